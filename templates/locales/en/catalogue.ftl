### Every metric of the catalogue: its name and what it counts. Then names of breakdowns, parts, statistics and cases.
### Metrics that metrics.ftl names already are not repeated here.

## Volume
metric-contact-volume = Contacts through all channels
    .definition = Contacts created in the period through any channel: tickets, chats, calls and messages. Spam, merged and deleted contacts are left out.
    .formula = tickets + chats + calls + messages
metric-contacts-by-channel = Contacts by channel
    .definition = How the contacts of the period divide among the channels, as counts and as shares of all contacts. The shares add up to the whole.
    .formula = contacts of the channel ÷ contacts of all channels
metric-contact-share-by-network = Contacts by social network
    .definition = Contacts on each social network, as shares of all contacts on social media. Contacts whose network is unknown stand as a part of their own.
metric-tickets-per-day = New tickets per day
    .definition = Tickets created, divided by the calendar days of the period, per company. Days without tickets stay in the base; spam, merged and deleted tickets are left out.
metric-tickets-closed-per-day = Tickets closed per day
    .definition = Resolutions made in the period, divided by its calendar days, per company. A ticket that is reopened and resolved again counts each time.
metric-logged-to-closed-ratio = Closed to created tickets
    .definition = Tickets resolved for good in the period, divided by tickets created in it. Below the value { NUMBER(1) } open work piles up; the figure is a flow and says nothing about how much is open.
metric-ticket-volume-per-period = Tickets per day, week or month
    .definition = Tickets created, divided by the whole days, weeks or months of the period, per company. Partial ones at either end are left out.
metric-ticket-distribution-by-category = Tickets by category
    .definition = How tickets divide among categories, as shares of all tickets. Tickets without a category stand as a part of their own.
metric-ticket-distribution-by-priority = Tickets by priority
    .definition = How tickets divide among priorities, as shares of all tickets. Tickets without a priority stand as a part of their own.
metric-ticket-distribution-by-support-line = Tickets by support line
    .definition = Tickets by the support line of the team that holds them now. Tickets of a team without a line stand as a part of their own.
metric-total-chats = Total chats
    .definition = Chats an agent picked up in the period, those begun by the company included. Chats that were requested and missed are counted apart.
metric-chat-volume-by-hour = Chat requests by hour of the day
    .definition = Chats requested in each hour of the company’s local clock. On days when the clocks change, an hour is missing or comes again.
metric-chat-volume-by-day = Chat requests by day
    .definition = Chats requested on each day of the company’s local calendar. Days without chats are left out.
metric-chat-volume-by-week = Chat requests by week
    .definition = Chats requested in each calendar week of the company’s local time. Weeks run from Monday to Sunday.
metric-chat-volume-trend = Trend of chat volume
    .definition = Average growth of the number of chats from one whole week to the next. Partial weeks at either end are left out.
metric-peak-hours = Peak chat hours
    .definition = The hours of the company’s local clock whose number of chats lies in the top tenth. Hours without any chat count when the top tenth is found.
metric-chats-per-agent = Chats per agent
    .definition = Chats handled in the period, divided by the agents who handled at least one. Agents without a chat are left out.
metric-call-volume = Number of calls
    .definition = Inbound calls that asked for an agent, answered or not. Outbound and blocked calls are left out, and so are those a voice menu dealt with alone.
metric-business-hours-share = Contacts in business hours
    .definition = Share of contacts created inside the company’s own schedule, in its own time, among all contacts. Holidays and other closed days count as after hours.
metric-after-hours-share = Contacts after hours
    .definition = Share of contacts created outside the company’s own schedule, in its own time, among all contacts. Holidays and other closed days belong to it.
metric-device-share = Devices used to seek help
    .definition = Visits by type of device, as shares of the visits whose device is known. Visits from an unknown device are left out.
metric-tickets-by-department = Tickets by team
    .definition = Tickets of each team, by the team that holds them now. Tickets without a team stand as a part of their own.
metric-ticket-recovery-count = Recovered tickets
    .definition = Tickets that were deleted and then restored. A ticket restored several times counts once.
metric-merged-rate = Merged tickets
    .definition = Share of created tickets that were later merged into another. Spam and deleted tickets are left out.

## Response
metric-first-response-time = First response time (FRT)
    .definition = Time from the creation of a contact to the first public reply by a person, over contacts that got a reply. Automatic replies, bots and internal notes do not count; unanswered contacts are left out and counted apart.
    .formula = moment of the first reply − moment of creation
metric-first-response-time-fastest = Fastest first response
    .definition = The first response time within which { PERCENT(0.05) } of replies arrive. Unanswered contacts are left out.
metric-first-response-time-slowest = Slowest first response
    .definition = The first response time within which { PERCENT(0.95) } of replies arrive; the rest take longer. Unanswered contacts are left out, so the true wait may be longer still.
metric-first-response-time-by-network = First response time by social network
    .definition = First response time on social media, for each network by itself. Automatic replies and unanswered contacts are left out.
metric-first-response-time-by-agent = First response time by agent
    .definition = First response time, credited to the agent who wrote the reply and not to whoever holds the contact in the end. Unanswered contacts are left out.
metric-first-response-within-rate = Answered within a set time
    .definition = Share of contacts with a first public reply by a person within the time, among all contacts old enough for that time to have passed. Unanswered contacts stay in the base.
metric-response-time = Response time, all replies
    .definition = Time from a customer’s unanswered message to the next public reply by a person, over all replies and not only the first. Of several messages in a row the first starts the clock. Where both sides write at the same moment, the customer is taken to have written first.
metric-answer-rate = Answered contacts
    .definition = Share of contacts with a public reply by a person, among contacts old enough to judge. Automatic replies and internal notes do not count.
metric-average-speed-of-answer = Average speed of answer (ASA)
    .definition = Time spent waiting in the queue before an agent answers, averaged over answered chats and calls. Abandoned and missed contacts are left out.
    .formula = time waited in the queue ÷ chats and calls answered
metric-chat-pickup-time = Chat pickup time
    .definition = Time from a visitor’s request for a chat to the moment an agent picks it up, over chats that were picked up. Missed chats are left out.
metric-service-level = Service level
    .definition = Share of chats and calls answered within the set time. Those abandoned after that time count as missed; those abandoned earlier are left out, unless another rule is named.
    .formula = answered within the time ÷ (answered + abandoned after the time)
metric-channel-response-time-ratio = Response speed of channels against each other
    .definition = Median first response time of one channel divided by that of another. Only contacts that got a reply by a person count.
metric-sla-first-response-met-rate = First response within SLA
    .definition = Share of contacts first answered within the target of the service level agreement (SLA) that applied to them, on the clock the agreement names. Contacts without an agreement are left out.
metric-availability-hours = Hours of service
    .definition = Opening hours a week by the schedule of a channel, averaged over companies and channels. Holidays count as closed.
metric-next-reply-time = Next reply time
    .definition = Time from a customer’s message to the next public reply by an agent, after the first reply was given. Of several messages in a row the first starts the clock. Where both sides write at the same moment, the customer is taken to have written first.
metric-requester-wait-time = Customer wait time
    .definition = Time a ticket spends in the states new, open and on hold, in which the customer waits for the company. Time spent waiting for the customer is left out.
metric-agent-wait-time = Time waiting for the customer
    .definition = Time a ticket spends in the state pending, in which the agent waits for the customer’s answer. All other states are left out.
metric-sla-breach-rate = SLA breaches
    .definition = Share of targets under a service level agreement (SLA) that were missed, among all targets that applied. Targets still running at the time of export count only once they are overdue.
metric-periodic-update-time = Time between updates
    .definition = Time from one public reply by an agent to the next on the same ticket. The wait for the first reply is left out, and so are chats and calls.
metric-pausable-update-time = Time between updates, without waiting for the customer
    .definition = Time from one public reply by an agent to the next on the same ticket, less the time the ticket waited for the customer. The wait for the first reply is left out, and so are chats and calls.
metric-longest-wait = Longest wait in the queue
    .definition = The longest time a chat or call spent in the queue, whether it was answered or abandoned. Contacts that never entered a queue are left out.
metric-frt-distribution = First responses by time band
    .definition = Contacts that got a reply, by bands of first response time, as shares of them all. Unanswered contacts are left out.
metric-sla-business-percentage = SLA time used
    .definition = Business time a contact has used up, as a share of the target of its service level agreement (SLA). Contacts without an agreement are left out.
metric-reply-level-report = List of replies
    .definition = Every public reply by a person in a row of its own, with the agent who wrote it and the time the customer waited for it. Automatic replies and internal notes are left out.

## Resolution
metric-resolution-time = Resolution time
    .definition = Time from the creation of a contact to the last time it is resolved, reopening included. Unresolved contacts are left out.
metric-first-resolution-time = First resolution time
    .definition = Time from the creation of a contact to the first time it is resolved. Later reopening does not change it; unresolved contacts are left out.
metric-mean-time-to-resolution = Mean time to resolution (MTTR)
    .definition = Resolution time as a mean over resolved contacts, follow-up work and reopening included. It is elapsed time, not handle time.
    .formula = sum of the resolution times ÷ contacts resolved
metric-chat-resolution-time = Resolution time, live chat
    .definition = Time from the beginning of a chat to the last time its contact is resolved. Unresolved chats are left out.
metric-resolution-rate = Resolution rate
    .definition = Share of resolved contacts among the contacts created in the period and assigned to an agent. Contacts that were never assigned are left out.
    .formula = contacts resolved ÷ contacts assigned
metric-closed-ticket-rate = Closed tickets
    .definition = Share of settled tickets among tickets old enough to judge; a ticket counts as closed when it is resolved. Younger tickets are left out.
metric-tickets-resolved = Resolved tickets
    .definition = Tickets resolved in the period, each counted once. Repeated resolutions of the same ticket are left out.
metric-first-contact-resolution-rate = First contact resolution (FCR)
    .definition = Share of resolved contacts that needed a single public reply, chat or call, without transfer, reopening or another contact soon after. Contacts too recent to see whether the customer returns are left out.
metric-resolved-without-followup-rate = Resolved without follow-up or transfer
    .definition = Share of chats that ended resolved, with no later message, ticket or transfer, among chats whose outcome is known. Chats without a known outcome are left out.
metric-first-contact-resolution-time = Time to resolve at first contact
    .definition = Duration of the contacts that were resolved at first contact (FCR), averaged. All other contacts are left out.
metric-fcr-by-agent = First contact resolution (FCR) by agent
    .definition = First contact resolution, credited to the agent who resolved the contact. Contacts too recent to judge are left out.
metric-fcr-by-department = First contact resolution (FCR) by team
    .definition = First contact resolution, for each team by itself. Contacts too recent to judge are left out.
metric-fcr-within-sla-rate = Resolved with the first reply within SLA
    .definition = Share of contacts resolved by a single public reply that also met the service level agreement (SLA), among contacts under an agreement that are old enough to judge. Contacts without an agreement are left out.
metric-unresolved-reasons = Reasons for unresolved problems
    .definition = Contacts that ended unresolved, by the reason recorded, as shares of them all. Those without a reason stand as a part of their own.
metric-repeat-contact-rate = Repeat contact or transfer
    .definition = Share of contacts that were transferred or followed by another contact of the same customer on the same topic within the set time. Contacts of unknown customers are left out, and so are those too recent to judge.
metric-repeat-visit-rate = Customers who return
    .definition = Share of customers who made contact more than once within the set time, among all customers who made contact. Contacts of unknown customers are left out.
metric-reopened-tickets = Reopened tickets
    .definition = Share of resolved tickets that were opened again afterwards. Several entries of the same state in a row count as one.
metric-chat-outcome = Outcome of chats
    .definition = How chats divide into resolved, forwarded, unresolved and missed, as shares of all chats requested. Chats whose outcome is unknown stand as a part of their own. Chats that were transferred stand as forwarded, whatever came of them.
metric-one-touch-resolution-rate = Resolved with a single reply
    .definition = Share of resolved contacts that took exactly one public reply, chat or call. Automatic replies and internal notes do not count.
metric-two-touch-resolution-rate = Resolved with { NUMBER(2) } replies
    .definition = Share of resolved contacts that took exactly { NUMBER(2) } public replies, chats or calls. Automatic replies and internal notes do not count.
metric-multi-touch-resolution-rate = Resolved with more than { NUMBER(2) } replies
    .definition = Share of resolved contacts that took more than { NUMBER(2) } public replies, chats or calls. Automatic replies and internal notes do not count.
metric-zero-touch-resolution-rate = Resolved without a reply
    .definition = Share of resolved contacts that had no public reply, chat or call of a person: settled by a bot, by the customer or in silence. Merged contacts and spam are left out.
metric-bot-resolution-rate = Resolved by a bot
    .definition = Share of conversations resolved without any reply by a person, among all conversations that a bot took part in. Conversations without a bot are left out.

## Backlog
metric-open-tickets = Open tickets
    .definition = Tickets not resolved at the end of a day, whoever they wait for. Reopened tickets are open again; it is a stock, not a flow.
    .formula = tickets created so far − tickets resolved by then
metric-pending-tickets = Pending tickets
    .definition = Tickets per company that are unresolved and wait for the company rather than for the customer, averaged over the period. Tickets that wait for the customer are left out.
metric-ticket-backlog = Ticket backlog
    .definition = Tickets created but not resolved at the end of each day, week or month. All that stands open counts, not only what the time has added.
    .formula = tickets created by the end of the period − tickets resolved by then
metric-ticket-age = Age of open tickets
    .definition = Time since their creation, over tickets still open at the time of export. Resolved tickets are left out.
metric-open-chats = Open chats
    .definition = Chats picked up and still going on at the time of export. Chats still waiting in the queue are left out.
metric-unreplied-tickets = Unanswered tickets
    .definition = Tickets without a public reply by a person at the time of export, settled ones included. Automatic replies, bots and internal notes do not count as a reply.
metric-unsolved-age-since-update = Time since the last update of open tickets
    .definition = Time from the last message, note or change of an open ticket to the time of export. Resolved tickets are left out.

## Handling
metric-average-handle-time = Average handle time (AHT)
    .definition = Time agents work on contacts, talking, holding and after-contact work included, divided by contacts handled. The time a contact waits does not count.
    .formula = (talk + hold + after-contact work) ÷ contacts handled
metric-aht-by-agent = Average handle time (AHT) by agent
    .definition = Average handle time, for each agent separately. The time a contact waits does not count.
metric-aht-by-type = Average handle time (AHT) by category
    .definition = Average handle time, for each category of contact by itself. Contacts without a category stand as a part of their own.
metric-talk-time = Talk time
    .definition = Time spent talking or chatting, per answered contact. Holding and after-contact work are left out.
metric-hold-time = Hold time
    .definition = Time a customer is put on hold during an answered contact, per answered contact. Waiting in the queue is left out.
metric-wrap-up-time = After-contact work (ACW)
    .definition = Working time an agent spends after the contact with the customer has ended: notes, tags, follow-up tasks, over contacts that had any. Waiting time does not count.
metric-chat-duration = Chat duration
    .definition = Time from picking up a chat to its end, over handled chats. Waiting in the queue and after-contact work are left out.
metric-messages-per-chat = Messages per chat
    .definition = Public messages of customers and agents, divided by chats handled. Internal notes, bots and system messages are left out.
metric-replies-per-ticket = Replies per ticket
    .definition = Public replies by agents, divided by tickets resolved. Automatic replies and internal notes do not count.
metric-chat-length-distribution = Short and long chats
    .definition = Handled chats by bands of length, as shares of all handled chats. Missed chats are left out.
metric-messages-per-chat-by-topic = Messages per chat by topic
    .definition = Messages per chat, for each category by itself. Chats without a category stand as a part of their own.
metric-typing-speed = Typing speed of agents
    .definition = Characters agents type, divided by the minutes they spend composing. Canned responses are left out, and so are messages whose composing time is unknown.
metric-csat-drop-per-handoff = Satisfaction lost per transfer
    .definition = Share of satisfied ratings (CSAT) lost with each further transfer, as the slope of a fitted line. Contacts without a rating are left out; contacts that are passed on are often the harder ones.
metric-agent-work-time = Time with the agents
    .definition = Time a ticket spends in the states new and open, in which it is up to the agents. Time on hold or waiting for the customer is left out.
metric-on-hold-time = Time on hold
    .definition = Time a ticket spends on hold, in which it waits for someone outside the team. Time waiting for the customer is left out.

## Routing
metric-transfers-per-ticket = Transfers per ticket
    .definition = Changes of agent or team after the first assignment and before the first resolution, divided by resolved tickets. The first assignment itself is not a transfer.
metric-transfer-rate = Transferred contacts
    .definition = Share of resolved contacts that were handed to another agent or team before their resolution. The first assignment is not a transfer.
metric-escalation-rate = Escalated contacts
    .definition = Share of contacts escalated to another support line or moved to another channel. Handing a contact to another agent is not enough.
metric-channel-switch-in-rate = Contacts after failed attempts elsewhere
    .definition = Share of contacts whose customer had made contact through another channel within the set time before, still unresolved. Contacts of unknown customers count as having none.
metric-workload-balance = Balance of workload
    .definition = How unevenly chats lie over the agents, measured by chats per hour of presence as a coefficient of variation; the value { NUMBER(0) } is a perfectly even distribution. Agents without a chat are left out.
metric-unassigned-time = Time to first assignment
    .definition = Time from the creation of a ticket to its first assignment to an agent. Tickets never assigned are left out.
metric-assignee-stations = Assignments to agents per ticket
    .definition = Number of times a ticket is assigned to an agent, the first assignment included. Removing an assignment does not count.
metric-group-stations = Assignments to teams per ticket
    .definition = Number of times a ticket is assigned to a team, the first assignment included. Removing an assignment does not count.
metric-distinct-agents-per-ticket = Agents who reply to a ticket
    .definition = Number of different agents with a public reply, over tickets that got one. Internal notes and bots do not count.
metric-bot-handoff-rate = Handed over by a bot
    .definition = Share of conversations that a person answered as well, among all conversations that a bot took part in. Conversations without a bot are left out.

## Missed contacts
metric-missed-chats = Missed chats
    .definition = Chat requests that no agent picked up. Chats handled by a bot alone are left out.
metric-missed-chat-rate = Share of chats missed
    .definition = Share of chat requests that no agent picked up, among all chat requests. Chats handled by a bot alone and those begun by the company are left out.
metric-missed-chats-per-agent = Missed chats per agent
    .definition = Chats missed while they were routed to an agent, divided by the agents on duty. Chats that never reached an agent are left out.
metric-missed-chat-reasons = Reasons for missed chats
    .definition = Missed chats by the reason recorded: no agent online, queue full, visitor left, not accepted, after hours. Those without a reason stand as a part of their own.
metric-missed-chat-improvement = Improvement in missed chats
    .definition = How far the share of missed chats fell against the period before, in proportion to its value then. A rise shows as a negative value.
metric-blocked-calls = Blocked calls
    .definition = Call attempts refused because lines were busy, no agent was there or the network failed. Calls abandoned by the caller are left out.
    .formula = number of calls refused
metric-abandonment-rate = Abandonment rate
    .definition = Share of chats and calls the customer gave up before an agent answered, among all offered. Those given up within the first few seconds are left out of both.
metric-average-abandonment-time = Time to abandonment
    .definition = Time spent in the queue by those who gave up before an agent answered. Answered contacts are left out.
metric-callback-rate = Callbacks
    .definition = Share of chats and calls in which the customer asked to be called back, among all offered. Outbound calls are left out.
metric-dropped-chats = Dropped chats
    .definition = Accepted chats that ended on a message of the visitor which nobody answered. Missed chats are left out.

## Tags
metric-tagged-rate = Tagged contacts
    .definition = Share of contacts with at least one tag, among all contacts. Several tags on a contact count once.
metric-tags-per-chat = Tags per contact
    .definition = Different tags set on contacts, divided by contacts. Contacts without a tag stay in the base.
metric-tag-distribution = Contacts by tag
    .definition = How the tags set divide, as shares of them all. A contact with several tags counts for each of them.
metric-tag-usage-by-agent = Use of tags by agent
    .definition = Share of contacts with at least one tag, by the agent who replied first. Contacts without a reply by an agent are left out.
metric-tags-high-priority = Tags on high-priority contacts
    .definition = How tags divide among contacts of high or urgent priority, as shares of all their tags. Contacts of lower priority are left out.

## Canned responses
metric-canned-response-usage-rate = Chats with a canned response
    .definition = Share of handled chats in which an agent sent at least one canned response. Missed chats and chats without a record of their messages are left out.
metric-canned-responses-per-chat = Canned responses per chat
    .definition = Canned responses sent, divided by chats handled. Chats without a canned response stay in the base.
metric-csat-with-canned = Satisfaction with and without canned responses
    .definition = Customer satisfaction (CSAT) of chats with a canned response less that of chats without, in percentage points. Chats without a rating are left out.
metric-time-saved-by-canned = Time saved by canned responses
    .definition = Average handle time (AHT) of chats without a canned response less that of chats of the same category with one. It is an estimate: the chats may differ in other ways as well.

## Conversion
metric-chat-conversion-rate = Chat conversion rate
    .definition = Share of handled chats followed by a sign-up or a purchase within the set time. Missed chats are left out, and so are chats too recent for that time to have passed.
metric-time-to-conversion = Time to conversion
    .definition = Time from the beginning of a chat to the conversion that follows it. Chats without a conversion are left out.
metric-conversion-rate-by-agent = Chat conversion rate by agent
    .definition = Chat conversion rate, for each agent separately. Missed chats are left out.
metric-conversion-rate-by-period = Chat conversion rate over time
    .definition = Chat conversion rate, for each period by itself. Missed chats are left out.
metric-conversion-rate-by-initiation = Chat conversion rate, proactive and reactive
    .definition = Chat conversion rate of chats begun by the company and of chats begun by the visitor. Missed chats are left out.
metric-followup-conversion-rate = Conversions after a follow-up
    .definition = Share of conversions that came after a follow-up contact, among all conversions. Conversions of which this is unknown are left out.
metric-leads-per-day = Leads per day
    .definition = Leads that contacts brought, divided by the calendar days of the period, per company. Each lead counts once.
metric-lead-conversion-rate = Conversion of leads
    .definition = Share of leads that are followed by a purchase. Leads are the base, not contacts.
metric-ticket-conversion-rate = Conversions from contacts
    .definition = Share of contacts that lead to a conversion, which is a sign-up or a purchase. Contacts are the base, not leads.
metric-visitor-to-chat-rate = Visits with a chat request
    .definition = Share of site visits during which the visitor asks for a chat. Visits are the base, so a visitor who comes again counts again. Chats begun by the company or held by a bot alone count too.
metric-time-on-site-before-chat = Time on site before a chat
    .definition = Time from the beginning of a visit to the visitor’s request for a chat. Visits without a request are left out.
metric-visitor-to-participant-rate = Visits that become a chat
    .definition = Share of site visits with a chat that an agent picked up. Requests that were missed stay in the base.
metric-post-chat-conversion-rate = Conversion after a chat
    .definition = Share of visits with a handled chat that are followed by a conversion. Visits without a chat are left out.
metric-exit-after-chat-request-rate = Exit after a chat request
    .definition = Share of visits with a chat request that end within the set time after it, before an agent picks it up. Visits without a request are left out.
metric-purchase-intent-by-response-time = Conversions by speed of answer
    .definition = Share of chats followed by a conversion, for each band of time to pick-up. It shows how both go together, not that speed brings purchases.

## Experience
metric-csat = Customer satisfaction (CSAT)
    .definition = Share of positive ratings among all valid ratings. Surveys without an answer do not count.
    .formula = positive ratings ÷ valid ratings
metric-csat-mean = Mean satisfaction score
    .definition = Mean of the satisfaction scores on the scale of the survey. Scores on a scale other than the most common one are left out.
metric-highly-satisfied-rate = Highly satisfied customers
    .definition = Share of ratings with the best score of the scale, among all valid ratings. Surveys without an answer do not count.
metric-complaint-count = Complaints
    .definition = Ratings that express dissatisfaction, and contacts tagged as complaints. A contact with both counts once.
metric-csat-by-segment = Customer satisfaction (CSAT) by segment
    .definition = Customer satisfaction, for each customer segment by itself. Segments with too few ratings are not shown.
metric-csat-by-agent = Customer satisfaction (CSAT) by agent
    .definition = Customer satisfaction, for each rated agent separately. Agents with too few ratings are not shown.
metric-satisfaction-rate = Satisfied customers
    .definition = Share of positive ratings among all valid ratings; another name for customer satisfaction (CSAT). Surveys without an answer do not count.
metric-overall-customer-satisfaction = Overall customer satisfaction (CSAT)
    .definition = Share of positive ratings among all valid ratings, all channels and touchpoints together. Surveys without an answer do not count.
metric-survey-response-rate = Survey response rate
    .definition = Share of surveys that were answered, among all surveys sent. Surveys whose sending is not recorded are left out.
metric-chat-satisfaction-ratio = Positive to negative chat ratings
    .definition = Positive ratings of chats divided by negative ones. Neutral ratings and chats without a rating are left out.
metric-positive-rating-rate = Positive ratings
    .definition = Share of positive ratings among positive and negative ones. Neutral ratings and surveys without an answer are left out.
metric-negative-rating-rate = Negative ratings
    .definition = Share of negative ratings among positive and negative ones. Neutral ratings and surveys without an answer are left out.
metric-nps = Net Promoter Score (NPS)
    .definition = Share of promoters (answers of { NUMBER(9) } or { NUMBER(10) }) minus share of detractors (answers from { NUMBER(0) } to { NUMBER(6) }), in points. The question is how likely the customer is to recommend the company.
    .formula = share of promoters − share of detractors
metric-nps-by-segment = Net Promoter Score (NPS) by segment
    .definition = Net Promoter Score, for each customer segment by itself. Segments with too few answers are not shown.
metric-nps-by-touchpoint = Net Promoter Score (NPS) by touchpoint
    .definition = Net Promoter Score, for each touchpoint at which it was asked. Touchpoints with too few answers are not shown.
metric-nps-by-agent = Net Promoter Score (NPS) by agent
    .definition = Net Promoter Score, for each rated agent separately. Agents with too few answers are not shown.
metric-nps-change = Change in Net Promoter Score (NPS)
    .definition = Net Promoter Score of a period less that of the period before, in points. Incomplete periods are left out.
metric-ces = Customer effort score (CES)
    .definition = Mean of the customers’ answers to how easy it was to get help. The scale is part of the figure; a higher score means less effort.
    .formula = sum of the scores ÷ answers
metric-ces-distribution-by-segment = Distribution of effort scores by segment
    .definition = How the answers to the customer effort survey (CES) divide among the scores, for each customer segment by itself. Surveys without an answer do not count.
metric-ces-csat-correlation = Correlation of effort and satisfaction
    .definition = Rank correlation of the customer effort score (CES) and the satisfaction rating (CSAT) of the same contact. Contacts that have only one of them are left out.
metric-ces-loyalty-impact = Customer effort and loyalty
    .definition = Change of the Net Promoter Score (NPS) with each point by which customers found help easier (CES), as the slope of a fitted line. Customers who answered only one of the questions are left out.
metric-user-feedback-score = User feedback score
    .definition = Mean rating of the feedback users give, on the scale of the survey. Feedback without a rating is left out.
metric-happiness-score = Happiness score
    .definition = Share of ratings “great” minus share of ratings “not good”, in points. Surveys without an answer do not count.
metric-internal-quality-score = Internal quality score (IQS)
    .definition = Points reached in reviews of conversations as a share of all possible points, each criterion by its weight. Conversations that were not reviewed are left out.
    .formula = weighted points given ÷ weighted points possible
metric-customer-engagement = Customer engagement
    .definition = Contacts, further messages on social media and visits of known customers, divided by the customers active in each month. Months in which a customer does nothing are left out.
    .formula = interactions ÷ customers active in the month, over all months
metric-csat-changed-rate = Changed ratings
    .definition = Share of rated contacts whose later rating said the opposite of the one before, from good to bad or from bad to good. Contacts without a rating are left out.

## Customers
metric-customer-churn-rate = Customer churn rate
    .definition = Customers lost in the period, divided by the customers at its start. Customers won during the period are left out.
    .formula = customers lost ÷ customers at the start
metric-customer-retention-rate = Customer retention rate
    .definition = Customers at the end of the period less those won during it, divided by the customers at its start. New customers are left out on both sides.
    .formula = (customers at the end − new ones among them) ÷ customers at the start
metric-referral-rate = Referral rate
    .definition = Share of new customers who came through a referral, among all new customers of the period. Customers of whom it is unknown how they came are left out.
    .formula = new customers who came through a referral ÷ new customers whose way is known
metric-customer-lifetime-value = Customer lifetime value (CLV)
    .definition = Mean margin a customer brings in a month, divided by the monthly churn rate, whose inverse is the expected number of months. Customers whose margin is unknown are left out.
    .formula = average margin a month ÷ monthly churn rate
metric-repeat-purchase-rate = Customers who buy again
    .definition = Share of customers with more than one purchase, among customers with any. Purchases without a known customer are left out.
metric-acquisition-to-retention-cost-ratio = Cost to win and to keep a customer
    .definition = Acquisition cost per new customer, divided by retention cost per customer kept. All other costs are left out.
metric-acquisition-cost-per-customer = Cost to win a customer
    .definition = Cost of acquisition in a period, divided by the customers won in it. All other costs are left out.
metric-retention-cost-per-customer = Cost to keep a customer
    .definition = Cost of retention in a period, divided by the customers who were there at its start and stayed to its end. All other costs are left out.

## Agents
metric-agent-utilization-rate = Agent utilization
    .definition = Time agents spend on contacts, after-contact work included, as a share of the time they are logged in. Breaks and training are left out.
metric-agent-active-vs-unavailable = Active against unavailable time
    .definition = Time agents spend on contacts, as a share of that time and the time they are unavailable. Time spent available and idle is left out.
metric-agent-working-hours = Working hours
    .definition = Time for which agents were logged in, summed over the period. Breaks and training are left out; overlapping stretches count once.
metric-chats-per-hour = Chats per hour worked
    .definition = Chats handled, divided by the hours agents worked. Missed chats are left out.
metric-chats-per-day = Chats per day worked
    .definition = Chats handled, divided by the days agents worked. Days of work without a chat stay in the base; missed chats are left out.
metric-chats-by-agent = Chats by agent
    .definition = Chats each agent handled in the period. Missed chats are left out.
metric-tickets-resolved-by-agent = Resolved tickets by agent
    .definition = Tickets resolved in the period, credited to the agent who resolved them. Tickets resolved by bots or the system are left out.
metric-concurrent-chats = Concurrent chats
    .definition = Summed duration of an agent’s chats, divided by the time during which any of them was in progress. Time without a chat is left out.
metric-agent-occupancy = Agent occupancy
    .definition = Time agents spend on contacts, after-contact work included, as a share of that time and the time they wait for the next contact. Breaks and training are left out.

## Cost
metric-cost-per-contact = Cost per contact
    .definition = Operating cost of a channel in a period, divided by the contacts of the same period. Costs of winning and keeping customers are left out.
metric-cost-per-ticket = Cost per ticket
    .definition = Operating cost in a period, divided by the tickets resolved in it. Costs of winning and keeping customers are left out.

## Adoption
metric-self-service-usage-rate = Customers who use self-service
    .definition = Share of the people seen in contacts or visits who visited the portal, the knowledge base or the forum. Visitors who cannot be recognised are left out.
metric-portal-adoption-rate = Companies with a customer portal
    .definition = Share of companies that offer their customers a portal. The base is the companies whose answer is known.
metric-forum-adoption-rate = Companies with a customer forum
    .definition = Share of companies that run a forum for their customers. The base is the companies whose answer is known.
metric-multi-kb-adoption-rate = Companies with several knowledge bases
    .definition = Share of companies that keep more than a single knowledge base. The base is the companies whose answer is known.
metric-response-time-expectation = Customers who expect an answer within a set time
    .definition = Share of the customers asked in a survey who expect an answer within the time. Customers who named no time are left out.
metric-self-service-ratio = Self-service visitors per contact
    .definition = Visitors of self-service pages, each counted once a day, divided by the contacts of the same period. Visits to other pages are left out.

## Comparisons
metric-company-benchmark-percentile = Own value against other companies
    .definition = Share of the companies in the peer group that do worse, half of those that do the same included. Companies with too few cases are left out.
metric-period-change = Change against the period before
    .definition = Value of a figure in a period, set against its value in the period before of the same length. Incomplete periods are left out.

## Breakdowns
label-channel = channel
label-network = network
label-device = device
label-company = company
label-industry = industry
label-size = company size
label-country = country
label-assignee = assignee
label-team = team
label-tag = tag
label-category = category
label-priority = priority
label-language = language
label-support-line = support line
label-hours = in or after business hours
label-initiation = who began
label-segment = customer segment
label-touchpoint = touchpoint
label-criterion = criterion
label-ticket-id = ticket
label-hour = hour
label-weekday = day of the week
label-day = day
label-week = week
label-month = month
label-quarter = quarter
label-year = year
label-range = period
label-band = band
label-score = score
label-reason = reason
label-outcome = outcome
label-status = status
label-length = length
label-response-band = time to the first response
label-age-band = age
label-result = result
label-part = part
label-against = against

## Channels
label-knowledge-base = knowledge base
label-forum = customer forum
label-contact-form = contact form
label-messaging = messaging
label-api = API

## Priorities
label-low = low
label-normal = normal
label-high = high
label-urgent = urgent

## States of a ticket
label-new = new
label-open = open
label-pending = waiting for the customer
label-hold = on hold
label-closed = closed
label-deleted = deleted

## Who acts
label-customer = customer
label-visitor = visitor
label-agent = agent
label-human = person
label-bot = bot
label-system = system
label-trigger = automatic invitation
label-proactive = proactive
label-reactive = reactive
label-inbound = inbound
label-outbound = outbound

## How a contact ended
label-resolved = resolved
label-forwarded = forwarded
label-unresolved = unresolved
label-missed = missed
label-answered = answered
label-abandoned = abandoned
label-blocked = blocked
label-voicemail = voicemail
label-callback = callback
label-overflow = overflow
label-bot-only = bot only
label-phantom = phantom call

## Reasons
label-agent-did-not-accept = not accepted by the agent
label-no-agent-online = no agent online
label-queue-full = queue full
label-visitor-left = visitor left
label-out-of-hours = outside business hours
label-unknown = unknown
label-none = none
label-all = all

## States of an agent
label-logged-in = logged in
label-available = available
label-on-contact = on a contact
label-wrap-up = after-contact work
label-away = away
label-break = break
label-training = training

## What an agreement promises
label-sla-metric = SLA target
label-first-response = first response
label-next-reply = next reply
label-resolution = resolution
label-answer-speed = wait in the queue

## Answers to surveys
label-promoter = promoters
label-passive = passives
label-detractor = detractors
label-satisfied = satisfied
label-neutral = neutral
label-dissatisfied = dissatisfied
label-good = good
label-bad = bad
label-great = great
label-okay = okay
label-not-good = not good
label-easy = easy
label-middling = middling
label-difficult = difficult

## Conversions
label-lead = lead
label-signup = sign-up
label-purchase = purchase

## Companies compared
label-pooled = all companies pooled
label-companies = companies
label-peers = peer group
label-own = own company

## Bands
label-up-to-5 = up to { NUMBER(5) }
label-6-to-10 = from { NUMBER(6) } to { NUMBER(10) }
label-11-to-20 = from { NUMBER(11) } to { NUMBER(20) }
label-over-20 = more than { NUMBER(20) }
label-under-1-minute = under { DURATION(60) }
label-under-5-minutes = under { DURATION(300) }
label-5-to-10-minutes = { NUMBER(5) } to { DURATION(600) }
label-10-to-20-minutes = { NUMBER(10) } to { DURATION(1200) }
label-over-20-minutes = { DURATION(1200) } or more
label-under-1-day = under { DURATION(86400) }
label-1-to-3-days = { DURATION(86400) } to { DURATION(259200) }
label-3-to-7-days = { DURATION(259200) } to { DURATION(604800) }
label-7-to-30-days = { NUMBER(7) } to { DURATION(2592000) }
label-over-30-days = { DURATION(2592000) } or more
label-later = later
label-under-1-hour = under { DURATION(3600) }
label-1-to-4-hours = { NUMBER(1) } to { DURATION(14400) }
label-4-to-8-hours = { NUMBER(4) } to { DURATION(28800) }
label-8-to-24-hours = { NUMBER(8) } to { DURATION(86400) }
label-over-24-hours = { DURATION(86400) } or more
label-unanswered = unanswered

## Statistics
statistic-count = count
statistic-sum = sum
statistic-min = least
statistic-max = greatest
statistic-p05 = percentile { NUMBER(5) }
statistic-p10 = percentile { NUMBER(10) }
statistic-p25 = percentile { NUMBER(25) }
statistic-p75 = percentile { NUMBER(75) }
statistic-p90 = percentile { NUMBER(90) }
statistic-p95 = percentile { NUMBER(95) }
statistic-p99 = percentile { NUMBER(99) }
statistic-quartiles = quartiles
statistic-within = share within a time
statistic-km-median = median with open cases (Kaplan–Meier)
statistic-last = last value
statistic-first = first value
statistic-cv = coefficient of variation
statistic-gini = Gini coefficient
statistic-spread = spread
statistic-correlation = rank correlation
statistic-slope = slope
statistic-difference = difference
statistic-quotient = quotient
statistic-change = change
statistic-trend = trend
statistic-peak = peak
statistic-percentile = percentile among peers
statistic-rows = list
statistic-various = each metric’s own
statistic-improvement = improvement
statistic-p01 = percentile { NUMBER(1) }
statistic-fastest-typical-slowest = fastest, typical, slowest
statistic-spearman = rank correlation (Spearman)
statistic-relative = relative change
statistic-growth = growth per period
statistic-per-hour = per hour
statistic-per-day = per day
statistic-per-week = per week
statistic-per-month = per month
statistic-per-quarter = per quarter
statistic-per-year = per year
statistic-companies = spread among companies
statistic-companies-p10 = percentile { NUMBER(10) } of companies
statistic-companies-p25 = lower quartile of companies
statistic-companies-median = median of companies
statistic-companies-p75 = upper quartile of companies
statistic-companies-p90 = percentile { NUMBER(90) } of companies
statistic-pooled = all companies pooled

## Cases counted, by population (n)
n-cases = { NUMBER($count) ->
    [one] { NUMBER($count) } case
   *[other] { NUMBER($count) } cases
}
n-contacts = { NUMBER($count) ->
    [one] { NUMBER($count) } contact
   *[other] { NUMBER($count) } contacts
}
n-chats = { NUMBER($count) ->
    [one] { NUMBER($count) } chat
   *[other] { NUMBER($count) } chats
}
n-calls = { NUMBER($count) ->
    [one] { NUMBER($count) } call
   *[other] { NUMBER($count) } calls
}
n-sessions = { NUMBER($count) ->
    [one] { NUMBER($count) } chat or call
   *[other] { NUMBER($count) } chats and calls
}
n-conversations = { NUMBER($count) ->
    [one] { NUMBER($count) } conversation
   *[other] { NUMBER($count) } conversations
}
n-replies = { NUMBER($count) ->
    [one] { NUMBER($count) } reply
   *[other] { NUMBER($count) } replies
}
n-messages = { NUMBER($count) ->
    [one] { NUMBER($count) } message
   *[other] { NUMBER($count) } messages
}
n-agents = { NUMBER($count) ->
    [one] { NUMBER($count) } agent
   *[other] { NUMBER($count) } agents
}
n-teams = { NUMBER($count) ->
    [one] { NUMBER($count) } team
   *[other] { NUMBER($count) } teams
}
n-agent-days = { NUMBER($count) ->
    [one] { NUMBER($count) } agent day
   *[other] { NUMBER($count) } agent days
}
n-tags = { NUMBER($count) ->
    [one] { NUMBER($count) } tag
   *[other] { NUMBER($count) } tags
}
n-conversions = { NUMBER($count) ->
    [one] { NUMBER($count) } conversion
   *[other] { NUMBER($count) } conversions
}
n-purchases = { NUMBER($count) ->
    [one] { NUMBER($count) } purchase
   *[other] { NUMBER($count) } purchases
}
n-reviews = { NUMBER($count) ->
    [one] { NUMBER($count) } review
   *[other] { NUMBER($count) } reviews
}
n-surveys-sent = { NUMBER($count) ->
    [one] { NUMBER($count) } survey sent
   *[other] { NUMBER($count) } surveys sent
}
n-transfers = { NUMBER($count) ->
    [one] { NUMBER($count) } transfer
   *[other] { NUMBER($count) } transfers
}
n-targets = { NUMBER($count) ->
    [one] { NUMBER($count) } SLA target
   *[other] { NUMBER($count) } SLA targets
}
n-days = { NUMBER($count) ->
    [one] { NUMBER($count) } day
   *[other] { NUMBER($count) } days
}
n-periods = { NUMBER($count) ->
    [one] { NUMBER($count) } period
   *[other] { NUMBER($count) } periods
}
n-costs = { NUMBER($count) ->
    [one] { NUMBER($count) } cost entry
   *[other] { NUMBER($count) } cost entries
}
n-complaints = { NUMBER($count) ->
    [one] { NUMBER($count) } complaint
   *[other] { NUMBER($count) } complaints
}
n-company-days = { NUMBER($count) ->
    [one] { NUMBER($count) } company day
   *[other] { NUMBER($count) } company days
}
n-interactions = { NUMBER($count) ->
    [one] { NUMBER($count) } interaction
   *[other] { NUMBER($count) } interactions
}
n-customer-months = { NUMBER($count) ->
    [one] { NUMBER($count) } customer month
   *[other] { NUMBER($count) } customer months
}
