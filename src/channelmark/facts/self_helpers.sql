-- One row a person who opened a contact or visited portal, knowledge base or forum: whether the latter.
-- A visitor without an id is nobody in particular and left out; so is a contact without a customer.
with seen as (
    select company, customer_id as person, false as helped, created_at, local_at from contacts
    where customer_id is not null
    union all
    select company, visitor_id, true, created_at, local_at from site_visits
    where visitor_id is not null and site in ('portal', 'knowledge_base', 'forum')
)
select company, person as customer_id, bool_or(helped) as self_served,
       min(created_at) as created_at, min(local_at) as local_at
from seen
group by company, person
