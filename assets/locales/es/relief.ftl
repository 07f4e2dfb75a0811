home-general = Información general, no consejo médico.
home-signs = Cuándo pedir ayuda
home-source = Fuente: { $source }
home-source-own = Notas propias de Unhunch
relief-part-heat = Calor o frío
relief-part-routines = Rutinas
relief-part-breath = Respiración
relief-part-tips = Conviene saber
relief-part-signs = Cuándo pedir ayuda
relief-start = Empezar
relief-start-what = Empezar: { $what }
relief-breath-stop = Parar

relief-cold = Frío
relief-heat = Calor
relief-alternate = Calor y después frío
relief-always = Siempre
relief-how = Cómo
relief-long = Cuánto tiempo
relief-often = Frecuencia
relief-stop-if = Retíralo si
relief-not-with = Evitar con: { $reasons }.
relief-minutes = De { $least } a { $most } minutos
relief-one = De uno en uno: ya hay algo puesto.
relief-on-cold = Frío puesto
relief-on-heat = Calor puesto
relief-on-alternate = Calor y después frío, en curso
relief-up = Se acabó el tiempo: retíralo
relief-left = restante
relief-left-long = Aún { $left }
relief-line = { $what }: aún { $left }
relief-stop-now = Retíralo de inmediato si: { $stop }
relief-told = Una notificación te avisa de cuándo mirarte la piel y de cuándo termina, también con esta ventana cerrada.
relief-told-change = Una notificación te avisa de cuándo mirarte la piel, cuándo cambiar y cuándo termina, también con esta ventana cerrada.
relief-take-off = Retirarlo ahora
relief-routines-intro = Varias fichas seguidas. Por el camino puedes saltar cualquiera.
relief-routine-facts = { $n ->
    [one] { $length } · { $n } ficha
   *[other] { $length } · { $n } fichas
}
relief-routine-card = { $n ->
    [one] { $card }
   *[other] { $card }, { $n } veces
}
relief-pacer = Respiración lenta
relief-pacer-how = Inspira por la nariz mientras crece el círculo y espira mientras se encoge. Sin forzar.
relief-pacer-care = Vuelve a respirar con normalidad si sientes mareo.
relief-pace = Inspirar { $in }, espirar { $out }
relief-breathe-in = Inspira
relief-breathe-out = Espira
relief-breathe-ready = Cuando quieras
relief-breath = Respiración { $n } de { $of }
relief-breath-over = Es suficiente por esta vez. Sigue con normalidad.
relief-card = Ver la ficha
relief-kept-away = En Preferencias has indicado que esto no te conviene.
relief-tip-otc = Analgésicos de farmacia
relief-tip-why = De dónde viene
relief-tip-balance = Delante y detrás
relief-tip-text-neck = Teléfono y cuello
relief-tip-stress-loop = Estrés
relief-tip-together = Muchas cosas pequeñas
relief-tip-warm-first = Primero, calor
relief-tip-soft-roller = Primero, el rodillo blando
relief-level-emergency = Llama ya a emergencias
relief-level-urgent = Pide consejo médico hoy
relief-level-soon = Pide cita para los próximos días
relief-level-stop-now = Durante una ficha
relief-call = Llama ahora al { $number }. No conduzcas.
relief-number-region = El número de la región de tu sistema ({ $region }). Si no es correcto, escribe otro.
relief-number-usual = Tu sistema no indica ninguna región; este número funciona en muchas. Si no es correcto, escribe otro.
relief-number-own = El número que has escrito.
relief-number-back = Volver al número de la región de tu sistema
