### Думи на страниците, галерията, таблиците и файловете.

# Отчети
report-customer-portal = Клиентски портал: еталонни стойности
    .description = Как компаниите отговарят през клиентски портал: скорост, удовлетвореност, брой тикети и цена, всяко число с източника си.
report-social-media = Поддръжка в социалните медии: еталонни стойности
    .description = Как компаниите отговарят в социалните медии: скорост по мрежи, удовлетвореност, брой тикети, потенциални клиенти и цена, всяко число с източника си.
report-live-chat = Чат на живо: еталонни стойности
    .description = Как компаниите отговарят в чата на живо: скорост, пропуснати чатове, удовлетвореност, брой контакти и цена, всяко число с източника си.
report-phone = Телефонна поддръжка: еталонни стойности
    .description = Как компаниите отговарят по телефона: чакане, изоставени обаждания, удовлетвореност, брой контакти и цена, всяко число с източника си.
report-email = Поддръжка по имейл: еталонни стойности
    .description = Как компаниите отговарят по имейл: първи и следващи отговори, разрешаване, удовлетвореност, брой контакти и цена, всяко число с източника си.
report-knowledge-base = База знания: еталонни стойности
    .description = Кой предлага база знания или форум, кой ги ползва и колко контакти остават, всяко число с източника си.
report-help-desk = Хелп деск: еталонни стойности
    .description = Всички канали заедно: скорост, разрешаване, удовлетвореност, брой контакти, натрупване и цена, всяко число с източника си.

# Елементи на страницата
page-edition = Българско издание
page-language-name = Български
page-contents = Съдържание
page-skip = Към текста
page-answer = Накратко
page-reading = Какво казват числата
page-cards = Картите
page-charts = Графики
page-figures = Всички числа
page-companies = По компании
page-definitions = Определения
page-notes = Бележки за данните
page-disputes = Противоречия в публикувани числа
page-siblings = Други отчети
page-colophon = Как е направена тази страница
page-gallery = Галерия с карти
page-pdf = Този отчет в PDF
page-all-reports = Всички отчети от това издание
page-definition-link = Определение
page-data-link = Данни
page-back-to-text = Обратно към текста

# Знаци за произхода на числата
badge-sample = Примерни данни
badge-published = Публикувано число
origin-sample = Изчислените числа идват от генерирани примерни данни. Те показват как изглежда отчетът и не описват действителна компания.
origin-computed = Числата без знак са изчислени от данните, посочени по-долу.
origin-published = Всяко число на тази страница е публикувано от източника, посочен до него. Нищо не е изчислявано.
origin-mark = Числата със знак { $mark } са публикувани от други; от данните не могат да се изчислят.
reason-no-data = Това число не може да се изчисли от данните, затова публикуваното стои само.
reason-too-few = Случаите са твърде малко, за да се изчисли това число, затова публикуваното стои само.
suppressed = твърде малко случаи

# Редове на картата
card-source = Източник: { $name }
card-source-unnamed = Източник: не е посочен от { $name }
card-source-computed = Източник: { $name }
card-source-sample = Източник: примерни данни на channelmark
card-published-line = Публикувано от { $name }: { $value }
card-interval = доверителен интервал { $level }: { $interval }
note-scale = скала от { NUMBER($low) } до { NUMBER($high) }
note-time = срок: { DURATION($time) }
note-most = първите { $count } по брой случаи
card-n-unknown = броят на случаите не е посочен
card-scale-unknown = без посочена скала
card-disputed = оспорвано число, вж. отчета
card-unknown-period = периодът не е посочен
statistic-mean = средно
statistic-median = медиана
statistic-share = дял
statistic-score = оценка
statistic-ratio = отношение
statistic-distribution = разпределение
statistic-target = целева стойност
statistic-middle-half = средна половина
clock-calendar = календарно време
clock-business = работно време

# Таблици
table-metric = Показател
table-value = Стойност
table-n = Брой случаи
table-interval = Доверителен интервал { PERCENT(0.95) }
table-statistic = Статистика
table-published = Публикувана стойност
table-source = Източник
table-part-of = { $name }: { $part }
table-company = Компания
table-share = Дял
table-none = –
table-period = Период: { $days }
table-caption-figures = Всички числа на тази страница и на какво почиват
table-caption-companies = Медиана на времето до първи отговор по компании
table-caption-most-companies = Медиана на времето до първи отговор при { NUMBER($count) }-те компании с най-много контакти
table-source-usual = { $source }, освен ако редът не посочва друг

# Графики
chart-response-cumulative = Дял на контактите, получили отговор в даден срок
    .axis-x = Време до първи отговор
    .axis-y = Дял с отговор
chart-response-by-part = Медиана на времето до първи отговор
chart-contacts-per-week = Нови контакти на седмица
chart-table = Числата от тази графика

# Галерия
gallery-title = Галерия с карти
gallery-intro = { $count ->
    [one] { $count } карта, готова за публикуване.
   *[other] { $count } карти, готови за публикуване.
}
gallery-search = Търсене в картите
gallery-report = Отчет
gallery-type = Вид
gallery-all = Всички
gallery-copy = Копиране на текста
gallery-copied = Копирано
gallery-download = Изтегляне
gallery-square = квадрат
gallery-wide = широк
gallery-story = стори
gallery-none = Няма подходящи карти.
gallery-showing = { $count ->
    [one] Показана е { $count } карта
   *[other] Показани са { $count } карти
}
gallery-channel = Канал
gallery-copy-image = Копиране на картината
gallery-embed = Копиране на код за вграждане
gallery-copying = Копиране
gallery-short-text = текст
gallery-short-image = картина
gallery-short-embed = код
gallery-choose = Избор
gallery-choose-shown = Избор на всички показани
gallery-selection = Избрани карти
gallery-clear = Изчистване на избора
gallery-zip = Изтегляне в архив
gallery-zipped = Архивът е в папката с изтеглените файлове.
gallery-failed = Браузърът не го позволи
gallery-chosen = { $count ->
    [one] Избрана е { $count } карта
   *[other] Избрани са { $count } карти
}
type-percent = Дял
type-percent-threshold = Граница
type-split = Части от цяло
type-cumulative = Достигнато в срок
type-duration = Време
type-duration-pair = Двойка времена
type-by-category = По категории
type-range = Диапазон
type-triple = Най-бързо, типично, най-бавно
type-score-signed = Оценка със знак
type-score-plain = Оценка
type-currency = Пари
type-count = Брой
type-rate = Брой на ден
type-mean-per-item = Средно на тикет
type-comparison = Сравнение
type-image = Изображение

# Произход
about-published-facts = Публикуваните числа са събрани от страниците на { $names } и са цитирани с посочен източник.
about-data = Данни: { $name }, { $companies ->
    [one] { $companies } компания
   *[other] { $companies } компании
}, { $tickets ->
    [one] { $tickets } контакт
   *[other] { $tickets } контакта
}, { $days }.
about-censored = Контактите, които при извличането на данните още са без отговор, се броят за контакти без отговор, а не за бързи.
about-rejected = { $count ->
    [0] Няма отхвърлени редове при импорта.
    [one] { $count } ред от импорта е отхвърлен и е запазен заедно с причината.
   *[other] { $count } реда от импорта са отхвърлени и са запазени заедно с причините.
}
about-clock = Времената са в календарно време, освен ако при числото не е посочено друго.
about-interval = Доверителните интервали са на ниво { PERCENT(0.95) }: по Уилсън за дялове, от рангови статистики за медиани, чрез бутстрап с фиксирано начало за средни и отношения, по коригирания метод на Валд за NPS.
about-fingerprint = Отпечатък на данните: { $fingerprint }
about-version = Направено с channelmark { $version }.

# Брой случаи според съвкупността (n)
n-tickets = { NUMBER($count) ->
    [one] { NUMBER($count) } тикет
   *[other] { NUMBER($count) } тикета
}
n-companies = { NUMBER($count) ->
    [one] { NUMBER($count) } компания
   *[other] { NUMBER($count) } компании
}
n-surveys = { NUMBER($count) ->
    [one] { NUMBER($count) } анкетен отговор
   *[other] { NUMBER($count) } анкетни отговора
}
n-customers = { NUMBER($count) ->
    [one] { NUMBER($count) } клиент
   *[other] { NUMBER($count) } клиенти
}
n-visits = { NUMBER($count) ->
    [one] { NUMBER($count) } посещение
   *[other] { NUMBER($count) } посещения
}
n-leads = { NUMBER($count) ->
    [one] { NUMBER($count) } лийд
   *[other] { NUMBER($count) } лийда
}

# Стойност с думата, която я уточнява; $value е готов текст.
comparator-about = около { $value }
comparator-over = над { $value }
comparator-under = под { $value }
comparator-at-least = поне { $value }
comparator-at-most = най-много { $value }

# Графики: оси, надписи, таблици
chart-axis-time = Време до първи отговор
chart-response-by-part-mean = Средно време за отговор
chart-weekly-caption = между { NUMBER($low) } и { NUMBER($high) } за { NUMBER($weeks) ->
    [one] { NUMBER($weeks) } цяла седмица
   *[other] { NUMBER($weeks) } цели седмици
}
chart-caption = { $title }: { $rest }.
table-network = Мрежа
table-week = Седмица от
table-contacts = Контакти

index-title = Канали за поддръжка: еталонни стойности

# Отношение на скорости като кратък текст; $than е друг канал.
ratio-faster = { FACTOR($factor) ->
    [one] също толкова бързо, колкото през { $than }
   *[other] { FACTOR($factor) } пъти по-бързо, отколкото през { $than }
}
ratio-slower = { FACTOR($factor) ->
    [one] също толкова бавно, колкото през { $than }
   *[other] { FACTOR($factor) } пъти по-бавно, отколкото през { $than }
}

chart-from-to = от { $quick } ({ $first }) до { $slow } ({ $last }), { NUMBER($total) ->
    [one] { NUMBER($total) } компания
   *[other] { NUMBER($total) } компании
 }

card-with-note = { $text } ({ $note })

# Разлика между два дяла, кратък текст след знака
percentage-points = { $points } п.п.

# Глави, точки, речник
page-formula = Формула:
page-lacks = Какво не можа да се изчисли от данните
item-absent = няма стойност: данните не стигат за нея
table-part = Част

# Защо някоя стойност липсва; $missing изброява таблици и колони или някоя от нуждите по-долу
lack-no-data = Липсващи данни: { $missing }.
lack-too-few = Случаите са твърде малко.
lack-published-only = Никой не я е публикувал, а данни за изчисляването ѝ не са дадени.
need-consumer-survey = проучване сред потребители
need-one-currency = разходи в една валута
need-one-scale = една скала за всички оценки
need-several-parts = няколко части за сравнение
need-other-channels = отговорени контакти в други канали
need-whole-periods = няколко цели периода
need-peers = достатъчно случаи и достатъчно компании за сравнение
need-whole-share = стойности, които са дял от цяло
need-window = контакти поне в половината от дните на експорта
need-channels = контакти в няколко канала
about-company = Компания: { $company }.

parts-from-to = от { $low } ({ $first }) до { $high } ({ $last }), { $total ->
    [one] { $total } част
   *[other] { $total } части
}

table-whole = Общо

# Малки бележки под заглавието на отчета
byline-period = Данни за { $days }
byline-reading = { NUMBER($minutes) ->
    [one] { NUMBER($minutes) } минута четене
   *[other] { NUMBER($minutes) } минути четене
}

page-tables = Един до друг

table-target = Цел
