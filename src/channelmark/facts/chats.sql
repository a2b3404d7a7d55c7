-- One row a real-time session: a chat, a messaging session or a call; those of spam and deleted tickets left out.
-- offered: a customer asked for a human (blocked, bot-only and phantom sessions never got that far).
-- handled: a human picked it up; outbound calls are not counted as handled.
-- wait_s: in the queue, until pick-up or, where nobody picked up, until the end. chat_s: elapsed, pick-up to end.
-- messages and the like count public ones between request and end; null where the session has no message log.
-- followup_s: from the end to the next sign of the same matter; null where there was none until as_of.
with exported as (
    select company_id, max(as_of) as as_of from manifest group by company_id
), held as (
    select s.company_id, s.session_id, s.ticket_id, s.channel, s.direction, s.started_by, s.requested_at, s.queued_at,
           s.picked_up_at, s.ended_at, s.outcome, s.result, s.missed_reason, s.unresolved_reason, s.agent_id,
           s.talk_s, s.hold_s, s.wrap_s, s.transfer_count, s.visit_id, e.as_of,
           t.subchannel, t.device, t.category, t.priority, t.language, t.customer_id, t.team_id,
           least(coalesce(s.ended_at, e.as_of), e.as_of) as until_at
    from sessions s
    join exported e on e.company_id = s.company_id
    left join tickets t on t.company_id = s.company_id and t.ticket_id = s.ticket_id
    where s.requested_at <= e.as_of
      and not coalesce(t.is_spam, false)
      and coalesce(t.status, 'open') <> 'deleted'
), said as (
    select h.company_id, h.session_id,
           count(*) as messages,
           count(*) filter (where m.author_kind = 'agent') as agent_messages,
           count(*) filter (where m.author_kind = 'customer') as customer_messages,
           count(*) filter (where m.author_kind = 'agent' and m.canned_response_id is not null) as canned,
           sum(m.body_len) filter (where m.author_kind = 'agent' and m.canned_response_id is not null)
               as canned_characters,
           max(m.sent_at) filter (where m.author_kind = 'agent') as agent_last_at,
           max(m.sent_at) filter (where m.author_kind = 'customer') as customer_last_at
    from held h
    join messages m on m.company_id = h.company_id and m.ticket_id = h.ticket_id
    where coalesce(m.is_public, true) and m.author_kind in ('agent', 'customer')
      and m.sent_at >= h.requested_at and m.sent_at <= h.until_at
    group by h.company_id, h.session_id
), signs as (
    -- What a customer may do again: write in the same ticket, open another contact, ask for another session.
    select m.company_id, concat('ticket ', m.ticket_id) as matter, m.sent_at as sign_at
    from messages m
    where m.author_kind = 'customer' and coalesce(m.is_public, true)
    union all
    select company_id, concat('customer ', customer_id), created_at from tickets
    where customer_id is not null and merged_into_id is null and not coalesce(is_spam, false)
      and coalesce(opened_by, 'customer') = 'customer'
    union all
    select company_id, concat('customer ', customer_id), requested_at from held where customer_id is not null
    union all
    select company_id, concat('ticket ', ticket_id), requested_at from held where ticket_id is not null
), ends as (
    select company_id, session_id, ended_at, concat('ticket ', ticket_id) as matter
    from held where ended_at is not null and ticket_id is not null
    union all
    select company_id, session_id, ended_at, concat('customer ', customer_id)
    from held where ended_at is not null and customer_id is not null
), ordered as (
    -- The next sign after each end, by one pass over both in order of time.
    select company_id, session_id, instant,
           min(sign_at) over (
               partition by company_id, matter order by instant, ending desc
               rows between current row and unbounded following
           ) as next_at
    from (
        select company_id, cast(null as varchar) as session_id, matter, sign_at as instant, sign_at, 0 as ending
        from signs
        union all
        select company_id, session_id, matter, ended_at, cast(null as timestamp), 0 - 1 from ends
    )
), again as (
    select company_id, session_id, min(next_at) as next_at
    from ordered where session_id is not null
    group by company_id, session_id
)
select h.company_id as company, h.session_id, h.ticket_id, h.channel, h.direction,
       case when h.started_by in ('agent', 'trigger') then 'proactive'
            when h.started_by = 'visitor' then 'reactive' end as initiation,
       h.agent_id as agent, coalesce(a.team_id, h.team_id) as team, g.support_line,
       h.subchannel as network, h.device, h.category, h.priority, h.language,
       case when k.utc_day is null then null
            when (epoch(h.requested_at) >= k.open_1 and epoch(h.requested_at) < k.close_1)
              or (epoch(h.requested_at) >= k.open_2 and epoch(h.requested_at) < k.close_2)
              or (epoch(h.requested_at) >= k.open_3 and epoch(h.requested_at) < k.close_3) then 'business_hours'
            else 'after_hours' end as hours,
       h.customer_id, h.visit_id,
       h.requested_at as created_at,
       h.requested_at + to_seconds(coalesce(
           case when epoch(h.requested_at) >= z.changes_at then z.offset_after_s else z.offset_s end, 0)) as local_at,
       h.queued_at, h.picked_up_at, h.ended_at, h.as_of,
       h.outcome, h.result, h.missed_reason, h.unresolved_reason,
       coalesce(h.transfer_count, 0) as transfer_count,
       coalesce(h.transfer_count, 0) > 0 or coalesce(h.result, '') = 'forwarded' as forwarded,
       o.offered,
       o.handled,
       o.offered and h.outcome in ('missed', 'abandoned', 'voicemail') as missed,
       o.offered and h.outcome = 'abandoned' as abandoned,
       epoch(coalesce(h.picked_up_at, h.ended_at)) - epoch(coalesce(h.queued_at, h.requested_at)) as wait_s,
       epoch(h.picked_up_at) - epoch(h.requested_at) as pickup_s,
       case when o.handled then epoch(h.ended_at) - epoch(h.picked_up_at) end as chat_s,
       cast(h.talk_s as double) as talk_s, cast(h.hold_s as double) as hold_s, cast(h.wrap_s as double) as wrap_s,
       case when o.handled then cast(
           coalesce(h.talk_s, case when h.channel <> 'phone' then epoch(h.ended_at) - epoch(h.picked_up_at) end)
           + coalesce(h.hold_s, 0) + coalesce(h.wrap_s, 0) as double) end as handle_s,
       m.messages, m.agent_messages, m.customer_messages, m.canned, m.canned_characters,
       case when m.messages is null then null
            when m.agent_last_at is null or m.customer_last_at > m.agent_last_at then 'customer'
            else 'agent' end as last_by,
       epoch(n.next_at) - epoch(h.ended_at) as followup_s,
       epoch(h.as_of) - epoch(h.ended_at) as observed_s
from held h
join (
    select company_id, session_id,
           direction = 'inbound' and coalesce(started_by, 'visitor') = 'visitor'
               and outcome in ('answered', 'abandoned', 'missed', 'voicemail', 'callback', 'overflow') as offered,
           outcome = 'answered' and picked_up_at is not null
               and (direction = 'inbound' or channel <> 'phone') as handled
    from held
) o on o.company_id = h.company_id and o.session_id = h.session_id
left join said m on m.company_id = h.company_id and m.session_id = h.session_id
left join again n on n.company_id = h.company_id and n.session_id = h.session_id
left join agents a on a.company_id = h.company_id and a.agent_id = h.agent_id
left join teams g on g.company_id = h.company_id and g.team_id = coalesce(a.team_id, h.team_id)
left join calendars c on c.company_id = h.company_id and c.channel = h.channel
left join clock k on k.calendar_id = c.calendar_id and k.utc_day = cast(h.requested_at as date)
left join offsets z on z.company_id = h.company_id and z.utc_day = cast(h.requested_at as date)
