prefs-search = Szukaj w ustawieniach
prefs-search-hint = Szukaj
prefs-search-key = Klawisz: / lub Ctrl+F
prefs-search-clear = Pokaż wszystko
prefs-found = { $n ->
    [one] Znaleziono { $n } ustawienie
    [few] Znaleziono { $n } ustawienia
    [many] Znaleziono { $n } ustawień
   *[other] Znaleziono { $n } ustawienia
}
prefs-nothing-found = Nic tu się nie nazywa „{ $text }”.
prefs-jump = Przejdź do
prefs-cancel = Anuluj
prefs-needs-on = Tylko gdy włączone jest „{ $name }”.
prefs-needs-is = Tylko gdy „{ $name }” ma wartość „{ $value }”.
prefs-needs-some = Tylko gdy „{ $name }” coś zawiera.
prefs-needs-profile = Tylko gdy obowiązuje profil.

group-profile = Profile
group-profile-help = Inne ustawienia na inne miejsce lub porę, np. do biura.
prefs-profiles = Obowiązujący profil
prefs-profiles-help = Zmiany na tej stronie trafiają do niego. Bez profilu obowiązują zwykłe ustawienia.
prefs-profile-none = Bez profilu
prefs-profile-save-open = Zapisz jako profil…
prefs-profile-name = Nazwa nowego profilu
prefs-profile-save = Zapisz
prefs-profile-remove = Usuń „{ $name }”…
prefs-profile-remove-ask = Usunąć profil „{ $name }”? Będą wtedy obowiązywać zwykłe ustawienia. Plik profilu zostanie odłożony, a nie skasowany.
prefs-profile-remove-yes = Usuń
prefs-profile-removed = Profil usunięto. Jego plik zachowano jako { $file }.
profile-when = Włącza się sam
profile-when-help = Np. monday-friday 09:00-17:00; kilka rozdziel przecinkami.

walk-routine = Kilka kart podczas spaceru
walk-routine-help = Zestaw pokazywany podczas spaceru, karta po karcie.
walk-routine-none = Bez zestawu

prefs-hours = Typowe godziny
prefs-hours-help = Jedno kliknięcie je ustawia; potem można zmienić każdy dzień.
prefs-hours-late = Dni robocze 9–17
prefs-hours-early = Dni robocze 8–16
prefs-hours-daily = Codziennie 9–21
prefs-hours-as-monday = Dni robocze jak poniedziałek

body-focus = Gdzie boli lub jest sztywno
body-focus-help = Karty na te miejsca pojawiają się częściej.

prefs-chime = Jak to brzmi
prefs-chime-help = Jeden sygnał, z ustawioną tu głośnością.

look-contrast = Kontrast
look-contrast-help = Wysoki: czerń i biel oraz linie wokół wszystkiego.
look-contrast-usual = Zwykły
look-contrast-high = Wysoki
look-accent = Akcent
look-accent-help = Kolor tego, co ważne.
look-accent-teal = Morski
look-accent-blue = Niebieski
look-accent-violet = Fioletowy
look-accent-rose = Różowy
look-accent-amber = Bursztynowy
look-accent-graphite = Grafitowy
look-language = Język
look-language-help = Język wszystkich tekstów.
look-language-system = Jak w systemie
look-clock = Godziny
look-clock-help = Jako 3:30 PM lub 15:30.
look-clock-system = Jak w systemie
look-clock-12 = 12-godzinne
look-clock-24 = 24-godzinne

group-hooks = Polecenia
group-hooks-help = Twoje programy, które Unhunch uruchamia w tych chwilach: program i argumenty rozdzielone spacjami. Powłoka ich nie odczytuje.
hooks-due = Gdy nadchodzi pora na przerwę
hooks-due-help = Za każdym razem.
hooks-started = Gdy przerwa się zaczyna
hooks-started-help = Gdy tylko karta jest na ekranie.
hooks-ended = Gdy przerwa się kończy
hooks-ended-help = Zrobiona, pominięta lub przegapiona.
hooks-lock = Do blokowania ekranu
hooks-lock-help = Zamiast tego, co oferuje pulpit.

group-program = Unhunch
group-program-help = Sam program.
prefs-login = Uruchamiaj przy logowaniu
prefs-login-help = Od początku czeka wtedy w zasobniku. Domyślnie: wyłączone.
prefs-introduction = Wprowadzenie
prefs-introduction-help = Cztery strony z pierwszego uruchomienia.
prefs-introduction-show = Pokaż wprowadzenie
prefs-transfer = Wszystko w jednym pliku
prefs-transfer-help = Ustawienia, profile, własne karty i dziennik, na inny komputer lub do przechowania.
prefs-transfer-path = Ścieżka pliku
prefs-transfer-export = Zapisz
prefs-transfer-import = Wczytaj…
prefs-transfer-ask = Wczytać wszystko z tego pliku? Ustawienia i profile o tej samej nazwie zostaną zastąpione; to, co było, zostanie zachowane obok. Do dziennika dojdzie to, czego w nim brakuje.
prefs-transfer-yes = Wczytaj
