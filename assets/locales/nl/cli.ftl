cli-either = { $first } of { $last }
cli-welcome = Unhunch draait en zegt je wanneer het tijd is om te bewegen. `unhunch home` opent de instellingen, Ctrl+C stopt het.
cli-no-display = er is geen beeldscherm: herinnert in deze terminal

cli-wrong-verb = `{ $given }` is geen opdracht: `unhunch help` noemt ze allemaal
cli-wrong-verb-near = `{ $given }` is geen opdracht: bedoelde je `{ $nearest }`?
cli-wrong-option = `{ $given }` is hier geen optie: schrijf `{ $usage }`
cli-wrong-option-near = `{ $given }` is hier geen optie: bedoelde je `--{ $nearest }`?
cli-wrong-no-value = `--{ $option }` heeft een waarde nodig: schrijf `{ $usage }`
cli-wrong-value = `{ $option }` neemt geen waarde: schrijf het alleen
cli-wrong-too-many = `{ $given }` is een woord te veel: schrijf `{ $usage }`
cli-wrong-too-few = `{ $verb }` heeft meer woorden nodig: schrijf `{ $usage }`
cli-wrong-both = `--{ $one }` en `--{ $other }` sluiten elkaar uit: geef een van de twee
cli-wrong-choice = `{ $given }` kan hier niet: geef { $allowed }
cli-wrong-duration = `{ $given }` is geen duur: schrijf die als `45m`, `1h30m` of `20s`
cli-wrong-pause = `{ $given }` is geen tijd om te onderbreken: schrijf die als `45m`, `until 14:30` of `until tomorrow`
cli-wrong-meeting = `{ $given }` is geen duur van een vergadering: schrijf die als `1h`, `more 30m`, `until 14:30` of `over`
cli-wrong-minutes = `{ $given }` is geen aantal minuten: schrijf het als `15`
cli-wrong-time = `{ $given }` is geen tijdstip: schrijf het als `14:30`, of `tomorrow`
cli-wrong-date = `{ $given }` is geen datum: schrijf die als `2026-11-23`
cli-wrong-days = `{ $given }` is geen aantal dagen: geef er een vanaf 1
cli-wrong-score = `{ $given }` is geen score: geef een getal van 0 (geen klachten) tot 10
cli-wrong-not-text = een van de woorden is geen geldige tekst: schrijf het in UTF-8

cli-not-running = unhunch draait niet: start het met `unhunch` en probeer het opnieuw
cli-running = unhunch draait al: stop het met `unhunch quit` en start het dan hier
cli-hung = unhunch antwoordt niet: beëindig zijn proces en start het opnieuw
cli-hung-process = unhunch antwoordt niet: beëindig zijn proces met `kill { $pid }` en start het opnieuw
cli-broken = unhunch maakte zijn antwoord niet af: { $error }; probeer het opnieuw
cli-no-card = er is geen kaart `{ $given }`: `unhunch cards` noemt ze allemaal
cli-no-card-near = er is geen kaart `{ $given }`: bedoelde je `{ $nearest }`?
cli-no-routine = er is geen oefenreeks `{ $given }`: `unhunch routine` noemt ze allemaal
cli-no-routine-near = er is geen oefenreeks `{ $given }`: bedoelde je `{ $nearest }`?
cli-routines-several = `{ $given }` kan { $ids } zijn: schrijf er meer van
cli-no-home = er is geen persoonlijke map gevonden: zet `HOME` op een map
cli-no-file = `{ $file }` is niet te vinden: { $error }
cli-no-lock = `{ $file }` kan niet worden vergrendeld: { $error }; herinnert toch, misschien dubbel
cli-not-locked = de vergrendeling lukt niet: { $error }; probeer het opnieuw
cli-no-window = dit programma is zonder vensters gebouwd: start in plaats daarvan `unhunch-window`
cli-not-written = het antwoord kan niet worden geschreven: { $error }
cli-autostart-failed = de autostart-vermelding kan niet worden gewijzigd: { $error }

cli-help-title = Unhunch herinnert je eraan te bewegen voordat je rug pijn doet, en laat zien hoe.
cli-help-plain = vanaf nu herinneren, of het venster tonen van wat dat al doet
cli-help-end = `unhunch help VERB` zegt hoe een opdracht wordt geschreven.
cli-verb-stretch = de aangeboden pauze beginnen, of nu een; met een kaart, die kaart
cli-verb-routine = de oefenreeksen noemen, kaarten na elkaar, of er een beginnen
cli-verb-status = zeggen wat er gaande is en wanneer de volgende pauze komt
cli-verb-later = de pauze uitstellen, met `later.by` of zo lang
cli-verb-skip = de pauze overslaan
cli-verb-pause = niet meer herinneren, een tijd of tot je hervat
cli-verb-resume = een onderbreking beëindigen
cli-verb-meeting = pauzes ophouden terwijl je in een vergadering zit, een uur of zo lang als je zegt, en er een aanbieden als die voorbij is
cli-verb-end = de pauze op het scherm beëindigen, hoe streng de instellingen ook zijn
cli-verb-stand = zeggen dat je vanaf nu staat
cli-verb-sit = zeggen dat je vanaf nu zit
cli-verb-screens = zeggen dat de aangesloten schermen van jou zijn, zodat ze geen pauzes ophouden
cli-verb-home = het venster openen
cli-verb-get = een instelling, een groep of alle tonen
cli-verb-set = een instelling wijzigen
cli-verb-reset = een instelling, een groep of alle terugzetten op de standaard
cli-verb-profile = de profielen noemen, er een laten gelden, maken of verwijderen
cli-verb-export = instellingen, profielen, eigen kaarten en het logboek in één nieuw bestand schrijven
cli-verb-import = alles uit zo’n bestand opnemen; wat vervangen wordt, blijft ernaast bewaard
cli-verb-cards = de oefeningen noemen; of eigen kaarten controleren, opnemen of uitgeven
cli-verb-card = één oefening met haar stappen tonen
cli-verb-guide = tonen hoe je het bureau instelt, wanneer je warmte of koude gebruikt, tips, en wanneer je hulp zoekt
cli-verb-relief = warmte of koude opleggen, en horen wanneer je naar de huid kijkt en het eraf haalt
cli-verb-history = tonen wat er tot nu toe gebeurde
cli-verb-feel = noteren hoe je rug voelt, van 0 (geen klachten) tot 10, of de laatste notitie tonen
cli-verb-plan = de pauzes tonen van een dag waarop je de hele tijd zit te typen
cli-verb-autostart = met de sessie starten, of niet, of zeggen hoe het staat
cli-verb-doctor = zeggen wat hier werkt, wat niet, en hoe je het herstelt
cli-verb-completions = de aanvullingen voor een shell tonen
cli-verb-quit = de instantie die herinnert beëindigen
cli-verb-help = dit tonen, of meer over één opdracht
cli-option-terminal = in deze terminal herinneren
cli-option-json = JSON tonen
cli-option-check = zeggen wat er mis is met de kaarten in dit bestand
cli-option-import = dit bestand naar de map van je kaarten kopiëren, als er niets mis mee is
cli-option-export = je eigen kaarten in dit nieuwe bestand schrijven, of ze tonen
cli-option-save = van wat nu geldt een profiel met deze naam maken, en dat laten gelden
cli-option-remove = het bestand van dit profiel opzij leggen
cli-option-csv = door komma’s gescheiden waarden tonen
cli-option-waybar = JSON tonen voor een eigen module van waybar
cli-option-follow = doorgaan, met een regel voor elke verandering
cli-option-days = alleen de laatste N dagen, met vandaag
cli-option-date = de dag, zoals 2026-11-23; zonder is het vandaag

cli-state-working = aan het werk
cli-state-due = pauze zodra je even niet typt
cli-state-offered = tijd om te bewegen
cli-state-resting = pauze bezig
cli-state-held = pauze wacht
cli-state-paused = onderbroken
cli-state-off-hours = buiten je werktijd
cli-state-away = weg
cli-why-later = je stelde de pauze uit
cli-why-locked = het scherm is vergrendeld
cli-why-no-input = geen invoer
cli-why-other-session = een andere sessie staat op het scherm
cli-waybar-working = aan
cli-waybar-due = zo
cli-waybar-offered = bewegen
cli-waybar-resting = pauze
cli-waybar-held = wacht
cli-waybar-paused = onderbroken
cli-waybar-off-hours = vrij
cli-waybar-away = weg
cli-until = tot { $time }
cli-until-resumed = tot je hervat
cli-state-off-hours-until = buiten je werktijd tot { $time }
cli-status-meeting = Vergadering
cli-status-posture = Houding
cli-posture-sitting = zittend
cli-posture-standing = staand
cli-status-strict = Streng
cli-status-skips = { $n ->
    [0] er mogen niet meer pauzes achter elkaar worden overgeslagen
    [one] er mag nog één pauze achter elkaar worden overgeslagen
   *[other] er mogen nog { $n } pauzes achter elkaar worden overgeslagen
}
cli-status-now = Nu
cli-status-relief = Verlichting
cli-status-profile = Profiel
cli-status-relief-left = { $remedy }, nog { $left }
cli-status-sitting = Zitten
cli-status-next = Hierna
cli-status-today = Vandaag
cli-status-sitting-for = je zit al { $time }
cli-status-next-now = { $what } nu
cli-status-next-latest = { $what } uiterlijk over { $latest }
cli-status-next-at = { $what } over { $latest }
cli-status-next-between = { $what } over { $earliest }, uiterlijk over { $latest }
cli-status-counts = { $done } gedaan, { $partly } deels, { $skipped } overgeslagen, { $missed } gemist
cli-status-sat = { $time } gezeten, hooguit { $longest } achter elkaar

cli-cards-id = Id
cli-cards-name = Naam
cli-cards-group = Groep
cli-cards-place = Plaats
cli-cards-time = Tijd
cli-cards-secs = { $n } s
cli-card-left = links
cli-card-right = rechts
cli-card-place = Plaats
cli-card-equipment = Hulpmiddel
cli-card-body = Voor
cli-card-breath = Adem
cli-card-caution = Let op
cli-card-avoid = Niet bij
cli-card-source = Bron
cli-card-none = geen

cli-routines-id = Id
cli-routines-name = Naam
cli-routines-time = Tijd
cli-routines-fits = Past
cli-routines-yes = ja
cli-routines-changed = { $n ->
    [one] ja, met één wijziging
   *[other] ja, met { $n } wijzigingen
}
cli-routines-no = nee: { $why }

cli-guide-desk = Je bureau, en gewoonten eromheen
cli-guide-if-not = Zo niet: { $fix }
cli-guide-relief = Warmte of koude
cli-guide-when = Wanneer
cli-guide-use = Wat
cli-guide-time = Hoelang
cli-guide-minutes = { $least } tot { $most } minuten
cli-guide-repeat = Hoe vaak
cli-guide-stop = Stop als
cli-guide-not-if = Niet bij
cli-guide-tips = Goed om te weten
cli-guide-signs = Wanneer je hulp zoekt
cli-guide-general = Dit is algemene informatie, geen medisch advies.
cli-relief-cold = Koude
cli-relief-heat = Warmte
cli-relief-alternate = Warmte en koude om en om

cli-history-empty = er is nog niets gebeurd
cli-history-bad = { $n ->
    [one] één regel van het logboek kan niet worden gelezen en valt weg
   *[other] { $n } regels van het logboek kunnen niet worden gelezen en vallen weg
}
cli-feel-last = { $score }, genoteerd op { $at }
cli-feel-none = er is nog niets genoteerd: `unhunch feel 3` noteert een 3
cli-plan-head = { $n ->
    [one] Eén pauze op { $date }, van 09:00 tot 18:00:
   *[other] { $n } pauzes op { $date }, van 09:00 tot 18:00:
}
cli-plan-empty = er zijn geen pauzes gepland: ze staan uit, of de dag valt buiten je werktijd

cli-doctor-running = draait
cli-doctor-not-running = draait niet: even geprobeerd
cli-doctor-senses = Zintuigen
cli-doctor-voices = Stemmen
cli-doctor-files = Bestanden
cli-doctor-live = werkt
cli-doctor-missing = ontbreekt
cli-doctor-off = uit
cli-doctor-hooks = Hooks
cli-doctor-hook-waits = heeft nog niet gedraaid
cli-doctor-hook-ok = goed gelopen op { $at }
cli-doctor-hook-failed = mislukt op { $at }: { $why }
cli-doctor-cards = { $n ->
    [one] Eén eigen kaart
   *[other] { $n } eigen kaarten
}
