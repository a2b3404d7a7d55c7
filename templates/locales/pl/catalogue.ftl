### Wszystkie wskaźniki katalogu: nazwa i to, co liczą. Dalej nazwy podziałów, części, statystyk i przypadków.
### Wskaźników nazwanych w metrics.ftl nie powtórzono.

## Liczba kontaktów
metric-contact-volume = Kontakty we wszystkich kanałach
    .definition = Kontakty rozpoczęte w danym okresie we wszystkich kanałach: zgłoszenia, czaty, rozmowy telefoniczne i wiadomości. Spam oraz kontakty scalone i usunięte pominięto.
    .formula = zgłoszenia + czaty + rozmowy telefoniczne + wiadomości
metric-contacts-by-channel = Kontakty według kanału
    .definition = Rozkład kontaktów z danego okresu na kanały, w liczbach i jako udziały we wszystkich kontaktach. Udziały sumują się do całości.
    .formula = kontakty w kanale ÷ kontakty we wszystkich kanałach
metric-contact-share-by-network = Kontakty według sieci społecznościowej
    .definition = Kontakty w każdej sieci społecznościowej jako udziały we wszystkich kontaktach z mediów społecznościowych. Kontakty z nieznanej sieci tworzą osobną część.
metric-tickets-per-day = Nowe zgłoszenia dziennie
    .definition = Liczba utworzonych zgłoszeń podzielona przez liczbę dni kalendarzowych okresu, w przeliczeniu na firmę. Dni bez zgłoszeń pozostają w podstawie; spam oraz zgłoszenia scalone i usunięte pominięto.
metric-tickets-closed-per-day = Zgłoszenia zamknięte dziennie
    .definition = Liczba rozwiązań w danym okresie podzielona przez liczbę jego dni kalendarzowych, w przeliczeniu na firmę. Zgłoszenie ponownie otwarte i znów rozwiązane liczy się za każdym razem.
metric-logged-to-closed-ratio = Stosunek zgłoszeń zamkniętych do utworzonych
    .definition = Liczba zgłoszeń ostatecznie rozwiązanych w danym okresie podzielona przez liczbę utworzonych w tym samym czasie. Wartość poniżej { NUMBER(1) } oznacza, że zaległości rosną; wskaźnik opisuje przepływ, a nie stan otwartych spraw.
metric-ticket-volume-per-period = Zgłoszenia na dzień, tydzień lub miesiąc
    .definition = Liczba utworzonych zgłoszeń podzielona przez liczbę pełnych dni, tygodni lub miesięcy okresu, w przeliczeniu na firmę. Niepełne jednostki na początku i na końcu pominięto.
metric-ticket-distribution-by-category = Zgłoszenia według kategorii
    .definition = Rozkład zgłoszeń na kategorie jako udziały we wszystkich zgłoszeniach. Zgłoszenia bez kategorii tworzą osobną część.
metric-ticket-distribution-by-priority = Zgłoszenia według priorytetu
    .definition = Rozkład zgłoszeń na priorytety jako udziały we wszystkich zgłoszeniach. Zgłoszenia bez priorytetu tworzą osobną część.
metric-ticket-distribution-by-support-line = Zgłoszenia według linii obsługi
    .definition = Zgłoszenia według linii obsługi zespołu, do którego obecnie należą. Zgłoszenia zespołów bez określonej linii tworzą osobną część.
metric-total-chats = Liczba czatów
    .definition = Czaty odebrane przez agentów w danym okresie, także te rozpoczęte przez firmę. Czaty, o które poproszono, lecz których nikt nie odebrał, liczy się osobno.
metric-chat-volume-by-hour = Prośby o czat według godziny
    .definition = Prośby o czat w każdej godzinie czasu lokalnego firmy. W dniach zmiany czasu jedna godzina wypada albo się powtarza.
metric-chat-volume-by-day = Prośby o czat według dnia
    .definition = Prośby o czat z każdego dnia według czasu lokalnego firmy. Dni bez czatów pominięto.
metric-chat-volume-by-week = Prośby o czat według tygodnia
    .definition = Prośby o czat w każdym tygodniu kalendarzowym według czasu lokalnego firmy. Tydzień trwa od poniedziałku do niedzieli.
metric-chat-volume-trend = Trend liczby czatów
    .definition = Przeciętny wzrost liczby czatów z tygodnia na tydzień. Niepełne tygodnie na początku i na końcu pominięto.
metric-peak-hours = Godziny szczytu na czacie
    .definition = Godziny czasu lokalnego firmy, w których liczba czatów mieści się w najwyższej dziesiątej części. Przy jej wyznaczaniu uwzględnia się także godziny bez czatów.
metric-chats-per-agent = Czaty na agenta
    .definition = Liczba czatów obsłużonych w danym okresie podzielona przez liczbę agentów, którzy obsłużyli choć jeden. Agentów bez czatów pominięto.
metric-call-volume = Liczba połączeń
    .definition = Połączenia przychodzące skierowane do agenta, odebrane i nieodebrane. Połączenia wychodzące, zablokowane oraz załatwione przez samo menu głosowe pominięto.
metric-business-hours-share = Kontakty w godzinach pracy
    .definition = Odsetek kontaktów rozpoczętych w godzinach pracy danej firmy, według jej czasu lokalnego, wśród wszystkich kontaktów. Święta i inne dni wolne liczą się jako czas poza godzinami pracy.
metric-after-hours-share = Kontakty poza godzinami pracy
    .definition = Odsetek kontaktów rozpoczętych poza godzinami pracy danej firmy, według jej czasu lokalnego, wśród wszystkich kontaktów. Święta i inne dni wolne są tu wliczone.
metric-device-share = Urządzenia, na których szuka się pomocy
    .definition = Wizyty według rodzaju urządzenia jako udziały w wizytach o znanym urządzeniu. Wizyty z nieznanych urządzeń pominięto.
metric-tickets-by-department = Zgłoszenia według zespołu
    .definition = Zgłoszenia każdego zespołu, według obecnego przydziału. Zgłoszenia bez zespołu tworzą osobną część.
metric-ticket-recovery-count = Przywrócone zgłoszenia
    .definition = Zgłoszenia, które usunięto, a następnie przywrócono. Zgłoszenie przywracane kilka razy liczy się raz.
metric-merged-rate = Scalone zgłoszenia
    .definition = Odsetek utworzonych zgłoszeń, które później scalono z innym. Spam i zgłoszenia usunięte pominięto.

## Odpowiedzi
metric-first-response-time = Czas pierwszej odpowiedzi (FRT)
    .definition = Czas od rozpoczęcia kontaktu do pierwszej publicznej odpowiedzi człowieka, dla kontaktów z odpowiedzią. Odpowiedzi automatyczne, boty i notatki wewnętrzne się nie liczą; kontakty bez odpowiedzi pominięto i liczy się je osobno.
    .formula = chwila pierwszej odpowiedzi − chwila utworzenia
metric-first-response-time-fastest = Najszybsza pierwsza odpowiedź
    .definition = Czas pierwszej odpowiedzi, w którym przychodzi { PERCENT(0.05) } odpowiedzi. Kontakty bez odpowiedzi pominięto.
metric-first-response-time-slowest = Najwolniejsza pierwsza odpowiedź
    .definition = Czas pierwszej odpowiedzi, w którym przychodzi { PERCENT(0.95) } odpowiedzi; na pozostałe czeka się dłużej. Kontakty bez odpowiedzi pominięto, więc rzeczywiste oczekiwanie może być jeszcze dłuższe.
metric-first-response-time-by-network = Czas pierwszej odpowiedzi według sieci
    .definition = Czas pierwszej odpowiedzi w mediach społecznościowych, osobno dla każdej sieci. Odpowiedzi automatyczne i kontakty bez odpowiedzi pominięto.
metric-first-response-time-by-agent = Czas pierwszej odpowiedzi według agenta
    .definition = Czas pierwszej odpowiedzi przypisany agentowi, który ją napisał, a nie temu, kto ostatecznie prowadzi sprawę. Kontakty bez odpowiedzi pominięto.
metric-first-response-within-rate = Odpowiedź w wyznaczonym czasie
    .definition = Odsetek kontaktów, które w danym czasie dostały pierwszą publiczną odpowiedź człowieka, wśród kontaktów na tyle dawnych, że ten czas już upłynął. Kontakty bez odpowiedzi pozostają w podstawie.
metric-response-time = Czas odpowiedzi, wszystkie odpowiedzi
    .definition = Czas od wiadomości klienta do najbliższej publicznej odpowiedzi człowieka, dla wszystkich odpowiedzi, nie tylko pierwszych. Gdy klient pisze kilka razy z rzędu, czas biegnie od pierwszej z tych wiadomości. Gdy obie strony piszą jednocześnie, za wcześniejszą uznaje się wiadomość klienta.
metric-answer-rate = Kontakty z odpowiedzią
    .definition = Odsetek kontaktów z publiczną odpowiedzią człowieka wśród kontaktów na tyle dawnych, że można to ocenić. Odpowiedzi automatyczne i notatki wewnętrzne się nie liczą.
metric-average-speed-of-answer = Średni czas oczekiwania na odpowiedź (ASA)
    .definition = Czas oczekiwania w kolejce, aż zgłosi się agent, uśredniony dla odebranych czatów i połączeń. Kontakty porzucone i nieodebrane pominięto.
    .formula = czas oczekiwania w kolejce ÷ odebrane czaty i połączenia
metric-chat-pickup-time = Czas do odebrania czatu
    .definition = Czas od chwili, w której odwiedzający prosi o czat, do odebrania go przez agenta, dla czatów odebranych. Nieodebrane czaty pominięto.
metric-service-level = Poziom obsługi
    .definition = Odsetek czatów i połączeń odebranych w wyznaczonym czasie. Porzucone po jego upływie liczą się na niekorzyść, a porzucone wcześniej pominięto, chyba że podano inną regułę.
    .formula = odebrane w czasie ÷ (odebrane + porzucone po czasie)
metric-channel-response-time-ratio = Szybkość odpowiedzi kanałów względem siebie
    .definition = Mediana czasu pierwszej odpowiedzi w jednym kanale podzielona przez medianę w innym. Liczą się tylko kontakty, na które odpowiedział człowiek.
metric-sla-first-response-met-rate = Pierwsza odpowiedź zgodna z SLA
    .definition = Odsetek kontaktów, które dostały pierwszą odpowiedź w czasie wymaganym przez obowiązującą je umowę SLA, liczonym tak, jak ona stanowi. Kontakty nieobjęte umową pominięto.
metric-availability-hours = Godziny dostępności obsługi
    .definition = Godziny pracy w tygodniu według grafiku kanału, uśrednione dla firm i kanałów. Święta liczą się jako dni zamknięte.
metric-next-reply-time = Czas kolejnej odpowiedzi
    .definition = Czas od wiadomości klienta do następnej publicznej odpowiedzi agenta, po udzieleniu pierwszej. Gdy klient pisze kilka razy z rzędu, czas biegnie od pierwszej z tych wiadomości. Gdy obie strony piszą jednocześnie, za wcześniejszą uznaje się wiadomość klienta.
metric-requester-wait-time = Oczekiwanie klienta na firmę
    .definition = Czas, przez który zgłoszenie jest nowe, otwarte lub wstrzymane, a klient czeka na firmę. Czasu oczekiwania na klienta nie uwzględniono.
metric-agent-wait-time = Oczekiwanie na klienta
    .definition = Czas, przez który zgłoszenie czeka na odpowiedź klienta. Pozostałych stanów nie uwzględniono.
metric-sla-breach-rate = Naruszenia SLA
    .definition = Odsetek niedotrzymanych celów umowy SLA wśród wszystkich, które obowiązywały. Cele niezamknięte w chwili eksportu liczą się dopiero po przekroczeniu terminu.
metric-periodic-update-time = Czas między aktualizacjami
    .definition = Czas od jednej publicznej odpowiedzi agenta do następnej w tym samym zgłoszeniu. Oczekiwania na pierwszą odpowiedź oraz czatów i połączeń nie uwzględniono.
metric-pausable-update-time = Czas między aktualizacjami bez oczekiwania na klienta
    .definition = Czas od jednej publicznej odpowiedzi agenta do następnej w tym samym zgłoszeniu, pomniejszony o czas oczekiwania na klienta. Oczekiwania na pierwszą odpowiedź oraz czatów i połączeń nie uwzględniono.
metric-longest-wait = Najdłuższe oczekiwanie w kolejce
    .definition = Najdłuższy czas, jaki czat lub połączenie spędziły w kolejce, niezależnie od tego, czy je odebrano, czy porzucono. Kontakty, które nie trafiły do kolejki, pominięto.
metric-frt-distribution = Pierwsze odpowiedzi według przedziału czasu
    .definition = Kontakty z odpowiedzią według przedziałów czasu pierwszej odpowiedzi, jako udziały w ich łącznej liczbie. Kontakty bez odpowiedzi pominięto.
metric-sla-business-percentage = Wykorzystanie czasu SLA
    .definition = Czas w godzinach pracy wykorzystany przez kontakt, jako udział w czasie przewidzianym umową SLA. Kontakty nieobjęte umową pominięto.
metric-reply-level-report = Wykaz odpowiedzi
    .definition = Każda publiczna odpowiedź człowieka w osobnym wierszu, z agentem, który ją napisał, i czasem oczekiwania klienta. Odpowiedzi automatyczne i notatki wewnętrzne pominięto.

## Rozwiązania
metric-resolution-time = Czas rozwiązania
    .definition = Czas od rozpoczęcia kontaktu do ostatniego rozwiązania, łącznie z ponownymi otwarciami. Kontakty nierozwiązane pominięto.
metric-first-resolution-time = Czas pierwszego rozwiązania
    .definition = Czas od rozpoczęcia kontaktu do pierwszego rozwiązania. Późniejsze ponowne otwarcie go nie zmienia; kontakty nierozwiązane pominięto.
metric-mean-time-to-resolution = Średni czas rozwiązania (MTTR)
    .definition = Czas rozwiązania uśredniony dla rozwiązanych kontaktów, łącznie z dalszymi działaniami i ponownymi otwarciami. Jest to czas, który upłynął, a nie czas obsługi.
    .formula = suma czasów rozwiązania ÷ kontakty rozwiązane
metric-chat-resolution-time = Czas rozwiązania, czat na żywo
    .definition = Czas od rozpoczęcia czatu do ostatniego rozwiązania sprawy. Czaty zakończone bez rozwiązania pominięto.
metric-resolution-rate = Wskaźnik rozwiązania
    .definition = Odsetek rozwiązanych wśród kontaktów rozpoczętych w danym okresie i przypisanych agentowi. Kontakty nigdy nieprzypisane pominięto.
    .formula = kontakty rozwiązane ÷ kontakty przypisane
metric-closed-ticket-rate = Zamknięte zgłoszenia
    .definition = Odsetek załatwionych wśród zgłoszeń na tyle dawnych, że można to ocenić; zgłoszenie uznaje się za zamknięte, gdy jest rozwiązane. Nowsze zgłoszenia pominięto.
metric-tickets-resolved = Rozwiązane zgłoszenia
    .definition = Zgłoszenia rozwiązane w danym okresie, każde liczone raz. Powtórnych rozwiązań tego samego zgłoszenia nie uwzględniono.
metric-first-contact-resolution-rate = Rozwiązanie przy pierwszym kontakcie (FCR)
    .definition = Odsetek rozwiązanych kontaktów, w których wystarczyła jedna publiczna odpowiedź, jeden czat lub jedna rozmowa, bez przekazania, ponownego otwarcia i rychłego powrotu klienta. Pominięto kontakty zbyt świeże, by było wiadomo, czy klient wróci.
metric-resolved-without-followup-rate = Rozwiązane bez dalszego kontaktu i przekazania
    .definition = Odsetek czatów zakończonych rozwiązaniem, bez późniejszej wiadomości, zgłoszenia ani przekazania, wśród czatów o znanym wyniku. Czaty o nieznanym wyniku pominięto.
metric-first-contact-resolution-time = Czas rozwiązania przy pierwszym kontakcie
    .definition = Uśredniony czas trwania kontaktów rozwiązanych za pierwszym razem (FCR). Pozostałych kontaktów nie uwzględniono.
metric-fcr-by-agent = Rozwiązanie przy pierwszym kontakcie (FCR) według agenta
    .definition = Rozwiązanie przy pierwszym kontakcie, przypisane agentowi, który sprawę rozwiązał. Kontakty zbyt świeże, by je ocenić, pominięto.
metric-fcr-by-department = Rozwiązanie przy pierwszym kontakcie (FCR) według zespołu
    .definition = Rozwiązanie przy pierwszym kontakcie, osobno dla każdego zespołu. Kontakty zbyt świeże, by je ocenić, pominięto.
metric-fcr-within-sla-rate = Rozwiązane pierwszą odpowiedzią zgodnie z SLA
    .definition = Odsetek kontaktów rozwiązanych jedną publiczną odpowiedzią, udzieloną w czasie wymaganym umową SLA, wśród objętych umową kontaktów na tyle dawnych, że można to ocenić. Kontakty nieobjęte umową pominięto.
metric-unresolved-reasons = Przyczyny nierozwiązania problemów
    .definition = Kontakty zakończone bez rozwiązania według zapisanej przyczyny, jako udziały w ich łącznej liczbie. Te bez podanej przyczyny tworzą osobną część.
metric-repeat-contact-rate = Ponowny kontakt lub przekazanie
    .definition = Odsetek kontaktów przekazanych albo takich, po których ten sam klient w wyznaczonym czasie wrócił z tym samym tematem. Kontakty nieznanych klientów oraz zbyt świeże, by je ocenić, pominięto.
metric-repeat-visit-rate = Powracający klienci
    .definition = Odsetek klientów, którzy w wyznaczonym czasie skontaktowali się więcej niż raz, wśród wszystkich, którzy się kontaktowali. Kontakty nieznanych klientów pominięto.
metric-reopened-tickets = Ponownie otwarte zgłoszenia
    .definition = Odsetek rozwiązanych zgłoszeń, które po rozwiązaniu ponownie otwarto. Kilka kolejnych wpisów tego samego stanu liczy się jak jeden.
metric-chat-outcome = Wynik czatów
    .definition = Podział czatów na rozwiązane, przekazane, nierozwiązane i nieodebrane, jako udziały we wszystkich rozpoczętych czatach. Czaty o nieznanym wyniku tworzą osobną część. Czat, który przekazano, zalicza się do przekazanych bez względu na to, jak się zakończył.
metric-one-touch-resolution-rate = Rozwiązane jedną odpowiedzią
    .definition = Odsetek rozwiązanych kontaktów, w których wystarczyła dokładnie jedna publiczna odpowiedź, jeden czat lub jedna rozmowa. Odpowiedzi automatyczne i notatki wewnętrzne się nie liczą.
metric-two-touch-resolution-rate = Rozwiązane po { NUMBER(2) } odpowiedziach
    .definition = Odsetek rozwiązanych kontaktów, na które przypadły dokładnie { NUMBER(2) } publiczne odpowiedzi, czaty lub rozmowy. Odpowiedzi automatyczne i notatki wewnętrzne się nie liczą.
metric-multi-touch-resolution-rate = Rozwiązane po więcej niż { NUMBER(2) } odpowiedziach
    .definition = Odsetek rozwiązanych kontaktów, na które przypadło więcej niż { NUMBER(2) } publicznych odpowiedzi, czatów lub rozmów. Odpowiedzi automatyczne i notatki wewnętrzne się nie liczą.
metric-zero-touch-resolution-rate = Rozwiązane bez odpowiedzi
    .definition = Odsetek rozwiązanych kontaktów bez publicznej odpowiedzi, czatu ani rozmowy z człowiekiem: załatwionych przez bota, przez klienta lub bez słowa. Spam i kontakty scalone pominięto.
metric-bot-resolution-rate = Rozwiązane przez bota
    .definition = Odsetek rozmów rozwiązanych bez żadnej odpowiedzi człowieka wśród wszystkich rozmów z udziałem bota. Rozmowy bez bota pominięto.

## Zaległości
metric-open-tickets = Otwarte zgłoszenia
    .definition = Zgłoszenia nierozwiązane na koniec dnia, bez względu na to, na kogo czekają. Ponownie otwarte znów się liczą; jest to stan, a nie przepływ.
    .formula = zgłoszenia utworzone do danej chwili − zgłoszenia do niej rozwiązane
metric-pending-tickets = Oczekujące zgłoszenia
    .definition = Zgłoszenia nierozwiązane, które czekają na firmę, a nie na klienta, uśrednione w danym okresie, w przeliczeniu na firmę. Zgłoszenia czekające na klienta pominięto.
metric-ticket-backlog = Zaległe zgłoszenia (backlog)
    .definition = Zgłoszenia utworzone, lecz nierozwiązane na koniec każdego dnia, tygodnia lub miesiąca. Liczy się wszystko, co pozostaje otwarte, a nie tylko to, co w tym czasie przybyło.
    .formula = zgłoszenia utworzone do końca okresu − zgłoszenia do tej pory rozwiązane
metric-ticket-age = Wiek otwartych zgłoszeń
    .definition = Czas, który upłynął od utworzenia zgłoszeń wciąż otwartych w chwili eksportu danych. Rozwiązane zgłoszenia pominięto.
metric-open-chats = Otwarte czaty
    .definition = Czaty odebrane i wciąż trwające w chwili eksportu danych. Czaty oczekujące jeszcze w kolejce pominięto.
metric-unreplied-tickets = Zgłoszenia bez odpowiedzi
    .definition = Zgłoszenia, także załatwione, które w chwili eksportu danych nie mają publicznej odpowiedzi człowieka. Odpowiedzi automatyczne, boty i notatki wewnętrzne nie liczą się jako odpowiedź.
metric-unsolved-age-since-update = Czas od ostatniej aktualizacji otwartych zgłoszeń
    .definition = Czas od ostatniej wiadomości, notatki lub zmiany w otwartym zgłoszeniu do chwili eksportu danych. Rozwiązane zgłoszenia pominięto.

## Obsługa
metric-average-handle-time = Średni czas obsługi (AHT)
    .definition = Czas pracy agentów nad kontaktami, łącznie z rozmową, wstrzymaniem i pracą po kontakcie, podzielony przez liczbę obsłużonych kontaktów. Czas, przez który kontakt czeka, się nie liczy.
    .formula = (rozmowa + wstrzymanie + praca po kontakcie) ÷ kontakty obsłużone
metric-aht-by-agent = Średni czas obsługi (AHT) według agenta
    .definition = Średni czas obsługi, osobno dla każdego agenta. Czas, przez który kontakt czeka, się nie liczy.
metric-aht-by-type = Średni czas obsługi (AHT) według kategorii
    .definition = Średni czas obsługi, osobno dla każdej kategorii kontaktów. Kontakty bez kategorii tworzą osobną część.
metric-talk-time = Czas rozmowy
    .definition = Czas samej rozmowy w przeliczeniu na odebrany kontakt. Wstrzymania i pracy po kontakcie nie uwzględniono.
metric-hold-time = Czas wstrzymania
    .definition = Czas wstrzymania połączenia z klientem w przeliczeniu na odebrany kontakt. Oczekiwania w kolejce nie uwzględniono.
metric-wrap-up-time = Praca po kontakcie (ACW)
    .definition = Czas pracy agenta po zakończeniu kontaktu z klientem: notatki, tagi, dalsze zadania, dla kontaktów, w których taka praca wystąpiła. Czas oczekiwania się nie liczy.
metric-chat-duration = Czas trwania czatu
    .definition = Czas od odebrania czatu do jego zakończenia, dla obsłużonych czatów. Oczekiwania w kolejce i pracy po kontakcie nie uwzględniono.
metric-messages-per-chat = Wiadomości w jednym czacie
    .definition = Publiczne wiadomości klientów i agentów podzielone przez liczbę obsłużonych czatów. Notatki wewnętrzne oraz wiadomości botów i systemu pominięto.
metric-replies-per-ticket = Odpowiedzi na zgłoszenie
    .definition = Publiczne odpowiedzi agentów podzielone przez liczbę rozwiązanych zgłoszeń. Odpowiedzi automatyczne i notatki wewnętrzne się nie liczą.
metric-chat-length-distribution = Krótkie i długie czaty
    .definition = Obsłużone czaty według przedziałów długości, jako udziały w ich łącznej liczbie. Nieodebrane czaty pominięto.
metric-messages-per-chat-by-topic = Wiadomości w jednym czacie według tematu
    .definition = Liczba wiadomości na czat, osobno dla każdej kategorii. Czaty bez kategorii tworzą osobną część.
metric-typing-speed = Szybkość pisania agentów
    .definition = Liczba znaków napisanych przez agentów podzielona przez minuty pisania. Gotowe odpowiedzi oraz wiadomości o nieznanym czasie pisania pominięto.
metric-csat-drop-per-handoff = Spadek satysfakcji na każde przekazanie
    .definition = O ile z każdym kolejnym przekazaniem maleje odsetek ocen pozytywnych (CSAT), według nachylenia prostej regresji. Kontakty bez oceny pominięto; przekazuje się zwykle sprawy trudniejsze.
metric-agent-work-time = Czas po stronie agentów
    .definition = Czas, przez który zgłoszenie jest nowe lub otwarte i zależy od agentów. Wstrzymania i oczekiwania na klienta nie uwzględniono.
metric-on-hold-time = Czas wstrzymania zgłoszenia
    .definition = Czas, przez który zgłoszenie jest wstrzymane i czeka na kogoś spoza zespołu. Oczekiwania na klienta nie uwzględniono.

## Przekazywanie
metric-transfers-per-ticket = Przekazania na zgłoszenie
    .definition = Zmiany agenta lub zespołu po pierwszym przypisaniu i przed pierwszym rozwiązaniem, podzielone przez liczbę rozwiązanych zgłoszeń. Samo pierwsze przypisanie nie jest przekazaniem.
metric-transfer-rate = Przekazane kontakty
    .definition = Odsetek rozwiązanych kontaktów, które przed rozwiązaniem przekazano innemu agentowi lub zespołowi. Pierwsze przypisanie nie jest przekazaniem.
metric-escalation-rate = Eskalowane kontakty
    .definition = Odsetek kontaktów eskalowanych do innej linii obsługi lub przeniesionych do innego kanału. Samo przekazanie innemu agentowi nie wystarcza.
metric-channel-switch-in-rate = Kontakty po nieudanych próbach gdzie indziej
    .definition = Odsetek kontaktów, których autor w wyznaczonym czasie wcześniej zgłosił się innym kanałem ze sprawą wciąż nierozwiązaną. Przyjmuje się, że kontakty nieznanych klientów takich prób nie mają.
metric-workload-balance = Równomierność obciążenia
    .definition = Miara tego, jak nierówno czaty rozkładają się na agentów: współczynnik zmienności liczby czatów na godzinę obecności; { NUMBER(0) } oznacza rozkład zupełnie równy. Agentów bez czatów pominięto.
metric-unassigned-time = Czas do pierwszego przypisania
    .definition = Czas od utworzenia zgłoszenia do pierwszego przypisania go agentowi. Zgłoszenia nigdy nieprzypisane pominięto.
metric-assignee-stations = Przypisania zgłoszenia agentom
    .definition = Liczba przypisań zgłoszenia do agenta, łącznie z pierwszym. Samo usunięcie przypisania się nie liczy.
metric-group-stations = Przypisania zgłoszenia zespołom
    .definition = Liczba przypisań zgłoszenia do zespołu, łącznie z pierwszym. Samo usunięcie przypisania się nie liczy.
metric-distinct-agents-per-ticket = Agenci odpowiadający w zgłoszeniu
    .definition = Liczba różnych agentów, którzy udzielili publicznej odpowiedzi, dla zgłoszeń z odpowiedzią. Notatki wewnętrzne i boty się nie liczą.
metric-bot-handoff-rate = Przekazane przez bota
    .definition = Odsetek rozmów, w których odpowiedział także człowiek, wśród wszystkich rozmów z udziałem bota. Rozmowy bez bota pominięto.

## Kontakty nieodebrane
metric-missed-chats = Nieodebrane czaty
    .definition = Prośby o czat, których nie odebrał żaden agent. Czaty obsłużone wyłącznie przez bota pominięto.
metric-missed-chat-rate = Odsetek nieodebranych czatów
    .definition = Odsetek próśb o czat, których nie odebrał żaden agent, wśród wszystkich próśb. Czaty obsłużone wyłącznie przez bota oraz rozpoczęte przez firmę pominięto.
metric-missed-chats-per-agent = Nieodebrane czaty na agenta
    .definition = Czaty nieodebrane, gdy były skierowane do agenta, podzielone przez liczbę agentów na zmianie. Czaty, które nie dotarły do żadnego agenta, pominięto.
metric-missed-chat-reasons = Przyczyny nieodebrania czatów
    .definition = Nieodebrane czaty według zapisanej przyczyny: brak dostępnego agenta, pełna kolejka, odejście odwiedzającego, nieprzyjęcie przez agenta, pora poza godzinami pracy. Te bez podanej przyczyny tworzą osobną część.
metric-missed-chat-improvement = Poprawa w nieodebranych czatach
    .definition = O ile odsetek nieodebranych czatów spadł wobec poprzedniego okresu, w stosunku do ówczesnej wartości. Wzrost daje wartość ujemną.
metric-blocked-calls = Zablokowane połączenia
    .definition = Próby połączenia odrzucone z powodu zajętych linii, braku agentów lub awarii sieci. Połączenia porzucone przez dzwoniących pominięto.
    .formula = liczba odrzuconych połączeń
metric-abandonment-rate = Wskaźnik porzuceń
    .definition = Odsetek czatów i połączeń, z których klient zrezygnował, zanim zgłosił się agent, wśród wszystkich przychodzących. Porzuconych w ciągu pierwszych kilku sekund nie uwzględnia się w liczniku ani w mianowniku.
metric-average-abandonment-time = Czas do porzucenia
    .definition = Czas spędzony w kolejce przez tych, którzy zrezygnowali, zanim zgłosił się agent. Odebrane kontakty pominięto.
metric-callback-rate = Oddzwonienia
    .definition = Odsetek czatów i połączeń, w których klient poprosił o oddzwonienie, wśród wszystkich przychodzących. Połączeń wychodzących nie uwzględniono.
metric-dropped-chats = Urwane czaty
    .definition = Odebrane czaty, które skończyły się na wiadomości odwiedzającego pozostawionej bez odpowiedzi. Nieodebrane czaty pominięto.

## Tagi
metric-tagged-rate = Kontakty z tagami
    .definition = Odsetek kontaktów z co najmniej jednym tagiem wśród wszystkich kontaktów. Kilka tagów przy jednym kontakcie liczy się raz.
metric-tags-per-chat = Tagi na kontakt
    .definition = Liczba różnych tagów nadanych kontaktom podzielona przez liczbę kontaktów. Kontakty bez tagów pozostają w podstawie.
metric-tag-distribution = Kontakty według tagu
    .definition = Rozkład nadanych tagów jako udziały w ich łącznej liczbie. Kontakt z kilkoma tagami liczy się przy każdym z nich.
metric-tag-usage-by-agent = Użycie tagów według agenta
    .definition = Odsetek kontaktów z co najmniej jednym tagiem, według agenta, który odpowiedział pierwszy. Kontakty bez odpowiedzi agenta pominięto.
metric-tags-high-priority = Tagi przy wysokim priorytecie
    .definition = Rozkład tagów w kontaktach o priorytecie wysokim lub pilnym, jako udziały we wszystkich ich tagach. Kontakty o niższym priorytecie pominięto.

## Gotowe odpowiedzi
metric-canned-response-usage-rate = Czaty z gotową odpowiedzią
    .definition = Odsetek obsłużonych czatów, w których agent wysłał choć jedną gotową odpowiedź. Czaty nieodebrane i bez zapisu wiadomości pominięto.
metric-canned-responses-per-chat = Gotowe odpowiedzi na czat
    .definition = Liczba wysłanych gotowych odpowiedzi podzielona przez liczbę obsłużonych czatów. Czaty bez gotowej odpowiedzi pozostają w podstawie.
metric-csat-with-canned = Satysfakcja z gotowymi odpowiedziami i bez nich
    .definition = Satysfakcja klientów (CSAT) w czatach z gotową odpowiedzią pomniejszona o satysfakcję w czatach bez niej, w punktach procentowych. Czaty bez oceny pominięto.
metric-time-saved-by-canned = Czas zaoszczędzony dzięki gotowym odpowiedziom
    .definition = Średni czas obsługi (AHT) czatów bez gotowej odpowiedzi pomniejszony o czas czatów tej samej kategorii z gotową odpowiedzią. To szacunek: czaty mogą się różnić także pod innymi względami.

## Konwersja
metric-chat-conversion-rate = Współczynnik konwersji czatów
    .definition = Odsetek obsłużonych czatów, po których w wyznaczonym czasie nastąpiła rejestracja lub zakup. Pominięto czaty nieodebrane oraz te, od których wyznaczony czas jeszcze nie upłynął.
metric-time-to-conversion = Czas do konwersji
    .definition = Czas od rozpoczęcia czatu do konwersji, która po nim następuje. Czaty bez konwersji pominięto.
metric-conversion-rate-by-agent = Współczynnik konwersji czatów według agenta
    .definition = Współczynnik konwersji czatów, osobno dla każdego agenta. Nieodebrane czaty pominięto.
metric-conversion-rate-by-period = Współczynnik konwersji czatów w czasie
    .definition = Współczynnik konwersji czatów, osobno dla każdego okresu. Nieodebrane czaty pominięto.
metric-conversion-rate-by-initiation = Współczynnik konwersji czatów proaktywnych i reaktywnych
    .definition = Współczynnik konwersji czatów rozpoczętych przez firmę oraz czatów rozpoczętych przez odwiedzających. Nieodebrane czaty pominięto.
metric-followup-conversion-rate = Konwersje po ponownym kontakcie firmy
    .definition = Odsetek konwersji, które nastąpiły po ponownym kontakcie ze strony firmy, wśród wszystkich konwersji. Konwersje, o których tego nie wiadomo, pominięto.
metric-leads-per-day = Leady dziennie
    .definition = Leady pozyskane dzięki kontaktom, podzielone przez liczbę dni kalendarzowych okresu, w przeliczeniu na firmę. Każdy lead liczy się raz.
metric-lead-conversion-rate = Konwersja leadów
    .definition = Odsetek leadów, po których nastąpił zakup. Podstawą są leady, nie kontakty.
metric-ticket-conversion-rate = Konwersje z kontaktów
    .definition = Odsetek kontaktów, które prowadzą do konwersji, czyli rejestracji lub zakupu. Podstawą są kontakty, nie leady.
metric-visitor-to-chat-rate = Wizyty z prośbą o czat
    .definition = Odsetek wizyt na stronie, podczas których odwiedzający prosi o czat. Podstawą są wizyty, więc powracająca osoba liczy się ponownie. Liczą się też czaty rozpoczęte przez firmę i prowadzone przez samego bota.
metric-time-on-site-before-chat = Czas na stronie przed czatem
    .definition = Czas od początku wizyty do chwili, w której odwiedzający prosi o czat. Wizyty bez takiej prośby pominięto.
metric-visitor-to-participant-rate = Wizyty zakończone rozmową na czacie
    .definition = Odsetek wizyt na stronie, w których agent odebrał czat. Wizyty z nieodebraną prośbą pozostają w podstawie.
metric-post-chat-conversion-rate = Konwersja po czacie
    .definition = Odsetek wizyt z obsłużonym czatem, po których nastąpiła konwersja. Wizyty bez czatu pominięto.
metric-exit-after-chat-request-rate = Wyjście po prośbie o czat
    .definition = Odsetek wizyt z prośbą o czat, które kończą się w wyznaczonym czasie po niej, zanim odbierze ją agent. Wizyty bez takiej prośby pominięto.
metric-purchase-intent-by-response-time = Konwersje według szybkości odpowiedzi
    .definition = Odsetek czatów, po których nastąpiła konwersja, dla każdego przedziału czasu do odebrania czatu. Pokazuje współwystępowanie, a nie to, że szybkość prowadzi do zakupu.

## Doświadczenia klientów
metric-csat = Satysfakcja klientów (CSAT)
    .definition = Odsetek ocen pozytywnych wśród wszystkich ważnych ocen. Ankiety bez odpowiedzi się nie liczą.
    .formula = oceny pozytywne ÷ oceny ważne
metric-csat-mean = Średnia ocena satysfakcji
    .definition = Średnia ocen satysfakcji w skali danej ankiety. Oceny w skali innej niż najczęstsza pominięto.
metric-highly-satisfied-rate = Bardzo zadowoleni klienci
    .definition = Odsetek ocen najwyższych w skali wśród wszystkich ważnych ocen. Ankiety bez odpowiedzi się nie liczą.
metric-complaint-count = Skargi
    .definition = Oceny wyrażające niezadowolenie oraz kontakty oznaczone tagiem jako skargi. Kontakt z jednym i drugim liczy się raz.
metric-csat-by-segment = Satysfakcja klientów (CSAT) według segmentu
    .definition = Satysfakcja klientów, osobno dla każdego segmentu. Segmentów ze zbyt małą liczbą ocen się nie pokazuje.
metric-csat-by-agent = Satysfakcja klientów (CSAT) według agenta
    .definition = Satysfakcja klientów, osobno dla każdego ocenianego agenta. Agentów ze zbyt małą liczbą ocen się nie pokazuje.
metric-satisfaction-rate = Zadowoleni klienci
    .definition = Odsetek ocen pozytywnych wśród wszystkich ważnych ocen; inna nazwa satysfakcji klientów (CSAT). Ankiety bez odpowiedzi się nie liczą.
metric-overall-customer-satisfaction = Ogólna satysfakcja klientów (CSAT)
    .definition = Odsetek ocen pozytywnych wśród wszystkich ważnych ocen, łącznie dla wszystkich kanałów i punktów styku. Ankiety bez odpowiedzi się nie liczą.
metric-survey-response-rate = Odsetek odpowiedzi na ankiety
    .definition = Odsetek wypełnionych ankiet wśród wszystkich wysłanych. Ankiety bez zapisanej wysyłki pominięto.
metric-chat-satisfaction-ratio = Stosunek pozytywnych do negatywnych ocen czatów
    .definition = Liczba pozytywnych ocen czatów podzielona przez liczbę negatywnych. Oceny neutralne i czaty bez oceny pominięto.
metric-positive-rating-rate = Oceny pozytywne
    .definition = Odsetek ocen pozytywnych wśród pozytywnych i negatywnych. Oceny neutralne i ankiety bez odpowiedzi pominięto.
metric-negative-rating-rate = Oceny negatywne
    .definition = Odsetek ocen negatywnych wśród pozytywnych i negatywnych. Oceny neutralne i ankiety bez odpowiedzi pominięto.
metric-nps = Net Promoter Score (NPS)
    .definition = Odsetek promotorów (oceny { NUMBER(9) } i { NUMBER(10) }) pomniejszony o odsetek krytyków (oceny od { NUMBER(0) } do { NUMBER(6) }), w punktach. Pytanie dotyczy tego, na ile klient byłby skłonny polecić firmę.
    .formula = odsetek promotorów − odsetek krytyków
metric-nps-by-segment = Net Promoter Score (NPS) według segmentu
    .definition = Net Promoter Score, osobno dla każdego segmentu klientów. Segmentów ze zbyt małą liczbą odpowiedzi się nie pokazuje.
metric-nps-by-touchpoint = Net Promoter Score (NPS) według punktu styku
    .definition = Net Promoter Score, osobno dla każdego punktu styku, w którym o to pytano. Punktów ze zbyt małą liczbą odpowiedzi się nie pokazuje.
metric-nps-by-agent = Net Promoter Score (NPS) według agenta
    .definition = Net Promoter Score, osobno dla każdego ocenianego agenta. Agentów ze zbyt małą liczbą odpowiedzi się nie pokazuje.
metric-nps-change = Zmiana Net Promoter Score (NPS)
    .definition = Net Promoter Score z danego okresu pomniejszony o wynik z poprzedniego, w punktach. Niepełne okresy pominięto.
metric-ces = Wskaźnik wysiłku klienta (CES)
    .definition = Średnia odpowiedzi klientów na pytanie, jak łatwo było uzyskać pomoc. Skala jest częścią wyniku; wyższa ocena oznacza mniejszy wysiłek.
    .formula = suma ocen ÷ liczba odpowiedzi
metric-ces-distribution-by-segment = Rozkład ocen wysiłku według segmentu
    .definition = Rozkład odpowiedzi w ankiecie o wysiłku klienta (CES) na poszczególne oceny, osobno dla każdego segmentu. Ankiety bez odpowiedzi się nie liczą.
metric-ces-csat-correlation = Korelacja wysiłku i satysfakcji
    .definition = Korelacja rangowa wskaźnika wysiłku klienta (CES) i oceny satysfakcji (CSAT) tego samego kontaktu. Kontakty, które mają tylko jedną z tych ocen, pominięto.
metric-ces-loyalty-impact = Wysiłek klienta a lojalność
    .definition = Zmiana Net Promoter Score (NPS) z każdym punktem, o który łatwiej było uzyskać pomoc (CES), według nachylenia prostej regresji. Klientów, którzy odpowiedzieli tylko na jedno z pytań, pominięto.
metric-user-feedback-score = Ocena w opiniach użytkowników
    .definition = Średnia ocena w opiniach użytkowników, w skali danej ankiety. Opinie bez oceny pominięto.
metric-happiness-score = Poziom zadowolenia klientów
    .definition = Odsetek ocen „świetnie” pomniejszony o odsetek ocen „niedobrze”, w punktach. Ankiety bez odpowiedzi się nie liczą.
metric-internal-quality-score = Wewnętrzny wynik jakości (IQS)
    .definition = Punkty uzyskane w przeglądach rozmów jako udział w punktach możliwych do zdobycia, z wagą każdego kryterium. Rozmów, których nie oceniano, nie uwzględniono.
    .formula = ważona suma przyznanych punktów ÷ ważona suma punktów możliwych
metric-customer-engagement = Zaangażowanie klientów
    .definition = Kontakty, dalsze wiadomości w mediach społecznościowych i wizyty znanych klientów, podzielone przez liczbę klientów aktywnych w każdym miesiącu. Miesięcy bez aktywności klienta nie uwzględniono.
    .formula = interakcje ÷ klienci aktywni w danym miesiącu, we wszystkich miesiącach
metric-csat-changed-rate = Zmienione oceny
    .definition = Odsetek ocenionych kontaktów, w których późniejsza ocena była odwrotna do poprzedniej: zła po dobrej lub dobra po złej. Kontakty bez oceny pominięto.

## Klienci
metric-customer-churn-rate = Wskaźnik rezygnacji klientów (churn)
    .definition = Liczba klientów utraconych w danym okresie podzielona przez liczbę klientów na jego początku. Klientów pozyskanych w tym okresie nie uwzględniono.
    .formula = klienci utraceni ÷ klienci na początku
metric-customer-retention-rate = Wskaźnik utrzymania klientów
    .definition = Liczba klientów na koniec okresu bez pozyskanych w jego trakcie, podzielona przez liczbę klientów na jego początku. Nowych klientów nie uwzględnia się w liczniku ani w mianowniku.
    .formula = (klienci na końcu − nowi wśród nich) ÷ klienci na początku
metric-referral-rate = Wskaźnik poleceń
    .definition = Odsetek nowych klientów z polecenia wśród wszystkich nowych klientów z danego okresu. Klientów, o których nie wiadomo, skąd przyszli, pominięto.
    .formula = nowi klienci z polecenia ÷ nowi klienci o znanym pochodzeniu
metric-customer-lifetime-value = Wartość życiowa klienta (CLV)
    .definition = Średnia miesięczna marża na kliencie podzielona przez miesięczny wskaźnik rezygnacji, którego odwrotność to oczekiwana liczba miesięcy. Klientów o nieznanej marży pominięto.
    .formula = średnia marża miesięczna ÷ miesięczny wskaźnik rezygnacji
metric-repeat-purchase-rate = Klienci kupujący ponownie
    .definition = Odsetek klientów z więcej niż jednym zakupem wśród wszystkich, którzy coś kupili. Zakupy nieznanych klientów pominięto.
metric-acquisition-to-retention-cost-ratio = Stosunek kosztu pozyskania do kosztu utrzymania klienta
    .definition = Koszt pozyskania przypadający na nowego klienta podzielony przez koszt utrzymania przypadający na zachowanego klienta. Pozostałych kosztów nie uwzględniono.
metric-acquisition-cost-per-customer = Koszt pozyskania klienta
    .definition = Koszt pozyskania w danym okresie podzielony przez liczbę pozyskanych w nim klientów. Pozostałych kosztów nie uwzględniono.
metric-retention-cost-per-customer = Koszt utrzymania klienta
    .definition = Koszt utrzymania w danym okresie podzielony przez liczbę klientów, którzy byli na jego początku i pozostali do końca. Pozostałych kosztów nie uwzględniono.

## Agenci
metric-agent-utilization-rate = Wykorzystanie czasu agentów
    .definition = Czas, który agenci poświęcają kontaktom, łącznie z pracą po kontakcie, jako udział w czasie zalogowania. Przerw i szkoleń nie uwzględniono.
metric-agent-active-vs-unavailable = Czas aktywny a czas niedostępności
    .definition = Czas, który agenci poświęcają kontaktom, jako udział w sumie tego czasu i czasu niedostępności. Czasu gotowości bez kontaktów nie uwzględniono.
metric-agent-working-hours = Godziny pracy agentów
    .definition = Czas zalogowania agentów zsumowany w danym okresie. Przerw i szkoleń nie uwzględniono; nakładające się odcinki liczy się raz.
metric-chats-per-hour = Czaty na godzinę pracy
    .definition = Liczba obsłużonych czatów podzielona przez przepracowane godziny agentów. Nieodebrane czaty pominięto.
metric-chats-per-day = Czaty na dzień pracy
    .definition = Liczba obsłużonych czatów podzielona przez przepracowane dni agentów. Dni pracy bez czatów pozostają w podstawie; nieodebrane czaty pominięto.
metric-chats-by-agent = Czaty według agenta
    .definition = Czaty obsłużone przez każdego agenta w danym okresie. Nieodebrane czaty pominięto.
metric-tickets-resolved-by-agent = Rozwiązane zgłoszenia według agenta
    .definition = Zgłoszenia rozwiązane w danym okresie, przypisane agentowi, który je rozwiązał. Rozwiązane przez boty lub system pominięto.
metric-concurrent-chats = Czaty prowadzone równocześnie
    .definition = Łączny czas trwania czatów agenta podzielony przez czas, w którym trwał którykolwiek z nich. Czasu bez czatów nie uwzględniono.
metric-agent-occupancy = Obłożenie agentów
    .definition = Czas, który agenci poświęcają kontaktom, łącznie z pracą po kontakcie, jako udział w sumie tego czasu i oczekiwania na kolejny kontakt. Przerw i szkoleń nie uwzględniono.

## Koszty
metric-cost-per-contact = Koszt kontaktu
    .definition = Koszt operacyjny kanału w danym okresie podzielony przez liczbę kontaktów z tego okresu. Kosztów pozyskania i utrzymania klientów nie uwzględniono.
metric-cost-per-ticket = Koszt zgłoszenia
    .definition = Koszt operacyjny w danym okresie podzielony przez liczbę rozwiązanych w nim zgłoszeń. Kosztów pozyskania i utrzymania klientów nie uwzględniono.

## Upowszechnienie
metric-self-service-usage-rate = Klienci korzystający z samoobsługi
    .definition = Odsetek osób widocznych w kontaktach lub wizytach, które odwiedziły portal, bazę wiedzy lub forum. Odwiedzających, których nie da się rozpoznać, pominięto.
metric-portal-adoption-rate = Firmy z portalem klienta
    .definition = Odsetek firm, które udostępniają klientom portal. Podstawą są firmy, których odpowiedź jest znana.
metric-forum-adoption-rate = Firmy z forum klientów
    .definition = Odsetek firm, które prowadzą forum dla swoich klientów. Podstawą są firmy, których odpowiedź jest znana.
metric-multi-kb-adoption-rate = Firmy z kilkoma bazami wiedzy
    .definition = Odsetek firm, które prowadzą więcej niż jedną bazę wiedzy. Podstawą są firmy, których odpowiedź jest znana.
metric-response-time-expectation = Klienci oczekujący odpowiedzi w danym czasie
    .definition = Odsetek ankietowanych klientów, którzy oczekują odpowiedzi w danym czasie. Klientów, którzy nie podali czasu, pominięto.
metric-self-service-ratio = Odwiedzający strony samoobsługowe na kontakt
    .definition = Liczba odwiedzających strony samoobsługowe, każdy liczony raz dziennie, podzielona przez liczbę kontaktów z tego samego okresu. Wizyt na innych stronach nie uwzględniono.

## Porównania
metric-company-benchmark-percentile = Własny wynik na tle innych firm
    .definition = Odsetek firm z grupy porównawczej z wynikiem gorszym od własnego; firmy z takim samym wynikiem liczą się w połowie. Firmy ze zbyt małą liczbą przypadków pominięto.
metric-period-change = Zmiana wobec poprzedniego okresu
    .definition = Wartość danej liczby w okresie zestawiona z jej wartością w poprzednim okresie tej samej długości. Niepełne okresy pominięto.

## Podziały
label-channel = kanał
label-network = sieć
label-device = urządzenie
label-company = firma
label-industry = branża
label-size = wielkość firmy
label-country = kraj
label-assignee = przypisany agent
label-team = zespół
# same-as-en
label-tag = tag
label-category = kategoria
label-priority = priorytet
label-language = język
label-support-line = linia obsługi
label-hours = w godzinach pracy lub poza nimi
label-initiation = kto rozpoczął
label-segment = segment klientów
label-touchpoint = punkt styku
label-criterion = kryterium
label-ticket-id = zgłoszenie
label-hour = godzina
label-weekday = dzień tygodnia
label-day = dzień
label-week = tydzień
label-month = miesiąc
label-quarter = kwartał
label-year = rok
label-range = okres
label-band = przedział
label-score = ocena
label-reason = przyczyna
label-outcome = zakończenie
label-status = stan
label-length = długość
label-response-band = czas pierwszej odpowiedzi
label-age-band = wiek
label-result = wynik
label-part = część
label-against = w porównaniu z

## Kanały
label-knowledge-base = baza wiedzy
label-forum = forum klientów
label-contact-form = formularz kontaktowy
label-messaging = komunikatory
# same-as-en
label-api = API

## Priorytety
label-low = niski
label-normal = normalny
label-high = wysoki
label-urgent = pilny

## Stany zgłoszenia
label-new = nowe
label-open = otwarte
label-pending = czeka na klienta
label-hold = wstrzymane
label-closed = zamknięte
label-deleted = usunięte

## Kto działa
label-customer = klient
label-visitor = odwiedzający
# same-as-en
label-agent = agent
label-human = człowiek
# same-as-en
label-bot = bot
# same-as-en
label-system = system
label-trigger = automatyczne zaproszenie
label-proactive = proaktywny
label-reactive = reaktywny
label-inbound = przychodzące
label-outbound = wychodzące

## Jak zakończył się kontakt
label-resolved = rozwiązane
label-forwarded = przekazane dalej
label-unresolved = nierozwiązane
label-missed = nieodebrane
label-answered = odebrane
label-abandoned = porzucone
label-blocked = zablokowane
label-voicemail = poczta głosowa
label-callback = oddzwonienie
label-overflow = przekierowane z pełnej kolejki
label-bot-only = tylko bot
label-phantom = głuche połączenie

## Przyczyny
label-agent-did-not-accept = nieprzyjęte przez agenta
label-no-agent-online = brak dostępnego agenta
label-queue-full = pełna kolejka
label-visitor-left = odwiedzający odszedł
label-out-of-hours = pora poza godzinami pracy
label-unknown = nieznane
label-none = brak
label-all = wszystkie

## Stany agenta
label-logged-in = zalogowany
label-available = dostępny
label-on-contact = w trakcie kontaktu
label-wrap-up = praca po kontakcie
label-away = nieobecny
label-break = przerwa
label-training = szkolenie

## Co obiecuje umowa
label-sla-metric = cel umowy SLA
label-first-response = pierwsza odpowiedź
label-next-reply = kolejna odpowiedź
label-resolution = rozwiązanie
label-answer-speed = oczekiwanie w kolejce

## Odpowiedzi w ankietach
label-promoter = promotorzy
label-passive = neutralni
label-detractor = krytycy
label-satisfied = zadowoleni
label-neutral = neutralne
label-dissatisfied = niezadowoleni
label-good = dobra
label-bad = zła
label-great = świetnie
label-okay = w porządku
label-not-good = niedobrze
label-easy = łatwo
label-middling = średnio
label-difficult = trudno

## Konwersje
# same-as-en
label-lead = lead
label-signup = rejestracja
label-purchase = zakup

## Porównanie firm
label-pooled = wszystkie firmy łącznie
label-companies = firmy
label-peers = grupa porównawcza
label-own = własna firma

## Przedziały
label-up-to-5 = do { NUMBER(5) }
label-6-to-10 = od { NUMBER(6) } do { NUMBER(10) }
label-11-to-20 = od { NUMBER(11) } do { NUMBER(20) }
label-over-20 = ponad { NUMBER(20) }
label-under-1-minute = poniżej { DURATION(60, case: "genitive") }
label-under-5-minutes = poniżej { DURATION(300, case: "genitive") }
label-5-to-10-minutes = od { NUMBER(5) } do { DURATION(600, case: "genitive") }
label-10-to-20-minutes = od { NUMBER(10) } do { DURATION(1200, case: "genitive") }
label-over-20-minutes = { DURATION(1200) } lub dłużej
label-under-1-day = poniżej { DURATION(86400, case: "genitive") }
label-1-to-3-days = od { DURATION(86400, case: "genitive") } do { DURATION(259200, case: "genitive") }
label-3-to-7-days = od { DURATION(259200, case: "genitive") } do { DURATION(604800, case: "genitive") }
label-7-to-30-days = od { NUMBER(7) } do { DURATION(2592000, case: "genitive") }
label-over-30-days = { DURATION(2592000) } lub dłużej
label-later = później
label-under-1-hour = poniżej { DURATION(3600, case: "genitive") }
label-1-to-4-hours = od { NUMBER(1) } do { DURATION(14400, case: "genitive") }
label-4-to-8-hours = od { NUMBER(4) } do { DURATION(28800, case: "genitive") }
label-8-to-24-hours = od { NUMBER(8) } do { DURATION(86400, case: "genitive") }
label-over-24-hours = { DURATION(86400) } lub dłużej
label-unanswered = bez odpowiedzi

## Statystyki
statistic-count = liczba
statistic-sum = suma
statistic-min = najmniejsza wartość
statistic-max = największa wartość
statistic-p05 = percentyl { NUMBER(5) }
statistic-p10 = percentyl { NUMBER(10) }
statistic-p25 = percentyl { NUMBER(25) }
statistic-p75 = percentyl { NUMBER(75) }
statistic-p90 = percentyl { NUMBER(90) }
statistic-p95 = percentyl { NUMBER(95) }
statistic-p99 = percentyl { NUMBER(99) }
statistic-quartiles = kwartyle
statistic-within = odsetek w danym czasie
statistic-km-median = mediana z przypadkami otwartymi (Kaplan–Meier)
statistic-last = ostatnia wartość
statistic-first = pierwsza wartość
statistic-cv = współczynnik zmienności
statistic-gini = współczynnik Giniego
statistic-spread = zróżnicowanie
statistic-correlation = korelacja rangowa
statistic-slope = nachylenie
statistic-difference = różnica
statistic-quotient = iloraz
statistic-change = zmiana
# same-as-en
statistic-trend = trend
statistic-peak = szczyt
statistic-percentile = percentyl wśród porównywanych
statistic-rows = wykaz
statistic-various = właściwa dla każdego wskaźnika
statistic-improvement = poprawa
statistic-p01 = percentyl { NUMBER(1) }
statistic-fastest-typical-slowest = najszybszy, typowy, najwolniejszy
statistic-spearman = korelacja rangowa (Spearmana)
statistic-relative = zmiana względna
statistic-growth = wzrost na okres
statistic-per-hour = na godzinę
statistic-per-day = dziennie
statistic-per-week = tygodniowo
statistic-per-month = miesięcznie
statistic-per-quarter = kwartalnie
statistic-per-year = rocznie
statistic-companies = rozkład wśród firm
statistic-companies-p10 = percentyl { NUMBER(10) } firm
statistic-companies-p25 = dolny kwartyl firm
statistic-companies-median = mediana firm
statistic-companies-p75 = górny kwartyl firm
statistic-companies-p90 = percentyl { NUMBER(90) } firm
statistic-pooled = wszystkie firmy łącznie

## Liczba przypadków według zbiorowości (n)
n-cases = { NUMBER($count) ->
    [one] { NUMBER($count) } przypadek
    [few] { NUMBER($count) } przypadki
    [many] { NUMBER($count) } przypadków
   *[other] { NUMBER($count) } przypadku
}
n-contacts = { NUMBER($count) ->
    [one] { NUMBER($count) } kontakt
    [few] { NUMBER($count) } kontakty
    [many] { NUMBER($count) } kontaktów
   *[other] { NUMBER($count) } kontaktu
}
n-chats = { NUMBER($count) ->
    [one] { NUMBER($count) } czat
    [few] { NUMBER($count) } czaty
    [many] { NUMBER($count) } czatów
   *[other] { NUMBER($count) } czatu
}
n-calls = { NUMBER($count) ->
    [one] { NUMBER($count) } połączenie
    [few] { NUMBER($count) } połączenia
    [many] { NUMBER($count) } połączeń
   *[other] { NUMBER($count) } połączenia
}
n-sessions = { NUMBER($count) ->
    [one] { NUMBER($count) } czat lub połączenie
    [few] { NUMBER($count) } czaty i połączenia
    [many] { NUMBER($count) } czatów i połączeń
   *[other] { NUMBER($count) } czatu lub połączenia
}
n-conversations = { NUMBER($count) ->
    [one] { NUMBER($count) } rozmowa
    [few] { NUMBER($count) } rozmowy
    [many] { NUMBER($count) } rozmów
   *[other] { NUMBER($count) } rozmowy
}
n-replies = { NUMBER($count) ->
    [one] { NUMBER($count) } odpowiedź
    [few] { NUMBER($count) } odpowiedzi
    [many] { NUMBER($count) } odpowiedzi
   *[other] { NUMBER($count) } odpowiedzi
}
n-messages = { NUMBER($count) ->
    [one] { NUMBER($count) } wiadomość
    [few] { NUMBER($count) } wiadomości
    [many] { NUMBER($count) } wiadomości
   *[other] { NUMBER($count) } wiadomości
}
n-agents = { NUMBER($count) ->
    [one] { NUMBER($count) } agent
    [few] { NUMBER($count) } agentów
    [many] { NUMBER($count) } agentów
   *[other] { NUMBER($count) } agenta
}
n-teams = { NUMBER($count) ->
    [one] { NUMBER($count) } zespół
    [few] { NUMBER($count) } zespoły
    [many] { NUMBER($count) } zespołów
   *[other] { NUMBER($count) } zespołu
}
n-agent-days = { NUMBER($count) ->
    [one] { NUMBER($count) } dzień pracy agenta
    [few] { NUMBER($count) } dni pracy agentów
    [many] { NUMBER($count) } dni pracy agentów
   *[other] { NUMBER($count) } dnia pracy agenta
}
n-tags = { NUMBER($count) ->
    [one] { NUMBER($count) } tag
    [few] { NUMBER($count) } tagi
    [many] { NUMBER($count) } tagów
   *[other] { NUMBER($count) } tagu
}
n-conversions = { NUMBER($count) ->
    [one] { NUMBER($count) } konwersja
    [few] { NUMBER($count) } konwersje
    [many] { NUMBER($count) } konwersji
   *[other] { NUMBER($count) } konwersji
}
n-purchases = { NUMBER($count) ->
    [one] { NUMBER($count) } zakup
    [few] { NUMBER($count) } zakupy
    [many] { NUMBER($count) } zakupów
   *[other] { NUMBER($count) } zakupu
}
n-reviews = { NUMBER($count) ->
    [one] { NUMBER($count) } przegląd
    [few] { NUMBER($count) } przeglądy
    [many] { NUMBER($count) } przeglądów
   *[other] { NUMBER($count) } przeglądu
}
n-surveys-sent = { NUMBER($count) ->
    [one] { NUMBER($count) } wysłana ankieta
    [few] { NUMBER($count) } wysłane ankiety
    [many] { NUMBER($count) } wysłanych ankiet
   *[other] { NUMBER($count) } wysłanej ankiety
}
n-transfers = { NUMBER($count) ->
    [one] { NUMBER($count) } przekazanie
    [few] { NUMBER($count) } przekazania
    [many] { NUMBER($count) } przekazań
   *[other] { NUMBER($count) } przekazania
}
n-targets = { NUMBER($count) ->
    [one] { NUMBER($count) } cel SLA
    [few] { NUMBER($count) } cele SLA
    [many] { NUMBER($count) } celów SLA
   *[other] { NUMBER($count) } celu SLA
}
n-days = { NUMBER($count) ->
    [one] { NUMBER($count) } dzień
    [few] { NUMBER($count) } dni
    [many] { NUMBER($count) } dni
   *[other] { NUMBER($count) } dnia
}
n-periods = { NUMBER($count) ->
    [one] { NUMBER($count) } okres
    [few] { NUMBER($count) } okresy
    [many] { NUMBER($count) } okresów
   *[other] { NUMBER($count) } okresu
}
n-costs = { NUMBER($count) ->
    [one] { NUMBER($count) } pozycja kosztów
    [few] { NUMBER($count) } pozycje kosztów
    [many] { NUMBER($count) } pozycji kosztów
   *[other] { NUMBER($count) } pozycji kosztów
}
n-complaints = { NUMBER($count) ->
    [one] { NUMBER($count) } skarga
    [few] { NUMBER($count) } skargi
    [many] { NUMBER($count) } skarg
   *[other] { NUMBER($count) } skargi
}
n-company-days = { NUMBER($count) ->
    [one] { NUMBER($count) } dzień jednej firmy
    [few] { NUMBER($count) } dni wszystkich firm
    [many] { NUMBER($count) } dni wszystkich firm
   *[other] { NUMBER($count) } dnia jednej firmy
}
n-interactions = { NUMBER($count) ->
    [one] { NUMBER($count) } interakcja
    [few] { NUMBER($count) } interakcje
    [many] { NUMBER($count) } interakcji
   *[other] { NUMBER($count) } interakcji
}
n-customer-months = { NUMBER($count) ->
    [one] { NUMBER($count) } klientomiesiąc
    [few] { NUMBER($count) } klientomiesiące
    [many] { NUMBER($count) } klientomiesięcy
   *[other] { NUMBER($count) } klientomiesiąca
}
