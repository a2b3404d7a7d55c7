### The agent performance report: one company’s agents and teams.

report-agents = Agent performance report
    .description = What agents and teams of one company handle, how soon and how well, week by week and against the month before.

metric-agents-resolve-actions = Resolutions made
    .definition = Every time a ticket was set to resolved in the period. A ticket that was reopened and resolved again counts each time; the number of distinct tickets stands beside.

# Figures: opened_chats resolved_tickets
prose-agents-volume = At { $company }, agents opened { NUMBER($opened_chats) ->
    [one] { NUMBER($opened_chats) } chat
   *[other] { NUMBER($opened_chats) } chats
 } and resolved { NUMBER($resolved_tickets) ->
    [one] { NUMBER($resolved_tickets) } ticket
   *[other] { NUMBER($resolved_tickets) } tickets
 } in the period.
prose-agents-missed = Of the chats that visitors asked for, { PERCENT($missed_chats) } were missed.
prose-agents-reply = { $first_response_time_statistic ->
    [mean] A first reply takes { DURATION($first_response_time) } on average.
   *[median] Half of all contacts get their first reply within { DURATION($first_response_time) }.
 }
prose-agents-pickup = A chat waits { DURATION($pickup_time) } on average until somebody picks it up, and then lasts { DURATION($chat_time) }.
prose-agents-handling = A contact takes { DURATION($handle_time) } of an agent’s work on average, and { PERCENT($first_contact_resolution) } of contacts are resolved at the first attempt.
prose-agents-ratings = { PERCENT($csat) } of the customers who rate their contact are satisfied.
prose-agents-thumbs = Of the ratings that take sides, { PERCENT($positive_ratings) } are positive and { PERCENT($negative_ratings) } negative.
prose-agents-utilization = Agents spend { PERCENT($utilization) } of their time logged in on contacts.
prose-agents-target = Practitioners call { PERCENT($utilization_target) } healthy: below it people wait for work, above it work waits for people.
prose-agents-private = Figures about a single person are shown only where enough cases stand behind them, and say so where they are not. They describe how work was shared and how it went; they do not judge anybody.
prose-agents-unassigned = A contact that no agent answers for, such as one closed by an automatic rule or a chat that nobody picked up, counts in the row of all together only. So the parts may add up to less than the whole.

chapter-agents-totals = The team as a whole
chapter-agents-by-agent = Agent by agent
chapter-agents-by-team = Team by team
chapter-agents-over-time = Day by day, week by week, month by month
chapter-agents-before = Against the month before
chapter-agents-busy = When the work comes in

item-agents-opened = Chats opened
item-agents-resolved = Tickets and conversations resolved
item-agents-actions = Resolutions made, repeated ones included
item-agents-missed = Chats missed, as a share of those requested
item-agents-pickup = Time until a chat is picked up, on average
item-agents-chat-time = Time a chat lasts, on average
item-agents-positive = Positive ratings
item-agents-negative = Negative ratings
item-agents-per-hour = Chats per hour an agent is present
item-agents-reply = Time to the first reply, median
item-agents-handle = Handle time (AHT), on average
item-agents-fcr = Resolved at first contact (FCR)
item-agents-csat = Satisfied customers (CSAT)
item-agents-utilization = Utilization
item-agents-target = Utilization that practitioners aim at
item-agents-conversion = Chats that end in a sale or sign-up
item-agents-balance = How unevenly chats lie over the agents (coefficient of variation)

table-agents-agents-opened-chats-by-agent = Volume and speed by agent
table-agents-agents-first-contact-resolution-by-agent = Quality by agent
table-agents-agents-opened-chats-by-team = Volume and speed by team
table-agents-agents-first-contact-resolution-by-team = Quality by team
table-agents-agents-opened-chats-by-month = By month
table-agents-agents-first-response-time-changes = Change from the month before, by agent
chart-agents-agents-first-response-time-by-agent = Median time to the first reply, by agent
chart-agents-agents-utilization-by-agent = Utilization by agent, and the band practitioners aim at
chart-agents-agents-csat-by-agent = Satisfied customers by agent
chart-agents-agents-first-response-time-by-team = Median time to the first reply, by team
chart-agents-agents-opened-chats-by-day = Chats opened per day
chart-agents-agents-opened-chats-by-week = Chats opened per week
chart-agents-agents-resolved-tickets-by-week = Tickets resolved per week
chart-agents-agents-first-response-time-by-week = Median time to the first reply, by week
chart-agents-agents-utilization-by-week = Utilization by week
chart-agents-agents-resolved-tickets-changes = Tickets resolved: change from the month before, by agent
chart-agents-agents-busy-week = New contacts by weekday and hour
chart-agents-agents-busy-hours = New contacts by hour of the day
chart-agents-agents-busy-days = New contacts by weekday

card-agents-opened-chats = Agents opened ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } chat
   *[other] { NUMBER($value) } chats
 }⟧ in the period.
    .title = Chats opened
card-agents-resolved-tickets = Agents resolved ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } ticket
   *[other] { NUMBER($value) } tickets
 }⟧ in the period.
    .title = Tickets resolved
card-agents-first-response-time = { $statistic ->
    [mean] A first reply takes ⟦{ DURATION($value) }⟧ on average.
   *[median] Half of all contacts get a first reply within ⟦{ DURATION($value) }⟧.
 }
    .title = Time to the first reply
card-agents-pickup-time = A chat is picked up after ⟦{ DURATION($value) }⟧ on average.
    .title = Chat pickup time
card-agents-handle-time = A contact takes ⟦{ DURATION($value) }⟧ of an agent’s work on average.
    .title = Handle time
card-agents-csat = ⟦{ PERCENT($value) }⟧ of customers who rate the team are satisfied.
    .title = Satisfied customers
card-agents-first-contact-resolution = ⟦{ PERCENT($value) }⟧ of contacts are resolved at the first attempt.
    .title = First contact resolution
card-agents-missed-chats = { $emphasis ->
    [only] Only ⟦{ PERCENT($value) }⟧
   *[none] ⟦{ PERCENT($value) }⟧
 } of requested chats are missed.
    .title = Missed chats
card-agents-chats-per-hour = An agent handles ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } chat
   *[other] { NUMBER($value) } chats
 }⟧ an hour of presence.
    .title = Chats per hour
card-agents-utilization = Agents spend ⟦{ PERCENT($value) }⟧ of their time logged in on contacts.
    .title = Agent utilization
tag-agents = SupportAgents
tag-utilization = AgentUtilization
