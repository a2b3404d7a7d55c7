### Sprzeczności w opublikowanych liczbach. $figure to nazwa liczby i zawsze stoi na początku zdania.

conflict-mean-below-bound = { $figure }: strona podaje średnią { DURATION($mean) }, ale z jej własnych udziałów odpowiedzi w podanych czasach wynika średnia co najmniej { DURATION($bound) }; podajemy liczbę tak, jak podaje ją źródło.
conflict-two-values-count = { $figure }: ta sama strona podaje { NUMBER($a) } i { NUMBER($b) }; publikujemy { NUMBER($a) }, za tekstem.
conflict-two-values-duration = { $figure }: ta sama strona podaje { DURATION($a) } i { DURATION($b) }; publikujemy { DURATION($a) }, za tekstem.
conflict-comparator = { $figure }: tekst i karta podają { PERCENT($a) }, lecz różnie tę liczbę określają, na przykład słowem „ponad”, „tylko” albo „około”; publikujemy ją tak, jak na karcie.
conflict-attribution = { $figure }: tekst podaje tę liczbę bez obcego źródła, jako własne ustalenie strony, a na karcie źródłem jest { $names }; publikujemy ją ze źródłem z karty.
conflict-base = { $figure }: tekst i karta odnoszą liczbę do różnych grup; publikujemy ją z grupą nazwaną w naszym zdaniu.
conflict-scale = { $figure }: strona nie podaje skali, a { NUMBER($a) } wykracza poza skalę od { NUMBER($low) } do { NUMBER($high) }, której wydawca używa gdzie indziej; podajemy liczbę tak, jak podaje ją źródło.
conflict-definition = { $figure }: tę samą liczbę opisano w różnych miejscach jako różne rzeczy; publikujemy ją według definicji z tej strony.
conflict-unit = { $figure }: tekst liczy przekazane zgłoszenia, a karta przekazania na zgłoszenie; publikujemy przekazania na zgłoszenie.
conflict-name = { $figure }: strona podaje tę liczbę pod nazwą innego wskaźnika; publikujemy ją pod właściwą nazwą.
conflict-missing = { $figure }: karta ukazała się bez wartości; publikujemy wartość z tekstu.
conflict-ratio = { $figure }: strona podaje krotność { FACTOR($a) }, a z czasów tego samego wydawcy wynika krotność { FACTOR($b) }; podajemy liczbę tak, jak podaje ją źródło.
conflict-weighted = { $figure }: czasy z tej samej strony dla poszczególnych sieci, ważone udziałami sieci, dają średnio { DURATION($a, case: "accusative") }, z czym karta się nie zgadza; publikujemy zakres z tekstu.
