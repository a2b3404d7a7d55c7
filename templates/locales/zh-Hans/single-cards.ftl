### 不属于任何报告的卡片：已发布的数字、研究者在笔记本中制作的卡片，以及各卡片类型的用语。
### ⟦ 与 ⟧ 之间为大字。

## 已发布的数字

card-expected-reply-time = ⟦{ PERCENT($value) }⟧的客户期望在{ DURATION($within1) }内得到回复。
    .title = 期望快速回复的客户

card-purchase-after-fast-reply = 如果不到{ DURATION($within1) }就得到回复，⟦{ PERCENT($value) }⟧的客户更愿意购买。
    .title = 快速回复与购买意愿

card-retention-pays = 争取新客户的成本是留住老客户的⟦{ FACTOR($value) }倍⟧。
    .title = 获客与留客的成本

card-satisfaction-per-exchange = 每多往来沟通一次，客户满意度就{ $change ->
    [rise] 上升
   *[fall] 下降
 }⟦{ PERCENT($value) }⟧。
    .title = 每次往来后的满意度

card-agent-utilization-target = 坐席利用率以⟦{ PERCENT($value) }⟧为最佳。
    .title = 合适的坐席利用率

card-chats-per-agent-hour = 每位客服平均每小时处理⟦{ NUMBER($value) }次聊天⟧。
    .title = 每位客服每小时的聊天量

card-self-service-gap = ⟦{ PERCENT($expected) }⟧的客户表示使用过自助服务门户，但仅⟦{ PERCENT($actual) }⟧的企业提供这种门户。
    .title = 自助服务：期望与现实

card-first-response-by-channel = { $portal_statistic ->
    [median] 半数首次响应的用时不超过：客户门户{ DURATION($portal) }，社交媒体{ DURATION($social) }，在线聊天{ DURATION($chat) }。
   *[mean] 首次响应的平均用时：客户门户{ DURATION($portal) }，社交媒体{ DURATION($social) }，在线聊天{ DURATION($chat) }。
 }
    .title = 各渠道的首次响应时间
    .lead = { $portal_statistic ->
        [median] 各渠道半数首次响应的用时上限
       *[mean] 各渠道的首次响应平均用时
     }

## 没有专门句子的卡片：名称与数值

own-value = { $statistic ->
    [median] { $name }（中位数）：⟦{ $shown }⟧。
    [mean] { $name }（平均）：⟦{ $shown }⟧。
   *[other] { $name }：⟦{ $shown }⟧。
 }
own-values = { $statistic ->
    [median] { $name }（中位数）：{ $shown }。
    [mean] { $name }（平均）：{ $shown }。
   *[other] { $name }：{ $shown }。
 }
    .lead = { $statistic ->
        [median] { $name }（中位数）
        [mean] { $name }（平均）
       *[other] { $name }
     }

## 小字
card-base-unknown = 未说明样本量和时间范围
card-change-unknown = 未说明是相对变化还是百分点
card-definition = 定义与数据：{ $link }
card-qr = 扫码查看定义

## 类型
type-share-under-condition = 有条件的占比
type-multiplier = 倍数
type-change-per-event = 每次事件的变化
type-target-band = 目标区间
type-rate-range = 单位时间数量的范围
type-expectation-vs-reality = 期望与现实
type-cross-channel = 渠道对比

## 图画
alt-people-if = 时限之下的一排人形，着色的部分等于句中的占比。
alt-areas = 并排的正方形，较大者的面积是较小者的若干倍，倍数见句中。
alt-stairs = 一段台阶，逐级变化如句中所述。
alt-target = 一条刻度，中间一段为最佳区间，两侧分别为过低和过高。
alt-bubbles = 对话气泡：实心的到范围下限为止，空心的到上限为止。
alt-paired-bars = 成对的条：上为期望，下为现实。
alt-channels = 一条轴，每个渠道一个标记。

## 标签与话题
label-acquisition = 争取新客户
label-retention = 留住老客户
label-customers = 客户
tag-customer-expectations = 客户期望
tag-live-chat = 在线聊天
tag-customer-retention = 客户留存
tag-agent-utilization = 坐席利用率
