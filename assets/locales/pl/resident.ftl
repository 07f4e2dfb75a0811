kind-stretch = Rozciąganie
kind-walk = Spacer
kind-eyes = Odpoczynek dla oczu
tray-next-between = { $kind } między { $from } a { $to }
tray-next-at = { $kind } o { $time }
tray-nothing-planned = Nie zaplanowano przerw
tray-due = Przerwa przy najbliższej pauzie w pisaniu
tray-offered = Czas na ruch
tray-resting = Trwa przerwa
tray-held = Przerwa czeka: { $why }
tray-take-anyway = Zrób ją mimo to
tray-discreet = Zrób coś niewidocznego dla innych: { $card }
tray-end = Zakończ tę przerwę
tray-own-screen = Nowy ekran jest mój
tray-stand = Teraz stoję
tray-stand-time = Teraz stoję (długo już siedzisz)
tray-sit = Teraz siedzę
tray-sit-time = Teraz siedzę (dość już stania)
tray-meeting = Na spotkaniu
tray-meeting-until = Na spotkaniu do: { $time }
tray-meeting-more = Jeszcze { $time }
tray-meeting-over = Spotkanie się skończyło
held-meeting = jesteś na spotkaniu
held-meeting-until = jesteś na spotkaniu (do { $time })
held-microphone = mikrofon jest używany
held-camera = kamera jest używana
held-do-not-disturb = włączono tryb „Nie przeszkadzać”
held-video = coś nie pozwala wygasić ekranu
held-full-screen = program zajmuje cały ekran
held-program = działa wybrany program
held-battery = komputer działa na baterii
held-new-screen = podłączono nowy ekran
held-by = { $why } ({ $by })
hint-stuck = Przerwy wracają, choć { $why }
hint-stuck-body = Trwa to już cztery godziny, więc do końca nie jest brane pod uwagę. „unhunch set { $key } off” wyłącza to na stałe.
hint-sat-long = Czas siedzenia dzisiaj: { $time }
hint-sat-long-body = Na jeden dzień wystarczy. Jeśli zostajesz, przerwy będą jak zwykle.
hint-not-locked = Nie udało się zablokować ekranu
hint-not-locked-body = „unhunch doctor” podaje przyczynę; w „hooks.lock” można wskazać program, który to robi.
hint-no-autostart = Unhunch nie uruchamia się z sesją
autostart-reason = Aby przypominać o przerwach od początku
tray-paused = Wstrzymano do wznowienia
tray-paused-until = Wstrzymano do: { $time }
tray-off-hours = Poza godzinami pracy
tray-off-hours-until = Poza godzinami pracy do: { $time }
tray-away = Nieobecność: liczy się jako odpoczynek
tray-stretch-now = Rozciągnij się teraz
tray-later = Później ({ $time })
tray-skip = Pomiń tę przerwę
tray-pause = Wstrzymaj
tray-pause-tomorrow = Do jutra
tray-pause-resumed = Do wznowienia
tray-resume = Wznów
tray-feel = Jak się mają Twoje plecy?
tray-feel-score = { $score ->
    [0] 0 – żadnych dolegliwości
    [10] 10 – gorzej być nie może
   *[other] { $score }
}
tray-home = Okno główne…
tray-quit = Zakończ
notice-stretch = Czas na ruch: { $card }, { $time }
notice-other = Czas na ruch: { $kind }, { $time }
notice-ask = To ćwiczenie pominięto już trzy razy. Jeśli nie chcesz go więcej widzieć, zacznij je, pomiń i zaznacz, że go nie lubisz.
notice-then-standing = Potem postój jeszcze chwilę.
notice-then-sitting = Potem usiądź z powrotem.
notice-trayless = Ten pulpit nie pokazuje ikony w zasobniku: „unhunch” otwiera okno, a „unhunch help” podaje, co jeszcze można zrobić.
notice-updated = Unhunch został zaktualizowany
notice-updated-body = Zamknij go i uruchom ponownie, aby użyć nowej wersji. Do tego czasu nic nie przepadnie.
notice-start = Zacznij
notice-later = Później
notice-skip = Pomiń
notice-done = Gotowe
notice-without-actions = Aby zacząć, otwórz Unhunch z zasobnika albo wpisz „unhunch stretch”; „unhunch later” odkłada przerwę.
notice-card-of = { $card } ({ $n } z { $of })
notice-no-window = Nie udało się pokazać okna; „unhunch doctor” podaje przyczynę.
refused-resting = trwa przerwa
refused-locked = ekran jest zablokowany
refused-nothing-due = nie ma przerwy, którą można by odłożyć
refused-no-laters = tę przerwę odłożono już tyle razy, ile pozwala `later.limit`
refused-not-paused = Unhunch nie jest wstrzymany
refused-no-card = nie ma karty `{ $card }`; `unhunch cards` pokaże listę
refused-no-routine = nie ma zestawu `{ $routine }`; `unhunch routine` pokaże listę
refused-routine = większość „{ $routine }” nie pasuje do ustawień: { $why }
refused-score = `{ $score }` nie jest oceną od 0 do 10
refused-strict = nie można pominąć więcej przerw z rzędu: osiągnięto `strict.skips_in_a_row`; jeśli coś boli, zacznij ją i naciśnij H
refused-strict-resting = nie można pominąć więcej przerw z rzędu: `unhunch end` mimo to zakończy tę
refused-not-resting = na ekranie nie ma przerwy
refused-no-meeting = nie trwa żadne spotkanie: `unhunch meeting 1h` je rozpocznie
refused-past = godzina { $time } już minęła: podaj późniejszą
refused-no-new-screen = nie podłączono nowego ekranu
refused-no-posture = naprzemienne siedzenie i stanie jest wyłączone: `unhunch set posture.on true` je włączy
refused-nothing-planned = nie zaplanowano przerwy, którą można by pominąć
refused-no-window = nie można tu pokazać okna; `unhunch doctor` podaje przyczynę
doctor-no-window = uruchom Unhunch w sesji graficznej; bez niej przypomina w terminalu
doctor-untried = jeszcze nie sprawdzono; zapytaj ponownie za chwilę
hook-not-started = nie można uruchomić: { $error }
hook-code = zakończono z kodem wyjścia { $code }
hook-signal = zakończono sygnałem { $signal }
hook-late = nie zakończono w ciągu { $limit }, przerwano
hook-busy = poprzednie wykonanie jeszcze trwało, więc nie uruchomiono ponownie
relief-begun = { $remedy ->
    [cold] Zimno przez { $time }.
    [heat] Ciepło przez { $time }.
   *[other] Ciepło, potem zimno, razem { $time }.
}
relief-stop = Zdejmij, jeśli: { $stop }
relief-not-if = Przeciwwskazania: { $reasons }.
relief-look = Obejrzyj skórę
relief-change = Zmiana: teraz zimno; obejrzyj skórę
relief-over = { $remedy ->
    [heat] Czas minął: zdejmij ciepły okład
    [cold] Czas minął: zdejmij zimny okład
   *[other] Czas minął: zdejmij okład
}
relief-again = Ponownie: { $again }
relief-left-alone = Unhunch kończy działanie i nie przypomni: zdejmij okład za { $left }
relief-running = { $remedy ->
    [heat] trwa ogrzewanie
    [cold] trwa chłodzenie
   *[other] trwa ogrzewanie i chłodzenie na przemian
} (pozostało { $left }): `unhunch relief stop` kończy
relief-too-long = to dłużej, niż służy skórze: podaj najwyżej { $longest }
relief-none = nie trwa ani ogrzewanie, ani chłodzenie
relief-unheard = nie można tu pokazać powiadomienia, więc nikt nie przypomni o zdjęciu okładu
