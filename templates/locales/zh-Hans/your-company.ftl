### 一家企业与基准对照。

report-your-company = 贵企业与基准对照
    .description = 一家企业在同行中的位置：各项指标的排位、优势与差距，以及较上个月的变化。

metric-your-company-values = 本企业数值
    .definition = 本企业在各项指标上的数值，口径见该指标的定义。
metric-your-company-medians = 各企业中位数
    .definition = 各企业自身数值的中位数；每家企业只计一次，与规模无关。
metric-your-company-ranks = 优于多大比例的企业
    .definition = 表现较差的企业所占比例，表现相同的企业按一半计入。
metric-your-company-strengths = 优势：优于多大比例的企业
    .definition = 本企业领先多数企业的指标，从最强项开始。
metric-your-company-gaps = 差距：优于多大比例的企业
    .definition = 多数企业领先于本企业的指标，从最弱项开始。
metric-your-company-changes = 较上个月的变化
    .definition = 最近一个完整月与上个月之差；比例和评分为差值，其余为相对变化。

prose-your-company-intro = 本页将{ $company }与{ $compared ->
    [peers] 同类企业（{ $peers }）
   *[all] 数据中的所有企业
 }对照。排位表示其中有多大比例表现较差：无论指标朝哪个方向，越高越好。
prose-your-company-reply = { $company }的首次响应快于{ PERCENT($rank_first_response_time) }的企业：半数联系在{ DURATION($first_response_time) }内得到首次响应。
prose-your-company-resolution = 在完全解决时间上，它领先{ PERCENT($rank_resolution_time) }的企业，中位数为{ DURATION($resolution_time) }。
prose-your-company-csat = 在作出评价的客户中，{ PERCENT($csat) }表示满意，优于{ PERCENT($rank_csat) }的企业。
prose-your-company-fcr = { PERCENT($first_contact_resolution) }的问题首次联系即获解决；{ PERCENT($rank_first_contact_resolution) }的企业达不到这一水平。
prose-your-company-cost = 每次联系平均成本为{ MONEY($cost) }，{ PERCENT($rank_cost) }的企业成本更高。
prose-your-company-caution = 排位只针对这些企业和这段时间。数值彼此接近时，微小的差异也会使排位大幅变动，因此在据此行动之前，请先看数值本身及其区间。

chapter-your-company-scorecard = 记分卡
chapter-your-company-where = 企业所处位置
chapter-your-company-strengths = 优势
chapter-your-company-gaps = 差距
chapter-your-company-changed = 较上个月的变化
item-your-company-changed = 数据中最近一个完整月与上个月对照

table-your-company-your-company-values = 各项指标：本企业数值、各企业中位数、排位与变化
chart-your-company-your-company-strip-first-response-time = 本企业在所有企业中的位置
chart-your-company-your-company-strengths = 领先最多：表现较差的企业占比
chart-your-company-your-company-gaps = 落后最多：表现较差的企业占比

card-your-company-rank-first-response-time = 在{ NUMBER($n) }家企业中，该团队的响应快于⟦{ PERCENT($value) }⟧。
    .title = 首次响应与基准对照
card-your-company-rank-csat = 在{ NUMBER($n) }家企业中，该团队的客户满意度高于⟦{ PERCENT($value) }⟧。
    .title = 满意度与基准对照
card-your-company-rank-cost = 在{ NUMBER($n) }家企业中，⟦{ PERCENT($value) }⟧的单次联系成本更高。
    .title = 成本与基准对照
card-your-company-rank-resolution-time = 在{ NUMBER($n) }家企业中，该团队解决工单快于⟦{ PERCENT($value) }⟧。
    .title = 解决速度与基准对照
card-your-company-rank-first-contact-resolution = 在{ NUMBER($n) }家企业中，该团队的首次联系解决率高于⟦{ PERCENT($value) }⟧。
    .title = 首次联系解决率排位
card-your-company-first-response-time = { $statistic ->
    [mean] 该团队首次响应平均需要⟦{ DURATION($value) }⟧。
   *[median] 该团队半数联系在⟦{ DURATION($value) }⟧内得到响应。
 }
    .title = 首次响应时间
card-your-company-resolution-time = { $statistic ->
    [mean] 该团队平均用⟦{ DURATION($value) }⟧解决一个工单。
   *[median] 该团队半数工单在⟦{ DURATION($value) }⟧内解决。
 }
    .title = 解决时间
card-your-company-csat = 在评价该团队的客户中，⟦{ PERCENT($value) }⟧表示满意。
    .title = 客户满意度
tag-benchmark = 客服基准
