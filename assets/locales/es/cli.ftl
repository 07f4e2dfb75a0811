cli-either = { $first } o { $last }
cli-welcome = Unhunch está en marcha y te avisará cuando sea hora de moverse. `unhunch home` abre las preferencias, Ctrl+C lo termina.
cli-no-display = no hay pantalla gráfica: los avisos salen en este terminal

cli-wrong-verb = `{ $given }` no es una orden: `unhunch help` las muestra todas
cli-wrong-verb-near = `{ $given }` no es una orden: ¿querías decir `{ $nearest }`?
cli-wrong-option = `{ $given }` no es una opción aquí: escribe `{ $usage }`
cli-wrong-option-near = `{ $given }` no es una opción aquí: ¿querías decir `--{ $nearest }`?
cli-wrong-no-value = `--{ $option }` necesita un valor: escribe `{ $usage }`
cli-wrong-value = `{ $option }` no admite ningún valor: escríbela sola
cli-wrong-too-many = `{ $given }` sobra: escribe `{ $usage }`
cli-wrong-too-few = `{ $verb }` necesita más palabras: escribe `{ $usage }`
cli-wrong-both = `--{ $one }` y `--{ $other }` se excluyen mutuamente: indica una de las dos
cli-wrong-choice = `{ $given }` no es posible aquí: indica { $allowed }
cli-wrong-duration = `{ $given }` no es una duración: escríbela así: `45m`, `1h30m` o `20s`
cli-wrong-pause = `{ $given }` no es un tiempo de pausa: escríbelo así: `45m`, `until 14:30` o `until tomorrow`
cli-wrong-meeting = `{ $given }` no es una duración de reunión: escríbela así: `1h`, `more 30m`, `until 14:30` u `over`
cli-wrong-minutes = `{ $given }` no es un número de minutos: escríbelo así: `15`
cli-wrong-time = `{ $given }` no es una hora del día: escríbela así: `14:30`, o `tomorrow`
cli-wrong-date = `{ $given }` no es una fecha: escríbela así: `2026-11-23`
cli-wrong-days = `{ $given }` no es un número de días: indica uno a partir de 1
cli-wrong-score = `{ $given }` no es una puntuación: indica un número de 0 (sin molestias) a 10
cli-wrong-not-text = una de las palabras no es texto válido: escríbela en UTF-8

cli-not-running = unhunch no está en marcha: inícialo con `unhunch` y vuelve a intentarlo
cli-running = unhunch ya está en marcha: termínalo con `unhunch quit` y luego inícialo aquí
cli-hung = unhunch no responde: termina su proceso y vuelve a iniciarlo
cli-hung-process = unhunch no responde: termina su proceso con `kill { $pid }` y vuelve a iniciarlo
cli-broken = unhunch no terminó su respuesta: { $error }; vuelve a intentarlo
cli-no-card = no existe la ficha `{ $given }`: `unhunch cards` las muestra todas
cli-no-card-near = no existe la ficha `{ $given }`: ¿querías decir `{ $nearest }`?
cli-no-routine = no existe la rutina `{ $given }`: `unhunch routine` las muestra todas
cli-no-routine-near = no existe la rutina `{ $given }`: ¿querías decir `{ $nearest }`?
cli-routines-several = `{ $given }` puede ser { $ids }: escribe algo más
cli-no-home = no se ha encontrado ninguna carpeta personal: define `HOME`
cli-no-file = no se encuentra `{ $file }`: { $error }
cli-no-lock = no se puede bloquear `{ $file }`: { $error }; los avisos salen igualmente, quizá dos veces
cli-not-locked = no se puede obtener el bloqueo: { $error }; vuelve a intentarlo
cli-no-window = este programa se compiló sin ventanas: inicia `unhunch-window` en su lugar
cli-not-written = no se puede escribir la respuesta: { $error }
cli-autostart-failed = no se puede cambiar la entrada de inicio automático: { $error }

cli-help-title = Unhunch te recuerda que te muevas antes de que te duela la espalda, y te enseña cómo.
cli-help-plain = avisa a partir de ahora, o muestra la ventana del que ya avisa
cli-help-end = `unhunch help VERB` explica cómo se escribe cada una.
cli-verb-stretch = inicia el descanso ofrecido, o uno ahora; con una ficha, esa ficha
cli-verb-routine = muestra las rutinas (fichas seguidas) o inicia una de ellas
cli-verb-status = indica qué está pasando y cuándo llega el próximo descanso
cli-verb-later = aplaza el descanso, según `later.by` o este tiempo
cli-verb-skip = salta el descanso
cli-verb-pause = deja de avisar, durante un tiempo o hasta que lo reanudes
cli-verb-resume = termina una pausa
cli-verb-meeting = retiene los descansos mientras estás en una reunión, una hora o lo que indiques, y ofrece uno al acabar
cli-verb-end = termina el descanso que está en pantalla, por estrictas que sean las preferencias
cli-verb-stand = indica que desde ahora estás de pie
cli-verb-sit = indica que desde ahora estás en la silla
cli-verb-screens = indica que las pantallas conectadas son tuyas, para que no retengan descansos
cli-verb-home = abre la ventana
cli-verb-get = muestra una preferencia, una sección de ellas o todas
cli-verb-set = cambia una preferencia
cli-verb-reset = restablece una preferencia, una sección de ellas o todas
cli-verb-profile = muestra los perfiles, activa uno, lo crea o lo elimina
cli-verb-export = escribe preferencias, perfiles, fichas propias y el diario en un único archivo nuevo
cli-verb-import = incorpora todo el contenido de uno de esos archivos; lo que reemplaza se conserva al lado
cli-verb-cards = muestra los ejercicios; o comprueba, incorpora o extrae fichas propias
cli-verb-card = muestra un ejercicio con sus pasos
cli-verb-guide = muestra cómo ajustar el puesto, cuándo usar calor o frío, consejos y cuándo pedir ayuda
cli-verb-relief = aplica calor o frío, y te avisa de cuándo mirarte la piel y cuándo retirarlo
cli-verb-history = muestra lo ocurrido hasta ahora
cli-verb-feel = anota cómo está tu espalda, de 0 (sin molestias) a 10, o muestra la última anotación
cli-verb-plan = muestra los descansos de un día en que tecleas en la silla todo el tiempo
cli-verb-autostart = inicia con la sesión, o no, o indica si lo hace
cli-verb-doctor = indica qué funciona aquí, qué no y cómo corregirlo
cli-verb-completions = muestra los autocompletados para un shell
cli-verb-quit = termina la instancia que avisa
cli-verb-help = muestra esto, o más sobre una orden
cli-option-terminal = avisa en este terminal
cli-option-json = muestra JSON
cli-option-check = indica qué está mal en las fichas de este archivo
cli-option-import = copia este archivo en la carpeta de tus fichas, si no tiene errores
cli-option-export = escribe tus fichas en este archivo nuevo, o las muestra
cli-option-save = crea un perfil con este nombre a partir de lo que vale ahora, y lo activa
cli-option-remove = aparta el archivo de este perfil
cli-option-csv = muestra valores separados por comas
cli-option-waybar = muestra JSON para un módulo personalizado de waybar
cli-option-follow = sigue en marcha, con una línea por cada cambio
cli-option-days = solo los últimos N días, incluido hoy
cli-option-date = el día, como 2026-11-23; si falta, hoy

cli-state-working = trabajando
cli-state-due = descanso en cuanto dejes de teclear
cli-state-offered = hora de moverse
cli-state-resting = descanso en curso
cli-state-held = descanso en espera
cli-state-paused = en pausa
cli-state-off-hours = fuera de tu horario de trabajo
cli-state-away = fuera
cli-why-later = has aplazado el descanso
cli-why-locked = la pantalla está bloqueada
cli-why-no-input = inactividad
cli-why-other-session = hay otra sesión en pantalla
cli-waybar-working = activo
cli-waybar-due = ya toca
cli-waybar-offered = muévete
cli-waybar-resting = descanso
cli-waybar-held = en espera
cli-waybar-paused = pausa
cli-waybar-off-hours = inactivo
cli-waybar-away = fuera
cli-until = hasta { $time }
cli-until-resumed = hasta que lo reanudes
cli-state-off-hours-until = fuera de tu horario de trabajo hasta { $time }
cli-status-meeting = Reunión
cli-status-posture = Postura
cli-posture-sitting = en la silla
cli-posture-standing = de pie
cli-status-strict = Estricto
cli-status-skips = { $n ->
    [0] no se pueden saltar más descansos seguidos
    [one] se puede saltar un descanso seguido más
   *[other] se pueden saltar { $n } descansos seguidos más
}
cli-status-now = Ahora
cli-status-relief = Alivio
cli-status-profile = Perfil
cli-status-relief-left = { $remedy }, aún { $left }
cli-status-sitting = En la silla
cli-status-next = Siguiente
cli-status-today = Hoy
cli-status-sitting-for = { $time } de tiempo sentado
cli-status-next-now = { $what } ahora
cli-status-next-latest = { $what } como tarde en { $latest }
cli-status-next-at = { $what } en { $latest }
cli-status-next-between = { $what } en { $earliest }, como tarde en { $latest }
cli-status-counts = { $done } hechos, { $partly } en parte, { $skipped } saltados, { $missed } perdidos
cli-status-sat = { $time } de tiempo sentado, como máximo { $longest } sin interrupción

cli-cards-id = Id
cli-cards-name = Nombre
cli-cards-group = Grupo
cli-cards-place = Lugar
cli-cards-time = Tiempo
cli-cards-secs = { $n } s
cli-card-left = izquierda
cli-card-right = derecha
cli-card-place = Lugar
cli-card-equipment = Material
cli-card-body = Para
cli-card-breath = Respiración
cli-card-caution = Precaución
cli-card-avoid = Evitar con
cli-card-source = Fuente
cli-card-none = ninguno

cli-routines-id = Id
cli-routines-name = Nombre
cli-routines-time = Tiempo
cli-routines-fits = Encaja
cli-routines-yes = sí
cli-routines-changed = { $n ->
    [one] sí, con un cambio
   *[other] sí, con { $n } cambios
}
cli-routines-no = no: { $why }

cli-guide-desk = Tu puesto y los hábitos en torno a él
cli-guide-if-not = Si no: { $fix }
cli-guide-relief = Calor o frío
cli-guide-when = Cuándo
cli-guide-use = Qué
cli-guide-time = Cuánto tiempo
cli-guide-minutes = de { $least } a { $most } minutos
cli-guide-repeat = Frecuencia
cli-guide-stop = Parar si
cli-guide-not-if = Evitar con
cli-guide-tips = Conviene saber
cli-guide-signs = Cuándo pedir ayuda
cli-guide-general = Esto es información general, no consejo médico.
cli-relief-cold = Frío
cli-relief-heat = Calor
cli-relief-alternate = Calor y frío alternos

cli-history-empty = aún no ha ocurrido nada
cli-history-bad = { $n ->
    [one] una línea del diario no se puede leer y se omite
   *[other] { $n } líneas del diario no se pueden leer y se omiten
}
cli-feel-last = { $score }, anotado el { $at }
cli-feel-none = aún no hay nada anotado: `unhunch feel 3` anota un 3
cli-plan-head = { $n ->
    [one] Un descanso el { $date }, de 09:00 a 18:00:
   *[other] { $n } descansos el { $date }, de 09:00 a 18:00:
}
cli-plan-empty = no hay descansos previstos: están desactivados, o el día queda fuera de tu horario de trabajo

cli-doctor-running = en marcha
cli-doctor-not-running = no está en marcha: se ha probado un momento
cli-doctor-senses = Sentidos
cli-doctor-voices = Voces
cli-doctor-files = Archivos
cli-doctor-live = funciona
cli-doctor-missing = falta
cli-doctor-off = desactivado
cli-doctor-hooks = Hooks
cli-doctor-hook-waits = aún no se ha ejecutado
cli-doctor-hook-ok = se ejecutó bien el { $at }
cli-doctor-hook-failed = falló el { $at }: { $why }
cli-doctor-cards = { $n ->
    [one] Una ficha propia
   *[other] { $n } fichas propias
}
