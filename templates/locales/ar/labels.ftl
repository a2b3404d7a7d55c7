### Labels of parts (label-) and hashtags (tag-, without the sign, without spaces)

## Labels
label-desktop = حاسوب
label-mobile = هاتف محمول
label-tablet = جهاز لوحي
label-business-hours = ساعات العمل
label-after-hours = خارج ساعات العمل
label-fastest = الأسرع
label-typical = المعتاد
label-slowest = الأبطأ
label-social = وسائل التواصل الاجتماعي
label-portal = بوابة العملاء
label-chat-or-phone = الدردشة أو الهاتف
label-chat = الدردشة الحية
label-phone = الهاتف
label-email = البريد الإلكتروني
label-first = أول حل
label-full = الحل الكامل
label-other = أخرى
# Names of networks; keep them unless your readers know another name.
label-facebook = فيسبوك
label-messenger = ماسنجر
label-instagram = إنستغرام
label-twitter = تويتر
label-x = إكس
label-viber = فايبر
label-whatsapp = واتساب
label-telegram = تيليغرام
label-linkedin = لينكد إن
label-youtube = يوتيوب
label-tiktok = تيك توك
label-wechat = وي تشات
label-weibo = ويبو
label-within = خلال { DURATION($t, case: "genitive") }

## Hashtags
tag-self-service-portals = بوابات_الخدمة_الذاتية
tag-customer-voice = صوت_العميل
tag-customer-portals = بوابات_العملاء
tag-knowledge-bases = قواعد_المعرفة
tag-forums = منتديات_العملاء
tag-closed-enquiries = التذاكر_المغلقة
tag-resolution-time = زمن_الحل
tag-after-contact-work = عمل_ما_بعد_التواصل
tag-transfers = إحالة_التذاكر
tag-cost-per-contact = تكلفة_التواصل
tag-response-time = زمن_الرد
tag-csat = رضا_العملاء_CSAT
tag-nps = صافي_نقاط_الترويج
tag-ces = جهد_العميل
tag-pending-enquiries = التذاكر_المعلقة
tag-ticket-volume = حجم_التذاكر
tag-business-hours = ساعات_العمل
tag-answered-enquiries = التذاكر_المجاب_عنها
tag-social-media = وسائل_التواصل
tag-support-channels = قنوات_الدعم
tag-handle-time = زمن_المعالجة
tag-customer-satisfaction = رضا_العملاء
tag-conversion-rate = معدل_التحويل
tag-leads = العملاء_المحتملون
label-quarter-of = الربع { $quarter } من { $year }
label-pseudonym = الموظف { $number }
label-metric = المؤشر

# Parts of breakdowns: topics, customer segments, moments of a survey, reasons
label-account = الحساب
label-billing = الفوترة
label-delivery = التوصيل
label-fault = عطل
label-feedback = آراء
label-how-to = طريقة الاستخدام
label-after-call = بعد مكالمة
label-after-chat = بعد دردشة
label-after-resolution = بعد الحل
label-onboarding = بدء الاستخدام
label-relationship = استبيان العلاقة
label-renewal = التجديد
label-customer-silent = لم يرد العميل
label-known-bug = خلل معروف
label-needs-second-line = يحتاج إلى مستوى الدعم الثاني
label-outside-terms = خارج الشروط
label-waiting-for-supplier = بانتظار المورّد
label-ces-band = السهولة
statistic-example = مثال
label-label = الإجابة
