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

part-arms = 手臂
part-back = 背部
part-between-shoulder-blades = 肩胛骨之间
part-calves = 小腿
part-chest = 胸部
part-circulation = 血液循环
part-core = 核心
part-eyes = 眼睛
part-fingers = 手指
part-forearms = 前臂
part-front-shoulders = 肩部前侧
part-hamstrings = 大腿后侧
part-hands = 双手
part-hips = 髋部
part-jaw = 下颌
part-lats = 背阔肌
part-legs = 腿部
part-lower-back = 腰部
part-lower-traps = 斜方肌下部
part-mid-back = 中背部
part-neck = 颈部
part-neck-base = 颈根部
part-posture = 姿势
part-rear-shoulder = 肩部后侧
part-shoulder = 肩部
part-shoulder-blades = 肩胛骨
part-shoulders = 双肩
part-side-body = 体侧
part-side-core = 核心侧面
part-sides = 腰侧
part-spine = 脊柱
part-thoracic-spine = 胸椎
part-upper-back = 上背部
part-upper-traps = 斜方肌上部
part-whole-back = 整个背部
part-whole-body = 全身
part-wrists = 手腕
back-helped-heat = Heat
back-helped-cold = Cold
back-helped-walk = A walk
back-helped-rest = Rest
