card-window-title = { $card } – Unhunch
card-step-of = Passo { $n } di { $of }
card-next-step = Poi: { $step }
card-last-step = Questo è l’ultimo passo.
card-breath = Respirazione: { $breath }
card-seconds = { $n ->
    [one] secondo
   *[other] secondi
}
card-seconds-left = { $n ->
    [one] Manca { $n } secondo alla fine del passo
   *[other] Mancano { $n } secondi alla fine del passo
}
card-paused = in pausa
card-waiting = in attesa
card-waits = In attesa che lasci la tastiera…
card-figure = Figura di { $card }: { $step }
card-left = Sinistra
card-right = Destra
card-care = Attenzione
card-care-close = Chiudi nota

card-previous = Indietro
card-pause = Pausa
card-resume = Riprendi
card-next = Avanti
card-another = Altra scheda
card-not-now = Non ora
card-done = Fatto
card-before = Scheda precedente
card-skip = Salta questa scheda
card-end = Termina
card-go-on = Continua
card-previous-key = Tasto: freccia sinistra
card-pause-key = Tasto: barra spaziatrice
card-resume-key = Tasto: barra spaziatrice
card-next-key = Tasto: freccia destra
card-another-key = Tasto: A
card-not-now-key = Tasto: N o Esc
card-done-key = Tasto: D
card-before-key = Tasto: B
card-skip-key = Tasto: N o Esc
card-end-key = Tasto: E
card-go-on-key = Tasto: freccia destra

card-lock = Blocca lo schermo
card-lock-key = Tasto: L
card-hurts-key = Tasto: H
card-strict = Tieni premuto Esc per tre secondi per terminare
card-strict-held = Tieni ancora premuto…
card-strict-asked = Questa pausa è rigorosa. Tieni premuto Esc per tre secondi per terminarla, oppure segnala che fa male.
card-then-stand = Poi resta un po’ in piedi
card-then-sit = Poi torna a sederti
card-then-standing = Ora continua a stare un po’ in piedi
card-then-sitting = Ora torna a sederti

cover-leave = Esci
cover-guarded = Quello che digiti arriva ancora al programma in cui eri.
cover-escape = Per uscire, premi Esc o questo pulsante.
cover-button = Per uscire, premi questo pulsante.
cover-hurts = Per uscire, premi il pulsante qui sopra.
cover-strict = Finisce da sé quando il tempo è scaduto.
cover-over = Il tuo schermo torna subito.
cover-beside = La scheda è sull’altro schermo.
cover-time = Ancora { $left }

card-why = Che cosa ti ostacola?
card-why-not-now = Non ora
card-why-cannot-here = Qui non posso farlo
card-why-hurts = Fa male
card-why-dislike = Questa non mi piace
card-back = Torna alla scheda
card-hurts = Fermati qui
card-hurts-stop = L’allungamento può tirare, ma non deve fare male. Lascia andare piano e salta questo esercizio.
card-hurts-ask = Se il dolore è forte, nuovo o persiste, rivolgiti a un medico o a un fisioterapista.
card-close = Chiudi la scheda
card-leave-out = Escludi questa scheda
card-well-done = Ben fatto
card-was-done = { $card }, { $length }

place-seated = Da seduti
place-standing = In piedi
place-wall = Al muro
place-doorway = Nel vano di una porta
place-floor = A terra
place-walk = Camminando
equipment-desk = Scrivania stabile
equipment-firm-chair = Sedia stabile
equipment-mat = Tappetino
equipment-band = Banda elastica
equipment-anchor = Ancoraggio per porta
equipment-foam-roller = Rullo in schiuma
equipment-tennis-ball = Pallina da tennis
equipment-stability-ball = Palla da ginnastica
equipment-book = Libro
equipment-wall = Muro
equipment-doorway = Vano della porta
avoid-shoulder-injury = Lesione alla spalla
avoid-neck-nerve = Disturbo nervoso cervicale
avoid-wrist-injury = Lesione al polso
avoid-knee-pain = Dolore al ginocchio
avoid-ankle-injury = Lesione alla caviglia
avoid-osteoporosis = Osteoporosi
avoid-recent-back-surgery = Intervento recente alla schiena
avoid-late-pregnancy = Gravidanza avanzata
avoid-dizziness = Capogiri
avoid-high-blood-pressure = Ipertensione
avoid-breathing-illness = Malattia respiratoria
avoid-eye-pressure = Pressione oculare elevata
avoid-blood-thinners = Anticoagulanti

home-window-title = Unhunch
home-page-today = Oggi
home-page-back = La mia schiena
home-page-history = Cronologia
home-page-cards = Schede
home-page-desk = Postazione
home-page-relief = Sollievo
home-page-preferences = Preferenze
home-problems = Il file delle preferenze va controllato
home-card-faults = Alcune tue schede sono state escluse
home-refused = Non ha funzionato: { $why }
home-dismiss = Chiudi questo messaggio

home-state-working = Tempo da seduti: { $sat }
home-state-due = È ora di muoversi: appena smetti di scrivere
home-state-offered = È ora di muoversi
home-state-resting = Stretching in corso
home-state-held = C’è una pausa in attesa
home-state-paused = Promemoria sospesi
home-state-paused-until = Promemoria sospesi fino a { $until }
home-state-off-hours = Fuori dal tuo orario di lavoro
home-state-off-hours-until = Fuori dal tuo orario di lavoro fino a { $time }
home-take-anyway = Falla comunque
home-state-away = Lontano dalla scrivania
home-state-just-now = Hai appena riposato
home-why = { $state } ({ $why })

home-next-stretch = Prossimo stretching tra { $from }, o tra { $to } se continui a scrivere
home-next-walk = Prossima camminata tra { $from }, o tra { $to } se continui a scrivere
home-next-eyes = Prossimo riposo per gli occhi tra { $to }
home-next-stretch-at = Prossimo stretching tra { $to }
home-next-walk-at = Prossima camminata tra { $to }
home-next-now = È il momento della prossima pausa.
home-next-none = Nessuna pausa in programma.
home-next-resting = La scheda è sul tuo schermo.
home-stretch-now = Stretching ora
home-pause = Sospendi
home-resume = Riprendi
home-pause-tomorrow = Fino a domani
home-pause-resumed = Finché non riprendo

home-undo-key = Ctrl+Z
home-redo-key = Ctrl+Maiusc+Z
home-reset-all-key = Tutto in questa pagina com’era all’inizio
home-undo = Annulla
home-redo = Ripeti
home-reset-all = Ripristina tutto
home-reset = Riporta { $name } a { $value }
home-default = Predefinito: { $value }.
home-on = attivo
home-off = disattivo
home-none = nessuno
home-wrong = «{ $text }» non è comprensibile: { $give }.

day-title = Una giornata con queste impostazioni
day-summary = Se stai alla scrivania a scrivere dalle 9 alle 18: { $breaks }.
day-nothing = Niente te lo ricorderebbe: tutte le pause sono disattivate.
day-stretches = { $n ->
    [one] { $n } stretching
   *[other] { $n } stretching
}
day-walks = { $n ->
    [one] { $n } camminata
   *[other] { $n } camminate
}
day-eyes = { $n ->
    [one] { $n } riposo per gli occhi
   *[other] { $n } riposi per gli occhi
}
day-stretch = Stretching
day-walk = Camminata
day-eye = Occhi
day-window = Da qui in poi, appena smetti di scrivere
day-first = La prima arriva { $from } dopo che ti siedi, o dopo { $to } se continui a scrivere.

group-stretch = Stretching
group-stretch-help = Una scheda di circa un minuto, dopo un po’ di tempo da seduti.
stretch-on = Ricordami lo stretching
stretch-on-help = La ragione di questo programma.
stretch-earliest = Non prima di
stretch-earliest-help = Da qui in poi la pausa arriva appena smetti di scrivere.
stretch-latest = Al più tardi
stretch-latest-help = Qui arriva anche se stai ancora scrivendo.
stretch-length = Durata
stretch-length-help = Quanto dura una pausa.

group-walk = Camminata
group-walk-help = Qualche minuto in piedi, al posto di qualche stretching.
walk-on = Ricordami di camminare
walk-on-help = La cosa migliore per una schiena che sta seduta tutto il giorno.
walk-after-stretches = Dopo questo numero di stretching
walk-after-stretches-help = La pausa successiva è una camminata.
walk-length = Durata
walk-length-help = Quanto dura una camminata.
walk-lock = Blocca lo schermo alla fine
walk-lock-help = Così a camminata finita nessuno trova il tuo desktop aperto.

group-eyes = Occhi
group-eyes-help = Guarda qualcosa di lontano per qualche secondo.
eyes-on = Ricordami di riposare gli occhi
eyes-on-help = Mai subito prima o dopo un’altra pausa.
eyes-every = Ogni
eyes-every-help = Tempo da seduti tra un riposo e l’altro.
eyes-length = Durata
eyes-length-help = Per quanto tempo distogliere lo sguardo.

group-times = Orari fissi
group-times-help = Stretching secondo l’orologio.
times-at = A questi orari
times-at-help = Per esempio 10:30, 15:00. Stretching a quell’ora, qualunque sia il tempo da seduti.
times-instead = Solo a questi orari
times-instead-help = Il tempo da seduti non porta più stretching da solo.

group-posture = Seduti e in piedi
group-posture-help = Per scrivanie regolabili in altezza. Il cambio arriva insieme a uno stretching.
posture-on = Ricordami di cambiare
posture-on-help = Mai come pausa a sé.
posture-sit = Da seduti per
posture-sit-help = Passato questo tempo, lo stretching successivo finisce in piedi.
posture-stand = In piedi per
posture-stand-help = Passato questo tempo, lo stretching successivo finisce da seduti.

group-strict = Rigoroso
group-strict-help = Per chi salta le pause troppo facilmente.
strict-on = Limita i salti
strict-on-help = Tenere premuto Esc per tre secondi, l’area di notifica e «unhunch end» le terminano comunque.
strict-skips-in-a-row = Salti di fila
strict-skips-in-a-row-help = Quante pause si possono saltare una dopo l’altra.

group-quiet = Non ora
group-quiet-help = La pausa aspetta finché vale uno di questi casi e arriva appena è finito.
quiet-microphone = Il microfono è in uso
quiet-microphone-help = Sei in chiamata.
quiet-camera = La fotocamera è in uso
quiet-camera-help = Sei in chiamata.
quiet-do-not-disturb = «Non disturbare» è attivo
quiet-do-not-disturb-help = Come impostato nel tuo desktop.
quiet-full-screen = Un programma occupa tutto lo schermo
quiet-full-screen-help = Un film, un gioco o delle diapositive.
quiet-video = Qualcosa tiene acceso lo schermo
quiet-video-help = Un film o una presentazione.
quiet-programs = È in esecuzione uno di questi programmi
quiet-programs-help = Nomi di programmi, separati da virgole.
quiet-battery = Il computer va a batteria
quiet-battery-help = Sei in viaggio.
quiet-new-screen = È collegato uno schermo non tuo
quiet-new-screen-help = Stai mostrando qualcosa ad altri.
quiet-discreet = Proposta discreta nelle chiamate lunghe
quiet-discreet-help = Dopo un’ora di chiamata, solo l’area di notifica propone una scheda che nessuno nota.

group-hours = Orario
group-hours-help = Al di fuori non succede nulla.
hours-on = Solo in questo orario
hours-on-help = Più fasce al giorno si separano con virgole, e una può superare la mezzanotte.
hours-monday = Lunedì
hours-monday-help = Per esempio 09:00-12:30, 13:30-18:00.
hours-tuesday = Martedì
hours-tuesday-help = Niente per un giorno libero.
hours-wednesday = Mercoledì
hours-wednesday-help = Niente per un giorno libero.
hours-thursday = Giovedì
hours-thursday-help = Niente per un giorno libero.
hours-friday = Venerdì
hours-friday-help = Niente per un giorno libero.
hours-saturday = Sabato
hours-saturday-help = Niente per un giorno libero.
hours-sunday = Domenica
hours-sunday-help = Niente per un giorno libero.
hours-days-off = Giorni liberi
hours-days-off-help = Per esempio 2026-12-24 o 2026-12-24..2027-01-01.

group-limit = Basta per oggi
group-limit-help = Un avviso gentile quando il tempo da seduti è abbastanza.
limit-on = Avvisami quando è abbastanza
limit-on-help = Una volta al giorno e mai d’intralcio.
limit-sitting = Tempo da seduti al giorno
limit-sitting-help = Tutta la giornata sommata.
limit-day-starts = La giornata inizia alle
limit-day-starts-help = I conteggi ripartono a quell’ora e inizia «domani».

group-away = Assenza
group-away-help = Il tempo lontano dalla scrivania vale come riposo.
away-after = Assenza dopo
away-after-help = Senza toccare tasti o mouse per questo tempo, sei via.
away-enough = Riposo sufficiente
away-enough-help = Dopo un’assenza così, il tempo da seduti riparte da zero.
away-reading = Leggo spesso senza toccare nulla
away-reading-help = Allora solo lo schermo bloccato o il computer sospeso indicano che sei via.

group-notice = Promemoria
group-notice-help = Come si presenta una pausa.
notice-style = Una pausa inizia con
notice-style-help = La notifica aspetta il tuo clic; la scheda si apre da sola; il velo scurisce gli schermi intorno. Niente ti toglie la tastiera mentre scrivi.
notice-style-notification = Una notifica
notice-style-card = La scheda
notice-style-cover = Un velo
notice-screens = Il velo copre
notice-screens-help = Su alcuni desktop il velo non è possibile e la scheda si apre da sola.
notice-screens-active = Lo schermo in uso
notice-screens-all = Tutti gli schermi
notice-card-waits = La scheda aspetta le mie mani
notice-card-waits-help = Il suo orologio si ferma mentre scrivi o muovi il mouse.
notice-pause-in-typing = Smettere di scrivere vuol dire
notice-pause-in-typing-help = Mani lontane da tastiera e mouse per questo tempo: un buon momento.
notice-again = Ricorda di nuovo dopo
notice-again-help = Un promemoria senza risposta torna, tre volte al massimo.

group-later = Più tardi
group-later-help = Quando una pausa non capita bene.
later-by = «Più tardi» significa
later-by-help = Di quanto si rimanda una pausa.
later-limit = Quante volte
later-limit-help = Quante volte si può rimandare una stessa pausa.

group-body = Tu e il tuo posto
group-body-help = Le schede non adatte non vengono mai mostrate.
body-places = Dove puoi fare stretching
body-places-help = Almeno un luogo.
body-equipment = Che cosa hai a portata di mano
body-equipment-help = Non serve nulla.
body-avoid = A che cosa fare attenzione
body-avoid-help = Gli esercizi poco adatti in questi casi sono esclusi. Nel dubbio, chiedi al tuo medico.
body-office = Solo ciò che non dà nell’occhio
body-office-help = Esclude ciò che sembra strano in un ufficio open space.

group-media = Musica e film
group-media-help = Ciò che è in riproduzione durante una pausa.
media-pause = Ferma quando inizia una pausa
media-pause-help = In ogni lettore che lo consente.
media-resume = Riprendi alla fine
media-resume-help = Solo ciò che è stato fermato per la pausa.

group-look = Aspetto
group-look-help = Delle finestre.
look-theme = Colori
look-theme-help = Quelli del sistema o sempre gli stessi.
look-theme-system = Come il sistema
look-theme-light = Chiaro
look-theme-dark = Scuro
look-text-scale = Dimensione del testo
look-text-scale-help = Di tutto il testo in queste finestre.
look-reduced-motion = Meno movimento
look-reduced-motion-help = Niente si muove solo per bellezza.
look-reduced-motion-system = Come il sistema
look-reduced-motion-on = Attivo
look-reduced-motion-off = Disattivo
look-renderer = Disegno
look-renderer-help = «Processore» funziona ovunque. Vale dalla prossima apertura di questa finestra.
look-renderer-auto = Automatico
look-renderer-cpu = Processore
look-renderer-opengl = OpenGL

body-emergency = Numero di emergenza
body-emergency-help = Quello che la pagina Sollievo ti dice di chiamare. «system» usa quello della regione del tuo sistema.
