-- One row a company, channel and stretch of time over which its costs are stated: what the channel cost, acquisition and
-- retention left out, and the contacts created and resolved in it. Where costs are stated for stretches of several
-- lengths, each is spread evenly over its days and the stretch is what lies between any two of their ends.
-- Costs of all channels together are shared by handling time, or by contacts where none is known; where there was no
-- contact at all they stay a row of their own, channel 'all'. Costs of one row in several currencies are no number: null,
-- and clash names two of them.
with bounds as (
    select company_id as company, period_start as day from costs
    union
    select company_id, period_end from costs
), stretches as (
    select company, day as period_start, lead(day) over (partition by company order by day) as period_end
    from bounds
), spent as (
    select s.company, s.period_start, s.period_end, c.channel,
           case when min(c.currency) = max(c.currency) then
               sum(cast(c.amount as double) * date_diff('day', s.period_start, s.period_end)
                   / nullif(date_diff('day', c.period_start, c.period_end), 0)) end as cost,
           max(c.currency) as currency,
           case when min(c.currency) <> max(c.currency)
                then concat(min(c.currency), ' and ', max(c.currency)) end as clash
    from stretches s
    join costs c on c.company_id = s.company
        and c.period_start <= s.period_start and c.period_end >= s.period_end
    where s.period_end is not null and c.category not in ('acquisition', 'retention')
    group by s.company, s.period_start, s.period_end, c.channel
), periods as (
    select distinct company, period_start, period_end from spent
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
    where c.resolved
      and epoch(c.local_at) + c.resolution_s >= epoch(cast(p.period_start as timestamp))
      and epoch(c.local_at) + c.resolution_s < epoch(cast(p.period_end as timestamp))
    group by p.company, p.period_start, p.period_end, c.channel
), parts as (
    select company, period_start, period_end, channel from spent where channel <> 'all'
    union
    select company, period_start, period_end, channel from came
    union
    select company, period_start, period_end, channel from settled
), known as (
    select p.company, p.period_start, p.period_end, p.channel,
           s.cost, s.currency, s.clash, coalesce(c.contacts, 0) as contacts, coalesce(r.resolved, 0) as resolved,
           coalesce(c.handle_s, 0) as handle_s
    from parts p
    left join spent s on s.company = p.company and s.period_start = p.period_start and s.period_end = p.period_end
        and s.channel = p.channel
    left join came c on c.company = p.company and c.period_start = p.period_start and c.period_end = p.period_end
        and c.channel = p.channel
    left join settled r on r.company = p.company and r.period_start = p.period_start and r.period_end = p.period_end
        and r.channel = p.channel
), wholes as (
    select company, period_start, period_end, sum(handle_s) as handle_s, sum(contacts) as contacts
    from known
    group by company, period_start, period_end
), shared as (
    select k.company, k.period_start, k.period_end, k.channel, k.cost, k.currency, k.clash, k.contacts, k.resolved,
           a.currency as common_currency, a.clash as common_clash,
           a.cost * case when w.handle_s > 0 then k.handle_s / nullif(w.handle_s, 0)
                         else cast(k.contacts as double) / nullif(w.contacts, 0) end as common
    from known k
    join wholes w on w.company = k.company and w.period_start = k.period_start and w.period_end = k.period_end
    left join spent a on a.company = k.company and a.period_start = k.period_start and a.period_end = k.period_end
        and a.channel = 'all'
    union all
    select a.company, a.period_start, a.period_end, 'all', a.cost, a.currency, a.clash, 0, 0, null, null, null
    from spent a
    left join wholes w on w.company = a.company and w.period_start = a.period_start and w.period_end = a.period_end
    where a.channel = 'all' and coalesce(w.contacts, 0) = 0
)
select company, channel, period_start, period_end,
       case when cost is null and common is null or clash is not null or common_clash is not null then null
            when currency <> common_currency then null
            else coalesce(cost, 0) + coalesce(common, 0) end as cost,
       coalesce(currency, common_currency) as currency,
       coalesce(clash, common_clash,
                case when currency <> common_currency
                     then concat(least(currency, common_currency), ' and ', greatest(currency, common_currency)) end)
           as clash,
       contacts, resolved,
       cast(period_start as timestamp) as local_at
from shared
