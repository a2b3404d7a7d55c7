### Карти: по едно изречение. Между ⟦ и ⟧ стои набраното с едър шрифт; .title назовава темата.
### След число съществителните от мъжки род за предмети са в бройна форма: тикета, пъти, лийда.

## Клиентски портал

card-portal-self-service-used = { $comparator ->
    [over] Над ⟦{ PERCENT($value) }⟧
    [about] Около ⟦{ PERCENT($value) }⟧
    [under] Под ⟦{ PERCENT($value) }⟧
   *[eq] ⟦{ PERCENT($value) }⟧
 } от клиентите посочват, че вече са ползвали портал за самообслужване.
    .title = Ползване на самообслужване

card-portal-device-share = { $origin ->
    [published] ⟦{ PERCENT($desktop) }⟧ от клиентите търсят помощ от компютър, ⟦{ PERCENT($mobile) }⟧ от телефон, а ⟦{ PERCENT($tablet) }⟧ от таблет.
   *[computed] ⟦{ PERCENT($desktop) }⟧ от посещенията на портала са от компютър, ⟦{ PERCENT($mobile) }⟧ от телефон, а ⟦{ PERCENT($tablet) }⟧ от таблет.
 }
    .title = Устройства в клиентския портал

card-portal-multiple-knowledge-bases = ⟦{ $emphasis ->
    [only] Само { PERCENT($value) }
   *[none] { PERCENT($value) }
 }⟧ от компаниите поддържат няколко бази знания за клиенти, които говорят различни езици.
    .title = Бази знания на няколко езика

card-portal-forum-adoption = ⟦{ $emphasis ->
    [only] Само { PERCENT($value) }
   *[none] { PERCENT($value) }
 }⟧ от компаниите имат форум за общността на своите клиенти.
    .title = Компании с клиентски форум

card-portal-adoption = ⟦{ $emphasis ->
    [only] Само { PERCENT($value) }
   *[none] { PERCENT($value) }
 }⟧ от компаниите предлагат на клиентите си портал.
    .title = Компании с клиентски портал

card-portal-closed-rate = От всички тикети в клиентските портали се затварят ⟦{ PERCENT($value) }⟧.
    .title = Затворени тикети в портала

card-portal-processing-time = { $statistic ->
    [middle_half] При средната половина от тикетите в клиентски портал времето от отваряне до затваряне е ⟦{ DURATION($value) }⟧.
   *[mean] Времето от отваряне до затваряне на тикет в клиентски портал е средно ⟦{ DURATION($value) }⟧.
 }
    .title = От отваряне до затваряне

card-portal-wrap-up-time = { $statistic ->
    [median] При половината от тикетите в клиентски портал довършителната работа отнема най-много ⟦{ DURATION($value) }⟧.
   *[mean] Довършителната работа по тикет в клиентски портал отнема средно ⟦{ DURATION($value) }⟧.
 }
    .title = Довършителна работа (ACW)

card-portal-transfers-per-ticket = Преди да бъде затворен, тикетът в клиентски портал се прехвърля средно ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } път
   *[other] { NUMBER($value) } пъти
 }⟧.
    .title = Прехвърляния на тикет

card-portal-cost-per-contact = Контактът през клиентски портал струва средно ⟦{ MONEY($value) }⟧.
    .title = Цена на контакт през портала

card-portal-first-response-time = { $statistic ->
    [median] В клиентските портали половината от първите отговори идват в рамките на ⟦{ DURATION($value) }⟧.
   *[mean] В клиентските портали първият отговор се чака средно ⟦{ DURATION($value) }⟧.
 }
    .title = Време до първи отговор (FRT)

card-portal-csat = Удовлетвореността на клиентите (CSAT) от обслужването през портал е ⟦{ PERCENT($value) }⟧.
    .title = Удовлетвореност (CSAT) при порталите

card-portal-answered-within = ⟦{ PERCENT($share1) }⟧ от тикетите в клиентски портал получават отговор в рамките на { DURATION($within1) }, { PERCENT($share2) } в рамките на { DURATION($within2) }, а { PERCENT($share3) } в рамките на { DURATION($within3) }.
    .title = Колко бързо отговаря порталът

card-portal-nps = Net Promoter Score (NPS) на клиентските портали е ⟦{ SCORE($value) }⟧.
    .title = Net Promoter Score на порталите

card-portal-ces = { $scale ->
    [unknown] Оценката на усилието на клиента (CES) при обслужване през портал е ⟦{ SCORE($value) }⟧.
   *[known] Оценката на усилието на клиента (CES) при обслужване през портал е ⟦{ SCORE($value) }⟧ по скала от { NUMBER($low) } до { NUMBER($high) }.
 }
    .title = Усилие на клиента (CES) при порталите

card-portal-pending-tickets = { $statistic ->
    [median] Половината от компаниите имат най-много
   *[mean] Компаниите имат средно по
 } ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } тикет
   *[other] { NUMBER($value) } тикета
 }⟧ в опашката на клиентския си портал.
    .title = Чакащи тикети в портала

card-portal-tickets-per-day = { $statistic ->
    [median] През клиентския си портал половината от компаниите получават най-много
   *[mean] През клиентския си портал компаниите получават средно по
 } ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } тикет на ден
   *[other] { NUMBER($value) } тикета на ден
 }⟧.
    .title = Тикети от портала на ден

card-portal-business-hours-share = ⟦{ PERCENT($business_hours) }⟧ от тикетите в клиентски портал пристигат в работно време, а { $after_hours_comparator ->
    [about] около { PERCENT($after_hours) }
   *[eq] { PERCENT($after_hours) }
 } извън него.
    .title = Кога пристигат тикетите в портала

card-portal-answered-rate = От всички тикети в клиентските портали отговор получават ⟦{ PERCENT($value) }⟧.
    .title = Тикети с отговор в портала

## Социални медии

card-social-escalation-rate = { $comparator ->
    [about] Около ⟦{ PERCENT($value) }⟧
   *[eq] ⟦{ $emphasis ->
        [only] Само { PERCENT($value) }
       *[none] { PERCENT($value) }
     }⟧
 } от тикетите в социалните медии се насочват към други канали за поддръжка.
    .title = Преминаване към други канали

card-social-response-time-by-network = { $statistic ->
    [median] Половината от отговорите във всяка социална мрежа идват в рамките на това време: { LIST($parts) }.
   *[mean] Средно време за отговор в социалните мрежи: { LIST($parts) }.
 }
    .title = Време за отговор по мрежи
    .lead = { $statistic ->
        [median] За толкова време идват половината отговори във всяка социална мрежа
       *[mean] Средно време за отговор в социалните мрежи
     }

card-social-handle-time = { $statistic ->
    [median] Половината от тикетите в социалните медии изискват от агента най-много ⟦{ DURATION($value) }⟧ работа.
   *[mean] Агентът работи по тикет в социалните медии средно ⟦{ DURATION($value) }⟧.
 }
    .title = Време за обработка в социалните медии

card-social-cost-per-contact = Контактът в социалните медии струва средно ⟦{ MONEY($value) }⟧.
    .title = Цена на контакт в социалните медии

card-social-transfer-rate = { $comparator ->
    [about] Около ⟦{ PERCENT($value) }⟧
   *[eq] ⟦{ $emphasis ->
        [only] Само { PERCENT($value) }
       *[none] { PERCENT($value) }
     }⟧
 } от тикетите в социалните медии се прехвърлят, преди да бъдат разрешени.
    .title = Прехвърлени тикети

card-social-last-resort-share = ⟦{ $emphasis ->
    [only] Само { PERCENT($value) }
   *[none] { PERCENT($value) }
 }⟧ { $origin ->
    [published] от клиентите се обръщат към социалните медии, след като други канали не са решили проблема им.
   *[computed] от тикетите в социалните медии идват след запитване, което друг канал е оставил неразрешено.
 }
    .title = Социалните медии като последна възможност

card-social-csat = ⟦{ PERCENT($value) }⟧ от клиентите, които оценяват обслужването в социалните медии, са удовлетворени от него.
    .title = Удовлетвореност (CSAT) в социалните медии

card-social-answered-within = ⟦{ PERCENT($share1) }⟧ от тикетите в социалните медии получават отговор в рамките на { DURATION($within1) }, а { PERCENT($share2) } в рамките на { DURATION($within2) }.
    .title = Колко бързо се отговаря в социалните медии

card-social-resolution-times = { $first_statistic ->
    [median] Половината от разрешените тикети в социалните медии се разрешават за пръв път в рамките на ⟦{ DURATION($first) }⟧, а окончателно в рамките на ⟦{ DURATION($full) }⟧.
   *[mean] Първото разрешаване на тикет в социалните медии отнема средно ⟦{ DURATION($first) }⟧, а пълното ⟦{ DURATION($full) }⟧.
 }
    .title = Време до първо и пълно разрешаване

card-social-nps = Net Promoter Score (NPS) на обслужването в социалните медии е ⟦{ SCORE($value) }⟧.
    .title = Net Promoter Score в социалните медии

card-social-ces = { $scale ->
    [unknown] Оценката на усилието на клиента (CES) в социалните медии е ⟦{ SCORE($value) }⟧.
   *[known] Оценката на усилието на клиента (CES) в социалните медии е ⟦{ SCORE($value) }⟧ по скала от { NUMBER($low) } до { NUMBER($high) }.
 }
    .title = Усилие на клиента (CES) в социалните медии

card-social-tickets-per-day = { $statistic ->
    [median] Половината от компаниите получават в социалните медии най-много
   *[mean] Компаниите получават в социалните медии средно по
 } { $comparator ->
    [about] около ⟦{ NUMBER($value) ->
        [one] { NUMBER($value) } нов тикет
       *[other] { NUMBER($value) } нови тикета
     }⟧
   *[eq] ⟦{ NUMBER($value) ->
        [one] { NUMBER($value) } нов тикет
       *[other] { NUMBER($value) } нови тикета
     }⟧
 } на ден.
    .title = Тикети от социалните медии на ден

card-social-network-share = { $comparator ->
    [about] Тикетите в социалните медии се разпределят по мрежи приблизително така: { LIST($parts) }.
   *[eq] Тикетите в социалните медии се разпределят по мрежи така: { LIST($parts) }.
 }
    .title = Тикети по социални мрежи

card-social-ticket-conversion = { $comparator ->
    [under] Под ⟦{ PERCENT($value) }⟧
    [about] Около ⟦{ PERCENT($value) }⟧
    [over] Над ⟦{ PERCENT($value) }⟧
   *[eq] ⟦{ $emphasis ->
        [only] Само { PERCENT($value) }
       *[none] { PERCENT($value) }
     }⟧
 } от тикетите в социалните медии водят до конверсия.
    .title = Конверсии от тикети

card-social-leads-per-day = { $statistic ->
    [median] Половината от компаниите печелят в социалните медии най-много
   *[mean] Социалните медии носят на компаниите средно по
 } ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } лийд на ден
   *[other] { NUMBER($value) } лийда на ден
 }⟧.
    .title = Потенциални клиенти (лийдове) от социалните медии

card-social-relative-speed = Обслужването в социалните медии отговаря { $portal_direction ->
    [faster] { FACTOR($portal) ->
        [one] { FACTOR($portal) } път
       *[other] { FACTOR($portal) } пъти
     } по-бързо от
    [slower] { FACTOR($portal) ->
        [one] { FACTOR($portal) } път
       *[other] { FACTOR($portal) } пъти
     } по-бавно от
   *[same] със същата скорост като
 } клиентския портал и { $chat_or_phone_direction ->
    [faster] { FACTOR($chat_or_phone) ->
        [one] { FACTOR($chat_or_phone) } път
       *[other] { FACTOR($chat_or_phone) } пъти
     } по-бързо от
    [slower] { FACTOR($chat_or_phone) ->
        [one] { FACTOR($chat_or_phone) } път
       *[other] { FACTOR($chat_or_phone) } пъти
     } по-бавно от
   *[same] със същата скорост като
 } чата или телефона.
    .title = Социалните медии спрямо други канали

card-social-response-time = { $origin ->
    [published] В социалните медии най-бързият отговор се чака { $fastest_comparator ->
        [about] около ⟦{ DURATION($fastest) }⟧
       *[eq] ⟦{ DURATION($fastest) }⟧
     }, типичният ⟦{ DURATION($typical) }⟧, а най-бавният { $slowest_comparator ->
        [about] около ⟦{ DURATION($slowest) }⟧.
       *[eq] ⟦{ DURATION($slowest) }⟧.
     }
   *[computed] В социалните медии бързият отговор се чака ⟦{ DURATION($fastest) }⟧, типичният ⟦{ DURATION($typical) }⟧, а бавният ⟦{ DURATION($slowest) }⟧.
 }
    .title = Бързи, типични и бавни отговори
