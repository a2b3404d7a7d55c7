-- One row a contact that somebody worked on, agents together; chats and calls without a ticket stand for themselves.
-- handle_s is work, not elapsed time. Of a contact's sources the first that there is: the agents' own log with contact
-- work in it, its chats and calls (talking, hold, after-contact work; the latter from the log where they lack it), a log
-- of after-contact work alone, the help desk's own total. wrap_s is null where no after-contact work was recorded.
-- canned: whether a prepared text was sent; null for all that is no chat with a reply on record.
with spoken as (
    select company, ticket_id, sum(handle_s) as handle_s, sum(wrap_s) as wrap_s, any_value(agent) as agent
    from held_sessions
    where handled and ticket_id is not null
    group by company, ticket_id
), logged as (
    select distinct t.company_id as company, t.ticket_id
    from agent_time t
    join spoken s on s.company = t.company_id and s.ticket_id = t.ticket_id
    join (select company_id, max(as_of) as as_of from manifest group by company_id) e on e.company_id = t.company_id
    where t.state = 'on_contact' and t.start_at <= e.as_of
), prepared as (
    select distinct company_id as company, ticket_id
    from messages
    where canned_response_id is not null and author_kind = 'agent' and coalesce(is_public, true)
), worked as (
    select c.company, c.ticket_id, cast(null as varchar) as session_id, c.channel, coalesce(s.agent, c.agent) as agent,
           case when s.handle_s is null or l.ticket_id is not null then c.handle_s
                when s.wrap_s is null then s.handle_s + coalesce(c.wrap_s, 0)
                else s.handle_s end as handle_s,
           case when s.handle_s is null or l.ticket_id is not null then c.wrap_s
                else coalesce(s.wrap_s, c.wrap_s) end as wrap_s,
           case when c.channel in ('chat', 'messaging') and c.replies is not null then p.ticket_id is not null end
               as canned,
           c.created_at, c.local_at
    from contacts c
    left join spoken s on s.company = c.company and s.ticket_id = c.ticket_id
    left join logged l on l.company = c.company and l.ticket_id = c.ticket_id
    left join prepared p on p.company = c.company and p.ticket_id = c.ticket_id
    union all
    select company, null, session_id, channel, agent, handle_s, wrap_s, null, created_at, local_at
    from held_sessions
    where handled and ticket_id is null
)
select company, ticket_id, session_id, channel, agent,
       cast(handle_s as double) as handle_s, cast(wrap_s as double) as wrap_s, canned, created_at, local_at
from worked
where handle_s is not null
