### 报告 channels_compared：各渠道并列比较。

report-channels-compared = 支持渠道对比
    .description = 各支持渠道并列比较：速度、解决情况、满意度与成本，以及客户的期望，每个数字都注明来源。

prose-compared-about = 同一位客户可以经由不同的渠道找到同一家企业。本页把各渠道并列比较：哪里答复最快，哪里能解决问题，哪里客户满意，以及每次联系的成本。
prose-compared-first-response = { $first_response_time_statistic ->
    [median] 半数首次响应在以下时间内给出：{ LIST($first_response_time_parts) }。
   *[mean] 首次响应的平均时间：{ LIST($first_response_time_parts) }。
 }
prose-compared-chat-email = { $chat_against_email_email_direction ->
    [faster] 在线聊天的响应速度是电子邮件的{ FACTOR($chat_against_email) }倍。
    [slower] 在线聊天的响应用时是电子邮件的{ FACTOR($chat_against_email) }倍。
   *[same] 在线聊天与电子邮件的响应速度相同（{ FACTOR($chat_against_email) }倍）。
 }
prose-compared-chat-social = { $chat_against_social_social_direction ->
    [faster] 在线聊天的响应速度是社交媒体的{ FACTOR($chat_against_social) }倍。
    [slower] 在线聊天的响应用时是社交媒体的{ FACTOR($chat_against_social) }倍。
   *[same] 在线聊天与社交媒体的响应速度相同（{ FACTOR($chat_against_social) }倍）。
 }
prose-compared-chat-phone = { $chat_against_phone_phone_direction ->
    [faster] 在线聊天与电话相比，聊天的速度是电话的{ FACTOR($chat_against_phone) }倍。
    [slower] 在线聊天与电话相比，电话的速度是聊天的{ FACTOR($chat_against_phone) }倍。
   *[same] 在线聊天与电话的响应速度相同（{ FACTOR($chat_against_phone) }倍）。
 }
prose-compared-social-portal = { $social_against_portal_portal_direction ->
    [faster] 社交媒体的响应速度是客户门户的{ FACTOR($social_against_portal) }倍。
    [slower] 社交媒体的响应用时是客户门户的{ FACTOR($social_against_portal) }倍。
   *[same] 社交媒体与客户门户的响应速度相同（{ FACTOR($social_against_portal) }倍）。
 }
prose-compared-email-portal = { $email_against_portal_portal_direction ->
    [faster] 电子邮件的响应速度是客户门户的{ FACTOR($email_against_portal) }倍。
    [slower] 电子邮件的响应用时是客户门户的{ FACTOR($email_against_portal) }倍。
   *[same] 电子邮件与客户门户的响应速度相同（{ FACTOR($email_against_portal) }倍）。
 }
prose-compared-expected = 客户并不愿久等：{ PERCENT($expected_response_within_10_minutes) }期望在{ DURATION($expected_response_within_10_minutes_within1) }内得到回复。
prose-compared-within-expected = 在所有渠道中，{ PERCENT($within_expected) }的联系在{ DURATION($within_expected_within1) }内得到回复。
prose-compared-expected-by-channel = 各渠道在{ DURATION(600) }内得到回复的联系占比：{ LIST($within_expected_by_channel_parts) }。
prose-compared-within-hour = 在{ DURATION(3600) }内得到回复：{ LIST($within_hour_parts) }。
prose-compared-within-day = 在{ DURATION(86400) }内得到回复：{ LIST($within_day_parts) }。
prose-compared-self-service-used = { $portal_self_service_used_comparator ->
    [over] 超过{ PERCENT($portal_self_service_used) }
    [about] 约{ PERCENT($portal_self_service_used) }
    [under] 不到{ PERCENT($portal_self_service_used) }
   *[eq] { PERCENT($portal_self_service_used) }
 }的客户表示使用过自助服务门户。
prose-compared-portal-adoption = 为客户提供门户的企业{ $portal_adoption_emphasis ->
    [only] 仅占{ PERCENT($portal_adoption) }。
   *[none] 占{ PERCENT($portal_adoption) }。
 }
prose-compared-resolution-time = { $resolution_time_statistic ->
    [median] 答复还不等于解决；已解决的联系半数在以下时间内解决：{ LIST($resolution_time_parts) }。
   *[mean] 答复还不等于解决；平均解决时间：{ LIST($resolution_time_parts) }。
 }
prose-compared-first-contact-resolution = 首次联系即解决（FCR）：{ LIST($first_contact_resolution_parts) }。
prose-compared-csat = 作出评价的客户中感到满意者（CSAT）：{ LIST($csat_parts) }。
prose-compared-nps = 净推荐值（NPS）：{ LIST($nps_parts) }。
prose-compared-ces = 客户费力度（CES，分数越高越省力）：{ LIST($ces_parts) }。
prose-compared-cost = 单次联系的平均成本：{ LIST($cost_per_contact_parts) }。
prose-compared-handle-time = 客服处理一次联系的平均时长（AHT）：{ LIST($handle_time_parts) }。
prose-compared-transfer-rate = 被转接给其他客服或团队：{ LIST($transfer_rate_parts) }。
prose-compared-escalation-rate = 被升级或转移到其他渠道：{ LIST($escalation_rate_parts) }。
prose-compared-contacts-per-day = 提供该渠道的企业每天新增的联系：{ LIST($contacts_per_day_parts) }。

card-compared-first-response = { $statistic ->
    [median] 各渠道半数首次响应在以下时间内给出：{ LIST($parts) }。
   *[mean] 各渠道首次响应的平均时间：{ LIST($parts) }。
 }
    .title = 各渠道的首次响应时间
    .lead = { $statistic ->
        [median] 各渠道半数首次响应所需的时间
       *[mean] 各渠道首次响应的平均时间
     }
card-compared-resolution = { $statistic ->
    [median] 各渠道已解决的联系，半数在以下时间内解决：{ LIST($parts) }。
   *[mean] 各渠道的平均解决时间：{ LIST($parts) }。
 }
    .title = 各渠道的解决时间
    .lead = { $statistic ->
        [median] 各渠道半数已解决联系所需的时间
       *[mean] 各渠道的平均解决时间
     }
card-compared-within-day = 各渠道在{ DURATION(86400) }内得到回复的联系：{ LIST($parts) }。
    .title = 各渠道在{ DURATION(86400) }内的回复
    .lead = 在{ DURATION(86400) }内得到回复的联系
card-compared-csat = 各渠道感到满意的客户（CSAT）：{ LIST($parts) }。
    .title = 各渠道的客户满意度（CSAT）
    .lead = 各渠道感到满意的客户
card-compared-first-contact-resolution = 各渠道首次联系即解决（FCR）的比例：{ LIST($parts) }。
    .title = 各渠道的首次解决率（FCR）
    .lead = 首次联系即解决的比例
card-compared-cost = 各渠道单次联系的平均成本：{ LIST($parts) }。
    .title = 各渠道的单次联系成本
    .lead = 单次联系的平均成本
card-compared-chat-email = { $email_direction ->
    [faster] 在线聊天的响应速度是电子邮件的⟦{ FACTOR($value) }倍⟧。
    [slower] 在线聊天的响应用时是电子邮件的⟦{ FACTOR($value) }倍⟧。
   *[same] 在线聊天与电子邮件的响应速度相同（⟦{ FACTOR($value) }倍⟧）。
 }
    .title = 在线聊天与电子邮件
card-compared-social-portal = { $portal_direction ->
    [faster] 社交媒体的响应速度是客户门户的⟦{ FACTOR($value) }倍⟧。
    [slower] 社交媒体的响应用时是客户门户的⟦{ FACTOR($value) }倍⟧。
   *[same] 社交媒体与客户门户的响应速度相同（⟦{ FACTOR($value) }倍⟧）。
 }
    .title = 社交媒体与客户门户
card-compared-expected-reply = ⟦{ PERCENT($expected) }⟧的客户期望在{ DURATION($expected_within1) }内得到回复；做到的联系占⟦{ PERCENT($actual) }⟧。
    .title = 快速回复：期望与实际
card-compared-self-service = ⟦{ PERCENT($expected) }⟧的客户表示使用过自助服务门户；提供门户的企业占⟦{ PERCENT($actual) }⟧。
    .title = 自助服务：使用与提供

chapter-channels-compared-side-by-side = 各渠道并列
table-channels-compared-compared-first-response-time = 各渠道的速度与解决情况
table-channels-compared-compared-csat = 各渠道的满意度、工作量与成本

metric-compared-within-expected = 在{ DURATION(600) }内得到回复
    .definition = 在已可判断的联系中，于此时间内得到首次人工公开回复的比例。未获答复的联系计入基数。
metric-compared-within-expected-by-channel = 各渠道在{ DURATION(600) }内得到回复
    .definition = { metric-compared-within-expected.definition }
metric-compared-within-hour = 在{ DURATION(3600) }内得到回复
    .definition = { metric-compared-within-expected.definition }
metric-compared-within-day = 在{ DURATION(86400) }内得到回复
    .definition = { metric-compared-within-expected.definition }
metric-compared-chat-against-email = 在线聊天相对于电子邮件的速度
    .definition = 名称中后一渠道的首次响应时间中位数除以前一渠道的中位数。只计有人工答复的联系。
metric-compared-chat-against-social = 在线聊天相对于社交媒体的速度
    .definition = { metric-compared-chat-against-email.definition }
metric-compared-chat-against-phone = 在线聊天相对于电话的速度
    .definition = { metric-compared-chat-against-email.definition }
metric-compared-social-against-portal = 社交媒体相对于客户门户的速度
    .definition = { metric-compared-chat-against-email.definition }
metric-compared-email-against-portal = 电子邮件相对于客户门户的速度
    .definition = { metric-compared-chat-against-email.definition }

tag-channel-comparison = 渠道对比
