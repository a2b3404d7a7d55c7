-- One row a company, agent and local day on which anything of the agent was recorded; bots and systems left out.
-- Seconds of a state are those of a union: stretches that overlap count once (work_s alone counts them each).
-- recorded_s: any state. logged_s: that without breaks and training, those inside a stretch logged in too; work in a
-- break counts. Null where the export records contact work only.
-- active_s: contact or after-contact work. available_s, unavailable_s (away, break, training): beside active time.
-- chats: picked up that day, calls left out; sessions: with calls. missed: chats routed to the agent and missed, null
-- where the export never says whom a missed chat was routed to.
-- on_chat: the agent was offered a chat on this day or another. chat_s: lengths of the chats summed; chat_union_s: time with at least one of them going on.
with stretches as (
    select a.company_id as company, a.agent_id as agent, a.state, a.ticket_id,
           a.start_at + to_seconds(coalesce(
               case when epoch(a.start_at) >= z.changes_at then z.offset_after_s else z.offset_s end, 0)) as start_at,
           epoch(least(a.end_at, e.as_of)) - epoch(a.start_at) as lasted_s
    from agent_time a
    join (select company_id, max(as_of) as as_of from manifest group by company_id) e on e.company_id = a.company_id
    left join offsets z on z.company_id = a.company_id and z.utc_day = cast(a.start_at as date)
    where a.end_at > a.start_at and a.start_at < e.as_of
), days as (
    select distinct company_id as company, cast(utc_day as timestamp) as day from offsets
), parted as (
    -- A stretch past midnight is as many stretches as days.
    select company, agent, state, ticket_id, cast(cast(start_at as date) as timestamp) as day,
           epoch(start_at) as start_s, epoch(start_at) + lasted_s as end_s
    from stretches
    where epoch(start_at) + lasted_s <= epoch(cast(cast(start_at as date) as timestamp)) + 86400
    union all
    select s.company, s.agent, s.state, s.ticket_id, d.day,
           greatest(epoch(s.start_at), epoch(d.day)), least(epoch(s.start_at) + s.lasted_s, epoch(d.day) + 86400)
    from stretches s
    join days d on d.company = s.company
        and epoch(d.day) + 86400 > epoch(s.start_at) and epoch(d.day) < epoch(s.start_at) + s.lasted_s
    where epoch(s.start_at) + s.lasted_s > epoch(cast(cast(s.start_at as date) as timestamp)) + 86400
), classed as (
    select *,
           state in ('on_contact', 'wrap_up') as working,
           state = 'available' as waiting,
           state in ('away', 'break', 'training') as absent,
           state in ('break', 'training') as paused
    from parted
), covered as (
    -- Up to where earlier stretches of the kind have reached: what lies behind that is new.
    select *,
           max(end_s) over earlier as any_end,
           max(case when working or paused then end_s end) over earlier as pause_end,
           max(case when working then end_s end) over earlier as work_end,
           max(case when working or waiting then end_s end) over earlier as ready_end,
           max(case when working or absent then end_s end) over earlier as away_end
    from classed
    window earlier as (
        partition by company, agent, day order by start_s, end_s, state, ticket_id
        rows between unbounded preceding and 1 preceding
    )
), timed as (
    select company, agent, day,
           sum(greatest(end_s - greatest(start_s, coalesce(any_end, start_s)), 0)) as recorded_s,
           coalesce(sum(greatest(end_s - greatest(start_s, coalesce(pause_end, start_s)), 0))
               filter (where working or paused), 0) as paused_s,
           coalesce(sum(greatest(end_s - greatest(start_s, coalesce(work_end, start_s)), 0)) filter (where working), 0)
               as active_s,
           coalesce(sum(end_s - start_s) filter (where working), 0) as work_s,
           coalesce(sum(greatest(end_s - greatest(start_s, coalesce(ready_end, start_s)), 0))
               filter (where working or waiting), 0) as ready_s,
           coalesce(sum(greatest(end_s - greatest(start_s, coalesce(away_end, start_s)), 0))
               filter (where working or absent), 0) as away_s,
           count(distinct case when working then ticket_id end) as worked
    from covered
    group by company, agent, day
), recorded as (
    select company_id as company,
           bool_or(state in ('logged_in', 'available')) as presence,
           bool_or(state = 'available') as availability,
           bool_or(state in ('away', 'break', 'training')) as absence
    from agent_time group by company_id
), picked as (
    select company, agent, ticket_id, handled, handled and channel <> 'phone' as chat,
           missed and channel <> 'phone' as missed, chat_s,
           cast(cast(local_at + to_seconds(case when handled then epoch(picked_up_at) - epoch(created_at) else 0 end)
               as date) as timestamp) as day,
           epoch(picked_up_at) as start_s, epoch(ended_at) as end_s
    from held_sessions
    where agent is not null
), overlapping as (
    select *,
           max(case when chat then end_s end) over (
               partition by company, agent, day order by start_s, end_s, ticket_id
               rows between unbounded preceding and 1 preceding
           ) as reached
    from picked
), chatted as (
    select company, agent, day,
           count(*) filter (where handled) as sessions,
           count(*) filter (where chat) as chats,
           count(*) filter (where missed) as missed,
           sum(chat_s) filter (where chat) as chat_s,
           sum(greatest(end_s - greatest(start_s, coalesce(reached, start_s)), 0))
               filter (where chat and end_s is not null) as chat_union_s
    from overlapping
    group by company, agent, day
), routed as (
    select distinct company from chatted where missed > 0
), chatting as (
    select company, agent from chatted group by company, agent having sum(chats) + sum(missed) > 0
), together as (
    select company, agent, day from timed
    union
    select company, agent, day from chatted
)
select d.company, d.agent, g.team_id as team, d.day as local_at,
       cast(t.recorded_s as double) as recorded_s,
       cast(case when r.presence then t.recorded_s - (t.paused_s - t.active_s) end as double) as logged_s,
       cast(t.active_s as double) as active_s,
       cast(t.work_s as double) as work_s,
       cast(case when r.availability then t.ready_s - t.active_s end as double) as available_s,
       cast(case when r.absence then t.away_s - t.active_s end as double) as unavailable_s,
       coalesce(c.sessions, 0) as sessions,
       coalesce(c.chats, 0) as chats,
       case when u.company is not null then coalesce(c.missed, 0) end as missed,
       h.agent is not null as on_chat,
       cast(c.chat_s as double) as chat_s,
       cast(c.chat_union_s as double) as chat_union_s,
       coalesce(t.worked, 0) as contacts,
       coalesce(t.recorded_s, 0) > 0 or coalesce(c.sessions, 0) > 0 as worked
from together d
left join timed t on t.company = d.company and t.agent = d.agent and t.day = d.day
left join chatted c on c.company = d.company and c.agent = d.agent and c.day = d.day
left join recorded r on r.company = d.company
left join routed u on u.company = d.company
left join chatting h on h.company = d.company and h.agent = d.agent
left join agents g on g.company_id = d.company and g.agent_id = d.agent
where coalesce(g.kind, 'human') = 'human'
