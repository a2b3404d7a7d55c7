### The report channels_compared: every channel side by side.

report-channels-compared = مقارنة قنوات الدعم
    .description = قنوات الدعم جنبًا إلى جنب: السرعة والحل والرضا والتكلفة وما يتوقعه العملاء، ولكل رقم مصدره.

prose-compared-about = يصل العميل نفسه إلى الشركة نفسها من أبواب مختلفة. تضع هذه الصفحة القنوات جنبًا إلى جنب: أين يأتي الرد أولًا، وأين تُحل المشكلات، وأين يرضى العملاء، وكم يكلف كل تواصل.
prose-compared-first-response = { $first_response_time_statistic ->
    [median] يصل نصف أوائل الردود خلال هذه المدة: { LIST($first_response_time_parts) }.
   *[mean] متوسط زمن أول رد: { LIST($first_response_time_parts) }.
 }
prose-compared-chat-email = { $chat_against_email_email_direction ->
    [faster] الدردشة الحية أسرع ردًا من البريد الإلكتروني بمعامل { FACTOR($chat_against_email) }.
    [slower] الدردشة الحية أبطأ ردًا من البريد الإلكتروني بمعامل { FACTOR($chat_against_email) }.
   *[same] الدردشة الحية والبريد الإلكتروني متساويان في سرعة الرد (المعامل { FACTOR($chat_against_email) }).
 }
prose-compared-chat-social = { $chat_against_social_social_direction ->
    [faster] الدردشة الحية أسرع ردًا من وسائل التواصل الاجتماعي بمعامل { FACTOR($chat_against_social) }.
    [slower] الدردشة الحية أبطأ ردًا من وسائل التواصل الاجتماعي بمعامل { FACTOR($chat_against_social) }.
   *[same] الدردشة الحية ووسائل التواصل الاجتماعي متساوية في سرعة الرد (المعامل { FACTOR($chat_against_social) }).
 }
prose-compared-chat-phone = { $chat_against_phone_phone_direction ->
    [faster] بين الدردشة الحية والهاتف، الدردشة أسرع ردًا بمعامل { FACTOR($chat_against_phone) }.
    [slower] بين الدردشة الحية والهاتف، الهاتف أسرع ردًا بمعامل { FACTOR($chat_against_phone) }.
   *[same] الدردشة الحية والهاتف متساويان في سرعة الرد (المعامل { FACTOR($chat_against_phone) }).
 }
prose-compared-social-portal = { $social_against_portal_portal_direction ->
    [faster] وسائل التواصل الاجتماعي أسرع ردًا من بوابة العملاء بمعامل { FACTOR($social_against_portal) }.
    [slower] وسائل التواصل الاجتماعي أبطأ ردًا من بوابة العملاء بمعامل { FACTOR($social_against_portal) }.
   *[same] وسائل التواصل الاجتماعي وبوابة العملاء متساوية في سرعة الرد (المعامل { FACTOR($social_against_portal) }).
 }
prose-compared-email-portal = { $email_against_portal_portal_direction ->
    [faster] البريد الإلكتروني أسرع ردًا من بوابة العملاء بمعامل { FACTOR($email_against_portal) }.
    [slower] البريد الإلكتروني أبطأ ردًا من بوابة العملاء بمعامل { FACTOR($email_against_portal) }.
   *[same] البريد الإلكتروني وبوابة العملاء متساويان في سرعة الرد (المعامل { FACTOR($email_against_portal) }).
 }
prose-compared-expected = العملاء مستعجلون: { PERCENT($expected_response_within_10_minutes) } منهم يتوقعون ردًا خلال { DURATION($expected_response_within_10_minutes_within1, case: "genitive") }.
prose-compared-within-expected = وعبر جميع القنوات تتلقى { PERCENT($within_expected) } من الطلبات ردًا خلال { DURATION($within_expected_within1, case: "genitive") }.
prose-compared-expected-by-channel = وبحسب القناة، نسب الطلبات المجاب عنها خلال { DURATION(600, case: "genitive") }: { LIST($within_expected_by_channel_parts) }.
prose-compared-within-hour = المجاب عنها خلال { DURATION(3600, case: "genitive") }: { LIST($within_hour_parts) }.
prose-compared-within-day = المجاب عنها خلال { DURATION(86400, case: "genitive") }: { LIST($within_day_parts) }.
prose-compared-self-service-used = { $portal_self_service_used_comparator ->
    [over] أكثر من { PERCENT($portal_self_service_used) }
    [about] نحو { PERCENT($portal_self_service_used) }
    [under] أقل من { PERCENT($portal_self_service_used) }
   *[eq] { PERCENT($portal_self_service_used) }
 } من العملاء يقولون إنهم استخدموا بوابة للخدمة الذاتية.
prose-compared-portal-adoption = ومن الشركات توفر بوابة للعملاء { $portal_adoption_emphasis ->
    [only] { PERCENT($portal_adoption) } فقط.
   *[none] { PERCENT($portal_adoption) }.
 }
prose-compared-resolution-time = { $resolution_time_statistic ->
    [median] الرد ليس حلًا بعد؛ يُحل نصف الطلبات المحلولة خلال هذه المدة: { LIST($resolution_time_parts) }.
   *[mean] الرد ليس حلًا بعد؛ متوسط زمن الحل: { LIST($resolution_time_parts) }.
 }
prose-compared-first-contact-resolution = الطلبات التي كفاها التواصل الأول (FCR): { LIST($first_contact_resolution_parts) }.
prose-compared-csat = العملاء الراضون من بين المقيّمين (CSAT): { LIST($csat_parts) }.
prose-compared-nps = صافي نقاط الترويج (NPS): { LIST($nps_parts) }.
prose-compared-ces = درجة جهد العميل (CES)، والأعلى منها يعني جهدًا أقل: { LIST($ces_parts) }.
prose-compared-cost = متوسط تكلفة التواصل الواحد: { LIST($cost_per_contact_parts) }.
prose-compared-handle-time = متوسط زمن عمل الموظف على الطلب (AHT): { LIST($handle_time_parts) }.
prose-compared-transfer-rate = المحالة إلى موظف أو فريق آخر: { LIST($transfer_rate_parts) }.
prose-compared-escalation-rate = المصعَّدة أو المنقولة إلى قناة أخرى: { LIST($escalation_rate_parts) }.
prose-compared-contacts-per-day = الطلبات الجديدة في اليوم في شركة توفر القناة: { LIST($contacts_per_day_parts) }.

card-compared-first-response = { $statistic ->
    [median] يصل نصف أوائل الردود خلال هذه المدة بحسب القناة: { LIST($parts) }.
   *[mean] متوسط زمن أول رد بحسب القناة: { LIST($parts) }.
 }
    .title = زمن أول رد بحسب القناة
    .lead = { $statistic ->
        [median] يصل نصف أوائل الردود خلال هذه المدة
       *[mean] متوسط زمن أول رد بحسب القناة
     }
card-compared-resolution = { $statistic ->
    [median] يُحل نصف الطلبات المحلولة خلال هذه المدة بحسب القناة: { LIST($parts) }.
   *[mean] متوسط زمن الحل بحسب القناة: { LIST($parts) }.
 }
    .title = زمن الحل بحسب القناة
    .lead = { $statistic ->
        [median] يُحل نصف الطلبات المحلولة خلال هذه المدة
       *[mean] متوسط زمن الحل بحسب القناة
     }
card-compared-within-day = الطلبات المجاب عنها خلال { DURATION(86400, case: "genitive") } بحسب القناة: { LIST($parts) }.
    .title = الرد خلال { DURATION(86400, case: "genitive") } بحسب القناة
    .lead = الطلبات المجاب عنها خلال { DURATION(86400, case: "genitive") }
card-compared-csat = العملاء الراضون (CSAT) بحسب القناة: { LIST($parts) }.
    .title = رضا العملاء (CSAT) بحسب القناة
    .lead = العملاء الراضون بحسب القناة
card-compared-first-contact-resolution = الطلبات التي كفاها التواصل الأول (FCR) بحسب القناة: { LIST($parts) }.
    .title = الحل من أول تواصل (FCR) بحسب القناة
    .lead = الطلبات التي كفاها التواصل الأول
card-compared-cost = متوسط تكلفة التواصل الواحد بحسب القناة: { LIST($parts) }.
    .title = تكلفة التواصل بحسب القناة
    .lead = متوسط تكلفة التواصل الواحد
card-compared-chat-email = { $email_direction ->
    [faster] الدردشة الحية أسرع ردًا من البريد الإلكتروني بمعامل ⟦{ FACTOR($value) }⟧.
    [slower] الدردشة الحية أبطأ ردًا من البريد الإلكتروني بمعامل ⟦{ FACTOR($value) }⟧.
   *[same] الدردشة الحية والبريد الإلكتروني متساويان في سرعة الرد (المعامل ⟦{ FACTOR($value) }⟧).
 }
    .title = الدردشة الحية والبريد الإلكتروني
card-compared-social-portal = { $portal_direction ->
    [faster] وسائل التواصل الاجتماعي أسرع ردًا من بوابة العملاء بمعامل ⟦{ FACTOR($value) }⟧.
    [slower] وسائل التواصل الاجتماعي أبطأ ردًا من بوابة العملاء بمعامل ⟦{ FACTOR($value) }⟧.
   *[same] وسائل التواصل الاجتماعي وبوابة العملاء متساوية في سرعة الرد (المعامل ⟦{ FACTOR($value) }⟧).
 }
    .title = وسائل التواصل وبوابة العملاء
card-compared-expected-reply = ⟦{ PERCENT($expected) }⟧ من العملاء يتوقعون ردًا خلال { DURATION($expected_within1, case: "genitive") }؛ ويصل في وقته إلى ⟦{ PERCENT($actual) }⟧ من الطلبات.
    .title = الرد السريع: المتوقع والواقع
card-compared-self-service = ⟦{ PERCENT($expected) }⟧ من العملاء يقولون إنهم استخدموا بوابة للخدمة الذاتية؛ وتوفرها ⟦{ PERCENT($actual) }⟧ من الشركات.
    .title = الخدمة الذاتية: المستخدم والمتاح

chapter-channels-compared-side-by-side = القنوات جنبًا إلى جنب
table-channels-compared-compared-first-response-time = السرعة والحل بحسب القناة
table-channels-compared-compared-csat = الرضا والعمل والتكلفة بحسب القناة

metric-compared-within-expected = الرد خلال { DURATION(600, case: "genitive") }
    .definition = نسبة الطلبات التي تلقت أول رد علني من شخص خلال هذه المدة، من الطلبات التي مضى عليها ما يكفي للحكم. الطلبات التي بلا رد تبقى في الأساس.
metric-compared-within-expected-by-channel = الرد خلال { DURATION(600, case: "genitive") } بحسب القناة
    .definition = { metric-compared-within-expected.definition }
metric-compared-within-hour = الرد خلال { DURATION(3600, case: "genitive") }
    .definition = { metric-compared-within-expected.definition }
metric-compared-within-day = الرد خلال { DURATION(86400, case: "genitive") }
    .definition = { metric-compared-within-expected.definition }
metric-compared-chat-against-email = سرعة الدردشة مقارنة بالبريد الإلكتروني
    .definition = وسيط زمن أول رد في القناة المذكورة ثانيًا مقسومًا على وسيطه في القناة المذكورة أولًا. لا يُحسب إلا ما رد عليه شخص.
metric-compared-chat-against-social = سرعة الدردشة مقارنة بوسائل التواصل الاجتماعي
    .definition = { metric-compared-chat-against-email.definition }
metric-compared-chat-against-phone = سرعة الدردشة مقارنة بالهاتف
    .definition = { metric-compared-chat-against-email.definition }
metric-compared-social-against-portal = سرعة وسائل التواصل الاجتماعي مقارنة ببوابة العملاء
    .definition = { metric-compared-chat-against-email.definition }
metric-compared-email-against-portal = سرعة البريد الإلكتروني مقارنة ببوابة العملاء
    .definition = { metric-compared-chat-against-email.definition }

tag-channel-comparison = مقارنة_القنوات
