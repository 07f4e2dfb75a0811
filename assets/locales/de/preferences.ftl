prefs-search = Einstellungen durchsuchen
prefs-search-hint = Suche
prefs-search-key = Taste: / oder Strg+F
prefs-search-clear = Alles zeigen
prefs-found = { $n ->
    [one] Eine Einstellung gefunden
   *[other] { $n } Einstellungen gefunden
}
prefs-nothing-found = Nichts hier heißt „{ $text }“.
prefs-jump = Gehe zu
prefs-cancel = Abbrechen
prefs-needs-on = Nur, solange „{ $name }“ an ist.
prefs-needs-is = Nur, solange „{ $name }“ auf „{ $value }“ steht.
prefs-needs-some = Nur, solange bei „{ $name }“ etwas steht.
prefs-needs-profile = Nur, solange ein Profil gilt.

group-profile = Profile
group-profile-help = Andere Einstellungen für einen anderen Ort oder eine andere Zeit, etwa das Büro.
prefs-profiles = Das geltende Profil
prefs-profiles-help = Was du auf dieser Seite änderst, kommt hinein. Ohne Profil gelten deine üblichen Einstellungen.
prefs-profile-none = Kein Profil
prefs-profile-save-open = Als Profil speichern …
prefs-profile-name = Name des neuen Profils
prefs-profile-save = Speichern
prefs-profile-remove = „{ $name }“ entfernen …
prefs-profile-remove-ask = Das Profil „{ $name }“ entfernen? Dann gelten deine üblichen Einstellungen. Seine Datei wird beiseitegelegt, nicht gelöscht.
prefs-profile-remove-yes = Entfernen
prefs-profile-removed = Das Profil ist entfernt. Seine Datei ist als { $file } aufgehoben.
profile-when = Gilt von selbst
profile-when-help = Etwa monday-friday 09:00-17:00, mehrere durch Kommas getrennt.

walk-routine = Mehrere Karten in einer Gehpause
walk-routine-help = Eine Routine, die eine Gehpause zeigt, Karte für Karte.
walk-routine-none = Keine Routine

prefs-hours = Zeiten, wie viele sie haben
prefs-hours-help = Ein Klick stellt sie ein; danach kannst du jeden Tag ändern.
prefs-hours-late = Mo–Fr 9 bis 17 Uhr
prefs-hours-early = Mo–Fr 8 bis 16 Uhr
prefs-hours-daily = Täglich 9 bis 21 Uhr
prefs-hours-as-monday = Alle Wochentage wie Montag

body-focus = Wo es wehtut oder steif ist
body-focus-help = Karten dafür kommen öfter.

prefs-chime = Wie es klingt
prefs-chime-help = Ein Klang, so laut wie hier eingestellt.

look-contrast = Kontrast
look-contrast-help = Hoch: Schwarz und Weiß, und Linien um alles.
look-contrast-usual = Normal
look-contrast-high = Hoch
look-accent = Akzent
look-accent-help = Die Farbe für alles Wichtige.
look-accent-teal = Petrol
look-accent-blue = Blau
look-accent-violet = Violett
look-accent-rose = Rosa
look-accent-amber = Bernstein
look-accent-graphite = Graphit
look-language = Sprache
look-language-help = Für alle Texte.
look-language-system = Wie im System
look-clock = Uhrzeiten
look-clock-help = Als 3:30 PM oder als 15:30.
look-clock-system = Wie im System
look-clock-12 = 12 Stunden
look-clock-24 = 24 Stunden

group-hooks = Befehle
group-hooks-help = Deine eigenen Programme, die Unhunch in diesen Momenten startet: das Programm und seine Argumente, durch Leerzeichen getrennt. Keine Shell liest sie.
hooks-due = Wenn eine Pause fällig ist
hooks-due-help = Jedes Mal, wenn eine es ist.
hooks-started = Wenn eine Pause beginnt
hooks-started-help = Sobald ihre Karte auf dem Bildschirm ist.
hooks-ended = Wenn eine Pause endet
hooks-ended-help = Erledigt, ausgelassen oder verpasst.
hooks-lock = Zum Sperren des Bildschirms
hooks-lock-help = Anstelle dessen, was dein Desktop dafür bietet.

group-program = Unhunch
group-program-help = Das Programm selbst.
prefs-login = Beim Anmelden starten
prefs-login-help = Dann wartet es von Anfang an im Infobereich. Standard: aus.
prefs-introduction = Einführung
prefs-introduction-help = Die vier Seiten vom ersten Start.
prefs-introduction-show = Einführung zeigen
prefs-transfer = Alles in einer Datei
prefs-transfer-help = Einstellungen, Profile, eigene Karten und das Journal, für einen anderen Rechner oder zum Aufheben.
prefs-transfer-path = Pfad der Datei
prefs-transfer-export = Schreiben
prefs-transfer-import = Aufnehmen …
prefs-transfer-ask = Alles aus dieser Datei aufnehmen? Einstellungen und gleichnamige Profile werden ersetzt; was da war, bleibt daneben liegen. Dein Journal bekommt dazu, was ihm fehlt.
prefs-transfer-yes = Aufnehmen
