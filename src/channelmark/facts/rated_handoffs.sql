-- One row a satisfaction rating of a contact whose transfers are known: whether it was lost (not satisfied).
-- more_handoffs, more_lost: transfers, and lost ratings, above the mean of the rated contacts of the same
-- company and channel.
select company, survey_id, ticket_id, channel, agent, segment, handoffs,
       case when satisfied then 0 else 1 end as lost,
       handoffs - avg(handoffs) over alike as more_handoffs,
       case when satisfied then 0 else 1 end - avg(case when satisfied then 0 else 1 end) over alike
           as more_lost,
       created_at, local_at
from survey_answers
where kind = 'csat' and valid and satisfied is not null and handoffs is not null
window alike as (partition by company, channel)
