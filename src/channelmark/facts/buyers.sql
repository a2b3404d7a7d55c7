-- One row a customer with at least one purchase: how many, what they were worth in the export's currency, and the first one's time.
with exported as (
    select company_id, max(currency) as currency from manifest group by company_id
)
select s.company, s.customer_id, c.segment, count(*) as purchases, sum(s.worth) as spend, max(e.currency) as currency,
       min(s.created_at) as created_at, min(s.local_at) as local_at
from sales s
left join exported e on e.company_id = s.company
left join customers c on c.company_id = s.company and c.customer_id = s.customer_id
where s.kind = 'purchase' and s.customer_id is not null
group by s.company, s.customer_id, c.segment
