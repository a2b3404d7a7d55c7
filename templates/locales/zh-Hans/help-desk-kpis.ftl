### 服务台指标（KPI）一览：各项指标是什么，为何重要，如何解读。

report-help-desk-kpis = 服务台KPI
    .description = 衡量服务台的各项指标：衡量什么、为什么值得关注，以及在数据中的数值。
    .headline = { $chapters ->
       *[other] 值得跟踪的{ NUMBER($chapters) }个服务台KPI
     }

## 引言

prose-kpis-intro = 服务台产生的数字，多得谁也用不完。本页只留下{ NUMBER($chapters) }个，逐一说明它衡量什么、为什么值得关注、在数据中是多少，以及怎样解读才不会被误导。
prose-kpis-cost-claim = 有一条常被引用的说法，Databox没有注明出处：赢得一位客户的成本是留住一位客户的{ FACTOR($claim_cost) ->
   *[other] { FACTOR($claim_cost) }倍
 }。
prose-kpis-cost-data = 在本页的数据中，这一倍数为{ FACTOR($cost_ratio) ->
   *[other] { FACTOR($cost_ratio) }倍
 }。服务台的工作正是留住客户，因此理应像销售一样认真衡量。

## 章节

chapter-help-desk-kpis-what = 什么是服务台KPI
chapter-help-desk-kpis-survey = 从业者关注什么
chapter-help-desk-kpis-group-panels = 仪表板
chapter-help-desk-kpis-panel-tickets = 支持工单
chapter-help-desk-kpis-panel-support = 客户支持
chapter-help-desk-kpis-panel-happiness = 客户愉悦度
chapter-help-desk-kpis-panel-retention = 留存与流失
chapter-help-desk-kpis-group-kpis = 逐项说明
chapter-help-desk-kpis-resolution = 平均解决时间
chapter-help-desk-kpis-response = 首次响应时间
chapter-help-desk-kpis-fcr = 首次解决率
chapter-help-desk-kpis-overall = 总体客户满意度
chapter-help-desk-kpis-nps = 净推荐值（NPS）
chapter-help-desk-kpis-csat = 客户满意度（CSAT）
chapter-help-desk-kpis-feedback = 用户反馈得分
chapter-help-desk-kpis-happiness = 客户愉悦度得分
chapter-help-desk-kpis-retention = 客户留存
chapter-help-desk-kpis-churn = 客户流失
chapter-help-desk-kpis-flow = 每日新增与关闭的工单
chapter-help-desk-kpis-utilization = 坐席利用率
chapter-help-desk-kpis-repeat = 重复访问
chapter-help-desk-kpis-group-end = 结语
chapter-help-desk-kpis-end = 怎样用好这些指标

## 什么是KPI，从业者关注什么

prose-kpis-what = KPI（关键绩效指标）是有人愿意据此接受评判的数字。对服务台来说，它说明客户得到的帮助有多好：等了多久，问题是否消失，事后感受如何，以及是否留下。
prose-kpis-why = 单看哪一个数字都不够。马上回复却什么也没解决的团队显得很快，过早关闭工单的团队显得高效。所以，速度要和质量一起看，并且都要对照背后的工作量。
prose-kpis-survey-top = Databox询问了带领支持团队的人：哪些KPI最重要。排在最前的{ NUMBER($top) }个是客户留存率、平均解决时间和平均响应时间。
prose-kpis-survey-cadence = 多数团队按月或按季度查看数字。他们提到的工具有Zendesk、Freshdesk、Help Scout、HubSpot、Salesforce和Intercom等服务台软件，以及SurveyMonkey和Typeform等问卷工具。
prose-kpis-survey-lost = 各种回答分别有多少团队选择，这里无从得知：读到的副本中缺少那项调查的图表。如果数据中有您自己的问卷答案，就会在这里统计并绘图。
prose-kpis-survey-own = 在本页的数据中，{ PERCENT($retention) }的客户在整个期间内留了下来，半数联系在{ DURATION($resolution_time) }内得到最终解决，平均每次回复用时{ DURATION($response_time) }。

item-help-desk-kpis-retention = 整个期间内留下的客户

metric-practitioner-kpis = 从业者眼中最重要的KPI
    .definition = 从业者对“哪个KPI最重要”的回答，各占全部回答的比例。没有指明的回答不计入。
metric-practitioner-cadence = 从业者多久查看一次数字
    .definition = 从业者对“多久查看一次数字”的回答，各占全部回答的比例。未作答的不计入。
metric-practitioner-tools = 从业者用什么工具跟踪数字
    .definition = 从业者对“用什么工具跟踪数字”的回答，各占全部回答的比例。没有指明的回答不计入。

## 仪表板

prose-kpis-panel-tickets = 每周来了多少工作，完成了多少，周末还剩多少。
prose-kpis-panel-support = 多久能等到人工回复，客户又在哪些时段来信。
prose-kpis-panel-happiness = 客户每周在回复下方点选了什么，受邀评价的客户中又有多少作答。
prose-kpis-panel-retention = 谁留下，谁离开，一位客户价值多少。

item-help-desk-kpis-open = 最后一天结束时的未结工单
item-help-desk-kpis-created = 平均每家企业每天的新工单
item-help-desk-kpis-closed = 平均每家企业每天关闭的工单
item-help-desk-kpis-frt = 首次回复前的等待（中位数）
item-help-desk-kpis-answered = 在规定时间内得到回复
item-help-desk-kpis-exchanges = 每个工单平均所需的回复
item-help-desk-kpis-happiness = 客户愉悦度得分
item-help-desk-kpis-returned = 收回的调查
item-help-desk-kpis-churn = 期间内流失的客户
item-help-desk-kpis-clv = 客户终身价值（CLV）

## 平均解决时间

prose-kpis-resolution-what = 从客户说第一句话到问题彻底解决所经过的时间。服务台的承诺就落在这里：没有解决任何问题的回复，只是让客户换个地方等待。
prose-kpis-resolution-why = 问题拖得太久，不满就会变成离开。这个数字还能提示先查哪里：哪个渠道、哪个团队、哪类问题比其他的慢得多。
prose-kpis-resolution-read = 半数已解决的联系用时不超过{ DURATION($resolution_time) }，平均值为{ DURATION($resolution_mean) }。如果这些数值相差很大，说明少数拖得极久的个案拉高了平均值，平常的一天更应看中位数。
prose-kpis-exchange-claim = Databox引用SQM Group的一项研究：解决过程中每多一次往来，满意度就{ $claim_exchange_change ->
    [rise] 上升
   *[fall] 下降
 }{ PERCENT($claim_exchange) }；原文没有说明这是相对变化还是百分点。
prose-kpis-exchange-data = 在本页的数据中，每个工单平均需要{ NUMBER($exchanges) ->
   *[other] { NUMBER($exchanges) }次
 }回复。未经转接的联系，好评占{ PERCENT($csat_untransferred) }；经过转接的，好评占{ PERCENT($csat_transferred) }。较难的问题更常被转接，因此差距不全是转接造成的。
item-help-desk-kpis-median = 中位数
item-help-desk-kpis-mean = 平均值
item-help-desk-kpis-reopened = 解决后又被重新打开的工单

## 首次响应时间

prose-kpis-response-what = 第一次由人工作答之前经过的时间。在所有数字中，团队对它的控制最直接：即使问题要由别人解决，也可以先回复客户，说明下一步。
prose-kpis-response-why = 回复让客户知道有人在听。在此之前，他们会再写一次、打电话，或者另找别家。
prose-kpis-expectation-claim = { $claim_expectation_origin ->
    [published] Databox引用HubSpot的数据：{ PERCENT($claim_expectation) }的客户期望在{ DURATION($claim_expectation_within1) }内得到回复。
   *[computed] 在受访客户中，{ PERCENT($claim_expectation) }期望在{ DURATION($claim_expectation_within1) }内得到回复。
 }
prose-kpis-expectation-data = 在本页的数据中，{ DURATION($answered_within_within1) }内得到回复的联系占{ PERCENT($answered_within_share1) }，{ DURATION($answered_within_within2) }内占{ PERCENT($answered_within_share2) }，{ DURATION($answered_within_within3) }内占{ PERCENT($answered_within_share3) }。
prose-kpis-response-read = 自动回复在这里不算数。无人回复的联系不进入任何平均值，把它们搁着不管反而显得好看；“在规定时间内得到回复的比例”则把它们保留在分母里。

## 首次解决率

prose-kpis-fcr-what = 第一次就解决的问题所占比例：只用一次回复、一次聊天或一次通话，没有转接，没有重新打开，短期内也没有再问同一件事。
prose-kpis-fcr-why = 没有人愿意把问题重讲一遍。当场解决的问题成本也最低，所以这个数字同时影响满意度和工作量。
prose-kpis-fcr-read = 各家定义在这里分歧最大，因此只能比较口径相同的数字。只有经过足够时间、能看出客户是否再来的联系才计入。
item-help-desk-kpis-fcr = 首次联系即解决
item-help-desk-kpis-fcr-sla = 以首次回复解决且符合服务级别协议（SLA）

## 总体客户满意度

prose-kpis-overall-what = 所有渠道、所有场合合计的满意回答占比。要了解客户是否觉得得到了帮助，没有比它更全面的数字。
prose-kpis-overall-why = 多数数字描述服务台，这个数字描述客户，而服务台正是为客户而设。
prose-kpis-overall-read = 得分只反映作答的人。已发送的调查收回了{ PERCENT($survey_response) }，其余客户的看法可能不同。回收率要和得分一样盯紧。
item-help-desk-kpis-overall = 满意的回答，全部渠道合计

## 净推荐值

prose-kpis-nps-what = 询问客户有多大可能推荐这家企业。用肯定会推荐的客户占比，减去不愿推荐的客户占比。
prose-kpis-nps-why = 它看得比单次联系更远：推荐一家企业，等于拿自己的名声为它担保。
prose-kpis-nps-read = 推荐者占{ PERCENT($nps_groups_promoters) }，贬损者占{ PERCENT($nps_groups_detractors) }，由此得到{ SCORE($nps) }。同样的得分，可能来自大量不温不火的回答，也可能来自赞赏与愤怒并存，因此要看各组占比。
item-help-desk-kpis-nps = 净推荐值（NPS）

## CSAT

prose-kpis-csat-what = 每次联系之后询问是否满意。与总体满意度不同，它可以按周、按渠道、按客服来看。
prose-kpis-csat-why = 它能在还来得及补救的时候，指出帮助在哪里出了问题。
prose-kpis-csat-read = 给出量表最高分的评价占{ PERCENT($highly_satisfied) }。一周与一周之间的小变化往往只是偶然，所以图中画出了区间。
item-help-desk-kpis-csat = 好评
item-help-desk-kpis-highly = 给出最高分的评价

## 用户反馈得分

prose-kpis-feedback-what = 征求意见时用户的回答：一个评分，往往还附上几句话。
prose-kpis-feedback-why = 文字能说出评分说不出的东西：哪里出了错，怎样才有帮助。
prose-kpis-feedback-read = 按{ NUMBER($feedback_low) }到{ NUMBER($feedback_high) }分计，平均为{ SCORE($feedback) }。先读评分最低的留言，同时记住：愿意费心写下来的人，很少是普通客户。
item-help-desk-kpis-feedback = 平均评分
item-help-desk-kpis-comments = 附有文字的回答

## 客户愉悦度得分

prose-kpis-happiness-what = 回复下方的表情：很好、还可以或不好。得分是“很好”的占比减去“不好”的占比。
prose-kpis-happiness-why = 点一下很省事，所以作答的客户比愿意填表的更多；而且每次点选都对应某位客服的某次回复。
prose-kpis-happiness-read = 在全部评价中，“很好”占{ PERCENT($smileys_great) }，“不好”占{ PERCENT($smileys_not_good) }，得分为{ SCORE($happiness) }。如果客户不高兴地离开，回复再快也没有多少价值。

## 客户留存

prose-kpis-retention-what = 期初的客户中，到期末仍是客户的比例。
prose-kpis-retention-why = 它汇总了企业为客户所做的一切，包括提供帮助。留下的客户会再次购买、推荐他人，成本也低于需要重新争取的客户。
prose-kpis-retention-read = 引用这个数字时务必说明期间。同一家企业按月看和按年看，样子大不相同。

## 客户流失

prose-kpis-churn-what = 留存的另一面：流失的客户占期初客户的比例。
prose-kpis-churn-why = 点一下就能离开的时候，流失最能说明出了问题，处理再多的个案也弥补不了。
prose-kpis-churn-read = 先问是谁离开，再问走了多少。大部分流失可能集中在某一类客户，而全体客户的平均值会把它掩盖。
item-help-desk-kpis-churn-monthly = 平均每月流失的客户

## 新增与关闭

prose-kpis-flow-what = 一天之内来了多少工单，又关闭了多少。
prose-kpis-flow-why = 只要进来的比出去的多，未结的工作就在增加，不管其他数字怎么说。早上首先要看它，同时看未结工作放了多久、在谁手里。
prose-kpis-flow-read = 这一比值中每个工单只算一次：低于{ NUMBER(1) }，未结的工作就在增加。每日关闭数要高一些，因为重新打开的工单会再关闭一次。
item-help-desk-kpis-closed-ratio = 最终解决与新增工单之比

## 坐席利用率

prose-kpis-utilization-what = 客服在岗时间中用于联系的部分，包括联系之后的处理。
prose-kpis-utilization-why = 几乎所有其他数字都受它影响。利用率过高，客户要等，客服疲惫；过低，每个工单的成本就超出应有的水平。
prose-kpis-utilization-claim = Databox引用一位从业者的经验：最佳区间是{ PERCENT($utilization_target) }。
prose-kpis-utilization-read = { $utilization_band ->
    [below] 数据中的{ PERCENT($utilization) }低于这一区间：工时多于工作。
    [above] 数据中的{ PERCENT($utilization) }高于这一区间：忙的时候已没有余地。
   *[within] 数据中的{ PERCENT($utilization) }处在这一区间之内。
 }超出任何一端都不好，而处在区间内的平均值，可能掩盖了超出上下两端的客服。
item-help-desk-kpis-utilization = 全体客服合计的利用率

## 重复访问

prose-kpis-repeat-what = 有多少客户不久又来，其中又有多少是为了同一件事。
prose-kpis-repeat-why = 不得不再问一次的客户，要么没有真正得到帮助，要么没人告诉他下一步是什么。
prose-kpis-repeat-read = 再次来访未必是失败，客户可能只是有别的问题。应当降低的是为同一件事再来的比例：加强新客服的培训，把话说完整，结束前问一句是否还需要别的帮助。
item-help-desk-kpis-repeat-visits = 联系不止一次的客户
item-help-desk-kpis-repeat-contacts = 被转接或就同一主题再次联系的联系

## 结语

prose-kpis-end = 这些KPI本身都不是目的，也没有人需要每天看全部{ NUMBER($chapters) }个。选几个互为对照的，写明定义和期间，按固定的时间查看，每次只改变一件事。

## 数值名称

metric-kpis-resolution-by-channel = 各渠道解决时间
metric-kpis-first-response-mean = 首次响应时间（FRT），平均值
metric-kpis-first-response-by-channel = 各渠道首次响应时间（FRT）
metric-kpis-response-time = 响应时间，全部回复
metric-kpis-csat-transferred = 经转接的客户满意度（CSAT）
metric-kpis-csat-untransferred = 未经转接的客户满意度（CSAT）
metric-kpis-fcr-by-channel = 各渠道首次解决率（FCR）
metric-kpis-overall-by-channel = 各渠道总体客户满意度（CSAT）
metric-kpis-nps-groups = 推荐者、中立者和贬损者
metric-kpis-csat-by-week = 每周客户满意度（CSAT）
metric-kpis-comments = 附有文字的反馈
    .definition = 用户附有文字的反馈，无论评分如何。
metric-kpis-feedback-by-week = 每周用户反馈得分
metric-kpis-smileys = 各表情的评价占比
metric-kpis-happiness-by-week = 每周客户愉悦度得分
metric-kpis-retention-by-month = 每月客户留存率
metric-kpis-churn-monthly = 客户流失率，平均每月
metric-kpis-churn-by-month = 每月客户流失率
metric-kpis-churn-by-segment = 各细分客户的流失率
metric-kpis-created-by-day = 每天新增工单
metric-kpis-closed-by-day = 每天关闭工单
metric-kpis-open-by-week = 每周末未结工单
metric-kpis-age-by-line = 各级支持的未结工单存续时间
metric-kpis-contacts-by-hour = 一天中各小时的联系量
metric-kpis-utilization-by-agent = 在岗天数最多的客服的利用率
metric-kpis-utilization-target = 建议的坐席利用率
metric-kpis-repeat-by-channel = 各渠道重复联系或转接
metric-kpis-claim-exchange = 每次往来的满意度变化
metric-kpis-claim-cost = 获客与留客成本之比（已发表）
metric-kpis-top = 从业者首选的KPI
    .definition = 一项从业者调查列为最重要的KPI有多少个；各项被提到多少次，已无法读出。
chart-help-desk-kpis-kpis-created-by-day = 平均每家企业每天新增和关闭的工单
table-help-desk-kpis-kpis-retention-by-month = 每月留下和离开的客户

label-promoters = 推荐者
label-passives = 中立者
label-detractors = 贬损者
label-line-of = { NUMBER($line) }线支持
label-enterprise = 企业版
label-premium = 高级版
label-standard = 标准版
label-free = 免费版

## 卡片

card-kpis-resolution-time = { $statistic ->
    [median] 半数客服联系在⟦{ DURATION($value) }⟧内得到最终解决。
   *[mean] 客服联系平均在⟦{ DURATION($value) }⟧后得到最终解决。
 }
    .title = 解决时间
card-kpis-answered-within = ⟦{ PERCENT($share1) }⟧的联系在{ DURATION($within1) }内得到回复，{ PERCENT($share2) }在{ DURATION($within2) }内，{ PERCENT($share3) }在{ DURATION($within3) }内。
    .title = 服务台回复有多快
card-kpis-fcr = ⟦{ PERCENT($value) }⟧的问题在首次联系时就得到解决。
    .title = 首次解决率（FCR）
card-kpis-nps = 服务台的净推荐值（NPS）为⟦{ SCORE($value) }⟧。
    .title = 服务台的净推荐值
card-kpis-smileys = 在回复下方，⟦{ PERCENT($great) }⟧的客户点选“很好”，⟦{ PERCENT($okay) }⟧点选“还可以”，⟦{ PERCENT($not_good) }⟧点选“不好”。
    .title = 客户对回复的感受
card-kpis-created = 平均每家企业每天收到⟦{ NUMBER($value) ->
   *[other] { NUMBER($value) }个新工单
 }⟧。
    .title = 每日新工单
card-kpis-utilization = 客服把⟦{ PERCENT($value) }⟧的在岗时间用于联系。
    .title = 坐席利用率
card-kpis-repeat-visits = 在{ DURATION($within1) }内，⟦{ PERCENT($value) }⟧的客户再次联系。
    .title = 再次来访的客户

tag-help-desk-kpis = 服务台指标
tag-first-contact-resolution = 首次解决率
tag-repeat-contacts = 重复联系
