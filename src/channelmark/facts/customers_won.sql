-- One row a customer who became one within the window of the export.
with windows as (
    select company_id as company, cast(min(window_start) as date) as first_day,
           cast(least(max(window_end), max(as_of)) as date) as end_day
    from manifest group by company_id
)
select c.company_id as company, c.customer_id, c.segment, c.acquired_via, cast(c.started_at as timestamp) as local_at
from customers c
join windows w on w.company = c.company_id
where c.started_at >= w.first_day and c.started_at < w.end_day
