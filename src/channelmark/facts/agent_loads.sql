-- One row a company and agent who handled a chat or had time recorded: chats, contacts worked on (each day anew), hours of presence (contact work, where
-- the export records nothing else), and load, the chats an hour.
select company, agent, any_value(team) as team, max(local_at) as local_at,
       sum(chats) as chats, sum(contacts) as contacts, sum(coalesce(logged_s, recorded_s)) / 3600.0 as hours,
       sum(chats) / nullif(sum(coalesce(logged_s, recorded_s)) / 3600.0, 0) as load
from agent_days
group by company, agent
