### 客服指标术语表。名称、定义和公式在catalogue.ftl中；$terms是本页的条目数。

report-glossary = 客服指标术语表
    .description = 常用的客户服务指标是什么意思，怎样计算，在数据中是多少。
    .headline = { $terms ->
       *[other] { NUMBER($terms) }个客服指标详解
     }

prose-glossary-intro = 支持团队习惯用缩写，而同样的字母未必是同一个意思。这里的每个指标都有名称、定义、计算公式和当前数值，并注明数值背后有多少个案。
prose-glossary-groups = 第一组看客户：人们怎样评价得到的帮助，是否留下。第二组看服务台：有多少事要做，要花多久，还剩下什么。

chapter-glossary-experience = 客户体验
chapter-glossary-operations = 运营与客服
chapter-glossary-faq = 常见问题

faq-glossary-why = 为什么要衡量客户服务？
    .answer = 因为印象会骗人。一次激烈的投诉，比许多次默默的等待更容易被记住。指标能及早指出客户在哪里等待、问题在哪里反复出现、团队在哪里人手不足，让人来得及应对。
faq-glossary-churn = 什么是客户流失率？
    .answer = 期初的客户中，在期末之前离开的比例。在本页的数据中为{ PERCENT($customer_churn_rate) }；其余{ PERCENT($customer_retention_rate) }留了下来，也就是客户留存率。
faq-glossary-csat = 什么是CSAT？
    .answer = 客户满意度：联系或购买之后收集的全部有效评价中，好评所占的比例。在本页的数据中为{ PERCENT($csat) }。什么算好评由调查本身规定，因此只能比较口径相同的数字。
faq-glossary-csat-nps = CSAT和NPS有什么区别？
    .answer = CSAT问客户对刚刚发生的事是否满意，NPS问客户是否愿意推荐这家企业。前者说的是一次联系，后者说的是整个关系，因此不一定一致：在本页的数据中，好评占{ PERCENT($csat) }，而NPS为{ SCORE($nps) }。
faq-glossary-aht-mttr = AHT和MTTR有什么区别？
    .answer = AHT计算客服为一次联系工作的时间，MTTR计算客户等到问题解决所经过的时间。在本页的数据中，客服平均为每次联系工作{ DURATION($average_handle_time) }，而平均要过{ DURATION($mean_time_to_resolution) }才解决，其余都是等待。
faq-glossary-nps-formula = NPS怎样计算？
    .answer = 用推荐者占比减去贬损者占比。在本页的数据中：{ PERCENT($nps_groups_promoters) } − { PERCENT($nps_groups_detractors) } = { SCORE($nps) }。结果以分为单位，所示数字均经过四舍五入。
faq-glossary-start = 团队应当从哪些指标开始？
    .answer = 速度、质量和工作量各选一个：首次响应时间，首次解决率或CSAT，以及未结工单。放在一起看，就能知道求快是否牺牲了质量，工作是否超出了团队的能力。

metric-glossary-nps-groups = 推荐者、中立者和贬损者
metric-glossary-ticket-backlog = 月末积压工单
