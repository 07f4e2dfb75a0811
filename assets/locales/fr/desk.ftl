desk-intro = Un regard sur votre posture assise, en quelques questions. Répondez selon ce qui est vrai aujourd’hui.
desk-reading = Lecture de vos réponses…
desk-place = Question { $n } sur { $of }
desk-yes = Oui
desk-no = Non
desk-not-now = Pas maintenant
desk-yes-key = Touche : Y
desk-no-key = Touche : N
desk-not-now-key = Touche : barre d’espace. La question reviendra un autre jour.
desk-back = Retour
desk-next = Question suivante
desk-rest = Assez pour l’instant
desk-close = Fermer cette question
desk-fix = Ce qui aide
desk-score = { $of ->
    [one] sur { $of } point comme il faut
   *[other] sur { $of } points comme il faut
}
desk-waiting = { $n ->
    [one] { $n } question attend.
   *[other] { $n } questions attendent.
}
desk-again = { $n ->
    [one] { $n } question suivra le { $date }.
   *[other] { $n } questions suivront le { $date }.
}
desk-go-on = Continuer
desk-all = Tout demander
desk-changes = Ce que vous pourriez changer
desk-no-changes = Rien pour le moment.
desk-mended = C’est mieux maintenant
desk-mended-what = C’est mieux maintenant : { $what }
desk-show = Montrer la question : { $what }
desk-drawing = Dessin d’une personne à son bureau, avec un repère par question. Comme il faut : { $yes } sur { $of }.
desk-mark = { $n }. { $what } : { $state }
desk-habits = Habitudes
desk-is-yes = comme il faut
desk-is-no = à changer
desk-is-not-now = pas maintenant
desk-is-open = pas encore demandé
desk-name-feet = Pieds
desk-name-knees = Genoux
desk-name-lower-back = Bas du dos
desk-name-screen-height = Hauteur de l’écran
desk-name-screen-distance = Distance de l’écran
desk-name-elbows = Coudes
desk-name-wrists = Poignets
desk-name-mouse = Souris
desk-name-laptop = Portable
desk-name-phone = Téléphone
desk-name-light = Lumière
desk-name-reach = Portée
desk-name-vary = Assis et debout
desk-name-breaks = Pauses
desk-name-bag = Sac
desk-name-lift = Port de charges
desk-name-sleep = Sommeil
desk-do-feet = À plat au sol
desk-do-knees = Angle droit
desk-do-lower-back = Soutien ici
desk-do-screen-height = Haut au niveau des yeux
desk-do-screen-distance = Un bras de distance
desk-do-elbows = Pliés, près du corps
desk-do-wrists = Droits
desk-do-mouse = Plus près
desk-do-laptop = Sur un support
desk-do-phone = Tenu haut
desk-do-light = De côté
desk-do-reach = À portée d’avant-bras
