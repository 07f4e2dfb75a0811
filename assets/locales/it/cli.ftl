cli-either = { $first } o { $last }
cli-welcome = Unhunch è in esecuzione e ti avviserà quando è ora di muoversi. `unhunch home` apre le preferenze, Ctrl+C lo termina.
cli-no-display = non c’è uno schermo grafico: i promemoria vanno in questo terminale

cli-wrong-verb = `{ $given }` non è un comando: `unhunch help` li elenca tutti
cli-wrong-verb-near = `{ $given }` non è un comando: intendevi `{ $nearest }`?
cli-wrong-option = `{ $given }` qui non è un’opzione: scrivi `{ $usage }`
cli-wrong-option-near = `{ $given }` qui non è un’opzione: intendevi `--{ $nearest }`?
cli-wrong-no-value = `--{ $option }` richiede un valore: scrivi `{ $usage }`
cli-wrong-value = `{ $option }` non accetta valori: scrivila da sola
cli-wrong-too-many = `{ $given }` è di troppo: scrivi `{ $usage }`
cli-wrong-too-few = `{ $verb }` richiede altre parole: scrivi `{ $usage }`
cli-wrong-both = `--{ $one }` e `--{ $other }` si escludono: indicane una sola
cli-wrong-choice = `{ $given }` qui non è possibile: indica { $allowed }
cli-wrong-duration = `{ $given }` non è una durata: scrivila come `45m`, `1h30m` o `20s`
cli-wrong-pause = `{ $given }` non è un tempo di sospensione: scrivilo come `45m`, `until 14:30` o `until tomorrow`
cli-wrong-meeting = `{ $given }` non è la durata di una riunione: scrivila come `1h`, `more 30m`, `until 14:30` o `over`
cli-wrong-minutes = `{ $given }` non è un numero di minuti: scrivilo come `15`
cli-wrong-time = `{ $given }` non è un’ora del giorno: scrivila come `14:30`, o `tomorrow`
cli-wrong-date = `{ $given }` non è una data: scrivila come `2026-11-23`
cli-wrong-days = `{ $given }` non è un numero di giorni: indicane uno da 1 in su
cli-wrong-score = `{ $given }` non è un punteggio: indica un numero da 0 (nessun disturbo) a 10
cli-wrong-not-text = una delle parole non è testo valido: scrivila in UTF-8

cli-not-running = unhunch non è in esecuzione: avvialo con `unhunch`, poi riprova
cli-running = unhunch è già in esecuzione: terminalo con `unhunch quit`, poi avvialo qui
cli-hung = unhunch non risponde: termina il suo processo, poi avvialo di nuovo
cli-hung-process = unhunch non risponde: termina il suo processo con `kill { $pid }`, poi avvialo di nuovo
cli-broken = unhunch non ha finito la risposta: { $error }; riprova
cli-no-card = la scheda `{ $given }` non esiste: `unhunch cards` le elenca tutte
cli-no-card-near = la scheda `{ $given }` non esiste: intendevi `{ $nearest }`?
cli-no-routine = la sequenza `{ $given }` non esiste: `unhunch routine` le elenca tutte
cli-no-routine-near = la sequenza `{ $given }` non esiste: intendevi `{ $nearest }`?
cli-routines-several = `{ $given }` può essere { $ids }: scrivine di più
cli-no-home = non è stata trovata nessuna cartella home: imposta `HOME`
cli-no-file = impossibile trovare `{ $file }`: { $error }
cli-no-lock = impossibile bloccare `{ $file }`: { $error }; i promemoria arrivano comunque, forse due volte
cli-not-locked = impossibile ottenere il blocco: { $error }; riprova
cli-no-window = questo programma è stato compilato senza finestre: avvia invece `unhunch-window`
cli-not-written = impossibile scrivere la risposta: { $error }
cli-autostart-failed = impossibile cambiare la voce di avvio automatico: { $error }

cli-help-title = Unhunch ti ricorda di muoverti prima che la schiena faccia male, e ti mostra come.
cli-help-plain = ricorda da ora in poi, o mostra la finestra di quello che già ricorda
cli-help-end = `unhunch help VERB` dice come si scrive ciascuno.
cli-verb-stretch = avvia la pausa proposta, o una adesso; con una scheda, quella scheda
cli-verb-routine = elenca le sequenze (schede di fila), o ne avvia una
cli-verb-status = dice che cosa succede e quando arriva la prossima pausa
cli-verb-later = rimanda la pausa, di `later.by` o di questo tempo
cli-verb-skip = salta la pausa
cli-verb-pause = smette di ricordare, per un po’ o finché non riprendi
cli-verb-resume = termina una sospensione
cli-verb-meeting = trattiene le pause mentre sei in riunione, per un’ora o quanto dici, e ne propone una alla fine
cli-verb-end = termina la pausa che è sullo schermo, per quanto rigorose siano le preferenze
cli-verb-stand = dice che da ora stai in piedi
cli-verb-sit = dice che da ora lavori da seduti
cli-verb-screens = dice che gli schermi collegati sono tuoi, così non trattengono le pause
cli-verb-home = apre la finestra
cli-verb-get = mostra una preferenza, una sezione o tutte
cli-verb-set = cambia una preferenza
cli-verb-reset = riporta al predefinito una preferenza, una sezione o tutte
cli-verb-profile = elenca i profili, ne attiva, crea o rimuove uno
cli-verb-export = scrive preferenze, profili, schede tue e diario in un unico nuovo file
cli-verb-import = importa tutto di un file del genere; ciò che sostituisce è conservato accanto
cli-verb-cards = elenca gli esercizi; o controlla, aggiunge o esporta schede tue
cli-verb-card = mostra un esercizio con i suoi passi
cli-verb-guide = mostra come sistemare la postazione, quando usare calore o freddo, consigli e quando chiedere aiuto
cli-verb-relief = applica calore o freddo e avvisa quando controllare la pelle e quando toglierlo
cli-verb-history = mostra che cosa è successo finora
cli-verb-feel = annota come sta la tua schiena, da 0 (nessun disturbo) a 10, o mostra l’ultima annotazione
cli-verb-plan = mostra le pause di un giorno in cui scrivi da seduti tutto il tempo
cli-verb-autostart = avvia con la sessione, o no, o dice se lo fa
cli-verb-doctor = dice che cosa funziona qui, che cosa no e come rimediare
cli-verb-completions = mostra i completamenti per una shell
cli-verb-quit = termina l’istanza che ricorda
cli-verb-help = mostra questo, o di più su un comando
cli-option-terminal = ricorda in questo terminale
cli-option-json = mostra JSON
cli-option-check = dice che cosa non va nelle schede di questo file
cli-option-import = copia questo file nella cartella delle tue schede, se non ha errori
cli-option-export = scrive le tue schede in questo nuovo file, o le mostra
cli-option-save = fa di ciò che vale ora un profilo con questo nome, e lo attiva
cli-option-remove = mette da parte il file di questo profilo
cli-option-csv = mostra valori separati da virgole
cli-option-waybar = mostra JSON per un modulo personalizzato di waybar
cli-option-follow = continua, con una riga per ogni cambiamento
cli-option-days = solo gli ultimi N giorni, oggi compreso
cli-option-date = il giorno, come 2026-11-23; senza, oggi

cli-state-working = al lavoro
cli-state-due = pausa appena smetti di scrivere
cli-state-offered = è ora di muoversi
cli-state-resting = pausa in corso
cli-state-held = pausa in attesa
cli-state-paused = promemoria sospesi
cli-state-off-hours = fuori dal tuo orario di lavoro
cli-state-away = via
cli-why-later = hai rimandato la pausa
cli-why-locked = lo schermo è bloccato
cli-why-no-input = inattività
cli-why-other-session = sullo schermo c’è un’altra sessione
cli-waybar-working = attivo
cli-waybar-due = in arrivo
cli-waybar-offered = muoviti
cli-waybar-resting = pausa
cli-waybar-held = in attesa
cli-waybar-paused = sospeso
cli-waybar-off-hours = inattivo
cli-waybar-away = via
cli-until = fino a { $time }
cli-until-resumed = finché non riprendi
cli-state-off-hours-until = fuori dal tuo orario di lavoro fino a { $time }
cli-status-meeting = Riunione
cli-status-posture = Postura
cli-posture-sitting = da seduti
cli-posture-standing = in piedi
cli-status-strict = Rigoroso
cli-status-skips = { $n ->
    [0] non si possono saltare altre pause di fila
    [one] si può saltare un’altra pausa di fila
   *[other] si possono saltare altre { $n } pause di fila
}
cli-status-now = Ora
cli-status-relief = Sollievo
cli-status-profile = Profilo
cli-status-relief-left = { $remedy }, ancora { $left }
cli-status-sitting = Da seduti
cli-status-next = Prossima
cli-status-today = Oggi
cli-status-sitting-for = { $time } da seduti
cli-status-next-now = { $what } ora
cli-status-next-latest = { $what } al più tardi tra { $latest }
cli-status-next-at = { $what } tra { $latest }
cli-status-next-between = { $what } tra { $earliest }, al più tardi tra { $latest }
cli-status-counts = { $done } fatte, { $partly } in parte, { $skipped } saltate, { $missed } perse
cli-status-sat = { $time } da seduti, al massimo { $longest } di seguito

cli-cards-id = Id
cli-cards-name = Nome
cli-cards-group = Gruppo
cli-cards-place = Luogo
cli-cards-time = Tempo
cli-cards-secs = { $n } s
cli-card-left = sinistra
cli-card-right = destra
cli-card-place = Luogo
cli-card-equipment = Attrezzi
cli-card-body = Per
cli-card-breath = Respirazione
cli-card-caution = Attenzione
cli-card-avoid = Evitare con
cli-card-source = Fonte
cli-card-none = nessuno

cli-routines-id = Id
cli-routines-name = Nome
cli-routines-time = Tempo
cli-routines-fits = Adatta
cli-routines-yes = sì
cli-routines-changed = { $n ->
    [one] sì, con un cambiamento
   *[other] sì, con { $n } cambiamenti
}
cli-routines-no = no: { $why }

cli-guide-desk = La tua postazione e le abitudini intorno
cli-guide-if-not = Se no: { $fix }
cli-guide-relief = Calore o freddo
cli-guide-when = Quando
cli-guide-use = Che cosa
cli-guide-time = Per quanto
cli-guide-minutes = da { $least } a { $most } minuti
cli-guide-repeat = Frequenza
cli-guide-stop = Smetti se
cli-guide-not-if = Evitare con
cli-guide-tips = Buono a sapersi
cli-guide-signs = Quando chiedere aiuto
cli-guide-general = Queste sono informazioni generali, non un parere medico.
cli-relief-cold = Freddo
cli-relief-heat = Calore
cli-relief-alternate = Calore e freddo alternati

cli-history-empty = non è ancora successo nulla
cli-history-bad = { $n ->
    [one] una riga del diario non può essere letta ed è esclusa
   *[other] { $n } righe del diario non possono essere lette e sono escluse
}
cli-feel-last = { $score }, annotato il { $at }
cli-feel-none = nulla è ancora annotato: `unhunch feel 3` annota un 3
cli-plan-head = { $n ->
    [one] Una pausa il { $date }, dalle 09:00 alle 18:00:
   *[other] { $n } pause il { $date }, dalle 09:00 alle 18:00:
}
cli-plan-empty = nessuna pausa in programma: sono disattivate, o il giorno è fuori dal tuo orario di lavoro

cli-doctor-running = in esecuzione
cli-doctor-not-running = non in esecuzione: provato per un momento
cli-doctor-senses = Sensi
cli-doctor-voices = Voci
cli-doctor-files = File
cli-doctor-live = funziona
cli-doctor-missing = manca
cli-doctor-off = disattivato
cli-doctor-hooks = Hook
cli-doctor-hook-waits = non ancora eseguito
cli-doctor-hook-ok = eseguito bene il { $at }
cli-doctor-hook-failed = fallito il { $at }: { $why }
cli-doctor-cards = { $n ->
    [one] Una scheda tua
   *[other] { $n } schede tue
}
