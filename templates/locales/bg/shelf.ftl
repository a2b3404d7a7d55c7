### Страницата над всички издания и файловете за изтегляне.

shelf-made = Издание от { $date }

page-download = Изтегляне на числата:
download-file = { $format } ({ NUMBER($size) } kB)

# Работната книга: листовете и колоните на първия
sheet-figures = Числа
sheet-notes = Определения и източници
sheet-sources = Източници
column-id = Идентификатор на показателя
column-name = Показател
column-part = Част
column-shown = В отчета
column-value = Стойност
column-hours = В часове
column-unit = Мерна единица
column-value-low = Стойност от
column-value-high = Стойност до
column-comparator = Сравнение
column-n = Брой случаи
column-low = Интервал от
column-high = Интервал до
column-level = Доверителна вероятност
column-method = Метод за интервала
column-statistic = Статистика
column-definition = Определение
column-population = Какво се брои
column-period-from = Период от
column-period-to = Период до
column-clock = Отчитане на времето
column-channel = Канал
column-by = Разбивка по
column-label = Идентификатор на частта
column-within = В рамките на (секунди)
column-scale-low = Скала от
column-scale-high = Скала до
column-source = Произход
column-publisher = Публикувано от
column-quoted-by = Цитирано от
column-data = Данни
column-fingerprint = Отпечатък на данните
column-sample = Примерни данни
column-suppressed = Твърде малко случаи
column-sentence = Изречение
