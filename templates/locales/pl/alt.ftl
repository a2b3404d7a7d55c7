### Co pokazuje obrazek na karcie. Przed opisem stoi zdanie z karty, dlatego opis nie powtarza liczb.

alt-ring = Pierścień wypełniony w takiej części, jaką podaje zdanie.
alt-people = Rząd osób, z których zabarwiona jest część podana w zdaniu.
alt-dots = Pole kropek, z których zabarwiona jest część podana w zdaniu.
alt-bound = Pierścień z otwartym końcem i znakiem na granicy.
alt-stacked-bar = Pasek podzielony na odcinki o długości odpowiadającej udziałom.
alt-steps = Stopnie rosnące wraz z udziałem osiągniętym w kolejnych czasach.
alt-clock = Tarcza zegara z czasem zaznaczonym łukiem.
alt-day-tiles = Kafelki dni wypełnione tak długo, jak trwa ten czas.
alt-stopwatch = Stoper z czasem zaznaczonym na tarczy.
alt-two-marks = Oś czasu ze znakiem przy każdym z podanych czasów.
alt-band = Oś czasu z pasmem od krótszego do dłuższego czasu.
alt-whisker = Oś czasu z kropką przy czasie typowym i linią od najszybszego do najwolniejszego.
alt-signed-scale = Skala z zaznaczonym zerem i znakiem przy wyniku.
alt-scale = Skala ze swoimi końcami i znakiem przy wyniku.
alt-coins = Monety, które razem dają tę kwotę.
alt-queue = Kolejka oczekujących zgłoszeń.
alt-calendar = Kartka z kalendarza z listami, które przychodzą w ciągu dnia.
alt-tickets = Zgłoszenia ze strzałką przy tych, które przekazano.
alt-lengths = Paski obok siebie o długości odpowiadającej porównywanym czasom.
alt-bars = Paski ułożone według wielkości, każdy z podpisem.
alt-none = Bez obrazka, sam tekst karty.
