### Преглед на показателите (KPI) на хелп деска: какво е всеки от тях, защо е важен и как се чете.

report-help-desk-kpis = Показатели (KPI) за хелп деск
    .description = Числата, по които се съди за един хелп деск: какво мерят, защо си струва да се следят и колко са в данните.
    .headline = { $chapters ->
        [one] { NUMBER($chapters) } показател (KPI) за хелп деск, който си струва да следите
       *[other] { NUMBER($chapters) } показателя (KPI) за хелп деск, които си струва да следите
     }

## Въведение

prose-kpis-intro = Хелп дескът произвежда повече числа, отколкото някой може да използва. Тук те са само { NUMBER($chapters) }. За всяко се казва какво мери, защо си струва да се следи, колко е в данните и как да се чете, без да подвежда.
prose-kpis-cost-claim = Едно често повтаряно правило, за което Databox не посочва източник, гласи, че спечелването на клиент струва { FACTOR($claim_cost) ->
    [one] { FACTOR($claim_cost) } път
   *[other] { FACTOR($claim_cost) } пъти
 } колкото задържането му.
prose-kpis-cost-data = По данните на тази страница струва { FACTOR($cost_ratio) ->
    [one] { FACTOR($cost_ratio) } път
   *[other] { FACTOR($cost_ratio) } пъти
 } колкото него. Затова хелп дескът, който работи клиентите да останат, заслужава да се мери толкова грижливо, колкото и продажбите.

## Глави

chapter-help-desk-kpis-what = Какво е KPI на хелп деск
chapter-help-desk-kpis-survey = Какво гледат практиците
chapter-help-desk-kpis-group-panels = Табло
chapter-help-desk-kpis-panel-tickets = Тикети
chapter-help-desk-kpis-panel-support = Обслужване на клиенти
chapter-help-desk-kpis-panel-happiness = Доволни клиенти
chapter-help-desk-kpis-panel-retention = Задържане и отпадане
chapter-help-desk-kpis-group-kpis = Показателите един по един
chapter-help-desk-kpis-resolution = Средно време за разрешаване
chapter-help-desk-kpis-response = Време до първи отговор
chapter-help-desk-kpis-fcr = Разрешаване при първи контакт
chapter-help-desk-kpis-overall = Обща удовлетвореност на клиентите
# same-as-en
chapter-help-desk-kpis-nps = Net Promoter Score (NPS)
chapter-help-desk-kpis-csat = Удовлетвореност на клиентите (CSAT)
chapter-help-desk-kpis-feedback = Оценка в отзивите на потребителите
chapter-help-desk-kpis-happiness = Индекс на доволните клиенти
chapter-help-desk-kpis-retention = Задържане на клиенти
chapter-help-desk-kpis-churn = Отпадане на клиенти (churn)
chapter-help-desk-kpis-flow = Създадени и затворени тикети на ден
chapter-help-desk-kpis-utilization = Натовареност на агентите
chapter-help-desk-kpis-repeat = Повторни посещения
chapter-help-desk-kpis-group-end = Заключение
chapter-help-desk-kpis-end = Какво да правим с тях

## Какво е KPI и какво гледат практиците

prose-kpis-what = KPI (ключов показател за ефективност) е число, по което някой се е съгласил да го оценяват. При хелп деска то казва колко добре се помага на клиентите: колко чакат, изчезва ли проблемът, какво мислят след това и остават ли.
prose-kpis-why = Никое число не казва това само. Екип, който отговаря веднага и не решава нищо, изглежда бърз; екип, който затваря тикетите прибързано, изглежда продуктивен. Затова до всяка мярка за бързина се гледа и мярка за качество, а до тях – обемът работа зад тях.
prose-kpis-survey-top = Databox попита хора, които ръководят екипи за поддръжка, кои KPI са най-важни. Начело излизат { NUMBER($top) }: задържане на клиенти, средно време за разрешаване и средно време за отговор.
prose-kpis-survey-cadence = Повечето екипи преглеждат числата си всеки месец или всяко тримесечие. Като инструменти посочват хелп деск системи като Zendesk, Freshdesk, Help Scout, HubSpot, Salesforce и Intercom, както и системи за анкети като SurveyMonkey и Typeform.
prose-kpis-survey-lost = Колко екипа са дали всеки отговор, тук не се знае: в прочетеното копие графиките от това проучване липсват. Ваша собствена анкета ще бъде преброена и начертана на това място, щом отговорите ѝ са в данните. Ето какво казват данните за същите KPI:

item-help-desk-kpis-retention = Клиенти, останали през целия период
item-help-desk-kpis-resolution = Време до окончателно разрешаване
item-help-desk-kpis-response-all = Време за отговор, при всички отговори

metric-kpis-practitioner-kpis = Най-важните KPI според практиците
metric-kpis-practitioner-cadence = Колко често практиците гледат числата
metric-kpis-practitioner-tools = С какви инструменти практиците следят числата

## Табло

prose-kpis-panel-tickets = Колко работа идва, колко се свършва и какво остава в края на всяка седмица.
prose-kpis-panel-support = Колко бързо се обажда човек и в кои часове пишат клиентите.
prose-kpis-panel-happiness = Какво избират клиентите под отговора, седмица по седмица, и каква част от попитаните изобщо отговарят.
prose-kpis-panel-retention = Кой остава, кой си тръгва и колко струва един клиент.

item-help-desk-kpis-open = Отворени тикети в края на последния ден
item-help-desk-kpis-created = Нови тикети в обичаен ден, на компания
item-help-desk-kpis-closed = Затворени тикети в обичаен ден, на компания
item-help-desk-kpis-frt = Време до първия отговор
item-help-desk-kpis-answered = Отговорени в определен срок
item-help-desk-kpis-exchanges = Отговори, нужни за един тикет
item-help-desk-kpis-happiness = Индекс на доволните клиенти
item-help-desk-kpis-returned = Върнати анкети
item-help-desk-kpis-churn = Загубени клиенти за периода
item-help-desk-kpis-clv = Стойност на клиента през целия цикъл (CLV)

## Средно време за разрешаване

prose-kpis-resolution-what = Времето от първата дума на клиента до окончателното решаване на проблема. По това обещание се съди за хелп деска: отговор, който не решава нищо, само мести чакането другаде.
prose-kpis-resolution-why = Проблем, който дълго стои отворен, превръща раздразнението в раздяла. Числото показва и къде да се търси най-напред: в канала, екипа или вида въпроси, които отнемат много повече от останалите.
prose-kpis-resolution-read = Половината от разрешените контакти отнемат не повече от { DURATION($resolution_time) }; средната стойност е { DURATION($resolution_mean) }. Когато разликата е голяма, средната се влияе от малко на брой много дълги случаи и за обичайния ден повече говори медианата.
prose-kpis-exchange-claim = Според проучване на SQM Group, цитирано от Databox, с всяка размяна на съобщения по пътя към решението удовлетвореността { $claim_exchange_change ->
    [rise] расте
   *[fall] спада
 } с { PERCENT($claim_exchange) }. Не е казано дали промяната е относителна, или в процентни пунктове.
prose-kpis-exchange-data = По данните на тази страница за един тикет са нужни средно { NUMBER($exchanges) ->
    [one] { NUMBER($exchanges) } отговор
   *[other] { NUMBER($exchanges) } отговора
 }. При контактите, които не са прехвърляни, положителни са { PERCENT($csat_untransferred) } от оценките, а при прехвърлените – { PERCENT($csat_transferred) }. По-трудните случаи се прехвърлят по-често, така че не цялата разлика се дължи на прехвърлянето.
item-help-desk-kpis-median = Медиана
item-help-desk-kpis-mean = Средна стойност
item-help-desk-kpis-reopened = Разрешени тикети, отворени отново

## Време до първи отговор

prose-kpis-response-what = Времето, след което за пръв път отговаря човек. Върху никое друго число екипът няма толкова пряко влияние: да отговори и да посочи следващата стъпка може и когато решението зависи от друг.
prose-kpis-response-why = Отговорът казва на клиентите, че са чути. Докато не дойде, те пишат отново, звънят или търсят другаде.
prose-kpis-expectation-claim = { $claim_expectation_origin ->
    [published] Според HubSpot, цитиран от Databox, { PERCENT($claim_expectation) } от клиентите очакват отговор в рамките на { DURATION($claim_expectation_within1) }.
   *[computed] От попитаните клиенти { PERCENT($claim_expectation) } очакват отговор в рамките на { DURATION($claim_expectation_within1) }.
 }
prose-kpis-expectation-data = По данните на тази страница { PERCENT($answered_within_share1) } от контактите получават отговор в рамките на { DURATION($answered_within_within1) }, { PERCENT($answered_within_share2) } в рамките на { DURATION($answered_within_within2) }, а { PERCENT($answered_within_share3) } в рамките на { DURATION($answered_within_within3) }.
prose-kpis-response-read = Автоматичните отговори тук не се броят. Контактите без отговор не влизат в никоя средна стойност, което ласкае онзи, който ги оставя да чакат; делът на отговорените в срок ги запазва в сметката.

## Разрешаване при първи контакт

prose-kpis-fcr-what = Делът на проблемите, решени от първия опит: с един отговор, чат или разговор, без прехвърляне, без повторно отваряне и без скорошен нов въпрос по същата тема.
prose-kpis-fcr-why = Никой не обича да обяснява проблема си отново. Решеното веднага е и най-евтино, затова това число влияе едновременно върху удовлетвореността и върху обема работа.
prose-kpis-fcr-read = Никъде определенията не се различават така, затова сравнявайте само броеното по един и същ начин. Контактът се брои едва когато е минало достатъчно време, за да се види дали клиентът се връща.
item-help-desk-kpis-fcr = Решени при първи контакт
item-help-desk-kpis-fcr-sla = Решени с първия отговор в срока по споразумението SLA

## Обща удовлетвореност

prose-kpis-overall-what = Делът на доволните отговори по всички канали и поводи заедно. По-широк поглед към това дали клиентите усещат помощ няма.
prose-kpis-overall-why = Повечето числа описват хелп деска. Това описва клиента, а хелп дескът съществува само заради него.
prose-kpis-overall-read = Оценката почива на онези, които отговарят. От изпратените анкети са върнати { PERCENT($survey_response) }; останалите може да мислят друго. Следете този дял толкова внимателно, колкото и самата оценка.
item-help-desk-kpis-overall = Доволни отговори, всички канали заедно

## Net Promoter Score

prose-kpis-nps-what = Питат клиентите доколко е вероятно да препоръчат компанията. От дела на сигурните препоръки се изважда делът на онези, които не биха я препоръчали.
prose-kpis-nps-why = Той гледа отвъд отделния контакт: който препоръчва компания, застава зад нея с името си.
prose-kpis-nps-read = Препоръчващите са { PERCENT($nps_groups_promoters) } от отговорите, а критиците – { PERCENT($nps_groups_detractors) }, което дава { SCORE($nps) }. Същият резултат може да идва от много хладни отговори или от възторг и гняв един до друг, затова гледайте частите.
# same-as-en
item-help-desk-kpis-nps = Net Promoter Score (NPS)

## CSAT

prose-kpis-csat-what = Въпросът за удовлетвореността, зададен след всеки контакт. За разлика от общата оценка, може да се чете по седмици, по канали и по агенти.
prose-kpis-csat-why = Показва къде помощта куца, докато още има време да се поправи.
prose-kpis-csat-read = Най-добрата възможна оценка по скалата е дадена в { PERCENT($highly_satisfied) } от случаите. Малката промяна от седмица на седмица често е случайност, затова на графиката е и интервалът.
item-help-desk-kpis-csat = Положителни оценки
item-help-desk-kpis-highly = Оценки с най-добрия отговор

## Оценка в отзивите

prose-kpis-feedback-what = Какво отговарят потребителите, когато ги попитат за мнение: оценка, а често и няколко думи.
prose-kpis-feedback-why = Думите казват онова, което никоя оценка не може: какво се е объркало и какво би помогнало.
prose-kpis-feedback-read = По скала от { NUMBER($feedback_low) } до { NUMBER($feedback_high) } средната оценка е { SCORE($feedback) }. Първо прочетете думите при най-ниските оценки и помнете, че който си прави труда да пише, рядко е обичайният клиент.
item-help-desk-kpis-feedback = Средна оценка
item-help-desk-kpis-comments = Отговори с коментар

## Доволни клиенти

prose-kpis-happiness-what = Усмивка под отговора: отлично, приемливо или не е добре. От дела на „отлично“ се изважда делът на „не е добре“.
prose-kpis-happiness-why = Едно щракване не иска много, затова отговарят повече клиенти, отколкото биха попълнили формуляр. А всяко щракване се отнася до един отговор на един агент.
prose-kpis-happiness-read = От оценките { PERCENT($smileys_great) } са „отлично“, а { PERCENT($smileys_not_good) } – „не е добре“, което дава { SCORE($happiness) }. Бързият отговор струва малко, ако клиентът си тръгва недоволен.

## Задържане

prose-kpis-retention-what = Делът на клиентите от началото на периода, които в края му още са клиенти.
prose-kpis-retention-why = В него се събира всичко, което компанията прави за клиентите си, заедно с помощта. Които остават, купуват отново, препоръчват и струват по-малко от онези, които тепърва трябва да се спечелят.
prose-kpis-retention-read = Посочвайте периода всеки път, когато цитирате числото. Същата компания изглежда съвсем различно по месеци и по години.

## Отпадане

prose-kpis-churn-what = Другата страна на задържането: делът на загубените клиенти спрямо онези, които са били в началото.
prose-kpis-churn-why = Когато за тръгване стига едно щракване, отпадането е най-ясният знак, че нещо не е наред, и никакъв брой обработени случаи не го покрива.
prose-kpis-churn-read = Питайте кой си е тръгнал, преди да питате колко. Почти цялата загуба може да идва от един сегмент, а средната стойност за всички клиенти го скрива.
item-help-desk-kpis-churn-monthly = Загубени клиенти в обичаен месец

## Създадени и затворени

prose-kpis-flow-what = Колко тикета идват за един ден и колко се затварят през него.
prose-kpis-flow-why = Когато идват повече, отколкото излизат, отворената работа расте, каквото и да казват другите числа. Това се гледа първо сутрин, заедно с възрастта на отворената работа и при кого стои тя.
prose-kpis-flow-read = Отношението брои всеки тикет веднъж: под { NUMBER(1) } отворената работа расте. Дневният брой затваряния е по-висок, защото отвореният отново тикет се затваря още веднъж.
item-help-desk-kpis-closed-ratio = Окончателно разрешени спрямо създадени тикети

## Натовареност на агентите

prose-kpis-utilization-what = Делът от времето на работното място, който агентите отделят за контакти, заедно с работата след тях.
prose-kpis-utilization-why = От нея зависи почти всяко друго число. Когато е прекалена, клиентите чакат, а агентите се изтощават; когато е малка, всеки тикет струва повече, отколкото трябва.
prose-kpis-utilization-claim = Практик, цитиран от Databox, посочва от опит, че най-добрият диапазон е { PERCENT($utilization_target) }.
prose-kpis-utilization-read = { $utilization_band ->
    [below] При { PERCENT($utilization) } данните са под диапазона: часовете са повече от работата.
    [above] При { PERCENT($utilization) } данните са над диапазона: за натоварен час не остава място.
   *[within] При { PERCENT($utilization) } данните са в диапазона.
 } Излизането от него е лошо и в двете посоки, а средна стойност в него може да скрива агенти и от двете страни.
item-help-desk-kpis-utilization = Натовареност на всички агенти заедно

## Повторни посещения

prose-kpis-repeat-what = Колко клиенти се връщат скоро и колко често по същия въпрос.
prose-kpis-repeat-why = Който трябва да пита отново, всъщност не е получил помощ или не му е казано какво следва.
prose-kpis-repeat-read = Не всяко връщане е провал, защото клиентът може просто да има друг въпрос. Да се намалява делът на връщанията по същата тема: с по-добро обучение на новите агенти, с по-пълни отговори и с въпроса накрая дали е нужно още нещо.
item-help-desk-kpis-repeat-visits = Клиенти с повече от един контакт
item-help-desk-kpis-repeat-contacts = Контакти, прехвърлени или последвани от друг по същата тема

## Заключение

prose-kpis-end = Никой от тези KPI не е цел сам по себе си и на никого не трябват всеки ден всички { NUMBER($chapters) }. Изберете няколко, които се допълват, запишете определението и периода, преглеждайте ги в определено време и променяйте по едно нещо наведнъж.

## Имена на стойностите

metric-kpis-resolution-by-channel = Време за разрешаване по канали
metric-kpis-first-response-mean = Време до първи отговор (FRT), средно
metric-kpis-first-response-by-channel = Време до първи отговор (FRT) по канали
metric-kpis-response-time = Време за отговор, всички отговори
metric-kpis-csat-transferred = Удовлетвореност (CSAT) след прехвърляне
metric-kpis-csat-untransferred = Удовлетвореност (CSAT) без прехвърляне
metric-kpis-fcr-by-channel = Разрешаване при първи контакт (FCR) по канали
metric-kpis-overall-by-channel = Обща удовлетвореност (CSAT) по канали
metric-kpis-nps-groups = Препоръчващи, неутрални и критици
metric-kpis-csat-by-week = Удовлетвореност на клиентите (CSAT) по седмици
metric-kpis-comments = Отзиви с коментар
metric-kpis-feedback-by-week = Оценка в отзивите на потребителите по седмици
metric-kpis-smileys = Оценки по усмивка
metric-kpis-happiness-by-week = Индекс на доволните клиенти по седмици
metric-kpis-retention-by-month = Процент на задържане на клиенти по месеци
metric-kpis-churn-monthly = Процент на отпадане на клиенти (churn), обичаен месец
metric-kpis-churn-by-month = Процент на отпадане на клиенти (churn) по месеци
metric-kpis-churn-by-segment = Процент на отпадане на клиенти (churn) по сегменти
metric-kpis-created-by-day = Създадени тикети по дни
metric-kpis-closed-by-day = Затворени тикети по дни
metric-kpis-open-by-week = Отворени тикети в края на седмицата
metric-kpis-age-by-line = Възраст на отворените тикети по линия на поддръжка
metric-kpis-contacts-by-hour = Контакти по часове
metric-kpis-utilization-by-agent = Натовареност по агенти
metric-kpis-utilization-target = Препоръчана натовареност на агентите
metric-kpis-repeat-by-channel = Повторен контакт или прехвърляне по канали
metric-kpis-claim-exchange = Промяна в удовлетвореността при всяка размяна на съобщения
metric-kpis-claim-cost = Цена за привличане и за задържане на клиент, по публикация
metric-kpis-top = KPI, посочени от практиците най-напред
    .definition = Колко KPI едно проучване сред практици посочва като най-важни. Колко пъти е посочен всеки от тях, не се чете.
chart-help-desk-kpis-kpis-created-by-day = Създадени и затворени тикети на ден, на компания
table-help-desk-kpis-kpis-retention-by-month = Оставащи и отпадащи клиенти по месеци

label-promoters = препоръчващи
label-passives = неутрални
label-detractors = критици
label-line-of = линия { NUMBER($line) }
label-enterprise = корпоративен
label-premium = премиум
label-standard = стандартен
label-free = безплатен

## Карти

card-kpis-resolution-time = { $statistic ->
    [median] Половината от контактите с поддръжката са разрешени окончателно в рамките на ⟦{ DURATION($value) }⟧.
   *[mean] Окончателното разрешаване на един контакт с поддръжката отнема средно ⟦{ DURATION($value) }⟧.
 }
    .title = Време за разрешаване
card-kpis-answered-within = ⟦{ PERCENT($share1) }⟧ от контактите получават отговор в рамките на { DURATION($within1) }, { PERCENT($share2) } в рамките на { DURATION($within2) }, а { PERCENT($share3) } в рамките на { DURATION($within3) }.
    .title = Колко бързо отговаря хелп дескът
card-kpis-fcr = При първи контакт се решават ⟦{ PERCENT($value) }⟧ от проблемите.
    .title = Разрешаване при първи контакт (FCR)
card-kpis-nps = Net Promoter Score (NPS) на хелп десковете е ⟦{ SCORE($value) }⟧.
    .title = Net Promoter Score на хелп десковете
card-kpis-smileys = Под отговора ⟦{ PERCENT($great) }⟧ от клиентите избират „отлично“, ⟦{ PERCENT($okay) }⟧ – „приемливо“, а ⟦{ PERCENT($not_good) }⟧ – „не е добре“.
    .title = Доволни от отговора
card-kpis-created = В обичаен ден една компания получава ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } нов тикет
   *[other] { NUMBER($value) } нови тикета
 }⟧.
    .title = Нови тикети на ден
card-kpis-utilization = Агентите отделят за контакти ⟦{ PERCENT($value) }⟧ от времето си на работното място.
    .title = Натовареност на агентите
card-kpis-repeat-visits = В посочения срок ⟦{ PERCENT($value) }⟧ от клиентите се връщат с нов контакт.
    .title = Клиенти, които се връщат

tag-help-desk-kpis = ПоказателиЗаХелпДеск
tag-first-contact-resolution = ПървиКонтакт
tag-repeat-contacts = ПовторниКонтакти
