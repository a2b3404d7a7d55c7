### كلمات الصفحات والمعارض والجداول والملفات.

# Reports
report-customer-portal = مؤشرات بوابة العملاء
    .description = كيف تجيب الشركات عبر بوابة العملاء: السرعة والرضا والحجم والتكلفة، ولكل رقم مصدره.
report-social-media = مؤشرات الدعم على وسائل التواصل الاجتماعي
    .description = كيف تجيب الشركات على وسائل التواصل الاجتماعي: السرعة بحسب الشبكة والرضا والحجم والعملاء المحتملون والتكلفة، ولكل رقم مصدره.
report-live-chat = مؤشرات الدردشة الحية
    .description = كيف تجيب الشركات عبر الدردشة الحية: السرعة والدردشات الفائتة والرضا والحجم والتكلفة، ولكل رقم مصدره.
report-phone = مؤشرات الدعم الهاتفي
    .description = كيف تجيب الشركات على الهاتف: الانتظار والمكالمات المتخلى عنها والرضا والحجم والتكلفة، ولكل رقم مصدره.
report-email = مؤشرات البريد الإلكتروني
    .description = كيف تجيب الشركات عن البريد الإلكتروني: أوائل الردود وما بعدها والحل والرضا والحجم والتكلفة، ولكل رقم مصدره.
report-knowledge-base = مؤشرات قاعدة المعرفة
    .description = من يوفر قاعدة معرفة أو منتدى ومن يستخدمهما وكم يبقى من الطلبات، ولكل رقم مصدره.
report-help-desk = مؤشرات مكتب المساعدة
    .description = جميع القنوات معًا: السرعة والحل والرضا والحجم والتراكم والتكلفة، ولكل رقم مصدره.

# Page furniture
page-edition = النسخة العربية
page-language-name = العربية
page-contents = المحتويات
page-skip = انتقل إلى النص
page-answer = باختصار
page-reading = ماذا تقول الأرقام
page-cards = البطاقات
page-charts = الرسوم البيانية
page-figures = كل الأرقام
page-companies = بحسب الشركة
page-definitions = التعريفات
page-notes = ملاحظات على البيانات
page-disputes = تناقضات في الأرقام المنشورة
page-siblings = تقارير أخرى
page-colophon = كيف أُعدّت هذه الصفحة
page-gallery = معرض البطاقات
page-pdf = هذا التقرير بصيغة PDF
page-all-reports = كل تقارير هذه النسخة
page-definition-link = التعريف
page-data-link = البيانات
page-back-to-text = العودة إلى النص

# Marks for where figures come from
badge-sample = بيانات تجريبية
badge-published = رقم منشور
origin-sample = الأرقام المحسوبة مأخوذة من بيانات تجريبية مولَّدة. وهي تُظهر شكل التقرير ولا تصف أي شركة حقيقية.
origin-computed = الأرقام التي لا علامة عليها محسوبة من البيانات المذكورة أدناه.
origin-published = كل رقم في هذه الصفحة نشره المصدر المذكور بجانبه، ولم يُحسب هنا أي رقم.
origin-mark = الأرقام التي تحمل العلامة { $mark } نشرها آخرون، ولم تكن البيانات كافية لحسابها.
reason-no-data = لا تكفي البيانات لحساب هذا الرقم، لذلك يظهر الرقم المنشور وحده.
reason-too-few = الحالات أقل من أن يُحسب منها هذا الرقم، لذلك يظهر الرقم المنشور وحده.
suppressed = حالات قليلة جدًا

# Lines on a card
card-source = المصدر: { $name }
card-source-unnamed = المصدر: لم يذكره { $name }
card-source-computed = المصدر: { $name }
card-source-sample = المصدر: بيانات channelmark التجريبية
card-published-line = ما نشره { $name }: { $value }
card-interval = فترة ثقة { $level }: { $interval }
note-scale = المقياس من { NUMBER($low) } إلى { NUMBER($high) }
note-time = المدة المحددة: { DURATION($time) }
note-most = الأكثر حالات، وعددهم: { $count }
card-n-unknown = عدد الحالات غير مذكور
card-scale-unknown = المقياس غير مذكور
card-disputed = محل تناقض، راجع التقرير
card-unknown-period = الفترة غير مذكورة
statistic-mean = المتوسط
statistic-median = الوسيط
statistic-share = النسبة
statistic-score = الدرجة
statistic-ratio = نسبة رقمين
statistic-distribution = التوزيع
statistic-target = مستهدف
statistic-middle-half = النصف الأوسط
clock-calendar = ساعات تقويمية
clock-business = ساعات العمل

# Tables
table-metric = المؤشر
table-value = القيمة
table-n = الحالات
table-interval = فترة ثقة { PERCENT(0.95) }
table-statistic = الإحصاء
table-published = القيمة المنشورة
table-source = المصدر
table-part-of = { $name }: { $part }
table-company = الشركة
table-share = النسبة
table-none = –
table-period = الفترة: { $days }
table-caption-figures = كل أرقام هذه الصفحة وما تستند إليه
table-caption-companies = وسيط زمن أول رد بحسب الشركة
table-caption-most-companies = وسيط زمن أول رد لدى الشركات الأكثر طلبات (وعددها { NUMBER($count) })
table-source-usual = { $source }، ما لم يُذكر غيره في الصف

# Charts
chart-response-cumulative = نسبة الطلبات التي أُجيب عنها خلال مدة
    .axis-x = المدة حتى أول رد
    .axis-y = النسبة المجاب عنها
chart-response-by-part = وسيط زمن أول رد
chart-contacts-per-week = الطلبات الجديدة في الأسبوع
chart-table = أرقام هذا الرسم

# Gallery
gallery-title = معرض البطاقات
gallery-intro = عدد البطاقات الجاهزة للنشر: { $count }.
gallery-search = ابحث في البطاقات
gallery-report = التقرير
gallery-type = النوع
gallery-all = الكل
gallery-copy = نسخ النص
gallery-copied = تم النسخ
gallery-download = تنزيل
gallery-square = مربع
gallery-wide = عريض
gallery-story = طولي
gallery-none = لا توجد بطاقة مطابقة.
gallery-showing = البطاقات المعروضة: { $count }
gallery-channel = القناة
gallery-copy-image = نسخ الصورة
gallery-embed = نسخ رمز التضمين
gallery-copying = نسخ
gallery-short-text = النص
gallery-short-image = الصورة
gallery-short-embed = رمز
gallery-choose = اختيار
gallery-choose-shown = اختيار كل المعروض
gallery-selection = البطاقات المختارة
gallery-clear = إلغاء الاختيار
gallery-zip = تنزيل في ملف مضغوط
gallery-zipped = الملف المضغوط في مجلد التنزيلات.
gallery-failed = لم يسمح المتصفح بذلك
gallery-chosen = البطاقات المختارة: { $count }
type-percent = نسبة
type-percent-threshold = حد
type-split = أجزاء الكل
type-cumulative = ما بُلغ خلال مدة
type-duration = مدة
type-duration-pair = مدتان
type-by-category = بحسب الفئة
type-range = نطاق
type-triple = الأسرع والمعتاد والأبطأ
type-score-signed = درجة بإشارة
type-score-plain = درجة
type-currency = مبلغ
type-count = عدد
type-rate = معدل
type-mean-per-item = متوسط لكل وحدة
type-comparison = مقارنة
type-image = صورة

# Provenance
about-published-facts = جُمعت الأرقام المنشورة من صفحات { $names } وتُذكر منسوبة إلى مصدرها.
about-data = البيانات: { $name }، الشركات: { $companies }، الطلبات: { $tickets }، { $days }.
about-censored = الطلبات التي لم يُجب عنها حتى استخراج البيانات تُعدّ بلا رد، ولا تُعدّ سريعة.
about-rejected = صفوف الاستيراد المرفوضة، وكلها محفوظة مع سبب رفضها: { $count }.
about-clock = المدد تقويمية ما لم يُذكر غير ذلك.
about-interval = فترات الثقة بمستوى { PERCENT(0.95) }: طريقة ويلسون (Wilson) للنسب، وإحصاءات الرتبة للوسيط، وإعادة المعاينة ببذرة ثابتة للمتوسطات ونسب الأعداد، وطريقة والد (Wald) المعدَّلة لصافي نقاط الترويج.
about-fingerprint = بصمة البيانات: { $fingerprint }
about-version = أُعدّ بواسطة channelmark { $version }.

# Cases counted, by population (n)
n-tickets = التذاكر: { NUMBER($count) }
n-companies = الشركات: { NUMBER($count) }
n-surveys = إجابات الاستطلاع: { NUMBER($count) }
n-customers = العملاء: { NUMBER($count) }
n-visits = الزيارات: { NUMBER($count) }
n-leads = العملاء المحتملون: { NUMBER($count) }

comparator-about = نحو { $value }
comparator-over = أكثر من { $value }
comparator-under = أقل من { $value }
comparator-at-least = { $value } على الأقل
comparator-at-most = { $value } على الأكثر

# Charts: axes, captions, tables
chart-axis-time = المدة حتى أول رد
chart-response-by-part-mean = متوسط زمن الرد
chart-weekly-caption = بين { NUMBER($low) } و{ NUMBER($high) }؛ الأسابيع الكاملة: { NUMBER($weeks) }
chart-caption = { $title }: { $rest }.
table-network = الشبكة
table-week = الأسبوع ابتداءً من
table-contacts = الطلبات

index-title = مؤشرات قنوات الدعم

ratio-faster = أسرع من { $than } بمعامل { FACTOR($factor) }
ratio-slower = أبطأ من { $than } بمعامل { FACTOR($factor) }

chart-from-to = من { $quick } ({ $first }) إلى { $slow } ({ $last })، الشركات: { NUMBER($total) }

card-with-note = { $text } ({ $note })

# الفرق بين نسبتين، نص قصير بعد العلامة
percentage-points = { $points } نقطة مئوية

# الفصول والنقاط ومسرد المصطلحات
page-formula = المعادلة:
page-lacks = ما تعذّر حسابه من البيانات
item-absent = لا قيمة: البيانات لا تكفي لحسابها
table-part = الجزء

# سبب غياب رقم ما؛ يعدّد $missing الجداول والأعمدة أو إحدى الحاجات أدناه
lack-no-data = ينقص البيانات: { $missing }.
lack-too-few = الحالات قليلة جدًا.
lack-published-only = لم ينشره أحد، ولم تُقدَّم بيانات لحسابه.
need-consumer-survey = استطلاع بين المستهلكين
need-one-currency = تكاليف بعملة واحدة
need-one-scale = مقياس واحد لجميع الإجابات
need-several-parts = عدة أجزاء للمقارنة
need-other-channels = جهات تواصل أُجيب عنها في قنوات أخرى
need-whole-periods = عدة فترات كاملة
need-peers = حالات كافية وشركات كافية للمقارنة
need-whole-share = قيم تمثّل حصة من كل
need-window = جهات تواصل في نصف أيام التصدير على الأقل
need-channels = جهات تواصل في عدة قنوات
about-company = الشركة: { $company }.

parts-from-to = من { $low } ({ $first }) إلى { $high } ({ $last })، { $total ->
    [zero] { $total } جزء
    [one] { $total } جزء
    [two] { $total } جزء
    [few] { $total } أجزاء
    [many] { $total } جزءًا
   *[other] { $total } جزء
}

table-whole = المجموع

# Small notes under the title of a report
byline-period = فترة البيانات: { $days }
byline-reading = مدة القراءة بالدقائق: { NUMBER($minutes) }

page-tables = جنبًا إلى جنب

table-target = الهدف
