back-ask = Comment va votre dos ?
back-ask-how = Choisissez un nombre, ou appuyez sur sa touche. L’endroit et ce qui a aidé peuvent rester vides. Une ou deux fois par jour suffisent.
back-score-none = 0, aucune gêne
back-score-worst = 10, au pire
back-score-key = Touche : { $key }
back-end-none = aucune gêne
back-end-worst = au pire
back-where = Où ?
back-what-helped = Qu’est-ce qui a aidé ?
back-save = Enregistrer
back-save-key = Touche : Entrée
back-save-first = Choisissez d’abord un nombre.
back-outline = Une personne de dos. Marqué : { $where }
back-outline-none = Une personne de dos. Rien n’est marqué.
back-saved = Enregistré : { $score }.
back-enough = Vous avez déjà dit deux fois aujourd’hui comment il va
back-enough-how = C’est bien assez pour un jour. Si l’un des relevés est une erreur, annulez-le et recommencez.
back-told = { $time } : { $score }
back-take-back = Annuler
back-take-back-of = Annuler le relevé de { $time }
back-take-back-card = Annuler : { $card }, { $date }
back-advice-why = Vous voyez ceci parce que vos relevés n’ont guère changé depuis trois semaines. Personne ne peut y lire de quoi il s’agit ; quelqu’un qui examine votre dos le peut.
back-signs = Voir les signes d’alerte
back-signs-how = Certains signes demandent de l’aide tout de suite, ou bientôt.
back-signs-open = Signes d’alerte, chaleur et froid
back-trend = Évolution
back-reach-short = 2 semaines
back-reach-usual = 6 semaines
back-reach-long = Un an
back-trend-none = Pas encore de relevés ces jours-ci. Dès le premier, un point pour chacun apparaît ici, au-dessus de vos pauses.
back-trend-score = Relevé
back-trend-mean = Moyenne de sept jours
back-trend-breaks = Pauses prises par jour
back-trend-breaks-week = Pauses prises par semaine
back-trend-sum = { $n ->
    [one] { $n } relevé : { $high }.
   *[other] { $n } relevés, de { $low } à { $high }, en moyenne { $mean } ; le dernier est { $last }.
}
back-trend-taken = { $n ->
    [one] { $n } pause prise.
   *[other] { $n } pauses prises.
}
back-trend-beside = Les deux sont côte à côte ; l’un ne vient pas forcément de l’autre.
back-trend-day = { $date } : { $taken ->
    [one] { $taken } pause
   *[other] { $taken } pauses
}
back-trend-week = Semaine du { $date } : { $taken ->
    [one] { $taken } pause
   *[other] { $taken } pauses
}
back-trend-felt = ressenti { $scores }
back-helped = Ce qui a aidé
back-helped-how = Comme vous l’avez dit dans les relevés des huit dernières semaines.
back-helped-none = Ce que vous marquez comme utile dans un relevé est compté ici.
back-hurt = Fiches qui ont fait mal
back-hurt-none = Aucune. Quand vous quittez une fiche parce qu’elle fait mal, elle apparaît ici.
back-hurt-how = Vous les avez quittées par « Cela fait mal ». Si c’était une erreur, annulez-la.
back-hurt-hidden = { $date } · masquée
back-hurt-shown = { $date } · peut revenir
back-hurt-open = Ouvrir la page de la fiche
back-hurt-more = { $n ->
    [one] et { $n } plus ancienne
   *[other] et { $n } plus anciennes
}
