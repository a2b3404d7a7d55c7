### 已发布数字中的矛盾。$figure 是数字的名称，总在句首。

conflict-mean-below-bound = { $figure }：页面给出的平均值为{ DURATION($mean) }，但按其自身公布的各时限内回复占比，平均值至少为{ DURATION($bound) }；我们按原样刊出。
conflict-two-values-count = { $figure }：同一页面既写{ NUMBER($a) }，又写{ NUMBER($b) }；我们采用正文中的{ NUMBER($a) }。
conflict-two-values-duration = { $figure }：同一页面既写{ DURATION($a) }，又写{ DURATION($b) }；我们采用正文中的{ DURATION($a) }。
conflict-comparator = { $figure }：正文和卡片都写{ PERCENT($a) }，但限定不一致，例如用“超过”“仅”或“约”；我们采用卡片的写法。
conflict-attribution = { $figure }：正文未注明外部来源，当作页面自己的结论，卡片则注明来源为{ $names }；我们按卡片上的来源刊出。
conflict-base = { $figure }：正文与卡片把这个数字归于不同的群体；我们按自己句中写明的群体刊出。
conflict-scale = { $figure }：页面没有说明量表，而{ NUMBER($a) }超出了发布者在别处使用的{ NUMBER($low) }到{ NUMBER($high) }的范围；我们按原样刊出。
conflict-definition = { $figure }：对同一个数字，不同位置的说法所指不同；我们按本页给出的定义刊出。
conflict-unit = { $figure }：正文统计的是被转接的工单，卡片统计的是每个工单的转接次数；我们采用每个工单的转接次数。
conflict-name = { $figure }：页面把这个数字印在另一个指标的名称之下；我们按其本来的名称刊出。
conflict-missing = { $figure }：卡片漏印了数值；我们采用正文中的数值。
conflict-ratio = { $figure }：页面给出的倍数为{ FACTOR($a) }，而按同一发布者公布的时间推算，倍数为{ FACTOR($b) }；我们按原样刊出。
conflict-weighted = { $figure }：按各网络占比加权，页面自身公布的各网络时间平均为{ DURATION($a) }，与卡片不符；我们采用正文中的范围。
