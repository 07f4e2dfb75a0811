today-date = { $weekday }, { $date }
today-reading = Dein Verlauf wird gelesen …
today-next-stretch = Nächste Dehnpause
today-next-walk = Nächste Gehpause
today-next-eyes = Nächste Augenpause
today-next-routine = Als Nächstes: { $routine }
today-minutes = { $n ->
    [one] Minute
   *[other] Minuten
}
today-hours = Stunden
today-now = Jetzt
today-at = Um { $time }
today-between = Zwischen { $from } und { $to }
today-until = Bis { $time }
today-reason-pause = In deiner ersten Tipppause, nachdem du { $from } gesessen hast, spätestens nach { $to }.
today-reason-fixed = Das ist eine deiner festen Zeiten: Von da an kommt sie in deiner nächsten Tipppause.
today-reason-sitting = Nach { $to } Sitzen.
today-reason-eyes = Immer nach { $to } Sitzen, aber nie direkt neben einer anderen Pause.
today-reason-walk = { $n ->
    [one] Auf jede Dehnpause folgt eine Gehpause.
   *[other] Auf je { $n } Dehnpausen folgt eine Gehpause.
}
today-reason-later = Du hast sie bis dahin verschoben.
today-state-due = Zeit für Bewegung
today-state-due-why = Sie kommt in deiner nächsten Tipppause, spätestens in { $to }.
today-state-offered = Zeit für Bewegung
today-state-offered-why = Eine Pause ist im Angebot: Starte sie oder verschieb sie, wenn es gerade nicht passt.
today-state-resting = Deine Pause
today-state-resting-why = Die Karte ist auf deinem Bildschirm. Lass dir Zeit.
today-state-held = Eine Pause wartet
today-state-held-why = Sie wird zurückgehalten, denn { $why }. Sie kommt, sobald das vorbei ist.
today-state-paused = Ausgesetzt
today-state-paused-why = Bis dahin kommt keine Pause, es sei denn, du beginnst selbst eine.
today-state-paused-endless = Bis du fortsetzt, kommt keine Pause, es sei denn, du beginnst selbst eine.
today-state-off-hours = Außerhalb deiner Arbeitszeit
today-state-off-hours-why = Bis dahin erinnert dich nichts. Eine Pause kannst du trotzdem beginnen.
today-state-off-hours-endless = Jetzt erinnert dich nichts. Eine Pause kannst du trotzdem beginnen.
today-state-away = Nicht am Schreibtisch
today-state-away-why = Das zählt als Erholung: Wenn du zurückkommst, beginnt deine Sitzzeit vielleicht von vorn.
today-state-none = Keine Pause geplant
today-state-none-why = Alle Erinnerungen sind aus. Du kannst sie in den Einstellungen einschalten oder jetzt eine Pause beginnen.
today-state-quiet-why = Im Moment ist nichts weiter geplant. Eine Pause kannst du jederzeit beginnen.
today-ring = { $left } bis zur nächsten Pause
today-card = Als Nächstes
today-card-of = { $place } · { $time }
today-card-open = { $card } ansehen
today-actions = Jetzt gleich
today-stretch-locked = Der Bildschirm ist gesperrt.
today-later-by = Verschiebt sie um { $time }
today-later-none = Noch gibt es keine Pause zum Verschieben.
today-later-spent = Diese Pause wurde so oft verschoben, wie du erlaubst.
today-skip-none = Es gibt keine Pause zum Auslassen.
today-skip-strict = Du darfst keine weitere Pause in Folge auslassen.
today-stop-relief = { $remedy ->
    [heat] { $n ->
        [one] Wärme beenden (noch 1 Minute)
       *[other] Wärme beenden (noch { $n } Minuten)
    }
    [cold] { $n ->
        [one] Kälte beenden (noch 1 Minute)
       *[other] Kälte beenden (noch { $n } Minuten)
    }
   *[other] { $n ->
        [one] Wärme und Kälte beenden (noch 1 Minute)
       *[other] Wärme und Kälte beenden (noch { $n } Minuten)
    }
}
today-profile = Profil: { $profile }
today-profile-active = { $profile } (gilt)
today-quit-ask = Unhunch beenden? Bis du es wieder startest, erinnert dich nichts.
today-quit-sure = Jetzt beenden
today-quit-stay = Dableiben
today-sitting = Sitzzeit
today-sitting-limit = von { $limit }, die genug sind
today-longest = Längste am Stück
today-longest-now = gerade jetzt
today-breaks = { $n ->
    [one] Pause gemacht
   *[other] Pausen gemacht
}
today-breaks-partly = davon { $n } teilweise
today-streak = { $n ->
    [one] Tag mit Pause
   *[other] Tage in Folge
}
today-streak-none = Ein guter Tag zum Anfangen
today-streak-none-help = Eine Pause genügt.
today-streak-counts = Heute zählt schon mit.
today-streak-open = Mit einer Pause heute sind es { $n }.
today-short-minutes = { $m } min
today-short-hours = { $h } h { $m } min
today-day = Dein Tag
today-nothing = Noch nichts. Was du tust, erscheint hier im Lauf des Tages.
today-picture = Dein Tag von { $from } bis { $to }. { $parts }.
today-picture-next = Die nächste Pause kommt zwischen { $from } und { $to }
today-picture-keys = Mit den Pfeiltasten gehst du durch die Markierungen.
today-legend-sat = Gesessen
today-legend-away = Abwesend
today-legend-paused = Ausgesetzt
today-legend-meeting = Besprechung
today-legend-done = Erledigt
today-legend-partly = Teilweise
today-legend-held = Zurückgehalten
today-legend-later = Verschoben
today-legend-skipped = Ausgelassen
today-legend-missed = Unbeantwortet
today-legend-next = Nächste Pause
today-sum-sat = { $length } gesessen
today-sum-done = { $n ->
    [one] { $n } Pause erledigt
   *[other] { $n } Pausen erledigt
}
today-sum-partly = { $n ->
    [one] { $n } Pause teilweise erledigt
   *[other] { $n } Pausen teilweise erledigt
}
today-sum-held = { $n ->
    [one] { $n } Pause zurückgehalten
   *[other] { $n } Pausen zurückgehalten
}
today-sum-later = { $n ->
    [one] { $n } Pause verschoben
   *[other] { $n } Pausen verschoben
}
today-sum-skipped = { $n ->
    [one] { $n } Pause ausgelassen
   *[other] { $n } Pausen ausgelassen
}
today-sum-missed = { $n ->
    [one] { $n } Pause unbeantwortet
   *[other] { $n } Pausen unbeantwortet
}
today-mark = { $time }: { $what }, { $became }
today-mark-card = { $kind } ({ $card })
today-became-done = erledigt
today-became-partly = teilweise erledigt
today-became-skipped = ausgelassen
today-became-missed = nicht beantwortet
today-became-later = verschoben
today-became-later-by = um { $by } verschoben
today-became-held = zurückgehalten
today-became-held-for = { $length } zurückgehalten
today-because = { $became }: { $why }
today-why-not-now = es passte nicht
today-why-cannot-here = ging dort nicht
today-why-hurts = es tat weh
today-why-dislike = nicht gemocht
today-why-interrupted = etwas kam dazwischen
today-why-busy = deine Hände waren beschäftigt
today-more = { $n ->
    [one] und noch eine
   *[other] und noch { $n }
}
today-bar-sat = { $from } bis { $to }: { $length } gesessen
today-bar-sitting = Seit { $from }: du sitzt seit { $length }
today-bar-away = { $from } bis { $to }: { $length } abwesend
today-bar-paused = { $from } bis { $to }: ausgesetzt
today-bar-meeting = { $from } bis { $to }: in einer Besprechung
today-list-show = Als Liste zeigen
today-list-hide = Liste ausblenden
today-ask-back = Du hast heute noch nicht gesagt, wie es deinem Rücken geht.
today-ask-desk = Ein paar Fragen zeigen, ob dein Schreibtisch zu dir passt.
today-ask-desk-again = Du hast dir deinen Schreibtisch eine Weile nicht angesehen.
today-ask-back-go = Angeben
today-ask-desk-go = Ansehen
