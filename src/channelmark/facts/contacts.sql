-- One row a contact: a ticket that a customer opened; merged, spam and deleted ones left out. A ticket that an agent,
-- a bot or a system opened becomes a contact with the customer's first message, and is none without one.
-- Everything ends at as_of: what happened later is not looked at, what had not happened by then is missing.
--
-- *_s seconds on the calendar; *_business_s seconds of the opening hours of the contact's channel, missing without any.
-- first_response_s  to the first public reply of a human (a pick-up, where a chat or call left no messages)
-- agent, assignee, resolver  who gave that reply; who holds the contact at as_of; who resolved it last
-- touches  public replies, where all messages from the first chat or call to the end of the last are as many touches
--          as there were chats and calls
-- new_s, open_s, pending_s, hold_s  time in each state; missing without a record of states, but for contacts still new or
--          open in a company that records states
-- next_contact_s  until the same customer's next contact of the same category, or a contact that follows it up
with exported as (
    select company_id, max(as_of) as as_of, min(window_start) as window_start, max(window_end) as window_end
    from manifest group by company_id
), talks as (
    select s.company_id, s.ticket_id,
           count(*) filter (where s.outcome = 'answered') as talks,
           min(s.picked_up_at) filter (where s.outcome = 'answered' and s.picked_up_at <= e.as_of) as picked_at,
           arg_min(coalesce(s.agent_id, ''), s.picked_up_at)
               filter (where s.outcome = 'answered' and s.picked_up_at <= e.as_of) as picker_id,
           min(s.requested_at) filter (where s.outcome = 'answered') as talk_from,
           max(coalesce(s.ended_at, e.as_of)) filter (where s.outcome = 'answered') as talk_to,
           max(s.ended_at) filter (where s.result = 'resolved') as settled_at,
           arg_min(coalesce(s.started_by, ''), s.requested_at) as started_by,
           bool_or(s.outcome = 'bot_only') as with_bot
    from sessions s
    join exported e on e.company_id = s.company_id
    where s.ticket_id is not null and s.requested_at <= e.as_of
    group by s.company_id, s.ticket_id
), called_in as (
    -- The customer's first message in tickets that somebody else opened.
    select m.company_id, m.ticket_id, min(m.sent_at) as asked_at
    from messages m
    join tickets t on t.company_id = m.company_id and t.ticket_id = m.ticket_id
    where t.opened_by in ('agent', 'bot', 'system')
      and m.author_kind = 'customer' and coalesce(m.is_public, true) and m.sent_at >= t.created_at
    group by m.company_id, m.ticket_id
), opened as (
    select t.company_id, t.ticket_id, t.channel, t.subchannel, t.device, t.customer_id, t.assignee_id, t.team_id,
           t.status, t.priority, t.category, t.language, t.opened_by, t.followup_of_id,
           t.first_response_at, t.first_resolved_at, t.resolved_at, t.handle_s, t.reopen_count, t.transfer_count,
           case when coalesce(t.opened_by, 'customer') = 'customer' then t.created_at else c.asked_at end as created_at
    from tickets t
    left join called_in c on c.company_id = t.company_id and c.ticket_id = t.ticket_id
    where t.merged_into_id is null
      and not coalesce(t.is_spam, false)
      and coalesce(t.status, 'open') <> 'deleted'
), asked as materialized (
    -- An instant of the export's own columns before the contact or after as_of is none.
    select o.company_id, o.ticket_id, o.channel, o.subchannel, o.device, o.customer_id, o.assignee_id, o.team_id,
           o.status, o.priority, o.category, o.language, o.opened_by, o.followup_of_id,
           case when o.first_response_at between o.created_at and e.as_of then o.first_response_at end
               as first_response_at,
           case when o.first_resolved_at between o.created_at and e.as_of then o.first_resolved_at end
               as first_resolved_at,
           case when o.resolved_at between o.created_at and e.as_of then o.resolved_at end as resolved_at,
           case when o.handle_s >= 0 then o.handle_s end as handle_s,
           o.reopen_count, o.transfer_count, o.created_at,
           e.as_of, e.window_start, e.window_end
    from opened o
    join exported e on e.company_id = o.company_id
    where o.created_at <= e.as_of
), said as (
    -- An account that is a bot stays one, whatever its messages are marked as.
    select m.company_id, m.ticket_id, m.sent_at, coalesce(m.author_id, '') as author_id,
           coalesce(m.is_public, true) as is_public,
           m.author_kind = 'agent' and coalesce(g.kind, 'human') = 'human' as is_human,
           m.sent_at >= k.talk_from and m.sent_at <= k.talk_to as in_talk
    from messages m
    join asked a on a.company_id = m.company_id and a.ticket_id = m.ticket_id
    left join agents g on g.company_id = m.company_id and g.agent_id = m.author_id
    left join talks k on k.company_id = m.company_id and k.ticket_id = m.ticket_id
    where m.author_kind in ('agent', 'bot') and m.sent_at >= a.created_at and m.sent_at <= a.as_of
), replied as (
    select company_id, ticket_id,
           min(sent_at) filter (where is_human and is_public) as replied_at,
           arg_min(author_id, row(sent_at, author_id)) filter (where is_human and is_public) as replier_id,
           case when bool_or(is_human) then count(*) filter (where is_human and is_public) end as replies,
           count(*) filter (where is_human and is_public and in_talk) as in_talks,
           count(distinct case when is_human and is_public and author_id <> '' then author_id end) as agents,
           count(*) filter (where is_public and not is_human) as bot_replies
    from said
    group by company_id, ticket_id
), stretches as (
    -- What each contact was in, from its creation to as_of; what came before its creation lasts no time.
    select s.company_id, s.ticket_id, s.status, s.before, s.i, s.reopens, s.actor_kind, s.actor_id,
           -- What was settled before the customer of an outbound ticket wrote is not a resolution of the contact.
           s.resolves and (s.since >= a.created_at or coalesce(a.opened_by, 'customer') = 'customer') as resolves,
           a.created_at, a.window_start, a.window_end,
           greatest(s.since, a.created_at) as since,
           greatest(least(coalesce(s.until, a.as_of), a.as_of), a.created_at) as until
    from states s
    join asked a on a.company_id = s.company_id and a.ticket_id = s.ticket_id
    where s.since <= a.as_of
), went as (
    select company_id, ticket_id,
           epoch(min(since)) - epoch(any_value(created_at)) as before_s,
           max(before) filter (where i = 1) as state_before,
           coalesce(sum(epoch(until) - epoch(since)) filter (where status = 'new'), 0) as new_s,
           coalesce(sum(epoch(until) - epoch(since)) filter (where status = 'open'), 0) as open_s,
           coalesce(sum(epoch(until) - epoch(since)) filter (where status = 'pending'), 0) as pending_s,
           coalesce(sum(epoch(until) - epoch(since)) filter (where status = 'hold'), 0) as hold_s,
           coalesce(sum(greatest(epoch(least(until, window_end)) - epoch(greatest(since, window_start)), 0))
               filter (where status in ('new', 'open', 'hold')), 0)
             + case when max(before) filter (where i = 1) in ('new', 'open', 'hold') then
                   greatest(epoch(least(min(since), any_value(window_end)))
                            - epoch(greatest(any_value(created_at), any_value(window_start))), 0) else 0 end
               as waiting_s,
           min(since) filter (where resolves) as first_resolved_at,
           max(since) filter (where resolves) as last_resolved_at,
           arg_max(case when coalesce(actor_kind, 'agent') = 'agent' then coalesce(actor_id, '') else '' end, i)
               filter (where resolves) as resolver_id,
           count(*) filter (where reopens) as reopens
    from stretches
    group by company_id, ticket_id
), untouched as (
    -- Where states are recorded, a contact that is new or open without a record has been so since its creation.
    -- Somebody must have put it in any other state, or have reopened it, and nobody knows when.
    select company_id, ticket_id, status, epoch(as_of) - epoch(created_at) as lasted_s
    from asked
    where status in ('new', 'open') and company_id in (select company_id from went)
      and first_resolved_at is null and resolved_at is null and coalesce(reopen_count, 0) = 0
), hands as (
    -- Each time a contact was given to an agent or team. Being put back in between is no change of hands.
    select e.company_id, e.ticket_id, e.kind, greatest(e."at", a.created_at) as at_, e.new, a.created_at,
           coalesce(lag(e.new) over (partition by e.company_id, e.ticket_id, e.kind order by e."at", e.seq, e.event_id),
                    e.old) as held_by,
           row_number() over (partition by e.company_id, e.ticket_id, e.kind order by e."at", e.seq, e.event_id) as i,
           g.support_line > h.support_line as raises
    from events e
    join asked a on a.company_id = e.company_id and a.ticket_id = e.ticket_id
    left join teams g on e.kind = 'team' and g.company_id = e.company_id and g.team_id = e.new
    left join teams h on e.kind = 'team' and h.company_id = e.company_id and h.team_id = e.old
    where e.kind in ('assignee', 'team') and e.new is not null and e."at" <= a.as_of
), held as (
    select company_id, ticket_id,
           -- The first holder is a station of its own where the record begins with somebody already there.
           count(*) filter (where kind = 'assignee' and held_by is distinct from new)
             + count(*) filter (where kind = 'assignee' and i = 1 and held_by is not null) as assignee_stations,
           count(*) filter (where kind = 'team' and held_by is distinct from new)
             + count(*) filter (where kind = 'team' and i = 1 and held_by is not null) as group_stations,
           case when bool_or(kind = 'assignee' and i = 1 and held_by is not null) then 0
                else epoch(min(at_) filter (where kind = 'assignee')) - epoch(any_value(created_at)) end as unassigned_s,
           bool_or(coalesce(raises, false)) as raised
    from hands
    group by company_id, ticket_id
), moves as (
    -- A change of team and assignee in one instant is one transfer; the first assignment is none.
    select company_id, ticket_id, at_ from hands where held_by is not null and new <> held_by
    union
    select e.company_id, e.ticket_id, greatest(e."at", a.created_at)
    from events e join asked a on a.company_id = e.company_id and a.ticket_id = e.ticket_id
    where e.kind = 'transfer' and e."at" <= a.as_of
), moved as (
    select m.company_id, m.ticket_id, count(*) as transfers
    from moves m
    left join went w on w.company_id = m.company_id and w.ticket_id = m.ticket_id
    where w.first_resolved_at is null or m.at_ <= w.first_resolved_at
    group by m.company_id, m.ticket_id
), escalated as (
    select distinct v.company_id, v.ticket_id
    from events v
    join exported e on e.company_id = v.company_id
    where (v.kind = 'escalation' or (v.kind = 'channel' and v.old is not null and v.new is distinct from v.old))
      and v."at" <= e.as_of
), worked as (
    select w.company_id, w.ticket_id,
           sum(epoch(least(w.end_at, e.as_of)) - epoch(w.start_at)) as handle_s,
           sum(epoch(least(w.end_at, e.as_of)) - epoch(w.start_at)) filter (where w.state = 'wrap_up') as wrap_s
    from agent_time w
    join exported e on e.company_id = w.company_id
    where w.state in ('on_contact', 'wrap_up') and w.ticket_id is not null
      and w.start_at <= e.as_of and w.end_at >= w.start_at
    group by w.company_id, w.ticket_id
), sold as (
    select s.company_id, s.ticket_id,
           bool_or(s.kind in ('signup', 'purchase')) as converted,
           count(distinct s.conversion_id) filter (where s.kind = 'lead') as leads
    from conversions s
    join exported e on e.company_id = s.company_id
    where s.ticket_id is not null and s."at" <= e.as_of
    group by s.company_id, s.ticket_id
), again as (
    select company_id, followup_of_id as ticket_id, min(created_at) as followed_at
    from asked where followup_of_id is not null group by company_id, followup_of_id
), sequel as (
    select company_id, ticket_id,
           lead(created_at) over (partition by company_id, customer_id, category order by created_at, ticket_id) as next_at
    from asked
    where customer_id is not null
), joined as (
    select a.company_id, a.ticket_id, a.channel, a.subchannel, a.device, a.customer_id, a.team_id, a.assignee_id,
           a.priority, a.category, a.language, a.opened_by, o.started_by, a.created_at, a.as_of,
           a.window_start, a.window_end,
           a.created_at >= a.window_start and a.created_at < a.window_end as in_window,
           coalesce(r.replied_at, case when o.picked_at >= a.created_at then o.picked_at end, a.first_response_at)
               as replied_at,
           nullif(coalesce(r.replier_id, o.picker_id), '') as replier_id,
           case when a.status in ('resolved', 'closed') then nullif(w.resolver_id, '') end as resolver_id,
           r.replies, coalesce(r.agents, 0) as agents,
           coalesce(o.talks, 0) + coalesce(r.replies, 0) - coalesce(r.in_talks, 0) as touches,
           coalesce(r.bot_replies, 0) as bot_replies,
           coalesce(r.bot_replies, 0) > 0 or coalesce(o.with_bot, false) as with_bot,
           a.status in ('resolved', 'closed') as resolved,
           coalesce(w.first_resolved_at, a.first_resolved_at, a.resolved_at,
                    case when o.settled_at between a.created_at and a.as_of then o.settled_at end) as resolved_first,
           case when a.status in ('resolved', 'closed') then
               coalesce(w.last_resolved_at, a.resolved_at, a.first_resolved_at,
                        case when o.settled_at between a.created_at and a.as_of then o.settled_at end) end
               as resolved_last,
           coalesce(w.reopens, a.reopen_count, 0) as reopens,
           coalesce(m.transfers, case when h.ticket_id is null then a.transfer_count end, 0) as transfers,
           coalesce(h.assignee_stations, 0)
             + case when coalesce(h.assignee_stations, 0) = 0 and a.assignee_id is not null then 1 else 0 end
               as assignee_stations,
           coalesce(h.group_stations, 0)
             + case when coalesce(h.group_stations, 0) = 0 and a.team_id is not null then 1 else 0 end
               as group_stations,
           h.unassigned_s, coalesce(h.raised, false) as raised,
           x.ticket_id is not null as was_escalated,
           w.ticket_id is not null as has_states,
           coalesce(w.new_s + case when w.state_before = 'new' then w.before_s else 0 end,
                    case when u.status = 'new' then u.lasted_s when u.status <> 'new' then 0 end) as new_s,
           coalesce(w.open_s + case when w.state_before = 'open' then w.before_s else 0 end,
                    case when u.status = 'open' then u.lasted_s when u.status <> 'open' then 0 end) as open_s,
           coalesce(w.pending_s + case when w.state_before = 'pending' then w.before_s else 0 end,
                    case when u.status is not null then 0 end) as pending_s,
           coalesce(w.hold_s + case when w.state_before = 'hold' then w.before_s else 0 end,
                    case when u.status is not null then 0 end) as hold_s,
           w.waiting_s,
           coalesce(k.handle_s, a.handle_s) as worked_s, k.wrap_s,
           coalesce(c.converted, false) as converted, coalesce(c.leads, 0) as leads,
           f.followed_at, q.next_at,
           n.calendar_id
    from asked a
    left join talks o on o.company_id = a.company_id and o.ticket_id = a.ticket_id
    left join replied r on r.company_id = a.company_id and r.ticket_id = a.ticket_id
    left join went w on w.company_id = a.company_id and w.ticket_id = a.ticket_id
    left join untouched u on u.company_id = a.company_id and u.ticket_id = a.ticket_id
    left join held h on h.company_id = a.company_id and h.ticket_id = a.ticket_id
    left join moved m on m.company_id = a.company_id and m.ticket_id = a.ticket_id
    left join escalated x on x.company_id = a.company_id and x.ticket_id = a.ticket_id
    left join worked k on k.company_id = a.company_id and k.ticket_id = a.ticket_id
    left join sold c on c.company_id = a.company_id and c.ticket_id = a.ticket_id
    left join again f on f.company_id = a.company_id and f.ticket_id = a.ticket_id
    left join sequel q on q.company_id = a.company_id and q.ticket_id = a.ticket_id
    left join calendars n on n.company_id = a.company_id and n.channel = a.channel
), timed as (
    -- Opening seconds elapsed at each instant; a duration on the business clock is a difference of two.
    -- (|t - open| - |t - close| + close - open) / 2 is the part of a stretch that lies before t: quicker than greatest and
    -- least. middle_s holds what does not depend on t.
    select j.*, g.support_line,
           k.middle_s + ((abs(epoch(j.created_at) - k.open_1) - abs(epoch(j.created_at) - k.close_1))
                         + (abs(epoch(j.created_at) - k.open_2) - abs(epoch(j.created_at) - k.close_2))
                         + (abs(epoch(j.created_at) - k.open_3) - abs(epoch(j.created_at) - k.close_3))) / 2 as created_b,
           kr.middle_s + ((abs(epoch(j.replied_at) - kr.open_1) - abs(epoch(j.replied_at) - kr.close_1))
                          + (abs(epoch(j.replied_at) - kr.open_2) - abs(epoch(j.replied_at) - kr.close_2))
                          + (abs(epoch(j.replied_at) - kr.open_3) - abs(epoch(j.replied_at) - kr.close_3))) / 2 as replied_b,
           kf.middle_s + ((abs(epoch(j.resolved_first) - kf.open_1) - abs(epoch(j.resolved_first) - kf.close_1))
                          + (abs(epoch(j.resolved_first) - kf.open_2) - abs(epoch(j.resolved_first) - kf.close_2))
                          + (abs(epoch(j.resolved_first) - kf.open_3) - abs(epoch(j.resolved_first) - kf.close_3))) / 2 as first_b,
           kl.middle_s + ((abs(epoch(j.resolved_last) - kl.open_1) - abs(epoch(j.resolved_last) - kl.close_1))
                          + (abs(epoch(j.resolved_last) - kl.open_2) - abs(epoch(j.resolved_last) - kl.close_2))
                          + (abs(epoch(j.resolved_last) - kl.open_3) - abs(epoch(j.resolved_last) - kl.close_3))) / 2 as last_b,
           ke.middle_s + ((abs(epoch(j.as_of) - ke.open_1) - abs(epoch(j.as_of) - ke.close_1))
                          + (abs(epoch(j.as_of) - ke.open_2) - abs(epoch(j.as_of) - ke.close_2))
                          + (abs(epoch(j.as_of) - ke.open_3) - abs(epoch(j.as_of) - ke.close_3))) / 2 as as_of_b,
           case when k.utc_day is not null then
               (epoch(j.created_at) >= k.open_1 and epoch(j.created_at) < k.close_1)
               or (epoch(j.created_at) >= k.open_2 and epoch(j.created_at) < k.close_2)
               or (epoch(j.created_at) >= k.open_3 and epoch(j.created_at) < k.close_3) end as in_business_hours,
           coalesce(case when epoch(j.created_at) >= z.changes_at then z.offset_after_s else z.offset_s end, 0)
               as offset_s
    from joined j
    left join teams g on g.company_id = j.company_id and g.team_id = j.team_id
    left join clock k on k.calendar_id = j.calendar_id and k.utc_day = cast(j.created_at as date)
    left join clock kr on kr.calendar_id = j.calendar_id and kr.utc_day = cast(j.replied_at as date)
    left join clock kf on kf.calendar_id = j.calendar_id and kf.utc_day = cast(j.resolved_first as date)
    left join clock kl on kl.calendar_id = j.calendar_id and kl.utc_day = cast(j.resolved_last as date)
    left join clock ke on ke.calendar_id = j.calendar_id and ke.utc_day = cast(j.as_of as date)
    left join offsets z on z.company_id = j.company_id and z.utc_day = cast(j.created_at as date)
)
select company_id as company, ticket_id, channel, subchannel as network, device, customer_id, team_id as team,
       replier_id as agent, assignee_id as assignee, resolver_id as resolver, priority, category, language,
       support_line,
       case when in_business_hours then 'business_hours' when not in_business_hours then 'after_hours' end as hours,
       case when started_by in ('agent', 'trigger') or opened_by in ('agent', 'bot', 'system') then 'proactive'
            else 'reactive' end as initiation,
       created_at, as_of, window_start, window_end, in_window,
       epoch(as_of) - epoch(created_at) as age_s,
       as_of_b - created_b as age_business_s,
       epoch(replied_at) - epoch(created_at) as first_response_s,
       replied_b - created_b as first_response_business_s,
       replied_at is not null as answered, replied_at,
       epoch(resolved_first) - epoch(created_at) as first_resolution_s,
       first_b - created_b as first_resolution_business_s,
       epoch(resolved_last) - epoch(created_at) as resolution_s,
       last_b - created_b as resolution_business_s,
       resolved, resolved_first, resolved_last,
       coalesce(resolved_last >= window_start and resolved_last < window_end, false) as resolved_in_window,
       has_states,
       -- Without a record of states a contact waits from its creation to its resolution. Only time in the window counts.
       coalesce(waiting_s, case when resolved and resolved_last is null then null else
           greatest(epoch(least(coalesce(resolved_last, as_of), window_end)) - epoch(greatest(created_at, window_start)),
                    0) end) as waiting_s,
       new_s, open_s, pending_s, hold_s,
       new_s + open_s + hold_s as requester_wait_s, pending_s as agent_wait_s, new_s + open_s as agent_work_s,
       unassigned_s, assignee_stations, group_stations,
       cast(replies as bigint) as replies, agents as distinct_agents, cast(touches as bigint) as touches,
       cast(bot_replies as bigint) as bot_replies, with_bot,
       reopens, transfers, transfers > 0 as transferred,
       was_escalated as escalated, raised,
       cast(worked_s as double) as handle_s, cast(wrap_s as double) as wrap_s,
       converted, leads,
       epoch(case when followed_at is null then next_at when next_at is null then followed_at
                  else least(next_at, followed_at) end) - epoch(created_at) as next_contact_s,
       in_business_hours,
       cast(created_at + to_seconds(offset_s) as timestamp) as local_at
from timed
