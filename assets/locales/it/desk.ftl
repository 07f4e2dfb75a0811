desk-intro = Uno sguardo a come stai alla scrivania, in poche domande. Rispondi com’è oggi.
desk-reading = Lettura delle tue risposte…
desk-place = Domanda { $n } di { $of }
desk-yes = Sì
desk-no = No
desk-not-now = Non ora
desk-yes-key = Tasto: Y
desk-no-key = Tasto: N
desk-not-now-key = Tasto: barra spaziatrice. La domanda torna un altro giorno.
desk-back = Indietro
desk-next = Prossima domanda
desk-rest = Basta per ora
desk-close = Chiudi questa domanda
desk-fix = Che cosa aiuta
desk-score = { $of ->
    [one] di { $of } cosa è come dovrebbe
   *[other] di { $of } cose sono come dovrebbero
}
desk-waiting = { $n ->
    [one] { $n } domanda è in attesa.
   *[other] { $n } domande sono in attesa.
}
desk-again = { $n ->
    [one] La prossima domanda arriva il { $date }.
   *[other] Le prossime { $n } domande arrivano il { $date }.
}
desk-go-on = Continua
desk-all = Chiedimi tutto ora
desk-changes = Che cosa potresti cambiare
desk-no-changes = Nulla al momento.
desk-mended = Ora va meglio
desk-mended-what = Ora va meglio: { $what }
desk-show = Mostra la domanda: { $what }
desk-drawing = Disegno di una persona alla scrivania con un segno per ogni domanda. { $yes } di { $of } cose sono come dovrebbero.
desk-mark = { $n }. { $what }: { $state }
desk-habits = Abitudini
desk-is-yes = come dovrebbe
desk-is-no = da cambiare
desk-is-not-now = non ora
desk-is-open = non ancora chiesto
desk-name-feet = Piedi
desk-name-knees = Ginocchia
desk-name-lower-back = Zona lombare
desk-name-screen-height = Altezza dello schermo
desk-name-screen-distance = Distanza dello schermo
desk-name-elbows = Gomiti
desk-name-wrists = Polsi
desk-name-mouse = Mouse
desk-name-laptop = Portatile
desk-name-phone = Telefono
desk-name-light = Luce
desk-name-reach = Portata
desk-name-vary = Seduti e in piedi
desk-name-breaks = Pause
desk-name-bag = Borsa
desk-name-lift = Sollevamento
desk-name-sleep = Sonno
desk-do-feet = Ben appoggiati
desk-do-knees = Angolo retto
desk-do-lower-back = Sostegno qui
desk-do-screen-height = Bordo agli occhi
desk-do-screen-distance = A un braccio
desk-do-elbows = Piegati, ai fianchi
desk-do-wrists = Dritti
desk-do-mouse = Più vicino
desk-do-laptop = Su un supporto
desk-do-phone = In alto
desk-do-light = Di lato
desk-do-reach = A un avambraccio
