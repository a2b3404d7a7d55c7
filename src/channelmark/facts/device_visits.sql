-- One row a visit to a self-service site whose device is known.
select v.company_id as company, v.visit_id, v.site, v.device, v.started_at as created_at,
       v.started_at + to_seconds(coalesce(
           case when epoch(v.started_at) >= z.changes_at then z.offset_after_s else z.offset_s end, 0)) as local_at,
       v.site as channel
from visits v
left join offsets z on z.company_id = v.company_id and z.utc_day = cast(v.started_at as date)
where v.device is not null
