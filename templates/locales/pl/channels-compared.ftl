### Raport channels_compared: wszystkie kanały obok siebie.

report-channels-compared = Porównanie kanałów obsługi
    .description = Wszystkie kanały obsługi obok siebie: szybkość, rozwiązania, satysfakcja i koszt oraz oczekiwania klientów, każda liczba ze źródłem.

prose-compared-about = Ten sam klient trafia do tej samej firmy różnymi drogami. Raport zestawia kanały: gdzie odpowiedź przychodzi najprędzej, gdzie problemy się rozwiązuje, gdzie klienci są zadowoleni i ile kosztuje każdy kontakt.
prose-compared-first-response = { $first_response_time_statistic ->
    [median] Połowa pierwszych odpowiedzi przychodzi w podanym czasie: { LIST($first_response_time_parts) }.
   *[mean] Średni czas pierwszej odpowiedzi: { LIST($first_response_time_parts) }.
 }
prose-compared-chat-email = Na czacie odpowiedź przychodzi { $chat_against_email_email_direction ->
    [faster] { FACTOR($chat_against_email) ->
        [one] { FACTOR($chat_against_email) } raz
        [few] { FACTOR($chat_against_email) } razy
        [many] { FACTOR($chat_against_email) } razy
       *[other] { FACTOR($chat_against_email) } raza
     } szybciej niż przez e-mail.
    [slower] { FACTOR($chat_against_email) ->
        [one] { FACTOR($chat_against_email) } raz
        [few] { FACTOR($chat_against_email) } razy
        [many] { FACTOR($chat_against_email) } razy
       *[other] { FACTOR($chat_against_email) } raza
     } wolniej niż przez e-mail.
   *[same] tak samo szybko jak przez e-mail (stosunek { FACTOR($chat_against_email) }).
 }
prose-compared-chat-social = W porównaniu z mediami społecznościowymi czat na żywo odpowiada { $chat_against_social_social_direction ->
    [faster] { FACTOR($chat_against_social) ->
        [one] { FACTOR($chat_against_social) } raz
        [few] { FACTOR($chat_against_social) } razy
        [many] { FACTOR($chat_against_social) } razy
       *[other] { FACTOR($chat_against_social) } raza
     } szybciej.
    [slower] { FACTOR($chat_against_social) ->
        [one] { FACTOR($chat_against_social) } raz
        [few] { FACTOR($chat_against_social) } razy
        [many] { FACTOR($chat_against_social) } razy
       *[other] { FACTOR($chat_against_social) } raza
     } wolniej.
   *[same] tak samo szybko (stosunek { FACTOR($chat_against_social) }).
 }
prose-compared-chat-phone = { $chat_against_phone_phone_direction ->
    [faster] Czat na żywo odpowiada { FACTOR($chat_against_phone) ->
        [one] { FACTOR($chat_against_phone) } raz
        [few] { FACTOR($chat_against_phone) } razy
        [many] { FACTOR($chat_against_phone) } razy
       *[other] { FACTOR($chat_against_phone) } raza
     } szybciej niż telefon.
    [slower] Telefon odpowiada { FACTOR($chat_against_phone) ->
        [one] { FACTOR($chat_against_phone) } raz
        [few] { FACTOR($chat_against_phone) } razy
        [many] { FACTOR($chat_against_phone) } razy
       *[other] { FACTOR($chat_against_phone) } raza
     } szybciej niż czat na żywo.
   *[same] Czat na żywo i telefon odpowiadają tak samo szybko (stosunek { FACTOR($chat_against_phone) }).
 }
prose-compared-social-portal = W mediach społecznościowych odpowiedź przychodzi { $social_against_portal_portal_direction ->
    [faster] { FACTOR($social_against_portal) ->
        [one] { FACTOR($social_against_portal) } raz
        [few] { FACTOR($social_against_portal) } razy
        [many] { FACTOR($social_against_portal) } razy
       *[other] { FACTOR($social_against_portal) } raza
     } szybciej niż przez portal klienta.
    [slower] { FACTOR($social_against_portal) ->
        [one] { FACTOR($social_against_portal) } raz
        [few] { FACTOR($social_against_portal) } razy
        [many] { FACTOR($social_against_portal) } razy
       *[other] { FACTOR($social_against_portal) } raza
     } wolniej niż przez portal klienta.
   *[same] tak samo szybko jak przez portal klienta (stosunek { FACTOR($social_against_portal) }).
 }
prose-compared-email-portal = Przez e-mail odpowiedź przychodzi { $email_against_portal_portal_direction ->
    [faster] { FACTOR($email_against_portal) ->
        [one] { FACTOR($email_against_portal) } raz
        [few] { FACTOR($email_against_portal) } razy
        [many] { FACTOR($email_against_portal) } razy
       *[other] { FACTOR($email_against_portal) } raza
     } szybciej niż przez portal klienta.
    [slower] { FACTOR($email_against_portal) ->
        [one] { FACTOR($email_against_portal) } raz
        [few] { FACTOR($email_against_portal) } razy
        [many] { FACTOR($email_against_portal) } razy
       *[other] { FACTOR($email_against_portal) } raza
     } wolniej niż przez portal klienta.
   *[same] tak samo szybko jak przez portal klienta (stosunek { FACTOR($email_against_portal) }).
 }
prose-compared-expected = Klienci się śpieszą: { PERCENT($expected_response_within_10_minutes) } oczekuje odpowiedzi w ciągu { DURATION($expected_response_within_10_minutes_within1, case: "genitive") }.
prose-compared-within-expected = We wszystkich kanałach łącznie odpowiedź w ciągu { DURATION($within_expected_within1, case: "genitive") } dostaje { PERCENT($within_expected) } kontaktów.
prose-compared-expected-by-channel = W poszczególnych kanałach w ciągu { DURATION(600, case: "genitive") } odpowiedź dostaje taka część kontaktów: { LIST($within_expected_by_channel_parts) }.
prose-compared-within-hour = Z odpowiedzią w ciągu { DURATION(3600, case: "genitive") }: { LIST($within_hour_parts) }.
prose-compared-within-day = Z odpowiedzią w ciągu { DURATION(86400, case: "genitive") }: { LIST($within_day_parts) }.
prose-compared-self-service-used = { $portal_self_service_used_comparator ->
    [over] Ponad { PERCENT($portal_self_service_used) }
    [about] Około { PERCENT($portal_self_service_used) }
    [under] Mniej niż { PERCENT($portal_self_service_used) }
   *[eq] { PERCENT($portal_self_service_used) }
 } klientów deklaruje, że korzystało z portalu samoobsługowego.
prose-compared-portal-adoption = Spośród firm portal udostępnia klientom { $portal_adoption_emphasis ->
    [only] tylko { PERCENT($portal_adoption) }.
   *[none] { PERCENT($portal_adoption) }.
 }
prose-compared-resolution-time = { $resolution_time_statistic ->
    [median] Odpowiedź to jeszcze nie rozwiązanie; połowa rozwiązań przychodzi w podanym czasie: { LIST($resolution_time_parts) }.
   *[mean] Odpowiedź to jeszcze nie rozwiązanie; średni czas rozwiązania: { LIST($resolution_time_parts) }.
 }
prose-compared-first-contact-resolution = Załatwione przy pierwszym kontakcie (FCR): { LIST($first_contact_resolution_parts) }.
prose-compared-csat = Klienci zadowoleni spośród oceniających (CSAT): { LIST($csat_parts) }.
prose-compared-nps = Net Promoter Score (NPS) w poszczególnych kanałach: { LIST($nps_parts) }.
prose-compared-ces = Wskaźnik wysiłku klienta (CES), w którym wyższy wynik oznacza mniejszy wysiłek: { LIST($ces_parts) }.
prose-compared-cost = Średni koszt kontaktu: { LIST($cost_per_contact_parts) }.
prose-compared-handle-time = Średni czas pracy agenta nad kontaktem (AHT): { LIST($handle_time_parts) }.
prose-compared-transfer-rate = Przekazane innemu agentowi lub zespołowi: { LIST($transfer_rate_parts) }.
prose-compared-escalation-rate = Eskalowane lub przeniesione do innego kanału: { LIST($escalation_rate_parts) }.
prose-compared-contacts-per-day = Nowe kontakty dziennie w firmie, która ma dany kanał: { LIST($contacts_per_day_parts) }.

card-compared-first-response = { $statistic ->
    [median] Połowa pierwszych odpowiedzi przychodzi w podanym czasie: { LIST($parts) }.
   *[mean] Średni czas pierwszej odpowiedzi: { LIST($parts) }.
 }
    .title = Czas pierwszej odpowiedzi według kanału
    .lead = { $statistic ->
        [median] W tym czasie przychodzi połowa pierwszych odpowiedzi
       *[mean] Średni czas pierwszej odpowiedzi według kanału
     }
card-compared-resolution = { $statistic ->
    [median] Połowa rozwiązań przychodzi w podanym czasie: { LIST($parts) }.
   *[mean] Średni czas rozwiązania: { LIST($parts) }.
 }
    .title = Czas rozwiązania według kanału
    .lead = { $statistic ->
        [median] W tym czasie przychodzi połowa rozwiązań
       *[mean] Średni czas rozwiązania według kanału
     }
card-compared-within-day = Kontakty z odpowiedzią w ciągu { DURATION(86400, case: "genitive") }: { LIST($parts) }.
    .title = Odpowiedź w ciągu { DURATION(86400, case: "genitive") } według kanału
    .lead = Kontakty z odpowiedzią w ciągu { DURATION(86400, case: "genitive") }
card-compared-csat = Klienci zadowoleni z obsługi (CSAT) według kanału: { LIST($parts) }.
    .title = Satysfakcja klientów (CSAT) według kanału
    .lead = Klienci zadowoleni z obsługi
card-compared-first-contact-resolution = Sprawy załatwione przy pierwszym kontakcie (FCR): { LIST($parts) }.
    .title = Pierwszy kontakt wystarczył (FCR)
    .lead = Sprawy załatwione przy pierwszym kontakcie
card-compared-cost = Średni koszt kontaktu według kanału: { LIST($parts) }.
    .title = Koszt kontaktu według kanału
    .lead = Średni koszt kontaktu
card-compared-chat-email = Na czacie odpowiedź przychodzi { $email_direction ->
    [faster] ⟦{ FACTOR($value) ->
        [one] { FACTOR($value) } raz
        [few] { FACTOR($value) } razy
        [many] { FACTOR($value) } razy
       *[other] { FACTOR($value) } raza
     }⟧ szybciej niż przez e-mail.
    [slower] ⟦{ FACTOR($value) ->
        [one] { FACTOR($value) } raz
        [few] { FACTOR($value) } razy
        [many] { FACTOR($value) } razy
       *[other] { FACTOR($value) } raza
     }⟧ wolniej niż przez e-mail.
   *[same] tak samo szybko jak przez e-mail (⟦{ FACTOR($value) }×⟧).
 }
    .title = Czat na żywo a e-mail
card-compared-social-portal = W mediach społecznościowych odpowiedź przychodzi { $portal_direction ->
    [faster] ⟦{ FACTOR($value) ->
        [one] { FACTOR($value) } raz
        [few] { FACTOR($value) } razy
        [many] { FACTOR($value) } razy
       *[other] { FACTOR($value) } raza
     }⟧ szybciej niż przez portal klienta.
    [slower] ⟦{ FACTOR($value) ->
        [one] { FACTOR($value) } raz
        [few] { FACTOR($value) } razy
        [many] { FACTOR($value) } razy
       *[other] { FACTOR($value) } raza
     }⟧ wolniej niż przez portal klienta.
   *[same] tak samo szybko jak przez portal klienta (⟦{ FACTOR($value) }×⟧).
 }
    .title = Media społecznościowe a portal klienta
card-compared-expected-reply = ⟦{ PERCENT($expected) }⟧ klientów oczekuje odpowiedzi w ciągu { DURATION($expected_within1, case: "genitive") }; dostaje ją ⟦{ PERCENT($actual) }⟧ kontaktów.
    .title = Szybka odpowiedź: oczekiwana i otrzymana
card-compared-self-service = ⟦{ PERCENT($expected) }⟧ klientów deklaruje, że korzystało z portalu samoobsługowego; udostępnia go ⟦{ PERCENT($actual) }⟧ firm.
    .title = Samoobsługa: używana i dostępna

chapter-channels-compared-side-by-side = Kanały obok siebie
table-channels-compared-compared-first-response-time = Szybkość i rozwiązania według kanału
table-channels-compared-compared-csat = Satysfakcja, praca i koszt według kanału

metric-compared-within-expected = Odpowiedź w ciągu { DURATION(600, case: "genitive") }
    .definition = Odsetek kontaktów, które w tym czasie dostały pierwszą publiczną odpowiedź człowieka, wśród kontaktów na tyle dawnych, że można to ocenić. Kontakty bez odpowiedzi pozostają w podstawie.
metric-compared-within-expected-by-channel = Odpowiedź w ciągu { DURATION(600, case: "genitive") } według kanału
    .definition = { metric-compared-within-expected.definition }
metric-compared-within-hour = Odpowiedź w ciągu { DURATION(3600, case: "genitive") }
    .definition = { metric-compared-within-expected.definition }
metric-compared-within-day = Odpowiedź w ciągu { DURATION(86400, case: "genitive") }
    .definition = { metric-compared-within-expected.definition }
metric-compared-chat-against-email = Szybkość czatu wobec e-maila
    .definition = Mediana czasu pierwszej odpowiedzi w kanale wymienionym jako drugi podzielona przez medianę w kanale wymienionym jako pierwszy. Liczą się tylko kontakty, na które odpowiedział człowiek.
metric-compared-chat-against-social = Szybkość czatu wobec mediów społecznościowych
    .definition = { metric-compared-chat-against-email.definition }
metric-compared-chat-against-phone = Szybkość czatu wobec telefonu
    .definition = { metric-compared-chat-against-email.definition }
metric-compared-social-against-portal = Szybkość mediów społecznościowych wobec portalu klienta
    .definition = { metric-compared-chat-against-email.definition }
metric-compared-email-against-portal = Szybkość e-maila wobec portalu klienta
    .definition = { metric-compared-chat-against-email.definition }

tag-channel-comparison = PorównanieKanałów
