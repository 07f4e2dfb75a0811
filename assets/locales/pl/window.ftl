card-window-title = { $card } – Unhunch
card-step-of = Krok { $n } z { $of }
card-next-step = Dalej: { $step }
card-last-step = To ostatni krok.
card-breath = Oddech: { $breath }
card-seconds = { $n ->
    [one] sekunda
    [few] sekundy
    [many] sekund
   *[other] sekundy
}
card-seconds-left = { $n ->
    [one] { $n } sekunda do końca tego kroku
    [few] { $n } sekundy do końca tego kroku
    [many] { $n } sekund do końca tego kroku
   *[other] { $n } sekundy do końca tego kroku
}
card-paused = wstrzymano
card-waiting = oczekiwanie
card-waits = Czekam na Twoje ręce…
card-figure = Rysunek „{ $card }”: { $step }
card-left = Lewa
card-right = Prawa
card-care = Uwaga
card-care-close = Zamknij uwagę

card-previous = Wstecz
card-pause = Wstrzymaj
card-resume = Wznów
card-next = Dalej
card-another = Inna karta
card-not-now = Nie teraz
card-done = Gotowe
card-before = Poprzednia karta
card-skip = Pomiń tę kartę
card-end = Zakończ
card-go-on = Kontynuuj
card-previous-key = Klawisz: strzałka w lewo
card-pause-key = Klawisz: spacja
card-resume-key = Klawisz: spacja
card-next-key = Klawisz: strzałka w prawo
card-another-key = Klawisz: A
card-not-now-key = Klawisz: N lub Esc
card-done-key = Klawisz: D
card-before-key = Klawisz: B
card-skip-key = Klawisz: N lub Esc
card-end-key = Klawisz: E
card-go-on-key = Klawisz: strzałka w prawo

card-lock = Zablokuj ekran
card-lock-key = Klawisz: L
card-hurts-key = Klawisz: H
card-strict = Aby zakończyć, przytrzymaj Esc przez trzy sekundy
card-strict-held = Trzymaj dalej…
card-strict-asked = To przerwa w trybie rygorystycznym. Aby ją zakończyć, przytrzymaj Esc przez trzy sekundy albo zgłoś ból.
card-then-stand = Potem postój chwilę
card-then-sit = Potem usiądź z powrotem
card-then-standing = Teraz postój jeszcze chwilę
card-then-sitting = Teraz usiądź z powrotem

cover-leave = Wyjdź
cover-guarded = Klawisze nadal trafiają do używanego wcześniej programu.
cover-escape = Aby wyjść, naciśnij Esc lub ten przycisk.
cover-button = Aby wyjść, naciśnij ten przycisk.
cover-hurts = Aby wyjść, naciśnij przycisk powyżej.
cover-strict = Zakończy się samo, gdy minie czas.
cover-over = Ekran wróci natychmiast.
cover-beside = Karta jest na drugim ekranie.
cover-time = pozostało { $left }

card-why = Co przeszkadza?
card-why-not-now = Nie teraz
card-why-cannot-here = Tutaj nie mogę tego zrobić
card-why-hurts = To boli
card-why-dislike = Nie lubię tego ćwiczenia
card-back = Wróć do karty
card-hurts = Przerwij tutaj
card-hurts-stop = Rozciąganie może ciągnąć, ale nie powinno boleć. Powoli rozluźnij się i odpuść to ćwiczenie.
card-hurts-ask = Jeśli ból jest silny, nowy lub nie mija, zapytaj lekarza lub fizjoterapeutę.
card-close = Zamknij kartę
card-leave-out = Nie pokazuj tej karty
card-well-done = Dobra robota
card-was-done = { $card }, { $length }

place-seated = Na siedząco
place-standing = Na stojąco
place-wall = Przy ścianie
place-doorway = W przejściu
place-floor = Na podłodze
place-walk = W ruchu
equipment-desk = Stabilne biurko
equipment-firm-chair = Solidne krzesło
equipment-mat = Mata
equipment-band = Taśma oporowa
equipment-anchor = Kotwica drzwiowa
equipment-foam-roller = Wałek do rolowania
equipment-tennis-ball = Piłka tenisowa
equipment-stability-ball = Piłka gimnastyczna
equipment-book = Książka
equipment-wall = Ściana
equipment-doorway = Przejście w drzwiach
avoid-shoulder-injury = Uraz barku
avoid-neck-nerve = Dolegliwości nerwów szyi
avoid-wrist-injury = Uraz nadgarstka
avoid-knee-pain = Ból kolana
avoid-ankle-injury = Uraz kostki
avoid-osteoporosis = Osteoporoza
avoid-recent-back-surgery = Niedawna operacja kręgosłupa
avoid-late-pregnancy = Zaawansowana ciąża
avoid-dizziness = Zawroty głowy
avoid-high-blood-pressure = Nadciśnienie tętnicze
avoid-breathing-illness = Choroba układu oddechowego
avoid-eye-pressure = Podwyższone ciśnienie w oku
avoid-blood-thinners = Leki przeciwzakrzepowe

home-window-title = Unhunch
home-page-today = Dzisiaj
home-page-back = Moje plecy
home-page-history = Historia
home-page-cards = Karty
home-page-desk = Biurko
home-page-relief = Ulga
home-page-preferences = Ustawienia
home-problems = Plik ustawień wymaga uwagi
home-card-faults = Niektóre własne karty pominięto
home-refused = To się nie udało: { $why }
home-dismiss = Zamknij tę wiadomość

home-state-working = Siedzisz już { $sat }
home-state-due = Czas na ruch – przy najbliższej pauzie w pisaniu
home-state-offered = Czas na ruch
home-state-resting = Rozciąganie
home-state-held = Przerwa czeka
home-state-paused = Wstrzymano
home-state-paused-until = Wstrzymano do: { $until }
home-state-off-hours = Poza godzinami pracy
home-state-off-hours-until = Poza godzinami pracy do: { $time }
home-take-anyway = Zrób ją mimo to
home-state-away = Z dala od biurka
home-state-just-now = Dopiero co była przerwa
home-why = { $state } ({ $why })

home-next-stretch = Następne rozciąganie za { $from } albo za { $to }, jeśli piszesz bez przerwy
home-next-walk = Następny spacer za { $from } albo za { $to }, jeśli piszesz bez przerwy
home-next-eyes = Następny odpoczynek dla oczu za { $to }
home-next-stretch-at = Następne rozciąganie za { $to }
home-next-walk-at = Następny spacer za { $to }
home-next-now = Pora na następną przerwę.
home-next-none = Nie zaplanowano przerw.
home-next-resting = Karta jest na ekranie.
home-stretch-now = Rozciągnij się teraz
home-pause = Wstrzymaj
home-resume = Wznów
home-pause-tomorrow = Do jutra
home-pause-resumed = Do wznowienia


home-undo-key = Ctrl+Z
home-redo-key = Ctrl+Shift+Z
home-reset-all-key = Przywraca początkowy stan całej tej strony
home-undo = Cofnij
home-redo = Ponów
home-reset-all = Przywróć wszystko
home-reset = Przywróć „{ $name }” do wartości { $value }
home-default = Domyślnie: { $value }.
home-on = włączone
home-off = wyłączone
home-none = brak
home-wrong = „{ $text }” jest niezrozumiałe: { $give }.

day-title = Dzień z tymi ustawieniami
day-summary = Jeśli siedzisz i piszesz od 9 do 18: { $breaks }.
day-nothing = Nic nie będzie przypominać: wszystkie przerwy są wyłączone.
day-stretches = { $n ->
    [one] { $n } rozciąganie
    [few] { $n } rozciągania
    [many] { $n } rozciągań
   *[other] { $n } rozciągania
}
day-walks = { $n ->
    [one] { $n } spacer
    [few] { $n } spacery
    [many] { $n } spacerów
   *[other] { $n } spaceru
}
day-eyes = { $n ->
    [one] { $n } odpoczynek dla oczu
    [few] { $n } odpoczynki dla oczu
    [many] { $n } odpoczynków dla oczu
   *[other] { $n } odpoczynku dla oczu
}
day-stretch = Rozciąganie
day-walk = Spacer
day-eye = Oczy
day-window = Odtąd przy najbliższej pauzie
day-first = Pierwsza przypada { $from } po tym, jak usiądziesz, albo po { $to }, jeśli piszesz bez przerwy.

group-stretch = Rozciąganie
group-stretch-help = Karta na około minutę po dłuższym siedzeniu.
stretch-on = Przypominaj o rozciąganiu
stretch-on-help = Po to jest ten program.
stretch-earliest = Najwcześniej
stretch-earliest-help = Odtąd przerwa pojawia się przy najbliższej pauzie w pisaniu.
stretch-latest = Najpóźniej
stretch-latest-help = Teraz pojawia się nawet w trakcie pisania.
stretch-length = Długość
stretch-length-help = Ile trwa przerwa.

group-walk = Spacer
group-walk-help = Kilka minut na nogach zamiast niektórych rozciągań.
walk-on = Przypominaj o spacerze
walk-on-help = Najlepsze dla pleców po całym dniu siedzenia.
walk-after-stretches = Po tylu rozciąganiach
walk-after-stretches-help = Następna po nich przerwa to spacer.
walk-length = Długość
walk-length-help = Ile trwa spacer.
walk-lock = Zablokuj potem ekran
walk-lock-help = Po spacerze nikt nie zastanie otwartego pulpitu.

group-eyes = Oczy
group-eyes-help = Kilka sekund patrzenia w dal.
eyes-on = Przypominaj o odpoczynku dla oczu
eyes-on-help = Nigdy tuż przed inną przerwą ani tuż po niej.
eyes-every = Co
eyes-every-help = Czas siedzenia od jednego odpoczynku do następnego.
eyes-length = Długość
eyes-length-help = Jak długo patrzeć w dal.

group-times = Stałe godziny
group-times-help = Rozciąganie według zegara.
times-at = O tych godzinach
times-at-help = Np. 10:30, 15:00. Rozciąganie wtedy, bez względu na czas siedzenia.
times-instead = Tylko o tych godzinach
times-instead-help = Samo długie siedzenie nie wywołuje wtedy rozciągania.

group-posture = Siedzenie i stanie
group-posture-help = Do biurka z regulacją wysokości. Zmiana przychodzi razem z rozciąganiem.
posture-on = Przypominaj o zmianie
posture-on-help = Nigdy jako osobna przerwa.
posture-sit = Siedzenie przez
posture-sit-help = Po tym czasie następne rozciąganie kończy się na stojąco.
posture-stand = Stanie przez
posture-stand-help = Po tym czasie następne rozciąganie kończy się na siedząco.

group-strict = Tryb rygorystyczny
group-strict-help = Dla osób, które zbyt łatwo pomijają przerwy.
strict-on = Ogranicz pomijanie
strict-on-help = Przytrzymanie Esc przez trzy sekundy, zasobnik i „unhunch end” nadal kończą przerwę.
strict-skips-in-a-row = Pominięcia z rzędu
strict-skips-in-a-row-help = Tyle przerw można pominąć jedną po drugiej.

group-quiet = Nie teraz
group-quiet-help = Przerwa czeka, póki trwa jedna z tych sytuacji, i przychodzi po jej końcu.
quiet-microphone = Mikrofon jest używany
quiet-microphone-help = Trwa rozmowa.
quiet-camera = Kamera jest używana
quiet-camera-help = Trwa rozmowa.
quiet-do-not-disturb = Włączono tryb „Nie przeszkadzać”
quiet-do-not-disturb-help = Zgodnie z pulpitem.
quiet-full-screen = Program zajmuje cały ekran
quiet-full-screen-help = Film, gra lub slajdy.
quiet-video = Coś nie pozwala wygasić ekranu
quiet-video-help = Film lub prezentacja.
quiet-programs = Działa jeden z tych programów
quiet-programs-help = Nazwy programów rozdzielone przecinkami.
quiet-battery = Komputer działa na baterii
quiet-battery-help = Jesteś w drodze.
quiet-new-screen = Podłączono obcy ekran
quiet-new-screen-help = Pokazujesz coś innym.
quiet-discreet = Cicha propozycja w długich rozmowach
quiet-discreet-help = Po godzinie rozmowy sam zasobnik proponuje kartę, której nikt nie zauważy.

group-hours = Godziny
group-hours-help = Poza nimi nic się nie dzieje.
hours-on = Tylko w tych godzinach
hours-on-help = Kilka przedziałów w ciągu dnia rozdziela się przecinkami; przedział może przechodzić przez północ.
hours-monday = Poniedziałek
hours-monday-help = Np. 09:00-12:30, 13:30-18:00.
hours-tuesday = Wtorek
hours-tuesday-help = Puste w dzień wolny.
hours-wednesday = Środa
hours-wednesday-help = Puste w dzień wolny.
hours-thursday = Czwartek
hours-thursday-help = Puste w dzień wolny.
hours-friday = Piątek
hours-friday-help = Puste w dzień wolny.
hours-saturday = Sobota
hours-saturday-help = Puste w dzień wolny.
hours-sunday = Niedziela
hours-sunday-help = Puste w dzień wolny.
hours-days-off = Dni wolne
hours-days-off-help = Np. 2026-12-24 lub 2026-12-24..2027-01-01.

group-limit = Dość na dziś
group-limit-help = Jedno łagodne słowo, gdy siedzenia wystarczy na dziś.
limit-on = Powiedz mi, gdy wystarczy
limit-on-help = Raz dziennie i bez przeszkadzania.
limit-sitting = Czas siedzenia na dzień
limit-sitting-help = Łącznie z całego dnia.
limit-day-starts = Dzień zaczyna się o
limit-day-starts-help = Wtedy liczniki ruszają od nowa i zaczyna się „jutro”.

group-away = Nieobecność
group-away-help = Czas z dala od biurka liczy się jako odpoczynek.
away-after = Nieobecność po
away-after-help = Tyle czasu bez klawiatury i myszy oznacza nieobecność.
away-enough = Dość odpoczynku
away-enough-help = Po takiej nieobecności czas siedzenia liczy się od nowa.
away-reading = Często czytam, niczego nie dotykając
away-reading-help = Wtedy nieobecność oznacza tylko zablokowany ekran lub uśpiony komputer.

group-notice = Przypomnienie
group-notice-help = Jak pojawia się przerwa.
notice-style = Przerwę zaczyna
notice-style-help = Powiadomienie czeka na kliknięcie; karta otwiera się sama; zasłona przyciemnia ekrany wokół. Nic nie przejmuje klawiszy podczas pisania.
notice-style-notification = Powiadomienie
notice-style-card = Karta
notice-style-cover = Zasłona
notice-screens = Zasłona obejmuje
notice-screens-help = Na niektórych pulpitach zasłona nie działa i karta otwiera się sama.
notice-screens-active = Używany ekran
notice-screens-all = Wszystkie ekrany
notice-card-waits = Karta czeka na moje ręce
notice-card-waits-help = Jej zegar stoi, gdy piszesz lub ruszasz myszą.
notice-pause-in-typing = Pauza w pisaniu to
notice-pause-in-typing-help = Tyle czasu bez klawiatury i myszy to dobry moment.
notice-again = Przypomnij ponownie po
notice-again-help = Przypomnienie bez reakcji wraca, najwyżej trzy razy.

group-later = Później
group-later-help = Gdy przerwa nie pasuje.
later-by = „Później” to
later-by-help = O ile przerwa zostaje odłożona.
later-limit = Ile razy
later-limit-help = Tyle razy można odłożyć jedną przerwę.

group-body = Ty i Twoje miejsce
group-body-help = Karty, które nie pasują, nigdy się nie pojawiają.
body-places = Gdzie możesz się rozciągać
body-places-help = Co najmniej jedno.
body-equipment = Co masz pod ręką
body-equipment-help = Nic nie jest konieczne.
body-avoid = Na co trzeba uważać
body-avoid-help = Niewskazane przy tym ćwiczenia są pomijane. W razie wątpliwości zapytaj lekarza.
body-office = Tylko to, co nie zwróci uwagi
body-office-help = Pomija to, co dziwnie wygląda w biurze open space.

group-media = Muzyka i filmy
group-media-help = Co jest odtwarzane podczas przerwy.
media-pause = Wstrzymaj na początku przerwy
media-pause-help = W każdym odtwarzaczu, którym da się sterować.
media-resume = Wznów po przerwie
media-resume-help = Tylko to, co wstrzymano na czas przerwy.

group-look = Wygląd
group-look-help = Wygląd okien.
look-theme = Kolory
look-theme-help = Jak w systemie albo zawsze te same.
look-theme-system = Jak w systemie
look-theme-light = Jasne
look-theme-dark = Ciemne
look-text-scale = Rozmiar tekstu
look-text-scale-help = Całego tekstu w tych oknach.
look-reduced-motion = Mniej ruchu
look-reduced-motion-help = Bez ruchu, który służy tylko ozdobie.
look-reduced-motion-system = Jak w systemie
look-reduced-motion-on = Włączone
look-reduced-motion-off = Wyłączone
look-renderer = Rysowanie
look-renderer-help = Procesor działa wszędzie. Od następnego otwarcia tego okna.
look-renderer-auto = Automatycznie
look-renderer-cpu = Procesor
look-renderer-opengl = OpenGL

body-emergency = Numer alarmowy
body-emergency-help = Pod jaki numer każe dzwonić strona „Ulga”. „system” oznacza numer dla regionu ustawionego w systemie.
