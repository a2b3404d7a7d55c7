### The page over all editions, and the files to download beside a report.

shelf-made = Edition of { $date }
