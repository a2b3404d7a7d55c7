-- One row a company and local day: visitors of its knowledge base, portal and forum (each counted once a day; a visit
-- without a visitor's id counts for itself), and contacts opened.
with helped as (
    select company, cast(local_at as date) as day, count(distinct coalesce(visitor_id, visit_id)) as visitors
    from site_visits
    where site in ('knowledge_base', 'portal', 'forum')
    group by company, cast(local_at as date)
), asked as (
    select company, cast(local_at as date) as day, count(*) as contacts
    from contacts
    group by company, cast(local_at as date)
), days as (
    select company, day from helped union select company, day from asked
), measured as (
    select distinct company from helped
)
select d.company, cast(d.day as timestamp) as local_at,
       coalesce(h.visitors, 0) as visitors, coalesce(a.contacts, 0) as contacts
from days d
join measured m on m.company = d.company
left join helped h on h.company = d.company and h.day = d.day
left join asked a on a.company = d.company and a.day = d.day
