-- One row a complaint: a rating in the dissatisfied set, or a contact tagged as one. repeated marks a tagged contact
-- that was also rated so, and a second bad rating of one contact: the same complaint told twice.
with told as (
    select company, ticket_id, survey_id, 'rating' as source, channel, agent, created_at, local_at
    from survey_answers
    where kind in ('csat', 'happiness') and valid and dissatisfied
    union all
    select company, ticket_id, null, 'tag', channel, null, created_at, local_at
    from tagged
    where complaint
)
select company, ticket_id, source, channel, agent, created_at, local_at,
       ticket_id is not null and row_number() over (
           partition by company, ticket_id order by source, created_at, survey_id
       ) > 1 as repeated
from told
