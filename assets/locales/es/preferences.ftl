prefs-search = Buscar en las preferencias
prefs-search-hint = Buscar
prefs-search-key = Tecla: / o Ctrl+F
prefs-search-clear = Mostrar todo
prefs-found = { $n ->
    [one] Un ajuste encontrado
   *[other] { $n } ajustes encontrados
}
prefs-nothing-found = Aquí nada se llama «{ $text }».
prefs-jump = Ir a
prefs-cancel = Cancelar
prefs-needs-on = Solo mientras «{ $name }» esté activado.
prefs-needs-is = Solo mientras «{ $name }» sea «{ $value }».
prefs-needs-some = Solo mientras haya algo en «{ $name }».
prefs-needs-profile = Solo mientras haya un perfil en uso.

group-profile = Perfiles
group-profile-help = Otras preferencias para otro lugar u otro momento, como la oficina.
prefs-profiles = El perfil en uso
prefs-profiles-help = Lo que cambias en esta página se guarda en él. Sin perfil, valen tus preferencias habituales.
prefs-profile-none = Sin perfil
prefs-profile-save-open = Guardar como perfil…
prefs-profile-name = Nombre del perfil nuevo
prefs-profile-save = Guardar
prefs-profile-remove = Eliminar «{ $name }»…
prefs-profile-remove-ask = ¿Eliminar el perfil «{ $name }»? Después valen tus preferencias habituales. Su archivo se aparta, no se borra.
prefs-profile-remove-yes = Eliminarlo
prefs-profile-removed = Perfil eliminado. Su archivo se conserva como { $file }.
profile-when = Se activa solo en
profile-when-help = Por ejemplo, monday-friday 09:00-17:00; varios se separan con comas.

walk-routine = Varias fichas en un paseo
walk-routine-help = Una rutina que el paseo muestra, ficha tras ficha.
walk-routine-none = Sin rutina

prefs-hours = Horarios habituales
prefs-hours-help = Un clic los aplica; después puedes cambiar cada día.
prefs-hours-late = Laborables, de 9 a 17 h
prefs-hours-early = Laborables, de 8 a 16 h
prefs-hours-daily = Todos los días, de 9 a 21 h
prefs-hours-as-monday = Laborables como el lunes

body-focus = Dónde duele o hay rigidez
body-focus-help = Las fichas para estas zonas salen más a menudo.

prefs-chime = Cómo suena
prefs-chime-help = Un tono, con el volumen ajustado aquí.

look-contrast = Contraste
look-contrast-help = Alto: blanco y negro, y líneas alrededor de todo.
look-contrast-usual = Normal
look-contrast-high = Alto
look-accent = Color de acento
look-accent-help = El color de lo importante.
look-accent-teal = Verde azulado
look-accent-blue = Azul
look-accent-violet = Violeta
look-accent-rose = Rosa
look-accent-amber = Ámbar
look-accent-graphite = Grafito
look-language = Idioma
look-language-help = De todos los textos.
look-language-system = Como el sistema
look-clock = Formato de hora
look-clock-help = Como 3:30 p. m. o como 15:30.
look-clock-system = Como el sistema
look-clock-12 = 12 horas
look-clock-24 = 24 horas

group-hooks = Órdenes
group-hooks-help = Programas tuyos que Unhunch inicia en estos momentos: el programa y sus argumentos, separados por espacios. No los interpreta ningún shell.
hooks-due = Cuando toca un descanso
hooks-due-help = Cada vez que toca uno.
hooks-started = Cuando empieza un descanso
hooks-started-help = En cuanto su ficha está en pantalla.
hooks-ended = Cuando termina un descanso
hooks-ended-help = Hecho, saltado o perdido.
hooks-lock = Para bloquear la pantalla
hooks-lock-help = En lugar de lo que tu escritorio ofrece para ello.

group-program = Unhunch
group-program-help = El programa en sí.
prefs-login = Iniciar con la sesión
prefs-login-help = Así espera en la bandeja desde el principio. Predeterminado: desactivado.
prefs-introduction = Introducción
prefs-introduction-help = Las cuatro páginas del primer inicio.
prefs-introduction-show = Ver la introducción
prefs-transfer = Todo en un archivo
prefs-transfer-help = Preferencias, perfiles, tus fichas y el diario, para otro equipo o para guardarlos.
prefs-transfer-path = Ruta del archivo
prefs-transfer-export = Escribirlo
prefs-transfer-import = Incorporarlo…
prefs-transfer-ask = ¿Incorporar todo lo de este archivo? Las preferencias y los perfiles del mismo nombre se reemplazan; lo que había se conserva al lado. A tu diario se añade lo que le falte.
prefs-transfer-yes = Incorporarlo
