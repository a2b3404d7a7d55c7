### Прочит на отчета, по един абзац в съобщение.

## Клиентски портал

prose-portal-expectation = Клиентският портал позволява на хората да намерят отговор, да отворят тикет и да го проследят, без да звънят на никого. { $portal_self_service_used_comparator ->
    [over] Над { PERCENT($portal_self_service_used) }
    [about] Около { PERCENT($portal_self_service_used) }
    [under] Под { PERCENT($portal_self_service_used) }
   *[eq] { PERCENT($portal_self_service_used) }
 } от клиентите посочват, че вече са ползвали такова самообслужване. { $portal_device_share_origin ->
    [published] Що се отнася до устройствата, { PERCENT($portal_device_share_desktop) } от клиентите търсят помощ от компютър, { PERCENT($portal_device_share_mobile) } от телефон, а { PERCENT($portal_device_share_tablet) } от таблет.
   *[computed] Що се отнася до устройствата, { PERCENT($portal_device_share_desktop) } от посещенията на портала са от компютър, { PERCENT($portal_device_share_mobile) } от телефон, а { PERCENT($portal_device_share_tablet) } от таблет.
 }

prose-portal-adoption = Сред компаниите { $portal_adoption_emphasis ->
    [only] само { PERCENT($portal_adoption) }
   *[none] { PERCENT($portal_adoption) }
 } предлагат на клиентите си портал. Форум, в който клиентите могат да си помагат взаимно, имат { $portal_forum_adoption_emphasis ->
    [only] само { PERCENT($portal_forum_adoption) }
   *[none] { PERCENT($portal_forum_adoption) }
 }, а няколко бази знания, за да могат клиентите да четат на своя език, поддържат { $portal_multiple_knowledge_bases_emphasis ->
    [only] само { PERCENT($portal_multiple_knowledge_bases) }
   *[none] { PERCENT($portal_multiple_knowledge_bases) }
 }.

prose-portal-speed = Колко бързо отговаря порталът, личи най-добре от цялото разпределение на отговорите. { PERCENT($portal_answered_within_share1) } от тикетите получават отговор в рамките на { DURATION($portal_answered_within_within1) }, { PERCENT($portal_answered_within_share2) } в рамките на { DURATION($portal_answered_within_within2) }, а { PERCENT($portal_answered_within_share3) } в рамките на { DURATION($portal_answered_within_within3) }. { $portal_first_response_time_statistic ->
    [median] Половината от всички първи отговори идват в рамките на { DURATION($portal_first_response_time) }.
   *[mean] Посоченото средно време до първи отговор е { DURATION($portal_first_response_time) }.
 }

prose-portal-resolution = В крайна сметка { PERCENT($portal_answered_rate) } от тикетите в портала получават отговор, а { PERCENT($portal_closed_rate) } се затварят. { $portal_processing_time_statistic ->
    [middle_half] При средната половина от тикетите времето от отваряне до затваряне е { DURATION($portal_processing_time) }; останалите се затварят по-бързо или по-бавно.
   *[mean] Времето от отваряне до затваряне е средно { DURATION($portal_processing_time) }.
 } Това е времето, което минава за клиента, а не времето, в което агентът работи.

prose-portal-satisfaction = Удовлетвореността на клиентите (CSAT) от обслужването през портал е { PERCENT($portal_csat) }. Net Promoter Score (NPS), тоест делът на хората, които биха препоръчали компанията, минус дела на онези, които не биха, е { SCORE($portal_nps) }. { $portal_ces_scale ->
    [unknown] Оценката на усилието на клиента (CES) е дадена като { SCORE($portal_ces) }, но без скалата, по която да се разчете.
   *[known] Оценката на усилието на клиента (CES) е { SCORE($portal_ces) } по скала от { NUMBER($portal_ces_low) } до { NUMBER($portal_ces_high) }.
 }

prose-portal-volume = { $portal_tickets_per_day_statistic ->
    [median] Половината от компаниите получават през портала най-много
   *[mean] Компаниите получават през портала средно по
 } { NUMBER($portal_tickets_per_day) ->
    [one] { NUMBER($portal_tickets_per_day) } тикет на ден.
   *[other] { NUMBER($portal_tickets_per_day) } тикета на ден.
 } { $portal_pending_tickets_statistic ->
    [median] Във всеки момент половината от тях имат в опашката си най-много
   *[mean] Във всеки момент в опашката им има средно по
 } { NUMBER($portal_pending_tickets) ->
    [one] { NUMBER($portal_pending_tickets) } тикет.
   *[other] { NUMBER($portal_pending_tickets) } тикета.
 } Клиентите изпращат { PERCENT($portal_business_hours_share_business_hours) } от тикетите си в работно време, а { $portal_business_hours_share_after_hours_comparator ->
    [about] около { PERCENT($portal_business_hours_share_after_hours) }
   *[eq] { PERCENT($portal_business_hours_share_after_hours) }
 } извън него.

prose-portal-cost = Контактът през клиентски портал струва средно { MONEY($portal_cost_per_contact) }. Част от работата зад него клиентът не вижда: преди да бъде затворен, тикетът се прехвърля средно { NUMBER($portal_transfers_per_ticket) ->
    [one] { NUMBER($portal_transfers_per_ticket) } път
   *[other] { NUMBER($portal_transfers_per_ticket) } пъти
 }, а { $portal_wrap_up_time_statistic ->
    [median] при половината от тикетите довършителната работа отнема най-много { DURATION($portal_wrap_up_time) }.
   *[mean] довършителната работа отнема средно { DURATION($portal_wrap_up_time) }.
 }

## Социални медии

prose-social-variety = Какво означават социалните медии за обслужването, зависи от бранша: магазинът получава там други въпроси, и в друг брой, отколкото софтуерна компания или клиника. Затова си струва компаниите да се разглеждат според тежестта, която дават на канала. Там, където социалните медии са основен канал за поддръжка, { $social_response_time_main_channel_statistic ->
    [median] медианата на времето за отговор
   *[mean] средното време за отговор
 } е { $social_response_time_main_channel_comparator ->
    [about] около { DURATION($social_response_time_main_channel) }
   *[eq] { DURATION($social_response_time_main_channel) }
 }.

prose-social-speed = { $social_response_time_origin ->
    [published] За всички компании заедно най-бързият отговор се чака { $social_response_time_fastest_comparator ->
        [about] около { DURATION($social_response_time_fastest) }
       *[eq] { DURATION($social_response_time_fastest) }
     }, типичният { DURATION($social_response_time_typical) }, а най-бавният { $social_response_time_slowest_comparator ->
        [about] около { DURATION($social_response_time_slowest) }.
       *[eq] { DURATION($social_response_time_slowest) }.
     }
   *[computed] За всички компании заедно бързият отговор се чака { DURATION($social_response_time_fastest) }, типичният { DURATION($social_response_time_typical) }, а бавният { DURATION($social_response_time_slowest) }.
 } Погледнато откъм тикетите, { PERCENT($social_answered_within_share1) } от тях получават отговор в рамките на { DURATION($social_answered_within_within1) }, а { PERCENT($social_answered_within_share2) } в рамките на { DURATION($social_answered_within_within2) }.

prose-social-networks = Социалните медии не са еднороден канал, затова е добре всяка мрежа да се разгледа отделно. { $social_response_time_by_network_statistic ->
    [median] Половината от отговорите във всяка от тях идват в рамките на това време: { LIST($social_response_time_by_network_parts) }.
   *[mean] Средните времена за отговор са следните: { LIST($social_response_time_by_network_parts) }.
 }

prose-social-relative = В сравнение с други канали обслужването в социалните медии отговаря { $social_relative_speed_portal_direction ->
    [faster] { FACTOR($social_relative_speed_portal) ->
        [one] { FACTOR($social_relative_speed_portal) } път
       *[other] { FACTOR($social_relative_speed_portal) } пъти
     } по-бързо от
    [slower] { FACTOR($social_relative_speed_portal) ->
        [one] { FACTOR($social_relative_speed_portal) } път
       *[other] { FACTOR($social_relative_speed_portal) } пъти
     } по-бавно от
   *[same] със същата скорост като
 } клиентския портал и { $social_relative_speed_chat_or_phone_direction ->
    [faster] { FACTOR($social_relative_speed_chat_or_phone) ->
        [one] { FACTOR($social_relative_speed_chat_or_phone) } път
       *[other] { FACTOR($social_relative_speed_chat_or_phone) } пъти
     } по-бързо от
    [slower] { FACTOR($social_relative_speed_chat_or_phone) ->
        [one] { FACTOR($social_relative_speed_chat_or_phone) } път
       *[other] { FACTOR($social_relative_speed_chat_or_phone) } пъти
     } по-бавно от
   *[same] със същата скорост като
 } чата или телефона. Отговорът още не е решение. { $social_first_resolution_time_statistic ->
    [median] Половината от разрешените тикети се разрешават за пръв път в рамките на { DURATION($social_first_resolution_time) },
   *[mean] Първото разрешаване на тикет отнема средно { DURATION($social_first_resolution_time) },
 } { $social_full_resolution_time_statistic ->
    [median] а половината са окончателно разрешени в рамките на { DURATION($social_full_resolution_time) }.
   *[mean] а пълното разрешаване отнема средно { DURATION($social_full_resolution_time) }.
 }

prose-social-handling = { $social_handle_time_statistic ->
    [median] Половината от тикетите в социалните медии изискват от агента най-много { DURATION($social_handle_time) } работа.
   *[mean] Средното време за обработка (AHT), тоест времето, в което агентът действително работи по тикет в социалните медии, е { DURATION($social_handle_time) }.
 } { $social_transfer_rate_comparator ->
    [about] Около { PERCENT($social_transfer_rate) }
   *[eq] { $social_transfer_rate_emphasis ->
        [only] Само { PERCENT($social_transfer_rate) }
       *[none] { PERCENT($social_transfer_rate) }
     }
 } от тикетите се прехвърлят, преди да бъдат разрешени, а { $social_escalation_rate_comparator ->
    [about] около { PERCENT($social_escalation_rate) }
   *[eq] { PERCENT($social_escalation_rate) }
 } се насочват към друг канал. Контактът струва средно { MONEY($social_cost_per_contact) }.

prose-social-volume = { $social_tickets_per_day_statistic ->
    [median] Половината от компаниите получават в социалните медии най-много
   *[mean] Компаниите получават в социалните медии средно по
 } { $social_tickets_per_day_comparator ->
    [about] около { NUMBER($social_tickets_per_day) ->
        [one] { NUMBER($social_tickets_per_day) } нов тикет
       *[other] { NUMBER($social_tickets_per_day) } нови тикета
     }
   *[eq] { NUMBER($social_tickets_per_day) ->
        [one] { NUMBER($social_tickets_per_day) } нов тикет
       *[other] { NUMBER($social_tickets_per_day) } нови тикета
     }
 } на ден. { $social_network_share_comparator ->
    [about] По мрежи те се разпределят приблизително така: { LIST($social_network_share_parts) }.
   *[eq] По мрежи те се разпределят така: { LIST($social_network_share_parts) }.
 } { $social_last_resort_share_origin ->
    [published] След като други канали не са решили проблема им, към социалните медии се обръщат { $social_last_resort_share_emphasis ->
        [only] само { PERCENT($social_last_resort_share) }
       *[none] { PERCENT($social_last_resort_share) }
     } от клиентите.
   *[computed] След запитване, което друг канал е оставил неразрешено, идват { $social_last_resort_share_emphasis ->
        [only] само { PERCENT($social_last_resort_share) }
       *[none] { PERCENT($social_last_resort_share) }
     } от тикетите.
 }

prose-social-leads = Социалните медии служат не само на обслужването, но и на продажбите. { $social_leads_per_day_statistic ->
    [median] Половината от компаниите печелят там най-много
   *[mean] Компаниите печелят там средно по
 } { NUMBER($social_leads_per_day) ->
    [one] { NUMBER($social_leads_per_day) } потенциален клиент (лийд) на ден.
   *[other] { NUMBER($social_leads_per_day) } потенциални клиенти (лийдове) на ден.
 } До конверсия стигат { $social_lead_conversion_emphasis ->
    [only] само { PERCENT($social_lead_conversion) }
   *[none] { PERCENT($social_lead_conversion) }
 } от лийдовете. От тикетите до конверсия водят { $social_ticket_conversion_comparator ->
    [under] под { PERCENT($social_ticket_conversion) }
    [about] около { PERCENT($social_ticket_conversion) }
    [over] над { PERCENT($social_ticket_conversion) }
   *[eq] { $social_ticket_conversion_emphasis ->
        [only] само { PERCENT($social_ticket_conversion) }
       *[none] { PERCENT($social_ticket_conversion) }
     }
 }.

prose-social-satisfaction = От клиентите, които оценяват обслужването в социалните медии, удовлетворени са { PERCENT($social_csat) } (CSAT). Net Promoter Score (NPS) е { SCORE($social_nps) }. { $social_ces_scale ->
    [unknown] Оценката на усилието на клиента (CES) е дадена като { SCORE($social_ces) }; издателят не посочва скалата.
   *[known] Оценката на усилието на клиента (CES) е { SCORE($social_ces) } по скала от { NUMBER($social_ces_low) } до { NUMBER($social_ces_high) }.
 }
