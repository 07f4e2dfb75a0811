home-general = Information générale, pas un avis médical.
home-signs = Quand chercher de l’aide
home-source = Source : { $source }
home-source-own = Notes d’Unhunch
relief-part-heat = Chaleur ou froid
relief-part-routines = Enchaînements
relief-part-breath = Respiration
relief-part-tips = Bon à savoir
relief-part-signs = Quand chercher de l’aide
relief-start = Commencer
relief-start-what = Commencer : { $what }
relief-breath-stop = Arrêter

relief-cold = Froid
relief-heat = Chaleur
relief-alternate = Chaud, puis froid
relief-always = Toujours
relief-how = Comment
relief-long = Durée
relief-often = Fréquence
relief-stop-if = À retirer si
relief-not-with = Déconseillé si : { $reasons }.
relief-minutes = { $least } à { $most } minutes
relief-one = Un seul à la fois : quelque chose est déjà en place.
relief-on-cold = Le froid est en place
relief-on-heat = La chaleur est en place
relief-on-alternate = Chaud, puis froid : en place
relief-up = C’est fini : retirez-le
relief-left = restant
relief-left-long = encore { $left }
relief-line = { $what } : encore { $left }
relief-stop-now = À retirer tout de suite si : { $stop }
relief-told = Une notification dit quand regarder la peau et quand c’est fini, même si cette fenêtre est fermée.
relief-told-change = Une notification dit quand regarder la peau, quand changer et quand c’est fini, même si cette fenêtre est fermée.
relief-take-off = Retirez-le maintenant
relief-routines-intro = Plusieurs fiches l’une après l’autre. Vous pouvez sauter chacune en route.
relief-routine-facts = { $n ->
    [one] { $length } · { $n } fiche
   *[other] { $length } · { $n } fiches
}
relief-routine-card = { $n ->
    [one] { $card }
   *[other] { $card }, { $n } fois
}
relief-pacer = Respiration lente
relief-pacer-how = Inspirez par le nez pendant que le cercle grandit, et expirez pendant qu’il rétrécit. Sans forcer.
relief-pacer-care = Revenez à une respiration normale si la tête vous tourne.
relief-pace = Inspirez { $in }, expirez { $out }
relief-breathe-in = Inspirez
relief-breathe-out = Expirez
relief-breathe-ready = Quand vous voulez
relief-breath = Respiration { $n } sur { $of }
relief-breath-over = C’est assez pour cette fois. Continuez normalement.
relief-card = Voir la fiche
relief-kept-away = Vous avez indiqué dans les préférences que cela ne vous convient pas.
relief-tip-otc = Antidouleurs de la pharmacie
relief-tip-why = D’où cela vient
relief-tip-balance = Devant et derrière
relief-tip-text-neck = Téléphone et cou
relief-tip-stress-loop = Stress
relief-tip-together = Beaucoup de petites choses
relief-tip-warm-first = D’abord s’échauffer
relief-tip-soft-roller = D’abord le rouleau souple
relief-level-emergency = Appelez les secours maintenant
relief-level-urgent = Demandez conseil aujourd’hui
relief-level-soon = Consultez dans les prochains jours
relief-level-stop-now = Pendant une fiche
relief-call = Appelez le { $number } tout de suite. Ne conduisez pas vous-même.
relief-number-region = Le numéro de la région de votre système ({ $region }). Saisissez-en un autre s’il est faux.
relief-number-usual = Votre système n’indique pas de région ; ce numéro marche dans beaucoup d’entre elles. Saisissez-en un autre s’il est faux.
relief-number-own = Le numéro que vous avez saisi.
relief-number-back = Revenir au numéro de la région de votre système
