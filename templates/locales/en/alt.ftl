### What the picture on a card shows. The card's sentence stands before it, so no figure is repeated.

alt-ring = A ring of which the share in the sentence is filled.
alt-people = A row of people of whom the share in the sentence is coloured.
alt-dots = A field of dots of which the share in the sentence is coloured.
alt-bound = A ring with an open end and a mark at the bound.
alt-stacked-bar = A bar divided into parts that are as long as their shares.
alt-steps = Steps that rise with the share reached at each time.
alt-clock = A clock face with the time marked as an arc.
alt-day-tiles = Tiles for days, filled for as long as the time lasts.
alt-stopwatch = A stopwatch with the time marked on its dial.
alt-two-marks = A time line with a mark at each of the times.
alt-band = A time axis with a band from the shorter time to the longer one.
alt-whisker = A time axis with a dot at the typical time and a line from the fastest to the slowest.
alt-signed-scale = A scale with its zero point and a mark at the score.
alt-scale = A scale with its ends and a mark at the score.
alt-coins = Coins that add up to the amount.
alt-queue = A queue of tickets, drawn for those that wait.
alt-calendar = A calendar leaf with the letters that arrive in a day.
alt-tickets = Tickets, with an arrow on those that were transferred.
alt-lengths = Bars side by side, as long as the times they compare.
alt-bars = Bars sorted by size, each with its label.
alt-none = No picture, only the text of the card.
