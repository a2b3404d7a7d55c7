### Cards that no report shows: published figures that stand only in text, cards a researcher makes in a notebook,
### and the words of the card types they need. What is set large stands between ⟦ and ⟧.

## Published figures

card-expected-reply-time = ⟦{ PERCENT($value) }⟧ of customers expect a reply within { DURATION($within1) }.
    .title = Customers who expect a quick reply

card-purchase-after-fast-reply = ⟦{ PERCENT($value) }⟧ of customers are more likely to buy when a reply takes less than { DURATION($within1) }.
    .title = Fast replies and purchases

card-retention-pays = Winning a new customer costs ⟦{ FACTOR($value) ->
    [one] { FACTOR($value) } time
   *[other] { FACTOR($value) } times
 }⟧ as much as keeping one.
    .title = Cost of winning and keeping customers

card-satisfaction-per-exchange = With each exchange, customer satisfaction { $change ->
    [rise] rises
   *[fall] falls
 } by ⟦{ PERCENT($value) }⟧.
    .title = Satisfaction after each exchange

card-agent-utilization-target = Agent utilization is at its best at ⟦{ PERCENT($value) }⟧.
    .title = Healthy agent utilization

card-chats-per-agent-hour = On average, an agent handles ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } chat
   *[other] { NUMBER($value) } chats
 }⟧ an hour.
    .title = Chats per agent and hour

card-self-service-gap = ⟦{ PERCENT($expected) }⟧ of customers say they have used a self-service portal, but only ⟦{ PERCENT($actual) }⟧ of companies offer one.
    .title = Self-service wanted and offered

card-first-response-by-channel = { $portal_statistic ->
    [median] Half of first replies arrive within { DURATION($portal) } in customer portals, { DURATION($social) } on social media, and { DURATION($chat) } in live chat.
   *[mean] The first reply takes an average of { DURATION($portal) } in customer portals, { DURATION($social) } on social media, and { DURATION($chat) } in live chat.
 }
    .title = First response time by channel
    .lead = { $portal_statistic ->
        [median] Half of first replies arrive within this time, by channel
       *[mean] Average time until the first reply, by channel
     }

## Cards without a sentence of their own: the name of the figure and its value

own-value = { $statistic ->
    [median] { $name }, median: ⟦{ $shown }⟧.
    [mean] { $name }, average: ⟦{ $shown }⟧.
   *[other] { $name }: ⟦{ $shown }⟧.
 }
own-values = { $statistic ->
    [median] { $name }, median: { $shown }.
    [mean] { $name }, average: { $shown }.
   *[other] { $name }: { $shown }.
 }
    .lead = { $statistic ->
        [median] { $name } (median)
        [mean] { $name } (average)
       *[other] { $name }
     }

## Small lines
card-base-unknown = number of cases and period not stated
card-change-unknown = not stated whether relative or in percentage points
card-definition = Definition and data: { $link }
card-qr = Scan for the definition

## Types
type-share-under-condition = Share under a condition
type-multiplier = Times as much
type-change-per-event = Change per event
type-target-band = Target band
type-rate-range = Range of a rate
type-expectation-vs-reality = Expectation and reality
type-cross-channel = Across channels

## Pictures
alt-people-if = A row of people under a time limit, of whom the share in the sentence is coloured.
alt-areas = Squares side by side; the area of the larger is as many times that of the smaller as the sentence says.
alt-stairs = Stairs that change from step to step as the sentence says.
alt-target = A scale with a band where the values are best, and too little and too much on its sides.
alt-bubbles = Speech bubbles: full ones for the lower end of the range, outlined ones up to the upper end.
alt-paired-bars = Paired bars, what is wanted above what there is.
alt-channels = An axis with a mark for each channel.

## Labels and hashtags
label-acquisition = winning a customer
label-retention = keeping a customer
label-customers = customers
tag-customer-expectations = CustomerExpectations
tag-live-chat = LiveChat
tag-customer-retention = CustomerRetention
tag-agent-utilization = AgentUtilization
