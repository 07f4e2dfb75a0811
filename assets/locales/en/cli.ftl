## What the command line says.

cli-either = { $first } or { $last }
cli-welcome = Unhunch is running and will tell you when it is time to move. `unhunch home` opens the preferences, Ctrl+C ends it.
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
cli-wrong-meeting = `{ $given }` is not a length of a meeting: write it like `1h`, `more 30m`, `until 14:30` or `over`
cli-wrong-minutes = `{ $given }` is not a number of minutes: write it like `15`
cli-wrong-time = `{ $given }` is not a time of day: write it like `14:30`, or `tomorrow`
cli-wrong-date = `{ $given }` is not a date: write it like `2026-11-23`
cli-wrong-days = `{ $given }` is not a number of days: give one from 1 upward
cli-wrong-score = `{ $given }` is not a score: give a number from 0 (no trouble) to 10
cli-wrong-not-text = one of the words is not valid text: write it in UTF-8

# Failures
cli-not-running = unhunch is not running: start it with `unhunch`, then try again
cli-running = unhunch is already running: end it with `unhunch quit`, then start it here
cli-hung = unhunch does not answer: end its process, then start it again
cli-hung-process = unhunch does not answer: end its process with `kill { $pid }`, then start it again
cli-broken = unhunch did not finish its answer: { $error }; try again
cli-no-card = there is no card `{ $given }`: `unhunch cards` lists them all
cli-no-card-near = there is no card `{ $given }`: did you mean `{ $nearest }`?
cli-no-routine = there is no routine `{ $given }`: `unhunch routine` lists them all
cli-no-routine-near = there is no routine `{ $given }`: did you mean `{ $nearest }`?
cli-routines-several = `{ $given }` may be { $ids }: write more of it
cli-no-home = no home folder was found: set `HOME` to one
cli-no-file = `{ $file }` cannot be found: { $error }
cli-no-lock = `{ $file }` cannot be locked: { $error }; reminding all the same, perhaps twice
cli-not-locked = the lock cannot be taken: { $error }; try again
cli-no-window = this program was built without windows: start `unhunch-window` instead
cli-not-written = the answer cannot be written: { $error }
cli-autostart-failed = the autostart entry cannot be changed: { $error }

# Help
cli-help-title = Unhunch reminds you to move before your back gets sore, and shows you how.
cli-help-plain = remind from now on, or show the window of the one that does
cli-help-end = `unhunch help VERB` says how one is written.
cli-verb-stretch = start the break on offer, or one now; with a card, that card
cli-verb-routine = list the routines, cards in a row, or start one of them
cli-verb-status = say what is going on and when the next break comes
cli-verb-later = put the break off, by `later.by` or by this long
cli-verb-skip = skip the break
cli-verb-pause = stop reminding, for a time or until you resume
cli-verb-resume = end a pause
cli-verb-meeting = hold breaks while you are in a meeting, for an hour or as long as you say, and offer one when it is over
cli-verb-end = end the break that is on the screen, however strict the preferences are
cli-verb-stand = say that you stand from now on
cli-verb-sit = say that you sit from now on
cli-verb-screens = say that the screens which are connected are yours, so that they hold no breaks
cli-verb-home = open the window
cli-verb-get = print a preference, a section of them, or all
cli-verb-set = change a preference
cli-verb-reset = set a preference, a section of them, or all back to the default
cli-verb-profile = list the profiles, let one of them hold, make or remove one
cli-verb-export = write preferences, profiles, cards of your own and the journal into one new file
cli-verb-import = take in everything of such a file; what it replaces is kept beside
cli-verb-cards = list the exercises; or check, take in or give out cards of your own
cli-verb-card = print one exercise with its steps
cli-verb-guide = print how to set up the desk, when to use heat or cold, tips, and when to seek help
cli-verb-relief = put heat or cold on, and be told to look at the skin and to take it off
cli-verb-history = print what happened so far, or forget some of it
cli-verb-report = write a page for a physiotherapist, about the last four weeks or other days
cli-verb-feel = note how your back feels, from 0 (no trouble) to 10, or print the last note
cli-verb-desk = list the questions about your desk and your answers, or answer one
cli-verb-plan = print the breaks of a day on which you sit and type the whole time
cli-verb-autostart = start with the session, or not, or say whether
cli-verb-doctor = say what works here, what does not, and how to mend it
cli-verb-completions = print the completions for a shell
cli-verb-quit = end the instance that reminds
cli-verb-help = print this, or more about one verb
cli-option-terminal = remind in this terminal
cli-option-background = remind without showing the window at the first start; what starts with the session says so
cli-option-json = print JSON
cli-option-check = say what is wrong with the cards in this file
cli-option-import = copy this file into the folder of your cards, if nothing is wrong with it
cli-option-export = write your own cards into this new file, or print them
cli-option-save = make what holds now a profile of this name, and let that hold
cli-option-remove = put the file of this profile aside
cli-option-csv = print comma-separated values
cli-option-waybar = print JSON for a custom module of waybar
cli-option-follow = go on, with a line for every change
cli-option-from = only from this day on
cli-option-to = only up to this day
cli-option-forget = remove these days from the journal, or all of it
cli-option-yes = know that this cannot be undone
cli-option-open = show it in the browser
cli-option-where = where it is felt, such as neck,lower-back
cli-option-helped = what has helped: cards, routines, heat, cold, alternate, walk, rest
cli-option-take-back = let the last note count no more
cli-option-days = only the last N days, today among them
cli-option-date = the day, such as 2026-11-23; today without

# Status
cli-state-working = working
cli-state-due = break at your next pause in typing
cli-state-offered = time to move
cli-state-resting = break in progress
cli-state-held = break held
cli-state-paused = paused
cli-state-off-hours = outside your working hours
cli-state-away = away
cli-why-later = you put the break off
cli-why-locked = the screen is locked
cli-why-no-input = no input
cli-why-other-session = another session is on the screen
cli-waybar-working = on
cli-waybar-due = due
cli-waybar-offered = move
cli-waybar-resting = break
cli-waybar-held = held
cli-waybar-paused = paused
cli-waybar-off-hours = off
cli-waybar-away = away
cli-until = until { $time }
cli-until-resumed = until you resume
cli-state-off-hours-until = outside your working hours until { $time }
cli-status-meeting = Meeting
cli-status-posture = Posture
cli-posture-sitting = sitting
cli-posture-standing = standing
cli-status-strict = Strict
cli-status-skips = { $n ->
    [0] no more breaks in a row may be skipped
    [one] one more break in a row may be skipped
   *[other] { $n } more breaks in a row may be skipped
}
cli-status-now = Now
cli-status-relief = Relief
cli-status-profile = Profile
cli-status-relief-left = { $remedy }, { $left } left
cli-status-sitting = Sitting
cli-status-next = Next
cli-status-today = Today
cli-status-sitting-for = sitting for { $time }
cli-status-next-now = { $what } now
cli-status-next-latest = { $what } at the latest in { $latest }
cli-status-next-at = { $what } in { $latest }
cli-status-next-between = { $what } in { $earliest }, at the latest in { $latest }
cli-status-counts = { $done } done, { $partly } in part, { $skipped } skipped, { $missed } missed
cli-status-sat = { $time } of sitting, { $longest } at a time at most

# Cards
cli-cards-id = Id
cli-cards-name = Name
cli-cards-group = Group
cli-cards-place = Place
cli-cards-time = Time
cli-cards-secs = { $n } s
cli-card-left = left
cli-card-right = right
cli-card-place = Place
cli-card-equipment = Equipment
cli-card-body = For
cli-card-breath = Breath
cli-card-caution = Caution
cli-card-avoid = Not with
cli-card-source = Source
cli-card-none = none

cli-routines-id = Id
cli-routines-name = Name
cli-routines-time = Time
cli-routines-fits = Fits
cli-routines-yes = yes
cli-routines-changed = { $n ->
    [one] yes, with one change
   *[other] yes, with { $n } changes
}
cli-routines-no = no: { $why }

# Guides, heat and cold
cli-guide-desk = Your desk, and habits around it
cli-guide-if-not = If not: { $fix }
cli-guide-relief = Heat or cold
cli-guide-when = When
cli-guide-use = What
cli-guide-time = How long
cli-guide-minutes = { $least } to { $most } minutes
cli-guide-repeat = How often
cli-guide-stop = Stop if
cli-guide-not-if = Not with
cli-guide-tips = Good to know
cli-guide-signs = When to seek help
cli-guide-general = This is general information, not medical advice.
cli-relief-cold = Cold
cli-relief-heat = Heat
cli-relief-alternate = Heat and cold by turns

# History, check-ins, plan
cli-history-empty = nothing has happened yet
cli-history-bad = { $n ->
    [one] one line of the journal cannot be read and is left out
   *[other] { $n } lines of the journal cannot be read and are left out
}
cli-feel-last = { $score }, noted on { $at }
cli-feel-none = nothing is noted yet: `unhunch feel 3` notes a 3
cli-plan-head = { $n ->
    [one] One break on { $date }, from 09:00 to 18:00:
   *[other] { $n } breaks on { $date }, from 09:00 to 18:00:
}
cli-plan-empty = no breaks are planned: they are turned off, or the day is outside your working hours

# Doctor
cli-doctor-running = running
cli-doctor-not-running = not running: tried for a moment
cli-doctor-senses = Senses
cli-doctor-voices = Voices
cli-doctor-files = Files
cli-doctor-live = works
cli-doctor-missing = missing
cli-doctor-off = off
cli-doctor-held = A break is held at this moment: { $why }
cli-doctor-hooks = Hooks
cli-doctor-hook-waits = has not run yet
cli-doctor-hook-ok = ran well on { $at }
cli-doctor-hook-failed = failed on { $at }: { $why }
cli-doctor-cards = { $n ->
    [one] One card of your own
   *[other] { $n } cards of your own
}
