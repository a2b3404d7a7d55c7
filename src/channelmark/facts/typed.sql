-- One row a public message that an agent typed: no prepared text, with its length and the time it took to write.
select m.company_id as company, m.ticket_id, m.message_id, c.channel, m.author_id as agent, g.team_id as team,
       m.body_len as characters, cast(m.compose_s as double) / 60 as minutes,
       m.sent_at as created_at,
       m.sent_at + to_seconds(coalesce(
           case when epoch(m.sent_at) >= z.changes_at then z.offset_after_s else z.offset_s end, 0)) as local_at
from messages m
join contacts c on c.company = m.company_id and c.ticket_id = m.ticket_id
left join agents g on g.company_id = m.company_id and g.agent_id = m.author_id
left join offsets z on z.company_id = m.company_id and z.utc_day = cast(m.sent_at as date)
where m.author_kind = 'agent' and coalesce(m.is_public, true) and m.canned_response_id is null
  and m.body_len is not null and m.compose_s > 0
