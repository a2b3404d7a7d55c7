### Cards: one sentence each. What is set large stands between ⟦ and ⟧; .title names the subject.

## Customer portal

card-portal-self-service-used = { $comparator ->
    [over] أكثر من ⟦{ PERCENT($value) }⟧
    [about] ⟦نحو { PERCENT($value) }⟧
    [under] أقل من ⟦{ PERCENT($value) }⟧
   *[eq] ⟦{ PERCENT($value) }⟧
 } من العملاء يقولون إنهم استخدموا بوابة للخدمة الذاتية.
    .title = استخدام الخدمة الذاتية

card-portal-device-share = { $origin ->
    [published] ⟦{ PERCENT($desktop) }⟧ من العملاء يطلبون المساعدة من حاسوب، ⟦{ PERCENT($mobile) }⟧ من هاتف محمول، ⟦{ PERCENT($tablet) }⟧ من جهاز لوحي.
   *[computed] ⟦{ PERCENT($desktop) }⟧ من زيارات البوابة من حاسوب، ⟦{ PERCENT($mobile) }⟧ من هاتف محمول، ⟦{ PERCENT($tablet) }⟧ من جهاز لوحي.
 }
    .title = الأجهزة المستخدمة في بوابات العملاء

card-portal-multiple-knowledge-bases = ⟦{ $emphasis ->
    [only] { PERCENT($value) } فقط
   *[none] { PERCENT($value) }
 }⟧ من الشركات لديها أكثر من قاعدة معرفة لخدمة العملاء بلغات مختلفة.
    .title = قواعد معرفة بعدة لغات

card-portal-forum-adoption = ⟦{ $emphasis ->
    [only] { PERCENT($value) } فقط
   *[none] { PERCENT($value) }
 }⟧ من الشركات تدير منتدى يجمع عملاءها.
    .title = شركات لديها منتدى للعملاء

card-portal-adoption = ⟦{ $emphasis ->
    [only] { PERCENT($value) } فقط
   *[none] { PERCENT($value) }
 }⟧ من الشركات توفر لعملائها بوابة.
    .title = شركات لديها بوابة للعملاء

card-portal-closed-rate = نسبة ما يُغلق من تذاكر بوابة العملاء هي ⟦{ PERCENT($value) }⟧.
    .title = التذاكر المغلقة في بوابة العملاء

card-portal-processing-time = من الفتح إلى الإغلاق، { $statistic ->
    [middle_half] يستغرق النصف الأوسط من تذاكر بوابة العملاء ⟦{ DURATION($value, case: "accusative") }⟧.
   *[mean] تستغرق تذكرة بوابة العملاء في المتوسط ⟦{ DURATION($value, case: "accusative") }⟧.
 }
    .title = من الفتح إلى الإغلاق

card-portal-wrap-up-time = { $statistic ->
    [median] في نصف تذاكر بوابة العملاء لا يتجاوز عمل ما بعد التواصل ⟦{ DURATION($value, case: "accusative") }⟧.
   *[mean] يستغرق عمل ما بعد التواصل في المتوسط ⟦{ DURATION($value, case: "accusative") }⟧ لكل تذكرة من بوابة العملاء.
 }
    .title = عمل ما بعد التواصل (ACW)

card-portal-transfers-per-ticket = متوسط إحالات تذكرة بوابة العملاء قبل إغلاقها: ⟦{ NUMBER($value) }⟧.
    .title = الإحالات لكل تذكرة

card-portal-cost-per-contact = متوسط تكلفة التواصل الواحد عبر بوابة العملاء ⟦{ MONEY($value) }⟧.
    .title = تكلفة التواصل عبر البوابة

card-portal-first-response-time = { $statistic ->
    [median] في بوابات العملاء يصل نصف أوائل الردود خلال ⟦{ DURATION($value, case: "genitive") }⟧.
   *[mean] في بوابات العملاء يستغرق أول رد في المتوسط ⟦{ DURATION($value, case: "accusative") }⟧.
 }
    .title = زمن أول رد (FRT)

card-portal-csat = رضا العملاء (CSAT) عن الدعم عبر البوابة ⟦{ PERCENT($value) }⟧.
    .title = رضا العملاء (CSAT) عن البوابات

card-portal-answered-within = ⟦{ PERCENT($share1) }⟧ من تذاكر بوابة العملاء تتلقى ردًا خلال { DURATION($within1, case: "genitive") }، و{ PERCENT($share2) } خلال { DURATION($within2, case: "genitive") }، و{ PERCENT($share3) } خلال { DURATION($within3, case: "genitive") }.
    .title = سرعة الرد على تذاكر البوابة

card-portal-nps = صافي نقاط الترويج (NPS) لبوابات العملاء ⟦{ SCORE($value) }⟧.
    .title = صافي نقاط الترويج للبوابات

card-portal-ces = { $scale ->
    [unknown] درجة جهد العميل (CES) في بوابات العملاء ⟦{ SCORE($value) }⟧.
   *[known] درجة جهد العميل (CES) في بوابات العملاء ⟦{ SCORE($value) }⟧ على مقياس من { NUMBER($low) } إلى { NUMBER($high) }.
 }
    .title = درجة جهد العميل في البوابات

card-portal-pending-tickets = { $statistic ->
    [median] عدد التذاكر المعلقة في بوابة العملاء لا يتجاوز في نصف الشركات ⟦{ NUMBER($value) }⟧.
   *[mean] متوسط عدد التذاكر المعلقة في بوابة العملاء لكل شركة ⟦{ NUMBER($value) }⟧.
 }
    .title = التذاكر المعلقة في بوابة العملاء

card-portal-tickets-per-day = { $statistic ->
    [median] عدد ما يصل عبر بوابة العملاء من تذاكر في اليوم لا يتجاوز في نصف الشركات ⟦{ NUMBER($value) }⟧.
   *[mean] متوسط ما يصل إلى الشركة عبر بوابة العملاء من تذاكر في اليوم ⟦{ NUMBER($value) }⟧.
 }
    .title = تذاكر بوابة العملاء في اليوم

card-portal-business-hours-share = ⟦{ PERCENT($business_hours) }⟧ من تذاكر بوابة العملاء تُرسل في ساعات العمل و{ $after_hours_comparator ->
    [about] نحو { PERCENT($after_hours) }
   *[eq] { PERCENT($after_hours) }
 } خارجها.
    .title = متى تُرسل تذاكر البوابة

card-portal-answered-rate = نسبة ما يُجاب عنه من تذاكر بوابة العملاء هي ⟦{ PERCENT($value) }⟧.
    .title = التذاكر المجاب عنها في بوابة العملاء

## Social media

card-social-escalation-rate = { $comparator ->
    [about] ⟦نحو { PERCENT($value) }⟧
   *[eq] ⟦{ $emphasis ->
        [only] { PERCENT($value) } فقط
       *[none] { PERCENT($value) }
     }⟧
 } من تذاكر وسائل التواصل تُنقل إلى قنوات دعم أخرى.
    .title = ما يُنقل إلى قنوات أخرى

card-social-response-time-by-network = { $statistic ->
    [median] يصل نصف الردود على كل شبكة خلال هذه المدة: { LIST($parts) }.
   *[mean] متوسط زمن الرد على الشبكات الاجتماعية: { LIST($parts) }.
 }
    .title = زمن الرد بحسب الشبكة
    .lead = { $statistic ->
        [median] يصل نصف الردود على كل شبكة خلال هذه المدة
       *[mean] متوسط زمن الرد على الشبكات الاجتماعية
     }

card-social-handle-time = { $statistic ->
    [median] نصف تذاكر وسائل التواصل لا يأخذ من وقت الموظف أكثر من ⟦{ DURATION($value, case: "genitive") }⟧.
   *[mean] يعمل الموظفون على تذكرة وسائل التواصل في المتوسط ⟦{ DURATION($value, case: "accusative") }⟧.
 }
    .title = زمن المعالجة على وسائل التواصل

card-social-cost-per-contact = متوسط تكلفة التواصل الواحد على وسائل التواصل الاجتماعي ⟦{ MONEY($value) }⟧.
    .title = تكلفة التواصل على وسائل التواصل

card-social-transfer-rate = { $comparator ->
    [about] ⟦نحو { PERCENT($value) }⟧
   *[eq] ⟦{ $emphasis ->
        [only] { PERCENT($value) } فقط
       *[none] { PERCENT($value) }
     }⟧
 } من تذاكر وسائل التواصل تُحال قبل حلها.
    .title = تذاكر وسائل التواصل المحالة

card-social-last-resort-share = ⟦{ $emphasis ->
    [only] { PERCENT($value) } فقط
   *[none] { PERCENT($value) }
 }⟧ { $origin ->
    [published] من العملاء يلجؤون إلى وسائل التواصل بعد أن عجزت قنوات أخرى عن حل مشكلتهم.
   *[computed] من تذاكر وسائل التواصل تأتي بعد طلب لم تحله قناة أخرى.
 }
    .title = وسائل التواصل ملاذًا أخيرًا

card-social-csat = ⟦{ PERCENT($value) }⟧ من العملاء الذين يقيّمون الدعم على وسائل التواصل راضون عنه.
    .title = رضا العملاء (CSAT) على وسائل التواصل

card-social-answered-within = ⟦{ PERCENT($share1) }⟧ من تذاكر وسائل التواصل تتلقى ردًا خلال { DURATION($within1, case: "genitive") } و{ PERCENT($share2) } خلال { DURATION($within2, case: "genitive") }.
    .title = سرعة الرد على وسائل التواصل

card-social-resolution-times = { $first_statistic ->
    [median] نصف تذاكر وسائل التواصل المحلولة يُحل أول مرة خلال ⟦{ DURATION($first, case: "genitive") }⟧ ويكتمل حله خلال ⟦{ DURATION($full, case: "genitive") }⟧.
   *[mean] في المتوسط تُحل تذكرة وسائل التواصل أول مرة بعد ⟦{ DURATION($first, case: "genitive") }⟧ ويكتمل حلها بعد ⟦{ DURATION($full, case: "genitive") }⟧.
 }
    .title = زمن أول حل وزمن الحل الكامل

card-social-nps = صافي نقاط الترويج (NPS) للدعم على وسائل التواصل ⟦{ SCORE($value) }⟧.
    .title = صافي نقاط الترويج على وسائل التواصل

card-social-ces = { $scale ->
    [unknown] درجة جهد العميل (CES) على وسائل التواصل ⟦{ SCORE($value) }⟧.
   *[known] درجة جهد العميل (CES) على وسائل التواصل ⟦{ SCORE($value) }⟧ على مقياس من { NUMBER($low) } إلى { NUMBER($high) }.
 }
    .title = درجة جهد العميل على وسائل التواصل

card-social-tickets-per-day = { $statistic ->
    [median] عدد ما يصل من تذاكر جديدة في اليوم على وسائل التواصل لا يتجاوز في نصف الشركات
   *[mean] متوسط ما يصل إلى الشركة من تذاكر جديدة في اليوم على وسائل التواصل
 } { $comparator ->
    [about] نحو ⟦{ NUMBER($value) }⟧
   *[eq] ⟦{ NUMBER($value) }⟧
 }.
    .title = تذاكر وسائل التواصل في اليوم

card-social-network-share = { $comparator ->
    [about] تتوزع تذاكر وسائل التواصل على الشبكات تقريبًا كما يلي: { LIST($parts) }.
   *[eq] تتوزع تذاكر وسائل التواصل على الشبكات كما يلي: { LIST($parts) }.
 }
    .title = تذاكر وسائل التواصل بحسب الشبكة

card-social-ticket-conversion = { $comparator ->
    [under] أقل من ⟦{ PERCENT($value) }⟧
    [about] ⟦نحو { PERCENT($value) }⟧
    [over] أكثر من ⟦{ PERCENT($value) }⟧
   *[eq] ⟦{ $emphasis ->
        [only] { PERCENT($value) } فقط
       *[none] { PERCENT($value) }
     }⟧
 } من تذاكر وسائل التواصل تنتهي بعملية شراء أو تسجيل.
    .title = التحويل من تذاكر وسائل التواصل

card-social-leads-per-day = { $statistic ->
    [median] عدد العملاء المحتملين في اليوم من وسائل التواصل لا يتجاوز في نصف الشركات ⟦{ NUMBER($value) }⟧.
   *[mean] متوسط ما تجلبه وسائل التواصل للشركة من عملاء محتملين في اليوم ⟦{ NUMBER($value) }⟧.
 }
    .title = العملاء المحتملون من وسائل التواصل

card-social-relative-speed = الدعم على وسائل التواصل { $portal_direction ->
    [faster] أسرع ردًا من بوابة العملاء بمعامل { FACTOR($portal) }
    [slower] أبطأ ردًا من بوابة العملاء بمعامل { FACTOR($portal) }
   *[same] مساوٍ لبوابة العملاء في سرعة الرد
 }، وهو { $chat_or_phone_direction ->
    [faster] أسرع ردًا من الدردشة أو الهاتف بمعامل { FACTOR($chat_or_phone) }
    [slower] أبطأ ردًا من الدردشة أو الهاتف بمعامل { FACTOR($chat_or_phone) }
   *[same] مساوٍ للدردشة أو الهاتف في سرعة الرد
 }.
    .title = وسائل التواصل مقارنة بقنوات أخرى

card-social-response-time = { $origin ->
    [published] على وسائل التواصل يستغرق أسرع رد { $fastest_comparator ->
        [about] نحو ⟦{ DURATION($fastest, case: "genitive") }⟧
       *[eq] ⟦{ DURATION($fastest, case: "accusative") }⟧
     }، والرد المعتاد ⟦{ DURATION($typical, case: "accusative") }⟧، وأبطأ رد { $slowest_comparator ->
        [about] نحو ⟦{ DURATION($slowest, case: "genitive") }⟧.
       *[eq] ⟦{ DURATION($slowest, case: "accusative") }⟧.
     }
   *[computed] على وسائل التواصل يستغرق الرد السريع ⟦{ DURATION($fastest, case: "accusative") }⟧، والرد المعتاد ⟦{ DURATION($typical, case: "accusative") }⟧، والرد البطيء ⟦{ DURATION($slowest, case: "accusative") }⟧.
 }
    .title = الردود السريعة والمعتادة والبطيئة
