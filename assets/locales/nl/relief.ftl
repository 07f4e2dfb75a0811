home-general = Algemene informatie, geen medisch advies.
home-signs = Wanneer je hulp zoekt
home-source = Bron: { $source }
home-source-own = Eigen notities van Unhunch
relief-part-heat = Warmte of koude
relief-part-routines = Oefenreeksen
relief-part-breath = Ademhaling
relief-part-tips = Goed om te weten
relief-part-signs = Wanneer je hulp zoekt
relief-start = Starten
relief-start-what = Starten: { $what }
relief-breath-stop = Stoppen

relief-cold = Koude
relief-heat = Warmte
relief-alternate = Warmte, dan koude
relief-always = Altijd
relief-how = Hoe
relief-long = Hoelang
relief-often = Hoe vaak
relief-stop-if = Haal het eraf als
relief-not-with = Niet bij: { $reasons }.
relief-minutes = { $least } tot { $most } minuten
relief-one = Eén tegelijk: er ligt al iets op.
relief-on-cold = Er ligt koude op
relief-on-heat = Er ligt warmte op
relief-on-alternate = Warmte, dan koude is bezig
relief-up = De tijd is om: haal het eraf
relief-left = over
relief-left-long = nog { $left }
relief-line = { $what }: nog { $left }
relief-stop-now = Haal het er meteen af als: { $stop }
relief-told = Een melding zegt wanneer je naar de huid kijkt en wanneer het klaar is, ook als dit venster dicht is.
relief-told-change = Een melding zegt wanneer je naar de huid kijkt, wanneer je wisselt en wanneer het klaar is, ook als dit venster dicht is.
relief-take-off = Haal het er nu af
relief-routines-intro = Meerdere kaarten na elkaar. Elke kaart kun je onderweg overslaan.
relief-routine-facts = { $n ->
    [one] { $length } · { $n } kaart
   *[other] { $length } · { $n } kaarten
}
relief-routine-card = { $n ->
    [one] { $card }
   *[other] { $card }, { $n } keer
}
relief-pacer = Langzaam ademen
relief-pacer-how = Adem door je neus in terwijl de cirkel groeit, en uit terwijl hij krimpt. Zonder te forceren.
relief-pacer-care = Adem weer gewoon als je licht in het hoofd wordt.
relief-pace = { $in } in, { $out } uit
relief-breathe-in = Adem in
relief-breathe-out = Adem uit
relief-breathe-ready = Klaar als jij het bent
relief-breath = Ademhaling { $n } van { $of }
relief-breath-over = Dat was genoeg voor één keer. Adem gewoon verder.
relief-card = Kaart bekijken
relief-kept-away = Je hebt in Instellingen aangegeven dat dit niet goed voor je is.
relief-tip-otc = Pijnstillers van de apotheek
relief-tip-why = Waar het vandaan komt
relief-tip-balance = Voor en achter
relief-tip-text-neck = Telefoon en nek
relief-tip-stress-loop = Stress
relief-tip-together = Veel kleine dingen
relief-tip-warm-first = Eerst opwarmen
relief-tip-soft-roller = Eerst de zachte roller
relief-level-emergency = Roep nu hulp in
relief-level-urgent = Vraag vandaag advies
relief-level-soon = Laat er de komende dagen naar kijken
relief-level-stop-now = Tijdens een kaart
relief-call = Bel nu { $number }. Rijd niet zelf.
relief-number-region = Het nummer van de regio van je systeem ({ $region }). Typ een ander als het niet klopt.
relief-number-usual = Je systeem noemt geen regio; dit nummer werkt in veel regio’s. Typ een ander als het niet klopt.
relief-number-own = Het nummer dat je hebt getypt.
relief-number-back = Terug naar het nummer van de regio van je systeem
