cli-either = { $first } oder { $last }
cli-welcome = Unhunch läuft und sagt dir, wann es Zeit für Bewegung ist. `unhunch home` öffnet die Einstellungen, Strg+C beendet es.
cli-no-display = kein Display vorhanden: erinnert in diesem Terminal

cli-wrong-verb = `{ $given }` ist kein Befehl: `unhunch help` listet alle auf
cli-wrong-verb-near = `{ $given }` ist kein Befehl: meintest du `{ $nearest }`?
cli-wrong-option = `{ $given }` ist hier keine Option: schreib `{ $usage }`
cli-wrong-option-near = `{ $given }` ist hier keine Option: meintest du `--{ $nearest }`?
cli-wrong-no-value = `--{ $option }` braucht einen Wert: schreib `{ $usage }`
cli-wrong-value = `{ $option }` nimmt keinen Wert: schreib es allein
cli-wrong-too-many = `{ $given }` ist ein Wort zu viel: schreib `{ $usage }`
cli-wrong-too-few = `{ $verb }` braucht mehr Wörter: schreib `{ $usage }`
cli-wrong-both = `--{ $one }` und `--{ $other }` schließen sich aus: gib eines davon an
cli-wrong-choice = `{ $given }` geht hier nicht: gib { $allowed } an
cli-wrong-duration = `{ $given }` ist keine Dauer: schreib sie wie `45m`, `1h30m` oder `20s`
cli-wrong-pause = `{ $given }` ist keine Zeit zum Aussetzen: schreib sie wie `45m`, `until 14:30` oder `until tomorrow`
cli-wrong-meeting = `{ $given }` ist keine Länge einer Besprechung: schreib sie wie `1h`, `more 30m`, `until 14:30` oder `over`
cli-wrong-minutes = `{ $given }` ist keine Zahl von Minuten: schreib sie wie `15`
cli-wrong-time = `{ $given }` ist keine Uhrzeit: schreib sie wie `14:30`, oder `tomorrow`
cli-wrong-date = `{ $given }` ist kein Datum: schreib es wie `2026-11-23`
cli-wrong-days = `{ $given }` ist keine Zahl von Tagen: gib eine ab 1 an
cli-wrong-score = `{ $given }` ist kein Wert: gib eine Zahl von 0 (keine Beschwerden) bis 10 an
cli-wrong-not-text = eines der Wörter ist kein gültiger Text: schreib es in UTF-8

cli-not-running = unhunch läuft nicht: starte es mit `unhunch`, dann versuch es noch einmal
cli-running = unhunch läuft schon: beende es mit `unhunch quit`, dann starte es hier
cli-hung = unhunch antwortet nicht: beende seinen Prozess, dann starte es neu
cli-hung-process = unhunch antwortet nicht: beende seinen Prozess mit `kill { $pid }`, dann starte es neu
cli-broken = unhunch hat seine Antwort nicht beendet: { $error }; versuch es noch einmal
cli-no-card = es gibt keine Karte `{ $given }`: `unhunch cards` listet alle auf
cli-no-card-near = es gibt keine Karte `{ $given }`: meintest du `{ $nearest }`?
cli-no-routine = es gibt keine Routine `{ $given }`: `unhunch routine` listet alle auf
cli-no-routine-near = es gibt keine Routine `{ $given }`: meintest du `{ $nearest }`?
cli-routines-several = `{ $given }` kann { $ids } sein: schreib mehr davon
cli-no-home = kein persönlicher Ordner gefunden: setze `HOME` auf einen
cli-no-file = `{ $file }` ist nicht zu finden: { $error }
cli-no-lock = `{ $file }` lässt sich nicht sperren: { $error }; erinnert trotzdem, vielleicht doppelt
cli-not-locked = die Sperre lässt sich nicht setzen: { $error }; versuch es noch einmal
cli-no-window = dieses Programm wurde ohne Fenster gebaut: starte stattdessen `unhunch-window`
cli-not-written = die Antwort lässt sich nicht schreiben: { $error }
cli-autostart-failed = der Autostart-Eintrag lässt sich nicht ändern: { $error }

cli-help-title = Unhunch erinnert dich an Bewegung, bevor dein Rücken schmerzt, und zeigt dir, wie.
cli-help-plain = ab jetzt erinnern, oder das Fenster dessen zeigen, das schon erinnert
cli-help-end = `unhunch help VERB` sagt, wie ein Befehl geschrieben wird.
cli-verb-stretch = die angebotene Pause beginnen, oder jetzt eine; mit Karte genau diese
cli-verb-routine = die Routinen (Karten nacheinander) auflisten oder eine beginnen
cli-verb-status = sagen, was los ist und wann die nächste Pause kommt
cli-verb-later = die Pause verschieben, um `later.by` oder um so lange
cli-verb-skip = die Pause auslassen
cli-verb-pause = nicht mehr erinnern, für eine Zeit oder bis du fortsetzt
cli-verb-resume = das Aussetzen beenden
cli-verb-meeting = Pausen zurückhalten, solange du in einer Besprechung bist, eine Stunde oder so lange, wie du sagst, und danach eine anbieten
cli-verb-end = die Pause auf dem Bildschirm beenden, wie streng die Einstellungen auch sind
cli-verb-stand = sagen, dass du ab jetzt stehst
cli-verb-sit = sagen, dass du ab jetzt sitzt
cli-verb-screens = sagen, dass die angeschlossenen Bildschirme deine sind, damit sie keine Pausen zurückhalten
cli-verb-home = das Fenster öffnen
cli-verb-get = eine Einstellung, einen Abschnitt oder alle ausgeben
cli-verb-set = eine Einstellung ändern
cli-verb-reset = eine Einstellung, einen Abschnitt oder alle auf den Standard zurücksetzen
cli-verb-profile = die Profile auflisten, eines gelten lassen, anlegen oder entfernen
cli-verb-export = Einstellungen, Profile, eigene Karten und das Journal in eine neue Datei schreiben
cli-verb-import = alles aus einer solchen Datei aufnehmen; Ersetztes bleibt daneben erhalten
cli-verb-cards = die Übungen auflisten; oder eigene Karten prüfen, aufnehmen oder ausgeben
cli-verb-card = eine Übung mit ihren Schritten ausgeben
cli-verb-guide = ausgeben, wie der Schreibtisch einzustellen ist, wann Wärme oder Kälte hilft, Tipps, und wann du Hilfe suchst
cli-verb-relief = Wärme oder Kälte auflegen und erinnert werden, die Haut anzusehen und es abzunehmen
cli-verb-history = ausgeben, was bisher geschehen ist
cli-verb-feel = notieren, wie es deinem Rücken geht, von 0 (keine Beschwerden) bis 10, oder die letzte Notiz ausgeben
cli-verb-plan = die Pausen eines Tages ausgeben, an dem du die ganze Zeit sitzt und tippst
cli-verb-autostart = mit der Sitzung starten, oder nicht, oder sagen, ob
cli-verb-doctor = sagen, was hier geht, was nicht, und wie es zu beheben ist
cli-verb-completions = die Vervollständigungen für eine Shell ausgeben
cli-verb-quit = die Instanz beenden, die erinnert
cli-verb-help = dies ausgeben, oder mehr über einen Befehl
cli-option-terminal = in diesem Terminal erinnern
cli-option-json = JSON ausgeben
cli-option-check = sagen, was an den Karten in dieser Datei falsch ist
cli-option-import = diese Datei in den Ordner deiner Karten kopieren, wenn nichts an ihr falsch ist
cli-option-export = deine eigenen Karten in diese neue Datei schreiben, oder sie ausgeben
cli-option-save = aus dem, was jetzt gilt, ein Profil dieses Namens machen und es gelten lassen
cli-option-remove = die Datei dieses Profils beiseitelegen
cli-option-csv = durch Kommas getrennte Werte ausgeben
cli-option-waybar = JSON für ein eigenes Modul von waybar ausgeben
cli-option-follow = weiterlaufen, mit einer Zeile für jede Änderung
cli-option-days = nur die letzten N Tage, heute eingeschlossen
cli-option-date = der Tag, etwa 2026-11-23; ohne Angabe heute

cli-state-working = du arbeitest
cli-state-due = Pause in deiner nächsten Tipppause
cli-state-offered = Zeit für Bewegung
cli-state-resting = Pause läuft
cli-state-held = Pause wartet
cli-state-paused = ausgesetzt
cli-state-off-hours = außerhalb deiner Arbeitszeit
cli-state-away = abwesend
cli-why-later = du hast die Pause verschoben
cli-why-locked = der Bildschirm ist gesperrt
cli-why-no-input = keine Eingabe
cli-why-other-session = eine andere Sitzung ist auf dem Bildschirm
cli-waybar-working = an
cli-waybar-due = fällig
cli-waybar-offered = bewegen
cli-waybar-resting = Pause
cli-waybar-held = wartet
cli-waybar-paused = ausgesetzt
cli-waybar-off-hours = frei
cli-waybar-away = weg
cli-until = bis { $time }
cli-until-resumed = bis du fortsetzt
cli-state-off-hours-until = außerhalb deiner Arbeitszeit bis { $time }
cli-status-meeting = Besprechung
cli-status-posture = Haltung
cli-posture-sitting = sitzend
cli-posture-standing = stehend
cli-status-strict = Streng
cli-status-skips = { $n ->
    [0] keine weitere Pause in Folge darf ausgelassen werden
    [one] noch eine Pause in Folge darf ausgelassen werden
   *[other] noch { $n } Pausen in Folge dürfen ausgelassen werden
}
cli-status-now = Jetzt
cli-status-relief = Linderung
cli-status-profile = Profil
cli-status-relief-left = { $remedy }, noch { $left }
cli-status-sitting = Sitzen
cli-status-next = Danach
cli-status-today = Heute
cli-status-sitting-for = du sitzt seit { $time }
cli-status-next-now = { $what } jetzt
cli-status-next-latest = { $what } spätestens in { $latest }
cli-status-next-at = { $what } in { $latest }
cli-status-next-between = { $what } in { $earliest }, spätestens in { $latest }
cli-status-counts = { $done } erledigt, { $partly } teilweise, { $skipped } ausgelassen, { $missed } verpasst
cli-status-sat = { $time } gesessen, höchstens { $longest } am Stück

cli-cards-id = Id
cli-cards-name = Name
cli-cards-group = Gruppe
cli-cards-place = Ort
cli-cards-time = Zeit
cli-cards-secs = { $n } s
cli-card-left = links
cli-card-right = rechts
cli-card-place = Ort
cli-card-equipment = Hilfsmittel
cli-card-body = Für
cli-card-breath = Atmung
cli-card-caution = Vorsicht
cli-card-avoid = Nicht bei
cli-card-source = Quelle
cli-card-none = keine

cli-routines-id = Id
cli-routines-name = Name
cli-routines-time = Zeit
cli-routines-fits = Passt
cli-routines-yes = ja
cli-routines-changed = { $n ->
    [one] ja, mit einer Änderung
   *[other] ja, mit { $n } Änderungen
}
cli-routines-no = nein: { $why }

cli-guide-desk = Dein Schreibtisch und Gewohnheiten drumherum
cli-guide-if-not = Wenn nicht: { $fix }
cli-guide-relief = Wärme oder Kälte
cli-guide-when = Wann
cli-guide-use = Was
cli-guide-time = Wie lange
cli-guide-minutes = { $least } bis { $most } Minuten
cli-guide-repeat = Wie oft
cli-guide-stop = Aufhören, wenn
cli-guide-not-if = Nicht bei
cli-guide-tips = Gut zu wissen
cli-guide-signs = Wann du Hilfe suchst
cli-guide-general = Dies ist allgemeine Information, kein ärztlicher Rat.
cli-relief-cold = Kälte
cli-relief-heat = Wärme
cli-relief-alternate = Wärme und Kälte im Wechsel

cli-history-empty = noch ist nichts geschehen
cli-history-bad = { $n ->
    [one] eine Zeile des Journals lässt sich nicht lesen und entfällt
   *[other] { $n } Zeilen des Journals lassen sich nicht lesen und entfallen
}
cli-feel-last = { $score }, notiert: { $at }
cli-feel-none = noch ist nichts notiert: `unhunch feel 3` notiert eine 3
cli-plan-head = { $n ->
    [one] Eine Pause am { $date }, von 09:00 bis 18:00:
   *[other] { $n } Pausen am { $date }, von 09:00 bis 18:00:
}
cli-plan-empty = es sind keine Pausen geplant: sie sind ausgeschaltet, oder der Tag liegt außerhalb deiner Arbeitszeit

cli-doctor-running = läuft
cli-doctor-not-running = läuft nicht: kurz versucht
cli-doctor-senses = Sinne
cli-doctor-voices = Stimmen
cli-doctor-files = Dateien
cli-doctor-live = geht
cli-doctor-missing = fehlt
cli-doctor-off = aus
cli-doctor-hooks = Hooks
cli-doctor-hook-waits = lief noch nicht
cli-doctor-hook-ok = lief gut: { $at }
cli-doctor-hook-failed = fehlgeschlagen ({ $at }): { $why }
cli-doctor-cards = { $n ->
    [one] Eine eigene Karte
   *[other] { $n } eigene Karten
}
