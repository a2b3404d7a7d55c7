-- One row a contact that somebody worked on, where agents work on several at once: shared_s gives each of k contacts
-- worked on at one time a k-th of it, handle_s gives each the whole. Only work whose start and end are known:
-- the agents' own log; for contacts without one, chats and calls from pick-up to end.
with exported as (
    select company_id, max(as_of) as as_of from manifest group by company_id
), logged as (
    select distinct a.company_id as company, a.ticket_id
    from agent_time a
    join exported e on e.company_id = a.company_id
    where a.state = 'on_contact' and a.ticket_id is not null and a.start_at <= e.as_of
), worked as (
    select a.company_id as company, a.ticket_id, cast(null as varchar) as session_id, a.agent_id as agent,
           epoch(a.start_at) as start_s, epoch(least(a.end_at, e.as_of)) as end_s
    from agent_time a
    join exported e on e.company_id = a.company_id
    join logged l on l.company = a.company_id and l.ticket_id = a.ticket_id
    where a.state in ('on_contact', 'wrap_up') and a.end_at > a.start_at and a.start_at < e.as_of
    union all
    select s.company, s.ticket_id, case when s.ticket_id is null then s.session_id end, s.agent,
           epoch(s.picked_up_at), epoch(s.ended_at)
    from held_sessions s
    left join logged l on l.company = s.company and l.ticket_id = s.ticket_id
    where s.handled and s.agent is not null and s.ended_at > s.picked_up_at and l.ticket_id is null
), marks as (
    select company, agent, instant_s, sum(step) as step
    from (
        select company, agent, start_s as instant_s, 1 as step from worked
        union all
        select company, agent, end_s, 0 - 1 from worked
    )
    group by company, agent, instant_s
), levels as (
    select company, agent, instant_s,
           sum(step) over (partition by company, agent order by instant_s) as contacts,
           lead(instant_s) over (partition by company, agent order by instant_s) as next_s
    from marks
), clocks as (
    -- A clock of each agent that runs at a k-th of the speed while k contacts are worked on.
    select company, agent, instant_s,
           coalesce(sum(case when contacts > 0 then cast(next_s - instant_s as double) / contacts else 0 end)
               over (partition by company, agent order by instant_s rows between unbounded preceding and 1 preceding), 0)
               as elapsed_s
    from levels
), shared as (
    select w.company, w.ticket_id, w.session_id, w.agent, w.end_s - w.start_s as handle_s,
           b.elapsed_s - a.elapsed_s as shared_s
    from worked w
    join clocks a on a.company = w.company and a.agent = w.agent and a.instant_s = w.start_s
    join clocks b on b.company = w.company and b.agent = w.agent and b.instant_s = w.end_s
)
select s.company, s.ticket_id, s.session_id, coalesce(any_value(c.channel), any_value(k.channel)) as channel,
       arg_max(s.agent, s.handle_s) as agent,
       cast(sum(s.handle_s) as double) as handle_s, sum(s.shared_s) as shared_s,
       coalesce(any_value(c.created_at), any_value(k.created_at)) as created_at,
       coalesce(any_value(c.local_at), any_value(k.local_at)) as local_at
from shared s
left join contacts c on c.company = s.company and c.ticket_id = s.ticket_id
left join held_sessions k on k.company = s.company and k.session_id = s.session_id
where c.ticket_id is not null or k.session_id is not null
group by s.company, s.ticket_id, s.session_id
