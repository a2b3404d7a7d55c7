-- One row a contact of a known customer: whether that customer had a contact in another channel, opened at most
-- seven days before, that was still unresolved.
with asked as (
    select company, ticket_id, channel, customer_id, created_at, local_at, resolved_first
    from contacts where customer_id is not null
), failed as (
    select distinct a.company, a.ticket_id
    from asked a
    join asked b
      on b.company = a.company and b.customer_id = a.customer_id and b.channel <> a.channel
     and b.created_at < a.created_at and b.created_at >= a.created_at - interval 7 days
     and (b.resolved_first is null or b.resolved_first > a.created_at)
)
select a.company, a.ticket_id, a.channel, f.ticket_id is not null as after_failure, a.created_at, a.local_at
from asked a
left join failed f using (company, ticket_id)
