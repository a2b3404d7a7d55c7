### Labels of parts (label-) and hashtags (tag-, without the sign, without spaces)

## Labels
label-desktop = computer
label-mobile = phone
label-tablet = tablet
label-business-hours = business hours
label-after-hours = after hours
label-fastest = fastest
label-typical = typical
label-slowest = slowest
label-social = social media
label-portal = customer portal
label-chat-or-phone = chat or phone
label-chat = live chat
label-phone = phone
label-email = email
label-first = first resolution
label-full = full resolution
label-other = other
# Names of networks; keep them unless your readers know another name.
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
label-within = within { DURATION($t) }

## Hashtags
tag-self-service-portals = SelfServicePortals
tag-customer-voice = CustomerVoice
tag-customer-portals = CustomerPortals
tag-knowledge-bases = KnowledgeBases
tag-forums = CustomerForums
tag-closed-enquiries = ClosedTickets
tag-resolution-time = ResolutionTime
tag-after-contact-work = AfterContactWork
tag-transfers = TicketTransfers
tag-cost-per-contact = CostPerContact
tag-response-time = ResponseTime
tag-csat = CSAT
tag-nps = NPS
tag-ces = CES
tag-pending-enquiries = PendingTickets
tag-ticket-volume = TicketVolume
tag-business-hours = BusinessHours
tag-answered-enquiries = AnsweredTickets
tag-social-media = SocialMedia
tag-support-channels = SupportChannels
tag-handle-time = HandleTime
tag-customer-satisfaction = CustomerSatisfaction
tag-conversion-rate = ConversionRate
tag-leads = Leads
label-quarter-of = Quarter { $quarter }, { $year }
label-pseudonym = Agent { $number }
label-metric = Measure

# Parts of breakdowns: topics, customer segments, moments of a survey, reasons
label-account = account
label-billing = billing
label-delivery = delivery
label-fault = fault
label-feedback = feedback
label-how-to = how-to
label-after-call = after a call
label-after-chat = after a chat
label-after-resolution = after resolution
label-onboarding = onboarding
label-relationship = relationship survey
label-renewal = renewal
label-customer-silent = customer did not reply
label-known-bug = known bug
label-needs-second-line = needs second-line support
label-outside-terms = outside the terms
label-waiting-for-supplier = waiting for a supplier
label-ces-band = ease
statistic-example = example
label-label = answer
