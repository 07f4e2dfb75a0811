cli-either = { $first } lub { $last }
cli-welcome = Unhunch działa i da znać, gdy przyjdzie czas na ruch. `unhunch home` otwiera ustawienia, Ctrl+C kończy.
cli-no-display = nie ma ekranu graficznego: przypominanie w tym terminalu
cli-wrong-verb = nie ma polecenia `{ $given }`: `unhunch help` pokaże wszystkie
cli-wrong-verb-near = nie ma polecenia `{ $given }`: czy chodzi o `{ $nearest }`?
cli-wrong-option = nie ma tu opcji `{ $given }`: napisz `{ $usage }`
cli-wrong-option-near = nie ma tu opcji `{ $given }`: czy chodzi o `--{ $nearest }`?
cli-wrong-no-value = `--{ $option }` wymaga wartości: napisz `{ $usage }`
cli-wrong-value = `{ $option }` nie przyjmuje wartości: napisz samą opcję
cli-wrong-too-many = `{ $given }` to o jedno słowo za dużo: napisz `{ $usage }`
cli-wrong-too-few = `{ $verb }` wymaga więcej słów: napisz `{ $usage }`
cli-wrong-both = `--{ $one }` i `--{ $other }` wykluczają się: podaj jedno z nich
cli-wrong-choice = `{ $given }` nie jest tu możliwe: podaj { $allowed }
cli-wrong-duration = `{ $given }` nie jest czasem trwania: napisz np. `45m`, `1h30m` lub `20s`
cli-wrong-pause = `{ $given }` nie jest czasem wstrzymania: napisz np. `45m`, `until 14:30` lub `until tomorrow`
cli-wrong-meeting = `{ $given }` nie jest długością spotkania: napisz np. `1h`, `more 30m`, `until 14:30` lub `over`
cli-wrong-minutes = `{ $given }` nie jest liczbą minut: napisz np. `15`
cli-wrong-time = `{ $given }` nie jest godziną: napisz np. `14:30` lub `tomorrow`
cli-wrong-date = `{ $given }` nie jest datą: napisz np. `2026-11-23`
cli-wrong-days = `{ $given }` nie jest liczbą dni: podaj liczbę od 1 wzwyż
cli-wrong-score = `{ $given }` nie jest oceną: podaj liczbę od 0 (żadnych dolegliwości) do 10
cli-wrong-not-text = jedno ze słów nie jest poprawnym tekstem: zapisz je w UTF-8
cli-not-running = unhunch nie działa: uruchom go przez `unhunch`, a potem spróbuj ponownie
cli-running = unhunch już działa: zakończ go przez `unhunch quit`, a potem uruchom go tutaj
cli-hung = unhunch nie odpowiada: zakończ jego proces, a potem uruchom go ponownie
cli-hung-process = unhunch nie odpowiada: zakończ jego proces przez `kill -9 { $pid }`, a potem uruchom go ponownie
cli-broken = unhunch nie dokończył odpowiedzi: { $error }; spróbuj ponownie
cli-no-card = nie ma karty `{ $given }`: `unhunch cards` pokaże wszystkie
cli-no-card-near = nie ma karty `{ $given }`: czy chodzi o `{ $nearest }`?
cli-no-routine = nie ma zestawu `{ $given }`: `unhunch routine` pokaże wszystkie
cli-no-routine-near = nie ma zestawu `{ $given }`: czy chodzi o `{ $nearest }`?
cli-routines-several = `{ $given }` może oznaczać { $ids }: napisz więcej znaków
cli-no-home = nie znaleziono folderu domowego: ustaw na niego `HOME`
cli-no-file = nie można znaleźć `{ $file }`: { $error }
cli-no-lock = nie można zablokować `{ $file }`: { $error }; przypominanie działa mimo to, być może podwójnie
cli-not-locked = nie można założyć blokady: { $error }; spróbuj ponownie
cli-no-start = unhunch nie może się uruchomić: { $error }
cli-no-window = ten program zbudowano bez okien: uruchom zamiast niego `unhunch-window`
cli-not-written = nie można wypisać odpowiedzi: { $error }
cli-autostart-failed = nie można zmienić wpisu autostartu: { $error }
cli-help-title = Unhunch przypomina o ruchu, zanim rozbolą Cię plecy, i pokazuje, jak się ruszać.
cli-help-plain = przypominaj od teraz lub pokaż okno już działającego
cli-help-end = `unhunch help VERB` mówi, jak się je pisze.
cli-verb-stretch = zacznij proponowaną przerwę albo jedną od razu; z kartą – tę kartę
cli-verb-routine = wypisz zestawy, czyli karty w ciągu, albo zacznij jeden z nich
cli-verb-status = powiedz, co się dzieje i kiedy będzie następna przerwa
cli-verb-later = odłóż przerwę o `later.by` albo o podany czas
cli-verb-skip = pomiń przerwę
cli-verb-pause = wstrzymaj przypominanie na jakiś czas albo do wznowienia
cli-verb-resume = zakończ wstrzymanie
cli-verb-meeting = wstrzymaj przerwy na czas spotkania, na godzinę lub na podany czas, i zaproponuj jedną po nim
cli-verb-end = zakończ przerwę na ekranie, nawet przy najsurowszych ustawieniach
cli-verb-stand = zgłoś, że od teraz stoisz
cli-verb-sit = zgłoś, że od teraz siedzisz
cli-verb-screens = zgłoś, że podłączone ekrany są Twoje, aby przerwy przez nie nie czekały
cli-verb-home = otwórz okno
cli-verb-get = wypisz ustawienie, sekcję ustawień albo wszystkie
cli-verb-set = zmień ustawienie
cli-verb-reset = przywróć domyślną wartość ustawienia, sekcji ustawień albo wszystkich
cli-verb-profile = wypisz profile, włącz jeden z nich, utwórz lub usuń profil
cli-verb-export = zapisz ustawienia, profile, własne karty i dziennik w jednym nowym pliku
cli-verb-import = wczytaj wszystko z takiego pliku; to, co zastępuje, zostaje obok
cli-verb-cards = wypisz ćwiczenia albo sprawdź, wczytaj lub wydaj własne karty
cli-verb-card = wypisz jedno ćwiczenie z jego krokami
cli-verb-guide = wypisz, jak ustawić biurko, kiedy stosować ciepło lub zimno, wskazówki i kiedy szukać pomocy
cli-verb-relief = zacznij ciepło lub zimno z przypomnieniem o obejrzeniu skóry i zdjęciu okładu
cli-verb-history = wypisz, co się dotąd wydarzyło, albo zapomnij część
cli-verb-report = zapisz stronę dla fizjoterapeuty, o ostatnich czterech tygodniach lub innych dniach
cli-verb-feel = zapisz, jak się mają plecy, od 0 (żadnych dolegliwości) do 10, albo wypisz ostatni zapis
cli-verb-desk = wypisz pytania o biurko i odpowiedzi na nie albo odpowiedz na jedno
cli-verb-plan = wypisz przerwy w dniu, w którym cały czas siedzisz i piszesz
cli-verb-autostart = uruchamiaj z sesją lub nie, albo powiedz, jak jest
cli-verb-doctor = powiedz, co tu działa, co nie i jak to naprawić
cli-verb-completions = wypisz uzupełnianie dla powłoki
cli-verb-man = wypisz stronę podręcznika
cli-verb-quit = zakończ działającą instancję
cli-verb-help = wypisz tę pomoc lub więcej o jednym poleceniu
cli-option-terminal = przypominaj w tym terminalu
cli-option-background = przypominaj bez pokazywania okna przy pierwszym uruchomieniu; tak uruchamia autostart sesji
cli-option-licenses = wypisz licencje programu i wszystkiego, co jest w niego wbudowane
cli-option-json = wypisz JSON
cli-option-check = powiedz, co jest nie tak z kartami w tym pliku
cli-option-import = skopiuj ten plik do folderu własnych kart, jeśli nie ma w nim błędów
cli-option-export = zapisz własne karty w tym nowym pliku albo je wypisz
cli-option-save = utwórz z tego, co teraz obowiązuje, profil o tej nazwie i włącz go
cli-option-remove = odłóż na bok plik tego profilu
cli-option-csv = wypisz wartości rozdzielone przecinkami
cli-option-waybar = wypisz JSON dla własnego modułu waybar
cli-option-follow = działaj dalej, z jednym wierszem na każdą zmianę
cli-option-from = tylko od tego dnia
cli-option-to = tylko do tego dnia
cli-option-forget = usuń te dni z dziennika albo cały dziennik
cli-option-yes = potwierdź, że tego nie można cofnąć
cli-option-open = pokaż w przeglądarce
cli-option-where = gdzie to czuć, np. neck,lower-back
cli-option-helped = co pomogło: karty, zestawy, heat, cold, alternate, walk, rest
cli-option-take-back = cofnij ostatni wpis
cli-option-days = tylko ostatnie N dni, w tym dzisiejszy
cli-option-date = dzień, np. 2026-11-23; bez podania dzisiaj
cli-state-working = praca
cli-state-due = przerwa przy najbliższej pauzie w pisaniu
cli-state-offered = czas na ruch
cli-state-resting = trwa przerwa
cli-state-held = przerwa czeka
cli-state-paused = wstrzymano
cli-state-off-hours = poza godzinami pracy
cli-state-away = nieobecność
cli-why-later = odłożono przerwę
cli-why-locked = ekran jest zablokowany
cli-why-no-input = brak aktywności
cli-why-other-session = na ekranie jest inna sesja
cli-waybar-working = wł.
cli-waybar-due = pora
cli-waybar-offered = ruch
cli-waybar-resting = przerwa
cli-waybar-held = czeka
cli-waybar-paused = pauza
cli-waybar-off-hours = wył.
cli-waybar-away = brak
cli-until = do: { $time }
cli-until-resumed = do wznowienia
cli-state-off-hours-until = poza godzinami pracy do: { $time }
cli-status-meeting = Spotkanie
cli-status-posture = Pozycja
cli-posture-sitting = siedząca
cli-posture-standing = stojąca
cli-status-strict = Rygor
cli-status-skips = { $n ->
    [0] nie można pominąć więcej przerw z rzędu
    [one] można pominąć jeszcze jedną przerwę z rzędu
    [few] można pominąć jeszcze { $n } przerwy z rzędu
    [many] można pominąć jeszcze { $n } przerw z rzędu
   *[other] można pominąć jeszcze { $n } przerwy z rzędu
}
cli-status-now = Teraz
cli-status-relief = Okład
cli-status-profile = Profil
cli-status-relief-left = { $remedy }, pozostało { $left }
cli-status-sitting = Siedzenie
cli-status-next = Następna
cli-status-today = Dzisiaj
cli-status-sitting-for = siedzisz już { $time }
cli-status-next-now = { $what } teraz
cli-status-next-latest = { $what } najpóźniej za { $latest }
cli-status-next-at = { $what } za { $latest }
cli-status-next-between = { $what } za { $earliest }, najpóźniej za { $latest }
cli-status-counts = zrobione: { $done }, częściowo: { $partly }, pominięte: { $skipped }, przegapione: { $missed }
cli-status-sat = { $time } siedzenia, najdłużej { $longest } bez przerwy
cli-cards-id = Id
cli-cards-name = Nazwa
cli-cards-group = Grupa
cli-cards-place = Miejsce
cli-cards-time = Czas
cli-cards-secs = { $n } s
cli-card-left = lewa
cli-card-right = prawa
cli-card-place = Miejsce
cli-card-equipment = Sprzęt
cli-card-body = Obszar
cli-card-breath = Oddech
cli-card-caution = Uwaga
cli-card-avoid = Przeciwwskazania
cli-card-source = Źródło
cli-card-none = brak
cli-routines-id = Id
cli-routines-name = Nazwa
cli-routines-time = Czas
cli-routines-fits = Pasuje
cli-routines-yes = tak
cli-routines-changed = { $n ->
    [one] tak, z jedną zmianą
    [few] tak, z { $n } zmianami
    [many] tak, z { $n } zmianami
   *[other] tak, z { $n } zmianami
}
cli-routines-no = nie: { $why }
cli-guide-desk = Twoje biurko i nawyki wokół niego
cli-guide-if-not = Jeśli nie: { $fix }
cli-guide-relief = Ciepło czy zimno
cli-guide-when = Kiedy
cli-guide-use = Co
cli-guide-time = Jak długo
cli-guide-minutes = od { $least } do { $most } minut
cli-guide-repeat = Jak często
cli-guide-stop = Przerwij, jeśli
cli-guide-not-if = Przeciwwskazania
cli-guide-tips = Warto wiedzieć
cli-guide-signs = Kiedy szukać pomocy
cli-guide-general = To informacje ogólne, a nie porada medyczna.
cli-relief-cold = Zimno
cli-relief-heat = Ciepło
cli-relief-alternate = Ciepło i zimno na przemian
cli-history-empty = nic się jeszcze nie wydarzyło
cli-history-bad = { $n ->
    [one] pominięto jeden wiersz dziennika, którego nie można odczytać
    [few] pominięto { $n } wiersze dziennika, których nie można odczytać
    [many] pominięto { $n } wierszy dziennika, których nie można odczytać
   *[other] pominięto { $n } wiersza dziennika, którego nie można odczytać
}
cli-feel-last = { $score }, zapisano { $at }
cli-feel-none = nic jeszcze nie zapisano: `unhunch feel 3` zapisuje 3
cli-plan-head = { $n ->
    [one] Jedna przerwa { $date }, od 09:00 do 18:00:
    [few] { $n } przerwy { $date }, od 09:00 do 18:00:
    [many] { $n } przerw { $date }, od 09:00 do 18:00:
   *[other] { $n } przerwy { $date }, od 09:00 do 18:00:
}
cli-plan-empty = nie zaplanowano przerw: są wyłączone albo ten dzień jest poza godzinami pracy
cli-doctor-running = działa
cli-doctor-not-running = nie działa: sprawdzono na chwilę
cli-doctor-senses = Czujniki
cli-doctor-voices = Sposoby powiadamiania
cli-doctor-files = Pliki
cli-doctor-live = działa
cli-doctor-missing = brak
cli-doctor-off = wyłączone
cli-doctor-held = W tej chwili przerwa czeka: { $why }
cli-doctor-crash = Unhunch miał błąd wewnętrzny { $at } i działał dalej. Raport { $file } mówi, gdzie; nie zawiera niczego prywatnego i pomaga nam go naprawić.
cli-doctor-hooks = Polecenia (hooks)
cli-doctor-hook-waits = jeszcze nie uruchomiono
cli-doctor-hook-ok = zadziałał { $at }
cli-doctor-hook-failed = nie udało się { $at }: { $why }
cli-doctor-cards = { $n ->
    [one] Jedna własna karta
    [few] { $n } własne karty
    [many] { $n } własnych kart
   *[other] { $n } własnej karty
}
