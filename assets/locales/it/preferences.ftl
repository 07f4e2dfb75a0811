prefs-search = Cerca nelle preferenze
prefs-search-hint = Cerca
prefs-search-key = Tasto: / o Ctrl+F
prefs-search-clear = Mostra tutto
prefs-found = { $n ->
    [one] Un’impostazione trovata
   *[other] { $n } impostazioni trovate
}
prefs-nothing-found = Qui nulla si chiama «{ $text }».
prefs-jump = Vai a
prefs-cancel = Annulla
prefs-needs-on = Solo se «{ $name }» è attivo.
prefs-needs-is = Solo se «{ $name }» è «{ $value }».
prefs-needs-some = Solo se c’è qualcosa in «{ $name }».
prefs-needs-profile = Solo mentre è in uso un profilo.

group-profile = Profili
group-profile-help = Altre preferenze per un altro luogo o momento, come l’ufficio.
prefs-profiles = Il profilo in uso
prefs-profiles-help = Ciò che cambi in questa pagina va nel profilo. Senza, valgono le tue preferenze abituali.
prefs-profile-none = Nessun profilo
prefs-profile-save-open = Salva come profilo…
prefs-profile-name = Nome del nuovo profilo
prefs-profile-save = Salva
prefs-profile-remove = Rimuovi «{ $name }»…
prefs-profile-remove-ask = Rimuovere il profilo «{ $name }»? Poi valgono le tue preferenze abituali. Il suo file è messo da parte, non eliminato.
prefs-profile-remove-yes = Rimuovilo
prefs-profile-removed = Il profilo è stato rimosso. Il suo file è conservato come { $file }.
profile-when = Si attiva da solo
profile-when-help = Per esempio monday-friday 09:00-17:00; più voci si separano con virgole.

walk-routine = Più schede in una camminata
walk-routine-help = Una sequenza mostrata dalla camminata, una scheda dopo l’altra.
walk-routine-none = Nessuna sequenza

prefs-hours = Orari comuni
prefs-hours-help = Un clic li imposta; poi puoi cambiare ogni giorno.
prefs-hours-late = Giorni feriali 9–17
prefs-hours-early = Giorni feriali 8–16
prefs-hours-daily = Ogni giorno 9–21
prefs-hours-as-monday = Tutti i feriali come lunedì

body-focus = Dove c’è dolore o rigidità
body-focus-help = Le schede per queste zone compaiono più spesso.

prefs-chime = Come suona
prefs-chime-help = Un suono, al volume impostato qui.

look-contrast = Contrasto
look-contrast-help = Alto: bianco e nero, con linee intorno a tutto.
look-contrast-usual = Normale
look-contrast-high = Alto
look-accent = Colore d’accento
look-accent-help = Il colore di ciò che conta.
look-accent-teal = Verde petrolio
look-accent-blue = Blu
look-accent-violet = Viola
look-accent-rose = Rosa
look-accent-amber = Ambra
look-accent-graphite = Grafite
look-language = Lingua
look-language-help = Di tutti i testi.
look-language-system = Come il sistema
look-clock = Formato dell’ora
look-clock-help = Come 3:30 PM o come 15:30.
look-clock-system = Come il sistema
look-clock-12 = 12 ore
look-clock-24 = 24 ore

group-hooks = Comandi
group-hooks-help = Programmi tuoi che Unhunch avvia in questi momenti: il programma e i suoi argomenti, separati da spazi. Nessuna shell li interpreta.
hooks-due = Quando tocca a una pausa
hooks-due-help = Ogni volta.
hooks-started = Quando inizia una pausa
hooks-started-help = Appena la sua scheda è sullo schermo.
hooks-ended = Quando finisce una pausa
hooks-ended-help = Fatta, saltata o persa.
hooks-lock = Per bloccare lo schermo
hooks-lock-help = Al posto di ciò che il tuo desktop offre per questo.

group-program = Unhunch
group-program-help = Il programma stesso.
prefs-login = Avvia all’accesso
prefs-login-help = Così aspetta nell’area di notifica fin dall’inizio. Predefinito: disattivo.
prefs-introduction = Introduzione
prefs-introduction-help = Le quattro pagine del primo avvio.
prefs-introduction-show = Mostra l’introduzione
prefs-transfer = Tutto in un file
prefs-transfer-help = Preferenze, profili, schede tue e diario, per un altro computer o da conservare.
prefs-transfer-path = Percorso del file
prefs-transfer-export = Scrivilo
prefs-transfer-import = Importa…
prefs-transfer-ask = Importare tutto da questo file? Preferenze e profili con lo stesso nome vengono sostituiti; ciò che c’era è conservato accanto. Al tuo diario si aggiunge ciò che gli manca.
prefs-transfer-yes = Importa
