### التنبيهات: المؤشرات مقابل الأهداف، رسائلَ وبطاقةَ نتائج.

alert-title = الأهداف
alert-missed = { $count ->
    [zero] لم يتحقق { $count } هدف
    [one] لم يتحقق هدف واحد ({ $count })
    [two] لم يتحقق هدفان ({ $count })
    [few] لم تتحقق { $count } أهداف
    [many] لم يتحقق { $count } هدفًا
   *[other] لم يتحقق { $count } هدف
}
alert-all-met = تحققت كل الأهداف التي أمكن تقييمها
alert-none-judged = تعذّر تقييم أي هدف
# موضوع الرسالة: ما لم يتحقق وأسماء المؤشرات الأولى.
alert-subject = { $headline }: { $rules }
alert-others = { $count ->
    [zero] { $count } غيرها
    [one] { $count } غيرها
    [two] { $count } غيرها
    [few] { $count } غيرها
    [many] { $count } غيرها
   *[other] { $count } غيرها
}
alert-labelled = { $label }: { $text }

# الأعمدة والتسميات
alert-column-target = الهدف
alert-column-previous = الفترة السابقة
alert-column-state = الحالة
alert-column-severity = الأهمية
alert-column-period = الفترة
alert-column-certainty = درجة اليقين
alert-band = من { $low } إلى { $high }

# الأقسام
alert-section-missed = لم تتحقق
alert-section-all = كل الأهداف
alert-section-unjudged = دون تقييم

# حالة الهدف
alert-state-missed = لم يتحقق
alert-state-met = تحقق
alert-state-few = حالات قليلة جدًا
alert-state-unfed = بيانات ناقصة

# الأهمية
alert-severity-info = للعلم
alert-severity-warning = تحذير
alert-severity-critical = حرج

# هل تقع فترة الثقة أيضًا خارج الهدف
alert-certain = مؤكد
    .long = تقع فترة الثقة كلها خارج الهدف، فالمصادفة مستبعدة.
alert-chance = ربما مصادفة
    .long = تصل فترة الثقة إلى الهدف، فقد يكون الأمر مصادفة.
alert-unknown = بلا فترة ثقة
    .long = ليس لهذه القيمة فترة ثقة.
alert-rounded = تقع القيمة خارج الهدف قبل التقريب.

# لماذا لم يُقيَّم الهدف
alert-few = حالات قليلة جدًا: { $cases }، والمطلوب { NUMBER($least) } على الأقل.
alert-hidden = حُجبت القيمة لأنها تكشف قيمة أخرى تستند إلى حالات قليلة جدًا.

# ما يُضاف إلى اسم مؤشر يُقيَّم تغيّره
alert-change-day = التغيّر عن اليوم السابق
alert-change-week = التغيّر عن الأسبوع السابق
alert-change-month = التغيّر عن الشهر السابق
alert-change-quarter = التغيّر عن الربع السابق
alert-change-year = التغيّر عن السنة السابقة

alert-reading = القيمة وحدها هي التي تحدد تحقق الهدف؛ والقيمة المساوية للهدف تحققه.
