### The roundup of help desk KPIs: what each one is, why it matters, how to read it.

report-help-desk-kpis = مؤشرات الأداء (KPI) لمكتب المساعدة
    .description = الأرقام التي يُحكم بها على مكتب المساعدة: ما يقيسه كل منها، ولماذا تجدر متابعته، وكم قيمته في البيانات.
    .headline = مؤشرات الأداء (KPI) لمكتب المساعدة الجديرة بالمتابعة، وعددها { NUMBER($chapters) }

## Introduction

prose-kpis-intro = ينتج مكتب المساعدة من الأرقام أكثر مما يستطيع أحد أن يعمل به. تكتفي هذه الصفحة بعدد منها هو { NUMBER($chapters) }، وتذكر لكل رقم ما يقيسه، ولماذا تجدر متابعته، وكم قيمته في البيانات، وكيف يُقرأ دون أن يضلل قارئه.
prose-kpis-cost-claim = ثمة قاعدة كثيرة التداول لا تذكر Databox مصدرها، مفادها أن تكلفة كسب عميل جديد تفوق تكلفة الاحتفاظ بعميل بمعامل { FACTOR($claim_cost) }.
prose-kpis-cost-data = أما في بيانات هذه الصفحة فالمعامل { FACTOR($cost_ratio) }. لذلك يستحق مكتب المساعدة، وعمله أن يبقى العملاء، أن يُقاس بالعناية التي تُقاس بها المبيعات.

## Chapters

chapter-help-desk-kpis-what = ما مؤشر الأداء في مكتب المساعدة
chapter-help-desk-kpis-survey = ما يتابعه أهل المهنة
chapter-help-desk-kpis-group-panels = لوحة المتابعة
chapter-help-desk-kpis-panel-tickets = تذاكر الدعم
chapter-help-desk-kpis-panel-support = دعم العملاء
chapter-help-desk-kpis-panel-happiness = السعادة
chapter-help-desk-kpis-panel-retention = الاحتفاظ والفقدان
chapter-help-desk-kpis-group-kpis = المؤشرات واحدًا واحدًا
chapter-help-desk-kpis-resolution = متوسط زمن الحل
chapter-help-desk-kpis-response = زمن أول رد
chapter-help-desk-kpis-fcr = الحل من أول تواصل
chapter-help-desk-kpis-overall = رضا العملاء الإجمالي
chapter-help-desk-kpis-nps = صافي نقاط الترويج (NPS)
chapter-help-desk-kpis-csat = رضا العملاء (CSAT)
chapter-help-desk-kpis-feedback = درجة آراء المستخدمين
chapter-help-desk-kpis-happiness = درجة السعادة
chapter-help-desk-kpis-retention = الاحتفاظ بالعملاء
chapter-help-desk-kpis-churn = فقدان العملاء
chapter-help-desk-kpis-flow = التذاكر المُنشأة والمغلقة في اليوم
chapter-help-desk-kpis-utilization = استخدام وقت الموظفين
chapter-help-desk-kpis-repeat = تكرار الزيارة
chapter-help-desk-kpis-group-end = خاتمة
chapter-help-desk-kpis-end = كيف تُستعمل

## What a KPI is, and what practitioners watch

prose-kpis-what = مؤشر الأداء الرئيسي (KPI) رقم قبل أحدهم أن يُحكم عليه به. وفي مكتب المساعدة يقول هذا الرقم كم أُحسنت مساعدة العملاء: كم ينتظرون، وهل تزول المشكلة، وما شعورهم بعدها، وهل يبقون.
prose-kpis-why = لا يقول ذلك رقم بمفرده. فالفريق الذي يرد فورًا ولا يحل شيئًا يبدو سريعًا، والفريق الذي يغلق التذاكر قبل أوانها يبدو منتجًا. فاقرأ رقم السرعة إلى جانب رقم الجودة، واقرأهما معًا إلى جانب حجم العمل الذي وراءهما.
prose-kpis-survey-top = سألت Databox من يديرون فرق الدعم عن أهم المؤشرات عندهم. والمؤشرات التي جاءت في الصدارة، وعددها { NUMBER($top) }، هي الاحتفاظ بالعملاء ومتوسط زمن الحل ومتوسط زمن الرد.
prose-kpis-survey-cadence = تنظر معظم الفرق في أرقامها كل شهر أو كل ربع سنة. والأدوات التي تسميها أنظمة لمكتب المساعدة مثل Zendesk وFreshdesk وHelp Scout وHubSpot وSalesforce وIntercom، وأدوات لإعداد الاستطلاعات مثل SurveyMonkey وTypeform.
prose-kpis-survey-lost = لا يُعرف هنا كم فريقًا أجاب بكل إجابة، فرسوم ذلك الاستطلاع غابت عن النسخة المقروءة. وإذا وُجدت في البيانات إجابات استطلاع أجريته أنت فستُحصى وتُرسم في هذا الموضع.
prose-kpis-survey-own = في بيانات هذه الصفحة بقي { PERCENT($retention) } من العملاء طوال الفترة، وحُل نصف الطلبات نهائيًا خلال { DURATION($resolution_time, case: "genitive") }، وبلغ متوسط زمن الرد { DURATION($response_time) }.

item-help-desk-kpis-retention = العملاء الذين بقوا طوال الفترة

metric-practitioner-kpis = أهم المؤشرات عند أهل المهنة
    .definition = إجابات أهل المهنة عن أهم المؤشرات عندهم، نسبًا من كل الإجابات. الإجابات التي لا تسمي مؤشرًا مستبعدة.
metric-practitioner-cadence = كم مرة ينظر أهل المهنة في أرقامهم
    .definition = إجابات أهل المهنة عن عدد مرات نظرهم في أرقامهم، نسبًا من كل الإجابات. الأسئلة بلا إجابة مستبعدة.
metric-practitioner-tools = الأدوات التي يتابع بها أهل المهنة أرقامهم
    .definition = إجابات أهل المهنة عن الأداة التي يتابعون بها أرقامهم، نسبًا من كل الإجابات. الإجابات التي لا تسمي أداة مستبعدة.

## Dashboard

prose-kpis-panel-tickets = كم يصل من العمل، وكم يُنجز منه، وكم يبقى في نهاية كل أسبوع.
prose-kpis-panel-support = كم ينتظر العميل قبل أن يرد عليه إنسان، وفي أي ساعات اليوم يكتب العملاء.
prose-kpis-panel-happiness = ما يختاره العملاء أسفل الرد أسبوعًا بعد أسبوع، وكم ممن سُئلوا يجيب أصلًا.
prose-kpis-panel-retention = من يبقى ومن يرحل، وكم يساوي العميل.

item-help-desk-kpis-open = التذاكر المفتوحة في نهاية آخر يوم
item-help-desk-kpis-created = التذاكر الجديدة في يوم معتاد، لكل شركة
item-help-desk-kpis-closed = التذاكر المغلقة في يوم معتاد، لكل شركة
item-help-desk-kpis-frt = المدة حتى أول رد، الوسيط
item-help-desk-kpis-answered = ما رُدّ عليه خلال مدة محددة
item-help-desk-kpis-exchanges = الردود التي تحتاج إليها التذكرة، في المتوسط
item-help-desk-kpis-happiness = درجة السعادة
item-help-desk-kpis-returned = الاستطلاعات التي عادت بإجابة
item-help-desk-kpis-churn = العملاء المفقودون في الفترة
item-help-desk-kpis-clv = القيمة الدائمة للعميل (CLV)

## Average resolution time

prose-kpis-resolution-what = المدة من أول كلمة يكتبها العميل حتى تُحل المشكلة نهائيًا. وهذا هو الوعد الذي يُحاسب عليه مكتب المساعدة: فالرد الذي لا يحل شيئًا لا يفعل سوى نقل الانتظار إلى مكان آخر.
prose-kpis-resolution-why = المشكلة التي تبقى مفتوحة طويلًا تحوّل الضيق إلى رحيل. ويدل الرقم كذلك على موضع البحث أولًا: القناة أو الفريق أو نوع الأسئلة الذي يستغرق أكثر من غيره بكثير.
prose-kpis-resolution-read = نصف الطلبات المحلولة لا يستغرق أكثر من { DURATION($resolution_time, case: "genitive") }، والمتوسط { DURATION($resolution_mean) }. وإذا تباعد الرقمان كثيرًا فإن قلة من الحالات الطويلة جدًا ترفع المتوسط، والوسيط أصدق تعبيرًا عن اليوم المعتاد.
prose-kpis-exchange-claim = وفقًا لدراسة لشركة SQM Group، نقلًا عن Databox، فإن الرضا { $claim_exchange_change ->
    [rise] يرتفع
   *[fall] ينخفض
 } بمقدار { PERCENT($claim_exchange) } مع كل مراسلة يتطلبها الحل. ولا يُذكر هل التغير نسبي أم بالنقاط المئوية.
prose-kpis-exchange-data = في بيانات هذه الصفحة متوسط الردود التي تحتاج إليها التذكرة { NUMBER($exchanges) }. ونسبة التقييمات الإيجابية للطلبات التي لم تجرِ إحالتها { PERCENT($csat_untransferred) }، وللطلبات المُحالة { PERCENT($csat_transferred) }. والحالات الأصعب تُحال أكثر من غيرها، فليس الفرق كله من أثر الإحالة.
item-help-desk-kpis-median = الوسيط
item-help-desk-kpis-mean = المتوسط
item-help-desk-kpis-reopened = التذاكر المحلولة التي فُتحت من جديد

## First response time

prose-kpis-response-what = المدة حتى يرد إنسان أول مرة. وهو أكثر الأرقام خضوعًا لإرادة الفريق: فالرد ممكن، وبيان الخطوة التالية ممكن، حتى إذا كان الحل عند غيره.
prose-kpis-response-why = يقول الرد للعملاء إن هناك من سمعهم. وإلى أن يصل يكتبون من جديد أو يتصلون أو يبحثون في مكان آخر.
prose-kpis-expectation-claim = { $claim_expectation_origin ->
    [published] وفقًا لشركة HubSpot، نقلًا عن Databox، يتوقع { PERCENT($claim_expectation) } من العملاء ردًا خلال { DURATION($claim_expectation_within1, case: "genitive") }.
   *[computed] من العملاء الذين سُئلوا يتوقع { PERCENT($claim_expectation) } ردًا خلال { DURATION($claim_expectation_within1, case: "genitive") }.
 }
prose-kpis-expectation-data = في بيانات هذه الصفحة يُرد على { PERCENT($answered_within_share1) } من الطلبات خلال { DURATION($answered_within_within1, case: "genitive") }، وعلى { PERCENT($answered_within_share2) } خلال { DURATION($answered_within_within2, case: "genitive") }، وعلى { PERCENT($answered_within_share3) } خلال { DURATION($answered_within_within3, case: "genitive") }.
prose-kpis-response-read = لا تُحسب الردود الآلية هنا. والطلبات التي لم يرد عليها أحد لا تدخل في أي متوسط، وهذا يجامل من يتركها معلقة؛ أما نسبة ما رُدّ عليه خلال مدة محددة فتبقيها في الحساب.

## First contact resolution

prose-kpis-fcr-what = نسبة المشكلات التي حُلت من المحاولة الأولى: رد وحيد أو دردشة أو مكالمة وحيدة، دون إحالة أو إعادة فتح أو سؤال آخر في الموضوع نفسه بعدها بقليل.
prose-kpis-fcr-why = لا أحد يحب أن يشرح مشكلته من جديد. وما يُحل فورًا هو الأقل تكلفة كذلك، فهذا الرقم يؤثر في الرضا وفي حجم العمل معًا.
prose-kpis-fcr-read = تختلف التعريفات هنا أكثر من أي موضع آخر، فلا تقارن إلا ما حُسب بالطريقة نفسها. ولا يُحسب الطلب إلا بعد أن يمضي من الوقت ما يكفي لمعرفة هل يعود العميل.
item-help-desk-kpis-fcr = ما حُل من أول تواصل
item-help-desk-kpis-fcr-sla = ما حُل بأول رد ضمن اتفاقية مستوى الخدمة (SLA)

## Overall customer satisfaction

prose-kpis-overall-what = نسبة الإجابات الراضية من كل القنوات وكل المناسبات معًا. ولا توجد نظرة أوسع منها إلى شعور العملاء بأنهم تلقوا المساعدة.
prose-kpis-overall-why = معظم الأرقام تصف مكتب المساعدة. أما هذا الرقم فيصف العميل، ولا يوجد مكتب المساعدة إلا من أجله.
prose-kpis-overall-read = تقوم الدرجة على من يجيبون. فقد عاد بإجابة { PERCENT($survey_response) } من الاستطلاعات المرسلة، وقد يكون للباقين رأي آخر. راقب هذه النسبة بالعناية التي تراقب بها الدرجة.
item-help-desk-kpis-overall = الإجابات الراضية، كل القنوات معًا

## Net Promoter Score

prose-kpis-nps-what = يُسأل العملاء عن مدى احتمال أن يوصوا بالشركة. ثم تُطرح نسبة من لن يوصوا بها من نسبة من سيوصون بها بلا شك.
prose-kpis-nps-why = نظرته أبعد من التواصل الواحد: فمن يوصي بشركة يضع سمعته خلف توصيته.
prose-kpis-nps-read = نسبة المروّجين { PERCENT($nps_groups_promoters) } ونسبة المنتقدين { PERCENT($nps_groups_detractors) }، والحاصل { SCORE($nps) }. وقد تأتي الدرجة نفسها من إجابات فاترة كثيرة، أو من حماسة وغضب جنبًا إلى جنب، فانظر إلى الأجزاء.
item-help-desk-kpis-nps = صافي نقاط الترويج (NPS)

## CSAT

prose-kpis-csat-what = سؤال الرضا الذي يُطرح بعد كل تواصل. وبخلاف الرضا الإجمالي يمكن قراءته بحسب الأسبوع والقناة والموظف.
prose-kpis-csat-why = يبيّن أين تتعثر المساعدة ما دام في الوقت متسع لتدارك الأمر.
prose-kpis-csat-read = نالت أعلى درجة في المقياس { PERCENT($highly_satisfied) } من التقييمات. والتغير الصغير من أسبوع إلى آخر كثيرًا ما يكون مصادفة، ولذلك يظهر المجال في الرسم.
item-help-desk-kpis-csat = التقييمات الإيجابية
item-help-desk-kpis-highly = التقييمات بأعلى درجة

## User feedback score

prose-kpis-feedback-what = ما يجيب به المستخدمون حين يُسألون عن رأيهم: تقييم، ومعه كلمات قليلة في أحيان كثيرة.
prose-kpis-feedback-why = تقول الكلمات ما لا يقوله أي تقييم: أين وقع الخطأ، وما الذي كان سينفع.
prose-kpis-feedback-read = على مقياس من { NUMBER($feedback_low) } إلى { NUMBER($feedback_high) } يبلغ المتوسط { SCORE($feedback) }. ابدأ بقراءة كلمات أدنى التقييمات، وتذكر أن من يتكلف الكتابة نادرًا ما يكون العميل المعتاد.
item-help-desk-kpis-feedback = متوسط التقييم
item-help-desk-kpis-comments = الإجابات المصحوبة بكلمات

## Happiness score

prose-kpis-happiness-what = وجه تعبيري أسفل الرد: ممتاز أو مقبول أو غير جيد. والدرجة هي نسبة ”ممتاز“ ناقص نسبة ”غير جيد“.
prose-kpis-happiness-why = النقرة لا تكلف شيئًا يُذكر، فيجيب من العملاء أكثر ممن قد يملؤون نموذجًا. وكل نقرة تخص ردًا بعينه من موظف بعينه.
prose-kpis-happiness-read = من التقييمات { PERCENT($smileys_great) } ممتاز و{ PERCENT($smileys_not_good) } غير جيد، والحاصل { SCORE($happiness) }. ولا قيمة تُذكر للرد السريع إذا انصرف العميل غير راضٍ.

## Customer retention

prose-kpis-retention-what = نسبة من بقوا عملاء في نهاية الفترة ممن كانوا عملاء في بدايتها.
prose-kpis-retention-why = تجتمع فيها كل أفعال الشركة تجاه عملائها، والمساعدة منها. فمن يبقون يشترون من جديد ويوصون غيرهم، ويكلفون أقل ممن لا بد من كسبهم.
prose-kpis-retention-read = اذكر الفترة كلما ذكرت الرقم. فالشركة نفسها تبدو مختلفة تمامًا بالشهر وبالسنة.

## Customer churn

prose-kpis-churn-what = الوجه الآخر للاحتفاظ: نسبة العملاء المفقودين إلى من كانوا عملاء في البداية.
prose-kpis-churn-why = حيث تكفي نقرة للرحيل يكون الفقدان أوضح علامة على خلل ما، ولا يعوضه أي عدد من الحالات المعالجة.
prose-kpis-churn-read = اسأل من رحل قبل أن تسأل كم رحل. فقد يأتي معظم الفقدان من شريحة واحدة يخفيها متوسط كل العملاء.
item-help-desk-kpis-churn-monthly = العملاء المفقودون في شهر معتاد

## Created and closed

prose-kpis-flow-what = كم تذكرة تصل في اليوم، وكم تذكرة تُغلق فيه.
prose-kpis-flow-why = إذا دخل أكثر مما يخرج زاد العمل المفتوح مهما قالت الأرقام الأخرى. وهذا أول ما يُنظر فيه صباحًا، مع عمر العمل المفتوح ومن هو عنده.
prose-kpis-flow-read = تُعدّ كل تذكرة في هذه النسبة مرة واحدة: فإذا نزلت عن { NUMBER(1) } زاد العمل المفتوح. وعدد الإغلاقات اليومي أعلى مما تدل عليه، لأن التذكرة التي يُعاد فتحها تُغلق من جديد.
item-help-desk-kpis-closed-ratio = التذاكر المحلولة نهائيًا إلى التذاكر المُنشأة

## Agent utilization

prose-kpis-utilization-what = الجزء الذي يقضيه الموظفون في الطلبات من وقتهم في العمل، ومنه ما يلي كل طلب من عمل.
prose-kpis-utilization-why = يتعلق به كل رقم آخر تقريبًا. فإذا زاد انتظر العملاء وتعب الموظفون، وإذا قل كلفت كل تذكرة أكثر مما ينبغي.
prose-kpis-utilization-claim = يرى ممارس تنقل عنه Databox، بحكم خبرته، أن أفضل مجال هو { PERCENT($utilization_target) }.
prose-kpis-utilization-read = { $utilization_band ->
    [below] القيمة في البيانات { PERCENT($utilization) }، وهي دون هذا المجال: الساعات أكثر من العمل.
    [above] القيمة في البيانات { PERCENT($utilization) }، وهي فوق هذا المجال: لا متسع لساعة مزدحمة.
   *[within] القيمة في البيانات { PERCENT($utilization) }، وهي ضمن هذا المجال.
 } والخروج منه سيئ في الاتجاهين، وقد يخفي متوسط يقع ضمنه موظفين خارجه من الجهتين.
item-help-desk-kpis-utilization = استخدام وقت الموظفين جميعًا

## Repeat visits

prose-kpis-repeat-what = كم عميلًا يعود بعد وقت قصير، وكم مرة يعود بالمسألة نفسها.
prose-kpis-repeat-why = من يضطر إلى السؤال من جديد لم يُساعَد حقًا، أو لم يُقل له ما الخطوة التالية.
prose-kpis-repeat-read = ليست كل عودة إخفاقًا، فقد يكون للعميل سؤال آخر لا أكثر. وما ينبغي خفضه هو نسبة من يعودون بالموضوع نفسه: بتدريب أفضل للموظفين الجدد، وردود أوفى، وسؤال في الختام عما إذا كان العميل يحتاج إلى شيء آخر.
item-help-desk-kpis-repeat-visits = العملاء الذين تواصلوا أكثر من مرة
item-help-desk-kpis-repeat-contacts = طلبات أُحيلت أو تلاها طلب آخر في الموضوع نفسه

## Conclusion

prose-kpis-end = ليس أي من هذه المؤشرات غاية في ذاته، ولا يحتاج إليها أحد كلها كل يوم، وعددها { NUMBER($chapters) }. اختر منها قلة يكمل بعضها بعضًا، ودوّن التعريف والفترة، وانظر فيها في مواعيد ثابتة، ولا تغيّر في كل مرة إلا أمرًا واحدًا.

## Names of figures

metric-kpis-resolution-by-channel = زمن الحل بحسب القناة
metric-kpis-first-response-mean = زمن أول رد (FRT)، المتوسط
metric-kpis-first-response-by-channel = زمن أول رد (FRT) بحسب القناة
metric-kpis-response-time = زمن الرد، كل الردود
metric-kpis-csat-transferred = رضا العملاء (CSAT) بعد الإحالة
metric-kpis-csat-untransferred = رضا العملاء (CSAT) دون إحالة
metric-kpis-fcr-by-channel = الحل من أول تواصل (FCR) بحسب القناة
metric-kpis-overall-by-channel = رضا العملاء (CSAT) الإجمالي بحسب القناة
metric-kpis-nps-groups = المروّجون والمحايدون والمنتقدون
metric-kpis-csat-by-week = رضا العملاء (CSAT) بحسب الأسبوع
metric-kpis-comments = الآراء المصحوبة بكلمات
    .definition = آراء المستخدمين التي كُتبت معها كلمات، أيًّا كان تقييمها.
metric-kpis-feedback-by-week = درجة آراء المستخدمين بحسب الأسبوع
metric-kpis-smileys = التقييمات بحسب الوجه التعبيري
metric-kpis-happiness-by-week = درجة السعادة بحسب الأسبوع
metric-kpis-retention-by-month = معدل الاحتفاظ بالعملاء بحسب الشهر
metric-kpis-churn-monthly = معدل فقدان العملاء، شهر معتاد
metric-kpis-churn-by-month = معدل فقدان العملاء بحسب الشهر
metric-kpis-churn-by-segment = معدل فقدان العملاء بحسب الشريحة
metric-kpis-created-by-day = التذاكر المُنشأة بحسب اليوم
metric-kpis-closed-by-day = التذاكر المغلقة بحسب اليوم
metric-kpis-open-by-week = التذاكر المفتوحة في نهاية الأسبوع
metric-kpis-age-by-line = عمر التذاكر المفتوحة بحسب خط الدعم
metric-kpis-contacts-by-hour = الطلبات بحسب ساعة اليوم
metric-kpis-utilization-by-agent = استخدام وقت الموظفين الأكثر أيام عمل
metric-kpis-utilization-target = الاستخدام الموصى به لوقت الموظفين
metric-kpis-repeat-by-channel = تكرار التواصل أو الإحالة بحسب القناة
metric-kpis-claim-exchange = تغير الرضا مع كل مراسلة
metric-kpis-claim-cost = نسبة تكلفة كسب العميل إلى تكلفة الاحتفاظ به، كما نُشرت
metric-kpis-top = المؤشرات التي قدمها أهل المهنة
    .definition = عدد المؤشرات التي عدّها استطلاع بين أهل المهنة هي الأهم. أما عدد مرات ذكر كل منها فلم يكن مقروءًا.
chart-help-desk-kpis-kpis-created-by-day = التذاكر المُنشأة والمغلقة في اليوم، لكل شركة
table-help-desk-kpis-kpis-retention-by-month = العملاء الباقون والراحلون شهرًا بعد شهر

label-promoters = المروّجون
label-passives = المحايدون
label-detractors = المنتقدون
label-line-of = الخط { NUMBER($line) }
label-enterprise = باقة الشركات
label-premium = الباقة المميزة
label-standard = الباقة الأساسية
label-free = الباقة المجانية

## Cards

card-kpis-resolution-time = { $statistic ->
    [median] نصف طلبات الدعم يُحل نهائيًا خلال ⟦{ DURATION($value, case: "genitive") }⟧.
   *[mean] يستغرق الحل النهائي لطلب الدعم في المتوسط ⟦{ DURATION($value, case: "accusative") }⟧.
 }
    .title = زمن الحل
card-kpis-answered-within = يُرد على ⟦{ PERCENT($share1) }⟧ من الطلبات خلال { DURATION($within1, case: "genitive") }، وعلى { PERCENT($share2) } خلال { DURATION($within2, case: "genitive") }، وعلى { PERCENT($share3) } خلال { DURATION($within3, case: "genitive") }.
    .title = سرعة الرد في مكتب المساعدة
card-kpis-fcr = من أول تواصل تُحل ⟦{ PERCENT($value) }⟧ من المشكلات.
    .title = الحل من أول تواصل (FCR)
card-kpis-nps = صافي نقاط الترويج (NPS) لمكاتب المساعدة ⟦{ SCORE($value) }⟧.
    .title = صافي نقاط الترويج لمكاتب المساعدة
card-kpis-smileys = أسفل الرد يختار ⟦{ PERCENT($great) }⟧ من العملاء ”ممتاز“ و⟦{ PERCENT($okay) }⟧ ”مقبول“ و⟦{ PERCENT($not_good) }⟧ ”غير جيد“.
    .title = رضا العملاء عن الردود
card-kpis-created = عدد التذاكر الجديدة التي تصل إلى الشركة في يوم معتاد ⟦{ NUMBER($value) }⟧.
    .title = التذاكر الجديدة في اليوم
card-kpis-utilization = يقضي الموظفون في الطلبات ⟦{ PERCENT($value) }⟧ من وقتهم في العمل.
    .title = استخدام وقت الموظفين
card-kpis-repeat-visits = خلال { DURATION($within1, case: "genitive") } يعود ⟦{ PERCENT($value) }⟧ من العملاء بطلب آخر.
    .title = العملاء العائدون

tag-help-desk-kpis = مؤشرات_مكتب_المساعدة
tag-first-contact-resolution = الحل_من_أول_تواصل
tag-repeat-contacts = تكرار_التواصل
