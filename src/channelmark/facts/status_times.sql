-- One row a contact whose status changes are recorded: calendar seconds it spent in each state, from its creation to
-- its last resolution, or to as_of where it is unresolved.
with changes as (
    select c.company, c.ticket_id, 'new' as state, c.created_at as since, 0 - 1 as seq
    from contacts c
    union all
    select c.company, c.ticket_id, e.new, greatest(e."at", c.created_at), coalesce(e.seq, 0)
    from events e
    join contacts c on c.company = e.company_id and c.ticket_id = e.ticket_id
    where e.kind = 'status' and e.new is not null and e."at" <= c.as_of
), spells as (
    select company, ticket_id, state, since,
           lead(since) over (partition by company, ticket_id order by since, seq) as until_at,
           count(*) over (partition by company, ticket_id) as changes
    from changes
)
select s.company, s.ticket_id, c.channel, c.created_at, c.local_at,
       sum(epoch(coalesce(s.until_at, c.as_of)) - epoch(s.since)) filter (where s.state = 'new') as new_s,
       coalesce(sum(epoch(coalesce(s.until_at, c.as_of)) - epoch(s.since)) filter (where s.state = 'open'), 0) as open_s,
       coalesce(sum(epoch(coalesce(s.until_at, c.as_of)) - epoch(s.since)) filter (where s.state = 'pending'), 0)
           as pending_s,
       coalesce(sum(epoch(coalesce(s.until_at, c.as_of)) - epoch(s.since)) filter (where s.state = 'hold'), 0) as hold_s
from spells s
join contacts c on c.company = s.company and c.ticket_id = s.ticket_id
where s.changes > 1
group by s.company, s.ticket_id, c.channel, c.created_at, c.local_at
