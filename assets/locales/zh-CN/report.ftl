report-title = 背部与休息：本人记录
report-period = { $from } 至 { $to }
report-made = { $date } 由 Unhunch 生成
report-day = { $month }{ $day }日
report-felt = 背部感受
report-felt-none = 这段时间没有感受记录。
report-felt-sum = { $n ->
    [1] { $n } 次感受记录：{ $mean }。0 为没有不适，10 为糟到极点。
   *[other] { $n } 次感受记录，{ $low } 到 { $high }，平均 { $mean }。0 为没有不适，10 为糟到极点。
}
report-dense = 每条竖线表示数天内从最低到最高的范围，圆点为平均值。
report-where = 部位：
report-helped = 本人认为有帮助的：
report-times = { $what }（{ $n }）
report-breaks-week = 每周休息次数
report-breaks-month = 每月休息次数
report-breaks-year = 每年休息次数
report-breaks-sum = 做了 { $taken } 次短休息（拉伸、练习或走动）；跳过或错过 { $left } 次。
report-taken = 已休息（全部或部分完成）
report-left = 跳过或错过
report-sitting = 在电脑前坐着
report-sitting-none = 这段时间没有相关记录。
report-sitting-sum = 平均每天在桌前 { $mean }；中间不停顿，最长坐了 { $longest }。
report-mean = 每天平均小时数
report-longest = 最长连续坐着（小时）
report-areas = 按身体部位统计的练习
report-areas-none = 这段时间没有。
report-hurt = 因疼痛而停止的卡片
report-hurt-none = 这段时间没有。
report-more = 还有 { $n } 项
report-note = 这是一个人的记录，由提醒其休息的程序保存。程序只测量电脑的使用情况，其余均为本人所填。这不是诊断。

month-short-1 = 1月
month-short-2 = 2月
month-short-3 = 3月
month-short-4 = 4月
month-short-5 = 5月
month-short-6 = 6月
month-short-7 = 7月
month-short-8 = 8月
month-short-9 = 9月
month-short-10 = 10月
month-short-11 = 11月
month-short-12 = 12月
