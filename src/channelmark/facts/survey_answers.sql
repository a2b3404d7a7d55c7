-- One row an answered survey. `channel` falls back to the contact's; scores stay on their own scale.
-- satisfied is null where the export does not say which scores are; dissatisfied is the mirror of that set at the
-- other end (1-2 where 4-5 of 5 are satisfied). score_100 has 100 as the best answer, whatever the direction.
-- common_scale: on the scale that most answers of the kind and direction have, in all of the data; a mean over several
-- scales would mean nothing.
-- handoffs: transfers of the contact. canned: whether a prepared text was sent in it, null without a reply.
-- local_at is that of the answer, by the company's own clock.
with exported as (
    select company_id, max(as_of) as as_of from manifest group by company_id
), prepared as (
    select distinct company_id, ticket_id
    from messages
    where canned_response_id is not null and author_kind = 'agent' and coalesce(is_public, true)
), answered as (
    select s.*, coalesce(s.higher_is_better, true) as upward,
           coalesce(s.responded_at, s.sent_at) as answered_at,
           cast(s.score as double) as points, cast(s.scale_min as double) as lowest,
           cast(s.scale_max as double) as highest, cast(s.satisfied_from as double) as border
    from surveys s
    left join exported e on e.company_id = s.company_id
    where s.score is not null and (s.responded_at is null or s.responded_at <= e.as_of)
)
select a.company_id as company, a.survey_id, a.kind, a.ticket_id, coalesce(a.channel, t.channel) as channel,
       t.subchannel as network, a.agent_id as agent, g.team_id as team,
       coalesce(a.customer_id, t.customer_id) as customer_id, c.segment, a.touchpoint, a.label_raw as label,
       a.has_comment,
       a.points as score, a.lowest as scale_min, a.highest as scale_max, a.upward as higher_is_better,
       a.points between a.lowest and a.highest as valid,
       k.common as common_scale,
       100 * case when a.upward then a.points - a.lowest else a.highest - a.points end
           / nullif(a.highest - a.lowest, 0) as score_100,
       case when a.border is null then null when a.upward then a.points >= a.border else a.points <= a.border end
           as satisfied,
       case when a.border is null then null
            when a.upward then a.points <= a.lowest + a.highest - a.border
            else a.points >= a.lowest + a.highest - a.border end as dissatisfied,
       m.transfers as handoffs,
       case when m.replies is not null then p.ticket_id is not null end as canned,
       a.answered_at as created_at,
       a.answered_at + to_seconds(coalesce(
           case when epoch(a.answered_at) >= z.changes_at then z.offset_after_s else z.offset_s end, 0)) as local_at
from answered a
left join scales k on k.kind = a.kind and k.scale_min = a.scale_min and k.scale_max = a.scale_max
    and k.upward = a.upward
left join tickets t on t.company_id = a.company_id and t.ticket_id = a.ticket_id
left join agents g on g.company_id = a.company_id and g.agent_id = a.agent_id
left join customers c on c.company_id = a.company_id and c.customer_id = coalesce(a.customer_id, t.customer_id)
left join contacts m on m.company = a.company_id and m.ticket_id = a.ticket_id
left join prepared p on p.company_id = a.company_id and p.ticket_id = a.ticket_id
left join offsets z on z.company_id = a.company_id and z.utc_day = cast(a.answered_at as date)
