shelf-search = Buscar
shelf-search-hint = Buscar fichas
shelf-area = Zona del cuerpo
shelf-area-any = Cualquier zona
shelf-place = Lugar
shelf-place-any = Cualquier lugar
shelf-equipment = Material
shelf-equipment-any = Cualquier material
shelf-feasible = Solo lo que puedo hacer
shelf-favourites = Favoritas
shelf-hidden = Ocultas
shelf-count = { $n ->
    [one] { $n } ficha
   *[other] { $n } fichas
}
shelf-count-of = { $n } de { $all } fichas
shelf-clear = Quitar filtros
shelf-nothing-found = Ninguna ficha cumple todo esto. Prueba con menos filtros.
shelf-no-favourites = Aún no hay favoritas: la página de cada ficha tiene un botón para ello.
shelf-no-hidden = No hay fichas ocultas.
shelf-own = Tuya
shelf-is-favourite = Favorita

shelf-brief-hidden = Oculta
shelf-brief-health = Evitar con: { $word }
shelf-brief-place = Lugar desactivado
shelf-brief-equipment = Requiere: { $word }
shelf-brief-office = No para la oficina
shelf-whole-hidden = Has ocultado esta ficha: no sale en los descansos.
shelf-whole-health = Esta ficha no sale: no es adecuada con lo que has indicado en Preferencias ({ $word }).
shelf-whole-place = Esta ficha no sale: este lugar está desactivado en Preferencias ({ $word }).
shelf-whole-equipment = Esta ficha no sale: en Preferencias no has marcado lo que necesita ({ $word }).
shelf-whole-office = Esta ficha no sale: en Preferencias has pedido solo lo que se puede hacer en una oficina abierta.

shelf-import-open = Importar…
shelf-export-open = Exportar…
shelf-import = Importar
shelf-export = Exportar
shelf-import-what = Incorporar las fichas de este archivo:
shelf-export-what = Guardar todas tus fichas en este archivo nuevo:
shelf-none-own = Aún no tienes fichas propias.
shelf-path = Archivo
shelf-folder = Tus fichas son los archivos de { $folder }
shelf-cancel = Cancelar

shelf-back = Todas las fichas
shelf-back-key = Tecla: Escape
shelf-previous = Ficha anterior (flecha izquierda)
shelf-next = Ficha siguiente (flecha derecha)
shelf-place-of = { $n } de { $of }
shelf-play = Animar la figura
shelf-stop = Detener la figura
shelf-turn = Arrastra para girar la figura
shelf-figure = Figura: { $card }
shelf-no-figure = Esta ficha no tiene figura
shelf-step = { $n }. { $step } { $time }
shelf-try = Probarla ahora
shelf-resting = Ya hay una ficha en tu pantalla.
shelf-favour = Marcar favorita
shelf-unfavour = Quitar favorita
shelf-hide = Ocultar
shelf-restore = Volver a mostrar
shelf-hid = { $card }: ficha oculta, no saldrá en los descansos.
shelf-care = Precaución
shelf-breath = Respiración
shelf-good-for = Buena para
shelf-effort = Esfuerzo
shelf-intensity-1 = Suave
shelf-intensity-2 = Medio
shelf-intensity-3 = Intenso
shelf-warmup = mejor en caliente
shelf-avoid = Evitar con
shelf-often = Frecuencia
shelf-last = Última vez
shelf-never-done = Aún no
shelf-last-done = { $n ->
    [one] { $date }, una vez en total
   *[other] { $date }, { $n } veces en total
}
shelf-source = Fuente
shelf-source-seed = Notas propias de Unhunch ({ $part })

equipment-nothing = Sin material
family-relief = Alivio
family-breath = Respiración
family-mindful = Pausa consciente
family-neck = Cuello
family-move = Movilidad
family-stretch = Estiramiento
family-wrist = Muñecas
family-strength = Fuerza
family-massage = Masaje
family-roll = Rodillo
family-posture = Postura
family-eyes = Vista
family-yoga = Yoga
family-rest = Reposo
frequency-any-break = En cualquier descanso
frequency-daily = Todos los días
frequency-daily-weekdays = Todos los días laborables
frequency-2-3x-week = Dos o tres días por semana
frequency-5-10-min-daily = De cinco a diez minutos al día
