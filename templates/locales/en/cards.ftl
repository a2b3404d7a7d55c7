### Cards: one sentence each. What is set large stands between ⟦ and ⟧; .title names the subject.
### $statistic is median, mean, middle_half …; $comparator is eq, about, over, under …;
### $emphasis is only (a share of at most a few in a hundred) or none; $origin is computed or published.

## Customer portal

card-portal-self-service-used = { $comparator ->
    [over] More than ⟦{ PERCENT($value) }⟧
    [about] About ⟦{ PERCENT($value) }⟧
    [under] Fewer than ⟦{ PERCENT($value) }⟧
   *[eq] ⟦{ PERCENT($value) }⟧
 } of customers say they have used a self-service portal.
    .title = Self-service use

# Published shares count customers; computed ones count visits from a known device.
card-portal-device-share = { $origin ->
    [published] ⟦{ PERCENT($desktop) }⟧ of customers seek help on a computer, ⟦{ PERCENT($mobile) }⟧ on a phone, and ⟦{ PERCENT($tablet) }⟧ on a tablet.
   *[computed] ⟦{ PERCENT($desktop) }⟧ of portal visits are from a computer, ⟦{ PERCENT($mobile) }⟧ from a phone, and ⟦{ PERCENT($tablet) }⟧ from a tablet.
 }
    .title = Devices used in customer portals

card-portal-multiple-knowledge-bases = ⟦{ $emphasis ->
    [only] Only { PERCENT($value) }
   *[none] { PERCENT($value) }
 }⟧ of companies keep several knowledge bases to help customers in different languages.
    .title = Knowledge bases in several languages

card-portal-forum-adoption = ⟦{ $emphasis ->
    [only] Only { PERCENT($value) }
   *[none] { PERCENT($value) }
 }⟧ of companies run a forum as a community for their customers.
    .title = Companies with a customer forum

card-portal-adoption = ⟦{ $emphasis ->
    [only] Only { PERCENT($value) }
   *[none] { PERCENT($value) }
 }⟧ of companies offer their customers a portal.
    .title = Companies with a customer portal

card-portal-closed-rate = The share of customer portal tickets that get closed is ⟦{ PERCENT($value) }⟧.
    .title = Closed customer portal tickets

card-portal-processing-time = From opening to closing, { $statistic ->
    [middle_half] the middle half of customer portal tickets takes ⟦{ DURATION($value) }⟧.
   *[mean] a customer portal ticket takes an average of ⟦{ DURATION($value) }⟧.
 }
    .title = From opening to closing

card-portal-wrap-up-time = { $statistic ->
    [median] In half of customer portal tickets, after-contact work takes no more than ⟦{ DURATION($value) }⟧.
   *[mean] After-contact work on a customer portal ticket takes an average of ⟦{ DURATION($value) }⟧.
 }
    .title = After-contact work (ACW)

card-portal-transfers-per-ticket = A customer portal ticket is transferred an average of ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } time
   *[other] { NUMBER($value) } times
 }⟧ before it is closed.
    .title = Transfers per ticket

card-portal-cost-per-contact = On average, a contact through a customer portal costs ⟦{ MONEY($value) }⟧.
    .title = Cost per portal contact

card-portal-first-response-time = { $statistic ->
    [median] In customer portals, half of first replies arrive within ⟦{ DURATION($value) }⟧.
   *[mean] In customer portals, the first reply takes an average of ⟦{ DURATION($value) }⟧.
 }
    .title = First response time (FRT)

card-portal-csat = Customer satisfaction (CSAT) with portal support is ⟦{ PERCENT($value) }⟧.
    .title = Customer satisfaction (CSAT) with portals

card-portal-answered-within = ⟦{ PERCENT($share1) }⟧ of customer portal tickets get a reply within { DURATION($within1) }, { PERCENT($share2) } within { DURATION($within2) }, and { PERCENT($share3) } within { DURATION($within3) }.
    .title = How soon portal tickets are answered

card-portal-nps = Customer portals have a Net Promoter Score (NPS) of ⟦{ SCORE($value) }⟧.
    .title = Net Promoter Score of portals

card-portal-ces = { $scale ->
    [unknown] Customer portals have a customer effort score (CES) of ⟦{ SCORE($value) }⟧.
   *[known] Customer portals have a customer effort score (CES) of ⟦{ SCORE($value) }⟧ on a scale from { NUMBER($low) } to { NUMBER($high) }.
 }
    .title = Customer effort score of portals

card-portal-pending-tickets = { $statistic ->
    [median] Half of companies have no more than ⟦{ NUMBER($value) ->
        [one] { NUMBER($value) } ticket
       *[other] { NUMBER($value) } tickets
     }⟧ waiting in their customer portal.
   *[mean] On average, a company has ⟦{ NUMBER($value) ->
        [one] { NUMBER($value) } ticket
       *[other] { NUMBER($value) } tickets
     }⟧ waiting in its customer portal.
 }
    .title = Pending customer portal tickets

card-portal-tickets-per-day = { $statistic ->
    [median] Through their customer portal, half of companies receive no more than ⟦{ NUMBER($value) ->
        [one] { NUMBER($value) } ticket a day
       *[other] { NUMBER($value) } tickets a day
     }⟧.
   *[mean] Through its customer portal, a company receives an average of ⟦{ NUMBER($value) ->
        [one] { NUMBER($value) } ticket a day
       *[other] { NUMBER($value) } tickets a day
     }⟧.
 }
    .title = Customer portal tickets per day

card-portal-business-hours-share = ⟦{ PERCENT($business_hours) }⟧ of customer portal tickets are sent during business hours and { $after_hours_comparator ->
    [about] about { PERCENT($after_hours) }
   *[eq] { PERCENT($after_hours) }
 } after hours.
    .title = When portal tickets are sent

card-portal-answered-rate = The share of customer portal tickets that get an answer is ⟦{ PERCENT($value) }⟧.
    .title = Answered customer portal tickets

## Social media

card-social-escalation-rate = { $comparator ->
    [about] About ⟦{ PERCENT($value) }⟧
   *[eq] ⟦{ $emphasis ->
        [only] Only { PERCENT($value) }
       *[none] { PERCENT($value) }
     }⟧
 } of social media tickets are moved to other support channels.
    .title = Moved to other channels

card-social-response-time-by-network = { $statistic ->
    [median] Half of the replies on each social network arrive within this time: { LIST($parts) }.
   *[mean] Average response times on the social networks: { LIST($parts) }.
 }
    .title = Response time by social network
    .lead = { $statistic ->
        [median] Half of the replies on each social network arrive within this time
       *[mean] Average response times on the social networks
     }

card-social-handle-time = { $statistic ->
    [median] Half of social media tickets take no more than ⟦{ DURATION($value) }⟧ of an agent’s work.
   *[mean] Agents work on a social media ticket for an average of ⟦{ DURATION($value) }⟧.
 }
    .title = Handle time on social media

card-social-cost-per-contact = On average, a contact on social media costs ⟦{ MONEY($value) }⟧.
    .title = Cost per social media contact

card-social-transfer-rate = { $comparator ->
    [about] About ⟦{ PERCENT($value) }⟧
   *[eq] ⟦{ $emphasis ->
        [only] Only { PERCENT($value) }
       *[none] { PERCENT($value) }
     }⟧
 } of social media tickets are transferred before they are resolved.
    .title = Transferred social media tickets

# Published shares count customers; computed ones count social media tickets.
card-social-last-resort-share = ⟦{ $emphasis ->
    [only] Only { PERCENT($value) }
   *[none] { PERCENT($value) }
 }⟧ { $origin ->
    [published] of customers turn to social media after other channels failed to solve their problem.
   *[computed] of social media tickets follow a request that another channel left unresolved.
 }
    .title = Social media as a last resort

card-social-csat = ⟦{ PERCENT($value) }⟧ of customers who rate support on social media are satisfied with it.
    .title = Customer satisfaction (CSAT) on social media

card-social-answered-within = ⟦{ PERCENT($share1) }⟧ of social media tickets get a reply within { DURATION($within1) } and { PERCENT($share2) } within { DURATION($within2) }.
    .title = How soon social media answers

card-social-resolution-times = { $first_statistic ->
    [median] Half of resolved social media tickets are first resolved within ⟦{ DURATION($first) }⟧ and fully resolved within ⟦{ DURATION($full) }⟧.
   *[mean] On average, a social media ticket is first resolved after ⟦{ DURATION($first) }⟧ and fully resolved after ⟦{ DURATION($full) }⟧.
 }
    .title = First and full resolution time

card-social-nps = Support on social media has a Net Promoter Score (NPS) of ⟦{ SCORE($value) }⟧.
    .title = Net Promoter Score on social media

card-social-ces = { $scale ->
    [unknown] Support on social media has a customer effort score (CES) of ⟦{ SCORE($value) }⟧.
   *[known] Support on social media has a customer effort score (CES) of ⟦{ SCORE($value) }⟧ on a scale from { NUMBER($low) } to { NUMBER($high) }.
 }
    .title = Customer effort score on social media

card-social-tickets-per-day = { $statistic ->
    [median] Half of companies receive no more than
   *[mean] On average, a company receives
 } { $comparator ->
    [about] about ⟦{ NUMBER($value) ->
        [one] { NUMBER($value) } new ticket
       *[other] { NUMBER($value) } new tickets
     }⟧
   *[eq] ⟦{ NUMBER($value) ->
        [one] { NUMBER($value) } new ticket
       *[other] { NUMBER($value) } new tickets
     }⟧
 } a day on social media.
    .title = Social media tickets per day

# Picture only: the sentence goes into the post and the alt text.
card-social-network-share = { $comparator ->
    [about] By network, social media tickets split roughly like this: { LIST($parts) }.
   *[eq] By network, social media tickets split like this: { LIST($parts) }.
 }
    .title = Social media tickets by network

card-social-ticket-conversion = { $comparator ->
    [under] Fewer than ⟦{ PERCENT($value) }⟧
    [about] About ⟦{ PERCENT($value) }⟧
    [over] More than ⟦{ PERCENT($value) }⟧
   *[eq] ⟦{ $emphasis ->
        [only] Only { PERCENT($value) }
       *[none] { PERCENT($value) }
     }⟧
 } of social media tickets lead to a conversion.
    .title = Conversions from social media tickets

card-social-leads-per-day = { $statistic ->
    [median] Half of companies capture no more than ⟦{ NUMBER($value) ->
        [one] { NUMBER($value) } lead
       *[other] { NUMBER($value) } leads
     }⟧ a day on social media.
   *[mean] Social media brings a company an average of ⟦{ NUMBER($value) ->
        [one] { NUMBER($value) } lead a day
       *[other] { NUMBER($value) } leads a day
     }⟧.
 }
    .title = Leads from social media

card-social-relative-speed = Support on social media { $portal_direction ->
    [faster] answers { FACTOR($portal) ->
        [one] { FACTOR($portal) } time
       *[other] { FACTOR($portal) } times
     } as fast as
    [slower] takes { FACTOR($portal) ->
        [one] { FACTOR($portal) } time
       *[other] { FACTOR($portal) } times
     } as long to answer as
   *[same] answers as fast as
 } a customer portal and { $chat_or_phone_direction ->
    [faster] answers { FACTOR($chat_or_phone) ->
        [one] { FACTOR($chat_or_phone) } time
       *[other] { FACTOR($chat_or_phone) } times
     } as fast as
    [slower] takes { FACTOR($chat_or_phone) ->
        [one] { FACTOR($chat_or_phone) } time
       *[other] { FACTOR($chat_or_phone) } times
     } as long to answer as
   *[same] answers as fast as
 } chat or phone.
    .title = Social media against other channels

# Computed, fast and slow are percentiles near the two ends, not the extremes.
card-social-response-time = { $origin ->
    [published] On social media, the fastest reply takes { $fastest_comparator ->
        [about] about ⟦{ DURATION($fastest) }⟧
       *[eq] ⟦{ DURATION($fastest) }⟧
     }, a typical one ⟦{ DURATION($typical) }⟧, and the slowest { $slowest_comparator ->
        [about] about ⟦{ DURATION($slowest) }⟧.
       *[eq] ⟦{ DURATION($slowest) }⟧.
     }
   *[computed] On social media, a fast reply takes ⟦{ DURATION($fastest) }⟧, a typical one ⟦{ DURATION($typical) }⟧, and a slow one ⟦{ DURATION($slowest) }⟧.
 }
    .title = Fast, typical and slow replies
