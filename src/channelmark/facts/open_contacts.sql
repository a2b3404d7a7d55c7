-- One row a contact that is unresolved at as_of: its age, and how long ago it was last touched by anyone
-- (a message, a note, a change; its creation where nothing followed).
with touched as (
    select m.company_id, m.ticket_id, max(m.sent_at) as touched_at
    from contacts c
    join messages m on m.company_id = c.company and m.ticket_id = c.ticket_id
    where not c.resolved and m.sent_at <= c.as_of
    group by m.company_id, m.ticket_id
    union all
    select e.company_id, e.ticket_id, max(e."at")
    from contacts c
    join events e on e.company_id = c.company and e.ticket_id = c.ticket_id
    where not c.resolved and e."at" <= c.as_of
    group by e.company_id, e.ticket_id
), last as (
    select company_id, ticket_id, max(touched_at) as touched_at from touched group by company_id, ticket_id
)
select c.company, c.ticket_id, c.channel, c.created_at, c.local_at, c.answered, c.age_s, c.age_business_s,
       case when c.age_s < 86400 then 'under_1_day' when c.age_s < 3 * 86400 then '1_to_3_days'
            when c.age_s < 7 * 86400 then '3_to_7_days' when c.age_s < 30 * 86400 then '7_to_30_days'
            else 'over_30_days' end as age_band,
       epoch(c.as_of) - epoch(case when t.touched_at > c.created_at then t.touched_at else c.created_at end)
           as untouched_s
from contacts c
left join last t on t.company_id = c.company and t.ticket_id = c.ticket_id
where not c.resolved
