## What several parts of the program say.

duration-seconds = { $n ->
    [one] { $n } second
   *[other] { $n } seconds
}
duration-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
duration-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}

# A time of day; both parts have two digits.
time-of-day = { $hour }:{ $minute }
# By a clock of twelve hours; the hour is from 1 to 12.
time-morning = { $hour }:{ $minute } am
time-afternoon = { $hour }:{ $minute } pm
hour-morning = { $hour } am
hour-afternoon = { $hour } pm

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
# A time on another day, such as Monday, 09:00.
day-and-time = { $day }, { $time }

# A day of the calendar, such as 9 March 2026.
date = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

# A month without a day, as in a heading.
month-alone-1 = January
month-alone-2 = February
month-alone-3 = March
month-alone-4 = April
month-alone-5 = May
month-alone-6 = June
month-alone-7 = July
month-alone-8 = August
month-alone-9 = September
month-alone-10 = October
month-alone-11 = November
month-alone-12 = December
