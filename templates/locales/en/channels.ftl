### Channels: their names, and the words of the reports live_chat, phone, email, knowledge_base and help_desk.
### Sentences for several channels are told which it is: $via is “by phone”, “on social media”, “across all channels”.
### $…_standing says where the channel stands among all channels: best, better, typical, worse, worst, or unknown.

## Names of channels; .via is how a sentence says it: first replies “by phone”.

channel-chat = live chat
    .via = by live chat
channel-phone = phone
    .via = by phone
channel-email = email
    .via = by email
channel-portal = customer portal
    .via = through the customer portal
channel-social = social media
    .via = on social media
channel-knowledge-base = knowledge base
    .via = through the knowledge base
channel-forum = customer forum
    .via = in the customer forum
channel-contact-form = contact form
    .via = through the contact form
channel-messaging = messaging
    .via = by messaging app
channel-api = API
    .via = through the API
channel-other = other channels
    .via = through other channels
channel-all = all channels
    .via = across all channels

## Any channel: one sentence a message, so that each can be left out

prose-channel-about = This page shows how companies support their customers { $via }: how soon they answer, whether they solve the problem, how satisfied customers are, and what it costs.

prose-channel-first-response = { $first_response_time_statistic ->
    [median] Half of first replies { $via } arrive within { DURATION($first_response_time) }
   *[mean] The first reply { $via } takes an average of { $first_response_time_comparator ->
        [about] about { DURATION($first_response_time) }
       *[eq] { DURATION($first_response_time) }
     }
 }{ $first_response_time_standing ->
    [best] , sooner than in any other channel.
    [better] , sooner than is usual in other channels.
    [typical] , about as soon as is usual in other channels.
    [worse] , later than is usual in other channels.
    [worst] , later than in any other channel.
   *[unknown] .
 }

prose-channel-answered-within = Counted from the customer’s side, with contacts that never got an answer in the base, { PERCENT($answered_within_share1) } are answered within { DURATION($answered_within_within1) }, { PERCENT($answered_within_share2) } within { DURATION($answered_within_within2) }, and { PERCENT($answered_within_share3) } within { DURATION($answered_within_within3) }.

prose-channel-answer-rate = In the end, a person answers { PERCENT($answer_rate) } of contacts { $via }.

prose-channel-resolution-time = { $resolution_time_statistic ->
    [median] Half of the resolved contacts { $via } are resolved within { DURATION($resolution_time) }
   *[mean] A contact { $via } is resolved after an average of { DURATION($resolution_time) }
 }{ $resolution_time_standing ->
    [best] , which no other channel does sooner.
    [better] , sooner than is usual in other channels.
    [typical] , about as soon as is usual in other channels.
    [worse] , later than is usual in other channels.
    [worst] , later than in any other channel.
   *[unknown] .
 }

prose-channel-first-contact-resolution = The first contact settles the matter in { PERCENT($first_contact_resolution) } of cases (FCR){ $first_contact_resolution_standing ->
    [best] , the highest share of all channels.
    [better] , a higher share than is usual in other channels.
    [typical] , about the share that is usual in other channels.
    [worse] , a lower share than is usual in other channels.
    [worst] , the lowest share of all channels.
   *[unknown] .
 }

prose-channel-one-touch = A single reply, chat or call was enough for { PERCENT($one_touch) } of resolved contacts.

prose-channel-reopened = { PERCENT($reopened) ->
    [0] None of the resolved contacts had to be opened again ({ PERCENT($reopened) }).
   *[other] Of the resolved contacts, { PERCENT($reopened) } had to be opened again.
 }

prose-channel-handle-time = { $handle_time_statistic ->
    [median] Half of contacts { $via } take no more than { DURATION($handle_time) } of an agent’s work (AHT)
   *[mean] An agent works on a contact { $via } for an average of { DURATION($handle_time) } (AHT)
 }{ $handle_time_standing ->
    [best] , less than in any other channel.
    [better] , less than is usual in other channels.
    [typical] , about as long as is usual in other channels.
    [worse] , longer than is usual in other channels.
    [worst] , longer than in any other channel.
   *[unknown] .
 }

prose-channel-wrap-up-time = { $wrap_up_time_statistic ->
    [median] In half of contacts, the work that remains after the contact (ACW) takes no more than { DURATION($wrap_up_time) }.
   *[mean] The work that remains after the contact (ACW) takes an average of { DURATION($wrap_up_time) }.
 }

prose-channel-transfer-rate = { PERCENT($transfer_rate) ->
    [0] No contact is handed to another agent or team before it is resolved ({ PERCENT($transfer_rate) }).
   *[other] Before they are resolved, { PERCENT($transfer_rate) } of contacts are handed to another agent or team.
 }

prose-channel-escalation-rate = { PERCENT($escalation_rate) ->
    [0] No contact is escalated or moved to another channel ({ PERCENT($escalation_rate) }).
   *[other] Escalated to another line of support or moved to another channel are { PERCENT($escalation_rate) } of contacts.
 }

prose-channel-csat = Of the customers who rate support { $via }, { PERCENT($csat) } are satisfied with it (CSAT){ $csat_standing ->
    [best] , the highest share of all channels.
    [better] , more than is usual in other channels.
    [typical] , about as many as is usual in other channels.
    [worse] , fewer than is usual in other channels.
    [worst] , the lowest share of all channels.
   *[unknown] .
 }

prose-channel-nps = The Net Promoter Score (NPS), the share of customers who recommend the company less the share of those who do not, is { SCORE($nps) }.

prose-channel-ces = { $ces_scale ->
    [unknown] The customer effort score (CES) is { SCORE($ces) }, on a scale that is not stated.
   *[known] The customer effort score (CES) is { SCORE($ces) } on a scale from { NUMBER($ces_low) } to { NUMBER($ces_high) }.
 }

prose-channel-contacts-per-day = { $contacts_per_day_statistic ->
    [median] Half of companies receive no more than { NUMBER($contacts_per_day) ->
        [one] { NUMBER($contacts_per_day) } contact
       *[other] { NUMBER($contacts_per_day) } contacts
     } a day { $via }.
   *[mean] A company receives an average of { NUMBER($contacts_per_day) ->
        [one] { NUMBER($contacts_per_day) } contact
       *[other] { NUMBER($contacts_per_day) } contacts
     } a day { $via }.
 }

prose-channel-business-hours = Of contacts { $via }, { PERCENT($business_hours_share_business_hours) } come during business hours and { PERCENT($business_hours_share_after_hours) } outside them.

prose-channel-cost = A contact { $via } costs an average of { MONEY($cost_per_contact) }{ $cost_per_contact_standing ->
    [best] , less than in any other channel.
    [better] , less than is usual in other channels.
    [typical] , about what is usual in other channels.
    [worse] , more than is usual in other channels.
    [worst] , more than in any other channel.
   *[unknown] .
 }

## Cards of any channel

card-channel-first-response-time = { $statistic ->
    [median] Half of first replies { $via } arrive within ⟦{ DURATION($value) }⟧.
   *[mean] The first reply { $via } takes an average of { $comparator ->
        [about] about ⟦{ DURATION($value) }⟧.
       *[eq] ⟦{ DURATION($value) }⟧.
     }
 }
    .title = First response time (FRT) { $via }

card-channel-answered-within = ⟦{ PERCENT($share1) }⟧ of contacts { $via } get a reply within { DURATION($within1) }, { PERCENT($share2) } within { DURATION($within2) }, and { PERCENT($share3) } within { DURATION($within3) }.
    .title = How soon replies come { $via }

card-channel-answer-rate = A person answers ⟦{ PERCENT($value) }⟧ of contacts { $via }.
    .title = Answered contacts { $via }

card-channel-resolution-time = { $statistic ->
    [median] Half of the resolved contacts { $via } are resolved within ⟦{ DURATION($value) }⟧.
   *[mean] A contact { $via } is resolved after an average of ⟦{ DURATION($value) }⟧.
 }
    .title = Resolution time { $via }

card-channel-first-contact-resolution = ⟦{ PERCENT($value) }⟧ of contacts { $via } are settled at the first contact.
    .title = First contact resolution (FCR) { $via }

card-channel-one-touch = A single reply, chat or call was enough for ⟦{ PERCENT($value) }⟧ of resolved contacts { $via }.
    .title = Resolved with a single reply { $via }

card-channel-reopened = ⟦{ PERCENT($value) }⟧ of resolved contacts { $via } are opened again.
    .title = Reopened contacts { $via }

card-channel-handle-time = { $statistic ->
    [median] Half of contacts { $via } take no more than ⟦{ DURATION($value) }⟧ of an agent’s work.
   *[mean] An agent works on a contact { $via } for an average of ⟦{ DURATION($value) }⟧.
 }
    .title = Handle time (AHT) { $via }

card-channel-wrap-up-time = { $statistic ->
    [median] In half of contacts { $via }, after-contact work takes no more than ⟦{ DURATION($value) }⟧.
   *[mean] After-contact work on a contact { $via } takes an average of ⟦{ DURATION($value) }⟧.
 }
    .title = After-contact work (ACW) { $via }

card-channel-transfer-rate = ⟦{ PERCENT($value) }⟧ of contacts { $via } are handed to another agent or team before they are resolved.
    .title = Transferred contacts { $via }

card-channel-csat = ⟦{ PERCENT($value) }⟧ of customers who rate support { $via } are satisfied with it.
    .title = Satisfaction (CSAT) { $via }

card-channel-nps = Support { $via } has a Net Promoter Score (NPS) of ⟦{ SCORE($value) }⟧.
    .title = Net Promoter Score { $via }

card-channel-ces = { $scale ->
    [unknown] Support { $via } has a customer effort score (CES) of ⟦{ SCORE($value) }⟧.
   *[known] Support { $via } has a customer effort score (CES) of ⟦{ SCORE($value) }⟧ on a scale from { NUMBER($low) } to { NUMBER($high) }.
 }
    .title = Customer effort (CES) { $via }

card-channel-contacts-per-day = { $statistic ->
    [median] Half of companies receive no more than ⟦{ NUMBER($value) ->
        [one] { NUMBER($value) } contact
       *[other] { NUMBER($value) } contacts
     }⟧ a day { $via }.
   *[mean] A company receives an average of ⟦{ NUMBER($value) ->
        [one] { NUMBER($value) } contact
       *[other] { NUMBER($value) } contacts
     }⟧ a day { $via }.
 }
    .title = Contacts a day { $via }

card-channel-business-hours = ⟦{ PERCENT($business_hours) }⟧ of contacts { $via } come during business hours and { PERCENT($after_hours) } outside them.
    .title = When contacts come { $via }

card-channel-cost-per-contact = On average, a contact { $via } costs ⟦{ MONEY($value) }⟧.
    .title = Cost per contact { $via }

## Live chat

prose-chat-likelihood = In a chat people wait at the screen, so speed counts: { PERCENT($purchase_likelihood_fast_response) } of customers are more likely to buy when the reply takes less than { DURATION($purchase_likelihood_fast_response_within1) }.
prose-chat-pickup-time = From the request until an agent picks up the chat, { $pickup_time_statistic ->
    [median] half of visitors wait no more than { DURATION($pickup_time) }.
   *[mean] a visitor waits an average of { DURATION($pickup_time) }.
 }
prose-chat-missed-rate = Nobody picks up { $missed_rate_emphasis ->
    [only] only { PERCENT($missed_rate) }
   *[none] { PERCENT($missed_rate) }
 } of the chats customers ask for.
prose-chat-missed-reasons = The reasons why chats are missed: { LIST($missed_reasons_parts) }.
prose-chat-messages = Customer and agent exchange an average of { NUMBER($messages_per_chat) ->
    [one] { NUMBER($messages_per_chat) } message
   *[other] { NUMBER($messages_per_chat) } messages
 } in a chat.
prose-chat-duration = { $duration_statistic ->
    [median] Half of chats last no more than { DURATION($duration) }.
   *[mean] A chat lasts an average of { DURATION($duration) }.
 }
prose-chat-concurrent = While an agent is chatting, an average of { NUMBER($concurrent_chats) ->
    [one] { NUMBER($concurrent_chats) } chat is
   *[other] { NUMBER($concurrent_chats) } chats are
 } going on at the same time.
prose-chat-per-hour = In an hour at work, an agent handles an average of { NUMBER($chats_per_hour) ->
    [one] { NUMBER($chats_per_hour) } chat
   *[other] { NUMBER($chats_per_hour) } chats
 }.
prose-chat-conversion = A sign-up or a purchase follows { PERCENT($conversion) } of the chats an agent picked up.

card-chat-missed-rate = ⟦{ PERCENT($value) }⟧ of the chats customers ask for are picked up by nobody.
    .title = Missed chats
card-chat-missed-reasons = Why chats are missed: { LIST($parts) }.
    .title = Why chats are missed
    .lead = Reasons why nobody picks up a chat
card-chat-pickup-time = { $statistic ->
    [median] Half of visitors wait no more than ⟦{ DURATION($value) }⟧ for an agent to pick up their chat.
   *[mean] A visitor waits an average of ⟦{ DURATION($value) }⟧ for an agent to pick up the chat.
 }
    .title = Pickup time of chats
card-chat-messages = Customer and agent exchange an average of ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } message
   *[other] { NUMBER($value) } messages
 }⟧ in a chat.
    .title = Messages per chat
card-chat-per-hour = In an hour at work, an agent handles an average of ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } chat
   *[other] { NUMBER($value) } chats
 }⟧.
    .title = Chats per agent and hour
card-chat-conversion = ⟦{ PERCENT($value) }⟧ of the chats an agent picked up are followed by a sign-up or a purchase.
    .title = Sign-ups and purchases after a chat

## Phone

prose-phone-speed-of-answer = Callers who get through wait an average of { DURATION($speed_of_answer) } in the queue (ASA).
prose-phone-longest-wait = The longest wait in the queue was { DURATION($longest_wait) }.
prose-phone-service-level = The service level, the share of calls answered within { DURATION($service_level_within1) }, is { PERCENT($service_level) }.
prose-phone-abandonment-rate = Before anyone answers, { PERCENT($abandonment_rate) } of callers hang up.
prose-phone-abandonment-time = Those who hang up do so after an average of { DURATION($abandonment_time) }.
prose-phone-callback-rate = { PERCENT($callback_rate) ->
    [0] No caller asks to be called back ({ PERCENT($callback_rate) }).
   *[other] Of all callers, { PERCENT($callback_rate) } ask to be called back.
 }
prose-phone-talk-time = The conversation itself takes an average of { DURATION($talk_time) }.
prose-phone-hold-time = On average, the caller is put on hold for { DURATION($hold_time) }.

card-phone-speed-of-answer = Callers who get through wait an average of ⟦{ DURATION($value) }⟧ in the queue.
    .title = Average speed of answer (ASA)
card-phone-service-level = ⟦{ PERCENT($value) }⟧ of calls are answered within { DURATION($within1) }.
    .title = Service level on the phone
card-phone-abandonment-rate = ⟦{ PERCENT($value) }⟧ of callers hang up before anyone answers.
    .title = Abandoned calls
card-phone-talk-time = The conversation in a call takes an average of ⟦{ DURATION($value) }⟧.
    .title = Talk time

## Email

prose-email-response-bands = By the time of the first reply, answered emails divide as follows: { LIST($response_bands_parts) }.
prose-email-next-reply = { $next_reply_time_statistic ->
    [median] Once the conversation has begun, half of the customers who write again have an answer within { DURATION($next_reply_time) }.
   *[mean] Once the conversation has begun, customers who write again wait an average of { DURATION($next_reply_time) } for an answer.
 }
prose-email-replies = It takes an average of { NUMBER($replies_per_ticket) ->
    [one] { NUMBER($replies_per_ticket) } reply
   *[other] { NUMBER($replies_per_ticket) } replies
 } to resolve an enquiry by email.
prose-email-pending = { $pending_statistic ->
    [median] At any moment, half of companies have no more than { NUMBER($pending) ->
        [one] { NUMBER($pending) } email
       *[other] { NUMBER($pending) } emails
     } waiting for an agent.
   *[mean] At any moment, a company has an average of { NUMBER($pending) ->
        [one] { NUMBER($pending) } email
       *[other] { NUMBER($pending) } emails
     } waiting for an agent.
 }

card-email-response-bands = By the time of the first reply, answered emails divide as follows: { LIST($parts) }.
    .title = Emails by time of the first reply
    .lead = Answered emails by the time of the first reply
card-email-next-reply = { $statistic ->
    [median] Half of the customers who write again by email have an answer within ⟦{ DURATION($value) }⟧.
   *[mean] Customers who write again by email wait an average of ⟦{ DURATION($value) }⟧ for an answer.
 }
    .title = Time to the next reply
card-email-replies = It takes an average of ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } reply
   *[other] { NUMBER($value) } replies
 }⟧ to resolve an enquiry by email.
    .title = Replies per enquiry
card-email-pending = { $statistic ->
    [median] Half of companies have no more than ⟦{ NUMBER($value) ->
        [one] { NUMBER($value) } email
       *[other] { NUMBER($value) } emails
     }⟧ waiting for an agent.
   *[mean] A company has an average of ⟦{ NUMBER($value) ->
        [one] { NUMBER($value) } email
       *[other] { NUMBER($value) } emails
     }⟧ waiting for an agent.
 }
    .title = Emails waiting for an agent

## Knowledge base and forums

prose-kb-about = A knowledge base answers questions before they are asked, and in a forum customers answer one another. Both work around the clock; this page shows who offers them, who uses them, and how many contacts remain all the same.
prose-kb-usage = { $usage_origin ->
    [published] { $usage_comparator ->
        [over] More than { PERCENT($usage) }
        [about] About { PERCENT($usage) }
        [under] Fewer than { PERCENT($usage) }
       *[eq] { PERCENT($usage) }
     } of customers say they have used a self-service portal.
   *[computed] Of the people who looked for help, { PERCENT($usage) } visited the portal, the knowledge base or the forum.
 }
prose-kb-ratio = For every contact with an agent there { NUMBER($ratio) ->
    [one] is an average of { NUMBER($ratio) } visitor
   *[other] are an average of { NUMBER($ratio) } visitors
 } to the self-service pages.
prose-kb-portal-adoption = A customer portal is offered by { $portal_adoption_emphasis ->
    [only] only { PERCENT($portal_adoption) }
   *[none] { PERCENT($portal_adoption) }
 } of companies.
prose-kb-forum-adoption = A forum where customers help each other is run by { $forum_adoption_emphasis ->
    [only] only { PERCENT($forum_adoption) }
   *[none] { PERCENT($forum_adoption) }
 } of companies.
prose-kb-multiple = More than a single knowledge base, for readers in different languages, is kept by { $multiple_emphasis ->
    [only] only { PERCENT($multiple) }
   *[none] { PERCENT($multiple) }
 } of companies.
prose-kb-sites = Visits to the self-service pages divide as follows: { LIST($visits_by_site_parts) }.
prose-kb-devices = The knowledge base is read in { PERCENT($device_share_desktop) } of visits on a computer, in { PERCENT($device_share_mobile) } on a phone, and in { PERCENT($device_share_tablet) } on a tablet.
prose-kb-chat-requests = { PERCENT($chat_requests) ->
    [0] No visit to the knowledge base turned into a request for a chat ({ PERCENT($chat_requests) }).
   *[other] A visit to the knowledge base turns into a request for a chat in { PERCENT($chat_requests) } of cases.
 }
prose-kb-contacts = A company receives an average of { NUMBER($contacts_per_day) ->
    [one] { NUMBER($contacts_per_day) } contact
   *[other] { NUMBER($contacts_per_day) } contacts
 } a day that begin in the knowledge base.
prose-kb-forum-contacts = In the forum, customers open an average of { NUMBER($forum_contacts_per_day) ->
    [one] { NUMBER($forum_contacts_per_day) } new question
   *[other] { NUMBER($forum_contacts_per_day) } new questions
 } a day per company.
prose-kb-forum-response = { $forum_first_response_time_statistic ->
    [median] Half of the questions in the forum that the company answers have a reply within { DURATION($forum_first_response_time) }.
   *[mean] A question in the forum that the company answers has its reply after an average of { DURATION($forum_first_response_time) }.
 }
prose-kb-zero-touch = Without a reply by any person, { PERCENT($zero_touch) } of resolved contacts were settled.

card-kb-usage = { $origin ->
    [published] { $comparator ->
        [over] More than ⟦{ PERCENT($value) }⟧
        [about] About ⟦{ PERCENT($value) }⟧
        [under] Fewer than ⟦{ PERCENT($value) }⟧
       *[eq] ⟦{ PERCENT($value) }⟧
     } of customers say they have used a self-service portal.
   *[computed] ⟦{ PERCENT($value) }⟧ of people who looked for help visited the portal, the knowledge base or the forum.
 }
    .title = Customers who use self-service
card-kb-ratio = For every contact with an agent there { NUMBER($value) ->
    [one] is an average of ⟦{ NUMBER($value) } visitor⟧
   *[other] are an average of ⟦{ NUMBER($value) } visitors⟧
 } to the self-service pages.
    .title = Self-service visitors per contact
card-kb-portal-adoption = ⟦{ $emphasis ->
    [only] Only { PERCENT($value) }
   *[none] { PERCENT($value) }
 }⟧ of companies offer their customers a portal.
    .title = Companies with a customer portal
card-kb-forum-adoption = ⟦{ $emphasis ->
    [only] Only { PERCENT($value) }
   *[none] { PERCENT($value) }
 }⟧ of companies run a forum where customers help each other.
    .title = Companies with a customer forum
card-kb-multiple = ⟦{ $emphasis ->
    [only] Only { PERCENT($value) }
   *[none] { PERCENT($value) }
 }⟧ of companies keep more than a single knowledge base.
    .title = Companies with several knowledge bases
card-kb-sites = Visits to the self-service pages divide as follows: { LIST($parts) }.
    .title = Where people help themselves
    .lead = Visits to the self-service pages
card-kb-devices = ⟦{ PERCENT($desktop) }⟧ of visits to the knowledge base are from a computer, ⟦{ PERCENT($mobile) }⟧ from a phone, and ⟦{ PERCENT($tablet) }⟧ from a tablet.
    .title = Devices used in the knowledge base
card-kb-zero-touch = ⟦{ PERCENT($value) }⟧ of resolved contacts were settled without a reply by any person.
    .title = Resolved without an agent’s reply

## Help desk

prose-desk-by-channel = By channel, the contacts divide as follows: { LIST($by_channel_parts) }.
prose-desk-closed-per-day = Agents resolve an average of { NUMBER($closed_per_day) ->
    [one] { NUMBER($closed_per_day) } contact
   *[other] { NUMBER($closed_per_day) } contacts
 } a day per company; a contact that is opened again counts each time.
prose-desk-backlog = At the end of the period, { NUMBER($backlog) ->
    [one] { NUMBER($backlog) } contact stood
   *[other] { NUMBER($backlog) } contacts stood
 } open in all companies together.
prose-desk-age = { $ticket_age_statistic ->
    [median] Half of what stands open is no older than { DURATION($ticket_age) }.
   *[mean] What stands open is { DURATION($ticket_age) } old on average.
 }
prose-desk-multi-touch = More than { NUMBER(2) } replies were needed for { PERCENT($multi_touch) } of resolved contacts.
prose-desk-sla = Where a first response is promised, the promise was kept in { PERCENT($sla_first_response) } of cases.
prose-desk-priority = By priority, contacts divide as follows: { LIST($by_priority_parts) }.

card-desk-by-channel = By channel, contacts divide as follows: { LIST($parts) }.
    .title = Contacts by channel
    .lead = Contacts by channel
card-desk-closed-per-day = A company resolves an average of ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } contact
   *[other] { NUMBER($value) } contacts
 }⟧ a day.
    .title = Contacts resolved a day
card-desk-backlog = At the end of the period, ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } contact
   *[other] { NUMBER($value) } contacts
 }⟧ stood open in all companies together.
    .title = Backlog
card-desk-age = { $statistic ->
    [median] Half of the contacts that stand open are no older than ⟦{ DURATION($value) }⟧.
   *[mean] The contacts that stand open are ⟦{ DURATION($value) }⟧ old on average.
 }
    .title = Age of open contacts
card-desk-sla = ⟦{ PERCENT($value) }⟧ of promised first responses came in time.
    .title = First responses within the SLA

## Names of figures whose catalogue name does not say what they are here

metric-channel-by-weekday = New contacts a day, by day of the week
    .definition = Contacts created, divided by the calendar days of the period that are this day of the week, per company. Days without contacts stay in the base; spam and merged contacts are left out.
metric-channel-by-week = New contacts a day, week by week
    .definition = Contacts created in each whole week, from Monday to Sunday, divided by its days, per company. Weeks that the data cover only in part are left out.
metric-channel-by-hour = Contacts by hour of the day
    .definition = Contacts created in each hour of the company’s local clock, over the whole period. Spam and merged contacts are left out.
metric-chat-first-response-time = { metric-first-response-time }
    .definition = { metric-first-response-time.definition }
metric-purchase-likelihood-fast-response = Customers more likely to buy after a quick reply
    .definition = Share of the customers asked who say that a reply within this time makes them more likely to buy. It rests on what people say, not on purchases.
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
chart-help-desk-desk-by-week = Contacts created and resolved a day, week by week
metric-desk-closed-by-week = Contacts resolved a day, week by week
    .definition = Resolutions in each whole week, from Monday to Sunday, divided by its days, per company. A contact that is opened again and resolved counts each time.
metric-desk-backlog-by-week = Backlog at the end of each week
    .definition = Contacts created but not resolved at the end of the last day of each week, all companies together. Contacts opened again are open again; what was open before the data begin is not seen.
metric-kb-visits-by-site = Visits to the self-service pages
    .definition = Visits to the customer portal, the knowledge base and the forum, as shares of all visits to these. Visits to other pages are left out.
metric-kb-chat-requests = Chat requests from the knowledge base
    .definition = Share of visits to the knowledge base during which a chat was asked for. The base is visits, so a returning person counts again.
metric-kb-device-share = Devices used in the knowledge base
    .definition = Visits to the knowledge base by type of device, as shares of the visits whose device is known.
metric-kb-ratio-by-weekday = Self-service visitors per contact, by day of the week
    .definition = Visitors of self-service pages, each counted once a day, divided by the contacts opened on the same day of the week. Companies without recorded visits are left out.
metric-kb-ratio-by-week = Self-service visitors per contact, week by week
    .definition = Visitors of self-service pages, each counted once a day, divided by the contacts of the same whole week. Companies without recorded visits are left out.
metric-kb-forum-contacts-per-day = New questions in the forum per day
    .definition = Contacts that begin in the customer forum, divided by the calendar days of the period, per company. Days without any stay in the base.
metric-kb-forum-first-response-time = First response time (FRT) in the forum
    .definition = Time from a question in the customer forum to the first reply by a person of the company. Replies by other customers do not count; unanswered questions are left out.
metric-kb-contacts-per-day = Contacts from the knowledge base per day
    .definition = Contacts that begin in the knowledge base, divided by the calendar days of the period, per company. Days without any stay in the base.

## Labels and hashtags
origin-nothing = There is not a single figure to show here; what is missing is listed below.
need-cases = cases of this kind
label-tickets = contacts
label-web = other pages
tag-phone-support = PhoneSupport
tag-email-support = EmailSupport
tag-help-desk = HelpDesk
tag-first-contact = FirstContactResolution
tag-missed-chats = MissedChats
tag-service-level = ServiceLevel
tag-self-service = SelfService
tag-backlog = Backlog

## Pictures
alt-bubbles-exact = As many speech bubbles as the sentence says.
