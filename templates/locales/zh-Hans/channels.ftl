### 渠道：名称，以及在线聊天、电话、电子邮件、知识库和服务台各报告的文字。
### $via 是现成的状语：“通过电话”“在社交媒体上”“通过各渠道”。

channel-chat = 在线聊天
    .via = 通过在线聊天
channel-phone = 电话
    .via = 通过电话
channel-email = 电子邮件
    .via = 通过电子邮件
channel-portal = 客户门户
    .via = 通过客户门户
channel-social = 社交媒体
    .via = 在社交媒体上
channel-knowledge-base = 知识库
    .via = 通过知识库
channel-forum = 客户论坛
    .via = 在客户论坛上
channel-contact-form = 联系表单
    .via = 通过联系表单
channel-messaging = 即时通讯
    .via = 通过即时通讯
# same-as-en
channel-api = API
    .via = 通过 API
channel-other = 其他渠道
    .via = 通过其他渠道
channel-all = 所有渠道
    .via = 通过各渠道

## 任一渠道

prose-channel-about = 本页展示企业如何{ $via }服务客户：答复有多快，问题是否解决，客户是否满意，成本是多少。

prose-channel-first-response = { $first_response_time_statistic ->
    [median] 客户{ $via }联系时，半数首次响应在{ DURATION($first_response_time) }内给出
   *[mean] 客户{ $via }联系时，首次响应平均{ $first_response_time_comparator ->
        [about] 约需{ DURATION($first_response_time) }
       *[eq] 需要{ DURATION($first_response_time) }
     }
 }{ $first_response_time_standing ->
    [best] ，快于其他任何渠道。
    [better] ，快于其他渠道的通常水平。
    [typical] ，与其他渠道的通常水平相近。
    [worse] ，慢于其他渠道的通常水平。
    [worst] ，慢于其他任何渠道。
   *[unknown] 。
 }

prose-channel-answered-within = 从客户的角度看，把始终未获答复的联系也计入，{ PERCENT($answered_within_share1) }在{ DURATION($answered_within_within1) }内得到回复，{ PERCENT($answered_within_share2) }在{ DURATION($answered_within_within2) }内，{ PERCENT($answered_within_share3) }在{ DURATION($answered_within_within3) }内。

prose-channel-answer-rate = 最终，{ $via }收到的联系有{ PERCENT($answer_rate) }得到人工答复。

prose-channel-resolution-time = { $resolution_time_statistic ->
    [median] { $via }收到并已解决的联系，半数在{ DURATION($resolution_time) }内解决
   *[mean] { $via }收到的联系平均在{ DURATION($resolution_time) }后解决
 }{ $resolution_time_standing ->
    [best] ，快于其他任何渠道。
    [better] ，快于其他渠道的通常水平。
    [typical] ，与其他渠道的通常水平相近。
    [worse] ，慢于其他渠道的通常水平。
    [worst] ，慢于其他任何渠道。
   *[unknown] 。
 }

prose-channel-first-contact-resolution = 首次联系即解决（FCR）的占{ PERCENT($first_contact_resolution) }{ $first_contact_resolution_standing ->
    [best] ，为各渠道最高。
    [better] ，高于其他渠道的通常水平。
    [typical] ，与其他渠道的通常水平相近。
    [worse] ，低于其他渠道的通常水平。
    [worst] ，为各渠道最低。
   *[unknown] 。
 }

prose-channel-one-touch = 在已解决的联系中，{ PERCENT($one_touch) }只需一次回复、聊天或通话。

prose-channel-reopened = { PERCENT($reopened) ->
    [0] 已解决的联系没有一次被重新打开（{ PERCENT($reopened) }）。
   *[other] 已解决的联系有{ PERCENT($reopened) }被重新打开。
 }

prose-channel-handle-time = { $handle_time_statistic ->
    [median] { $via }收到的联系，半数占用客服的时间不超过{ DURATION($handle_time) }（AHT）
   *[mean] 客服处理一次{ $via }收到的联系平均用时{ DURATION($handle_time) }（AHT）
 }{ $handle_time_standing ->
    [best] ，短于其他任何渠道。
    [better] ，短于其他渠道的通常水平。
    [typical] ，与其他渠道的通常水平相近。
    [worse] ，长于其他渠道的通常水平。
    [worst] ，长于其他任何渠道。
   *[unknown] 。
 }

prose-channel-wrap-up-time = { $wrap_up_time_statistic ->
    [median] 半数联系的后续处理（ACW）不超过{ DURATION($wrap_up_time) }。
   *[mean] 后续处理（ACW）平均需要{ DURATION($wrap_up_time) }。
 }

prose-channel-transfer-rate = { PERCENT($transfer_rate) ->
    [0] 没有联系在解决前被转接给其他客服或团队（{ PERCENT($transfer_rate) }）。
   *[other] 在解决前，{ PERCENT($transfer_rate) }的联系被转接给其他客服或团队。
 }

prose-channel-escalation-rate = { PERCENT($escalation_rate) ->
    [0] 没有联系被升级或转移到其他渠道（{ PERCENT($escalation_rate) }）。
   *[other] { PERCENT($escalation_rate) }的联系被升级到其他支持层级或转移到其他渠道。
 }

prose-channel-csat = 在评价{ $via }所获服务的客户中，{ PERCENT($csat) }感到满意（CSAT）{ $csat_standing ->
    [best] ，为各渠道最高。
    [better] ，高于其他渠道的通常水平。
    [typical] ，与其他渠道的通常水平相近。
    [worse] ，低于其他渠道的通常水平。
    [worst] ，为各渠道最低。
   *[unknown] 。
 }

prose-channel-nps = 净推荐值（NPS），即推荐企业的客户占比减去不推荐者的占比，为{ SCORE($nps) }。

prose-channel-ces = { $ces_scale ->
    [unknown] 客户费力度（CES）为{ SCORE($ces) }，量表未说明。
   *[known] 按{ NUMBER($ces_low) }到{ NUMBER($ces_high) }分计，客户费力度（CES）为{ SCORE($ces) }。
 }

prose-channel-contacts-per-day = { $contacts_per_day_statistic ->
    [median] 半数企业每天{ $via }收到的联系不超过{ NUMBER($contacts_per_day) }次。
   *[mean] 每家企业平均每天{ $via }收到{ NUMBER($contacts_per_day) }次联系。
 }

prose-channel-business-hours = { $via }收到的联系，{ PERCENT($business_hours_share_business_hours) }发生在工作时间，{ PERCENT($business_hours_share_after_hours) }发生在非工作时间。

prose-channel-cost = { $via }联系一次的平均成本为{ MONEY($cost_per_contact) }{ $cost_per_contact_standing ->
    [best] ，低于其他任何渠道。
    [better] ，低于其他渠道的通常水平。
    [typical] ，与其他渠道的通常水平相近。
    [worse] ，高于其他渠道的通常水平。
    [worst] ，高于其他任何渠道。
   *[unknown] 。
 }

## 任一渠道的卡片

card-channel-first-response-time = { $statistic ->
    [median] 客户{ $via }联系时，半数首次响应在⟦{ DURATION($value) }⟧内给出。
   *[mean] 客户{ $via }联系时，首次响应平均{ $comparator ->
        [about] 约需⟦{ DURATION($value) }⟧。
       *[eq] 需要⟦{ DURATION($value) }⟧。
     }
 }
    .title = { $via }联系的首次响应时间（FRT）

card-channel-answered-within = { $via }收到的联系，⟦{ PERCENT($share1) }⟧在{ DURATION($within1) }内得到回复，{ PERCENT($share2) }在{ DURATION($within2) }内，{ PERCENT($share3) }在{ DURATION($within3) }内。
    .title = { $via }联系的回复速度

card-channel-answer-rate = { $via }收到的联系，得到人工答复的占⟦{ PERCENT($value) }⟧。
    .title = { $via }联系的答复率

card-channel-resolution-time = { $statistic ->
    [median] { $via }收到并已解决的联系，半数在⟦{ DURATION($value) }⟧内解决。
   *[mean] { $via }收到的联系平均在⟦{ DURATION($value) }⟧后解决。
 }
    .title = { $via }联系的解决时间

card-channel-first-contact-resolution = { $via }收到的联系，首次联系即解决的占⟦{ PERCENT($value) }⟧。
    .title = { $via }联系的首次解决率（FCR）

card-channel-one-touch = { $via }收到并已解决的联系，⟦{ PERCENT($value) }⟧只需一次回复、聊天或通话。
    .title = { $via }一次回复即解决

card-channel-reopened = { $via }收到并已解决的联系，⟦{ PERCENT($value) }⟧被重新打开。
    .title = { $via }重新打开的联系

card-channel-handle-time = { $statistic ->
    [median] { $via }收到的联系，半数占用客服的时间不超过⟦{ DURATION($value) }⟧。
   *[mean] 客服处理一次{ $via }收到的联系平均用时⟦{ DURATION($value) }⟧。
 }
    .title = { $via }联系的处理时长（AHT）

card-channel-wrap-up-time = { $statistic ->
    [median] { $via }收到的联系，半数的后续处理不超过⟦{ DURATION($value) }⟧。
   *[mean] { $via }收到的联系，后续处理平均需要⟦{ DURATION($value) }⟧。
 }
    .title = { $via }联系的后续处理时长（ACW）

card-channel-transfer-rate = { $via }收到的联系，⟦{ PERCENT($value) }⟧在解决前被转接给其他客服或团队。
    .title = { $via }联系的转接率

card-channel-csat = 在评价{ $via }所获服务的客户中，⟦{ PERCENT($value) }⟧感到满意。
    .title = { $via }联系的客户满意度（CSAT）

card-channel-nps = 客户对{ $via }所获服务的净推荐值（NPS）为⟦{ SCORE($value) }⟧。
    .title = { $via }联系的净推荐值

card-channel-ces = { $scale ->
    [unknown] 客户{ $via }获得服务的费力度（CES）为⟦{ SCORE($value) }⟧。
   *[known] 按{ NUMBER($low) }到{ NUMBER($high) }分计，客户{ $via }获得服务的费力度（CES）为⟦{ SCORE($value) }⟧。
 }
    .title = { $via }联系的客户费力度（CES）

card-channel-contacts-per-day = { $statistic ->
    [median] 半数企业每天{ $via }收到的联系不超过⟦{ NUMBER($value) }次⟧。
   *[mean] 每家企业平均每天{ $via }收到的联系为⟦{ NUMBER($value) }次⟧。
 }
    .title = 每日{ $via }收到的联系

card-channel-business-hours = { $via }收到的联系，⟦{ PERCENT($business_hours) }⟧发生在工作时间，{ PERCENT($after_hours) }发生在非工作时间。
    .title = { $via }联系的时间

card-channel-cost-per-contact = { $via }联系一次的平均成本为⟦{ MONEY($value) }⟧。
    .title = { $via }联系一次的成本

## 在线聊天

prose-chat-likelihood = 聊天时客户就在屏幕前等待，速度很关键：如果回复用时不到{ DURATION($purchase_likelihood_fast_response_within1) }，{ PERCENT($purchase_likelihood_fast_response) }的客户更愿意购买。
prose-chat-pickup-time = 从请求聊天到客服接入，{ $pickup_time_statistic ->
    [median] 半数访客等待不超过{ DURATION($pickup_time) }。
   *[mean] 访客平均等待{ DURATION($pickup_time) }。
 }
prose-chat-missed-rate = 客户发起的聊天{ $missed_rate_emphasis ->
    [only] 仅有{ PERCENT($missed_rate) }
   *[none] 有{ PERCENT($missed_rate) }
 }无人接入。
prose-chat-missed-reasons = 聊天未接的原因：{ LIST($missed_reasons_parts) }。
prose-chat-messages = 每次聊天中，客户与客服平均往来{ NUMBER($messages_per_chat) }条消息。
prose-chat-duration = { $duration_statistic ->
    [median] 半数聊天时长不超过{ DURATION($duration) }。
   *[mean] 每次聊天平均持续{ DURATION($duration) }。
 }
prose-chat-concurrent = 客服聊天时，平均同时进行{ NUMBER($concurrent_chats) }个聊天。
prose-chat-per-hour = 客服每工作一小时平均处理{ NUMBER($chats_per_hour) }个聊天。
prose-chat-conversion = 在客服接入的聊天中，{ PERCENT($conversion) }之后有客户注册或购买。

card-chat-missed-rate = 客户发起的聊天中，⟦{ PERCENT($value) }⟧无人接入。
    .title = 未接聊天
card-chat-missed-reasons = 聊天未接的原因：{ LIST($parts) }。
    .title = 聊天为何未接
    .lead = 聊天未接的原因
card-chat-pickup-time = { $statistic ->
    [median] 半数访客等待客服接入聊天不超过⟦{ DURATION($value) }⟧。
   *[mean] 访客等待客服接入聊天平均⟦{ DURATION($value) }⟧。
 }
    .title = 聊天接入时间
card-chat-messages = 每次聊天中，客户与客服平均往来⟦{ NUMBER($value) }条消息⟧。
    .title = 每次聊天的消息数
card-chat-per-hour = 客服每工作一小时平均处理⟦{ NUMBER($value) }个聊天⟧。
    .title = 客服每小时处理的聊天
card-chat-conversion = 客服接入的聊天中，⟦{ PERCENT($value) }⟧之后有客户注册或购买。
    .title = 聊天后的注册与购买

## 电话

prose-phone-speed-of-answer = 接通客服的来电者平均排队等待{ DURATION($speed_of_answer) }（ASA）。
prose-phone-longest-wait = 最长的排队等待为{ DURATION($longest_wait) }。
prose-phone-service-level = 服务水平，即{ DURATION($service_level_within1) }内应答的来电占比，为{ PERCENT($service_level) }。
prose-phone-abandonment-rate = 在有人应答之前，{ PERCENT($abandonment_rate) }的来电者挂断电话。
prose-phone-abandonment-time = 挂断者平均在{ DURATION($abandonment_time) }后放弃。
prose-phone-callback-rate = { PERCENT($callback_rate) ->
    [0] 没有来电者要求回电（{ PERCENT($callback_rate) }）。
   *[other] { PERCENT($callback_rate) }的来电者要求回电。
 }
prose-phone-talk-time = 通话本身平均持续{ DURATION($talk_time) }。
prose-phone-hold-time = 每次通话平均保持等待{ DURATION($hold_time) }。

card-phone-speed-of-answer = 接通客服的来电者平均排队等待⟦{ DURATION($value) }⟧。
    .title = 平均应答速度（ASA）
card-phone-service-level = ⟦{ PERCENT($value) }⟧的来电在{ DURATION($within1) }内得到应答。
    .title = 电话服务水平
card-phone-abandonment-rate = ⟦{ PERCENT($value) }⟧的来电者在有人应答之前挂断。
    .title = 放弃的来电
card-phone-talk-time = 每次通话平均持续⟦{ DURATION($value) }⟧。
    .title = 通话时间

## 电子邮件

prose-email-response-bands = 按首次回复的用时，已答复的邮件分布如下：{ LIST($response_bands_parts) }。
prose-email-next-reply = { $next_reply_time_statistic ->
    [median] 沟通开始之后，再次来信的客户半数在{ DURATION($next_reply_time) }内得到答复。
   *[mean] 沟通开始之后，再次来信的客户平均等待{ DURATION($next_reply_time) }得到答复。
 }
prose-email-replies = 解决一次邮件咨询平均需要{ NUMBER($replies_per_ticket) }次回复。
prose-email-pending = { $pending_statistic ->
    [median] 任一时刻，半数企业等待客服处理的邮件不超过{ NUMBER($pending) }封。
   *[mean] 任一时刻，每家企业平均有{ NUMBER($pending) }封邮件等待客服处理。
 }

card-email-response-bands = 按首次回复的用时，已答复的邮件分布如下：{ LIST($parts) }。
    .title = 邮件首次回复的用时
    .lead = 已答复邮件的首次回复用时
card-email-next-reply = { $statistic ->
    [median] 再次来信的客户半数在⟦{ DURATION($value) }⟧内得到答复。
   *[mean] 再次来信的客户平均等待⟦{ DURATION($value) }⟧得到答复。
 }
    .title = 后续回复时间
card-email-replies = 解决一次邮件咨询平均需要⟦{ NUMBER($value) }次回复⟧。
    .title = 每次咨询的回复数
card-email-pending = { $statistic ->
    [median] 半数企业等待客服处理的邮件不超过⟦{ NUMBER($value) }封⟧。
   *[mean] 每家企业等待客服处理的邮件平均有⟦{ NUMBER($value) }封⟧。
 }
    .title = 等待客服处理的邮件

## 知识库与论坛

prose-kb-about = 知识库在客户提问之前就给出答案，在论坛上客户互相解答。二者都全天开放；本页展示哪些企业提供它们，谁在使用，以及仍有多少联系。
prose-kb-usage = { $usage_origin ->
    [published] { $usage_comparator ->
        [over] 超过{ PERCENT($usage) }
        [about] 约{ PERCENT($usage) }
        [under] 不到{ PERCENT($usage) }
       *[eq] { PERCENT($usage) }
     }的客户表示使用过自助服务门户。
   *[computed] 在寻求帮助的人中，{ PERCENT($usage) }访问过门户、知识库或论坛。
 }
prose-kb-ratio = 每有一次人工服务的联系，自助服务页面平均有{ NUMBER($ratio) }名访客。
prose-kb-portal-adoption = 提供客户门户的企业{ $portal_adoption_emphasis ->
    [only] 仅占{ PERCENT($portal_adoption) }。
   *[none] 占{ PERCENT($portal_adoption) }。
 }
prose-kb-forum-adoption = 开设论坛让客户互助的企业{ $forum_adoption_emphasis ->
    [only] 仅占{ PERCENT($forum_adoption) }。
   *[none] 占{ PERCENT($forum_adoption) }。
 }
prose-kb-multiple = 为不同语言的读者设有多个知识库的企业{ $multiple_emphasis ->
    [only] 仅占{ PERCENT($multiple) }。
   *[none] 占{ PERCENT($multiple) }。
 }
prose-kb-sites = 自助服务页面的访问分布如下：{ LIST($visits_by_site_parts) }。
prose-kb-devices = 知识库的访问有{ PERCENT($device_share_desktop) }来自电脑，{ PERCENT($device_share_mobile) }来自手机，{ PERCENT($device_share_tablet) }来自平板电脑。
prose-kb-chat-requests = { PERCENT($chat_requests) ->
    [0] 没有一次知识库访问转为聊天请求（{ PERCENT($chat_requests) }）。
   *[other] { PERCENT($chat_requests) }的知识库访问转为聊天请求。
 }
prose-kb-contacts = 每家企业平均每天有{ NUMBER($contacts_per_day) }次联系始于知识库。
prose-kb-forum-contacts = 每家企业的论坛平均每天新增{ NUMBER($forum_contacts_per_day) }个问题。
prose-kb-forum-response = { $forum_first_response_time_statistic ->
    [median] 在企业答复的论坛提问中，半数在{ DURATION($forum_first_response_time) }内得到回复。
   *[mean] 企业答复的论坛提问平均在{ DURATION($forum_first_response_time) }后得到回复。
 }
prose-kb-zero-touch = 已解决的联系有{ PERCENT($zero_touch) }无需人工回复。

card-kb-usage = { $origin ->
    [published] { $comparator ->
        [over] 超过⟦{ PERCENT($value) }⟧
        [about] ⟦约{ PERCENT($value) }⟧
        [under] ⟦不到{ PERCENT($value) }⟧
       *[eq] ⟦{ PERCENT($value) }⟧
     }的客户表示使用过自助服务门户。
   *[computed] ⟦{ PERCENT($value) }⟧的求助者访问过门户、知识库或论坛。
 }
    .title = 使用自助服务的客户
card-kb-ratio = 每有一次人工服务的联系，自助服务页面平均有⟦{ NUMBER($value) }名访客⟧。
    .title = 每次联系对应的自助服务访客
card-kb-portal-adoption = ⟦{ $emphasis ->
    [only] 仅{ PERCENT($value) }
   *[none] { PERCENT($value) }
 }⟧的企业为客户提供门户。
    .title = 提供客户门户的企业
card-kb-forum-adoption = ⟦{ $emphasis ->
    [only] 仅{ PERCENT($value) }
   *[none] { PERCENT($value) }
 }⟧的企业开设论坛，让客户互相帮助。
    .title = 设有客户论坛的企业
card-kb-multiple = ⟦{ $emphasis ->
    [only] 仅{ PERCENT($value) }
   *[none] { PERCENT($value) }
 }⟧的企业设有多个知识库。
    .title = 设有多个知识库的企业
card-kb-sites = 自助服务页面的访问分布如下：{ LIST($parts) }。
    .title = 客户在哪里自助
    .lead = 自助服务页面的访问
card-kb-devices = ⟦{ PERCENT($desktop) }⟧的知识库访问来自电脑，⟦{ PERCENT($mobile) }⟧来自手机，⟦{ PERCENT($tablet) }⟧来自平板电脑。
    .title = 知识库的使用设备
card-kb-zero-touch = 已解决的联系中，⟦{ PERCENT($value) }⟧无需人工回复。
    .title = 无需客服回复即解决

## 服务台

prose-desk-by-channel = 各渠道的联系分布如下：{ LIST($by_channel_parts) }。
prose-desk-closed-per-day = 每家企业平均每天解决{ NUMBER($closed_per_day) }次联系；重新打开的联系每次解决都计入。
prose-desk-backlog = 期末，所有企业合计有{ NUMBER($backlog) }次联系尚未解决。
prose-desk-age = { $ticket_age_statistic ->
    [median] 未解决的联系，半数至今不超过{ DURATION($ticket_age) }。
   *[mean] 未解决的联系至今平均{ DURATION($ticket_age) }。
 }
prose-desk-multi-touch = { PERCENT($multi_touch) }的已解决联系需要{ NUMBER(2) }次以上的回复。
prose-desk-sla = 在承诺首次响应时限的联系中，{ PERCENT($sla_first_response) }按时得到响应。
prose-desk-priority = 各优先级的联系分布如下：{ LIST($by_priority_parts) }。

card-desk-by-channel = 各渠道的联系分布如下：{ LIST($parts) }。
    .title = 各渠道的联系
    .lead = 各渠道的联系占比
card-desk-closed-per-day = 每家企业平均每天解决的联系为⟦{ NUMBER($value) }次⟧。
    .title = 每天解决的联系
card-desk-backlog = 期末，所有企业合计尚未解决的联系有⟦{ NUMBER($value) }次⟧。
    .title = 积压量
card-desk-age = { $statistic ->
    [median] 未解决的联系，半数至今不超过⟦{ DURATION($value) }⟧。
   *[mean] 未解决的联系至今平均⟦{ DURATION($value) }⟧。
 }
    .title = 未解决联系的时长
card-desk-sla = ⟦{ PERCENT($value) }⟧承诺了时限的首次响应按时给出。
    .title = 符合SLA的首次响应

## 名称

metric-channel-by-weekday = 每日新增联系（按星期）
    .definition = 期间内星期相同的各日所创建的联系，除以这些日子的天数，按企业计。没有联系的日子也计入；垃圾信息和已合并的联系不计入。
metric-channel-by-week = 每日新增联系（按周）
    .definition = 每个完整的周（周一至周日）创建的联系除以其天数，按企业计。数据未完整覆盖的周不计入。
metric-channel-by-hour = 各时段的联系
    .definition = 整个期间内按企业当地时间每个小时创建的联系。垃圾信息和已合并的联系不计入。
metric-chat-first-response-time = { metric-first-response-time }
    .definition = { metric-first-response-time.definition }
metric-purchase-likelihood-fast-response = 快速回复后更愿意购买的客户
    .definition = 受访客户中表示在此时间内得到回复会更愿意购买的比例。依据是人们的说法，而不是购买记录。
metric-chat-by-weekday = { metric-channel-by-weekday }
    .definition = { metric-channel-by-weekday.definition }
metric-phone-by-weekday = { metric-channel-by-weekday }
    .definition = { metric-channel-by-weekday.definition }
metric-email-by-weekday = { metric-channel-by-weekday }
    .definition = { metric-channel-by-weekday.definition }
metric-desk-by-weekday = { metric-channel-by-weekday }
    .definition = { metric-channel-by-weekday.definition }
metric-chat-by-week = { metric-channel-by-week }
    .definition = { metric-channel-by-week.definition }
metric-phone-by-week = { metric-channel-by-week }
    .definition = { metric-channel-by-week.definition }
metric-email-by-week = { metric-channel-by-week }
    .definition = { metric-channel-by-week.definition }
metric-desk-by-week = { metric-channel-by-week }
    .definition = { metric-channel-by-week.definition }
metric-phone-by-hour = { metric-channel-by-hour }
    .definition = { metric-channel-by-hour.definition }
metric-email-by-hour = { metric-channel-by-hour }
    .definition = { metric-channel-by-hour.definition }
metric-desk-by-hour = { metric-channel-by-hour }
    .definition = { metric-channel-by-hour.definition }
chart-help-desk-desk-by-week = 每日新增与解决的联系（按周）
metric-desk-closed-by-week = 每日解决的联系（按周）
    .definition = 每个完整的周（周一至周日）的解决次数除以其天数，按企业计。重新打开后再次解决的联系每次都计入。
metric-desk-backlog-by-week = 每周末的积压量
    .definition = 每周最后一天结束时已创建但尚未解决的联系，所有企业合计。重新打开的联系再次计为未解决；数据开始之前未解决的联系不在其中。
metric-kb-visits-by-site = 自助服务页面的访问
    .definition = 对客户门户、知识库和论坛的访问，各占这些访问总数的比例。对其他页面的访问不计入。
metric-kb-chat-requests = 来自知识库的聊天请求
    .definition = 知识库访问中请求聊天的比例。以访问次数为基数，再次来访者重复计入。
metric-kb-device-share = 知识库的使用设备
    .definition = 按设备类型划分的知识库访问，占设备已知的访问的比例。
metric-kb-ratio-by-weekday = 每次联系对应的自助服务访客数（按星期）
    .definition = 自助服务页面的访客数（每人每天计一次）除以星期相同的各日所发起的联系数。没有访问记录的企业不计入。
metric-kb-ratio-by-week = 每次联系对应的自助服务访客数（按周）
    .definition = 自助服务页面的访客数（每人每天计一次）除以同一完整周的联系数。没有访问记录的企业不计入。
metric-kb-forum-contacts-per-day = 论坛每日新增问题
    .definition = 始于客户论坛的联系除以期间的日历天数，按企业计。没有提问的日子也计入。
metric-kb-forum-first-response-time = 论坛的首次响应时间（FRT）
    .definition = 从客户论坛上的提问到企业人员首次回复的时间。其他客户的回复不计；未获答复的提问不计入。
metric-kb-contacts-per-day = 每日来自知识库的联系
    .definition = 始于知识库的联系除以期间的日历天数，按企业计。没有联系的日子也计入。

## 标签与话题标签
origin-nothing = 这里没有任何可显示的数字；缺少的内容列在下方。
need-cases = 此类记录
label-tickets = 联系
label-web = 其他页面
tag-phone-support = 电话支持
tag-email-support = 邮件支持
tag-help-desk = 服务台
tag-first-contact = 首次解决率
tag-missed-chats = 未接聊天
tag-service-level = 服务水平
tag-self-service = 自助服务
tag-backlog = 积压工单

## 图片
alt-bubbles-exact = 对话气泡，数量与句中所述一致。
