### 目标提醒：各项指标与目标的对照，用于消息和记分卡。

alert-title = 目标
alert-missed = { $count }项指标未达标
alert-all-met = 参与评估的指标全部达标
alert-none-judged = 没有可以评估的指标
# 邮件主题：未达标的数量和前几项指标的名称。
alert-subject = { $headline }：{ $rules }
alert-others = 另外{ $count }项
alert-labelled = { $label }：{ $text }

# 栏目和标签
alert-column-target = 目标
alert-column-previous = 上一周期
alert-column-state = 状态
alert-column-severity = 级别
alert-column-period = 周期
alert-column-certainty = 确定性
alert-band = { $low }至{ $high }

# 小节
alert-section-missed = 未达标
alert-section-all = 全部目标
alert-section-unjudged = 未评估

# 状态
alert-state-missed = 未达标
alert-state-met = 达标
alert-state-few = 样本太少
alert-state-unfed = 缺少数据

# 级别
alert-severity-info = 提示
alert-severity-warning = 警告
alert-severity-critical = 严重

# 置信区间是否也在目标之外
alert-certain = 确定
    .long = 整个置信区间都在目标之外，纯属偶然的可能性很小。
alert-chance = 可能是偶然
    .long = 置信区间覆盖到目标，可能只是偶然波动。
alert-unknown = 无区间
    .long = 该数值没有置信区间。
alert-rounded = 四舍五入前，数值在目标之外。

# 为什么没有评估
alert-few = 样本太少：只有{ $cases }，至少需要{ NUMBER($least) }。
alert-hidden = 数值不予显示，否则会泄露另一个样本太少的数值。

# 评估变化时，加在指标名称之后
alert-change-day = 与前一天相比的变化
alert-change-week = 与前一周相比的变化
alert-change-month = 与前一个月相比的变化
alert-change-quarter = 与前一季度相比的变化
alert-change-year = 与前一年相比的变化

alert-reading = 是否达标只看数值本身；数值与目标相等即为达标。
