## What the command line says.

cli-either = { $first } or { $last }
cli-no-display = there is no display: reminding in this terminal

# Wrong words
cli-wrong-verb = `{ $given }` is not a command: `unhunch help` lists them all
cli-wrong-verb-near = `{ $given }` is not a command: did you mean `{ $nearest }`?
cli-wrong-option = `{ $given }` is not an option here: write `{ $usage }`
cli-wrong-option-near = `{ $given }` is not an option here: did you mean `--{ $nearest }`?
cli-wrong-no-value = `--{ $option }` needs a value: write `{ $usage }`
cli-wrong-value = `{ $option }` takes no value: write it alone
cli-wrong-too-many = `{ $given }` is one word too many: write `{ $usage }`
cli-wrong-too-few = `{ $verb }` needs more words: write `{ $usage }`
cli-wrong-both = `--{ $one }` and `--{ $other }` exclude each other: give one of them
cli-wrong-choice = `{ $given }` is not possible here: give { $allowed }
cli-wrong-duration = `{ $given }` is not a duration: write it like `45m`, `1h30m` or `20s`
cli-wrong-pause = `{ $given }` is not a time to pause: write it like `45m`, `until 14:30` or `until tomorrow`
cli-wrong-time = `{ $given }` is not a time of day: write it like `14:30`, or `tomorrow`
cli-wrong-date = `{ $given }` is not a date: write it like `2026-11-23`
cli-wrong-days = `{ $given }` is not a number of days: give one from 1 upward
cli-wrong-score = `{ $given }` is not a score: give a number from 0 (no trouble) to 10
cli-wrong-not-text = one of the words is not valid text: write it in UTF-8
