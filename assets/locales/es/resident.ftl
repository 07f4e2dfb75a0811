kind-stretch = Estiramiento
kind-walk = Paseo
kind-eyes = Descanso visual
tray-next-between = { $kind } entre { $from } y { $to }
tray-next-at = { $kind }: { $time }
tray-nothing-planned = No hay descansos previstos
tray-due = Descanso en cuanto dejes de teclear
tray-offered = Hora de moverse
tray-resting = Descanso en curso
tray-held = Descanso en espera: { $why }
tray-take-anyway = Hacerlo igualmente
tray-discreet = Hacer uno que nadie vea: { $card }
tray-end = Terminar este descanso
tray-own-screen = La pantalla nueva es mía
tray-stand = Me pongo de pie
tray-stand-time = Me pongo de pie (llevas mucho en la silla)
tray-sit = Me siento
tray-sit-time = Me siento (ya llevas bastante de pie)
tray-meeting = En una reunión
tray-meeting-until = En una reunión hasta { $time }
tray-meeting-more = { $time } más
tray-meeting-over = Ha terminado
held-meeting = estás en una reunión
held-meeting-until = estás en una reunión hasta { $time }
held-microphone = el micrófono está en uso
held-camera = la cámara está en uso
held-do-not-disturb = «No molestar» está activado
held-video = algo mantiene la pantalla encendida
held-full-screen = un programa ocupa toda la pantalla
held-program = un programa elegido está abierto
held-battery = el equipo funciona con batería
held-new-screen = hay una pantalla nueva conectada
held-by = { $why } ({ $by })
hint-stuck = Vuelven los descansos, aunque { $why }
hint-stuck-body = Lleva cuatro horas así, por lo que ya no se tiene en cuenta hasta que termine. Con «unhunch set { $key } off» no se tendrá en cuenta nunca.
hint-sat-long = Hoy llevas { $time } de tiempo sentado
hint-sat-long-body = Es suficiente para un día. Si te quedas, los descansos siguen como siempre.
hint-not-locked = No se ha podido bloquear la pantalla
hint-not-locked-body = «unhunch doctor» explica por qué; «hooks.lock» puede indicar un programa que lo haga.
hint-no-autostart = Unhunch no se inicia con la sesión
autostart-reason = Para avisar de las pausas desde el principio
tray-paused = En pausa hasta que lo reanudes
tray-paused-until = En pausa hasta { $time }
tray-off-hours = Fuera de tu horario de trabajo
tray-off-hours-until = Fuera de tu horario de trabajo hasta { $time }
tray-away = No estás: cuenta como descanso
tray-stretch-now = Estirar ahora
tray-later = Más tarde ({ $time })
tray-skip = Saltar este descanso
tray-pause = Pausar
tray-pause-tomorrow = Hasta mañana
tray-pause-resumed = Hasta que lo reanude
tray-resume = Reanudar
tray-feel = ¿Cómo está tu espalda?
tray-feel-score = { $score ->
    [0] 0 – sin molestias
    [10] 10 – lo peor posible
   *[other] { $score }
}
tray-home = Inicio…
tray-quit = Salir
notice-stretch = Hora de moverse: { $card }, { $time }
notice-other = Hora de moverse: { $kind }, { $time }
notice-ask = Has saltado esta ficha tres veces. Si no quieres verla nunca más, iníciala, sáltala e indica que no te gusta.
notice-then-standing = Después, sigue de pie un rato.
notice-then-sitting = Después, vuelve a sentarte.
notice-trayless = Este escritorio no muestra iconos en la bandeja: «unhunch» abre la ventana y «unhunch help» muestra qué más puede hacer.
notice-updated = Unhunch se ha actualizado
notice-updated-body = Ciérralo y vuelve a abrirlo para usar la nueva versión. Hasta entonces no se pierde nada.
notice-start = Empezar
notice-later = Más tarde
notice-skip = Saltar
notice-done = Hecho
notice-without-actions = Para empezarlo, abre Unhunch desde la bandeja o escribe «unhunch stretch»; «unhunch later» lo aplaza.
notice-card-of = { $card } ({ $n } de { $of })
notice-no-window = No se ha podido mostrar ninguna ventana; «unhunch doctor» explica por qué.
refused-resting = hay un descanso en curso
refused-locked = la pantalla está bloqueada
refused-nothing-due = no hay ningún descanso pendiente que se pueda aplazar
refused-no-laters = este descanso ya se ha aplazado tantas veces como permite `later.limit`
refused-not-paused = Unhunch no está en pausa
refused-no-card = no existe la ficha `{ $card }`; `unhunch cards` las muestra todas
refused-no-routine = no existe la rutina `{ $routine }`; `unhunch routine` las muestra todas
refused-routine = la mayor parte de «{ $routine }» no encaja con tus preferencias: { $why }
refused-score = `{ $score }` no es una puntuación de 0 a 10
refused-strict = no se pueden saltar más descansos seguidos: se ha alcanzado `strict.skips_in_a_row`; si te duele, inícialo y pulsa H
refused-strict-resting = no se pueden saltar más descansos seguidos: `unhunch end` termina este de todos modos
refused-not-resting = no hay ningún descanso en pantalla
refused-no-meeting = no hay ninguna reunión en curso: `unhunch meeting 1h` inicia una
refused-past = { $time } ya ha pasado: indica una hora posterior
refused-no-new-screen = no hay ninguna pantalla nueva conectada
refused-no-posture = alternar entre la silla y estar de pie está desactivado: `unhunch set posture.on true` lo activa
refused-nothing-planned = no hay ningún descanso previsto que se pueda saltar
refused-no-window = aquí no se puede mostrar ninguna ventana; `unhunch doctor` explica por qué
doctor-no-window = inicia Unhunch en una sesión gráfica; sin ella avisa en el terminal
doctor-untried = aún no se ha probado; vuelve a preguntar en un momento
hook-not-started = no se puede iniciar: { $error }
hook-code = terminó con el código de salida { $code }
hook-signal = terminó por la señal { $signal }
hook-late = no terminó en { $limit } y se cerró a la fuerza
hook-busy = aún seguía en marcha desde la última vez, así que no se ha vuelto a ejecutar
relief-begun = { $remedy ->
    [cold] Frío durante { $time }.
    [heat] Calor durante { $time }.
   *[other] Calor y después frío, { $time } en total.
}
relief-stop = Retíralo si: { $stop }
relief-not-if = Evitar con: { $reasons }.
relief-look = Mírate la piel
relief-change = Cambia: ahora frío, y mírate la piel
relief-over = { $remedy ->
    [heat] Se acabó el tiempo: retira el calor
    [cold] Se acabó el tiempo: retira el frío
   *[other] Se acabó el tiempo: retíralo
}
relief-again = Repetir: { $again }
relief-left-alone = Unhunch se cierra y no te avisará: retíralo dentro de { $left }
relief-running = { $remedy ->
    [heat] el calor sigue puesto
    [cold] el frío sigue puesto
   *[other] el calor y el frío alternos siguen puestos
} { $left } más: `unhunch relief stop` lo termina
relief-too-long = es más tiempo del conveniente para la piel: indica { $longest } como máximo
relief-none = no hay puesto ni calor ni frío
relief-unheard = aquí no se puede mostrar ninguna notificación, así que nadie podría avisarte de cuándo retirarlo
