-- One row a survey that is known to have been sent, and whether it was answered until as_of.
with exported as (
    select company_id, max(as_of) as as_of from manifest group by company_id
)
select s.company_id as company, s.survey_id, s.kind, s.ticket_id, coalesce(s.channel, t.channel) as channel,
       s.agent_id as agent, s.touchpoint,
       s.score is not null and (s.responded_at is null or s.responded_at <= e.as_of) as answered,
       s.sent_at as created_at,
       s.sent_at + to_seconds(coalesce(
           case when epoch(s.sent_at) >= z.changes_at then z.offset_after_s else z.offset_s end, 0)) as local_at
from surveys s
join exported e on e.company_id = s.company_id
left join tickets t on t.company_id = s.company_id and t.ticket_id = s.ticket_id
left join offsets z on z.company_id = s.company_id and z.utc_day = cast(s.sent_at as date)
where s.sent_at <= e.as_of
