past-too-many-words = een rugcheck heeft hooguit { $n } woorden: laat er een paar weg
past-no-area = `{ $given }` is hier geen lichaamsdeel: geef { $names }, of een deel dat een kaart noemt
past-no-help = `{ $given }` is hier niets dat helpt: geef de id van een kaart of oefenreeks, `heat`, `cold`, `alternate`, `walk` of `rest`
past-felt-enough = er zijn vandaag al { $n } rugchecks genoteerd, genoeg voor één dag: klopt er een niet, neem die dan eerst terug, in het venster of met `unhunch feel --take-back`
past-nothing-to-take-back = van { $at } valt niets terug te nemen: het staat niet in het logboek of is al teruggenomen
past-no-question = `{ $given }` is geen vraag van de zelfcheck: `unhunch desk` noemt ze allemaal
past-forget-yes = wat is verwijderd, komt niet terug: voeg `--yes` toe als je dat wilt
past-taken-back = { $score }, genoteerd op { $at }, telt niet meer mee
past-desk-answered = { $answer }, op { $at }
past-desk-open = nog niet beantwoord
past-desk-yes = ja
past-desk-no = nee
past-desk-not-now = nu niet
past-forgotten = { $n ->
    [0] van deze dagen stond niets in het logboek
    [one] één regel van het logboek is verwijderd
   *[other] { $n } regels van het logboek zijn verwijderd
}
past-copies = kopieën die bij een import zijn bewaard, bevatten nog oudere regels: { $names } in `{ $folder }`
past-not-forgotten = het logboek blijft zoals het is: { $error }
past-exported = { $n ->
    [one] één regel is geschreven naar `{ $file }`
   *[other] { $n } regels zijn geschreven naar `{ $file }`
}
past-backward = { $from } komt na { $to }: geef eerst de vroegste dag
past-reported = het rapport is geschreven naar `{ $file }`
past-not-opened = het kan niet worden getoond: `{ $program }` start niet ({ $error })
