### 在线聊天指标指南：章节、段落、要点、步骤与问答，按页面顺序排列。
### 要点（item-）是不带句号的短语，后面会接上数值。
### 步骤（steps-）的消息本身是小标题，属性 a、b、c 依次为各步。

report-live-chat-guide = 在线聊天指标指南
    .description = 每个在线聊天指标统计什么、数据显示了什么、怎样改善。

## 开篇

prose-guide-intro = 聊天窗口意味着一个承诺：在客户离开页面之前给出答复。这个承诺兑现得如何，是可以衡量的。本指南讲解{ NUMBER($chapters) }个在线聊天指标，从聊天总数一直到客服的时间怎样使用。每个指标都说明统计的对象，列出数据中的数值，并给出改善的步骤。
prose-guide-why = 单看一个数字，得不出任何结论。与目标、上个月或其他团队放在一起，数字才有用，而且前提是大家的算法一致。因此，这里的每个数值都注明样本量，每个指标都附有定义。

prose-guide-benchmark = 先看一个参照：据公布的数据，在线聊天的平均响应时间{ $live_chat_response_time_comparator ->
    [about] 约为{ DURATION($live_chat_response_time) }。
   *[eq] 为{ DURATION($live_chat_response_time) }。
 }
prose-guide-benchmark-buyers = 据称，{ PERCENT($purchase_likelihood_fast_response_share1) }的客户更愿意向{ DURATION($purchase_likelihood_fast_response_within1) }内就能答复的企业购买。
prose-guide-benchmark-own = 在本版数据中，得到答复的聊天有一半在{ DURATION($guide_frt_median) }内得到首次答复。
prose-guide-groups = 这些指标分成几组。第一组直接取决于团队：培训、排班和工具。第二组反映聊天对整个业务的贡献，为预算、人员和产品方面的决策提供依据。

## 章节

chapter-live-chat-guide-group-team = 面向团队的指标
chapter-live-chat-guide-group-business = 面向业务决策的指标
chapter-live-chat-guide-total-chats = 聊天总数
chapter-live-chat-guide-first-response-time = 首次响应时间（FRT）
chapter-live-chat-guide-missed-chats = 未接聊天
chapter-live-chat-guide-messages-per-chat = 每次聊天的消息数
chapter-live-chat-guide-tag-usage = 标签的使用
chapter-live-chat-guide-average-handle-time = 平均处理时长（AHT）
chapter-live-chat-guide-canned-responses = 快捷回复
chapter-live-chat-guide-chat-conversion = 聊天转化率
chapter-live-chat-guide-first-contact-resolution = 首次解决率（FCR）
chapter-live-chat-guide-csat = 客户满意度（CSAT）
chapter-live-chat-guide-nps = 净推荐值（NPS）
chapter-live-chat-guide-visitors-to-chats = 从访问到聊天
chapter-live-chat-guide-total-tickets = 工单总数
chapter-live-chat-guide-ces = 客户费力度（CES）
chapter-live-chat-guide-agent-utilization = 坐席利用率
chapter-live-chat-guide-agent-report = 客服绩效报告
chapter-live-chat-guide-automation = 人工智能与自动化的用处
chapter-live-chat-guide-faq = 常见问题
chapter-live-chat-guide-conclusion = 结语

## 聊天总数

prose-guide-total-chats = 聊天总数是客服在一段时间内接起的会话数，包括企业主动发起的会话；无人应答的请求另计为未接聊天。按小时和星期细看，它是所有排班的依据。它并不反映质量：数量上升，可能是客户更信任这个渠道，也可能是产品出了更多问题。
item-live-chat-guide-total-chats = 接起的聊天
item-live-chat-guide-chat-volume-by-period = 按小时、星期和周统计的聊天请求
item-live-chat-guide-chats-per-agent = 客服人均聊天数（仅计接过聊天的客服）
item-live-chat-guide-chat-volume-trend = 逐周变化趋势
item-live-chat-guide-chat-satisfaction-ratio = 好评与差评之比
steps-live-chat-guide-total-chats = 怎样用好这个数字
    .a = 找出高峰时段和高峰日，据此排班，而不是按平均的一天安排人手。
    .b = 均匀分配新进的聊天，并限制每位客服同时进行的会话数，免得有人应接不暇、有人空等。
    .c = 把营销活动、版本发布和调价记入日历，再看每件事对聊天量有什么影响。
    .d = 统计交给聊天软件完成，并一次性约定无人应答的请求是否计入总数。
    .e = 聊天量的增长快于团队时，先从培训和更好的工具入手，见效比招新人快。

## 首次响应时间

prose-guide-first-response-time = 首次响应时间从客户发起请求算起，到真人写出第一条答复为止；自动问候语不算答复。客户就坐在聊天窗口前，这个时间决定了整场会话的第一印象。中位数加上最慢的那些答复，比单看平均值更能说明问题，因为少数被遗忘的聊天就足以拉偏平均值。
item-live-chat-guide-frt-mean = 平均首次响应时间
item-live-chat-guide-answered-within-share = 在规定时间内得到答复的聊天占比
item-live-chat-guide-frt-by-agent = 各客服的平均首次响应时间
steps-live-chat-guide-first-response-time = 怎样缩短等待
    .a = 定一个客户会觉得够快的目标，除了平均值，还要看达标聊天的占比。
    .b = 实时显示等待中的聊天和等待时长，让等得最久的最先被接起。
    .c = 把每个聊天直接分给懂行又有空的客服，并为最常见的问题备好开场答复。
    .d = 守住质量：只请客户稍候的快速答复能让数字好看，却帮不了任何人。

## 未接聊天

prose-guide-missed-chats = 客户发起了聊天却无人接起，就是一次未接聊天，不论是客户先离开，还是当时没有客服在线。满意度和处理时长都不包含这些客户，因此别的指标看不到他们。未接聊天要看占全部请求的比例：在繁忙的月份，即使团队做得更好，未接的数量也会上升。
item-live-chat-guide-missed-rate = 无人接起的请求占比
item-live-chat-guide-missed-per-agent = 聊天值班客服的人均未接聊天数
item-live-chat-guide-missed-reasons = 未接聊天的原因
item-live-chat-guide-improvement-rate = 较上月的改善幅度
steps-live-chat-guide-missed-chats = 怎样减少未接聊天
    .a = 为未接率设定上限，凡是超限的一周都要复盘。
    .b = 按时段和原因整理未接聊天：无人值班、队列已满和客户失去耐心，各有各的解法。
    .c = 如果第一位客服没有马上接起，就让系统自动转给下一位。
    .d = 在服务时间之外，用表单或机器人代替聊天，并告诉客户何时能得到答复。

## 每次聊天的消息数

prose-guide-messages-per-chat = 这个指标统计客户与客服在一次聊天中往来的消息数。消息多，可能是问题棘手、答复不清，也可能是客服把细节拆成一条一条来问；消息极少，可能是客户被打发到了别处。应当在同一主题内比较，因为说清一个故障总比改个地址费口舌。
item-live-chat-guide-messages-per-chat-mean = 每次聊天的平均消息数
item-live-chat-guide-chat-length-distribution = 聊天长短分布（按消息数）
item-live-chat-guide-messages-by-topic = 各主题每次聊天的消息数
item-live-chat-guide-chat-outcome = 聊天的结果
steps-live-chat-guide-messages-per-chat = 怎样让聊天简短而不敷衍
    .a = 为每个主题定出正常的长度，追求的是答复清楚，而不是消息最少。
    .b = 让软件自动记录消息数，并通读当月最长的几次聊天。
    .c = 教会客服先复述问题，再用一条消息问清所需的全部信息。
    .d = 为常规问题准备附带步骤和链接的答复，让一条消息顶好几条。

## 标签的使用

prose-guide-tag-usage = 标签说明聊天是为了什么事，有了标签，才能按原因统计聊天。标签有多大价值，取决于有多少聊天带标签：如果许多聊天都没有，主题排名就只是猜测。标签太多同样有害，客服会随手乱选。
item-live-chat-guide-tagged-share = 带标签的聊天占比
item-live-chat-guide-tags-per-chat = 每次聊天的标签数
item-live-chat-guide-tag-distribution = 各标签的使用频率
item-live-chat-guide-tag-use-by-agent-or-team = 各团队带标签的聊天占比
item-live-chat-guide-tags-on-high-priority = 紧急和高优先级聊天的标签
steps-live-chat-guide-tag-usage = 怎样得到可靠的标签
    .a = 标签列表要短，点一下就能选，并要求结束聊天时至少选一个标签。
    .b = 为每个标签各举一个适用和不适用的例子，并比较各团队的用法。
    .c = 每个季度清理一次列表：合并重复的，删去没人用的，补上总是落进“其他”的。

## 平均处理时长

prose-guide-average-handle-time = 平均处理时长是客服处理一次聊天所用的时间，从接起算起，到会话后的收尾工作完成为止。它反映一次聊天花费多少工时，而不是客户要等多久才得到解决。只有解决率和满意度没有变差，时长缩短才是好消息。
item-live-chat-guide-aht-by-agent = 各客服的平均处理时长
item-live-chat-guide-aht-by-type-or-complexity = 各主题的平均处理时长
item-live-chat-guide-transfer-rate = 转给其他客服或团队的聊天占比
steps-live-chat-guide-average-handle-time = 怎样省时间而不降质量
    .a = 先弄清时间花在哪里，是查找、等同事还是事后记录，再谈加快速度。
    .b = 练习打字、使用快捷回复和同时处理多个聊天；满意度一开始下降，就到此为止。
    .c = 把知识库和客户的历史记录放在聊天窗口旁，免得让客户等着客服去查。

## 快捷回复

prose-guide-canned-responses = 快捷回复是为每天都会遇到的问题预先写好的答复。这个指标显示客服在多少聊天中用到它们、用得多频繁。用得得当，既省打字，又能保持答复一致；生搬硬套，就会像机器在说话。所以使用率要和满意度一起看。
item-live-chat-guide-chats-with-canned-share = 使用快捷回复的聊天占比
item-live-chat-guide-canned-per-chat = 每次聊天的快捷回复数
item-live-chat-guide-csat-with-canned = 使用快捷回复的聊天满意度（CSAT）
item-live-chat-guide-time-saved-per-chat = 快捷回复为每次聊天节省的时间（按主题估算）
steps-live-chat-guide-canned-responses = 怎样让快捷回复一直好用
    .a = 让快捷回复在聊天窗口里一搜就到，并允许客服保存自己的答复。
    .b = 为每条答复指定负责人，产品或条款一有变动就核对。
    .c = 如果某条答复之后常常出现差评或追问，就改写或删掉它。
    .d = 请客服按客户的情况调整开头和结尾，中间部分可以原样保留。

## 聊天转化率

prose-guide-chat-conversion = 聊天转化率是在规定时间内带来注册或购买的聊天所占的比例。它显示聊天除了解决问题，是否也促进销售。发生在聊天之后的事，不一定由聊天引起：购买前来咨询的人，往往本来就打算买。
item-live-chat-guide-conversion-share = 带来转化的聊天占比
item-live-chat-guide-time-to-conversion = 从聊天到转化的时间（中位数）
item-live-chat-guide-conversion-by-agent = 各客服的聊天转化率
item-live-chat-guide-conversion-by-period = 各月的聊天转化率
item-live-chat-guide-conversion-proactive-vs-reactive = 主动与被动聊天的转化率
item-live-chat-guide-conversion-after-follow-up = 跟进之后实现的转化占比
steps-live-chat-guide-chat-conversion = 怎样帮助更多访客做决定
    .a = 把聊天与商城和网站分析打通，让每笔购买都能追溯到会话。
    .b = 教会客服识别购买前的问题，并如实给出建议。
    .c = 让客服在同一个窗口看到库存、价格和当前优惠。
    .d = 在访客犹豫的地方发出聊天邀请，例如价目页或结算页，并测试邀请的措辞。
    .e = 读一读没有成交的聊天：其中的顾虑比转化率本身更有价值。

## 首次解决率

prose-guide-first-contact-resolution = 首次解决率是在第一次会话中就解决、无需再次联系也无需转接的问题所占的比例。很少有指标能这样让双方都受益：客户不必再来，客服也不会再遇到同一个问题。这个比率取决于观察重复联系的期限，因此引用时务必注明期限。
item-live-chat-guide-fcr-share = 无需跟进或转接即解决的聊天占比
item-live-chat-guide-first-contact-resolution-time = 首次联系的平均解决用时
item-live-chat-guide-fcr-by-agent-or-department = 各团队的首次解决率
item-live-chat-guide-unresolved-reasons = 问题未解决的原因
item-live-chat-guide-repeat-or-transfer-share = 出现重复联系或转接的聊天占比
steps-live-chat-guide-first-contact-resolution = 怎样在首次联系中解决更多问题
    .a = 记录每次聊天的结果：已解决、已转出或仍未解决。
    .b = 统计问题悬而未决的原因，先消除最常见的一个，再着手下一个。
    .c = 让客服有足够的知识和权限独立处理常规事项，包括退款。
    .d = 把问题分给最有可能解决的人，而不只是下一位有空的客服。

## 客户满意度

prose-guide-csat = 客户满意度来自聊天结束后的一个简短问题，得分是表示满意的答复所占的比例。它评价的是这一次会话，而不是客户与企业的整体关系。同时要看回复率：只有少数客户作答时，得分很难代表沉默的大多数。
item-live-chat-guide-csat-mean = 平均评分
item-live-chat-guide-highly-satisfied-share = 非常满意的客户占比
item-live-chat-guide-complaints-count = 投诉与负面反馈
item-live-chat-guide-csat-by-segment = 各客户群体的满意度（CSAT）
steps-live-chat-guide-csat = 怎样赢得更好的评价
    .a = 聊天一结束就问一个简短的问题，并留出填写意见的地方。
    .b = 几天之内亲自回应差评，并把处理结果告诉团队。
    .c = 消除意见中反复出现的原因；单靠培训能解决的并不多。
    .d = 用真实的聊天做辅导：让客服对比同一主题下的好评聊天和差评聊天。
    .e = 公开表扬好评，但不要规定好评指标，否则大家会先挑容易的聊天。

## 净推荐值

prose-guide-nps = 净推荐值询问客户有多大可能推荐企业，评分从{ NUMBER(0) }到{ NUMBER(10) }。用推荐者（{ NUMBER(9) }分或{ NUMBER(10) }分）的占比减去贬损者（最高{ NUMBER(6) }分）的占比，就是得分。它反映的是整体关系，聊天只是其中一部分。
item-live-chat-guide-nps-overall = 总体得分：推荐者减去贬损者
item-live-chat-guide-nps-by-segment = 各客户群体的净推荐值
item-live-chat-guide-nps-by-touchpoint = 各触点的净推荐值（所有渠道）
item-live-chat-guide-nps-over-time = 各月的净推荐值
steps-live-chat-guide-nps = 怎样提问，又怎样利用答案
    .a = 先问推荐的可能性有多大，再问理由。
    .b = 选好时机和渠道，并收集足够多的答案：样本太少，得分会随机波动。
    .c = 把推荐者和贬损者的意见分开读，找出反复出现的字眼。
    .d = 把每个常见的抱怨交给能解决的人，不论是产品、配送还是服务部门。
    .e = 用同样的形式重复调查；认定变化属实之前，先看它是否超出误差范围。

## 从访问到聊天

prose-guide-visitors-to-chats = 这个指标显示有多大比例的网站访问会发起聊天，其中又有多少真正接通客服。它反映聊天入口是否醒目、是否吸引人，以及访客在哪一步流失。并非越多越好：如果一个页面非得靠聊天才能讲明白，就该重写。
item-live-chat-guide-visitors-starting-chat-share = 发起聊天的访问占比
item-live-chat-guide-time-on-site-before-chat = 发起聊天前的站内停留时间（中位数）
item-live-chat-guide-visitor-to-participant-rate = 接通客服的访问占比
item-live-chat-guide-conversion-after-chat = 聊天后实现转化的访问占比
item-live-chat-guide-exit-after-chat-request = 请求无人应答、随即离开的访问占比
steps-live-chat-guide-visitors-to-chats = 怎样让更多访问变成会话
    .a = 把聊天按钮放在人们会找帮助的地方，小屏幕上也不例外，并试试其他位置。
    .b = 让按钮说明点开后能得到什么，例如专人解答。
    .c = 根据行为发出邀请，比如在配送页停留很久之后，而不是见人就弹。
    .d = 尽快接起：问了却没有回音的访客，很快就会离开。
    .e = 逐页跟踪占比的变化，每次只改一处。

## 工单总数

prose-guide-total-tickets = 工单总数统计通过聊天和其他所有渠道提交给服务团队的请求。它反映全部工作量（聊天是其中一部分），也反映团队能否跟得上。再加上积压，情况就完整了：只要新来的工单多于解决的，积压就会增加。
item-live-chat-guide-tickets-per-period = 每家企业每天的新工单（所有渠道）
item-live-chat-guide-tickets-by-category-or-urgency = 按紧急程度划分的工单
item-live-chat-guide-resolution-time-mean = 平均解决时间
item-live-chat-guide-ticket-backlog = 积压：等待解决的工单
steps-live-chat-guide-total-tickets = 怎样管好工作量
    .a = 不论来自哪个渠道，每个请求都生成工单，免得任何数字要靠人工统计。
    .b = 工单一到就按主题和紧急程度分类，级别要少而清楚，人人用法一致。
    .c = 在帮助中心解答最常见的问题，并在问题产生的地方放上链接。
    .d = 确认、提醒和进度通知这类常规事务，交给自动化处理。
    .e = 每月为数量最多的主题找一次根源；最省钱的工单，是根本不用写的那一张。

## 客户费力度

prose-guide-ces = 客户费力度询问得到帮助有多容易。它往往比满意度更早发出警报：客服态度好，评价就可能不错，尽管客户不得不一遍遍解释。各种调查的量表不尽相同，不注明量表的得分毫无意义。
item-live-chat-guide-ces-mean = 平均得分
item-live-chat-guide-ces-distribution-by-segment = 各客户群体的平均得分
item-live-chat-guide-ces-correlation = 省力程度与满意度的秩相关
item-live-chat-guide-ces-effect-on-loyalty = 留下来的客户（按省力程度）
steps-live-chat-guide-ces = 怎样让客户更容易得到帮助
    .a = 聊天一结束就问得到答复有多容易，并始终使用同一量表。
    .b = 公布得分时注明量表和答复数，并按客户群体分列。
    .c = 在得分差的聊天中标出费力之处：登录、表单、转接，还是重复说明。
    .d = 逐一清除这些障碍，先从你早已掌握答案的提问删起。

## 坐席利用率

prose-guide-agent-utilization = 坐席利用率是客服在登录时间中用于接待客户和收尾工作的比例。太低，说明有人闲着；太高，就没有余力应付高峰、参加培训或稍事休息，最先受损的是质量。它有一个健康的区间，没有值得追求的最高值。
item-live-chat-guide-active-vs-unavailable-share = 活跃时间在活跃与不可用时间中的占比
item-live-chat-guide-chat-duration-mean = 平均聊天时长
item-live-chat-guide-working-hours-total = 总工作时长
item-live-chat-guide-chats-per-hour-or-day = 每工时聊天数
item-live-chat-guide-chats-per-agent-in-period = 整个期间各客服的聊天数
item-live-chat-guide-csat-of-agent = 各客服的满意度（CSAT）
steps-live-chat-guide-agent-utilization = 怎样达到健康的工作量
    .a = 与团队商定一个区间，以平常的几周为准，而不是以最好的一天为准。
    .b = 让排班与聊天到来的时段相符，并为高峰留一点余量。
    .c = 软件做得更好的事，就别让客服去做，例如抄录数据或关闭已结束的聊天。
    .d = 按技能和当前负荷分配，免得棘手的聊天总落到同一批人头上。
    .e = 问问客服什么最累人，与数字对照之后再调整安排。

## 客服绩效报告

prose-guide-agent-report = 客服绩效报告把每位客服做了多少、做得多快、客户怎样评价放在一起。几栏并列，可以避免草率下结论：接手最难主题的人，聊天数自然少，处理时长自然长。
prose-guide-agent-report-making = 制作时，取一段时间内的聊天、工单、评价和工时，把每位客服与团队、目标和上一期对照。数字可以按日、周、月、年划分，也可以自定时段。样本太少的数字应当略去；报告先与客服本人讨论，再给其他人看。下面是报告中常见的数字，这里是全体客服的合计。
item-live-chat-guide-opened-chats = 发起的聊天
item-live-chat-guide-resolved-tickets-and-conversations = 已解决的工单和会话
item-live-chat-guide-missed-chats = 未接聊天
item-live-chat-guide-chat-pickup-time-mean = 平均聊天接入时间
item-live-chat-guide-chat-time-mean = 平均聊天时间
item-live-chat-guide-positive-rating-share = 好评率
item-live-chat-guide-negative-rating-share = 差评率
item-live-chat-guide-and-more = 其他数字，例如坐席利用率

## 人工智能与自动化

prose-guide-automation-bots = 机器人全天候即时应答，可以缩短首次响应时间，降低未接率。它适合答案不因人而异的问题，例如营业时间或配送时效；其他问题都应当交到真人手里，而且不能让客户从头说起。机器人独立完成的聊天要与客服的分开统计，否则两边的数字都会失去意义。
prose-guide-automation-agents = 按主题、语言和负荷自动分配，能把聊天直接送到合适的人手里；转接变少、首次解决率上升，就说明分配有效。语言模型给出的答复建议省的是打字，不是责任：发送之前，客服要先读一遍。自动打的标签和写的摘要能填补记录的空缺，前提是有人抽查。

## 常见问题

faq-live-chat-guide-chats-per-hour = 每小时聊天数怎样计算？
    .answer = 用处理的聊天数除以所用的小时数。例如，{ DURATION($chats_per_hour_example_hours) }处理{ NUMBER($chats_per_hour_example_chats) }个聊天，就是每小时{ NUMBER($chats_per_hour_example) }个。把所有客服的工时加起来做除数，得到的是单个客服的速度；像上例那样用钟表上的小时数，得到的是整个团队的速度。
faq-live-chat-guide-aht-mttr = AHT与MTTR有什么区别？
    .answer = AHT是平均处理时长，指客服处理一次聊天的工作时间，包括事后记录。MTTR是平均解决时间，指客户从发起请求到问题彻底解决所等待的时间，夜间、追问和后续联系都计算在内。因此，一个问题可能只花几分钟工作，却拖上好几天。
faq-live-chat-guide-pace = 客服每小时能处理多少聊天？
    .answer = 公布的数值是平均每小时{ NUMBER($chats_per_agent_hour) }个。具体到一个团队能处理多少，要看问题的难度、客服的经验和同时进行的聊天数。如果速度加快时满意度下降，就是太快了。
faq-live-chat-guide-first-metrics = 小团队应当从哪些指标开始？
    .answer = 先看首次响应时间、未接率和客户满意度。三者合起来可以说明客户能否找到人、要等多久、等得值不值。一旦开始记录聊天结果，就加上首次解决率；其余指标，等到决策需要时再加。

## 结语

prose-guide-conclusion = 没有哪个指标能单独说明什么是好的聊天。聊天量、响应时间和未接聊天说明客户能否找到人；解决率和费力度说明客户是否得到帮助；满意度和推荐意愿说明客户怎样看；利用率说明团队能否坚持下去。选出与下一个决策相关的几个，约定好算法，每个月用同样的方式去看。

## 目录中的名称不足以说明的数字

metric-guide-frt-mean = 平均首次响应时间（FRT）
    .definition = 从客户发起请求到真人首次答复的平均时间；未得到答复的聊天不计入。
metric-guide-frt-by-agent = 各客服的平均首次响应时间（FRT）
    .definition = 到真人首次答复的平均时间，按写出答复的客服统计。
metric-guide-answered-within = 在规定时间内得到答复的聊天
    .definition = 在各时限内得到真人首次答复的聊天占比；未得到答复的聊天也计入分母。
metric-guide-chats-by-weekday = 一周各天的聊天请求
    .definition = 按企业当地日历，一周各天的聊天请求数。
metric-guide-csat-with-canned = 使用快捷回复的聊天满意度（CSAT）
    .definition = 在发送过快捷回复且得到评价的聊天中，满意评价的占比。
metric-guide-missed-by-month = 各月聊天未接率
    .definition = 无人接起的聊天请求占当月请求的比例。
metric-guide-tagged-by-team = 各团队标签使用率
    .definition = 至少带一个标签的聊天占比，按负责的团队统计。
metric-guide-nps-by-month = 各月净推荐值（NPS）
    .definition = 推荐者占比减去贬损者占比，单位为分，按答复所在月份统计。
metric-guide-ces-scores = 费力度各得分的答复占比
    .definition = 按得分统计费力度问题的答复，采用调查中最常用的量表。
metric-guide-ces-by-segment = 各客户群体费力度（CES）
    .definition = 各客户群体的平均费力度得分，采用调查自身的量表；得分越高越省力。
metric-guide-ces-retention = 留下来的客户（按费力度）
    .definition = 答过费力度问题、目前仍是客户的人所占的比例，按量表三等分统计。
metric-guide-opened-chats = 发起的聊天
    .definition = 向客服发起的聊天，不论是否得到应答。
metric-guide-backlog = 各周积压工单
    .definition = 每周结束时尚未解决的工单。
metric-guide-chat-resolution-time = 聊天解决时间
    .definition = 通过聊天发起的联系的解决时间。未解决的联系不计入。

## 卡片

card-guide-first-response = 半数在线聊天在⟦{ DURATION($value) }⟧内得到首次答复。
    .title = 在线聊天的首次响应时间
card-guide-answered-within = ⟦{ PERCENT($share1) }⟧的在线聊天在{ DURATION($within1) }内得到答复，{ PERCENT($share2) }在{ DURATION($within2) }内，{ PERCENT($share3) }在{ DURATION($within3) }内。
    .title = 在线聊天的答复速度
card-guide-missed-rate = ⟦{ PERCENT($value) }⟧的聊天请求无人接起。
    .title = 未接聊天
card-guide-messages-per-chat = 一次在线聊天平均有⟦{ NUMBER($value) }条⟧消息。
    .title = 每次聊天的消息数
card-guide-work-and-wait = 客服处理一次聊天平均用时⟦{ DURATION($first) }⟧而解决问题平均需要⟦{ DURATION($full) }⟧。
    .title = 处理时长与解决时间
card-guide-fcr = ⟦{ PERCENT($value) }⟧的聊天无需跟进或转接即得到解决。
    .title = 首次联系即解决
card-guide-conversion = ⟦{ PERCENT($value) }⟧的在线聊天带来注册或购买。
    .title = 聊天转化率
card-guide-nps = 在线聊天的净推荐值（NPS）为⟦{ SCORE($value) }⟧。
    .title = 在线聊天的净推荐值
card-guide-ces = 按{ NUMBER($low) }到{ NUMBER($high) }分计，在线聊天的客户费力度（CES）为⟦{ SCORE($value) }⟧。
    .title = 在线聊天的客户费力度
card-guide-utilization = 客服有⟦{ PERCENT($value) }⟧的登录时间用于接待客户和收尾工作。
    .title = 坐席利用率
