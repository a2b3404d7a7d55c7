-- One row a public human reply to a waiting customer, and one a customer still waiting for one at as_of.
-- The wait begins with the customer's first unanswered message (the contact's creation, for the first reply); further
-- messages until the reply do not restart it, and a second message of the agent answers nobody. A customer who wrote
-- last in a resolved contact does not wait. agent: who replied. Messages of one instant: the customer's comes first.
with places as (
    select company_id, row_number() over (order by company_id) as place
    from (select distinct company_id from manifest)
), numbered as materialized (
    -- A number for each contact: messages are sorted by it in half the time that two texts take.
    select c.company, c.ticket_id, c.channel, c.created_at, c.as_of, c.resolved,
           p.place * 4294967296 + row_number() over (partition by c.company order by c.ticket_id) as contact
    from contacts c
    join places p on p.company_id = c.company
), said as (
    select c.contact, m.message_id, m.sent_at, coalesce(m.author_id, '') as author_id,
           case when m.author_kind = 'agent' then 1 else 0 end as reply
    from numbered c
    join messages m on m.company_id = c.company and m.ticket_id = c.ticket_id
    left join agents g on g.company_id = m.company_id and g.agent_id = m.author_id
    where m.author_kind in ('customer', 'agent') and coalesce(m.is_public, true)
      and m.sent_at >= c.created_at and m.sent_at <= c.as_of
      and not (m.author_kind = 'agent' and coalesce(g.kind, 'human') <> 'human')
), turns as (
    -- How many replies came before: one number for all messages of a turn, the reply that ends it included. Of several
    -- replies in one instant any may be the one that ends it: its time is the same, and `given` says whose it is.
    select contact, sent_at, reply,
           sum(reply) over (partition by contact order by sent_at, reply
                            rows between unbounded preceding and current row) - reply as turn
    from said
), waits as (
    select contact, turn,
           min(sent_at) filter (where reply = 0) as written_at,
           min(sent_at) filter (where reply = 1) as replied_at
    from turns
    group by contact, turn
), given as (
    select contact, sent_at, min(message_id) as message_id,
           nullif(arg_min(author_id, message_id), '') as agent
    from said
    where reply = 1
    group by contact, sent_at
), asked as (
    select c.company, c.ticket_id, w.turn, c.channel, w.replied_at, g.agent, g.message_id, c.as_of,
           case when w.turn = 0 then c.created_at else w.written_at end as asked_at,
           row_number() over (partition by w.contact order by w.turn) as number,
           n.calendar_id
    from waits w
    join numbered c on c.contact = w.contact
    left join given g on g.contact = w.contact and g.sent_at = w.replied_at
    left join calendars n on n.company_id = c.company and n.channel = c.channel
    where (w.turn = 0 or w.written_at is not null)
      and (w.replied_at is not null or not c.resolved)
)
select w.company, w.ticket_id, w.channel, w.message_id, w.agent, w.number,
       w.turn = 0 as first, w.asked_at, w.replied_at,
       w.asked_at as created_at,
       w.asked_at + to_seconds(coalesce(
           case when epoch(w.asked_at) >= z.changes_at then z.offset_after_s else z.offset_s end, 0)) as local_at,
       epoch(w.replied_at) - epoch(w.asked_at) as reply_s,
       epoch(w.as_of) - epoch(w.asked_at) as age_s,
       kr.middle_s + ((abs(epoch(w.replied_at) - kr.open_1) - abs(epoch(w.replied_at) - kr.close_1))
                      + (abs(epoch(w.replied_at) - kr.open_2) - abs(epoch(w.replied_at) - kr.close_2))
                      + (abs(epoch(w.replied_at) - kr.open_3) - abs(epoch(w.replied_at) - kr.close_3))) / 2
         - (ka.middle_s + ((abs(epoch(w.asked_at) - ka.open_1) - abs(epoch(w.asked_at) - ka.close_1))
                           + (abs(epoch(w.asked_at) - ka.open_2) - abs(epoch(w.asked_at) - ka.close_2))
                           + (abs(epoch(w.asked_at) - ka.open_3) - abs(epoch(w.asked_at) - ka.close_3))) / 2) as reply_business_s,
       ke.middle_s + ((abs(epoch(w.as_of) - ke.open_1) - abs(epoch(w.as_of) - ke.close_1))
                      + (abs(epoch(w.as_of) - ke.open_2) - abs(epoch(w.as_of) - ke.close_2))
                      + (abs(epoch(w.as_of) - ke.open_3) - abs(epoch(w.as_of) - ke.close_3))) / 2
         - (ka.middle_s + ((abs(epoch(w.asked_at) - ka.open_1) - abs(epoch(w.asked_at) - ka.close_1))
                           + (abs(epoch(w.asked_at) - ka.open_2) - abs(epoch(w.asked_at) - ka.close_2))
                           + (abs(epoch(w.asked_at) - ka.open_3) - abs(epoch(w.asked_at) - ka.close_3))) / 2) as age_business_s
from asked w
left join clock ka on ka.calendar_id = w.calendar_id and ka.utc_day = cast(w.asked_at as date)
left join clock kr on kr.calendar_id = w.calendar_id and kr.utc_day = cast(w.replied_at as date)
left join clock ke on ke.calendar_id = w.calendar_id and ke.utc_day = cast(w.as_of as date)
left join offsets z on z.company_id = w.company and z.utc_day = cast(w.asked_at as date)
