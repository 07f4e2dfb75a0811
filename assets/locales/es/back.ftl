back-ask = ¿Cómo está tu espalda?
back-ask-how = Elige un número o pulsa su tecla. Dónde y qué ayudó pueden quedar vacíos. Basta con una o dos veces al día.
back-score-none = 0, sin molestias
back-score-worst = 10, lo peor posible
back-score-key = Tecla: { $key }
back-end-none = sin molestias
back-end-worst = lo peor posible
back-where = ¿Dónde?
back-what-helped = ¿Qué ha ayudado?
back-save = Guardar
back-save-key = Tecla: Intro
back-save-first = Elige primero un número.
back-outline = Una persona de espaldas. Marcado: { $where }
back-outline-none = Una persona de espaldas. No hay nada marcado.
back-saved = Guardado: { $score }.
back-enough = Hoy ya has dicho dos veces cómo está tu espalda
back-enough-how = Es más que suficiente por un día. Si alguna fue un error, anúlala y vuelve a anotarla.
back-told = { $time }: { $score }
back-take-back = Anular
back-take-back-of = Anular el registro de { $time }
back-take-back-card = Anular: { $card }, { $date }
back-advice-why = Ves esto porque tus registros de tres semanas han seguido más o menos igual. Nadie puede saber por ellos qué es; quien te examine la espalda, sí.
back-signs = Ver las señales de alarma
back-signs-how = Algunas señales requieren ayuda de inmediato o pronto.
back-signs-open = Señales de alarma, calor y frío
back-trend = Cómo ha ido
back-reach-short = 2 semanas
back-reach-usual = 6 semanas
back-reach-long = Un año
back-trend-none = Aún no hay registros en estos días. Desde el primero, cada uno aparece aquí como un punto, encima de tus descansos.
back-trend-score = Registro
back-trend-mean = Media de siete días
back-trend-breaks = Descansos al día
back-trend-breaks-week = Descansos a la semana
back-trend-sum = { $n ->
    [one] { $n } registro: { $high }.
   *[other] { $n } registros, de { $low } a { $high }, { $mean } de media; el último es { $last }.
}
back-trend-taken = { $n ->
    [one] { $n } descanso hecho.
   *[other] { $n } descansos hechos.
}
back-trend-beside = Se muestran juntos; lo uno no tiene por qué deberse a lo otro.
back-trend-day = { $date }: { $taken ->
    [one] { $taken } descanso
   *[other] { $taken } descansos
}
back-trend-week = Semana desde el { $date }: { $taken ->
    [one] { $taken } descanso
   *[other] { $taken } descansos
}
back-trend-felt = registro { $scores }
back-helped = Qué ha ayudado
back-helped-how = Según tus registros de las últimas ocho semanas.
back-helped-none = Aquí se cuenta lo que marcas como útil en un registro.
back-hurt = Fichas que dolieron
back-hurt-none = Ninguna. Cuando dejas una ficha porque duele, aparece aquí.
back-hurt-how = Las dejaste con «Me duele». Si fue un error, anúlalo.
back-hurt-hidden = { $date } · oculta
back-hurt-shown = { $date } · puede volver a salir
back-hurt-open = Abrir la página de la ficha
back-hurt-more = { $n ->
    [one] y { $n } anterior
   *[other] y { $n } anteriores
}
