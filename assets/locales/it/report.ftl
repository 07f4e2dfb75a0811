report-title = Schiena e pause: le mie annotazioni
report-period = Dal { $from } al { $to }
report-made = Creato il { $date } con Unhunch
report-day = { $day } { $month }
report-felt = Come stava la schiena
report-felt-none = Nessuna annotazione in questi giorni.
report-felt-sum = { $n ->
    [one] { $n } annotazione: { $mean }. 0 è nessun disturbo, 10 è il peggio possibile.
   *[other] { $n } annotazioni, da { $low } a { $high }, in media { $mean }. 0 è nessun disturbo, 10 è il peggio possibile.
}
report-dense = Ogni tratto va dal valore più basso al più alto di più giorni, con un punto sulla loro media.
report-where = Dove:
report-helped = Che cosa ha aiutato, secondo me:
report-times = { $what } ({ $n })
report-breaks-week = Pause a settimana
report-breaks-month = Pause al mese
report-breaks-year = Pause all’anno
report-breaks-sum = { $taken ->
    [one] { $taken } breve pausa fatta con uno stretching, un esercizio o una camminata; saltate o perse: { $left }.
   *[other] { $taken } brevi pause fatte con uno stretching, un esercizio o una camminata; saltate o perse: { $left }.
}
report-taken = Fatte, del tutto o in parte
report-left = Saltate o perse
report-sitting = Tempo da seduti al computer
report-sitting-none = Nulla è noto di questi giorni.
report-sitting-sum = In media { $mean } al giorno alla scrivania; il periodo più lungo senza pausa è stato di { $longest }.
report-mean = Ore al giorno, in media
report-longest = Periodo più lungo, in ore
report-areas = Esercizi per zona del corpo
report-areas-none = Nessuno in questi giorni.
report-hurt = Schede lasciate perché facevano male
report-hurt-none = Nessuna in questi giorni.
report-more = { $n ->
    [one] e ancora { $n }
   *[other] e ancora { $n }
}
report-note = Queste sono le annotazioni di una persona, tenute da un programma che le ricorda le pause. Non misura altro che l’uso del computer e ciò che la persona gli ha riferito. Non è una diagnosi.
month-short-1 = gen
month-short-2 = feb
month-short-3 = mar
month-short-4 = apr
month-short-5 = mag
month-short-6 = giu
month-short-7 = lug
month-short-8 = ago
month-short-9 = set
month-short-10 = ott
month-short-11 = nov
month-short-12 = dic
part-arms = Braccia
part-back = Schiena
part-between-shoulder-blades = Tra le scapole
part-calves = Polpacci
part-chest = Petto
part-circulation = Circolazione
part-core = Core
part-eyes = Occhi
part-fingers = Dita
part-forearms = Avambracci
part-front-shoulders = Parte anteriore delle spalle
part-hamstrings = Posteriori della coscia
part-hands = Mani
part-hips = Anche
part-jaw = Mandibola
part-lats = Gran dorsali
part-legs = Gambe
part-lower-back = Zona lombare
part-lower-traps = Sotto le scapole
part-mid-back = Centro della schiena
part-neck = Collo
part-neck-base = Base del collo
part-posture = Postura
part-rear-shoulder = Parte posteriore delle spalle
part-shoulder = Spalla
part-shoulder-blades = Scapole
part-shoulders = Spalle
part-side-body = Fianco del corpo
part-side-core = Core laterale
part-sides = Fianchi
part-spine = Colonna
part-thoracic-spine = Colonna dorsale
part-upper-back = Parte alta della schiena
part-upper-traps = Sommità delle spalle
part-whole-back = Tutta la schiena
part-whole-body = Tutto il corpo
part-wrists = Polsi
back-helped-heat = Calore
back-helped-cold = Freddo
back-helped-walk = Una camminata
back-helped-rest = Riposo
