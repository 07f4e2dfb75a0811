kind-stretch = Dehnpause
kind-walk = Gehpause
kind-eyes = Augenpause
tray-next-between = { $kind } zwischen { $from } und { $to }
tray-next-at = { $kind } um { $time }
tray-nothing-planned = Keine Pausen geplant
tray-due = Pause in deiner nächsten Tipppause
tray-offered = Zeit für Bewegung
tray-resting = Pause läuft
tray-held = Pause wartet: { $why }
tray-take-anyway = Trotzdem machen
tray-discreet = Eine, die niemand sieht: { $card }
tray-end = Diese Pause beenden
tray-own-screen = Der neue Bildschirm ist meiner
tray-stand = Ich stehe jetzt
tray-stand-time = Ich stehe jetzt (du hast lange gesessen)
tray-sit = Ich sitze jetzt
tray-sit-time = Ich sitze jetzt (du hast lange genug gestanden)
tray-meeting = In einer Besprechung
tray-meeting-until = In einer Besprechung bis { $time }
tray-meeting-more = { $time } länger
tray-meeting-over = Sie ist vorbei
held-meeting = du bist in einer Besprechung
held-meeting-until = du bist bis { $time } in einer Besprechung
held-microphone = das Mikrofon ist in Gebrauch
held-camera = die Kamera ist in Gebrauch
held-do-not-disturb = „Nicht stören“ ist an
held-video = etwas hält den Bildschirm wach
held-full-screen = ein Programm füllt den Bildschirm
held-program = ein ausgewähltes Programm läuft
held-battery = der Rechner läuft im Akkubetrieb
held-new-screen = ein neuer Bildschirm ist angeschlossen
held-by = { $why } ({ $by })
hint-stuck = Pausen kommen wieder, obwohl weiterhin gilt: { $why }
hint-stuck-body = Das ist seit vier Stunden so und wird nun nicht mehr beachtet, bis es endet. Mit „unhunch set { $key } off“ wird es nie beachtet.
hint-sat-long = Du hast heute schon { $time } gesessen
hint-sat-long-body = Das ist genug für einen Tag. Wenn du bleibst, kommen die Pausen weiter wie gewohnt.
hint-not-locked = Der Bildschirm konnte nicht gesperrt werden
hint-not-locked-body = „unhunch doctor“ sagt, warum; „hooks.lock“ kann ein Programm nennen, das es tut.
hint-no-autostart = Unhunch startet nicht mit der Sitzung
autostart-reason = Damit von Anfang an Pausen angesagt werden
tray-paused = Ausgesetzt, bis du fortsetzt
tray-paused-until = Ausgesetzt bis { $time }
tray-off-hours = Außerhalb deiner Arbeitszeit
tray-off-hours-until = Außerhalb deiner Arbeitszeit bis { $time }
tray-away = Du bist weg: das zählt als Erholung
tray-stretch-now = Jetzt dehnen
tray-later = Später ({ $time })
tray-skip = Diese Pause auslassen
tray-pause = Aussetzen
tray-pause-tomorrow = Bis morgen
tray-pause-resumed = Bis ich fortsetze
tray-resume = Fortsetzen
tray-feel = Wie geht es deinem Rücken?
tray-feel-score = { $score ->
    [0] 0 – keine Beschwerden
    [10] 10 – schlimmer geht es nicht
   *[other] { $score }
}
tray-home = Übersicht …
tray-quit = Beenden
notice-stretch = Zeit für Bewegung: { $card }, { $time }
notice-other = Zeit für Bewegung: { $kind }, { $time }
notice-ask = Diese hast du dreimal ausgelassen. Wenn du sie nie mehr sehen willst, starte sie, lass sie aus und sag, dass du sie nicht magst.
notice-then-standing = Bleib danach eine Weile stehen.
notice-then-sitting = Setz dich danach wieder hin.
notice-trayless = Dieser Desktop zeigt keine Symbole im Infobereich: „unhunch“ öffnet das Fenster, und „unhunch help“ listet auf, was es sonst noch kann.
notice-updated = Unhunch wurde aktualisiert
notice-updated-body = Beende es und starte es neu, um die neue Version zu nutzen. Bis dahin geht nichts verloren.
notice-start = Starten
notice-later = Später
notice-skip = Auslassen
notice-done = Fertig
notice-without-actions = Zum Starten Unhunch im Infobereich öffnen oder „unhunch stretch“ eingeben; „unhunch later“ verschiebt sie.
notice-card-of = { $card } ({ $n } von { $of })
notice-no-window = Es konnte kein Fenster gezeigt werden; „unhunch doctor“ sagt, warum.
refused-resting = es läuft gerade eine Pause
refused-locked = der Bildschirm ist gesperrt
refused-nothing-due = es ist keine Pause fällig, die sich verschieben ließe
refused-no-laters = diese Pause wurde so oft verschoben, wie `later.limit` erlaubt
refused-not-paused = Unhunch ist nicht ausgesetzt
refused-no-card = es gibt keine Karte `{ $card }`; `unhunch cards` listet sie auf
refused-no-routine = es gibt keine Routine `{ $routine }`; `unhunch routine` listet sie auf
refused-routine = das meiste von „{ $routine }“ passt nicht zu deinen Einstellungen: { $why }
refused-score = `{ $score }` ist kein Wert von 0 bis 10
refused-strict = du darfst keine weitere Pause in Folge auslassen: `strict.skips_in_a_row` ist erreicht; wenn es wehtut, starte sie und drück H
refused-strict-resting = du darfst keine weitere Pause in Folge auslassen: `unhunch end` beendet diese trotzdem
refused-not-resting = es ist keine Pause auf dem Bildschirm
refused-no-meeting = es läuft keine Besprechung: `unhunch meeting 1h` beginnt eine
refused-past = { $time } ist schon vorbei: gib eine spätere Zeit an
refused-no-new-screen = es ist kein neuer Bildschirm angeschlossen
refused-no-posture = der Wechsel von Sitzen und Stehen ist aus: `unhunch set posture.on true` schaltet ihn ein
refused-nothing-planned = es ist keine Pause geplant, die sich auslassen ließe
refused-no-window = hier lässt sich kein Fenster zeigen; `unhunch doctor` sagt, warum
doctor-no-window = starte Unhunch in einer grafischen Sitzung; ohne sie erinnert es im Terminal
doctor-untried = noch nicht versucht; frag gleich noch einmal
hook-not-started = lässt sich nicht starten: { $error }
hook-code = endete mit dem Rückgabewert { $code }
hook-signal = wurde durch Signal { $signal } beendet
hook-late = endete nicht innerhalb von { $limit } und wurde abgebrochen
hook-busy = lief noch vom letzten Mal und wurde deshalb nicht noch einmal gestartet
relief-begun = { $remedy ->
    [cold] Kälte, { $time } lang.
    [heat] Wärme, { $time } lang.
   *[other] Erst Wärme, dann Kälte, zusammen { $time }.
}
relief-stop = Nimm es ab, wenn: { $stop }
relief-not-if = Nicht bei: { $reasons }.
relief-look = Schau dir die Haut an
relief-change = Wechseln: jetzt Kälte, und schau dir die Haut an
relief-over = { $remedy ->
    [heat] Die Zeit ist um: nimm die Wärme ab
    [cold] Die Zeit ist um: nimm die Kälte ab
   *[other] Die Zeit ist um: nimm es ab
}
relief-again = Wiederholen: { $again }
relief-left-alone = Unhunch endet und sagt dir nicht mehr Bescheid: nimm es in { $left } ab
relief-running = { $remedy ->
    [heat] Wärme läuft
    [cold] Kälte läuft
   *[other] Wärme und Kälte im Wechsel laufen
} noch { $left }: `unhunch relief stop` beendet das
relief-too-long = das ist länger, als der Haut guttut: gib höchstens { $longest } an
relief-none = weder Wärme noch Kälte läuft
relief-unheard = hier lässt sich keine Benachrichtigung zeigen, also könnte dir niemand sagen, wann du es abnehmen sollst
