cards-fault-card = pominięto `{ $card }` w `{ $file }`, wiersz { $line }: { $reason }
cards-fault-nameless = pominięto kartę w `{ $file }`, wiersz { $line }: { $reason }
cards-fault-file = pominięto `{ $file }`: wiersz { $line }: { $reason }
cards-fault-unreadable = pominięto `{ $file }`: { $reason }
cards-fault-more = pominięto `{ $file }` i to, co dalej: { $reason }
cards-flaw-twice = istnieje już karta o tym id
cards-flaw-bundled = to id ma karta dołączona do Unhunch: nadaj swojej inne
cards-flaw-id = id składa się z małych liter, cyfr i łączników, najwyżej 48
cards-flaw-empty = pole `{ $field }` jest puste
cards-flaw-long = pole `{ $field }` ma więcej znaków niż { $limit }
cards-flaw-unprintable = pole `{ $field }` zawiera podział wiersza lub znak, którego nie da się pokazać
cards-flaw-word = `{ $word }` nie jest znaną wartością pola `{ $field }`
cards-flaw-words = pole `{ $field }` ma więcej słów niż { $limit }
cards-flaw-number = pole `{ $field }` może wynosić najwyżej { $limit }, nie { $given }
cards-flaw-step-count = karta ma od 1 do 40 kroków, nie { $count }
cards-flaw-step-seconds = krok trwa od 1 do 3600 sekund, nie { $secs }
cards-flaw-seconds = karta trwa najwyżej 3600 sekund, nie { $secs }
cards-flaw-sum = jej kroki trwają łącznie { $steps } s, a nie { $said }
cards-flaw-sides = gdy `sides` to `each`, lewa i prawa strona wymagają kroków tej samej długości
cards-flaw-intensity = `intensity` to 1, 2 lub 3, nie { $given }
cards-flaw-routine-twice = istnieje już zestaw o tym id
cards-flaw-routine-count = zestaw ma od 1 do 60 kart, nie { $count }
cards-flaw-routines-many = liczba własnych zestawów to już { $limit }, więcej nie jest wczytywane
cards-flaw-motion = `motion` nie da się pokazać: { $why }
cards-flaw-motion-depth = `motion` jest zagnieżdżone zbyt głęboko
cards-flaw-many = liczba własnych kart to już { $limit }, więcej nie jest wczytywane
cards-flaw-much = własne karty zajmują razem więcej niż { $limit } MiB, więcej nie jest wczytywane
cards-flaw-more = błędów jest więcej, niż tu podano: najpierw popraw ten
cards-fine = { $n ->
    [0] w tym pliku nie ma żadnej karty
    [one] jedna karta jest w porządku
    [few] { $n } karty są w porządku
    [many] { $n } kart jest w porządku
   *[other] { $n } karty jest w porządku
}
cards-imported = { $n ->
    [one] wczytano jedną kartę: `{ $name }` jest w folderze własnych kart
    [few] wczytano { $n } karty: `{ $name }` jest w folderze własnych kart
    [many] wczytano { $n } kart: `{ $name }` jest w folderze własnych kart
   *[other] wczytano { $n } karty: `{ $name }` jest w folderze własnych kart
}
cards-import-bad = { $more ->
    [0] { $first }; niczego nie wczytano
   *[other] { $first }; niczego nie wczytano, a `unhunch cards --check { $file }` pokaże pozostałe błędy ({ $more })
}
cards-import-none = w `{ $file }` nie ma żadnej karty
cards-import-taken = `{ $file }` jest już w folderze własnych kart: nadaj swojemu plikowi inną nazwę
cards-exported = { $n ->
    [one] zapisano jedną kartę w `{ $file }`
    [few] zapisano { $n } karty w `{ $file }`
    [many] zapisano { $n } kart w `{ $file }`
   *[other] zapisano { $n } karty w `{ $file }`
}
cards-export-taken = `{ $file }` już istnieje: podaj inną nazwę
cards-not-written = nie można zapisać `{ $file }`: { $error }
cards-not-absolute = `{ $file }` nie jest pełną ścieżką: zacznij ją od `/`
cards-fine-routines = poprawne karty: { $n }, zestawy: { $routines }
cards-imported-routines = wczytano: karty { $n }, zestawy { $routines }; `{ $name }` jest w folderze własnych kart
cards-exported-routines = zapisano w `{ $file }`: karty { $n }, zestawy { $routines }
