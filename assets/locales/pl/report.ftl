report-title = Plecy i przerwy: własny zapis
report-period = Od { $from } do { $to }
report-made = Utworzono { $date } w Unhunch
report-day = { $day } { $month }
report-felt = Jak się miały plecy
report-felt-none = W tych dniach nie ma wpisów.
report-felt-sum = { $n ->
    [one] { $n } wpis: { $mean }. 0 to żadnych dolegliwości, 10 to najgorszy stan.
    [few] { $n } wpisy, od { $low } do { $high }, średnio { $mean }. 0 to żadnych dolegliwości, 10 to najgorszy stan.
    [many] { $n } wpisów, od { $low } do { $high }, średnio { $mean }. 0 to żadnych dolegliwości, 10 to najgorszy stan.
   *[other] { $n } wpisu, od { $low } do { $high }, średnio { $mean }. 0 to żadnych dolegliwości, 10 to najgorszy stan.
}
report-dense = Każda kreska biegnie od najniższej do najwyższej wartości z kilku dni, a kropka oznacza ich średnią.
report-where = Gdzie:
report-helped = Co pomogło, w mojej ocenie:
report-times = { $what } ({ $n })
report-breaks-week = Przerwy na tydzień
report-breaks-month = Przerwy na miesiąc
report-breaks-year = Przerwy na rok
report-breaks-sum = { $taken ->
    [one] Odbyto { $taken } krótką przerwę z rozciąganiem, ćwiczeniem lub spacerem; pominięte lub przegapione: { $left }.
    [few] Odbyto { $taken } krótkie przerwy z rozciąganiem, ćwiczeniem lub spacerem; pominięte lub przegapione: { $left }.
    [many] Odbyto { $taken } krótkich przerw z rozciąganiem, ćwiczeniem lub spacerem; pominięte lub przegapione: { $left }.
   *[other] Odbyto { $taken } krótkiej przerwy z rozciąganiem, ćwiczeniem lub spacerem; pominięte lub przegapione: { $left }.
}
report-taken = Odbyte, w całości lub częściowo
report-left = Pominięte lub przegapione
report-sitting = Siedzenie przy komputerze
report-sitting-none = O tych dniach nic nie wiadomo.
report-sitting-sum = Średnio { $mean } dziennie przy biurku; najdłużej bez przerwy { $longest }.
report-mean = Godziny dziennie, średnio
report-longest = Najdłużej z rzędu, w godzinach
report-areas = Ćwiczenia według części ciała
report-areas-none = W tych dniach brak.
report-hurt = Karty przerwane z powodu bólu
report-hurt-none = W tych dniach brak.
report-more = { $n ->
    [one] i jeszcze { $n }
    [few] i jeszcze { $n }
    [many] i jeszcze { $n }
   *[other] i jeszcze { $n }
}
report-note = To zapis jednej osoby, prowadzony przez program, który przypomina jej o przerwach. Mierzy on tylko korzystanie z komputera; reszta to informacje podane przez tę osobę. To nie jest diagnoza.
month-short-1 = sty
month-short-2 = lut
month-short-3 = mar
month-short-4 = kwi
month-short-5 = maj
month-short-6 = cze
month-short-7 = lip
month-short-8 = sie
month-short-9 = wrz
month-short-10 = paź
month-short-11 = lis
month-short-12 = gru
part-arms = Ramiona
part-back = Plecy
part-between-shoulder-blades = Między łopatkami
part-calves = Łydki
part-chest = Klatka piersiowa
part-circulation = Krążenie
part-core = Mięśnie głębokie
part-eyes = Oczy
part-fingers = Palce
part-forearms = Przedramiona
part-front-shoulders = Przód barków
part-hamstrings = Tył ud
part-hands = Dłonie
part-hips = Biodra
part-jaw = Szczęka
part-lats = Boki pleców
part-legs = Nogi
part-lower-back = Dolna część pleców
part-lower-traps = Poniżej łopatek
part-mid-back = Środek pleców
part-neck = Szyja
part-neck-base = Podstawa szyi
part-posture = Postawa
part-rear-shoulder = Tył barków
part-shoulder = Bark
part-shoulder-blades = Łopatki
part-shoulders = Barki
part-side-body = Bok ciała
part-side-core = Boczne mięśnie tułowia
part-sides = Boki
part-spine = Kręgosłup
part-thoracic-spine = Kręgosłup piersiowy
part-upper-back = Górna część pleców
part-upper-traps = Górna część barków
part-whole-back = Całe plecy
part-whole-body = Całe ciało
part-wrists = Nadgarstki
back-helped-heat = Ciepło
back-helped-cold = Zimno
back-helped-walk = Spacer
back-helped-rest = Odpoczynek
