# تعليقات الرسوم: ما الذي يُرى، كل جملة بلا نقطة في آخرها. $name جزء (موظف، شهر) و$value قيمته
chart-sentence = { $text }.
# واحد من عدة أشياء في الرسم وما يقال عنه
chart-of = { $name }: { $text }.
chart-highest = أعلى قيمة: { $name }، { $value }
chart-lowest = أدنى قيمة: { $name }، { $value }
chart-longest = أطول مدة: { $name }، { $value }
chart-shortest = أقصر مدة: { $name }، { $value }
# الشيء نفسه عن فترة زمنية: القيمة أولًا ثم التاريخ
chart-highest-at = أعلى قيمة: { $value } ({ $name })
chart-lowest-at = أدنى قيمة: { $value } ({ $name })
chart-longest-at = أطول مدة: { $value } ({ $name })
chart-shortest-at = أقصر مدة: { $value } ({ $name })
chart-most-up-at = أكبر ارتفاع: { $value } ({ $name })
chart-most-down-at = أكبر انخفاض: { $value } ({ $name })
# أجزاء أكثر من أن تُسمّى لها القيمة نفسها؛ $count عددها
chart-highest-shared = أعلى قيمة: { $value }؛ عدد المرات: { NUMBER($count) }
chart-lowest-shared = أدنى قيمة: { $value }؛ عدد المرات: { NUMBER($count) }
chart-longest-shared = أطول مدة: { $value }؛ عدد المرات: { NUMBER($count) }
chart-shortest-shared = أقصر مدة: { $value }؛ عدد المرات: { NUMBER($count) }
chart-alike = القيمة نفسها للجميع: { $value }
# التغيّر عن الفترة السابقة؛ تحمل القيمة إشارتها
chart-most-up = أكبر ارتفاع: { $name }، { $value }
chart-most-down = أكبر انخفاض: { $name }، { $value }
chart-most-up-shared = أكبر ارتفاع: { $value }
chart-most-down-shared = أكبر انخفاض: { $value }
chart-none-up = لم يرتفع شيء
chart-none-down = لم ينخفض شيء
chart-up = ارتفاع
chart-down = انخفاض
chart-few = حالات قليلة جدًا: { $names }
chart-few-counted = حالات قليلة جدًا: { NUMBER($count) } من { NUMBER($total) }
chart-interval = الخطوط والتظليل حول القيم: فترات ثقة { PERCENT(0.95) }
chart-share-within = { $share } { $within }
# عبر الزمن، من الفترة الأولى إلى الأخيرة
chart-rose = ارتفاع من { $first } ({ $start }) إلى { $last } ({ $end })
chart-fell = انخفاض من { $first } ({ $start }) إلى { $last } ({ $end })
chart-steady = تغيّر طفيف من { $first } ({ $start }) إلى { $last } ({ $end })
chart-same = { $first } في البداية ({ $start }) وفي النهاية ({ $end })
chart-unsure = من { $first } ({ $start }) إلى { $last } ({ $end })؛ وفترتا الثقة متداخلتان
# صفوف حُذفت من وسط رسم طويل
chart-left-out = لم تُرسم هنا: { NUMBER($count) }؛ والجدول يضم الجميع
# أصغر أجزاء الكل مجتمعة
chart-others = أخرى ({ NUMBER($count) })
chart-largest = الجزء الأكبر: { $name }، { $value }
# الأجزاء مقارنةً بالنطاق الذي ينبغي أن تقع فيه
chart-target = المستهدف: { $target }
chart-band = داخل النطاق المستهدف { $target }: { NUMBER($within) }؛ دونه: { NUMBER($below) }؛ فوقه: { NUMBER($above) }
chart-within-target = داخل النطاق المستهدف { $target }: { NUMBER($count) } من { NUMBER($total) }
chart-below-target = دونه: { $names }
chart-above-target = فوقه: { $names }
# شركة واحدة بين الشركات كلها؛ $own و$median قيمتان
chart-strip = الشركة نفسها { $own }، والوسيط { $median }: { $place }
chart-place-best = ضمن أفضل ربع من الشركات
chart-place-worst = ضمن أضعف ربع من الشركات
chart-place-middle = ضمن النصف الأوسط من الشركات
chart-place-above = ضمن الربع الأعلى قيمةً
chart-place-below = ضمن الربع الأدنى قيمةً
chart-strip-key = الخط الرفيع: { PERCENT(0.8) } من الشركات في الوسط؛ المستطيل: النصف الأوسط؛ الشرطة: الوسيط؛ النقطة: الشركة نفسها
chart-better-higher = الأعلى أفضل
chart-better-lower = الأقل أفضل

label-p10 = المئين العاشر
label-p25 = الربيع الأدنى
label-median = الوسيط
label-p75 = الربيع الأعلى
label-p90 = المئين التسعون
