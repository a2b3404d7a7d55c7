### 客服绩效报告：一家企业的客服与团队。

report-agents = 客服绩效报告
    .description = 一家企业的客服和团队处理了多少、有多快、质量如何：逐周呈现，并与上个月对照。

metric-agents-resolve-actions = 解决操作次数
    .definition = 期间内工单被标记为已解决的每一次。重新打开后再次解决的工单每次都计入；旁边列出不同工单的数量。

# 数字：opened_chats resolved_tickets
prose-agents-volume = 在{ $company }，客服在统计期内接起{ NUMBER($opened_chats) }次聊天，解决了{ NUMBER($resolved_tickets) }个工单。
prose-agents-missed = 访客发起的聊天中，有{ PERCENT($missed_chats) }未被接起。
prose-agents-reply = { $first_response_time_statistic ->
    [mean] 首次响应平均需要{ DURATION($first_response_time) }。
   *[median] 半数联系在{ DURATION($first_response_time) }内得到首次响应。
 }
prose-agents-pickup = 聊天平均等待{ DURATION($pickup_time) }后被接起，随后平均持续{ DURATION($chat_time) }。
prose-agents-handling = 每次联系平均占用客服{ DURATION($handle_time) }的工作时间，其中{ PERCENT($first_contact_resolution) }的问题首次联系即获解决。
prose-agents-ratings = 在作出评价的客户中，{ PERCENT($csat) }表示满意。
prose-agents-thumbs = 在表明态度的评价中，好评占{ PERCENT($positive_ratings) }，差评占{ PERCENT($negative_ratings) }。
prose-agents-utilization = 客服登录时间中有{ PERCENT($utilization) }用于处理联系。
prose-agents-target = 从业者认为{ PERCENT($utilization_target) }较为健康：低于此值，人等活；高于此值，活等人。
prose-agents-private = 涉及个人的数字只有在样本充足时才会显示，不足时会注明。这些数字说明工作如何分配、进展如何，并不评判任何人。
prose-agents-unassigned = 没有客服负责的联系，例如由自动规则关闭的工单或无人接起的聊天，只计入合计行。因此各项之和可能小于合计。

chapter-agents-totals = 团队整体
chapter-agents-by-agent = 各客服
chapter-agents-by-team = 各团队
chapter-agents-over-time = 按日、按周、按月
chapter-agents-before = 与上个月对照
chapter-agents-busy = 工作何时到来

item-agents-opened = 接起的聊天
item-agents-resolved = 已解决的工单和会话
item-agents-actions = 解决操作次数（含重复）
item-agents-missed = 未接聊天占请求的比例
item-agents-pickup = 聊天平均接起时间
item-agents-chat-time = 聊天平均时长
item-agents-positive = 好评
item-agents-negative = 差评
item-agents-per-hour = 客服每小时在岗处理的聊天
item-agents-reply = 首次响应时间（中位数）
item-agents-handle = 平均处理时长（AHT）
item-agents-fcr = 首次解决率（FCR）
item-agents-csat = 客户满意度（CSAT）
item-agents-utilization = 利用率
item-agents-target = 从业者追求的利用率
item-agents-conversion = 促成购买或注册的聊天
item-agents-balance = 聊天在客服间分布的不均程度（变异系数）

table-agents-agents-opened-chats-by-agent = 各客服的工作量与速度
table-agents-agents-first-contact-resolution-by-agent = 各客服的服务质量
table-agents-agents-opened-chats-by-team = 各团队的工作量与速度
table-agents-agents-first-contact-resolution-by-team = 各团队的服务质量
table-agents-agents-opened-chats-by-month = 按月
table-agents-agents-first-response-time-changes = 各客服较上月的变化
chart-agents-agents-first-response-time-by-agent = 各客服首次响应时间中位数
chart-agents-agents-utilization-by-agent = 各客服的利用率与从业者追求的区间
chart-agents-agents-csat-by-agent = 各客服的客户满意度
chart-agents-agents-first-response-time-by-team = 各团队首次响应时间中位数
chart-agents-agents-opened-chats-by-day = 每日接起的聊天
chart-agents-agents-opened-chats-by-week = 每周接起的聊天
chart-agents-agents-resolved-tickets-by-week = 每周解决的工单
chart-agents-agents-first-response-time-by-week = 每周首次响应时间中位数
chart-agents-agents-utilization-by-week = 每周利用率
chart-agents-agents-resolved-tickets-changes = 已解决工单：各客服较上月的变化
chart-agents-agents-busy-week = 按星期和钟点统计的新联系
chart-agents-agents-busy-hours = 按钟点统计的新联系
chart-agents-agents-busy-days = 按星期统计的新联系

card-agents-opened-chats = 统计期内，客服接起⟦{ NUMBER($value) }次聊天⟧。
    .title = 接起的聊天
card-agents-resolved-tickets = 统计期内，客服解决了⟦{ NUMBER($value) }个工单⟧。
    .title = 已解决的工单
card-agents-first-response-time = { $statistic ->
    [mean] 首次响应平均需要⟦{ DURATION($value) }⟧。
   *[median] 半数联系在⟦{ DURATION($value) }⟧内得到首次响应。
 }
    .title = 首次响应时间
card-agents-pickup-time = 聊天平均⟦{ DURATION($value) }⟧后被接起。
    .title = 聊天接起时间
card-agents-handle-time = 每次联系平均占用客服⟦{ DURATION($value) }⟧的工作时间。
    .title = 处理时长
card-agents-csat = 在评价该团队的客户中，⟦{ PERCENT($value) }⟧表示满意。
    .title = 客户满意度
card-agents-first-contact-resolution = ⟦{ PERCENT($value) }⟧的问题在首次联系时即获解决。
    .title = 首次解决率
card-agents-missed-chats = 访客发起的聊天中，{ $emphasis ->
    [only] 只有⟦{ PERCENT($value) }⟧
   *[none] 有⟦{ PERCENT($value) }⟧
 }未被接起。
    .title = 未接聊天
card-agents-chats-per-hour = 客服每小时在岗处理⟦{ NUMBER($value) }次聊天⟧。
    .title = 每小时聊天数
card-agents-utilization = 客服登录时间中有⟦{ PERCENT($value) }⟧用于处理联系。
    .title = 坐席利用率
tag-agents = 客服
tag-utilization = 坐席利用率
