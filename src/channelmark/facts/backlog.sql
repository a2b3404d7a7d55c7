-- One row a change of what stands open: a contact's creation, and each later change of its state up to as_of that adds
-- to what is open or pending, or takes from it. What stood at the end of a day is the sum of all rows up to that day.
-- open: +1, 0 or -1 contact that is not resolved. pending: of these, waiting for service (new, open, on hold), not for
-- the customer. local_at: midnight of the company's day on which it changed.
with changes as (
    -- As it was created: in the state before its first recorded one, new where there is no record. Nobody knows when a
    -- resolved contact without a record and without a time was open.
    select c.company, c.ticket_id, c.channel, true as creation, c.created_at as step_at,
           case when c.resolved and c.resolved_last is null and not c.has_states
                  or s.stage_before < 0 then 0 else 1 end as open,
           case when c.resolved and c.resolved_last is null and not c.has_states
                  or s.stage_before < 2 then 0 else 1 end as pending
    from contacts c
    left join states s on c.has_states and s.company_id = c.company and s.ticket_id = c.ticket_id and s.i = 1
    union all
    select c.company, c.ticket_id, c.channel, false, greatest(s.since, c.created_at),
           case when s.stage > 0 then 1 else 0 end
             - case when s.stage_before > 0 or (s.stage_before = 0 and s.i = 1) then 1 else 0 end,
           case when s.stage = 2 then 1 else 0 end - case when s.stage_before = 2 then 1 else 0 end
    from contacts c
    join states s on s.company_id = c.company and s.ticket_id = c.ticket_id
    where s.since <= c.as_of
    union all
    select company, ticket_id, channel, false, resolved_last, -1, -1
    from contacts where not has_states and resolved_last is not null
)
select c.company, c.ticket_id, c.channel, c.open, c.pending,
       date_trunc('day', c.step_at + to_seconds(coalesce(
           case when epoch(c.step_at) >= z.changes_at then z.offset_after_s else z.offset_s end, 0))) as local_at
from changes c
left join offsets z on z.company_id = c.company and z.utc_day = cast(c.step_at as date)
where c.creation or c.open <> 0 or c.pending <> 0
