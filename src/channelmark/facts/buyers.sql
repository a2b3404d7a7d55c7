-- One row a customer with at least one purchase: how many, what they were worth, and the first one's time.
select s.company, s.customer_id, c.segment, count(*) as purchases, sum(s.worth) as spend,
       min(s.created_at) as created_at, min(s.local_at) as local_at
from sales s
left join customers c on c.company_id = s.company and c.customer_id = s.customer_id
where s.kind = 'purchase' and s.customer_id is not null
group by s.company, s.customer_id, c.segment
