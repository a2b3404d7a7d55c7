-- One row a company, channel and period of its costs: what the channel cost, acquisition and retention left out, and
-- the contacts created and resolved in it. Costs of all channels together are shared by handling time, or by contacts
-- where no handling time is known. A channel without contacts and costs of its own has no row.
with periods as (
    select distinct company_id as company, period_start, period_end from costs
), spent as (
    select company_id as company, period_start, period_end, channel,
           sum(cast(amount as double)) as cost, max(currency) as currency
    from costs
    where category not in ('acquisition', 'retention')
    group by company_id, period_start, period_end, channel
), came as (
    select p.company, p.period_start, p.period_end, c.channel,
           count(*) as contacts, coalesce(sum(c.handle_s), 0) as handle_s
    from periods p
    join contacts c on c.company = p.company
        and c.local_at >= cast(p.period_start as timestamp) and c.local_at < cast(p.period_end as timestamp)
    group by p.company, p.period_start, p.period_end, c.channel
), settled as (
    select p.company, p.period_start, p.period_end, c.channel, count(*) as resolved
    from periods p
    join contacts c on c.company = p.company
    where c.resolved and c.local_at + to_seconds(cast(c.resolution_s as bigint)) >= cast(p.period_start as timestamp)
      and c.local_at + to_seconds(cast(c.resolution_s as bigint)) < cast(p.period_end as timestamp)
    group by p.company, p.period_start, p.period_end, c.channel
), parts as (
    select company, period_start, period_end, channel from spent where channel <> 'all'
    union
    select company, period_start, period_end, channel from came
    union
    select company, period_start, period_end, channel from settled
), known as (
    select p.company, p.period_start, p.period_end, p.channel,
           s.cost, s.currency, coalesce(c.contacts, 0) as contacts, coalesce(r.resolved, 0) as resolved,
           coalesce(c.handle_s, 0) as handle_s
    from parts p
    left join spent s on s.company = p.company and s.period_start = p.period_start and s.period_end = p.period_end
        and s.channel = p.channel
    left join came c on c.company = p.company and c.period_start = p.period_start and c.period_end = p.period_end
        and c.channel = p.channel
    left join settled r on r.company = p.company and r.period_start = p.period_start and r.period_end = p.period_end
        and r.channel = p.channel
), weighed as (
    select *,
           case when sum(handle_s) over whole > 0 then handle_s / nullif(sum(handle_s) over whole, 0)
                else cast(contacts as double) / nullif(sum(contacts) over whole, 0) end as part
    from known
    window whole as (partition by company, period_start, period_end)
)
select w.company, w.channel, w.period_start, w.period_end,
       case when w.cost is null and a.cost is null then null
            else coalesce(w.cost, 0) + coalesce(a.cost * w.part, 0) end as cost,
       coalesce(w.currency, a.currency) as currency,
       w.contacts, w.resolved,
       cast(w.period_start as timestamp) as local_at
from weighed w
left join spent a on a.company = w.company and a.period_start = w.period_start and a.period_end = w.period_end
    and a.channel = 'all'
