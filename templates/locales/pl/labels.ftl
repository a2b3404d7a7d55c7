### Etykiety części (label-) i hashtagi (tag-, bez znaku, bez spacji)

## Etykiety
label-desktop = komputer
label-mobile = telefon
label-tablet = tablet
label-business-hours = w godzinach pracy
label-after-hours = poza godzinami pracy
label-fastest = najszybsza
label-typical = typowa
label-slowest = najwolniejsza
label-social = media społecznościowe
label-portal = portal klienta
label-chat-or-phone = czat lub telefon
label-chat = czat na żywo
label-phone = telefon
label-email = e-mail
label-first = pierwsze rozwiązanie
label-full = pełne rozwiązanie
label-other = inne
label-facebook = Facebook
label-messenger = Messenger
label-instagram = Instagram
label-twitter = Twitter
label-x = X
label-viber = Viber
label-whatsapp = WhatsApp
label-telegram = Telegram
label-linkedin = LinkedIn
label-youtube = YouTube
label-tiktok = TikTok
label-wechat = WeChat
label-weibo = Weibo
label-within = w ciągu { DURATION($t, case: "genitive") }

## Hashtagi
tag-self-service-portals = PortaleSamoobsługowe
tag-customer-voice = GłosKlienta
tag-customer-portals = PortaleKlienta
tag-knowledge-bases = BazyWiedzy
tag-forums = ForaKlientów
tag-closed-enquiries = ZamknięteZgłoszenia
tag-resolution-time = CzasRozwiązania
tag-after-contact-work = PracaPoKontakcie
tag-transfers = PrzekazaniaZgłoszeń
tag-cost-per-contact = KosztKontaktu
tag-response-time = CzasOdpowiedzi
tag-csat = CSAT
tag-nps = NPS
tag-ces = CES
tag-pending-enquiries = OczekująceZgłoszenia
tag-ticket-volume = LiczbaZgłoszeń
tag-business-hours = GodzinyPracy
tag-answered-enquiries = ZgłoszeniaZOdpowiedzią
tag-social-media = MediaSpołecznościowe
tag-support-channels = KanałyObsługi
tag-handle-time = CzasObsługi
tag-customer-satisfaction = SatysfakcjaKlientów
tag-conversion-rate = WspółczynnikKonwersji
tag-leads = Leady
label-quarter-of = { $quarter }. kwartał { $year }
# same-as-en
label-pseudonym = Agent { $number }
label-metric = Wskaźnik

# Części podziałów: tematy, segmenty klientów, chwile ankiety, przyczyny
label-account = konto
label-billing = płatności
label-delivery = dostawa
label-fault = awaria
label-feedback = opinia
label-how-to = jak to zrobić
label-after-call = po rozmowie telefonicznej
label-after-chat = po czacie
label-after-resolution = po rozwiązaniu
label-onboarding = wdrożenie
label-relationship = ankieta o relacji
label-renewal = odnowienie
label-customer-silent = klient nie odpisał
label-known-bug = znany błąd
label-needs-second-line = potrzebna druga linia wsparcia
label-outside-terms = poza warunkami umowy
label-waiting-for-supplier = oczekiwanie na dostawcę
label-ces-band = łatwość
statistic-example = przykład
label-label = odpowiedź
