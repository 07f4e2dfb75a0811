history-view-day = Día
history-view-week = Semana
history-view-month = Mes
history-view-year = Año
history-earlier = Anterior (flecha izquierda)
history-later = Posterior (flecha derecha)
history-today = Hoy
history-reading = Leyendo el diario…
history-bad = { $n ->
    [one] { $n } línea del diario no se ha podido leer y se omite.
   *[other] { $n } líneas del diario no se han podido leer y se omiten.
}
history-day = { $weekday }, { $date }
history-week = { $from } – { $to }
history-month = { $month } de { $year }
weekday-short-1 = lun
weekday-short-2 = mar
weekday-short-3 = mié
weekday-short-4 = jue
weekday-short-5 = vie
weekday-short-6 = sáb
weekday-short-7 = dom
history-minutes = { $minutes } min
history-hours-minutes = { $hours } h { $minutes } min
history-number-taken = descansos hechos
history-number-left = saltados o perdidos
history-number-sat = en el escritorio
history-number-sat-mean = en el escritorio al día
history-number-longest = tramo sentado más largo
history-breaks = Descansos
history-done = Hecho
history-partly = Hecho en parte
history-skipped = Saltado
history-missed = Perdido
history-taken = Hecho
history-left = Saltado o perdido
history-sitting = Tiempo sentado, en horas
history-sat = Tiempo sentado
history-sat-mean = Tiempo sentado al día
history-longest = Tramo más largo
history-areas = Por zona del cuerpo
history-no-areas = No se hizo ninguna ficha.
history-hours = Por hora del día
history-heat = Descansos hechos, día a día
history-heat-how = Haz clic en un día para verlo, o recorre el mapa con las flechas y pulsa Intro.
history-heat-none = Ninguno
history-heat-most = 10 o más
history-heat-sum = { $n ->
    [one] { $year }: { $n } descanso hecho
   *[other] { $year }: { $n } descansos hechos
}, { $days ->
    [one] en { $days } día
   *[other] en { $days } días
}.
history-of = { $date }: { $words }
history-no-breaks = Sin descansos.
history-breaks-words = Hechos: { $done }; en parte: { $partly }; saltados: { $skipped }; perdidos: { $missed }.
history-no-sitting = No se sabe nada del tiempo sentado.
history-sitting-words = { $sat } en el escritorio; tramo más largo: { $longest }.
history-sitting-words-mean = { $sat } de media en el escritorio; tramo más largo: { $longest }.
history-hour-words = Desde las { $hour } h: hechos { $taken }, saltados o perdidos { $left }.
history-hours-sum = { $n ->
    [one] La hora con más descansos hechos empieza a las { $hour } h: { $n }.
   *[other] La hora con más descansos hechos empieza a las { $hour } h: { $n }.
}
history-nothing = Aquí no hay nada
history-nothing-here = Estos días no dejaron nada en el diario.
history-nothing-yet = El diario aún está vacío. Tus descansos aparecen aquí desde el primero.
history-lines = El día, línea a línea
history-lines-old = Las líneas de este día están en el diario; guárdalo como CSV para verlas.
history-break = Descanso
history-line-done = { $what }: hecho
history-line-partly = { $what }: hecho en parte
history-line-skipped = { $what }: saltado
history-line-missed = { $what }: perdido
history-line-later = { $what }: aplazado
history-line-why = { $line } ({ $why })
history-line-away = Ausencia de { $length }
history-line-rested = Ausencia
history-line-sat = { $length } en la silla
history-line-held = Un descanso quedó en espera
history-line-paused = Avisos en pausa
history-line-resumed = Avisos reanudados
history-line-felt = Registro: { $score }
history-line-desk = Revisión del puesto: una pregunta respondida
history-line-taken-back = Una respuesta anulada
history-line-meeting = Empezó una reunión
history-line-meeting-over = Terminó la reunión
history-line-standing = De pie para trabajar
history-line-sitting = En la silla para trabajar
history-line-warmed = Calor aplicado
history-report = Informe para fisioterapia
history-report-help = Una página sobre los días que se muestran aquí, para imprimir o enviar. Se abre en tu navegador.
history-export-open = Guardar como CSV…
history-export = Guardar
history-export-what = Guardar el diario de { $range } en este archivo nuevo:
history-delete-open = Eliminar…
history-delete = Eliminar
history-delete-which = ¿Qué días hay que eliminar del diario?
history-delete-shown = Los que se muestran aquí
history-delete-typed = Del … al …
history-delete-all = El diario entero
history-delete-from = Del
history-delete-to = Al
history-delete-date = Indica un día como 2026-03-09.
history-delete-order = El último día es anterior al primero.
history-delete-gone = { $period }: { $days ->
    [one] desaparecerá { $days } día
   *[other] desaparecerán { $days } días
} con { $breaks ->
    [one] { $breaks } descanso
   *[other] { $breaks } descansos
} y { $felt ->
    [one] { $felt } registro
   *[other] { $felt } registros
}.
history-delete-never = Esto no se puede deshacer y no hay ninguna copia.
history-delete-keep = Conservarlos
history-delete-sure = Eliminar para siempre
