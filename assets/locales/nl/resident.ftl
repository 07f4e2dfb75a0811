kind-stretch = Rekpauze
kind-walk = Looppauze
kind-eyes = Oogpauze
tray-next-between = { $kind } tussen { $from } en { $to }
tray-next-at = { $kind } om { $time }
tray-nothing-planned = Geen pauzes gepland
tray-due = Pauze zodra je even niet typt
tray-offered = Tijd om te bewegen
tray-resting = Pauze bezig
tray-held = Pauze wacht: { $why }
tray-take-anyway = Toch doen
tray-discreet = Doe er een die niemand ziet: { $card }
tray-end = Deze pauze beëindigen
tray-own-screen = Het nieuwe scherm is van mij
tray-stand = Ik sta nu
tray-stand-time = Ik sta nu (je hebt lang gezeten)
tray-sit = Ik zit nu
tray-sit-time = Ik zit nu (je hebt lang genoeg gestaan)
tray-meeting = In een vergadering
tray-meeting-until = In een vergadering tot { $time }
tray-meeting-more = { $time } langer
tray-meeting-over = Ze is afgelopen
held-meeting = je zit in een vergadering
held-meeting-until = je zit in een vergadering tot { $time }
held-microphone = de microfoon is in gebruik
held-camera = de camera is in gebruik
held-do-not-disturb = “Niet storen” staat aan
held-video = iets houdt het scherm wakker
held-full-screen = een programma vult het scherm
held-program = een gekozen programma draait
held-battery = de computer werkt op de accu
held-new-screen = er is een nieuw scherm aangesloten
held-by = { $why } ({ $by })
hint-stuck = Pauzes komen weer, al geldt nog steeds: { $why }
hint-stuck-body = Dat is al vier uur zo en telt daarom niet meer mee tot het eindigt. Met “unhunch set { $key } off” telt het nooit mee.
hint-sat-long = Je hebt vandaag { $time } gezeten
hint-sat-long-body = Dat is genoeg voor één dag. Blijf je, dan gaan de pauzes gewoon door.
hint-not-locked = Het scherm kon niet worden vergrendeld
hint-not-locked-body = “unhunch doctor” zegt waarom; “hooks.lock” kan een programma noemen dat het doet.
hint-no-autostart = Unhunch start niet met de sessie
autostart-reason = Om vanaf het begin aan pauzes te herinneren
tray-paused = Onderbroken tot je hervat
tray-paused-until = Onderbroken tot { $time }
tray-off-hours = Buiten je werktijd
tray-off-hours-until = Buiten je werktijd tot { $time }
tray-away = Je bent weg: dit telt als rust
tray-stretch-now = Nu rekken
tray-later = Later ({ $time })
tray-skip = Deze pauze overslaan
tray-pause = Onderbreken
tray-pause-tomorrow = Tot morgen
tray-pause-resumed = Tot ik hervat
tray-resume = Hervatten
tray-feel = Hoe voelt je rug?
tray-feel-score = { $score ->
    [0] 0 – geen klachten
    [10] 10 – erger kan niet
   *[other] { $score }
}
tray-home = Overzicht…
tray-quit = Afsluiten
notice-stretch = Tijd om te bewegen: { $card }, { $time }
notice-other = Tijd om te bewegen: { $kind }, { $time }
notice-ask = Deze heb je drie keer overgeslagen. Wil je ze nooit meer zien, start ze dan, sla ze over en zeg dat je ze niet fijn vindt.
notice-then-standing = Blijf daarna een tijdje staan.
notice-then-sitting = Ga daarna weer zitten.
notice-trayless = Dit bureaublad toont geen systeemvakpictogram: “unhunch” opent het venster, en “unhunch help” noemt wat het nog meer kan.
notice-updated = Unhunch is bijgewerkt
notice-updated-body = Sluit het af en start het opnieuw om de nieuwe versie te gebruiken. Tot dan gaat er niets verloren.
notice-start = Starten
notice-later = Later
notice-skip = Overslaan
notice-done = Klaar
notice-without-actions = Open Unhunch vanuit het systeemvak om te beginnen, of typ “unhunch stretch”; “unhunch later” stelt uit.
notice-card-of = { $card } ({ $n } van { $of })
notice-no-window = Er kon geen venster worden getoond; “unhunch doctor” zegt waarom.
refused-resting = er is een pauze bezig
refused-locked = het scherm is vergrendeld
refused-nothing-due = er is geen pauze die uitgesteld kan worden
refused-no-laters = deze pauze is zo vaak uitgesteld als `later.limit` toelaat
refused-not-paused = Unhunch is niet onderbroken
refused-no-card = er is geen kaart `{ $card }`; `unhunch cards` noemt ze
refused-no-routine = er is geen oefenreeks `{ $routine }`; `unhunch routine` noemt ze
refused-routine = het meeste van “{ $routine }” past niet bij je instellingen: { $why }
refused-score = `{ $score }` is geen score van 0 tot 10
refused-strict = er mogen niet meer pauzes achter elkaar worden overgeslagen: `strict.skips_in_a_row` is bereikt; doet het pijn, start de pauze dan en druk op H
refused-strict-resting = er mogen niet meer pauzes achter elkaar worden overgeslagen: `unhunch end` beëindigt deze toch
refused-not-resting = er staat geen pauze op het scherm
refused-no-meeting = er is geen vergadering bezig: `unhunch meeting 1h` begint er een
refused-past = { $time } is voorbij: geef een latere tijd
refused-no-new-screen = er is geen nieuw scherm aangesloten
refused-no-posture = afwisselend zitten en staan staat uit: `unhunch set posture.on true` zet het aan
refused-nothing-planned = er is geen pauze gepland die overgeslagen kan worden
refused-no-window = hier kan geen venster worden getoond; `unhunch doctor` zegt waarom
doctor-no-window = start Unhunch in een grafische sessie; zonder herinnert het in de terminal
doctor-untried = nog niet geprobeerd; vraag het zo nog eens
hook-not-started = kan niet worden gestart: { $error }
hook-code = eindigde met afsluitcode { $code }
hook-signal = werd beëindigd door signaal { $signal }
hook-late = eindigde niet binnen { $limit } en werd afgebroken
hook-busy = draaide nog van de vorige keer en is daarom niet opnieuw gestart
relief-begun = { $remedy ->
    [cold] Koude, { $time }.
    [heat] Warmte, { $time }.
   *[other] Eerst warmte, dan koude, samen { $time }.
}
relief-stop = Haal het eraf als: { $stop }
relief-not-if = Niet bij: { $reasons }.
relief-look = Kijk naar de huid
relief-change = Wissel: nu koude, en kijk naar de huid
relief-over = { $remedy ->
    [heat] De tijd is om: haal de warmte eraf
    [cold] De tijd is om: haal de koude eraf
   *[other] De tijd is om: haal het eraf
}
relief-again = Herhalen: { $again }
relief-left-alone = Unhunch stopt en waarschuwt je niet: haal het er over { $left } af
relief-running = { $remedy ->
    [heat] er ligt warmte op
    [cold] er ligt koude op
   *[other] er ligt afwisselend warmte en koude op
}, nog { $left }: `unhunch relief stop` beëindigt dit
relief-too-long = dat is langer dan goed is voor de huid: geef hooguit { $longest }
relief-none = er ligt geen warmte of koude op
relief-unheard = hier kan geen melding worden getoond, dus niemand kan zeggen wanneer je het eraf moet halen
