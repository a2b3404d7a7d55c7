-- One row a public human reply after the first of its contact: how long the customer had heard nothing since the
-- reply before (update_s), and how much of that the contact was not waiting for the customer (pausable_s).
with replied as (
    select c.company, c.ticket_id, c.channel, m.message_id, m.author_id, m.sent_at,
           lag(m.sent_at) over (partition by c.company, c.ticket_id order by m.sent_at, m.message_id) as before_at
    from contacts c
    join messages m on m.company_id = c.company and m.ticket_id = c.ticket_id
    left join agents g on g.company_id = m.company_id and g.agent_id = m.author_id
    where m.author_kind = 'agent' and coalesce(m.is_public, true) and coalesce(g.kind, 'human') = 'human'
      and m.sent_at >= c.created_at and m.sent_at <= c.as_of
), paused as (
    select r.company, r.ticket_id, r.message_id,
           sum(epoch(least(coalesce(s.until, r.sent_at), r.sent_at)) - epoch(greatest(s.since, r.before_at))) as paused_s
    from replied r
    join states s on s.company_id = r.company and s.ticket_id = r.ticket_id
    where s.status = 'pending' and s.since < r.sent_at and coalesce(s.until, r.sent_at) > r.before_at
    group by r.company, r.ticket_id, r.message_id
)
select r.company, r.ticket_id, r.channel, r.message_id, r.author_id as agent, r.sent_at as created_at,
       epoch(r.sent_at) - epoch(r.before_at) as update_s,
       epoch(r.sent_at) - epoch(r.before_at) - coalesce(p.paused_s, 0) as pausable_s,
       r.sent_at + to_seconds(coalesce(
           case when epoch(r.sent_at) >= z.changes_at then z.offset_after_s else z.offset_s end, 0)) as local_at
from replied r
left join paused p on p.company = r.company and p.ticket_id = r.ticket_id and p.message_id = r.message_id
left join offsets z on z.company_id = r.company and z.utc_day = cast(r.sent_at as date)
where r.before_at is not null
