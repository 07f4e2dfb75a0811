shelf-search = Szukaj
shelf-search-hint = Szukaj kart
shelf-area = Część ciała
shelf-area-any = Każda część ciała
shelf-place = Miejsce
shelf-place-any = Każde miejsce
shelf-equipment = Sprzęt
shelf-equipment-any = Każdy sprzęt
shelf-feasible = Tylko to, co mogę zrobić
shelf-favourites = Ulubione
shelf-hidden = Ukryte
shelf-count = { $n ->
    [one] { $n } karta
    [few] { $n } karty
    [many] { $n } kart
   *[other] { $n } karty
}
shelf-count-of = Karty: { $n } z { $all }
shelf-clear = Wyczyść filtry
shelf-nothing-found = Żadna karta nie spełnia wszystkich warunków. Wybierz mniej filtrów.
shelf-no-favourites = Nie ma jeszcze ulubionych: służy do tego przycisk na stronie karty.
shelf-no-hidden = Żadna karta nie jest ukryta.
shelf-own = Własne
shelf-is-favourite = Ulubiona
shelf-brief-hidden = Ukryta
shelf-brief-health = Przeciwwskazanie: { $word }
shelf-brief-place = Miejsce wyłączone
shelf-brief-equipment = Wymaga: { $word }
shelf-brief-office = Nie do biura
shelf-whole-hidden = Ta karta jest ukryta: nie pojawia się w przerwach.
shelf-whole-health = Ta karta się nie pojawia: jest niewskazana przy tym, co zaznaczono w Ustawieniach ({ $word }).
shelf-whole-place = Ta karta się nie pojawia: w Ustawieniach to miejsce jest wyłączone ({ $word }).
shelf-whole-equipment = Ta karta się nie pojawia: w Ustawieniach nie zaznaczono potrzebnego sprzętu ({ $word }).
shelf-whole-office = Ta karta się nie pojawia: w Ustawieniach wybrano tylko to, co można robić w biurze open space.
shelf-import-open = Importuj…
shelf-export-open = Eksportuj…
shelf-import = Importuj
shelf-export = Eksportuj
shelf-import-what = Wczytaj karty z tego pliku:
shelf-export-what = Zapisz wszystkie własne karty do tego nowego pliku:
shelf-none-own = Nie masz jeszcze własnych kart.
shelf-path = Plik
shelf-folder = Własne karty to pliki w { $folder }
shelf-cancel = Anuluj
shelf-back = Wszystkie karty
shelf-back-key = Klawisz: Esc
shelf-previous = Poprzednia karta (strzałka w lewo)
shelf-next = Następna karta (strzałka w prawo)
shelf-place-of = { $n } z { $of }
shelf-play = Odtwórz rysunek
shelf-stop = Wstrzymaj rysunek
shelf-turn = Przeciągnij, aby obrócić rysunek
shelf-figure = Rysunek: { $card }
shelf-no-figure = Ta karta nie ma rysunku
shelf-step = { $n }. { $step } { $time }
shelf-try = Wypróbuj teraz
shelf-resting = Karta jest już na ekranie.
shelf-favour = Do ulubionych
shelf-unfavour = Usuń z ulubionych
shelf-hide = Ukryj
shelf-restore = Pokaż ponownie
shelf-hid = Ukryto „{ $card }”: nie pojawi się w przerwach.
shelf-care = Uwaga
shelf-breath = Oddech
shelf-good-for = Obszar działania
shelf-effort = Wysiłek
shelf-intensity-1 = Lekki
shelf-intensity-2 = Średni
shelf-intensity-3 = Duży
shelf-warmup = najlepiej po rozgrzewce
shelf-avoid = Przeciwwskazania
shelf-often = Jak często
shelf-last = Ostatnio
shelf-never-done = Jeszcze nie
shelf-last-done = { $n ->
    [one] { $date }, łącznie raz
    [few] { $date }, łącznie { $n } razy
    [many] { $date }, łącznie { $n } razy
   *[other] { $date }, łącznie { $n } razu
}
shelf-source = Źródło
shelf-source-seed = Własne notatki Unhunch ({ $part })
equipment-nothing = Bez sprzętu
family-relief = Ulga
family-breath = Oddech
family-mindful = Uważna pauza
family-neck = Szyja
family-move = Mobilność
family-stretch = Rozciąganie
family-wrist = Nadgarstki
family-strength = Siła
family-massage = Masaż
family-roll = Rolowanie
family-posture = Postawa
family-eyes = Oczy
family-yoga = Joga
family-rest = Odpoczynek
frequency-any-break = W każdej przerwie
frequency-daily = Codziennie
frequency-daily-weekdays = W każdy dzień roboczy
frequency-2-3x-week = Dwa lub trzy dni w tygodniu
frequency-5-10-min-daily = Pięć do dziesięciu minut dziennie
