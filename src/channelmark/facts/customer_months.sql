-- One row a customer and calendar month, wholly within the window of the export, at whose start the customer was one:
-- whether the customer left in it. Days are the company's own.
with windows as (
    select company_id as company, cast(min(window_start) as date) as first_day,
           cast(least(max(window_end), max(as_of)) as date) as end_day
    from manifest group by company_id
), months as (
    select distinct w.company, cast(date_trunc('month', o.utc_day) as date) as first_day,
           cast(date_trunc('month', o.utc_day) + interval 1 month as date) as next_day
    from windows w
    join offsets o on o.company_id = w.company
    where cast(date_trunc('month', o.utc_day) as date) >= w.first_day
      and cast(date_trunc('month', o.utc_day) + interval 1 month as date) <= w.end_day
)
select c.company_id as company, c.customer_id, c.segment,
       c.ended_at is not null and c.ended_at < m.next_day as lost,
       cast(m.first_day as timestamp) as local_at
from customers c
join months m on m.company = c.company_id
where c.started_at < m.first_day and (c.ended_at is null or c.ended_at >= m.first_day)
