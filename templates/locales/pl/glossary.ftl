### Słownik wskaźników obsługi. Nazwy, definicje i wzory są w catalogue.ftl; $terms to liczba haseł na stronie.

report-glossary = Słownik wskaźników obsługi klienta
    .description = Co znaczą najczęstsze miary obsługi klienta, jak się je oblicza i ile wynoszą w danych.
    .headline = { $terms ->
        [one] { NUMBER($terms) } wskaźnik obsługi klienta z objaśnieniem
        [few] { NUMBER($terms) } wskaźniki obsługi klienta z objaśnieniem
        [many] { NUMBER($terms) } wskaźników obsługi klienta z objaśnieniem
       *[other] { NUMBER($terms) } wskaźnika obsługi klienta z objaśnieniem
     }

prose-glossary-intro = Zespoły obsługi mówią skrótami, a te same litery nie zawsze znaczą to samo. Tutaj każda miara ma nazwę, definicję, wzór, według którego się ją liczy, i obecną wartość wraz z liczbą przypadków, na których się opiera.
prose-glossary-groups = Pierwsza grupa patrzy na klienta: co ludzie mówią o pomocy, którą dostali, i czy zostają. Druga patrzy na help desk: ile jest do zrobienia, jak długo to trwa i co zostaje niezrobione.

chapter-glossary-experience = Doświadczenia klienta
chapter-glossary-operations = Praca zespołu i agentów
chapter-glossary-faq = Najczęstsze pytania

faq-glossary-why = Po co mierzyć obsługę klienta?
    .answer = Bo wrażenia mylą. Jedna głośna skarga zapada w pamięć mocniej niż wiele cichych oczekiwań. Wskaźniki pokazują, gdzie klienci czekają, gdzie problem wraca i gdzie zespołowi brakuje rąk, na tyle wcześnie, że można coś z tym zrobić.
faq-glossary-churn = Co to jest wskaźnik rezygnacji klientów?
    .answer = To odsetek klientów obecnych na początku okresu, którzy odeszli przed jego końcem. W danych tej strony wynosi { PERCENT($customer_churn_rate) }; pozostałe { PERCENT($customer_retention_rate) } zostało, i to jest wskaźnik utrzymania.
faq-glossary-csat = Co to jest CSAT?
    .answer = Satysfakcja klientów: odsetek ocen pozytywnych wśród wszystkich ważnych, zbieranych po kontakcie lub zakupie. W danych tej strony wynosi { PERCENT($csat) }. O tym, co jest oceną pozytywną, decyduje ankieta, więc porównywać można tylko to, co liczono tak samo.
faq-glossary-csat-nps = Czym CSAT różni się od NPS?
    .answer = CSAT pyta, jak zadowolony jest klient z tego, co się właśnie stało, a NPS – czy poleciłby firmę. Pierwszy mówi o kontakcie, drugi o całej relacji, więc nie muszą się zgadzać: w danych tej strony pozytywnych jest { PERCENT($csat) } ocen, a NPS wynosi { SCORE($nps) }.
faq-glossary-aht-mttr = Czym AHT różni się od MTTR?
    .answer = AHT liczy czas, przez który agent pracuje nad sprawą, a MTTR czas, który upływa klientowi do jej rozwiązania. W danych tej strony praca agenta nad kontaktem trwa średnio { DURATION($average_handle_time, case: "accusative") }, a do rozwiązania mija średnio { DURATION($mean_time_to_resolution) }; reszta to czekanie.
faq-glossary-nps-formula = Jak oblicza się NPS?
    .answer = Od odsetka promotorów odejmuje się odsetek krytyków. W danych tej strony: { PERCENT($nps_groups_promoters) } − { PERCENT($nps_groups_detractors) } = { SCORE($nps) }. Wynik podaje się w punktach, a wszystkie pokazane liczby są zaokrąglone.
faq-glossary-start = Od których wskaźników najlepiej zacząć?
    .answer = Od jednej miary szybkości, jednej jakości i jednej ilości pracy: czasu pierwszej odpowiedzi, rozwiązania przy pierwszym kontakcie lub CSAT oraz otwartych zgłoszeń. Razem pokazują, czy za pośpiech nie płaci się jakością i czy praca nie przerasta zespołu.

metric-glossary-nps-groups = Promotorzy, neutralni i krytycy
metric-glossary-ticket-backlog = Zaległe zgłoszenia (backlog) na koniec miesiąca
