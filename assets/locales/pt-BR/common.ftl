duration-seconds = { $n ->
    [one] { $n } segundo
   *[other] { $n } segundos
}
duration-minutes = { $n ->
    [one] { $n } minuto
   *[other] { $n } minutos
}
duration-hours = { $n ->
    [one] { $n } hora
   *[other] { $n } horas
}
time-of-day = { $hour }:{ $minute }
time-morning = { $hour }:{ $minute } AM
time-afternoon = { $hour }:{ $minute } PM
hour-morning = { $hour } AM
hour-afternoon = { $hour } PM
weekday-1 = segunda-feira
weekday-2 = terça-feira
weekday-3 = quarta-feira
weekday-4 = quinta-feira
weekday-5 = sexta-feira
weekday-6 = sábado
weekday-7 = domingo
day-and-time = { $day }, { $time }
date = { $day } de { $month } de { $year }
month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro
month-alone-1 = janeiro
month-alone-2 = fevereiro
month-alone-3 = março
month-alone-4 = abril
month-alone-5 = maio
month-alone-6 = junho
month-alone-7 = julho
month-alone-8 = agosto
month-alone-9 = setembro
month-alone-10 = outubro
month-alone-11 = novembro
month-alone-12 = dezembro
