welcome-skip = Salta
welcome-back = Indietro
welcome-next = Avanti
welcome-done = Fatto
welcome-try = Prova una prima scheda
welcome-page-of = Pagina { $n } di { $of }

welcome-what-title = Un minuto per la tua schiena
welcome-what-text = Per chi sta alla scrivania più a lungo di quanto faccia bene.
welcome-what-figure = Una figura allunga il fianco, con un braccio sopra la testa
welcome-what-offers = Unhunch conta quanto tempo passi in sedia. Dopo un po’ propone una scheda: un esercizio di circa un minuto, appena smetti di scrivere.
welcome-what-waits = Aspetta mentre sei in chiamata, guardi un film o mostri il tuo schermo. Il tempo lontano dalla scrivania conta come riposo.
welcome-what-keeps = Ciò che sa resta su questo computer. Non c’è nessun account e nulla viene inviato da nessuna parte.

welcome-often-title = Quanto spesso?
welcome-often-text = Lo stretching arriva appena smetti di scrivere tra due momenti. Puoi cambiarlo quando vuoi.
welcome-often-often = Spesso: 20–30 minuti
welcome-often-usual = Normale: 30–45 minuti
welcome-often-seldom = Di rado: 45–60 minuti

welcome-about-title = Su di te
welcome-about-text = Tutto questo è facoltativo e resta solo su questo computer. Decide quali schede compaiono.

welcome-signs-title = Prima di iniziare
welcome-signs-text = Unhunch offre informazioni generali, non un parere medico, e non può visitarti.
welcome-signs-ask = Con uno di questi segnali, lascia stare le schede e chiedi aiuto:
