kind-stretch = Stretching
kind-walk = Camminata
kind-eyes = Riposo per gli occhi
tray-next-between = { $kind } tra { $from } e { $to }
tray-next-at = { $kind }: { $time }
tray-nothing-planned = Nessuna pausa in programma
tray-due = Pausa appena smetti di scrivere
tray-offered = È ora di muoversi
tray-resting = Pausa in corso
tray-held = Pausa in attesa: { $why }
tray-take-anyway = Falla comunque
tray-discreet = Fanne una che nessuno vede: { $card }
tray-end = Termina questa pausa
tray-own-screen = Il nuovo schermo è mio
tray-stand = Ora sto in piedi
tray-stand-time = Ora sto in piedi (da troppo tempo in sedia)
tray-sit = Ora mi siedo
tray-sit-time = Ora mi siedo (in piedi da abbastanza)
tray-meeting = In riunione
tray-meeting-until = In riunione fino a { $time }
tray-meeting-more = Ancora { $time }
tray-meeting-over = È finita
held-meeting = sei in riunione
held-meeting-until = sei in riunione fino a { $time }
held-microphone = il microfono è in uso
held-camera = la fotocamera è in uso
held-do-not-disturb = «Non disturbare» è attivo
held-video = qualcosa tiene acceso lo schermo
held-full-screen = un programma occupa tutto lo schermo
held-program = è in esecuzione un programma scelto
held-battery = il computer va a batteria
held-new-screen = è collegato un nuovo schermo
held-by = { $why } ({ $by })
hint-stuck = Le pause tornano, anche se { $why }
hint-stuck-body = È così da quattro ore e quindi non se ne tiene più conto finché non finisce. Con «unhunch set { $key } off» non se ne terrà mai conto.
hint-sat-long = Oggi sono { $time } da seduti
hint-sat-long-body = Per un giorno basta. Se resti, le pause continuano come al solito.
hint-not-locked = Non è stato possibile bloccare lo schermo
hint-not-locked-body = «unhunch doctor» dice perché; «hooks.lock» può indicare un programma che lo faccia.
hint-no-autostart = Unhunch non si avvia con la sessione
autostart-reason = Per ricordare le pause fin dall’inizio
tray-paused = Promemoria sospesi finché non li riprendi
tray-paused-until = Promemoria sospesi fino a { $time }
tray-off-hours = Fuori dal tuo orario di lavoro
tray-off-hours-until = Fuori dal tuo orario di lavoro fino a { $time }
tray-away = Sei via: questo conta come riposo
tray-stretch-now = Stretching ora
tray-later = Più tardi ({ $time })
tray-skip = Salta questa pausa
tray-pause = Sospendi
tray-pause-tomorrow = Fino a domani
tray-pause-resumed = Finché non riprendo
tray-resume = Riprendi
tray-feel = Come sta la tua schiena?
tray-feel-score = { $score ->
    [0] 0 – nessun disturbo
    [10] 10 – il peggio possibile
   *[other] { $score }
}
tray-home = Inizio…
tray-quit = Esci
notice-stretch = È ora di muoversi: { $card }, { $time }
notice-other = È ora di muoversi: { $kind }, { $time }
notice-ask = Hai saltato questa scheda tre volte. Se non vuoi più vederla, avviala, saltala e indica che non ti piace.
notice-then-standing = Poi resta un po’ in piedi.
notice-then-sitting = Poi torna a sederti.
notice-trayless = Questo desktop non mostra icone nell’area di notifica: «unhunch» apre la finestra e «unhunch help» elenca che cos’altro sa fare.
notice-updated = Unhunch è stato aggiornato
notice-updated-body = Chiudilo e riavvialo per usare la nuova versione. Fino ad allora non si perde nulla.
notice-start = Inizia
notice-later = Più tardi
notice-skip = Salta
notice-done = Fatto
notice-without-actions = Per iniziarla, apri Unhunch dall’area di notifica o digita «unhunch stretch»; «unhunch later» la rimanda.
notice-card-of = { $card } ({ $n } di { $of })
notice-no-window = Non è stato possibile mostrare una finestra; «unhunch doctor» dice perché.
refused-resting = c’è una pausa in corso
refused-locked = lo schermo è bloccato
refused-nothing-due = nessuna pausa in arrivo che si possa rimandare
refused-no-laters = questa pausa è già stata rimandata tante volte quante ne consente `later.limit`
refused-not-paused = Unhunch non è sospeso
refused-no-card = la scheda `{ $card }` non esiste; `unhunch cards` le elenca
refused-no-routine = la sequenza `{ $routine }` non esiste; `unhunch routine` le elenca
refused-routine = gran parte di «{ $routine }» non è adatta alle tue preferenze: { $why }
refused-score = `{ $score }` non è un punteggio da 0 a 10
refused-strict = non si possono saltare altre pause di fila: `strict.skips_in_a_row` è raggiunto; se fa male, avviala e premi H
refused-strict-resting = non si possono saltare altre pause di fila: `unhunch end` termina comunque questa
refused-not-resting = nessuna pausa è sullo schermo
refused-no-meeting = nessuna riunione in corso: `unhunch meeting 1h` ne inizia una
refused-past = { $time } è già passato: indica un’ora successiva
refused-no-new-screen = nessun nuovo schermo è collegato
refused-no-posture = l’alternanza tra sedersi e stare in piedi è disattivata: `unhunch set posture.on true` la attiva
refused-nothing-planned = nessuna pausa in programma che si possa saltare
refused-no-window = qui non si può mostrare nessuna finestra; `unhunch doctor` dice perché
doctor-no-window = avvia Unhunch in una sessione grafica; senza, i promemoria vanno nel terminale
doctor-untried = non ancora provato; richiedi tra un momento
hook-not-started = non può essere avviato: { $error }
hook-code = è terminato con codice di uscita { $code }
hook-signal = è stato terminato dal segnale { $signal }
hook-late = non è terminato entro { $limit } ed è stato chiuso di forza
hook-busy = era ancora in esecuzione dall’ultima volta, quindi non è stato eseguito di nuovo
relief-begun = { $remedy ->
    [cold] Freddo per { $time }.
    [heat] Calore per { $time }.
   *[other] Calore e poi freddo, { $time } in tutto.
}
relief-stop = Toglilo se: { $stop }
relief-not-if = Evitare con: { $reasons }.
relief-look = Controlla la pelle
relief-change = Cambia: ora freddo, e controlla la pelle
relief-over = { $remedy ->
    [heat] Tempo scaduto: togli il calore
    [cold] Tempo scaduto: togli il freddo
   *[other] Tempo scaduto: toglilo
}
relief-again = Di nuovo: { $again }
relief-left-alone = Unhunch si chiude e non te lo ricorderà: toglilo tra { $left }
relief-running = { $remedy ->
    [heat] il calore resta
    [cold] il freddo resta
   *[other] calore e freddo alternati restano
} ancora per { $left }: `unhunch relief stop` lo termina
relief-too-long = è più di quanto fa bene alla pelle: indica al massimo { $longest }
relief-none = non ci sono né calore né freddo in corso
relief-unheard = qui non si può mostrare nessuna notifica, quindi nessuno potrebbe dirti quando toglierlo
