cards-fault-card = `{ $card }` en `{ $file }`, línea { $line }, se omite: { $reason }
cards-fault-nameless = se omite una ficha en `{ $file }`, línea { $line }: { $reason }
cards-fault-file = `{ $file }` se omite: línea { $line }: { $reason }
cards-fault-unreadable = `{ $file }` se omite: { $reason }
cards-fault-more = `{ $file }` y lo que sigue se omiten: { $reason }
cards-flaw-twice = ya existe una ficha con este id
cards-flaw-bundled = una ficha incluida en Unhunch tiene este id: ponle otro a la tuya
cards-flaw-id = un id se compone de letras minúsculas, cifras y guiones, 48 como máximo
cards-flaw-empty = su campo `{ $field }` está vacío
cards-flaw-long = su campo `{ $field }` tiene más de { $limit } caracteres
cards-flaw-unprintable = su campo `{ $field }` tiene un salto de línea o un carácter que no se puede mostrar
cards-flaw-word = `{ $word }` no es un valor conocido de `{ $field }`
cards-flaw-words = su campo `{ $field }` tiene más de { $limit } palabras
cards-flaw-number = su campo `{ $field }` es { $limit } como máximo, no { $given }
cards-flaw-step-count = una ficha tiene de 1 a 40 pasos, no { $count }
cards-flaw-step-seconds = un paso dura de 1 a 3600 segundos, no { $secs }
cards-flaw-seconds = una ficha dura 3600 segundos como máximo, no { $secs }
cards-flaw-sum = sus pasos suman { $steps } segundos, no { $said }
cards-flaw-sides = con `sides` `each`, izquierda y derecha necesitan pasos de la misma duración
cards-flaw-intensity = su `intensity` es 1, 2 o 3, no { $given }
cards-flaw-routine-twice = ya existe una rutina con este id
cards-flaw-routine-count = una rutina tiene de 1 a 60 fichas, no { $count }
cards-flaw-routines-many = ya hay { $limit } rutinas tuyas, no se leen más
cards-flaw-motion = su `motion` no se puede mostrar: { $why }
cards-flaw-motion-depth = su `motion` tiene demasiados niveles de anidamiento
cards-flaw-many = ya hay { $limit } fichas tuyas, no se leen más
cards-flaw-much = tus fichas ocupan en total más de { $limit } MiB, no se leen más
cards-flaw-more = hay más errores de los que se nombran aquí: corrige primero este
cards-fine = { $n ->
    [0] no hay ninguna ficha en este archivo
    [one] una ficha está bien
   *[other] { $n } fichas están bien
}
cards-imported = { $n ->
    [one] se ha incorporado una ficha: `{ $name }` está en la carpeta de tus fichas
   *[other] se han incorporado { $n } fichas: `{ $name }` está en la carpeta de tus fichas
}
cards-import-bad = { $more ->
    [0] { $first }; no se ha incorporado nada
   *[other] { $first }; no se ha incorporado nada, y `unhunch cards --check { $file }` muestra { $more } más
}
cards-import-none = no hay ninguna ficha en `{ $file }`
cards-import-taken = `{ $file }` ya está en la carpeta de tus fichas: ponle otro nombre al tuyo
cards-exported = { $n ->
    [one] se ha escrito una ficha en `{ $file }`
   *[other] se han escrito { $n } fichas en `{ $file }`
}
cards-export-taken = `{ $file }` ya existe: indica otro nombre
cards-not-written = no se puede escribir `{ $file }`: { $error }
cards-not-absolute = `{ $file }` no es una ruta completa: escríbela desde `/`
cards-fine-routines = fichas correctas: { $n }, rutinas: { $routines }
cards-imported-routines = incorporado: fichas { $n }, rutinas { $routines }; `{ $name }` está en la carpeta de tus fichas
cards-exported-routines = escrito en `{ $file }`: fichas { $n }, rutinas { $routines }
