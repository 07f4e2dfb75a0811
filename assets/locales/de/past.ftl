past-too-many-words = ein Eintrag fasst höchstens { $n } Wörter: lass einige weg
past-no-area = `{ $given }` ist hier kein Körperteil: gib { $names } an, oder einen Körperteil, den eine Karte nennt
past-no-help = `{ $given }` ist hier nichts, was hilft: gib die Id einer Karte oder Routine, `heat`, `cold`, `alternate`, `walk` oder `rest` an
past-felt-enough = heute sind schon { $n } Einträge notiert, das reicht für einen Tag: ist einer falsch, nimm ihn zuerst zurück, im Fenster oder mit `unhunch feel --take-back`
past-nothing-to-take-back = von { $at } lässt sich nichts zurücknehmen: es steht nicht im Journal oder ist schon zurückgenommen
past-no-question = `{ $given }` ist keine Frage des Selbstchecks: `unhunch desk` listet alle auf
past-forget-yes = was gelöscht ist, kommt nicht wieder: füg `--yes` hinzu, wenn du das willst
past-taken-back = { $score }, notiert am { $at }, zählt nicht mehr
past-desk-answered = { $answer }, am { $at }
past-desk-open = noch nicht beantwortet
past-desk-yes = ja
past-desk-no = nein
past-desk-not-now = jetzt nicht
past-forgotten = { $n ->
    [0] aus diesen Tagen stand nichts im Journal
    [one] eine Zeile des Journals ist gelöscht
   *[other] { $n } Zeilen des Journals sind gelöscht
}
past-copies = Kopien, die ein Import aufgehoben hat, enthalten noch ältere Zeilen: { $names } in `{ $folder }`
past-not-forgotten = das Journal bleibt, wie es ist: { $error }
past-exported = { $n ->
    [one] eine Zeile ist in `{ $file }` geschrieben
   *[other] { $n } Zeilen sind in `{ $file }` geschrieben
}
past-backward = { $from } liegt nach { $to }: gib den früheren Tag zuerst an
past-reported = der Bericht ist in `{ $file }` geschrieben
past-not-opened = er lässt sich nicht zeigen: `{ $program }` startet nicht ({ $error })
