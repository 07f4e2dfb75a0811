today-date = { $weekday } { $date }
today-reading = Lecture de votre historique…
today-next-stretch = Prochain étirement
today-next-walk = Prochaine marche
today-next-eyes = Prochain repos des yeux
today-next-routine = Ensuite : { $routine }
today-minutes = { $n ->
    [one] minute
   *[other] minutes
}
today-hours = heures
today-now = Maintenant
today-at = À { $time }
today-between = Entre { $from } et { $to }
today-until = Jusqu’à { $time }
today-reason-pause = Dès que vous cesserez de taper, après { $from } assis, et au plus tard après { $to }.
today-reason-fixed = C’est l’une de vos heures fixes : à partir de là, elle vient dès que vous cessez de taper.
today-reason-sitting = Après { $to } assis.
today-reason-eyes = Toujours après { $to } assis, mais jamais juste à côté d’une autre pause.
today-reason-walk = { $n ->
    [one] Une marche vient après { $n } étirement.
   *[other] Une marche vient après { $n } étirements.
}
today-reason-later = Vous l’avez reportée jusque-là.
today-state-due = L’heure de bouger
today-state-due-why = Elle vient dès que vous cesserez de taper, au plus tard dans { $to }.
today-state-offered = L’heure de bouger
today-state-offered-why = Une pause vous est proposée : commencez-la, ou reportez-la si le moment est mal choisi.
today-state-resting = Votre pause
today-state-resting-why = La fiche est à l’écran. Prenez votre temps.
today-state-held = Une pause attend
today-state-held-why = Elle est retenue, car { $why }. Elle vient dès que c’est fini.
today-state-paused = Suspendu
today-state-paused-why = Aucune pause ne vient d’ici là, sauf si vous en commencez une.
today-state-paused-endless = Aucune pause ne vient avant votre reprise, sauf si vous en commencez une.
today-state-off-hours = Hors de vos heures de travail
today-state-off-hours-why = Rien ne vous rappelle d’ici là. Vous pouvez tout de même commencer une pause.
today-state-off-hours-endless = Rien ne vous rappelle en ce moment. Vous pouvez tout de même commencer une pause.
today-state-away = Loin du bureau
today-state-away-why = Cela compte comme repos : à votre retour, votre temps assis repartira peut-être de zéro.
today-state-none = Aucune pause n’est prévue
today-state-none-why = Tous les rappels sont désactivés. Activez-les dans les préférences, ou commencez une pause maintenant.
today-state-quiet-why = Rien d’autre n’est prévu pour l’instant. Vous pouvez commencer une pause à tout moment.
today-ring = { $left } avant la prochaine pause
today-card = À suivre
today-card-of = { $place } · { $time }
today-card-open = Voir { $card }
today-actions = Tout de suite
today-stretch-locked = L’écran est verrouillé.
today-later-by = La reporte de { $time }
today-later-none = Il n’y a pas encore de pause à reporter.
today-later-spent = Cette pause a été reportée autant de fois que vous le permettez.
today-skip-none = Il n’y a pas de pause à sauter.
today-skip-strict = Plus aucune pause de suite ne peut être sautée.
today-stop-relief = { $remedy ->
    [heat] { $n ->
        [one] Arrêter la chaleur (encore { $n } minute)
       *[other] Arrêter la chaleur (encore { $n } minutes)
    }
    [cold] { $n ->
        [one] Arrêter le froid (encore { $n } minute)
       *[other] Arrêter le froid (encore { $n } minutes)
    }
   *[other] { $n ->
        [one] Arrêter chaleur et froid (encore { $n } minute)
       *[other] Arrêter chaleur et froid (encore { $n } minutes)
    }
}
today-profile = Profil : { $profile }
today-profile-active = { $profile } (en vigueur)
today-quit-ask = Quitter Unhunch ? Rien ne vous rappellera plus jusqu’à son prochain lancement.
today-quit-sure = Quitter
today-quit-stay = Rester
today-sitting = Temps assis
today-sitting-limit = sur { $limit } qui suffisent
today-longest = Le plus long d’affilée
today-longest-now = en cours
today-breaks = { $n ->
    [one] Pause prise
   *[other] Pauses prises
}
today-breaks-partly = dont { $n } en partie
today-streak = { $n ->
    [one] Jour avec une pause
   *[other] Jours de suite
}
today-streak-none = Un bon jour pour commencer
today-streak-none-help = Une seule pause suffit.
today-streak-counts = Aujourd’hui compte déjà.
today-streak-open = Une pause aujourd’hui, et cela fera { $n }.
today-short-minutes = { $m } min
today-short-hours = { $h } h { $m } min
today-day = Votre journée
today-nothing = Rien encore. Ce que vous faites apparaîtra ici au fil de la journée.
today-picture = Votre journée de { $from } à { $to }. { $parts }.
today-picture-next = La prochaine pause vient entre { $from } et { $to }
today-picture-keys = Les flèches parcourent les repères.
today-legend-sat = Assis
today-legend-away = Absent
today-legend-paused = Suspendu
today-legend-meeting = En réunion
today-legend-done = Faite
today-legend-partly = En partie
today-legend-held = Retenue
today-legend-later = Reportée
today-legend-skipped = Sautée
today-legend-missed = Sans réponse
today-legend-next = Prochaine pause
today-sum-sat = assis pendant { $length }
today-sum-done = { $n ->
    [one] { $n } pause faite
   *[other] { $n } pauses faites
}
today-sum-partly = { $n ->
    [one] { $n } pause faite en partie
   *[other] { $n } pauses faites en partie
}
today-sum-held = { $n ->
    [one] { $n } pause retenue
   *[other] { $n } pauses retenues
}
today-sum-later = { $n ->
    [one] { $n } pause reportée
   *[other] { $n } pauses reportées
}
today-sum-skipped = { $n ->
    [one] { $n } pause sautée
   *[other] { $n } pauses sautées
}
today-sum-missed = { $n ->
    [one] { $n } pause sans réponse
   *[other] { $n } pauses sans réponse
}
today-mark = { $time } : { $what }, { $became }
today-mark-card = { $kind } ({ $card })
today-became-done = pause faite
today-became-partly = pause faite en partie
today-became-skipped = pause sautée
today-became-missed = pause sans réponse
today-became-later = pause reportée
today-became-later-by = pause reportée de { $by }
today-became-held = pause retenue
today-became-held-for = pause retenue pendant { $length }
today-because = { $became } : { $why }
today-why-not-now = le moment était mal choisi
today-why-cannot-here = impossible à cet endroit
today-why-hurts = cela faisait mal
today-why-dislike = fiche peu appréciée
today-why-interrupted = quelque chose est survenu
today-why-busy = vos mains étaient occupées
today-more = { $n ->
    [one] et encore { $n }
   *[other] et encore { $n }
}
today-bar-sat = De { $from } à { $to } : assis pendant { $length }
today-bar-sitting = Depuis { $from } : assis depuis { $length }
today-bar-away = De { $from } à { $to } : absent pendant { $length }
today-bar-paused = De { $from } à { $to } : suspendu
today-bar-meeting = De { $from } à { $to } : en réunion
today-list-show = Afficher en liste
today-list-hide = Masquer la liste
today-ask-back = Vous n’avez pas dit aujourd’hui comment va votre dos.
today-ask-desk = Quelques questions disent si votre bureau vous convient.
today-ask-desk-again = Vous n’avez pas examiné votre bureau depuis un moment.
today-ask-back-go = Le dire
today-ask-desk-go = Voir
