### صفحة جميع النسخ والملفات المتاحة للتنزيل.

shelf-made = نسخة بتاريخ { $date }

page-download = تنزيل الأرقام:
download-file = { $format } ({ NUMBER($size) } كيلوبايت)

# المصنف: أوراقه وأعمدة الورقة الأولى
sheet-figures = الأرقام
sheet-notes = التعريفات والمصادر
sheet-sources = المصادر
column-id = معرّف المؤشر
column-name = المؤشر
column-part = الجزء
column-shown = كما في التقرير
column-value = القيمة
column-hours = بالساعات
column-unit = الوحدة
column-value-low = القيمة من
column-value-high = القيمة إلى
column-comparator = المقارنة
column-n = عدد الحالات
column-low = فترة الثقة من
column-high = فترة الثقة إلى
column-level = مستوى الثقة
column-method = طريقة حساب الفترة
column-statistic = الإحصاء
column-definition = التعريف
column-population = ما جرى عدّه
column-period-from = الفترة الزمنية من
column-period-to = الفترة الزمنية إلى
column-clock = حساب الوقت
column-channel = القناة
column-by = مقسَّمة بحسب
column-label = معرّف الجزء
column-within = في غضون (بالثواني)
column-scale-low = المقياس من
column-scale-high = المقياس إلى
column-source = المنشأ
column-publisher = جهة النشر
column-quoted-by = نقلًا عن
column-data = البيانات
column-fingerprint = بصمة البيانات
column-sample = بيانات تجريبية
column-suppressed = حالات قليلة جدًا
column-sentence = الجملة
