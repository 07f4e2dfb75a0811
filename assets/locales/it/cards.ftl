cards-fault-card = `{ $card }` in `{ $file }`, riga { $line }, è esclusa: { $reason }
cards-fault-nameless = una scheda in `{ $file }`, riga { $line }, è esclusa: { $reason }
cards-fault-file = `{ $file }` è escluso: riga { $line }: { $reason }
cards-fault-unreadable = `{ $file }` è escluso: { $reason }
cards-fault-more = `{ $file }` e ciò che segue sono esclusi: { $reason }
cards-flaw-twice = esiste già una scheda con questo id
cards-flaw-bundled = una scheda inclusa in Unhunch ha questo id: dai alla tua un altro
cards-flaw-id = un id è fatto di lettere minuscole, cifre e trattini, 48 al massimo
cards-flaw-empty = il suo campo `{ $field }` è vuoto
cards-flaw-long = il suo campo `{ $field }` supera i { $limit } caratteri
cards-flaw-unprintable = il suo campo `{ $field }` ha un’interruzione di riga o un carattere che non può essere mostrato
cards-flaw-word = `{ $word }` non è un valore noto di `{ $field }`
cards-flaw-words = il suo campo `{ $field }` ha più di { $limit } parole
cards-flaw-number = il suo campo `{ $field }` è al massimo { $limit }, non { $given }
cards-flaw-step-count = una scheda ha da 1 a 40 passi, non { $count }
cards-flaw-step-seconds = un passo dura da 1 a 3600 secondi, non { $secs }
cards-flaw-seconds = una scheda dura al massimo 3600 secondi, non { $secs }
cards-flaw-sum = i suoi passi durano in tutto { $steps } secondi, non { $said }
cards-flaw-sides = con `sides` `each`, sinistra e destra richiedono passi della stessa durata
cards-flaw-intensity = il suo campo `intensity` è 1, 2 o 3, non { $given }
cards-flaw-routine-twice = esiste già una sequenza con questo id
cards-flaw-routine-count = una sequenza ha da 1 a 60 schede, non { $count }
cards-flaw-routines-many = ci sono già { $limit } sequenze tue, non se ne leggono altre
cards-flaw-motion = il suo campo `motion` non può essere mostrato: { $why }
cards-flaw-motion-depth = il suo campo `motion` ha troppi livelli annidati
cards-flaw-many = ci sono già { $limit } schede tue, non se ne leggono altre
cards-flaw-much = le tue schede superano in tutto { $limit } MiB, non se ne leggono altre
cards-flaw-more = ci sono più errori di quelli qui indicati: correggi prima questo
cards-fine = { $n ->
    [0] in questo file non c’è nessuna scheda
    [one] una scheda va bene
   *[other] { $n } schede vanno bene
}
cards-imported = { $n ->
    [one] è stata aggiunta una scheda: `{ $name }` è nella cartella delle tue schede
   *[other] sono state aggiunte { $n } schede: `{ $name }` è nella cartella delle tue schede
}
cards-import-bad = { $more ->
    [0] { $first }; non è stato aggiunto nulla
   *[other] { $first }; non è stato aggiunto nulla, e `unhunch cards --check { $file }` ne elenca altri { $more }
}
cards-import-none = in `{ $file }` non c’è nessuna scheda
cards-import-taken = `{ $file }` è già nella cartella delle tue schede: dai al tuo un altro nome
cards-exported = { $n ->
    [one] una scheda è stata scritta in `{ $file }`
   *[other] { $n } schede sono state scritte in `{ $file }`
}
cards-export-taken = `{ $file }` esiste già: indica un altro nome
cards-not-written = impossibile scrivere `{ $file }`: { $error }
cards-not-absolute = `{ $file }` non è un percorso completo: scrivilo a partire da `/`
cards-fine-routines = schede corrette: { $n }, sequenze: { $routines }
cards-imported-routines = aggiunti: schede { $n }, sequenze { $routines }; `{ $name }` è nella cartella delle tue schede
cards-exported-routines = scritto in `{ $file }`: schede { $n }, sequenze { $routines }
