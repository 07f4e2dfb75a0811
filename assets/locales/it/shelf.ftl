shelf-search = Cerca
shelf-search-hint = Cerca schede
shelf-area = Zona del corpo
shelf-area-any = Qualsiasi zona
shelf-place = Luogo
shelf-place-any = Qualsiasi luogo
shelf-equipment = Attrezzi
shelf-equipment-any = Qualsiasi attrezzo
shelf-feasible = Solo ciò che posso fare
shelf-favourites = Preferite
shelf-hidden = Nascoste
shelf-count = { $n ->
    [one] { $n } scheda
   *[other] { $n } schede
}
shelf-count-of = { $n } schede su { $all }
shelf-clear = Azzera filtri
shelf-nothing-found = Nessuna scheda ha tutto questo. Prova con meno filtri.
shelf-no-favourites = Ancora nessuna preferita: la pagina di ogni scheda ha un pulsante apposito.
shelf-no-hidden = Nessuna scheda è nascosta.
shelf-own = Tua
shelf-is-favourite = Preferita

shelf-brief-hidden = Nascosta
shelf-brief-health = Evitare con: { $word }
shelf-brief-place = Luogo escluso
shelf-brief-equipment = Serve: { $word }
shelf-brief-office = Non per l’ufficio
shelf-whole-hidden = Hai nascosto questa scheda: non compare nelle pause.
shelf-whole-health = Questa scheda non compare: non va bene con ciò che hai indicato in Preferenze ({ $word }).
shelf-whole-place = Questa scheda non compare: in Preferenze questo luogo è escluso ({ $word }).
shelf-whole-equipment = Questa scheda non compare: in Preferenze non hai selezionato ciò che serve ({ $word }).
shelf-whole-office = Questa scheda non compare: in Preferenze hai chiesto solo ciò che si può fare in un ufficio open space.

shelf-import-open = Importa…
shelf-export-open = Esporta…
shelf-import = Importa
shelf-export = Esporta
shelf-import-what = Aggiungi le schede di questo file:
shelf-export-what = Scrivi tutte le tue schede in questo nuovo file:
shelf-none-own = Non hai ancora schede tue.
shelf-path = File
shelf-folder = Le tue schede sono i file in { $folder }
shelf-cancel = Annulla

shelf-back = Tutte le schede
shelf-back-key = Tasto: Esc
shelf-previous = Scheda precedente (freccia sinistra)
shelf-next = Scheda successiva (freccia destra)
shelf-place-of = { $n } di { $of }
shelf-play = Anima la figura
shelf-stop = Ferma la figura
shelf-turn = Trascina per ruotare la figura
shelf-figure = Figura: { $card }
shelf-no-figure = Questa scheda non ha figura
shelf-step = { $n }. { $step } { $time }
shelf-try = Provala ora
shelf-resting = C’è già una scheda sul tuo schermo.
shelf-favour = Preferita
shelf-unfavour = Non più preferita
shelf-hide = Nascondi
shelf-restore = Mostra di nuovo
shelf-hid = { $card } è nascosta: non comparirà nelle pause.
shelf-care = Attenzione
shelf-breath = Respirazione
shelf-good-for = Utile per
shelf-effort = Sforzo
shelf-intensity-1 = Leggero
shelf-intensity-2 = Medio
shelf-intensity-3 = Intenso
shelf-warmup = meglio a corpo caldo
shelf-avoid = Evitare con
shelf-often = Frequenza
shelf-last = Ultima volta
shelf-never-done = Non ancora
shelf-last-done = { $n ->
    [one] { $date }, una volta in tutto
   *[other] { $date }, { $n } volte in tutto
}
shelf-source = Fonte
shelf-source-seed = Note proprie di Unhunch ({ $part })

equipment-nothing = Non serve nulla
family-relief = Sollievo
family-breath = Respirazione
family-mindful = Pausa consapevole
family-neck = Collo
family-move = Mobilità
family-stretch = Stretching
family-wrist = Polsi
family-strength = Forza
family-massage = Massaggio
family-roll = Rullo
family-posture = Postura
family-eyes = Occhi
family-yoga = Yoga
family-rest = Riposo
frequency-any-break = In qualsiasi pausa
frequency-daily = Ogni giorno
frequency-daily-weekdays = Ogni giorno lavorativo
frequency-2-3x-week = Due o tre giorni a settimana
frequency-5-10-min-daily = Da cinque a dieci minuti al giorno
