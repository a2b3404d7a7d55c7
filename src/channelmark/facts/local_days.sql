-- One row a company and calendar day of its own time zone that lies in the export's window, wholly or in part.
-- start_s, end_s: epoch seconds of its beginning and end; a day on which clocks are changed has 23 or 25 hours.
-- inside_s: seconds of it inside the window. complete: all of it is, and nothing of it is later than as_of.
with windows as (
    select company_id, min(window_start) as window_start, max(window_end) as window_end, max(as_of) as as_of
    from manifest group by company_id
), known as (
    select company_id, cast(utc_day as timestamp) as utc_day, offset_s, changes_at, offset_after_s from offsets
    union all
    -- The day before the first: a local day may begin on it.
    select company_id, cast(min(utc_day) as timestamp) - interval 1 day, arg_min(offset_s, utc_day), null,
           arg_min(offset_s, utc_day)
    from offsets group by company_id
), spells as (
    -- From when until when each offset holds, cut at UTC midnights.
    select company_id, utc_day, epoch(utc_day) as from_s, coalesce(changes_at, epoch(utc_day) + 86400) as to_s, offset_s
    from known
    union all
    select company_id, utc_day, changes_at, epoch(utc_day) + 86400, offset_after_s
    from known where changes_at is not null
), starts as (
    -- A day begins with the first instant whose local time has reached its midnight: where the clocks skip
    -- midnight, that is when they are changed.
    select d.company_id, d.utc_day as day, min(greatest(epoch(d.utc_day) - p.offset_s, p.from_s)) as start_s
    from known d
    join spells p on p.company_id = d.company_id
     and p.utc_day >= d.utc_day - interval 1 day and p.utc_day <= d.utc_day
    where greatest(epoch(d.utc_day) - p.offset_s, p.from_s) < p.to_s
    group by d.company_id, d.utc_day
), days as (
    select company_id, day, start_s,
           coalesce(lead(start_s) over (partition by company_id order by day), start_s + 86400) as end_s
    from starts
)
select d.company_id as company, cast(d.day as date) as day, d.day as local_at, d.start_s, d.end_s,
       w.as_of,
       least(d.end_s, epoch(w.window_end)) - greatest(d.start_s, epoch(w.window_start)) as inside_s,
       d.start_s >= epoch(w.window_start) and d.end_s <= epoch(w.window_end) and d.end_s <= epoch(w.as_of) as complete
from days d
join windows w on w.company_id = d.company_id
where d.end_s > epoch(w.window_start) and d.start_s < epoch(w.window_end)
