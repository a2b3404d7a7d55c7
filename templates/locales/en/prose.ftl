### The reading of a report, one message a paragraph, in page order.
### The comment above a message lists the figures it uses. Their variables carry the figure's id as prefix.
### Sentences compare only what stays true whatever the numbers are; words such as “only” are selected, not typed.

## Customer portal

# Figures: portal_self_service_used portal_device_share
prose-portal-expectation = A customer portal lets people look up an answer, open a ticket and follow it without calling anyone. { $portal_self_service_used_comparator ->
    [over] More than { PERCENT($portal_self_service_used) }
    [about] About { PERCENT($portal_self_service_used) }
    [under] Fewer than { PERCENT($portal_self_service_used) }
   *[eq] { PERCENT($portal_self_service_used) }
 } of customers say they have used self-service of this kind. { $portal_device_share_origin ->
    [published] As for the device, { PERCENT($portal_device_share_desktop) } of customers seek help on a computer, { PERCENT($portal_device_share_mobile) } on a phone, and { PERCENT($portal_device_share_tablet) } on a tablet.
   *[computed] As for the device, { PERCENT($portal_device_share_desktop) } of portal visits are from a computer, { PERCENT($portal_device_share_mobile) } from a phone, and { PERCENT($portal_device_share_tablet) } from a tablet.
 }

# Figures: portal_adoption portal_forum_adoption portal_multiple_knowledge_bases
prose-portal-adoption = On the side of the companies, { $portal_adoption_emphasis ->
    [only] only { PERCENT($portal_adoption) }
   *[none] { PERCENT($portal_adoption) }
 } offer their customers a portal. A forum, where customers can help each other, is run by { $portal_forum_adoption_emphasis ->
    [only] only { PERCENT($portal_forum_adoption) }
   *[none] { PERCENT($portal_forum_adoption) }
 }, and { $portal_multiple_knowledge_bases_emphasis ->
    [only] only { PERCENT($portal_multiple_knowledge_bases) }
   *[none] { PERCENT($portal_multiple_knowledge_bases) }
 } keep several knowledge bases so that customers can read in their own language.

# Figures: portal_answered_within portal_first_response_time
prose-portal-speed = How soon a portal answers is best read from the whole run of replies. { PERCENT($portal_answered_within_share1) } of tickets get a reply within { DURATION($portal_answered_within_within1) }, { PERCENT($portal_answered_within_share2) } within { DURATION($portal_answered_within_within2) }, and { PERCENT($portal_answered_within_share3) } within { DURATION($portal_answered_within_within3) }. { $portal_first_response_time_statistic ->
    [median] Half of all first replies arrive within { DURATION($portal_first_response_time) }.
   *[mean] The average time to the first reply is given as { DURATION($portal_first_response_time) }.
 }

# Figures: portal_answered_rate portal_closed_rate portal_processing_time
prose-portal-resolution = In the end, { PERCENT($portal_answered_rate) } of portal tickets get an answer and { PERCENT($portal_closed_rate) } are closed. { $portal_processing_time_statistic ->
    [middle_half] From opening to closing, the middle half of tickets takes { DURATION($portal_processing_time) }; the other half is split between faster and slower ones.
   *[mean] From opening to closing, a ticket takes { DURATION($portal_processing_time) } on average.
 } This is the time a customer sees pass, not the time an agent spends working.

# Figures: portal_csat portal_nps portal_ces
prose-portal-satisfaction = Customer satisfaction (CSAT) with support through a portal is { PERCENT($portal_csat) }. The Net Promoter Score (NPS), which subtracts those who would not recommend the company from those who would, is { SCORE($portal_nps) }. { $portal_ces_scale ->
    [unknown] The customer effort score (CES) is given as { SCORE($portal_ces) }, without the scale that would tell how to read it.
   *[known] The customer effort score (CES) is { SCORE($portal_ces) } on a scale from { NUMBER($portal_ces_low) } to { NUMBER($portal_ces_high) }.
 }

# Figures: portal_tickets_per_day portal_pending_tickets portal_business_hours_share
prose-portal-volume = { $portal_tickets_per_day_statistic ->
    [median] Half of companies receive no more than { NUMBER($portal_tickets_per_day) ->
        [one] { NUMBER($portal_tickets_per_day) } ticket
       *[other] { NUMBER($portal_tickets_per_day) } tickets
     } a day through their portal.
   *[mean] A company receives an average of { NUMBER($portal_tickets_per_day) ->
        [one] { NUMBER($portal_tickets_per_day) } ticket
       *[other] { NUMBER($portal_tickets_per_day) } tickets
     } a day through its portal.
 } { $portal_pending_tickets_statistic ->
    [median] In half of companies, no more than { NUMBER($portal_pending_tickets) ->
        [one] { NUMBER($portal_pending_tickets) } ticket
       *[other] { NUMBER($portal_pending_tickets) } tickets
     } at a time wait for an agent.
   *[mean] At any moment, an average of { NUMBER($portal_pending_tickets) ->
        [one] { NUMBER($portal_pending_tickets) } ticket per company waits
       *[other] { NUMBER($portal_pending_tickets) } tickets per company wait
     } for an agent.
 } Customers send { PERCENT($portal_business_hours_share_business_hours) } of their tickets during business hours and { $portal_business_hours_share_after_hours_comparator ->
    [about] about { PERCENT($portal_business_hours_share_after_hours) }
   *[eq] { PERCENT($portal_business_hours_share_after_hours) }
 } after hours.

# Figures: portal_transfers_per_ticket portal_wrap_up_time portal_cost_per_contact
prose-portal-cost = A contact through a customer portal costs { MONEY($portal_cost_per_contact) } on average. Some of the work behind it stays out of the customer’s sight: before it is closed, a ticket is transferred an average of { NUMBER($portal_transfers_per_ticket) ->
    [one] { NUMBER($portal_transfers_per_ticket) } time
   *[other] { NUMBER($portal_transfers_per_ticket) } times
 }, and { $portal_wrap_up_time_statistic ->
    [median] in half of tickets the work that remains after the contact takes no more than { DURATION($portal_wrap_up_time) }.
   *[mean] the work that remains after the contact takes an average of { DURATION($portal_wrap_up_time) }.
 }

## Social media

# Figures: social_response_time_main_channel
prose-social-variety = What social media means for support depends on the trade: a shop gets other questions there than a software company or a clinic does, and a different number of them. So it is worth looking at companies by the weight they give the channel. Where social media is a main support channel, the { $social_response_time_main_channel_statistic ->
    [median] median
   *[mean] average
 } response time is { $social_response_time_main_channel_comparator ->
    [about] about { DURATION($social_response_time_main_channel) }
   *[eq] { DURATION($social_response_time_main_channel) }
 }.

# Figures: social_response_time social_answered_within
prose-social-speed = { $social_response_time_origin ->
    [published] Across all companies, the fastest reply takes { $social_response_time_fastest_comparator ->
        [about] about { DURATION($social_response_time_fastest) }
       *[eq] { DURATION($social_response_time_fastest) }
     }, a typical one { DURATION($social_response_time_typical) }, and the slowest { $social_response_time_slowest_comparator ->
        [about] about { DURATION($social_response_time_slowest) }.
       *[eq] { DURATION($social_response_time_slowest) }.
     }
   *[computed] Across all companies, a fast reply takes { DURATION($social_response_time_fastest) }, a typical one { DURATION($social_response_time_typical) }, and a slow one { DURATION($social_response_time_slowest) }.
 } Counted the other way round, { PERCENT($social_answered_within_share1) } of social media tickets get a reply within { DURATION($social_answered_within_within1) } and { PERCENT($social_answered_within_share2) } within { DURATION($social_answered_within_within2) }.

# Figures: social_response_time_by_network
prose-social-networks = Social media is not a single channel, so it helps to look at each network by itself. { $social_response_time_by_network_statistic ->
    [median] Half of the replies on each arrive within this time: { LIST($social_response_time_by_network_parts) }.
   *[mean] These are the average response times: { LIST($social_response_time_by_network_parts) }.
 }

# Figures: social_relative_speed social_first_resolution_time social_full_resolution_time
prose-social-relative = Compared with other channels, support on social media { $social_relative_speed_portal_direction ->
    [faster] answers { FACTOR($social_relative_speed_portal) ->
        [one] { FACTOR($social_relative_speed_portal) } time
       *[other] { FACTOR($social_relative_speed_portal) } times
     } as fast as
    [slower] takes { FACTOR($social_relative_speed_portal) ->
        [one] { FACTOR($social_relative_speed_portal) } time
       *[other] { FACTOR($social_relative_speed_portal) } times
     } as long to answer as
   *[same] answers as fast as
 } a customer portal and { $social_relative_speed_chat_or_phone_direction ->
    [faster] answers { FACTOR($social_relative_speed_chat_or_phone) ->
        [one] { FACTOR($social_relative_speed_chat_or_phone) } time
       *[other] { FACTOR($social_relative_speed_chat_or_phone) } times
     } as fast as
    [slower] takes { FACTOR($social_relative_speed_chat_or_phone) ->
        [one] { FACTOR($social_relative_speed_chat_or_phone) } time
       *[other] { FACTOR($social_relative_speed_chat_or_phone) } times
     } as long to answer as
   *[same] answers as fast as
 } chat or phone. A reply is not yet a solution. { $social_first_resolution_time_statistic ->
    [median] Half of resolved tickets are first resolved within { DURATION($social_first_resolution_time) },
   *[mean] A ticket is first resolved after an average of { DURATION($social_first_resolution_time) },
 } { $social_full_resolution_time_statistic ->
    [median] and half are fully resolved within { DURATION($social_full_resolution_time) }.
   *[mean] and full resolution takes an average of { DURATION($social_full_resolution_time) }.
 }

# Figures: social_handle_time social_transfer_rate social_escalation_rate social_cost_per_contact
prose-social-handling = { $social_handle_time_statistic ->
    [median] Half of social media tickets take no more than { DURATION($social_handle_time) } of an agent’s work.
   *[mean] The average handle time (AHT), the time an agent actually works on a social media ticket, is { DURATION($social_handle_time) }.
 } { $social_transfer_rate_comparator ->
    [about] About { PERCENT($social_transfer_rate) }
   *[eq] { $social_transfer_rate_emphasis ->
        [only] Only { PERCENT($social_transfer_rate) }
       *[none] { PERCENT($social_transfer_rate) }
     }
 } of tickets are transferred before they are resolved, and { $social_escalation_rate_comparator ->
    [about] about { PERCENT($social_escalation_rate) }
   *[eq] { PERCENT($social_escalation_rate) }
 } are moved to another channel. A contact costs { MONEY($social_cost_per_contact) } on average.

# Figures: social_tickets_per_day social_network_share social_last_resort_share
prose-social-volume = { $social_tickets_per_day_statistic ->
    [median] Half of companies receive no more than
   *[mean] On average, a company receives
 } { $social_tickets_per_day_comparator ->
    [about] about { NUMBER($social_tickets_per_day) ->
        [one] { NUMBER($social_tickets_per_day) } new ticket
       *[other] { NUMBER($social_tickets_per_day) } new tickets
     }
   *[eq] { NUMBER($social_tickets_per_day) ->
        [one] { NUMBER($social_tickets_per_day) } new ticket
       *[other] { NUMBER($social_tickets_per_day) } new tickets
     }
 } a day on social media. { $social_network_share_comparator ->
    [about] By network, they split roughly like this: { LIST($social_network_share_parts) }.
   *[eq] By network, they split like this: { LIST($social_network_share_parts) }.
 } { $social_last_resort_share_origin ->
    [published] After other channels failed to solve their problem, { $social_last_resort_share_emphasis ->
        [only] only { PERCENT($social_last_resort_share) }
       *[none] { PERCENT($social_last_resort_share) }
     } of customers turn to social media.
   *[computed] A request that another channel left unresolved stands behind { $social_last_resort_share_emphasis ->
        [only] only { PERCENT($social_last_resort_share) }
       *[none] { PERCENT($social_last_resort_share) }
     } of the tickets.
 }

# Figures: social_leads_per_day social_lead_conversion social_ticket_conversion
prose-social-leads = Social media serves sales as well as support. { $social_leads_per_day_statistic ->
    [median] Half of companies capture no more than { NUMBER($social_leads_per_day) ->
        [one] { NUMBER($social_leads_per_day) } lead
       *[other] { NUMBER($social_leads_per_day) } leads
     } a day there.
   *[mean] A company captures an average of { NUMBER($social_leads_per_day) ->
        [one] { NUMBER($social_leads_per_day) } lead
       *[other] { NUMBER($social_leads_per_day) } leads
     } a day there.
 } Of these leads, { $social_lead_conversion_emphasis ->
    [only] only { PERCENT($social_lead_conversion) }
   *[none] { PERCENT($social_lead_conversion) }
 } convert. Measured by tickets, { $social_ticket_conversion_comparator ->
    [under] fewer than { PERCENT($social_ticket_conversion) }
    [about] about { PERCENT($social_ticket_conversion) }
    [over] more than { PERCENT($social_ticket_conversion) }
   *[eq] { $social_ticket_conversion_emphasis ->
        [only] only { PERCENT($social_ticket_conversion) }
       *[none] { PERCENT($social_ticket_conversion) }
     }
 } lead to a conversion.

# Figures: social_csat social_nps social_ces
prose-social-satisfaction = Of the customers who rate support on social media, { PERCENT($social_csat) } are satisfied with it (CSAT). The Net Promoter Score (NPS) is { SCORE($social_nps) }. { $social_ces_scale ->
    [unknown] The customer effort score (CES) is given as { SCORE($social_ces) }; its publisher does not name the scale.
   *[known] The customer effort score (CES) is { SCORE($social_ces) } on a scale from { NUMBER($social_ces_low) } to { NUMBER($social_ces_high) }.
 }
