-- One row a promise: a contact (or reply, or session) under a policy, and whether the promise was kept.
-- sla_metric: first_response, next_reply, resolution or answer_speed. A policy holds for the case's channel and for its
-- priority when the clock started; one that names both goes before one that names one or none, a later one before an
-- earlier one. elapsed_s runs on the policy's clock, calendar_s and business_s on theirs; all end at as_of where nothing
-- came. met is missing while that is still to be decided, and where the policy's clock has no opening hours.
with first_priority as (
    -- Priority when the contact was created: the first change tells what it was before; where it was nothing, what it
    -- was set to.
    select company_id, ticket_id, coalesce(old, new) as priority
    from (
        select company_id, ticket_id, old, new,
               row_number() over (partition by company_id, ticket_id order by "at", seq, event_id) as i
        from events where kind = 'priority'
    ) where i = 1
), changes as (
    select company_id, ticket_id, new as priority, "at" as since,
           lead("at") over (partition by company_id, ticket_id order by "at", seq, event_id) as until
    from events where kind = 'priority' and new is not null
), cases as (
    select c.company, c.ticket_id, cast(null as varchar) as session_id, 'first_response' as sla_metric, c.channel,
           coalesce(p.priority, c.priority) as priority, c.agent, c.created_at, c.local_at, c.answered as done,
           coalesce(c.first_response_s, c.age_s) as calendar_s,
           case when c.answered then c.first_response_business_s else c.age_business_s end as business_s
    from contacts c
    left join first_priority p on p.company_id = c.company and p.ticket_id = c.ticket_id
    where c.answered or not c.resolved
    union all
    select c.company, c.ticket_id, cast(null as varchar), 'resolution', c.channel,
           coalesce(p.priority, c.priority), c.resolver, c.created_at, c.local_at, c.resolution_s is not null,
           coalesce(c.resolution_s, c.age_s),
           case when c.resolution_s is not null then c.resolution_business_s else c.age_business_s end
    from contacts c
    left join first_priority p on p.company_id = c.company and p.ticket_id = c.ticket_id
    where c.resolution_s is not null or not c.resolved
    union all
    select r.company, r.ticket_id, cast(null as varchar), 'next_reply', r.channel,
           coalesce(h.priority, p.priority, c.priority), r.agent, r.created_at, r.local_at, r.replied_at is not null,
           coalesce(r.reply_s, r.age_s),
           case when r.replied_at is not null then r.reply_business_s else r.age_business_s end
    from replies r
    join contacts c on c.company = r.company and c.ticket_id = r.ticket_id
    left join first_priority p on p.company_id = r.company and p.ticket_id = r.ticket_id
    left join changes h on h.company_id = r.company and h.ticket_id = r.ticket_id
      and h.since <= r.asked_at and coalesce(h.until > r.asked_at, true)
    where not r.first
    union all
    -- Sessions have no opening hours of their own waiting time: they wait on the calendar.
    select company, ticket_id, session_id, 'answer_speed', channel, priority, agent, created_at, local_at, handled,
           wait_s, wait_s
    from chats where offered and wait_s is not null
), candidates as (
    select c.company, c.ticket_id, c.session_id, c.sla_metric, c.channel, c.priority, c.agent, c.created_at, c.local_at,
           c.done, c.calendar_s, c.business_s, p.policy_id, p.target_s, p.clock,
           row_number() over (
               partition by c.company, c.ticket_id, c.session_id, c.sla_metric, c.created_at
               order by case when p.channel is null then 1 else 0 end + case when p.priority is null then 1 else 0 end,
                        case when p.channel is null then 1 else 0 end,
                        case when p.valid_from is null then 1 else 0 end, p.valid_from desc, p.policy_id) as choice
    from cases c
    join sla_policies p
      on p.company_id = c.company and p.metric = c.sla_metric
     and coalesce(p.channel = c.channel, true)
     and (p.priority is null or p.priority = c.priority)
     and coalesce(p.valid_from <= c.created_at, true)
), ruled as (
    select company, ticket_id, session_id, sla_metric, channel, agent, created_at, local_at, done,
           calendar_s, business_s, policy_id, target_s, clock,
           case when clock = 'business' then business_s else calendar_s end as elapsed_s
    from candidates where choice = 1
)
select r.company, r.ticket_id, r.session_id, r.sla_metric, r.channel, r.agent, r.created_at, r.local_at,
       r.policy_id, cast(r.target_s as double) as target_s, r.clock, r.elapsed_s, r.calendar_s, r.business_s, r.done,
       case when r.elapsed_s > r.target_s then false when r.done and r.elapsed_s is not null then true end as met,
       c.touches, c.resolved, c.transferred, c.age_s
from ruled r
left join contacts c on c.company = r.company and c.ticket_id = r.ticket_id
