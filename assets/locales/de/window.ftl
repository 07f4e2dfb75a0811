card-window-title = { $card } – Unhunch
card-step-of = Schritt { $n } von { $of }
card-next-step = Danach: { $step }
card-last-step = Das ist der letzte Schritt.
card-breath = Atmung: { $breath }
card-seconds = { $n ->
    [one] Sekunde
   *[other] Sekunden
}
card-seconds-left = { $n ->
    [one] noch { $n } Sekunde in diesem Schritt
   *[other] noch { $n } Sekunden in diesem Schritt
}
card-paused = angehalten
card-waiting = wartet
card-waits = Wartet auf deine Hände …
card-figure = Figur zu { $card }: { $step }
card-left = Links
card-right = Rechts
card-care = Achtung
card-care-close = Hinweis schließen

card-previous = Zurück
card-pause = Anhalten
card-resume = Fortsetzen
card-next = Weiter
card-another = Andere Karte
card-not-now = Jetzt nicht
card-done = Fertig
card-before = Vorige Karte
card-skip = Karte auslassen
card-end = Beenden
card-go-on = Weiter
card-previous-key = Taste: Pfeil links
card-pause-key = Taste: Leertaste
card-resume-key = Taste: Leertaste
card-next-key = Taste: Pfeil rechts
card-another-key = Taste: A
card-not-now-key = Taste: N oder Escape
card-done-key = Taste: D
card-before-key = Taste: B
card-skip-key = Taste: N oder Escape
card-end-key = Taste: E
card-go-on-key = Taste: Pfeil rechts

card-lock = Bildschirm sperren
card-lock-key = Taste: L
card-hurts-key = Taste: H
card-strict = Zum Beenden Escape drei Sekunden lang halten
card-strict-held = Weiter halten …
card-strict-asked = Diese Pause ist streng. Halte Escape drei Sekunden lang, um sie zu beenden, oder sag, dass es wehtut.
card-then-stand = Danach eine Weile stehen
card-then-sit = Danach wieder hinsetzen
card-then-standing = Bleib jetzt eine Weile stehen
card-then-sitting = Setz dich jetzt wieder hin

cover-leave = Verlassen
cover-guarded = Deine Tasten gehen noch an das Programm, in dem du warst.
cover-escape = Zum Verlassen Escape oder diese Schaltfläche drücken.
cover-button = Zum Verlassen diese Schaltfläche drücken.
cover-hurts = Zum Verlassen die Schaltfläche oben drücken.
cover-strict = Sie endet von selbst, wenn ihre Zeit um ist.
cover-over = Dein Bildschirm ist gleich wieder da.
cover-beside = Die Karte ist auf deinem anderen Bildschirm.
cover-time = noch { $left }

card-why = Was steht im Weg?
card-why-not-now = Jetzt nicht
card-why-cannot-here = Das geht hier nicht
card-why-hurts = Es tut weh
card-why-dislike = Ich mag diese nicht
card-back = Zurück zur Karte
card-hurts = Hier aufhören
card-hurts-stop = Eine Dehnung darf ziehen, aber nicht wehtun. Lass langsam los und lass diese Übung weg.
card-hurts-ask = Wenn der Schmerz stark oder neu ist oder bleibt, frag in einer Arzt- oder Physiotherapiepraxis nach.
card-close = Karte schließen
card-leave-out = Diese Karte weglassen
card-well-done = Gut gemacht
card-was-done = { $card }, { $length }

place-seated = Im Sitzen
place-standing = Im Stehen
place-wall = An der Wand
place-doorway = Im Türrahmen
place-floor = Auf dem Boden
place-walk = Im Gehen
equipment-desk = Stabiler Tisch
equipment-firm-chair = Fester Stuhl
equipment-mat = Matte
equipment-band = Übungsband
equipment-anchor = Türanker
equipment-foam-roller = Faszienrolle
equipment-tennis-ball = Tennisball
equipment-stability-ball = Gymnastikball
equipment-book = Buch
equipment-wall = Wand
equipment-doorway = Türrahmen
avoid-shoulder-injury = Schulterverletzung
avoid-neck-nerve = Nervenreizung im Nacken
avoid-wrist-injury = Handgelenkverletzung
avoid-knee-pain = Knieschmerzen
avoid-ankle-injury = Sprunggelenkverletzung
avoid-osteoporosis = Osteoporose
avoid-recent-back-surgery = Kürzliche Rücken-OP
avoid-late-pregnancy = Späte Schwangerschaft
avoid-dizziness = Schwindel
avoid-high-blood-pressure = Bluthochdruck
avoid-breathing-illness = Atemwegserkrankung
avoid-eye-pressure = Erhöhter Augeninnendruck
avoid-blood-thinners = Blutverdünner

home-window-title = Unhunch
home-page-today = Heute
home-page-back = Mein Rücken
home-page-history = Verlauf
home-page-cards = Karten
home-page-desk = Schreibtisch
home-page-relief = Linderung
home-page-preferences = Einstellungen
home-problems = Die Einstellungsdatei braucht einen Blick
home-card-faults = Einige deiner eigenen Karten entfallen
home-refused = Das ging nicht: { $why }
home-dismiss = Meldung schließen

home-state-working = Du sitzt seit { $sat }
home-state-due = Zeit für Bewegung – in deiner nächsten Tipppause
home-state-offered = Zeit für Bewegung
home-state-resting = Pause läuft
home-state-held = Eine Pause wartet
home-state-paused = Ausgesetzt
home-state-paused-until = Ausgesetzt bis { $until }
home-state-off-hours = Außerhalb deiner Arbeitszeit
home-state-off-hours-until = Außerhalb deiner Arbeitszeit bis { $time }
home-take-anyway = Trotzdem machen
home-state-away = Nicht am Schreibtisch
home-state-just-now = Du hast gerade erst pausiert
home-why = { $state } ({ $why })

home-next-stretch = Nächste Dehnpause in { $from }, oder in { $to }, wenn du durchtippst
home-next-walk = Nächste Gehpause in { $from }, oder in { $to }, wenn du durchtippst
home-next-eyes = Nächste Augenpause in { $to }
home-next-stretch-at = Nächste Dehnpause in { $to }
home-next-walk-at = Nächste Gehpause in { $to }
home-next-now = Die nächste Pause ist jetzt fällig.
home-next-none = Es ist keine Pause geplant.
home-next-resting = Die Karte ist auf deinem Bildschirm.
home-stretch-now = Jetzt dehnen
home-pause = Aussetzen
home-resume = Fortsetzen
home-pause-tomorrow = Bis morgen
home-pause-resumed = Bis ich fortsetze

home-undo-key = Strg+Z
home-redo-key = Strg+Umschalt+Z
home-reset-all-key = Alles auf dieser Seite wie am Anfang
home-undo = Rückgängig
home-redo = Wiederholen
home-reset-all = Alles zurücksetzen
home-reset = { $name } auf { $value } zurücksetzen
home-default = Standard: { $value }.
home-on = an
home-off = aus
home-none = keine
home-wrong = „{ $text }“ ist nicht verständlich: { $give }.

day-title = Ein Tag mit diesen Einstellungen
day-summary = Wenn du von 9 bis 18 Uhr sitzt und tippst: { $breaks }.
day-nothing = Nichts würde dich erinnern: Alle Pausen sind aus.
day-stretches = { $n ->
    [one] { $n } Dehnpause
   *[other] { $n } Dehnpausen
}
day-walks = { $n ->
    [one] { $n } Gehpause
   *[other] { $n } Gehpausen
}
day-eyes = { $n ->
    [one] { $n } Augenpause
   *[other] { $n } Augenpausen
}
day-stretch = Dehnen
day-walk = Gehen
day-eye = Augen
day-window = Ab hier in deiner nächsten Tipppause
day-first = Die erste kommt { $from } nach dem Hinsetzen, oder nach { $to }, wenn du durchtippst.

group-stretch = Dehnen
group-stretch-help = Eine Karte von etwa einer Minute, wenn du eine Weile gesessen hast.
stretch-on = Ans Dehnen erinnern
stretch-on-help = Der Zweck dieses Programms.
stretch-earliest = Frühestens
stretch-earliest-help = Ab hier kommt die Pause in deiner nächsten Tipppause.
stretch-latest = Spätestens
stretch-latest-help = Jetzt kommt sie, auch wenn du noch tippst.
stretch-length = Dauer
stretch-length-help = Wie lange eine Pause dauert.

group-walk = Gehen
group-walk-help = Ein paar Minuten auf den Beinen statt mancher Dehnpause.
walk-on = Ans Gehen erinnern
walk-on-help = Das Beste für einen Rücken, der den ganzen Tag sitzt.
walk-after-stretches = Nach so vielen Dehnpausen
walk-after-stretches-help = Die Pause danach ist eine Gehpause.
walk-length = Dauer
walk-length-help = Wie lange eine Gehpause dauert.
walk-lock = Danach den Bildschirm sperren
walk-lock-help = Nach dem Gehen findet niemand deinen Rechner offen vor.

group-eyes = Augen
group-eyes-help = Ein paar Sekunden lang in die Ferne schauen.
eyes-on = An Augenpausen erinnern
eyes-on-help = Nie direkt vor oder nach einer anderen Pause.
eyes-every = Alle
eyes-every-help = Sitzzeit von einer Augenpause zur nächsten.
eyes-length = Dauer
eyes-length-help = Wie lange du wegschaust.

group-times = Feste Zeiten
group-times-help = Dehnpausen nach der Uhr.
times-at = Zu diesen Zeiten
times-at-help = Etwa 10:30, 15:00. Dann wird gedehnt, egal wie lange du gesessen hast.
times-instead = Nur zu diesen Zeiten
times-instead-help = Langes Sitzen allein bringt dann keine Dehnpause.

group-posture = Sitzen und Stehen
group-posture-help = Für einen höhenverstellbaren Tisch. Der Wechsel kommt zusammen mit einer Dehnpause.
posture-on = An den Wechsel erinnern
posture-on-help = Nie als eigene Pause.
posture-sit = Sitzen
posture-sit-help = Nach dieser Zeit endet die nächste Dehnpause im Stehen.
posture-stand = Stehen
posture-stand-help = Nach dieser Zeit endet die nächste Dehnpause im Sitzen.

group-strict = Streng
group-strict-help = Für alle, die zu leicht auslassen.
strict-on = Auslassen begrenzen
strict-on-help = Escape drei Sekunden halten, der Infobereich und „unhunch end“ beenden die Pause weiterhin.
strict-skips-in-a-row = Auslassen in Folge
strict-skips-in-a-row-help = So viele Pausen darfst du nacheinander auslassen.

group-quiet = Jetzt nicht
group-quiet-help = Solange eines davon zutrifft, wartet eine Pause; danach kommt sie.
quiet-microphone = Das Mikrofon ist in Gebrauch
quiet-microphone-help = Du bist in einem Gespräch.
quiet-camera = Die Kamera ist in Gebrauch
quiet-camera-help = Du bist in einem Gespräch.
quiet-do-not-disturb = „Nicht stören“ ist an
quiet-do-not-disturb-help = So, wie es auf deinem Desktop eingestellt ist.
quiet-full-screen = Ein Programm füllt den Bildschirm
quiet-full-screen-help = Ein Film, ein Spiel oder Folien.
quiet-video = Etwas hält den Bildschirm wach
quiet-video-help = Ein Film oder eine Präsentation.
quiet-programs = Eines dieser Programme läuft
quiet-programs-help = Programmnamen, durch Kommas getrennt.
quiet-battery = Der Rechner läuft im Akkubetrieb
quiet-battery-help = Du bist unterwegs.
quiet-new-screen = Ein fremder Bildschirm ist angeschlossen
quiet-new-screen-help = Du zeigst anderen etwas.
quiet-discreet = Leises Angebot in langen Gesprächen
quiet-discreet-help = Nach einer Stunde im Gespräch bietet allein der Infobereich eine Karte an, die niemand bemerkt.

group-hours = Zeiten
group-hours-help = Außerhalb davon passiert nichts.
hours-on = Nur zu diesen Zeiten
hours-on-help = Mehrere Zeiträume am Tag durch Kommas trennen; einer darf über Mitternacht gehen.
hours-monday = Montag
hours-monday-help = Etwa 09:00-12:30, 13:30-18:00.
hours-tuesday = Dienstag
hours-tuesday-help = Für einen freien Tag leer lassen.
hours-wednesday = Mittwoch
hours-wednesday-help = Für einen freien Tag leer lassen.
hours-thursday = Donnerstag
hours-thursday-help = Für einen freien Tag leer lassen.
hours-friday = Freitag
hours-friday-help = Für einen freien Tag leer lassen.
hours-saturday = Samstag
hours-saturday-help = Für einen freien Tag leer lassen.
hours-sunday = Sonntag
hours-sunday-help = Für einen freien Tag leer lassen.
hours-days-off = Freie Tage
hours-days-off-help = Etwa 2026-12-24 oder 2026-12-24..2027-01-01.

group-limit = Genug für einen Tag
group-limit-help = Ein freundliches Wort, wenn du lange genug gesessen hast.
limit-on = Sagen, wenn es genug ist
limit-on-help = Einmal am Tag und nie im Weg.
limit-sitting = Sitzzeit am Tag
limit-sitting-help = Den ganzen Tag zusammengezählt.
limit-day-starts = Ein Tag beginnt um
limit-day-starts-help = Dann zählt alles von vorn, und „morgen“ beginnt.

group-away = Abwesend
group-away-help = Zeit fern vom Schreibtisch zählt als Erholung.
away-after = Abwesend nach
away-after-help = So lange ohne Taste und Maus, und du giltst als abwesend.
away-enough = Genug Erholung
away-enough-help = So lange abwesend, und deine Sitzzeit beginnt von vorn.
away-reading = Ich lese oft, ohne etwas zu berühren
away-reading-help = Dann heißt nur ein gesperrter Bildschirm oder ein schlafender Rechner, dass du weg bist.

group-notice = Erinnerung
group-notice-help = Wie sich eine Pause zeigt.
notice-style = Eine Pause beginnt mit
notice-style-help = Eine Benachrichtigung wartet auf deinen Klick; die Karte öffnet sich von selbst; eine Abdunklung dimmt die Bildschirme um sie herum. Nichts davon fängt deine Tasten ab, während du tippst.
notice-style-notification = Benachrichtigung
notice-style-card = Karte
notice-style-cover = Abdunklung
notice-screens = Abgedunkelt wird
notice-screens-help = Auf manchen Desktops geht keine Abdunklung; dort öffnet sich die Karte von selbst.
notice-screens-active = Der benutzte Bildschirm
notice-screens-all = Alle Bildschirme
notice-card-waits = Die Karte wartet auf meine Hände
notice-card-waits-help = Ihre Uhr steht, solange du tippst oder die Maus bewegst.
notice-pause-in-typing = Eine Tipppause ist
notice-pause-in-typing-help = Sind die Hände so lange weg von Tasten und Maus, ist das ein guter Moment.
notice-again = Noch einmal erinnern nach
notice-again-help = Eine unbeachtete Erinnerung kommt wieder, höchstens dreimal.

group-later = Später
group-later-help = Wenn eine Pause gerade nicht passt.
later-by = Später heißt
later-by-help = Um wie viel eine Pause verschoben wird.
later-limit = Wie oft
later-limit-help = So oft lässt sich eine Pause verschieben.

group-body = Du und dein Platz
group-body-help = Karten, die nicht passen, kommen nie.
body-places = Wo du dich dehnen kannst
body-places-help = Mindestens eins.
body-equipment = Was du zur Hand hast
body-equipment-help = Nötig ist nichts.
body-avoid = Womit du vorsichtig bist
body-avoid-help = Übungen, die dafür nicht gut sind, entfallen. Im Zweifel frag in deiner Arztpraxis.
body-office = Nur, worauf niemand starrt
body-office-help = Lässt weg, was im Großraumbüro komisch aussieht.

group-media = Musik und Filme
group-media-help = Was während einer Pause läuft.
media-pause = Bei Pausenbeginn anhalten
media-pause-help = In jedem Player, der sich steuern lässt.
media-resume = Danach weiterlaufen lassen
media-resume-help = Nur, was für die Pause angehalten wurde.

group-look = Aussehen
group-look-help = Der Fenster.
look-theme = Farben
look-theme-help = Wie im System oder immer gleich.
look-theme-system = Wie im System
look-theme-light = Hell
look-theme-dark = Dunkel
look-text-scale = Schriftgröße
look-text-scale-help = Für allen Text in diesen Fenstern.
look-reduced-motion = Weniger Bewegung
look-reduced-motion-help = Nichts bewegt sich, nur um zu gefallen.
look-reduced-motion-system = Wie im System
look-reduced-motion-on = An
look-reduced-motion-off = Aus
look-renderer = Darstellung
look-renderer-help = „Prozessor“ geht überall. Gilt ab dem nächsten Öffnen dieses Fensters.
look-renderer-auto = Automatisch
look-renderer-cpu = Prozessor
look-renderer-opengl = OpenGL

body-emergency = Notrufnummer
body-emergency-help = Welche Nummer du laut der Seite „Linderung“ anrufen sollst. „system“ nimmt die der Region deines Systems.
