### Jedna firma na tle pozostałych.

report-your-company = Twoja firma na tle innych
    .description = Gdzie jedna firma stoi wśród pozostałych: miejsce w każdym wskaźniku, mocne strony i braki oraz zmiany wobec poprzedniego miesiąca.

metric-your-company-values = Wartość własna
    .definition = Własna wartość firmy w każdym wskaźniku, zgodnie z jego definicją.
metric-your-company-medians = Mediana firm
    .definition = Środkowa z własnych wartości firm; każda firma liczy się raz, niezależnie od wielkości.
metric-your-company-ranks = Lepiej od takiego odsetka firm
    .definition = Odsetek firm, które wypadają gorzej, wraz z połową tych, które wypadają tak samo.
metric-your-company-strengths = Mocne strony: lepiej od takiego odsetka firm
    .definition = Wskaźniki, w których firma wyprzedza większość pozostałych, od najmocniejszego.
metric-your-company-gaps = Braki: lepiej od takiego odsetka firm
    .definition = Wskaźniki, w których większość pozostałych wyprzedza firmę, od najsłabszego.
metric-your-company-changes = Zmiana wobec poprzedniego miesiąca
    .definition = Ostatni pełny miesiąc wobec poprzedniego; odsetki i oceny jako różnica, pozostałe wartości względnie.

prose-your-company-intro = Ta strona pokazuje firmę { $company } na tle { $compared ->
    [peers] firm jej rodzaju ({ $peers })
   *[all] wszystkich firm w danych
 }. Miejsce mówi, jaki odsetek z nich wypada gorzej: im wyższy, tym lepiej, bez względu na kierunek wskaźnika.
prose-your-company-reply = { $company } odpowiada szybciej niż { PERCENT($rank_first_response_time) } firm: połowa jej kontaktów dostaje pierwszą odpowiedź w ciągu { DURATION($first_response_time, case: "genitive") }.
prose-your-company-resolution = Pod względem czasu do pełnego rozwiązania wyprzedza { PERCENT($rank_resolution_time) } firm; mediana wynosi { DURATION($resolution_time) }.
prose-your-company-csat = Zadowolonych jest { PERCENT($csat) } klientów, którzy ocenili kontakt; to wynik lepszy niż w { PERCENT($rank_csat) } firm.
prose-your-company-fcr = Przy pierwszym kontakcie rozwiązuje się { PERCENT($first_contact_resolution) } spraw; mniej udaje się w { PERCENT($rank_first_contact_resolution) } firm.
prose-your-company-cost = Jeden kontakt kosztuje średnio { MONEY($cost) }, a więcej płaci { PERCENT($rank_cost) } firm.
prose-your-company-caution = Miejsce dotyczy tych firm i tego okresu. Gdy wartości leżą blisko siebie, niewielka różnica mocno je przesuwa, dlatego przed decyzją warto spojrzeć na samą wartość i jej przedział.

chapter-your-company-scorecard = Karta wyników
chapter-your-company-where = Gdzie stoi firma
chapter-your-company-strengths = Mocne strony
chapter-your-company-gaps = Braki
chapter-your-company-changed = Co się zmieniło wobec poprzedniego miesiąca
item-your-company-changed = Ostatni pełny miesiąc danych wobec poprzedniego

table-your-company-your-company-values = Każdy wskaźnik: wartość własna, mediana firm, miejsce i zmiana
chart-your-company-your-company-strip-first-response-time = Firma wśród pozostałych
chart-your-company-your-company-strengths = Największa przewaga: odsetek firm, które wypadają gorzej
chart-your-company-your-company-gaps = Największa strata: odsetek firm, które wypadają gorzej

card-your-company-rank-first-response-time = Ten zespół odpowiada szybciej niż ⟦{ PERCENT($value) }⟧ z { NUMBER($n) ->
    [one] { NUMBER($n) } firmy
    [few] { NUMBER($n) } firm
    [many] { NUMBER($n) } firm
   *[other] { NUMBER($n) } firmy
 }.
    .title = Pierwsza odpowiedź na tle innych
card-your-company-rank-csat = Klienci są tu bardziej zadowoleni niż w ⟦{ PERCENT($value) }⟧ z { NUMBER($n) ->
    [one] { NUMBER($n) } firmy
    [few] { NUMBER($n) } firm
    [many] { NUMBER($n) } firm
   *[other] { NUMBER($n) } firmy
 }.
    .title = Zadowolenie na tle innych
card-your-company-rank-cost = Za jeden kontakt więcej płaci ⟦{ PERCENT($value) }⟧ z { NUMBER($n) ->
    [one] { NUMBER($n) } firmy
    [few] { NUMBER($n) } firm
    [many] { NUMBER($n) } firm
   *[other] { NUMBER($n) } firmy
 }.
    .title = Koszt na tle innych
card-your-company-rank-resolution-time = Ten zespół rozwiązuje zgłoszenia szybciej niż ⟦{ PERCENT($value) }⟧ z { NUMBER($n) ->
    [one] { NUMBER($n) } firmy
    [few] { NUMBER($n) } firm
    [many] { NUMBER($n) } firm
   *[other] { NUMBER($n) } firmy
 }.
    .title = Rozwiązanie na tle innych
card-your-company-rank-first-contact-resolution = Przy pierwszym kontakcie ten zespół rozwiązuje więcej niż ⟦{ PERCENT($value) }⟧ z { NUMBER($n) ->
    [one] { NUMBER($n) } firmy
    [few] { NUMBER($n) } firm
    [many] { NUMBER($n) } firm
   *[other] { NUMBER($n) } firmy
 }.
    .title = Pierwszy kontakt na tle innych
card-your-company-first-response-time = { $statistic ->
    [mean] Na pierwszą odpowiedź tego zespołu czeka się średnio ⟦{ DURATION($value, case: "accusative") }⟧.
   *[median] Połowa kontaktów tego zespołu dostaje odpowiedź w ciągu ⟦{ DURATION($value, case: "genitive") }⟧.
 }
    .title = Czas do pierwszej odpowiedzi
card-your-company-resolution-time = { $statistic ->
    [mean] Ten zespół rozwiązuje zgłoszenie średnio w ⟦{ DURATION($value, case: "accusative") }⟧.
   *[median] Ten zespół rozwiązuje połowę zgłoszeń w ciągu ⟦{ DURATION($value, case: "genitive") }⟧.
 }
    .title = Czas do rozwiązania
card-your-company-csat = Zadowolonych jest ⟦{ PERCENT($value) }⟧ klientów, którzy ocenili ten zespół.
    .title = Zadowoleni klienci
tag-benchmark = WsparcieNaTleInnych
