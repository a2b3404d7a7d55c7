-- One row a customer whose start is known, seen against the window of the export (its last day not included).
-- at_start: a customer when the window opens; lost: of those, who left before it closed.
-- margin: a month's, in the export's currency. window_months: the window's length in mean months of 30.4375 days.
with windows as (
    select company_id as company, cast(min(window_start) as date) as first_day,
           cast(least(max(window_end), max(as_of)) as date) as end_day, max(currency) as currency
    from manifest group by company_id
)
select c.company_id as company, c.customer_id, c.segment,
       c.started_at < w.first_day and (c.ended_at is null or c.ended_at >= w.first_day) as at_start,
       c.started_at < w.first_day and c.ended_at is not null
           and c.ended_at >= w.first_day and c.ended_at < w.end_day as lost,
       cast(c.mrr as double) * cast(c.margin_rate as double) as margin, w.currency,
       cast(date_diff('day', w.first_day, w.end_day) as double) / 30.4375 as window_months
from customers c
join windows w on w.company = c.company_id
where c.started_at is not null
