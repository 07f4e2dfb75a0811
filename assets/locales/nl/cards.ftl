cards-fault-card = `{ $card }` in `{ $file }`, regel { $line }, valt weg: { $reason }
cards-fault-nameless = een kaart in `{ $file }`, regel { $line }, valt weg: { $reason }
cards-fault-file = `{ $file }` valt weg: regel { $line }: { $reason }
cards-fault-unreadable = `{ $file }` valt weg: { $reason }
cards-fault-more = `{ $file }` en wat volgt valt weg: { $reason }
cards-flaw-twice = er is al een kaart met deze id
cards-flaw-bundled = een kaart die met Unhunch meekomt heeft deze id: geef de jouwe een andere
cards-flaw-id = een id bestaat uit kleine letters, cijfers en koppeltekens, hooguit 48
cards-flaw-empty = `{ $field }` is leeg
cards-flaw-long = `{ $field }` is langer dan { $limit } tekens
cards-flaw-unprintable = `{ $field }` bevat een regeleinde of een teken dat niet getoond kan worden
cards-flaw-word = `{ $word }` is geen bekende `{ $field }`
cards-flaw-words = `{ $field }` heeft meer dan { $limit } woorden
cards-flaw-number = `{ $field }` is hooguit { $limit }, niet { $given }
cards-flaw-step-count = een kaart heeft 1 tot 40 stappen, niet { $count }
cards-flaw-step-seconds = een stap duurt 1 tot 3600 seconden, niet { $secs }
cards-flaw-seconds = een kaart duurt hooguit 3600 seconden, niet { $secs }
cards-flaw-sum = de stappen zijn samen { $steps } seconden, niet { $said }
cards-flaw-sides = met `sides` `each` moeten links en rechts stappen van gelijke duur hebben
cards-flaw-intensity = `intensity` is 1, 2 of 3, niet { $given }
cards-flaw-routine-twice = er is al een oefenreeks met deze id
cards-flaw-routine-count = een oefenreeks heeft 1 tot 60 kaarten, niet { $count }
cards-flaw-routines-many = er zijn al { $limit } eigen oefenreeksen, meer worden niet gelezen
cards-flaw-motion = `motion` kan niet getoond worden: { $why }
cards-flaw-motion-depth = `motion` is te diep genest
cards-flaw-many = er zijn al { $limit } eigen kaarten, meer worden niet gelezen
cards-flaw-much = je eigen kaarten zijn samen groter dan { $limit } MiB, meer worden niet gelezen
cards-flaw-more = er is meer mis dan hier staat: herstel eerst dit
cards-fine = { $n ->
    [0] er staat geen kaart in dit bestand
    [one] één kaart is in orde
   *[other] { $n } kaarten zijn in orde
}
cards-imported = { $n ->
    [one] één kaart opgenomen: `{ $name }` staat in de map van je kaarten
   *[other] { $n } kaarten opgenomen: `{ $name }` staat in de map van je kaarten
}
cards-import-bad = { $more ->
    [0] { $first }; er is niets opgenomen
   *[other] { $first }; er is niets opgenomen, en `unhunch cards --check { $file }` noemt er nog { $more }
}
cards-import-none = er staat geen kaart in `{ $file }`
cards-import-taken = `{ $file }` staat al in de map van je kaarten: geef het jouwe een andere naam
cards-exported = { $n ->
    [one] één kaart geschreven naar `{ $file }`
   *[other] { $n } kaarten geschreven naar `{ $file }`
}
cards-export-taken = `{ $file }` bestaat al: geef een andere naam
cards-not-written = `{ $file }` kan niet worden geschreven: { $error }
cards-not-absolute = `{ $file }` is geen volledig pad: schrijf het vanaf `/`
cards-fine-routines = kaarten in orde: { $n }, oefenreeksen: { $routines }
cards-imported-routines = opgenomen: kaarten { $n }, oefenreeksen { $routines }; `{ $name }` staat in de map van je kaarten
cards-exported-routines = geschreven naar `{ $file }`: kaarten { $n }, oefenreeksen { $routines }
