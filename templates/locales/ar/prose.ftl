### The reading of a report, one message a paragraph, in page order.

## Customer portal

prose-portal-expectation = تتيح بوابة العملاء أن يبحث المرء عن جواب ويفتح تذكرة ويتابعها دون أن يتصل بأحد. { $portal_self_service_used_comparator ->
    [over] أكثر من { PERCENT($portal_self_service_used) }
    [about] نحو { PERCENT($portal_self_service_used) }
    [under] أقل من { PERCENT($portal_self_service_used) }
   *[eq] { PERCENT($portal_self_service_used) }
 } من العملاء يقولون إنهم استخدموا خدمة ذاتية من هذا النوع. { $portal_device_share_origin ->
    [published] أما الجهاز، فيطلب { PERCENT($portal_device_share_desktop) } من العملاء المساعدة من حاسوب، و{ PERCENT($portal_device_share_mobile) } من هاتف محمول، و{ PERCENT($portal_device_share_tablet) } من جهاز لوحي.
   *[computed] أما الجهاز، فتأتي { PERCENT($portal_device_share_desktop) } من زيارات البوابة من حاسوب، و{ PERCENT($portal_device_share_mobile) } من هاتف محمول، و{ PERCENT($portal_device_share_tablet) } من جهاز لوحي.
 }

prose-portal-adoption = ومن جهة الشركات، توفر { $portal_adoption_emphasis ->
    [only] { PERCENT($portal_adoption) } فقط
   *[none] { PERCENT($portal_adoption) }
 } منها لعملائها بوابة. وتدير { $portal_forum_adoption_emphasis ->
    [only] { PERCENT($portal_forum_adoption) } فقط
   *[none] { PERCENT($portal_forum_adoption) }
 } منتدى يساعد فيه العملاء بعضهم بعضًا، ولدى { $portal_multiple_knowledge_bases_emphasis ->
    [only] { PERCENT($portal_multiple_knowledge_bases) } فقط
   *[none] { PERCENT($portal_multiple_knowledge_bases) }
 } أكثر من قاعدة معرفة ليقرأ كل عميل بلغته.

prose-portal-speed = أفضل ما تُقرأ به سرعة الرد في البوابة هو توزيع الردود كله. { PERCENT($portal_answered_within_share1) } من التذاكر تتلقى ردًا خلال { DURATION($portal_answered_within_within1, case: "genitive") }، و{ PERCENT($portal_answered_within_share2) } خلال { DURATION($portal_answered_within_within2, case: "genitive") }، و{ PERCENT($portal_answered_within_share3) } خلال { DURATION($portal_answered_within_within3, case: "genitive") }. { $portal_first_response_time_statistic ->
    [median] ويصل نصف أوائل الردود خلال { DURATION($portal_first_response_time, case: "genitive") }.
   *[mean] أما متوسط المدة حتى أول رد فيُذكر أنه { DURATION($portal_first_response_time) }.
 }

prose-portal-resolution = في النهاية يُجاب عن { PERCENT($portal_answered_rate) } من تذاكر البوابة ويُغلق { PERCENT($portal_closed_rate) } منها. { $portal_processing_time_statistic ->
    [middle_half] ومن الفتح إلى الإغلاق يستغرق النصف الأوسط من التذاكر { DURATION($portal_processing_time, case: "accusative") }؛ أما النصف الآخر فموزع بين الأسرع والأبطأ.
   *[mean] ومن الفتح إلى الإغلاق تستغرق التذكرة في المتوسط { DURATION($portal_processing_time, case: "accusative") }.
 } هذه هي المدة التي يراها العميل تمر، لا المدة التي يعمل فيها الموظف.

prose-portal-satisfaction = رضا العملاء (CSAT) عن الدعم عبر البوابة { PERCENT($portal_csat) }. وصافي نقاط الترويج (NPS)، وهو نسبة من يوصون بالشركة ناقص نسبة من لا يوصون بها، { SCORE($portal_nps) }. { $portal_ces_scale ->
    [unknown] أما درجة جهد العميل (CES) فيُذكر أنها { SCORE($portal_ces) } دون المقياس الذي تُقرأ به.
   *[known] ودرجة جهد العميل (CES) { SCORE($portal_ces) } على مقياس من { NUMBER($portal_ces_low) } إلى { NUMBER($portal_ces_high) }.
 }

prose-portal-volume = { $portal_tickets_per_day_statistic ->
    [median] عدد التذاكر التي تصل عبر البوابة في اليوم لا يتجاوز في نصف الشركات { NUMBER($portal_tickets_per_day) }.
   *[mean] متوسط ما يصل إلى الشركة عبر بوابتها من تذاكر في اليوم { NUMBER($portal_tickets_per_day) }.
 } { $portal_pending_tickets_statistic ->
    [median] وعدد ما ينتظر منها موظفًا في وقت واحد لا يتجاوز في نصف الشركات { NUMBER($portal_pending_tickets) }.
   *[mean] ومتوسط ما ينتظر منها موظفًا في أي لحظة لكل شركة { NUMBER($portal_pending_tickets) }.
 } ويرسل العملاء { PERCENT($portal_business_hours_share_business_hours) } من تذاكرهم في ساعات العمل و{ $portal_business_hours_share_after_hours_comparator ->
    [about] نحو { PERCENT($portal_business_hours_share_after_hours) }
   *[eq] { PERCENT($portal_business_hours_share_after_hours) }
 } خارجها.

prose-portal-cost = متوسط تكلفة التواصل الواحد عبر بوابة العملاء { MONEY($portal_cost_per_contact) }. وجزء من العمل الذي وراءه لا يراه العميل: متوسط إحالات التذكرة قبل إغلاقها { NUMBER($portal_transfers_per_ticket) }، و{ $portal_wrap_up_time_statistic ->
    [median] العمل الباقي بعد التواصل لا يتجاوز في نصف التذاكر { DURATION($portal_wrap_up_time, case: "accusative") }.
   *[mean] العمل الباقي بعد التواصل يستغرق في المتوسط { DURATION($portal_wrap_up_time, case: "accusative") }.
 }

## Social media

prose-social-variety = ما تعنيه وسائل التواصل الاجتماعي للدعم يتوقف على مجال العمل: أسئلة المتجر فيها غير أسئلة شركة البرمجيات أو العيادة، وعددها مختلف كذلك. لذلك يجدر النظر إلى الشركات بحسب وزن هذه القناة عندها. ففي الشركات التي تعدّ وسائل التواصل قناة دعم رئيسية، { $social_response_time_main_channel_statistic ->
    [median] وسيط زمن الرد
   *[mean] متوسط زمن الرد
 } { $social_response_time_main_channel_comparator ->
    [about] نحو { DURATION($social_response_time_main_channel, case: "genitive") }
   *[eq] { DURATION($social_response_time_main_channel) }
 }.

prose-social-speed = { $social_response_time_origin ->
    [published] في كل الشركات معًا يستغرق أسرع رد { $social_response_time_fastest_comparator ->
        [about] نحو { DURATION($social_response_time_fastest, case: "genitive") }
       *[eq] { DURATION($social_response_time_fastest, case: "accusative") }
     }، والرد المعتاد { DURATION($social_response_time_typical, case: "accusative") }، وأبطأ رد { $social_response_time_slowest_comparator ->
        [about] نحو { DURATION($social_response_time_slowest, case: "genitive") }.
       *[eq] { DURATION($social_response_time_slowest, case: "accusative") }.
     }
   *[computed] في كل الشركات معًا يستغرق الرد السريع { DURATION($social_response_time_fastest, case: "accusative") }، والرد المعتاد { DURATION($social_response_time_typical, case: "accusative") }، والرد البطيء { DURATION($social_response_time_slowest, case: "accusative") }.
 } وبحساب التذاكر، تتلقى { PERCENT($social_answered_within_share1) } من تذاكر وسائل التواصل ردًا خلال { DURATION($social_answered_within_within1, case: "genitive") } و{ PERCENT($social_answered_within_share2) } خلال { DURATION($social_answered_within_within2, case: "genitive") }.

prose-social-networks = وسائل التواصل ليست قناة واحدة، لذلك يفيد النظر إلى كل شبكة على حدة. { $social_response_time_by_network_statistic ->
    [median] يصل نصف الردود على كل منها خلال هذه المدة: { LIST($social_response_time_by_network_parts) }.
   *[mean] هذا متوسط زمن الرد في كل منها: { LIST($social_response_time_by_network_parts) }.
 }

prose-social-relative = مقارنة بالقنوات الأخرى، الدعم على وسائل التواصل { $social_relative_speed_portal_direction ->
    [faster] أسرع ردًا من بوابة العملاء بمعامل { FACTOR($social_relative_speed_portal) }
    [slower] أبطأ ردًا من بوابة العملاء بمعامل { FACTOR($social_relative_speed_portal) }
   *[same] مساوٍ لبوابة العملاء في سرعة الرد
 }، وهو { $social_relative_speed_chat_or_phone_direction ->
    [faster] أسرع ردًا من الدردشة أو الهاتف بمعامل { FACTOR($social_relative_speed_chat_or_phone) }
    [slower] أبطأ ردًا من الدردشة أو الهاتف بمعامل { FACTOR($social_relative_speed_chat_or_phone) }
   *[same] مساوٍ للدردشة أو الهاتف في سرعة الرد
 }. والرد ليس حلًا بعد. { $social_first_resolution_time_statistic ->
    [median] نصف التذاكر المحلولة يُحل أول مرة خلال { DURATION($social_first_resolution_time, case: "genitive") }،
   *[mean] تُحل التذكرة أول مرة في المتوسط بعد { DURATION($social_first_resolution_time, case: "genitive") }،
 } { $social_full_resolution_time_statistic ->
    [median] ويكتمل حل نصفها خلال { DURATION($social_full_resolution_time, case: "genitive") }.
   *[mean] ويستغرق الحل الكامل في المتوسط { DURATION($social_full_resolution_time, case: "accusative") }.
 }

prose-social-handling = { $social_handle_time_statistic ->
    [median] نصف تذاكر وسائل التواصل لا يأخذ من وقت الموظف أكثر من { DURATION($social_handle_time, case: "genitive") }.
   *[mean] متوسط زمن المعالجة (AHT)، أي المدة التي يعمل فيها الموظف فعلًا على تذكرة وسائل التواصل، { DURATION($social_handle_time) }.
 } { $social_transfer_rate_comparator ->
    [about] ونحو { PERCENT($social_transfer_rate) }
   *[eq] { $social_transfer_rate_emphasis ->
        [only] و{ PERCENT($social_transfer_rate) } فقط
       *[none] و{ PERCENT($social_transfer_rate) }
     }
 } من التذاكر تُحال قبل حلها، و{ $social_escalation_rate_comparator ->
    [about] نحو { PERCENT($social_escalation_rate) }
   *[eq] { PERCENT($social_escalation_rate) }
 } تُنقل إلى قناة أخرى. ومتوسط تكلفة التواصل الواحد { MONEY($social_cost_per_contact) }.

prose-social-volume = { $social_tickets_per_day_statistic ->
    [median] عدد ما يصل من تذاكر جديدة في اليوم على وسائل التواصل لا يتجاوز في نصف الشركات
   *[mean] متوسط ما يصل إلى الشركة من تذاكر جديدة في اليوم على وسائل التواصل
 } { $social_tickets_per_day_comparator ->
    [about] نحو { NUMBER($social_tickets_per_day) }
   *[eq] { NUMBER($social_tickets_per_day) }
 }. { $social_network_share_comparator ->
    [about] وتتوزع على الشبكات تقريبًا كما يلي: { LIST($social_network_share_parts) }.
   *[eq] وتتوزع على الشبكات كما يلي: { LIST($social_network_share_parts) }.
 } { $social_last_resort_share_origin ->
    [published] وبعد أن عجزت قنوات أخرى عن حل مشكلتهم، يلجأ إلى وسائل التواصل { $social_last_resort_share_emphasis ->
        [only] { PERCENT($social_last_resort_share) } فقط
       *[none] { PERCENT($social_last_resort_share) }
     } من العملاء.
   *[computed] ويأتي بعد طلب لم تحله قناة أخرى { $social_last_resort_share_emphasis ->
        [only] { PERCENT($social_last_resort_share) } فقط
       *[none] { PERCENT($social_last_resort_share) }
     } من التذاكر.
 }

prose-social-leads = تخدم وسائل التواصل المبيعات كما تخدم الدعم. { $social_leads_per_day_statistic ->
    [median] عدد العملاء المحتملين منها في اليوم لا يتجاوز في نصف الشركات { NUMBER($social_leads_per_day) }.
   *[mean] متوسط ما تجلبه للشركة من عملاء محتملين في اليوم { NUMBER($social_leads_per_day) }.
 } ومن هؤلاء يشتري { $social_lead_conversion_emphasis ->
    [only] { PERCENT($social_lead_conversion) } فقط
   *[none] { PERCENT($social_lead_conversion) }
 }. وبحساب التذاكر، { $social_ticket_conversion_comparator ->
    [under] أقل من { PERCENT($social_ticket_conversion) }
    [about] نحو { PERCENT($social_ticket_conversion) }
    [over] أكثر من { PERCENT($social_ticket_conversion) }
   *[eq] { $social_ticket_conversion_emphasis ->
        [only] { PERCENT($social_ticket_conversion) } فقط
       *[none] { PERCENT($social_ticket_conversion) }
     }
 } منها ينتهي بعملية شراء أو تسجيل.

prose-social-satisfaction = من العملاء الذين يقيّمون الدعم على وسائل التواصل، { PERCENT($social_csat) } راضون عنه (CSAT). وصافي نقاط الترويج (NPS) { SCORE($social_nps) }. { $social_ces_scale ->
    [unknown] أما درجة جهد العميل (CES) فيُذكر أنها { SCORE($social_ces) }، ولم يذكر ناشرها المقياس.
   *[known] ودرجة جهد العميل (CES) { SCORE($social_ces) } على مقياس من { NUMBER($social_ces_low) } إلى { NUMBER($social_ces_high) }.
 }
