-- One row a reviewed contact: weighted points given and possible over its criteria.
with points as (
    select company_id as company, review_id, any_value(ticket_id) as ticket_id, any_value(agent_id) as agent,
           sum(weight * score) as points, sum(weight * max_score) as possible, max(reviewed_at) as created_at
    from quality_reviews
    where score is not null and max_score > 0
    group by company_id, review_id
)
select p.company, p.review_id, p.ticket_id, t.channel, p.agent, g.team_id as team,
       cast(p.points as double) as points, cast(p.possible as double) as possible,
       p.created_at,
       p.created_at + to_seconds(coalesce(
           case when epoch(p.created_at) >= z.changes_at then z.offset_after_s else z.offset_s end, 0)) as local_at
from points p
left join tickets t on t.company_id = p.company and t.ticket_id = p.ticket_id
left join agents g on g.company_id = p.company and g.agent_id = p.agent
left join offsets z on z.company_id = p.company and z.utc_day = cast(p.created_at as date)
