report-title = Espalda y descansos: mis propias anotaciones
report-period = Del { $from } al { $to }
report-made = Creado el { $date } con Unhunch
report-day = { $day } { $month }
report-felt = Cómo ha estado la espalda
report-felt-none = Sin registros en estos días.
report-felt-sum = { $n ->
    [one] { $n } registro: { $mean }. 0 es sin molestias y 10 es lo peor posible.
   *[other] { $n } registros, de { $low } a { $high }, { $mean } de media. 0 es sin molestias y 10 es lo peor posible.
}
report-dense = Cada trazo va del valor más bajo al más alto de varios días, con un punto en su media.
report-where = Dónde:
report-helped = Qué ayudó, a mi parecer:
report-times = { $what } ({ $n })
report-breaks-week = Descansos por semana
report-breaks-month = Descansos por mes
report-breaks-year = Descansos por año
report-breaks-sum = { $taken ->
    [one] Se hizo { $taken } descanso corto con un estiramiento, un ejercicio o un paseo; saltados o perdidos: { $left }.
   *[other] Se hicieron { $taken } descansos cortos con un estiramiento, un ejercicio o un paseo; saltados o perdidos: { $left }.
}
report-taken = Hechos, del todo o en parte
report-left = Saltados o perdidos
report-sitting = Tiempo sentado ante la pantalla
report-sitting-none = No se sabe nada de estos días.
report-sitting-sum = De media, { $mean } al día en el escritorio; el tramo más largo sin pausa fue de { $longest }.
report-mean = Horas al día, de media
report-longest = Tramo más largo, en horas
report-areas = Ejercicios por zona del cuerpo
report-areas-none = Ninguno en estos días.
report-hurt = Fichas dejadas porque dolían
report-hurt-none = Ninguna en estos días.
report-more = { $n ->
    [one] y { $n } más
   *[other] y { $n } más
}
report-note = Estas son las anotaciones de una persona, recogidas por un programa que le recuerda los descansos. No mide nada más que el uso del equipo y lo que la persona le dijo. No es un diagnóstico.
month-short-1 = ene
month-short-2 = feb
month-short-3 = mar
month-short-4 = abr
month-short-5 = may
month-short-6 = jun
month-short-7 = jul
month-short-8 = ago
month-short-9 = sept
month-short-10 = oct
month-short-11 = nov
month-short-12 = dic
part-arms = Brazos
part-back = Espalda
part-between-shoulder-blades = Entre los omóplatos
part-calves = Pantorrillas
part-chest = Pecho
part-circulation = Circulación
part-core = Core
part-eyes = Ojos
part-fingers = Dedos
part-forearms = Antebrazos
part-front-shoulders = Parte anterior de los hombros
part-hamstrings = Isquiotibiales
part-hands = Manos
part-hips = Caderas
part-jaw = Mandíbula
part-lats = Dorsales anchos
part-legs = Piernas
part-lower-back = Zona lumbar
part-lower-traps = Bajo los omóplatos
part-mid-back = Zona media de la espalda
part-neck = Cuello
part-neck-base = Base del cuello
part-posture = Postura
part-rear-shoulder = Parte posterior de los hombros
part-shoulder = Hombro
part-shoulder-blades = Omóplatos
part-shoulders = Hombros
part-side-body = Costado del cuerpo
part-side-core = Core lateral
part-sides = Costados
part-spine = Columna
part-thoracic-spine = Columna dorsal
part-upper-back = Parte alta de la espalda
part-upper-traps = Parte alta de los hombros
part-whole-back = Toda la espalda
part-whole-body = Todo el cuerpo
part-wrists = Muñecas
back-helped-heat = Calor
back-helped-cold = Frío
back-helped-walk = Un paseo
back-helped-rest = Reposo
