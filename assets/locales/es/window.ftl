card-window-title = { $card } – Unhunch
card-step-of = Paso { $n } de { $of }
card-next-step = Después: { $step }
card-last-step = Este es el último paso.
card-breath = Respiración: { $breath }
card-seconds = { $n ->
    [one] segundo
   *[other] segundos
}
card-seconds-left = { $n ->
    [one] Queda { $n } segundo en este paso
   *[other] Quedan { $n } segundos en este paso
}
card-paused = en pausa
card-waiting = en espera
card-waits = Esperando a que sueltes el teclado…
card-figure = Figura de { $card }: { $step }
card-left = Izquierda
card-right = Derecha
card-care = Precaución
card-care-close = Cerrar nota

card-previous = Anterior
card-pause = Pausar
card-resume = Reanudar
card-next = Siguiente
card-another = Otra ficha
card-not-now = Ahora no
card-done = Hecho
card-before = Ficha anterior
card-skip = Saltar esta ficha
card-end = Terminar
card-go-on = Continuar
card-previous-key = Tecla: flecha izquierda
card-pause-key = Tecla: barra espaciadora
card-resume-key = Tecla: barra espaciadora
card-next-key = Tecla: flecha derecha
card-another-key = Tecla: A
card-not-now-key = Tecla: N o Escape
card-done-key = Tecla: D
card-before-key = Tecla: B
card-skip-key = Tecla: N o Escape
card-end-key = Tecla: E
card-go-on-key = Tecla: flecha derecha

card-lock = Bloquear la pantalla
card-lock-key = Tecla: L
card-hurts-key = Tecla: H
card-strict = Mantén pulsado Escape tres segundos para terminar
card-strict-held = Sigue pulsando…
card-strict-asked = Este descanso es estricto. Mantén pulsado Escape tres segundos para terminarlo, o indica que te duele.
card-then-stand = Después, quédate de pie un rato
card-then-sit = Después, vuelve a sentarte
card-then-standing = Ahora sigue de pie un rato
card-then-sitting = Ahora vuelve a sentarte

cover-leave = Salir
cover-guarded = Lo que tecleas sigue llegando al programa en el que estabas.
cover-escape = Para salir, pulsa Escape o este botón.
cover-button = Para salir, pulsa este botón.
cover-hurts = Para salir, pulsa el botón de arriba.
cover-strict = Termina por sí solo cuando se acaba el tiempo.
cover-over = Tu pantalla vuelve enseguida.
cover-beside = La ficha está en tu otra pantalla.
cover-time = Aún { $left }

card-why = ¿Qué te lo impide?
card-why-not-now = Ahora no
card-why-cannot-here = Aquí no puedo hacerlo
card-why-hurts = Me duele
card-why-dislike = Esta no me gusta
card-back = Volver a la ficha
card-hurts = Para aquí
card-hurts-stop = Un estiramiento puede tirar, pero no debe doler. Suelta despacio y deja este.
card-hurts-ask = Si el dolor es fuerte, nuevo o persiste, consulta a un médico o fisioterapeuta.
card-close = Cerrar la ficha
card-leave-out = Descartar esta ficha
card-well-done = Bien hecho
card-was-done = { $card }, { $length }

place-seated = En la silla
place-standing = De pie
place-wall = Contra una pared
place-doorway = En el marco de una puerta
place-floor = En el suelo
place-walk = Caminando
equipment-desk = Mesa estable
equipment-firm-chair = Silla firme
equipment-mat = Esterilla
equipment-band = Banda elástica
equipment-anchor = Anclaje de puerta
equipment-foam-roller = Rodillo de espuma
equipment-tennis-ball = Pelota de tenis
equipment-stability-ball = Pelota de ejercicio
equipment-book = Libro
equipment-wall = Pared
equipment-doorway = Marco de puerta
avoid-shoulder-injury = Lesión de hombro
avoid-neck-nerve = Problema nervioso cervical
avoid-wrist-injury = Lesión de muñeca
avoid-knee-pain = Dolor de rodilla
avoid-ankle-injury = Lesión de tobillo
avoid-osteoporosis = Osteoporosis
avoid-recent-back-surgery = Cirugía de espalda reciente
avoid-late-pregnancy = Embarazo avanzado
avoid-dizziness = Mareos
avoid-high-blood-pressure = Hipertensión arterial
avoid-breathing-illness = Enfermedad respiratoria
avoid-eye-pressure = Presión ocular elevada
avoid-blood-thinners = Anticoagulantes

home-window-title = Unhunch
home-page-today = Hoy
home-page-back = Mi espalda
home-page-history = Historial
home-page-cards = Fichas
home-page-desk = Puesto
home-page-relief = Alivio
home-page-preferences = Preferencias
home-problems = Hay que revisar el archivo de preferencias
home-card-faults = Algunas fichas tuyas se han dejado fuera
home-refused = No ha funcionado: { $why }
home-dismiss = Cerrar este mensaje

home-state-working = Tiempo sentado: { $sat }
home-state-due = Hora de moverse: en cuanto dejes de teclear un momento
home-state-offered = Hora de moverse
home-state-resting = Estirando
home-state-held = Hay un descanso en espera
home-state-paused = En pausa
home-state-paused-until = En pausa hasta { $until }
home-state-off-hours = Fuera de tu horario de trabajo
home-state-off-hours-until = Fuera de tu horario de trabajo hasta { $time }
home-take-anyway = Hacerlo igualmente
home-state-away = Lejos del escritorio
home-state-just-now = Acabas de descansar
home-why = { $state } ({ $why })

home-next-stretch = Próximo estiramiento en { $from }, o en { $to } si sigues tecleando
home-next-walk = Próximo paseo en { $from }, o en { $to } si sigues tecleando
home-next-eyes = Próximo descanso visual en { $to }
home-next-stretch-at = Próximo estiramiento en { $to }
home-next-walk-at = Próximo paseo en { $to }
home-next-now = Ya toca el próximo descanso.
home-next-none = No hay descansos previstos.
home-next-resting = La ficha está en tu pantalla.
home-stretch-now = Estirar ahora
home-pause = Pausar
home-resume = Reanudar
home-pause-tomorrow = Hasta mañana
home-pause-resumed = Hasta que lo reanude

home-undo-key = Ctrl+Z
home-redo-key = Ctrl+Mayús+Z
home-reset-all-key = Todo lo de esta página como estaba al principio
home-undo = Deshacer
home-redo = Rehacer
home-reset-all = Restablecer todo
home-reset = Restablecer { $name } a { $value }
home-default = Predeterminado: { $value }.
home-on = activado
home-off = desactivado
home-none = ninguno
home-wrong = No se entiende «{ $text }»: { $give }.

day-title = Un día con estos ajustes
day-summary = Si te sientas y tecleas de 9 a 18 h: { $breaks }.
day-nothing = Nada te avisaría: todos los descansos están desactivados.
day-stretches = { $n ->
    [one] { $n } estiramiento
   *[other] { $n } estiramientos
}
day-walks = { $n ->
    [one] { $n } paseo
   *[other] { $n } paseos
}
day-eyes = { $n ->
    [one] { $n } descanso visual
   *[other] { $n } descansos visuales
}
day-stretch = Estirar
day-walk = Pasear
day-eye = Vista
day-window = Desde aquí, en cuanto dejes de teclear
day-first = El primero llega { $from } después de sentarte, o después de { $to } si sigues tecleando.

group-stretch = Estiramiento
group-stretch-help = Una ficha de un minuto más o menos, tras un rato en la silla.
stretch-on = Recordarme que estire
stretch-on-help = La razón de ser de este programa.
stretch-earliest = Como pronto
stretch-earliest-help = A partir de aquí, el descanso llega en cuanto dejes de teclear un momento.
stretch-latest = Como tarde
stretch-latest-help = Aquí llega aunque sigas tecleando.
stretch-length = Duración
stretch-length-help = Cuánto dura un descanso.

group-walk = Paseo
group-walk-help = Unos minutos de pie y en marcha, en lugar de algunos estiramientos.
walk-on = Recordarme que camine
walk-on-help = Lo mejor para una espalda que pasa el día en la silla.
walk-after-stretches = Tras este número de estiramientos
walk-after-stretches-help = El descanso siguiente es un paseo.
walk-length = Duración
walk-length-help = Cuánto dura un paseo.
walk-lock = Bloquear la pantalla al terminar
walk-lock-help = Así nadie encuentra tu escritorio abierto tras un paseo.

group-eyes = Vista
group-eyes-help = Mira algo lejano durante unos segundos.
eyes-on = Recordarme que descanse la vista
eyes-on-help = Nunca justo antes ni después de otro descanso.
eyes-every = Cada
eyes-every-help = Tiempo sentado entre un descanso visual y el siguiente.
eyes-length = Duración
eyes-length-help = Cuánto tiempo mirar a lo lejos.

group-times = Horas fijas
group-times-help = Estiramientos según el reloj.
times-at = A estas horas
times-at-help = Por ejemplo, 10:30, 15:00. Toca estirar, lleves el tiempo que lleves en la silla.
times-instead = Solo a estas horas
times-instead-help = El tiempo sentado ya no provoca estiramientos por sí solo.

group-posture = Alternar postura
group-posture-help = Para mesas regulables en altura. El cambio llega junto con un estiramiento.
posture-on = Recordarme que cambie
posture-on-help = Nunca es un descanso aparte.
posture-sit = En la silla durante
posture-sit-help = Pasado este tiempo, el siguiente estiramiento termina de pie.
posture-stand = De pie durante
posture-stand-help = Pasado este tiempo, el siguiente estiramiento termina en la silla.

group-strict = Modo estricto
group-strict-help = Para quien salta descansos con demasiada facilidad.
strict-on = Limitar los saltos
strict-on-help = Mantener Escape tres segundos, la bandeja y «unhunch end» siguen pudiendo terminarlos.
strict-skips-in-a-row = Saltos seguidos
strict-skips-in-a-row-help = Cuántos descansos se pueden saltar uno tras otro.

group-quiet = Ahora no
group-quiet-help = El descanso espera mientras se dé uno de estos casos y llega cuando acaba.
quiet-microphone = El micrófono está en uso
quiet-microphone-help = Estás en una llamada.
quiet-camera = La cámara está en uso
quiet-camera-help = Estás en una llamada.
quiet-do-not-disturb = «No molestar» está activado
quiet-do-not-disturb-help = Según lo tenga tu escritorio.
quiet-full-screen = Un programa ocupa toda la pantalla
quiet-full-screen-help = Una película, un juego o diapositivas.
quiet-video = Algo mantiene la pantalla encendida
quiet-video-help = Una película o una presentación.
quiet-programs = Se está ejecutando uno de estos programas
quiet-programs-help = Nombres de programas, separados por comas.
quiet-battery = El equipo funciona con batería
quiet-battery-help = Estás de viaje.
quiet-new-screen = Hay conectada una pantalla que no es tuya
quiet-new-screen-help = Estás mostrando algo a otras personas.
quiet-discreet = Oferta discreta en llamadas largas
quiet-discreet-help = Tras una hora de llamada, solo la bandeja ofrece una ficha que nadie nota.

group-hours = Horario
group-hours-help = Fuera de él no pasa nada.
hours-on = Solo en este horario
hours-on-help = Varios tramos al día se separan con comas, y un tramo puede pasar de medianoche.
hours-monday = Lunes
hours-monday-help = Por ejemplo, 09:00-12:30, 13:30-18:00.
hours-tuesday = Martes
hours-tuesday-help = Vacío para un día libre.
hours-wednesday = Miércoles
hours-wednesday-help = Vacío para un día libre.
hours-thursday = Jueves
hours-thursday-help = Vacío para un día libre.
hours-friday = Viernes
hours-friday-help = Vacío para un día libre.
hours-saturday = Sábado
hours-saturday-help = Vacío para un día libre.
hours-sunday = Domingo
hours-sunday-help = Vacío para un día libre.
hours-days-off = Días libres
hours-days-off-help = Por ejemplo, 2026-12-24 o 2026-12-24..2027-01-01.

group-limit = Suficiente por hoy
group-limit-help = Un aviso amable cuando ya llevas suficiente tiempo en la silla.
limit-on = Avisarme cuando sea suficiente
limit-on-help = Una vez al día y sin estorbar nunca.
limit-sitting = Tiempo sentado al día
limit-sitting-help = Sumando todo el día.
limit-day-starts = El día empieza a las
limit-day-starts-help = A esa hora las cuentas vuelven a cero y empieza «mañana».

group-away = Ausencia
group-away-help = El tiempo lejos del escritorio cuenta como descanso.
away-after = Ausencia a partir de
away-after-help = Sin tocar el teclado ni el ratón durante este tiempo, se considera que no estás.
away-enough = Descanso suficiente
away-enough-help = Tras una ausencia así, tu tiempo sentado vuelve a cero.
away-reading = Suelo leer sin tocar nada
away-reading-help = Solo la pantalla bloqueada o el equipo suspendido indicarán que no estás.

group-notice = Aviso
group-notice-help = Cómo se presenta un descanso.
notice-style = El descanso empieza con
notice-style-help = La notificación espera tu clic; la ficha se abre sola; el velo oscurece las pantallas a su alrededor. Nada te quita el teclado mientras escribes.
notice-style-notification = Una notificación
notice-style-card = La ficha
notice-style-cover = Un velo
notice-screens = El velo cubre
notice-screens-help = En algunos escritorios el velo no es posible y la ficha se abre sola.
notice-screens-active = La pantalla en uso
notice-screens-all = Todas las pantallas
notice-card-waits = La ficha espera a mis manos
notice-card-waits-help = Su reloj se detiene mientras tecleas o mueves el ratón.
notice-pause-in-typing = Dejar de teclear significa
notice-pause-in-typing-help = Buen momento: las manos fuera del teclado y del ratón durante este tiempo.
notice-again = Volver a avisar tras
notice-again-help = Un aviso sin respuesta vuelve, tres veces como máximo.

group-later = Más tarde
group-later-help = Cuando un descanso no te viene bien.
later-by = «Más tarde» significa
later-by-help = Cuánto se aplaza un descanso.
later-limit = Cuántas veces
later-limit-help = Cuántas veces se puede aplazar un mismo descanso.

group-body = Tú y tu espacio
group-body-help = Las fichas que no encajan nunca se muestran.
body-places = Dónde puedes estirar
body-places-help = Al menos un lugar.
body-equipment = Qué tienes a mano
body-equipment-help = No hace falta nada.
body-avoid = Con qué hay que tener cuidado
body-avoid-help = Se omiten los estiramientos poco adecuados en estos casos. Si tienes dudas, consulta a tu médico.
body-office = Solo lo que no llame la atención
body-office-help = Omite lo que resulta raro en una oficina abierta.

group-media = Música y películas
group-media-help = Lo que suena durante un descanso.
media-pause = Pausar al empezar un descanso
media-pause-help = En todos los reproductores que lo permitan.
media-resume = Reanudar al terminar
media-resume-help = Solo lo que se pausó por el descanso.

group-look = Aspecto
group-look-help = De las ventanas.
look-theme = Colores
look-theme-help = Los del sistema o siempre los mismos.
look-theme-system = Como el sistema
look-theme-light = Claro
look-theme-dark = Oscuro
look-text-scale = Tamaño del texto
look-text-scale-help = De todo el texto de estas ventanas.
look-reduced-motion = Menos movimiento
look-reduced-motion-help = Nada se mueve solo por adorno.
look-reduced-motion-system = Como el sistema
look-reduced-motion-on = Activado
look-reduced-motion-off = Desactivado
look-renderer = Dibujo
look-renderer-help = «Procesador» funciona en todas partes. Se aplica la próxima vez que se abra esta ventana.
look-renderer-auto = Automático
look-renderer-cpu = Procesador
look-renderer-opengl = OpenGL

body-emergency = Número de emergencias
body-emergency-help = Al que la página Alivio te dice que llames. «system» toma el de la región de tu sistema.
