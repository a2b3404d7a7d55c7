### Отчет за работата на агентите: агентите и екипите на една компания.

report-agents = Отчет за работата на агентите
    .description = Какво поемат агентите и екипите на една компания, колко бързо и колко добре: седмица по седмица и спрямо предишния месец.

metric-agents-resolve-actions = Извършени разрешавания
    .definition = Всяко отбелязване на тикет като разрешен през периода. Тикет, който е отворен повторно и пак е разрешен, се брои всеки път; до него стои броят на различните тикети.

# Стойности: opened_chats resolved_tickets
prose-agents-volume = В { $company } агентите са отворили { NUMBER($opened_chats) ->
    [one] { NUMBER($opened_chats) } чат
   *[other] { NUMBER($opened_chats) } чата
 } и са разрешили { NUMBER($resolved_tickets) ->
    [one] { NUMBER($resolved_tickets) } тикет
   *[other] { NUMBER($resolved_tickets) } тикета
 } през периода.
prose-agents-missed = От чатовете, поискани от посетителите, { PERCENT($missed_chats) } са пропуснати.
prose-agents-reply = { $first_response_time_statistic ->
    [mean] Първият отговор идва средно след { DURATION($first_response_time) }.
   *[median] Половината контакти получават първи отговор до { DURATION($first_response_time) }.
 }
prose-agents-pickup = Чатът чака средно { DURATION($pickup_time) }, докато някой го поеме, и след това трае { DURATION($chat_time) }.
prose-agents-handling = Един контакт отнема на агента средно { DURATION($handle_time) } работа, а { PERCENT($first_contact_resolution) } от контактите се разрешават от първия път.
prose-agents-ratings = Доволни са { PERCENT($csat) } от клиентите, които са оценили контакта.
prose-agents-thumbs = Сред оценките, които вземат страна, { PERCENT($positive_ratings) } са положителни, а { PERCENT($negative_ratings) } отрицателни.
prose-agents-utilization = От времето си в системата агентите отделят { PERCENT($utilization) } за контакти.
prose-agents-target = За здравословно практиците смятат { PERCENT($utilization_target) }: под това хората чакат работа, над него работата чака хора.
prose-agents-private = Стойност за отделен човек се показва само ако зад нея стоят достатъчно случаи, а където не са, отчетът го казва. Тя описва как е разпределена работата и как е минала; не е присъда за никого.
prose-agents-unassigned = Контакт, за който не отговаря нито един агент – например затворен от автоматично правило или чат, който никой не е поел – се брои само в общия ред. Затова частите може да дават заедно по-малко от цялото.

chapter-agents-totals = Екипът като цяло
chapter-agents-by-agent = Агент по агент
chapter-agents-by-team = Екип по екип
chapter-agents-over-time = Ден по ден, седмица по седмица, месец по месец
chapter-agents-before = Спрямо предишния месец
chapter-agents-busy = Кога идва работата

item-agents-opened = Отворени чатове
item-agents-resolved = Разрешени тикети и разговори
item-agents-actions = Извършени разрешавания, заедно с повторните
item-agents-missed = Пропуснати чатове като дял от поисканите
item-agents-pickup = Средно време до поемане на чата
item-agents-chat-time = Средна продължителност на чата
item-agents-positive = Положителни оценки
item-agents-negative = Отрицателни оценки
item-agents-per-hour = Чатове за час присъствие на агента
item-agents-reply = Време до първия отговор, медиана
item-agents-handle = Средно време за обработка (AHT)
item-agents-fcr = Разрешени при първия контакт (FCR)
item-agents-csat = Доволни клиенти (CSAT)
item-agents-utilization = Натовареност
item-agents-target = Натовареност, към която се стремят практиците
item-agents-conversion = Чатове, завършили с покупка или регистрация
item-agents-balance = Колко неравномерно са разпределени чатовете между агентите (коефициент на вариация)

table-agents-agents-opened-chats-by-agent = Обем и бързина по агенти
table-agents-agents-first-contact-resolution-by-agent = Качество по агенти
table-agents-agents-opened-chats-by-team = Обем и бързина по екипи
table-agents-agents-first-contact-resolution-by-team = Качество по екипи
table-agents-agents-opened-chats-by-month = По месеци
table-agents-agents-first-response-time-changes = Промяна спрямо предишния месец, по агенти
chart-agents-agents-first-response-time-by-agent = Медиана на времето до първия отговор, по агенти
chart-agents-agents-utilization-by-agent = Натовареност по агенти и диапазонът, към който се стремят практиците
chart-agents-agents-csat-by-agent = Доволни клиенти по агенти
chart-agents-agents-first-response-time-by-team = Медиана на времето до първия отговор, по екипи
chart-agents-agents-opened-chats-by-day = Отворени чатове по дни
chart-agents-agents-opened-chats-by-week = Отворени чатове по седмици
chart-agents-agents-resolved-tickets-by-week = Разрешени тикети по седмици
chart-agents-agents-first-response-time-by-week = Медиана на времето до първия отговор, по седмици
chart-agents-agents-utilization-by-week = Натовареност по седмици
chart-agents-agents-resolved-tickets-changes = Разрешени тикети: промяна спрямо предишния месец, по агенти
chart-agents-agents-busy-week = Нови контакти по ден от седмицата и час
chart-agents-agents-busy-hours = Нови контакти по час
chart-agents-agents-busy-days = Нови контакти по ден от седмицата

card-agents-opened-chats = През периода агентите са отворили ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } чат
   *[other] { NUMBER($value) } чата
 }⟧.
    .title = Отворени чатове
card-agents-resolved-tickets = През периода агентите са разрешили ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } тикет
   *[other] { NUMBER($value) } тикета
 }⟧.
    .title = Разрешени тикети
card-agents-first-response-time = { $statistic ->
    [mean] Първият отговор идва средно след ⟦{ DURATION($value) }⟧.
   *[median] Половината контакти получават първи отговор до ⟦{ DURATION($value) }⟧.
 }
    .title = Време до първия отговор
card-agents-pickup-time = Чатът се поема средно след ⟦{ DURATION($value) }⟧.
    .title = Време до поемане на чата
card-agents-handle-time = Един контакт отнема на агента средно ⟦{ DURATION($value) }⟧ работа.
    .title = Време за обработка
card-agents-csat = Доволни са ⟦{ PERCENT($value) }⟧ от клиентите, които оценяват екипа.
    .title = Доволни клиенти
card-agents-first-contact-resolution = ⟦{ PERCENT($value) }⟧ от контактите се разрешават от първия път.
    .title = Разрешаване при първия контакт
card-agents-missed-chats = { $emphasis ->
    [only] Само ⟦{ PERCENT($value) }⟧
   *[none] ⟦{ PERCENT($value) }⟧
 } от поисканите чатове остават пропуснати.
    .title = Пропуснати чатове
card-agents-chats-per-hour = Един агент води ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } чат
   *[other] { NUMBER($value) } чата
 }⟧ за час присъствие.
    .title = Чатове на час
card-agents-utilization = От времето си в системата агентите отделят ⟦{ PERCENT($value) }⟧ за контакти.
    .title = Натовареност на агентите
tag-agents = АгентиПоПоддръжка
tag-utilization = НатовареностНаАгентите
