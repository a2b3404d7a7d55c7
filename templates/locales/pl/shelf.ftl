### Strona nad wszystkimi wydaniami i pliki do pobrania.

shelf-made = Wydanie z dnia { $date }
