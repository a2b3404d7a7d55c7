### Słowa stron, galerii, tabel i plików.

# Raporty
report-customer-portal = Portal klienta: wartości odniesienia
    .description = Jak firmy odpowiadają przez portal klienta: szybkość, satysfakcja, liczba zgłoszeń i koszt, każda liczba ze źródłem.
report-social-media = Obsługa w mediach społecznościowych: wartości odniesienia
    .description = Jak firmy odpowiadają w mediach społecznościowych: szybkość według sieci, satysfakcja, liczba zgłoszeń, leady i koszt, każda liczba ze źródłem.
report-live-chat = Czat na żywo: wartości odniesienia
    .description = Jak firmy odpowiadają na czacie: szybkość, nieodebrane czaty, satysfakcja, liczba kontaktów i koszt, każda liczba ze źródłem.
report-phone = Obsługa telefoniczna: wartości odniesienia
    .description = Jak firmy odbierają telefony: oczekiwanie, porzucone połączenia, satysfakcja, liczba kontaktów i koszt, każda liczba ze źródłem.
report-email = Obsługa e-mailowa: wartości odniesienia
    .description = Jak firmy odpowiadają na e-maile: pierwsze i kolejne odpowiedzi, rozwiązania, satysfakcja, liczba kontaktów i koszt, każda liczba ze źródłem.
report-knowledge-base = Baza wiedzy: wartości odniesienia
    .description = Kto ma bazę wiedzy lub forum, kto z nich korzysta i ile kontaktów pozostaje, każda liczba ze źródłem.
report-help-desk = Help desk: wartości odniesienia
    .description = Wszystkie kanały razem: szybkość, rozwiązania, satysfakcja, liczba kontaktów, zaległości i koszt, każda liczba ze źródłem.

# Elementy strony
page-edition = Wydanie polskie
page-language-name = Polski
page-contents = Spis treści
page-skip = Przejdź do treści
page-answer = W skrócie
page-reading = Co mówią liczby
page-cards = Karty
page-charts = Wykresy
page-figures = Wszystkie liczby
page-companies = Według firm
page-definitions = Definicje
page-notes = Uwagi o danych
page-disputes = Sprzeczności w opublikowanych liczbach
page-siblings = Inne raporty
page-colophon = Jak powstała ta strona
page-gallery = Galeria kart
page-pdf = Ten raport w PDF
page-all-reports = Wszystkie raporty tego wydania
page-definition-link = Definicja
page-data-link = Dane
page-back-to-text = Wróć do tekstu

# Oznaczenia pochodzenia liczb
badge-sample = Dane przykładowe
badge-published = Liczba opublikowana
origin-sample = Obliczone liczby pochodzą z wygenerowanych danych przykładowych. Pokazują, jak wygląda raport, i nie opisują żadnej prawdziwej firmy.
origin-computed = Liczby bez oznaczenia obliczono z danych wymienionych poniżej.
origin-published = Każdą liczbę na tej stronie opublikowało źródło podane obok niej. Niczego nie obliczano.
origin-mark = Liczby ze znakiem { $mark } opublikowali inni; z danych nie dało się ich obliczyć.
reason-no-data = Z danych nie da się obliczyć tej liczby, dlatego stoi tu sama wartość opublikowana.
reason-too-few = Zbyt mało przypadków, by obliczyć tę liczbę, dlatego stoi tu sama wartość opublikowana.
suppressed = zbyt mało przypadków

# Wiersze na karcie
card-source = Źródło: { $name }
card-source-unnamed = Źródło: { $name } nie podaje
card-source-computed = Źródło: { $name }
card-source-sample = Źródło: dane przykładowe channelmark
card-published-line = { $name } podaje: { $value }
card-interval = przedział ufności { $level }: { $interval }
note-scale = skala od { NUMBER($low) } do { NUMBER($high) }
note-time = wyznaczony czas: { DURATION($time) }
note-most = { $count ->
    [one] { $count } najliczniejszy
    [few] { $count } najliczniejsze
    [many] { $count } najliczniejszych
   *[other] { $count } najliczniejszych
}
card-n-unknown = liczby przypadków nie podano
card-scale-unknown = bez podanej skali
card-disputed = liczba sporna, zob. raport
card-unknown-period = okresu nie podano
statistic-mean = średnia
statistic-median = mediana
statistic-share = udział
statistic-score = wynik
statistic-ratio = stosunek
statistic-distribution = rozkład
statistic-target = wartość docelowa
statistic-middle-half = środkowa połowa
clock-calendar = czas kalendarzowy
clock-business = godziny pracy

# Tabele
table-metric = Wskaźnik
table-value = Wartość
table-n = Przypadki (n)
table-interval = Przedział ufności { PERCENT(0.95) }
table-statistic = Statystyka
table-published = Wartość opublikowana
table-source = Źródło
table-part-of = { $name }: { $part }
table-company = Firma
table-share = Udział
table-none = –
table-period = Okres: { $days }
table-caption-figures = Wszystkie liczby tej strony wraz z tym, na czym się opierają
table-caption-companies = Mediana czasu pierwszej odpowiedzi według firm
table-caption-most-companies = Mediana czasu pierwszej odpowiedzi w { NUMBER($count) ->
    [one] { NUMBER($count) } firmie
    [few] { NUMBER($count) } firmach
    [many] { NUMBER($count) } firmach
   *[other] { NUMBER($count) } firmach
 } z największą liczbą kontaktów
table-source-usual = { $source }, chyba że wiersz podaje inne

# Wykresy
chart-response-cumulative = Odsetek kontaktów, które dostały odpowiedź w danym czasie
    .axis-x = Czas do pierwszej odpowiedzi
    .axis-y = Odsetek z odpowiedzią
chart-response-by-part = Mediana czasu pierwszej odpowiedzi
chart-contacts-per-week = Nowe kontakty tygodniowo
chart-table = Liczby z tego wykresu

# Galeria
gallery-title = Galeria kart
gallery-intro = { $count ->
    [one] { $count } karta gotowa do publikacji.
    [few] { $count } karty gotowe do publikacji.
    [many] { $count } kart gotowych do publikacji.
   *[other] { $count } karty gotowej do publikacji.
}
gallery-search = Szukaj wśród kart
gallery-report = Raport
gallery-type = Rodzaj
gallery-all = Wszystkie
gallery-copy = Kopiuj tekst
gallery-copied = Skopiowano
gallery-download = Pobierz
gallery-square = kwadrat
gallery-wide = poziomy
gallery-story = relacja
gallery-none = Nie ma pasujących kart.
gallery-showing = { $count ->
    [one] Widać { $count } kartę
    [few] Widać { $count } karty
    [many] Widać { $count } kart
   *[other] Widać { $count } karty
}
gallery-channel = Kanał
gallery-copy-image = Kopiuj obraz
gallery-embed = Kopiuj kod do osadzenia
gallery-copying = Kopiuj
gallery-short-text = tekst
gallery-short-image = obraz
gallery-short-embed = kod
gallery-choose = Zaznacz
gallery-choose-shown = Zaznacz wszystkie widoczne
gallery-selection = Zaznaczone karty
gallery-clear = Usuń zaznaczenie
gallery-zip = Pobierz jako ZIP
gallery-zipped = Plik ZIP jest w folderze pobranych.
gallery-failed = Przeglądarka na to nie pozwoliła
gallery-chosen = { $count ->
    [one] Zaznaczono { $count } kartę
    [few] Zaznaczono { $count } karty
    [many] Zaznaczono { $count } kart
   *[other] Zaznaczono { $count } karty
}
type-percent = Udział
type-percent-threshold = Granica
type-split = Części całości
type-cumulative = Osiągnięte w danym czasie
type-duration = Czas
type-duration-pair = Para czasów
type-by-category = Według kategorii
type-range = Zakres
type-triple = Najszybsza, typowa, najwolniejsza
type-score-signed = Wynik ze znakiem
type-score-plain = Wynik
type-currency = Pieniądze
type-count = Liczba
type-rate = Liczba na dzień
type-mean-per-item = Średnia na zgłoszenie
type-comparison = Porównanie
type-image = Obraz

# Pochodzenie
about-published-facts = Opublikowane liczby przytoczono ze wskazaniem źródła; zebrano je ze stron: { $names }.
about-data = Dane: { $name }, { $companies ->
    [one] { $companies } firma
    [few] { $companies } firmy
    [many] { $companies } firm
   *[other] { $companies } firmy
}, { $tickets ->
    [one] { $tickets } kontakt
    [few] { $tickets } kontakty
    [many] { $tickets } kontaktów
   *[other] { $tickets } kontaktu
}, { $days }.
about-censored = Kontakty, na które w chwili eksportu danych jeszcze nie odpowiedziano, liczą się jako kontakty bez odpowiedzi, a nie jako szybko obsłużone.
about-rejected = { $count ->
    [0] Nie odrzucono żadnego wiersza importu.
    [one] Odrzucono { $count } wiersz importu i zachowano go wraz z powodem.
    [few] Odrzucono { $count } wiersze importu i zachowano je wraz z powodami.
    [many] Odrzucono { $count } wierszy importu i zachowano je wraz z powodami.
   *[other] Odrzucono { $count } wiersza importu i zachowano je wraz z powodami.
}
about-clock = Czas liczy się kalendarzowo, chyba że przy liczbie podano inaczej.
about-interval = Poziom ufności przedziałów to { PERCENT(0.95) }; liczono je metodą Wilsona dla udziałów, ze statystyk pozycyjnych dla median, metodą bootstrap ze stałym ziarnem dla średnich i stosunków, skorygowaną metodą Walda dla NPS.
about-fingerprint = Suma kontrolna danych: { $fingerprint }
about-version = Utworzono w programie channelmark { $version }.

# Liczba przypadków według zbiorowości (n)
n-tickets = { NUMBER($count) ->
    [one] { NUMBER($count) } zgłoszenie
    [few] { NUMBER($count) } zgłoszenia
    [many] { NUMBER($count) } zgłoszeń
   *[other] { NUMBER($count) } zgłoszenia
}
n-companies = { NUMBER($count) ->
    [one] { NUMBER($count) } firma
    [few] { NUMBER($count) } firmy
    [many] { NUMBER($count) } firm
   *[other] { NUMBER($count) } firmy
}
n-surveys = { NUMBER($count) ->
    [one] { NUMBER($count) } odpowiedź ankietowa
    [few] { NUMBER($count) } odpowiedzi ankietowe
    [many] { NUMBER($count) } odpowiedzi ankietowych
   *[other] { NUMBER($count) } odpowiedzi ankietowej
}
n-customers = { NUMBER($count) ->
    [one] { NUMBER($count) } klient
    [few] { NUMBER($count) } klientów
    [many] { NUMBER($count) } klientów
   *[other] { NUMBER($count) } klienta
}
n-visits = { NUMBER($count) ->
    [one] { NUMBER($count) } wizyta
    [few] { NUMBER($count) } wizyty
    [many] { NUMBER($count) } wizyt
   *[other] { NUMBER($count) } wizyty
}
n-leads = { NUMBER($count) ->
    [one] { NUMBER($count) } lead
    [few] { NUMBER($count) } leady
    [many] { NUMBER($count) } leadów
   *[other] { NUMBER($count) } leada
}

# Sama wartość ze słowem, które ją określa; $value jest gotowym tekstem z jednostką w skrócie.
comparator-about = ok. { $value }
comparator-over = ponad { $value }
comparator-under = poniżej { $value }
comparator-at-least = co najmniej { $value }
comparator-at-most = najwyżej { $value }

# Wykresy: osie, podpisy, tabele
chart-axis-time = Czas do pierwszej odpowiedzi
chart-response-by-part-mean = Średni czas odpowiedzi
chart-weekly-caption = od { NUMBER($low) } do { NUMBER($high) } w ciągu { NUMBER($weeks) ->
    [one] { NUMBER($weeks) } pełnego tygodnia
    [few] { NUMBER($weeks) } pełnych tygodni
    [many] { NUMBER($weeks) } pełnych tygodni
   *[other] { NUMBER($weeks) } pełnego tygodnia
}
chart-caption = { $title }: { $rest }.
table-network = Sieć
table-week = Tydzień od
table-contacts = Kontakty

index-title = Kanały obsługi klienta: wartości odniesienia

# Stosunek szybkości jako krótki tekst; $than to inny kanał w mianowniku.
ratio-faster = { FACTOR($factor) ->
    [one] tak samo szybko jak { $than }
    [few] { FACTOR($factor) } razy szybciej niż { $than }
    [many] { FACTOR($factor) } razy szybciej niż { $than }
   *[other] { FACTOR($factor) } raza szybciej niż { $than }
}
ratio-slower = { FACTOR($factor) ->
    [one] tak samo wolno jak { $than }
    [few] { FACTOR($factor) } razy wolniej niż { $than }
    [many] { FACTOR($factor) } razy wolniej niż { $than }
   *[other] { FACTOR($factor) } raza wolniej niż { $than }
}

chart-from-to = od { $quick } ({ $first }) do { $slow } ({ $last }), { NUMBER($total) ->
    [one] { NUMBER($total) } firma
    [few] { NUMBER($total) } firmy
    [many] { NUMBER($total) } firm
   *[other] { NUMBER($total) } firmy
 }

card-with-note = { $text } ({ $note })

# Różnica dwóch udziałów, krótki tekst po znaku
percentage-points = { $points } p.p.

# Rozdziały, wypunktowania, słownik
page-formula = Wzór:
page-lacks = Czego nie dało się obliczyć z danych
item-absent = brak wartości: dane nie pozwalają jej obliczyć
table-part = Część

# Dlaczego jakiejś liczby nie ma; $missing wymienia tabele i kolumny albo jedną z potrzeb poniżej
lack-no-data = Brakujące dane: { $missing }.
lack-too-few = Przypadków jest za mało.
lack-published-only = Nikt tej liczby nie opublikował, a danych do jej obliczenia nie podano.
need-consumer-survey = ankieta wśród konsumentów
need-one-currency = koszty w jednej walucie
need-one-scale = jedna skala dla wszystkich ocen
need-several-parts = kilka części do porównania
need-other-channels = kontakty z odpowiedzią w innych kanałach
need-whole-periods = kilka pełnych okresów
need-peers = wystarczająca liczba przypadków i firm do porównania
need-whole-share = wartości, które są częścią całości
need-window = kontakty z co najmniej połowy dni objętych eksportem
need-channels = kontakty w kilku kanałach
about-company = Firma: { $company }.

parts-from-to = od { $low } ({ $first }) do { $high } ({ $last }), { $total ->
    [one] { $total } część
    [few] { $total } części
    [many] { $total } części
   *[other] { $total } części
}

table-whole = Razem

# Drobne dopiski pod tytułem raportu
byline-period = Dane z okresu { $days }
byline-reading = { NUMBER($minutes) ->
    [one] { NUMBER($minutes) } minuta czytania
    [few] { NUMBER($minutes) } minuty czytania
    [many] { NUMBER($minutes) } minut czytania
   *[other] { NUMBER($minutes) } minuty czytania
}

page-tables = Zestawienie

table-target = Cel
