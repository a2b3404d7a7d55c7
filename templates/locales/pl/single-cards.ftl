### Karty, których nie pokazuje żaden raport: opublikowane liczby, karty z notatnika badacza oraz słowa typów kart.
### Między ⟦ i ⟧ stoi to, co jest duże.

## Opublikowane liczby

card-expected-reply-time = ⟦{ PERCENT($value) }⟧ klientów oczekuje odpowiedzi w ciągu { DURATION($within1, case: "genitive") }.
    .title = Klienci oczekujący szybkiej odpowiedzi

card-purchase-after-fast-reply = ⟦{ PERCENT($value) }⟧ klientów chętniej kupuje, gdy odpowiedź przychodzi w czasie krótszym niż { DURATION($within1) }.
    .title = Szybkie odpowiedzi a zakupy

card-retention-pays = Pozyskanie nowego klienta kosztuje ⟦{ FACTOR($value) ->
    [one] { FACTOR($value) } raz
    [few] { FACTOR($value) } razy
    [many] { FACTOR($value) } razy
   *[other] { FACTOR($value) } raza
 }⟧ tyle co utrzymanie obecnego.
    .title = Koszt pozyskania i utrzymania klienta

card-satisfaction-per-exchange = Z każdą wymianą wiadomości satysfakcja klientów { $change ->
    [rise] rośnie
   *[fall] spada
 } o ⟦{ PERCENT($value) }⟧.
    .title = Satysfakcja po każdej wymianie

card-agent-utilization-target = Najlepsze wykorzystanie czasu agentów to ⟦{ PERCENT($value) }⟧.
    .title = Zdrowe wykorzystanie czasu agentów

card-chats-per-agent-hour = Agent prowadzi średnio ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } czat
    [few] { NUMBER($value) } czaty
    [many] { NUMBER($value) } czatów
   *[other] { NUMBER($value) } czatu
 }⟧ na godzinę.
    .title = Czaty agenta na godzinę

card-self-service-gap = ⟦{ PERCENT($expected) }⟧ klientów deklaruje, że korzystało z portalu samoobsługowego, ale tylko ⟦{ PERCENT($actual) }⟧ firm taki portal udostępnia.
    .title = Samoobsługa oczekiwana i dostępna

card-first-response-by-channel = { $portal_statistic ->
    [median] Połowa pierwszych odpowiedzi przychodzi w ciągu { DURATION($portal, case: "genitive") } w portalu klienta, { DURATION($social, case: "genitive") } w mediach społecznościowych i { DURATION($chat, case: "genitive") } na czacie na żywo.
   *[mean] Pierwsza odpowiedź zajmuje średnio { DURATION($portal, case: "accusative") } w portalu klienta, { DURATION($social, case: "accusative") } w mediach społecznościowych i { DURATION($chat, case: "accusative") } na czacie na żywo.
 }
    .title = Czas pierwszej odpowiedzi według kanału
    .lead = { $portal_statistic ->
        [median] Połowa pierwszych odpowiedzi przychodzi w tym czasie, według kanału
       *[mean] Średni czas pierwszej odpowiedzi według kanału
     }

## Karty bez własnego zdania: nazwa i wartość

own-value = { $statistic ->
    [median] { $name }, mediana: ⟦{ $shown }⟧.
    [mean] { $name }, średnio: ⟦{ $shown }⟧.
   *[other] { $name }: ⟦{ $shown }⟧.
 }
own-values = { $statistic ->
    [median] { $name }, mediana: { $shown }.
    [mean] { $name }, średnio: { $shown }.
   *[other] { $name }: { $shown }.
 }
    .lead = { $statistic ->
        [median] { $name } (mediana)
        [mean] { $name } (średnia)
       *[other] { $name }
     }

## Drobne wiersze
card-base-unknown = liczby przypadków i okresu nie podano
card-change-unknown = nie podano, czy względnie, czy w punktach procentowych
card-definition = Definicja i dane: { $link }
card-qr = Zeskanuj, aby poznać definicję

## Typy
type-share-under-condition = Udział pod warunkiem
type-multiplier = Ile razy tyle
type-change-per-event = Zmiana na zdarzenie
type-target-band = Pasmo docelowe
type-rate-range = Zakres liczby na godzinę
type-expectation-vs-reality = Oczekiwania i rzeczywistość
type-cross-channel = Porównanie kanałów

## Obrazki
alt-people-if = Rząd osób pod limitem czasu, z których zabarwiona jest część podana w zdaniu.
alt-areas = Obok siebie kwadraty; pole większego jest tyle razy większe, ile podaje zdanie.
alt-stairs = Schody, które zmieniają się ze stopnia na stopień tak, jak mówi zdanie.
alt-target = Skala z pasmem najlepszych wartości; po bokach za mało i za dużo.
alt-bubbles = Dymki rozmów: pełne do dolnej granicy zakresu, same kontury do górnej.
alt-paired-bars = Para słupków: oczekiwania nad rzeczywistością.
alt-channels = Oś ze znakiem dla każdego kanału.

## Etykiety i hashtagi
label-acquisition = pozyskanie klienta
label-retention = utrzymanie klienta
label-customers = klienci
tag-customer-expectations = OczekiwaniaKlientów
tag-live-chat = CzatNaŻywo
tag-customer-retention = UtrzymanieKlientów
tag-agent-utilization = WykorzystanieCzasuAgentów
