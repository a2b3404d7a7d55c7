### One company against the benchmark.

report-your-company = Your company against the benchmark
    .description = Where one company stands among the others: its rank in each measure, its strengths and gaps, and what has changed since the month before.

metric-your-company-values = Own value
    .definition = The company’s own figure in each measure, as its definition says.
metric-your-company-medians = Median of the companies
    .definition = The middle one of the companies’ own values; each company counts once, whatever its size.
metric-your-company-ranks = Better than this share of companies
    .definition = The share of the companies that do worse, with half of those that do the same.
metric-your-company-strengths = Strengths: better than this share of companies
    .definition = The measures in which the company is ahead of most others, the strongest first.
metric-your-company-gaps = Gaps: better than this share of companies
    .definition = The measures in which most others are ahead of the company, the weakest first.
metric-your-company-changes = Change from the month before
    .definition = The last whole month against the one before it; shares and scores as a difference, everything else relative.

prose-your-company-intro = This page holds { $company } against { $compared ->
    [peers] the companies of its kind ({ $peers })
   *[all] all companies in the data
 }. A rank says how many of them do worse: the higher, the better, whichever way the measure runs.
prose-your-company-reply = { $company } replies faster than { PERCENT($rank_first_response_time) } of the companies: half of its contacts get a first reply within { DURATION($first_response_time) }.
prose-your-company-resolution = In the time to a full resolution it is ahead of { PERCENT($rank_resolution_time) }, with a median of { DURATION($resolution_time) }.
prose-your-company-csat = { PERCENT($csat) } of the customers who rate a contact are satisfied, a better result than that of { PERCENT($rank_csat) } of the companies.
prose-your-company-fcr = { PERCENT($first_contact_resolution) } of contacts are resolved at the first attempt; { PERCENT($rank_first_contact_resolution) } of the companies manage fewer.
prose-your-company-cost = A contact costs { MONEY($cost) } on average, and { PERCENT($rank_cost) } of the companies pay more.
prose-your-company-caution = A rank is about these companies and this period. Where the values lie close together a small difference moves it a long way, so look at the value and its interval before you act on the rank.

chapter-your-company-scorecard = Scorecard
chapter-your-company-where = Where the company stands
chapter-your-company-strengths = Strengths
chapter-your-company-gaps = Gaps
chapter-your-company-changed = What has changed since the month before
item-your-company-changed = The last whole month of the data against the one before it

table-your-company-your-company-values = Every measure: own value, the companies’ median, rank and change
chart-your-company-your-company-strip-first-response-time = The company among all others
chart-your-company-your-company-strengths = Furthest ahead: share of companies that do worse
chart-your-company-your-company-gaps = Furthest behind: share of companies that do worse

card-your-company-rank-first-response-time = This team replies faster than ⟦{ PERCENT($value) }⟧ of { NUMBER($n) ->
    [one] { NUMBER($n) } company
   *[other] { NUMBER($n) } companies
 }.
    .title = First reply against the benchmark
card-your-company-rank-csat = Its customers are more satisfied than those of ⟦{ PERCENT($value) }⟧ of { NUMBER($n) ->
    [one] { NUMBER($n) } company
   *[other] { NUMBER($n) } companies
 }.
    .title = Satisfaction against the benchmark
card-your-company-rank-cost = ⟦{ PERCENT($value) }⟧ of { NUMBER($n) ->
    [one] { NUMBER($n) } company
   *[other] { NUMBER($n) } companies
 } pay more for a contact.
    .title = Cost against the benchmark
card-your-company-rank-resolution-time = This team resolves tickets faster than ⟦{ PERCENT($value) }⟧ of { NUMBER($n) ->
    [one] { NUMBER($n) } company
   *[other] { NUMBER($n) } companies
 }.
    .title = Resolution against the benchmark
card-your-company-rank-first-contact-resolution = This team resolves more at first contact than ⟦{ PERCENT($value) }⟧ of { NUMBER($n) ->
    [one] { NUMBER($n) } company
   *[other] { NUMBER($n) } companies
 }.
    .title = First contact resolution, ranked
card-your-company-first-response-time = { $statistic ->
    [mean] A first reply takes this team ⟦{ DURATION($value) }⟧ on average.
   *[median] Half of this team’s contacts get a reply within ⟦{ DURATION($value) }⟧.
 }
    .title = Time to the first reply
card-your-company-resolution-time = { $statistic ->
    [mean] This team resolves a ticket in ⟦{ DURATION($value) }⟧ on average.
   *[median] This team resolves half of its tickets within ⟦{ DURATION($value) }⟧.
 }
    .title = Time to resolution
card-your-company-csat = ⟦{ PERCENT($value) }⟧ of customers who rate this team are satisfied.
    .title = Satisfied customers
tag-benchmark = SupportBenchmark
