### شركة واحدة مقارنةً بغيرها.

report-your-company = شركتك مقارنةً بغيرها
    .description = موقع شركة واحدة بين الشركات: مرتبتها في كل مؤشر، ونقاط قوتها وفجواتها، وما تغيّر منذ الشهر السابق.

metric-your-company-values = قيمة الشركة
    .definition = قيمة الشركة نفسها في كل مؤشر، وفق تعريفه.
metric-your-company-medians = وسيط الشركات
    .definition = القيمة الوسطى بين قيم الشركات؛ تُحسب كل شركة مرة واحدة أيًّا كان حجمها.
metric-your-company-ranks = أفضل من هذه النسبة من الشركات
    .definition = نسبة الشركات الأضعف أداءً، ومعها نصف الشركات المساوية.
metric-your-company-strengths = نقاط القوة: أفضل من هذه النسبة من الشركات
    .definition = المؤشرات التي تتقدم فيها الشركة على معظم غيرها، بدءًا بالأقوى.
metric-your-company-gaps = الفجوات: أفضل من هذه النسبة من الشركات
    .definition = المؤشرات التي يتقدم فيها معظم الشركات عليها، بدءًا بالأضعف.
metric-your-company-changes = التغيّر عن الشهر السابق
    .definition = آخر شهر كامل مقارنةً بسابقه؛ النسب والدرجات بالفرق، وما سواها بالتغيّر النسبي.

prose-your-company-intro = تضع هذه الصفحة { $company } إلى جانب { $compared ->
    [peers] الشركات من نوعها ({ $peers })
   *[all] جميع الشركات في البيانات
 }. والمرتبة تقول كم نسبة الأضعف أداءً منها: كلما ارتفعت كان ذلك أفضل، أيًّا كان اتجاه المؤشر.
prose-your-company-reply = ترد { $company } أسرع من { PERCENT($rank_first_response_time) } من الشركات: يتلقى نصف طلباتها الرد الأول خلال { DURATION($first_response_time, case: "genitive") }.
prose-your-company-resolution = وفي زمن الحل الكامل تتقدم على { PERCENT($rank_resolution_time) } من الشركات، والوسيط { DURATION($resolution_time) }.
prose-your-company-csat = نسبة الراضين من العملاء الذين قيّموا التواصل { PERCENT($csat) }، وهي نتيجة أفضل من نتيجة { PERCENT($rank_csat) } من الشركات.
prose-your-company-fcr = ويُحل من المرة الأولى { PERCENT($first_contact_resolution) } من الطلبات؛ وتحقق أقل من ذلك { PERCENT($rank_first_contact_resolution) } من الشركات.
prose-your-company-cost = ويكلف الطلب الواحد { MONEY($cost) } في المتوسط، وتدفع أكثر من ذلك { PERCENT($rank_cost) } من الشركات.
prose-your-company-caution = تخص المرتبة هذه الشركات وهذه الفترة. وحين تتقارب القيم يحركها فرق صغير كثيرًا، فانظر إلى القيمة ومجالها قبل أن تبني عليها قرارًا.

chapter-your-company-scorecard = بطاقة الأداء
chapter-your-company-where = موقع الشركة
chapter-your-company-strengths = نقاط القوة
chapter-your-company-gaps = الفجوات
chapter-your-company-changed = ما تغيّر منذ الشهر السابق
item-your-company-changed = آخر شهر كامل في البيانات مقارنةً بسابقه

table-your-company-your-company-values = كل مؤشر: قيمة الشركة ووسيط الشركات والمرتبة والتغيّر
chart-your-company-your-company-strip-first-response-time = الشركة بين غيرها
chart-your-company-your-company-strengths = أبعد تقدم: نسبة الشركات الأضعف أداءً
chart-your-company-your-company-gaps = أبعد تأخر: نسبة الشركات الأضعف أداءً

card-your-company-rank-first-response-time = يرد هذا الفريق أسرع من ⟦{ PERCENT($value) }⟧ من { NUMBER($n) ->
    [zero] { NUMBER($n) } شركة
    [one] { NUMBER($n) } شركة
    [two] { NUMBER($n) } شركة
    [few] { NUMBER($n) } شركات
    [many] { NUMBER($n) } شركة
   *[other] { NUMBER($n) } شركة
 }.
    .title = الرد الأول مقارنةً بالغير
card-your-company-rank-csat = عملاؤه أكثر رضا من عملاء ⟦{ PERCENT($value) }⟧ من { NUMBER($n) ->
    [zero] { NUMBER($n) } شركة
    [one] { NUMBER($n) } شركة
    [two] { NUMBER($n) } شركة
    [few] { NUMBER($n) } شركات
    [many] { NUMBER($n) } شركة
   *[other] { NUMBER($n) } شركة
 }.
    .title = الرضا مقارنةً بالغير
card-your-company-rank-cost = تدفع ⟦{ PERCENT($value) }⟧ من { NUMBER($n) ->
    [zero] { NUMBER($n) } شركة
    [one] { NUMBER($n) } شركة
    [two] { NUMBER($n) } شركة
    [few] { NUMBER($n) } شركات
    [many] { NUMBER($n) } شركة
   *[other] { NUMBER($n) } شركة
 } أكثر لكل طلب.
    .title = الكلفة مقارنةً بالغير
card-your-company-rank-resolution-time = يحل هذا الفريق التذاكر أسرع من ⟦{ PERCENT($value) }⟧ من { NUMBER($n) ->
    [zero] { NUMBER($n) } شركة
    [one] { NUMBER($n) } شركة
    [two] { NUMBER($n) } شركة
    [few] { NUMBER($n) } شركات
    [many] { NUMBER($n) } شركة
   *[other] { NUMBER($n) } شركة
 }.
    .title = الحل مقارنةً بالغير
card-your-company-rank-first-contact-resolution = يحل هذا الفريق من المرة الأولى أكثر من ⟦{ PERCENT($value) }⟧ من { NUMBER($n) ->
    [zero] { NUMBER($n) } شركة
    [one] { NUMBER($n) } شركة
    [two] { NUMBER($n) } شركة
    [few] { NUMBER($n) } شركات
    [many] { NUMBER($n) } شركة
   *[other] { NUMBER($n) } شركة
 }.
    .title = الحل من أول تواصل مقارنةً بالغير
card-your-company-first-response-time = { $statistic ->
    [mean] يصل الرد الأول لهذا الفريق بعد ⟦{ DURATION($value, case: "genitive") }⟧ في المتوسط.
   *[median] يتلقى نصف طلبات هذا الفريق الرد خلال ⟦{ DURATION($value, case: "genitive") }⟧.
 }
    .title = زمن الرد الأول
card-your-company-resolution-time = { $statistic ->
    [mean] يحل هذا الفريق التذكرة في ⟦{ DURATION($value, case: "genitive") }⟧ في المتوسط.
   *[median] يحل هذا الفريق نصف تذاكره خلال ⟦{ DURATION($value, case: "genitive") }⟧.
 }
    .title = زمن الحل
card-your-company-csat = نسبة الراضين من العملاء الذين قيّموا هذا الفريق ⟦{ PERCENT($value) }⟧.
    .title = العملاء الراضون
tag-benchmark = مقارنة_الدعم
