### The roundup of help desk KPIs: what each one is, why it matters, how to read it.
### $chapters is how many KPIs the page numbers; no text says that number by itself.

report-help-desk-kpis = Help desk KPIs
    .description = The figures a help desk is judged by: what each measures, why it is worth watching, and what its value is in the data.
    .headline = { $chapters ->
        [one] { NUMBER($chapters) } help desk KPI worth tracking
       *[other] { NUMBER($chapters) } help desk KPIs worth tracking
     }

## Introduction

prose-kpis-intro = A help desk produces more numbers than anyone can act on. This page keeps to { NUMBER($chapters) } of them. For each it says what is measured, why it is worth watching, what the value is in the data, and how to read it without being misled.
# Figures: kpis_claim_cost
prose-kpis-cost-claim = An often repeated rule, for which Databox names no source, says that winning a customer costs { FACTOR($claim_cost) ->
    [one] { FACTOR($claim_cost) } time
   *[other] { FACTOR($claim_cost) } times
 } as much as keeping one.
# Figures: kpis_cost_ratio
prose-kpis-cost-data = In the data of this page it costs { FACTOR($cost_ratio) ->
    [one] { FACTOR($cost_ratio) } time
   *[other] { FACTOR($cost_ratio) } times
 } as much. That is why a help desk, which works to keep customers, deserves to be measured as carefully as sales.

## Chapters

chapter-help-desk-kpis-what = What a help desk KPI is
chapter-help-desk-kpis-survey = What practitioners watch
chapter-help-desk-kpis-group-panels = Dashboard
chapter-help-desk-kpis-panel-tickets = Support tickets
chapter-help-desk-kpis-panel-support = Customer support
chapter-help-desk-kpis-panel-happiness = Happiness
chapter-help-desk-kpis-panel-retention = Retention and churn
chapter-help-desk-kpis-group-kpis = The KPIs one by one
chapter-help-desk-kpis-resolution = Average resolution time
chapter-help-desk-kpis-response = First response time
chapter-help-desk-kpis-fcr = First contact resolution
chapter-help-desk-kpis-overall = Overall customer satisfaction
chapter-help-desk-kpis-nps = Net Promoter Score (NPS)
chapter-help-desk-kpis-csat = Customer satisfaction (CSAT)
chapter-help-desk-kpis-feedback = User feedback score
chapter-help-desk-kpis-happiness = Happiness score
chapter-help-desk-kpis-retention = Customer retention
chapter-help-desk-kpis-churn = Customer churn
chapter-help-desk-kpis-flow = Tickets created and closed a day
chapter-help-desk-kpis-utilization = Agent utilization
chapter-help-desk-kpis-repeat = Repeat visits
chapter-help-desk-kpis-group-end = Conclusion
chapter-help-desk-kpis-end = What to do with them

## What a KPI is, and what practitioners watch

prose-kpis-what = A KPI (key performance indicator) is a figure that somebody has agreed to be judged by. For a help desk it tells how well customers are helped: how long they wait, whether the problem goes away, how they feel afterwards, and whether they stay.
prose-kpis-why = No figure says this alone. A team that answers at once and solves nothing looks quick; a team that closes tickets early looks productive. So read a figure of speed beside one of quality, and both beside the workload behind them.
# Figures: kpis_top
prose-kpis-survey-top = Databox asked people who run support teams which KPIs matter most. The { NUMBER($top) } that came out on top are customer retention, average resolution time and average response time.
prose-kpis-survey-cadence = Most of the teams look at their figures by the month or by the quarter. The tools they name are help desks such as Zendesk, Freshdesk, Help Scout, HubSpot, Salesforce and Intercom, and form builders such as SurveyMonkey and Typeform.
prose-kpis-survey-lost = How many teams gave which answer is not known here: the charts of that survey were missing from the copy that was read. A survey of your own is counted and drawn in this place once its answers lie in the data.
# Figures: kpis_retention kpis_resolution_time kpis_response_time
prose-kpis-survey-own = In the data of this page, { PERCENT($retention) } of customers stayed through the period, half of the contacts were resolved for good within { DURATION($resolution_time) }, and a reply took an average of { DURATION($response_time) }.

item-help-desk-kpis-retention = Customers who stayed through the period

# Drawn only from a survey of your own among practitioners
metric-practitioner-kpis = Most important KPIs, as practitioners see it
    .definition = Answers of practitioners to the question which KPI matters most, as shares of all answers. Answers that name none are left out.
metric-practitioner-cadence = How often practitioners look at their figures
    .definition = Answers of practitioners to the question how often they look at their figures, as shares of all answers. Questions without an answer are left out.
metric-practitioner-tools = Tools practitioners track their figures with
    .definition = Answers of practitioners to the question which tool they track their figures with, as shares of all answers. Answers that name none are left out.

## Dashboard

prose-kpis-panel-tickets = How much work comes in, how much gets done, and what is left over at the end of each week.
prose-kpis-panel-support = How quickly customers get a person, and at what hours of the day they write.
prose-kpis-panel-happiness = What customers click below an answer, week by week, and how many of those asked say anything at all.
prose-kpis-panel-retention = Who stays, who leaves, and what a customer is worth.

item-help-desk-kpis-open = Open tickets at the end of the last day
item-help-desk-kpis-created = New tickets on an average day, per company
item-help-desk-kpis-closed = Tickets closed on an average day, per company
item-help-desk-kpis-frt = Time until the first reply, median
item-help-desk-kpis-answered = Answered within a set time
item-help-desk-kpis-exchanges = Replies a ticket takes, on average
item-help-desk-kpis-happiness = Happiness score
item-help-desk-kpis-returned = Surveys that came back
item-help-desk-kpis-churn = Customers lost in the period
item-help-desk-kpis-clv = Customer lifetime value (CLV)

## Average resolution time

prose-kpis-resolution-what = The time from a customer’s first word until the problem is solved for good. This is the promise a help desk is held to: an answer that solves nothing only moves the wait elsewhere.
prose-kpis-resolution-why = A problem left open for long turns annoyance into departure. The figure also shows where to look first, at the channel, the team or the kind of question that takes far longer than the rest.
# Figures: kpis_resolution_time kpis_resolution_mean
prose-kpis-resolution-read = Half of the resolved contacts take no longer than { DURATION($resolution_time) }; the average is { DURATION($resolution_mean) }. Where both lie far apart, a few very long cases are pulling at the average, and the median says more about an ordinary day.
# Figures: kpis_claim_exchange
prose-kpis-exchange-claim = According to a study by SQM Group, quoted by Databox, satisfaction { $claim_exchange_change ->
    [rise] rises
   *[fall] falls
 } by { PERCENT($claim_exchange) } with every exchange it takes to reach a solution. It is not said whether that is relative or in percentage points.
# Figures: kpis_exchanges kpis_csat_transferred kpis_csat_untransferred
prose-kpis-exchange-data = In the data of this page a ticket takes an average of { NUMBER($exchanges) ->
    [one] { NUMBER($exchanges) } reply
   *[other] { NUMBER($exchanges) } replies
 }. Of the contacts that were never transferred, { PERCENT($csat_untransferred) } were rated as satisfactory; of those that were, { PERCENT($csat_transferred) }. Harder cases are transferred more often, so not all of the difference is the transfer’s doing.
item-help-desk-kpis-median = Median
item-help-desk-kpis-mean = Average
item-help-desk-kpis-reopened = Resolved tickets that were opened again

## First response time

prose-kpis-response-what = The time until a person answers for the first time. Of all figures it is the one a team controls most directly: an answer can be given, and the next step named, even when the solution lies with somebody else.
prose-kpis-response-why = An answer tells customers that they have been heard. Until it comes they write again, call, or look elsewhere.
# Figures: kpis_claim_expectation
prose-kpis-expectation-claim = { $claim_expectation_origin ->
    [published] According to HubSpot, quoted by Databox, { PERCENT($claim_expectation) } of customers expect an answer within { DURATION($claim_expectation_within1) }.
   *[computed] Of the customers asked, { PERCENT($claim_expectation) } expect an answer within { DURATION($claim_expectation_within1) }.
 }
# Figures: kpis_answered_within
prose-kpis-expectation-data = In the data of this page, { PERCENT($answered_within_share1) } of contacts are answered within { DURATION($answered_within_within1) }, { PERCENT($answered_within_share2) } within { DURATION($answered_within_within2) }, and { PERCENT($answered_within_share3) } within { DURATION($answered_within_within3) }.
prose-kpis-response-read = Automatic replies do not count here. Contacts that nobody has answered are part of no average, which flatters whoever leaves them lying; the share answered within a time keeps them in.

## First contact resolution

prose-kpis-fcr-what = The share of problems solved at the first attempt: a single reply, chat or call, with no transfer, no reopening, and no further question on the same topic soon after.
prose-kpis-fcr-why = Nobody likes to explain a problem again. What is solved at once is also the cheapest to solve, so this figure moves satisfaction and workload together.
prose-kpis-fcr-read = Definitions differ here more than anywhere else, so compare only what is counted alike. A contact counts once enough time has passed to see whether the customer comes back.
item-help-desk-kpis-fcr = Solved at first contact
item-help-desk-kpis-fcr-sla = Solved by the first reply, within the service level agreement (SLA)

## Overall customer satisfaction

prose-kpis-overall-what = The share of satisfied answers over all channels and all occasions together. There is no wider view of whether customers feel helped.
prose-kpis-overall-why = Most figures describe the help desk. This one describes the customer, and the help desk exists for nothing else.
# Figures: kpis_survey_response
prose-kpis-overall-read = A score rests on those who answer. Of the surveys sent, { PERCENT($survey_response) } came back; the others may well think differently. Watch the share that comes back as closely as the score.
item-help-desk-kpis-overall = Satisfied answers, all channels together

## Net Promoter Score

prose-kpis-nps-what = Customers are asked how likely they are to recommend the company. The share of those who would not is taken from the share of those who surely would.
prose-kpis-nps-why = It looks beyond the single contact: whoever recommends a company stands by it with their own name.
# Figures: kpis_nps kpis_nps_groups
prose-kpis-nps-read = Promoters make up { PERCENT($nps_groups_promoters) } of the answers and detractors { PERCENT($nps_groups_detractors) }, which gives { SCORE($nps) }. The same score can come from many lukewarm answers or from enthusiasm and anger side by side, so look at the parts.
item-help-desk-kpis-nps = Net Promoter Score (NPS)

## CSAT

prose-kpis-csat-what = The question of satisfaction put after each contact. Unlike the overall figure it can be read by week, by channel and by agent.
prose-kpis-csat-why = It shows where help goes wrong while there is still time to make up for it.
# Figures: kpis_highly_satisfied
prose-kpis-csat-read = The best answer the scale allows was given in { PERCENT($highly_satisfied) } of ratings. A small change from one week to the next is often chance, which is why the interval is drawn.
item-help-desk-kpis-csat = Positive ratings
item-help-desk-kpis-highly = Ratings with the best answer

## User feedback score

prose-kpis-feedback-what = What users answer when they are asked for their opinion: a rating, and often a few words with it.
prose-kpis-feedback-why = The words say what no rating can: what went wrong, and what would have helped.
# Figures: kpis_feedback
prose-kpis-feedback-read = On a scale from { NUMBER($feedback_low) } to { NUMBER($feedback_high) }, the average is { SCORE($feedback) }. Read the words of the lowest ratings first, and remember that those who take the trouble to write are seldom the average customer.
item-help-desk-kpis-feedback = Average rating
item-help-desk-kpis-comments = Answers that came with words

## Happiness score

prose-kpis-happiness-what = A smiley below the answer: great, okay or not good. The score takes the share of “not good” from the share of “great”.
prose-kpis-happiness-why = A click asks little, so more customers answer than would fill in a form. And each click belongs to one answer by one agent.
# Figures: kpis_smileys kpis_happiness
prose-kpis-happiness-read = Of the ratings, { PERCENT($smileys_great) } are great and { PERCENT($smileys_not_good) } not good, which gives { SCORE($happiness) }. A quick answer is worth little when customers leave unhappy.

## Customer retention

prose-kpis-retention-what = The share of the customers there at the beginning of a period who are still there at its end.
prose-kpis-retention-why = It sums up everything a company does for its customers, help included. Those who stay buy again, recommend, and cost less than those who must be won.
prose-kpis-retention-read = Name the period whenever you quote the figure. The same company looks quite different by the month and by the year.

## Customer churn

prose-kpis-churn-what = The other side of retention: the share of customers lost, measured against those who were there at the beginning.
prose-kpis-churn-why = Where it takes a click to leave, churn is the plainest sign that something is wrong, and no number of handled cases makes up for it.
prose-kpis-churn-read = Ask who left before you ask how many. A single segment can carry most of the loss, and a mean over all customers hides it.
item-help-desk-kpis-churn-monthly = Customers lost in an average month

## Created and closed

prose-kpis-flow-what = How many tickets come in on a day, and how many are closed on it.
prose-kpis-flow-why = When more comes in than goes out, open work grows, whatever the other figures say. It is the first thing to look at in the morning, together with how old the open work is and with whom it lies.
prose-kpis-flow-read = The ratio counts each ticket once: below { NUMBER(1) }, open work grows. The daily count of closures runs higher than that, since a ticket that is reopened is closed again.
item-help-desk-kpis-closed-ratio = Tickets solved for good to tickets created

## Agent utilization

prose-kpis-utilization-what = The share of their time at the desk that agents spend on contacts, including the work that follows them.
prose-kpis-utilization-why = Nearly every other figure hangs on it. With too much of it customers wait and agents tire; with too little, each ticket costs more than it should.
# Figures: kpis_utilization_target
prose-kpis-utilization-claim = A practitioner quoted by Databox names { PERCENT($utilization_target) } as the best range, from experience.
# Figures: kpis_utilization kpis_utilization_target; $utilization_band says where the value lies against the range
prose-kpis-utilization-read = { $utilization_band ->
    [below] At { PERCENT($utilization) }, the data lie below the range: there are more hours than work.
    [above] At { PERCENT($utilization) }, the data lie above the range: there is no room left for a busy hour.
   *[within] At { PERCENT($utilization) }, the data lie within the range.
 } Leaving it is bad on either side, and a mean within it can hide agents on both.
item-help-desk-kpis-utilization = Utilization of all agents together

## Repeat visits

prose-kpis-repeat-what = How many customers come back before long, and how often it is about the same thing.
prose-kpis-repeat-why = Whoever has to ask again was not really helped, or was not told what comes next.
prose-kpis-repeat-read = Not every return is a failure, since a customer may simply have another question. The share that returns with the same topic is the one to bring down: better training for new agents, fuller answers, and asking at the end whether anything else is needed.
item-help-desk-kpis-repeat-visits = Customers with more than one contact
item-help-desk-kpis-repeat-contacts = Contacts that were transferred or followed by another on the same topic

## Conclusion

prose-kpis-end = None of these KPIs is a goal in itself, and nobody needs all { NUMBER($chapters) } every day. Choose a few that answer each other, write down definition and period, look at them at fixed times, and change one thing at a time.

## Names of figures

metric-kpis-resolution-by-channel = Resolution time by channel
metric-kpis-first-response-mean = First response time (FRT), average
metric-kpis-first-response-by-channel = First response time (FRT) by channel
metric-kpis-response-time = Response time, all replies
metric-kpis-csat-transferred = Customer satisfaction (CSAT) after a transfer
metric-kpis-csat-untransferred = Customer satisfaction (CSAT) without a transfer
metric-kpis-fcr-by-channel = First contact resolution (FCR) by channel
metric-kpis-overall-by-channel = Overall customer satisfaction (CSAT) by channel
metric-kpis-nps-groups = Promoters, passives and detractors
metric-kpis-csat-by-week = Customer satisfaction (CSAT) by week
metric-kpis-comments = Feedback with a comment
    .definition = Feedback of users that came with words of their own, whatever its rating.
metric-kpis-feedback-by-week = User feedback score by week
metric-kpis-smileys = Ratings by smiley
metric-kpis-happiness-by-week = Happiness score by week
metric-kpis-retention-by-month = Customer retention rate by month
metric-kpis-churn-monthly = Customer churn rate, average month
metric-kpis-churn-by-month = Customer churn rate by month
metric-kpis-churn-by-segment = Customer churn rate by segment
metric-kpis-created-by-day = Tickets created by day
metric-kpis-closed-by-day = Tickets closed by day
metric-kpis-open-by-week = Open tickets at the end of the week
metric-kpis-age-by-line = Age of open tickets by support line
metric-kpis-contacts-by-hour = Contacts by hour of the day
metric-kpis-utilization-by-agent = Utilization of the agents with the most days on duty
metric-kpis-utilization-target = Recommended agent utilization
metric-kpis-repeat-by-channel = Repeat contact or transfer by channel
metric-kpis-claim-exchange = Change in satisfaction with each exchange
metric-kpis-claim-cost = Cost to win and to keep a customer, as published
metric-kpis-top = KPIs named first by practitioners
    .definition = How many KPIs a survey among practitioners named as the most important. How often each was named was not legible.
chart-help-desk-kpis-kpis-created-by-day = Tickets created and closed a day, per company
table-help-desk-kpis-kpis-retention-by-month = Customers who stay and who leave, month by month

label-promoters = promoters
label-passives = passives
label-detractors = detractors
label-line-of = line { NUMBER($line) }
label-enterprise = enterprise
label-premium = premium
label-standard = standard
label-free = free

## Cards

card-kpis-resolution-time = { $statistic ->
    [median] Half of support contacts are resolved for good within ⟦{ DURATION($value) }⟧.
   *[mean] On average, a support contact is resolved for good after ⟦{ DURATION($value) }⟧.
 }
    .title = Resolution time
card-kpis-answered-within = ⟦{ PERCENT($share1) }⟧ of contacts are answered within { DURATION($within1) }, { PERCENT($share2) } within { DURATION($within2) }, and { PERCENT($share3) } within { DURATION($within3) }.
    .title = How soon help desks answer
card-kpis-fcr = At the first contact, ⟦{ PERCENT($value) }⟧ of problems are solved.
    .title = First contact resolution (FCR)
card-kpis-nps = Help desks have a Net Promoter Score (NPS) of ⟦{ SCORE($value) }⟧.
    .title = Net Promoter Score of help desks
card-kpis-smileys = Below an answer, ⟦{ PERCENT($great) }⟧ of customers click great, ⟦{ PERCENT($okay) }⟧ okay, and ⟦{ PERCENT($not_good) }⟧ not good.
    .title = Happiness with answers
card-kpis-created = On an average day, a company receives ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } new ticket
   *[other] { NUMBER($value) } new tickets
 }⟧.
    .title = New tickets a day
card-kpis-utilization = Agents spend ⟦{ PERCENT($value) }⟧ of their time at the desk on contacts.
    .title = Agent utilization
card-kpis-repeat-visits = Within { DURATION($within1) }, ⟦{ PERCENT($value) }⟧ of customers come back with another contact.
    .title = Customers who come back

tag-help-desk-kpis = HelpDeskKPIs
tag-first-contact-resolution = FirstContactResolution
tag-repeat-contacts = RepeatContacts
