-- One row a chat that a human picked up: what became of it. conversion_s: from its start to the first sign-up or
-- purchase after it of the same contact, visit or customer; null where there was none until as_of.
-- followed_s: from its start to that sign-up or purchase where it came after a follow-up contact.
-- satisfied: the rating of its contact, null where it was not rated.
with picked as (
    select * from chats where handled and channel in ('chat', 'messaging')
), bought as (
    select company_id, "at", ticket_id, visit_id, customer_id from conversions where kind in ('signup', 'purchase')
), linked as (
    select p.company, p.session_id, b."at" as sold_at
    from picked p join bought b on b.company_id = p.company and b.ticket_id = p.ticket_id
    union all
    select p.company, p.session_id, b."at"
    from picked p join bought b on b.company_id = p.company and b.visit_id = p.visit_id
    union all
    select p.company, p.session_id, b."at"
    from picked p join bought b on b.company_id = p.company and b.customer_id = p.customer_id
), followed as (
    select l.company, l.session_id, min(l.sold_at) as sold_at,
           min(l.sold_at) filter (
               where p.followup_s is not null and epoch(l.sold_at) >= epoch(p.ended_at) + p.followup_s
           ) as followed_at
    from linked l
    join picked p on p.company = l.company and p.session_id = l.session_id
    where l.sold_at >= p.created_at and l.sold_at <= p.as_of
    group by l.company, l.session_id
), rated as (
    select company, ticket_id, arg_max(satisfied, created_at) as satisfied
    from survey_answers
    where kind = 'csat' and ticket_id is not null and satisfied is not null
    group by company, ticket_id
)
select p.company, p.session_id, p.ticket_id, p.channel, p.agent, p.team, p.support_line, p.network, p.device,
       p.category, p.priority, p.language, p.hours, p.initiation,
       epoch(f.sold_at) - epoch(p.created_at) as conversion_s,
       epoch(f.followed_at) - epoch(p.created_at) as followed_s,
       p.followup_s,
       epoch(p.as_of) - epoch(p.created_at) as age_s,
       r.satisfied,
       case when p.pickup_s < 60 then 'under_1_minute' when p.pickup_s < 300 then 'under_5_minutes'
            else 'later' end as response_band,
       p.created_at, p.local_at
from picked p
left join followed f on f.company = p.company and f.session_id = p.session_id
left join rated r on r.company = p.company and r.ticket_id = p.ticket_id
