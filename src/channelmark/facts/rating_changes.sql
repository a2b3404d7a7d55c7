-- One row a contact with a satisfaction rating: whether a later rating of it said the opposite of the one before.
with followed as (
    select company, ticket_id, channel, agent, satisfied, created_at, local_at,
           lag(satisfied) over (partition by company, ticket_id order by created_at, survey_id) as before
    from survey_answers
    where kind = 'csat' and ticket_id is not null and satisfied is not null
)
select company, ticket_id, any_value(channel) as channel,
       arg_max(agent, created_at) as agent,
       bool_or(coalesce(before and not satisfied, false)) as worsened,
       bool_or(coalesce(satisfied and not before, false)) as improved,
       max(created_at) as created_at, max(local_at) as local_at
from followed
group by company, ticket_id
