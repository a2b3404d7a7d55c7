### Една компания на фона на останалите.

report-your-company = Вашата компания на фона на останалите
    .description = Къде стои една компания сред другите: мястото ѝ по всеки показател, силните страни и пропуските и какво се е променило спрямо предишния месец.

metric-your-company-values = Собствена стойност
    .definition = Стойността на компанията по всеки показател, според определението му.
metric-your-company-medians = Медиана на компаниите
    .definition = Средната по ред от собствените стойности на компаниите; всяка се брои веднъж, независимо от големината ѝ.
metric-your-company-ranks = По-добре от този дял компании
    .definition = Делът на компаниите, които се справят по-слабо, заедно с половината от тези, които се справят еднакво.
metric-your-company-strengths = Силни страни: по-добре от този дял компании
    .definition = Показателите, по които компанията изпреварва повечето други, започвайки с най-силния.
metric-your-company-gaps = Пропуски: по-добре от този дял компании
    .definition = Показателите, по които повечето други изпреварват компанията, започвайки с най-слабия.
metric-your-company-changes = Промяна спрямо предишния месец
    .definition = Последният цял месец спрямо предишния; дяловете и оценките като разлика, всичко останало относително.

prose-your-company-intro = Тази страница поставя { $company } до { $compared ->
    [peers] компаниите от нейния вид ({ $peers })
   *[all] всички компании в данните
 }. Мястото казва какъв дял от тях се справят по-слабо: колкото по-висок е, толкова по-добре, накъдето и да сочи показателят.
prose-your-company-reply = { $company } отговаря по-бързо от { PERCENT($rank_first_response_time) } от компаниите: половината ѝ контакти получават първи отговор до { DURATION($first_response_time) }.
prose-your-company-resolution = По време до пълното разрешаване изпреварва { PERCENT($rank_resolution_time) }, с медиана { DURATION($resolution_time) }.
prose-your-company-csat = Доволни са { PERCENT($csat) } от клиентите, оценили контакта; резултатът е по-добър от този на { PERCENT($rank_csat) } от компаниите.
prose-your-company-fcr = При първия контакт се разрешават { PERCENT($first_contact_resolution) }; по-малко постигат { PERCENT($rank_first_contact_resolution) } от компаниите.
prose-your-company-cost = Един контакт струва средно { MONEY($cost) }, а повече плащат { PERCENT($rank_cost) } от компаниите.
prose-your-company-caution = Мястото се отнася за тези компании и за този период. Когато стойностите са близки, малка разлика го мести много, затова преди решение погледнете самата стойност и интервала ѝ.

chapter-your-company-scorecard = Карта с резултати
chapter-your-company-where = Къде стои компанията
chapter-your-company-strengths = Силни страни
chapter-your-company-gaps = Пропуски
chapter-your-company-changed = Какво се е променило спрямо предишния месец
item-your-company-changed = Последният цял месец от данните спрямо предишния

table-your-company-your-company-values = Всеки показател: собствена стойност, медиана на компаниите, място и промяна
chart-your-company-your-company-strip-first-response-time = Компанията сред останалите
chart-your-company-your-company-strengths = Най-голяма преднина: дял на компаниите, които се справят по-слабо
chart-your-company-your-company-gaps = Най-голямо изоставане: дял на компаниите, които се справят по-слабо

card-your-company-rank-first-response-time = Този екип отговаря по-бързо от ⟦{ PERCENT($value) }⟧ от { NUMBER($n) ->
    [one] { NUMBER($n) } компания
   *[other] { NUMBER($n) } компании
 }.
    .title = Първи отговор на фона на другите
card-your-company-rank-csat = Клиентите му са по-доволни от тези на ⟦{ PERCENT($value) }⟧ от { NUMBER($n) ->
    [one] { NUMBER($n) } компания
   *[other] { NUMBER($n) } компании
 }.
    .title = Удовлетвореност на фона на другите
card-your-company-rank-cost = ⟦{ PERCENT($value) }⟧ от { NUMBER($n) ->
    [one] { NUMBER($n) } компания
   *[other] { NUMBER($n) } компании
 } плащат повече за един контакт.
    .title = Цена на фона на другите
card-your-company-rank-resolution-time = Този екип разрешава тикети по-бързо от ⟦{ PERCENT($value) }⟧ от { NUMBER($n) ->
    [one] { NUMBER($n) } компания
   *[other] { NUMBER($n) } компании
 }.
    .title = Разрешаване на фона на другите
card-your-company-rank-first-contact-resolution = При първия контакт този екип разрешава повече от ⟦{ PERCENT($value) }⟧ от { NUMBER($n) ->
    [one] { NUMBER($n) } компания
   *[other] { NUMBER($n) } компании
 }.
    .title = Първи контакт на фона на другите
card-your-company-first-response-time = { $statistic ->
    [mean] Първият отговор на този екип идва средно след ⟦{ DURATION($value) }⟧.
   *[median] Половината контакти на този екип получават отговор до ⟦{ DURATION($value) }⟧.
 }
    .title = Време до първия отговор
card-your-company-resolution-time = { $statistic ->
    [mean] Този екип разрешава един тикет средно за ⟦{ DURATION($value) }⟧.
   *[median] Този екип разрешава половината си тикети до ⟦{ DURATION($value) }⟧.
 }
    .title = Време до разрешаване
card-your-company-csat = Доволни са ⟦{ PERCENT($value) }⟧ от клиентите, които оценяват този екип.
    .title = Доволни клиенти
tag-benchmark = СравнениеНаПоддръжката
