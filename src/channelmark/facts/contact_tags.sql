-- One row a contact and tag; a tag that a contact holds twice counts once.
with listed as (
    select t.company_id, t.ticket_id, u.tag
    from tickets t
    cross join unnest(t.tags) as u(tag)
)
select distinct c.company, c.ticket_id, c.channel, lower(trim(l.tag)) as tag, c.priority, c.created_at, c.local_at
from contacts c
join listed l on l.company_id = c.company and l.ticket_id = c.ticket_id
where trim(l.tag) <> ''
