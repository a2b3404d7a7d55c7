### Карти, които не стоят в никой отчет: публикувани числа, карти от тетрадка на изследовател и думите на видовете карти.
### Между ⟦ и ⟧ стои едрото.

## Публикувани числа

card-expected-reply-time = ⟦{ PERCENT($value) }⟧ от клиентите очакват отговор в рамките на { DURATION($within1) }.
    .title = Клиенти, които очакват бърз отговор

card-purchase-after-fast-reply = ⟦{ PERCENT($value) }⟧ от клиентите са по-склонни да купят, когато отговорът отнема по-малко от { DURATION($within1) }.
    .title = Бързи отговори и покупки

card-retention-pays = Привличането на нов клиент струва ⟦{ FACTOR($value) ->
    [one] { FACTOR($value) } път
   *[other] { FACTOR($value) } пъти
 }⟧ колкото задържането на настоящ.
    .title = Цена на привличането и задържането

card-satisfaction-per-exchange = С всяка размяна на съобщения удовлетвореността на клиентите { $change ->
    [rise] се повишава
   *[fall] спада
 } с ⟦{ PERCENT($value) }⟧.
    .title = Удовлетвореност след всяка размяна

card-agent-utilization-target = Натовареността на агентите е най-добра при ⟦{ PERCENT($value) }⟧.
    .title = Здравословна натовареност на агентите

card-chats-per-agent-hour = Агентът води средно ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } чат
   *[other] { NUMBER($value) } чата
 }⟧ на час.
    .title = Чатове на агент за час

card-self-service-gap = ⟦{ PERCENT($expected) }⟧ от клиентите казват, че са използвали портал за самообслужване, но само ⟦{ PERCENT($actual) }⟧ от компаниите предлагат такъв.
    .title = Самообслужване: очаквано и предлагано

card-first-response-by-channel = { $portal_statistic ->
    [median] Половината първи отговори пристигат до { DURATION($portal) } в клиентските портали, { DURATION($social) } в социалните медии и { DURATION($chat) } в чата на живо.
   *[mean] Първият отговор отнема средно { DURATION($portal) } в клиентските портали, { DURATION($social) } в социалните медии и { DURATION($chat) } в чата на живо.
 }
    .title = Време за първи отговор по канали
    .lead = { $portal_statistic ->
        [median] Половината първи отговори пристигат до това време, по канали
       *[mean] Средно време за първи отговор по канали
     }

## Карти без собствено изречение: име и стойност

own-value = { $statistic ->
    [median] { $name }, медиана: ⟦{ $shown }⟧.
    [mean] { $name }, средно: ⟦{ $shown }⟧.
   *[other] { $name }: ⟦{ $shown }⟧.
 }
own-values = { $statistic ->
    [median] { $name }, медиана: { $shown }.
    [mean] { $name }, средно: { $shown }.
   *[other] { $name }: { $shown }.
 }
    .lead = { $statistic ->
        [median] { $name } (медиана)
        [mean] { $name } (средно)
       *[other] { $name }
     }

## Дребни редове
card-base-unknown = броят на случаите и периодът не са посочени
card-change-unknown = не е посочено дали е относително или в процентни пункта
card-definition = Определение и данни: { $link }
card-qr = Сканирайте за определението

## Видове
type-share-under-condition = Дял при условие
type-multiplier = Колко пъти по
type-change-per-event = Промяна при събитие
type-target-band = Целеви обхват
type-rate-range = Диапазон на брой за час
type-expectation-vs-reality = Очакване и реалност
type-cross-channel = Сравнение на канали

## Картинки
alt-people-if = Редица от хора под краен срок, от които е оцветен делът от изречението.
alt-areas = Квадрати един до друг; площта на по-големия е толкова пъти по-голяма, колкото казва изречението.
alt-stairs = Стъпала, които се променят от стъпало на стъпало, както казва изречението.
alt-target = Скала с обхват на най-добрите стойности и с твърде малко и твърде много от двете страни.
alt-bubbles = Балончета за разговор: плътни до долната граница на диапазона, контури до горната.
alt-paired-bars = Чифт ленти: очакваното над наличното.
alt-channels = Ос със знак за всеки канал.

## Етикети и хаштагове
label-acquisition = привличане на клиент
label-retention = задържане на клиент
label-customers = клиенти
tag-customer-expectations = ОчакванияНаКлиентите
tag-live-chat = ЧатНаЖиво
tag-customer-retention = ЗадържанеНаКлиенти
tag-agent-utilization = НатовареностНаАгентите
