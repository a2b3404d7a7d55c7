### 卡片图画的说明。卡片的句子在它之前，因此不重复数字。

alt-ring = 一个圆环，填充的部分等于句中的占比。
alt-people = 一排人形，着色的部分等于句中的占比。
alt-dots = 一片圆点，着色的部分等于句中的占比。
alt-bound = 一个开口的圆环，界限处有标记。
alt-stacked-bar = 一根分段的条，各段长度与其占比相称。
alt-steps = 逐级升高的台阶，表示各时限内达到的占比。
alt-clock = 一个钟面，用弧线标出时长。
alt-day-tiles = 代表天数的方块，按时长填充。
alt-stopwatch = 一块秒表，表盘上标出时长。
alt-two-marks = 一条时间线，每个时间处都有标记。
alt-band = 一条时间轴，从较短时间到较长时间画有色带。
alt-whisker = 一条时间轴，圆点标出一般用时，线段从最快延伸到最慢。
alt-signed-scale = 一条标有零点的刻度尺，得分处有标记。
alt-scale = 一条标有首尾的刻度尺，得分处有标记。
alt-coins = 合计为该金额的硬币。
alt-queue = 排队等候的工单。
alt-calendar = 一页日历，上面是一天内收到的信件。
alt-tickets = 若干工单，被转接的带有箭头。
alt-lengths = 并排的条，长度与所比较的时间相称。
alt-bars = 按大小排列的条，各有标注。
alt-none = 没有图画，只有卡片文字。
