### The guide to live chat metrics: chapters, paragraphs, bullets, steps and questions, in page order.
### A bullet (item-) is a phrase without a full stop: the figure's own value is set behind it.
### Steps (steps-) are headed by the message itself; the attributes a, b, c … are the steps in order.

report-live-chat-guide = Live chat metrics: a guide
    .description = What each live chat metric counts, what it shows in the data, and which steps improve it.

## Opening

# $chapters: how many metrics the guide holds
prose-guide-intro = A chat window promises an answer while the customer is still on the page, and that promise can be measured. This guide explains { NUMBER($chapters) ->
    [one] { NUMBER($chapters) } metric
   *[other] { NUMBER($chapters) } metrics
 } of live chat, from the number of chats to the way agents spend their hours. For each of them it says what is counted, shows the values found in the data, and lists the steps that improve it.
prose-guide-why = A number on its own settles nothing. It becomes useful beside a target, beside last month or beside another team, and only if everybody counts in the same way. That is why every value here states how many cases it rests on, and every metric its definition.

# Figure: live_chat_response_time
prose-guide-benchmark = For scale: on live chat, the average response time is put at { $live_chat_response_time_comparator ->
    [about] about { DURATION($live_chat_response_time) }.
   *[eq] { DURATION($live_chat_response_time) }.
 }
# Figure: purchase_likelihood_fast_response
prose-guide-benchmark-buyers = { PERCENT($purchase_likelihood_fast_response_share1) } of customers are said to be likelier to buy from a company that answers in under { DURATION($purchase_likelihood_fast_response_within1) }.
# Figure: guide_frt_median
prose-guide-benchmark-own = In the data of this edition, half of the chats that got an answer got it within { DURATION($guide_frt_median) }.
prose-guide-groups = The metrics fall into groups. Those of the first depend directly on the team: on its training, its shifts and its tools. Those of the second show what chat contributes to the business as a whole, and support decisions about budget, staff and product.

## Chapters

chapter-live-chat-guide-group-team = Metrics for the team
chapter-live-chat-guide-group-business = Metrics for business decisions
chapter-live-chat-guide-total-chats = Total chats
chapter-live-chat-guide-first-response-time = First response time (FRT)
chapter-live-chat-guide-missed-chats = Missed chats
chapter-live-chat-guide-messages-per-chat = Messages per chat
chapter-live-chat-guide-tag-usage = Use of tags
chapter-live-chat-guide-average-handle-time = Average handle time (AHT)
chapter-live-chat-guide-canned-responses = Canned responses
chapter-live-chat-guide-chat-conversion = Chat conversion rate
chapter-live-chat-guide-first-contact-resolution = First contact resolution (FCR)
chapter-live-chat-guide-csat = Customer satisfaction (CSAT)
chapter-live-chat-guide-nps = Net Promoter Score (NPS)
chapter-live-chat-guide-visitors-to-chats = From visitors to chats
chapter-live-chat-guide-total-tickets = Total tickets
chapter-live-chat-guide-ces = Customer effort score (CES)
chapter-live-chat-guide-agent-utilization = Agent utilization
chapter-live-chat-guide-agent-report = The agent performance report
chapter-live-chat-guide-automation = Where AI and automation help
chapter-live-chat-guide-faq = Questions and answers
chapter-live-chat-guide-conclusion = In closing

## Total chats

prose-guide-total-chats = Total chats is the number of conversations that agents picked up in a period, those begun by the company included; requests nobody answered are counted apart, as missed chats. By hour and weekday, it is the basis of every shift plan. About quality it says nothing: a rising number can mean more trust in the channel or more trouble with the product.
item-live-chat-guide-total-chats = Chats picked up
item-live-chat-guide-chat-volume-by-period = Chat requests by hour, weekday and week
item-live-chat-guide-chats-per-agent = Chats per agent, among those who took any
item-live-chat-guide-chat-volume-trend = Trend from week to week
item-live-chat-guide-chat-satisfaction-ratio = Satisfied ratings for each dissatisfied one
steps-live-chat-guide-total-chats = How to put the number to use
    .a = Find the peak hours and weekdays, and plan shifts around them instead of around the average day.
    .b = Spread incoming chats evenly and limit how many an agent has open at a time, so that nobody drowns while others wait.
    .c = Note campaigns, releases and price changes in the calendar, and check what each of them did to the number of chats.
    .d = Let the chat software do the counting, and settle once and for all whether requests that nobody answered are part of the total.
    .e = If chats grow faster than the team, begin with training and better tools; they take effect sooner than new colleagues.

## First response time

prose-guide-first-response-time = First response time runs from the customer’s request to the first answer written by a person; an automatic greeting does not stop the clock. On chat it sets the tone, because the customer is sitting in front of the window. The median and the slowest answers together say more than the average alone, which a handful of forgotten chats can distort.
item-live-chat-guide-frt-mean = Average first response time
item-live-chat-guide-answered-within-share = Share of chats answered within a set time
item-live-chat-guide-frt-by-agent = Average first response time by agent
steps-live-chat-guide-first-response-time = How to shorten the wait
    .a = Set a target that your customers would call fast, and watch the share of chats that meet it, not just the average.
    .b = Show the waiting chats and their age live, so that the one that has waited longest is picked up next.
    .c = Route each chat straight to a free agent who knows the topic, and keep prepared openings for the most common questions.
    .d = Keep an eye on quality: a quick answer that only asks for patience improves the figure and helps nobody.

## Missed chats

prose-guide-missed-chats = A chat is missed when it was requested and nobody picked it up, whether the visitor gave up first or no agent was there. Neither satisfaction scores nor handle times include these customers, so nothing else shows them. Read missed chats as a share of all requests: in a busy month their number grows even if the team is doing better.
item-live-chat-guide-missed-rate = Share of requests that nobody picked up
item-live-chat-guide-missed-per-agent = Missed chats per agent, among those on chat duty
item-live-chat-guide-missed-reasons = Reasons for missed chats
item-live-chat-guide-improvement-rate = Improvement on the month before
steps-live-chat-guide-missed-chats = How to miss fewer chats
    .a = Set a limit for the share of missed chats, and go through every week in which it was exceeded.
    .b = Sort missed chats by hour and reason: an empty shift, a full queue and a visitor’s lost patience call for different answers.
    .c = If the first agent does not accept a chat within moments, let it pass on to the next one automatically.
    .d = Outside service hours, replace the chat with a form or a bot that says when an answer will come.

## Messages per chat

prose-guide-messages-per-chat = This metric counts the messages that customer and agent exchange in a chat. Many messages can mean a hard problem, an unclear answer or an agent who asks for details one by one; very few can mean that the customer was sent elsewhere. Compare chats on the same topic, because a fault takes more talk than a change of address.
item-live-chat-guide-messages-per-chat-mean = Messages per chat, on average
item-live-chat-guide-chat-length-distribution = Short and long chats, by number of messages
item-live-chat-guide-messages-by-topic = Messages per chat by topic
item-live-chat-guide-chat-outcome = Outcome of the chats
steps-live-chat-guide-messages-per-chat = How to keep chats short without being curt
    .a = Decide for each topic what a normal length is, and aim for clear answers rather than for the fewest messages.
    .b = Have the software record the number of messages, and read the longest chats of the month in full.
    .c = Teach agents to restate the problem first, and to ask for everything they need in a single message.
    .d = Prepare texts with instructions and links for routine questions, so that one message does the work of several.

## Use of tags

prose-guide-tag-usage = Tags say what a chat was about, so that chats can be counted by cause. Their worth depends on how many chats carry one: if many have none, every ranking of topics is a guess. Too many tags do harm as well, since agents then choose at random.
item-live-chat-guide-tagged-share = Share of chats with a tag
item-live-chat-guide-tags-per-chat = Tags per chat
item-live-chat-guide-tag-distribution = Tags by frequency
item-live-chat-guide-tag-use-by-agent-or-team = Share of chats with a tag, by team
item-live-chat-guide-tags-on-high-priority = Tags on urgent and high-priority chats
steps-live-chat-guide-tag-usage = How to get tags you can rely on
    .a = Keep the list short and a single click away, and ask for at least one tag when a chat is closed.
    .b = Explain each tag with one example where it fits and one where it does not, and compare how teams use it.
    .c = Review the list every quarter: merge duplicates, drop what nobody uses, add what keeps ending up under “other”.

## Average handle time

prose-guide-average-handle-time = Average handle time is how long an agent works on a chat, from picking it up to the end of the work that follows. It shows what a chat costs in working time, not how long the customer waits for a solution. A fall is good news only if resolution and satisfaction hold.
item-live-chat-guide-aht-by-agent = Average handle time by agent
item-live-chat-guide-aht-by-type-or-complexity = Average handle time by topic
item-live-chat-guide-transfer-rate = Share of chats transferred to another agent or team
steps-live-chat-guide-average-handle-time = How to save time without losing quality
    .a = Before asking anyone to hurry, find out where the time goes: into searching, into waiting for a colleague or into notes afterwards.
    .b = Practise fast typing, the use of prepared texts and the handling of several chats at once, and stop where satisfaction begins to fall.
    .c = Put the knowledge base and the customer’s history right beside the chat, so that nobody has to search while the customer waits.

## Canned responses

prose-guide-canned-responses = Canned responses are texts prepared for questions that come up every day. The metric shows in how many chats agents use them, and how often. Used with care they save typing and keep answers consistent; used blindly they sound like a machine, so read their use together with satisfaction.
item-live-chat-guide-chats-with-canned-share = Share of chats with a canned response
item-live-chat-guide-canned-per-chat = Canned responses per chat
item-live-chat-guide-csat-with-canned = Satisfaction (CSAT) in chats with a canned response
item-live-chat-guide-time-saved-per-chat = Time saved per chat by canned responses, an estimate by topic
steps-live-chat-guide-canned-responses = How to keep prepared texts useful
    .a = Make prepared texts easy to find in the chat window, and let agents save texts of their own.
    .b = Give every text an owner, and have it checked whenever the product or the terms change.
    .c = Rewrite or remove texts that poor ratings or further questions tend to follow.
    .d = Ask agents to fit the first and the last line to the customer; what lies between may stay as it is.

## Chat conversion rate

prose-guide-chat-conversion = The chat conversion rate is the share of chats that a sign-up or purchase followed within a set time. It shows whether chat helps to sell as well as to solve. What follows a chat was not necessarily caused by it: people who ask before buying often mean to buy already.
item-live-chat-guide-conversion-share = Share of chats followed by a conversion
item-live-chat-guide-time-to-conversion = Time from chat to conversion, median
item-live-chat-guide-conversion-by-agent = Chat conversion rate by agent
item-live-chat-guide-conversion-by-period = Chat conversion rate by month
item-live-chat-guide-conversion-proactive-vs-reactive = Chat conversion rate, proactive against reactive chats
item-live-chat-guide-conversion-after-follow-up = Share of conversions that came after a follow-up
steps-live-chat-guide-chat-conversion = How to help more visitors decide
    .a = Connect the chat with your shop and your web analytics, so that a purchase can be traced back to the conversation.
    .b = Teach agents to recognise a question that comes before a purchase, and to advise honestly.
    .c = Give them stock, prices and current offers in the same window.
    .d = Invite visitors to chat where they hesitate, such as at the price list or the checkout, and test how the invitation is worded.
    .e = Read chats that ended without a purchase: the objections in them are worth more than the rate itself.

## First contact resolution

prose-guide-first-contact-resolution = First contact resolution is the share of problems solved in the first conversation, without another contact and without a transfer. Few metrics serve both sides so well: customers need not come back, and agents do not meet the same problem again. The rate depends on how long one waits for a repeat contact, so always quote it with that time.
item-live-chat-guide-fcr-share = Share of chats resolved without follow-up or transfer
item-live-chat-guide-first-contact-resolution-time = Average time to resolve at first contact
item-live-chat-guide-fcr-by-agent-or-department = First contact resolution by team
item-live-chat-guide-unresolved-reasons = Reasons why problems stayed unresolved
item-live-chat-guide-repeat-or-transfer-share = Share of chats with a repeat contact or a transfer
steps-live-chat-guide-first-contact-resolution = How to resolve more at the first contact
    .a = Record the outcome of every chat: resolved, passed on or still open.
    .b = Count the reasons why problems stay open, and remove the most common one before turning to the next.
    .c = Give agents the knowledge and the authority to settle routine cases alone, refunds included.
    .d = Route each question to whoever is most likely to resolve it, not simply to the next free agent.

## Customer satisfaction

prose-guide-csat = Customer satisfaction comes from a short question right after the chat; the score is the share of answers that count as satisfied. It describes this one conversation, not the relationship with the company. Look at the response rate too: a score from a few customers says little about the silent rest.
item-live-chat-guide-csat-mean = Average rating
item-live-chat-guide-highly-satisfied-share = Share of highly satisfied customers
item-live-chat-guide-complaints-count = Complaints and negative feedback
item-live-chat-guide-csat-by-segment = Satisfaction (CSAT) by customer segment
steps-live-chat-guide-csat = How to earn better ratings
    .a = Ask a single short question as soon as the chat ends, and leave room for a comment.
    .b = Reply to poor ratings personally and within days, and tell the team what came of it.
    .c = Remove the causes that keep coming up in comments; few of them can be cured by training alone.
    .d = Coach with real chats: have agents compare a well-rated and a badly rated one on the same topic.
    .e = Celebrate good ratings openly, but do not set quotas for them, or the easy chats will be picked first.

## Net Promoter Score

prose-guide-nps = The Net Promoter Score asks how likely customers are to recommend the company, from { NUMBER(0) } to { NUMBER(10) }. The share of detractors, who answer { NUMBER(6) } at most, is subtracted from the share of promoters, who answer { NUMBER(9) } or { NUMBER(10) }. The score speaks of the whole relationship, of which a chat is only a part.
item-live-chat-guide-nps-overall = Overall score: promoters minus detractors
item-live-chat-guide-nps-by-segment = Net Promoter Score by customer segment
item-live-chat-guide-nps-by-touchpoint = Net Promoter Score by touchpoint, all channels
item-live-chat-guide-nps-over-time = Net Promoter Score by month
steps-live-chat-guide-nps = How to ask, and what to do with the answers
    .a = Ask how likely a recommendation is, and then ask for the reason.
    .b = Choose the moment and the channel with care, and collect enough answers: a score that rests on few of them jumps by chance.
    .c = Read promoters and detractors separately, and look for the words that keep returning.
    .d = Hand each frequent complaint to those who can settle it, be it product, delivery or service.
    .e = Repeat the survey in the same form, and before you call a change real, check that it exceeds the margin of error.

## From visitors to chats

prose-guide-visitors-to-chats = This metric is the share of website visits in which a chat is requested, and how many of these visits reach an agent. It shows how visible and how inviting the chat is, and where visitors get lost on the way. More is not always better: a page that only a chat can explain should be rewritten.
item-live-chat-guide-visitors-starting-chat-share = Share of visits with a chat request
item-live-chat-guide-time-on-site-before-chat = Time on the site before the request, median
item-live-chat-guide-visitor-to-participant-rate = Share of visits that become a chat with an agent
item-live-chat-guide-conversion-after-chat = Share of visits with a chat that end in a conversion
item-live-chat-guide-exit-after-chat-request = Share of visits that end soon after an unanswered request
steps-live-chat-guide-visitors-to-chats = How to turn more visits into conversations
    .a = Place the chat button where people look for help, on small screens as well, and try out other positions.
    .b = Let the button say what awaits the visitor, for example advice from a specialist.
    .c = Invite by behaviour, for instance after a long stay on the delivery page, instead of greeting everyone at once.
    .d = Pick up quickly: a visitor who has asked and hears nothing is soon gone.
    .e = Follow the share over time and page by page, and change one thing at a time.

## Total tickets

prose-guide-total-tickets = Total tickets counts every request to the service team, through chat and through all other channels. It shows the whole load, of which live chat carries a part, and whether the team keeps up with it. The backlog completes the picture: it grows whenever more tickets arrive than are resolved.
item-live-chat-guide-tickets-per-period = New tickets per company and day, all channels
item-live-chat-guide-tickets-by-category-or-urgency = Tickets by urgency
item-live-chat-guide-resolution-time-mean = Average time to resolution
item-live-chat-guide-ticket-backlog = Backlog: tickets waiting for a resolution
steps-live-chat-guide-total-tickets = How to keep the load in hand
    .a = Turn every request into a ticket, whichever channel it comes through, so that nothing has to be counted by hand.
    .b = Sort by topic and urgency on arrival, with a few clear levels that everybody uses alike.
    .c = Answer the most common questions in a help centre, and link to them where they arise.
    .d = Leave routine such as confirmations, reminders and status updates to automation.
    .e = Every month, look for the cause behind the largest topics; the cheapest ticket is the one nobody has to write.

## Customer effort score

prose-guide-ces = The customer effort score asks how easy it was to get help. Effort often warns earlier than satisfaction: a friendly agent can earn a good rating even though the customer had to explain everything again and again. Scales differ from survey to survey, so a score without its scale says nothing.
item-live-chat-guide-ces-mean = Average score
item-live-chat-guide-ces-distribution-by-segment = Average score by customer segment
item-live-chat-guide-ces-correlation = Rank correlation of ease with satisfaction
item-live-chat-guide-ces-effect-on-loyalty = Customers who stayed, by how easy it was
steps-live-chat-guide-ces = How to make help easier to get
    .a = Right after the chat, ask how easy it was to get an answer, and keep the same scale for good.
    .b = State the score together with its scale and the number of answers, for each customer segment.
    .c = In chats with poor scores, mark where the effort arose: a login, a form, a transfer, a second explanation.
    .d = Remove those obstacles one by one, beginning with questions whose answer you already have.

## Agent utilization

prose-guide-agent-utilization = Agent utilization is the share of logged-in time that agents spend on contacts and on the work that follows them. If it is low, people sit idle; if it is high, there is no room for a rush, for training or for a pause, and quality is the first to suffer. It has a healthy range and no maximum to strive for.
item-live-chat-guide-active-vs-unavailable-share = Active time as a share of active and unavailable time
item-live-chat-guide-chat-duration-mean = Average duration of a chat
item-live-chat-guide-working-hours-total = Working hours, total
item-live-chat-guide-chats-per-hour-or-day = Chats per hour worked
item-live-chat-guide-chats-per-agent-in-period = Chats by agent over the whole period
item-live-chat-guide-csat-of-agent = Satisfaction (CSAT) by agent
steps-live-chat-guide-agent-utilization = How to reach a healthy workload
    .a = Agree on a range with the team, based on ordinary weeks and not on the best day.
    .b = Match shifts to the hours in which chats arrive, and keep a small reserve for peaks.
    .c = Take from agents what software does better, such as copying data or closing finished chats.
    .d = Route by skill and by current load, so that difficult chats do not always land on the same people.
    .e = Ask agents what wears them out, and compare it with the figures before you change the plan.

## The agent performance report

prose-guide-agent-report = An agent performance report brings together, for each agent, how much was done, how fast it was done and how customers received it. Side by side, the columns guard against hasty judgement: whoever takes the hardest topics has fewer chats and longer handle times.
prose-guide-agent-report-making = To make one, take the chats, tickets, ratings and working hours of a period and put each agent beside the team, the target and the period before. Split the figures by day, week, month or year, or by a period of your own. Leave out what rests on too few cases, and talk the report over with the agents before anyone else reads it. These are its usual figures, here for all agents together.
item-live-chat-guide-opened-chats = Chats opened
item-live-chat-guide-resolved-tickets-and-conversations = Tickets and conversations resolved
item-live-chat-guide-missed-chats = Missed chats
item-live-chat-guide-chat-pickup-time-mean = Average time to pick up a chat
item-live-chat-guide-chat-time-mean = Average chat time
item-live-chat-guide-positive-rating-share = Share of positive ratings
item-live-chat-guide-negative-rating-share = Share of negative ratings
item-live-chat-guide-and-more = Further figures, such as agent utilization

## AI and automation

prose-guide-automation-bots = A bot answers at once and around the clock, which shortens first response time and lowers the share of missed chats. It pays off for questions whose answer does not depend on the case, such as opening hours or delivery times; everything else should reach a person without the customer having to start over. Count the chats a bot finishes alone apart from those of the agents, or both sets of figures lose their meaning.
prose-guide-automation-agents = Automatic routing by topic, language and load brings a chat to the right person straight away; fewer transfers and a higher first contact resolution show whether it works. Reply suggestions from a language model save typing, not responsibility: the agent reads them before sending. Automatic tags and summaries fill gaps in the records, provided that people check a sample of them.

## Questions and answers

# Figures: chats_per_hour_example_chats chats_per_hour_example_hours chats_per_hour_example
faq-live-chat-guide-chats-per-hour = How do you calculate chats per hour?
    .answer = Divide the number of chats handled by the hours worked on them. { NUMBER($chats_per_hour_example_chats) } chats in { DURATION($chats_per_hour_example_hours) }, for example, make { NUMBER($chats_per_hour_example) } chats per hour. With the hours of all agents added up, you get the pace of a single agent; with hours on the clock, as in the example, that of the whole team.
faq-live-chat-guide-aht-mttr = What is the difference between AHT and MTTR?
    .answer = AHT, average handle time, is how long an agent works on a chat, the notes afterwards included. MTTR, mean time to resolution, is how long the customer waits from the request until the problem is solved for good, nights, queries and follow-ups included. So a problem can cost minutes of work and still take days.
# Figure: chats_per_agent_hour
faq-live-chat-guide-pace = How many chats can an agent handle in an hour?
    .answer = A published figure is { NUMBER($chats_per_agent_hour) } chats per hour on average. How many are possible in your team depends on how hard the questions are, how experienced the agents are and how many chats they hold at once. If satisfaction falls as the pace rises, the pace is too high.
faq-live-chat-guide-first-metrics = Which metrics should a small team begin with?
    .answer = Begin with first response time, the share of missed chats and customer satisfaction. Together they say whether customers get through, how long that takes and whether it was worth the wait. Add first contact resolution as soon as outcomes are recorded, and everything else when a decision calls for it.

## In closing

prose-guide-conclusion = No single metric describes a good chat. Volume, response time and missed chats show whether customers get through; resolution and effort, whether they were helped; satisfaction and recommendation, how they saw it; utilization, whether the team can keep it up. Choose the few that bear on your next decision, agree on how they are counted, and look at them in the same way every month.

## Names of figures where the catalogue does not say it all

metric-guide-frt-mean = Average first response time (FRT)
    .definition = Mean time from the customer’s request to the first answer by a person; chats without an answer are left out.
metric-guide-frt-by-agent = Average first response time (FRT) by agent
    .definition = Mean time to the first answer by a person, by the agent who wrote it.
metric-guide-answered-within = Chats answered within a set time
    .definition = Share of chats whose first answer by a person came within each time; unanswered chats stay in the base.
metric-guide-chats-by-weekday = Chat requests by weekday
    .definition = Chats requested on each weekday of the company’s own calendar.
metric-guide-csat-with-canned = Satisfaction (CSAT) in chats with a canned response
    .definition = Share of satisfied ratings among the rated chats in which a prepared text was sent.
metric-guide-missed-by-month = Share of missed chats by month
    .definition = Chat requests nobody picked up, as a share of the requests of the month.
metric-guide-tagged-by-team = Use of tags by team
    .definition = Share of chats with at least one tag, by the team that holds the contact.
metric-guide-nps-by-month = Net Promoter Score (NPS) by month
    .definition = Promoters minus detractors, in points, by the month of the answer.
metric-guide-ces-scores = Share of answers by effort score
    .definition = Answers to the effort question by score, on the most common scale of the survey.
metric-guide-ces-by-segment = Customer effort score (CES) by segment
    .definition = Mean effort score by customer segment, on the survey’s own scale; a higher score means less effort.
metric-guide-ces-retention = Customers who stayed, by effort
    .definition = Share of those who answered the effort question and are still customers, by thirds of the scale.
metric-guide-opened-chats = Chats opened
    .definition = Chats requested from an agent, answered or not.
metric-guide-backlog = Ticket backlog by week
    .definition = Tickets not yet resolved at the end of each week.
metric-guide-chat-resolution-time = Chat resolution time
    .definition = Resolution time of the contacts that came by chat. Unresolved ones are left out.

## Cards

card-guide-first-response = Half of live chats get their first answer within ⟦{ DURATION($value) }⟧.
    .title = First response time in live chat
card-guide-answered-within = ⟦{ PERCENT($share1) }⟧ of live chats are answered within { DURATION($within1) }, { PERCENT($share2) } within { DURATION($within2) }, and { PERCENT($share3) } within { DURATION($within3) }.
    .title = How soon live chats are answered
card-guide-missed-rate = ⟦{ PERCENT($value) }⟧ of chat requests are never picked up by an agent.
    .title = Missed chats
card-guide-messages-per-chat = A live chat takes an average of ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } message
   *[other] { NUMBER($value) } messages
 }⟧.
    .title = Messages per chat
card-guide-work-and-wait = Agents work on a chat for an average of ⟦{ DURATION($first) }⟧ while solving the problem takes an average of ⟦{ DURATION($full) }⟧.
    .title = Work on a chat and time to resolution
card-guide-fcr = ⟦{ PERCENT($value) }⟧ of chats are resolved without follow-up or transfer.
    .title = Resolved at first contact
card-guide-conversion = A sign-up or purchase follows ⟦{ PERCENT($value) }⟧ of live chats.
    .title = Chat conversion rate
card-guide-nps = Customers give live chat a Net Promoter Score (NPS) of ⟦{ SCORE($value) }⟧.
    .title = Net Promoter Score of live chat
card-guide-ces = Live chat has a customer effort score (CES) of ⟦{ SCORE($value) }⟧ on a scale from { NUMBER($low) } to { NUMBER($high) }.
    .title = Customer effort score of live chat
card-guide-utilization = Agents spend ⟦{ PERCENT($value) }⟧ of their logged-in time on contacts and the work that follows them.
    .title = Agent utilization
