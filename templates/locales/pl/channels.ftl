### Kanały: nazwy oraz słowa raportów live_chat, phone, email, knowledge_base i help_desk.
### $via to gotowe określenie kanału: „przez telefon”, „w mediach społecznościowych”, „we wszystkich kanałach”.

channel-chat = czat na żywo
    .via = na czacie
channel-phone = telefon
    .via = przez telefon
channel-email = e-mail
    .via = przez e-mail
channel-portal = portal klienta
    .via = przez portal klienta
channel-social = media społecznościowe
    .via = w mediach społecznościowych
channel-knowledge-base = baza wiedzy
    .via = przez bazę wiedzy
channel-forum = forum klientów
    .via = na forum klientów
channel-contact-form = formularz kontaktowy
    .via = przez formularz kontaktowy
channel-messaging = komunikatory
    .via = przez komunikatory
# same-as-en
channel-api = API
    .via = przez API
channel-other = inne kanały
    .via = w innych kanałach
channel-all = wszystkie kanały
    .via = we wszystkich kanałach

## Dowolny kanał

prose-channel-about = Raport pokazuje, jak firmy obsługują klientów { $via }: jak szybko odpowiadają, czy rozwiązują problem, na ile klienci są zadowoleni i ile to kosztuje.

prose-channel-first-response = { $first_response_time_statistic ->
    [median] Połowa pierwszych odpowiedzi { $via } przychodzi w ciągu { DURATION($first_response_time, case: "genitive") }
   *[mean] Na pierwszą odpowiedź { $via } czeka się średnio { $first_response_time_comparator ->
        [about] około { DURATION($first_response_time, case: "genitive") }
       *[eq] { DURATION($first_response_time, case: "accusative") }
     }
 }{ $first_response_time_standing ->
    [best] , szybciej niż w jakimkolwiek innym kanale.
    [better] , szybciej niż zwykle w innych kanałach.
    [typical] , mniej więcej tak szybko jak zwykle w innych kanałach.
    [worse] , wolniej niż zwykle w innych kanałach.
    [worst] , wolniej niż w jakimkolwiek innym kanale.
   *[unknown] .
 }

prose-channel-answered-within = Z perspektywy klienta, licząc także kontakty, które odpowiedzi nigdy nie dostały, { PERCENT($answered_within_share1) } dostaje ją w ciągu { DURATION($answered_within_within1, case: "genitive") }, { PERCENT($answered_within_share2) } w ciągu { DURATION($answered_within_within2, case: "genitive") }, a { PERCENT($answered_within_share3) } w ciągu { DURATION($answered_within_within3, case: "genitive") }.

prose-channel-answer-rate = Ostatecznie odpowiedź człowieka dostaje { PERCENT($answer_rate) } kontaktów { $via }.

prose-channel-resolution-time = { $resolution_time_statistic ->
    [median] Połowę rozwiązanych kontaktów { $via } rozwiązuje się w ciągu { DURATION($resolution_time, case: "genitive") }
   *[mean] Kontakt { $via } jest rozwiązywany średnio po { DURATION($resolution_time, case: "locative") }
 }{ $resolution_time_standing ->
    [best] , szybciej niż w jakimkolwiek innym kanale.
    [better] , szybciej niż zwykle w innych kanałach.
    [typical] , mniej więcej tak szybko jak zwykle w innych kanałach.
    [worse] , wolniej niż zwykle w innych kanałach.
    [worst] , wolniej niż w jakimkolwiek innym kanale.
   *[unknown] .
 }

prose-channel-first-contact-resolution = Już przy pierwszym kontakcie (FCR) załatwia się { PERCENT($first_contact_resolution) } spraw{ $first_contact_resolution_standing ->
    [best] , najwięcej ze wszystkich kanałów.
    [better] , więcej niż zwykle w innych kanałach.
    [typical] , mniej więcej tyle, ile zwykle w innych kanałach.
    [worse] , mniej niż zwykle w innych kanałach.
    [worst] , najmniej ze wszystkich kanałów.
   *[unknown] .
 }

prose-channel-one-touch = Tylko jednej odpowiedzi, jednego czatu lub jednej rozmowy wymagało { PERCENT($one_touch) } rozwiązanych kontaktów.

prose-channel-reopened = { PERCENT($reopened) ->
    [0] Żadnego z rozwiązanych kontaktów nie trzeba było otwierać ponownie ({ PERCENT($reopened) }).
   *[other] Ponownie trzeba było otworzyć { PERCENT($reopened) } rozwiązanych kontaktów.
 }

prose-channel-handle-time = { $handle_time_statistic ->
    [median] Połowa kontaktów { $via } zajmuje agentowi najwyżej { DURATION($handle_time, case: "accusative") } pracy (AHT)
   *[mean] Agent pracuje nad kontaktem { $via } średnio { DURATION($handle_time, case: "accusative") } (AHT)
 }{ $handle_time_standing ->
    [best] , krócej niż w jakimkolwiek innym kanale.
    [better] , krócej niż zwykle w innych kanałach.
    [typical] , mniej więcej tyle, ile zwykle w innych kanałach.
    [worse] , dłużej niż zwykle w innych kanałach.
    [worst] , dłużej niż w jakimkolwiek innym kanale.
   *[unknown] .
 }

prose-channel-wrap-up-time = { $wrap_up_time_statistic ->
    [median] W połowie kontaktów praca po kontakcie (ACW) zajmuje najwyżej { DURATION($wrap_up_time, case: "accusative") }.
   *[mean] Praca po kontakcie (ACW) zajmuje średnio { DURATION($wrap_up_time, case: "accusative") }.
 }

prose-channel-transfer-rate = { PERCENT($transfer_rate) ->
    [0] Żaden kontakt nie jest przed rozwiązaniem przekazywany innemu agentowi ani zespołowi ({ PERCENT($transfer_rate) }).
   *[other] Przed rozwiązaniem innemu agentowi lub zespołowi przekazuje się { PERCENT($transfer_rate) } kontaktów.
 }

prose-channel-escalation-rate = { PERCENT($escalation_rate) ->
    [0] Żaden kontakt nie jest eskalowany ani przenoszony do innego kanału ({ PERCENT($escalation_rate) }).
   *[other] Do innej linii obsługi lub innego kanału trafia { PERCENT($escalation_rate) } kontaktów.
 }

prose-channel-csat = Spośród klientów, którzy oceniają obsługę { $via }, zadowolonych z niej jest { PERCENT($csat) } (CSAT){ $csat_standing ->
    [best] , najwięcej ze wszystkich kanałów.
    [better] , więcej niż zwykle w innych kanałach.
    [typical] , mniej więcej tyle, ile zwykle w innych kanałach.
    [worse] , mniej niż zwykle w innych kanałach.
    [worst] , najmniej ze wszystkich kanałów.
   *[unknown] .
 }

prose-channel-nps = Net Promoter Score (NPS), czyli odsetek klientów polecających firmę pomniejszony o odsetek tych, którzy by jej nie polecili, wynosi { SCORE($nps) }.

prose-channel-ces = { $ces_scale ->
    [unknown] Wskaźnik wysiłku klienta (CES) wynosi { SCORE($ces) }, lecz skali nie podano.
   *[known] Wskaźnik wysiłku klienta (CES) wynosi { SCORE($ces) } w skali od { NUMBER($ces_low) } do { NUMBER($ces_high) }.
 }

prose-channel-contacts-per-day = { $contacts_per_day_statistic ->
    [median] Połowa firm odnotowuje { $via } najwyżej
   *[mean] Firma odnotowuje { $via } średnio
 } { NUMBER($contacts_per_day) ->
    [one] { NUMBER($contacts_per_day) } kontakt dziennie.
    [few] { NUMBER($contacts_per_day) } kontakty dziennie.
    [many] { NUMBER($contacts_per_day) } kontaktów dziennie.
   *[other] { NUMBER($contacts_per_day) } kontaktu dziennie.
 }

prose-channel-business-hours = W godzinach pracy zaczyna się { PERCENT($business_hours_share_business_hours) } kontaktów { $via }, a poza nimi { PERCENT($business_hours_share_after_hours) }.

prose-channel-cost = Kontakt { $via } kosztuje średnio { MONEY($cost_per_contact) }{ $cost_per_contact_standing ->
    [best] , mniej niż w jakimkolwiek innym kanale.
    [better] , mniej niż zwykle w innych kanałach.
    [typical] , mniej więcej tyle, ile zwykle w innych kanałach.
    [worse] , więcej niż zwykle w innych kanałach.
    [worst] , więcej niż w jakimkolwiek innym kanale.
   *[unknown] .
 }

## Karty dowolnego kanału

card-channel-first-response-time = { $statistic ->
    [median] Połowa pierwszych odpowiedzi { $via } przychodzi w ciągu ⟦{ DURATION($value, case: "genitive") }⟧.
   *[mean] Na pierwszą odpowiedź { $via } czeka się średnio { $comparator ->
        [about] około ⟦{ DURATION($value, case: "genitive") }⟧.
       *[eq] ⟦{ DURATION($value, case: "accusative") }⟧.
     }
 }
    .title = Czas pierwszej odpowiedzi (FRT) { $via }

card-channel-answered-within = ⟦{ PERCENT($share1) }⟧ kontaktów { $via } dostaje odpowiedź w ciągu { DURATION($within1, case: "genitive") }, { PERCENT($share2) } w ciągu { DURATION($within2, case: "genitive") }, a { PERCENT($share3) } w ciągu { DURATION($within3, case: "genitive") }.
    .title = Jak szybko przychodzą odpowiedzi { $via }

card-channel-answer-rate = Odpowiedź człowieka dostaje ⟦{ PERCENT($value) }⟧ kontaktów { $via }.
    .title = Kontakty z odpowiedzią { $via }

card-channel-resolution-time = { $statistic ->
    [median] Połowę rozwiązanych kontaktów { $via } rozwiązuje się w ciągu ⟦{ DURATION($value, case: "genitive") }⟧.
   *[mean] Kontakt { $via } jest rozwiązywany średnio po ⟦{ DURATION($value, case: "locative") }⟧.
 }
    .title = Czas rozwiązania { $via }

card-channel-first-contact-resolution = ⟦{ PERCENT($value) }⟧ spraw zgłaszanych { $via } załatwia się przy pierwszym kontakcie.
    .title = Wystarczył pierwszy kontakt (FCR) { $via }

card-channel-one-touch = ⟦{ PERCENT($value) }⟧ rozwiązanych kontaktów { $via } wymagało tylko jednej odpowiedzi, jednego czatu lub jednej rozmowy.
    .title = Rozwiązane jedną odpowiedzią { $via }

card-channel-reopened = ⟦{ PERCENT($value) }⟧ rozwiązanych kontaktów { $via } otwiera się ponownie.
    .title = Ponownie otwarte kontakty { $via }

card-channel-handle-time = { $statistic ->
    [median] Połowa kontaktów { $via } zajmuje agentowi najwyżej ⟦{ DURATION($value, case: "accusative") }⟧ pracy.
   *[mean] Agent pracuje nad kontaktem { $via } średnio ⟦{ DURATION($value, case: "accusative") }⟧.
 }
    .title = Czas obsługi (AHT) { $via }

card-channel-wrap-up-time = { $statistic ->
    [median] W połowie kontaktów { $via } praca po kontakcie zajmuje najwyżej ⟦{ DURATION($value, case: "accusative") }⟧.
   *[mean] Przy obsłudze { $via } praca po kontakcie zajmuje średnio ⟦{ DURATION($value, case: "accusative") }⟧.
 }
    .title = Praca po kontakcie (ACW) { $via }

card-channel-transfer-rate = ⟦{ PERCENT($value) }⟧ kontaktów { $via } przekazuje się przed rozwiązaniem innemu agentowi lub zespołowi.
    .title = Przekazane kontakty { $via }

card-channel-csat = ⟦{ PERCENT($value) }⟧ klientów oceniających obsługę { $via } jest z niej zadowolonych.
    .title = Satysfakcja (CSAT) { $via }

card-channel-nps = Net Promoter Score (NPS) obsługi { $via } wynosi ⟦{ SCORE($value) }⟧.
    .title = Net Promoter Score { $via }

card-channel-ces = { $scale ->
    [unknown] Wskaźnik wysiłku klienta (CES) przy obsłudze { $via } wynosi ⟦{ SCORE($value) }⟧.
   *[known] Wskaźnik wysiłku klienta (CES) przy obsłudze { $via } wynosi ⟦{ SCORE($value) }⟧ w skali od { NUMBER($low) } do { NUMBER($high) }.
 }
    .title = Wysiłek klienta (CES) { $via }

card-channel-contacts-per-day = { $statistic ->
    [median] Połowa firm odnotowuje { $via } najwyżej
   *[mean] Firma odnotowuje { $via } średnio
 } ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } kontakt
    [few] { NUMBER($value) } kontakty
    [many] { NUMBER($value) } kontaktów
   *[other] { NUMBER($value) } kontaktu
 }⟧ dziennie.
    .title = Kontakty { $via } dziennie

card-channel-business-hours = ⟦{ PERCENT($business_hours) }⟧ kontaktów { $via } zaczyna się w godzinach pracy, a { PERCENT($after_hours) } poza nimi.
    .title = Kiedy zaczynają się kontakty { $via }

card-channel-cost-per-contact = Kontakt { $via } kosztuje średnio ⟦{ MONEY($value) }⟧.
    .title = Koszt kontaktu { $via }

## Czat na żywo

prose-chat-likelihood = Na czacie klient czeka przed ekranem, więc liczy się szybkość: { PERCENT($purchase_likelihood_fast_response) } klientów chętniej kupuje, gdy odpowiedź przychodzi w czasie krótszym niż { DURATION($purchase_likelihood_fast_response_within1) }.
prose-chat-pickup-time = Od prośby o czat do jego odebrania przez agenta { $pickup_time_statistic ->
    [median] połowa odwiedzających czeka najwyżej { DURATION($pickup_time, case: "accusative") }.
   *[mean] odwiedzający czeka średnio { DURATION($pickup_time, case: "accusative") }.
 }
prose-chat-missed-rate = Nikt nie odbiera { $missed_rate_emphasis ->
    [only] zaledwie { PERCENT($missed_rate) }
   *[none] { PERCENT($missed_rate) }
 } czatów, o które proszą klienci.
prose-chat-missed-reasons = Przyczyny nieodebrania czatów: { LIST($missed_reasons_parts) }.
prose-chat-messages = Klient i agent wymieniają na jednym czacie średnio { NUMBER($messages_per_chat) ->
    [one] { NUMBER($messages_per_chat) } wiadomość.
    [few] { NUMBER($messages_per_chat) } wiadomości.
    [many] { NUMBER($messages_per_chat) } wiadomości.
   *[other] { NUMBER($messages_per_chat) } wiadomości.
 }
prose-chat-duration = { $duration_statistic ->
    [median] Połowa czatów trwa najwyżej { DURATION($duration, case: "accusative") }.
   *[mean] Czat trwa średnio { DURATION($duration, case: "accusative") }.
 }
prose-chat-concurrent = Gdy agent rozmawia na czacie, prowadzi równocześnie średnio { NUMBER($concurrent_chats) ->
    [one] { NUMBER($concurrent_chats) } czat.
    [few] { NUMBER($concurrent_chats) } czaty.
    [many] { NUMBER($concurrent_chats) } czatów.
   *[other] { NUMBER($concurrent_chats) } czatu.
 }
prose-chat-per-hour = W ciągu godziny pracy agent obsługuje średnio { NUMBER($chats_per_hour) ->
    [one] { NUMBER($chats_per_hour) } czat.
    [few] { NUMBER($chats_per_hour) } czaty.
    [many] { NUMBER($chats_per_hour) } czatów.
   *[other] { NUMBER($chats_per_hour) } czatu.
 }
prose-chat-conversion = Rejestracją lub zakupem kończy się { PERCENT($conversion) } odebranych czatów.

card-chat-missed-rate = ⟦{ PERCENT($value) }⟧ czatów, o które proszą klienci, nikt nie odbiera.
    .title = Nieodebrane czaty
card-chat-missed-reasons = Przyczyny nieodebrania czatów: { LIST($parts) }.
    .title = Dlaczego czaty pozostają nieodebrane
    .lead = Przyczyny nieodebrania czatów
card-chat-pickup-time = { $statistic ->
    [median] Połowa odwiedzających czeka na odebranie czatu najwyżej ⟦{ DURATION($value, case: "accusative") }⟧.
   *[mean] Odwiedzający czeka na odebranie czatu średnio ⟦{ DURATION($value, case: "accusative") }⟧.
 }
    .title = Czas do odebrania czatu
card-chat-messages = Klient i agent wymieniają na jednym czacie średnio ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } wiadomość
    [few] { NUMBER($value) } wiadomości
    [many] { NUMBER($value) } wiadomości
   *[other] { NUMBER($value) } wiadomości
 }⟧.
    .title = Wiadomości na czat
card-chat-per-hour = W ciągu godziny pracy agent obsługuje średnio ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } czat
    [few] { NUMBER($value) } czaty
    [many] { NUMBER($value) } czatów
   *[other] { NUMBER($value) } czatu
 }⟧.
    .title = Czaty na godzinę pracy agenta
card-chat-conversion = ⟦{ PERCENT($value) }⟧ odebranych czatów kończy się rejestracją lub zakupem.
    .title = Rejestracje i zakupy po czacie

## Telefon

prose-phone-speed-of-answer = Dzwoniący, którym udaje się połączyć z agentem, czekają w kolejce średnio { DURATION($speed_of_answer, case: "accusative") } (ASA).
prose-phone-longest-wait = Najdłuższe oczekiwanie w kolejce trwało { DURATION($longest_wait, case: "accusative") }.
prose-phone-service-level = Poziom obsługi, czyli odsetek połączeń odebranych w ciągu { DURATION($service_level_within1, case: "genitive") }, wynosi { PERCENT($service_level) }.
prose-phone-abandonment-rate = Zanim ktokolwiek odbierze, rozłącza się { PERCENT($abandonment_rate) } dzwoniących.
prose-phone-abandonment-time = Ci, którzy rezygnują, robią to średnio po { DURATION($abandonment_time, case: "locative") }.
prose-phone-callback-rate = { PERCENT($callback_rate) ->
    [0] Nikt z dzwoniących nie prosi o oddzwonienie ({ PERCENT($callback_rate) }).
   *[other] O oddzwonienie prosi { PERCENT($callback_rate) } dzwoniących.
 }
prose-phone-talk-time = Sama rozmowa trwa średnio { DURATION($talk_time, case: "accusative") }.
prose-phone-hold-time = Wstrzymanie połączenia zajmuje średnio { DURATION($hold_time, case: "accusative") }.

card-phone-speed-of-answer = Dzwoniący, którym udaje się połączyć z agentem, czekają w kolejce średnio ⟦{ DURATION($value, case: "accusative") }⟧.
    .title = Średni czas oczekiwania na odpowiedź (ASA)
card-phone-service-level = ⟦{ PERCENT($value) }⟧ połączeń odbiera się w ciągu { DURATION($within1, case: "genitive") }.
    .title = Poziom obsługi telefonicznej
card-phone-abandonment-rate = ⟦{ PERCENT($value) }⟧ dzwoniących rozłącza się, zanim ktokolwiek odbierze.
    .title = Porzucone połączenia
card-phone-talk-time = Rozmowa telefoniczna trwa średnio ⟦{ DURATION($value, case: "accusative") }⟧.
    .title = Czas rozmowy

## E-mail

prose-email-response-bands = Według czasu pierwszej odpowiedzi e-maile z odpowiedzią dzielą się tak: { LIST($response_bands_parts) }.
prose-email-next-reply = { $next_reply_time_statistic ->
    [median] Gdy rozmowa już trwa, połowa klientów, którzy piszą ponownie, ma odpowiedź w ciągu { DURATION($next_reply_time, case: "genitive") }.
   *[mean] Gdy rozmowa już trwa, klienci, którzy piszą ponownie, czekają na odpowiedź średnio { DURATION($next_reply_time, case: "accusative") }.
 }
prose-email-replies = Do rozwiązania sprawy przez e-mail potrzeba średnio { NUMBER($replies_per_ticket) ->
    [one] { NUMBER($replies_per_ticket) } odpowiedzi.
    [few] { NUMBER($replies_per_ticket) } odpowiedzi.
    [many] { NUMBER($replies_per_ticket) } odpowiedzi.
   *[other] { NUMBER($replies_per_ticket) } odpowiedzi.
 }
prose-email-pending = { $pending_statistic ->
    [median] W połowie firm na agenta czeka w danej chwili najwyżej
   *[mean] W firmie na agenta czeka w danej chwili średnio
 } { NUMBER($pending) ->
    [one] { NUMBER($pending) } e-mail.
    [few] { NUMBER($pending) } e-maile.
    [many] { NUMBER($pending) } e-maili.
   *[other] { NUMBER($pending) } e-maila.
 }

card-email-response-bands = Według czasu pierwszej odpowiedzi e-maile z odpowiedzią dzielą się tak: { LIST($parts) }.
    .title = E-maile według czasu pierwszej odpowiedzi
    .lead = E-maile z odpowiedzią według czasu pierwszej odpowiedzi
card-email-next-reply = { $statistic ->
    [median] Połowa klientów, którzy ponownie piszą e-mail, ma odpowiedź w ciągu ⟦{ DURATION($value, case: "genitive") }⟧.
   *[mean] Klienci, którzy ponownie piszą e-mail, czekają na odpowiedź średnio ⟦{ DURATION($value, case: "accusative") }⟧.
 }
    .title = Czas kolejnej odpowiedzi
card-email-replies = Do rozwiązania sprawy przez e-mail potrzeba średnio ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } odpowiedzi
    [few] { NUMBER($value) } odpowiedzi
    [many] { NUMBER($value) } odpowiedzi
   *[other] { NUMBER($value) } odpowiedzi
 }⟧.
    .title = Odpowiedzi na sprawę
card-email-pending = { $statistic ->
    [median] W połowie firm na agenta czeka najwyżej
   *[mean] W firmie na agenta czeka średnio
 } ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } wiadomość
    [few] { NUMBER($value) } wiadomości
    [many] { NUMBER($value) } wiadomości
   *[other] { NUMBER($value) } wiadomości
 }⟧.
    .title = E-maile oczekujące na agenta

## Baza wiedzy i fora

prose-kb-about = Baza wiedzy odpowiada, zanim padnie pytanie, a na forum klienci odpowiadają sobie nawzajem. Oba miejsca działają przez całą dobę; raport pokazuje, kto je prowadzi, kto z nich korzysta i ile kontaktów mimo to pozostaje.
prose-kb-usage = { $usage_origin ->
    [published] { $usage_comparator ->
        [over] Ponad { PERCENT($usage) }
        [about] Około { PERCENT($usage) }
        [under] Mniej niż { PERCENT($usage) }
       *[eq] { PERCENT($usage) }
     } klientów deklaruje, że korzystało z portalu samoobsługowego.
   *[computed] Spośród osób szukających pomocy { PERCENT($usage) } zajrzało do portalu, bazy wiedzy lub na forum.
 }
prose-kb-ratio = Na każdy kontakt z agentem przypada średnio { NUMBER($ratio) ->
    [one] { NUMBER($ratio) } osoba
    [few] { NUMBER($ratio) } osoby
    [many] { NUMBER($ratio) } osób
   *[other] { NUMBER($ratio) } osoby
 } na stronach samoobsługowych.
prose-kb-portal-adoption = Portal udostępnia swoim klientom { $portal_adoption_emphasis ->
    [only] tylko { PERCENT($portal_adoption) }
   *[none] { PERCENT($portal_adoption) }
 } firm.
prose-kb-forum-adoption = Forum, na którym klienci pomagają sobie nawzajem, prowadzi { $forum_adoption_emphasis ->
    [only] tylko { PERCENT($forum_adoption) }
   *[none] { PERCENT($forum_adoption) }
 } firm.
prose-kb-multiple = Więcej niż jedną bazę wiedzy, dla czytelników w różnych językach, ma { $multiple_emphasis ->
    [only] tylko { PERCENT($multiple) }
   *[none] { PERCENT($multiple) }
 } firm.
prose-kb-sites = Wizyty na stronach samoobsługowych rozkładają się tak: { LIST($visits_by_site_parts) }.
prose-kb-devices = Bazę wiedzy czyta się w { PERCENT($device_share_desktop) } wizyt na komputerze, w { PERCENT($device_share_mobile) } na telefonie, a w { PERCENT($device_share_tablet) } na tablecie.
prose-kb-chat-requests = { PERCENT($chat_requests) ->
    [0] Żadna wizyta w bazie wiedzy nie skończyła się prośbą o czat ({ PERCENT($chat_requests) }).
   *[other] Prośbą o czat kończy się { PERCENT($chat_requests) } wizyt w bazie wiedzy.
 }
prose-kb-contacts = Z bazy wiedzy firma dostaje średnio { NUMBER($contacts_per_day) ->
    [one] { NUMBER($contacts_per_day) } kontakt dziennie.
    [few] { NUMBER($contacts_per_day) } kontakty dziennie.
    [many] { NUMBER($contacts_per_day) } kontaktów dziennie.
   *[other] { NUMBER($contacts_per_day) } kontaktu dziennie.
 }
prose-kb-forum-contacts = Na forum przybywa w firmie średnio { NUMBER($forum_contacts_per_day) ->
    [one] { NUMBER($forum_contacts_per_day) } nowe pytanie dziennie.
    [few] { NUMBER($forum_contacts_per_day) } nowe pytania dziennie.
    [many] { NUMBER($forum_contacts_per_day) } nowych pytań dziennie.
   *[other] { NUMBER($forum_contacts_per_day) } nowego pytania dziennie.
 }
prose-kb-forum-response = { $forum_first_response_time_statistic ->
    [median] Połowa pytań na forum, na które odpowiada firma, ma odpowiedź w ciągu { DURATION($forum_first_response_time, case: "genitive") }.
   *[mean] Pytanie na forum, na które odpowiada firma, ma odpowiedź średnio po { DURATION($forum_first_response_time, case: "locative") }.
 }
prose-kb-zero-touch = Bez odpowiedzi człowieka załatwiono { PERCENT($zero_touch) } rozwiązanych kontaktów.

card-kb-usage = { $origin ->
    [published] { $comparator ->
        [over] Ponad ⟦{ PERCENT($value) }⟧
        [about] Około ⟦{ PERCENT($value) }⟧
        [under] Mniej niż ⟦{ PERCENT($value) }⟧
       *[eq] ⟦{ PERCENT($value) }⟧
     } klientów deklaruje, że korzystało z portalu samoobsługowego.
   *[computed] ⟦{ PERCENT($value) }⟧ osób szukających pomocy zajrzało do portalu, bazy wiedzy lub na forum.
 }
    .title = Klienci korzystający z samoobsługi
card-kb-ratio = Na każdy kontakt z agentem przypada średnio { NUMBER($value) ->
    [one] ⟦{ NUMBER($value) } osoba⟧
    [few] ⟦{ NUMBER($value) } osoby⟧
    [many] ⟦{ NUMBER($value) } osób⟧
   *[other] ⟦{ NUMBER($value) } osoby⟧
 } na stronach samoobsługowych.
    .title = Odwiedzający samoobsługę na kontakt
card-kb-portal-adoption = ⟦{ $emphasis ->
    [only] Tylko { PERCENT($value) }
   *[none] { PERCENT($value) }
 }⟧ firm udostępnia klientom portal.
    .title = Firmy z portalem klienta
card-kb-forum-adoption = ⟦{ $emphasis ->
    [only] Tylko { PERCENT($value) }
   *[none] { PERCENT($value) }
 }⟧ firm prowadzi forum, na którym klienci pomagają sobie nawzajem.
    .title = Firmy z forum klientów
card-kb-multiple = ⟦{ $emphasis ->
    [only] Tylko { PERCENT($value) }
   *[none] { PERCENT($value) }
 }⟧ firm ma więcej niż jedną bazę wiedzy.
    .title = Firmy z kilkoma bazami wiedzy
card-kb-sites = Wizyty na stronach samoobsługowych rozkładają się tak: { LIST($parts) }.
    .title = Gdzie klienci radzą sobie sami
    .lead = Wizyty na stronach samoobsługowych
card-kb-devices = ⟦{ PERCENT($desktop) }⟧ wizyt w bazie wiedzy pochodzi z komputera, ⟦{ PERCENT($mobile) }⟧ z telefonu, a ⟦{ PERCENT($tablet) }⟧ z tabletu.
    .title = Urządzenia używane w bazie wiedzy
card-kb-zero-touch = ⟦{ PERCENT($value) }⟧ rozwiązanych kontaktów załatwiono bez odpowiedzi człowieka.
    .title = Rozwiązane bez odpowiedzi agenta

## Help desk

prose-desk-by-channel = Na kanały kontakty rozkładają się tak: { LIST($by_channel_parts) }.
prose-desk-closed-per-day = W każdej firmie rozwiązuje się średnio { NUMBER($closed_per_day) ->
    [one] { NUMBER($closed_per_day) } kontakt
    [few] { NUMBER($closed_per_day) } kontakty
    [many] { NUMBER($closed_per_day) } kontaktów
   *[other] { NUMBER($closed_per_day) } kontaktu
 } dziennie; kontakt otwarty ponownie liczy się za każdym razem.
prose-desk-backlog = Na koniec okresu we wszystkich firmach łącznie { NUMBER($backlog) ->
    [one] pozostawał otwarty { NUMBER($backlog) } kontakt.
    [few] pozostawały otwarte { NUMBER($backlog) } kontakty.
    [many] pozostawało otwartych { NUMBER($backlog) } kontaktów.
   *[other] pozostawało otwarte { NUMBER($backlog) } kontaktu.
 }
prose-desk-age = { $ticket_age_statistic ->
    [median] Połowa otwartych kontaktów trwa nie dłużej niż { DURATION($ticket_age, case: "accusative") }.
   *[mean] Otwarty kontakt trwa średnio { DURATION($ticket_age, case: "accusative") }.
 }
prose-desk-multi-touch = Więcej niż { NUMBER(2) } odpowiedzi wymagało { PERCENT($multi_touch) } rozwiązanych kontaktów.
prose-desk-sla = Tam, gdzie obiecano czas pierwszej odpowiedzi, dotrzymano go w { PERCENT($sla_first_response) } przypadków.
prose-desk-priority = Według priorytetu kontakty rozkładają się tak: { LIST($by_priority_parts) }.

card-desk-by-channel = Na kanały kontakty rozkładają się tak: { LIST($parts) }.
    .title = Kontakty według kanału
    .lead = Kontakty według kanału
card-desk-closed-per-day = W firmie rozwiązuje się średnio ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } kontakt
    [few] { NUMBER($value) } kontakty
    [many] { NUMBER($value) } kontaktów
   *[other] { NUMBER($value) } kontaktu
 }⟧ dziennie.
    .title = Kontakty rozwiązane dziennie
card-desk-backlog = Na koniec okresu we wszystkich firmach łącznie { NUMBER($value) ->
    [one] pozostawał otwarty ⟦{ NUMBER($value) } kontakt⟧.
    [few] pozostawały otwarte ⟦{ NUMBER($value) } kontakty⟧.
    [many] pozostawało otwartych ⟦{ NUMBER($value) } kontaktów⟧.
   *[other] pozostawało otwarte ⟦{ NUMBER($value) } kontaktu⟧.
 }
    .title = Zaległe kontakty (backlog)
card-desk-age = { $statistic ->
    [median] Połowa otwartych kontaktów trwa nie dłużej niż ⟦{ DURATION($value, case: "accusative") }⟧.
   *[mean] Otwarty kontakt trwa średnio ⟦{ DURATION($value, case: "accusative") }⟧.
 }
    .title = Wiek otwartych kontaktów
card-desk-sla = ⟦{ PERCENT($value) }⟧ obiecanych pierwszych odpowiedzi przyszło na czas.
    .title = Pierwsze odpowiedzi zgodne z SLA

## Nazwy

metric-channel-by-weekday = Nowe kontakty dziennie według dnia tygodnia
    .definition = Liczba kontaktów utworzonych w danym dniu tygodnia podzielona przez liczbę takich dni w okresie, w przeliczeniu na firmę. Dni bez kontaktów pozostają w podstawie; spam i kontakty scalone pominięto.
metric-channel-by-week = Nowe kontakty dziennie, tydzień po tygodniu
    .definition = Liczba kontaktów utworzonych w każdym pełnym tygodniu, od poniedziałku do niedzieli, podzielona przez liczbę jego dni, w przeliczeniu na firmę. Tygodnie objęte danymi tylko częściowo pominięto.
metric-channel-by-hour = Kontakty według godziny
    .definition = Kontakty utworzone w każdej godzinie czasu lokalnego firmy w całym okresie. Spam i kontakty scalone pominięto.
metric-chat-first-response-time = { metric-first-response-time }
    .definition = { metric-first-response-time.definition }
metric-purchase-likelihood-fast-response = Klienci chętniej kupujący po szybkiej odpowiedzi
    .definition = Odsetek pytanych klientów, którzy mówią, że odpowiedź w tym czasie skłania ich do zakupu. Opiera się na deklaracjach, a nie na zakupach.
metric-chat-by-weekday = { metric-channel-by-weekday }
    .definition = { metric-channel-by-weekday.definition }
metric-phone-by-weekday = { metric-channel-by-weekday }
    .definition = { metric-channel-by-weekday.definition }
metric-email-by-weekday = { metric-channel-by-weekday }
    .definition = { metric-channel-by-weekday.definition }
metric-desk-by-weekday = { metric-channel-by-weekday }
    .definition = { metric-channel-by-weekday.definition }
metric-chat-by-week = { metric-channel-by-week }
    .definition = { metric-channel-by-week.definition }
metric-phone-by-week = { metric-channel-by-week }
    .definition = { metric-channel-by-week.definition }
metric-email-by-week = { metric-channel-by-week }
    .definition = { metric-channel-by-week.definition }
metric-desk-by-week = { metric-channel-by-week }
    .definition = { metric-channel-by-week.definition }
metric-phone-by-hour = { metric-channel-by-hour }
    .definition = { metric-channel-by-hour.definition }
metric-email-by-hour = { metric-channel-by-hour }
    .definition = { metric-channel-by-hour.definition }
metric-desk-by-hour = { metric-channel-by-hour }
    .definition = { metric-channel-by-hour.definition }
chart-help-desk-desk-by-week = Kontakty utworzone i rozwiązane dziennie, tydzień po tygodniu
metric-desk-closed-by-week = Kontakty rozwiązane dziennie, tydzień po tygodniu
    .definition = Liczba rozwiązań w każdym pełnym tygodniu, od poniedziałku do niedzieli, podzielona przez liczbę jego dni, w przeliczeniu na firmę. Kontakt ponownie otwarty i znów rozwiązany liczy się za każdym razem.
metric-desk-backlog-by-week = Zaległe kontakty (backlog) na koniec każdego tygodnia
    .definition = Kontakty utworzone, lecz nierozwiązane na koniec ostatniego dnia każdego tygodnia, we wszystkich firmach łącznie. Kontakty ponownie otwarte znów liczą się jako otwarte; tych sprzed początku danych nie widać.
metric-kb-visits-by-site = Wizyty na stronach samoobsługowych
    .definition = Wizyty w portalu klienta, bazie wiedzy i na forum jako udziały we wszystkich takich wizytach. Wizyt na innych stronach nie uwzględniono.
metric-kb-chat-requests = Prośby o czat z bazy wiedzy
    .definition = Odsetek wizyt w bazie wiedzy, podczas których poproszono o czat. Podstawą są wizyty, więc powracająca osoba liczy się ponownie.
metric-kb-device-share = Urządzenia używane w bazie wiedzy
    .definition = Wizyty w bazie wiedzy według rodzaju urządzenia jako udziały w wizytach o znanym urządzeniu.
metric-kb-ratio-by-weekday = Odwiedzający strony samoobsługowe na kontakt według dnia tygodnia
    .definition = Liczba odwiedzających strony samoobsługowe, każdy liczony raz dziennie, podzielona przez liczbę kontaktów rozpoczętych w tym samym dniu tygodnia. Firmy bez zapisanych wizyt pominięto.
metric-kb-ratio-by-week = Odwiedzający strony samoobsługowe na kontakt, tydzień po tygodniu
    .definition = Liczba odwiedzających strony samoobsługowe, każdy liczony raz dziennie, podzielona przez liczbę kontaktów z tego samego pełnego tygodnia. Firmy bez zapisanych wizyt pominięto.
metric-kb-forum-contacts-per-day = Nowe pytania na forum dziennie
    .definition = Liczba kontaktów rozpoczętych na forum klientów podzielona przez liczbę dni kalendarzowych okresu, w przeliczeniu na firmę. Dni bez pytań pozostają w podstawie.
metric-kb-forum-first-response-time = Czas pierwszej odpowiedzi (FRT) na forum
    .definition = Czas od pytania na forum klientów do pierwszej odpowiedzi człowieka z firmy. Odpowiedzi innych klientów się nie liczą; pytania bez odpowiedzi pominięto.
metric-kb-contacts-per-day = Kontakty z bazy wiedzy dziennie
    .definition = Liczba kontaktów rozpoczętych w bazie wiedzy podzielona przez liczbę dni kalendarzowych okresu, w przeliczeniu na firmę. Dni bez kontaktów pozostają w podstawie.

## Etykiety i hashtagi
origin-nothing = Nie ma tu ani jednej liczby do pokazania; poniżej wymieniono, czego brakuje.
need-cases = przypadki tego rodzaju
label-tickets = kontakty
label-web = inne strony
tag-phone-support = ObsługaTelefoniczna
tag-email-support = ObsługaEmailowa
# same-as-en
tag-help-desk = HelpDesk
tag-first-contact = PierwszyKontakt
tag-missed-chats = NieodebraneCzaty
tag-service-level = PoziomObsługi
tag-self-service = Samoobsługa
tag-backlog = ZaległeZgłoszenia

## Obrazki
alt-bubbles-exact = Tyle dymków rozmów, ile podaje zdanie.
