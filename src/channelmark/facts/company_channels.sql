-- One row a company and channel it was contacted through: how much came in over how many days, and what waited.
-- days: the window's length. contacts: those created in it. waiting_s sums the time in the window that contacts spent
-- unresolved and not waiting for the customer, so that divided by the window it is the mean number waiting.
with windows as (
    select company_id as company, min(window_start) as window_start, max(window_end) as window_end
    from manifest group by company_id
), summed as (
    select company, channel,
           count(*) filter (where in_window) as contacts, count(distinct ticket_id) as tickets,
           sum(waiting_s) as waiting_s, sum(leads) as leads
    from contacts group by company, channel
)
select c.company, c.channel, c.contacts, c.tickets,
       greatest((epoch(w.window_end) - epoch(w.window_start)) / 86400.0, 1.0) as days,
       c.waiting_s, s.cost, s.currency, c.leads
from summed c
join windows w on w.company = c.company
left join channel_costs s on s.company = c.company and s.channel = c.channel
