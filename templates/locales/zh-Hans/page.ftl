### 页面、图库、表格与文件中的文字。

# 报告
report-customer-portal = 客户门户基准值
    .description = 企业如何通过客户门户答复客户：速度、满意度、工单量与成本，每个数字都注明来源。
report-social-media = 社交媒体支持基准值
    .description = 企业如何在社交媒体上答复客户：各网络的速度、满意度、工单量、销售线索与成本，每个数字都注明来源。
report-live-chat = 在线聊天基准值
    .description = 企业如何通过在线聊天答复客户：速度、未接聊天、满意度、联系量与成本，每个数字都注明来源。
report-phone = 电话支持基准值
    .description = 企业如何接听电话：等待、放弃的来电、满意度、联系量与成本，每个数字都注明来源。
report-email = 电子邮件支持基准值
    .description = 企业如何答复电子邮件：首次与后续回复、解决情况、满意度、联系量与成本，每个数字都注明来源。
report-knowledge-base = 知识库基准值
    .description = 哪些企业提供知识库或论坛，谁在使用，以及仍有多少联系，每个数字都注明来源。
report-help-desk = 服务台基准值
    .description = 所有渠道合计：速度、解决情况、满意度、联系量、积压与成本，每个数字都注明来源。

# 页面元素
page-edition = 简体中文版
page-language-name = 简体中文
page-contents = 目录
page-skip = 跳到正文
page-answer = 要点
page-reading = 数字说明了什么
page-cards = 卡片
page-charts = 图表
page-figures = 全部数字
page-companies = 按企业
page-definitions = 定义
page-notes = 数据说明
page-disputes = 已发布数字中的矛盾
page-siblings = 其他报告
page-colophon = 本页如何制作
page-gallery = 卡片图库
page-pdf = 本报告的PDF
page-all-reports = 本版的全部报告
page-definition-link = 定义
page-data-link = 数据
page-back-to-text = 返回正文

# 数字来源的标记
badge-sample = 示例数据
badge-published = 已发布的数字
origin-sample = 计算所得的数字来自生成的示例数据，用于展示报告的样子，不代表任何真实企业。
origin-computed = 没有标记的数字由下列数据计算得出。
origin-published = 本页每个数字均由其旁注明的来源发布，没有任何计算所得的数字。
origin-mark = 带{ $mark }的数字由他人发布，无法由数据得出。
reason-no-data = 数据无法得出这个数字，因此只列出已发布的数值。
reason-too-few = 样本太少，无法计算这个数字，因此只列出已发布的数值。
suppressed = 样本太少

# 卡片上的说明行
card-source = 来源：{ $name }
card-source-unnamed = 来源：{ $name }未注明
card-source-computed = 来源：{ $name }
card-source-sample = 来源：channelmark示例数据
card-published-line = { $name }发布的数值：{ $value }
card-interval = { $level }置信区间：{ $interval }
note-scale = 量表为{ NUMBER($low) }至{ NUMBER($high) }分
note-time = 规定时限：{ DURATION($time) }
note-most = 仅列样本量最大的{ $count }项
card-n-unknown = 未说明样本量
card-scale-unknown = 未说明量表
card-disputed = 有争议，详见报告
card-unknown-period = 未说明时间范围
statistic-mean = 平均值
statistic-median = 中位数
statistic-share = 占比
statistic-score = 得分
statistic-ratio = 比值
statistic-distribution = 分布
statistic-target = 目标值
statistic-middle-half = 居中的一半
clock-calendar = 自然时间
clock-business = 工作时间

# 表格
table-metric = 指标
table-value = 数值
table-n = 样本量（n）
table-interval = { PERCENT(0.95) }置信区间
table-statistic = 统计量
table-published = 已发布的数值
table-source = 来源
table-part-of = { $name }：{ $part }
table-company = 企业
table-share = 占比
table-none = –
table-period = 时间范围：{ $days }
table-caption-figures = 本页全部数字及其依据
table-caption-companies = 各企业首次响应时间的中位数
table-caption-most-companies = 联系量最多的{ NUMBER($count) }家企业的首次响应时间中位数
table-source-usual = { $source }，行内另有注明者除外

# 图表
chart-response-cumulative = 各时限内得到回复的联系占比
    .axis-x = 首次回复用时
    .axis-y = 已回复占比
chart-response-by-part = 首次响应时间的中位数
chart-contacts-per-week = 每周新增联系
chart-table = 本图的数字

# 图库
gallery-title = 卡片图库
gallery-intro = { $count }张卡片，可直接发布。
gallery-search = 搜索卡片
gallery-report = 报告
gallery-type = 类型
gallery-all = 全部
gallery-copy = 复制文字
gallery-copied = 已复制
gallery-download = 下载
gallery-square = 方形
gallery-wide = 横版
gallery-story = 竖版
gallery-none = 没有符合条件的卡片。
gallery-showing = 显示{ $count }张卡片
gallery-channel = 渠道
gallery-copy-image = 复制图片
gallery-embed = 复制嵌入代码
gallery-copying = 复制
gallery-short-text = 文字
gallery-short-image = 图片
gallery-short-embed = 代码
gallery-choose = 选择
gallery-choose-shown = 选择全部显示的卡片
gallery-selection = 已选卡片
gallery-clear = 清除选择
gallery-zip = 打包下载
gallery-zipped = 压缩包已保存到下载文件夹。
gallery-failed = 浏览器不允许此操作
gallery-chosen = 已选{ $count }张卡片
type-percent = 占比
type-percent-threshold = 界限
type-split = 整体的各部分
type-cumulative = 各时限内达到
type-duration = 时间
type-duration-pair = 成对的时间
type-by-category = 按类别
type-range = 范围
type-triple = 最快、一般、最慢
type-score-signed = 带正负号的得分
type-score-plain = 得分
type-currency = 金额
type-count = 数量
type-rate = 每日数量
type-mean-per-item = 单个工单的平均值
type-comparison = 对比
type-image = 图片

# 出处
about-published-facts = 已发布的数字收集自{ $names }的页面，引用时均注明来源。
about-data = 数据：{ $name }，{ $companies }家企业，{ $tickets }次联系，{ $days }。
about-censored = 数据导出时仍未得到回复的联系计为未回复，不计为快速回复。
about-rejected = { $count ->
    [0] 导入时没有被拒绝的行。
   *[other] 导入时有{ $count }行被拒绝，连同原因一并保留。
}
about-clock = 除非数字另有说明，时间均为自然时间。
about-interval = 区间均为{ PERCENT(0.95) }置信区间：占比用威尔逊法，中位数用次序统计量，平均值和比值用固定种子的自助法，NPS用校正的沃尔德法。
about-fingerprint = 数据指纹：{ $fingerprint }
about-version = 由channelmark { $version }制作。

# 按总体统计的样本数（n）
n-tickets = { NUMBER($count) }个工单
n-companies = { NUMBER($count) }家企业
n-surveys = { NUMBER($count) }份调查答复
n-customers = { NUMBER($count) }位客户
n-visits = { NUMBER($count) }次访问
n-leads = { NUMBER($count) }条销售线索

# 数值及其限定词；$value为完整文字。
comparator-about = 约{ $value }
comparator-over = 超过{ $value }
comparator-under = 不到{ $value }
comparator-at-least = 至少{ $value }
comparator-at-most = 至多{ $value }

# 图表：坐标轴、说明、表格
chart-axis-time = 首次回复用时
chart-response-by-part-mean = 平均响应时间
chart-weekly-caption = { NUMBER($weeks) }个整周，每周{ NUMBER($low) }到{ NUMBER($high) }次
chart-caption = { $title }：{ $rest }。
table-network = 网络
table-week = 周起始日
table-contacts = 联系

index-title = 支持渠道基准值

# 速度之比的简短文字；$than为另一渠道。
ratio-faster = 响应速度是{ $than }的{ FACTOR($factor) }倍
ratio-slower = 响应用时是{ $than }的{ FACTOR($factor) }倍

chart-from-to = { NUMBER($total) }家企业，最快{ $quick }（{ $first }），最慢{ $slow }（{ $last }）

card-with-note = { $text }（{ $note }）

# 两个比例之差，跟在正负号后的短文本
percentage-points = { $points }个百分点

# 章节、要点、术语
page-formula = 公式：
page-lacks = 数据无法得出的数字
item-absent = 暂无数值：现有数据无法计算
table-part = 分项

# 某个数字为何缺失；$missing 列出表和列，或下面的某项条件
lack-no-data = 数据中缺少：{ $missing }。
lack-too-few = 样本太少。
lack-published-only = 没有公开发布的数值，也没有提供可供计算的数据。
need-consumer-survey = 消费者调查
need-one-currency = 统一币种的成本
need-one-scale = 统一的评分量表
need-several-parts = 可供比较的多个分项
need-other-channels = 其他渠道中已答复的联系
need-whole-periods = 多个完整周期
need-peers = 足够的样本和足够多可比较的企业
need-whole-share = 属于整体一部分的数值
need-window = 至少覆盖导出期内一半天数的联系
need-channels = 多个渠道的联系
about-company = 企业：{ $company }。

parts-from-to = 从{ $low }（{ $first }）到{ $high }（{ $last }），共{ $total }项

table-whole = 合计

# 报告标题下的小字
byline-period = 数据期间：{ $days }
byline-reading = 阅读约需{ NUMBER($minutes) }分钟

page-tables = 并列对照

table-target = 目标
