-- One row a ticket that was deleted and restored, at its first restoration; times: how often that happened.
with restored as (
    select company_id, ticket_id, min(since) as restored_at, count(*) as times
    from states
    where before = 'deleted' and status <> 'deleted'
    group by company_id, ticket_id
)
select r.company_id as company, r.ticket_id, t.channel, r.restored_at as created_at, r.times,
       r.restored_at + to_seconds(coalesce(
           case when epoch(r.restored_at) >= z.changes_at then z.offset_after_s else z.offset_s end, 0)) as local_at
from restored r
join tickets t on t.company_id = r.company_id and t.ticket_id = r.ticket_id
left join offsets z on z.company_id = r.company_id and z.utc_day = cast(r.restored_at as date)
