## What is said of routines.

# Why a card is not done
obstacle-health = you are careful with: { $word }
obstacle-equipment = not at hand: { $word }
obstacle-place = not possible where you are: { $word }
obstacle-hidden = you left it out before
obstacle-office = not for an open office
obstacle-cold = what warms up for it has fallen out
obstacle-unknown = there is no such card

# One sentence without a full stop
routine-replaced = { $by } in place of { $card }: { $why }
routine-left-out = without { $card }: { $why }

# While one is done
routine-next = Next
routine-then = Then: { $card }
routine-progress = Card { $n } of { $of } · { $left } left
routine-progress-whole = { $routine }: card { $n } of { $of }, { $left } left
routine-changes = What does not suit you is changed. Replaced: { $replaced }; left out: { $out }.
