-- One row a company, channel it was contacted through, and local day of the window: leads that contacts of the channel
-- brought that day, none being zero. complete: all of the day lies in the window.
with won as (
    select company, channel, cast(local_at as date) as day, count(*) as leads
    from leads
    group by company, channel, cast(local_at as date)
)
select d.company, d.channel, d.local_at, d.complete, d.contacts, coalesce(w.leads, 0) as leads
from channel_days d
left join won w on w.company = d.company and w.channel = d.channel and w.day = cast(d.local_at as date)
