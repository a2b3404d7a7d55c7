# 图表说明：看到了什么，每句不带句号。$name 是分项（客服、月份），$value 是它的数值
chart-sentence = { $text }。
# 图上若干对象之一及其说明
chart-of = { $name }：{ $text }。
chart-highest = 最高：{ $name }，{ $value }
chart-lowest = 最低：{ $name }，{ $value }
chart-longest = 最长：{ $name }，{ $value }
chart-shortest = 最短：{ $name }，{ $value }
# 时段的写法：先数值，后日期
chart-highest-at = 最高：{ $value }（{ $name }）
chart-lowest-at = 最低：{ $value }（{ $name }）
chart-longest-at = 最长：{ $value }（{ $name }）
chart-shortest-at = 最短：{ $value }（{ $name }）
chart-most-up-at = 升幅最大：{ $value }（{ $name }）
chart-most-down-at = 降幅最大：{ $value }（{ $name }）
# 数值相同的分项太多，无法一一列出；$count 为项数
chart-highest-shared = 最高：{ $value }，共{ NUMBER($count) }项
chart-lowest-shared = 最低：{ $value }，共{ NUMBER($count) }项
chart-longest-shared = 最长：{ $value }，共{ NUMBER($count) }项
chart-shortest-shared = 最短：{ $value }，共{ NUMBER($count) }项
chart-alike = 各项相同：{ $value }
# 与上一时段相比的变化；数值自带正负号
chart-most-up = 升幅最大：{ $name }，{ $value }
chart-most-down = 降幅最大：{ $name }，{ $value }
chart-most-up-shared = 最大升幅：{ $value }
chart-most-down-shared = 最大降幅：{ $value }
chart-none-up = 没有任何一项上升
chart-none-down = 没有任何一项下降
chart-up = 上升
chart-down = 下降
chart-few = 样本太少：{ $names }
chart-few-counted = { NUMBER($total) }项中有{ NUMBER($count) }项样本太少
chart-interval = 数值两侧的线段或阴影：{ PERCENT(0.95) }置信区间
chart-share-within = { $within }{ $share }
# 随时间变化，从第一个时段到最后一个时段
chart-rose = 从{ $first }（{ $start }）升至{ $last }（{ $end }）
chart-fell = 从{ $first }（{ $start }）降至{ $last }（{ $end }）
chart-steady = 从{ $first }（{ $start }）到{ $last }（{ $end }），变化不大
chart-same = 期初（{ $start }）与期末（{ $end }）均为{ $first }
chart-unsure = 从{ $first }（{ $start }）到{ $last }（{ $end }），置信区间有重叠
# 长图中间略去的行
chart-left-out = 此处略去{ NUMBER($count) }项，完整数据见表格
# 整体中最小的若干部分合在一起
chart-others = 其他（{ NUMBER($count) }项）
chart-largest = 占比最大：{ $name }，{ $value }
# 各分项与目标区间的对照
chart-target = 目标：{ $target }
chart-band = 在目标区间{ $target }以内{ NUMBER($within) }项，低于区间{ NUMBER($below) }项，高于区间{ NUMBER($above) }项
chart-within-target = { NUMBER($total) }项中有{ NUMBER($count) }项处于目标区间{ $target }以内
chart-below-target = 低于区间：{ $names }
chart-above-target = 高于区间：{ $names }
# 一家企业在所有企业中的位置；$own 和 $median 是数值
chart-strip = 本企业{ $own }，中位数{ $median }，{ $place }
chart-place-best = 位于表现最好的四分之一
chart-place-worst = 位于表现最弱的四分之一
chart-place-middle = 位于居中的一半
chart-place-above = 位于数值最高的四分之一
chart-place-below = 位于数值最低的四分之一
chart-strip-key = 细线：居中的{ PERCENT(0.8) }企业；色块：居中的一半；竖线：中位数；圆点：本企业
chart-better-higher = 越高越好
chart-better-lower = 越低越好

label-p10 = 第十百分位数
label-p25 = 下四分位数
label-median = 中位数
label-p75 = 上四分位数
label-p90 = 第九十百分位数
