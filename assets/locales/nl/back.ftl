back-ask = Hoe voelt je rug?
back-ask-how = Kies een getal of druk op de toets ervan. Waar het zit en wat hielp, mag leeg blijven. Eén of twee keer per dag is genoeg.
back-score-none = 0, geen klachten
back-score-worst = 10, erger kan niet
back-score-key = Toets: { $key }
back-end-none = geen klachten
back-end-worst = erger kan niet
back-where = Waar?
back-what-helped = Wat heeft geholpen?
back-save = Opslaan
back-save-key = Toets: Enter
back-save-first = Kies eerst een getal.
back-outline = Een persoon van achteren. Gemarkeerd: { $where }
back-outline-none = Een persoon van achteren. Er is niets gemarkeerd.
back-saved = Opgeslagen: { $score }.
back-enough = Je hebt vandaag al twee keer gezegd hoe het voelt
back-enough-how = Dat is ruim genoeg voor één dag. Was er een vergissing bij, neem die dan terug en zeg het opnieuw.
back-told = { $time }: { $score }
back-take-back = Terugnemen
back-take-back-of = Rugcheck van { $time } terugnemen
back-take-back-card = Terugnemen: { $card }, { $date }
back-advice-why = Je ziet dit omdat je rugchecks drie weken lang ongeveer gelijk zijn gebleven. Niemand kan daaruit afleiden wat het is; iemand die naar je rug kijkt wel.
back-signs = Bekijk de alarmsignalen
back-signs-how = Sommige signalen vragen meteen of snel om hulp.
back-signs-open = Alarmsignalen, warmte en koude
back-trend = Hoe het ging
back-reach-short = 2 weken
back-reach-usual = 6 weken
back-reach-long = Een jaar
back-trend-none = Nog geen rugchecks in deze dagen. Vanaf de eerste verschijnt hier voor elk een stip, boven je pauzes.
back-trend-score = Rugcheck
back-trend-mean = Gemiddelde van zeven dagen
back-trend-breaks = Genomen pauzes per dag
back-trend-breaks-week = Genomen pauzes per week
back-trend-sum = { $n ->
    [one] { $n } rugcheck: { $high }.
   *[other] { $n } rugchecks, van { $low } tot { $high }, gemiddeld { $mean }; de laatste is { $last }.
}
back-trend-taken = { $n ->
    [one] { $n } pauze genomen.
   *[other] { $n } pauzes genomen.
}
back-trend-beside = Ze staan naast elkaar; het een hoeft niet van het ander te komen.
back-trend-day = { $date }: { $taken ->
    [one] { $taken } pauze
   *[other] { $taken } pauzes
}
back-trend-week = Week vanaf { $date }: { $taken ->
    [one] { $taken } pauze
   *[other] { $taken } pauzes
}
back-trend-felt = rugcheck { $scores }
back-helped = Wat heeft geholpen
back-helped-how = Zoals je zei in de rugchecks van de laatste acht weken.
back-helped-none = Wat je in een rugcheck als nuttig aanmerkt, wordt hier geteld.
back-hurt = Kaarten die pijn deden
back-hurt-none = Geen. Als je een kaart verlaat omdat het pijn doet, verschijnt ze hier.
back-hurt-how = Deze verliet je met “Het doet pijn”. Was dat een vergissing, neem het dan terug.
back-hurt-hidden = { $date } · verborgen
back-hurt-shown = { $date } · kan weer voorkomen
back-hurt-open = Pagina van de kaart openen
back-hurt-more = { $n ->
    [one] en { $n } eerdere
   *[other] en { $n } eerdere
}
