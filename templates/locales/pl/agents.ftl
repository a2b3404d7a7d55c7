### Raport o pracy agentów: agenci i zespoły jednej firmy.

report-agents = Raport o pracy agentów
    .description = Ile spraw prowadzą agenci i zespoły jednej firmy, jak szybko i jak dobrze: tydzień po tygodniu i na tle poprzedniego miesiąca.

metric-agents-resolve-actions = Wykonane rozwiązania
    .definition = Każde oznaczenie zgłoszenia jako rozwiązanego w danym okresie. Zgłoszenie otwarte ponownie i znów rozwiązane liczy się za każdym razem; obok podano liczbę różnych zgłoszeń.

# Liczby: opened_chats resolved_tickets
prose-agents-volume = W firmie { $company } agenci otworzyli w badanym okresie { NUMBER($opened_chats) ->
    [one] { NUMBER($opened_chats) } czat
    [few] { NUMBER($opened_chats) } czaty
    [many] { NUMBER($opened_chats) } czatów
   *[other] { NUMBER($opened_chats) } czatu
 } i rozwiązali { NUMBER($resolved_tickets) ->
    [one] { NUMBER($resolved_tickets) } zgłoszenie
    [few] { NUMBER($resolved_tickets) } zgłoszenia
    [many] { NUMBER($resolved_tickets) } zgłoszeń
   *[other] { NUMBER($resolved_tickets) } zgłoszenia
 }.
prose-agents-missed = Spośród czatów, o które poprosili odwiedzający, nieodebranych pozostało { PERCENT($missed_chats) }.
prose-agents-reply = { $first_response_time_statistic ->
    [mean] Na pierwszą odpowiedź czeka się średnio { DURATION($first_response_time, case: "accusative") }.
   *[median] Połowa kontaktów dostaje pierwszą odpowiedź w ciągu { DURATION($first_response_time, case: "genitive") }.
 }
prose-agents-pickup = Czat czeka na odebranie średnio { DURATION($pickup_time, case: "accusative") }, a potem trwa { DURATION($chat_time, case: "accusative") }.
prose-agents-handling = Jeden kontakt zajmuje agentowi średnio { DURATION($handle_time, case: "accusative") } pracy, a { PERCENT($first_contact_resolution) } spraw udaje się rozwiązać przy pierwszym kontakcie.
prose-agents-ratings = Zadowolonych jest { PERCENT($csat) } klientów, którzy ocenili kontakt.
prose-agents-thumbs = Wśród ocen jednoznacznych { PERCENT($positive_ratings) } to oceny pozytywne, a { PERCENT($negative_ratings) } negatywne.
prose-agents-utilization = Z czasu spędzonego w systemie agenci poświęcają kontaktom { PERCENT($utilization) }.
prose-agents-target = Praktycy za zdrowy poziom uznają { PERCENT($utilization_target) }: poniżej ludzie czekają na pracę, powyżej praca czeka na ludzi.
prose-agents-private = Liczby dotyczące pojedynczej osoby pokazuje się tylko wtedy, gdy stoi za nimi dość przypadków; w przeciwnym razie raport o tym informuje. Opisują, jak rozłożyła się praca i jak przebiegła, a nie oceniają nikogo.
prose-agents-unassigned = Kontakt, za który nie odpowiada żaden agent – na przykład zamknięty przez regułę automatyczną albo nieodebrany czat – liczy się tylko w wierszu łącznym. Dlatego części mogą dawać razem mniej niż całość.

chapter-agents-totals = Zespół jako całość
chapter-agents-by-agent = Agent po agencie
chapter-agents-by-team = Zespół po zespole
chapter-agents-over-time = Dzień po dniu, tydzień po tygodniu, miesiąc po miesiącu
chapter-agents-before = Na tle poprzedniego miesiąca
chapter-agents-busy = Kiedy przychodzi praca

item-agents-opened = Otwarte czaty
item-agents-resolved = Rozwiązane zgłoszenia i rozmowy
item-agents-actions = Wykonane rozwiązania, także powtórne
item-agents-missed = Czaty nieodebrane, jako odsetek zamówionych
item-agents-pickup = Średni czas do odebrania czatu
item-agents-chat-time = Średni czas trwania czatu
item-agents-positive = Oceny pozytywne
item-agents-negative = Oceny negatywne
item-agents-per-hour = Czaty na godzinę obecności agenta
item-agents-reply = Czas do pierwszej odpowiedzi, mediana
item-agents-handle = Średni czas obsługi (AHT)
item-agents-fcr = Sprawy rozwiązane przy pierwszym kontakcie (FCR)
item-agents-csat = Zadowoleni klienci (CSAT)
item-agents-utilization = Wykorzystanie czasu
item-agents-target = Wykorzystanie czasu, do którego dążą praktycy
item-agents-conversion = Czaty zakończone zakupem lub rejestracją
item-agents-balance = Nierównomierność rozkładu czatów między agentów (współczynnik zmienności)

table-agents-agents-opened-chats-by-agent = Liczba spraw i tempo, według agentów
table-agents-agents-first-contact-resolution-by-agent = Jakość, według agentów
table-agents-agents-opened-chats-by-team = Liczba spraw i tempo, według zespołów
table-agents-agents-first-contact-resolution-by-team = Jakość, według zespołów
table-agents-agents-opened-chats-by-month = Według miesięcy
table-agents-agents-first-response-time-changes = Zmiana wobec poprzedniego miesiąca, według agentów
chart-agents-agents-first-response-time-by-agent = Mediana czasu do pierwszej odpowiedzi, według agentów
chart-agents-agents-utilization-by-agent = Wykorzystanie czasu według agentów i przedział, do którego dążą praktycy
chart-agents-agents-csat-by-agent = Zadowoleni klienci, według agentów
chart-agents-agents-first-response-time-by-team = Mediana czasu do pierwszej odpowiedzi, według zespołów
chart-agents-agents-opened-chats-by-day = Otwarte czaty, dzień po dniu
chart-agents-agents-opened-chats-by-week = Otwarte czaty, tydzień po tygodniu
chart-agents-agents-resolved-tickets-by-week = Rozwiązane zgłoszenia, tydzień po tygodniu
chart-agents-agents-first-response-time-by-week = Mediana czasu do pierwszej odpowiedzi, tydzień po tygodniu
chart-agents-agents-utilization-by-week = Wykorzystanie czasu, tydzień po tygodniu
chart-agents-agents-resolved-tickets-changes = Rozwiązane zgłoszenia: zmiana wobec poprzedniego miesiąca, według agentów
chart-agents-agents-busy-week = Nowe kontakty według dni tygodnia i godzin
chart-agents-agents-busy-hours = Nowe kontakty według godzin
chart-agents-agents-busy-days = Nowe kontakty według dni tygodnia

card-agents-opened-chats = W badanym okresie agenci otworzyli ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } czat
    [few] { NUMBER($value) } czaty
    [many] { NUMBER($value) } czatów
   *[other] { NUMBER($value) } czatu
 }⟧.
    .title = Otwarte czaty
card-agents-resolved-tickets = W badanym okresie agenci rozwiązali ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } zgłoszenie
    [few] { NUMBER($value) } zgłoszenia
    [many] { NUMBER($value) } zgłoszeń
   *[other] { NUMBER($value) } zgłoszenia
 }⟧.
    .title = Rozwiązane zgłoszenia
card-agents-first-response-time = { $statistic ->
    [mean] Na pierwszą odpowiedź czeka się średnio ⟦{ DURATION($value, case: "accusative") }⟧.
   *[median] Połowa kontaktów dostaje pierwszą odpowiedź w ciągu ⟦{ DURATION($value, case: "genitive") }⟧.
 }
    .title = Czas do pierwszej odpowiedzi
card-agents-pickup-time = Agent odbiera czat średnio po ⟦{ DURATION($value, case: "locative") }⟧.
    .title = Czas do odebrania czatu
card-agents-handle-time = Jeden kontakt zajmuje agentowi średnio ⟦{ DURATION($value, case: "accusative") }⟧ pracy.
    .title = Czas obsługi
card-agents-csat = Zadowolonych jest ⟦{ PERCENT($value) }⟧ klientów, którzy ocenili zespół.
    .title = Zadowoleni klienci
card-agents-first-contact-resolution = Przy pierwszym kontakcie rozwiązuje się ⟦{ PERCENT($value) }⟧ spraw.
    .title = Rozwiązania przy pierwszym kontakcie
card-agents-missed-chats = { $emphasis ->
    [only] Tylko ⟦{ PERCENT($value) }⟧
   *[none] ⟦{ PERCENT($value) }⟧
 } zamówionych czatów pozostaje nieodebranych.
    .title = Nieodebrane czaty
card-agents-chats-per-hour = Agent prowadzi ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } czat
    [few] { NUMBER($value) } czaty
    [many] { NUMBER($value) } czatów
   *[other] { NUMBER($value) } czatu
 }⟧ na godzinę obecności.
    .title = Czaty na godzinę
card-agents-utilization = Z czasu spędzonego w systemie agenci poświęcają kontaktom ⟦{ PERCENT($value) }⟧.
    .title = Wykorzystanie czasu agentów
tag-agents = AgenciWsparcia
tag-utilization = WykorzystanieCzasuAgentów
