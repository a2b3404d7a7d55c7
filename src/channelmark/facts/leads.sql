-- One row a lead that a contact brought, and whether it was followed by a purchase.
with bought as (
    select distinct company_id, lead_id from conversions where kind = 'purchase' and lead_id is not null
)
select l.company_id as company, l.conversion_id, l.ticket_id, t.channel, t.network, l."at" as created_at,
       l."at" + to_seconds(coalesce(
           case when epoch(l."at") >= z.changes_at then z.offset_after_s else z.offset_s end, 0)) as local_at,
       b.lead_id is not null as converted
from conversions l
join contacts t on t.company = l.company_id and t.ticket_id = l.ticket_id
left join bought b on b.company_id = l.company_id and b.lead_id = coalesce(l.lead_id, l.conversion_id)
left join offsets z on z.company_id = l.company_id and z.utc_day = cast(l."at" as date)
where l.kind = 'lead'
