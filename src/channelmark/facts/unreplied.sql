-- One row a change of what stands open and without any public human reply: a contact's creation (+1), and its first
-- reply or first resolution, whichever comes first (-1). What stood at the end of a day is the sum of all rows up to that
-- day. local_at: midnight of the company's day on which it changed.
with changes as (
    select company, ticket_id, channel, created_at as step_at, 1 as unreplied from contacts
    union all
    select company, ticket_id, channel,
           case when replied_at is null then resolved_first when resolved_first is null then replied_at
                else least(replied_at, resolved_first) end, -1
    from contacts where replied_at is not null or resolved_first is not null
)
select c.company, c.ticket_id, c.channel, c.unreplied,
       date_trunc('day', c.step_at + to_seconds(coalesce(
           case when epoch(c.step_at) >= z.changes_at then z.offset_after_s else z.offset_s end, 0))) as local_at
from changes c
left join offsets z on z.company_id = c.company and z.utc_day = cast(c.step_at as date)
