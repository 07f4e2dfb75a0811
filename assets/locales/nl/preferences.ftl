prefs-search = Instellingen doorzoeken
prefs-search-hint = Zoeken
prefs-search-key = Toets: / of Ctrl+F
prefs-search-clear = Alles tonen
prefs-found = { $n ->
    [one] Eén instelling gevonden
   *[other] { $n } instellingen gevonden
}
prefs-nothing-found = Niets hier heet “{ $text }”.
prefs-jump = Ga naar
prefs-cancel = Annuleren
prefs-needs-on = Alleen zolang “{ $name }” aan staat.
prefs-needs-is = Alleen zolang “{ $name }” op “{ $value }” staat.
prefs-needs-some = Alleen zolang er iets staat bij “{ $name }”.
prefs-needs-profile = Alleen zolang er een profiel geldt.

group-profile = Profielen
group-profile-help = Andere instellingen voor een andere plek of tijd, zoals kantoor.
prefs-profiles = Het profiel dat geldt
prefs-profiles-help = Wat je op deze pagina verandert, komt daarin. Zonder profiel gelden je gewone instellingen.
prefs-profile-none = Geen profiel
prefs-profile-save-open = Opslaan als profiel…
prefs-profile-name = Naam van het nieuwe profiel
prefs-profile-save = Opslaan
prefs-profile-remove = “{ $name }” verwijderen…
prefs-profile-remove-ask = Het profiel “{ $name }” verwijderen? Dan gelden je gewone instellingen. Het bestand wordt opzijgelegd, niet gewist.
prefs-profile-remove-yes = Verwijderen
prefs-profile-removed = Het profiel is verwijderd. Het bestand is bewaard als { $file }.
profile-when = Geldt vanzelf op
profile-when-help = Zoals monday-friday 09:00-17:00, met komma’s tussen meerdere.

walk-routine = Meerdere kaarten in een looppauze
walk-routine-help = Een oefenreeks die een looppauze toont, kaart na kaart.
walk-routine-none = Geen oefenreeks

prefs-hours = Gangbare tijden
prefs-hours-help = Eén klik stelt ze in; daarna kun je elke dag aanpassen.
prefs-hours-late = Ma–vr 9 tot 17 uur
prefs-hours-early = Ma–vr 8 tot 16 uur
prefs-hours-daily = Elke dag 9 tot 21 uur
prefs-hours-as-monday = Alle weekdagen als maandag

body-focus = Waar het pijn doet of stijf is
body-focus-help = Kaarten daarvoor komen vaker.

prefs-chime = Hoe het klinkt
prefs-chime-help = Eén klank, zo luid als hier ingesteld.

look-contrast = Contrast
look-contrast-help = Hoog: zwart en wit, en lijnen om alles heen.
look-contrast-usual = Gewoon
look-contrast-high = Hoog
look-accent = Accent
look-accent-help = De kleur van wat belangrijk is.
look-accent-teal = Blauwgroen
look-accent-blue = Blauw
look-accent-violet = Violet
look-accent-rose = Roze
look-accent-amber = Amber
look-accent-graphite = Grafiet
look-language = Taal
look-language-help = Van alle teksten.
look-language-system = Zoals het systeem
look-clock = Tijdnotatie
look-clock-help = Als 3:30 p.m. of als 15:30.
look-clock-system = Zoals het systeem
look-clock-12 = 12 uur
look-clock-24 = 24 uur

group-hooks = Opdrachten
group-hooks-help = Je eigen programma’s die Unhunch op deze momenten start: het programma en zijn argumenten, met spaties ertussen. Geen shell leest ze.
hooks-due = Als het tijd is voor een pauze
hooks-due-help = Elke keer opnieuw.
hooks-started = Als een pauze begint
hooks-started-help = Zodra de kaart op het scherm staat.
hooks-ended = Als een pauze eindigt
hooks-ended-help = Gedaan, overgeslagen of gemist.
hooks-lock = Om het scherm te vergrendelen
hooks-lock-help = In plaats van wat je bureaublad daarvoor biedt.

group-program = Unhunch
group-program-help = Het programma zelf.
prefs-login = Starten bij aanmelden
prefs-login-help = Het wacht dan vanaf het begin in het systeemvak. Standaard: uit.
prefs-introduction = Introductie
prefs-introduction-help = De vier pagina’s van de eerste start.
prefs-introduction-show = Introductie tonen
prefs-transfer = Alles in één bestand
prefs-transfer-help = Instellingen, profielen, eigen kaarten en het logboek, voor een andere computer of om te bewaren.
prefs-transfer-path = Pad van het bestand
prefs-transfer-export = Schrijven
prefs-transfer-import = Opnemen…
prefs-transfer-ask = Alles uit dit bestand opnemen? Instellingen en profielen met dezelfde naam worden vervangen; wat er was, blijft ernaast bewaard. Je logboek wordt aangevuld met wat ontbreekt.
prefs-transfer-yes = Opnemen
