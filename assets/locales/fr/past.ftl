past-too-many-words = un relevé compte au plus { $n } mots : retirez-en
past-no-area = `{ $given }` n’est pas ici une partie du corps : donnez { $names }, ou une partie que nomme une fiche
past-no-help = `{ $given }` n’est pas ici quelque chose qui aide : donnez l’id d’une fiche ou d’un enchaînement, `heat`, `cold`, `alternate`, `walk` ou `rest`
past-felt-enough = { $n } relevés sont déjà notés aujourd’hui, ce qui suffit pour un jour : si l’un est faux, annulez-le d’abord, dans la fenêtre ou avec `unhunch feel --take-back`
past-nothing-to-take-back = rien à annuler pour { $at } : ce n’est pas dans le journal, ou c’est déjà annulé
past-no-question = `{ $given }` n’est pas une question de l’autoévaluation : `unhunch desk` les liste toutes
past-forget-yes = ce qui est supprimé ne se retrouve pas : ajoutez `--yes` si c’est voulu
past-taken-back = { $score }, noté le { $at }, ne compte plus
past-desk-answered = { $answer }, le { $at }
past-desk-open = pas encore de réponse
past-desk-yes = oui
past-desk-no = non
past-desk-not-now = pas maintenant
past-forgotten = { $n ->
    [0] il n’y avait rien de ces jours dans le journal
    [one] { $n } ligne du journal est supprimée
   *[other] { $n } lignes du journal sont supprimées
}
past-copies = des copies gardées par une importation contiennent encore d’anciennes lignes : { $names } dans `{ $folder }`
past-not-forgotten = le journal reste tel quel : { $error }
past-exported = { $n ->
    [one] { $n } ligne est écrite dans `{ $file }`
   *[other] { $n } lignes sont écrites dans `{ $file }`
}
past-backward = { $from } vient après { $to } : donnez d’abord le jour le plus ancien
past-reported = le rapport est écrit dans `{ $file }`
past-not-opened = impossible de le montrer : `{ $program }` ne démarre pas ({ $error })
