desk-intro = Kilka pytań o to, jak siedzisz. Odpowiadaj zgodnie z tym, jak jest dziś.
desk-reading = Wczytywanie odpowiedzi…
desk-place = Pytanie { $n } z { $of }
desk-yes = Tak
desk-no = Nie
desk-not-now = Nie teraz
desk-yes-key = Klawisz: Y
desk-no-key = Klawisz: N
desk-not-now-key = Klawisz: spacja. Pytanie wróci innego dnia.
desk-back = Wstecz
desk-next = Następne pytanie
desk-rest = Na razie dość
desk-close = Zamknij to pytanie
desk-fix = Co pomaga
desk-score = { $of ->
    [one] z { $of } rzeczy jest tak, jak trzeba
    [few] z { $of } rzeczy jest tak, jak trzeba
    [many] z { $of } rzeczy jest tak, jak trzeba
   *[other] z { $of } rzeczy jest tak, jak trzeba
}
desk-waiting = { $n ->
    [one] Czeka { $n } pytanie.
    [few] Czekają { $n } pytania.
    [many] Czeka { $n } pytań.
   *[other] Czeka { $n } pytania.
}
desk-again = { $n ->
    [one] Następne pytanie: { $date }.
    [few] Następne { $n } pytania: { $date }.
    [many] Następne { $n } pytań: { $date }.
   *[other] Następne { $n } pytania: { $date }.
}
desk-go-on = Kontynuuj
desk-all = Zadaj teraz wszystkie
desk-changes = Co można zmienić
desk-no-changes = Na razie nic.
desk-mended = Jest już lepiej
desk-mended-what = Jest już lepiej: { $what }
desk-show = Pokaż pytanie: { $what }
desk-drawing = Rysunek osoby przy biurku ze znacznikiem dla każdego pytania. Tak, jak trzeba: { $yes } z { $of }.
desk-mark = { $n }. { $what }: { $state }
desk-habits = Nawyki
desk-is-yes = tak, jak trzeba
desk-is-no = do zmiany
desk-is-not-now = nie teraz
desk-is-open = jeszcze bez odpowiedzi
desk-name-feet = Stopy
desk-name-knees = Kolana
desk-name-lower-back = Dół pleców
desk-name-screen-height = Wysokość ekranu
desk-name-screen-distance = Odległość ekranu
desk-name-elbows = Łokcie
desk-name-wrists = Nadgarstki
desk-name-mouse = Mysz
desk-name-laptop = Laptop
desk-name-phone = Telefon
desk-name-light = Światło
desk-name-reach = Zasięg
desk-name-vary = Siedzenie i stanie
desk-name-breaks = Przerwy
desk-name-bag = Torba
desk-name-lift = Podnoszenie
desk-name-sleep = Sen
desk-do-feet = Płasko na podłodze
desk-do-knees = Kąt prosty
desk-do-lower-back = Tu podparcie
desk-do-screen-height = Góra na wysokości oczu
desk-do-screen-distance = Na odległość ręki
desk-do-elbows = Zgięte, przy bokach
desk-do-wrists = Prosto
desk-do-mouse = Bliżej
desk-do-laptop = Na podstawce
desk-do-phone = Uniesiony
desk-do-light = Z boku
desk-do-reach = W zasięgu przedramion
