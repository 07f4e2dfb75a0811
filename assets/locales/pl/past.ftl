past-too-many-words = dozwolona liczba słów w jednym wpisie to najwyżej { $n }: pomiń kilka
past-no-area = `{ $given }` nie jest tu częścią ciała: podaj { $names } albo część, którą wymienia karta
past-no-help = `{ $given }` nie jest tu niczym, co pomaga: podaj id karty lub zestawu, `heat`, `cold`, `alternate`, `walk` lub `rest`
past-felt-enough = liczba dzisiejszych wpisów to już { $n }, na jeden dzień wystarczy: jeśli któryś jest błędny, najpierw go cofnij, w oknie lub przez `unhunch feel --take-back`
past-nothing-to-take-back = nie można cofnąć niczego z { $at }: nie ma tego w dzienniku albo już to cofnięto
past-no-question = w przeglądzie biurka nie ma pytania `{ $given }`: `unhunch desk` pokaże wszystkie
past-forget-yes = tego, co usunięto, nie da się odzyskać: dodaj `--yes`, jeśli o to chodzi
past-taken-back = { $score }, zapisano { $at }, już się nie liczy
past-desk-answered = { $answer }, { $at }
past-desk-open = jeszcze bez odpowiedzi
past-desk-yes = tak
past-desk-no = nie
past-desk-not-now = nie teraz
past-forgotten = { $n ->
    [0] w dzienniku nie było nic z tych dni
    [one] usunięto jeden wiersz dziennika
    [few] usunięto { $n } wiersze dziennika
    [many] usunięto { $n } wierszy dziennika
   *[other] usunięto { $n } wiersza dziennika
}
past-copies = kopie zachowane przy imporcie nadal zawierają starsze wiersze: { $names } w `{ $folder }`
past-not-forgotten = dziennik pozostaje bez zmian: { $error }
past-exported = { $n ->
    [one] zapisano jeden wiersz w `{ $file }`
    [few] zapisano { $n } wiersze w `{ $file }`
    [many] zapisano { $n } wierszy w `{ $file }`
   *[other] zapisano { $n } wiersza w `{ $file }`
}
past-backward = { $from } jest po { $to }: podaj najpierw wcześniejszy dzień
past-reported = raport zapisano w `{ $file }`
past-not-opened = nie można go pokazać: `{ $program }` nie uruchamia się ({ $error })
