### Alerts: targets held against the data, as messages and as a scorecard.

alert-title = Targets
alert-missed = { $count ->
    [one] { $count } target missed
   *[other] { $count } targets missed
}
alert-all-met = No target missed
alert-none-judged = No target could be judged
# Subject of the e-mail: what is missed, and the names of the first.
alert-subject = { $headline }: { $rules }
alert-others = { $count ->
    [one] { $count } more
   *[other] { $count } more
}
# A short line of any kind: "Target: at most 4 hours".
alert-labelled = { $label }: { $text }

# Columns and labels
alert-column-target = Target
alert-column-previous = Period before
alert-column-state = State
alert-column-severity = Severity
alert-column-period = Period
alert-column-certainty = Certainty
alert-band = { $low } to { $high }

# Sections
alert-section-missed = Missed
alert-section-all = All targets
alert-section-unjudged = Not judged

# States of a target
alert-state-missed = missed
alert-state-met = met
alert-state-few = too few cases
alert-state-unfed = data missing

# How much a missed target matters
alert-severity-info = note
alert-severity-warning = warning
alert-severity-critical = critical

# Whether the interval lies beyond the target as well
alert-certain = certain
    .long = The whole interval lies beyond the target: chance alone is unlikely.
alert-chance = may be chance
    .long = The interval reaches as far as the target, so this may be chance.
alert-unknown = no interval
    .long = The value has no interval.
alert-rounded = Before rounding, the value lies beyond the target.

# Why a target is not judged; $cases says how many there are ("3 tickets")
alert-few = Too few cases: { $cases }, at least { NUMBER($least) } needed.
alert-hidden = The value is withheld, since it would reveal another one that rests on too few cases.

# What is added to the name of a figure whose change is judged
alert-change-day = change from the day before
alert-change-week = change from the week before
alert-change-month = change from the month before
alert-change-quarter = change from the quarter before
alert-change-year = change from the year before

alert-reading = The value alone decides whether a target is missed; a value that equals the target meets it.
