-- One row a visit to a site, as a way to a chat: asked for one, was picked up, bought afterwards.
-- left_s: from the request to the end of the visit. converted: sign-up or purchase after the pick-up, in the visit
-- or out of the chat's contact.
with asked as (
    select company, visit_id, min(created_at) as requested_at,
           min(picked_up_at) filter (where handled) as picked_up_at
    from held_sessions
    where visit_id is not null and channel in ('chat', 'messaging')
    group by company, visit_id
), bought as (
    select company_id, visit_id, "at" as sold_at
    from conversions where kind in ('signup', 'purchase') and visit_id is not null
    union all
    select b.company_id, c.visit_id, b."at"
    from conversions b
    join held_sessions c on c.company = b.company_id and c.ticket_id = b.ticket_id
    where b.kind in ('signup', 'purchase') and c.visit_id is not null
), sold as (
    select a.company, a.visit_id
    from asked a
    join bought b on b.company_id = a.company and b.visit_id = a.visit_id
    join (select company_id, max(as_of) as as_of from manifest group by company_id) e on e.company_id = a.company
    where b.sold_at >= a.picked_up_at and b.sold_at <= e.as_of
    group by a.company, a.visit_id
), visited as (
    select v.company_id as company, v.visit_id, v.visitor_id, v.site, v.device, v.page_views,
           v.started_at, v.ended_at, coalesce(v.chat_requested_at, a.requested_at) as requested_at, a.picked_up_at
    from visits v
    left join asked a on a.company = v.company_id and a.visit_id = v.visit_id
)
select v.company, v.visit_id, v.visitor_id, v.site, v.device,
       case when v.site <> 'web' then v.site end as channel,
       v.requested_at is not null as requested,
       v.picked_up_at is not null as picked_up,
       s.visit_id is not null as converted,
       case when v.requested_at >= v.started_at then epoch(v.requested_at) - epoch(v.started_at) end as before_chat_s,
       case when v.ended_at >= v.requested_at then epoch(v.ended_at) - epoch(v.requested_at) end as left_s,
       v.started_at as created_at,
       v.started_at + to_seconds(coalesce(
           case when epoch(v.started_at) >= z.changes_at then z.offset_after_s else z.offset_s end, 0)) as local_at
from visited v
left join sold s on s.company = v.company and s.visit_id = v.visit_id
left join offsets z on z.company_id = v.company and z.utc_day = cast(v.started_at as date)
