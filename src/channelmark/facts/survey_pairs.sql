-- One row an answer about effort that another answer stands beside: a satisfaction rating of the same contact,
-- or the first recommendation score the same customer gave for the same contact or in the 90 days after.
-- ease and csat have 100 as the best answer; nps is 100, 0 or -100; stayed: still a customer at as_of.
with efforts as (
    select company, survey_id, ticket_id, customer_id, channel, agent, segment, score_100 as ease, created_at, local_at
    from survey_answers
    where kind = 'ces' and valid
), ratings as (
    select company, ticket_id, avg(score_100) as csat
    from survey_answers
    where kind = 'csat' and valid and ticket_id is not null
    group by company, ticket_id
), recommended as (
    select e.company, e.survey_id,
           arg_min(case when n.score >= 9 then 100 when n.score <= 6 then -100 else 0 end, n.created_at) as nps,
           arg_min(n.score, n.created_at) as nps_score
    from efforts e
    join survey_answers n on n.company = e.company and n.customer_id = e.customer_id
    where n.kind = 'nps' and n.score between 0 and 10 and n.score = floor(n.score)
      and (n.ticket_id = e.ticket_id
           or (n.created_at >= e.created_at and n.created_at < e.created_at + interval 90 days))
    group by e.company, e.survey_id
)
select e.company, e.survey_id, e.ticket_id, e.customer_id, e.channel, e.agent, e.segment,
       cast(e.ease as double) as ease, cast(r.csat as double) as csat, cast(n.nps as double) as nps, n.nps_score,
       case when c.started_at is null then null else c.ended_at is null end as stayed,
       case when e.ease < 100.0 / 3 then 'difficult' when e.ease < 200.0 / 3 then 'middling' else 'easy' end as ces_band,
       e.created_at, e.local_at
from efforts e
left join ratings r on r.company = e.company and r.ticket_id = e.ticket_id
left join recommended n on n.company = e.company and n.survey_id = e.survey_id
left join customers c on c.company_id = e.company and c.customer_id = e.customer_id
