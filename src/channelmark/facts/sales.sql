-- One row a sign-up or purchase, and whether it came after a follow-up; channel is that of the contact it came from.
select s.company_id as company, s.conversion_id, s.kind, s.ticket_id, t.channel, s.customer_id, s.agent_id as agent,
       s.after_followup, cast(s.value as double) as worth,
       s."at" as created_at,
       s."at" + to_seconds(coalesce(
           case when epoch(s."at") >= z.changes_at then z.offset_after_s else z.offset_s end, 0)) as local_at
from conversions s
join (select company_id, max(as_of) as as_of from manifest group by company_id) e on e.company_id = s.company_id
left join tickets t on t.company_id = s.company_id and t.ticket_id = s.ticket_id
left join offsets z on z.company_id = s.company_id and z.utc_day = cast(s."at" as date)
where s.kind in ('signup', 'purchase') and s."at" <= e.as_of
