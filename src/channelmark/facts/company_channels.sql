-- One row a company and channel it was contacted through: how much came in over how many days, and what waited.
-- Days are the whole days of the export's window; waiting_s sums the time contacts spent
-- unresolved and not waiting for the customer, so that divided by the window it is the mean number waiting.
with windows as (
    select company_id as company, min(window_start) as window_start, max(window_end) as window_end
    from manifest group by company_id
), spent as (
    select company_id as company, channel, sum(cast(amount as double)) as cost, any_value(currency) as currency
    from costs where category not in ('acquisition', 'retention') group by all
), leads as (
    select company, channel, sum(leads) as leads from contacts group by all
)
select c.company, c.channel,
       count(*) as contacts,
       count(distinct c.ticket_id) as tickets,
       greatest(date_diff('day', any_value(w.window_start), any_value(w.window_end)), 1) as days,
       sum(c.waiting_s) as waiting_s,
       any_value(s.cost) as cost, any_value(s.currency) as currency,
       any_value(l.leads) as leads
from contacts c
join windows w using (company)
left join spent s using (company, channel)
left join leads l using (company, channel)
group by c.company, c.channel
