-- One row a visit to a self-service site whose device is known.
select company_id as company, visit_id, site, device, started_at as created_at, started_at as local_at,
       case site when 'portal' then 'portal' else site end as channel
from visits
where device is not null
