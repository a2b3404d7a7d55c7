### 报告的解读，每条消息为一段。

## 客户门户

prose-portal-expectation = 在客户门户里，客户可以自己查找答案、提交工单并跟踪进度，不必打电话。{ $portal_self_service_used_comparator ->
    [over] 超过{ PERCENT($portal_self_service_used) }
    [about] 约{ PERCENT($portal_self_service_used) }
    [under] 不到{ PERCENT($portal_self_service_used) }
   *[eq] { PERCENT($portal_self_service_used) }
 }的客户表示使用过这类自助服务。{ $portal_device_share_origin ->
    [published] 从设备看，{ PERCENT($portal_device_share_desktop) }的客户用电脑寻求帮助，{ PERCENT($portal_device_share_mobile) }用手机，{ PERCENT($portal_device_share_tablet) }用平板电脑。
   *[computed] 从设备看，{ PERCENT($portal_device_share_desktop) }的门户访问来自电脑，{ PERCENT($portal_device_share_mobile) }来自手机，{ PERCENT($portal_device_share_tablet) }来自平板电脑。
 }

prose-portal-adoption = 再看企业一方，{ $portal_adoption_emphasis ->
    [only] 仅{ PERCENT($portal_adoption) }
   *[none] { PERCENT($portal_adoption) }
 }的企业为客户提供门户。开设论坛、让客户互相帮助的企业{ $portal_forum_adoption_emphasis ->
    [only] 仅占{ PERCENT($portal_forum_adoption) }
   *[none] 占{ PERCENT($portal_forum_adoption) }
 }，设有多个知识库、让客户能用自己的语言阅读的企业{ $portal_multiple_knowledge_bases_emphasis ->
    [only] 仅占{ PERCENT($portal_multiple_knowledge_bases) }
   *[none] 占{ PERCENT($portal_multiple_knowledge_bases) }
 }。

prose-portal-speed = 门户的回复有多快，要看全部回复的分布。在{ DURATION($portal_answered_within_within1) }内得到回复的工单占{ PERCENT($portal_answered_within_share1) }，{ DURATION($portal_answered_within_within2) }内占{ PERCENT($portal_answered_within_share2) }，{ DURATION($portal_answered_within_within3) }内占{ PERCENT($portal_answered_within_share3) }。{ $portal_first_response_time_statistic ->
    [median] 半数首次响应在{ DURATION($portal_first_response_time) }内给出。
   *[mean] 公布的平均首次响应时间为{ DURATION($portal_first_response_time) }。
 }

prose-portal-resolution = 最终，{ PERCENT($portal_answered_rate) }的门户工单得到回复，{ PERCENT($portal_closed_rate) }被关闭。{ $portal_processing_time_statistic ->
    [middle_half] 用时居中的一半工单，从创建到关闭需要{ DURATION($portal_processing_time) }；其余工单或更快，或更慢。
   *[mean] 工单从创建到关闭平均需要{ DURATION($portal_processing_time) }。
 }这是客户等待的时间，而不是客服工作的时间。

prose-portal-satisfaction = 客户对门户服务的满意度（CSAT）为{ PERCENT($portal_csat) }。净推荐值（NPS）是愿意推荐企业的客户占比减去不愿推荐的客户占比，其值为{ SCORE($portal_nps) }。{ $portal_ces_scale ->
    [unknown] 公布的客户费力度（CES）为{ SCORE($portal_ces) }，但没有说明量表，无从解读高低。
   *[known] 按{ NUMBER($portal_ces_low) }到{ NUMBER($portal_ces_high) }分计，客户费力度（CES）为{ SCORE($portal_ces) }。
 }

prose-portal-volume = { $portal_tickets_per_day_statistic ->
    [median] 半数企业每天通过门户收到的工单不超过{ NUMBER($portal_tickets_per_day) }个。
   *[mean] 每家企业平均每天通过门户收到{ NUMBER($portal_tickets_per_day) }个工单。
 }{ $portal_pending_tickets_statistic ->
    [median] 在任一时刻，半数企业等待处理的工单不超过{ NUMBER($portal_pending_tickets) }个。
   *[mean] 在任一时刻，每家企业平均有{ NUMBER($portal_pending_tickets) }个工单等待处理。
 }客户在工作时间提交{ PERCENT($portal_business_hours_share_business_hours) }的工单，在非工作时间提交{ $portal_business_hours_share_after_hours_comparator ->
    [about] 约{ PERCENT($portal_business_hours_share_after_hours) }。
   *[eq] { PERCENT($portal_business_hours_share_after_hours) }。
 }

prose-portal-cost = 通过客户门户联系一次的平均成本为{ MONEY($portal_cost_per_contact) }。其中有些工作客户看不到：工单在关闭前平均被转接{ NUMBER($portal_transfers_per_ticket) }次，{ $portal_wrap_up_time_statistic ->
    [median] 半数工单的后续处理不超过{ DURATION($portal_wrap_up_time) }。
   *[mean] 后续处理平均需要{ DURATION($portal_wrap_up_time) }。
 }

## 社交媒体

prose-social-variety = 社交媒体对客户服务意味着什么，因行业而异：商店在那里收到的问题，与软件企业或诊所收到的不同，数量也不同。因此，应当把企业按其对这一渠道的重视程度分开来看。在以社交媒体为主要支持渠道的企业中，{ $social_response_time_main_channel_statistic ->
    [median] 响应时间的中位数
   *[mean] 平均响应时间
 }{ $social_response_time_main_channel_comparator ->
    [about] 约为{ DURATION($social_response_time_main_channel) }。
   *[eq] 为{ DURATION($social_response_time_main_channel) }。
 }

prose-social-speed = { $social_response_time_origin ->
    [published] 就所有企业而言，最快的回复{ $social_response_time_fastest_comparator ->
        [about] 约需{ DURATION($social_response_time_fastest) }
       *[eq] 需要{ DURATION($social_response_time_fastest) }
     }，通常需要{ DURATION($social_response_time_typical) }，最慢的{ $social_response_time_slowest_comparator ->
        [about] 约需{ DURATION($social_response_time_slowest) }。
       *[eq] 需要{ DURATION($social_response_time_slowest) }。
     }
   *[computed] 就所有企业而言，较快的回复需要{ DURATION($social_response_time_fastest) }，通常需要{ DURATION($social_response_time_typical) }，较慢的需要{ DURATION($social_response_time_slowest) }。
 }从工单的角度看，在{ DURATION($social_answered_within_within1) }内得到回复的社交媒体工单占{ PERCENT($social_answered_within_share1) }，{ DURATION($social_answered_within_within2) }内占{ PERCENT($social_answered_within_share2) }。

prose-social-networks = 社交媒体并不是单一的渠道，各个网络应当分开来看。{ $social_response_time_by_network_statistic ->
    [median] 在各网络，半数回复在以下时间内给出：{ LIST($social_response_time_by_network_parts) }。
   *[mean] 各网络的平均响应时间为：{ LIST($social_response_time_by_network_parts) }。
 }

prose-social-relative = { $social_relative_speed_portal_direction ->
    [faster] 与其他渠道相比，社交媒体服务的响应速度是客户门户的{ FACTOR($social_relative_speed_portal) }倍，
    [slower] 与其他渠道相比，社交媒体服务的响应用时是客户门户的{ FACTOR($social_relative_speed_portal) }倍，
   *[same] 与其他渠道相比，社交媒体服务的响应速度与客户门户相同，
 }{ $social_relative_speed_chat_or_phone_direction ->
    [faster] 响应速度是在线聊天或电话的{ FACTOR($social_relative_speed_chat_or_phone) }倍。
    [slower] 响应用时是在线聊天或电话的{ FACTOR($social_relative_speed_chat_or_phone) }倍。
   *[same] 响应速度与在线聊天或电话相同。
 }回复还不等于解决。{ $social_first_resolution_time_statistic ->
    [median] 半数已解决的工单在{ DURATION($social_first_resolution_time) }内首次解决，
   *[mean] 工单首次解决平均需要{ DURATION($social_first_resolution_time) }，
 }{ $social_full_resolution_time_statistic ->
    [median] 半数在{ DURATION($social_full_resolution_time) }内完全解决。
   *[mean] 完全解决平均需要{ DURATION($social_full_resolution_time) }。
 }

prose-social-handling = { $social_handle_time_statistic ->
    [median] 半数社交媒体工单占用客服的时间不超过{ DURATION($social_handle_time) }。
   *[mean] 平均处理时长（AHT）是客服实际处理一个社交媒体工单的时间，为{ DURATION($social_handle_time) }。
 }{ $social_transfer_rate_comparator ->
    [about] 约{ PERCENT($social_transfer_rate) }
   *[eq] { $social_transfer_rate_emphasis ->
        [only] 仅{ PERCENT($social_transfer_rate) }
       *[none] { PERCENT($social_transfer_rate) }
     }
 }的工单在解决前被转接，{ $social_escalation_rate_comparator ->
    [about] 约{ PERCENT($social_escalation_rate) }
   *[eq] { PERCENT($social_escalation_rate) }
 }被转移到其他渠道。联系一次的平均成本为{ MONEY($social_cost_per_contact) }。

prose-social-volume = { $social_tickets_per_day_statistic ->
    [median] 半数企业每天在社交媒体上收到的新工单不超过{ NUMBER($social_tickets_per_day) }个。
   *[mean] 每家企业平均每天在社交媒体上收到{ $social_tickets_per_day_comparator ->
        [about] 约{ NUMBER($social_tickets_per_day) }个新工单。
       *[eq] { NUMBER($social_tickets_per_day) }个新工单。
     }
 }{ $social_network_share_comparator ->
    [about] 这些工单按网络大致分布如下：{ LIST($social_network_share_parts) }。
   *[eq] 这些工单按网络分布如下：{ LIST($social_network_share_parts) }。
 }{ $social_last_resort_share_origin ->
    [published] 在其他渠道未能解决问题后转向社交媒体的客户{ $social_last_resort_share_emphasis ->
        [only] 仅占{ PERCENT($social_last_resort_share) }。
       *[none] 占{ PERCENT($social_last_resort_share) }。
     }
   *[computed] 客户在其他渠道的请求未获解决之后提交的工单{ $social_last_resort_share_emphasis ->
        [only] 仅占{ PERCENT($social_last_resort_share) }。
       *[none] 占{ PERCENT($social_last_resort_share) }。
     }
 }

prose-social-leads = 社交媒体不仅用于服务，也用于销售。{ $social_leads_per_day_statistic ->
    [median] 半数企业每天从中获得的销售线索不超过{ NUMBER($social_leads_per_day) }条。
   *[mean] 每家企业平均每天从中获得{ NUMBER($social_leads_per_day) }条销售线索。
 }其中{ $social_lead_conversion_emphasis ->
    [only] 仅{ PERCENT($social_lead_conversion) }
   *[none] { PERCENT($social_lead_conversion) }
 }的线索实现转化。若按工单计，{ $social_ticket_conversion_comparator ->
    [under] 不到{ PERCENT($social_ticket_conversion) }
    [about] 约{ PERCENT($social_ticket_conversion) }
    [over] 超过{ PERCENT($social_ticket_conversion) }
   *[eq] { $social_ticket_conversion_emphasis ->
        [only] 仅{ PERCENT($social_ticket_conversion) }
       *[none] { PERCENT($social_ticket_conversion) }
     }
 }的工单带来转化。

prose-social-satisfaction = 在对社交媒体服务作出评价的客户中，{ PERCENT($social_csat) }感到满意（CSAT）。净推荐值（NPS）为{ SCORE($social_nps) }。{ $social_ces_scale ->
    [unknown] 公布的客户费力度（CES）为{ SCORE($social_ces) }，发布者没有说明量表。
   *[known] 按{ NUMBER($social_ces_low) }到{ NUMBER($social_ces_high) }分计，客户费力度（CES）为{ SCORE($social_ces) }。
 }
