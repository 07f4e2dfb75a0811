cards-fault-card = `{ $card }` dans `{ $file }`, ligne { $line }, est écartée : { $reason }
cards-fault-nameless = une fiche dans `{ $file }`, ligne { $line }, est écartée : { $reason }
cards-fault-file = `{ $file }` est écarté : ligne { $line } : { $reason }
cards-fault-unreadable = `{ $file }` est écarté : { $reason }
cards-fault-more = `{ $file }` et la suite sont écartés : { $reason }
cards-flaw-twice = il y a déjà une fiche avec cet identifiant
cards-flaw-bundled = une fiche fournie avec Unhunch a cet identifiant : donnez-en un autre à la vôtre
cards-flaw-id = un identifiant se compose de minuscules, de chiffres et de traits d’union, 48 au plus
cards-flaw-empty = son `{ $field }` est vide
cards-flaw-long = son `{ $field }` dépasse { $limit } caractères
cards-flaw-unprintable = son `{ $field }` contient un saut de ligne ou un caractère impossible à afficher
cards-flaw-word = `{ $word }` n’est pas un `{ $field }` connu
cards-flaw-words = son `{ $field }` a plus de { $limit } mots
cards-flaw-number = son `{ $field }` vaut au plus { $limit }, et non { $given }
cards-flaw-step-count = une fiche a de 1 à 40 étapes, et non { $count }
cards-flaw-step-seconds = une étape dure de 1 à 3600 secondes, et non { $secs }
cards-flaw-seconds = une fiche dure au plus 3600 secondes, et non { $secs }
cards-flaw-sum = ses étapes font { $steps } secondes en tout, et non { $said }
cards-flaw-sides = avec `sides` à `each`, gauche et droite demandent des étapes de même durée
cards-flaw-intensity = son `intensity` vaut 1, 2 ou 3, et non { $given }
cards-flaw-routine-twice = il y a déjà un enchaînement avec cet identifiant
cards-flaw-routine-count = un enchaînement a de 1 à 60 fiches, et non { $count }
cards-flaw-routines-many = il y a déjà { $limit } enchaînements à vous, les autres ne sont pas lus
cards-flaw-motion = son `motion` ne peut pas être montré : { $why }
cards-flaw-motion-depth = son `motion` est trop imbriqué
cards-flaw-many = il y a déjà { $limit } fiches à vous, les autres ne sont pas lues
cards-flaw-much = vos fiches dépassent { $limit } Mio en tout, les autres ne sont pas lues
cards-flaw-more = il y a plus d’erreurs que nommées ici : corrigez d’abord ceci
cards-fine = { $n ->
    [0] il n’y a pas de fiche dans ce fichier
    [one] { $n } fiche est correcte
   *[other] { $n } fiches sont correctes
}
cards-imported = { $n ->
    [one] { $n } fiche reprise : `{ $name }` est dans le dossier de vos fiches
   *[other] { $n } fiches reprises : `{ $name }` est dans le dossier de vos fiches
}
cards-import-bad = { $more ->
    [0] { $first } ; rien n’a été repris
   *[other] { $first } ; rien n’a été repris, et `unhunch cards --check { $file }` en signale { $more } de plus
}
cards-import-none = il n’y a pas de fiche dans `{ $file }`
cards-import-taken = `{ $file }` est déjà dans le dossier de vos fiches : donnez un autre nom au vôtre
cards-exported = { $n ->
    [one] { $n } fiche écrite dans `{ $file }`
   *[other] { $n } fiches écrites dans `{ $file }`
}
cards-export-taken = `{ $file }` existe déjà : donnez un autre nom
cards-not-written = impossible d’écrire `{ $file }` : { $error }
cards-not-absolute = `{ $file }` n’est pas un chemin complet : écrivez-le à partir de `/`
cards-fine-routines = fiches correctes : { $n }, enchaînements : { $routines }
cards-imported-routines = repris : fiches { $n }, enchaînements { $routines } ; `{ $name }` est dans le dossier de vos fiches
cards-exported-routines = écrit dans `{ $file }` : fiches { $n }, enchaînements { $routines }
