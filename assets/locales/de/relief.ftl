home-general = Allgemeine Information, kein ärztlicher Rat.
home-signs = Wann du Hilfe suchst
home-source = Quelle: { $source }
home-source-own = Unhunchs eigene Notizen
relief-part-heat = Wärme oder Kälte
relief-part-routines = Routinen
relief-part-breath = Atmung
relief-part-tips = Gut zu wissen
relief-part-signs = Wann du Hilfe suchst
relief-start = Starten
relief-start-what = Starten: { $what }
relief-breath-stop = Beenden

relief-cold = Kälte
relief-heat = Wärme
relief-alternate = Erst Wärme, dann Kälte
relief-always = Immer
relief-how = Wie
relief-long = Wie lange
relief-often = Wie oft
relief-stop-if = Abnehmen, wenn
relief-not-with = Nicht bei: { $reasons }.
relief-minutes = { $least } bis { $most } Minuten
relief-one = Eins nach dem anderen: Es läuft schon etwas.
relief-on-cold = Kälte läuft
relief-on-heat = Wärme läuft
relief-on-alternate = Wärme, dann Kälte läuft
relief-up = Die Zeit ist um: Nimm es ab
relief-left = übrig
relief-left-long = noch { $left }
relief-line = { $what }: noch { $left }
relief-stop-now = Nimm es sofort ab, wenn: { $stop }
relief-told = Eine Benachrichtigung sagt, wann du die Haut ansehen sollst und wann die Zeit um ist, auch wenn dieses Fenster zu ist.
relief-told-change = Eine Benachrichtigung sagt, wann du die Haut ansehen sollst, wann du wechselst und wann die Zeit um ist, auch wenn dieses Fenster zu ist.
relief-take-off = Nimm es jetzt ab
relief-routines-intro = Mehrere Karten nacheinander. Jede kannst du unterwegs auslassen.
relief-routine-facts = { $n ->
    [one] { $length } · { $n } Karte
   *[other] { $length } · { $n } Karten
}
relief-routine-card = { $n ->
    [one] { $card }
   *[other] { $card }, { $n }-mal
}
relief-pacer = Langsam atmen
relief-pacer-how = Atme durch die Nase ein, während der Kreis wächst, und aus, während er schrumpft. Ohne Anstrengung.
relief-pacer-care = Atme wieder normal, wenn dir schwindelig wird.
relief-pace = { $in } ein, { $out } aus
relief-breathe-in = Einatmen
relief-breathe-out = Ausatmen
relief-breathe-ready = Bereit, wenn du es bist
relief-breath = Atemzug { $n } von { $of }
relief-breath-over = Das war genug für einmal. Atme normal weiter.
relief-card = Karte ansehen
relief-kept-away = In den Einstellungen hast du angegeben, dass das nicht gut für dich ist.
relief-tip-otc = Schmerzmittel aus der Apotheke
relief-tip-why = Woher es kommt
relief-tip-balance = Vorne und hinten
relief-tip-text-neck = Handy und Nacken
relief-tip-stress-loop = Stress
relief-tip-together = Viele kleine Dinge
relief-tip-warm-first = Erst aufwärmen
relief-tip-soft-roller = Erst die weiche Rolle
relief-level-emergency = Ruf jetzt Hilfe
relief-level-urgent = Hol dir heute Rat
relief-level-soon = Lass es in den nächsten Tagen ansehen
relief-level-stop-now = Während einer Karte
relief-call = Ruf jetzt { $number } an. Fahr nicht selbst.
relief-number-region = Die Nummer der Region deines Systems ({ $region }). Ist sie falsch, gib eine andere ein.
relief-number-usual = Dein System nennt keine Region; diese Nummer gilt in vielen. Ist sie falsch, gib eine andere ein.
relief-number-own = Die von dir eingegebene Nummer.
relief-number-back = Zurück zur Nummer der Region deines Systems
