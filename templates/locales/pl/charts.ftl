# Podpisy wykresów: co na nich widać, każde zdanie bez kropki. $name to część (agent, miesiąc), $value jej wartość
chart-sentence = { $text }.
# Jedna z kilku rzeczy na wykresie i co się o niej mówi
chart-of = { $name }: { $text }.
chart-highest = najwyższa wartość: { $name }, { $value }
chart-lowest = najniższa wartość: { $name }, { $value }
chart-longest = najdłuższy czas: { $name }, { $value }
chart-shortest = najkrótszy czas: { $name }, { $value }
# To samo o okresie: najpierw wartość, za nią data
chart-highest-at = najwyższa wartość: { $value } ({ $name })
chart-lowest-at = najniższa wartość: { $value } ({ $name })
chart-longest-at = najdłuższy czas: { $value } ({ $name })
chart-shortest-at = najkrótszy czas: { $value } ({ $name })
chart-most-up-at = największy wzrost: { $value } ({ $name })
chart-most-down-at = największy spadek: { $value } ({ $name })
# Tę samą wartość ma więcej części, niż da się wymienić; $count podaje ile
chart-highest-shared = najwyższa wartość: { $value }, liczba wystąpień: { NUMBER($count) }
chart-lowest-shared = najniższa wartość: { $value }, liczba wystąpień: { NUMBER($count) }
chart-longest-shared = najdłuższy czas: { $value }, liczba wystąpień: { NUMBER($count) }
chart-shortest-shared = najkrótszy czas: { $value }, liczba wystąpień: { NUMBER($count) }
chart-alike = wszędzie tyle samo: { $value }
# Zmiany względem poprzedniego okresu; wartość ma swój znak
chart-most-up = największy wzrost: { $name }, { $value }
chart-most-down = największy spadek: { $name }, { $value }
chart-most-up-shared = największy wzrost: { $value }
chart-most-down-shared = największy spadek: { $value }
chart-none-up = wzrostów nie było
chart-none-down = spadków nie było
chart-up = wzrost
chart-down = spadek
chart-few = zbyt mało przypadków: { $names }
chart-few-counted = zbyt mało przypadków: { NUMBER($count) } z { NUMBER($total) }
chart-interval = kreski i cieniowanie wokół wartości: przedziały ufności { PERCENT(0.95) }
chart-share-within = { $share } { $within }
# W czasie, od pierwszego do ostatniego okresu
chart-rose = wzrost z { $first } ({ $start }) do { $last } ({ $end })
chart-fell = spadek z { $first } ({ $start }) do { $last } ({ $end })
chart-steady = prawie bez zmian: { $first } ({ $start }), { $last } ({ $end })
chart-same = { $first } na początku ({ $start }) i na końcu ({ $end })
chart-unsure = z { $first } ({ $start }) do { $last } ({ $end }); przedziały ufności na siebie zachodzą
# Wiersze pominięte w środku długiego wykresu
chart-left-out = pominięto: { NUMBER($count) }; wszystkie są w tabeli
# Najmniejsze części całości, razem
chart-others = inne ({ NUMBER($count) })
chart-largest = największa część: { $name }, { $value }
# Części na tle przedziału, w którym powinny się mieścić
chart-target = cel: { $target }
chart-band = w przedziale docelowym { $target }: { NUMBER($within) }; poniżej: { NUMBER($below) }; powyżej: { NUMBER($above) }
chart-within-target = w przedziale docelowym { $target }: { NUMBER($count) } z { NUMBER($total) }
chart-below-target = poniżej: { $names }
chart-above-target = powyżej: { $names }
# Jedna firma wśród wszystkich; $own i $median to wartości
chart-strip = własna firma { $own }, mediana { $median } – { $place }
chart-place-best = w najlepszej ćwiartce firm
chart-place-worst = w najsłabszej ćwiartce firm
chart-place-middle = w środkowej połowie firm
chart-place-above = w ćwiartce firm o najwyższych wartościach
chart-place-below = w ćwiartce firm o najniższych wartościach
chart-strip-key = cienka linia: środkowe { PERCENT(0.8) } firm; prostokąt: środkowa połowa; kreska: mediana; punkt: własna firma
chart-better-higher = im więcej, tym lepiej
chart-better-lower = im mniej, tym lepiej

label-p10 = dziesiąty percentyl
label-p25 = dolny kwartyl
label-median = mediana
label-p75 = górny kwartyl
label-p90 = dziewięćdziesiąty percentyl
