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

part-arms = Bras
part-back = Dos
part-between-shoulder-blades = Entre les omoplates
part-calves = Mollets
part-chest = Poitrine
part-circulation = Circulation
part-core = Tronc
part-eyes = Yeux
part-fingers = Doigts
part-forearms = Avant-bras
part-front-shoulders = Avant des épaules
part-hamstrings = Arrière des cuisses
part-hands = Mains
part-hips = Hanches
part-jaw = Mâchoire
part-lats = Côtés du dos
part-legs = Jambes
part-lower-back = Bas du dos
part-lower-traps = Sous les omoplates
part-mid-back = Milieu du dos
part-neck = Cou
part-neck-base = Base du cou
part-posture = Posture
part-rear-shoulder = Arrière des épaules
part-shoulder = Épaule
part-shoulder-blades = Omoplates
part-shoulders = Épaules
part-side-body = Côté du corps
part-side-core = Côté du tronc
part-sides = Flancs
part-spine = Colonne vertébrale
part-thoracic-spine = Colonne thoracique
part-upper-back = Haut du dos
part-upper-traps = Dessus des épaules
part-whole-back = Dos entier
part-whole-body = Corps entier
part-wrists = Poignets
back-helped-heat = Heat
back-helped-cold = Cold
back-helped-walk = A walk
back-helped-rest = Rest
