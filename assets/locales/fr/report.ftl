report-title = Dos et pauses : mon propre suivi
report-period = { $from } – { $to }
report-made = Établi le { $date } avec Unhunch
report-day = { $day } { $month }
report-felt = Comment allait le dos
report-felt-none = Aucun relevé ces jours-là.
report-felt-sum = { $n ->
    [one] { $n } relevé : { $mean }. 0 signifie aucune gêne, 10 le pire.
   *[other] { $n } relevés, de { $low } à { $high }, en moyenne { $mean }. 0 signifie aucune gêne, 10 le pire.
}
report-dense = Chaque trait va du plus bas au plus haut de plusieurs jours, avec un point à leur moyenne.
report-where = Où :
report-helped = Ce qui a aidé, selon moi :
report-times = { $what } ({ $n })
report-breaks-week = Pauses par semaine
report-breaks-month = Pauses par mois
report-breaks-year = Pauses par an
report-breaks-sum = { $taken ->
    [one] { $taken } courte pause avec un étirement, un exercice ou une marche a été prise ; sautées ou manquées : { $left }.
   *[other] { $taken } courtes pauses avec un étirement, un exercice ou une marche ont été prises ; sautées ou manquées : { $left }.
}
report-taken = Prises, en tout ou en partie
report-left = Sautées ou manquées
report-sitting = Position assise à l’ordinateur
report-sitting-none = On ne sait rien de ces jours.
report-sitting-sum = En moyenne { $mean } par jour au bureau ; au plus long, { $longest } sans interruption.
report-mean = Heures par jour, en moyenne
report-longest = Le plus long d’affilée, en heures
report-areas = Exercices par zone du corps
report-areas-none = Aucun ces jours-là.
report-hurt = Fiches quittées parce qu’elles faisaient mal
report-hurt-none = Aucune ces jours-là.
report-more = { $n ->
    [one] et { $n } de plus
   *[other] et { $n } de plus
}
report-note = Ceci est le suivi d’une seule personne, tenu par un programme qui lui rappelle de faire des pauses. Il ne mesure rien d’autre que l’usage de l’ordinateur et ce que la personne lui a dit. Ce n’est pas un diagnostic.
month-short-1 = janv.
month-short-2 = févr.
month-short-3 = mars
month-short-4 = avr.
month-short-5 = mai
month-short-6 = juin
month-short-7 = juil.
month-short-8 = août
month-short-9 = sept.
month-short-10 = oct.
month-short-11 = nov.
month-short-12 = déc.
part-arms = Bras
part-back = Dos
part-between-shoulder-blades = Entre les omoplates
part-calves = Mollets
part-chest = Poitrine
part-circulation = Circulation
part-core = Tronc
part-eyes = Yeux
part-fingers = Doigts
part-forearms = Avant-bras
part-front-shoulders = Avant des épaules
part-hamstrings = Arrière des cuisses
part-hands = Mains
part-hips = Hanches
part-jaw = Mâchoire
part-lats = Côtés du dos
part-legs = Jambes
part-lower-back = Bas du dos
part-lower-traps = Sous les omoplates
part-mid-back = Milieu du dos
part-neck = Cou
part-neck-base = Base du cou
part-posture = Posture
part-rear-shoulder = Arrière des épaules
part-shoulder = Épaule
part-shoulder-blades = Omoplates
part-shoulders = Épaules
part-side-body = Côté du corps
part-side-core = Côté du tronc
part-sides = Flancs
part-spine = Colonne vertébrale
part-thoracic-spine = Colonne thoracique
part-upper-back = Haut du dos
part-upper-traps = Dessus des épaules
part-whole-back = Dos entier
part-whole-body = Corps entier
part-wrists = Poignets
back-helped-heat = Chaleur
back-helped-cold = Froid
back-helped-walk = Une marche
back-helped-rest = Repos
