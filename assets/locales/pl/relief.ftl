home-general = Informacje ogólne, nie porada medyczna.
home-signs = Kiedy szukać pomocy
home-source = Źródło: { $source }
home-source-own = Własne notatki Unhunch
relief-part-heat = Ciepło lub zimno
relief-part-routines = Zestawy
relief-part-breath = Oddech
relief-part-tips = Dobrze wiedzieć
relief-part-signs = Kiedy szukać pomocy
relief-start = Zacznij
relief-start-what = Zacznij: { $what }
relief-stop-when = Zakończ
relief-cold = Zimno
relief-heat = Ciepło
relief-alternate = Ciepło, potem zimno
relief-always = Zawsze
relief-how = Jak
relief-long = Jak długo
relief-often = Jak często
relief-stop-if = Zdejmij, jeśli
relief-not-with = Przeciwwskazania: { $reasons }.
relief-minutes = od { $least } do { $most } min
relief-one = Tylko jedno naraz: coś już trwa.
relief-on-cold = Trwa chłodzenie
relief-on-heat = Trwa ogrzewanie
relief-on-alternate = Trwa ciepło, potem zimno
relief-up = Czas minął: zdejmij okład
relief-left = pozostało
relief-left-long = pozostało { $left }
relief-line = { $what }: pozostało { $left }
relief-stop-now = Zdejmij natychmiast, jeśli: { $stop }
relief-told = Powiadomienie przypomni, kiedy obejrzeć skórę i kiedy skończyć, także gdy to okno jest zamknięte.
relief-told-change = Powiadomienie przypomni, kiedy obejrzeć skórę, kiedy zmienić i kiedy skończyć, także gdy to okno jest zamknięte.
relief-take-off = Zdejmij teraz
relief-routines-intro = Kilka kart jedna po drugiej. Każdą można po drodze pominąć.
relief-routine-facts = { $n ->
    [one] { $length } · { $n } karta
    [few] { $length } · { $n } karty
    [many] { $length } · { $n } kart
   *[other] { $length } · { $n } karty
}
relief-routine-card = { $n ->
    [one] { $card }
    [few] { $card }, { $n } razy
    [many] { $card }, { $n } razy
   *[other] { $card }, { $n } razu
}
relief-pacer = Powolny oddech
relief-pacer-how = Wdychaj nosem, gdy koło rośnie, i wydychaj, gdy się kurczy. Bez wysiłku.
relief-pacer-care = Wróć do zwykłego oddechu, jeśli kręci Ci się w głowie.
relief-pace = Wdech { $in } s, wydech { $out } s
relief-breathe-in = Wdech
relief-breathe-out = Wydech
relief-breathe-ready = Zacznij, kiedy chcesz
relief-breath = Oddech { $n } z { $of }
relief-breath-over = Na raz wystarczy. Oddychaj dalej zwyczajnie.
relief-card = Obejrzyj kartę
relief-kept-away = Według Ustawień to nie jest dla Ciebie wskazane.
relief-tip-otc = Leki przeciwbólowe z apteki
relief-tip-why = Skąd się to bierze
relief-tip-balance = Przód i tył
relief-tip-text-neck = Telefon i szyja
relief-tip-stress-loop = Stres
relief-tip-together = Wiele drobnych rzeczy
relief-tip-warm-first = Najpierw rozgrzewka
relief-tip-soft-roller = Najpierw miękki wałek
relief-level-emergency = Wezwij pomoc natychmiast
relief-level-urgent = Zasięgnij porady dzisiaj
relief-level-soon = Umów wizytę w najbliższych dniach
relief-level-stop-now = Podczas karty
relief-call = Zadzwoń teraz: { $number }. Nie prowadź samochodu.
relief-number-region = Numer dla regionu ustawionego w systemie ({ $region }). Jeśli jest zły, wpisz inny.
relief-number-usual = System nie podaje regionu; ten numer działa w wielu. Jeśli jest zły, wpisz inny.
relief-number-own = Numer wpisany przez Ciebie.
relief-number-back = Wróć do numeru dla regionu z systemu
