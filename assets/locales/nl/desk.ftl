desk-intro = Een blik op hoe je zit, in een paar vragen. Antwoord zoals het vandaag is.
desk-reading = Je antwoorden worden gelezen…
desk-place = Vraag { $n } van { $of }
desk-yes = Ja
desk-no = Nee
desk-not-now = Nu niet
desk-yes-key = Toets: Y
desk-no-key = Toets: N
desk-not-now-key = Toets: spatiebalk. De vraag komt op een andere dag terug.
desk-back = Terug
desk-next = Volgende vraag
desk-rest = Genoeg voor nu
desk-close = Vraag sluiten
desk-fix = Wat helpt
desk-score = { $of ->
    [one] van { $of } punt in orde
   *[other] van { $of } punten in orde
}
desk-waiting = { $n ->
    [one] Er wacht { $n } vraag.
   *[other] Er wachten { $n } vragen.
}
desk-again = { $n ->
    [one] De volgende vraag komt op { $date }.
   *[other] De volgende { $n } vragen komen op { $date }.
}
desk-go-on = Ga door
desk-all = Vraag nu alles
desk-changes = Wat je kunt veranderen
desk-no-changes = Op dit moment niets.
desk-mended = Het is nu beter
desk-mended-what = Het is nu beter: { $what }
desk-show = Vraag tonen: { $what }
desk-drawing = Tekening van een persoon aan een bureau met een markering voor elke vraag. In orde: { $yes } van { $of }.
desk-mark = { $n }. { $what }: { $state }
desk-habits = Gewoonten
desk-is-yes = in orde
desk-is-no = te veranderen
desk-is-not-now = nu niet
desk-is-open = nog niet gevraagd
desk-name-feet = Voeten
desk-name-knees = Knieën
desk-name-lower-back = Onderrug
desk-name-screen-height = Schermhoogte
desk-name-screen-distance = Schermafstand
desk-name-elbows = Ellebogen
desk-name-wrists = Polsen
desk-name-mouse = Muis
desk-name-laptop = Laptop
desk-name-phone = Telefoon
desk-name-light = Licht
desk-name-reach = Bereik
desk-name-vary = Zitten en staan
desk-name-breaks = Pauzes
desk-name-bag = Tas
desk-name-lift = Tillen
desk-name-sleep = Slaap
desk-do-feet = Plat op de vloer
desk-do-knees = Rechte hoek
desk-do-lower-back = Hier steunen
desk-do-screen-height = Boven op ooghoogte
desk-do-screen-distance = Eén armlengte
desk-do-elbows = Gebogen, langs je zij
desk-do-wrists = Recht
desk-do-mouse = Dichterbij
desk-do-laptop = Op een standaard
desk-do-phone = Omhoog
desk-do-light = Van opzij
desk-do-reach = Binnen onderarmbereik
