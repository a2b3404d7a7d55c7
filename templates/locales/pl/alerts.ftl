### Alerty: wyniki na tle celów, jako wiadomości i karta wyników.

alert-title = Cele
alert-missed = { $count ->
    [one] Nie osiągnięto { $count } celu
    [few] Nie osiągnięto { $count } celów
    [many] Nie osiągnięto { $count } celów
   *[other] Nie osiągnięto { $count } celu
}
alert-all-met = Wszystkie ocenione cele osiągnięto
alert-none-judged = Żadnego celu nie dało się ocenić
# Temat wiadomości: co się nie udało i nazwy pierwszych wskaźników.
alert-subject = { $headline }: { $rules }
alert-others = { $count ->
    [one] jeszcze { $count } inny
    [few] jeszcze { $count } inne
    [many] jeszcze { $count } innych
   *[other] jeszcze { $count } innego
}
alert-labelled = { $label }: { $text }

# Kolumny i etykiety
alert-column-target = Cel
alert-column-previous = Poprzedni okres
alert-column-state = Stan
alert-column-severity = Waga
alert-column-period = Okres
alert-column-certainty = Pewność
alert-band = od { $low } do { $high }

# Części
alert-section-missed = Nieosiągnięte
alert-section-all = Wszystkie cele
alert-section-unjudged = Bez oceny

# Stan celu
alert-state-missed = nieosiągnięty
alert-state-met = osiągnięty
alert-state-few = za mało przypadków
alert-state-unfed = brak danych

# Waga
alert-severity-info = informacja
alert-severity-warning = ostrzeżenie
alert-severity-critical = krytyczne

# Czy także przedział ufności leży poza celem
alert-certain = pewne
    .long = Cały przedział ufności leży poza celem, więc zwykły przypadek jest mało prawdopodobny.
alert-chance = może to przypadek
    .long = Przedział ufności sięga celu, więc może to być przypadek.
alert-unknown = bez przedziału
    .long = Ta wartość nie ma przedziału ufności.
alert-rounded = Przed zaokrągleniem wartość leży poza celem.

# Dlaczego celu nie oceniono
alert-few = Za mało danych: { $cases }, wymagane minimum: { NUMBER($least) }.
alert-hidden = Wartości nie podano, bo ujawniłaby inną, opartą na zbyt małej liczbie przypadków.

# Dopisek do nazwy wskaźnika, którego zmianę się ocenia
alert-change-day = zmiana względem poprzedniego dnia
alert-change-week = zmiana względem poprzedniego tygodnia
alert-change-month = zmiana względem poprzedniego miesiąca
alert-change-quarter = zmiana względem poprzedniego kwartału
alert-change-year = zmiana względem poprzedniego roku

alert-reading = O tym, czy cel osiągnięto, rozstrzyga sama wartość; wartość równa celowi go spełnia.
