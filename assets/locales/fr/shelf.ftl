shelf-search = Recherche
shelf-search-hint = Chercher une fiche
shelf-area = Zone du corps
shelf-area-any = Tout le corps
shelf-place = Lieu
shelf-place-any = Tous les lieux
shelf-equipment = Matériel
shelf-equipment-any = Tout matériel
shelf-feasible = Seulement ce que je peux faire
shelf-favourites = Favoris
shelf-hidden = Masquées
shelf-count = { $n ->
    [one] { $n } fiche
   *[other] { $n } fiches
}
shelf-count-of = { $n } fiches sur { $all }
shelf-clear = Effacer les filtres
shelf-nothing-found = Aucune fiche ne réunit tout cela. Essayez moins de filtres.
shelf-no-favourites = Pas encore de favoris : la page d’une fiche a un bouton pour cela.
shelf-no-hidden = Aucune fiche n’est masquée.
shelf-own = À vous
shelf-is-favourite = Favori

shelf-brief-hidden = Masquée
shelf-brief-health = Déconseillé si : { $word }
shelf-brief-place = Lieu désactivé
shelf-brief-equipment = Il faut : { $word }
shelf-brief-office = Pas pour le bureau
shelf-whole-hidden = Vous avez masqué cette fiche : elle ne vient pas dans les pauses.
shelf-whole-health = Cette fiche ne vient pas : elle ne convient pas avec ce que vous avez indiqué dans les préférences ({ $word }).
shelf-whole-place = Cette fiche ne vient pas : dans les préférences, ce lieu est désactivé ({ $word }).
shelf-whole-equipment = Cette fiche ne vient pas : dans les préférences, vous n’avez pas coché ce qu’il lui faut ({ $word }).
shelf-whole-office = Cette fiche ne vient pas : dans les préférences, vous ne voulez que ce qui se fait dans un bureau ouvert.

shelf-import-open = Importer…
shelf-export-open = Exporter…
shelf-import = Importer
shelf-export = Exporter
shelf-import-what = Reprendre les fiches de ce fichier :
shelf-export-what = Écrire toutes vos fiches dans ce nouveau fichier :
shelf-none-own = Vous n’avez pas encore de fiches à vous.
shelf-path = Fichier
shelf-folder = Vos propres fiches sont les fichiers de { $folder }
shelf-cancel = Annuler

shelf-back = Toutes les fiches
shelf-back-key = Touche : Échap
shelf-previous = Fiche précédente (flèche gauche)
shelf-next = Fiche suivante (flèche droite)
shelf-place-of = { $n } sur { $of }
shelf-play = Animer la figure
shelf-stop = Arrêter la figure
shelf-turn = Faites glisser pour tourner la figure
shelf-figure = Figure : { $card }
shelf-no-figure = Cette fiche n’a pas de figure
shelf-step = { $n }. { $step } { $time }
shelf-try = Essayer maintenant
shelf-resting = Une fiche est déjà à l’écran.
shelf-favour = Favori
shelf-unfavour = Retirer des favoris
shelf-hide = Masquer
shelf-restore = Montrer à nouveau
shelf-hid = { $card } : fiche masquée, elle ne viendra plus dans les pauses.
shelf-care = Attention
shelf-breath = Respiration
shelf-good-for = Bon pour
shelf-effort = Effort
shelf-intensity-1 = Doux
shelf-intensity-2 = Moyen
shelf-intensity-3 = Fort
shelf-warmup = mieux après échauffement
shelf-avoid = Déconseillé si
shelf-often = Fréquence
shelf-last = Dernière fois
shelf-never-done = Pas encore
shelf-last-done = { $n ->
    [one] { $date }, { $n } fois en tout
   *[other] { $date }, { $n } fois en tout
}
shelf-source = Source
shelf-source-seed = Notes d’Unhunch ({ $part })

equipment-nothing = Aucun matériel
family-relief = Soulagement
family-breath = Respiration
family-mindful = Pleine conscience
family-neck = Cou
family-move = Mobilité
family-stretch = Étirement
family-wrist = Poignets
family-strength = Renforcement
family-massage = Massage
family-roll = Rouleau
family-posture = Posture
family-eyes = Yeux
family-yoga = Yoga
family-rest = Repos
frequency-any-break = À chaque pause
frequency-daily = Chaque jour
frequency-daily-weekdays = Chaque jour ouvré
frequency-2-3x-week = Deux ou trois jours par semaine
frequency-5-10-min-daily = Cinq à dix minutes par jour
