kind-stretch = Étirement
kind-walk = Marche
kind-eyes = Repos des yeux
tray-next-between = { $kind } entre { $from } et { $to }
tray-next-at = { $kind } à { $time }
tray-nothing-planned = Aucune pause prévue
tray-due = Pause dès que vous cesserez de taper
tray-offered = L’heure de bouger
tray-resting = Pause en cours
tray-held = Pause retenue : { $why }
tray-take-anyway = La faire quand même
tray-discreet = Une que personne ne voit : { $card }
tray-end = Finir cette pause
tray-own-screen = Le nouvel écran est à moi
tray-stand = Je suis debout
tray-stand-time = Je suis debout (vous étiez assis longtemps)
tray-sit = Je suis assis
tray-sit-time = Je suis assis (vous étiez debout assez longtemps)
tray-meeting = En réunion
tray-meeting-until = En réunion jusqu’à { $time }
tray-meeting-more = { $time } de plus
tray-meeting-over = Elle est finie
held-meeting = vous êtes en réunion
held-meeting-until = vous êtes en réunion jusqu’à { $time }
held-microphone = le micro est utilisé
held-camera = la caméra est utilisée
held-do-not-disturb = « Ne pas déranger » est activé
held-video = l’écran est maintenu allumé
held-full-screen = un programme est en plein écran
held-program = un programme choisi tourne
held-battery = l’ordinateur est sur batterie
held-new-screen = un nouvel écran est branché
held-by = { $why } ({ $by })
hint-stuck = Les pauses reviennent, bien que ceci dure : { $why }
hint-stuck-body = Il en est ainsi depuis quatre heures ; ce n’est donc plus pris en compte jusqu’à la fin. « unhunch set { $key } off » n’en tient jamais compte.
hint-sat-long = Vous êtes resté assis { $time } aujourd’hui
hint-sat-long-body = C’est assez pour une journée. Les pauses continuent comme d’habitude si vous restez.
hint-not-locked = L’écran n’a pas pu être verrouillé
hint-not-locked-body = « unhunch doctor » dit pourquoi ; « hooks.lock » peut nommer un programme qui le fait.
hint-no-autostart = Unhunch ne démarre pas avec la session
autostart-reason = Pour rappeler les pauses dès le début
tray-paused = Suspendu jusqu’à votre reprise
tray-paused-until = Suspendu jusqu’à { $time }
tray-off-hours = Hors de vos heures de travail
tray-off-hours-until = Hors de vos heures de travail jusqu’à { $time }
tray-away = Vous êtes absent : cela compte comme repos
tray-stretch-now = S’étirer maintenant
tray-later = Plus tard ({ $time })
tray-skip = Sauter cette pause
tray-pause = Suspendre
tray-pause-tomorrow = Jusqu’à demain
tray-pause-resumed = Jusqu’à ma reprise
tray-resume = Reprendre
tray-feel = Comment va votre dos ?
tray-feel-score = { $score ->
    [0] 0 – aucune gêne
    [10] 10 – au pire
   *[other] { $score }
}
tray-home = Accueil…
tray-quit = Quitter
notice-stretch = L’heure de bouger : { $card }, { $time }
notice-other = L’heure de bouger : { $kind }, { $time }
notice-ask = Vous avez sauté celle-ci trois fois. Pour ne plus jamais la voir, lancez-la, sautez-la et dites que vous ne l’aimez pas.
notice-then-standing = Puis restez debout un moment.
notice-then-sitting = Puis rasseyez-vous.
notice-trayless = Ce bureau n’affiche pas d’icône dans la zone de notification : « unhunch » ouvre la fenêtre, et « unhunch help » indique ce qu’il sait faire d’autre.
notice-updated = Unhunch a été mis à jour
notice-updated-body = Quitte-le et relance-le pour utiliser la nouvelle version. D’ici là, rien n’est perdu.
notice-start = Commencer
notice-later = Plus tard
notice-skip = Sauter
notice-done = Terminé
notice-without-actions = Pour la commencer, ouvrez Unhunch depuis la zone de notification, ou tapez « unhunch stretch » ; « unhunch later » la reporte.
notice-card-of = { $card } ({ $n } sur { $of })
notice-no-window = Aucune fenêtre n’a pu être affichée ; « unhunch doctor » dit pourquoi.
refused-resting = une pause est en cours
refused-locked = l’écran est verrouillé
refused-nothing-due = aucune pause à reporter en ce moment
refused-no-laters = cette pause a été reportée autant de fois que `later.limit` le permet
refused-not-paused = Unhunch n’est pas suspendu
refused-no-card = il n’y a pas de fiche `{ $card }` ; `unhunch cards` les liste
refused-no-routine = il n’y a pas d’enchaînement `{ $routine }` ; `unhunch routine` les liste
refused-routine = la plus grande partie de « { $routine } » ne convient pas à vos préférences : { $why }
refused-score = `{ $score }` n’est pas une note de 0 à 10
refused-strict = plus aucune pause de suite ne peut être sautée : `strict.skips_in_a_row` est atteint ; si cela fait mal, commencez-la et appuyez sur H
refused-strict-resting = plus aucune pause de suite ne peut être sautée : `unhunch end` met tout de même fin à celle-ci
refused-not-resting = aucune pause n’est à l’écran
refused-no-meeting = aucune réunion en cours : `unhunch meeting 1h` en commence une
refused-past = { $time } est passé : donnez une heure plus tardive
refused-no-new-screen = aucun nouvel écran n’est branché
refused-no-posture = l’alternance assis-debout est désactivée : `unhunch set posture.on true` l’active
refused-nothing-planned = aucune pause prévue à sauter
refused-no-window = aucune fenêtre ne peut être affichée ici ; `unhunch doctor` dit pourquoi
doctor-no-window = lancez Unhunch dans une session graphique ; sans elle, il rappelle dans le terminal
doctor-untried = pas encore essayé ; redemandez dans un instant
hook-not-started = impossible de le lancer : { $error }
hook-code = il a fini avec le code de sortie { $code }
hook-signal = il a été arrêté par le signal { $signal }
hook-late = il n’a pas fini en { $limit } et a été tué
hook-busy = il tournait encore depuis la dernière fois, il n’a donc pas été relancé
relief-begun = { $remedy ->
    [cold] Froid pendant { $time }.
    [heat] Chaleur pendant { $time }.
   *[other] Chaleur puis froid, { $time } en tout.
}
relief-stop = À retirer si : { $stop }
relief-not-if = Déconseillé si : { $reasons }.
relief-look = Regardez la peau
relief-change = Changez : le froid maintenant, et regardez la peau
relief-over = { $remedy ->
    [heat] C’est fini : retirez la chaleur
    [cold] C’est fini : retirez le froid
   *[other] C’est fini : retirez-le
}
relief-again = Recommencer : { $again }
relief-left-alone = Unhunch s’arrête et ne vous préviendra pas : retirez-le dans { $left }
relief-running = { $remedy ->
    [heat] la chaleur est en place
    [cold] le froid est en place
   *[other] chaleur et froid alternés sont en place
} pour encore { $left } : `unhunch relief stop` y met fin
relief-too-long = c’est plus long que ce que supporte la peau : donnez { $longest } au plus
relief-none = ni chaleur ni froid n’est en place
relief-unheard = aucune notification ne peut être affichée ici, personne ne pourrait donc vous dire quand le retirer
