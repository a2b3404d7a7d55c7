-- One row a resolution: a contact that was unresolved became resolved. A contact that was reopened has several; being
-- closed after being resolved is none. agent: who resolved it, missing when an automatic rule did.
-- A contact without a record of states has one, at its time of resolution, by nobody known.
with acts as (
    select c.company, c.ticket_id, s.since as resolved_at, s.i,
           case when coalesce(s.actor_kind, 'agent') = 'agent' then s.actor_id end as agent
    from contacts c
    join states s on s.company_id = c.company and s.ticket_id = c.ticket_id
    where s.resolves and s.since >= c.created_at and s.since <= c.as_of
    union all
    select company, ticket_id, resolved_last, 1, cast(null as varchar)
    from contacts where not has_states and resolved_last is not null
)
select a.company, a.ticket_id, c.channel, a.agent, c.assignee, c.team, a.resolved_at,
       a.resolved_at as created_at,
       c.resolved and a.i = max(a.i) over (partition by a.company, a.ticket_id) as lasting,
       a.resolved_at >= c.window_start and a.resolved_at < c.window_end as in_window,
       epoch(a.resolved_at) - epoch(c.created_at) as resolution_s,
       a.resolved_at + to_seconds(coalesce(
           case when epoch(a.resolved_at) >= z.changes_at then z.offset_after_s else z.offset_s end, 0)) as local_at
from acts a
join contacts c on c.company = a.company and c.ticket_id = a.ticket_id
left join offsets z on z.company_id = a.company and z.utc_day = cast(a.resolved_at as date)
