### 卡片：每张一句话。⟦ 与 ⟧ 之间为大字，.title 为主题。

## 客户门户

card-portal-self-service-used = { $comparator ->
    [over] 超过⟦{ PERCENT($value) }⟧
    [about] ⟦约{ PERCENT($value) }⟧
    [under] ⟦不到{ PERCENT($value) }⟧
   *[eq] ⟦{ PERCENT($value) }⟧
 }的客户表示使用过自助服务门户。
    .title = 自助服务使用情况

card-portal-device-share = { $origin ->
    [published] ⟦{ PERCENT($desktop) }⟧的客户用电脑寻求帮助，⟦{ PERCENT($mobile) }⟧用手机，⟦{ PERCENT($tablet) }⟧用平板电脑。
   *[computed] ⟦{ PERCENT($desktop) }⟧的门户访问来自电脑，⟦{ PERCENT($mobile) }⟧来自手机，⟦{ PERCENT($tablet) }⟧来自平板电脑。
 }
    .title = 客户门户的使用设备

card-portal-multiple-knowledge-bases = ⟦{ $emphasis ->
    [only] 仅{ PERCENT($value) }
   *[none] { PERCENT($value) }
 }⟧的企业设有多个知识库，用不同语言帮助客户。
    .title = 多语言知识库

card-portal-forum-adoption = ⟦{ $emphasis ->
    [only] 仅{ PERCENT($value) }
   *[none] { PERCENT($value) }
 }⟧的企业为客户社区开设论坛。
    .title = 设有客户论坛的企业

card-portal-adoption = ⟦{ $emphasis ->
    [only] 仅{ PERCENT($value) }
   *[none] { PERCENT($value) }
 }⟧的企业提供客户门户。
    .title = 提供客户门户的企业

card-portal-closed-rate = 客户门户工单的关闭比例为⟦{ PERCENT($value) }⟧。
    .title = 已关闭的客户门户工单

card-portal-processing-time = { $statistic ->
    [middle_half] 用时居中的一半客户门户工单，从创建到关闭需要⟦{ DURATION($value) }⟧。
   *[mean] 客户门户工单从创建到关闭平均需要⟦{ DURATION($value) }⟧。
 }
    .title = 从创建到关闭

card-portal-wrap-up-time = { $statistic ->
    [median] 半数客户门户工单的后续处理不超过⟦{ DURATION($value) }⟧。
   *[mean] 每个客户门户工单的后续处理平均需要⟦{ DURATION($value) }⟧。
 }
    .title = 后续处理时长（ACW）

card-portal-transfers-per-ticket = 客户门户工单在关闭前平均被转接⟦{ NUMBER($value) }次⟧。
    .title = 单个工单的转接次数

card-portal-cost-per-contact = 通过客户门户联系一次的平均成本为⟦{ MONEY($value) }⟧。
    .title = 客户门户单次联系成本

card-portal-first-response-time = { $statistic ->
    [median] 在客户门户，半数首次响应在⟦{ DURATION($value) }⟧内给出。
   *[mean] 在客户门户，首次响应平均需要⟦{ DURATION($value) }⟧。
 }
    .title = 首次响应时间（FRT）

card-portal-csat = 客户对门户服务的满意度（CSAT）为⟦{ PERCENT($value) }⟧。
    .title = 客户门户的客户满意度（CSAT）

card-portal-answered-within = ⟦{ PERCENT($share1) }⟧的客户门户工单在{ DURATION($within1) }内得到回复，{ PERCENT($share2) }在{ DURATION($within2) }内，{ PERCENT($share3) }在{ DURATION($within3) }内。
    .title = 客户门户的回复速度

card-portal-nps = 客户门户的净推荐值（NPS）为⟦{ SCORE($value) }⟧。
    .title = 客户门户的净推荐值

card-portal-ces = { $scale ->
    [unknown] 客户门户的客户费力度（CES）为⟦{ SCORE($value) }⟧。
   *[known] 按{ NUMBER($low) }到{ NUMBER($high) }分计，客户门户的客户费力度（CES）为⟦{ SCORE($value) }⟧。
 }
    .title = 客户门户的客户费力度

card-portal-pending-tickets = { $statistic ->
    [median] 半数企业的客户门户中，待处理工单不超过⟦{ NUMBER($value) }个⟧。
   *[mean] 每家企业的客户门户中，待处理工单平均有⟦{ NUMBER($value) }个⟧。
 }
    .title = 客户门户的待处理工单

card-portal-tickets-per-day = { $statistic ->
    [median] 半数企业通过客户门户收到的工单不超过⟦每天{ NUMBER($value) }个⟧。
   *[mean] 每家企业通过客户门户收到的工单平均为⟦每天{ NUMBER($value) }个⟧。
 }
    .title = 客户门户的每日工单数

card-portal-business-hours-share = ⟦{ PERCENT($business_hours) }⟧的客户门户工单在工作时间提交，{ $after_hours_comparator ->
    [about] 约{ PERCENT($after_hours) }
   *[eq] { PERCENT($after_hours) }
 }在非工作时间提交。
    .title = 客户门户工单的提交时间

card-portal-answered-rate = 客户门户工单的答复比例为⟦{ PERCENT($value) }⟧。
    .title = 已答复的客户门户工单

## 社交媒体

card-social-escalation-rate = { $comparator ->
    [about] ⟦约{ PERCENT($value) }⟧
   *[eq] ⟦{ $emphasis ->
        [only] 仅{ PERCENT($value) }
       *[none] { PERCENT($value) }
     }⟧
 }的社交媒体工单被转移到其他支持渠道。
    .title = 转移到其他渠道的工单

card-social-response-time-by-network = { $statistic ->
    [median] 在各社交网络，半数回复在以下时间内给出：{ LIST($parts) }。
   *[mean] 各社交网络的平均响应时间为：{ LIST($parts) }。
 }
    .title = 各社交网络的响应时间
    .lead = { $statistic ->
        [median] 各社交网络半数回复的响应时间
       *[mean] 各社交网络的平均响应时间
     }

card-social-handle-time = { $statistic ->
    [median] 半数社交媒体工单占用客服的时间不超过⟦{ DURATION($value) }⟧。
   *[mean] 客服处理一个社交媒体工单平均用时⟦{ DURATION($value) }⟧。
 }
    .title = 社交媒体工单的处理时长（AHT）

card-social-cost-per-contact = 通过社交媒体联系一次的平均成本为⟦{ MONEY($value) }⟧。
    .title = 社交媒体单次联系成本

card-social-transfer-rate = { $comparator ->
    [about] ⟦约{ PERCENT($value) }⟧
   *[eq] ⟦{ $emphasis ->
        [only] 仅{ PERCENT($value) }
       *[none] { PERCENT($value) }
     }⟧
 }的社交媒体工单在解决前被转接。
    .title = 被转接的社交媒体工单

card-social-last-resort-share = ⟦{ $emphasis ->
    [only] 仅{ PERCENT($value) }
   *[none] { PERCENT($value) }
 }⟧{ $origin ->
    [published] 的客户在其他渠道未能解决问题后转向社交媒体。
   *[computed] 的社交媒体工单，是客户在其他渠道的请求未获解决之后提交的。
 }
    .title = 社交媒体作为最后的求助渠道

card-social-csat = 在作出评价的客户中，⟦{ PERCENT($value) }⟧对社交媒体服务感到满意。
    .title = 社交媒体的客户满意度（CSAT）

card-social-answered-within = ⟦{ PERCENT($share1) }⟧的社交媒体工单在{ DURATION($within1) }内得到回复，{ PERCENT($share2) }在{ DURATION($within2) }内。
    .title = 社交媒体的回复速度

card-social-resolution-times = { $first_statistic ->
    [median] 半数已解决的社交媒体工单在⟦{ DURATION($first) }⟧内首次解决，在⟦{ DURATION($full) }⟧内完全解决。
   *[mean] 社交媒体工单首次解决平均需要⟦{ DURATION($first) }⟧，完全解决平均需要⟦{ DURATION($full) }⟧。
 }
    .title = 首次解决时间与完全解决时间

card-social-nps = 社交媒体服务的净推荐值（NPS）为⟦{ SCORE($value) }⟧。
    .title = 社交媒体的净推荐值

card-social-ces = { $scale ->
    [unknown] 社交媒体服务的客户费力度（CES）为⟦{ SCORE($value) }⟧。
   *[known] 按{ NUMBER($low) }到{ NUMBER($high) }分计，社交媒体服务的客户费力度（CES）为⟦{ SCORE($value) }⟧。
 }
    .title = 社交媒体的客户费力度

card-social-tickets-per-day = { $statistic ->
    [median] 半数企业每天在社交媒体上收到的新工单不超过⟦{ NUMBER($value) }个⟧。
   *[mean] 每家企业平均每天在社交媒体上收到的新工单为{ $comparator ->
        [about] ⟦约{ NUMBER($value) }个⟧。
       *[eq] ⟦{ NUMBER($value) }个⟧。
     }
 }
    .title = 社交媒体的每日工单数

card-social-network-share = { $comparator ->
    [about] 社交媒体工单按网络大致分布如下：{ LIST($parts) }。
   *[eq] 社交媒体工单按网络分布如下：{ LIST($parts) }。
 }
    .title = 各社交网络的工单占比

card-social-ticket-conversion = { $comparator ->
    [under] ⟦不到{ PERCENT($value) }⟧
    [about] ⟦约{ PERCENT($value) }⟧
    [over] 超过⟦{ PERCENT($value) }⟧
   *[eq] ⟦{ $emphasis ->
        [only] 仅{ PERCENT($value) }
       *[none] { PERCENT($value) }
     }⟧
 }的社交媒体工单带来转化。
    .title = 社交媒体工单的转化

card-social-leads-per-day = { $statistic ->
    [median] 半数企业每天从社交媒体获得的销售线索不超过⟦{ NUMBER($value) }条⟧。
   *[mean] 社交媒体平均每天为每家企业带来的销售线索为⟦{ NUMBER($value) }条⟧。
 }
    .title = 来自社交媒体的销售线索

card-social-relative-speed = { $portal_direction ->
    [faster] 社交媒体服务的响应速度是客户门户的{ FACTOR($portal) }倍，
    [slower] 社交媒体服务的响应用时是客户门户的{ FACTOR($portal) }倍，
   *[same] 社交媒体服务的响应速度与客户门户相同，
 }{ $chat_or_phone_direction ->
    [faster] 响应速度是在线聊天或电话的{ FACTOR($chat_or_phone) }倍。
    [slower] 响应用时是在线聊天或电话的{ FACTOR($chat_or_phone) }倍。
   *[same] 响应速度与在线聊天或电话相同。
 }
    .title = 社交媒体与其他渠道的速度对比

card-social-response-time = { $origin ->
    [published] 在社交媒体上，最快的回复{ $fastest_comparator ->
        [about] 约需⟦{ DURATION($fastest) }⟧
       *[eq] 需要⟦{ DURATION($fastest) }⟧
     }，通常需要⟦{ DURATION($typical) }⟧，最慢的{ $slowest_comparator ->
        [about] 约需⟦{ DURATION($slowest) }⟧。
       *[eq] 需要⟦{ DURATION($slowest) }⟧。
     }
   *[computed] 在社交媒体上，较快的回复需要⟦{ DURATION($fastest) }⟧，通常需要⟦{ DURATION($typical) }⟧，较慢的需要⟦{ DURATION($slowest) }⟧。
 }
    .title = 较快、一般与较慢的回复
