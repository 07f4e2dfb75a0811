cards-fault-card = `{ $card }` in `{ $file }`, Zeile { $line }, entfällt: { $reason }
cards-fault-nameless = eine Karte in `{ $file }`, Zeile { $line }, entfällt: { $reason }
cards-fault-file = `{ $file }` entfällt: Zeile { $line }: { $reason }
cards-fault-unreadable = `{ $file }` entfällt: { $reason }
cards-fault-more = `{ $file }` und alles Folgende entfällt: { $reason }
cards-flaw-twice = es gibt schon eine Karte mit dieser Id
cards-flaw-bundled = eine mit Unhunch gelieferte Karte hat diese Id: gib deiner eine andere
cards-flaw-id = eine Id besteht aus Kleinbuchstaben, Ziffern und Bindestrichen, höchstens 48
cards-flaw-empty = `{ $field }` ist leer
cards-flaw-long = `{ $field }` ist länger als { $limit } Zeichen
cards-flaw-unprintable = `{ $field }` enthält einen Zeilenumbruch oder ein Zeichen, das sich nicht anzeigen lässt
cards-flaw-word = `{ $word }` ist als `{ $field }` nicht bekannt
cards-flaw-words = `{ $field }` hat mehr als { $limit } Wörter
cards-flaw-number = `{ $field }` ist höchstens { $limit }, nicht { $given }
cards-flaw-step-count = eine Karte hat 1 bis 40 Schritte, nicht { $count }
cards-flaw-step-seconds = ein Schritt dauert 1 bis 3600 Sekunden, nicht { $secs }
cards-flaw-seconds = eine Karte dauert höchstens 3600 Sekunden, nicht { $secs }
cards-flaw-sum = ihre Schritte ergeben zusammen { $steps } Sekunden, nicht { $said }
cards-flaw-sides = mit `sides` `each` brauchen links und rechts gleich lange Schritte
cards-flaw-intensity = `intensity` ist 1, 2 oder 3, nicht { $given }
cards-flaw-routine-twice = es gibt schon eine Routine mit dieser Id
cards-flaw-routine-count = eine Routine hat 1 bis 60 Karten, nicht { $count }
cards-flaw-routines-many = es gibt schon { $limit } eigene Routinen, mehr werden nicht gelesen
cards-flaw-motion = `motion` lässt sich nicht zeigen: { $why }
cards-flaw-motion-depth = `motion` ist zu tief verschachtelt
cards-flaw-many = es gibt schon { $limit } eigene Karten, mehr werden nicht gelesen
cards-flaw-much = deine eigenen Karten sind zusammen größer als { $limit } MiB, mehr werden nicht gelesen
cards-flaw-more = es ist mehr falsch, als hier steht: behebe erst dies
cards-fine = { $n ->
    [0] in dieser Datei ist keine Karte
    [one] eine Karte ist in Ordnung
   *[other] { $n } Karten sind in Ordnung
}
cards-imported = { $n ->
    [one] eine Karte aufgenommen: `{ $name }` liegt im Ordner deiner Karten
   *[other] { $n } Karten aufgenommen: `{ $name }` liegt im Ordner deiner Karten
}
cards-import-bad = { $more ->
    [0] { $first }; nichts wurde aufgenommen
   *[other] { $first }; nichts wurde aufgenommen, und `unhunch cards --check { $file }` nennt { $more } weitere
}
cards-import-none = in `{ $file }` ist keine Karte
cards-import-taken = `{ $file }` liegt schon im Ordner deiner Karten: gib deiner Datei einen anderen Namen
cards-exported = { $n ->
    [one] eine Karte in `{ $file }` geschrieben
   *[other] { $n } Karten in `{ $file }` geschrieben
}
cards-export-taken = `{ $file }` gibt es schon: gib einen anderen Namen an
cards-not-written = `{ $file }` lässt sich nicht schreiben: { $error }
cards-not-absolute = `{ $file }` ist kein vollständiger Pfad: schreib ihn ab `/`
cards-fine-routines = Karten in Ordnung: { $n }, Routinen: { $routines }
cards-imported-routines = aufgenommen: Karten { $n }, Routinen { $routines }; `{ $name }` liegt im Ordner deiner Karten
cards-exported-routines = in `{ $file }` geschrieben: Karten { $n }, Routinen { $routines }
