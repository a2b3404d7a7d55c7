-- One row a company and complete local day of the window, where the export records agents' presence: online_s, the
-- seconds of the day in which at least one agent or bot was logged in, available or at work; day_s, its length.
with present as (
    select company_id, epoch(start_at) as from_s, epoch(end_at) as to_s
    from agent_time
    where state in ('logged_in', 'available', 'on_contact', 'wrap_up') and end_at > start_at
), reach as (
    select company_id, from_s, to_s,
           max(to_s) over (partition by company_id order by from_s, to_s
                           rows between unbounded preceding and 1 preceding) as reached_s
    from present
), islands as (
    select company_id, from_s, to_s,
           sum(case when reached_s is null or from_s > reached_s then 1 else 0 end)
               over (partition by company_id order by from_s, to_s rows between unbounded preceding and current row)
               as island
    from reach
), spans as (
    select company_id, island, min(from_s) as from_s, max(to_s) as to_s from islands group by company_id, island
), recorded as (
    select company_id from present group by company_id
), covered as (
    select d.company, d.day, sum(least(s.to_s, d.end_s) - greatest(s.from_s, d.start_s)) as online_s
    from local_days d
    join spans s on s.company_id = d.company and s.from_s < d.end_s and s.to_s > d.start_s
    group by d.company, d.day
)
select d.company, d.local_at, d.local_at as created_at, d.end_s - d.start_s as day_s,
       coalesce(c.online_s, 0) as online_s
from local_days d
join recorded r on r.company_id = d.company
left join covered c on c.company = d.company and c.day = d.day
where d.complete
