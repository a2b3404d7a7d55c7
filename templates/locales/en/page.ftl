### Words of pages, galleries, tables and files. English is the reference for every language.

# Reports
report-customer-portal = Customer portal benchmarks
    .description = How companies answer through a customer portal: speed, satisfaction, volume and cost, each figure with its source.
report-social-media = Social media support benchmarks
    .description = How companies answer on social media: speed by network, satisfaction, volume, leads and cost, each figure with its source.
report-live-chat = Live chat benchmarks
    .description = How companies answer in live chat: speed, missed chats, satisfaction, volume and cost, each figure with its source.
report-phone = Phone support benchmarks
    .description = How companies answer the phone: waiting, calls given up, satisfaction, volume and cost, each figure with its source.
report-email = Email support benchmarks
    .description = How companies answer email: first and further replies, resolution, satisfaction, volume and cost, each figure with its source.
report-knowledge-base = Knowledge base benchmarks
    .description = Who offers a knowledge base or a forum, who uses them, and how many contacts remain, each figure with its source.
report-help-desk = Help desk benchmarks
    .description = All channels together: speed, resolution, satisfaction, volume, backlog and cost, each figure with its source.

# Page furniture
page-edition = English edition
page-language-name = English
page-contents = Contents
page-skip = Skip to the text
page-answer = In short
page-reading = What the figures say
page-cards = The cards
page-charts = Charts
page-figures = All figures
page-companies = By company
page-definitions = Definitions
page-notes = Notes on the data
page-disputes = Contradictions in published figures
page-siblings = Other reports
page-colophon = How this page was made
page-gallery = Card gallery
page-pdf = PDF of this report
page-all-reports = All reports of this edition
page-definition-link = Definition
page-data-link = Data
page-back-to-text = Back to the text

# Marks for where figures come from
badge-sample = Sample data
badge-published = Published figure
origin-sample = The computed figures come from generated sample data. They show what a report looks like; they describe no real company.
origin-computed = Figures without a mark were computed from the data named below.
origin-published = Every figure on this page was published by the source named beside it. Nothing was computed.
origin-mark = Figures with the mark { $mark } were published by others; the data could not feed them.
reason-no-data = The data cannot feed this figure, so the published one stands alone.
reason-too-few = Too few cases to compute this figure, so the published one stands alone.
suppressed = too few cases

# Lines on a card
card-source = Source: { $name }
card-source-unnamed = Source: not named by { $name }
card-source-computed = Source: { $name }
card-source-sample = Source: channelmark sample data
card-published-line = Published by { $name }: { $value }
card-interval = { $level } interval { $interval }
note-scale = scale from { NUMBER($low) } to { NUMBER($high) }
note-time = set time: { DURATION($time) }
note-most = the { $count } with the most cases
card-n-unknown = number of cases not stated
card-scale-unknown = scale not stated
card-disputed = disputed, see the report
card-unknown-period = period not stated
statistic-mean = mean
statistic-median = median
statistic-share = share
statistic-score = score
statistic-ratio = ratio
statistic-distribution = distribution
statistic-target = target
statistic-middle-half = middle half
clock-calendar = calendar hours
clock-business = business hours

# Tables
table-metric = Figure
table-value = Value
table-n = Cases (n)
table-interval = { PERCENT(0.95) } interval
table-statistic = Statistic
table-published = Published value
table-source = Source
# A part of a figure, in a row of the table
table-part-of = { $name }: { $part }
table-company = Company
table-share = Share
table-none = –
table-period = Period: { $days }
table-caption-figures = Every figure of this page, with what it rests on
table-caption-companies = Median first response time by company
table-caption-most-companies = Median first response time of the { NUMBER($count) } companies with the most contacts
table-source-usual = { $source }, unless a row names another

# Charts
chart-response-cumulative = Share of contacts answered within a time
    .axis-x = Time to the first reply
    .axis-y = Share answered
chart-response-by-part = Median first response time
chart-contacts-per-week = New contacts per week
chart-table = The figures of this chart

# Gallery
gallery-title = Card gallery
gallery-intro = { $count ->
    [one] { $count } card, ready to post.
   *[other] { $count } cards, ready to post.
}
gallery-search = Search the cards
gallery-report = Report
gallery-type = Kind
gallery-all = All
gallery-copy = Copy the text
gallery-copied = Copied
gallery-download = Download
gallery-square = square
gallery-wide = wide
gallery-story = story
gallery-none = No card matches.
gallery-showing = { $count ->
    [one] { $count } card shown
   *[other] { $count } cards shown
}
gallery-channel = Channel
gallery-copy-image = Copy the picture
gallery-embed = Copy code for a web page
gallery-copying = Copy
gallery-short-text = text
gallery-short-image = picture
gallery-short-embed = code
gallery-choose = Select
gallery-choose-shown = Select all shown
gallery-selection = Selected cards
gallery-clear = Clear the selection
gallery-zip = Download as ZIP
gallery-zipped = The ZIP file is in your downloads.
gallery-failed = Your browser did not allow this
gallery-chosen = { $count ->
    [one] { $count } card selected
   *[other] { $count } cards selected
}
type-percent = Share
type-percent-threshold = Bound
type-split = Parts of a whole
type-cumulative = Reached within a time
type-duration = Time
type-duration-pair = Pair of times
type-by-category = By category
type-range = Range
type-triple = Fastest, typical, slowest
type-score-signed = Score with a sign
type-score-plain = Score
type-currency = Money
type-count = Count
type-rate = Rate
type-mean-per-item = Mean per item
type-comparison = Comparison
type-image = Picture

# Provenance
about-published-facts = Published figures were collected from the pages of { $names } and are quoted with attribution.
about-data = Data: { $name }, { $companies ->
    [one] { $companies } company
   *[other] { $companies } companies
}, { $tickets ->
    [one] { $tickets } contact
   *[other] { $tickets } contacts
}, { $days }.
about-censored = Contacts still unanswered when the data were exported count as unanswered, not as fast.
about-rejected = { $count ->
    [0] No row of the import was rejected.
    [one] { $count } row of the import was rejected and is kept with its reason.
   *[other] { $count } rows of the import were rejected and are kept with their reasons.
}
about-clock = Times are calendar time unless a figure says otherwise.
about-interval = Intervals are { PERCENT(0.95) } intervals: Wilson for shares, order statistics for medians, a seeded bootstrap for means and ratios, adjusted Wald for NPS.
about-fingerprint = Data fingerprint: { $fingerprint }
about-version = Made with channelmark { $version }.

# Cases counted, by population (n)
n-tickets = { NUMBER($count) ->
    [one] { NUMBER($count) } ticket
   *[other] { NUMBER($count) } tickets
}
n-companies = { NUMBER($count) ->
    [one] { NUMBER($count) } company
   *[other] { NUMBER($count) } companies
}
n-surveys = { NUMBER($count) ->
    [one] { NUMBER($count) } survey answer
   *[other] { NUMBER($count) } survey answers
}
n-customers = { NUMBER($count) ->
    [one] { NUMBER($count) } customer
   *[other] { NUMBER($count) } customers
}
n-visits = { NUMBER($count) ->
    [one] { NUMBER($count) } visit
   *[other] { NUMBER($count) } visits
}
n-leads = { NUMBER($count) ->
    [one] { NUMBER($count) } lead
   *[other] { NUMBER($count) } leads
}

# A bare value with its comparator, in tables and comparison lines; $value is finished text.
comparator-about = about { $value }
comparator-over = over { $value }
comparator-under = under { $value }
comparator-at-least = at least { $value }
comparator-at-most = at most { $value }

# Charts: axes, captions, tables
chart-axis-time = Time to the first reply
chart-response-by-part-mean = Mean response time
chart-weekly-caption = between { NUMBER($low) } and { NUMBER($high) } over { NUMBER($weeks) ->
    [one] { NUMBER($weeks) } whole week
   *[other] { NUMBER($weeks) } whole weeks
}
chart-caption = { $title }: { $rest }.
table-network = Network
table-week = Week from
table-contacts = Contacts

index-title = Support channel benchmarks

# A ratio of speeds as short text; $than is another channel.
ratio-faster = { FACTOR($factor) ->
    [one] as fast as via { $than }
   *[other] { FACTOR($factor) } times as fast as via { $than }
}
ratio-slower = { FACTOR($factor) ->
    [one] as slow as via { $than }
   *[other] { FACTOR($factor) } times as slow as via { $than }
}

chart-from-to = from { $quick } ({ $first }) to { $slow } ({ $last }), { NUMBER($total) ->
    [one] { NUMBER($total) } company
   *[other] { NUMBER($total) } companies
 }

card-with-note = { $text } ({ $note })

# A difference of two shares, as short text behind its sign
percentage-points = { $points } pp

# Chapters, bullets, glossary
page-formula = Formula:
page-lacks = What the data could not feed
item-absent = no figure: the data cannot feed it
table-part = Part

# Why a figure is not there; $missing names tables and columns, or a need below
lack-no-data = The data lack: { $missing }.
lack-too-few = There are too few cases.
lack-published-only = Nobody published it, and no data were given to compute it from.
need-consumer-survey = a survey among consumers
need-one-currency = costs in a single currency
need-one-scale = a single scale for all answers
need-several-parts = several parts to compare
need-other-channels = answered contacts in other channels
need-whole-periods = several whole periods
need-peers = enough cases, and enough companies to compare with
need-whole-share = values that are a share of a whole
need-window = contacts on at least half of the days of the export
need-channels = contacts in several channels
about-company = Company: { $company }.

parts-from-to = from { $low } ({ $first }) to { $high } ({ $last }), { $total ->
    [one] { $total } part
   *[other] { $total } parts
}

table-whole = All together

# Small notes under the title of a report
byline-period = Data from { $days }
byline-reading = { NUMBER($minutes) ->
    [one] { NUMBER($minutes) } minute to read
   *[other] { NUMBER($minutes) } minutes to read
}

page-tables = Side by side

table-target = Target
