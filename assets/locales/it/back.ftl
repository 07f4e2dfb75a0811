back-ask = Come sta la tua schiena?
back-ask-how = Scegli un numero o premi il suo tasto. Dove e che cosa ha aiutato possono restare vuoti. Bastano una o due volte al giorno.
back-score-none = 0, nessun disturbo
back-score-worst = 10, il peggio possibile
back-score-key = Tasto: { $key }
back-end-none = nessun disturbo
back-end-worst = il peggio possibile
back-where = Dove?
back-what-helped = Che cosa ha aiutato?
back-save = Salva
back-save-key = Tasto: Invio
back-save-first = Scegli prima un numero.
back-outline = Una persona di spalle. Segnato: { $where }
back-outline-none = Una persona di spalle. Non è segnato nulla.
back-saved = Salvato: { $score }.
back-enough = Oggi hai già detto due volte come sta la tua schiena
back-enough-how = Per un giorno è più che abbastanza. Se una delle due era un errore, annullala e annota di nuovo.
back-told = { $time }: { $score }
back-take-back = Annulla
back-take-back-of = Annulla l’annotazione delle { $time }
back-take-back-card = Annulla: { $card }, { $date }
back-advice-why = Vedi questo perché le tue annotazioni di tre settimane sono rimaste più o meno uguali. Nessuno può capire da esse che cos’è; chi ti visita la schiena sì.
back-signs = Vedi i segnali d’allarme
back-signs-how = Alcuni segnali richiedono aiuto subito o presto.
back-signs-open = Segnali d’allarme, calore e freddo
back-trend = Com’è andata
back-reach-short = 2 settimane
back-reach-usual = 6 settimane
back-reach-long = Un anno
back-trend-none = Ancora nessuna annotazione in questi giorni. Dalla prima in poi, ognuna compare qui come un punto, sopra le tue pause.
back-trend-score = Annotazione
back-trend-mean = Media di sette giorni
back-trend-breaks = Pause fatte al giorno
back-trend-breaks-week = Pause fatte a settimana
back-trend-sum = { $n ->
    [one] { $n } annotazione: { $high }.
   *[other] { $n } annotazioni, da { $low } a { $high }, in media { $mean }; l’ultima è { $last }.
}
back-trend-taken = { $n ->
    [one] { $n } pausa fatta.
   *[other] { $n } pause fatte.
}
back-trend-beside = Sono mostrate insieme; l’una cosa non deve dipendere dall’altra.
back-trend-day = { $date }: { $taken ->
    [one] { $taken } pausa
   *[other] { $taken } pause
}
back-trend-week = Settimana dal { $date }: { $taken ->
    [one] { $taken } pausa
   *[other] { $taken } pause
}
back-trend-felt = annotazione { $scores }
back-helped = Che cosa ha aiutato
back-helped-how = Secondo le tue annotazioni delle ultime otto settimane.
back-helped-none = Ciò che segni come utile in un’annotazione viene contato qui.
back-hurt = Schede che hanno fatto male
back-hurt-none = Nessuna. Quando lasci una scheda perché fa male, compare qui.
back-hurt-how = Queste sono state lasciate con «Fa male». Se era un errore, annulla.
back-hurt-hidden = { $date } · nascosta
back-hurt-shown = { $date } · può ricomparire
back-hurt-open = Apri la pagina della scheda
back-hurt-more = { $n ->
    [one] e { $n } precedente
   *[other] e { $n } precedenti
}
