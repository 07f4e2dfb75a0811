duration-seconds = { $n }秒
duration-minutes = { $n }分
duration-hours = { $n }時間

time-of-day = { $hour }:{ $minute }

weekday-1 = 月曜日
weekday-2 = 火曜日
weekday-3 = 水曜日
weekday-4 = 木曜日
weekday-5 = 金曜日
weekday-6 = 土曜日
weekday-7 = 日曜日
day-and-time = { $day } { $time }

date = { $year }年{ $month }{ $day }日
month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月

time-morning = 午前{ $hour }:{ $minute }
time-afternoon = 午後{ $hour }:{ $minute }
hour-morning = 午前{ $hour }時
hour-afternoon = 午後{ $hour }時
month-alone-1 = 1月
month-alone-2 = 2月
month-alone-3 = 3月
month-alone-4 = 4月
month-alone-5 = 5月
month-alone-6 = 6月
month-alone-7 = 7月
month-alone-8 = 8月
month-alone-9 = 9月
month-alone-10 = 10月
month-alone-11 = 11月
month-alone-12 = 12月
