prefs-search = Chercher dans les préférences
prefs-search-hint = Chercher
prefs-search-key = Touche : / ou Ctrl+F
prefs-search-clear = Tout afficher
prefs-found = { $n ->
    [one] { $n } réglage trouvé
   *[other] { $n } réglages trouvés
}
prefs-nothing-found = Rien ici ne s’appelle « { $text } ».
prefs-jump = Aller à
prefs-cancel = Annuler
prefs-needs-on = Seulement si « { $name } » est activé.
prefs-needs-is = Seulement si « { $name } » est réglé sur « { $value } ».
prefs-needs-some = Seulement si « { $name } » n’est pas vide.
prefs-needs-profile = Seulement si un profil est en vigueur.

group-profile = Profils
group-profile-help = D’autres préférences pour un autre lieu ou un autre moment, par exemple le travail.
prefs-profiles = Profil en vigueur
prefs-profiles-help = Ce que vous changez sur cette page y est inscrit. Sans profil, vos préférences habituelles s’appliquent.
prefs-profile-none = Aucun profil
prefs-profile-save-open = Enregistrer comme profil…
prefs-profile-name = Nom du nouveau profil
prefs-profile-save = Enregistrer
prefs-profile-remove = Retirer « { $name } »…
prefs-profile-remove-ask = Retirer le profil « { $name } » ? Vos préférences habituelles s’appliqueront alors. Son fichier est mis de côté, pas supprimé.
prefs-profile-remove-yes = Le retirer
prefs-profile-removed = Le profil est retiré. Son fichier est gardé sous { $file }.
profile-when = S’active de lui-même
profile-when-help = Par exemple monday-friday 09:00-17:00, avec des virgules entre plusieurs.

walk-routine = Plusieurs fiches dans une marche
walk-routine-help = Un enchaînement que montre une marche, une fiche après l’autre.
walk-routine-none = Aucun enchaînement

prefs-hours = Horaires courants
prefs-hours-help = Un clic les règle ; vous pouvez ensuite changer chaque jour.
prefs-hours-late = Lun.–ven., 9 h à 17 h
prefs-hours-early = Lun.–ven., 8 h à 16 h
prefs-hours-daily = Chaque jour, 9 h à 21 h
prefs-hours-as-monday = Toute la semaine comme lundi

body-focus = Où cela fait mal ou est raide
body-focus-help = Les fiches pour ces zones viennent plus souvent.

prefs-chime = Aperçu du son
prefs-chime-help = Un carillon, au volume réglé ici.

look-contrast = Contraste
look-contrast-help = Élevé : noir et blanc, avec des traits autour de tout.
look-contrast-usual = Habituel
look-contrast-high = Élevé
look-accent = Accent
look-accent-help = La couleur de ce qui compte.
look-accent-teal = Sarcelle
look-accent-blue = Bleu
look-accent-violet = Violet
look-accent-rose = Rose
look-accent-amber = Ambre
look-accent-graphite = Graphite
look-language = Langue
look-language-help = De tous les textes.
look-language-system = Comme le système
look-clock = Format de l’heure
look-clock-help = 3:30 PM ou 15:30.
look-clock-system = Comme le système
look-clock-12 = 12 heures
look-clock-24 = 24 heures

group-hooks = Commandes
group-hooks-help = Vos propres programmes, qu’Unhunch lance à ces moments : le programme et ses arguments, séparés par des espaces. Aucun shell ne les lit.
hooks-due = Quand une pause est due
hooks-due-help = Chaque fois qu’une pause l’est.
hooks-started = Quand une pause commence
hooks-started-help = Dès que sa fiche est à l’écran.
hooks-ended = Quand une pause finit
hooks-ended-help = Faite, sautée ou manquée.
hooks-lock = Pour verrouiller l’écran
hooks-lock-help = À la place de ce que votre bureau offre pour cela.

group-program = Unhunch
group-program-help = Le programme lui-même.
prefs-login = Lancer à l’ouverture de session
prefs-login-help = Il attend alors dès le début dans la zone de notification. Par défaut : désactivé.
prefs-introduction = Introduction
prefs-introduction-help = Les quatre pages du premier lancement.
prefs-introduction-show = Montrer l’introduction
prefs-transfer = Tout dans un fichier
prefs-transfer-help = Préférences, profils, vos fiches et le journal, pour un autre ordinateur ou pour les garder.
prefs-transfer-path = Chemin du fichier
prefs-transfer-export = L’écrire
prefs-transfer-import = Le reprendre…
prefs-transfer-ask = Reprendre tout ce fichier ? Les préférences et les profils de même nom sont remplacés ; ce qui existait est gardé à côté. Votre journal gagne ce qui lui manque.
prefs-transfer-yes = Le reprendre
