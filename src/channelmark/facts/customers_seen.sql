-- One row a customer whose start is known, seen against the window of the export (its last day not included).
-- at_start: a customer when the window opens; of those stayed says who still is one when it closes, lost who left
-- meanwhile. new: became one within the window. window_months: its length in mean months of 30.4375 days.
with windows as (
    select company_id as company, cast(min(window_start) as date) as first_day,
           cast(least(max(window_end), max(as_of)) as date) as end_day
    from manifest group by company_id
), bought as (
    select company_id as company, customer_id, sum(cast(value as double)) as spend
    from conversions
    where kind = 'purchase' and customer_id is not null
    group by company_id, customer_id
)
select c.company_id as company, c.customer_id, c.segment, c.acquired_via,
       c.started_at < w.first_day and (c.ended_at is null or c.ended_at >= w.first_day) as at_start,
       c.started_at < w.first_day and c.ended_at >= w.first_day and c.ended_at < w.end_day as lost,
       c.started_at >= w.first_day and c.started_at < w.end_day as new,
       c.mrr * c.margin_rate as margin,
       b.spend,
       cast(date_diff('day', w.first_day, w.end_day) as double) / 30.4375 as window_months,
       cast(c.started_at as timestamp) as local_at
from customers c
join windows w on w.company = c.company_id
left join bought b on b.company = c.company_id and b.customer_id = c.customer_id
where c.started_at is not null
