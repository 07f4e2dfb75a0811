duration-seconds = { $n ->
    [one] { $n } s
    [few] { $n } s
    [many] { $n } s
   *[other] { $n } s
}
duration-minutes = { $n ->
    [one] { $n } min
    [few] { $n } min
    [many] { $n } min
   *[other] { $n } min
}
duration-hours = { $n ->
    [one] { $n } h
    [few] { $n } h
    [many] { $n } h
   *[other] { $n } h
}
time-of-day = { $hour }:{ $minute }
time-morning = { $hour }:{ $minute } AM
time-afternoon = { $hour }:{ $minute } PM
hour-morning = { $hour } AM
hour-afternoon = { $hour } PM
weekday-1 = poniedziałek
weekday-2 = wtorek
weekday-3 = środa
weekday-4 = czwartek
weekday-5 = piątek
weekday-6 = sobota
weekday-7 = niedziela
day-and-time = { $day }, { $time }
date = { $day } { $month } { $year }
month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia
month-alone-1 = styczeń
month-alone-2 = luty
month-alone-3 = marzec
month-alone-4 = kwiecień
month-alone-5 = maj
month-alone-6 = czerwiec
month-alone-7 = lipiec
month-alone-8 = sierpień
month-alone-9 = wrzesień
month-alone-10 = październik
month-alone-11 = listopad
month-alone-12 = grudzień
