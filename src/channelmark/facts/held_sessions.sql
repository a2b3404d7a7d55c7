-- One row a real-time session, as `chats` but without its messages and what came after it: a chat, a messaging session
-- or a call; those of spam and deleted tickets left out.
-- offered: a customer asked for a human (blocked, bot-only and phantom sessions never got that far).
-- handled: a human picked it up; outbound calls are not counted as handled. chat_s: elapsed, pick-up to end.
-- Instants in the wrong order give no time; those after as_of are missing.
-- handle_s: talking, hold and after-contact work of handled ones; chats without talking time count from pick-up to end.
with exported as (
    select company_id, max(as_of) as as_of from manifest group by company_id
), held as (
    select s.*, e.as_of,
           case when s.picked_up_at <= e.as_of then s.picked_up_at end as picked_at,
           case when s.ended_at <= e.as_of then s.ended_at end as over_at,
           t.subchannel, t.device, t.category, t.priority, t.language, t.customer_id, t.team_id,
           s.direction = 'inbound' and coalesce(s.started_by, 'visitor') = 'visitor'
               and s.outcome in ('answered', 'abandoned', 'missed', 'voicemail', 'callback', 'overflow') as offered,
           s.outcome = 'answered' and coalesce(s.picked_up_at <= e.as_of, false)
               and (s.direction = 'inbound' or s.channel <> 'phone') as handled
    from sessions s
    join exported e on e.company_id = s.company_id
    left join tickets t on t.company_id = s.company_id and t.ticket_id = s.ticket_id
    where s.requested_at <= e.as_of
      and not coalesce(t.is_spam, false)
      and coalesce(t.status, 'open') <> 'deleted'
)
select h.company_id as company, h.session_id, h.ticket_id, h.channel, h.direction,
       case when h.started_by in ('agent', 'trigger') then 'proactive'
            when h.started_by = 'visitor' then 'reactive' end as initiation,
       h.agent_id as agent, coalesce(a.team_id, h.team_id) as team,
       h.subchannel as network, h.device, h.category, h.priority, h.language, h.customer_id, h.visit_id,
       h.requested_at as created_at,
       h.requested_at + to_seconds(coalesce(
           case when epoch(h.requested_at) >= z.changes_at then z.offset_after_s else z.offset_s end, 0)) as local_at,
       h.queued_at, h.picked_at as picked_up_at, h.over_at as ended_at, h.as_of,
       h.outcome, h.result, h.missed_reason, h.unresolved_reason,
       coalesce(h.transfer_count, 0) as transfer_count,
       coalesce(h.transfer_count, 0) > 0 or coalesce(h.result, '') = 'forwarded' as forwarded,
       h.offered, h.handled,
       h.offered and h.outcome in ('missed', 'abandoned', 'voicemail') as missed,
       h.offered and h.outcome = 'abandoned' as abandoned,
       case when coalesce(h.picked_at, h.over_at) >= coalesce(h.queued_at, h.requested_at) then
           epoch(coalesce(h.picked_at, h.over_at)) - epoch(coalesce(h.queued_at, h.requested_at)) end as wait_s,
       case when h.picked_at >= h.requested_at then epoch(h.picked_at) - epoch(h.requested_at) end as pickup_s,
       case when h.handled and h.over_at >= h.picked_at then epoch(h.over_at) - epoch(h.picked_at) end as chat_s,
       cast(h.talk_s as double) as talk_s, cast(h.hold_s as double) as hold_s, cast(h.wrap_s as double) as wrap_s,
       case when h.handled then cast(
           coalesce(h.talk_s, case when h.channel <> 'phone' and h.over_at >= h.picked_at then
               epoch(h.over_at) - epoch(h.picked_at) end)
           + coalesce(h.hold_s, 0) + coalesce(h.wrap_s, 0) as double) end as handle_s
from held h
left join agents a on a.company_id = h.company_id and a.agent_id = h.agent_id
left join offsets z on z.company_id = h.company_id and z.utc_day = cast(h.requested_at as date)
