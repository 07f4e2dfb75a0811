today-date = { $weekday }, { $date }
today-reading = Lettura della cronologia…
today-next-stretch = Prossimo stretching
today-next-walk = Prossima camminata
today-next-eyes = Prossimo riposo per gli occhi
today-next-routine = Poi: { $routine }
today-minutes = { $n ->
    [one] minuto
   *[other] minuti
}
today-hours = ore
today-now = Ora
today-at = Alle { $time }
today-between = Tra le { $from } e le { $to }
today-until = Fino a { $time }
today-reason-pause = Appena smetti di scrivere dopo { $from } da seduti, al più tardi dopo { $to }.
today-reason-fixed = È uno dei tuoi orari fissi: da quel momento arriva appena smetti di scrivere.
today-reason-sitting = Dopo { $to } da seduti.
today-reason-eyes = Ogni { $to } da seduti, ma mai subito prima o dopo un’altra pausa.
today-reason-walk = { $n ->
    [one] Dopo ogni stretching c’è una camminata.
   *[other] Ogni { $n } stretching c’è una camminata.
}
today-reason-later = L’hai rimandata fino ad allora.
today-state-due = È ora di muoversi
today-state-due-why = Arriva appena smetti di scrivere, al più tardi tra { $to }.
today-state-offered = È ora di muoversi
today-state-offered-why = C’è una pausa pronta: iniziala, o rimandala se non è un buon momento.
today-state-resting = La tua pausa
today-state-resting-why = La scheda è sul tuo schermo. Fai con calma.
today-state-held = C’è una pausa in attesa
today-state-held-why = Aspetta perché { $why } e arriva appena è finito.
today-state-paused = Promemoria sospesi
today-state-paused-why = Fino ad allora non arriva nessuna pausa, a meno che non la inizi tu.
today-state-paused-endless = Non arriva nessuna pausa finché non riprendi, a meno che non la inizi tu.
today-state-off-hours = Fuori dal tuo orario di lavoro
today-state-off-hours-why = Fino ad allora non c’è nessun promemoria. Puoi comunque iniziare una pausa.
today-state-off-hours-endless = Ora non c’è nessun promemoria. Puoi comunque iniziare una pausa.
today-state-away = Lontano dalla scrivania
today-state-away-why = Questo conta come riposo: al tuo ritorno il tempo da seduti può ripartire da zero.
today-state-none = Nessuna pausa in programma
today-state-none-why = Tutti i promemoria sono disattivati. Puoi attivarli in Preferenze o iniziare una pausa ora.
today-state-quiet-why = Per ora non c’è altro in programma. Puoi iniziare una pausa in qualsiasi momento.
today-ring = { $left } alla prossima pausa
today-card = La prossima
today-card-of = { $place } · { $time }
today-card-open = Guarda { $card }
today-actions = Adesso
today-stretch-locked = Lo schermo è bloccato.
today-later-by = La rimanda di { $time }
today-later-none = Non c’è ancora nessuna pausa da rimandare.
today-later-spent = Questa pausa è già stata rimandata tante volte quante ne consenti.
today-skip-none = Non c’è nessuna pausa da saltare.
today-skip-strict = Non si possono saltare altre pause di fila.
today-stop-relief = { $remedy ->
    [heat] { $n ->
        [one] Termina il calore (manca { $n } minuto)
       *[other] Termina il calore (mancano { $n } minuti)
    }
    [cold] { $n ->
        [one] Termina il freddo (manca { $n } minuto)
       *[other] Termina il freddo (mancano { $n } minuti)
    }
   *[other] { $n ->
        [one] Termina calore e freddo (manca { $n } minuto)
       *[other] Termina calore e freddo (mancano { $n } minuti)
    }
}
today-profile = Profilo: { $profile }
today-profile-active = { $profile } (in uso)
today-quit-ask = Uscire da Unhunch? Non avrai più promemoria finché non lo riavvii.
today-quit-sure = Esci ora
today-quit-stay = Resta
today-sitting = Tempo da seduti
today-sitting-limit = su { $limit } che già bastano
today-longest = Periodo più lungo
today-longest-now = è quello attuale
today-breaks = { $n ->
    [one] Pausa fatta
   *[other] Pause fatte
}
today-breaks-partly = di cui { $n } in parte
today-streak = { $n ->
    [one] Giorno con una pausa
   *[other] Giorni di fila
}
today-streak-none = Un buon giorno per iniziare
today-streak-none-help = Basta una pausa.
today-streak-counts = Oggi conta già.
today-streak-open = Una pausa oggi e saranno { $n }.
today-short-minutes = { $m } min
today-short-hours = { $h } h { $m } min
today-day = La tua giornata
today-nothing = Ancora nulla. Quello che fai compare qui nel corso della giornata.
today-picture = La tua giornata dalle { $from } alle { $to }. { $parts }.
today-picture-next = La prossima pausa arriva tra le { $from } e le { $to }
today-picture-keys = I tasti freccia scorrono i segni.
today-legend-sat = Da seduti
today-legend-away = Assenza
today-legend-paused = Sospeso
today-legend-meeting = In riunione
today-legend-done = Fatta
today-legend-partly = In parte
today-legend-held = In attesa
today-legend-later = Rimandata
today-legend-skipped = Saltata
today-legend-missed = Senza risposta
today-legend-next = Prossima pausa
today-sum-sat = { $length } da seduti
today-sum-done = { $n ->
    [one] { $n } pausa fatta
   *[other] { $n } pause fatte
}
today-sum-partly = { $n ->
    [one] { $n } pausa fatta in parte
   *[other] { $n } pause fatte in parte
}
today-sum-held = { $n ->
    [one] { $n } pausa in attesa
   *[other] { $n } pause in attesa
}
today-sum-later = { $n ->
    [one] { $n } pausa rimandata
   *[other] { $n } pause rimandate
}
today-sum-skipped = { $n ->
    [one] { $n } pausa saltata
   *[other] { $n } pause saltate
}
today-sum-missed = { $n ->
    [one] { $n } pausa senza risposta
   *[other] { $n } pause senza risposta
}
today-mark = { $time }: { $what }, { $became }
today-mark-card = { $kind } ({ $card })
today-became-done = pausa fatta
today-became-partly = pausa fatta in parte
today-became-skipped = pausa saltata
today-became-missed = senza risposta
today-became-later = pausa rimandata
today-became-later-by = pausa rimandata di { $by }
today-became-held = in attesa
today-became-held-for = in attesa per { $length }
today-because = { $became }: { $why }
today-why-not-now = non era il momento
today-why-cannot-here = lì non era possibile
today-why-hurts = faceva male
today-why-dislike = non è piaciuta
today-why-interrupted = qualcosa l’ha interrotta
today-why-busy = avevi le mani occupate
today-more = { $n ->
    [one] e un’altra
   *[other] e altre { $n }
}
today-bar-sat = { $from }–{ $to }: { $length } da seduti
today-bar-sitting = Dalle { $from }: { $length } da seduti
today-bar-away = { $from }–{ $to }: assenza di { $length }
today-bar-paused = { $from }–{ $to }: promemoria sospesi
today-bar-meeting = { $from }–{ $to }: in riunione
today-list-show = Mostra come elenco
today-list-hide = Nascondi l’elenco
today-ask-back = Oggi non hai ancora detto come sta la tua schiena.
today-ask-desk = Poche domande dicono se la tua postazione ti va bene.
today-ask-desk-again = È da un po’ che non controlli la tua postazione.
today-ask-back-go = Dillo
today-ask-desk-go = Controlla
