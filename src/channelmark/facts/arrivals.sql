-- One row a ticket that came in, merged ones included: spam, deleted tickets and those that agents opened left out.
select t.company_id as company, t.ticket_id, t.channel, t.subchannel as network, t.device, t.customer_id,
       t.team_id as team, t.assignee_id as assignee, t.priority, t.category, t.language, t.created_at,
       t.merged_into_id is not null as merged,
       t.created_at + to_seconds(coalesce(
           case when epoch(t.created_at) >= z.changes_at then z.offset_after_s else z.offset_s end, 0)) as local_at
from tickets t
left join offsets z on z.company_id = t.company_id and z.utc_day = cast(t.created_at as date)
where not coalesce(t.is_spam, false) and t.status <> 'deleted' and coalesce(t.opened_by, 'customer') = 'customer'
