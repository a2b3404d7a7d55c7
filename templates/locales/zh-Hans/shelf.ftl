### 各语言版本总览页与下载文件.

shelf-made = 发布日期：{ $date }

page-download = 下载数据：
download-file = { $format }（{ NUMBER($size) } KB）

# 工作簿：工作表及第一张表的各列
sheet-figures = 数据
sheet-notes = 定义与来源
sheet-sources = 来源
column-id = 指标标识
column-name = 指标
column-part = 分项
column-shown = 报告中的写法
column-value = 数值
column-hours = 小时数
column-unit = 单位
column-value-low = 数值下限
column-value-high = 数值上限
column-comparator = 比较关系
column-n = 样本量（n）
column-low = 置信区间下限
column-high = 置信区间上限
column-level = 置信水平
column-method = 区间算法
column-statistic = 统计量
column-definition = 定义
column-population = 统计对象
column-period-from = 起始日期
column-period-to = 截止日期
column-clock = 计时方式
column-channel = 渠道
column-by = 细分维度
column-label = 分项标识
column-within = 时限（秒）
column-scale-low = 量表下限
column-scale-high = 量表上限
column-source = 数据性质
column-publisher = 发布方
column-quoted-by = 转引方
column-data = 数据集
column-fingerprint = 数据指纹
column-sample = 示例数据
column-suppressed = 样本太少
column-sentence = 说明句
