### The page over all editions, and the files to download beside a report.

shelf-made = Edition of { $date }

page-download = Download the figures:
download-file = { $format } ({ NUMBER($size) } kB)

# The workbook: its sheets, and the columns of the first
sheet-figures = Figures
sheet-notes = Definitions and sources
sheet-sources = Sources
column-id = Figure id
column-name = Figure
column-part = Part
column-shown = As shown
column-value = Value
column-hours = In hours
column-unit = Unit
column-value-low = Value from
column-value-high = Value to
column-comparator = Comparison
column-n = Cases (n)
column-low = Interval from
column-high = Interval to
column-level = Confidence level
column-method = Interval method
column-statistic = Statistic
column-definition = Definition
column-population = What is counted
column-period-from = Period from
column-period-to = Period to
column-clock = Clock
column-channel = Channel
column-by = Broken down by
column-label = Part id
column-within = Within (seconds)
column-scale-low = Scale from
column-scale-high = Scale to
column-source = Origin
column-publisher = Published by
column-quoted-by = Quoted by
column-data = Data
column-fingerprint = Data fingerprint
column-sample = Sample data
column-suppressed = Too few cases
column-sentence = Sentence
