shelf-search = Suche
shelf-search-hint = Karten suchen
shelf-area = Körperbereich
shelf-area-any = Alle Körperbereiche
shelf-place = Ort
shelf-place-any = Alle Orte
shelf-equipment = Hilfsmittel
shelf-equipment-any = Alle Hilfsmittel
shelf-feasible = Nur, was ich machen kann
shelf-favourites = Favoriten
shelf-hidden = Ausgeblendet
shelf-count = { $n ->
    [one] { $n } Karte
   *[other] { $n } Karten
}
shelf-count-of = { $n } von { $all } Karten
shelf-clear = Filter löschen
shelf-nothing-found = Auf keine Karte trifft all das zu. Versuch es mit weniger Filtern.
shelf-no-favourites = Noch keine Favoriten: Auf der Seite einer Karte gibt es dafür eine Schaltfläche.
shelf-no-hidden = Keine Karte ist ausgeblendet.
shelf-own = Deine eigene
shelf-is-favourite = Favorit

shelf-brief-hidden = Ausgeblendet
shelf-brief-health = Nicht bei: { $word }
shelf-brief-place = Ort ist aus
shelf-brief-equipment = Braucht: { $word }
shelf-brief-office = Nicht fürs Büro
shelf-whole-hidden = Du hast diese Karte ausgeblendet: In Pausen kommt sie nicht vor.
shelf-whole-health = Diese Karte kommt nicht vor: Sie verträgt sich nicht mit dem, was du in den Einstellungen angegeben hast ({ $word }).
shelf-whole-place = Diese Karte kommt nicht vor: In den Einstellungen ist dieser Ort aus ({ $word }).
shelf-whole-equipment = Diese Karte kommt nicht vor: In den Einstellungen ist nicht angekreuzt, was sie braucht ({ $word }).
shelf-whole-office = Diese Karte kommt nicht vor: In den Einstellungen hast du nur verlangt, was im Großraumbüro geht.

shelf-import-open = Importieren …
shelf-export-open = Exportieren …
shelf-import = Importieren
shelf-export = Exportieren
shelf-import-what = Karten aus dieser Datei aufnehmen:
shelf-export-what = Alle eigenen Karten in diese neue Datei schreiben:
shelf-none-own = Du hast noch keine eigenen Karten.
shelf-path = Datei
shelf-folder = Deine eigenen Karten sind die Dateien in { $folder }
shelf-cancel = Abbrechen

shelf-back = Alle Karten
shelf-back-key = Taste: Escape
shelf-previous = Vorige Karte (Pfeil links)
shelf-next = Nächste Karte (Pfeil rechts)
shelf-place-of = { $n } von { $of }
shelf-play = Figur abspielen
shelf-stop = Figur anhalten
shelf-turn = Ziehen, um die Figur zu drehen
shelf-figure = Figur: { $card }
shelf-no-figure = Diese Karte hat keine Figur
shelf-step = { $n }. { $step } { $time }
shelf-try = Jetzt ausprobieren
shelf-resting = Auf deinem Bildschirm ist schon eine Karte.
shelf-favour = Favorit
shelf-unfavour = Kein Favorit
shelf-hide = Ausblenden
shelf-restore = Wieder zeigen
shelf-hid = { $card } ist ausgeblendet und kommt in Pausen nicht mehr vor.
shelf-care = Achtung
shelf-breath = Atmung
shelf-good-for = Gut für
shelf-effort = Anstrengung
shelf-intensity-1 = Leicht
shelf-intensity-2 = Mittel
shelf-intensity-3 = Kräftig
shelf-warmup = am besten aufgewärmt
shelf-avoid = Nicht bei
shelf-often = Wie oft
shelf-last = Zuletzt gemacht
shelf-never-done = Noch nie
shelf-last-done = { $n ->
    [one] { $date }, insgesamt einmal
   *[other] { $date }, insgesamt { $n }-mal
}
shelf-source = Quelle
shelf-source-seed = Unhunchs eigene Notizen ({ $part })

equipment-nothing = Nichts nötig
family-relief = Linderung
family-breath = Atmung
family-mindful = Achtsamkeit
family-neck = Nacken
family-move = Beweglichkeit
family-stretch = Dehnen
family-wrist = Handgelenke
family-strength = Kraft
family-massage = Massage
family-roll = Rollen
family-posture = Haltung
family-eyes = Augen
family-yoga = Yoga
family-rest = Ruhe
frequency-any-break = In jeder Pause
frequency-daily = Jeden Tag
frequency-daily-weekdays = Jeden Arbeitstag
frequency-2-3x-week = Zwei- bis dreimal in der Woche
frequency-5-10-min-daily = Fünf bis zehn Minuten am Tag
