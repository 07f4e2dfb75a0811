report-title = Rug en pauzes: mijn eigen gegevens
report-period = { $from } tot en met { $to }
report-made = Gemaakt op { $date } met Unhunch
report-day = { $day } { $month }
report-felt = Hoe de rug voelde
report-felt-none = Geen rugchecks in deze dagen.
report-felt-sum = { $n ->
    [one] { $n } rugcheck: { $mean }. 0 is geen klachten, 10 is het ergst.
   *[other] { $n } rugchecks, van { $low } tot { $high }, gemiddeld { $mean }. 0 is geen klachten, 10 is het ergst.
}
report-dense = Elke streep loopt van de laagste naar de hoogste waarde van meerdere dagen, met een stip op hun gemiddelde.
report-where = Waar:
report-helped = Wat naar eigen zeggen hielp:
report-times = { $what } ({ $n })
report-breaks-week = Pauzes per week
report-breaks-month = Pauzes per maand
report-breaks-year = Pauzes per jaar
report-breaks-sum = { $taken ->
    [one] { $taken } korte pauze met rekken, een oefening of lopen is genomen; { $left } overgeslagen of gemist.
   *[other] { $taken } korte pauzes met rekken, een oefening of lopen zijn genomen; { $left } overgeslagen of gemist.
}
report-taken = Genomen, helemaal of deels
report-left = Overgeslagen of gemist
report-sitting = Zitten achter de computer
report-sitting-none = Over deze dagen is niets bekend.
report-sitting-sum = Gemiddeld { $mean } per dag aan het bureau; het langst zonder onderbreking was { $longest }.
report-mean = Uren per dag, gemiddeld
report-longest = Langst achtereen, in uren
report-areas = Oefeningen per lichaamsdeel
report-areas-none = Geen in deze dagen.
report-hurt = Kaarten gestopt omdat ze pijn deden
report-hurt-none = Geen in deze dagen.
report-more = { $n ->
    [one] en nog { $n }
   *[other] en nog { $n }
}
report-note = Dit zijn de gegevens van één persoon, bijgehouden door een programma dat die persoon aan pauzes herinnert. Het meet niets anders dan het computergebruik en wat de persoon zelf heeft aangegeven. Het is geen diagnose.
month-short-1 = jan
month-short-2 = feb
month-short-3 = mrt
month-short-4 = apr
month-short-5 = mei
month-short-6 = jun
month-short-7 = jul
month-short-8 = aug
month-short-9 = sep
month-short-10 = okt
month-short-11 = nov
month-short-12 = dec
part-arms = Armen
part-back = Rug
part-between-shoulder-blades = Tussen de schouderbladen
part-calves = Kuiten
part-chest = Borst
part-circulation = Doorbloeding
part-core = Romp
part-eyes = Ogen
part-fingers = Vingers
part-forearms = Onderarmen
part-front-shoulders = Voorkant van de schouders
part-hamstrings = Achterkant van de bovenbenen
part-hands = Handen
part-hips = Heupen
part-jaw = Kaak
part-lats = Zijkanten van de rug
part-legs = Benen
part-lower-back = Onderrug
part-lower-traps = Onder de schouderbladen
part-mid-back = Midden van de rug
part-neck = Nek
part-neck-base = Onderkant van de nek
part-posture = Houding
part-rear-shoulder = Achterkant van de schouders
part-shoulder = Schouder
part-shoulder-blades = Schouderbladen
part-shoulders = Schouders
part-side-body = Zijkant van het lichaam
part-side-core = Zijkant van de romp
part-sides = Flanken
part-spine = Wervelkolom
part-thoracic-spine = Borstwervelkolom
part-upper-back = Bovenrug
part-upper-traps = Bovenkant van de schouders
part-whole-back = Hele rug
part-whole-body = Hele lichaam
part-wrists = Polsen
back-helped-heat = Warmte
back-helped-cold = Koude
back-helped-walk = Lopen
back-helped-rest = Rust
