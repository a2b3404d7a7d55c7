-- One row a company, channel and complete local day of the window: how many contacts stood at the day's end.
-- open: not resolved. pending: of these, waiting for service (new, open, on hold), not for the customer.
-- unreplied: of the open ones, without any public human reply so far.
with spells as (
    -- From when until when a contact was open, and whether it waited; until is null where it still does at as_of.
    select c.company, c.channel, greatest(s.since, c.created_at) as since,
           case when s.until is not null and s.until <= c.as_of then s.until end as until,
           s.status in ('new', 'open', 'hold') as waits
    from contacts c
    join states s on s.company_id = c.company and s.ticket_id = c.ticket_id
    where s.status in ('new', 'open', 'pending', 'hold') and s.since <= c.as_of
      and coalesce(s.until, c.as_of) >= c.created_at
    union all
    select c.company, c.channel, c.created_at,
           case when c.has_states then s.since else c.resolved_last end,
           coalesce(s.before, 'new') in ('new', 'open', 'hold')
    from contacts c
    left join states s on s.company_id = c.company and s.ticket_id = c.ticket_id and s.i = 1
    where (not c.has_states and not (c.resolved and c.resolved_last is null))
       or (s.since > c.created_at and s.since <= c.as_of
           and s.before not in ('resolved', 'closed', 'deleted'))
), steps as (
    select company, channel, since as step_at, 1 as open, case when waits then 1 else 0 end as pending, 0 as unreplied
    from spells
    union all
    select company, channel, until, -1, case when waits then -1 else 0 end, 0 from spells where until is not null
    union all
    select company, channel, created_at, 0, 0, 1 from contacts
    union all
    select company, channel,
           case when replied_at is null then resolved_first when resolved_first is null then replied_at
                else least(replied_at, resolved_first) end, 0, 0, -1
    from contacts where replied_at is not null or resolved_first is not null
), daily as (
    select s.company, s.channel,
           cast(s.step_at + to_seconds(coalesce(
               case when epoch(s.step_at) >= z.changes_at then z.offset_after_s else z.offset_s end, 0)) as date) as day,
           sum(s.open) as open, sum(s.pending) as pending, sum(s.unreplied) as unreplied
    from steps s
    left join offsets z on z.company_id = s.company and z.utc_day = cast(s.step_at as date)
    group by 1, 2, 3
), channels as (
    select distinct company, channel from contacts
), filled as (
    select company, channel, day, open, pending, unreplied, false as shown from daily
    union all
    select d.company, c.channel, d.day, 0, 0, 0, true
    from local_days d join channels c on c.company = d.company
    where d.complete
), summed as (
    -- A day's own row comes after its steps: the sum up to it is what stood at the day's end.
    select company, channel, day, shown,
           sum(open) over (partition by company, channel order by day, shown
                           rows between unbounded preceding and current row) as open,
           sum(pending) over (partition by company, channel order by day, shown
                              rows between unbounded preceding and current row) as pending,
           sum(unreplied) over (partition by company, channel order by day, shown
                                rows between unbounded preceding and current row) as unreplied
    from filled
)
select company, channel, cast(day as timestamp) as local_at, cast(day as timestamp) as created_at,
       cast(open as bigint) as open, cast(pending as bigint) as pending, cast(unreplied as bigint) as unreplied
from summed
where shown
