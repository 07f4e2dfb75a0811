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

part-arms = Armen
part-back = Rug
part-between-shoulder-blades = Tussen de schouderbladen
part-calves = Kuiten
part-chest = Borst
part-circulation = Doorbloeding
part-core = Romp
part-eyes = Ogen
part-fingers = Vingers
part-forearms = Onderarmen
part-front-shoulders = Voorkant van de schouders
part-hamstrings = Achterkant van de bovenbenen
part-hands = Handen
part-hips = Heupen
part-jaw = Kaak
part-lats = Zijkanten van de rug
part-legs = Benen
part-lower-back = Onderrug
part-lower-traps = Onder de schouderbladen
part-mid-back = Midden van de rug
part-neck = Nek
part-neck-base = Onderkant van de nek
part-posture = Houding
part-rear-shoulder = Achterkant van de schouders
part-shoulder = Schouder
part-shoulder-blades = Schouderbladen
part-shoulders = Schouders
part-side-body = Zijkant van het lichaam
part-side-core = Zijkant van de romp
part-sides = Flanken
part-spine = Wervelkolom
part-thoracic-spine = Borstwervelkolom
part-upper-back = Bovenrug
part-upper-traps = Bovenkant van de schouders
part-whole-back = Hele rug
part-whole-body = Hele lichaam
part-wrists = Polsen
back-helped-heat = Heat
back-helped-cold = Cold
back-helped-walk = A walk
back-helped-rest = Rest
