## What the terminal says.

terminal-waiting = Reminding in this terminal; q ends it.
terminal-quit = [q] Quit
terminal-card-keys = [d] Done  [space] Pause  [n] Next step  [a] Another card  [k] Not now  [q] Quit
terminal-routine-keys = [d] Done  [space] Pause  [n] Next step  [k] Skip this card  [b] Card before  [e] End  [q] Quit
terminal-left = Left
terminal-right = Right
terminal-secs = { $n } s
terminal-secs-paused = { $n } s, paused
terminal-done = Well done.
terminal-partly = Done in part.
terminal-skipped = Not now, then.
