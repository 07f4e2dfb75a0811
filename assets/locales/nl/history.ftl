history-view-day = Dag
history-view-week = Week
history-view-month = Maand
history-view-year = Jaar
history-earlier = Eerder (pijl-links)
history-later = Later (pijl-rechts)
history-today = Vandaag
history-reading = Het logboek wordt gelezen…
history-bad = { $n ->
    [one] { $n } regel van het logboek kon niet worden gelezen en valt weg.
   *[other] { $n } regels van het logboek konden niet worden gelezen en vallen weg.
}
history-day = { $weekday } { $date }
history-week = { $from } – { $to }
history-month = { $month } { $year }
weekday-short-1 = ma
weekday-short-2 = di
weekday-short-3 = wo
weekday-short-4 = do
weekday-short-5 = vr
weekday-short-6 = za
weekday-short-7 = zo
history-minutes = { $minutes } min
history-hours-minutes = { $hours } u { $minutes } min
history-number-taken = pauzes genomen
history-number-left = overgeslagen of gemist
history-number-sat = aan het bureau
history-number-sat-mean = per dag aan het bureau
history-number-longest = langst achtereen gezeten
history-breaks = Pauzes
history-done = Gedaan
history-partly = Deels gedaan
history-skipped = Overgeslagen
history-missed = Gemist
history-taken = Genomen
history-left = Overgeslagen of gemist
history-sitting = Zitten, in uren
history-sat = Zittijd
history-sat-mean = Zittijd per dag
history-longest = Langst achtereen
history-areas = Per lichaamsdeel
history-no-areas = Er is geen kaart gedaan.
history-hours = Per uur van de dag
history-heat = Genomen pauzes, dag voor dag
history-heat-how = Klik op een dag om die te zien, of ga met de pijltoetsen over het raster en druk op Enter.
history-heat-none = Geen
history-heat-most = 10 of meer
history-heat-sum = { $n ->
    [one] { $year }: { $n } pauze genomen
   *[other] { $year }: { $n } pauzes genomen
}, { $days ->
    [one] op { $days } dag
   *[other] op { $days } dagen
}.
history-of = { $date }: { $words }
history-no-breaks = Geen pauzes.
history-breaks-words = { $done } gedaan, { $partly } deels, { $skipped } overgeslagen, { $missed } gemist.
history-no-sitting = Over het zitten is niets bekend.
history-sitting-words = { $sat } aan het bureau, het langst { $longest } achtereen.
history-sitting-words-mean = Gemiddeld { $sat } aan het bureau, het langst { $longest } achtereen.
history-hour-words = Vanaf { $hour } uur: { $taken } genomen, { $left } overgeslagen of gemist.
history-hours-sum = { $n ->
    [one] De meeste vanaf { $hour } uur: { $n }.
   *[other] De meeste vanaf { $hour } uur: { $n }.
}
history-nothing = Niets hier
history-nothing-here = Van deze dagen staat niets in het logboek.
history-nothing-yet = Het logboek is nog leeg. Je pauzes verschijnen hier vanaf de eerste.
history-lines = De dag in regels
history-lines-old = De losse regels van deze dag staan in het logboek; sla het op als CSV om ze te zien.
history-break = Pauze
history-line-done = { $what }: gedaan
history-line-partly = { $what }: deels gedaan
history-line-skipped = { $what }: overgeslagen
history-line-missed = { $what }: gemist
history-line-later = { $what }: uitgesteld
history-line-why = { $line } ({ $why })
history-line-away = { $length } weg
history-line-rested = Weg
history-line-sat = { $length } gezeten
history-line-held = Er wachtte een pauze
history-line-paused = Herinneringen onderbroken
history-line-resumed = Herinneringen hervat
history-line-felt = Rugcheck: { $score }
history-line-desk = Bureau: een vraag beantwoord
history-line-taken-back = Een antwoord teruggenomen
history-line-meeting = Er begon een vergadering
history-line-meeting-over = De vergadering was afgelopen
history-line-standing = Opgestaan om te werken
history-line-sitting = Gaan zitten om te werken
history-line-warmed = Opgewarmd met warmte
history-report = Verslag voor een fysiotherapeut
history-report-help = Eén pagina over de getoonde dagen, om af te drukken of te sturen. Ze opent in je browser.
history-export-open = Opslaan als CSV…
history-export = Opslaan
history-export-what = Het logboek van { $range } in dit nieuwe bestand schrijven:
history-delete-open = Verwijderen…
history-delete = Verwijderen
history-delete-which = Welke dagen moeten uit het logboek worden verwijderd?
history-delete-shown = De hier getoonde
history-delete-typed = Van … tot en met …
history-delete-all = Het hele logboek
history-delete-from = Van
history-delete-to = Tot en met
history-delete-date = Geef een dag zoals 2026-03-09.
history-delete-order = De laatste dag ligt voor de eerste.
history-delete-gone = { $period }: { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
} met { $breaks ->
    [one] { $breaks } pauze
   *[other] { $breaks } pauzes
} en { $felt ->
    [one] { $felt } rugcheck
   *[other] { $felt } rugchecks
} gaan verloren.
history-delete-never = Dit kan niet ongedaan worden gemaakt, en er is geen kopie.
history-delete-keep = Bewaren
history-delete-sure = Voorgoed verwijderen
