-- One row a lead that a contact brought, and whether it was followed by a purchase.
with bought as (
    select distinct p.company_id, p.lead_id
    from conversions p
    join (select company_id, max(as_of) as as_of from manifest group by company_id) e on e.company_id = p.company_id
    where p.kind = 'purchase' and p.lead_id is not null and p."at" <= e.as_of
)
select l.company_id as company, l.conversion_id, l.ticket_id, t.channel, t.network, l."at" as created_at,
       l."at" + to_seconds(coalesce(
           case when epoch(l."at") >= z.changes_at then z.offset_after_s else z.offset_s end, 0)) as local_at,
       b.lead_id is not null as converted
from conversions l
join contacts t on t.company = l.company_id and t.ticket_id = l.ticket_id
left join bought b on b.company_id = l.company_id and b.lead_id = coalesce(l.lead_id, l.conversion_id)
left join offsets z on z.company_id = l.company_id and z.utc_day = cast(l."at" as date)
where l.kind = 'lead' and l."at" <= t.as_of
