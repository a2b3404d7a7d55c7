### Известия: показателите спрямо целите, като съобщения и таблица с резултати.

alert-title = Цели
alert-missed = { $count ->
    [one] { $count } непостигната цел
   *[other] { $count } непостигнати цели
}
alert-all-met = Няма непостигната цел
alert-none-judged = Нито една цел не може да бъде оценена
# Тема на писмото: какво не е постигнато и имената на първите показатели.
alert-subject = { $headline }: { $rules }
alert-others = { $count ->
    [one] още { $count }
   *[other] още { $count }
}
alert-labelled = { $label }: { $text }

# Колони и надписи
alert-column-target = Цел
alert-column-previous = Предходен период
alert-column-state = Състояние
alert-column-severity = Важност
alert-column-period = Период
alert-column-certainty = Сигурност
alert-band = от { $low } до { $high }

# Раздели
alert-section-missed = Непостигнати
alert-section-all = Всички цели
alert-section-unjudged = Без оценка

# Състояние на целта
alert-state-missed = непостигната
alert-state-met = постигната
alert-state-few = твърде малко случаи
alert-state-unfed = липсват данни

# Важност
alert-severity-info = за сведение
alert-severity-warning = предупреждение
alert-severity-critical = критично

# Дали и доверителният интервал е извън целта
alert-certain = сигурно
    .long = Целият доверителен интервал е извън целта, така че случайността е малко вероятна.
alert-chance = може да е случайно
    .long = Доверителният интервал стига до целта, така че може да е случайност.
alert-unknown = без интервал
    .long = Тази стойност няма доверителен интервал.
alert-rounded = Преди закръглянето стойността е извън целта.

# Защо целта не е оценена
alert-few = Твърде малко данни: { $cases }, необходими са поне { NUMBER($least) }.
alert-hidden = Стойността не се показва, защото би издала друга, която се основава на твърде малко случаи.

# Допълнение към името на показател, чиято промяна се оценява
alert-change-day = промяна спрямо предходния ден
alert-change-week = промяна спрямо предходната седмица
alert-change-month = промяна спрямо предходния месец
alert-change-quarter = промяна спрямо предходното тримесечие
alert-change-year = промяна спрямо предходната година

alert-reading = Дали целта е постигната, решава самата стойност; стойност, равна на целта, я изпълнява.
