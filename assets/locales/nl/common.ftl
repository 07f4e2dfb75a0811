duration-seconds = { $n ->
    [one] { $n } seconde
   *[other] { $n } seconden
}
duration-minutes = { $n ->
    [one] { $n } minuut
   *[other] { $n } minuten
}
duration-hours = { $n ->
    [one] { $n } uur
   *[other] { $n } uur
}
time-of-day = { $hour }:{ $minute }
time-morning = { $hour }:{ $minute } a.m.
time-afternoon = { $hour }:{ $minute } p.m.
hour-morning = { $hour } a.m.
hour-afternoon = { $hour } p.m.
weekday-1 = maandag
weekday-2 = dinsdag
weekday-3 = woensdag
weekday-4 = donderdag
weekday-5 = vrijdag
weekday-6 = zaterdag
weekday-7 = zondag
day-and-time = { $day }, { $time }
date = { $day } { $month } { $year }
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
month-alone-1 = januari
month-alone-2 = februari
month-alone-3 = maart
month-alone-4 = april
month-alone-5 = mei
month-alone-6 = juni
month-alone-7 = juli
month-alone-8 = augustus
month-alone-9 = september
month-alone-10 = oktober
month-alone-11 = november
month-alone-12 = december
