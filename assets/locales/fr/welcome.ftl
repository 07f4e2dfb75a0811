welcome-skip = Passer
welcome-back = Retour
welcome-next = Suivant
welcome-done = Terminé
welcome-try = Essayer une première fiche
welcome-page-of = Page { $n } sur { $of }

welcome-what-title = Une minute pour votre dos
welcome-what-text = Pour tous ceux qui restent au bureau plus longtemps qu’il n’est bon.
welcome-what-figure = Une figure étire son côté, un bras au-dessus de la tête
welcome-what-offers = Unhunch compte combien de temps vous êtes assis. Après un moment, il propose une fiche : un exercice d’environ une minute, quand vous cessez de taper.
welcome-what-waits = Il attend pendant que vous êtes en appel, regardez un film ou montrez votre écran. Le temps loin du bureau compte comme repos.
welcome-what-keeps = Ce qu’il sait reste sur cet ordinateur. Il n’y a pas de compte, et rien n’est envoyé nulle part.

welcome-often-title = À quel rythme ?
welcome-often-text = Un étirement vient dès que vous cessez de taper, entre deux moments. Vous pouvez changer cela à tout moment.
welcome-often-often = Souvent : 20–30 minutes
welcome-often-usual = Habituel : 30–45 minutes
welcome-often-seldom = Rarement : 45–60 minutes

welcome-about-title = À propos de vous
welcome-about-text = Tout ceci est facultatif, et gardé seulement sur cet ordinateur. Cela décide quelles fiches viennent.

welcome-signs-title = Avant de commencer
welcome-signs-text = Unhunch donne une information générale, pas un avis médical, et ne peut pas vous examiner.
welcome-signs-ask = Avec l’un de ces signes, laissez les fiches de côté et cherchez de l’aide :
