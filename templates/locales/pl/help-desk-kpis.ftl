### Przegląd wskaźników (KPI) help desku: czym jest każdy z nich, po co go śledzić i jak go czytać.

report-help-desk-kpis = Wskaźniki KPI help desku
    .description = Liczby, po których ocenia się help desk: co mierzą, dlaczego warto je śledzić i ile wynoszą w danych.
    .headline = { $chapters ->
        [one] { NUMBER($chapters) } wskaźnik KPI help desku wart śledzenia
        [few] { NUMBER($chapters) } wskaźniki KPI help desku warte śledzenia
        [many] { NUMBER($chapters) } wskaźników KPI help desku wartych śledzenia
       *[other] { NUMBER($chapters) } wskaźnika KPI help desku wartego śledzenia
     }

## Wstęp

prose-kpis-intro = Help desk wytwarza więcej liczb, niż ktokolwiek zdoła wykorzystać. Na tej stronie jest ich tylko { NUMBER($chapters) }. Przy każdej mówimy, co mierzy, dlaczego warto ją śledzić, ile wynosi w danych i jak ją czytać, żeby nie dać się zwieść.
prose-kpis-cost-claim = Według często powtarzanej zasady, do której Databox nie podaje źródła, pozyskanie klienta kosztuje { FACTOR($claim_cost) ->
    [one] { FACTOR($claim_cost) } raz
    [few] { FACTOR($claim_cost) } razy
    [many] { FACTOR($claim_cost) } razy
   *[other] { FACTOR($claim_cost) } raza
 } tyle co jego utrzymanie.
prose-kpis-cost-data = W danych tej strony kosztuje { FACTOR($cost_ratio) ->
    [one] { FACTOR($cost_ratio) } raz
    [few] { FACTOR($cost_ratio) } razy
    [many] { FACTOR($cost_ratio) } razy
   *[other] { FACTOR($cost_ratio) } raza
 } tyle. Dlatego help desk, który pracuje na to, żeby klienci zostali, zasługuje na równie staranny pomiar jak sprzedaż.

## Rozdziały

chapter-help-desk-kpis-what = Czym jest KPI help desku
chapter-help-desk-kpis-survey = Na co patrzą praktycy
chapter-help-desk-kpis-group-panels = Pulpit
chapter-help-desk-kpis-panel-tickets = Zgłoszenia
chapter-help-desk-kpis-panel-support = Obsługa klienta
chapter-help-desk-kpis-panel-happiness = Zadowolenie
chapter-help-desk-kpis-panel-retention = Utrzymanie i rezygnacje
chapter-help-desk-kpis-group-kpis = Wskaźniki po kolei
chapter-help-desk-kpis-resolution = Średni czas rozwiązania
chapter-help-desk-kpis-response = Czas pierwszej odpowiedzi
chapter-help-desk-kpis-fcr = Rozwiązanie przy pierwszym kontakcie
chapter-help-desk-kpis-overall = Ogólna satysfakcja klientów
# same-as-en
chapter-help-desk-kpis-nps = Net Promoter Score (NPS)
chapter-help-desk-kpis-csat = Satysfakcja klientów (CSAT)
chapter-help-desk-kpis-feedback = Ocena w opiniach użytkowników
chapter-help-desk-kpis-happiness = Poziom zadowolenia klientów
chapter-help-desk-kpis-retention = Utrzymanie klientów
chapter-help-desk-kpis-churn = Rezygnacje klientów (churn)
chapter-help-desk-kpis-flow = Zgłoszenia utworzone i zamknięte w ciągu dnia
chapter-help-desk-kpis-utilization = Wykorzystanie czasu agentów
chapter-help-desk-kpis-repeat = Ponowne wizyty
chapter-help-desk-kpis-group-end = Podsumowanie
chapter-help-desk-kpis-end = Co z nimi zrobić

## Czym jest KPI i na co patrzą praktycy

prose-kpis-what = KPI (kluczowy wskaźnik efektywności) to liczba, po której ktoś zgodził się być oceniany. W help desku mówi ona, jak dobrze pomaga się klientom: jak długo czekają, czy problem znika, co o tym potem myślą i czy zostają.
prose-kpis-why = Żadna liczba nie powie tego sama. Zespół, który odpisuje od razu i niczego nie załatwia, wydaje się szybki, a zespół, który zamyka zgłoszenia przed czasem – wydajny. Dlatego obok miary szybkości trzeba kłaść miarę jakości, a obok obu – ilość pracy, która za nimi stoi.
prose-kpis-survey-top = Databox zapytał osoby prowadzące zespoły obsługi, które KPI są najważniejsze. Na czele znalazły się { NUMBER($top) }: utrzymanie klientów, średni czas rozwiązania i średni czas odpowiedzi.
prose-kpis-survey-cadence = Większość zespołów przegląda swoje wyniki co miesiąc lub co kwartał. Wśród narzędzi wymieniają systemy help desk, takie jak Zendesk, Freshdesk, Help Scout, HubSpot, Salesforce i Intercom, oraz kreatory ankiet, takie jak SurveyMonkey i Typeform.
prose-kpis-survey-lost = Ile zespołów odpowiedziało w dany sposób, nie wiadomo: w odczytanym egzemplarzu brakowało wykresów z tego badania. Wyniki własnej ankiety zostaną w tym miejscu policzone i narysowane, gdy tylko jej odpowiedzi znajdą się w danych.
prose-kpis-survey-own = W danych tej strony przez cały okres zostało { PERCENT($retention) } klientów, połowę kontaktów rozwiązano na dobre w ciągu { DURATION($resolution_time, case: "genitive") }, a na odpowiedź czekało się średnio { DURATION($response_time, case: "accusative") }.

item-help-desk-kpis-retention = Klienci, którzy zostali przez cały okres

metric-practitioner-kpis = Najważniejsze KPI zdaniem praktyków
    .definition = Odpowiedzi praktyków na pytanie, który KPI jest najważniejszy, jako udziały we wszystkich odpowiedziach. Odpowiedzi bez wskazania pominięto.
metric-practitioner-cadence = Jak często praktycy przeglądają wyniki
    .definition = Odpowiedzi praktyków na pytanie, jak często przeglądają wyniki, jako udziały we wszystkich odpowiedziach. Pytania bez odpowiedzi pominięto.
metric-practitioner-tools = Narzędzia, którymi praktycy śledzą wyniki
    .definition = Odpowiedzi praktyków na pytanie, jakim narzędziem śledzą wyniki, jako udziały we wszystkich odpowiedziach. Odpowiedzi bez wskazania pominięto.

## Pulpit

prose-kpis-panel-tickets = Ile pracy napływa, ile udaje się wykonać i ile zostaje na koniec każdego tygodnia.
prose-kpis-panel-support = Jak szybko odzywa się człowiek i o jakich porach klienci piszą.
prose-kpis-panel-happiness = Co klienci klikają pod odpowiedzią, tydzień po tygodniu, i jaka część pytanych w ogóle się odzywa.
prose-kpis-panel-retention = Kto zostaje, kto odchodzi i ile wart jest klient.

item-help-desk-kpis-open = Otwarte zgłoszenia na koniec ostatniego dnia
item-help-desk-kpis-created = Nowe zgłoszenia w przeciętnym dniu, na firmę
item-help-desk-kpis-closed = Zgłoszenia zamknięte w przeciętnym dniu, na firmę
item-help-desk-kpis-frt = Czas do pierwszej odpowiedzi, mediana
item-help-desk-kpis-answered = Odpowiedzi w wyznaczonym czasie
item-help-desk-kpis-exchanges = Odpowiedzi potrzebne na zgłoszenie, średnio
item-help-desk-kpis-happiness = Poziom zadowolenia klientów
item-help-desk-kpis-returned = Ankiety, które wróciły
item-help-desk-kpis-churn = Klienci utraceni w badanym okresie
item-help-desk-kpis-clv = Wartość życiowa klienta (CLV)

## Średni czas rozwiązania

prose-kpis-resolution-what = Czas od pierwszego słowa klienta do chwili, gdy problem jest rozwiązany na dobre. Z tej obietnicy rozlicza się help desk: odpowiedź, która niczego nie rozwiązuje, przenosi tylko czekanie gdzie indziej.
prose-kpis-resolution-why = Sprawa, która długo leży, zamienia irytację w odejście. Wskaźnik podpowiada też, gdzie szukać najpierw: w kanale, zespole lub rodzaju pytań, które trwają dużo dłużej niż reszta.
prose-kpis-resolution-read = Połowa rozwiązanych kontaktów trwa najwyżej { DURATION($resolution_time, case: "accusative") }; średnia wynosi { DURATION($resolution_mean, case: "accusative") }. Jeśli te wartości mocno się różnią, średnią ciągnie w górę kilka bardzo długich spraw i o zwykłym dniu więcej mówi mediana.
prose-kpis-exchange-claim = Według badania SQM Group, przytaczanego przez Databox, z każdą wymianą wiadomości potrzebną do rozwiązania satysfakcja { $claim_exchange_change ->
    [rise] rośnie
   *[fall] spada
 } o { PERCENT($claim_exchange) }. Nie podano, czy chodzi o zmianę względną, czy o punkty procentowe.
prose-kpis-exchange-data = W danych tej strony zgłoszenie wymaga średnio { NUMBER($exchanges) ->
    [one] { NUMBER($exchanges) } odpowiedzi
    [few] { NUMBER($exchanges) } odpowiedzi
    [many] { NUMBER($exchanges) } odpowiedzi
   *[other] { NUMBER($exchanges) } odpowiedzi
 }. Wśród ocen spraw, których nikomu nie przekazano, pozytywnych jest { PERCENT($csat_untransferred) }, a wśród ocen spraw przekazanych { PERCENT($csat_transferred) }. Przekazuje się częściej sprawy trudniejsze, więc nie cała różnica to skutek przekazania.
item-help-desk-kpis-median = Mediana
item-help-desk-kpis-mean = Średnia
item-help-desk-kpis-reopened = Rozwiązane zgłoszenia, które otwarto ponownie

## Czas pierwszej odpowiedzi

prose-kpis-response-what = Czas, po którym po raz pierwszy odpowiada człowiek. Na żadną inną liczbę zespół nie ma tak bezpośredniego wpływu: odpisać i zapowiedzieć następny krok można nawet wtedy, gdy rozwiązanie leży po czyjejś innej stronie.
prose-kpis-response-why = Odpowiedź mówi klientom, że ktoś ich usłyszał. Dopóki jej nie ma, piszą ponownie, dzwonią albo szukają gdzie indziej.
prose-kpis-expectation-claim = { $claim_expectation_origin ->
    [published] Według HubSpot, przytaczanego przez Databox, { PERCENT($claim_expectation) } klientów oczekuje odpowiedzi w ciągu { DURATION($claim_expectation_within1, case: "genitive") }.
   *[computed] Spośród zapytanych klientów { PERCENT($claim_expectation) } oczekuje odpowiedzi w ciągu { DURATION($claim_expectation_within1, case: "genitive") }.
 }
prose-kpis-expectation-data = W danych tej strony odpowiedź w ciągu { DURATION($answered_within_within1, case: "genitive") } dostaje { PERCENT($answered_within_share1) } kontaktów, w ciągu { DURATION($answered_within_within2, case: "genitive") } { PERCENT($answered_within_share2) }, a w ciągu { DURATION($answered_within_within3, case: "genitive") } { PERCENT($answered_within_share3) }.
prose-kpis-response-read = Odpowiedzi automatyczne się tu nie liczą. Kontakty, na które nikt nie odpowiedział, nie wchodzą do żadnej średniej, co schlebia tym, którzy je zostawiają; udział odpowiedzi w danym czasie ich nie pomija.

## Rozwiązanie przy pierwszym kontakcie

prose-kpis-fcr-what = Odsetek spraw załatwionych za pierwszym podejściem: jedną odpowiedzią, jednym czatem lub jedną rozmową, bez przekazywania, ponownego otwierania i rychłego pytania o to samo.
prose-kpis-fcr-why = Nikt nie lubi tłumaczyć swojej sprawy od nowa. To, co załatwia się od razu, jest też najtańsze, więc wskaźnik ten wpływa zarazem na satysfakcję i na ilość pracy.
prose-kpis-fcr-read = Nigdzie definicje nie różnią się tak bardzo, dlatego porównywać można tylko to, co liczono tak samo. Kontakt wlicza się tu dopiero wtedy, gdy minęło dość czasu, by było wiadomo, czy klient wróci.
item-help-desk-kpis-fcr = Rozwiązane przy pierwszym kontakcie
item-help-desk-kpis-fcr-sla = Rozwiązane pierwszą odpowiedzią, w terminie z umowy SLA

## Ogólna satysfakcja klientów

prose-kpis-overall-what = Odsetek odpowiedzi osób zadowolonych, łącznie dla wszystkich kanałów i okazji. Szerszego spojrzenia na to, czy klienci czują, że im pomożono, nie ma.
prose-kpis-overall-why = Większość liczb opisuje help desk. Ta opisuje klienta, a tylko dla niego help desk istnieje.
prose-kpis-overall-read = Wynik opiera się na tych, którzy odpowiadają. Z wysłanych ankiet wróciło { PERCENT($survey_response) }; pozostali klienci mogą myśleć inaczej. Odsetka zwrotów trzeba pilnować tak samo jak wyniku.
item-help-desk-kpis-overall = Odpowiedzi zadowolonych, wszystkie kanały łącznie

## Net Promoter Score

prose-kpis-nps-what = Klientów pyta się, czy poleciliby firmę. Od odsetka tych, którzy zrobiliby to na pewno, odejmuje się odsetek tych, którzy by jej nie polecili.
prose-kpis-nps-why = Ten wynik sięga poza pojedynczy kontakt: kto poleca firmę, ręczy za nią własnym nazwiskiem.
prose-kpis-nps-read = Promotorzy dają { PERCENT($nps_groups_promoters) } odpowiedzi, krytycy { PERCENT($nps_groups_detractors) }, co składa się na { SCORE($nps) }. Taki sam wynik może powstać z wielu letnich odpowiedzi albo z zachwytu i złości obok siebie, więc warto patrzeć na części.
# same-as-en
item-help-desk-kpis-nps = Net Promoter Score (NPS)

## CSAT

prose-kpis-csat-what = Pytanie o zadowolenie zadawane po każdym kontakcie. Inaczej niż ogólną satysfakcję, można je czytać według tygodni, kanałów i agentów.
prose-kpis-csat-why = Pokazuje, gdzie pomoc zawodzi, póki jest jeszcze czas, by to naprawić.
prose-kpis-csat-read = Najlepszą odpowiedź, na jaką pozwala skala, wybrano w { PERCENT($highly_satisfied) } ocen. Mała zmiana z tygodnia na tydzień bywa dziełem przypadku; dlatego na wykresie jest przedział.
item-help-desk-kpis-csat = Oceny pozytywne
item-help-desk-kpis-highly = Oceny najlepsze na skali

## Ocena w opiniach

prose-kpis-feedback-what = To, co użytkownicy odpowiadają, gdy zapytać ich o zdanie: ocena, a często także kilka słów.
prose-kpis-feedback-why = Słowa mówią to, czego nie powie żadna ocena: co poszło źle i co by pomogło.
prose-kpis-feedback-read = W skali od { NUMBER($feedback_low) } do { NUMBER($feedback_high) } średnia wynosi { SCORE($feedback) }. Najpierw warto czytać słowa przy najniższych ocenach i pamiętać, że ten, komu chce się pisać, rzadko jest przeciętnym klientem.
item-help-desk-kpis-feedback = Średnia ocena
item-help-desk-kpis-comments = Odpowiedzi opatrzone komentarzem

## Poziom zadowolenia

prose-kpis-happiness-what = Buźka pod odpowiedzią: świetnie, w porządku lub niedobrze. Od odsetka ocen „świetnie” odejmuje się odsetek ocen „niedobrze”.
prose-kpis-happiness-why = Jedno kliknięcie to niewiele, więc odpowiada więcej klientów, niż wypełniłoby formularz. A każde kliknięcie należy do jednej odpowiedzi jednego agenta.
prose-kpis-happiness-read = Spośród ocen { PERCENT($smileys_great) } to „świetnie”, a { PERCENT($smileys_not_good) } „niedobrze”, co daje { SCORE($happiness) }. Szybka odpowiedź jest mało warta, jeśli klient odchodzi niezadowolony.

## Utrzymanie klientów

prose-kpis-retention-what = Odsetek klientów obecnych na początku okresu, którzy są nimi nadal na jego końcu.
prose-kpis-retention-why = Skupia się w nim wszystko, co firma robi dla klientów, z pomocą włącznie. Ci, którzy zostają, kupują znowu, polecają firmę i kosztują mniej niż ci, których trzeba zdobyć.
prose-kpis-retention-read = Przytaczając tę liczbę, zawsze trzeba podać okres. Ta sama firma wygląda całkiem inaczej w skali miesiąca i w skali roku.

## Rezygnacje

prose-kpis-churn-what = Druga strona utrzymania: odsetek klientów utraconych, liczony względem tych, którzy byli na początku.
prose-kpis-churn-why = Gdy do odejścia wystarczy kliknięcie, rezygnacje są najwyraźniejszym znakiem, że coś jest nie tak, i nie wyrówna ich żadna liczba obsłużonych spraw.
prose-kpis-churn-read = Najpierw warto spytać, kto odszedł, a dopiero potem, ilu. Większość strat może dawać jeden segment, a średnia dla wszystkich klientów to ukrywa.
item-help-desk-kpis-churn-monthly = Klienci utraceni w przeciętnym miesiącu

## Utworzone i zamknięte

prose-kpis-flow-what = Ile zgłoszeń przychodzi danego dnia, a ile tego dnia się zamyka.
prose-kpis-flow-why = Gdy przychodzi więcej, niż wychodzi, otwartej pracy przybywa, cokolwiek mówią inne liczby. Na to patrzy się rano najpierw, razem z tym, jak stare są otwarte sprawy i u kogo leżą.
prose-kpis-flow-read = Stosunek liczy każde zgłoszenie raz: poniżej wartości { NUMBER(1) } otwartej pracy przybywa. Dzienna liczba zamknięć jest wyższa, niż z niego wynika, bo zgłoszenie otwarte ponownie zamyka się jeszcze raz.
item-help-desk-kpis-closed-ratio = Zgłoszenia rozwiązane na dobre do utworzonych

## Wykorzystanie czasu agentów

prose-kpis-utilization-what = Część czasu przy biurku, którą agenci poświęcają kontaktom, łącznie z pracą po kontakcie.
prose-kpis-utilization-why = Zależy od tego prawie każda inna liczba. Gdy jest za wysokie, klienci czekają, a agenci się męczą; gdy za niskie, każde zgłoszenie kosztuje więcej, niż powinno.
prose-kpis-utilization-claim = Praktyk cytowany przez Databox podaje z doświadczenia, że najlepszy zakres to { PERCENT($utilization_target) }.
prose-kpis-utilization-read = { $utilization_band ->
    [below] Wartość { PERCENT($utilization) } w danych leży poniżej tego zakresu: godzin jest więcej niż pracy.
    [above] Wartość { PERCENT($utilization) } w danych leży powyżej tego zakresu: na gorącą godzinę nie ma już miejsca.
   *[within] Wartość { PERCENT($utilization) } w danych mieści się w tym zakresie.
 } Wyjście poza niego jest złe w obie strony, a średnia, która się w nim mieści, może ukrywać agentów po obu stronach.
item-help-desk-kpis-utilization = Wykorzystanie czasu wszystkich agentów łącznie

## Ponowne wizyty

prose-kpis-repeat-what = Ilu klientów niedługo wraca i jak często z tą samą sprawą.
prose-kpis-repeat-why = Kto musi pytać ponownie, temu tak naprawdę nie pomożono albo nie powiedziano, co dalej.
prose-kpis-repeat-read = Nie każdy powrót to porażka, bo klient może mieć po prostu inne pytanie. Obniżać trzeba odsetek tych, którzy wracają z tym samym: lepiej szkoląc nowych agentów, odpowiadając pełniej i pytając na koniec, czy potrzeba czegoś jeszcze.
item-help-desk-kpis-repeat-visits = Klienci z więcej niż jednym kontaktem
item-help-desk-kpis-repeat-contacts = Kontakty przekazane lub takie, po których wrócił ten sam temat

## Podsumowanie

prose-kpis-end = Żaden z tych KPI nie jest celem samym w sobie i nikt nie potrzebuje codziennie wszystkich, a jest ich { NUMBER($chapters) }. Lepiej wybrać kilka, które się uzupełniają, zapisać definicję i okres, przeglądać je o stałych porach i zmieniać po jednej rzeczy naraz.

## Nazwy wartości

metric-kpis-resolution-by-channel = Czas rozwiązania według kanału
metric-kpis-first-response-mean = Czas pierwszej odpowiedzi (FRT), średnia
metric-kpis-first-response-by-channel = Czas pierwszej odpowiedzi (FRT) według kanału
metric-kpis-response-time = Czas odpowiedzi, wszystkie odpowiedzi
metric-kpis-csat-transferred = Satysfakcja klientów (CSAT) po przekazaniu
metric-kpis-csat-untransferred = Satysfakcja klientów (CSAT) bez przekazania
metric-kpis-fcr-by-channel = Rozwiązanie przy pierwszym kontakcie (FCR) według kanału
metric-kpis-overall-by-channel = Ogólna satysfakcja klientów (CSAT) według kanału
metric-kpis-nps-groups = Promotorzy, neutralni i krytycy
metric-kpis-csat-by-week = Satysfakcja klientów (CSAT) według tygodnia
metric-kpis-comments = Opinie z komentarzem
    .definition = Opinie użytkowników, do których dopisano własne słowa, niezależnie od oceny.
metric-kpis-feedback-by-week = Ocena w opiniach użytkowników według tygodnia
metric-kpis-smileys = Oceny według buźki
metric-kpis-happiness-by-week = Poziom zadowolenia klientów według tygodnia
metric-kpis-retention-by-month = Wskaźnik utrzymania klientów według miesiąca
metric-kpis-churn-monthly = Wskaźnik rezygnacji klientów (churn), przeciętny miesiąc
metric-kpis-churn-by-month = Wskaźnik rezygnacji klientów (churn) według miesiąca
metric-kpis-churn-by-segment = Wskaźnik rezygnacji klientów (churn) według segmentu
metric-kpis-created-by-day = Zgłoszenia utworzone według dnia
metric-kpis-closed-by-day = Zgłoszenia zamknięte według dnia
metric-kpis-open-by-week = Otwarte zgłoszenia na koniec tygodnia
metric-kpis-age-by-line = Wiek otwartych zgłoszeń według linii obsługi
metric-kpis-contacts-by-hour = Kontakty według godziny
metric-kpis-utilization-by-agent = Wykorzystanie czasu agentów o największej liczbie dni pracy
metric-kpis-utilization-target = Zalecane wykorzystanie czasu agentów
metric-kpis-repeat-by-channel = Ponowny kontakt lub przekazanie według kanału
metric-kpis-claim-exchange = Zmiana satysfakcji z każdą wymianą wiadomości
metric-kpis-claim-cost = Koszt pozyskania i utrzymania klienta, jak opublikowano
metric-kpis-top = KPI najczęściej wskazywane przez praktyków
    .definition = Ile KPI ankieta wśród praktyków wskazała jako najważniejsze. Ile razy wskazano każdy z nich, nie dało się odczytać.
chart-help-desk-kpis-kpis-created-by-day = Zgłoszenia utworzone i zamknięte w ciągu dnia, na firmę
table-help-desk-kpis-kpis-retention-by-month = Klienci, którzy zostają i którzy odchodzą, według miesięcy

label-promoters = promotorzy
label-passives = neutralni
label-detractors = krytycy
label-line-of = linia { NUMBER($line) }
label-enterprise = dla dużych firm
# same-as-en
label-premium = premium
label-standard = standardowy
label-free = bezpłatny

## Karty

card-kpis-resolution-time = { $statistic ->
    [median] Połowa kontaktów z obsługą jest rozwiązana na dobre w ciągu ⟦{ DURATION($value, case: "genitive") }⟧.
   *[mean] Ostateczne rozwiązanie kontaktu z obsługą trwa średnio ⟦{ DURATION($value, case: "accusative") }⟧.
 }
    .title = Czas rozwiązania
card-kpis-answered-within = ⟦{ PERCENT($share1) }⟧ kontaktów dostaje odpowiedź w ciągu { DURATION($within1, case: "genitive") }, { PERCENT($share2) } w ciągu { DURATION($within2, case: "genitive") }, a { PERCENT($share3) } w ciągu { DURATION($within3, case: "genitive") }.
    .title = Jak szybko odpowiada help desk
card-kpis-fcr = Przy pierwszym kontakcie rozwiązuje się ⟦{ PERCENT($value) }⟧ spraw.
    .title = Rozwiązanie przy pierwszym kontakcie (FCR)
card-kpis-nps = Net Promoter Score (NPS) help desków wynosi ⟦{ SCORE($value) }⟧.
    .title = Net Promoter Score help desków
card-kpis-smileys = Pod odpowiedzią ⟦{ PERCENT($great) }⟧ klientów klika „świetnie”, ⟦{ PERCENT($okay) }⟧ „w porządku”, a ⟦{ PERCENT($not_good) }⟧ „niedobrze”.
    .title = Zadowolenie z odpowiedzi
card-kpis-created = W przeciętnym dniu firma dostaje ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } nowe zgłoszenie
    [few] { NUMBER($value) } nowe zgłoszenia
    [many] { NUMBER($value) } nowych zgłoszeń
   *[other] { NUMBER($value) } nowego zgłoszenia
 }⟧.
    .title = Nowe zgłoszenia dziennie
card-kpis-utilization = Agenci poświęcają kontaktom ⟦{ PERCENT($value) }⟧ czasu przy biurku.
    .title = Wykorzystanie czasu agentów
card-kpis-repeat-visits = W ciągu { DURATION($within1, case: "genitive") } ⟦{ PERCENT($value) }⟧ klientów wraca z kolejnym kontaktem.
    .title = Klienci, którzy wracają

tag-help-desk-kpis = WskaźnikiHelpDesku
tag-first-contact-resolution = PierwszyKontakt
tag-repeat-contacts = PonowneKontakty
