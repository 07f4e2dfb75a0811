card-window-title = { $card } – Unhunch
card-step-of = Étape { $n } sur { $of }
card-next-step = Ensuite : { $step }
card-last-step = C’est la dernière étape.
card-breath = Respiration : { $breath }
card-seconds = { $n ->
    [one] seconde
   *[other] secondes
}
card-seconds-left = { $n ->
    [one] encore { $n } seconde dans cette étape
   *[other] encore { $n } secondes dans cette étape
}
card-paused = arrêtée
card-waiting = en attente
card-waits = En attente de vos mains…
card-figure = Figure de { $card } : { $step }
card-left = Gauche
card-right = Droite
card-care = Attention
card-care-close = Fermer la note

card-previous = Précédent
card-pause = Arrêter
card-resume = Reprendre
card-next = Suivant
card-another = Autre fiche
card-not-now = Pas maintenant
card-done = Terminé
card-before = Fiche précédente
card-skip = Sauter cette fiche
card-end = Finir
card-go-on = Continuer
card-previous-key = Touche : flèche gauche
card-pause-key = Touche : barre d’espace
card-resume-key = Touche : barre d’espace
card-next-key = Touche : flèche droite
card-another-key = Touche : A
card-not-now-key = Touche : N ou Échap
card-done-key = Touche : D
card-before-key = Touche : B
card-skip-key = Touche : N ou Échap
card-end-key = Touche : E
card-go-on-key = Touche : flèche droite

card-lock = Verrouiller l’écran
card-lock-key = Touche : L
card-hurts-key = Touche : H
card-strict = Maintenez Échap trois secondes pour finir
card-strict-held = Maintenez…
card-strict-asked = Cette pause est stricte. Maintenez Échap trois secondes pour la finir, ou dites que cela fait mal.
card-then-stand = Puis restez debout un moment
card-then-sit = Puis rasseyez-vous
card-then-standing = Restez maintenant debout un moment
card-then-sitting = Rasseyez-vous maintenant

cover-leave = Quitter
cover-guarded = Vos touches vont encore au programme où vous étiez.
cover-escape = Pour quitter, appuyez sur Échap ou sur ce bouton.
cover-button = Pour quitter, appuyez sur ce bouton.
cover-hurts = Pour quitter, appuyez sur le bouton ci-dessus.
cover-strict = Elle finit d’elle-même, une fois son temps écoulé.
cover-over = Votre écran revient tout de suite.
cover-beside = La fiche est sur votre autre écran.
cover-time = encore { $left }

card-why = Qu’est-ce qui vous en empêche ?
card-why-not-now = Pas maintenant
card-why-cannot-here = Impossible ici
card-why-hurts = Cela fait mal
card-why-dislike = Je n’aime pas celle-ci
card-back = Retour à la fiche
card-hurts = Arrêtez ici
card-hurts-stop = Un étirement peut tirer, mais ne doit pas faire mal. Relâchez lentement et laissez celui-ci de côté.
card-hurts-ask = Si la douleur est forte, nouvelle ou persistante, consultez un médecin ou un kinésithérapeute.
card-close = Fermer la fiche
card-leave-out = Écarter cette fiche
card-well-done = Bravo
card-was-done = { $card }, { $length }

place-seated = Assis
place-standing = Debout
place-wall = Contre un mur
place-doorway = Dans une porte
place-floor = Au sol
place-walk = En marchant
equipment-desk = Bureau stable
equipment-firm-chair = Chaise ferme
equipment-mat = Tapis
equipment-band = Bande élastique
equipment-anchor = Ancrage de porte
equipment-foam-roller = Rouleau de massage
equipment-tennis-ball = Balle de tennis
equipment-stability-ball = Ballon de gym
equipment-book = Livre
equipment-wall = Mur
equipment-doorway = Encadrement de porte
avoid-shoulder-injury = Blessure à l’épaule
avoid-neck-nerve = Atteinte nerveuse au cou
avoid-wrist-injury = Blessure au poignet
avoid-knee-pain = Douleur au genou
avoid-ankle-injury = Blessure à la cheville
avoid-osteoporosis = Ostéoporose
avoid-recent-back-surgery = Opération récente du dos
avoid-late-pregnancy = Fin de grossesse
avoid-dizziness = Vertiges
avoid-high-blood-pressure = Hypertension artérielle
avoid-breathing-illness = Maladie respiratoire
avoid-eye-pressure = Pression oculaire élevée
avoid-blood-thinners = Anticoagulants

home-window-title = Unhunch
home-page-today = Aujourd’hui
home-page-back = Mon dos
home-page-history = Historique
home-page-cards = Fiches
home-page-desk = Bureau
home-page-relief = Soulagement
home-page-preferences = Préférences
home-problems = Le fichier des préférences est à vérifier
home-card-faults = Certaines de vos fiches sont écartées
home-refused = Cela n’a pas marché : { $why }
home-dismiss = Fermer ce message

home-state-working = Assis depuis { $sat }
home-state-due = L’heure de bouger – dès que vous cesserez de taper
home-state-offered = L’heure de bouger
home-state-resting = Pause en cours
home-state-held = Une pause attend
home-state-paused = Suspendu
home-state-paused-until = Suspendu jusqu’à { $until }
home-state-off-hours = Hors de vos heures de travail
home-state-off-hours-until = Hors de vos heures de travail jusqu’à { $time }
home-take-anyway = La faire quand même
home-state-away = Loin du bureau
home-state-just-now = Vous venez de vous reposer
home-why = { $state } ({ $why })

home-next-stretch = Prochain étirement dans { $from }, ou dans { $to } si vous tapez sans arrêt
home-next-walk = Prochaine marche dans { $from }, ou dans { $to } si vous tapez sans arrêt
home-next-eyes = Prochain repos des yeux dans { $to }
home-next-stretch-at = Prochain étirement dans { $to }
home-next-walk-at = Prochaine marche dans { $to }
home-next-now = C’est l’heure de la prochaine pause.
home-next-none = Aucune pause n’est prévue.
home-next-resting = La fiche est à l’écran.
home-stretch-now = S’étirer
home-pause = Suspendre
home-resume = Reprendre
home-pause-tomorrow = Jusqu’à demain
home-pause-resumed = Jusqu’à ma reprise

home-undo-key = Ctrl+Z
home-redo-key = Ctrl+Maj+Z
home-reset-all-key = Toute cette page comme au début
home-undo = Annuler
home-redo = Rétablir
home-reset-all = Tout réinitialiser
home-reset = Remettre { $name } à { $value }
home-default = Par défaut : { $value }.
home-on = activé
home-off = désactivé
home-none = aucun
home-wrong = « { $text } » n’est pas compris : { $give }.

day-title = Une journée avec ces réglages
day-summary = Si vous restez assis à taper de 9 h à 18 h : { $breaks }.
day-nothing = Rien ne vous rappellerait : toutes les pauses sont désactivées.
day-stretches = { $n ->
    [one] { $n } étirement
   *[other] { $n } étirements
}
day-walks = { $n ->
    [one] { $n } marche
   *[other] { $n } marches
}
day-eyes = { $n ->
    [one] { $n } repos des yeux
   *[other] { $n } repos des yeux
}
day-stretch = Étirement
day-walk = Marche
day-eye = Yeux
day-window = À partir d’ici, dès que vous cessez de taper
day-first = La première vient { $from } après vous être assis, ou après { $to } si vous tapez sans arrêt.

group-stretch = Étirement
group-stretch-help = Une fiche d’environ une minute, quand vous êtes assis depuis un moment.
stretch-on = Me rappeler de m’étirer
stretch-on-help = La raison d’être de ce programme.
stretch-earliest = Au plus tôt
stretch-earliest-help = À partir d’ici, la pause vient dès que vous cessez de taper.
stretch-latest = Au plus tard
stretch-latest-help = Elle vient alors même si vous tapez encore.
stretch-length = Durée
stretch-length-help = Combien de temps dure une pause.

group-walk = Marche
group-walk-help = Quelques minutes debout, à la place de certains étirements.
walk-on = Me rappeler de marcher
walk-on-help = Le meilleur remède pour un dos assis toute la journée.
walk-after-stretches = Après autant d’étirements
walk-after-stretches-help = La pause qui les suit est une marche.
walk-length = Durée
walk-length-help = Combien de temps dure une marche.
walk-lock = Verrouiller ensuite l’écran
walk-lock-help = Après une marche, personne ne trouve votre session ouverte.

group-eyes = Yeux
group-eyes-help = Regarder au loin quelques secondes.
eyes-on = Me rappeler de reposer mes yeux
eyes-on-help = Jamais juste avant ou après une autre pause.
eyes-every = Toutes les
eyes-every-help = Temps assis d’un repos au suivant.
eyes-length = Durée
eyes-length-help = Combien de temps regarder au loin.

group-times = Heures fixes
group-times-help = Des étirements à heure dite.
times-at = À ces heures
times-at-help = Par exemple 10:30, 15:00. Un étirement alors, quel que soit le temps assis.
times-instead = Seulement à ces heures
times-instead-help = Rester longtemps assis n’amène alors aucun étirement.

group-posture = Assis et debout
group-posture-help = Pour un bureau réglable en hauteur. Le changement vient avec un étirement.
posture-on = Me rappeler de changer
posture-on-help = Jamais une pause à part.
posture-sit = Assis pendant
posture-sit-help = Après ce temps, le prochain étirement finit debout.
posture-stand = Debout pendant
posture-stand-help = Après ce temps, le prochain étirement finit assis.

group-strict = Strict
group-strict-help = Pour qui saute trop facilement ses pauses.
strict-on = Limiter les pauses sautées
strict-on-help = Maintenir Échap trois secondes, la zone de notification et « unhunch end » y mettent toujours fin.
strict-skips-in-a-row = Pauses sautées de suite
strict-skips-in-a-row-help = Nombre de pauses que l’on peut sauter l’une après l’autre.

group-quiet = Pas maintenant
group-quiet-help = Une pause attend tant que l’un de ces cas est vrai, et vient ensuite.
quiet-microphone = Le micro est utilisé
quiet-microphone-help = Vous êtes en appel.
quiet-camera = La caméra est utilisée
quiet-camera-help = Vous êtes en appel.
quiet-do-not-disturb = « Ne pas déranger » est activé
quiet-do-not-disturb-help = Selon le réglage de votre bureau.
quiet-full-screen = Un programme est en plein écran
quiet-full-screen-help = Un film, un jeu ou des diapositives.
quiet-video = L’écran est maintenu allumé
quiet-video-help = Un film ou une présentation.
quiet-programs = L’un de ces programmes tourne
quiet-programs-help = Noms de programmes, séparés par des virgules.
quiet-battery = L’ordinateur est sur batterie
quiet-battery-help = Vous êtes en déplacement.
quiet-new-screen = Un écran qui n’est pas à vous est branché
quiet-new-screen-help = Vous montrez quelque chose à d’autres.
quiet-discreet = Une offre discrète dans les longs appels
quiet-discreet-help = Après une heure d’appel, seule la zone de notification propose une fiche que personne ne remarque.

group-hours = Horaires
group-hours-help = En dehors, rien ne se passe.
hours-on = Seulement à ces heures
hours-on-help = Séparez par des virgules les plages d’un même jour ; une plage peut passer minuit.
hours-monday = Lundi
hours-monday-help = Par exemple 09:00-12:30, 13:30-18:00.
hours-tuesday = Mardi
hours-tuesday-help = Rien pour un jour libre.
hours-wednesday = Mercredi
hours-wednesday-help = Rien pour un jour libre.
hours-thursday = Jeudi
hours-thursday-help = Rien pour un jour libre.
hours-friday = Vendredi
hours-friday-help = Rien pour un jour libre.
hours-saturday = Samedi
hours-saturday-help = Rien pour un jour libre.
hours-sunday = Dimanche
hours-sunday-help = Rien pour un jour libre.
hours-days-off = Jours libres
hours-days-off-help = Par exemple 2026-12-24, ou 2026-12-24..2027-01-01.

group-limit = Assez pour un jour
group-limit-help = Un mot aimable quand vous avez été assis assez longtemps.
limit-on = Me dire quand c’est assez
limit-on-help = Une fois par jour, et sans jamais gêner.
limit-sitting = Temps assis par jour
limit-sitting-help = Toute la journée additionnée.
limit-day-starts = La journée commence à
limit-day-starts-help = Les comptes repartent alors de zéro, et « demain » commence.

group-away = Absence
group-away-help = Le temps loin du bureau compte comme repos.
away-after = Absent après
away-after-help = Sans clavier ni souris pendant ce temps, vous êtes absent.
away-enough = Repos suffisant
away-enough-help = Après une telle absence, votre temps assis repart de zéro.
away-reading = Je lis souvent sans rien toucher
away-reading-help = Seul un écran verrouillé ou un ordinateur en veille signifie alors que vous êtes absent.

group-notice = Rappel
group-notice-help = Comment une pause se présente.
notice-style = Une pause commence par
notice-style-help = Une notification attend votre clic ; la fiche s’ouvre d’elle-même ; un voile assombrit les écrans autour d’elle. Aucun ne prend vos touches pendant que vous tapez.
notice-style-notification = Une notification
notice-style-card = La fiche
notice-style-cover = Un voile
notice-screens = Le voile couvre
notice-screens-help = Sur certains bureaux, le voile est impossible et la fiche s’ouvre d’elle-même.
notice-screens-active = L’écran utilisé
notice-screens-all = Tous les écrans
notice-card-waits = La fiche attend mes mains
notice-card-waits-help = Son chrono s’arrête tant que vous tapez ou bougez la souris.
notice-pause-in-typing = Un arrêt de frappe dure
notice-pause-in-typing-help = Les mains loin du clavier et de la souris aussi longtemps, c’est le bon moment.
notice-again = Rappeler après
notice-again-help = Un rappel laissé sans réponse revient, trois fois au plus.

group-later = Plus tard
group-later-help = Quand une pause tombe mal.
later-by = Plus tard signifie
later-by-help = De combien une pause est reportée.
later-limit = Combien de fois
later-limit-help = Nombre de reports possibles pour une pause.

group-body = Vous et votre lieu
group-body-help = Les fiches qui ne conviennent pas ne sont jamais montrées.
body-places = Où vous pouvez vous étirer
body-places-help = Au moins un choix.
body-equipment = Ce que vous avez sous la main
body-equipment-help = Rien n’est nécessaire.
body-avoid = Ce à quoi faire attention
body-avoid-help = Les étirements qui ne conviennent pas dans ces cas sont écartés. En cas de doute, demandez à votre médecin.
body-office = Seulement ce qui n’attire pas les regards
body-office-help = Écarte ce qui paraît étrange dans un bureau ouvert.

group-media = Musique et films
group-media-help = Ce qui joue pendant une pause.
media-pause = L’arrêter au début d’une pause
media-pause-help = Dans chaque lecteur qui le permet.
media-resume = Le relancer ensuite
media-resume-help = Seulement ce qui a été arrêté pour la pause.

group-look = Apparence
group-look-help = Celle des fenêtres.
look-theme = Couleurs
look-theme-help = Comme le système, ou toujours les mêmes.
look-theme-system = Comme le système
look-theme-light = Clair
look-theme-dark = Sombre
look-text-scale = Taille du texte
look-text-scale-help = De tout le texte de ces fenêtres.
look-reduced-motion = Moins d’animations
look-reduced-motion-help = Rien ne bouge pour le seul plaisir.
look-reduced-motion-system = Comme le système
look-reduced-motion-on = Activé
look-reduced-motion-off = Désactivé
look-renderer = Rendu
look-renderer-help = « Processeur » marche partout. Dès la prochaine ouverture de cette fenêtre.
look-renderer-auto = Automatique
look-renderer-cpu = Processeur
look-renderer-opengl = OpenGL

body-emergency = Numéro d’urgence
body-emergency-help = Celui que la page « Soulagement » vous dit d’appeler. « system » prend celui de la région de votre système.
