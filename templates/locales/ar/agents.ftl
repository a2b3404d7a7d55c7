### تقرير أداء الموظفين: موظفو شركة واحدة وفرقها.

report-agents = تقرير أداء موظفي الدعم
    .description = ما يتولاه موظفو شركة واحدة وفرقها، وبأي سرعة وجودة: أسبوعًا بعد أسبوع ومقارنةً بالشهر السابق.

metric-agents-resolve-actions = مرات الحل
    .definition = كل مرة عُلّمت فيها تذكرة بأنها محلولة في الفترة. التذكرة التي أُعيد فتحها ثم حُلت مجددًا تُحسب في كل مرة؛ وبجانبها عدد التذاكر المختلفة.

# الأرقام: opened_chats resolved_tickets
prose-agents-volume = في { $company }، فتح الموظفون خلال الفترة { NUMBER($opened_chats) ->
    [zero] { NUMBER($opened_chats) } دردشة
    [one] { NUMBER($opened_chats) } دردشة
    [two] { NUMBER($opened_chats) } دردشة
    [few] { NUMBER($opened_chats) } دردشات
    [many] { NUMBER($opened_chats) } دردشة
   *[other] { NUMBER($opened_chats) } دردشة
 } وحلّوا { NUMBER($resolved_tickets) ->
    [zero] { NUMBER($resolved_tickets) } تذكرة
    [one] { NUMBER($resolved_tickets) } تذكرة
    [two] { NUMBER($resolved_tickets) } تذكرة
    [few] { NUMBER($resolved_tickets) } تذاكر
    [many] { NUMBER($resolved_tickets) } تذكرة
   *[other] { NUMBER($resolved_tickets) } تذكرة
 }.
prose-agents-missed = ومن الدردشات التي طلبها الزوار فاتت { PERCENT($missed_chats) }.
prose-agents-reply = { $first_response_time_statistic ->
    [mean] يصل الرد الأول بعد { DURATION($first_response_time, case: "genitive") } في المتوسط.
   *[median] يتلقى نصف الطلبات الرد الأول خلال { DURATION($first_response_time, case: "genitive") }.
 }
prose-agents-pickup = تنتظر الدردشة { DURATION($pickup_time, case: "accusative") } في المتوسط حتى يستلمها موظف، ثم تستمر { DURATION($chat_time, case: "accusative") }.
prose-agents-handling = ويستغرق الطلب الواحد { DURATION($handle_time, case: "accusative") } من عمل الموظف في المتوسط، ويُحل { PERCENT($first_contact_resolution) } من الطلبات من المرة الأولى.
prose-agents-ratings = نسبة الراضين من العملاء الذين قيّموا التواصل { PERCENT($csat) }.
prose-agents-thumbs = ومن التقييمات الصريحة { PERCENT($positive_ratings) } إيجابية و{ PERCENT($negative_ratings) } سلبية.
prose-agents-utilization = يخصص الموظفون للطلبات { PERCENT($utilization) } من وقت تسجيل دخولهم.
prose-agents-target = ويعدّ أهل الخبرة { PERCENT($utilization_target) } نسبة صحية: دونها ينتظر الناس العمل، وفوقها ينتظر العمل الناس.
prose-agents-private = لا تُعرض أرقام تخص شخصًا بعينه إلا إذا استندت إلى حالات كافية، ويُذكر ذلك حيث لا تُعرض. وهي تصف كيف توزع العمل وكيف سار، ولا تحكم على أحد.
prose-agents-unassigned = الطلب الذي لا يتولاه أي موظف، كالذي أغلقته قاعدة آلية أو الدردشة التي لم يستلمها أحد، يُحسب في صف المجموع وحده. لذلك قد يقل مجموع الأجزاء عن الكل.

chapter-agents-totals = الفريق بأكمله
chapter-agents-by-agent = موظفًا موظفًا
chapter-agents-by-team = فريقًا فريقًا
chapter-agents-over-time = يومًا بيوم، وأسبوعًا بأسبوع، وشهرًا بشهر
chapter-agents-before = مقارنةً بالشهر السابق
chapter-agents-busy = متى يأتي العمل

item-agents-opened = الدردشات المفتوحة
item-agents-resolved = التذاكر والمحادثات المحلولة
item-agents-actions = مرات الحل بما فيها المتكررة
item-agents-missed = الدردشات الفائتة من الدردشات المطلوبة
item-agents-pickup = متوسط زمن استلام الدردشة
item-agents-chat-time = متوسط مدة الدردشة
item-agents-positive = التقييمات الإيجابية
item-agents-negative = التقييمات السلبية
item-agents-per-hour = الدردشات في كل ساعة حضور للموظف
item-agents-reply = زمن الرد الأول، الوسيط
item-agents-handle = متوسط زمن المعالجة (AHT)
item-agents-fcr = المحلول من أول تواصل (FCR)
item-agents-csat = العملاء الراضون (CSAT)
item-agents-utilization = استخدام الوقت
item-agents-target = استخدام الوقت الذي يسعى إليه أهل الخبرة
item-agents-conversion = الدردشات المنتهية بشراء أو تسجيل
item-agents-balance = مدى تفاوت توزع الدردشات على الموظفين (معامل الاختلاف)

table-agents-agents-opened-chats-by-agent = الحجم والسرعة بحسب الموظف
table-agents-agents-first-contact-resolution-by-agent = الجودة بحسب الموظف
table-agents-agents-opened-chats-by-team = الحجم والسرعة بحسب الفريق
table-agents-agents-first-contact-resolution-by-team = الجودة بحسب الفريق
table-agents-agents-opened-chats-by-month = بحسب الشهر
table-agents-agents-first-response-time-changes = التغيّر عن الشهر السابق بحسب الموظف
chart-agents-agents-first-response-time-by-agent = وسيط زمن الرد الأول بحسب الموظف
chart-agents-agents-utilization-by-agent = استخدام الوقت بحسب الموظف والنطاق الذي يسعى إليه أهل الخبرة
chart-agents-agents-csat-by-agent = العملاء الراضون بحسب الموظف
chart-agents-agents-first-response-time-by-team = وسيط زمن الرد الأول بحسب الفريق
chart-agents-agents-opened-chats-by-day = الدردشات المفتوحة يوميًا
chart-agents-agents-opened-chats-by-week = الدردشات المفتوحة أسبوعيًا
chart-agents-agents-resolved-tickets-by-week = التذاكر المحلولة أسبوعيًا
chart-agents-agents-first-response-time-by-week = وسيط زمن الرد الأول أسبوعيًا
chart-agents-agents-utilization-by-week = استخدام الوقت أسبوعيًا
chart-agents-agents-resolved-tickets-changes = التذاكر المحلولة: التغيّر عن الشهر السابق بحسب الموظف
chart-agents-agents-busy-week = الطلبات الجديدة بحسب اليوم والساعة
chart-agents-agents-busy-hours = الطلبات الجديدة بحسب الساعة
chart-agents-agents-busy-days = الطلبات الجديدة بحسب اليوم

card-agents-opened-chats = فتح الموظفون خلال الفترة ⟦{ NUMBER($value) ->
    [zero] { NUMBER($value) } دردشة
    [one] { NUMBER($value) } دردشة
    [two] { NUMBER($value) } دردشة
    [few] { NUMBER($value) } دردشات
    [many] { NUMBER($value) } دردشة
   *[other] { NUMBER($value) } دردشة
 }⟧.
    .title = الدردشات المفتوحة
card-agents-resolved-tickets = حلّ الموظفون خلال الفترة ⟦{ NUMBER($value) ->
    [zero] { NUMBER($value) } تذكرة
    [one] { NUMBER($value) } تذكرة
    [two] { NUMBER($value) } تذكرة
    [few] { NUMBER($value) } تذاكر
    [many] { NUMBER($value) } تذكرة
   *[other] { NUMBER($value) } تذكرة
 }⟧.
    .title = التذاكر المحلولة
card-agents-first-response-time = { $statistic ->
    [mean] يصل الرد الأول بعد ⟦{ DURATION($value, case: "genitive") }⟧ في المتوسط.
   *[median] يتلقى نصف الطلبات الرد الأول خلال ⟦{ DURATION($value, case: "genitive") }⟧.
 }
    .title = زمن الرد الأول
card-agents-pickup-time = تُستلم الدردشة بعد ⟦{ DURATION($value, case: "genitive") }⟧ في المتوسط.
    .title = زمن استلام الدردشة
card-agents-handle-time = يستغرق الطلب الواحد ⟦{ DURATION($value, case: "accusative") }⟧ من عمل الموظف في المتوسط.
    .title = زمن المعالجة
card-agents-csat = نسبة الراضين من العملاء الذين قيّموا الفريق ⟦{ PERCENT($value) }⟧.
    .title = العملاء الراضون
card-agents-first-contact-resolution = يُحل ⟦{ PERCENT($value) }⟧ من الطلبات من المرة الأولى.
    .title = الحل من أول تواصل
card-agents-missed-chats = تفوت { $emphasis ->
    [only] ⟦{ PERCENT($value) }⟧ فقط
   *[none] ⟦{ PERCENT($value) }⟧
 } من الدردشات المطلوبة.
    .title = الدردشات الفائتة
card-agents-chats-per-hour = يتولى الموظف ⟦{ NUMBER($value) ->
    [zero] { NUMBER($value) } دردشة
    [one] { NUMBER($value) } دردشة
    [two] { NUMBER($value) } دردشة
    [few] { NUMBER($value) } دردشات
    [many] { NUMBER($value) } دردشة
   *[other] { NUMBER($value) } دردشة
 }⟧ في كل ساعة حضور.
    .title = الدردشات في الساعة
card-agents-utilization = يخصص الموظفون للطلبات ⟦{ PERCENT($value) }⟧ من وقت تسجيل دخولهم.
    .title = استخدام وقت الموظفين
tag-agents = موظفو_الدعم
tag-utilization = استخدام_الوقت
