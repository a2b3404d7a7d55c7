### 各语言版本总览页与下载文件.

shelf-made = 发布日期：{ $date }
