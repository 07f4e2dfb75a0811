history-view-day = Jour
history-view-week = Semaine
history-view-month = Mois
history-view-year = Année
history-earlier = Plus tôt (flèche gauche)
history-later = Plus tard (flèche droite)
history-today = Aujourd’hui
history-reading = Lecture du journal…
history-bad = { $n ->
    [one] { $n } ligne du journal n’a pas pu être lue et est écartée.
   *[other] { $n } lignes du journal n’ont pas pu être lues et sont écartées.
}
history-day = { $weekday } { $date }
history-week = { $from } – { $to }
history-month = { $month } { $year }
weekday-short-1 = lun.
weekday-short-2 = mar.
weekday-short-3 = mer.
weekday-short-4 = jeu.
weekday-short-5 = ven.
weekday-short-6 = sam.
weekday-short-7 = dim.
history-minutes = { $minutes } min
history-hours-minutes = { $hours } h { $minutes } min
history-number-taken = pauses prises
history-number-left = sautées ou manquées
history-number-sat = au bureau
history-number-sat-mean = au bureau par jour
history-number-longest = assis au plus long d’affilée
history-breaks = Pauses
history-done = Faites
history-partly = Faites en partie
history-skipped = Sautées
history-missed = Manquées
history-taken = Prises
history-left = Sautées ou manquées
history-sitting = Position assise, en heures
history-sat = Temps assis
history-sat-mean = Temps assis par jour
history-longest = Le plus long d’affilée
history-areas = Par zone du corps
history-no-areas = Aucune fiche n’a été faite.
history-hours = Par heure de la journée
history-heat = Pauses prises, jour par jour
history-heat-how = Cliquez sur un jour pour le voir, ou parcourez la grille avec les flèches et appuyez sur Entrée.
history-heat-none = Aucune
history-heat-most = 10 ou plus
history-heat-sum = { $n ->
    [one] { $year } : { $n } pause prise
   *[other] { $year } : { $n } pauses prises
}, { $days ->
    [one] sur { $days } jour
   *[other] sur { $days } jours
}.
history-of = { $date } : { $words }
history-no-breaks = Aucune pause.
history-breaks-words = Faites : { $done }, en partie : { $partly }, sautées : { $skipped }, manquées : { $missed }.
history-no-sitting = On ne sait rien du temps assis.
history-sitting-words = { $sat } au bureau, au plus { $longest } d’affilée.
history-sitting-words-mean = { $sat } au bureau en moyenne, au plus { $longest } d’affilée.
history-hour-words = À partir de { $hour } h : prises { $taken }, sautées ou manquées { $left }.
history-hours-sum = { $n ->
    [one] Le plus de pauses à partir de { $hour } h : { $n }.
   *[other] Le plus de pauses à partir de { $hour } h : { $n }.
}
history-nothing = Rien ici
history-nothing-here = Ces jours n’ont rien laissé dans le journal.
history-nothing-yet = Le journal est encore vide. Vos pauses apparaissent ici dès la première.
history-lines = La journée en lignes
history-lines-old = Les lignes de ce jour sont dans le journal ; enregistrez-le en CSV pour les voir.
history-break = Pause
history-line-done = Fait : { $what }
history-line-partly = Fait en partie : { $what }
history-line-skipped = Sauté : { $what }
history-line-missed = Manqué : { $what }
history-line-later = Reporté : { $what }
history-line-why = { $line } ({ $why })
history-line-away = Absent pendant { $length }
history-line-rested = Absent
history-line-sat = Assis pendant { $length }
history-line-held = Une pause a attendu
history-line-paused = Rappels suspendus
history-line-resumed = Rappels repris
history-line-felt = Ressenti : { $score }
history-line-desk = Bureau : réponse à une question
history-line-taken-back = Une réponse annulée
history-line-meeting = Début d’une réunion
history-line-meeting-over = Fin de la réunion
history-line-standing = Passage debout pour travailler
history-line-sitting = Passage assis pour travailler
history-line-warmed = Échauffé par la chaleur
history-report = Rapport pour le kiné
history-report-help = Une page sur les jours affichés, à imprimer ou à envoyer. Elle s’ouvre dans votre navigateur.
history-export-open = Enregistrer en CSV…
history-export = Enregistrer
history-export-what = Écrire le journal de cette période ({ $range }) dans ce nouveau fichier :
history-delete-open = Supprimer…
history-delete = Supprimer
history-delete-which = Quels jours faut-il supprimer du journal ?
history-delete-shown = Ceux affichés ici
history-delete-typed = Du … au …
history-delete-all = Tout le journal
history-delete-from = Du
history-delete-to = Au
history-delete-date = Donnez un jour comme 2026-03-09.
history-delete-order = Le dernier jour précède le premier.
history-delete-gone = { $period } – seront perdus : { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} avec { $breaks ->
    [one] { $breaks } pause
   *[other] { $breaks } pauses
} et { $felt ->
    [one] { $felt } relevé
   *[other] { $felt } relevés
}.
history-delete-never = C’est irréversible, et il n’y a pas de copie.
history-delete-keep = Les garder
history-delete-sure = Supprimer définitivement
