today-date = { $weekday } { $date }
today-reading = Je geschiedenis wordt gelezen…
today-next-stretch = Volgende rekpauze
today-next-walk = Volgende looppauze
today-next-eyes = Volgende oogpauze
today-next-routine = Hierna: { $routine }
today-minutes = { $n ->
    [one] minuut
   *[other] minuten
}
today-hours = uur
today-now = Nu
today-at = Om { $time }
today-between = Tussen { $from } en { $to }
today-until = Tot { $time }
today-reason-pause = Zodra je even niet typt nadat je { $from } hebt gezeten, uiterlijk na { $to }.
today-reason-fixed = Dit is een van je vaste tijden: vanaf dan komt ze zodra je even niet typt.
today-reason-sitting = Na { $to } zitten.
today-reason-eyes = Telkens na { $to } zitten, maar nooit vlak naast een andere pauze.
today-reason-walk = { $n ->
    [one] Na elke rekpauze volgt een looppauze.
   *[other] Na elke { $n } rekpauzes volgt een looppauze.
}
today-reason-later = Je hebt ze tot dan uitgesteld.
today-state-due = Het is tijd om te bewegen
today-state-due-why = Ze komt zodra je even niet typt, uiterlijk over { $to }.
today-state-offered = Het is tijd om te bewegen
today-state-offered-why = Er staat een pauze klaar: start ze, of stel ze uit als het nu niet uitkomt.
today-state-resting = Je pauze
today-state-resting-why = De kaart staat op je scherm. Neem de tijd.
today-state-held = Er wacht een pauze
today-state-held-why = Ze wordt opgehouden, want { $why }. Ze komt zodra dat voorbij is.
today-state-paused = Onderbroken
today-state-paused-why = Tot dan komt er geen pauze, tenzij je er zelf een begint.
today-state-paused-endless = Er komt geen pauze tot je hervat, tenzij je er zelf een begint.
today-state-off-hours = Buiten je werktijd
today-state-off-hours-why = Tot dan herinnert niets je. Een pauze beginnen kan toch.
today-state-off-hours-endless = Nu herinnert niets je. Een pauze beginnen kan toch.
today-state-away = Weg van het bureau
today-state-away-why = Dit telt als rust: als je terugkomt, begint je zittijd misschien opnieuw.
today-state-none = Er is geen pauze gepland
today-state-none-why = Alle herinneringen staan uit. Zet ze aan in Instellingen, of begin nu een pauze.
today-state-quiet-why = Voorlopig is er niets meer gepland. Een pauze beginnen kan altijd.
today-ring = { $left } tot de volgende pauze
today-card = Hierna
today-card-of = { $place } · { $time }
today-card-open = { $card } bekijken
today-actions = Nu meteen
today-stretch-locked = Het scherm is vergrendeld.
today-later-by = Stelt ze { $time } uit
today-later-none = Er is nog geen pauze om uit te stellen.
today-later-spent = Deze pauze is zo vaak uitgesteld als je toelaat.
today-skip-none = Er is geen pauze om over te slaan.
today-skip-strict = Er mogen niet meer pauzes achter elkaar worden overgeslagen.
today-stop-relief = { $remedy ->
    [heat] { $n ->
        [one] Warmte stoppen (nog 1 minuut)
       *[other] Warmte stoppen (nog { $n } minuten)
    }
    [cold] { $n ->
        [one] Koude stoppen (nog 1 minuut)
       *[other] Koude stoppen (nog { $n } minuten)
    }
   *[other] { $n ->
        [one] Warmte en koude stoppen (nog 1 minuut)
       *[other] Warmte en koude stoppen (nog { $n } minuten)
    }
}
today-profile = Profiel: { $profile }
today-profile-active = { $profile } (geldt nu)
today-quit-ask = Unhunch afsluiten? Niets herinnert je meer tot je het weer start.
today-quit-sure = Nu afsluiten
today-quit-stay = Blijven
today-sitting = Zittijd
today-sitting-limit = van { $limit }, en dat is genoeg
today-longest = Langst achtereen
today-longest-now = nu bezig
today-breaks = { $n ->
    [one] Pauze genomen
   *[other] Pauzes genomen
}
today-breaks-partly = waarvan { $n } deels
today-streak = { $n ->
    [one] Dag met een pauze
   *[other] Dagen op rij
}
today-streak-none = Een goede dag om te beginnen
today-streak-none-help = Eén pauze is genoeg.
today-streak-counts = Vandaag telt al mee.
today-streak-open = Met een pauze vandaag zijn het er { $n }.
today-short-minutes = { $m } min
today-short-hours = { $h } u { $m } min
today-day = Je dag
today-nothing = Nog niets. Wat je doet, verschijnt hier in de loop van de dag.
today-picture = Je dag van { $from } tot { $to }. { $parts }.
today-picture-next = De volgende pauze komt tussen { $from } en { $to }
today-picture-keys = Met de pijltoetsen ga je langs de markeringen.
today-legend-sat = Gezeten
today-legend-away = Weg
today-legend-paused = Onderbroken
today-legend-meeting = In vergadering
today-legend-done = Gedaan
today-legend-partly = Deels
today-legend-held = Opgehouden
today-legend-later = Uitgesteld
today-legend-skipped = Overgeslagen
today-legend-missed = Onbeantwoord
today-legend-next = Volgende pauze
today-sum-sat = { $length } gezeten
today-sum-done = { $n ->
    [one] { $n } pauze gedaan
   *[other] { $n } pauzes gedaan
}
today-sum-partly = { $n ->
    [one] { $n } pauze deels gedaan
   *[other] { $n } pauzes deels gedaan
}
today-sum-held = { $n ->
    [one] { $n } pauze opgehouden
   *[other] { $n } pauzes opgehouden
}
today-sum-later = { $n ->
    [one] { $n } pauze uitgesteld
   *[other] { $n } pauzes uitgesteld
}
today-sum-skipped = { $n ->
    [one] { $n } pauze overgeslagen
   *[other] { $n } pauzes overgeslagen
}
today-sum-missed = { $n ->
    [one] { $n } pauze onbeantwoord
   *[other] { $n } pauzes onbeantwoord
}
today-mark = { $time }: { $what }, { $became }
today-mark-card = { $kind } ({ $card })
today-became-done = gedaan
today-became-partly = deels gedaan
today-became-skipped = overgeslagen
today-became-missed = niet beantwoord
today-became-later = uitgesteld
today-became-later-by = { $by } uitgesteld
today-became-held = opgehouden
today-became-held-for = { $length } opgehouden
today-because = { $became }: { $why }
today-why-not-now = het kwam niet uit
today-why-cannot-here = kon daar niet
today-why-hurts = het deed pijn
today-why-dislike = niet fijn gevonden
today-why-interrupted = er kwam iets tussen
today-why-busy = je handen waren bezig
today-more = { $n ->
    [one] en nog één
   *[other] en nog { $n }
}
today-bar-sat = { $from } tot { $to }: { $length } gezeten
today-bar-sitting = Sinds { $from }: je zit al { $length }
today-bar-away = { $from } tot { $to }: { $length } weg
today-bar-paused = { $from } tot { $to }: onderbroken
today-bar-meeting = { $from } tot { $to }: in een vergadering
today-list-show = Als lijst tonen
today-list-hide = Lijst verbergen
today-ask-back = Je hebt vandaag nog niet gezegd hoe je rug voelt.
today-ask-desk = Een paar vragen tonen of je bureau bij je past.
today-ask-desk-again = Je hebt een tijdje niet naar je bureau gekeken.
today-ask-back-go = Zeg het
today-ask-desk-go = Bekijken
