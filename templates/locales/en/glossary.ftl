### The glossary of support metrics. Names, definitions and formulas stand in catalogue.ftl; $terms is how many entries the page has.

report-glossary = Glossary of support metrics
    .description = What the common measures of customer service mean, how each is worked out, and what it comes to in the data.
    .headline = { $terms ->
        [one] { NUMBER($terms) } support metric explained
       *[other] { NUMBER($terms) } support metrics explained
     }

prose-glossary-intro = Support teams speak in abbreviations, and the same letters do not always mean the same thing. Here each measure has a name, a definition, the formula it is worked out by, and its present value with the number of cases behind it.
prose-glossary-groups = The first group looks at the customer: what people say about the help they got, and whether they stay. The second looks at the help desk: how much there is to do, how long it takes, and what is left undone.

chapter-glossary-experience = Customer experience
chapter-glossary-operations = Operations and agents
chapter-glossary-faq = Frequently asked questions

faq-glossary-why = Why measure customer service?
    .answer = Because impressions deceive. A loud complaint weighs more in memory than many quiet waits. Measures show where customers wait, where their problem comes back and where a team is short of hands, early enough to do something about it.
faq-glossary-churn = What is the customer churn rate?
    .answer = The share of the customers there at the start of a period who left before its end. In the data of this page it is { PERCENT($customer_churn_rate) }; the other { PERCENT($customer_retention_rate) } stayed, which is the retention rate.
faq-glossary-csat = What is CSAT?
    .answer = Customer satisfaction: the share of positive ratings among all valid ones, asked after a contact or a purchase. In the data of this page it is { PERCENT($csat) }. What counts as positive is set by the survey, so compare only what is counted alike.
faq-glossary-csat-nps = What is the difference between CSAT and NPS?
    .answer = CSAT asks how satisfied customers are with what has just happened, NPS whether they would recommend the company. One speaks of the contact, the other of the relationship, so they need not agree: in the data of this page, { PERCENT($csat) } of ratings are positive, while the NPS is { SCORE($nps) }.
faq-glossary-aht-mttr = What is the difference between AHT and MTTR?
    .answer = AHT counts the time an agent works on a contact, MTTR the time that passes for the customer until it is resolved. In the data of this page an agent works { DURATION($average_handle_time) } on a contact, and it is resolved after { DURATION($mean_time_to_resolution) }, both on average; the rest is waiting.
faq-glossary-nps-formula = How is the NPS worked out?
    .answer = The share of detractors is taken from the share of promoters. In the data of this page: { PERCENT($nps_groups_promoters) } − { PERCENT($nps_groups_detractors) } = { SCORE($nps) }. The result is given in points, and everything shown is rounded.
faq-glossary-start = Which of them should a team begin with?
    .answer = With one of speed, one of quality and one of workload: the first response time, first contact resolution or CSAT, and open tickets. Together they show whether haste is paid for with quality, and whether the work is growing over the team’s head.

metric-glossary-nps-groups = Promoters, passives and detractors
metric-glossary-ticket-backlog = Ticket backlog at the end of the month
