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

part-arms = Arms
part-back = Back
part-between-shoulder-blades = Between the shoulder blades
part-calves = Calves
part-chest = Chest
part-circulation = Circulation
part-core = Core
part-eyes = Eyes
part-fingers = Fingers
part-forearms = Forearms
part-front-shoulders = Front of the shoulders
part-hamstrings = Backs of the thighs
part-hands = Hands
part-hips = Hips
part-jaw = Jaw
part-lats = Sides of the back
part-legs = Legs
part-lower-back = Lower back
part-lower-traps = Below the shoulder blades
part-mid-back = Middle of the back
part-neck = Neck
part-neck-base = Base of the neck
part-posture = Posture
part-rear-shoulder = Back of the shoulders
part-shoulder = Shoulder
part-shoulder-blades = Shoulder blades
part-shoulders = Shoulders
part-side-body = Side of the body
part-side-core = Side of the core
part-sides = Sides
part-spine = Spine
part-thoracic-spine = Upper spine
part-upper-back = Upper back
part-upper-traps = Top of the shoulders
part-whole-back = Whole back
part-whole-body = Whole body
part-wrists = Wrists
back-helped-heat = Heat
back-helped-cold = Cold
back-helped-walk = A walk
back-helped-rest = Rest
