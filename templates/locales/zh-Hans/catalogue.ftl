### 目录中的全部指标：名称及统计口径；其后是划分维度、各部分、统计量与案例的名称。
### metrics.ftl中已有的指标不再重复。

## 业务量
metric-contact-volume = 全渠道联系量
    .definition = 期间内通过各渠道发起的联系，包括工单、聊天、电话和消息。垃圾信息以及已合并、已删除的联系不计入。
metric-contacts-by-channel = 各渠道联系量
    .definition = 期间内的联系在各渠道的分布，以次数和占全部联系的比例表示。各占比之和为整体。
metric-contact-share-by-network = 各社交网络联系占比
    .definition = 各社交网络的联系占社交媒体全部联系的比例。网络不明的联系单独列为一类。
metric-tickets-per-day = 每日新工单数
    .definition = 每家企业创建的工单数除以期间的自然日天数。没有工单的日子仍计入；垃圾信息以及已合并、已删除的工单不计入。
metric-tickets-closed-per-day = 每日关闭工单数
    .definition = 每家企业期间内的解决次数除以期间的自然日天数。重新打开后再次解决的工单每次都计入。
metric-logged-to-closed-ratio = 关闭与新增工单之比
    .definition = 期间内最终解决的工单数除以同期创建的工单数。低于{ NUMBER(1) }表示积压在增加；该数字反映流量，不反映现有未结工单的多少。
metric-ticket-volume-per-period = 每日、每周或每月工单数
    .definition = 每家企业创建的工单数除以期间包含的完整天数、周数或月数。首尾不完整的时段不计入。
metric-ticket-distribution-by-category = 各类别工单占比
    .definition = 各类别的工单占全部工单的比例。未分类的工单单独列为一类。
metric-ticket-distribution-by-priority = 各优先级工单占比
    .definition = 各优先级的工单占全部工单的比例。未设优先级的工单单独列为一类。
metric-ticket-distribution-by-support-line = 各支持层级的工单
    .definition = 按工单当前所属团队的支持层级统计的工单。所属团队未标明支持层级的工单单独列为一类。
metric-total-chats = 聊天总数
    .definition = 期间内由客服接入的聊天。访客发起但无人接入的聊天另行统计。
metric-chat-volume-by-hour = 按小时统计的聊天量
    .definition = 按企业当地时间，每个小时发起的聊天。在夏令时切换日，会缺少或重复一个小时。
metric-chat-volume-by-day = 按日统计的聊天量
    .definition = 按企业当地日期，每天发起的聊天。没有聊天的日子不列出。
metric-chat-volume-by-week = 按周统计的聊天量
    .definition = 按企业当地时间，每个自然周发起的聊天。一周从周一到周日。
metric-chat-volume-trend = 聊天量趋势
    .definition = 聊天数量逐周的平均增长率。首尾不完整的周不计入。
metric-peak-hours = 聊天高峰时段
    .definition = 按企业当地时间，聊天量居于最高十分之一的小时。确定这一界限时也计入没有聊天的小时。
metric-chats-per-agent = 客服人均聊天数
    .definition = 期间内处理的聊天数除以至少处理过一次聊天的客服人数。没有聊天的客服不计入。
metric-call-volume = 来电量
    .definition = 请求人工服务的来电，无论是否接听。外呼、被阻塞的来电以及仅由语音菜单处理的来电不计入。
metric-business-hours-share = 工作时间联系占比
    .definition = 在企业自己的工作时间内（以其当地时间为准）发起的联系占全部联系的比例。节假日和其他休息日算作非工作时间。
metric-after-hours-share = 非工作时间联系占比
    .definition = 在企业工作时间之外（以其当地时间为准）发起的联系占全部联系的比例。节假日和其他休息日计入其中。
metric-device-share = 求助所用设备
    .definition = 按设备类型统计的访问，以设备已知的访问为基数计算占比。设备不明的访问不计入。
metric-tickets-by-department = 各团队的工单
    .definition = 按工单当前所属团队统计的工单。没有所属团队的工单单独列为一类。
metric-ticket-recovery-count = 恢复的工单
    .definition = 被删除后又恢复的工单。多次恢复的工单只计一次。
metric-merged-rate = 被合并的工单
    .definition = 创建的工单中后来并入其他工单的比例。垃圾信息和已删除的工单不计入。

## 响应
metric-first-response-time = 首次响应时间（FRT）
    .definition = 已获回复的联系从发起到首次由人工公开回复经过的时间。自动回复、机器人和内部备注不算回复；未获回复的联系不计入，另行统计。
metric-first-response-time-fastest = 最快首次响应
    .definition = { PERCENT(0.05) }的回复所用的首次响应时间上限。未获回复的联系不计入。
metric-first-response-time-slowest = 最慢首次响应
    .definition = { PERCENT(0.95) }的回复所用的首次响应时间上限，其余的更久。未获回复的联系不计入，因此实际等待可能还要久。
metric-first-response-time-by-network = 各社交网络首次响应时间
    .definition = 社交媒体各网络各自的首次响应时间。自动回复和未获回复的联系不计入。
metric-first-response-time-by-agent = 各客服首次响应时间
    .definition = 首次响应时间归于写下回复的客服，而不是最后负责该联系的客服。未获回复的联系不计入。
metric-first-response-within-rate = 规定时限内的回复率
    .definition = 在时限内得到首次人工公开回复的联系，占发起至今已超过该时限的全部联系的比例。未获回复的联系仍留在基数中。
metric-response-time = 响应时间（全部回复）
    .definition = 从客户未获回复的消息到下一次人工公开回复经过的时间，计入全部回复而不只是首次回复。客户连续发送多条消息时，从第一条开始计时。双方同时发送消息时，视为客户的消息在先。
metric-answer-rate = 回复率
    .definition = 得到人工公开回复的联系，占发起至今时间足以判断的联系的比例。自动回复和内部备注不计入。
metric-average-speed-of-answer = 平均应答速度（ASA）
    .definition = 已接聊天和来电在客服应答前排队等待的平均时间。被放弃和未接的联系不计入。
metric-chat-pickup-time = 聊天接入时间
    .definition = 已接聊天从访客发起到客服接入经过的时间。未接聊天不计入。
metric-service-level = 服务水平
    .definition = 在规定时限内应答的聊天和来电所占比例。超过时限后放弃的计为未达标，时限内放弃的不计入，除非注明采用其他规则。
metric-channel-response-time-ratio = 各渠道响应速度之比
    .definition = 一个渠道首次响应时间的中位数除以另一渠道的中位数。只计入得到人工回复的联系。
metric-sla-first-response-met-rate = 首次响应SLA达标率
    .definition = 在适用的服务级别协议（SLA）目标内得到首次响应的联系所占比例，按协议规定的时钟计时。不受协议约束的联系不计入。
metric-availability-hours = 服务时间
    .definition = 按渠道日程，每周的开放小时数，对各企业和渠道取平均。节假日视为不开放。
metric-next-reply-time = 后续响应时间
    .definition = 首次回复之后，从客户消息到客服下一次公开回复经过的时间。客户连续发送多条消息时，从第一条开始计时。双方同时发送消息时，视为客户的消息在先。
metric-requester-wait-time = 客户等待时间
    .definition = 工单处于新建、处理中和搁置状态、即客户等待企业的时间。等待客户的时间不计入。
metric-agent-wait-time = 等待客户的时间
    .definition = 工单处于等待客户答复状态的时间。其他状态不计入。
metric-sla-breach-rate = SLA违约率
    .definition = 服务级别协议（SLA）的适用目标中未达成的比例。数据导出时仍在计时的目标，超期后才计入。
metric-periodic-update-time = 更新间隔
    .definition = 同一工单中客服前后相邻的公开回复之间的时间。等待首次回复的时间以及聊天和电话不计入。
metric-pausable-update-time = 更新间隔（扣除等待客户）
    .definition = 同一工单中客服前后相邻的公开回复之间的时间，扣除等待客户的时间。等待首次回复的时间以及聊天和电话不计入。
metric-longest-wait = 最长排队等待
    .definition = 聊天或来电在排队队列中等待的最长时间，无论最终应答还是放弃。未进入队列的联系不计入。
metric-frt-distribution = 首次响应时间分布
    .definition = 已获回复的联系按首次响应时间分段，以及各段所占比例。未获回复的联系不计入。
metric-sla-business-percentage = SLA时间使用率
    .definition = 联系已用的工作时间占其服务级别协议（SLA）目标时限的比例。不受协议约束的联系不计入。
metric-reply-level-report = 回复明细
    .definition = 每条人工公开回复单独成行，列出回复的客服和客户等待的时间。自动回复和内部备注不计入。

## 解决
metric-resolution-time = 解决时间
    .definition = 联系从发起到末次解决经过的时间，包括重新打开之后的时间。未解决的联系不计入。
metric-first-resolution-time = 首次解决时间
    .definition = 联系从发起到首次解决经过的时间。之后重新打开不影响它；未解决的联系不计入。
metric-mean-time-to-resolution = 平均解决时间（MTTR）
    .definition = 已解决联系的解决时间的平均值，包括后续跟进和重新打开之后的时间。它是经过的时间，而不是处理时长。
metric-chat-resolution-time = 解决时间，在线聊天
    .definition = 从聊天开始到该联系末次解决经过的时间。未解决的聊天不计入。
metric-resolution-rate = 解决率
    .definition = 期间内发起并分配给客服的联系中已解决的比例。从未分配的联系不计入。
metric-closed-ticket-rate = 工单关闭率
    .definition = 创建至今时间足以判断的工单中已办结的比例；工单一经解决即视为关闭。创建时间更近的工单不计入。
metric-tickets-resolved = 已解决的工单
    .definition = 期间内解决的工单，每个只计一次。同一工单的重复解决不计入。
metric-first-contact-resolution-rate = 首次解决率（FCR）
    .definition = 已解决的联系中，仅凭一次公开回复、一次聊天或一次通话即告解决，且没有转接、重新打开或短期内再次联系的比例。时间过近、尚无法判断客户是否会再来的联系不计入。
metric-resolved-without-followup-rate = 无需跟进或转接即解决
    .definition = 结果已知的聊天中，当场解决且之后没有消息、工单或转接的比例。结果不明的聊天不计入。
metric-first-contact-resolution-time = 首次联系解决用时
    .definition = 首次联系即解决（FCR）的联系的平均时长。其他联系不计入。
metric-fcr-by-agent = 各客服首次解决率（FCR）
    .definition = 首次解决率归于解决该联系的客服。时间过近、尚无法判断的联系不计入。
metric-fcr-by-department = 各团队首次解决率（FCR）
    .definition = 各团队各自的首次解决率。时间过近、尚无法判断的联系不计入。
metric-fcr-within-sla-rate = 首次回复即解决且符合SLA
    .definition = 受服务级别协议（SLA）约束且时间足以判断的联系中，由一次公开回复解决、且该回复符合协议的比例。不受协议约束的联系不计入。
metric-unresolved-reasons = 未解决的原因
    .definition = 未获解决的联系按记录的原因划分，以及各原因所占比例。未记录原因的单独列为一类。
metric-repeat-contact-rate = 重复联系或转接
    .definition = 被转接，或同一客户在规定时间内就同一主题再次联系的联系所占比例。客户不明以及时间过近、尚无法判断的联系不计入。
metric-repeat-visit-rate = 再次来访的客户
    .definition = 在规定时间内联系不止一次的客户，占所有联系过的客户的比例。客户不明的联系不计入。
metric-reopened-tickets = 重新打开的工单
    .definition = 已解决的工单中之后又被重新打开的比例。连续记录的相同状态只算一次。
metric-chat-outcome = 聊天结果
    .definition = 聊天按已解决、已转交、未解决和未接划分，以及各项占全部发起聊天的比例。结果不明的聊天单独列为一类。曾被转接的聊天一律计为已转交，无论最终结果如何。
metric-one-touch-resolution-rate = 一次回复即解决
    .definition = 已解决的联系中恰好有一次人工公开回复、聊天或通话的比例。自动回复和内部备注不计入。
metric-two-touch-resolution-rate = { NUMBER(2) }次回复后解决
    .definition = 已解决的联系中恰好有{ NUMBER(2) }次人工公开回复、聊天或通话的比例。自动回复和内部备注不计入。
metric-multi-touch-resolution-rate = 超过{ NUMBER(2) }次回复才解决
    .definition = 已解决的联系中人工公开回复、聊天或通话超过{ NUMBER(2) }次的比例。自动回复和内部备注不计入。
metric-zero-touch-resolution-rate = 未经回复即解决
    .definition = 已解决的联系中没有任何人工公开回复、聊天或通话的比例，例如由机器人办结、由客户自行解决或未作答复即关闭。已合并的联系和垃圾信息不计入。
metric-bot-resolution-rate = 机器人解决率
    .definition = 有机器人参与的对话中，未经任何人工回复即告解决的比例。没有机器人参与的对话不计入。

## 积压
metric-open-tickets = 未结工单
    .definition = 每日结束时尚未解决的工单，不论在等待谁。重新打开的工单再次计入；这是存量，而不是流量。
metric-pending-tickets = 待处理工单
    .definition = 每家企业尚未解决、且在等待企业而非等待客户的工单数，按期间取平均。等待客户的工单不计入。
metric-ticket-backlog = 积压工单
    .definition = 每日、每周或每月末已创建但尚未解决的工单。统计的是仍未结的数量，而不是新增减去关闭的差额。
metric-ticket-age = 未结工单的存续时间
    .definition = 数据导出时仍未结的工单自创建以来经过的时间。已解决的工单不计入。
metric-open-chats = 进行中的聊天
    .definition = 数据导出时已接入且仍在进行的聊天。仍在排队的聊天不计入。
metric-unreplied-tickets = 未回复的工单
    .definition = 数据导出时没有人工公开回复的工单，包括已办结的工单。自动回复、机器人和内部备注不算回复。
metric-unsolved-age-since-update = 未结工单距上次更新的时间
    .definition = 未结工单从最近一次消息、备注或变更到数据导出时经过的时间。已解决的工单不计入。

## 处理
metric-average-handle-time = 平均处理时长（AHT）
    .definition = 客服用于联系的工作时间（含通话、保持和后续处理）除以已处理的联系数。联系等待的时间不计入。
metric-aht-by-agent = 各客服平均处理时长（AHT）
    .definition = 各客服各自的平均处理时长。联系等待的时间不计入。
metric-aht-by-type = 各类别平均处理时长（AHT）
    .definition = 各类别联系各自的平均处理时长。未分类的联系单独列为一类。
metric-talk-time = 通话时长
    .definition = 每次已应答联系用于交谈的时间。保持和后续处理不计入。
metric-hold-time = 保持时长
    .definition = 每次已应答联系中客户被置于保持状态的时间。排队等待不计入。
metric-wrap-up-time = 后续处理时长（ACW）
    .definition = 与客户的联系结束后，客服仍用于该联系的工作时间：记录、打标签、后续任务，只计有此类工作的联系。等待时间不计入。
metric-chat-duration = 聊天时长
    .definition = 已处理的聊天从接入到结束的时间。排队等待和后续处理不计入。
metric-messages-per-chat = 每次聊天的消息数
    .definition = 客户与客服的公开消息数除以已处理的聊天数。内部备注、机器人消息和系统消息不计入。
metric-replies-per-ticket = 每个工单的回复次数
    .definition = 客服公开回复的次数除以已解决的工单数。自动回复和内部备注不计入。
metric-chat-length-distribution = 聊天长短分布
    .definition = 已处理的聊天按长度分段，以及各段所占比例。未接聊天不计入。
metric-messages-per-chat-by-topic = 各主题每次聊天的消息数
    .definition = 各类别聊天各自的平均消息数。未分类的聊天单独列为一类。
metric-typing-speed = 客服打字速度
    .definition = 客服键入的字符数除以撰写所用的分钟数。快捷回复以及撰写时间不明的消息不计入。
metric-csat-drop-per-handoff = 每次转接的满意度下降
    .definition = 每多转接一次，好评占比（CSAT）下降多少，以回归直线的斜率表示。没有评价的联系不计入；被转接的往往是较难处理的问题。
metric-agent-work-time = 客服侧停留时间
    .definition = 工单处于新建和处理中状态、即由客服负责推进的时间。搁置和等待客户的时间不计入。
metric-on-hold-time = 工单搁置时间
    .definition = 工单处于搁置状态、等待团队以外人员的时间。等待客户的时间不计入。

## 分配与转接
metric-transfers-per-ticket = 每个工单的转接次数
    .definition = 首次分配之后、首次解决之前更换客服或团队的次数，除以已解决的工单数。首次分配本身不算转接。
metric-transfer-rate = 转接率
    .definition = 已解决的联系中，在解决之前转给其他客服或团队的比例。首次分配不算转接。
metric-escalation-rate = 升级率
    .definition = 升级到其他支持层级或转移到其他渠道的联系所占比例。仅转给其他客服不计入。
metric-channel-switch-in-rate = 其他渠道未果后的联系
    .definition = 客户在之前的规定时间内曾通过其他渠道联系且尚未解决的联系所占比例。客户不明的联系视为没有此类经历。
metric-workload-balance = 工作量均衡度
    .definition = 聊天在客服之间分布的不均匀程度，以每在岗小时聊天数的变异系数表示；{ NUMBER(0) }表示完全均匀。没有聊天的客服不计入。
metric-unassigned-time = 首次分配前的时间
    .definition = 工单从创建到首次分配给客服经过的时间。从未分配的工单不计入。
metric-assignee-stations = 工单分配给客服的次数
    .definition = 工单分配给客服的次数，包括首次分配。取消分配不计入。
metric-group-stations = 工单分配给团队的次数
    .definition = 工单分配给团队的次数，包括首次分配。取消分配不计入。
metric-distinct-agents-per-ticket = 回复同一工单的客服人数
    .definition = 已获回复的工单中作出公开回复的不同客服的人数。内部备注和机器人不计入。
metric-bot-handoff-rate = 机器人转人工率
    .definition = 有机器人参与的对话中人工也作出回复的比例。没有机器人参与的对话不计入。

## 未接联系
metric-missed-chats = 未接聊天
    .definition = 没有客服接入的聊天请求。仅由机器人处理的聊天不计入。
metric-missed-chat-rate = 聊天未接率
    .definition = 没有客服接入的聊天请求占全部聊天请求的比例。仅由机器人处理的聊天不计入。
metric-missed-chats-per-agent = 客服人均未接聊天数
    .definition = 已分配给客服但未被接入的聊天数除以当班客服人数。从未分配到客服的聊天不计入。
metric-missed-chat-reasons = 未接聊天的原因
    .definition = 未接聊天按记录的原因划分：无客服在线、队列已满、访客离开、客服未接受、非工作时间。未记录原因的单独列为一类。
metric-missed-chat-improvement = 未接聊天的改善幅度
    .definition = 聊天未接率与上一期相比下降的幅度，以上期数值为基数。上升时为负值。
metric-blocked-calls = 被阻塞的来电
    .definition = 因线路繁忙、无客服或网络故障而未能接入的来电尝试。来电者主动放弃的不计入。
metric-abandonment-rate = 放弃率
    .definition = 客户在客服应答前放弃的聊天和来电，占全部进线的比例。最初数秒内放弃的在分子和分母中均不计入。
metric-average-abandonment-time = 放弃前等待时间
    .definition = 客服应答前放弃的客户在排队队列中等待的时间。已应答的联系不计入。
metric-callback-rate = 回拨率
    .definition = 客户要求回拨的聊天和来电占全部进线的比例。外呼不计入。
metric-dropped-chats = 中途断开的聊天
    .definition = 已接入、但以访客未获回复的消息告终的聊天。未接聊天不计入。

## 标签
metric-tagged-rate = 标签使用率
    .definition = 至少带有一个标签的联系占全部联系的比例。一次联系带有多个标签只计一次。
metric-tags-per-chat = 每次联系的标签数
    .definition = 各次联系所带的不同标签数之和除以联系数。没有标签的联系仍留在基数中。
metric-tag-distribution = 标签分布
    .definition = 各标签占全部标签的比例。带有多个标签的联系分别计入各标签。
metric-tag-usage-by-agent = 各客服标签使用率
    .definition = 至少带有一个标签的联系所占比例，按首先回复的客服统计。没有客服回复的联系不计入。
metric-tags-high-priority = 高优先级联系的标签分布
    .definition = 高优先级和紧急联系中各标签占其全部标签的比例。优先级较低的联系不计入。

## 快捷回复
metric-canned-response-usage-rate = 使用快捷回复的聊天
    .definition = 已处理的聊天中客服至少发送过一条快捷回复的比例。未接聊天以及没有消息记录的聊天不计入。
metric-canned-responses-per-chat = 每次聊天的快捷回复数
    .definition = 发送的快捷回复数除以已处理的聊天数。没有使用快捷回复的聊天仍留在基数中。
metric-csat-with-canned = 使用与未使用快捷回复的满意度之差
    .definition = 使用快捷回复的聊天的客户满意度（CSAT）减去未使用的聊天的满意度，以百分点表示。没有评价的聊天不计入。
metric-time-saved-by-canned = 快捷回复节省的时间
    .definition = 未使用快捷回复的聊天的平均处理时长（AHT）减去同类别中使用快捷回复的聊天的平均处理时长。这是估计值：两类聊天在其他方面也可能不同。

## 转化
metric-chat-conversion-rate = 聊天转化率
    .definition = 已处理的聊天中，之后在规定时间内发生注册或购买的比例。未接聊天以及尚未满该时间的聊天不计入。
metric-time-to-conversion = 转化用时
    .definition = 从聊天开始到其后发生转化的时间。没有转化的聊天不计入。
metric-conversion-rate-by-agent = 各客服聊天转化率
    .definition = 各客服各自的聊天转化率。未接聊天不计入。
metric-conversion-rate-by-period = 各时段聊天转化率
    .definition = 各时段各自的聊天转化率。未接聊天不计入。
metric-conversion-rate-by-initiation = 主动与被动聊天的转化率
    .definition = 企业发起的聊天与访客发起的聊天各自的转化率。未接聊天不计入。
metric-followup-conversion-rate = 跟进后的转化
    .definition = 经跟进联系后发生的转化占全部转化的比例。情况不明的转化不计入。
metric-leads-per-day = 每日销售线索数
    .definition = 每家企业由联系带来的销售线索数，除以期间的自然日天数。每条线索只计一次。
metric-lead-conversion-rate = 销售线索的转化
    .definition = 销售线索中随后购买的比例。基数是销售线索，而不是联系。
metric-ticket-conversion-rate = 来自联系的转化
    .definition = 带来转化（即注册或购买）的联系所占比例。基数是联系，而不是销售线索。
metric-visitor-to-chat-rate = 访问发起聊天的比例
    .definition = 网站访问中访客发起聊天的比例。基数是访问次数，同一访客再次来访会再次计入。
metric-time-on-site-before-chat = 聊天前的站内停留时间
    .definition = 从访问开始到访客发起聊天的时间。没有发起聊天的访问不计入。
metric-visitor-to-participant-rate = 访问转为聊天的比例
    .definition = 网站访问中有客服接入聊天的比例。发起聊天但未接入的访问仍留在基数中。
metric-post-chat-conversion-rate = 聊天后的转化
    .definition = 有已接聊天的访问中，之后发生转化的比例。没有聊天的访问不计入。
metric-exit-after-chat-request-rate = 发起聊天后离开的比例
    .definition = 发起了聊天的访问中，在规定时间内、客服接入前即离开的比例。没有发起聊天的访问不计入。
metric-purchase-intent-by-response-time = 各响应速度下的转化
    .definition = 按聊天接入时间分段，各段聊天中之后发生转化的比例。它反映两者的关联，并不说明速度带来购买。

## 客户体验
metric-csat = 客户满意度（CSAT）
    .definition = 好评占全部有效评价的比例。未作答的调查不计入。
metric-csat-mean = 平均满意度得分
    .definition = 按调查所用量表计算的满意度得分平均值。采用非最常用量表的得分不计入。
metric-highly-satisfied-rate = 非常满意的客户
    .definition = 给出量表最高分的评价占全部有效评价的比例。未作答的调查不计入。
metric-complaint-count = 投诉
    .definition = 表示不满的评价以及带有投诉标签的联系。两者兼有的联系只计一次。
metric-csat-by-segment = 各客户群体满意度（CSAT）
    .definition = 各客户群体各自的满意度。评价太少的群体不予显示。
metric-csat-by-agent = 各客服的客户满意度（CSAT）
    .definition = 各被评价客服各自的客户满意度。评价太少的客服不予显示。
metric-satisfaction-rate = 满意的客户
    .definition = 好评占全部有效评价的比例，即客户满意度（CSAT）的另一名称。未作答的调查不计入。
metric-overall-customer-satisfaction = 总体客户满意度（CSAT）
    .definition = 所有渠道和触点合计，好评占全部有效评价的比例。未作答的调查不计入。
metric-survey-response-rate = 调查回收率
    .definition = 得到答复的调查占全部已发送调查的比例。没有发送记录的调查不计入。
metric-chat-satisfaction-ratio = 聊天好评与差评之比
    .definition = 聊天的好评数除以差评数。中性评价和没有评价的聊天不计入。
metric-positive-rating-rate = 好评率
    .definition = 好评占好评与差评之和的比例。中性评价和未作答的调查不计入。
metric-negative-rating-rate = 差评率
    .definition = 差评占好评与差评之和的比例。中性评价和未作答的调查不计入。
metric-nps = 净推荐值（NPS）
    .definition = 推荐者（{ NUMBER(9) }分和{ NUMBER(10) }分）的占比减去贬损者（{ NUMBER(0) }分到{ NUMBER(6) }分）的占比，单位为分。问题是客户有多大可能推荐该企业。
metric-nps-by-segment = 各客户群体净推荐值（NPS）
    .definition = 各客户群体各自的净推荐值。答复太少的群体不予显示。
metric-nps-by-touchpoint = 各触点净推荐值（NPS）
    .definition = 提问时所在的各触点各自的净推荐值。答复太少的触点不予显示。
metric-nps-by-agent = 各客服净推荐值（NPS）
    .definition = 各被评价客服各自的净推荐值。答复太少的客服不予显示。
metric-nps-change = 净推荐值（NPS）的变化
    .definition = 本期净推荐值减去上期净推荐值，单位为分。不完整的时段不计入。
metric-ces = 客户费力度（CES）
    .definition = 客户对获得帮助的容易程度所打分数的平均值。该数字须结合量表解读；分数越高表示越省力。
metric-ces-distribution-by-segment = 各客户群体费力度得分分布
    .definition = 各客户群体在客户费力度（CES）调查中各分数所占比例。未作答的调查不计入。
metric-ces-csat-correlation = 费力度与满意度的相关性
    .definition = 同一联系的客户费力度（CES）与满意度评价（CSAT）的秩相关。只有其中一项的联系不计入。
metric-ces-loyalty-impact = 费力度与忠诚度
    .definition = 客户获得帮助的轻松程度（CES）每提高一分，净推荐值（NPS）的变化，以回归直线的斜率表示。只回答其中一问的客户不计入。
metric-user-feedback-score = 用户反馈得分
    .definition = 用户反馈的平均评分，按调查所用量表计算。没有评分的反馈不计入。
metric-happiness-score = 客户愉悦度得分
    .definition = “很好”评价的占比减去“不好”评价的占比，单位为分。未作答的调查不计入。
metric-internal-quality-score = 内部质量评分（IQS）
    .definition = 对话质检所得分数占可得总分的比例，各项标准按权重计算。未经质检的对话不计入。
metric-customer-engagement = 客户参与度
    .definition = 已知客户的联系、社交媒体后续消息和访问次数之和，除以各月的活跃客户数。客户没有活动的月份不计入。
metric-csat-changed-rate = 更改过的评价
    .definition = 有评价的联系中，后一次评价与前一次相反（由好变差或由差变好）的比例。没有评价的联系不计入。

## 客户
metric-customer-churn-rate = 客户流失率
    .definition = 期间内流失的客户数除以期初客户数。期间内新获得的客户不计入。
metric-customer-retention-rate = 客户留存率
    .definition = 期末客户数减去期间内新获得的客户数，再除以期初客户数。新客户在分子和分母中均不计入。
metric-referral-rate = 推荐率
    .definition = 期间内的新客户中经推荐而来的比例。来源不明的客户不计入。
metric-customer-lifetime-value = 客户终身价值（CLV）
    .definition = 每位客户平均每月带来的毛利除以月度客户流失率（其倒数即预期月数）。毛利不明的客户不计入。
metric-repeat-purchase-rate = 复购率
    .definition = 购买不止一次的客户占所有购买过的客户的比例。客户不明的购买不计入。
metric-acquisition-to-retention-cost-ratio = 获客与留客成本之比
    .definition = 每位新客户的获客成本除以每位留存客户的维系成本。其他成本不计入。
metric-acquisition-cost-per-customer = 单位获客成本
    .definition = 期间内的获客成本除以同期新获得的客户数。其他成本不计入。
metric-retention-cost-per-customer = 单位留客成本
    .definition = 期间内的维系成本除以期初已有且留存至期末的客户数。其他成本不计入。

## 客服
metric-agent-utilization-rate = 坐席利用率
    .definition = 客服用于联系的时间（含后续处理）占其登录时间的比例。休息和培训不计入。
metric-agent-active-vs-unavailable = 活跃与不可用时间占比
    .definition = 客服用于联系的时间占该时间与不可用时间之和的比例。可用但空闲的时间不计入。
metric-agent-working-hours = 工作时长
    .definition = 期间内客服登录时间的总和。休息和培训不计入；重叠的时段只计一次。
metric-chats-per-hour = 每工时聊天数
    .definition = 已处理的聊天数除以客服的工作小时数。未接聊天不计入。
metric-chats-per-day = 每工作日聊天数
    .definition = 已处理的聊天数除以客服的工作天数。没有聊天的工作日仍留在基数中；未接聊天不计入。
metric-chats-by-agent = 各客服聊天数
    .definition = 期间内各客服处理的聊天。未接聊天不计入。
metric-tickets-resolved-by-agent = 各客服解决的工单
    .definition = 期间内解决的工单，归于解决该工单的客服。由机器人或系统解决的不计入。
metric-concurrent-chats = 并发聊天数
    .definition = 客服全部聊天时长之和除以至少有一个聊天进行中的时间。没有聊天的时间不计入。
metric-agent-occupancy = 坐席占用率
    .definition = 客服用于联系的时间（含后续处理）占该时间与等待下一次联系的时间之和的比例。休息和培训不计入。

## 成本
metric-cost-per-contact = 单次联系成本
    .definition = 期间内渠道的运营成本除以同期的联系次数。获客和维系客户的成本不计入。
metric-cost-per-ticket = 单个工单成本
    .definition = 期间内的运营成本除以同期解决的工单数。获客和维系客户的成本不计入。

## 采用情况
metric-self-service-usage-rate = 使用自助服务的客户
    .definition = 在联系或访问记录中出现的人里，访问过门户、知识库或论坛的比例。无法识别的访客不计入。
metric-portal-adoption-rate = 提供客户门户的企业
    .definition = 为客户提供门户的企业所占比例。基数为情况已知的企业。
metric-forum-adoption-rate = 设有客户论坛的企业
    .definition = 为客户开设论坛的企业所占比例。基数为情况已知的企业。
metric-multi-kb-adoption-rate = 设有多个知识库的企业
    .definition = 设有不止一个知识库的企业所占比例。基数为情况已知的企业。
metric-response-time-expectation = 期望在规定时间内得到回复的客户
    .definition = 在调查中表示期望在该时间内得到回复的客户占受访客户的比例。未说明时间的客户不计入。
metric-self-service-ratio = 自助服务与联系之比
    .definition = 自助服务页面的访客数（每人每天计一次）除以同期的联系数。对其他页面的访问不计入。

## 对比
metric-company-benchmark-percentile = 与其他企业相比的位置
    .definition = 同类企业中表现不及本企业的比例；表现相同的计一半。样本太少的企业不计入。
metric-period-change = 与上一期相比的变化
    .definition = 某项数值与其前一个等长时段数值的对比。不完整的时段不计入。

## 划分维度
label-channel = 渠道
label-network = 网络
label-device = 设备
label-company = 企业
label-industry = 行业
label-size = 企业规模
label-country = 国家
label-assignee = 负责客服
label-team = 团队
label-tag = 标签
label-category = 类别
label-priority = 优先级
label-language = 语言
label-support-line = 支持层级
label-hours = 工作或非工作时间
label-initiation = 发起方
label-segment = 客户群体
label-touchpoint = 触点
label-criterion = 评分标准
label-ticket-id = 工单
label-hour = 小时
label-weekday = 星期
label-day = 日
label-week = 周
label-month = 月
label-quarter = 季度
label-year = 年
label-range = 时段
label-band = 区间
label-score = 得分
label-reason = 原因
label-outcome = 结果
label-status = 状态
label-length = 长度
label-response-band = 首次响应时间
label-age-band = 存续时间
label-result = 结果
label-part = 部分
label-against = 对比对象

## 渠道
label-knowledge-base = 知识库
label-forum = 客户论坛
label-contact-form = 联系表单
label-messaging = 即时消息
# same-as-en
label-api = API

## 优先级
label-low = 低
label-normal = 普通
label-high = 高
label-urgent = 紧急

## 工单状态
label-new = 新建
label-open = 处理中
label-pending = 等待客户
label-hold = 搁置
label-closed = 已关闭
label-deleted = 已删除

## 行为方
label-customer = 客户
label-visitor = 访客
label-agent = 客服
label-human = 人工
label-bot = 机器人
label-system = 系统
label-trigger = 自动邀请
label-proactive = 主动
label-reactive = 被动
label-inbound = 呼入
label-outbound = 呼出

## 联系如何结束
label-resolved = 已解决
label-forwarded = 已转交
label-unresolved = 未解决
label-missed = 未接
label-answered = 已应答
label-abandoned = 已放弃
label-blocked = 被阻塞
label-voicemail = 语音留言
label-callback = 回拨
label-overflow = 溢出转出
label-bot-only = 仅机器人
label-phantom = 静默来电

## 原因
label-agent-did-not-accept = 客服未接受
label-no-agent-online = 无客服在线
label-queue-full = 队列已满
label-visitor-left = 访客离开
label-out-of-hours = 不在工作时间
label-unknown = 不明
label-none = 无
label-all = 全部

## 客服状态
label-logged-in = 已登录
label-available = 可用
label-on-contact = 服务中
label-wrap-up = 后续处理
label-away = 离开
label-break = 休息
label-training = 培训

## 协议承诺
label-sla-metric = SLA目标
label-first-response = 首次响应
label-next-reply = 后续响应
label-resolution = 解决
label-answer-speed = 排队等待

## 调查答复
label-promoter = 推荐者
label-passive = 被动者
label-detractor = 贬损者
label-satisfied = 满意
label-neutral = 中性
label-dissatisfied = 不满意
label-good = 好
label-bad = 差
label-great = 很好
label-okay = 还可以
label-not-good = 不好
label-easy = 轻松
label-middling = 一般难度
label-difficult = 费力

## 转化
label-lead = 销售线索
label-signup = 注册
label-purchase = 购买

## 企业对比
label-pooled = 全部企业合计
label-companies = 企业
label-peers = 同类企业
label-own = 本企业

## 区间
label-up-to-5 = 至多{ NUMBER(5) }
label-6-to-10 = { NUMBER(6) }至{ NUMBER(10) }
label-11-to-20 = { NUMBER(11) }至{ NUMBER(20) }
label-over-20 = 超过{ NUMBER(20) }
label-under-1-minute = 不到{ DURATION(60) }
label-under-5-minutes = 不到{ DURATION(300) }
label-5-to-10-minutes = { NUMBER(5) }至{ DURATION(600) }
label-10-to-20-minutes = { NUMBER(10) }至{ DURATION(1200) }
label-over-20-minutes = { DURATION(1200) }及以上
label-under-1-day = 不到{ DURATION(86400) }
label-1-to-3-days = { DURATION(86400) }至{ DURATION(259200) }
label-3-to-7-days = { DURATION(259200) }至{ DURATION(604800) }
label-7-to-30-days = { NUMBER(7) }至{ DURATION(2592000) }
label-over-30-days = { DURATION(2592000) }及以上
label-later = 之后
label-under-1-hour = 不到{ DURATION(3600) }
label-1-to-4-hours = { NUMBER(1) }至{ DURATION(14400) }
label-4-to-8-hours = { NUMBER(4) }至{ DURATION(28800) }
label-8-to-24-hours = { NUMBER(8) }至{ DURATION(86400) }
label-over-24-hours = { DURATION(86400) }及以上
label-unanswered = 未回复

## 统计量
statistic-count = 数量
statistic-sum = 总和
statistic-min = 最小值
statistic-max = 最大值
statistic-p05 = 第{ NUMBER(5) }百分位数
statistic-p10 = 第{ NUMBER(10) }百分位数
statistic-p25 = 第{ NUMBER(25) }百分位数
statistic-p75 = 第{ NUMBER(75) }百分位数
statistic-p90 = 第{ NUMBER(90) }百分位数
statistic-p95 = 第{ NUMBER(95) }百分位数
statistic-p99 = 第{ NUMBER(99) }百分位数
statistic-quartiles = 四分位数
statistic-within = 时限内占比
statistic-km-median = 计入未结案例的中位数（卡普兰–迈耶）
statistic-last = 末值
statistic-first = 首值
statistic-cv = 变异系数
statistic-gini = 基尼系数
statistic-spread = 离散程度
statistic-correlation = 秩相关
statistic-slope = 斜率
statistic-difference = 差值
statistic-quotient = 商
statistic-change = 变化
statistic-trend = 趋势
statistic-peak = 高峰
statistic-percentile = 同类中的百分位
statistic-rows = 明细
statistic-improvement = 改善幅度
statistic-p01 = 第{ NUMBER(1) }百分位数
statistic-fastest-typical-slowest = 最快、一般、最慢
statistic-spearman = 秩相关（斯皮尔曼）
statistic-relative = 相对变化
statistic-growth = 每期增长率
statistic-per-hour = 每小时
statistic-per-day = 每日
statistic-per-week = 每周
statistic-per-month = 每月
statistic-per-quarter = 每季度
statistic-per-year = 每年
statistic-companies = 企业间分布
statistic-companies-p10 = 企业第{ NUMBER(10) }百分位数
statistic-companies-p25 = 企业下四分位数
statistic-companies-median = 企业中位数
statistic-companies-p75 = 企业上四分位数
statistic-companies-p90 = 企业第{ NUMBER(90) }百分位数
statistic-pooled = 全部企业合计

## 按总体统计的样本数（n）
n-cases = { NUMBER($count) }个案例
n-contacts = { NUMBER($count) }次联系
n-chats = { NUMBER($count) }次聊天
n-calls = { NUMBER($count) }次通话
n-sessions = { NUMBER($count) }次聊天和通话
n-conversations = { NUMBER($count) }次对话
n-replies = { NUMBER($count) }次回复
n-messages = { NUMBER($count) }条消息
n-agents = { NUMBER($count) }位客服
n-teams = { NUMBER($count) }个团队
n-agent-days = { NUMBER($count) }个客服工作日
n-tags = { NUMBER($count) }个标签
n-conversions = { NUMBER($count) }次转化
n-purchases = { NUMBER($count) }次购买
n-reviews = { NUMBER($count) }次质检
n-surveys-sent = { NUMBER($count) }份已发送调查
n-transfers = { NUMBER($count) }次转接
n-targets = { NUMBER($count) }个SLA目标
n-days = { NUMBER($count) }天
n-periods = { NUMBER($count) }个时段
n-costs = { NUMBER($count) }笔成本
n-complaints = { NUMBER($count) }条投诉
n-company-days = { NUMBER($count) }个企业日
n-interactions = { NUMBER($count) }次互动
n-customer-months = { NUMBER($count) }个客户月
