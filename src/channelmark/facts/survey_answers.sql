-- One row an answered survey. `channel` falls back to the contact's; scores stay on their own scale.
select s.company_id as company, s.survey_id, s.kind, coalesce(s.channel, t.channel) as channel, t.subchannel as network,
       s.agent_id as agent,
       cast(s.score as double) as score, cast(s.scale_min as double) as scale_min, cast(s.scale_max as double) as scale_max,
       s.higher_is_better,
       case when s.satisfied_from is null then null
            when coalesce(s.higher_is_better, true) then s.score >= s.satisfied_from
            else s.score <= s.satisfied_from end as satisfied,
       coalesce(s.responded_at, s.sent_at) as created_at,
       coalesce(s.responded_at, s.sent_at) as local_at
from surveys s
left join tickets t on t.company_id = s.company_id and t.ticket_id = s.ticket_id
where s.score is not null
