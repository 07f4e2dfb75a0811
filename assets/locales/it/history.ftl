history-view-day = Giorno
history-view-week = Settimana
history-view-month = Mese
history-view-year = Anno
history-earlier = Precedente (freccia sinistra)
history-later = Successivo (freccia destra)
history-today = Oggi
history-reading = Lettura del diario…
history-bad = { $n ->
    [one] { $n } riga del diario non è leggibile ed è esclusa.
   *[other] { $n } righe del diario non sono leggibili e sono escluse.
}
history-day = { $weekday }, { $date }
history-week = { $from } – { $to }
history-month = { $month } { $year }
weekday-short-1 = lun
weekday-short-2 = mar
weekday-short-3 = mer
weekday-short-4 = gio
weekday-short-5 = ven
weekday-short-6 = sab
weekday-short-7 = dom
history-minutes = { $minutes } min
history-hours-minutes = { $hours } h { $minutes } min
history-number-taken = pause fatte
history-number-left = saltate o perse
history-number-sat = alla scrivania
history-number-sat-mean = alla scrivania al giorno
history-number-longest = periodo più lungo da seduti
history-breaks = Pause
history-done = Fatta
history-partly = Fatta in parte
history-skipped = Saltata
history-missed = Persa
history-taken = Fatta
history-left = Saltata o persa
history-sitting = Tempo da seduti, in ore
history-sat = Tempo da seduti
history-sat-mean = Tempo da seduti al giorno
history-longest = Periodo più lungo
history-areas = Per zona del corpo
history-no-areas = Nessuna scheda fatta.
history-hours = Per ora del giorno
history-heat = Pause fatte, giorno per giorno
history-heat-how = Fai clic su un giorno per vederlo, o spostati sulla mappa con le frecce e premi Invio.
history-heat-none = Nessuna
history-heat-most = 10 o più
history-heat-sum = { $n ->
    [one] { $year }: { $n } pausa fatta
   *[other] { $year }: { $n } pause fatte
}, { $days ->
    [one] in { $days } giorno
   *[other] in { $days } giorni
}.
history-of = { $date }: { $words }
history-no-breaks = Nessuna pausa.
history-breaks-words = Fatte: { $done }; in parte: { $partly }; saltate: { $skipped }; perse: { $missed }.
history-no-sitting = Nulla è noto del tempo da seduti.
history-sitting-words = { $sat } alla scrivania; periodo più lungo: { $longest }.
history-sitting-words-mean = { $sat } in media alla scrivania; periodo più lungo: { $longest }.
history-hour-words = Dalle ore { $hour }: fatte { $taken }, saltate o perse { $left }.
history-hours-sum = { $n ->
    [one] L’ora con più pause fatte inizia alle ore { $hour }: { $n }.
   *[other] L’ora con più pause fatte inizia alle ore { $hour }: { $n }.
}
history-nothing = Qui non c’è nulla
history-nothing-here = Questi giorni non hanno lasciato nulla nel diario.
history-nothing-yet = Il diario è ancora vuoto. Le tue pause compaiono qui dalla prima in poi.
history-lines = La giornata riga per riga
history-lines-old = Le singole righe di questo giorno sono nel diario; salvalo come CSV per vederle.
history-break = Promemoria
history-line-done = { $what }: pausa fatta
history-line-partly = { $what }: pausa fatta in parte
history-line-skipped = { $what }: pausa saltata
history-line-missed = { $what }: pausa persa
history-line-later = { $what }: pausa rimandata
history-line-why = { $line } ({ $why })
history-line-away = Assenza di { $length }
history-line-rested = Assenza
history-line-sat = { $length } da seduti
history-line-held = Una pausa in attesa
history-line-paused = Promemoria sospesi
history-line-resumed = Promemoria ripresi
history-line-felt = Annotazione: { $score }
history-line-desk = Controllo della postazione: risposta a una domanda
history-line-taken-back = Una risposta annullata
history-line-meeting = Inizio di una riunione
history-line-meeting-over = Fine della riunione
history-line-standing = In piedi per lavorare
history-line-sitting = In sedia per lavorare
history-line-warmed = Calore applicato
history-report = Resoconto per il fisioterapista
history-report-help = Una pagina sui giorni mostrati qui, da stampare o inviare. Si apre nel tuo browser.
history-export-open = Salva come CSV…
history-export = Salva
history-export-what = Scrivi il diario di { $range } in questo nuovo file:
history-delete-open = Elimina…
history-delete = Elimina
history-delete-which = Quali giorni vanno eliminati dal diario?
history-delete-shown = Quelli mostrati qui
history-delete-typed = Dal … al …
history-delete-all = Tutto il diario
history-delete-from = Dal
history-delete-to = Al
history-delete-date = Indica un giorno come 2026-03-09.
history-delete-order = L’ultimo giorno è prima del primo.
history-delete-gone = { $period }: { $days ->
    [one] sarà eliminato { $days } giorno
   *[other] saranno eliminati { $days } giorni
} con { $breaks ->
    [one] { $breaks } pausa
   *[other] { $breaks } pause
} e { $felt ->
    [one] { $felt } annotazione
   *[other] { $felt } annotazioni
}.
history-delete-never = Non si può annullare e non c’è nessuna copia.
history-delete-keep = Conservali
history-delete-sure = Elimina per sempre
