history-view-day = Tag
history-view-week = Woche
history-view-month = Monat
history-view-year = Jahr
history-earlier = Früher (Pfeil links)
history-later = Später (Pfeil rechts)
history-today = Heute
history-reading = Das Journal wird gelesen …
history-bad = { $n ->
    [one] { $n } Zeile des Journals war nicht lesbar und entfällt.
   *[other] { $n } Zeilen des Journals waren nicht lesbar und entfallen.
}
history-day = { $weekday }, { $date }
history-week = { $from } – { $to }
history-month = { $month } { $year }
weekday-short-1 = Mo
weekday-short-2 = Di
weekday-short-3 = Mi
weekday-short-4 = Do
weekday-short-5 = Fr
weekday-short-6 = Sa
weekday-short-7 = So
history-minutes = { $minutes } min
history-hours-minutes = { $hours } h { $minutes } min
history-number-taken = gemachte Pausen
history-number-left = ausgelassen oder verpasst
history-number-sat = am Schreibtisch
history-number-sat-mean = am Tag am Schreibtisch
history-number-longest = längste Sitzzeit am Stück
history-breaks = Pausen
history-done = Erledigt
history-partly = Teilweise erledigt
history-skipped = Ausgelassen
history-missed = Verpasst
history-taken = Gemacht
history-left = Ausgelassen oder verpasst
history-sitting = Sitzen, in Stunden
history-sat = Sitzzeit
history-sat-mean = Sitzzeit am Tag
history-longest = Längste am Stück
history-areas = Nach Körperbereich
history-no-areas = Keine Karte wurde gemacht.
history-hours = Nach Tageszeit
history-heat = Gemachte Pausen, Tag für Tag
history-heat-how = Klick auf einen Tag, um ihn zu sehen, oder geh mit den Pfeiltasten über das Raster und drück die Eingabetaste.
history-heat-none = Keine
history-heat-most = 10 oder mehr
history-heat-sum = { $n ->
    [one] { $year }: { $n } Pause gemacht
   *[other] { $year }: { $n } Pausen gemacht
}, { $days ->
    [one] an { $days } Tag
   *[other] an { $days } Tagen
}.
history-of = { $date }: { $words }
history-no-breaks = Keine Pausen.
history-breaks-words = { $done } erledigt, { $partly } teilweise, { $skipped } ausgelassen, { $missed } verpasst.
history-no-sitting = Über das Sitzen ist nichts bekannt.
history-sitting-words = { $sat } am Schreibtisch, am längsten { $longest } am Stück.
history-sitting-words-mean = Im Mittel { $sat } am Schreibtisch, am längsten { $longest } am Stück.
history-hour-words = Ab { $hour } Uhr: { $taken } gemacht, { $left } ausgelassen oder verpasst.
history-hours-sum = { $n ->
    [one] Die meisten ab { $hour } Uhr: { $n }.
   *[other] Die meisten ab { $hour } Uhr: { $n }.
}
history-nothing = Nichts hier
history-nothing-here = Aus diesen Tagen steht nichts im Journal.
history-nothing-yet = Das Journal ist noch leer. Deine Pausen erscheinen hier ab der ersten.
history-lines = Der Tag in Zeilen
history-lines-old = Die einzelnen Zeilen dieses Tages stehen im Journal; speichere es als CSV, um sie zu sehen.
history-break = Pause
history-line-done = { $what }: erledigt
history-line-partly = { $what }: teilweise erledigt
history-line-skipped = { $what }: ausgelassen
history-line-missed = { $what }: verpasst
history-line-later = { $what }: verschoben
history-line-why = { $line } ({ $why })
history-line-away = { $length } abwesend
history-line-rested = Abwesend
history-line-sat = { $length } gesessen
history-line-held = Eine Pause wartete
history-line-paused = Erinnerungen ausgesetzt
history-line-resumed = Erinnerungen fortgesetzt
history-line-felt = Befinden: { $score }
history-line-desk = Schreibtisch: eine Frage beantwortet
history-line-taken-back = Eine Angabe zurückgenommen
history-line-meeting = Eine Besprechung begann
history-line-meeting-over = Die Besprechung war vorbei
history-line-standing = Zum Arbeiten aufgestanden
history-line-sitting = Zum Arbeiten hingesetzt
history-line-warmed = Mit Wärme aufgewärmt
history-report = Bericht für die Physiotherapie
history-report-help = Eine Seite über die gezeigten Tage, zum Drucken oder Verschicken. Sie öffnet sich in deinem Browser.
history-export-open = Als CSV speichern …
history-export = Speichern
history-export-what = Das Journal von { $range } in diese neue Datei schreiben:
history-delete-open = Löschen …
history-delete = Löschen
history-delete-which = Welche Tage sollen aus dem Journal gelöscht werden?
history-delete-shown = Die hier gezeigten
history-delete-typed = Von … bis …
history-delete-all = Das ganze Journal
history-delete-from = Von
history-delete-to = Bis
history-delete-date = Gib einen Tag an, etwa 2026-03-09.
history-delete-order = Der letzte Tag liegt vor dem ersten.
history-delete-gone = { $period } – endgültig weg wären: { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
} mit { $breaks ->
    [one] { $breaks } Pause
   *[other] { $breaks } Pausen
} und { $felt ->
    [one] { $felt } Eintrag zum Befinden
   *[other] { $felt } Einträgen zum Befinden
}.
history-delete-never = Das lässt sich nicht rückgängig machen, und es gibt keine Kopie.
history-delete-keep = Behalten
history-delete-sure = Endgültig löschen
