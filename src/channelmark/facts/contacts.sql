-- One row a contact: a ticket that a customer opened, merged, spam and deleted ones left out.
-- Seconds are elapsed calendar seconds; a missing first_response_s means no public human reply until as_of.
-- Automatic replies, bots and internal notes never count as a reply.
with exported as (
    select company_id, max(as_of) as as_of from manifest group by company_id
), asked as (
    select t.*, e.as_of
    from tickets t
    join exported e using (company_id)
    where t.merged_into_id is null
      and not coalesce(t.is_spam, false)
      and coalesce(t.status, 'open') <> 'deleted'
      and coalesce(t.opened_by, 'customer') = 'customer'
      and t.created_at <= e.as_of
), replied as (
    select m.company_id, m.ticket_id,
           min(m.sent_at) as replied_at,
           arg_min(m.author_id, m.sent_at) as replier_id,
           count(*) as replies
    from messages m
    join asked a using (company_id, ticket_id)
    where m.author_kind = 'agent' and coalesce(m.is_public, true) and m.sent_at >= a.created_at
    group by all
), picked as (
    -- Real-time contacts without a message log: picked up by a human.
    select company_id, ticket_id, min(picked_up_at) as picked_at
    from sessions where ticket_id is not null and outcome = 'answered' group by all
), resolutions as (
    select company_id, ticket_id, min("at") as first_resolved_at, max("at") as last_resolved_at
    from events
    where kind = 'status' and new in ('resolved', 'closed')
      and coalesce(old, '') not in ('resolved', 'closed')
    group by all
), states as (
    -- What a contact was in, and until when: new from its creation, then what each status event says.
    select company_id, ticket_id, status, since,
           coalesce(lead(since) over (partition by company_id, ticket_id order by since, seq), as_of) as until
    from (
        select company_id, ticket_id, 'new' as status, created_at as since, -1 as seq, as_of from asked
        union all
        select e.company_id, e.ticket_id, e.new, greatest(e."at", a.created_at), coalesce(e.seq, 0), a.as_of
        from events e join asked a using (company_id, ticket_id)
        where e.kind = 'status' and e.new is not null
    )
), waited as (
    select company_id, ticket_id, count(*) as changes,
           sum(epoch(until) - epoch(since)) filter (status in ('new', 'open', 'hold')) as waiting_s
    from states group by all
), moved as (
    -- A change of team and assignee in one instant is one transfer; the first assignment is none.
    select e.company_id, e.ticket_id, count(distinct e."at") as transfers
    from events e
    left join resolutions r using (company_id, ticket_id)
    where (e.kind = 'transfer' or (e.kind in ('assignee', 'team') and e.old is not null and e.new is distinct from e.old))
      and (r.first_resolved_at is null or e."at" <= r.first_resolved_at)
    group by all
), escalated as (
    select distinct company_id, ticket_id from events where kind = 'escalation'
), worked as (
    select company_id, ticket_id,
           sum(epoch(end_at) - epoch(start_at)) as handle_s,
           sum(epoch(end_at) - epoch(start_at)) filter (state = 'wrap_up') as wrap_s
    from agent_time
    where state in ('on_contact', 'wrap_up') and ticket_id is not null
    group by all
), sold as (
    select company_id, ticket_id,
           bool_or(kind in ('signup', 'purchase')) as converted,
           count(distinct conversion_id) filter (kind = 'lead') as leads
    from conversions
    where ticket_id is not null
    group by all
), joined as (
    select a.*,
           coalesce(r.replied_at, p.picked_at, a.first_response_at) as replied_at,
           r.replier_id, r.replies,
           coalesce(s.first_resolved_at, a.first_resolved_at, a.resolved_at) as resolved_first,
           case when a.status in ('resolved', 'closed') then coalesce(s.last_resolved_at, a.resolved_at, a.first_resolved_at) end
               as resolved_last,
           coalesce(m.transfers, a.transfer_count) as moved,
           x.ticket_id is not null as was_escalated,
           -- Without status events a contact waits from its creation to its resolution.
           case when q.changes > 1 then q.waiting_s end as waiting_s,
           coalesce(w.handle_s, a.handle_s) as worked_s, w.wrap_s,
           coalesce(c.converted, false) as converted, coalesce(c.leads, 0) as leads,
           k.utc_day is not null as has_clock,
           (epoch(a.created_at) >= k.open_1 and epoch(a.created_at) < k.close_1)
               or (epoch(a.created_at) >= k.open_2 and epoch(a.created_at) < k.close_2)
               or (epoch(a.created_at) >= k.open_3 and epoch(a.created_at) < k.close_3) as open_then,
           case when epoch(a.created_at) >= z.changes_at then z.offset_after_s else z.offset_s end as offset_s
    from asked a
    left join replied r using (company_id, ticket_id)
    left join picked p using (company_id, ticket_id)
    left join resolutions s using (company_id, ticket_id)
    left join waited q using (company_id, ticket_id)
    left join moved m using (company_id, ticket_id)
    left join escalated x using (company_id, ticket_id)
    left join worked w using (company_id, ticket_id)
    left join sold c using (company_id, ticket_id)
    left join calendars n on n.company_id = a.company_id and n.channel = a.channel
    left join clock k on k.calendar_id = n.calendar_id and k.utc_day = cast(a.created_at as date)
    left join offsets z on z.company_id = a.company_id and z.utc_day = cast(a.created_at as date)
)
select company_id as company, ticket_id, channel, subchannel as network, device, customer_id, team_id as team,
       replier_id as agent, priority, category, language,
       created_at, as_of,
       epoch(as_of) - epoch(created_at) as age_s,
       epoch(replied_at) - epoch(created_at) as first_response_s,
       replied_at is not null as answered,
       epoch(resolved_first) - epoch(created_at) as first_resolution_s,
       epoch(resolved_last) - epoch(created_at) as resolution_s,
       resolved_last is not null as resolved,
       coalesce(waiting_s, epoch(coalesce(resolved_last, as_of)) - epoch(created_at)) as waiting_s,
       replies,
       moved as transfers,
       coalesce(moved, 0) > 0 as transferred,
       was_escalated as escalated,
       cast(worked_s as double) as handle_s, cast(wrap_s as double) as wrap_s,
       converted, leads,
       case when has_clock then open_then end as in_business_hours,
       cast(created_at + to_seconds(coalesce(offset_s, 0)) as timestamp) as local_at,
       resolved_first
from joined
