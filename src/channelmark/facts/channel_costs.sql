-- One row a company and channel with costs: what it cost over all periods, acquisition and retention left out;
-- null where it was paid in several currencies.
select company, channel, case when min(currency) = max(currency) then sum(cost) end as cost, max(currency) as currency
from channel_periods
where cost is not null
group by company, channel
