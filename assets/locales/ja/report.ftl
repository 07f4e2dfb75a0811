## The page for a physiotherapist.

report-title = Back and breaks: a record of my own
report-period = { $from } to { $to }
report-made = Made on { $date } with Unhunch
# A day on the axis of a chart, such as 9 Mar.
report-day = { $day } { $month }
report-felt = How the back felt
report-felt-none = No check-ins in these days.
report-felt-sum = { $n ->
    [one] { $n } check-in: { $mean }. 0 is no trouble, 10 is the worst.
   *[other] { $n } check-ins, from { $low } to { $high }, on average { $mean }. 0 is no trouble, 10 is the worst.
}
report-dense = Each stroke goes from the lowest to the highest of several days, with a dot at their mean.
report-where = Where:
report-helped = What helped, in my own view:
# How often something was named.
report-times = { $what } ({ $n })
report-breaks-week = Breaks per week
report-breaks-month = Breaks per month
report-breaks-year = Breaks per year
report-breaks-sum = { $taken ->
    [one] { $taken } short break with a stretch, an exercise or a walk was taken; { $left } skipped or missed.
   *[other] { $taken } short breaks with a stretch, an exercise or a walk were taken; { $left } skipped or missed.
}
report-taken = Taken, wholly or in part
report-left = Skipped or missed
report-sitting = Sitting at the computer
report-sitting-none = Nothing is known of these days.
report-sitting-sum = On average { $mean } a day at the desk; the longest spell without a pause was { $longest }.
report-mean = Hours a day, on average
report-longest = Longest spell, in hours
report-areas = Exercises by body area
report-areas-none = None in these days.
report-hurt = Cards left because they hurt
report-hurt-none = None in these days.
report-more = { $n ->
    [one] and { $n } more
   *[other] and { $n } more
}
report-note = This is the record of one person, kept by a program that reminds them of breaks. It measures nothing but use of the computer and what the person told it. It is no diagnosis.

month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec

### The parts of the body, and what helps: words of the journal

part-arms = 腕
part-back = 背中
part-between-shoulder-blades = 肩甲骨の間
part-calves = ふくらはぎ
part-chest = 胸
part-circulation = 血行
part-core = 体幹
part-eyes = 目
part-fingers = 指
part-forearms = 前腕
part-front-shoulders = 肩の前面
part-hamstrings = 太ももの裏
part-hands = 手
part-hips = 股関節
part-jaw = 顎
part-lats = 広背筋
part-legs = 脚
part-lower-back = 腰
part-lower-traps = 僧帽筋下部
part-mid-back = 背中の中央
part-neck = 首
part-neck-base = 首の付け根
part-posture = 姿勢
part-rear-shoulder = 肩の後面
part-shoulder = 肩
part-shoulder-blades = 肩甲骨
part-shoulders = 両肩
part-side-body = 体側
part-side-core = 体幹の側面
part-sides = わき腹
part-spine = 背骨
part-thoracic-spine = 胸椎
part-upper-back = 背中の上部
part-upper-traps = 僧帽筋上部
part-whole-back = 背中全体
part-whole-body = 全身
part-wrists = 手首
back-helped-heat = Heat
back-helped-cold = Cold
back-helped-walk = A walk
back-helped-rest = Rest
