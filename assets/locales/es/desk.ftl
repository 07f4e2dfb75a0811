desk-intro = Un repaso a cómo te sientas, en unas pocas preguntas. Responde según esté hoy.
desk-reading = Leyendo tus respuestas…
desk-place = Pregunta { $n } de { $of }
desk-yes = Sí
desk-no = No
desk-not-now = Ahora no
desk-yes-key = Tecla: Y
desk-no-key = Tecla: N
desk-not-now-key = Tecla: barra espaciadora. Se te vuelve a preguntar otro día.
desk-back = Atrás
desk-next = Siguiente pregunta
desk-rest = Basta por ahora
desk-close = Cerrar esta pregunta
desk-fix = Qué ayuda
desk-score = { $of ->
    [one] de { $of } cosa está como debe
   *[other] de { $of } cosas están como deben
}
desk-waiting = { $n ->
    [one] Queda { $n } pregunta pendiente.
   *[other] Quedan { $n } preguntas pendientes.
}
desk-again = { $n ->
    [one] La próxima pregunta llega el { $date }.
   *[other] Las próximas { $n } preguntas llegan el { $date }.
}
desk-go-on = Continuar
desk-all = Preguntarme todo ahora
desk-changes = Qué podrías cambiar
desk-no-changes = Nada por el momento.
desk-mended = Ya está mejor
desk-mended-what = Ya está mejor: { $what }
desk-show = Ver la pregunta: { $what }
desk-drawing = Dibujo de una persona en su escritorio con una marca por cada pregunta. { $yes } de { $of } cosas están como deben.
desk-mark = { $n }. { $what }: { $state }
desk-habits = Hábitos
desk-is-yes = como debe
desk-is-no = por cambiar
desk-is-not-now = ahora no
desk-is-open = sin preguntar aún
desk-name-feet = Pies
desk-name-knees = Rodillas
desk-name-lower-back = Zona lumbar
desk-name-screen-height = Altura de la pantalla
desk-name-screen-distance = Distancia de la pantalla
desk-name-elbows = Codos
desk-name-wrists = Muñecas
desk-name-mouse = Ratón
desk-name-laptop = Portátil
desk-name-phone = Teléfono
desk-name-light = Luz
desk-name-reach = Alcance
desk-name-vary = Alternar postura
desk-name-breaks = Descansos
desk-name-bag = Bolsa
desk-name-lift = Levantar peso
desk-name-sleep = Sueño
desk-do-feet = Bien apoyados
desk-do-knees = Ángulo recto
desk-do-lower-back = Apoyo aquí
desk-do-screen-height = Borde a los ojos
desk-do-screen-distance = A un brazo
desk-do-elbows = Doblados, a los lados
desk-do-wrists = Rectas
desk-do-mouse = Más cerca
desk-do-laptop = En un soporte
desk-do-phone = En alto
desk-do-light = De lado
desk-do-reach = A un antebrazo
