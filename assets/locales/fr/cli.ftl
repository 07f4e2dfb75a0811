cli-either = { $first } ou { $last }
cli-welcome = Unhunch tourne et vous dira quand il est l’heure de bouger. `unhunch home` ouvre les préférences, Ctrl+C y met fin.
cli-no-display = il n’y a pas d’affichage : rappels dans ce terminal

cli-wrong-verb = `{ $given }` n’est pas une commande : `unhunch help` les liste toutes
cli-wrong-verb-near = `{ $given }` n’est pas une commande : vouliez-vous dire `{ $nearest }` ?
cli-wrong-option = `{ $given }` n’est pas une option ici : écrivez `{ $usage }`
cli-wrong-option-near = `{ $given }` n’est pas une option ici : vouliez-vous dire `--{ $nearest }` ?
cli-wrong-no-value = `--{ $option }` demande une valeur : écrivez `{ $usage }`
cli-wrong-value = `{ $option }` ne prend pas de valeur : écrivez-le seul
cli-wrong-too-many = `{ $given }` est un mot de trop : écrivez `{ $usage }`
cli-wrong-too-few = `{ $verb }` demande plus de mots : écrivez `{ $usage }`
cli-wrong-both = `--{ $one }` et `--{ $other }` s’excluent : donnez l’un des deux
cli-wrong-choice = `{ $given }` n’est pas possible ici : donnez { $allowed }
cli-wrong-duration = `{ $given }` n’est pas une durée : écrivez-la comme `45m`, `1h30m` ou `20s`
cli-wrong-pause = `{ $given }` n’est pas une durée de suspension : écrivez-la comme `45m`, `until 14:30` ou `until tomorrow`
cli-wrong-meeting = `{ $given }` n’est pas une durée de réunion : écrivez-la comme `1h`, `more 30m`, `until 14:30` ou `over`
cli-wrong-minutes = `{ $given }` n’est pas un nombre de minutes : écrivez-le comme `15`
cli-wrong-time = `{ $given }` n’est pas une heure : écrivez-la comme `14:30`, ou `tomorrow`
cli-wrong-date = `{ $given }` n’est pas une date : écrivez-la comme `2026-11-23`
cli-wrong-days = `{ $given }` n’est pas un nombre de jours : donnez-en un à partir de 1
cli-wrong-score = `{ $given }` n’est pas une note : donnez un nombre de 0 (aucune gêne) à 10
cli-wrong-not-text = l’un des mots n’est pas un texte valable : écrivez-le en UTF-8

cli-not-running = unhunch ne tourne pas : lancez-le avec `unhunch`, puis réessayez
cli-running = unhunch tourne déjà : arrêtez-le avec `unhunch quit`, puis lancez-le ici
cli-hung = unhunch ne répond pas : arrêtez son processus, puis relancez-le
cli-hung-process = unhunch ne répond pas : arrêtez son processus avec `kill { $pid }`, puis relancez-le
cli-broken = unhunch n’a pas fini sa réponse : { $error } ; réessayez
cli-no-card = il n’y a pas de fiche `{ $given }` : `unhunch cards` les liste toutes
cli-no-card-near = il n’y a pas de fiche `{ $given }` : vouliez-vous dire `{ $nearest }` ?
cli-no-routine = il n’y a pas d’enchaînement `{ $given }` : `unhunch routine` les liste tous
cli-no-routine-near = il n’y a pas d’enchaînement `{ $given }` : vouliez-vous dire `{ $nearest }` ?
cli-routines-several = `{ $given }` peut être { $ids } : écrivez-en davantage
cli-no-home = aucun dossier personnel n’a été trouvé : définissez `HOME`
cli-no-file = `{ $file }` est introuvable : { $error }
cli-no-lock = `{ $file }` ne peut pas être verrouillé : { $error } ; rappels tout de même, peut-être en double
cli-not-locked = le verrou ne peut pas être pris : { $error } ; réessayez
cli-no-window = ce programme a été construit sans fenêtres : lancez plutôt `unhunch-window`
cli-not-written = la réponse ne peut pas être écrite : { $error }
cli-autostart-failed = l’entrée de démarrage automatique ne peut pas être changée : { $error }

cli-help-title = Unhunch vous rappelle de bouger avant que votre dos ne fasse mal, et vous montre comment.
cli-help-plain = rappeler dès maintenant, ou montrer la fenêtre de l’instance qui le fait
cli-help-end = `unhunch help VERB` dit comment une commande s’écrit.
cli-verb-stretch = commencer la pause proposée, ou une maintenant ; avec une fiche, cette fiche
cli-verb-routine = lister les enchaînements, des fiches à la suite, ou en commencer un
cli-verb-status = dire ce qui se passe et quand vient la prochaine pause
cli-verb-later = reporter la pause, de `later.by` ou de cette durée
cli-verb-skip = sauter la pause
cli-verb-pause = cesser de rappeler, pour un temps ou jusqu’à votre reprise
cli-verb-resume = finir une suspension
cli-verb-meeting = retenir les pauses pendant une réunion, une heure ou le temps que vous dites, et en proposer une à la fin
cli-verb-end = finir la pause à l’écran, si strictes que soient les préférences
cli-verb-stand = dire que vous êtes debout à partir de maintenant
cli-verb-sit = dire que vous êtes assis à partir de maintenant
cli-verb-screens = dire que les écrans branchés sont à vous, pour qu’ils ne retiennent pas les pauses
cli-verb-home = ouvrir la fenêtre
cli-verb-get = afficher une préférence, une section, ou toutes
cli-verb-set = changer une préférence
cli-verb-reset = remettre une préférence, une section, ou toutes aux valeurs par défaut
cli-verb-profile = lister les profils, en activer, en créer ou en retirer un
cli-verb-export = écrire préférences, profils, vos fiches et le journal dans un nouveau fichier
cli-verb-import = reprendre tout d’un tel fichier ; ce qu’il remplace est gardé à côté
cli-verb-cards = lister les exercices ; ou vérifier, reprendre ou sortir vos propres fiches
cli-verb-card = afficher un exercice avec ses étapes
cli-verb-guide = afficher comment régler le bureau, quand utiliser chaleur ou froid, des conseils, et quand chercher de l’aide
cli-verb-relief = appliquer chaleur ou froid, et être averti de regarder la peau et de les retirer
cli-verb-history = afficher ce qui s’est passé jusqu’ici
cli-verb-feel = noter comment va votre dos, de 0 (aucune gêne) à 10, ou afficher la dernière note
cli-verb-plan = afficher les pauses d’un jour où vous restez assis à taper tout le temps
cli-verb-autostart = démarrer avec la session, ou non, ou dire ce qu’il en est
cli-verb-doctor = dire ce qui marche ici, ce qui ne marche pas, et comment y remédier
cli-verb-completions = afficher les complétions pour un shell
cli-verb-quit = arrêter l’instance qui rappelle
cli-verb-help = afficher ceci, ou plus sur une commande
cli-option-terminal = rappeler dans ce terminal
cli-option-json = afficher du JSON
cli-option-check = dire ce qui ne va pas dans les fiches de ce fichier
cli-option-import = copier ce fichier dans le dossier de vos fiches, s’il est sans erreur
cli-option-export = écrire vos fiches dans ce nouveau fichier, ou les afficher
cli-option-save = faire des réglages actuels un profil de ce nom, et l’activer
cli-option-remove = mettre de côté le fichier de ce profil
cli-option-csv = afficher des valeurs séparées par des virgules
cli-option-waybar = afficher du JSON pour un module personnalisé de waybar
cli-option-follow = continuer, avec une ligne à chaque changement
cli-option-days = seulement les N derniers jours, aujourd’hui compris
cli-option-date = le jour, comme 2026-11-23 ; aujourd’hui sans lui

cli-state-working = au travail
cli-state-due = pause dès que vous cesserez de taper
cli-state-offered = l’heure de bouger
cli-state-resting = pause en cours
cli-state-held = pause retenue
cli-state-paused = suspendu
cli-state-off-hours = hors de vos heures de travail
cli-state-away = absent
cli-why-later = vous avez reporté la pause
cli-why-locked = l’écran est verrouillé
cli-why-no-input = aucune saisie
cli-why-other-session = une autre session est à l’écran
cli-waybar-working = actif
cli-waybar-due = due
cli-waybar-offered = bouger
cli-waybar-resting = pause
cli-waybar-held = retenue
cli-waybar-paused = suspendu
cli-waybar-off-hours = inactif
cli-waybar-away = absent
cli-until = jusqu’à { $time }
cli-until-resumed = jusqu’à votre reprise
cli-state-off-hours-until = hors de vos heures de travail jusqu’à { $time }
cli-status-meeting = Réunion
cli-status-posture = Posture
cli-posture-sitting = assis
cli-posture-standing = debout
cli-status-strict = Strict
cli-status-skips = { $n ->
    [0] plus aucune pause de suite ne peut être sautée
    [one] encore { $n } pause de suite peut être sautée
   *[other] encore { $n } pauses de suite peuvent être sautées
}
cli-status-now = Maintenant
cli-status-relief = Soulagement
cli-status-profile = Profil
cli-status-relief-left = { $remedy }, encore { $left }
cli-status-sitting = Assis
cli-status-next = Ensuite
cli-status-today = Aujourd’hui
cli-status-sitting-for = assis depuis { $time }
cli-status-next-now = { $what } maintenant
cli-status-next-latest = { $what } au plus tard dans { $latest }
cli-status-next-at = { $what } dans { $latest }
cli-status-next-between = { $what } dans { $earliest }, au plus tard dans { $latest }
cli-status-counts = { $done } faites, { $partly } en partie, { $skipped } sautées, { $missed } manquées
cli-status-sat = assis { $time }, { $longest } d’affilée au plus

cli-cards-id = Id
cli-cards-name = Nom
cli-cards-group = Groupe
cli-cards-place = Lieu
cli-cards-time = Durée
cli-cards-secs = { $n } s
cli-card-left = gauche
cli-card-right = droite
cli-card-place = Lieu
cli-card-equipment = Matériel
cli-card-body = Pour
cli-card-breath = Souffle
cli-card-caution = Prudence
cli-card-avoid = Déconseillé si
cli-card-source = Source
cli-card-none = aucun

cli-routines-id = Id
cli-routines-name = Nom
cli-routines-time = Durée
cli-routines-fits = Convient
cli-routines-yes = oui
cli-routines-changed = { $n ->
    [one] oui, avec { $n } changement
   *[other] oui, avec { $n } changements
}
cli-routines-no = non : { $why }

cli-guide-desk = Votre bureau et les habitudes autour
cli-guide-if-not = Sinon : { $fix }
cli-guide-relief = Chaleur ou froid
cli-guide-when = Quand
cli-guide-use = Quoi
cli-guide-time = Combien de temps
cli-guide-minutes = { $least } à { $most } minutes
cli-guide-repeat = Fréquence
cli-guide-stop = Arrêter si
cli-guide-not-if = Déconseillé si
cli-guide-tips = Bon à savoir
cli-guide-signs = Quand chercher de l’aide
cli-guide-general = Ceci est une information générale, pas un avis médical.
cli-relief-cold = Froid
cli-relief-heat = Chaleur
cli-relief-alternate = Chaleur et froid alternés

cli-history-empty = rien ne s’est encore passé
cli-history-bad = { $n ->
    [one] { $n } ligne du journal ne peut pas être lue et est écartée
   *[other] { $n } lignes du journal ne peuvent pas être lues et sont écartées
}
cli-feel-last = { $score }, noté : { $at }
cli-feel-none = rien n’est encore noté : `unhunch feel 3` note un 3
cli-plan-head = { $n ->
    [one] { $n } pause le { $date }, de 09:00 à 18:00 :
   *[other] { $n } pauses le { $date }, de 09:00 à 18:00 :
}
cli-plan-empty = aucune pause prévue : elles sont désactivées, ou le jour est hors de vos heures de travail

cli-doctor-running = tourne
cli-doctor-not-running = ne tourne pas : essayé un instant
cli-doctor-senses = Capteurs
cli-doctor-voices = Voix
cli-doctor-files = Fichiers
cli-doctor-live = marche
cli-doctor-missing = manque
cli-doctor-off = désactivé
cli-doctor-hooks = Hooks
cli-doctor-hook-waits = n’a pas encore tourné
cli-doctor-hook-ok = réussi : { $at }
cli-doctor-hook-failed = échec ({ $at }) : { $why }
cli-doctor-cards = { $n ->
    [one] { $n } fiche à vous
   *[other] { $n } fiches à vous
}
