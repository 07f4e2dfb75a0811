welcome-skip = Overslaan
welcome-back = Terug
welcome-next = Volgende
welcome-done = Klaar
welcome-try = Een eerste kaart proberen
welcome-page-of = Pagina { $n } van { $of }

welcome-what-title = Een minuut voor je rug
welcome-what-text = Voor iedereen die langer achter een bureau zit dan goed is.
welcome-what-figure = Een figuur rekt de zij, met één arm boven het hoofd
welcome-what-offers = Unhunch telt hoelang je zit. Na een tijdje biedt het een kaart aan: één oefening van ongeveer een minuut, zodra je even niet typt.
welcome-what-waits = Het wacht terwijl je in gesprek bent, een film kijkt of je scherm toont. Tijd weg van het bureau telt als rust.
welcome-what-keeps = Wat het weet, blijft op deze computer. Er is geen account, en er wordt nergens iets naartoe gestuurd.

welcome-often-title = Hoe vaak?
welcome-often-text = Een rekpauze komt zodra je even niet typt, tussen twee momenten. Je kunt dit altijd veranderen.
welcome-often-often = Vaak: 20–30 minuten
welcome-often-usual = Gewoon: 30–45 minuten
welcome-often-seldom = Zelden: 45–60 minuten

welcome-about-title = Over jou
welcome-about-text = Dit is allemaal optioneel en blijft alleen op deze computer. Het bepaalt welke kaarten komen.

welcome-signs-title = Voor je begint
welcome-signs-text = Unhunch is algemene informatie, geen medisch advies, en kan je niet onderzoeken.
welcome-signs-ask = Heb je een van deze signalen, laat de kaarten dan en zoek hulp:
