## What is said of the user's own cards.

cards-fault-card = `{ $card }` in `{ $file }`, line { $line }, is left out: { $reason }
cards-fault-nameless = a card in `{ $file }`, line { $line }, is left out: { $reason }
cards-fault-file = `{ $file }` is left out: line { $line }: { $reason }
cards-fault-unreadable = `{ $file }` is left out: { $reason }
cards-fault-more = `{ $file }` and what follows is left out: { $reason }
cards-flaw-twice = there is already a card with this id
cards-flaw-bundled = a card that comes with Unhunch has this id: give yours another
cards-flaw-id = an id is made of lowercase letters, digits and hyphens, 48 at most
cards-flaw-empty = its `{ $field }` is empty
cards-flaw-long = its `{ $field }` is longer than { $limit } characters
cards-flaw-unprintable = its `{ $field }` has a line break or a character that cannot be shown
cards-flaw-word = `{ $word }` is not a known `{ $field }`
cards-flaw-words = its `{ $field }` has more than { $limit } words
cards-flaw-number = its `{ $field }` is at most { $limit }, not { $given }
cards-flaw-step-count = a card has from 1 to 40 steps, not { $count }
cards-flaw-step-seconds = a step lasts from 1 to 3600 seconds, not { $secs }
cards-flaw-seconds = a card lasts at most 3600 seconds, not { $secs }
cards-flaw-sum = its steps add up to { $steps } seconds, not to { $said }
cards-flaw-sides = with `sides` `each`, left and right need steps of the same length
cards-flaw-intensity = its `intensity` is 1, 2 or 3, not { $given }
cards-flaw-motion = its `motion` cannot be shown: { $why }
cards-flaw-motion-depth = its `motion` is nested too deeply
cards-flaw-many = there are already { $limit } cards of your own, no more are read
cards-flaw-much = your own cards are larger than { $limit } MiB together, no more are read
cards-flaw-more = more is wrong than is named here: mend this first

cards-fine = { $n ->
    [0] there is no card in this file
    [one] one card is fine
   *[other] { $n } cards are fine
}
cards-imported = { $n ->
    [one] one card was taken in: `{ $name }` is in the folder of your cards
   *[other] { $n } cards were taken in: `{ $name }` is in the folder of your cards
}
cards-import-bad = { $more ->
    [0] { $first }; nothing was taken in
   *[other] { $first }; nothing was taken in, and `unhunch cards --check { $file }` lists { $more } more
}
cards-import-none = there is no card in `{ $file }`
cards-import-taken = `{ $file }` is already in the folder of your cards: give yours another name
cards-exported = { $n ->
    [one] one card was written to `{ $file }`
   *[other] { $n } cards were written to `{ $file }`
}
cards-export-taken = `{ $file }` is already there: give another name
cards-not-written = `{ $file }` cannot be written: { $error }
cards-not-absolute = `{ $file }` is no whole path: write it from `/` on
