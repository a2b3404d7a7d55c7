### Przewodnik po wskaźnikach czatu na żywo: rozdziały, akapity, punkty, kroki i pytania, w kolejności strony.
### Punkt (item-) jest równoważnikiem zdania bez kropki: za nim stoi wartość.
### Kroki (steps-) mają nagłówek w samej wiadomości; atrybuty a, b, c … to kolejne kroki.

report-live-chat-guide = Wskaźniki czatu na żywo: przewodnik
    .description = Co liczy każdy wskaźnik czatu na żywo, co pokazują dane i które kroki poprawiają wynik.

## Wstęp

prose-guide-intro = Okno czatu to obietnica odpowiedzi, dopóki klient jest jeszcze na stronie, a dotrzymanie tej obietnicy można zmierzyć. Ten przewodnik objaśnia { NUMBER($chapters) ->
    [one] { NUMBER($chapters) } wskaźnik
    [few] { NUMBER($chapters) } wskaźniki
    [many] { NUMBER($chapters) } wskaźników
   *[other] { NUMBER($chapters) } wskaźnika
 } czatu na żywo, od liczby rozmów po to, jak agenci spędzają godziny pracy. Przy każdym mówi, co się liczy, podaje wartości z danych i wymienia kroki, które poprawiają wynik.
prose-guide-why = Sama liczba niczego nie rozstrzyga. Zaczyna coś znaczyć obok celu, obok poprzedniego miesiąca albo obok innego zespołu, i to tylko wtedy, gdy wszyscy liczą tak samo. Dlatego przy każdej wartości podano, na ilu przypadkach się opiera, a przy każdym wskaźniku jego definicję.

prose-guide-benchmark = Dla porównania: publikowany średni czas odpowiedzi na czacie na żywo wynosi { $live_chat_response_time_comparator ->
    [about] około { DURATION($live_chat_response_time, case: "genitive") }.
   *[eq] { DURATION($live_chat_response_time, case: "accusative") }.
 }
prose-guide-benchmark-buyers = Według cytowanych badań { PERCENT($purchase_likelihood_fast_response_share1) } klientów chętniej kupuje w firmie, która odpowiada w czasie krótszym niż { DURATION($purchase_likelihood_fast_response_within1) }.
prose-guide-benchmark-own = W danych tego wydania połowa czatów, które doczekały się odpowiedzi, otrzymała ją w ciągu { DURATION($guide_frt_median, case: "genitive") }.
prose-guide-groups = Wskaźniki dzielą się na grupy. Pierwsza zależy wprost od zespołu: od jego szkoleń, grafiku i narzędzi. Druga pokazuje, co czat daje całej firmie, i pomaga decydować o budżecie, obsadzie i produkcie.

## Rozdziały

chapter-live-chat-guide-group-team = Wskaźniki dla zespołu
chapter-live-chat-guide-group-business = Wskaźniki dla decyzji biznesowych
chapter-live-chat-guide-total-chats = Liczba czatów
chapter-live-chat-guide-first-response-time = Czas pierwszej odpowiedzi (FRT)
chapter-live-chat-guide-missed-chats = Nieodebrane czaty
chapter-live-chat-guide-messages-per-chat = Wiadomości na czat
chapter-live-chat-guide-tag-usage = Użycie tagów
chapter-live-chat-guide-average-handle-time = Średni czas obsługi (AHT)
chapter-live-chat-guide-canned-responses = Gotowe odpowiedzi
chapter-live-chat-guide-chat-conversion = Współczynnik konwersji czatów
chapter-live-chat-guide-first-contact-resolution = Rozwiązanie przy pierwszym kontakcie (FCR)
chapter-live-chat-guide-csat = Satysfakcja klientów (CSAT)
# same-as-en: the score keeps its English name
chapter-live-chat-guide-nps = Net Promoter Score (NPS)
chapter-live-chat-guide-visitors-to-chats = Od wizyty do czatu
chapter-live-chat-guide-total-tickets = Liczba zgłoszeń
chapter-live-chat-guide-ces = Wskaźnik wysiłku klienta (CES)
chapter-live-chat-guide-agent-utilization = Wykorzystanie czasu agentów
chapter-live-chat-guide-agent-report = Raport o pracy agentów
chapter-live-chat-guide-automation = W czym pomagają sztuczna inteligencja i automatyzacja
chapter-live-chat-guide-faq = Pytania i odpowiedzi
chapter-live-chat-guide-conclusion = Na koniec

## Liczba czatów

prose-guide-total-chats = Liczba czatów obejmuje rozmowy, które agenci odebrali w danym okresie, także te rozpoczęte przez firmę; prośby, na które nikt nie odpowiedział, liczy się osobno, jako nieodebrane czaty. W podziale na godziny i dni tygodnia jest podstawą każdego grafiku. O jakości nie mówi nic: wzrost może oznaczać większe zaufanie do tego kanału albo więcej kłopotów z produktem.
item-live-chat-guide-total-chats = Odebrane czaty
item-live-chat-guide-chat-volume-by-period = Prośby o czat według godziny, dnia tygodnia i tygodnia
item-live-chat-guide-chats-per-agent = Czaty na agenta, wśród agentów z choć jednym czatem
item-live-chat-guide-chat-volume-trend = Trend z tygodnia na tydzień
item-live-chat-guide-chat-satisfaction-ratio = Oceny pozytywne na jedną negatywną
steps-live-chat-guide-total-chats = Jak wykorzystać tę liczbę
    .a = Znajdź godziny i dni szczytu i do nich dopasuj grafik, zamiast planować pod przeciętny dzień.
    .b = Rozdzielaj przychodzące czaty równo i ogranicz liczbę rozmów prowadzonych naraz, żeby nikt nie tonął w pracy, gdy inni czekają.
    .c = Zaznaczaj w kalendarzu kampanie, nowe wersje i zmiany cen, a potem sprawdzaj, jak każda z nich wpłynęła na liczbę czatów.
    .d = Liczenie zostaw programowi i raz na zawsze ustal, czy prośby bez odpowiedzi wchodzą do sumy.
    .e = Gdy czatów przybywa szybciej niż ludzi, zacznij od szkoleń i lepszych narzędzi; działają prędzej niż nowi pracownicy.

## Czas pierwszej odpowiedzi

prose-guide-first-response-time = Czas pierwszej odpowiedzi biegnie od prośby klienta do pierwszej odpowiedzi napisanej przez człowieka; automatyczne powitanie go nie zatrzymuje. Na czacie nadaje ton całej rozmowie, bo klient siedzi przed otwartym oknem. Mediana razem z najwolniejszymi odpowiedziami mówi więcej niż sama średnia, którą potrafi zniekształcić garść zapomnianych czatów.
item-live-chat-guide-frt-mean = Średni czas pierwszej odpowiedzi
item-live-chat-guide-answered-within-share = Odsetek czatów z odpowiedzią w wyznaczonym czasie
item-live-chat-guide-frt-by-agent = Średni czas pierwszej odpowiedzi według agenta
steps-live-chat-guide-first-response-time = Jak skrócić czekanie
    .a = Wyznacz czas, który klienci uznają za krótki, i oprócz średniej śledź odsetek czatów, które się w nim mieszczą.
    .b = Pokazuj na bieżąco czekające czaty i to, jak długo czekają, żeby najstarszy był odbierany jako następny.
    .c = Kieruj każdy czat od razu do wolnego agenta, który zna temat, i miej gotowe początki odpowiedzi na najczęstsze pytania.
    .d = Pilnuj jakości: szybka odpowiedź, która tylko prosi o cierpliwość, poprawia wynik, ale nikomu nie pomaga.

## Nieodebrane czaty

prose-guide-missed-chats = Czat jest nieodebrany, gdy ktoś o niego poprosił, a nikt go nie podjął, wszystko jedno, czy klient zrezygnował pierwszy, czy zabrakło agenta. Tych klientów nie widać ani w ocenach satysfakcji, ani w czasach obsługi, więc nic innego ich nie pokaże. Nieodebrane czaty trzeba czytać jako odsetek wszystkich próśb: w pracowitym miesiącu ich liczba rośnie, nawet gdy zespół radzi sobie lepiej.
item-live-chat-guide-missed-rate = Odsetek próśb, których nikt nie odebrał
item-live-chat-guide-missed-per-agent = Nieodebrane czaty na agenta dyżurującego na czacie
item-live-chat-guide-missed-reasons = Przyczyny nieodebrania czatów
item-live-chat-guide-improvement-rate = Poprawa względem poprzedniego miesiąca
steps-live-chat-guide-missed-chats = Jak ograniczyć nieodebrane czaty
    .a = Ustal dopuszczalny odsetek nieodebranych czatów i omawiaj każdy tydzień, w którym został przekroczony.
    .b = Uporządkuj nieodebrane czaty według godziny i przyczyny: pusty dyżur, pełna kolejka i utracona cierpliwość klienta wymagają różnych środków.
    .c = Jeśli pierwszy agent nie przyjmie czatu od razu, niech system sam przekaże go następnemu.
    .d = Poza godzinami pracy zastąp czat formularzem albo botem, który powie, kiedy przyjdzie odpowiedź.

## Wiadomości na czat

prose-guide-messages-per-chat = Wskaźnik liczy wiadomości, które klient i agent wymieniają w jednym czacie. Dużo wiadomości może oznaczać trudny problem, niejasną odpowiedź albo agenta, który dopytuje o szczegóły po kolei; bardzo mało może znaczyć, że klienta odesłano gdzie indziej. Porównuj czaty na ten sam temat, bo o awarii rozmawia się dłużej niż o zmianie adresu.
item-live-chat-guide-messages-per-chat-mean = Wiadomości na czat, średnio
item-live-chat-guide-chat-length-distribution = Krótkie i długie czaty, według liczby wiadomości
item-live-chat-guide-messages-by-topic = Wiadomości na czat według tematu
item-live-chat-guide-chat-outcome = Wynik czatów
steps-live-chat-guide-messages-per-chat = Jak skracać rozmowy, nie zbywając klienta
    .a = Ustal dla każdego tematu zwykłą długość rozmowy i dbaj raczej o jasność odpowiedzi niż o najmniejszą liczbę wiadomości.
    .b = Niech program sam zapisuje liczbę wiadomości, a najdłuższe czaty miesiąca czytaj w całości.
    .c = Ucz agentów, by najpierw streścili problem, a o wszystko, czego potrzebują, zapytali w jednej wiadomości.
    .d = Do rutynowych pytań przygotuj teksty z instrukcją i odsyłaczami, żeby jedna wiadomość zastąpiła kilka.

## Użycie tagów

prose-guide-tag-usage = Tagi mówią, czego dotyczył czat, dzięki czemu można liczyć czaty według przyczyn. Ich wartość zależy od tego, ile czatów je ma: jeśli wielu czatom ich brakuje, każde zestawienie tematów jest zgadywaniem. Zbyt wiele tagów też szkodzi, bo agenci wybierają je wtedy na chybił trafił.
item-live-chat-guide-tagged-share = Odsetek czatów z tagiem
item-live-chat-guide-tags-per-chat = Tagi na czat
item-live-chat-guide-tag-distribution = Tagi według częstości
item-live-chat-guide-tag-use-by-agent-or-team = Odsetek czatów z tagiem według zespołu
item-live-chat-guide-tags-on-high-priority = Tagi czatów pilnych i o wysokim priorytecie
steps-live-chat-guide-tag-usage = Jak uzyskać wiarygodne tagi
    .a = Utrzymuj krótką listę, dostępną jednym kliknięciem, i wymagaj choć jednego tagu przy zamykaniu czatu.
    .b = Objaśnij każdy tag przykładem, do którego pasuje, i przykładem, do którego nie pasuje, a potem porównaj, jak używają go zespoły.
    .c = Co kwartał przeglądaj listę: scalaj powtórzenia, usuwaj tagi, których nikt nie używa, dodawaj to, co wciąż trafia do „innych”.

## Średni czas obsługi

prose-guide-average-handle-time = Średni czas obsługi mówi, jak długo agent pracuje nad czatem, od odebrania do końca prac po rozmowie. Pokazuje, ile czat kosztuje czasu pracy, a nie to, jak długo klient czeka na rozwiązanie. Spadek cieszy tylko wtedy, gdy rozwiązywanie spraw i satysfakcja na nim nie cierpią.
item-live-chat-guide-aht-by-agent = Średni czas obsługi według agenta
item-live-chat-guide-aht-by-type-or-complexity = Średni czas obsługi według tematu
item-live-chat-guide-transfer-rate = Odsetek czatów przekazanych innemu agentowi lub zespołowi
steps-live-chat-guide-average-handle-time = Jak oszczędzać czas bez straty na jakości
    .a = Zanim poprosisz o pośpiech, sprawdź, na co idzie czas: na szukanie, na czekanie na kolegę czy na notatki po rozmowie.
    .b = Ćwicz szybkie pisanie, korzystanie z gotowych tekstów i prowadzenie kilku czatów naraz, i zatrzymaj się tam, gdzie satysfakcja zaczyna spadać.
    .c = Umieść bazę wiedzy i historię klienta tuż obok czatu, żeby nikt nie musiał szukać, gdy klient czeka.

## Gotowe odpowiedzi

prose-guide-canned-responses = Gotowe odpowiedzi to teksty przygotowane na pytania, które wracają codziennie. Wskaźnik pokazuje, w ilu czatach agenci po nie sięgają i jak często. Używane z wyczuciem, oszczędzają pisania i zapewniają spójność; używane bezmyślnie, brzmią jak automat, dlatego czytaj je razem z satysfakcją.
item-live-chat-guide-chats-with-canned-share = Odsetek czatów z gotową odpowiedzią
item-live-chat-guide-canned-per-chat = Gotowe odpowiedzi na czat
item-live-chat-guide-csat-with-canned = Satysfakcja (CSAT) w czatach z gotową odpowiedzią
item-live-chat-guide-time-saved-per-chat = Czas zaoszczędzony na czacie dzięki gotowym odpowiedziom, szacunek według tematu
steps-live-chat-guide-canned-responses = Jak dbać o przydatność gotowych tekstów
    .a = Zadbaj, by gotowe teksty łatwo było znaleźć w oknie czatu, i pozwól agentom zapisywać własne.
    .b = Każdemu tekstowi wyznacz opiekuna i zlecaj sprawdzenie przy każdej zmianie produktu lub regulaminu.
    .c = Popraw lub usuń teksty, po których częściej pojawiają się złe oceny albo kolejne pytania.
    .d = Poproś agentów, by pierwsze i ostatnie zdanie dopasowali do klienta; środek może zostać bez zmian.

## Współczynnik konwersji czatów

prose-guide-chat-conversion = Współczynnik konwersji czatów to odsetek rozmów, po których w wyznaczonym czasie nastąpiła rejestracja lub zakup. Pokazuje, czy czat pomaga nie tylko rozwiązywać problemy, lecz także sprzedawać. To, co nastąpiło po czacie, nie musi z niego wynikać: kto pyta przed zakupem, często i tak chce już kupić.
item-live-chat-guide-conversion-share = Odsetek czatów, po których nastąpiła konwersja
item-live-chat-guide-time-to-conversion = Czas od czatu do konwersji, mediana
item-live-chat-guide-conversion-by-agent = Współczynnik konwersji czatów według agenta
item-live-chat-guide-conversion-by-period = Współczynnik konwersji czatów według miesiąca
item-live-chat-guide-conversion-proactive-vs-reactive = Współczynnik konwersji czatów proaktywnych i reaktywnych
item-live-chat-guide-conversion-after-follow-up = Odsetek konwersji po ponownym kontakcie firmy
steps-live-chat-guide-chat-conversion = Jak pomóc klientom się zdecydować
    .a = Połącz czat ze sklepem i analityką strony, żeby zakup dało się powiązać z rozmową.
    .b = Naucz agentów rozpoznawać pytania zadawane przed zakupem i doradzać uczciwie.
    .c = Daj im w tym samym oknie stany magazynowe, ceny i aktualne oferty.
    .d = Zapraszaj do czatu tam, gdzie klienci się wahają, na przykład przy cenniku lub w koszyku, i sprawdzaj, które zaproszenie działa lepiej.
    .e = Czytaj czaty, które nie skończyły się zakupem: zawarte w nich zastrzeżenia są cenniejsze niż sam wynik.

## Rozwiązanie przy pierwszym kontakcie

prose-guide-first-contact-resolution = Rozwiązanie przy pierwszym kontakcie to odsetek problemów rozwiązanych w pierwszej rozmowie, bez kolejnego kontaktu i bez przekazania. Mało który wskaźnik służy tak dobrze obu stronom: klient nie musi wracać, a agent nie trafia na ten sam problem po raz kolejny. Wynik zależy od tego, jak długo czeka się na ponowny kontakt, dlatego zawsze podawaj go razem z tym czasem.
item-live-chat-guide-fcr-share = Odsetek czatów rozwiązanych bez dalszego kontaktu i przekazania
item-live-chat-guide-first-contact-resolution-time = Średni czas rozwiązania przy pierwszym kontakcie
item-live-chat-guide-fcr-by-agent-or-department = Rozwiązanie przy pierwszym kontakcie według zespołu
item-live-chat-guide-unresolved-reasons = Przyczyny nierozwiązania problemów
item-live-chat-guide-repeat-or-transfer-share = Odsetek czatów z ponownym kontaktem lub przekazaniem
steps-live-chat-guide-first-contact-resolution = Jak rozwiązywać więcej przy pierwszym kontakcie
    .a = Zapisuj wynik każdego czatu: rozwiązany, przekazany albo wciąż otwarty.
    .b = Licz przyczyny, przez które problemy zostają otwarte, i usuń najczęstszą, zanim zajmiesz się następną.
    .c = Daj agentom wiedzę i uprawnienia, by sami załatwiali zwykłe sprawy, ze zwrotem pieniędzy włącznie.
    .d = Kieruj każde pytanie do tego, kto najpewniej je rozwiąże, a nie po prostu do pierwszego wolnego agenta.

## Satysfakcja klientów

prose-guide-csat = Satysfakcję klientów mierzy krótkie pytanie zaraz po czacie; wynikiem jest odsetek odpowiedzi, które oznaczają zadowolenie. Opisuje tę jedną rozmowę, a nie całą relację z firmą. Patrz też na odsetek odpowiedzi w ankiecie: wynik od garstki klientów niewiele mówi o milczącej reszcie.
item-live-chat-guide-csat-mean = Średnia ocena
item-live-chat-guide-highly-satisfied-share = Odsetek bardzo zadowolonych klientów
item-live-chat-guide-complaints-count = Skargi i negatywne opinie
item-live-chat-guide-csat-by-segment = Satysfakcja (CSAT) według segmentu klientów
steps-live-chat-guide-csat = Jak zapracować na lepsze oceny
    .a = Zadaj jedno krótkie pytanie zaraz po zakończeniu czatu i zostaw miejsce na komentarz.
    .b = Na złe oceny odpowiadaj osobiście i w ciągu kilku dni, a zespołowi powiedz, co z tego wynikło.
    .c = Usuwaj przyczyny, które wracają w komentarzach; mało którą da się wyleczyć samym szkoleniem.
    .d = Szkol na prawdziwych czatach: niech agenci porównają rozmowę ocenioną dobrze i ocenioną źle na ten sam temat.
    .e = Doceniaj dobre oceny głośno, ale nie wyznaczaj dla nich norm, bo agenci zaczną wybierać łatwe czaty.

## Net Promoter Score

prose-guide-nps = Net Promoter Score pyta, na ile klient byłby skłonny polecić firmę, w skali od { NUMBER(0) } do { NUMBER(10) }. Od odsetka promotorów, którzy odpowiadają { NUMBER(9) } lub { NUMBER(10) }, odejmuje się odsetek krytyków, którzy odpowiadają najwyżej { NUMBER(6) }. Wynik mówi o całej relacji, a czat jest tylko jej częścią.
item-live-chat-guide-nps-overall = Wynik ogólny: promotorzy minus krytycy
item-live-chat-guide-nps-by-segment = Net Promoter Score według segmentu klientów
item-live-chat-guide-nps-by-touchpoint = Net Promoter Score według punktu styku, wszystkie kanały
item-live-chat-guide-nps-over-time = Net Promoter Score według miesiąca
steps-live-chat-guide-nps = Jak pytać i co zrobić z odpowiedziami
    .a = Zapytaj, na ile klient poleciłby firmę, a potem zapytaj o powód.
    .b = Starannie wybierz chwilę i kanał i zbierz dość odpowiedzi: wynik oparty na nielicznych skacze przypadkowo.
    .c = Czytaj odpowiedzi promotorów i krytyków osobno i szukaj słów, które się powtarzają.
    .d = Każdą częstą skargę przekaż tym, którzy mogą usunąć jej powód: od produktu, dostaw lub obsługi.
    .e = Powtarzaj ankietę w tej samej postaci, a zanim uznasz zmianę za prawdziwą, sprawdź, czy przekracza margines błędu.

## Od wizyty do czatu

prose-guide-visitors-to-chats = Wskaźnik podaje, w jakiej części wizyt na stronie pada prośba o czat i ile z nich kończy się rozmową z agentem. Pokazuje, jak widoczny i zachęcający jest czat i gdzie po drodze gubią się odwiedzający. Więcej nie zawsze znaczy lepiej: stronę, której bez czatu nie sposób zrozumieć, trzeba napisać od nowa.
item-live-chat-guide-visitors-starting-chat-share = Odsetek wizyt z prośbą o czat
item-live-chat-guide-time-on-site-before-chat = Czas na stronie przed prośbą o czat, mediana
item-live-chat-guide-visitor-to-participant-rate = Odsetek wizyt zakończonych rozmową z agentem
item-live-chat-guide-conversion-after-chat = Odsetek wizyt z czatem zakończonych konwersją
item-live-chat-guide-exit-after-chat-request = Odsetek wizyt zakończonych zaraz po prośbie bez odpowiedzi
steps-live-chat-guide-visitors-to-chats = Jak zamieniać więcej wizyt w rozmowy
    .a = Umieść przycisk czatu tam, gdzie szuka się pomocy, także na małych ekranach, i wypróbuj inne miejsca.
    .b = Niech przycisk mówi, czego można się spodziewać, na przykład porady specjalisty.
    .c = Zapraszaj zależnie od zachowania, choćby po długim pobycie na stronie o dostawie, zamiast witać wszystkich od razu.
    .d = Odbieraj szybko: kto zapytał i nie dostaje odpowiedzi, zaraz odchodzi.
    .e = Śledź odsetek w czasie i dla poszczególnych stron, i zmieniaj po jednej rzeczy naraz.

## Liczba zgłoszeń

prose-guide-total-tickets = Liczba zgłoszeń obejmuje wszystkie prośby do zespołu obsługi, z czatu i z pozostałych kanałów. Pokazuje całe obciążenie, którego czat jest częścią, i to, czy zespół za nim nadąża. Obraz uzupełniają zaległe zgłoszenia: przybywa ich, ilekroć nowych spraw jest więcej niż rozwiązanych.
item-live-chat-guide-tickets-per-period = Nowe zgłoszenia na firmę i dzień, wszystkie kanały
item-live-chat-guide-tickets-by-category-or-urgency = Zgłoszenia według pilności
item-live-chat-guide-resolution-time-mean = Średni czas rozwiązania
item-live-chat-guide-ticket-backlog = Zaległe zgłoszenia, czekające na rozwiązanie
steps-live-chat-guide-total-tickets = Jak panować nad obciążeniem
    .a = Z każdej prośby twórz zgłoszenie, niezależnie od kanału, żeby niczego nie trzeba było liczyć ręcznie.
    .b = Porządkuj zgłoszenia od razu według tematu i pilności, na kilku jasnych poziomach, które wszyscy rozumieją tak samo.
    .c = Na najczęstsze pytania odpowiedz w centrum pomocy i odsyłaj do niego tam, gdzie te pytania się rodzą.
    .d = Rutynę, czyli potwierdzenia, przypomnienia i informacje o statusie, zostaw automatom.
    .e = Co miesiąc szukaj przyczyn największych tematów; najtańsze jest zgłoszenie, którego nikt nie musiał napisać.

## Wskaźnik wysiłku klienta

prose-guide-ces = Wskaźnik wysiłku klienta pyta, jak łatwo było uzyskać pomoc. Wysiłek często ostrzega wcześniej niż satysfakcja: uprzejmy agent zbierze dobrą ocenę, choć klient musiał wszystko tłumaczyć raz po raz. Skale różnią się między ankietami, dlatego wynik bez skali nic nie mówi.
item-live-chat-guide-ces-mean = Średnia ocena wysiłku
item-live-chat-guide-ces-distribution-by-segment = Średnia ocena wysiłku według segmentu klientów
item-live-chat-guide-ces-correlation = Korelacja rang łatwości z satysfakcją
item-live-chat-guide-ces-effect-on-loyalty = Klienci, którzy zostali, zależnie od łatwości
steps-live-chat-guide-ces = Jak ułatwić uzyskanie pomocy
    .a = Zaraz po czacie zapytaj, jak łatwo było uzyskać odpowiedź, i trzymaj się stale tej samej skali.
    .b = Podawaj wynik razem ze skalą i liczbą odpowiedzi, osobno dla każdego segmentu klientów.
    .c = W czatach ze złym wynikiem zaznacz, skąd wziął się wysiłek: logowanie, formularz, przekazanie, powtórne wyjaśnianie.
    .d = Usuwaj te przeszkody po kolei, zaczynając od pytań, na które odpowiedź już znasz.

## Wykorzystanie czasu agentów

prose-guide-agent-utilization = Wykorzystanie czasu agentów to część zalogowanego czasu, którą agenci poświęcają na kontakty i prace po nich. Gdy jest niskie, ludzie czekają bezczynnie; gdy jest wysokie, brakuje miejsca na nagły ruch, szkolenie i przerwę, a najpierw cierpi jakość. Ma zdrowy przedział, a nie rekord, o który warto walczyć.
item-live-chat-guide-active-vs-unavailable-share = Czas aktywny jako część czasu aktywnego i niedostępnego
item-live-chat-guide-chat-duration-mean = Średni czas trwania czatu
item-live-chat-guide-working-hours-total = Godziny pracy, łącznie
item-live-chat-guide-chats-per-hour-or-day = Czaty na godzinę pracy
item-live-chat-guide-chats-per-agent-in-period = Czaty według agenta w całym okresie
item-live-chat-guide-csat-of-agent = Satysfakcja (CSAT) według agenta
steps-live-chat-guide-agent-utilization = Jak dojść do zdrowego obciążenia
    .a = Uzgodnij z zespołem przedział na podstawie zwykłych tygodni, a nie najlepszego dnia.
    .b = Dopasuj dyżury do godzin, w których przychodzą czaty, i zostaw małą rezerwę na szczyty.
    .c = Zdejmij z agentów to, co program robi lepiej: przepisywanie danych czy zamykanie zakończonych czatów.
    .d = Kieruj czaty według umiejętności i bieżącego obciążenia, żeby trudne rozmowy nie trafiały stale do tych samych osób.
    .e = Zapytaj agentów, co ich męczy, i porównaj to z liczbami, zanim zmienisz plan.

## Raport o pracy agentów

prose-guide-agent-report = Raport o pracy agentów zestawia dla każdego agenta, ile zrobił, jak szybko i jak przyjęli to klienci. Kolumny ustawione obok siebie chronią przed pochopnym osądem: kto bierze najtrudniejsze tematy, ma mniej czatów i dłuższe czasy obsługi.
prose-guide-agent-report-making = Aby go przygotować, weź czaty, zgłoszenia, oceny i godziny pracy z danego okresu i zestaw każdego agenta z zespołem, z celem i z okresem poprzednim. Liczby podziel na dni, tygodnie, miesiące lub lata albo na własne przedziały. Pomiń to, co opiera się na zbyt małej liczbie przypadków, i omów raport z agentami, zanim przeczyta go ktokolwiek inny. Oto jego zwykłe liczby, tutaj dla wszystkich agentów razem.
item-live-chat-guide-opened-chats = Rozpoczęte czaty
item-live-chat-guide-resolved-tickets-and-conversations = Rozwiązane zgłoszenia i rozmowy
item-live-chat-guide-missed-chats = Nieodebrane czaty
item-live-chat-guide-chat-pickup-time-mean = Średni czas do odebrania czatu
item-live-chat-guide-chat-time-mean = Średni czas czatu
item-live-chat-guide-positive-rating-share = Odsetek ocen pozytywnych
item-live-chat-guide-negative-rating-share = Odsetek ocen negatywnych
item-live-chat-guide-and-more = Dalsze liczby, na przykład wykorzystanie czasu agentów

## Sztuczna inteligencja i automatyzacja

prose-guide-automation-bots = Bot odpowiada natychmiast i o każdej porze, co skraca czas pierwszej odpowiedzi i zmniejsza odsetek nieodebranych czatów. Opłaca się przy pytaniach, na które odpowiedź nie zależy od sprawy, jak godziny otwarcia czy terminy dostaw; wszystko inne powinno trafić do człowieka, a klient nie może zaczynać od nowa. Czaty zakończone przez samego bota licz osobno od czatów agentów, inaczej obie liczby tracą sens.
prose-guide-automation-agents = Automatyczne kierowanie według tematu, języka i obciążenia od razu łączy klienta z właściwą osobą; o tym, czy działa, mówią rzadsze przekazania i wyższy odsetek spraw rozwiązanych przy pierwszym kontakcie. Odpowiedzi podpowiadane przez model językowy oszczędzają pisania, ale nie zdejmują odpowiedzialności: agent czyta je przed wysłaniem. Automatyczne tagi i streszczenia wypełniają luki w zapisach, pod warunkiem że ktoś sprawdza ich próbkę.

## Pytania i odpowiedzi

faq-live-chat-guide-chats-per-hour = Jak obliczyć liczbę czatów na godzinę?
    .answer = Podziel liczbę obsłużonych czatów przez liczbę przepracowanych godzin. Na przykład { NUMBER($chats_per_hour_example_chats) ->
        [one] { NUMBER($chats_per_hour_example_chats) } czat
        [few] { NUMBER($chats_per_hour_example_chats) } czaty
        [many] { NUMBER($chats_per_hour_example_chats) } czatów
       *[other] { NUMBER($chats_per_hour_example_chats) } czatu
     } w ciągu { DURATION($chats_per_hour_example_hours, case: "genitive") } daje wynik { NUMBER($chats_per_hour_example) } na godzinę. Jeśli zsumujesz godziny wszystkich agentów, otrzymasz tempo jednego agenta; jeśli weźmiesz godziny zegarowe, jak w przykładzie, tempo całego zespołu.
faq-live-chat-guide-aht-mttr = Czym różni się AHT od MTTR?
    .answer = AHT, średni czas obsługi, mówi, jak długo agent pracuje nad czatem, razem z notatkami po rozmowie. MTTR, średni czas rozwiązania, mówi, jak długo klient czeka od prośby do ostatecznego rozwiązania problemu, wliczając noce, dopytywanie i dalsze kontakty. Sprawa może więc kosztować kilka minut pracy, a mimo to trwać kilka dni.
faq-live-chat-guide-pace = Ile czatów agent może obsłużyć w ciągu godziny?
    .answer = Publikowana wartość to średnio { NUMBER($chats_per_agent_hour) } na godzinę. Ile jest możliwe w danym zespole, zależy od trudności pytań, doświadczenia agentów i liczby czatów prowadzonych naraz. Jeśli wraz z tempem spada satysfakcja, tempo jest za duże.
faq-live-chat-guide-first-metrics = Od których wskaźników powinien zacząć mały zespół?
    .answer = Zacznij od czasu pierwszej odpowiedzi, odsetka nieodebranych czatów i satysfakcji klientów. Razem mówią, czy klienci w ogóle trafiają do agenta, ile to trwa i czy warto było czekać. Rozwiązanie przy pierwszym kontakcie dodaj, gdy tylko zapisujecie wyniki czatów, a resztę wtedy, gdy wymaga jej konkretna decyzja.

## Na koniec

prose-guide-conclusion = Żaden pojedynczy wskaźnik nie opisze dobrego czatu. Liczba rozmów, czas odpowiedzi i nieodebrane czaty pokazują, czy klienci trafiają do agenta; rozwiązywanie spraw i wysiłek, czy otrzymali pomoc; satysfakcja i polecenia, jak to oceniają; wykorzystanie czasu, czy zespół to wytrzyma. Wybierz te kilka, od których zależy najbliższa decyzja, uzgodnij, jak się je liczy, i co miesiąc patrz na nie w ten sam sposób.

## Nazwy liczb, których katalog nie oddaje w pełni

metric-guide-frt-mean = Średni czas pierwszej odpowiedzi (FRT)
    .definition = Średni czas od prośby klienta do pierwszej odpowiedzi człowieka; czaty bez odpowiedzi pominięto.
metric-guide-frt-by-agent = Średni czas pierwszej odpowiedzi (FRT) według agenta
    .definition = Średni czas do pierwszej odpowiedzi człowieka, według agenta, który ją napisał.
metric-guide-answered-within = Czaty z odpowiedzią w wyznaczonym czasie
    .definition = Odsetek czatów, na które człowiek odpowiedział w danym czasie; czaty bez odpowiedzi pozostają w podstawie.
metric-guide-chats-by-weekday = Prośby o czat według dnia tygodnia
    .definition = Prośby o czat w poszczególne dni tygodnia według kalendarza firmy.
metric-guide-csat-with-canned = Satysfakcja (CSAT) w czatach z gotową odpowiedzią
    .definition = Odsetek pozytywnych ocen wśród ocenionych czatów, w których wysłano gotowy tekst.
metric-guide-missed-by-month = Odsetek nieodebranych czatów według miesiąca
    .definition = Prośby o czat, których nikt nie odebrał, jako odsetek próśb z danego miesiąca.
metric-guide-tagged-by-team = Użycie tagów według zespołu
    .definition = Odsetek czatów z co najmniej jednym tagiem, według zespołu, do którego należy kontakt.
metric-guide-nps-by-month = Net Promoter Score (NPS) według miesiąca
    .definition = Promotorzy minus krytycy, w punktach, według miesiąca odpowiedzi.
metric-guide-ces-scores = Odsetek odpowiedzi według oceny wysiłku
    .definition = Odpowiedzi na pytanie o wysiłek według oceny, na najczęstszej skali ankiety.
metric-guide-ces-by-segment = Wskaźnik wysiłku klienta (CES) według segmentu
    .definition = Średnia ocena wysiłku według segmentu klientów, na skali ankiety; wyższa ocena oznacza mniejszy wysiłek.
metric-guide-ces-retention = Klienci, którzy zostali, według wysiłku
    .definition = Odsetek osób, które odpowiedziały na pytanie o wysiłek i nadal są klientami, według tercji skali.
metric-guide-opened-chats = Rozpoczęte czaty
    .definition = Czaty, w których klient poprosił o agenta, z odpowiedzią lub bez niej.
metric-guide-backlog = Zaległe zgłoszenia według tygodnia
    .definition = Zgłoszenia nierozwiązane na koniec każdego tygodnia.
metric-guide-chat-resolution-time = Czas rozwiązania na czacie
    .definition = Czas rozwiązania kontaktów, które przyszły przez czat. Nierozwiązane pominięto.

## Karty

card-guide-first-response = Połowa czatów na żywo otrzymuje pierwszą odpowiedź w ciągu ⟦{ DURATION($value, case: "genitive") }⟧.
    .title = Czas pierwszej odpowiedzi na czacie
card-guide-answered-within = ⟦{ PERCENT($share1) }⟧ czatów na żywo otrzymuje odpowiedź w ciągu { DURATION($within1, case: "genitive") }, { PERCENT($share2) } w ciągu { DURATION($within2, case: "genitive") }, a { PERCENT($share3) } w ciągu { DURATION($within3, case: "genitive") }.
    .title = Jak szybko odpowiada czat
card-guide-missed-rate = ⟦{ PERCENT($value) }⟧ próśb o czat nie odbiera żaden agent.
    .title = Nieodebrane czaty
card-guide-messages-per-chat = Czat na żywo to średnio ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } wiadomość
    [few] { NUMBER($value) } wiadomości
    [many] { NUMBER($value) } wiadomości
   *[other] { NUMBER($value) } wiadomości
 }⟧.
    .title = Wiadomości na czat
card-guide-work-and-wait = Agent pracuje nad czatem średnio ⟦{ DURATION($first, case: "accusative") }⟧ przy średnim czasie rozwiązania ⟦{ DURATION($full, case: "genitive") }⟧.
    .title = Praca nad czatem a czas rozwiązania
card-guide-fcr = ⟦{ PERCENT($value) }⟧ czatów udaje się rozwiązać bez dalszego kontaktu i przekazania.
    .title = Rozwiązane przy pierwszym kontakcie
card-guide-conversion = ⟦{ PERCENT($value) }⟧ czatów na żywo poprzedza rejestrację lub zakup.
    .title = Współczynnik konwersji czatów
card-guide-nps = Net Promoter Score (NPS) obsługi na czacie wynosi ⟦{ SCORE($value) }⟧.
    .title = Net Promoter Score czatu
card-guide-ces = Wskaźnik wysiłku klienta (CES) na czacie wynosi ⟦{ SCORE($value) }⟧ w skali od { NUMBER($low) } do { NUMBER($high) }.
    .title = Wskaźnik wysiłku klienta na czacie
card-guide-utilization = Agenci poświęcają ⟦{ PERCENT($value) }⟧ zalogowanego czasu na kontakty i prace po nich.
    .title = Wykorzystanie czasu agentów
