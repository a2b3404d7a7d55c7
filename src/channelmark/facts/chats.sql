-- One row a real-time session: a chat, a messaging session or a call; those of spam and deleted tickets left out.
-- offered: a customer asked for a human (blocked, bot-only and phantom sessions never got that far).
-- handled: a human picked it up; outbound calls are not counted as handled.
-- wait_s: in the queue, until pick-up or, where nobody picked up, until the end. chat_s: elapsed, pick-up to end.
-- messages and the like count public ones between request and end; null where the session has no message log.
-- followup_s: from the end to the next sign of the same matter; null where there was none until as_of.
with said as (
    select h.company, h.session_id,
           count(*) as messages,
           count(*) filter (where m.author_kind = 'agent') as agent_messages,
           count(*) filter (where m.author_kind = 'customer') as customer_messages,
           count(*) filter (where m.author_kind = 'agent' and m.canned_response_id is not null) as canned,
           max(m.sent_at) filter (where m.author_kind = 'agent') as agent_last_at,
           max(m.sent_at) filter (where m.author_kind = 'customer') as customer_last_at
    from held_sessions h
    join messages m on m.company_id = h.company and m.ticket_id = h.ticket_id
    where coalesce(m.is_public, true) and m.author_kind in ('agent', 'customer')
      and m.sent_at >= h.created_at and m.sent_at <= coalesce(h.ended_at, h.as_of)
    group by h.company, h.session_id
), ends as (
    select company, session_id, ended_at, concat('ticket ', ticket_id) as matter
    from held_sessions where ended_at is not null and ticket_id is not null
    union all
    select company, session_id, ended_at, concat('customer ', customer_id)
    from held_sessions where ended_at is not null and customer_id is not null
), signs as (
    -- What a customer may do again: write in the same ticket, open another contact, ask for another session.
    select m.company_id as company, concat('ticket ', m.ticket_id) as matter, m.sent_at as sign_at
    from messages m
    join (select distinct company, ticket_id from held_sessions where ticket_id is not null) h
      on h.company = m.company_id and h.ticket_id = m.ticket_id
    where m.author_kind = 'customer' and coalesce(m.is_public, true)
    union all
    select t.company_id, concat('customer ', t.customer_id), t.created_at
    from tickets t
    join (select distinct company, customer_id from held_sessions where customer_id is not null) h
      on h.company = t.company_id and h.customer_id = t.customer_id
    where t.merged_into_id is null and not coalesce(t.is_spam, false) and coalesce(t.opened_by, 'customer') = 'customer'
    union all
    select company, concat('customer ', customer_id), created_at from held_sessions where customer_id is not null
    union all
    select company, concat('ticket ', ticket_id), created_at from held_sessions where ticket_id is not null
), ordered as (
    -- The next sign after each end, by one pass over both in order of time; a sign at the end's own instant is part of it.
    select company, session_id,
           min(sign_at) over (
               partition by company, matter order by instant, ending
               rows between current row and unbounded following
           ) as next_at
    from (
        select company, cast(null as varchar) as session_id, matter, sign_at as instant, sign_at, 0 as ending from signs
        union all
        select company, session_id, matter, ended_at, cast(null as timestamp), 1 from ends
    )
), again as (
    select company, session_id, min(next_at) as next_at
    from ordered
    where session_id is not null
    group by company, session_id
)
select h.company, h.session_id, h.ticket_id, h.channel, h.direction, h.initiation, h.agent, h.team, g.support_line,
       h.network, h.device, h.category, h.priority, h.language,
       case when k.utc_day is null then null
            when (epoch(h.created_at) >= k.open_1 and epoch(h.created_at) < k.close_1)
              or (epoch(h.created_at) >= k.open_2 and epoch(h.created_at) < k.close_2)
              or (epoch(h.created_at) >= k.open_3 and epoch(h.created_at) < k.close_3) then 'business_hours'
            else 'after_hours' end as hours,
       h.customer_id, h.visit_id, h.created_at, h.local_at, h.queued_at, h.picked_up_at, h.ended_at, h.as_of,
       h.outcome, h.result, h.missed_reason, h.unresolved_reason, h.transfer_count, h.forwarded,
       h.offered, h.handled, h.missed, h.abandoned,
       h.wait_s, h.pickup_s, h.chat_s, h.talk_s, h.hold_s, h.wrap_s, h.handle_s,
       m.messages, m.agent_messages, m.customer_messages, m.canned,
       case when m.messages is null then null
            when m.agent_last_at is null or m.customer_last_at > m.agent_last_at then 'customer'
            else 'agent' end as last_by,
       epoch(n.next_at) - epoch(h.ended_at) as followup_s,
       epoch(h.as_of) - epoch(h.ended_at) as observed_s
from held_sessions h
left join said m on m.company = h.company and m.session_id = h.session_id
left join again n on n.company = h.company and n.session_id = h.session_id
left join teams g on g.company_id = h.company and g.team_id = h.team
left join calendars c on c.company_id = h.company and c.channel = h.channel
left join clock k on k.calendar_id = c.calendar_id and k.utc_day = cast(h.created_at as date)
