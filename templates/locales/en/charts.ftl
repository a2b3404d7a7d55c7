# Captions of charts: what is seen, each a sentence without its stop. $name is a part (an agent, a month), $value its value
chart-sentence = { $text }.
# One of several things on a chart, and what is said of it
chart-of = { $name }: { $text }.
chart-highest = highest: { $name }, { $value }
chart-lowest = lowest: { $name }, { $value }
chart-longest = longest: { $name }, { $value }
chart-shortest = shortest: { $name }, { $value }
# The same of a time: the value first, the date behind it
chart-highest-at = highest: { $value } ({ $name })
chart-lowest-at = lowest: { $value } ({ $name })
chart-longest-at = longest: { $value } ({ $name })
chart-shortest-at = shortest: { $value } ({ $name })
chart-most-up-at = largest rise: { $value } ({ $name })
chart-most-down-at = largest fall: { $value } ({ $name })
# More parts share the value than can be named; $count says how many
chart-highest-shared = highest: { $value }, reached { $count ->
    [one] { NUMBER($count) } time
   *[other] { NUMBER($count) } times
 }
chart-lowest-shared = lowest: { $value }, seen { $count ->
    [one] { NUMBER($count) } time
   *[other] { NUMBER($count) } times
 }
chart-longest-shared = longest: { $value }, seen { $count ->
    [one] { NUMBER($count) } time
   *[other] { NUMBER($count) } times
 }
chart-shortest-shared = shortest: { $value }, seen { $count ->
    [one] { NUMBER($count) } time
   *[other] { NUMBER($count) } times
 }
chart-alike = the same for all: { $value }
# Changes against the period before; the value carries its sign
chart-most-up = largest rise: { $name }, { $value }
chart-most-down = largest fall: { $name }, { $value }
chart-most-up-shared = largest rise: { $value }
chart-most-down-shared = largest fall: { $value }
chart-none-up = nothing rose
chart-none-down = nothing fell
chart-up = rise
chart-down = fall
chart-few = too few cases: { $names }
chart-few-counted = too few cases in { NUMBER($count) } of { NUMBER($total) }
chart-interval = lines and shading around values: { PERCENT(0.95) } intervals
# A share reached within a time
chart-share-within = { $share } { $within }
# Over time, from the first to the last period
chart-rose = rose from { $first } ({ $start }) to { $last } ({ $end })
chart-fell = fell from { $first } ({ $start }) to { $last } ({ $end })
chart-steady = little changed from { $first } ({ $start }) to { $last } ({ $end })
chart-same = { $first } at the beginning ({ $start }) and at the end ({ $end })
chart-unsure = from { $first } ({ $start }) to { $last } ({ $end }); the intervals overlap
# Rows left out of the middle of a long chart
chart-left-out = not drawn here: { NUMBER($count) }; the table has them all
# The smallest parts of a whole, taken together
chart-others = other ({ NUMBER($count) })
chart-largest = largest part: { $name }, { $value }
# Parts against a range in which they should lie
chart-target = target { $target }
chart-band = within the target of { $target }: { NUMBER($within) }; below it: { NUMBER($below) }; above it: { NUMBER($above) }
chart-within-target = within the target of { $target }: { NUMBER($count) } of { NUMBER($total) }
chart-below-target = below it: { $names }
chart-above-target = above it: { $names }
# One company among all; $own and $median are values
chart-strip = own company { $own }, median { $median }: { $place }
chart-place-best = in the best quarter of companies
chart-place-worst = in the weakest quarter of companies
chart-place-middle = in the middle half of companies
chart-place-above = in the highest quarter of companies
chart-place-below = in the lowest quarter of companies
chart-strip-key = thin line: the middle { PERCENT(0.8) } of companies; bar: the middle half; stroke: the median; dot: the own company
chart-better-higher = higher is better
chart-better-lower = lower is better

label-p10 = lowest tenth ends at
label-p25 = lowest quarter ends at
label-median = median
label-p75 = highest quarter starts at
label-p90 = highest tenth starts at
