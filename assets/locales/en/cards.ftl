## What is said of the user's own cards.

cards-fault = the card file `{ $file }` is left out: line { $line }: { $reason }
cards-flaw-twice = there is already a card with this id
cards-flaw-id = an id is made of lowercase letters, digits and hyphens
cards-flaw-empty = its `{ $field }` is empty
cards-flaw-long = its `{ $field }` is longer than { $limit } characters
cards-flaw-word = `{ $word }` is not a known `{ $field }`
cards-flaw-step-count = a card has from 1 to 40 steps, not { $count }
cards-flaw-step-seconds = a step lasts from 1 to 3600 seconds, not { $secs }
cards-flaw-sum = its steps add up to { $steps } seconds, not to { $said }
cards-flaw-sides = with `sides` `each`, left and right need steps of the same length
cards-flaw-intensity = its `intensity` is 1, 2 or 3, not { $given }
cards-flaw-routine-twice = there is already a routine with this id
cards-flaw-routine-count = a routine has from 1 to 60 cards, not { $count }
cards-flaw-routines-many = there are more than 100 routines
cards-unreadable = the card file `{ $file }` is left out: { $error }
