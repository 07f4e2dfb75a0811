back-ask = Wie geht es deinem Rücken?
back-ask-how = Wähl eine Zahl oder drück ihre Taste. Wo es ist und was geholfen hat, kann leer bleiben. Ein- oder zweimal am Tag genügt.
back-score-none = 0, keine Beschwerden
back-score-worst = 10, schlimmer geht es nicht
back-score-key = Taste: { $key }
back-end-none = keine Beschwerden
back-end-worst = am schlimmsten
back-where = Wo?
back-what-helped = Was hat geholfen?
back-save = Speichern
back-save-key = Taste: Eingabe
back-save-first = Wähl erst eine Zahl.
back-outline = Ein Mensch von hinten. Markiert: { $where }
back-outline-none = Ein Mensch von hinten. Nichts ist markiert.
back-saved = Gespeichert: { $score }.
back-enough = Du hast heute schon zweimal angegeben, wie es ist
back-enough-how = Das reicht für einen Tag. War ein Eintrag ein Versehen, nimm ihn zurück und mach einen neuen.
back-told = { $time }: { $score }
back-take-back = Zurücknehmen
back-take-back-of = Eintrag von { $time } zurücknehmen
back-take-back-card = Zurücknehmen: { $card }, { $date }
back-advice-why = Du siehst das, weil deine Einträge seit drei Wochen etwa gleich geblieben sind. Was es ist, kann niemand daraus ablesen; wer sich deinen Rücken ansieht, schon.
back-signs = Warnzeichen ansehen
back-signs-how = Bei manchen Zeichen brauchst du sofort oder bald Hilfe.
back-signs-open = Warnzeichen, Wärme und Kälte
back-trend = Wie es war
back-reach-short = 2 Wochen
back-reach-usual = 6 Wochen
back-reach-long = Ein Jahr
back-trend-none = In diesen Tagen noch keine Einträge. Ab dem ersten erscheint hier für jeden ein Punkt, über deinen Pausen.
back-trend-score = Eintrag
back-trend-mean = Mittel von sieben Tagen
back-trend-breaks = Gemachte Pausen am Tag
back-trend-breaks-week = Gemachte Pausen in der Woche
back-trend-sum = { $n ->
    [one] { $n } Eintrag: { $high }.
   *[other] { $n } Einträge, von { $low } bis { $high }, im Mittel { $mean }; der letzte ist { $last }.
}
back-trend-taken = { $n ->
    [one] { $n } Pause gemacht.
   *[other] { $n } Pausen gemacht.
}
back-trend-beside = Beides steht nebeneinander; das eine muss nicht vom anderen kommen.
back-trend-day = { $date }: { $taken ->
    [one] { $taken } Pause
   *[other] { $taken } Pausen
}
back-trend-week = Woche ab { $date }: { $taken ->
    [one] { $taken } Pause
   *[other] { $taken } Pausen
}
back-trend-felt = Befinden { $scores }
back-helped = Was geholfen hat
back-helped-how = Wie in den Einträgen der letzten acht Wochen angegeben.
back-helped-none = Was du in einem Eintrag als hilfreich markierst, wird hier gezählt.
back-hurt = Karten, die wehtaten
back-hurt-none = Keine. Wenn du eine Karte beendest, weil es wehtut, erscheint sie hier.
back-hurt-how = Diese hast du mit „Es tut weh“ beendet. War das ein Versehen, nimm es zurück.
back-hurt-hidden = { $date } · ausgeblendet
back-hurt-shown = { $date } · kann wieder vorkommen
back-hurt-open = Seite der Karte öffnen
back-hurt-more = { $n ->
    [one] und { $n } frühere
   *[other] und { $n } frühere
}
