### Channels: their names, and the words of the reports live_chat, phone, email, knowledge_base and help_desk.
### $via is a finished phrase: “عبر الهاتف”, “على وسائل التواصل الاجتماعي”, “عبر جميع القنوات”.

channel-chat = الدردشة الحية
    .via = عبر الدردشة الحية
channel-phone = الهاتف
    .via = عبر الهاتف
channel-email = البريد الإلكتروني
    .via = عبر البريد الإلكتروني
channel-portal = بوابة العملاء
    .via = عبر بوابة العملاء
channel-social = وسائل التواصل الاجتماعي
    .via = على وسائل التواصل الاجتماعي
channel-knowledge-base = قاعدة المعرفة
    .via = عبر قاعدة المعرفة
channel-forum = منتدى العملاء
    .via = في منتدى العملاء
channel-contact-form = نموذج التواصل
    .via = عبر نموذج التواصل
channel-messaging = تطبيقات المراسلة
    .via = عبر تطبيقات المراسلة
channel-api = واجهة API
    .via = عبر واجهة API
channel-other = قنوات أخرى
    .via = عبر قنوات أخرى
channel-all = جميع القنوات
    .via = عبر جميع القنوات

## Any channel

prose-channel-about = تبيّن هذه الصفحة كيف تدعم الشركات عملاءها { $via }: متى ترد، وهل تحل المشكلة، وما مدى رضا العملاء، وكم يكلف ذلك.

prose-channel-first-response = { $first_response_time_statistic ->
    [median] يصل نصف أوائل الردود { $via } خلال { DURATION($first_response_time, case: "genitive") }
   *[mean] يستغرق أول رد { $via } في المتوسط { $first_response_time_comparator ->
        [about] نحو { DURATION($first_response_time, case: "genitive") }
       *[eq] { DURATION($first_response_time, case: "accusative") }
     }
 }{ $first_response_time_standing ->
    [best] ، أسرع من أي قناة أخرى.
    [better] ، أسرع من المعتاد في القنوات الأخرى.
    [typical] ، وهو قريب من المعتاد في القنوات الأخرى.
    [worse] ، أبطأ من المعتاد في القنوات الأخرى.
    [worst] ، أبطأ من أي قناة أخرى.
   *[unknown] .
 }

prose-channel-answered-within = ومن جهة العميل، مع احتساب الطلبات التي لم تلقَ ردًا قط، يُجاب عن { PERCENT($answered_within_share1) } خلال { DURATION($answered_within_within1, case: "genitive") }، وعن { PERCENT($answered_within_share2) } خلال { DURATION($answered_within_within2, case: "genitive") }، وعن { PERCENT($answered_within_share3) } خلال { DURATION($answered_within_within3, case: "genitive") }.

prose-channel-answer-rate = وفي النهاية يرد شخص على { PERCENT($answer_rate) } من الطلبات { $via }.

prose-channel-resolution-time = { $resolution_time_statistic ->
    [median] ويُحل نصف الطلبات المحلولة { $via } خلال { DURATION($resolution_time, case: "genitive") }
   *[mean] ويُحل الطلب { $via } في المتوسط بعد { DURATION($resolution_time, case: "genitive") }
 }{ $resolution_time_standing ->
    [best] ، أسرع من أي قناة أخرى.
    [better] ، أسرع من المعتاد في القنوات الأخرى.
    [typical] ، وهو قريب من المعتاد في القنوات الأخرى.
    [worse] ، أبطأ من المعتاد في القنوات الأخرى.
    [worst] ، أبطأ من أي قناة أخرى.
   *[unknown] .
 }

prose-channel-first-contact-resolution = ويكفي التواصل الأول لحل { PERCENT($first_contact_resolution) } من الطلبات (FCR){ $first_contact_resolution_standing ->
    [best] ، وهي أعلى نسبة بين القنوات كلها.
    [better] ، وهي أعلى من المعتاد في القنوات الأخرى.
    [typical] ، وهي قريبة من المعتاد في القنوات الأخرى.
    [worse] ، وهي أدنى من المعتاد في القنوات الأخرى.
    [worst] ، وهي أدنى نسبة بين القنوات كلها.
   *[unknown] .
 }

prose-channel-one-touch = وكفى رد وحيد أو دردشة أو مكالمة وحيدة في { PERCENT($one_touch) } من الطلبات المحلولة.

prose-channel-reopened = { PERCENT($reopened) ->
    [0] ولم يُعَد فتح أي طلب محلول ({ PERCENT($reopened) }).
   *[other] وأُعيد فتح { PERCENT($reopened) } من الطلبات المحلولة.
 }

prose-channel-handle-time = { $handle_time_statistic ->
    [median] نصف الطلبات { $via } لا يأخذ من عمل الموظف أكثر من { DURATION($handle_time, case: "genitive") } (AHT)
   *[mean] يعمل الموظف على الطلب { $via } في المتوسط { DURATION($handle_time, case: "accusative") } (AHT)
 }{ $handle_time_standing ->
    [best] ، أقل من أي قناة أخرى.
    [better] ، أقل من المعتاد في القنوات الأخرى.
    [typical] ، وهو قريب من المعتاد في القنوات الأخرى.
    [worse] ، أكثر من المعتاد في القنوات الأخرى.
    [worst] ، أكثر من أي قناة أخرى.
   *[unknown] .
 }

prose-channel-wrap-up-time = { $wrap_up_time_statistic ->
    [median] وفي نصف الطلبات لا يتجاوز عمل ما بعد التواصل (ACW) { DURATION($wrap_up_time, case: "accusative") }.
   *[mean] ويستغرق عمل ما بعد التواصل (ACW) في المتوسط { DURATION($wrap_up_time, case: "accusative") }.
 }

prose-channel-transfer-rate = { PERCENT($transfer_rate) ->
    [0] ولا يُحال أي طلب إلى موظف أو فريق آخر قبل حله ({ PERCENT($transfer_rate) }).
   *[other] ويُحال { PERCENT($transfer_rate) } من الطلبات إلى موظف أو فريق آخر قبل حلها.
 }

prose-channel-escalation-rate = { PERCENT($escalation_rate) ->
    [0] ولا يُصعَّد أي طلب ولا يُنقل إلى قناة أخرى ({ PERCENT($escalation_rate) }).
   *[other] ويُصعَّد إلى خط دعم آخر أو يُنقل إلى قناة أخرى { PERCENT($escalation_rate) } من الطلبات.
 }

prose-channel-csat = من العملاء الذين يقيّمون الدعم { $via }، { PERCENT($csat) } راضون عنه (CSAT){ $csat_standing ->
    [best] ، وهي أعلى نسبة بين القنوات كلها.
    [better] ، وهي أعلى من المعتاد في القنوات الأخرى.
    [typical] ، وهي قريبة من المعتاد في القنوات الأخرى.
    [worse] ، وهي أدنى من المعتاد في القنوات الأخرى.
    [worst] ، وهي أدنى نسبة بين القنوات كلها.
   *[unknown] .
 }

prose-channel-nps = وصافي نقاط الترويج (NPS)، وهو نسبة من يوصون بالشركة ناقص نسبة من لا يوصون بها، { SCORE($nps) }.

prose-channel-ces = { $ces_scale ->
    [unknown] ودرجة جهد العميل (CES) { SCORE($ces) }، ولم يُذكر المقياس.
   *[known] ودرجة جهد العميل (CES) { SCORE($ces) } على مقياس من { NUMBER($ces_low) } إلى { NUMBER($ces_high) }.
 }

prose-channel-contacts-per-day = { $contacts_per_day_statistic ->
    [median] عدد الطلبات { $via } في اليوم لا يتجاوز في نصف الشركات { NUMBER($contacts_per_day) }.
   *[mean] متوسط عدد الطلبات التي تصل إلى الشركة { $via } في اليوم { NUMBER($contacts_per_day) }.
 }

prose-channel-business-hours = تبدأ { PERCENT($business_hours_share_business_hours) } من الطلبات { $via } في ساعات العمل و{ PERCENT($business_hours_share_after_hours) } خارجها.

prose-channel-cost = متوسط تكلفة التواصل الواحد { $via } { MONEY($cost_per_contact) }{ $cost_per_contact_standing ->
    [best] ، أقل من أي قناة أخرى.
    [better] ، أقل من المعتاد في القنوات الأخرى.
    [typical] ، وهو قريب من المعتاد في القنوات الأخرى.
    [worse] ، أكثر من المعتاد في القنوات الأخرى.
    [worst] ، أكثر من أي قناة أخرى.
   *[unknown] .
 }

## Cards of any channel

card-channel-first-response-time = { $statistic ->
    [median] يصل نصف أوائل الردود { $via } خلال ⟦{ DURATION($value, case: "genitive") }⟧.
   *[mean] يستغرق أول رد { $via } في المتوسط { $comparator ->
        [about] نحو ⟦{ DURATION($value, case: "genitive") }⟧.
       *[eq] ⟦{ DURATION($value, case: "accusative") }⟧.
     }
 }
    .title = زمن أول رد (FRT) { $via }

card-channel-answered-within = ⟦{ PERCENT($share1) }⟧ من الطلبات { $via } تتلقى ردًا خلال { DURATION($within1, case: "genitive") }، و{ PERCENT($share2) } خلال { DURATION($within2, case: "genitive") }، و{ PERCENT($share3) } خلال { DURATION($within3, case: "genitive") }.
    .title = سرعة الرد { $via }

card-channel-answer-rate = ⟦{ PERCENT($value) }⟧ من الطلبات { $via } يرد عليها شخص.
    .title = الطلبات المجاب عنها { $via }

card-channel-resolution-time = { $statistic ->
    [median] يُحل نصف الطلبات المحلولة { $via } خلال ⟦{ DURATION($value, case: "genitive") }⟧.
   *[mean] يُحل الطلب { $via } في المتوسط بعد ⟦{ DURATION($value, case: "genitive") }⟧.
 }
    .title = زمن الحل { $via }

card-channel-first-contact-resolution = ⟦{ PERCENT($value) }⟧ من الطلبات { $via } يكفي لحلها التواصل الأول.
    .title = الحل من أول تواصل (FCR) { $via }

card-channel-one-touch = ⟦{ PERCENT($value) }⟧ من الطلبات المحلولة { $via } كفاها رد وحيد أو دردشة أو مكالمة وحيدة.
    .title = الحل برد وحيد { $via }

card-channel-reopened = ⟦{ PERCENT($value) }⟧ من الطلبات المحلولة { $via } يُعاد فتحها.
    .title = الطلبات المعاد فتحها { $via }

card-channel-handle-time = { $statistic ->
    [median] نصف الطلبات { $via } لا يأخذ من عمل الموظف أكثر من ⟦{ DURATION($value, case: "genitive") }⟧.
   *[mean] يعمل الموظف على الطلب { $via } في المتوسط ⟦{ DURATION($value, case: "accusative") }⟧.
 }
    .title = زمن المعالجة (AHT) { $via }

card-channel-wrap-up-time = { $statistic ->
    [median] في نصف الطلبات { $via } لا يتجاوز عمل ما بعد التواصل ⟦{ DURATION($value, case: "accusative") }⟧.
   *[mean] يستغرق عمل ما بعد التواصل في الطلب { $via } في المتوسط ⟦{ DURATION($value, case: "accusative") }⟧.
 }
    .title = عمل ما بعد التواصل (ACW) { $via }

card-channel-transfer-rate = ⟦{ PERCENT($value) }⟧ من الطلبات { $via } تُحال إلى موظف أو فريق آخر قبل حلها.
    .title = الطلبات المحالة { $via }

card-channel-csat = ⟦{ PERCENT($value) }⟧ من العملاء الذين يقيّمون الدعم { $via } راضون عنه.
    .title = رضا العملاء (CSAT) { $via }

card-channel-nps = صافي نقاط الترويج (NPS) للدعم { $via } ⟦{ SCORE($value) }⟧.
    .title = صافي نقاط الترويج { $via }

card-channel-ces = { $scale ->
    [unknown] درجة جهد العميل (CES) في الدعم { $via } ⟦{ SCORE($value) }⟧.
   *[known] درجة جهد العميل (CES) في الدعم { $via } ⟦{ SCORE($value) }⟧ على مقياس من { NUMBER($low) } إلى { NUMBER($high) }.
 }
    .title = جهد العميل (CES) { $via }

card-channel-contacts-per-day = { $statistic ->
    [median] عدد الطلبات { $via } في اليوم لا يتجاوز في نصف الشركات ⟦{ NUMBER($value) }⟧.
   *[mean] متوسط عدد الطلبات التي تصل إلى الشركة { $via } في اليوم ⟦{ NUMBER($value) }⟧.
 }
    .title = الطلبات { $via } في اليوم

card-channel-business-hours = ⟦{ PERCENT($business_hours) }⟧ من الطلبات { $via } تبدأ في ساعات العمل و{ PERCENT($after_hours) } خارجها.
    .title = متى تصل الطلبات { $via }

card-channel-cost-per-contact = متوسط تكلفة التواصل الواحد { $via } ⟦{ MONEY($value) }⟧.
    .title = تكلفة التواصل { $via }

## Live chat

prose-chat-likelihood = في الدردشة ينتظر العميل أمام الشاشة، فللسرعة وزنها: { PERCENT($purchase_likelihood_fast_response) } من العملاء أميل إلى الشراء حين يصل الرد في أقل من { DURATION($purchase_likelihood_fast_response_within1, case: "genitive") }.
prose-chat-pickup-time = ومن طلب الدردشة حتى يستلمها موظف، { $pickup_time_statistic ->
    [median] لا ينتظر نصف الزوار أكثر من { DURATION($pickup_time, case: "genitive") }.
   *[mean] ينتظر الزائر في المتوسط { DURATION($pickup_time, case: "accusative") }.
 }
prose-chat-missed-rate = ولا يستلم أحد { $missed_rate_emphasis ->
    [only] { PERCENT($missed_rate) } فقط
   *[none] { PERCENT($missed_rate) }
 } من الدردشات التي يطلبها العملاء.
prose-chat-missed-reasons = وأسباب فوات الدردشات: { LIST($missed_reasons_parts) }.
prose-chat-messages = متوسط عدد الرسائل بين العميل والموظف في الدردشة الواحدة { NUMBER($messages_per_chat) }.
prose-chat-duration = { $duration_statistic ->
    [median] ونصف الدردشات لا يدوم أكثر من { DURATION($duration, case: "genitive") }.
   *[mean] وتدوم الدردشة في المتوسط { DURATION($duration, case: "accusative") }.
 }
prose-chat-concurrent = ومتوسط عدد الدردشات الجارية معًا حين يدردش الموظف { NUMBER($concurrent_chats) }.
prose-chat-per-hour = ومتوسط ما يعالجه الموظف من دردشات في ساعة العمل { NUMBER($chats_per_hour) }.
prose-chat-conversion = وبعد { PERCENT($conversion) } من الدردشات التي استلمها موظف يسجّل العميل أو يشتري.

card-chat-missed-rate = ⟦{ PERCENT($value) }⟧ من الدردشات التي يطلبها العملاء لا يستلمها أحد.
    .title = الدردشات الفائتة
card-chat-missed-reasons = أسباب فوات الدردشات: { LIST($parts) }.
    .title = لماذا تفوت الدردشات
    .lead = أسباب فوات الدردشات
card-chat-pickup-time = { $statistic ->
    [median] لا ينتظر نصف الزوار أكثر من ⟦{ DURATION($value, case: "genitive") }⟧ حتى يستلم موظف دردشتهم.
   *[mean] ينتظر الزائر في المتوسط ⟦{ DURATION($value, case: "accusative") }⟧ حتى يستلم موظف دردشته.
 }
    .title = زمن استلام الدردشة
card-chat-messages = متوسط عدد الرسائل بين العميل والموظف في الدردشة الواحدة ⟦{ NUMBER($value) }⟧.
    .title = الرسائل في الدردشة
card-chat-per-hour = متوسط ما يعالجه الموظف من دردشات في ساعة العمل ⟦{ NUMBER($value) }⟧.
    .title = الدردشات لكل موظف في الساعة
card-chat-conversion = ⟦{ PERCENT($value) }⟧ من الدردشات التي استلمها موظف يليها تسجيل أو شراء.
    .title = التسجيل والشراء بعد الدردشة

## Phone

prose-phone-speed-of-answer = المتصلون الذين يصلون إلى موظف ينتظرون في الطابور في المتوسط { DURATION($speed_of_answer, case: "accusative") } (ASA).
prose-phone-longest-wait = وأطول انتظار في الطابور كان { DURATION($longest_wait, case: "accusative") }.
prose-phone-service-level = ومستوى الخدمة، أي نسبة المكالمات المجاب عنها خلال { DURATION($service_level_within1, case: "genitive") }، { PERCENT($service_level) }.
prose-phone-abandonment-rate = وقبل أن يجيب أحد يُنهي { PERCENT($abandonment_rate) } من المتصلين المكالمة.
prose-phone-abandonment-time = ومن يتخلون عن الانتظار يفعلون ذلك في المتوسط بعد { DURATION($abandonment_time, case: "genitive") }.
prose-phone-callback-rate = { PERCENT($callback_rate) ->
    [0] ولا يطلب أي متصل معاودة الاتصال به ({ PERCENT($callback_rate) }).
   *[other] ويطلب { PERCENT($callback_rate) } من المتصلين معاودة الاتصال بهم.
 }
prose-phone-talk-time = تستغرق المحادثة نفسها في المتوسط { DURATION($talk_time, case: "accusative") }.
prose-phone-hold-time = ويبقى العميل معلقًا على الخط في المتوسط { DURATION($hold_time, case: "accusative") }.

card-phone-speed-of-answer = المتصلون الذين يصلون إلى موظف ينتظرون في الطابور في المتوسط ⟦{ DURATION($value, case: "accusative") }⟧.
    .title = متوسط سرعة الإجابة (ASA)
card-phone-service-level = ⟦{ PERCENT($value) }⟧ من المكالمات يُجاب عنها خلال { DURATION($within1, case: "genitive") }.
    .title = مستوى الخدمة على الهاتف
card-phone-abandonment-rate = ⟦{ PERCENT($value) }⟧ من المتصلين يُنهون المكالمة قبل أن يجيب أحد.
    .title = المكالمات المتخلى عنها
card-phone-talk-time = تستغرق المحادثة الهاتفية في المتوسط ⟦{ DURATION($value, case: "accusative") }⟧.
    .title = زمن المحادثة

## Email

prose-email-response-bands = وبحسب زمن أول رد تتوزع الرسائل المجاب عنها كما يلي: { LIST($response_bands_parts) }.
prose-email-next-reply = { $next_reply_time_statistic ->
    [median] ومتى بدأت المراسلة، يصل الرد إلى نصف العملاء الذين يكتبون من جديد خلال { DURATION($next_reply_time, case: "genitive") }.
   *[mean] ومتى بدأت المراسلة، ينتظر العملاء الذين يكتبون من جديد الرد في المتوسط { DURATION($next_reply_time, case: "accusative") }.
 }
prose-email-replies = ومتوسط عدد الردود اللازمة لحل استفسار عبر البريد الإلكتروني { NUMBER($replies_per_ticket) }.
prose-email-pending = { $pending_statistic ->
    [median] وعدد الرسائل التي تنتظر موظفًا في أي لحظة لا يتجاوز في نصف الشركات { NUMBER($pending) }.
   *[mean] ومتوسط عدد الرسائل التي تنتظر موظفًا في أي لحظة لكل شركة { NUMBER($pending) }.
 }

card-email-response-bands = بحسب زمن أول رد تتوزع الرسائل المجاب عنها كما يلي: { LIST($parts) }.
    .title = الرسائل بحسب زمن أول رد
    .lead = الرسائل المجاب عنها بحسب زمن أول رد
card-email-next-reply = { $statistic ->
    [median] يصل الرد إلى نصف العملاء الذين يكتبون من جديد بالبريد الإلكتروني خلال ⟦{ DURATION($value, case: "genitive") }⟧.
   *[mean] ينتظر العملاء الذين يكتبون من جديد بالبريد الإلكتروني الرد في المتوسط ⟦{ DURATION($value, case: "accusative") }⟧.
 }
    .title = زمن الرد التالي
card-email-replies = متوسط عدد الردود اللازمة لحل استفسار عبر البريد الإلكتروني ⟦{ NUMBER($value) }⟧.
    .title = الردود لكل استفسار
card-email-pending = { $statistic ->
    [median] عدد الرسائل التي تنتظر موظفًا لا يتجاوز في نصف الشركات ⟦{ NUMBER($value) }⟧.
   *[mean] متوسط عدد الرسائل التي تنتظر موظفًا لكل شركة ⟦{ NUMBER($value) }⟧.
 }
    .title = الرسائل التي تنتظر موظفًا

## Knowledge base and forums

prose-kb-about = تجيب قاعدة المعرفة قبل أن يُطرح السؤال، وفي المنتدى يجيب العملاء بعضهم بعضًا. وكلاهما متاح على مدار الساعة؛ تبيّن هذه الصفحة من يوفرهما ومن يستخدمهما وكم يبقى من الطلبات رغم ذلك.
prose-kb-usage = { $usage_origin ->
    [published] { $usage_comparator ->
        [over] أكثر من { PERCENT($usage) }
        [about] نحو { PERCENT($usage) }
        [under] أقل من { PERCENT($usage) }
       *[eq] { PERCENT($usage) }
     } من العملاء يقولون إنهم استخدموا بوابة للخدمة الذاتية.
   *[computed] من الذين طلبوا المساعدة، زار { PERCENT($usage) } البوابة أو قاعدة المعرفة أو المنتدى.
 }
prose-kb-ratio = ومقابل كل طلب يصل إلى موظف، متوسط عدد زوار صفحات الخدمة الذاتية { NUMBER($ratio) }.
prose-kb-portal-adoption = وتوفر بوابة للعملاء { $portal_adoption_emphasis ->
    [only] { PERCENT($portal_adoption) } فقط
   *[none] { PERCENT($portal_adoption) }
 } من الشركات.
prose-kb-forum-adoption = وتدير منتدى يساعد فيه العملاء بعضهم بعضًا { $forum_adoption_emphasis ->
    [only] { PERCENT($forum_adoption) } فقط
   *[none] { PERCENT($forum_adoption) }
 } من الشركات.
prose-kb-multiple = ولدى { $multiple_emphasis ->
    [only] { PERCENT($multiple) } فقط
   *[none] { PERCENT($multiple) }
 } من الشركات أكثر من قاعدة معرفة، لقراء بلغات مختلفة.
prose-kb-sites = تتوزع زيارات صفحات الخدمة الذاتية كما يلي: { LIST($visits_by_site_parts) }.
prose-kb-devices = وتأتي { PERCENT($device_share_desktop) } من زيارات قاعدة المعرفة من حاسوب، و{ PERCENT($device_share_mobile) } من هاتف محمول، و{ PERCENT($device_share_tablet) } من جهاز لوحي.
prose-kb-chat-requests = { PERCENT($chat_requests) ->
    [0] ولم تنتهِ أي زيارة لقاعدة المعرفة بطلب دردشة ({ PERCENT($chat_requests) }).
   *[other] وتنتهي { PERCENT($chat_requests) } من زيارات قاعدة المعرفة بطلب دردشة.
 }
prose-kb-contacts = ومتوسط عدد الطلبات التي تبدأ من قاعدة المعرفة في اليوم لكل شركة { NUMBER($contacts_per_day) }.
prose-kb-forum-contacts = ومتوسط عدد الأسئلة الجديدة في المنتدى في اليوم لكل شركة { NUMBER($forum_contacts_per_day) }.
prose-kb-forum-response = { $forum_first_response_time_statistic ->
    [median] ونصف أسئلة المنتدى التي ترد عليها الشركة يصل ردها خلال { DURATION($forum_first_response_time, case: "genitive") }.
   *[mean] وسؤال المنتدى الذي ترد عليه الشركة يصل رده في المتوسط بعد { DURATION($forum_first_response_time, case: "genitive") }.
 }
prose-kb-zero-touch = وحُل { PERCENT($zero_touch) } من الطلبات المحلولة دون رد من أي شخص.

card-kb-usage = { $origin ->
    [published] { $comparator ->
        [over] أكثر من ⟦{ PERCENT($value) }⟧
        [about] ⟦نحو { PERCENT($value) }⟧
        [under] أقل من ⟦{ PERCENT($value) }⟧
       *[eq] ⟦{ PERCENT($value) }⟧
     } من العملاء يقولون إنهم استخدموا بوابة للخدمة الذاتية.
   *[computed] ⟦{ PERCENT($value) }⟧ من طالبي المساعدة زاروا البوابة أو قاعدة المعرفة أو المنتدى.
 }
    .title = العملاء الذين يستخدمون الخدمة الذاتية
card-kb-ratio = مقابل كل طلب يصل إلى موظف، متوسط عدد زوار صفحات الخدمة الذاتية ⟦{ NUMBER($value) }⟧.
    .title = زوار الخدمة الذاتية لكل طلب
card-kb-portal-adoption = ⟦{ $emphasis ->
    [only] { PERCENT($value) } فقط
   *[none] { PERCENT($value) }
 }⟧ من الشركات توفر بوابة لعملائها.
    .title = الشركات ذات بوابة العملاء
card-kb-forum-adoption = ⟦{ $emphasis ->
    [only] { PERCENT($value) } فقط
   *[none] { PERCENT($value) }
 }⟧ من الشركات تدير منتدى يساعد فيه العملاء بعضهم بعضًا.
    .title = الشركات ذات منتدى العملاء
card-kb-multiple = ⟦{ $emphasis ->
    [only] { PERCENT($value) } فقط
   *[none] { PERCENT($value) }
 }⟧ من الشركات لديها أكثر من قاعدة معرفة.
    .title = الشركات ذات قواعد المعرفة المتعددة
card-kb-sites = تتوزع زيارات صفحات الخدمة الذاتية كما يلي: { LIST($parts) }.
    .title = أين يساعد العملاء أنفسهم
    .lead = زيارات صفحات الخدمة الذاتية
card-kb-devices = ⟦{ PERCENT($desktop) }⟧ من زيارات قاعدة المعرفة من حاسوب، ⟦{ PERCENT($mobile) }⟧ من هاتف محمول، ⟦{ PERCENT($tablet) }⟧ من جهاز لوحي.
    .title = الأجهزة المستخدمة في قاعدة المعرفة
card-kb-zero-touch = ⟦{ PERCENT($value) }⟧ من الطلبات المحلولة حُلت دون رد من أي شخص.
    .title = الحل دون رد من موظف

## Help desk

prose-desk-by-channel = تتوزع الطلبات على القنوات كما يلي: { LIST($by_channel_parts) }.
prose-desk-closed-per-day = ومتوسط عدد الطلبات المحلولة في اليوم لكل شركة { NUMBER($closed_per_day) }؛ والطلب المعاد فتحه يُعدّ في كل مرة.
prose-desk-backlog = وفي نهاية الفترة كان عدد الطلبات المفتوحة في الشركات كلها معًا { NUMBER($backlog) }.
prose-desk-age = { $ticket_age_statistic ->
    [median] ونصف الطلبات المفتوحة لا يتجاوز عمره { DURATION($ticket_age, case: "accusative") }.
   *[mean] ومتوسط عمر الطلبات المفتوحة { DURATION($ticket_age) }.
 }
prose-desk-multi-touch = واحتاج { PERCENT($multi_touch) } من الطلبات المحلولة إلى ردود يزيد عددها على { NUMBER(2) }.
prose-desk-sla = وحيث وُعد بزمن لأول رد، وُفي بالوعد في { PERCENT($sla_first_response) } من الحالات.
prose-desk-priority = وبحسب الأولوية تتوزع الطلبات كما يلي: { LIST($by_priority_parts) }.

card-desk-by-channel = تتوزع الطلبات على القنوات كما يلي: { LIST($parts) }.
    .title = الطلبات بحسب القناة
    .lead = الطلبات بحسب القناة
card-desk-closed-per-day = متوسط عدد الطلبات المحلولة في اليوم لكل شركة ⟦{ NUMBER($value) }⟧.
    .title = الطلبات المحلولة في اليوم
card-desk-backlog = في نهاية الفترة كان عدد الطلبات المفتوحة في الشركات كلها معًا ⟦{ NUMBER($value) }⟧.
    .title = الطلبات المتراكمة
card-desk-age = { $statistic ->
    [median] نصف الطلبات المفتوحة لا يتجاوز عمره ⟦{ DURATION($value, case: "accusative") }⟧.
   *[mean] متوسط عمر الطلبات المفتوحة ⟦{ DURATION($value) }⟧.
 }
    .title = عمر الطلبات المفتوحة
card-desk-sla = ⟦{ PERCENT($value) }⟧ من أوائل الردود الموعود بها جاءت في وقتها.
    .title = أوائل الردود ضمن اتفاقية SLA

## Names

metric-channel-by-weekday = الطلبات الجديدة في اليوم بحسب أيام الأسبوع
    .definition = الطلبات المنشأة في هذا اليوم من الأسبوع مقسومة على عدد أيام الفترة الموافقة له، لكل شركة. الأيام الخالية من الطلبات تبقى في الأساس؛ الرسائل المزعجة والطلبات المدمجة مستبعدة.
metric-channel-by-week = الطلبات الجديدة في اليوم أسبوعًا بعد أسبوع
    .definition = الطلبات المنشأة في كل أسبوع كامل، من الاثنين إلى الأحد، مقسومة على عدد أيامه، لكل شركة. الأسابيع التي لا تغطيها البيانات كاملة مستبعدة.
metric-channel-by-hour = الطلبات بحسب ساعات اليوم
    .definition = الطلبات المنشأة في كل ساعة من توقيت الشركة المحلي على مدى الفترة كلها. الرسائل المزعجة والطلبات المدمجة مستبعدة.
metric-chat-first-response-time = { metric-first-response-time }
    .definition = { metric-first-response-time.definition }
metric-purchase-likelihood-fast-response = العملاء الأميل إلى الشراء بعد رد سريع
    .definition = نسبة من سُئلوا من العملاء وقالوا إن ردًا خلال هذه المدة يجعلهم أميل إلى الشراء. أساسها ما يقوله الناس لا عمليات الشراء.
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
chart-help-desk-desk-by-week = الطلبات المنشأة والمحلولة في اليوم أسبوعًا بعد أسبوع
metric-desk-closed-by-week = الطلبات المحلولة في اليوم أسبوعًا بعد أسبوع
    .definition = مرات الحل في كل أسبوع كامل، من الاثنين إلى الأحد، مقسومة على عدد أيامه، لكل شركة. الطلب الذي يُعاد فتحه ثم يُحل يُعدّ في كل مرة.
metric-desk-backlog-by-week = الطلبات المتراكمة في نهاية كل أسبوع
    .definition = الطلبات المنشأة التي لم تُحل حتى نهاية آخر يوم من كل أسبوع، في الشركات كلها معًا. الطلبات المعاد فتحها تُعدّ مفتوحة من جديد، ولا تظهر الطلبات المفتوحة قبل بداية البيانات.
metric-kb-visits-by-site = زيارات صفحات الخدمة الذاتية
    .definition = زيارات بوابة العملاء وقاعدة المعرفة والمنتدى نسبًا من مجموع زياراتها. زيارات الصفحات الأخرى مستبعدة.
metric-kb-chat-requests = طلبات الدردشة من قاعدة المعرفة
    .definition = نسبة زيارات قاعدة المعرفة التي طُلبت فيها دردشة. الأساس هو الزيارات، فمن يعود يُعدّ مرة أخرى.
metric-kb-device-share = الأجهزة المستخدمة في قاعدة المعرفة
    .definition = زيارات قاعدة المعرفة بحسب نوع الجهاز، نسبًا من الزيارات التي يُعرف جهازها.
metric-kb-ratio-by-weekday = الخدمة الذاتية إلى الطلبات بحسب أيام الأسبوع
    .definition = عدد زوار صفحات الخدمة الذاتية، ولا يُعدّ كل منهم في اليوم إلا مرة، مقسومًا على عدد الطلبات في اليوم نفسه من الأسبوع. الشركات التي لا زيارات مسجلة لها مستبعدة.
metric-kb-ratio-by-week = الخدمة الذاتية إلى الطلبات أسبوعًا بعد أسبوع
    .definition = عدد زوار صفحات الخدمة الذاتية، ولا يُعدّ كل منهم في اليوم إلا مرة، مقسومًا على عدد طلبات الأسبوع الكامل نفسه. الشركات التي لا زيارات مسجلة لها مستبعدة.
metric-kb-forum-contacts-per-day = الأسئلة الجديدة في المنتدى في اليوم
    .definition = الطلبات التي تبدأ في منتدى العملاء مقسومة على الأيام التقويمية للفترة، لكل شركة. الأيام الخالية منها تبقى في الأساس.
metric-kb-forum-first-response-time = زمن أول رد (FRT) في المنتدى
    .definition = الزمن من سؤال في منتدى العملاء حتى أول رد من شخص في الشركة. لا تُحسب ردود العملاء الآخرين؛ الأسئلة التي بلا رد مستبعدة.
metric-kb-contacts-per-day = الطلبات من قاعدة المعرفة في اليوم
    .definition = الطلبات التي تبدأ من قاعدة المعرفة مقسومة على الأيام التقويمية للفترة، لكل شركة. الأيام الخالية منها تبقى في الأساس.

## Labels and hashtags
origin-nothing = لا رقم هنا يمكن عرضه؛ وما ينقص مذكور أدناه.
need-cases = حالات من هذا النوع
label-tickets = الطلبات
label-web = صفحات أخرى
tag-phone-support = الدعم_الهاتفي
tag-email-support = الدعم_بالبريد_الإلكتروني
tag-help-desk = مكتب_المساعدة
tag-first-contact = الحل_من_أول_تواصل
tag-missed-chats = الدردشات_الفائتة
tag-service-level = مستوى_الخدمة
tag-self-service = الخدمة_الذاتية
tag-backlog = التذاكر_المتراكمة

## Pictures
alt-bubbles-exact = فقاعات كلام بالعدد المذكور في الجملة.
