-- One row a known customer with a contact in the window: how many contacts, and the shortest time between two of them
-- in a row (missing with one). channel: that of the first contact.
with ordered as (
    select company, customer_id, channel, ticket_id, created_at, local_at,
           epoch(created_at) - epoch(lag(created_at) over (
               partition by company, customer_id order by created_at, ticket_id)) as gap_s
    from contacts
    where customer_id is not null and in_window
)
select company, customer_id,
       arg_min(channel, row(created_at, ticket_id)) as channel,
       min(created_at) as created_at, min(local_at) as local_at,
       count(*) as contacts, min(gap_s) as shortest_gap_s
from ordered
group by company, customer_id
