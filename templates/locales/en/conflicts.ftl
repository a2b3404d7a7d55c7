### Contradictions in published figures. $figure is the name of the figure; it always opens the sentence.

# $mean and $bound: durations.
conflict-mean-below-bound = { $figure }: the page prints a mean of { DURATION($mean) }, but its own shares answered within set times force a mean of at least { DURATION($bound) }; we give it as printed.
# $a and $b: counts.
conflict-two-values-count = { $figure }: the same page prints both { NUMBER($a) } and { NUMBER($b) }; we publish { NUMBER($a) }, as in the text.
# $a and $b: durations.
conflict-two-values-duration = { $figure }: the same page prints both { DURATION($a) } and { DURATION($b) }; we publish { DURATION($a) }, as in the text.
# $a: a share.
conflict-comparator = { $figure }: text and card both print { PERCENT($a) }, but qualify it differently, for example by “over”, “only” or “about”; we publish it as the card words it.
# $names: names of publishers.
conflict-attribution = { $figure }: the text gives it without an outside source, as the page’s own finding, while the card credits { $names }; we publish it under the name on the card.
conflict-base = { $figure }: text and card relate the number to different groups; we publish it with the group named in our sentence.
# $a, $low and $high: scores.
conflict-scale = { $figure }: no scale is printed, and { NUMBER($a) } lies outside the scale from { NUMBER($low) } to { NUMBER($high) } that the publisher uses elsewhere; we give it as printed.
conflict-definition = { $figure }: different places describe different things by the same number; we publish it under the definition given on this page.
conflict-unit = { $figure }: the text counts transferred tickets, while the card counts transfers per ticket; we publish transfers per ticket.
conflict-name = { $figure }: the page prints it under the name of another metric; we publish it under its own name.
conflict-missing = { $figure }: the card was printed without its value; we publish the value from the text.
# $a: a factor; $b: a range of factors.
conflict-ratio = { $figure }: the page prints a factor of { FACTOR($a) }, while the publisher’s own times give a factor of { FACTOR($b) }; we give it as printed.
# $a: a duration.
conflict-weighted = { $figure }: weighted by the shares of the networks, the page’s own times per network average { DURATION($a) }, which the card does not match; we publish the range from the text.
