past-too-many-words = un registro admite como máximo { $n } palabras: quita algunas
past-no-area = `{ $given }` no es aquí una parte del cuerpo: indica { $names }, o una parte que nombre una ficha
past-no-help = `{ $given }` no es aquí algo que ayude: indica el id de una ficha o de una rutina, `heat`, `cold`, `alternate`, `walk` o `rest`
past-felt-enough = hoy ya hay { $n } registros anotados, suficientes para un día: si alguno es erróneo, anúlalo antes, en la ventana o con `unhunch feel --take-back`
past-nothing-to-take-back = no se puede anular nada de { $at }: no está en el diario o ya está anulado
past-no-question = `{ $given }` no es una pregunta de la revisión del puesto: `unhunch desk` las muestra todas
past-forget-yes = lo eliminado no se puede recuperar: añade `--yes` si es lo que quieres
past-taken-back = { $score }, anotado el { $at }, ya no cuenta
past-desk-answered = { $answer }, el { $at }
past-desk-open = aún sin responder
past-desk-yes = sí
past-desk-no = no
past-desk-not-now = ahora no
past-forgotten = { $n ->
    [0] no había nada de estos días en el diario
    [one] se ha eliminado una línea del diario
   *[other] se han eliminado { $n } líneas del diario
}
past-copies = las copias que conservó una importación aún contienen líneas anteriores: { $names } en `{ $folder }`
past-not-forgotten = el diario se queda como está: { $error }
past-exported = { $n ->
    [one] se ha escrito una línea en `{ $file }`
   *[other] se han escrito { $n } líneas en `{ $file }`
}
past-backward = { $from } es posterior a { $to }: indica primero el día más antiguo
past-reported = el informe está escrito en `{ $file }`
past-not-opened = no se puede mostrar: `{ $program }` no se inicia ({ $error })
