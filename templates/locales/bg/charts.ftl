# Надписи под графиките: какво се вижда, всяко изречение без точката. $name е част (агент, месец), $value – стойността ѝ
chart-sentence = { $text }.
# Едно от няколко неща на графиката и какво се казва за него
chart-of = { $name }: { $text }.
chart-highest = най-висока стойност: { $name }, { $value }
chart-lowest = най-ниска стойност: { $name }, { $value }
chart-longest = най-дълго време: { $name }, { $value }
chart-shortest = най-кратко време: { $name }, { $value }
# Същото за период: първо стойността, после датата
chart-highest-at = най-висока стойност: { $value } ({ $name })
chart-lowest-at = най-ниска стойност: { $value } ({ $name })
chart-longest-at = най-дълго време: { $value } ({ $name })
chart-shortest-at = най-кратко време: { $value } ({ $name })
chart-most-up-at = най-голямо увеличение: { $value } ({ $name })
chart-most-down-at = най-голямо намаление: { $value } ({ $name })
# Повече части имат тази стойност, отколкото могат да се изброят; $count казва колко
chart-highest-shared = най-висока стойност: { $value }, достигната { $count ->
    [one] { NUMBER($count) } път
   *[other] { NUMBER($count) } пъти
 }
chart-lowest-shared = най-ниска стойност: { $value }, отчетена { $count ->
    [one] { NUMBER($count) } път
   *[other] { NUMBER($count) } пъти
 }
chart-longest-shared = най-дълго време: { $value }, отчетено { $count ->
    [one] { NUMBER($count) } път
   *[other] { NUMBER($count) } пъти
 }
chart-shortest-shared = най-кратко време: { $value }, отчетено { $count ->
    [one] { NUMBER($count) } път
   *[other] { NUMBER($count) } пъти
 }
chart-alike = навсякъде еднакво: { $value }
# Промени спрямо предишния период; стойността носи знака си
chart-most-up = най-голямо увеличение: { $name }, { $value }
chart-most-down = най-голямо намаление: { $name }, { $value }
chart-most-up-shared = най-голямо увеличение: { $value }
chart-most-down-shared = най-голямо намаление: { $value }
chart-none-up = увеличение няма никъде
chart-none-down = намаление няма никъде
chart-up = увеличение
chart-down = намаление
chart-few = твърде малко случаи: { $names }
chart-few-counted = твърде малко случаи: { NUMBER($count) } от { NUMBER($total) }
chart-interval = черти и засенчване около стойностите: доверителни интервали { PERCENT(0.95) }
chart-share-within = { $share } { $within }
# Във времето, от първия до последния период
chart-rose = увеличение от { $first } ({ $start }) до { $last } ({ $end })
chart-fell = намаление от { $first } ({ $start }) до { $last } ({ $end })
chart-steady = почти без промяна: { $first } ({ $start }), { $last } ({ $end })
chart-same = { $first } в началото ({ $start }) и в края ({ $end })
chart-unsure = от { $first } ({ $start }) до { $last } ({ $end }); доверителните интервали се припокриват
# Редове, пропуснати в средата на дълга графика
chart-left-out = пропуснати: { NUMBER($count) }; всички са в таблицата
# Най-малките части от цялото, взети заедно
chart-others = други ({ NUMBER($count) })
chart-largest = най-голяма част: { $name }, { $value }
# Части спрямо диапазона, в който трябва да бъдат
chart-target = цел: { $target }
chart-band = в целевия диапазон { $target }: { NUMBER($within) }; под него: { NUMBER($below) }; над него: { NUMBER($above) }
chart-within-target = в целевия диапазон { $target }: { NUMBER($count) } от { NUMBER($total) }
chart-below-target = под него: { $names }
chart-above-target = над него: { $names }
# Една компания сред всички; $own и $median са стойности
chart-strip = собствена компания { $own }, медиана { $median } – { $place }
chart-place-best = в най-добрата четвърт от компаниите
chart-place-worst = в най-слабата четвърт от компаниите
chart-place-middle = в средната половина от компаниите
chart-place-above = в четвъртта с най-високи стойности
chart-place-below = в четвъртта с най-ниски стойности
chart-strip-key = тънка линия: средните { PERCENT(0.8) } от компаниите; правоъгълник: средната половина; черта: медианата; точка: собствената компания
chart-better-higher = колкото повече, толкова по-добре
chart-better-lower = колкото по-малко, толкова по-добре

label-p10 = десети персентил
label-p25 = долен квартил
label-median = медиана
label-p75 = горен квартил
label-p90 = деветдесети персентил
