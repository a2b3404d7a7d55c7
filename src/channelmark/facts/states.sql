-- One row an event that gives a ticket a state: the state, from when, until the next such event (null: none so far),
-- the state before, and who did it. Events of one instant stand in the order of seq. Repeated rows of one state stay:
-- their stretches add up to the same time, and they resolve and reopen nothing.
-- stage, stage_before: what the state means, as a number, since numbers are quicker to sort and to compare: 2 waiting for
-- service, 1 waiting for the customer, -1 resolved, -2 deleted, 0 anything else.
-- Two states are read in the spellings that help desks give them, since a state nobody counts would shorten every wait.
with changes as (
    select company_id, ticket_id, "at" as since, seq, actor_kind, actor_id,
           -- Only where seq says nothing: an id among what is sorted costs a third of the time.
           case when coalesce(seq, 0) = 0 then event_id end as tie,
           case when new in ('on-hold', 'on_hold', 'on hold') then 'hold'
                when new = 'solved' then 'resolved' else new end as status,
           case when old in ('on-hold', 'on_hold', 'on hold') then 'hold'
                when old = 'solved' then 'resolved' else old end as old,
           case when new in ('new', 'open', 'hold', 'on-hold', 'on_hold', 'on hold') then 2
                when new = 'pending' then 1
                when new in ('resolved', 'closed', 'solved') then -1
                when new = 'deleted' then -2 else 0 end as stage,
           case when old in ('new', 'open', 'hold', 'on-hold', 'on_hold', 'on hold') then 2
                when old = 'pending' then 1
                when old in ('resolved', 'closed', 'solved') then -1
                when old = 'deleted' then -2
                when old is not null then 0 end as old_stage
    from events
    where kind = 'status' and new is not null
), ordered as (
    select company_id, ticket_id, status, since, actor_kind, actor_id, stage,
           row_number() over (partition by company_id, ticket_id order by since, seq, tie) as i,
           lead(since) over (partition by company_id, ticket_id order by since, seq, tie) as until,
           coalesce(lag(status) over (partition by company_id, ticket_id order by since, seq, tie), old, 'new')
               as before,
           coalesce(lag(stage) over (partition by company_id, ticket_id order by since, seq, tie), old_stage, 2)
               as stage_before
    from changes
)
select company_id, ticket_id, status, since, until, i, actor_kind, actor_id, before, stage, stage_before,
       stage_before >= 0 and stage = -1 as resolves,
       stage_before = -1 and stage > 0 as reopens
from ordered
