desk-intro = Ein Blick darauf, wie du sitzt, in ein paar Fragen. Antworte so, wie es heute ist.
desk-reading = Deine Antworten werden gelesen …
desk-place = Frage { $n } von { $of }
desk-yes = Ja
desk-no = Nein
desk-not-now = Jetzt nicht
desk-yes-key = Taste: Y
desk-no-key = Taste: N
desk-not-now-key = Taste: Leertaste. Die Frage kommt an einem anderen Tag wieder.
desk-back = Zurück
desk-next = Nächste Frage
desk-rest = Genug für jetzt
desk-close = Frage schließen
desk-fix = Was hilft
desk-score = { $of ->
    [one] von { $of } Punkt in Ordnung
   *[other] von { $of } Punkten in Ordnung
}
desk-waiting = { $n ->
    [one] { $n } Frage wartet.
   *[other] { $n } Fragen warten.
}
desk-again = { $n ->
    [one] Die nächste Frage kommt am { $date }.
   *[other] Die nächsten { $n } Fragen kommen am { $date }.
}
desk-go-on = Weiter
desk-all = Jetzt alle fragen
desk-changes = Was du ändern könntest
desk-no-changes = Im Moment nichts.
desk-mended = Jetzt ist es besser
desk-mended-what = Jetzt ist es besser: { $what }
desk-show = Frage zeigen: { $what }
desk-drawing = Zeichnung eines Menschen am Schreibtisch mit einer Markierung für jede Frage. In Ordnung: { $yes } von { $of }.
desk-mark = { $n }. { $what }: { $state }
desk-habits = Gewohnheiten
desk-is-yes = in Ordnung
desk-is-no = zu ändern
desk-is-not-now = jetzt nicht
desk-is-open = noch nicht gefragt
desk-name-feet = Füße
desk-name-knees = Knie
desk-name-lower-back = Unterer Rücken
desk-name-screen-height = Bildschirmhöhe
desk-name-screen-distance = Bildschirmabstand
desk-name-elbows = Ellbogen
desk-name-wrists = Handgelenke
desk-name-mouse = Maus
desk-name-laptop = Laptop
desk-name-phone = Handy
desk-name-light = Licht
desk-name-reach = Reichweite
desk-name-vary = Sitzen und Stehen
desk-name-breaks = Pausen
desk-name-bag = Tasche
desk-name-lift = Heben
desk-name-sleep = Schlaf
desk-do-feet = Flach auf den Boden
desk-do-knees = Rechter Winkel
desk-do-lower-back = Hier stützen
desk-do-screen-height = Oben auf Augenhöhe
desk-do-screen-distance = Eine Armlänge
desk-do-elbows = Gebeugt, am Körper
desk-do-wrists = Gerade
desk-do-mouse = Näher
desk-do-laptop = Auf Ständer
desk-do-phone = Hochhalten
desk-do-light = Von der Seite
desk-do-reach = In Unterarmreichweite
