### Отчетът channels_compared: всички канали един до друг.

report-channels-compared = Сравнение на каналите за поддръжка
    .description = Всички канали за поддръжка един до друг: скорост, разрешаване, удовлетвореност и цена, както и очакванията на клиентите, всяко число с източника си.

prose-compared-about = Един и същ клиент стига до една и съща компания по различни пътища. Страницата поставя каналите един до друг: къде отговорът идва най-рано, къде проблемите се решават, къде клиентите са доволни и колко струва всеки контакт.
prose-compared-first-response = { $first_response_time_statistic ->
    [median] Половината от първите отговори идват в рамките на това време: { LIST($first_response_time_parts) }.
   *[mean] Средно време до първи отговор: { LIST($first_response_time_parts) }.
 }
prose-compared-chat-email = В чата на живо отговорът идва { $chat_against_email_email_direction ->
    [faster] { FACTOR($chat_against_email) ->
        [one] { FACTOR($chat_against_email) } път
       *[other] { FACTOR($chat_against_email) } пъти
     } по-бързо, отколкото по имейл.
    [slower] { FACTOR($chat_against_email) ->
        [one] { FACTOR($chat_against_email) } път
       *[other] { FACTOR($chat_against_email) } пъти
     } по-бавно, отколкото по имейл.
   *[same] толкова бързо, колкото по имейл (съотношение { FACTOR($chat_against_email) }).
 }
prose-compared-chat-social = В сравнение със социалните медии чатът на живо отговаря { $chat_against_social_social_direction ->
    [faster] { FACTOR($chat_against_social) ->
        [one] { FACTOR($chat_against_social) } път
       *[other] { FACTOR($chat_against_social) } пъти
     } по-бързо.
    [slower] { FACTOR($chat_against_social) ->
        [one] { FACTOR($chat_against_social) } път
       *[other] { FACTOR($chat_against_social) } пъти
     } по-бавно.
   *[same] също толкова бързо (съотношение { FACTOR($chat_against_social) }).
 }
prose-compared-chat-phone = { $chat_against_phone_phone_direction ->
    [faster] Чатът на живо отговаря { FACTOR($chat_against_phone) ->
        [one] { FACTOR($chat_against_phone) } път
       *[other] { FACTOR($chat_against_phone) } пъти
     } по-бързо от телефона.
    [slower] Телефонът отговаря { FACTOR($chat_against_phone) ->
        [one] { FACTOR($chat_against_phone) } път
       *[other] { FACTOR($chat_against_phone) } пъти
     } по-бързо от чата на живо.
   *[same] Чатът на живо и телефонът отговарят еднакво бързо (съотношение { FACTOR($chat_against_phone) }).
 }
prose-compared-social-portal = В социалните медии отговорът идва { $social_against_portal_portal_direction ->
    [faster] { FACTOR($social_against_portal) ->
        [one] { FACTOR($social_against_portal) } път
       *[other] { FACTOR($social_against_portal) } пъти
     } по-бързо, отколкото през клиентския портал.
    [slower] { FACTOR($social_against_portal) ->
        [one] { FACTOR($social_against_portal) } път
       *[other] { FACTOR($social_against_portal) } пъти
     } по-бавно, отколкото през клиентския портал.
   *[same] толкова бързо, колкото през клиентския портал (съотношение { FACTOR($social_against_portal) }).
 }
prose-compared-email-portal = По имейл отговорът идва { $email_against_portal_portal_direction ->
    [faster] { FACTOR($email_against_portal) ->
        [one] { FACTOR($email_against_portal) } път
       *[other] { FACTOR($email_against_portal) } пъти
     } по-бързо, отколкото през клиентския портал.
    [slower] { FACTOR($email_against_portal) ->
        [one] { FACTOR($email_against_portal) } път
       *[other] { FACTOR($email_against_portal) } пъти
     } по-бавно, отколкото през клиентския портал.
   *[same] толкова бързо, колкото през клиентския портал (съотношение { FACTOR($email_against_portal) }).
 }
prose-compared-expected = Клиентите бързат: { PERCENT($expected_response_within_10_minutes) } очакват отговор в рамките на { DURATION($expected_response_within_10_minutes_within1) }.
prose-compared-within-expected = Във всички канали заедно отговор в рамките на { DURATION($within_expected_within1) } получават { PERCENT($within_expected) } от контактите.
prose-compared-expected-by-channel = По канали в рамките на { DURATION(600) } отговор получава такъв дял от контактите: { LIST($within_expected_by_channel_parts) }.
prose-compared-within-hour = С отговор в рамките на { DURATION(3600) }: { LIST($within_hour_parts) }.
prose-compared-within-day = С отговор в рамките на { DURATION(86400) }: { LIST($within_day_parts) }.
prose-compared-self-service-used = { $portal_self_service_used_comparator ->
    [over] Над { PERCENT($portal_self_service_used) }
    [about] Около { PERCENT($portal_self_service_used) }
    [under] Под { PERCENT($portal_self_service_used) }
   *[eq] { PERCENT($portal_self_service_used) }
 } от клиентите посочват, че вече са ползвали портал за самообслужване.
prose-compared-portal-adoption = Сред компаниите портал на клиентите си предлагат { $portal_adoption_emphasis ->
    [only] само { PERCENT($portal_adoption) }.
   *[none] { PERCENT($portal_adoption) }.
 }
prose-compared-resolution-time = { $resolution_time_statistic ->
    [median] Отговорът още не е решение; половината от решенията идват в рамките на това време: { LIST($resolution_time_parts) }.
   *[mean] Отговорът още не е решение; средно време за разрешаване: { LIST($resolution_time_parts) }.
 }
prose-compared-first-contact-resolution = Решени при първия контакт (FCR): { LIST($first_contact_resolution_parts) }.
prose-compared-csat = Доволни клиенти сред оценилите (CSAT): { LIST($csat_parts) }.
prose-compared-nps = Net Promoter Score (NPS) по канали: { LIST($nps_parts) }.
prose-compared-ces = Оценка на усилието на клиента (CES), при която по-високата стойност означава по-малко усилие: { LIST($ces_parts) }.
prose-compared-cost = Средна цена на контакт: { LIST($cost_per_contact_parts) }.
prose-compared-handle-time = Средно време, в което агентът работи по контакт (AHT): { LIST($handle_time_parts) }.
prose-compared-transfer-rate = Прехвърлени на друг агент или екип: { LIST($transfer_rate_parts) }.
prose-compared-escalation-rate = Ескалирани или насочени към друг канал: { LIST($escalation_rate_parts) }.
prose-compared-contacts-per-day = Нови контакти на ден в компания, която предлага канала: { LIST($contacts_per_day_parts) }.

card-compared-first-response = { $statistic ->
    [median] Половината от първите отговори идват в рамките на това време: { LIST($parts) }.
   *[mean] Средно време до първи отговор: { LIST($parts) }.
 }
    .title = Време до първи отговор по канали
    .lead = { $statistic ->
        [median] За толкова време идват половината от първите отговори
       *[mean] Средно време до първи отговор по канали
     }
card-compared-resolution = { $statistic ->
    [median] Половината от решенията идват в рамките на това време: { LIST($parts) }.
   *[mean] Средно време за разрешаване: { LIST($parts) }.
 }
    .title = Време за разрешаване по канали
    .lead = { $statistic ->
        [median] За толкова време идват половината от решенията
       *[mean] Средно време за разрешаване по канали
     }
card-compared-within-day = Контакти с отговор в рамките на { DURATION(86400) }: { LIST($parts) }.
    .title = Отговор в рамките на { DURATION(86400) } по канали
    .lead = Контакти с отговор в рамките на { DURATION(86400) }
card-compared-csat = Доволни клиенти (CSAT) по канали: { LIST($parts) }.
    .title = Удовлетвореност (CSAT) по канали
    .lead = Доволни клиенти по канали
card-compared-first-contact-resolution = Случаи, решени при първия контакт (FCR), по канали: { LIST($parts) }.
    .title = Разрешаване при първи контакт (FCR) по канали
    .lead = Случаи, решени при първия контакт
card-compared-cost = Средна цена на контакт по канали: { LIST($parts) }.
    .title = Цена на контакт по канали
    .lead = Средна цена на контакт
card-compared-chat-email = В чата на живо отговорът идва { $email_direction ->
    [faster] ⟦{ FACTOR($value) ->
        [one] { FACTOR($value) } път
       *[other] { FACTOR($value) } пъти
     }⟧ по-бързо, отколкото по имейл.
    [slower] ⟦{ FACTOR($value) ->
        [one] { FACTOR($value) } път
       *[other] { FACTOR($value) } пъти
     }⟧ по-бавно, отколкото по имейл.
   *[same] толкова бързо, колкото по имейл (⟦{ FACTOR($value) }×⟧).
 }
    .title = Чат на живо спрямо имейл
card-compared-social-portal = В социалните медии отговорът идва { $portal_direction ->
    [faster] ⟦{ FACTOR($value) ->
        [one] { FACTOR($value) } път
       *[other] { FACTOR($value) } пъти
     }⟧ по-бързо, отколкото през клиентския портал.
    [slower] ⟦{ FACTOR($value) ->
        [one] { FACTOR($value) } път
       *[other] { FACTOR($value) } пъти
     }⟧ по-бавно, отколкото през клиентския портал.
   *[same] толкова бързо, колкото през клиентския портал (⟦{ FACTOR($value) }×⟧).
 }
    .title = Социални медии спрямо клиентски портал
card-compared-expected-reply = ⟦{ PERCENT($expected) }⟧ от клиентите очакват отговор в рамките на { DURATION($expected_within1) }; получават го ⟦{ PERCENT($actual) }⟧ от контактите.
    .title = Бърз отговор: очакван и получен
card-compared-self-service = ⟦{ PERCENT($expected) }⟧ от клиентите посочват, че са ползвали портал за самообслужване; предлагат го ⟦{ PERCENT($actual) }⟧ от компаниите.
    .title = Самообслужване: търсено и предлагано

chapter-channels-compared-side-by-side = Каналите един до друг
table-channels-compared-compared-first-response-time = Бързина и разрешаване по канали
table-channels-compared-compared-csat = Удовлетвореност, работа и цена по канали

metric-compared-within-expected = Отговор в рамките на { DURATION(600) }
    .definition = Дял на контактите с първи публичен отговор от човек в това време сред контактите, които са достатъчно стари, за да се прецени. Контактите без отговор остават в основата.
metric-compared-within-expected-by-channel = Отговор в рамките на { DURATION(600) } по канали
    .definition = { metric-compared-within-expected.definition }
metric-compared-within-hour = Отговор в рамките на { DURATION(3600) }
    .definition = { metric-compared-within-expected.definition }
metric-compared-within-day = Отговор в рамките на { DURATION(86400) }
    .definition = { metric-compared-within-expected.definition }
metric-compared-chat-against-email = Бързина на чата спрямо имейла
    .definition = Медианата на времето до първи отговор в канала, назован втори, разделена на медианата в канала, назован първи. Броят се само контактите, на които е отговорил човек.
metric-compared-chat-against-social = Бързина на чата спрямо социалните медии
    .definition = { metric-compared-chat-against-email.definition }
metric-compared-chat-against-phone = Бързина на чата спрямо телефона
    .definition = { metric-compared-chat-against-email.definition }
metric-compared-social-against-portal = Бързина на социалните медии спрямо клиентския портал
    .definition = { metric-compared-chat-against-email.definition }
metric-compared-email-against-portal = Бързина на имейла спрямо клиентския портал
    .definition = { metric-compared-chat-against-email.definition }

tag-channel-comparison = СравнениеНаКанали
