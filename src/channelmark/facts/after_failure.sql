-- One row a contact: how long before it its customer opened a contact in another channel that was still unresolved
-- when this one came (failed_before_s; missing when there was none in the thirty days before, or nobody knows who
-- the customer is).
with asked as (
    select company, ticket_id, channel, customer_id, created_at, local_at, resolved_first
    from contacts
), failed as (
    select a.company, a.ticket_id, max(b.created_at) as failed_at
    from asked a
    join asked b
      on b.company = a.company and b.customer_id = a.customer_id and b.channel <> a.channel
     and b.created_at < a.created_at and b.created_at >= a.created_at - interval 30 days
     and (b.resolved_first is null or b.resolved_first > a.created_at)
    group by a.company, a.ticket_id
)
select a.company, a.ticket_id, a.channel, a.created_at, a.local_at,
       epoch(a.created_at) - epoch(f.failed_at) as failed_before_s
from asked a
left join failed f on f.company = a.company and f.ticket_id = a.ticket_id
