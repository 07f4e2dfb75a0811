duration-seconds = { $n ->
    [one] { $n } secondo
   *[other] { $n } secondi
}
duration-minutes = { $n ->
    [one] { $n } minuto
   *[other] { $n } minuti
}
duration-hours = { $n ->
    [one] { $n } ora
   *[other] { $n } ore
}
time-of-day = { $hour }:{ $minute }
time-morning = { $hour }:{ $minute } AM
time-afternoon = { $hour }:{ $minute } PM
hour-morning = { $hour } AM
hour-afternoon = { $hour } PM
weekday-1 = lunedì
weekday-2 = martedì
weekday-3 = mercoledì
weekday-4 = giovedì
weekday-5 = venerdì
weekday-6 = sabato
weekday-7 = domenica
day-and-time = { $day } alle { $time }
date = { $day } { $month } { $year }
month-1 = gennaio
month-2 = febbraio
month-3 = marzo
month-4 = aprile
month-5 = maggio
month-6 = giugno
month-7 = luglio
month-8 = agosto
month-9 = settembre
month-10 = ottobre
month-11 = novembre
month-12 = dicembre
month-alone-1 = gennaio
month-alone-2 = febbraio
month-alone-3 = marzo
month-alone-4 = aprile
month-alone-5 = maggio
month-alone-6 = giugno
month-alone-7 = luglio
month-alone-8 = agosto
month-alone-9 = settembre
month-alone-10 = ottobre
month-alone-11 = novembre
month-alone-12 = dicembre
