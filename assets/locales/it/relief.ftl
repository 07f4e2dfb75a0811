home-general = Informazioni generali, non un parere medico.
home-signs = Quando chiedere aiuto
home-source = Fonte: { $source }
home-source-own = Note proprie di Unhunch
relief-part-heat = Calore o freddo
relief-part-routines = Sequenze
relief-part-breath = Respirazione
relief-part-tips = Buono a sapersi
relief-part-signs = Quando chiedere aiuto
relief-start = Inizia
relief-start-what = Inizia: { $what }
relief-breath-stop = Ferma

relief-cold = Freddo
relief-heat = Calore
relief-alternate = Calore e poi freddo
relief-always = Sempre
relief-how = Come
relief-long = Per quanto
relief-often = Frequenza
relief-stop-if = Toglilo se
relief-not-with = Evitare con: { $reasons }.
relief-minutes = Da { $least } a { $most } minuti
relief-one = Uno alla volta: c’è già qualcosa in corso.
relief-on-cold = Freddo in corso
relief-on-heat = Calore in corso
relief-on-alternate = Calore e poi freddo, in corso
relief-up = Tempo scaduto: toglilo
relief-left = rimanenti
relief-left-long = Ancora { $left }
relief-line = { $what }: ancora { $left }
relief-stop-now = Toglilo subito se: { $stop }
relief-told = Una notifica ti dice quando controllare la pelle e quando è finito, anche se questa finestra è chiusa.
relief-told-change = Una notifica ti dice quando controllare la pelle, quando cambiare e quando è finito, anche se questa finestra è chiusa.
relief-take-off = Toglilo ora
relief-routines-intro = Più schede una dopo l’altra. Ognuna si può saltare lungo il percorso.
relief-routine-facts = { $n ->
    [one] { $length } · { $n } scheda
   *[other] { $length } · { $n } schede
}
relief-routine-card = { $n ->
    [one] { $card }
   *[other] { $card }, { $n } volte
}
relief-pacer = Respirazione lenta
relief-pacer-how = Inspira dal naso mentre il cerchio cresce ed espira mentre si restringe. Senza sforzo.
relief-pacer-care = Torna a respirare normalmente se senti la testa leggera.
relief-pace = Inspira { $in }, espira { $out }
relief-breathe-in = Inspira
relief-breathe-out = Espira
relief-breathe-ready = Quando vuoi
relief-breath = Respiro { $n } di { $of }
relief-breath-over = Per questa volta basta. Continua normalmente.
relief-card = Guarda la scheda
relief-kept-away = In Preferenze hai indicato che questo non ti fa bene.
relief-tip-otc = Antidolorifici da banco
relief-tip-why = Da dove viene
relief-tip-balance = Davanti e dietro
relief-tip-text-neck = Telefono e collo
relief-tip-stress-loop = Stress
relief-tip-together = Tante piccole cose
relief-tip-warm-first = Prima scaldati
relief-tip-soft-roller = Prima il rullo morbido
relief-level-emergency = Chiama subito i soccorsi
relief-level-urgent = Chiedi un parere medico oggi
relief-level-soon = Prenota una visita nei prossimi giorni
relief-level-stop-now = Durante una scheda
relief-call = Chiama subito il { $number }. Non guidare.
relief-number-region = Il numero della regione del tuo sistema ({ $region }). Se è sbagliato, scrivine un altro.
relief-number-usual = Il tuo sistema non indica una regione; questo numero funziona in molte. Se è sbagliato, scrivine un altro.
relief-number-own = Il numero che hai scritto.
relief-number-back = Torna al numero della regione del tuo sistema
