-- One row a contact: how many different tags it holds, none being zero.
select c.company, c.ticket_id, c.channel, count(g.tag) as tags,
       coalesce(bool_or(g.tag in ('complaint', 'complaints')), false) as complaint,
       c.created_at, c.local_at
from contacts c
left join contact_tags g on g.company = c.company and g.ticket_id = c.ticket_id
group by c.company, c.ticket_id, c.channel, c.created_at, c.local_at
