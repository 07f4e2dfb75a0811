past-too-many-words = un’annotazione ha al massimo { $n } parole: togline qualcuna
past-no-area = `{ $given }` qui non è una parte del corpo: indica { $names }, o una parte nominata da una scheda
past-no-help = `{ $given }` qui non è qualcosa che aiuta: indica l’id di una scheda o di una sequenza, `heat`, `cold`, `alternate`, `walk` o `rest`
past-felt-enough = oggi ci sono già { $n } annotazioni, abbastanza per un giorno: se una è sbagliata, prima annullala, nella finestra o con `unhunch feel --take-back`
past-nothing-to-take-back = non si può annullare nulla di { $at }: non è nel diario o è già annullato
past-no-question = `{ $given }` non è una domanda del controllo della postazione: `unhunch desk` le elenca tutte
past-forget-yes = ciò che si elimina non si recupera: aggiungi `--yes` se è quello che vuoi
past-taken-back = { $score }, annotato il { $at }, non conta più
past-desk-answered = { $answer }, il { $at }
past-desk-open = ancora senza risposta
past-desk-yes = sì
past-desk-no = no
past-desk-not-now = non ora
past-forgotten = { $n ->
    [0] nel diario non c’era nulla di questi giorni
    [one] una riga del diario è stata eliminata
   *[other] { $n } righe del diario sono state eliminate
}
past-copies = le copie conservate da un’importazione contengono ancora righe più vecchie: { $names } in `{ $folder }`
past-not-forgotten = il diario resta com’è: { $error }
past-exported = { $n ->
    [one] una riga è stata scritta in `{ $file }`
   *[other] { $n } righe sono state scritte in `{ $file }`
}
past-backward = { $from } viene dopo { $to }: indica prima il giorno più vecchio
past-reported = il rapporto è stato scritto in `{ $file }`
past-not-opened = impossibile mostrarlo: `{ $program }` non si avvia ({ $error })
