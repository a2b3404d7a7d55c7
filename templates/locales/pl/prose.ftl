### Omówienie raportu, po jednym akapicie w komunikacie.

## Portal klienta

prose-portal-expectation = W portalu klienta można znaleźć odpowiedź, utworzyć zgłoszenie i śledzić je bez dzwonienia do firmy. { $portal_self_service_used_comparator ->
    [over] Ponad { PERCENT($portal_self_service_used) }
    [about] Około { PERCENT($portal_self_service_used) }
    [under] Mniej niż { PERCENT($portal_self_service_used) }
   *[eq] { PERCENT($portal_self_service_used) }
 } klientów deklaruje, że korzystało już z takiej samoobsługi. { $portal_device_share_origin ->
    [published] Jeśli chodzi o urządzenia, { PERCENT($portal_device_share_desktop) } klientów szuka pomocy na komputerze, { PERCENT($portal_device_share_mobile) } na telefonie, a { PERCENT($portal_device_share_tablet) } na tablecie.
   *[computed] Jeśli chodzi o urządzenia, { PERCENT($portal_device_share_desktop) } wizyt w portalu pochodzi z komputera, { PERCENT($portal_device_share_mobile) } z telefonu, a { PERCENT($portal_device_share_tablet) } z tabletu.
 }

prose-portal-adoption = Portal udostępnia swoim klientom { $portal_adoption_emphasis ->
    [only] tylko { PERCENT($portal_adoption) }
   *[none] { PERCENT($portal_adoption) }
 } firm. Forum, na którym klienci mogą pomagać sobie nawzajem, prowadzi { $portal_forum_adoption_emphasis ->
    [only] tylko { PERCENT($portal_forum_adoption) }
   *[none] { PERCENT($portal_forum_adoption) }
 }, a kilka baz wiedzy, dzięki którym klienci mogą czytać we własnym języku, { $portal_multiple_knowledge_bases_emphasis ->
    [only] tylko { PERCENT($portal_multiple_knowledge_bases) }
   *[none] { PERCENT($portal_multiple_knowledge_bases) }
 }.

prose-portal-speed = O szybkości odpowiedzi w portalu najlepiej mówi cały ich rozkład. { PERCENT($portal_answered_within_share1) } zgłoszeń dostaje odpowiedź w ciągu { DURATION($portal_answered_within_within1, case: "genitive") }, { PERCENT($portal_answered_within_share2) } w ciągu { DURATION($portal_answered_within_within2, case: "genitive") }, a { PERCENT($portal_answered_within_share3) } w ciągu { DURATION($portal_answered_within_within3, case: "genitive") }. { $portal_first_response_time_statistic ->
    [median] Połowa wszystkich pierwszych odpowiedzi przychodzi w ciągu { DURATION($portal_first_response_time, case: "genitive") }.
   *[mean] Podawany średni czas pierwszej odpowiedzi to { DURATION($portal_first_response_time) }.
 }

prose-portal-resolution = Ostatecznie odpowiedź dostaje { PERCENT($portal_answered_rate) } zgłoszeń z portalu, a zamykanych jest { PERCENT($portal_closed_rate) }. { $portal_processing_time_statistic ->
    [middle_half] W środkowej połowie zgłoszeń czas od otwarcia do zamknięcia wynosi { DURATION($portal_processing_time, case: "accusative") }; pozostałe zamyka się szybciej lub wolniej.
   *[mean] Czas od otwarcia do zamknięcia wynosi średnio { DURATION($portal_processing_time, case: "accusative") }.
 } Jest to czas, który upływa klientowi, a nie czas pracy agenta.

prose-portal-satisfaction = Satysfakcja klientów (CSAT) z obsługi przez portal wynosi { PERCENT($portal_csat) }. Net Promoter Score (NPS), czyli odsetek osób polecających firmę pomniejszony o odsetek tych, które by jej nie poleciły, wynosi { SCORE($portal_nps) }. { $portal_ces_scale ->
    [unknown] Wskaźnik wysiłku klienta (CES) podano jako { SCORE($portal_ces) }, lecz bez skali, która pozwoliłaby go odczytać.
   *[known] Wskaźnik wysiłku klienta (CES) wynosi { SCORE($portal_ces) } w skali od { NUMBER($portal_ces_low) } do { NUMBER($portal_ces_high) }.
 }

prose-portal-volume = { $portal_tickets_per_day_statistic ->
    [median] Połowa firm dostaje przez portal najwyżej
   *[mean] Firma dostaje przez portal średnio
 } { NUMBER($portal_tickets_per_day) ->
    [one] { NUMBER($portal_tickets_per_day) } zgłoszenie dziennie.
    [few] { NUMBER($portal_tickets_per_day) } zgłoszenia dziennie.
    [many] { NUMBER($portal_tickets_per_day) } zgłoszeń dziennie.
   *[other] { NUMBER($portal_tickets_per_day) } zgłoszenia dziennie.
 } { $portal_pending_tickets_statistic ->
    [median] W kolejce do obsługi połowa firm ma w danej chwili najwyżej
   *[mean] W kolejce do obsługi firma ma w danej chwili średnio
 } { NUMBER($portal_pending_tickets) ->
    [one] { NUMBER($portal_pending_tickets) } zgłoszenie.
    [few] { NUMBER($portal_pending_tickets) } zgłoszenia.
    [many] { NUMBER($portal_pending_tickets) } zgłoszeń.
   *[other] { NUMBER($portal_pending_tickets) } zgłoszenia.
 } Klienci wysyłają { PERCENT($portal_business_hours_share_business_hours) } zgłoszeń w godzinach pracy, a { $portal_business_hours_share_after_hours_comparator ->
    [about] około { PERCENT($portal_business_hours_share_after_hours) }
   *[eq] { PERCENT($portal_business_hours_share_after_hours) }
 } poza nimi.

prose-portal-cost = Kontakt przez portal klienta kosztuje średnio { MONEY($portal_cost_per_contact) }. Części pracy, która się za nim kryje, klient nie widzi: przed zamknięciem zgłoszenie jest przekazywane średnio { NUMBER($portal_transfers_per_ticket) ->
    [one] { NUMBER($portal_transfers_per_ticket) } raz
    [few] { NUMBER($portal_transfers_per_ticket) } razy
    [many] { NUMBER($portal_transfers_per_ticket) } razy
   *[other] { NUMBER($portal_transfers_per_ticket) } raza
 }, a { $portal_wrap_up_time_statistic ->
    [median] w połowie zgłoszeń praca po kontakcie zajmuje najwyżej { DURATION($portal_wrap_up_time, case: "accusative") }.
   *[mean] praca po kontakcie zajmuje średnio { DURATION($portal_wrap_up_time, case: "accusative") }.
 }

## Media społecznościowe

prose-social-variety = To, czym są media społecznościowe dla obsługi klienta, zależy od branży: sklep dostaje tam inne pytania niż producent oprogramowania czy przychodnia, i w innej liczbie. Warto więc patrzeć na firmy według wagi, jaką przykładają do tego kanału. Tam, gdzie media społecznościowe są głównym kanałem obsługi, { $social_response_time_main_channel_statistic ->
    [median] mediana czasu odpowiedzi
   *[mean] średni czas odpowiedzi
 } to { $social_response_time_main_channel_comparator ->
    [about] około { DURATION($social_response_time_main_channel, case: "genitive") }
   *[eq] { DURATION($social_response_time_main_channel) }
 }.

prose-social-speed = { $social_response_time_origin ->
    [published] Wśród wszystkich firm najszybsza odpowiedź przychodzi po { $social_response_time_fastest_comparator ->
        [about] około { DURATION($social_response_time_fastest, case: "locative") }
       *[eq] { DURATION($social_response_time_fastest, case: "locative") }
     }, typowa po { DURATION($social_response_time_typical, case: "locative") }, a najwolniejsza po { $social_response_time_slowest_comparator ->
        [about] około { DURATION($social_response_time_slowest, case: "locative") }.
       *[eq] { DURATION($social_response_time_slowest, case: "locative") }.
     }
   *[computed] Wśród wszystkich firm szybka odpowiedź przychodzi po { DURATION($social_response_time_fastest, case: "locative") }, typowa po { DURATION($social_response_time_typical, case: "locative") }, a wolna po { DURATION($social_response_time_slowest, case: "locative") }.
 } Jeśli liczyć zgłoszenia, { PERCENT($social_answered_within_share1) } z nich dostaje odpowiedź w ciągu { DURATION($social_answered_within_within1, case: "genitive") }, a { PERCENT($social_answered_within_share2) } w ciągu { DURATION($social_answered_within_within2, case: "genitive") }.

prose-social-networks = Media społecznościowe nie są jednolitym kanałem, dlatego warto spojrzeć na każdą sieć osobno. { $social_response_time_by_network_statistic ->
    [median] Połowa odpowiedzi w każdej z nich przychodzi w podanym czasie: { LIST($social_response_time_by_network_parts) }.
   *[mean] Średni czas odpowiedzi jest następujący: { LIST($social_response_time_by_network_parts) }.
 }

prose-social-relative = W porównaniu z innymi kanałami obsługa w mediach społecznościowych odpowiada { $social_relative_speed_portal_direction ->
    [faster] { FACTOR($social_relative_speed_portal) ->
        [one] { FACTOR($social_relative_speed_portal) } raz
        [few] { FACTOR($social_relative_speed_portal) } razy
        [many] { FACTOR($social_relative_speed_portal) } razy
       *[other] { FACTOR($social_relative_speed_portal) } raza
     } szybciej niż
    [slower] { FACTOR($social_relative_speed_portal) ->
        [one] { FACTOR($social_relative_speed_portal) } raz
        [few] { FACTOR($social_relative_speed_portal) } razy
        [many] { FACTOR($social_relative_speed_portal) } razy
       *[other] { FACTOR($social_relative_speed_portal) } raza
     } wolniej niż
   *[same] tak samo szybko jak
 } portal klienta i { $social_relative_speed_chat_or_phone_direction ->
    [faster] { FACTOR($social_relative_speed_chat_or_phone) ->
        [one] { FACTOR($social_relative_speed_chat_or_phone) } raz
        [few] { FACTOR($social_relative_speed_chat_or_phone) } razy
        [many] { FACTOR($social_relative_speed_chat_or_phone) } razy
       *[other] { FACTOR($social_relative_speed_chat_or_phone) } raza
     } szybciej niż
    [slower] { FACTOR($social_relative_speed_chat_or_phone) ->
        [one] { FACTOR($social_relative_speed_chat_or_phone) } raz
        [few] { FACTOR($social_relative_speed_chat_or_phone) } razy
        [many] { FACTOR($social_relative_speed_chat_or_phone) } razy
       *[other] { FACTOR($social_relative_speed_chat_or_phone) } raza
     } wolniej niż
   *[same] tak samo szybko jak
 } czat lub telefon. Odpowiedź to jeszcze nie rozwiązanie. { $social_first_resolution_time_statistic ->
    [median] Połowa rozwiązanych zgłoszeń jest po raz pierwszy rozwiązana w ciągu { DURATION($social_first_resolution_time, case: "genitive") },
   *[mean] Zgłoszenie jest po raz pierwszy rozwiązane średnio po { DURATION($social_first_resolution_time, case: "locative") },
 } { $social_full_resolution_time_statistic ->
    [median] a połowa jest rozwiązana ostatecznie w ciągu { DURATION($social_full_resolution_time, case: "genitive") }.
   *[mean] a na pełne rozwiązanie czeka się średnio { DURATION($social_full_resolution_time, case: "accusative") }.
 }

prose-social-handling = { $social_handle_time_statistic ->
    [median] Połowa zgłoszeń z mediów społecznościowych zajmuje agentowi najwyżej { DURATION($social_handle_time, case: "accusative") } pracy.
   *[mean] Średni czas obsługi (AHT), czyli czas, w którym agent rzeczywiście pracuje nad zgłoszeniem z mediów społecznościowych, wynosi { DURATION($social_handle_time, case: "accusative") }.
 } { $social_transfer_rate_comparator ->
    [about] Około { PERCENT($social_transfer_rate) }
   *[eq] { $social_transfer_rate_emphasis ->
        [only] Tylko { PERCENT($social_transfer_rate) }
       *[none] { PERCENT($social_transfer_rate) }
     }
 } zgłoszeń jest przekazywanych przed rozwiązaniem, a { $social_escalation_rate_comparator ->
    [about] około { PERCENT($social_escalation_rate) }
   *[eq] { PERCENT($social_escalation_rate) }
 } trafia do innego kanału. Kontakt kosztuje średnio { MONEY($social_cost_per_contact) }.

prose-social-volume = { $social_tickets_per_day_statistic ->
    [median] Połowa firm dostaje w mediach społecznościowych najwyżej
   *[mean] Firma dostaje w mediach społecznościowych średnio
 } { $social_tickets_per_day_comparator ->
    [about] około { NUMBER($social_tickets_per_day) ->
        [one] { NUMBER($social_tickets_per_day) } nowego zgłoszenia
        [few] { NUMBER($social_tickets_per_day) } nowych zgłoszeń
        [many] { NUMBER($social_tickets_per_day) } nowych zgłoszeń
       *[other] { NUMBER($social_tickets_per_day) } nowego zgłoszenia
     }
   *[eq] { NUMBER($social_tickets_per_day) ->
        [one] { NUMBER($social_tickets_per_day) } nowe zgłoszenie
        [few] { NUMBER($social_tickets_per_day) } nowe zgłoszenia
        [many] { NUMBER($social_tickets_per_day) } nowych zgłoszeń
       *[other] { NUMBER($social_tickets_per_day) } nowego zgłoszenia
     }
 } dziennie. { $social_network_share_comparator ->
    [about] Na poszczególne sieci rozkładają się one mniej więcej tak: { LIST($social_network_share_parts) }.
   *[eq] Na poszczególne sieci rozkładają się one tak: { LIST($social_network_share_parts) }.
 } { $social_last_resort_share_origin ->
    [published] Gdy zawiodły inne kanały, pomocy w mediach społecznościowych szuka { $social_last_resort_share_emphasis ->
        [only] tylko { PERCENT($social_last_resort_share) }
       *[none] { PERCENT($social_last_resort_share) }
     } klientów.
   *[computed] Klientów, których sprawy nie rozwiązano w innym kanale, dotyczy { $social_last_resort_share_emphasis ->
        [only] tylko { PERCENT($social_last_resort_share) }
       *[none] { PERCENT($social_last_resort_share) }
     } zgłoszeń.
 }

prose-social-leads = Media społecznościowe służą nie tylko obsłudze, lecz także sprzedaży. { $social_leads_per_day_statistic ->
    [median] Połowa firm zdobywa tam najwyżej
   *[mean] Firma zdobywa tam średnio
 } { NUMBER($social_leads_per_day) ->
    [one] { NUMBER($social_leads_per_day) } lead dziennie.
    [few] { NUMBER($social_leads_per_day) } leady dziennie.
    [many] { NUMBER($social_leads_per_day) } leadów dziennie.
   *[other] { NUMBER($social_leads_per_day) } leada dziennie.
 } Konwersją kończy się { $social_lead_conversion_emphasis ->
    [only] tylko { PERCENT($social_lead_conversion) }
   *[none] { PERCENT($social_lead_conversion) }
 } leadów. Wśród zgłoszeń do konwersji prowadzi { $social_ticket_conversion_comparator ->
    [under] mniej niż { PERCENT($social_ticket_conversion) }
    [about] około { PERCENT($social_ticket_conversion) }
    [over] ponad { PERCENT($social_ticket_conversion) }
   *[eq] { $social_ticket_conversion_emphasis ->
        [only] tylko { PERCENT($social_ticket_conversion) }
       *[none] { PERCENT($social_ticket_conversion) }
     }
 }.

prose-social-satisfaction = Spośród klientów, którzy oceniają obsługę w mediach społecznościowych, zadowolonych z niej jest { PERCENT($social_csat) } (CSAT). Net Promoter Score (NPS) wynosi { SCORE($social_nps) }. { $social_ces_scale ->
    [unknown] Wskaźnik wysiłku klienta (CES) podano jako { SCORE($social_ces) }; wydawca nie wymienia skali.
   *[known] Wskaźnik wysiłku klienta (CES) wynosi { SCORE($social_ces) } w skali od { NUMBER($social_ces_low) } do { NUMBER($social_ces_high) }.
 }
