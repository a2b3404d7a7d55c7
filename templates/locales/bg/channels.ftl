### Канали: имената им и думите на отчетите live_chat, phone, email, knowledge_base и help_desk.
### $via е готовото обстоятелство: „по телефона“, „в социалните медии“, „във всички канали“.

channel-chat = чат на живо
    .via = в чата на живо
channel-phone = телефон
    .via = по телефона
channel-email = имейл
    .via = по имейл
channel-portal = клиентски портал
    .via = през клиентския портал
channel-social = социални медии
    .via = в социалните медии
channel-knowledge-base = база знания
    .via = през базата знания
channel-forum = клиентски форум
    .via = в клиентския форум
channel-contact-form = формуляр за контакт
    .via = през формуляра за контакт
channel-messaging = приложения за съобщения
    .via = през приложения за съобщения
# same-as-en
channel-api = API
    .via = през API
channel-other = други канали
    .via = в други канали
channel-all = всички канали
    .via = във всички канали

## Всеки канал

prose-channel-about = Страницата показва как компаниите обслужват клиентите си { $via }: колко бързо отговарят, решават ли проблема, доволни ли са клиентите и колко струва това.

prose-channel-first-response = { $first_response_time_statistic ->
    [median] Половината от първите отговори { $via } идват в рамките на { DURATION($first_response_time) }
   *[mean] Първият отговор { $via } се чака средно { $first_response_time_comparator ->
        [about] около { DURATION($first_response_time) }
       *[eq] { DURATION($first_response_time) }
     }
 }{ $first_response_time_standing ->
    [best] , по-бързо, отколкото в който и да е друг канал.
    [better] , по-бързо от обичайното за другите канали.
    [typical] , приблизително толкова бързо, колкото е обичайно за другите канали.
    [worse] , по-бавно от обичайното за другите канали.
    [worst] , по-бавно, отколкото в който и да е друг канал.
   *[unknown] .
 }

prose-channel-answered-within = Погледнато от страната на клиента, като се броят и контактите, които така и не получават отговор, { PERCENT($answered_within_share1) } го получават в рамките на { DURATION($answered_within_within1) }, { PERCENT($answered_within_share2) } в рамките на { DURATION($answered_within_within2) }, а { PERCENT($answered_within_share3) } в рамките на { DURATION($answered_within_within3) }.

prose-channel-answer-rate = В крайна сметка отговор от човек получават { PERCENT($answer_rate) } от контактите { $via }.

prose-channel-resolution-time = { $resolution_time_statistic ->
    [median] Половината от разрешените контакти { $via } се разрешават в рамките на { DURATION($resolution_time) }
   *[mean] Контактът { $via } се разрешава средно след { DURATION($resolution_time) }
 }{ $resolution_time_standing ->
    [best] , по-бързо, отколкото в който и да е друг канал.
    [better] , по-бързо от обичайното за другите канали.
    [typical] , приблизително толкова бързо, колкото е обичайно за другите канали.
    [worse] , по-бавно от обичайното за другите канали.
    [worst] , по-бавно, отколкото в който и да е друг канал.
   *[unknown] .
 }

prose-channel-first-contact-resolution = Още при първия контакт (FCR) се решават { PERCENT($first_contact_resolution) } от случаите{ $first_contact_resolution_standing ->
    [best] , най-много от всички канали.
    [better] , повече от обичайното за другите канали.
    [typical] , приблизително колкото е обичайно за другите канали.
    [worse] , по-малко от обичайното за другите канали.
    [worst] , най-малко от всички канали.
   *[unknown] .
 }

prose-channel-one-touch = При { PERCENT($one_touch) } от разрешените контакти е стигнал един отговор, чат или разговор.

prose-channel-reopened = { PERCENT($reopened) ->
    [0] Нито един от разрешените контакти не е отварян повторно ({ PERCENT($reopened) }).
   *[other] Повторно са отворени { PERCENT($reopened) } от разрешените контакти.
 }

prose-channel-handle-time = { $handle_time_statistic ->
    [median] Половината от контактите { $via } изискват от агента най-много { DURATION($handle_time) } работа (AHT)
   *[mean] Агентът работи по контакт { $via } средно { DURATION($handle_time) } (AHT)
 }{ $handle_time_standing ->
    [best] , по-малко, отколкото в който и да е друг канал.
    [better] , по-малко от обичайното за другите канали.
    [typical] , приблизително колкото е обичайно за другите канали.
    [worse] , повече от обичайното за другите канали.
    [worst] , повече, отколкото в който и да е друг канал.
   *[unknown] .
 }

prose-channel-wrap-up-time = { $wrap_up_time_statistic ->
    [median] При половината от контактите довършителната работа (ACW) отнема най-много { DURATION($wrap_up_time) }.
   *[mean] Довършителната работа (ACW) отнема средно { DURATION($wrap_up_time) }.
 }

prose-channel-transfer-rate = { PERCENT($transfer_rate) ->
    [0] Нито един контакт не се прехвърля на друг агент или екип, преди да бъде разрешен ({ PERCENT($transfer_rate) }).
   *[other] Преди да бъдат разрешени, { PERCENT($transfer_rate) } от контактите се прехвърлят на друг агент или екип.
 }

prose-channel-escalation-rate = { PERCENT($escalation_rate) ->
    [0] Нито един контакт не се ескалира или насочва към друг канал ({ PERCENT($escalation_rate) }).
   *[other] Към друга линия за поддръжка или друг канал се насочват { PERCENT($escalation_rate) } от контактите.
 }

prose-channel-csat = От клиентите, които оценяват обслужването { $via }, доволни от него са { PERCENT($csat) } (CSAT){ $csat_standing ->
    [best] , най-много от всички канали.
    [better] , повече от обичайното за другите канали.
    [typical] , приблизително колкото е обичайно за другите канали.
    [worse] , по-малко от обичайното за другите канали.
    [worst] , най-малко от всички канали.
   *[unknown] .
 }

prose-channel-nps = Net Promoter Score (NPS), тоест делът на клиентите, които препоръчват компанията, минус дела на онези, които не биха я препоръчали, е { SCORE($nps) }.

prose-channel-ces = { $ces_scale ->
    [unknown] Оценката на усилието на клиента (CES) е { SCORE($ces) }, но скалата не е посочена.
   *[known] Оценката на усилието на клиента (CES) е { SCORE($ces) } по скала от { NUMBER($ces_low) } до { NUMBER($ces_high) }.
 }

prose-channel-contacts-per-day = { $contacts_per_day_statistic ->
    [median] Половината от компаниите получават { $via } най-много
   *[mean] Компаниите получават { $via } средно по
 } { NUMBER($contacts_per_day) ->
    [one] { NUMBER($contacts_per_day) } контакт на ден.
   *[other] { NUMBER($contacts_per_day) } контакта на ден.
 }

prose-channel-business-hours = В работно време започват { PERCENT($business_hours_share_business_hours) } от контактите { $via }, а извън него { PERCENT($business_hours_share_after_hours) }.

prose-channel-cost = Контактът { $via } струва средно { MONEY($cost_per_contact) }{ $cost_per_contact_standing ->
    [best] , по-малко, отколкото в който и да е друг канал.
    [better] , по-малко от обичайното за другите канали.
    [typical] , приблизително колкото е обичайно за другите канали.
    [worse] , повече от обичайното за другите канали.
    [worst] , повече, отколкото в който и да е друг канал.
   *[unknown] .
 }

## Карти за всеки канал

card-channel-first-response-time = { $statistic ->
    [median] Половината от първите отговори { $via } идват в рамките на ⟦{ DURATION($value) }⟧.
   *[mean] Първият отговор { $via } се чака средно { $comparator ->
        [about] около ⟦{ DURATION($value) }⟧.
       *[eq] ⟦{ DURATION($value) }⟧.
     }
 }
    .title = Време до първи отговор (FRT) { $via }

card-channel-answered-within = ⟦{ PERCENT($share1) }⟧ от контактите { $via } получават отговор в рамките на { DURATION($within1) }, { PERCENT($share2) } в рамките на { DURATION($within2) }, а { PERCENT($share3) } в рамките на { DURATION($within3) }.
    .title = Колко бързо се отговаря { $via }

card-channel-answer-rate = Отговор от човек получават ⟦{ PERCENT($value) }⟧ от контактите { $via }.
    .title = Контакти с отговор { $via }

card-channel-resolution-time = { $statistic ->
    [median] Половината от разрешените контакти { $via } се разрешават в рамките на ⟦{ DURATION($value) }⟧.
   *[mean] Контактът { $via } се разрешава средно след ⟦{ DURATION($value) }⟧.
 }
    .title = Време за разрешаване { $via }

card-channel-first-contact-resolution = ⟦{ PERCENT($value) }⟧ от случаите { $via } се решават при първия контакт.
    .title = Разрешени при първи контакт (FCR) { $via }

card-channel-one-touch = ⟦{ PERCENT($value) }⟧ от разрешените контакти { $via } са изисквали само един отговор, чат или разговор.
    .title = Разрешени с един отговор { $via }

card-channel-reopened = ⟦{ PERCENT($value) }⟧ от разрешените контакти { $via } се отварят повторно.
    .title = Повторно отворени контакти { $via }

card-channel-handle-time = { $statistic ->
    [median] Половината от контактите { $via } изискват от агента най-много ⟦{ DURATION($value) }⟧ работа.
   *[mean] Агентът работи по контакт { $via } средно ⟦{ DURATION($value) }⟧.
 }
    .title = Време за обработка (AHT) { $via }

card-channel-wrap-up-time = { $statistic ->
    [median] При половината от контактите { $via } довършителната работа отнема най-много ⟦{ DURATION($value) }⟧.
   *[mean] При обслужване { $via } довършителната работа отнема средно ⟦{ DURATION($value) }⟧.
 }
    .title = Довършителна работа (ACW) { $via }

card-channel-transfer-rate = ⟦{ PERCENT($value) }⟧ от контактите { $via } се прехвърлят на друг агент или екип, преди да бъдат разрешени.
    .title = Прехвърлени контакти { $via }

card-channel-csat = ⟦{ PERCENT($value) }⟧ от клиентите, които оценяват обслужването { $via }, са доволни от него.
    .title = Удовлетвореност (CSAT) { $via }

card-channel-nps = Net Promoter Score (NPS) на обслужването { $via } е ⟦{ SCORE($value) }⟧.
    .title = Net Promoter Score { $via }

card-channel-ces = { $scale ->
    [unknown] Оценката на усилието на клиента (CES) { $via } е ⟦{ SCORE($value) }⟧.
   *[known] Оценката на усилието на клиента (CES) { $via } е ⟦{ SCORE($value) }⟧ по скала от { NUMBER($low) } до { NUMBER($high) }.
 }
    .title = Усилие на клиента (CES) { $via }

card-channel-contacts-per-day = { $statistic ->
    [median] Половината от компаниите получават { $via } най-много
   *[mean] Компаниите получават { $via } средно по
 } ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } контакт
   *[other] { NUMBER($value) } контакта
 }⟧ на ден.
    .title = Контакти { $via } на ден

card-channel-business-hours = ⟦{ PERCENT($business_hours) }⟧ от контактите { $via } започват в работно време, а { PERCENT($after_hours) } извън него.
    .title = Кога започват контактите { $via }

card-channel-cost-per-contact = Контактът { $via } струва средно ⟦{ MONEY($value) }⟧.
    .title = Цена на контакт { $via }

## Чат на живо

prose-chat-likelihood = В чата клиентът чака пред екрана, затова бързината е важна: { PERCENT($purchase_likelihood_fast_response) } от клиентите са по-склонни да купят, когато отговорът идва за по-малко от { DURATION($purchase_likelihood_fast_response_within1) }.
prose-chat-pickup-time = От заявката за чат до поемането му от агент { $pickup_time_statistic ->
    [median] половината от посетителите чакат най-много { DURATION($pickup_time) }.
   *[mean] посетителят чака средно { DURATION($pickup_time) }.
 }
prose-chat-missed-rate = Никой не поема { $missed_rate_emphasis ->
    [only] само { PERCENT($missed_rate) }
   *[none] { PERCENT($missed_rate) }
 } от чатовете, които клиентите искат.
prose-chat-missed-reasons = Причините, поради които чатовете се пропускат: { LIST($missed_reasons_parts) }.
prose-chat-messages = В един чат клиентът и агентът си разменят средно { NUMBER($messages_per_chat) ->
    [one] { NUMBER($messages_per_chat) } съобщение.
   *[other] { NUMBER($messages_per_chat) } съобщения.
 }
prose-chat-duration = { $duration_statistic ->
    [median] Половината от чатовете траят най-много { DURATION($duration) }.
   *[mean] Чатът трае средно { DURATION($duration) }.
 }
prose-chat-concurrent = Докато агентът води чат, едновременно текат средно { NUMBER($concurrent_chats) ->
    [one] { NUMBER($concurrent_chats) } чат.
   *[other] { NUMBER($concurrent_chats) } чата.
 }
prose-chat-per-hour = За един час работа агентът обслужва средно { NUMBER($chats_per_hour) ->
    [one] { NUMBER($chats_per_hour) } чат.
   *[other] { NUMBER($chats_per_hour) } чата.
 }
prose-chat-conversion = С регистрация или покупка завършват { PERCENT($conversion) } от поетите чатове.

card-chat-missed-rate = ⟦{ PERCENT($value) }⟧ от чатовете, които клиентите искат, не се поемат от никого.
    .title = Пропуснати чатове
card-chat-missed-reasons = Защо се пропускат чатовете: { LIST($parts) }.
    .title = Защо се пропускат чатовете
    .lead = Причини за пропуснатите чатове
card-chat-pickup-time = { $statistic ->
    [median] Половината от посетителите чакат най-много ⟦{ DURATION($value) }⟧, докато агент поеме чата им.
   *[mean] Посетителят чака средно ⟦{ DURATION($value) }⟧, докато агент поеме чата му.
 }
    .title = Време до поемане на чата
card-chat-messages = В един чат клиентът и агентът си разменят средно ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } съобщение
   *[other] { NUMBER($value) } съобщения
 }⟧.
    .title = Съобщения на чат
card-chat-per-hour = За един час работа агентът обслужва средно ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } чат
   *[other] { NUMBER($value) } чата
 }⟧.
    .title = Чатове на агент за час
card-chat-conversion = ⟦{ PERCENT($value) }⟧ от поетите чатове завършват с регистрация или покупка.
    .title = Регистрации и покупки след чат

## Телефон

prose-phone-speed-of-answer = Обаждащите се, които стигат до агент, чакат на опашката средно { DURATION($speed_of_answer) } (ASA).
prose-phone-longest-wait = Най-дългото чакане на опашката е било { DURATION($longest_wait) }.
prose-phone-service-level = Нивото на обслужване, тоест делът на обажданията, приети в рамките на { DURATION($service_level_within1) }, е { PERCENT($service_level) }.
prose-phone-abandonment-rate = Преди някой да вдигне, затварят { PERCENT($abandonment_rate) } от обаждащите се.
prose-phone-abandonment-time = Онези, които се отказват, го правят средно след { DURATION($abandonment_time) }.
prose-phone-callback-rate = { PERCENT($callback_rate) ->
    [0] Никой от обаждащите се не иска обратно обаждане ({ PERCENT($callback_rate) }).
   *[other] Обратно обаждане искат { PERCENT($callback_rate) } от обаждащите се.
 }
prose-phone-talk-time = Самият разговор трае средно { DURATION($talk_time) }.
prose-phone-hold-time = Клиентът е на изчакване средно { DURATION($hold_time) }.

card-phone-speed-of-answer = Обаждащите се, които стигат до агент, чакат на опашката средно ⟦{ DURATION($value) }⟧.
    .title = Средно време до отговор (ASA)
card-phone-service-level = ⟦{ PERCENT($value) }⟧ от обажданията се приемат в рамките на { DURATION($within1) }.
    .title = Ниво на обслужване по телефона
card-phone-abandonment-rate = ⟦{ PERCENT($value) }⟧ от обаждащите се затварят, преди някой да вдигне.
    .title = Изоставени обаждания
card-phone-talk-time = Телефонният разговор трае средно ⟦{ DURATION($value) }⟧.
    .title = Време за разговор

## Имейл

prose-email-response-bands = Според времето до първия отговор имейлите с отговор се разпределят така: { LIST($response_bands_parts) }.
prose-email-next-reply = { $next_reply_time_statistic ->
    [median] Щом разговорът е започнал, половината от клиентите, които пишат отново, имат отговор в рамките на { DURATION($next_reply_time) }.
   *[mean] Щом разговорът е започнал, клиентите, които пишат отново, чакат отговор средно { DURATION($next_reply_time) }.
 }
prose-email-replies = За разрешаването на запитване по имейл са нужни средно { NUMBER($replies_per_ticket) ->
    [one] { NUMBER($replies_per_ticket) } отговор.
   *[other] { NUMBER($replies_per_ticket) } отговора.
 }
prose-email-pending = { $pending_statistic ->
    [median] Във всеки момент в половината от компаниите агент чакат най-много
   *[mean] Във всеки момент в една компания агент чакат средно
 } { NUMBER($pending) ->
    [one] { NUMBER($pending) } имейл.
   *[other] { NUMBER($pending) } имейла.
 }

card-email-response-bands = Според времето до първия отговор имейлите с отговор се разпределят така: { LIST($parts) }.
    .title = Имейли според времето до първия отговор
    .lead = Имейли с отговор според времето до първия отговор
card-email-next-reply = { $statistic ->
    [median] Половината от клиентите, които пишат имейл отново, имат отговор в рамките на ⟦{ DURATION($value) }⟧.
   *[mean] Клиентите, които пишат имейл отново, чакат отговор средно ⟦{ DURATION($value) }⟧.
 }
    .title = Време до следващ отговор
card-email-replies = За разрешаването на запитване по имейл са нужни средно ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } отговор
   *[other] { NUMBER($value) } отговора
 }⟧.
    .title = Отговори на запитване
card-email-pending = { $statistic ->
    [median] В половината от компаниите агент чакат най-много
   *[mean] В една компания агент чакат средно
 } ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } имейл
   *[other] { NUMBER($value) } имейла
 }⟧.
    .title = Имейли, които чакат агент

## База знания и форуми

prose-kb-about = Базата знания отговаря, преди въпросът да е зададен, а във форума клиентите си отговарят взаимно. И едното, и другото работи денонощно; страницата показва кой ги предлага, кой ги ползва и колко контакти остават въпреки това.
prose-kb-usage = { $usage_origin ->
    [published] { $usage_comparator ->
        [over] Над { PERCENT($usage) }
        [about] Около { PERCENT($usage) }
        [under] Под { PERCENT($usage) }
       *[eq] { PERCENT($usage) }
     } от клиентите посочват, че вече са ползвали портал за самообслужване.
   *[computed] От хората, които търсят помощ, { PERCENT($usage) } са посетили портала, базата знания или форума.
 }
prose-kb-ratio = На всеки контакт с агент се падат средно { NUMBER($ratio) ->
    [one] { NUMBER($ratio) } посетител
   *[other] { NUMBER($ratio) } посетители
 } на страниците за самообслужване.
prose-kb-portal-adoption = Портал предлагат на клиентите си { $portal_adoption_emphasis ->
    [only] само { PERCENT($portal_adoption) }
   *[none] { PERCENT($portal_adoption) }
 } от компаниите.
prose-kb-forum-adoption = Форум, в който клиентите си помагат взаимно, имат { $forum_adoption_emphasis ->
    [only] само { PERCENT($forum_adoption) }
   *[none] { PERCENT($forum_adoption) }
 } от компаниите.
prose-kb-multiple = Повече от една база знания, за читатели на различни езици, поддържат { $multiple_emphasis ->
    [only] само { PERCENT($multiple) }
   *[none] { PERCENT($multiple) }
 } от компаниите.
prose-kb-sites = Посещенията на страниците за самообслужване се разпределят така: { LIST($visits_by_site_parts) }.
prose-kb-devices = Базата знания се чете в { PERCENT($device_share_desktop) } от посещенията на компютър, в { PERCENT($device_share_mobile) } на телефон, а в { PERCENT($device_share_tablet) } на таблет.
prose-kb-chat-requests = { PERCENT($chat_requests) ->
    [0] Нито едно посещение в базата знания не е завършило със заявка за чат ({ PERCENT($chat_requests) }).
   *[other] Със заявка за чат завършват { PERCENT($chat_requests) } от посещенията в базата знания.
 }
prose-kb-contacts = От базата знания компаниите получават средно по { NUMBER($contacts_per_day) ->
    [one] { NUMBER($contacts_per_day) } контакт на ден.
   *[other] { NUMBER($contacts_per_day) } контакта на ден.
 }
prose-kb-forum-contacts = Във форума на една компания се появяват средно { NUMBER($forum_contacts_per_day) ->
    [one] { NUMBER($forum_contacts_per_day) } нов въпрос на ден.
   *[other] { NUMBER($forum_contacts_per_day) } нови въпроса на ден.
 }
prose-kb-forum-response = { $forum_first_response_time_statistic ->
    [median] Половината от въпросите във форума, на които компанията отговаря, имат отговор в рамките на { DURATION($forum_first_response_time) }.
   *[mean] Въпросът във форума, на който компанията отговаря, има отговор средно след { DURATION($forum_first_response_time) }.
 }
prose-kb-zero-touch = Без отговор от човек са уредени { PERCENT($zero_touch) } от разрешените контакти.

card-kb-usage = { $origin ->
    [published] { $comparator ->
        [over] Над ⟦{ PERCENT($value) }⟧
        [about] Около ⟦{ PERCENT($value) }⟧
        [under] Под ⟦{ PERCENT($value) }⟧
       *[eq] ⟦{ PERCENT($value) }⟧
     } от клиентите посочват, че вече са ползвали портал за самообслужване.
   *[computed] ⟦{ PERCENT($value) }⟧ от хората, които търсят помощ, са посетили портала, базата знания или форума.
 }
    .title = Клиенти, ползващи самообслужване
card-kb-ratio = На всеки контакт с агент се падат средно { NUMBER($value) ->
    [one] ⟦{ NUMBER($value) } посетител⟧
   *[other] ⟦{ NUMBER($value) } посетители⟧
 } на страниците за самообслужване.
    .title = Посетители на самообслужването на контакт
card-kb-portal-adoption = ⟦{ $emphasis ->
    [only] Само { PERCENT($value) }
   *[none] { PERCENT($value) }
 }⟧ от компаниите предлагат на клиентите си портал.
    .title = Компании с клиентски портал
card-kb-forum-adoption = ⟦{ $emphasis ->
    [only] Само { PERCENT($value) }
   *[none] { PERCENT($value) }
 }⟧ от компаниите имат форум, в който клиентите си помагат взаимно.
    .title = Компании с клиентски форум
card-kb-multiple = ⟦{ $emphasis ->
    [only] Само { PERCENT($value) }
   *[none] { PERCENT($value) }
 }⟧ от компаниите поддържат повече от една база знания.
    .title = Компании с няколко бази знания
card-kb-sites = Посещенията на страниците за самообслужване се разпределят така: { LIST($parts) }.
    .title = Къде хората си помагат сами
    .lead = Посещения на страниците за самообслужване
card-kb-devices = ⟦{ PERCENT($desktop) }⟧ от посещенията в базата знания са от компютър, ⟦{ PERCENT($mobile) }⟧ от телефон, а ⟦{ PERCENT($tablet) }⟧ от таблет.
    .title = Устройства в базата знания
card-kb-zero-touch = ⟦{ PERCENT($value) }⟧ от разрешените контакти са уредени без отговор от човек.
    .title = Разрешени без отговор от агент

## Хелп деск

prose-desk-by-channel = По канали контактите се разпределят така: { LIST($by_channel_parts) }.
prose-desk-closed-per-day = Във всяка компания се разрешават средно по { NUMBER($closed_per_day) ->
    [one] { NUMBER($closed_per_day) } контакт
   *[other] { NUMBER($closed_per_day) } контакта
 } на ден; повторно отвореният контакт се брои всеки път.
prose-desk-backlog = В края на периода във всички компании заедно { NUMBER($backlog) ->
    [one] остава отворен { NUMBER($backlog) } контакт.
   *[other] остават отворени { NUMBER($backlog) } контакта.
 }
prose-desk-age = { $ticket_age_statistic ->
    [median] Половината от отворените контакти са отпреди най-много { DURATION($ticket_age) }.
   *[mean] Отворените контакти са средно отпреди { DURATION($ticket_age) }.
 }
prose-desk-multi-touch = Повече от { NUMBER(2) } отговора са били нужни за { PERCENT($multi_touch) } от разрешените контакти.
prose-desk-sla = Където е обещан срок за първи отговор, той е спазен в { PERCENT($sla_first_response) } от случаите.
prose-desk-priority = По приоритет контактите се разпределят така: { LIST($by_priority_parts) }.

card-desk-by-channel = По канали контактите се разпределят така: { LIST($parts) }.
    .title = Контакти по канали
    .lead = Контакти по канали
card-desk-closed-per-day = Във всяка компания се разрешават средно по ⟦{ NUMBER($value) ->
    [one] { NUMBER($value) } контакт
   *[other] { NUMBER($value) } контакта
 }⟧ на ден.
    .title = Разрешени контакти на ден
card-desk-backlog = В края на периода във всички компании заедно { NUMBER($value) ->
    [one] остава отворен ⟦{ NUMBER($value) } контакт⟧.
   *[other] остават отворени ⟦{ NUMBER($value) } контакта⟧.
 }
    .title = Натрупани контакти (backlog)
card-desk-age = { $statistic ->
    [median] Половината от отворените контакти са отпреди най-много ⟦{ DURATION($value) }⟧.
   *[mean] Отворените контакти са средно отпреди ⟦{ DURATION($value) }⟧.
 }
    .title = Възраст на отворените контакти
card-desk-sla = ⟦{ PERCENT($value) }⟧ от обещаните първи отговори са дошли навреме.
    .title = Първи отговори в срока по SLA

## Имена

metric-channel-by-weekday = Нови контакти на ден по дни от седмицата
    .definition = Контактите, създадени в съответния ден от седмицата, разделени на броя на тези дни в периода, за една компания. Дните без контакти остават в основата; спамът и слетите контакти не влизат.
metric-channel-by-week = Нови контакти на ден по седмици
    .definition = Контактите, създадени във всяка пълна седмица от понеделник до неделя, разделени на дните ѝ, за една компания. Седмиците, които данните обхващат само отчасти, не влизат.
metric-channel-by-hour = Контакти по часове
    .definition = Контактите, създадени във всеки час по местното време на компанията за целия период. Спамът и слетите контакти не влизат.
metric-chat-first-response-time = { metric-first-response-time }
    .definition = { metric-first-response-time.definition }
metric-purchase-likelihood-fast-response = Клиенти, по-склонни да купят след бърз отговор
    .definition = Дял на запитаните клиенти, които казват, че отговор в това време ги прави по-склонни да купят. Почива на казаното от хората, а не на покупки.
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
chart-help-desk-desk-by-week = Създадени и разрешени контакти на ден по седмици
metric-desk-closed-by-week = Разрешени контакти на ден по седмици
    .definition = Разрешаванията във всяка пълна седмица от понеделник до неделя, разделени на дните ѝ, за една компания. Контактът, който е отворен повторно и пак разрешен, се брои всеки път.
metric-desk-backlog-by-week = Натрупани контакти (backlog) в края на всяка седмица
    .definition = Контактите, създадени, но неразрешени към края на последния ден от всяка седмица, за всички компании заедно. Повторно отворените контакти отново са отворени; отворените преди началото на данните не се виждат.
metric-kb-visits-by-site = Посещения на страниците за самообслужване
    .definition = Посещенията на клиентския портал, базата знания и форума като дялове от всички посещения на тези страници. Посещенията на други страници не влизат.
metric-kb-chat-requests = Заявки за чат от базата знания
    .definition = Дял на посещенията в базата знания, при които е поискан чат. Основата са посещенията, затова повторно дошлият посетител се брои отново.
metric-kb-device-share = Устройства в базата знания
    .definition = Посещенията в базата знания според вида на устройството, като дялове от посещенията с известно устройство.
metric-kb-ratio-by-weekday = Посетители на самообслужването на контакт по дни от седмицата
    .definition = Посетителите на страниците за самообслужване, всеки броен веднъж на ден, разделени на контактите, започнати в същия ден от седмицата. Компаниите без записани посещения не влизат.
metric-kb-ratio-by-week = Посетители на самообслужването на контакт по седмици
    .definition = Посетителите на страниците за самообслужване, всеки броен веднъж на ден, разделени на контактите от същата пълна седмица. Компаниите без записани посещения не влизат.
metric-kb-forum-contacts-per-day = Нови въпроси във форума на ден
    .definition = Контактите, започнати в клиентския форум, разделени на календарните дни от периода, за една компания. Дните без въпроси остават в основата.
metric-kb-forum-first-response-time = Време до първи отговор (FRT) във форума
    .definition = Времето от въпроса в клиентския форум до първия отговор от човек в компанията. Отговорите на други клиенти не се броят; въпросите без отговор не влизат.
metric-kb-contacts-per-day = Контакти от базата знания на ден
    .definition = Контактите, започнати в базата знания, разделени на календарните дни от периода, за една компания. Дните без контакти остават в основата.

## Етикети и хаштагове
origin-nothing = Тук няма нито едно число за показване; какво липсва, е изброено по-долу.
need-cases = случаи от този вид
label-tickets = контакти
label-web = други страници
tag-phone-support = ТелефоннаПоддръжка
tag-email-support = ПоддръжкаПоИмейл
tag-help-desk = ХелпДеск
tag-first-contact = РазрешаванеПриПървиКонтакт
tag-missed-chats = ПропуснатиЧатове
tag-service-level = НивоНаОбслужване
tag-self-service = Самообслужване
tag-backlog = НатрупаниТикети

## Картини
alt-bubbles-exact = Толкова балончета за разговор, колкото посочва изречението.
