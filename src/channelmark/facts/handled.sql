-- One row a contact that somebody worked on, agents together; chats and calls without a ticket stand for themselves.
-- agent is who worked on it longest. wrap_s is null where no after-contact work was recorded.
select company, ticket_id, session_id, any_value(channel) as channel,
       arg_max(agent, handle_s) as agent,
       sum(handle_s) as handle_s, sum(wrap_s) as wrap_s,
       any_value(created_at) as created_at, any_value(local_at) as local_at
from handled_by
group by company, ticket_id, session_id
