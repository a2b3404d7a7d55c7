-- One row an event that gives a ticket a state: the state, from when, until the next such event (null: none so far),
-- the state before, and who did it. Events of one instant stand in the order of seq. Repeated rows of one state stay:
-- their stretches add up to the same time, and they resolve and reopen nothing.
-- Two states are read in the spellings that help desks give them, since a state nobody counts would shorten every wait.
select company_id, ticket_id, status, since, until, i, actor_kind, actor_id, before,
       before not in ('resolved', 'closed', 'deleted') and status in ('resolved', 'closed') as resolves,
       before in ('resolved', 'closed') and status in ('new', 'open', 'pending', 'hold') as reopens
from (
    select company_id, ticket_id, status, since, actor_kind, actor_id,
           row_number() over (partition by company_id, ticket_id order by since, seq, event_id) as i,
           lead(since) over (partition by company_id, ticket_id order by since, seq, event_id) as until,
           coalesce(lag(status) over (partition by company_id, ticket_id order by since, seq, event_id), old, 'new')
               as before
    from (
        select company_id, ticket_id, event_id, "at" as since, seq, actor_kind, actor_id,
               case when new in ('on-hold', 'on_hold', 'on hold') then 'hold'
                    when new = 'solved' then 'resolved' else new end as status,
               case when old in ('on-hold', 'on_hold', 'on hold') then 'hold'
                    when old = 'solved' then 'resolved' else old end as old
        from events
        where kind = 'status' and new is not null
    )
)
