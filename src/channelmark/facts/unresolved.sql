-- One row a chat or call that ended unresolved, and one an unresolved contact without one whose reason is recorded.
-- reason: why, missing where a session does not say.
select company, session_id, ticket_id, channel, agent, team, coalesce(unresolved_reason, 'unknown') as reason,
       created_at, local_at
from chats where result = 'unresolved'
union all
select c.company, cast(null as varchar), c.ticket_id, c.channel, c.agent, c.team, t.unresolved_reason,
       c.created_at, c.local_at
from contacts c
join tickets t on t.company_id = c.company and t.ticket_id = c.ticket_id
where not c.resolved and t.unresolved_reason is not null
  and not exists (select 1 from sessions s where s.company_id = c.company and s.ticket_id = c.ticket_id
                  and s.result = 'unresolved')
