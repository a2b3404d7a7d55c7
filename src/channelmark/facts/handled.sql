-- One row a contact that somebody worked on, agents together; chats and calls without a ticket stand for themselves.
-- agent is who worked on it longest. wrap_s is null where no after-contact work was recorded.
-- canned: whether a prepared text was sent in its chats; null for all that is no chat with a message log.
with prepared as (
    select company, ticket_id, case when ticket_id is null then session_id end as session_id,
           max(canned) > 0 as canned
    from chats
    where handled and channel in ('chat', 'messaging') and canned is not null
    group by company, ticket_id, case when ticket_id is null then session_id end
), worked as (
    select company, ticket_id, session_id, any_value(channel) as channel,
           arg_max(agent, handle_s) as agent,
           sum(handle_s) as handle_s, sum(wrap_s) as wrap_s,
           any_value(created_at) as created_at, any_value(local_at) as local_at
    from handled_by
    group by company, ticket_id, session_id
)
select w.company, w.ticket_id, w.session_id, w.channel, w.agent, w.handle_s, w.wrap_s,
       coalesce(t.canned, s.canned) as canned,
       w.created_at, w.local_at
from worked w
left join prepared t on t.company = w.company and t.ticket_id = w.ticket_id
left join prepared s on s.company = w.company and s.session_id = w.session_id
