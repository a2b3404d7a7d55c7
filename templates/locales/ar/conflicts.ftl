### Contradictions in published figures. $figure is the name of the figure; it always opens the sentence.

conflict-mean-below-bound = { $figure }: تذكر الصفحة متوسطًا قدره { DURATION($mean) }، لكن ما تذكره من نسب الرد خلال مدد محددة يفرض متوسطًا لا يقل عن { DURATION($bound, case: "genitive") }؛ ننقله كما نُشر.
conflict-two-values-count = { $figure }: تذكر الصفحة نفسها { NUMBER($a) } و{ NUMBER($b) } معًا؛ ننشر { NUMBER($a) } كما في النص.
conflict-two-values-duration = { $figure }: تذكر الصفحة نفسها { DURATION($a, case: "accusative") } و{ DURATION($b, case: "accusative") } معًا؛ ننشر { DURATION($a, case: "accusative") } كما في النص.
conflict-comparator = { $figure }: يذكر النص والبطاقة معًا { PERCENT($a) }، لكن بقيدين مختلفين مثل ”أكثر من“ أو ”فقط“ أو ”نحو“؛ ننشره بصيغة البطاقة.
conflict-attribution = { $figure }: يذكره النص دون مصدر خارجي كأنه من نتائج الصفحة، وتنسبه البطاقة إلى { $names }؛ ننشره باسم من تذكره البطاقة.
conflict-base = { $figure }: ينسب النص والبطاقة الرقم إلى مجموعتين مختلفتين؛ ننشره مع المجموعة المذكورة في جملتنا.
conflict-scale = { $figure }: لم يُذكر مقياس، و{ NUMBER($a) } خارج المقياس من { NUMBER($low) } إلى { NUMBER($high) } الذي يستخدمه الناشر في موضع آخر؛ ننقله كما نُشر.
conflict-definition = { $figure }: تصف مواضع مختلفة أشياء مختلفة بالرقم نفسه؛ ننشره بالتعريف الوارد في هذه الصفحة.
conflict-unit = { $figure }: يعدّ النص التذاكر المحالة، وتعدّ البطاقة الإحالات لكل تذكرة؛ ننشر الإحالات لكل تذكرة.
conflict-name = { $figure }: نُشر باسم مؤشر آخر؛ ننشره باسمه.
conflict-missing = { $figure }: طُبعت البطاقة بلا قيمتها؛ ننشر القيمة الواردة في النص.
conflict-ratio = { $figure }: تذكر الصفحة معاملًا قدره { FACTOR($a) }، في حين تعطي مدد الناشر نفسه معاملًا قدره { FACTOR($b) }؛ ننقله كما نُشر.
conflict-weighted = { $figure }: إذا وُزنت مدد الشبكات في الصفحة بنسب الشبكات كان متوسطها { DURATION($a, case: "accusative") }، وهو لا يوافق البطاقة؛ ننشر النطاق الوارد في النص.
