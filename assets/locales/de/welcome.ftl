welcome-skip = Überspringen
welcome-back = Zurück
welcome-next = Weiter
welcome-done = Fertig
welcome-try = Eine erste Karte ausprobieren
welcome-page-of = Seite { $n } von { $of }

welcome-what-title = Eine Minute für deinen Rücken
welcome-what-text = Für alle, die länger am Schreibtisch sitzen, als ihnen guttut.
welcome-what-figure = Eine Figur dehnt ihre Seite, ein Arm über dem Kopf
welcome-what-offers = Unhunch zählt, wie lange du sitzt. Nach einer Weile bietet es eine Karte an: eine Übung von etwa einer Minute, sobald du beim Tippen innehältst.
welcome-what-waits = Es wartet, während du in einem Gespräch bist, einen Film schaust oder deinen Bildschirm zeigst. Zeit fern vom Schreibtisch zählt als Erholung.
welcome-what-keeps = Was es weiß, bleibt auf diesem Rechner. Es gibt kein Konto, und nichts wird irgendwohin gesendet.

welcome-often-title = Wie oft?
welcome-often-text = Eine Dehnpause kommt in deiner ersten Tipppause zwischen zwei Zeitpunkten. Das kannst du jederzeit ändern.
welcome-often-often = Oft: 20–30 Minuten
welcome-often-usual = Normal: 30–45 Minuten
welcome-often-seldom = Selten: 45–60 Minuten

welcome-about-title = Über dich
welcome-about-text = All das ist freiwillig und bleibt nur auf diesem Rechner. Es bestimmt, welche Karten vorkommen.

welcome-signs-title = Bevor du anfängst
welcome-signs-text = Unhunch ist allgemeine Information, kein ärztlicher Rat, und es kann dich nicht untersuchen.
welcome-signs-ask = Bei einem dieser Zeichen lass die Karten weg und such Hilfe:
