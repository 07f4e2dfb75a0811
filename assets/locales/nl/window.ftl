card-window-title = { $card } – Unhunch
card-step-of = Stap { $n } van { $of }
card-next-step = Hierna: { $step }
card-last-step = Dit is de laatste stap.
card-breath = Ademhaling: { $breath }
card-seconds = { $n ->
    [one] seconde
   *[other] seconden
}
card-seconds-left = { $n ->
    [one] nog { $n } seconde in deze stap
   *[other] nog { $n } seconden in deze stap
}
card-paused = stilgezet
card-waiting = wacht
card-waits = Wacht op je handen…
card-figure = Figuur bij { $card }: { $step }
card-left = Links
card-right = Rechts
card-care = Let op
card-care-close = Notitie sluiten

card-previous = Vorige
card-pause = Stilzetten
card-resume = Hervatten
card-next = Volgende
card-another = Andere kaart
card-not-now = Nu niet
card-done = Klaar
card-before = Vorige kaart
card-skip = Kaart overslaan
card-end = Stoppen
card-go-on = Ga door
card-previous-key = Toets: pijl-links
card-pause-key = Toets: spatiebalk
card-resume-key = Toets: spatiebalk
card-next-key = Toets: pijl-rechts
card-another-key = Toets: A
card-not-now-key = Toets: N of Escape
card-done-key = Toets: D
card-before-key = Toets: B
card-skip-key = Toets: N of Escape
card-end-key = Toets: E
card-go-on-key = Toets: pijl-rechts

card-lock = Scherm vergrendelen
card-lock-key = Toets: L
card-hurts-key = Toets: H
card-strict = Houd Escape drie seconden ingedrukt om te stoppen
card-strict-held = Blijf indrukken…
card-strict-asked = Dit is een strenge pauze. Houd Escape drie seconden ingedrukt om te stoppen, of zeg dat het pijn doet.
card-then-stand = Blijf daarna een tijdje staan
card-then-sit = Ga daarna weer zitten
card-then-standing = Blijf nu een tijdje staan
card-then-sitting = Ga nu weer zitten

cover-leave = Verlaten
cover-guarded = Je toetsen gaan nog naar het programma waarin je bezig was.
cover-escape = Druk op Escape of op deze knop om te verlaten.
cover-button = Druk op deze knop om te verlaten.
cover-hurts = Druk op de knop hierboven om te verlaten.
cover-strict = Het eindigt vanzelf als de tijd om is.
cover-over = Je scherm is zo weer terug.
cover-beside = De kaart staat op je andere scherm.
cover-time = nog { $left }

card-why = Wat staat in de weg?
card-why-not-now = Nu niet
card-why-cannot-here = Dit kan hier niet
card-why-hurts = Het doet pijn
card-why-dislike = Deze vind ik niet fijn
card-back = Terug naar de kaart
card-hurts = Stop hier
card-hurts-stop = Rekken mag trekken, maar niet pijn doen. Laat langzaam los en sla deze over.
card-hurts-ask = Is de pijn hevig, nieuw of blijvend, vraag dan een arts of fysiotherapeut.
card-close = Kaart sluiten
card-leave-out = Deze kaart weglaten
card-well-done = Goed gedaan
card-was-done = { $card }, { $length }

place-seated = Zittend
place-standing = Staand
place-wall = Tegen een muur
place-doorway = In een deuropening
place-floor = Op de vloer
place-walk = Lopend
equipment-desk = Stevig bureau
equipment-firm-chair = Stevige stoel
equipment-mat = Mat
equipment-band = Weerstandsband
equipment-anchor = Deuranker
equipment-foam-roller = Foamroller
equipment-tennis-ball = Tennisbal
equipment-stability-ball = Fitnessbal
equipment-book = Boek
equipment-wall = Muur
equipment-doorway = Deuropening
avoid-shoulder-injury = Schouderblessure
avoid-neck-nerve = Zenuwklachten in de nek
avoid-wrist-injury = Polsblessure
avoid-knee-pain = Kniepijn
avoid-ankle-injury = Enkelblessure
avoid-osteoporosis = Osteoporose
avoid-recent-back-surgery = Recente rugoperatie
avoid-late-pregnancy = Late zwangerschap
avoid-dizziness = Duizeligheid
avoid-high-blood-pressure = Hoge bloeddruk
avoid-breathing-illness = Ademhalingsziekte
avoid-eye-pressure = Verhoogde oogdruk
avoid-blood-thinners = Bloedverdunners

home-window-title = Unhunch
home-page-today = Vandaag
home-page-back = Mijn rug
home-page-history = Geschiedenis
home-page-cards = Kaarten
home-page-desk = Bureau
home-page-relief = Verlichting
home-page-preferences = Instellingen
home-problems = Het instellingenbestand heeft aandacht nodig
home-card-faults = Sommige eigen kaarten vallen weg
home-refused = Dat lukte niet: { $why }
home-dismiss = Bericht sluiten

home-state-working = Je zit al { $sat }
home-state-due = Tijd om te bewegen – zodra je even niet typt
home-state-offered = Tijd om te bewegen
home-state-resting = Pauze bezig
home-state-held = Er wacht een pauze
home-state-paused = Onderbroken
home-state-paused-until = Onderbroken tot { $until }
home-state-off-hours = Buiten je werktijd
home-state-off-hours-until = Buiten je werktijd tot { $time }
home-take-anyway = Toch doen
home-state-away = Weg van het bureau
home-state-just-now = Je hebt net gerust
home-why = { $state } ({ $why })

home-next-stretch = Volgende rekpauze over { $from }, of over { $to } als je blijft typen
home-next-walk = Volgende looppauze over { $from }, of over { $to } als je blijft typen
home-next-eyes = Volgende oogpauze over { $to }
home-next-stretch-at = Volgende rekpauze over { $to }
home-next-walk-at = Volgende looppauze over { $to }
home-next-now = Het is nu tijd voor de volgende pauze.
home-next-none = Er is geen pauze gepland.
home-next-resting = De kaart staat op je scherm.
home-stretch-now = Nu rekken
home-pause = Onderbreken
home-resume = Hervatten
home-pause-tomorrow = Tot morgen
home-pause-resumed = Tot ik hervat

home-undo-key = Ctrl+Z
home-redo-key = Ctrl+Shift+Z
home-reset-all-key = Alles op deze pagina zoals het eerst was
home-undo = Ongedaan maken
home-redo = Opnieuw
home-reset-all = Alles herstellen
home-reset = { $name } terugzetten op { $value }
home-default = Standaard: { $value }.
home-on = aan
home-off = uit
home-none = geen
home-wrong = “{ $text }” is niet begrepen: { $give }.

day-title = Een dag met deze instellingen
day-summary = Als je van 9 tot 18 uur zit te typen: { $breaks }.
day-nothing = Niets zou je herinneren: alle pauzes staan uit.
day-stretches = { $n ->
    [one] { $n } rekpauze
   *[other] { $n } rekpauzes
}
day-walks = { $n ->
    [one] { $n } looppauze
   *[other] { $n } looppauzes
}
day-eyes = { $n ->
    [one] { $n } oogpauze
   *[other] { $n } oogpauzes
}
day-stretch = Rekken
day-walk = Lopen
day-eye = Ogen
day-window = Vanaf hier, zodra je even niet typt
day-first = De eerste komt { $from } nadat je gaat zitten, of na { $to } als je blijft typen.

group-stretch = Rekken
group-stretch-help = Een kaart van ongeveer een minuut, als je een tijdje hebt gezeten.
stretch-on = Herinner me aan rekken
stretch-on-help = De reden voor dit programma.
stretch-earliest = Vroegst
stretch-earliest-help = Vanaf hier komt de pauze zodra je even niet typt.
stretch-latest = Uiterlijk
stretch-latest-help = Nu komt ze ook als je nog typt.
stretch-length = Duur
stretch-length-help = Hoelang een pauze duurt.

group-walk = Lopen
group-walk-help = Een paar minuten op de been, in plaats van sommige rekpauzes.
walk-on = Herinner me aan lopen
walk-on-help = Het beste voor een rug die de hele dag zit.
walk-after-stretches = Na zoveel rekpauzes
walk-after-stretches-help = De pauze daarna is een looppauze.
walk-length = Duur
walk-length-help = Hoelang een looppauze duurt.
walk-lock = Daarna het scherm vergrendelen
walk-lock-help = Na het lopen vindt niemand je computer open.

group-eyes = Ogen
group-eyes-help = Een paar seconden naar iets in de verte kijken.
eyes-on = Herinner me aan rust voor mijn ogen
eyes-on-help = Nooit vlak voor of na een andere pauze.
eyes-every = Elke
eyes-every-help = Zittijd van de ene oogpauze tot de volgende.
eyes-length = Duur
eyes-length-help = Hoelang je wegkijkt.

group-times = Vaste tijden
group-times-help = Rekpauzes volgens de klok.
times-at = Op deze tijden
times-at-help = Zoals 10:30, 15:00. Dan een rekpauze, hoelang je ook zat.
times-instead = Alleen op deze tijden
times-instead-help = Lang zitten brengt dan uit zichzelf geen rekpauze.

group-posture = Zitten en staan
group-posture-help = Voor een bureau dat omhoog kan. De wissel komt samen met een rekpauze.
posture-on = Herinner me aan wisselen
posture-on-help = Nooit als eigen pauze.
posture-sit = Zitten
posture-sit-help = Na deze tijd eindigt de volgende rekpauze staand.
posture-stand = Staan
posture-stand-help = Na deze tijd eindigt de volgende rekpauze zittend.

group-strict = Streng
group-strict-help = Voor wie te makkelijk overslaat.
strict-on = Overslaan beperken
strict-on-help = Escape drie seconden ingedrukt houden, het systeemvak en “unhunch end” stoppen de pauze nog steeds.
strict-skips-in-a-row = Achter elkaar overslaan
strict-skips-in-a-row-help = Zoveel pauzes mag je na elkaar overslaan.

group-quiet = Nu niet
group-quiet-help = Een pauze wacht zolang een van deze geldt, en komt daarna.
quiet-microphone = De microfoon is in gebruik
quiet-microphone-help = Je bent in gesprek.
quiet-camera = De camera is in gebruik
quiet-camera-help = Je bent in gesprek.
quiet-do-not-disturb = “Niet storen” staat aan
quiet-do-not-disturb-help = Zoals op je bureaublad ingesteld.
quiet-full-screen = Een programma vult het scherm
quiet-full-screen-help = Een film, een spel of dia’s.
quiet-video = Iets houdt het scherm wakker
quiet-video-help = Een film of een presentatie.
quiet-programs = Een van deze programma’s draait
quiet-programs-help = Programmanamen, met komma’s ertussen.
quiet-battery = De computer werkt op de accu
quiet-battery-help = Je bent onderweg.
quiet-new-screen = Er is een vreemd scherm aangesloten
quiet-new-screen-help = Je laat anderen iets zien.
quiet-discreet = Een stil aanbod in lange gesprekken
quiet-discreet-help = Na een uur in gesprek biedt alleen het systeemvak een kaart aan die niemand opmerkt.

group-hours = Tijden
group-hours-help = Daarbuiten gebeurt er niets.
hours-on = Alleen in deze uren
hours-on-help = Zet komma’s tussen meerdere perioden op een dag; één mag over middernacht gaan.
hours-monday = Maandag
hours-monday-help = Zoals 09:00-12:30, 13:30-18:00.
hours-tuesday = Dinsdag
hours-tuesday-help = Leeg voor een vrije dag.
hours-wednesday = Woensdag
hours-wednesday-help = Leeg voor een vrije dag.
hours-thursday = Donderdag
hours-thursday-help = Leeg voor een vrije dag.
hours-friday = Vrijdag
hours-friday-help = Leeg voor een vrije dag.
hours-saturday = Zaterdag
hours-saturday-help = Leeg voor een vrije dag.
hours-sunday = Zondag
hours-sunday-help = Leeg voor een vrije dag.
hours-days-off = Vrije dagen
hours-days-off-help = Zoals 2026-12-24, of 2026-12-24..2027-01-01.

group-limit = Genoeg voor een dag
group-limit-help = Eén vriendelijk woord als je lang genoeg hebt gezeten.
limit-on = Zeg het als het genoeg is
limit-on-help = Eén keer per dag, en nooit in de weg.
limit-sitting = Zittijd per dag
limit-sitting-help = De hele dag bij elkaar.
limit-day-starts = Een dag begint om
limit-day-starts-help = Dan begint het tellen opnieuw, en begint “morgen”.

group-away = Weg
group-away-help = Tijd weg van het bureau telt als rust.
away-after = Weg na
away-after-help = Zo lang zonder toets of muis, en je bent weg.
away-enough = Genoeg rust
away-enough-help = Zo lang weg, en je zittijd begint opnieuw.
away-reading = Ik lees vaak zonder iets aan te raken
away-reading-help = Dan betekent alleen een vergrendeld scherm of een slapende computer dat je weg bent.

group-notice = Herinnering
group-notice-help = Hoe een pauze zich laat zien.
notice-style = Een pauze begint met
notice-style-help = Een melding wacht op je klik; de kaart opent vanzelf; een afdekking dimt de schermen eromheen. Geen ervan pakt je toetsen af terwijl je typt.
notice-style-notification = Een melding
notice-style-card = De kaart
notice-style-cover = Een afdekking
notice-screens = De afdekking ligt op
notice-screens-help = Op sommige bureaubladen kan er geen afdekking zijn; dan opent de kaart vanzelf.
notice-screens-active = Het gebruikte scherm
notice-screens-all = Alle schermen
notice-card-waits = De kaart wacht op mijn handen
notice-card-waits-help = De klok staat stil zolang je typt of de muis beweegt.
notice-pause-in-typing = Even niet typen is
notice-pause-in-typing-help = Handen zo lang van de toetsen en de muis is een goed moment.
notice-again = Opnieuw herinneren na
notice-again-help = Een herinnering zonder reactie komt terug, hooguit drie keer.

group-later = Later
group-later-help = Als een pauze niet uitkomt.
later-by = Later betekent
later-by-help = Hoelang een pauze wordt uitgesteld.
later-limit = Hoe vaak
later-limit-help = Zo vaak kun je één pauze uitstellen.

group-body = Jij en je plek
group-body-help = Kaarten die niet passen, komen nooit.
body-places = Waar je kunt rekken
body-places-help = Minstens één.
body-equipment = Wat je bij de hand hebt
body-equipment-help = Niets is nodig.
body-avoid = Waar je voorzichtig mee bent
body-avoid-help = Oefeningen die daar niet goed voor zijn, vallen weg. Vraag bij twijfel je arts.
body-office = Alleen waar niemand naar staart
body-office-help = Laat weg wat in een open kantoor vreemd oogt.

group-media = Muziek en films
group-media-help = Wat er tijdens een pauze speelt.
media-pause = Stilzetten als een pauze begint
media-pause-help = In elke speler die dat toelaat.
media-resume = Daarna laten doorspelen
media-resume-help = Alleen wat voor de pauze is stilgezet.

group-look = Uiterlijk
group-look-help = Van de vensters.
look-theme = Kleuren
look-theme-help = Zoals het systeem ze heeft, of altijd hetzelfde.
look-theme-system = Zoals het systeem
look-theme-light = Licht
look-theme-dark = Donker
look-text-scale = Tekstgrootte
look-text-scale-help = Van alle tekst in deze vensters.
look-reduced-motion = Minder beweging
look-reduced-motion-help = Niets beweegt alleen om mooi te zijn.
look-reduced-motion-system = Zoals het systeem
look-reduced-motion-on = Aan
look-reduced-motion-off = Uit
look-renderer = Weergave
look-renderer-help = Processor werkt overal. Vanaf de volgende keer dat dit venster opent.
look-renderer-auto = Automatisch
look-renderer-cpu = Processor
look-renderer-opengl = OpenGL

body-emergency = Alarmnummer
body-emergency-help = Wat de pagina Verlichting je zegt te bellen. “system” neemt dat van de regio van je systeem.
