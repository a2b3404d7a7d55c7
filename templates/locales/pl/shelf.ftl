### Strona nad wszystkimi wydaniami i pliki do pobrania.

shelf-made = Wydanie z dnia { $date }

page-download = Pobierz liczby:
download-file = { $format } ({ NUMBER($size) } kB)

# Skoroszyt: arkusze i kolumny pierwszego z nich
sheet-figures = Liczby
sheet-notes = Definicje i źródła
sheet-sources = Źródła
column-id = Identyfikator wskaźnika
column-name = Wskaźnik
column-part = Część
column-shown = W raporcie
column-value = Wartość
column-hours = W godzinach
column-unit = Jednostka
column-value-low = Wartość od
column-value-high = Wartość do
column-comparator = Porównanie
column-n = Przypadki (n)
column-low = Przedział od
column-high = Przedział do
column-level = Poziom ufności
column-method = Metoda przedziału
column-statistic = Statystyka
column-definition = Definicja
column-population = Co policzono
column-period-from = Okres od
column-period-to = Okres do
column-clock = Rachuba czasu
column-channel = Kanał
column-by = W podziale na
column-label = Identyfikator części
column-within = W ciągu (sekundy)
column-scale-low = Skala od
column-scale-high = Skala do
column-source = Pochodzenie
column-publisher = Kto opublikował
column-quoted-by = Kto cytuje
column-data = Dane
column-fingerprint = Odcisk danych
column-sample = Dane przykładowe
column-suppressed = Zbyt mało przypadków
column-sentence = Zdanie
