shelf-search = Zoeken
shelf-search-hint = Kaarten zoeken
shelf-area = Lichaamsdeel
shelf-area-any = Elk lichaamsdeel
shelf-place = Plaats
shelf-place-any = Elke plaats
shelf-equipment = Hulpmiddel
shelf-equipment-any = Elk hulpmiddel
shelf-feasible = Alleen wat ik kan doen
shelf-favourites = Favorieten
shelf-hidden = Verborgen
shelf-count = { $n ->
    [one] { $n } kaart
   *[other] { $n } kaarten
}
shelf-count-of = { $n } van { $all } kaarten
shelf-clear = Filters wissen
shelf-nothing-found = Geen kaart heeft dit allemaal. Probeer minder filters.
shelf-no-favourites = Nog geen favorieten: op de pagina van een kaart is daar een knop voor.
shelf-no-hidden = Er is geen kaart verborgen.
shelf-own = Van jezelf
shelf-is-favourite = Favoriet

shelf-brief-hidden = Verborgen
shelf-brief-health = Niet bij: { $word }
shelf-brief-place = Plaats staat uit
shelf-brief-equipment = Nodig: { $word }
shelf-brief-office = Niet voor kantoor
shelf-whole-hidden = Je hebt deze kaart verborgen: ze komt niet voor in pauzes.
shelf-whole-health = Deze kaart komt niet voor: ze past niet bij wat je in Instellingen hebt aangegeven ({ $word }).
shelf-whole-place = Deze kaart komt niet voor: in Instellingen staat deze plaats uit ({ $word }).
shelf-whole-equipment = Deze kaart komt niet voor: in Instellingen heb je niet aangevinkt wat ervoor nodig is ({ $word }).
shelf-whole-office = Deze kaart komt niet voor: in Instellingen vroeg je alleen om wat in een open kantoor kan.

shelf-import-open = Importeren…
shelf-export-open = Exporteren…
shelf-import = Importeren
shelf-export = Exporteren
shelf-import-what = Kaarten uit dit bestand opnemen:
shelf-export-what = Al je eigen kaarten in dit nieuwe bestand schrijven:
shelf-none-own = Je hebt nog geen eigen kaarten.
shelf-path = Bestand
shelf-folder = Je eigen kaarten zijn de bestanden in { $folder }
shelf-cancel = Annuleren

shelf-back = Alle kaarten
shelf-back-key = Toets: Escape
shelf-previous = Vorige kaart (pijl-links)
shelf-next = Volgende kaart (pijl-rechts)
shelf-place-of = { $n } van { $of }
shelf-play = Figuur afspelen
shelf-stop = Figuur stilzetten
shelf-turn = Sleep om de figuur te draaien
shelf-figure = Figuur: { $card }
shelf-no-figure = Deze kaart heeft geen figuur
shelf-step = { $n }. { $step } { $time }
shelf-try = Nu proberen
shelf-resting = Er staat al een kaart op je scherm.
shelf-favour = Favoriet
shelf-unfavour = Geen favoriet
shelf-hide = Verbergen
shelf-restore = Weer tonen
shelf-hid = { $card } is verborgen en komt niet meer voor in pauzes.
shelf-care = Let op
shelf-breath = Ademhaling
shelf-good-for = Goed voor
shelf-effort = Inspanning
shelf-intensity-1 = Licht
shelf-intensity-2 = Gemiddeld
shelf-intensity-3 = Stevig
shelf-warmup = liefst opgewarmd
shelf-avoid = Niet bij
shelf-often = Hoe vaak
shelf-last = Laatst gedaan
shelf-never-done = Nog niet
shelf-last-done = { $n ->
    [one] { $date }, één keer in totaal
   *[other] { $date }, { $n } keer in totaal
}
shelf-source = Bron
shelf-source-seed = Eigen notities van Unhunch ({ $part })

equipment-nothing = Niets nodig
family-relief = Verlichting
family-breath = Ademhaling
family-mindful = Aandacht
family-neck = Nek
family-move = Beweeglijkheid
family-stretch = Rekken
family-wrist = Polsen
family-strength = Kracht
family-massage = Massage
family-roll = Rollen
family-posture = Houding
family-eyes = Ogen
family-yoga = Yoga
family-rest = Rust
frequency-any-break = In elke pauze
frequency-daily = Elke dag
frequency-daily-weekdays = Elke werkdag
frequency-2-3x-week = Twee of drie dagen per week
frequency-5-10-min-daily = Vijf tot tien minuten per dag
