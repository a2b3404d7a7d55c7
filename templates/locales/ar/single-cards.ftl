### Cards that no report shows, and the words of the card types they need.

## Published figures

card-expected-reply-time = ⟦{ PERCENT($value) }⟧ من العملاء يتوقعون ردًا خلال { DURATION($within1, case: "genitive") }.
    .title = عملاء يتوقعون ردًا سريعًا

card-purchase-after-fast-reply = ⟦{ PERCENT($value) }⟧ من العملاء أقرب إلى الشراء إذا استغرق الرد أقل من { DURATION($within1, case: "genitive") }.
    .title = الردود السريعة والشراء

card-retention-pays = تكلفة كسب عميل جديد تفوق تكلفة الاحتفاظ بعميل بمعامل ⟦{ FACTOR($value) }⟧.
    .title = تكلفة كسب العملاء والاحتفاظ بهم

card-satisfaction-per-exchange = مع كل مراسلة { $change ->
    [rise] يرتفع
   *[fall] ينخفض
 } رضا العملاء بمقدار ⟦{ PERCENT($value) }⟧.
    .title = الرضا بعد كل مراسلة

card-agent-utilization-target = أفضل معدل لاستخدام وقت موظفي الدعم هو ⟦{ PERCENT($value) }⟧.
    .title = معدل صحي لاستخدام وقت الموظفين

card-chats-per-agent-hour = متوسط ما يعالجه الموظف من دردشات في الساعة ⟦{ NUMBER($value) }⟧.
    .title = الدردشات لكل موظف وساعة

card-self-service-gap = ⟦{ PERCENT($expected) }⟧ من العملاء يقولون إنهم استخدموا بوابة للخدمة الذاتية، لكن ⟦{ PERCENT($actual) }⟧ فقط من الشركات توفر بوابة.
    .title = الخدمة الذاتية بين الطلب والعرض

card-first-response-by-channel = { $portal_statistic ->
    [median] يصل نصف أوائل الردود خلال { DURATION($portal, case: "genitive") } في بوابات العملاء، وخلال { DURATION($social, case: "genitive") } على وسائل التواصل، وخلال { DURATION($chat, case: "genitive") } في الدردشة الحية.
   *[mean] يستغرق أول رد في المتوسط { DURATION($portal, case: "accusative") } في بوابات العملاء، ثم { DURATION($social, case: "accusative") } على وسائل التواصل، ثم { DURATION($chat, case: "accusative") } في الدردشة الحية.
 }
    .title = زمن أول رد بحسب القناة
    .lead = { $portal_statistic ->
        [median] يصل نصف أوائل الردود خلال هذه المدة، بحسب القناة
       *[mean] متوسط المدة حتى أول رد، بحسب القناة
     }

## Cards without a sentence of their own: the name of the figure and its value

own-value = { $statistic ->
    [median] { $name }، الوسيط: ⟦{ $shown }⟧.
    [mean] { $name }، المتوسط: ⟦{ $shown }⟧.
   *[other] { $name }: ⟦{ $shown }⟧.
 }
own-values = { $statistic ->
    [median] { $name }، الوسيط: { $shown }.
    [mean] { $name }، المتوسط: { $shown }.
   *[other] { $name }: { $shown }.
 }
    .lead = { $statistic ->
        [median] { $name } (الوسيط)
        [mean] { $name } (المتوسط)
       *[other] { $name }
     }

## Small lines
card-base-unknown = عدد الحالات والفترة غير مذكورين
n-cases = الحالات: { NUMBER($count) }
card-change-unknown = لم يُذكر هل التغيّر نسبي أم بالنقاط المئوية
card-definition = التعريف والبيانات: { $link }
card-qr = امسح الرمز لقراءة التعريف

## Types
type-share-under-condition = نسبة بشرط
type-multiplier = أضعاف
type-change-per-event = تغيّر لكل حدث
type-target-band = نطاق مستهدف
type-rate-range = نطاق معدل
type-expectation-vs-reality = المتوقع والواقع
type-cross-channel = بين القنوات

## Pictures
alt-people-if = صف من الأشخاص تحت حد زمني لُوّن منهم ما يساوي النسبة المذكورة في الجملة.
alt-areas = مربعان متجاوران؛ مساحة الأكبر أضعاف مساحة الأصغر بقدر ما تقوله الجملة.
alt-stairs = درج يتغير من درجة إلى درجة كما تقول الجملة.
alt-target = مقياس عليه نطاق تكون فيه القيم أفضل ما تكون، وعلى جانبيه القليل والكثير.
alt-bubbles = فقاعات كلام: ممتلئة حتى الطرف الأدنى من النطاق، ومفرغة حتى طرفه الأعلى.
alt-paired-bars = أشرطة مزدوجة، المطلوب فوق الموجود.
alt-channels = محور عليه علامة لكل قناة.

## Labels and hashtags
label-acquisition = كسب عميل
label-retention = الاحتفاظ بعميل
label-customers = العملاء
label-companies = الشركات
tag-customer-expectations = توقعات_العملاء
tag-live-chat = الدردشة_الحية
tag-customer-retention = الاحتفاظ_بالعملاء
tag-agent-utilization = استخدام_وقت_الموظفين
