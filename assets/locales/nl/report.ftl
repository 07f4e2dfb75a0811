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
