-- One row a company, channel it was contacted through, and local day of the window; days on which nothing came are rows
-- too. days: how much of the day lies in the window, in days of 24 hours. complete: all of it does.
-- created, contacts: contacts that came in. closed: contacts resolved for good that day. resolves: resolutions, a
-- contact perhaps several times. open_s: seconds of the channel's opening hours that day, missing without a schedule.
-- day_s: the day's own length.
with channels as (
    select distinct company, channel from contacts
), created as (
    select company, channel, cast(local_at as date) as day, count(*) as created
    from contacts where in_window group by 1, 2, 3
), settled as (
    select company, channel, cast(local_at as date) as day, count(*) as resolves,
           count(*) filter (where lasting) as closed
    from resolutions where in_window group by 1, 2, 3
)
select d.company, c.channel, d.local_at, d.local_at as created_at, d.complete,
       d.inside_s / 86400.0 as days,
       coalesce(a.created, 0) as created, coalesce(a.created, 0) as contacts,
       coalesce(s.closed, 0) as closed, coalesce(s.resolves, 0) as resolves,
       ke.before_s + greatest(least(d.end_s, ke.close_1) - ke.open_1, 0)
                   + greatest(least(d.end_s, ke.close_2) - ke.open_2, 0)
                   + greatest(least(d.end_s, ke.close_3) - ke.open_3, 0)
         - (ks.before_s + greatest(least(d.start_s, ks.close_1) - ks.open_1, 0)
                        + greatest(least(d.start_s, ks.close_2) - ks.open_2, 0)
                        + greatest(least(d.start_s, ks.close_3) - ks.open_3, 0)) as open_s,
       d.end_s - d.start_s as day_s
from local_days d
join channels c on c.company = d.company
left join created a on a.company = d.company and a.channel = c.channel and a.day = d.day
left join settled s on s.company = d.company and s.channel = c.channel and s.day = d.day
left join calendars n on n.company_id = d.company and n.channel = c.channel
left join clock ks on ks.calendar_id = n.calendar_id
 and ks.utc_day = cast(timestamp '1970-01-01 00:00:00' + to_seconds(d.start_s) as date)
left join clock ke on ke.calendar_id = n.calendar_id
 and ke.utc_day = cast(timestamp '1970-01-01 00:00:00' + to_seconds(d.end_s) as date)
