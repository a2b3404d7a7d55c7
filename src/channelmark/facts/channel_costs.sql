-- One row a company and channel with costs: what it cost over all periods, acquisition and retention left out.
select company, channel, sum(cost) as cost, max(currency) as currency
from channel_periods
where cost is not null
group by company, channel
