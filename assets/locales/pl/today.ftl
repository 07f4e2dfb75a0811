today-date = { $weekday }, { $date }
today-reading = Wczytywanie historii…
today-next-stretch = Następne rozciąganie
today-next-walk = Następny spacer
today-next-eyes = Następny odpoczynek dla oczu
today-next-routine = Dalej: { $routine }
today-minutes = { $n ->
    [one] minuta
    [few] minuty
    [many] minut
   *[other] minuty
}
today-hours = godz.
today-now = Teraz
today-at = O { $time }
today-between = Między { $from } a { $to }
today-until = Do: { $time }
today-reason-pause = Przy pierwszej pauzie w pisaniu po { $from } siedzenia, najpóźniej po { $to }.
today-reason-fixed = To jedna ze stałych godzin: odtąd przerwa pojawia się przy najbliższej pauzie w pisaniu.
today-reason-sitting = Po { $to } siedzenia.
today-reason-eyes = Co { $to } siedzenia, ale nigdy tuż obok innej przerwy.
today-reason-walk = { $n ->
    [one] Spacer następuje po każdym rozciąganiu.
    [few] Spacer następuje co { $n } rozciągania.
    [many] Spacer następuje co { $n } rozciągań.
   *[other] Spacer następuje co { $n } rozciągania.
}
today-reason-later = Przerwa jest odłożona do tej pory.
today-state-due = Czas na ruch
today-state-due-why = Przerwa pojawi się przy najbliższej pauzie w pisaniu, najpóźniej za { $to }.
today-state-offered = Czas na ruch
today-state-offered-why = Przerwa czeka na start: zacznij ją albo odłóż, jeśli to zły moment.
today-state-resting = Twoja przerwa
today-state-resting-why = Karta jest na ekranie. Bez pośpiechu.
today-state-held = Przerwa czeka
today-state-held-why = Czeka, bo { $why }, i pojawi się, gdy to minie.
today-state-paused = Wstrzymano
today-state-paused-why = Do tego czasu nie będzie przerw, chyba że zaczniesz jakąś ręcznie.
today-state-paused-endless = Do wznowienia nie będzie przerw, chyba że zaczniesz jakąś ręcznie.
today-state-off-hours = Poza godzinami pracy
today-state-off-hours-why = Do tego czasu nic nie przypomina. Przerwę i tak można zacząć.
today-state-off-hours-endless = Teraz nic nie przypomina. Przerwę i tak można zacząć.
today-state-away = Z dala od biurka
today-state-away-why = To liczy się jako odpoczynek: po powrocie czas siedzenia może liczyć się od nowa.
today-state-none = Nie zaplanowano przerw
today-state-none-why = Wszystkie przypomnienia są wyłączone. Możesz je włączyć w Ustawieniach albo zacząć przerwę teraz.
today-state-quiet-why = Na razie nic więcej nie zaplanowano. Przerwę można zacząć w każdej chwili.
today-ring = { $left } do następnej przerwy
today-card = Następna karta
today-card-of = { $place } · { $time }
today-card-open = Obejrzyj „{ $card }”
today-actions = Od razu
today-stretch-locked = Ekran jest zablokowany.
today-later-by = Odkłada przerwę o { $time }
today-later-none = Nie ma jeszcze przerwy, którą można by odłożyć.
today-later-spent = Tę przerwę odłożono już tyle razy, ile pozwalają ustawienia.
today-skip-none = Nie ma przerwy, którą można by pominąć.
today-skip-strict = Nie można pominąć więcej przerw z rzędu.
today-stop-relief = { $remedy ->
    [heat] Zakończ ogrzewanie (jeszcze { $n } min)
    [cold] Zakończ chłodzenie (jeszcze { $n } min)
   *[other] Zakończ ciepło i zimno (jeszcze { $n } min)
}
today-profile = Profil: { $profile }
today-profile-active = { $profile } (w użyciu)
today-quit-ask = Zakończyć Unhunch? Do ponownego uruchomienia nic nie będzie przypominać.
today-quit-sure = Zakończ teraz
today-quit-stay = Zostań
today-sitting = Czas siedzenia
today-sitting-limit = wystarczy { $limit }
today-longest = Najdłużej z rzędu
today-longest-now = właśnie teraz
today-breaks = { $n ->
    [one] Odbyta przerwa
    [few] Odbyte przerwy
    [many] Odbytych przerw
   *[other] Odbytej przerwy
}
today-breaks-partly = w tym częściowo: { $n }
today-streak = { $n ->
    [one] Dzień z przerwą
    [few] Dni z rzędu
    [many] Dni z rzędu
   *[other] Dnia z rzędu
}
today-streak-none = Dobry dzień, by zacząć
today-streak-none-help = Wystarczy jedna przerwa.
today-streak-counts = Dziś też się liczy.
today-streak-open = Jedna przerwa dziś i będzie { $n }.
today-short-minutes = { $m } min
today-short-hours = { $h } h { $m } min
today-day = Twój dzień
today-nothing = Jeszcze nic. W ciągu dnia pojawi się tu wszystko, co zrobisz.
today-picture = Twój dzień od { $from } do { $to }. { $parts }.
today-picture-next = Następna przerwa będzie między { $from } a { $to }
today-picture-keys = Strzałki przechodzą po znacznikach.
today-legend-sat = Siedzenie
today-legend-away = Nieobecność
today-legend-paused = Wstrzymano
today-legend-meeting = Spotkanie
today-legend-done = Zrobiona
today-legend-partly = Częściowo
today-legend-held = Czekała
today-legend-later = Odłożona
today-legend-skipped = Pominięta
today-legend-missed = Przegapiona
today-legend-next = Następna przerwa
today-sum-sat = siedzenie przez { $length }
today-sum-done = { $n ->
    [one] { $n } przerwa zrobiona
    [few] { $n } przerwy zrobione
    [many] { $n } przerw zrobionych
   *[other] { $n } przerwy zrobionej
}
today-sum-partly = { $n ->
    [one] { $n } przerwa zrobiona częściowo
    [few] { $n } przerwy zrobione częściowo
    [many] { $n } przerw zrobionych częściowo
   *[other] { $n } przerwy zrobionej częściowo
}
today-sum-held = { $n ->
    [one] { $n } przerwa czekała
    [few] { $n } przerwy czekały
    [many] { $n } przerw czekało
   *[other] { $n } przerwy czekało
}
today-sum-later = { $n ->
    [one] { $n } przerwa odłożona
    [few] { $n } przerwy odłożone
    [many] { $n } przerw odłożonych
   *[other] { $n } przerwy odłożonej
}
today-sum-skipped = { $n ->
    [one] { $n } przerwa pominięta
    [few] { $n } przerwy pominięte
    [many] { $n } przerw pominiętych
   *[other] { $n } przerwy pominiętej
}
today-sum-missed = { $n ->
    [one] { $n } przerwa przegapiona
    [few] { $n } przerwy przegapione
    [many] { $n } przerw przegapionych
   *[other] { $n } przerwy przegapionej
}
today-mark = { $time }: { $what }, { $became }
today-mark-card = { $kind } ({ $card })
today-became-done = zrobiono
today-became-partly = zrobiono częściowo
today-became-skipped = pominięto
today-became-missed = przegapiono
today-became-later = odłożono
today-became-later-by = odłożono o { $by }
today-became-held = oczekiwanie
today-became-held-for = oczekiwanie przez { $length }
today-because = { $became }: { $why }
today-why-not-now = zły moment
today-why-cannot-here = tam niemożliwe
today-why-hurts = bolało
today-why-dislike = nielubiane
today-why-interrupted = coś przeszkodziło
today-why-busy = zajęte ręce
today-more = { $n ->
    [one] i jeszcze { $n }
    [few] i jeszcze { $n }
    [many] i jeszcze { $n }
   *[other] i jeszcze { $n }
}
today-bar-sat = { $from }–{ $to }: siedzenie przez { $length }
today-bar-sitting = Od { $from }: siedzenie przez { $length }
today-bar-away = { $from }–{ $to }: nieobecność przez { $length }
today-bar-paused = { $from }–{ $to }: wstrzymano
today-bar-meeting = { $from }–{ $to }: spotkanie
today-list-show = Pokaż jako listę
today-list-hide = Ukryj listę
today-ask-back = Nie ma jeszcze dzisiejszego wpisu o tym, jak się mają Twoje plecy.
today-ask-desk = Kilka pytań pokaże, czy biurko Ci służy.
today-ask-desk-again = Minęło trochę czasu od ostatniego przeglądu biurka.
today-ask-back-go = Zapisz
today-ask-desk-go = Sprawdź
