-- One row a contact and agent who worked on it: seconds of work, not of elapsed time.
-- Of a contact's sources the first that there is: the agents' own log with contact work in it, its chats and calls
-- (talking, hold, after-contact work; the latter from the log where they lack it), a log of after-contact work alone,
-- the help desk's own total.
with exported as (
    select company_id, max(as_of) as as_of from manifest group by company_id
), logged as (
    select a.company_id, a.ticket_id, a.agent_id,
           sum(epoch(least(a.end_at, e.as_of)) - epoch(a.start_at)) as handle_s,
           sum(epoch(least(a.end_at, e.as_of)) - epoch(a.start_at)) filter (where a.state = 'wrap_up') as wrap_s,
           max(case when a.state = 'on_contact' then 1 else 0 end) as contact
    from agent_time a
    join exported e on e.company_id = a.company_id
    where a.state in ('on_contact', 'wrap_up') and a.ticket_id is not null
      and a.start_at <= e.as_of and a.end_at >= a.start_at
    group by a.company_id, a.ticket_id, a.agent_id
), spoken as (
    -- Chats and calls without a ticket stand for themselves.
    select company, ticket_id, case when ticket_id is null then session_id end as session_id, agent,
           sum(handle_s) as handle_s, sum(wrap_s) as wrap_s
    from held_sessions
    where handled
    group by company, ticket_id, case when ticket_id is null then session_id end, agent
), sources as (
    select c.company, c.ticket_id, c.agent, t.assignee_id, case when t.handle_s >= 0 then t.handle_s end as handle_s,
           max(l.contact) as log, max(s.handle_s) as spoken_s, max(s.wrap_s) as spoken_wrap_s
    from contacts c
    join tickets t on t.company_id = c.company and t.ticket_id = c.ticket_id
    left join logged l on l.company_id = c.company and l.ticket_id = c.ticket_id
    left join spoken s on s.company = c.company and s.ticket_id = c.ticket_id
    group by c.company, c.ticket_id, c.agent, t.assignee_id, t.handle_s
), worked as (
    select s.company, s.ticket_id, cast(null as varchar) as session_id, l.agent_id as agent, l.handle_s, l.wrap_s
    from sources s
    join logged l on l.company_id = s.company and l.ticket_id = s.ticket_id
    where s.log = 1 or s.spoken_wrap_s is null
    union all
    select s.company, s.ticket_id, null, k.agent, k.handle_s, k.wrap_s
    from sources s
    join spoken k on k.company = s.company and k.ticket_id = s.ticket_id
    where coalesce(s.log, 0) = 0 and s.spoken_s is not null
    union all
    select company, ticket_id, null, coalesce(agent, assignee_id), handle_s, null
    from sources
    where log is null and spoken_s is null and handle_s is not null
    union all
    select company, null, session_id, agent, handle_s, wrap_s from spoken where ticket_id is null
), summed as (
    select company, ticket_id, session_id, agent,
           cast(sum(handle_s) as double) as handle_s, cast(sum(wrap_s) as double) as wrap_s
    from worked
    group by company, ticket_id, session_id, agent
)
select w.company, w.ticket_id, w.session_id, coalesce(c.channel, s.channel) as channel, w.agent, a.team_id as team,
       w.handle_s, w.wrap_s,
       coalesce(c.created_at, s.created_at) as created_at, coalesce(c.local_at, s.local_at) as local_at
from summed w
left join contacts c on c.company = w.company and c.ticket_id = w.ticket_id
left join held_sessions s on s.company = w.company and s.session_id = w.session_id
left join agents a on a.company_id = w.company and a.agent_id = w.agent
