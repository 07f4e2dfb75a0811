history-view-day = Dzień
history-view-week = Tydzień
history-view-month = Miesiąc
history-view-year = Rok
history-earlier = Wcześniej (strzałka w lewo)
history-later = Później (strzałka w prawo)
history-today = Dzisiaj
history-reading = Wczytywanie dziennika…
history-bad = { $n ->
    [one] { $n } wiersza dziennika nie udało się odczytać, więc go pominięto.
    [few] { $n } wierszy dziennika nie udało się odczytać, więc je pominięto.
    [many] { $n } wierszy dziennika nie udało się odczytać, więc je pominięto.
   *[other] { $n } wiersza dziennika nie udało się odczytać, więc je pominięto.
}
history-day = { $weekday }, { $date }
history-week = { $from } – { $to }
history-month = { $month } { $year }
weekday-short-1 = pon.
weekday-short-2 = wt.
weekday-short-3 = śr.
weekday-short-4 = czw.
weekday-short-5 = pt.
weekday-short-6 = sob.
weekday-short-7 = niedz.
history-minutes = { $minutes } min
history-hours-minutes = { $hours } h { $minutes } min
history-number-taken = odbyte przerwy
history-number-left = pominięte lub przegapione
history-number-sat = przy biurku
history-number-sat-mean = przy biurku dziennie
history-number-longest = najdłuższe siedzenie z rzędu
history-breaks = Przerwy
history-done = Zrobione
history-partly = Częściowo
history-skipped = Pominięte
history-missed = Przegapione
history-taken = Odbyte
history-left = Pominięte lub przegapione
history-sitting = Siedzenie w godzinach
history-sat = Czas siedzenia
history-sat-mean = Czas siedzenia dziennie
history-longest = Najdłużej z rzędu
history-areas = Według części ciała
history-no-areas = Nie zrobiono żadnej karty.
history-hours = Według godziny
history-heat = Odbyte przerwy dzień po dniu
history-heat-how = Kliknij dzień, aby go zobaczyć, albo poruszaj się strzałkami i naciśnij Enter.
history-heat-none = Brak
history-heat-most = 10 lub więcej
history-heat-sum = { $year }: { $n ->
    [one] { $n } odbyta przerwa
    [few] { $n } odbyte przerwy
    [many] { $n } odbytych przerw
   *[other] { $n } odbytej przerwy
}, { $days ->
    [one] w ciągu { $days } dnia
    [few] w ciągu { $days } dni
    [many] w ciągu { $days } dni
   *[other] w ciągu { $days } dnia
}.
history-of = { $date }: { $words }
history-no-breaks = Bez przerw.
history-breaks-words = Zrobione: { $done }, częściowo: { $partly }, pominięte: { $skipped }, przegapione: { $missed }.
history-no-sitting = Nic nie wiadomo o siedzeniu.
history-sitting-words = { $sat } przy biurku, najdłużej z rzędu { $longest }.
history-sitting-words-mean = Średnio { $sat } przy biurku, najdłużej z rzędu { $longest }.
history-hour-words = Od godz. { $hour }: odbyte: { $taken }, pominięte lub przegapione: { $left }.
history-hours-sum = { $n ->
    [one] Najwięcej przerw od godz. { $hour }: { $n }.
    [few] Najwięcej przerw od godz. { $hour }: { $n }.
    [many] Najwięcej przerw od godz. { $hour }: { $n }.
   *[other] Najwięcej przerw od godz. { $hour }: { $n }.
}
history-nothing = Nic tu nie ma
history-nothing-here = Z tych dni nie ma nic w dzienniku.
history-nothing-yet = Dziennik jest jeszcze pusty. Przerwy pojawią się tu od pierwszej.
history-lines = Dzień wiersz po wierszu
history-lines-old = Pojedyncze wiersze tego dnia są w dzienniku; zapisz go jako CSV, aby je zobaczyć.
history-break = Przerwa
history-line-done = { $what }: zrobiono
history-line-partly = { $what }: zrobiono częściowo
history-line-skipped = { $what }: pominięto
history-line-missed = { $what }: przegapiono
history-line-later = { $what }: odłożono
history-line-why = { $line } ({ $why })
history-line-away = Nieobecność przez { $length }
history-line-rested = Nieobecność
history-line-sat = Siedzenie przez { $length }
history-line-held = Przerwa czekała
history-line-paused = Wstrzymano przypomnienia
history-line-resumed = Wznowiono przypomnienia
history-line-felt = Samopoczucie: { $score }
history-line-desk = Przegląd biurka: odpowiedź na pytanie
history-line-taken-back = Cofnięto odpowiedź
history-line-meeting = Początek spotkania
history-line-meeting-over = Koniec spotkania
history-line-standing = Zmiana na pracę na stojąco
history-line-sitting = Zmiana na pracę na siedząco
history-line-warmed = Ogrzano ciepłem
history-report = Raport dla fizjoterapeuty
history-report-help = Jedna strona o pokazanych tu dniach, do druku lub wysłania. Otwiera się w przeglądarce.
history-export-open = Zapisz jako CSV…
history-export = Zapisz
history-export-what = Zapisz dziennik ({ $range }) do tego nowego pliku:
history-delete-open = Usuń…
history-delete = Usuń
history-delete-which = Które dni usunąć z dziennika?
history-delete-shown = Pokazane tutaj
history-delete-typed = Od … do …
history-delete-all = Cały dziennik
history-delete-from = Od
history-delete-to = Do
history-delete-date = Podaj dzień w postaci 2026-03-09.
history-delete-order = Ostatni dzień jest przed pierwszym.
history-delete-gone = { $period }: znikną na zawsze { $days ->
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}, { $breaks ->
    [one] { $breaks } przerwa
    [few] { $breaks } przerwy
    [many] { $breaks } przerw
   *[other] { $breaks } przerwy
} i { $felt ->
    [one] { $felt } wpis o samopoczuciu
    [few] { $felt } wpisy o samopoczuciu
    [many] { $felt } wpisów o samopoczuciu
   *[other] { $felt } wpisu o samopoczuciu
}.
history-delete-never = Tego nie można cofnąć i nie ma kopii.
history-delete-keep = Zachowaj
history-delete-sure = Usuń na zawsze
