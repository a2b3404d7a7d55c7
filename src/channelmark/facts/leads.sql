-- One row a lead that a contact brought, and whether it was followed by a purchase.
select l.company_id as company, l.conversion_id, t.channel, t.network, l."at" as created_at, l."at" as local_at,
       exists (
           select 1 from conversions p
           where p.company_id = l.company_id and p.kind = 'purchase' and p.lead_id = coalesce(l.lead_id, l.conversion_id)
       ) as converted
from conversions l
join contacts t on t.company = l.company_id and t.ticket_id = l.ticket_id
where l.kind = 'lead'
