-- One row a company and period of its costs: what winning and keeping customers cost, customers won in it, and
-- customers kept: those at its start who were still customers at its end.
with spent as (
    select company_id as company, period_start, period_end,
           sum(cast(amount as double)) filter (where category = 'acquisition') as acquisition,
           sum(cast(amount as double)) filter (where category = 'retention') as retention,
           max(currency) as currency
    from costs
    where category in ('acquisition', 'retention')
    group by company_id, period_start, period_end
)
select s.company, s.period_start, s.period_end, s.acquisition, s.retention, s.currency,
       count(c.customer_id) filter (where c.started_at >= s.period_start and c.started_at < s.period_end) as won,
       count(c.customer_id) filter (
           where c.started_at < s.period_start and (c.ended_at is null or c.ended_at >= s.period_end)
       ) as kept,
       cast(s.period_start as timestamp) as local_at
from spent s
left join customers c on c.company_id = s.company and c.started_at < s.period_end
group by s.company, s.period_start, s.period_end, s.acquisition, s.retention, s.currency
