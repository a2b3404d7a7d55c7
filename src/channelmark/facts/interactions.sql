-- One row a thing a known customer did: opened a contact, wrote again in one on social media, visited a site.
-- A visit is a customer's where the visitor bears the customer's id.
with written as (
    select m.company_id as company, m.ticket_id, m.sent_at,
           row_number() over (partition by m.company_id, m.ticket_id order by m.sent_at, m.message_id) as place
    from messages m
    where m.author_kind = 'customer' and coalesce(m.is_public, true)
), visited as (
    select v.company_id as company, v.visitor_id as customer_id, v.site, v.started_at as created_at
    from visits v
    join (select distinct company_id, customer_id from tickets where customer_id is not null
          union select company_id, customer_id from customers) k
      on k.company_id = v.company_id and k.customer_id = v.visitor_id
), done as (
    select company, customer_id, ticket_id, channel, 'contact' as kind, created_at from contacts
    where customer_id is not null
    union all
    -- The first message opened the contact and is counted as such.
    select w.company, c.customer_id, w.ticket_id, c.channel, 'social', w.sent_at
    from written w
    join contacts c on c.company = w.company and c.ticket_id = w.ticket_id
    where c.channel = 'social' and c.customer_id is not null and w.place > 1
    union all
    select company, customer_id, null, case site when 'web' then 'other' else site end, 'visit', created_at
    from visited
)
select d.company, d.customer_id, d.ticket_id, d.channel, d.kind, d.created_at,
       d.created_at + to_seconds(coalesce(
           case when epoch(d.created_at) >= z.changes_at then z.offset_after_s else z.offset_s end, 0)) as local_at
from done d
left join offsets z on z.company_id = d.company and z.utc_day = cast(d.created_at as date)
