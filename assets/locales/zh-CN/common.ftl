duration-seconds = { $n } 秒
duration-minutes = { $n } 分钟
duration-hours = { $n } 小时

time-of-day = { $hour }:{ $minute }

weekday-1 = 星期一
weekday-2 = 星期二
weekday-3 = 星期三
weekday-4 = 星期四
weekday-5 = 星期五
weekday-6 = 星期六
weekday-7 = 星期日
day-and-time = { $day } { $time }

date = { $year } 年 { $month } { $day } 日
month-1 = 1 月
month-2 = 2 月
month-3 = 3 月
month-4 = 4 月
month-5 = 5 月
month-6 = 6 月
month-7 = 7 月
month-8 = 8 月
month-9 = 9 月
month-10 = 10 月
month-11 = 11 月
month-12 = 12 月

time-morning = 上午 { $hour }:{ $minute }
time-afternoon = 下午 { $hour }:{ $minute }
hour-morning = 上午 { $hour } 点
hour-afternoon = 下午 { $hour } 点
month-alone-1 = 1 月
month-alone-2 = 2 月
month-alone-3 = 3 月
month-alone-4 = 4 月
month-alone-5 = 5 月
month-alone-6 = 6 月
month-alone-7 = 7 月
month-alone-8 = 8 月
month-alone-9 = 9 月
month-alone-10 = 10 月
month-alone-11 = 11 月
month-alone-12 = 12 月
