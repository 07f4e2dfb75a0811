today-date = { $weekday }, { $date }
today-reading = Leyendo tu historial…
today-next-stretch = Próximo estiramiento
today-next-walk = Próximo paseo
today-next-eyes = Próximo descanso visual
today-next-routine = Después: { $routine }
today-minutes = { $n ->
    [one] minuto
   *[other] minutos
}
today-hours = horas
today-now = Ahora
today-at = A las { $time }
today-between = Entre { $from } y { $to }
today-until = Hasta { $time }
today-reason-pause = En cuanto dejes de teclear un momento después de { $from } en la silla, y como tarde después de { $to }.
today-reason-fixed = Es una de tus horas fijas: a partir de ella, llega en cuanto dejes de teclear un momento.
today-reason-sitting = Después de { $to } en la silla.
today-reason-eyes = Cada { $to } en la silla, pero nunca justo antes ni después de otro descanso.
today-reason-walk = { $n ->
    [one] Tras cada estiramiento toca un paseo.
   *[other] Cada { $n } estiramientos toca un paseo.
}
today-reason-later = Lo aplazaste hasta entonces.
today-state-due = Es hora de moverse
today-state-due-why = Llega en cuanto dejes de teclear un momento, como tarde en { $to }.
today-state-offered = Es hora de moverse
today-state-offered-why = Hay un descanso listo: empiézalo, o aplázalo si no es buen momento.
today-state-resting = Tu descanso
today-state-resting-why = La ficha está en tu pantalla. Tómate tu tiempo.
today-state-held = Hay un descanso en espera
today-state-held-why = Espera porque { $why }, y llega cuando eso acabe.
today-state-paused = En pausa
today-state-paused-why = Hasta entonces no llega ningún descanso, salvo que lo empieces tú.
today-state-paused-endless = No llega ningún descanso hasta que lo reanudes, salvo que lo empieces tú.
today-state-off-hours = Fuera de tu horario de trabajo
today-state-off-hours-why = Hasta entonces nada te avisa. Aun así, puedes empezar un descanso.
today-state-off-hours-endless = Ahora nada te avisa. Aun así, puedes empezar un descanso.
today-state-away = Lejos del escritorio
today-state-away-why = Esto cuenta como descanso: cuando vuelvas, puede que tu tiempo sentado empiece de cero.
today-state-none = No hay descansos previstos
today-state-none-why = Todos los avisos están desactivados. Puedes activarlos en Preferencias o empezar un descanso ahora.
today-state-quiet-why = Por ahora no hay nada más previsto. Puedes empezar un descanso en cualquier momento.
today-ring = { $left } hasta el próximo descanso
today-card = Lo siguiente
today-card-of = { $place } · { $time }
today-card-open = Ver { $card }
today-actions = Ahora mismo
today-stretch-locked = La pantalla está bloqueada.
today-later-by = Lo aplaza { $time }
today-later-none = Aún no hay ningún descanso que se pueda aplazar.
today-later-spent = Este descanso ya se ha aplazado tantas veces como permites.
today-skip-none = No hay ningún descanso que se pueda saltar.
today-skip-strict = No se pueden saltar más descansos seguidos.
today-stop-relief = { $remedy ->
    [heat] { $n ->
        [one] Terminar el calor (queda { $n } minuto)
       *[other] Terminar el calor (quedan { $n } minutos)
    }
    [cold] { $n ->
        [one] Terminar el frío (queda { $n } minuto)
       *[other] Terminar el frío (quedan { $n } minutos)
    }
   *[other] { $n ->
        [one] Terminar el calor y el frío (queda { $n } minuto)
       *[other] Terminar el calor y el frío (quedan { $n } minutos)
    }
}
today-profile = Perfil: { $profile }
today-profile-active = { $profile } (en uso)
today-quit-ask = ¿Salir de Unhunch? Nada te avisará hasta que vuelvas a iniciarlo.
today-quit-sure = Salir ahora
today-quit-stay = Quedarse
today-sitting = Tiempo sentado
today-sitting-limit = de { $limit }, que ya bastan
today-longest = Tramo más largo
today-longest-now = es el actual
today-breaks = { $n ->
    [one] Descanso hecho
   *[other] Descansos hechos
}
today-breaks-partly = { $n } de ellos en parte
today-streak = { $n ->
    [one] Día con descanso
   *[other] Días seguidos
}
today-streak-none = Buen día para empezar
today-streak-none-help = Basta con un descanso.
today-streak-counts = Hoy ya cuenta.
today-streak-open = Un descanso hoy y serán { $n }.
today-short-minutes = { $m } min
today-short-hours = { $h } h { $m } min
today-day = Tu día
today-nothing = Aún nada. Lo que hagas irá apareciendo aquí a lo largo del día.
today-picture = Tu día de { $from } a { $to }: { $parts }.
today-picture-next = Entre { $from } y { $to } llega el próximo descanso
today-picture-keys = Las flechas del teclado recorren las marcas.
today-legend-sat = En la silla
today-legend-away = Ausencia
today-legend-paused = En pausa
today-legend-meeting = En reunión
today-legend-done = Hecho
today-legend-partly = En parte
today-legend-held = En espera
today-legend-later = Aplazado
today-legend-skipped = Saltado
today-legend-missed = Sin respuesta
today-legend-next = Próximo descanso
today-sum-sat = { $length } en la silla
today-sum-done = { $n ->
    [one] { $n } descanso hecho
   *[other] { $n } descansos hechos
}
today-sum-partly = { $n ->
    [one] { $n } descanso hecho en parte
   *[other] { $n } descansos hechos en parte
}
today-sum-held = { $n ->
    [one] { $n } descanso en espera
   *[other] { $n } descansos en espera
}
today-sum-later = { $n ->
    [one] { $n } descanso aplazado
   *[other] { $n } descansos aplazados
}
today-sum-skipped = { $n ->
    [one] { $n } descanso saltado
   *[other] { $n } descansos saltados
}
today-sum-missed = { $n ->
    [one] { $n } descanso sin respuesta
   *[other] { $n } descansos sin respuesta
}
today-mark = { $time }: { $what }, { $became }
today-mark-card = { $kind } ({ $card })
today-became-done = hecho
today-became-partly = hecho en parte
today-became-skipped = saltado
today-became-missed = sin respuesta
today-became-later = aplazado
today-became-later-by = aplazado { $by }
today-became-held = en espera
today-became-held-for = en espera durante { $length }
today-because = { $became }: { $why }
today-why-not-now = no venía bien
today-why-cannot-here = allí no era posible
today-why-hurts = dolía
today-why-dislike = no gustó
today-why-interrupted = algo lo interrumpió
today-why-busy = tenías las manos ocupadas
today-more = { $n ->
    [one] y uno más
   *[other] y { $n } más
}
today-bar-sat = { $from } a { $to }: { $length } en la silla
today-bar-sitting = Desde { $from }: { $length } en la silla
today-bar-away = { $from } a { $to }: ausencia de { $length }
today-bar-paused = { $from } a { $to }: en pausa
today-bar-meeting = { $from } a { $to }: en reunión
today-list-show = Mostrar como lista
today-list-hide = Ocultar la lista
today-ask-back = Hoy aún no has dicho cómo está tu espalda.
today-ask-desk = Unas pocas preguntas indican si tu puesto te conviene.
today-ask-desk-again = Hace tiempo que no revisas tu puesto.
today-ask-back-go = Decirlo
today-ask-desk-go = Revisar
