-- One row an event that gives a ticket a state: the state, from when, until the next such event (null: none so far),
-- the state before, and who did it. Events of one instant stand in the order of seq. Repeated rows of one state stay
-- (their stretches add up to the same time); `changed` tells them from true changes.
-- Unknown spellings of two states are read here too, since a state nobody counts would shorten every waiting time.
select company_id, ticket_id, status, since, i, actor_kind, actor_id,
       lead(since) over (partition by company_id, ticket_id order by i) as until,
       before,
       before <> status as changed,
       before not in ('resolved', 'closed', 'deleted') and status in ('resolved', 'closed') as resolves,
       before in ('resolved', 'closed') and status in ('new', 'open', 'pending', 'hold') as reopens
from (
    select company_id, ticket_id, status, since, actor_kind, actor_id, i,
           coalesce(lag(status) over (partition by company_id, ticket_id order by i), old, 'new') as before
    from (
        select company_id, ticket_id, "at" as since, actor_kind, actor_id,
               case when new in ('on-hold', 'on_hold', 'on hold') then 'hold'
                    when new = 'solved' then 'resolved' else new end as status,
               case when old in ('on-hold', 'on_hold', 'on hold') then 'hold'
                    when old = 'solved' then 'resolved' else old end as old,
               row_number() over (partition by company_id, ticket_id order by "at", seq, event_id) as i
        from events
        where kind = 'status' and new is not null
    )
)
