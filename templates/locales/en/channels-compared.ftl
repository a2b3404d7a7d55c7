### The report channels_compared: every channel side by side. Each sentence stands on a figure or two.
### Ratios are computed from the medians shown; $…_direction says whether the first channel is the faster one.

report-channels-compared = Support channels compared
    .description = Every support channel side by side: speed, resolution, satisfaction and cost, and what customers expect, each figure with its source.

prose-compared-about = The same customer meets the same company through different doors. This page sets the channels side by side: where an answer comes first, where problems are solved, where customers are satisfied, and what each contact costs.
prose-compared-first-response = { $first_response_time_statistic ->
    [median] Half of first replies arrive within this time: { LIST($first_response_time_parts) }.
   *[mean] The average time to the first reply: { LIST($first_response_time_parts) }.
 }
prose-compared-chat-email = { $chat_against_email_email_direction ->
    [faster] Live chat answers { FACTOR($chat_against_email) ->
        [one] { FACTOR($chat_against_email) } time
       *[other] { FACTOR($chat_against_email) } times
     } as fast as email.
    [slower] Live chat takes { FACTOR($chat_against_email) ->
        [one] { FACTOR($chat_against_email) } time
       *[other] { FACTOR($chat_against_email) } times
     } as long to answer as email.
   *[same] Live chat and email answer equally fast ({ FACTOR($chat_against_email) }).
 }
prose-compared-chat-social = { $chat_against_social_social_direction ->
    [faster] Live chat answers { FACTOR($chat_against_social) ->
        [one] { FACTOR($chat_against_social) } time
       *[other] { FACTOR($chat_against_social) } times
     } as fast as social media.
    [slower] Live chat takes { FACTOR($chat_against_social) ->
        [one] { FACTOR($chat_against_social) } time
       *[other] { FACTOR($chat_against_social) } times
     } as long to answer as social media.
   *[same] Live chat answers as fast as social media ({ FACTOR($chat_against_social) }).
 }
prose-compared-chat-phone = { $chat_against_phone_phone_direction ->
    [faster] Between live chat and phone, the chat is { FACTOR($chat_against_phone) ->
        [one] { FACTOR($chat_against_phone) } time
       *[other] { FACTOR($chat_against_phone) } times
     } as fast.
    [slower] Between live chat and phone, the phone is { FACTOR($chat_against_phone) ->
        [one] { FACTOR($chat_against_phone) } time
       *[other] { FACTOR($chat_against_phone) } times
     } as fast.
   *[same] Live chat and phone are equally fast ({ FACTOR($chat_against_phone) }).
 }
prose-compared-social-portal = { $social_against_portal_portal_direction ->
    [faster] Social media answers { FACTOR($social_against_portal) ->
        [one] { FACTOR($social_against_portal) } time
       *[other] { FACTOR($social_against_portal) } times
     } as fast as the customer portal.
    [slower] Social media takes { FACTOR($social_against_portal) ->
        [one] { FACTOR($social_against_portal) } time
       *[other] { FACTOR($social_against_portal) } times
     } as long to answer as the customer portal.
   *[same] Social media answers as fast as the customer portal ({ FACTOR($social_against_portal) }).
 }
prose-compared-email-portal = { $email_against_portal_portal_direction ->
    [faster] Email answers { FACTOR($email_against_portal) ->
        [one] { FACTOR($email_against_portal) } time
       *[other] { FACTOR($email_against_portal) } times
     } as fast as the customer portal.
    [slower] Email takes { FACTOR($email_against_portal) ->
        [one] { FACTOR($email_against_portal) } time
       *[other] { FACTOR($email_against_portal) } times
     } as long to answer as the customer portal.
   *[same] Email answers as fast as the customer portal ({ FACTOR($email_against_portal) }).
 }
prose-compared-expected = Customers are in a hurry: { PERCENT($expected_response_within_10_minutes) } expect a reply within { DURATION($expected_response_within_10_minutes_within1) }.
prose-compared-within-expected = Across all channels, { PERCENT($within_expected) } of contacts get a reply within { DURATION($within_expected_within1) }.
prose-compared-expected-by-channel = By channel, these shares of contacts are answered within { DURATION(600) }: { LIST($within_expected_by_channel_parts) }.
prose-compared-within-hour = Answered within { DURATION(3600) }: { LIST($within_hour_parts) }.
prose-compared-within-day = Answered within { DURATION(86400) }: { LIST($within_day_parts) }.
prose-compared-self-service-used = { $portal_self_service_used_comparator ->
    [over] More than { PERCENT($portal_self_service_used) }
    [about] About { PERCENT($portal_self_service_used) }
    [under] Fewer than { PERCENT($portal_self_service_used) }
   *[eq] { PERCENT($portal_self_service_used) }
 } of customers say they have used a self-service portal.
prose-compared-portal-adoption = Of the companies, { $portal_adoption_emphasis ->
    [only] only { PERCENT($portal_adoption) }
   *[none] { PERCENT($portal_adoption) }
 } offer their customers a portal.
prose-compared-resolution-time = { $resolution_time_statistic ->
    [median] An answer is not yet a solution; half of resolutions come within this time: { LIST($resolution_time_parts) }.
   *[mean] An answer is not yet a solution; the average time to the resolution: { LIST($resolution_time_parts) }.
 }
prose-compared-first-contact-resolution = Settled at the first contact (FCR): { LIST($first_contact_resolution_parts) }.
prose-compared-csat = Satisfied customers among those who rate (CSAT): { LIST($csat_parts) }.
prose-compared-nps = Net Promoter Score (NPS): { LIST($nps_parts) }.
prose-compared-ces = Customer effort score (CES), where a higher score means less effort: { LIST($ces_parts) }.
prose-compared-cost = What a contact costs on average: { LIST($cost_per_contact_parts) }.
prose-compared-handle-time = How long an agent works on a contact on average (AHT): { LIST($handle_time_parts) }.
prose-compared-transfer-rate = Handed to another agent or team: { LIST($transfer_rate_parts) }.
prose-compared-escalation-rate = Escalated or moved to another channel: { LIST($escalation_rate_parts) }.
prose-compared-contacts-per-day = New contacts a day in a company that offers the channel: { LIST($contacts_per_day_parts) }.

card-compared-first-response = { $statistic ->
    [median] Half of first replies arrive within this time, by channel: { LIST($parts) }.
   *[mean] Average time to the first reply, by channel: { LIST($parts) }.
 }
    .title = First response time by channel
    .lead = { $statistic ->
        [median] Half of first replies arrive within this time, by channel
       *[mean] Average time to the first reply, by channel
     }
card-compared-resolution = { $statistic ->
    [median] Half of resolutions come within this time, by channel: { LIST($parts) }.
   *[mean] Average time to the resolution, by channel: { LIST($parts) }.
 }
    .title = Resolution time by channel
    .lead = { $statistic ->
        [median] Half of resolutions come within this time, by channel
       *[mean] Average time to the resolution, by channel
     }
card-compared-within-day = Contacts answered within { DURATION(86400) }, by channel: { LIST($parts) }.
    .title = Answered within { DURATION(86400) }, by channel
    .lead = Contacts answered within { DURATION(86400) }, by channel
card-compared-csat = Satisfied customers (CSAT), by channel: { LIST($parts) }.
    .title = Customer satisfaction (CSAT) by channel
    .lead = Satisfied customers, by channel
card-compared-first-contact-resolution = Contacts settled at the first contact (FCR), by channel: { LIST($parts) }.
    .title = First contact resolution (FCR) by channel
    .lead = Contacts settled at the first contact, by channel
card-compared-cost = Average cost of a contact, by channel: { LIST($parts) }.
    .title = Cost per contact by channel
    .lead = Average cost of a contact, by channel
card-compared-chat-email = { $email_direction ->
    [faster] Live chat answers ⟦{ FACTOR($value) ->
        [one] { FACTOR($value) } time
       *[other] { FACTOR($value) } times
     }⟧ as fast as email.
    [slower] Live chat takes ⟦{ FACTOR($value) ->
        [one] { FACTOR($value) } time
       *[other] { FACTOR($value) } times
     }⟧ as long to answer as email.
   *[same] Live chat and email answer equally fast (⟦{ FACTOR($value) }×⟧).
 }
    .title = Live chat against email
card-compared-social-portal = { $portal_direction ->
    [faster] Social media answers ⟦{ FACTOR($value) ->
        [one] { FACTOR($value) } time
       *[other] { FACTOR($value) } times
     }⟧ as fast as the customer portal.
    [slower] Social media takes ⟦{ FACTOR($value) ->
        [one] { FACTOR($value) } time
       *[other] { FACTOR($value) } times
     }⟧ as long to answer as the customer portal.
   *[same] Social media and the customer portal answer equally fast (⟦{ FACTOR($value) }×⟧).
 }
    .title = Social media against the customer portal
card-compared-expected-reply = ⟦{ PERCENT($expected) }⟧ of customers expect a reply within { DURATION($expected_within1) }; ⟦{ PERCENT($actual) }⟧ of contacts get one.
    .title = Quick replies: expected and given
card-compared-self-service = ⟦{ PERCENT($expected) }⟧ of customers say they have used a self-service portal; ⟦{ PERCENT($actual) }⟧ of companies offer one.
    .title = Self-service: used and offered

chapter-channels-compared-side-by-side = Channels side by side
table-channels-compared-compared-first-response-time = Speed and resolution by channel
table-channels-compared-compared-csat = Satisfaction, work and cost by channel

metric-compared-within-expected = Answered within { DURATION(600) }
    .definition = Share of contacts with a first public reply by a person within this time, among contacts old enough to judge. Unanswered contacts stay in the base.
metric-compared-within-expected-by-channel = Answered within { DURATION(600) }, by channel
    .definition = { metric-compared-within-expected.definition }
metric-compared-within-hour = Answered within { DURATION(3600) }
    .definition = { metric-compared-within-expected.definition }
metric-compared-within-day = Answered within { DURATION(86400) }
    .definition = { metric-compared-within-expected.definition }
metric-compared-chat-against-email = Speed of live chat against email
    .definition = Median first response time of the channel named last, divided by that of the channel named first. Only contacts that a person answered count.
metric-compared-chat-against-social = Speed of live chat against social media
    .definition = { metric-compared-chat-against-email.definition }
metric-compared-chat-against-phone = Speed of live chat against phone
    .definition = { metric-compared-chat-against-email.definition }
metric-compared-social-against-portal = Speed of social media against the customer portal
    .definition = { metric-compared-chat-against-email.definition }
metric-compared-email-against-portal = Speed of email against the customer portal
    .definition = { metric-compared-chat-against-email.definition }

tag-channel-comparison = ChannelComparison
