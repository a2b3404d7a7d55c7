### Karty: po jednym zdaniu. Między ⟦ a ⟧ stoi to, co jest złożone dużym stopniem; .title nazywa temat.
### Przypadki czasu: „w ciągu” i „około” dopełniacz, „po” miejscownik, „wynosi”, „zajmuje” i „trwa” biernik.

## Portal klienta

card-portal-self-service-used = { $comparator ->
    [over] Ponad ⟦{ PERCENT($value) }⟧
    [about] Około ⟦{ PERCENT($value) }⟧
    [under] Mniej niż ⟦{ PERCENT($value) }⟧
   *[eq] ⟦{ PERCENT($value) }⟧
 } klientów deklaruje, że korzystało z portalu samoobsługowego.
    .title = Korzystanie z samoobsługi

card-portal-device-share = { $origin ->
    [published] ⟦{ PERCENT($desktop) }⟧ klientów szuka pomocy na komputerze, ⟦{ PERCENT($mobile) }⟧ na telefonie, a ⟦{ PERCENT($tablet) }⟧ na tablecie.
   *[computed] ⟦{ PERCENT($desktop) }⟧ wizyt w portalu pochodzi z komputera, ⟦{ PERCENT($mobile) }⟧ z telefonu, a ⟦{ PERCENT($tablet) }⟧ z tabletu.
 }
    .title = Urządzenia w portalu klienta

card-portal-multiple-knowledge-bases = ⟦{ $emphasis ->
    [only] Tylko { PERCENT($value) }
   *[none] { PERCENT($value) }
 }⟧ firm prowadzi kilka baz wiedzy, aby pomagać klientom w różnych językach.
    .title = Bazy wiedzy w kilku językach

card-portal-forum-adoption = ⟦{ $emphasis ->
    [only] Tylko { PERCENT($value) }
   *[none] { PERCENT($value) }
 }⟧ firm prowadzi forum dla społeczności swoich klientów.
    .title = Firmy z forum klientów

card-portal-adoption = ⟦{ $emphasis ->
    [only] Tylko { PERCENT($value) }
   *[none] { PERCENT($value) }
 }⟧ firm udostępnia swoim klientom portal.
    .title = Firmy z portalem klienta

card-portal-closed-rate = Odsetek zamkniętych zgłoszeń z portalu klienta wynosi ⟦{ PERCENT($value) }⟧.
    .title = Zamknięte zgłoszenia z portalu

card-portal-processing-time = { $statistic ->
    [middle_half] W środkowej połowie zgłoszeń z portalu klienta czas od otwarcia do zamknięcia wynosi ⟦{ DURATION($value, case: "accusative") }⟧.
   *[mean] Czas od otwarcia do zamknięcia zgłoszenia z portalu klienta wynosi średnio ⟦{ DURATION($value, case: "accusative") }⟧.
 }
    .title = Od otwarcia do zamknięcia

card-portal-wrap-up-time = { $statistic ->
    [median] W połowie zgłoszeń z portalu klienta praca po kontakcie zajmuje najwyżej ⟦{ DURATION($value, case: "accusative") }⟧.
   *[mean] Praca po kontakcie w zgłoszeniu z portalu klienta zajmuje średnio ⟦{ DURATION($value, case: "accusative") }⟧.
 }
    .title = Praca po kontakcie (ACW)

card-portal-transfers-per-ticket = Przed zamknięciem zgłoszenie z portalu klienta jest przekazywane średnio ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } raz
    [few] { NUMBER($value) } razy
    [many] { NUMBER($value) } razy
   *[other] { NUMBER($value) } raza
 }⟧.
    .title = Przekazania na zgłoszenie

card-portal-cost-per-contact = Kontakt przez portal klienta kosztuje średnio ⟦{ MONEY($value) }⟧.
    .title = Koszt kontaktu przez portal

card-portal-first-response-time = { $statistic ->
    [median] W portalu klienta połowa pierwszych odpowiedzi przychodzi w ciągu ⟦{ DURATION($value, case: "genitive") }⟧.
   *[mean] W portalu klienta pierwsza odpowiedź przychodzi średnio po ⟦{ DURATION($value, case: "locative") }⟧.
 }
    .title = Czas pierwszej odpowiedzi (FRT)

card-portal-csat = Satysfakcja klientów (CSAT) z obsługi przez portal wynosi ⟦{ PERCENT($value) }⟧.
    .title = Satysfakcja klientów (CSAT) w portalu

card-portal-answered-within = ⟦{ PERCENT($share1) }⟧ zgłoszeń z portalu klienta dostaje odpowiedź w ciągu { DURATION($within1, case: "genitive") }, { PERCENT($share2) } w ciągu { DURATION($within2, case: "genitive") }, a { PERCENT($share3) } w ciągu { DURATION($within3, case: "genitive") }.
    .title = Jak szybko odpowiada portal

card-portal-nps = Net Promoter Score (NPS) portali klienta wynosi ⟦{ SCORE($value) }⟧.
    .title = Net Promoter Score portali

card-portal-ces = { $scale ->
    [unknown] Wskaźnik wysiłku klienta (CES) w obsłudze przez portal wynosi ⟦{ SCORE($value) }⟧.
   *[known] Wskaźnik wysiłku klienta (CES) w obsłudze przez portal wynosi ⟦{ SCORE($value) }⟧ w skali od { NUMBER($low) } do { NUMBER($high) }.
 }
    .title = Wskaźnik wysiłku klienta w portalu

card-portal-pending-tickets = { $statistic ->
    [median] Połowa firm ma w portalu klienta najwyżej
   *[mean] Firma ma w portalu klienta średnio
 } ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } zgłoszenie
    [few] { NUMBER($value) } zgłoszenia
    [many] { NUMBER($value) } zgłoszeń
   *[other] { NUMBER($value) } zgłoszenia
 }⟧ w kolejce do obsługi.
    .title = Oczekujące zgłoszenia w portalu

card-portal-tickets-per-day = { $statistic ->
    [median] Przez portal klienta połowa firm dostaje najwyżej
   *[mean] Przez portal klienta firma dostaje średnio
 } ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } zgłoszenie dziennie
    [few] { NUMBER($value) } zgłoszenia dziennie
    [many] { NUMBER($value) } zgłoszeń dziennie
   *[other] { NUMBER($value) } zgłoszenia dziennie
 }⟧.
    .title = Zgłoszenia z portalu dziennie

card-portal-business-hours-share = ⟦{ PERCENT($business_hours) }⟧ zgłoszeń z portalu klienta przychodzi w godzinach pracy, a { $after_hours_comparator ->
    [about] około { PERCENT($after_hours) }
   *[eq] { PERCENT($after_hours) }
 } poza nimi.
    .title = Kiedy przychodzą zgłoszenia z portalu

card-portal-answered-rate = Odsetek zgłoszeń z portalu klienta, które dostają odpowiedź, wynosi ⟦{ PERCENT($value) }⟧.
    .title = Zgłoszenia z portalu z odpowiedzią

## Media społecznościowe

card-social-escalation-rate = { $comparator ->
    [about] Około ⟦{ PERCENT($value) }⟧
   *[eq] ⟦{ $emphasis ->
        [only] Tylko { PERCENT($value) }
       *[none] { PERCENT($value) }
     }⟧
 } zgłoszeń z mediów społecznościowych trafia do innych kanałów obsługi.
    .title = Przejścia do innych kanałów

card-social-response-time-by-network = { $statistic ->
    [median] Połowa odpowiedzi w każdej sieci społecznościowej przychodzi w podanym czasie: { LIST($parts) }.
   *[mean] Średni czas odpowiedzi w sieciach społecznościowych: { LIST($parts) }.
 }
    .title = Czas odpowiedzi według sieci
    .lead = { $statistic ->
        [median] W takim czasie przychodzi połowa odpowiedzi w każdej sieci społecznościowej
       *[mean] Średni czas odpowiedzi w sieciach społecznościowych
     }

card-social-handle-time = { $statistic ->
    [median] Połowa zgłoszeń z mediów społecznościowych zajmuje agentowi najwyżej ⟦{ DURATION($value, case: "accusative") }⟧ pracy.
   *[mean] Agent pracuje nad zgłoszeniem z mediów społecznościowych średnio ⟦{ DURATION($value, case: "accusative") }⟧.
 }
    .title = Czas obsługi w mediach społecznościowych

card-social-cost-per-contact = Kontakt w mediach społecznościowych kosztuje średnio ⟦{ MONEY($value) }⟧.
    .title = Koszt kontaktu w mediach społecznościowych

card-social-transfer-rate = { $comparator ->
    [about] Około ⟦{ PERCENT($value) }⟧
   *[eq] ⟦{ $emphasis ->
        [only] Tylko { PERCENT($value) }
       *[none] { PERCENT($value) }
     }⟧
 } zgłoszeń z mediów społecznościowych jest przekazywanych przed rozwiązaniem.
    .title = Przekazane zgłoszenia

card-social-last-resort-share = ⟦{ $emphasis ->
    [only] Tylko { PERCENT($value) }
   *[none] { PERCENT($value) }
 }⟧ { $origin ->
    [published] klientów szuka pomocy w mediach społecznościowych dopiero wtedy, gdy zawiodły inne kanały.
   *[computed] zgłoszeń z mediów społecznościowych dotyczy klientów, których sprawy nie rozwiązano w innym kanale.
 }
    .title = Media społecznościowe jako ostatnia deska ratunku

card-social-csat = ⟦{ PERCENT($value) }⟧ klientów, którzy oceniają obsługę w mediach społecznościowych, jest z niej zadowolonych.
    .title = Satysfakcja klientów (CSAT) w mediach społecznościowych

card-social-answered-within = ⟦{ PERCENT($share1) }⟧ zgłoszeń z mediów społecznościowych dostaje odpowiedź w ciągu { DURATION($within1, case: "genitive") }, a { PERCENT($share2) } w ciągu { DURATION($within2, case: "genitive") }.
    .title = Jak szybko odpowiadają media społecznościowe

card-social-resolution-times = { $first_statistic ->
    [median] Połowa rozwiązanych zgłoszeń z mediów społecznościowych jest po raz pierwszy rozwiązana w ciągu ⟦{ DURATION($first, case: "genitive") }⟧, a ostatecznie w ciągu ⟦{ DURATION($full, case: "genitive") }⟧.
   *[mean] Zgłoszenie z mediów społecznościowych jest po raz pierwszy rozwiązane średnio po ⟦{ DURATION($first, case: "locative") }⟧, a ostatecznie po ⟦{ DURATION($full, case: "locative") }⟧.
 }
    .title = Czas pierwszego i pełnego rozwiązania

card-social-nps = Net Promoter Score (NPS) obsługi w mediach społecznościowych wynosi ⟦{ SCORE($value) }⟧.
    .title = Net Promoter Score w mediach społecznościowych

card-social-ces = { $scale ->
    [unknown] Wskaźnik wysiłku klienta (CES) w mediach społecznościowych wynosi ⟦{ SCORE($value) }⟧.
   *[known] Wskaźnik wysiłku klienta (CES) w mediach społecznościowych wynosi ⟦{ SCORE($value) }⟧ w skali od { NUMBER($low) } do { NUMBER($high) }.
 }
    .title = Wskaźnik wysiłku klienta w mediach społecznościowych

card-social-tickets-per-day = { $statistic ->
    [median] Połowa firm dostaje w mediach społecznościowych najwyżej
   *[mean] Firma dostaje w mediach społecznościowych średnio
 } { $comparator ->
    [about] około ⟦{ NUMBER($value) ->
        [one] { NUMBER($value) } nowego zgłoszenia
        [few] { NUMBER($value) } nowych zgłoszeń
        [many] { NUMBER($value) } nowych zgłoszeń
       *[other] { NUMBER($value) } nowego zgłoszenia
     }⟧
   *[eq] ⟦{ NUMBER($value) ->
        [one] { NUMBER($value) } nowe zgłoszenie
        [few] { NUMBER($value) } nowe zgłoszenia
        [many] { NUMBER($value) } nowych zgłoszeń
       *[other] { NUMBER($value) } nowego zgłoszenia
     }⟧
 } dziennie.
    .title = Zgłoszenia z mediów społecznościowych dziennie

card-social-network-share = { $comparator ->
    [about] Zgłoszenia z mediów społecznościowych rozkładają się na sieci mniej więcej tak: { LIST($parts) }.
   *[eq] Zgłoszenia z mediów społecznościowych rozkładają się na sieci tak: { LIST($parts) }.
 }
    .title = Zgłoszenia według sieci społecznościowych

card-social-ticket-conversion = { $comparator ->
    [under] Mniej niż ⟦{ PERCENT($value) }⟧
    [about] Około ⟦{ PERCENT($value) }⟧
    [over] Ponad ⟦{ PERCENT($value) }⟧
   *[eq] ⟦{ $emphasis ->
        [only] Tylko { PERCENT($value) }
       *[none] { PERCENT($value) }
     }⟧
 } zgłoszeń z mediów społecznościowych prowadzi do konwersji.
    .title = Konwersje ze zgłoszeń

card-social-leads-per-day = { $statistic ->
    [median] Połowa firm zdobywa w mediach społecznościowych najwyżej
   *[mean] Media społecznościowe przynoszą firmie średnio
 } ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } lead dziennie
    [few] { NUMBER($value) } leady dziennie
    [many] { NUMBER($value) } leadów dziennie
   *[other] { NUMBER($value) } leada dziennie
 }⟧.
    .title = Leady z mediów społecznościowych

card-social-relative-speed = Obsługa w mediach społecznościowych odpowiada { $portal_direction ->
    [faster] { FACTOR($portal) ->
        [one] { FACTOR($portal) } raz
        [few] { FACTOR($portal) } razy
        [many] { FACTOR($portal) } razy
       *[other] { FACTOR($portal) } raza
     } szybciej niż
    [slower] { FACTOR($portal) ->
        [one] { FACTOR($portal) } raz
        [few] { FACTOR($portal) } razy
        [many] { FACTOR($portal) } razy
       *[other] { FACTOR($portal) } raza
     } wolniej niż
   *[same] tak samo szybko jak
 } portal klienta i { $chat_or_phone_direction ->
    [faster] { FACTOR($chat_or_phone) ->
        [one] { FACTOR($chat_or_phone) } raz
        [few] { FACTOR($chat_or_phone) } razy
        [many] { FACTOR($chat_or_phone) } razy
       *[other] { FACTOR($chat_or_phone) } raza
     } szybciej niż
    [slower] { FACTOR($chat_or_phone) ->
        [one] { FACTOR($chat_or_phone) } raz
        [few] { FACTOR($chat_or_phone) } razy
        [many] { FACTOR($chat_or_phone) } razy
       *[other] { FACTOR($chat_or_phone) } raza
     } wolniej niż
   *[same] tak samo szybko jak
 } czat lub telefon.
    .title = Media społecznościowe a inne kanały

card-social-response-time = { $origin ->
    [published] W mediach społecznościowych najszybsza odpowiedź przychodzi po { $fastest_comparator ->
        [about] około ⟦{ DURATION($fastest, case: "locative") }⟧
       *[eq] ⟦{ DURATION($fastest, case: "locative") }⟧
     }, typowa po ⟦{ DURATION($typical, case: "locative") }⟧, a najwolniejsza po { $slowest_comparator ->
        [about] około ⟦{ DURATION($slowest, case: "locative") }⟧.
       *[eq] ⟦{ DURATION($slowest, case: "locative") }⟧.
     }
   *[computed] W mediach społecznościowych szybka odpowiedź przychodzi po ⟦{ DURATION($fastest, case: "locative") }⟧, typowa po ⟦{ DURATION($typical, case: "locative") }⟧, a wolna po ⟦{ DURATION($slowest, case: "locative") }⟧.
 }
    .title = Szybkie, typowe i wolne odpowiedzi
