back-ask = Jak się mają Twoje plecy?
back-ask-how = Wybierz liczbę albo naciśnij jej klawisz. Miejsce i to, co pomogło, można pominąć. Wystarczy raz lub dwa razy dziennie.
back-score-none = 0, żadnych dolegliwości
back-score-worst = 10, gorzej być nie może
back-score-key = Klawisz: { $key }
back-end-none = żadnych dolegliwości
back-end-worst = gorzej być nie może
back-where = Gdzie?
back-what-helped = Co pomogło?
back-save = Zapisz
back-save-key = Klawisz: Enter
back-save-first = Najpierw wybierz liczbę.
back-outline = Postać od tyłu. Zaznaczono: { $where }
back-outline-none = Postać od tyłu. Nic nie zaznaczono.
back-saved = Zapisano: { $score }.
back-enough = Dziś są już dwa wpisy o samopoczuciu
back-enough-how = Na jeden dzień w zupełności wystarczy. Jeśli któryś był pomyłką, cofnij go i zapisz ponownie.
back-told = { $time }: { $score }
back-take-back = Cofnij
back-take-back-of = Cofnij wpis z { $time }
back-take-back-card = Cofnij: { $card }, { $date }
back-advice-why = Widzisz to, bo wpisy z trzech tygodni prawie się nie zmieniły. Z samych wpisów nikt nie odczyta przyczyny; może ją rozpoznać ktoś, kto obejrzy Twoje plecy.
back-signs = Zobacz objawy alarmowe
back-signs-how = Niektóre objawy wymagają pomocy natychmiast lub wkrótce.
back-signs-open = Objawy alarmowe, ciepło i zimno
back-trend = Jak było
back-reach-short = 2 tygodnie
back-reach-usual = 6 tygodni
back-reach-long = Rok
back-trend-none = W tych dniach nie ma jeszcze wpisów. Od pierwszego pojawia się tu kropka za każdy z nich, nad przerwami.
back-trend-score = Wpis
back-trend-mean = Średnia z siedmiu dni
back-trend-breaks = Odbyte przerwy na dzień
back-trend-breaks-week = Odbyte przerwy na tydzień
back-trend-sum = { $n ->
    [one] { $n } wpis: { $high }.
    [few] { $n } wpisy, od { $low } do { $high }, średnio { $mean }; ostatni: { $last }.
    [many] { $n } wpisów, od { $low } do { $high }, średnio { $mean }; ostatni: { $last }.
   *[other] { $n } wpisu, od { $low } do { $high }, średnio { $mean }; ostatni: { $last }.
}
back-trend-taken = { $n ->
    [one] { $n } odbyta przerwa.
    [few] { $n } odbyte przerwy.
    [many] { $n } odbytych przerw.
   *[other] { $n } odbytej przerwy.
}
back-trend-beside = Stoją obok siebie; jedno nie musi wynikać z drugiego.
back-trend-day = { $date }: { $taken ->
    [one] { $taken } przerwa
    [few] { $taken } przerwy
    [many] { $taken } przerw
   *[other] { $taken } przerwy
}
back-trend-week = Tydzień od { $date }: { $taken ->
    [one] { $taken } przerwa
    [few] { $taken } przerwy
    [many] { $taken } przerw
   *[other] { $taken } przerwy
}
back-trend-felt = wpis: { $scores }
back-helped = Co pomogło
back-helped-how = Według wpisów z ostatnich ośmiu tygodni.
back-helped-none = Tu liczy się to, co zaznaczysz we wpisie jako pomocne.
back-hurt = Karty, przy których bolało
back-hurt-none = Brak. Karta przerwana z powodu bólu pojawi się tutaj.
back-hurt-how = Te karty przerwano z powodem „To boli”. Jeśli to pomyłka, cofnij ją.
back-hurt-hidden = { $date } · ukryta
back-hurt-shown = { $date } · może się znów pojawić
back-hurt-open = Otwórz stronę karty
back-hurt-more = { $n ->
    [one] i { $n } wcześniejsza
    [few] i { $n } wcześniejsze
    [many] i { $n } wcześniejszych
   *[other] i { $n } wcześniejszej
}
