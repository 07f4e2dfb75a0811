## What the resident says: tray, notification, refusals.

kind-stretch = Stretch
kind-walk = Walk
kind-eyes = Rest for the eyes

tray-next-between = { $kind } between { $from } and { $to }
tray-next-at = { $kind } at { $time }
tray-nothing-planned = No breaks are planned
tray-due = Break at your next pause in typing
tray-offered = Time to move
tray-resting = Break in progress
tray-held = Break held: { $why }
tray-take-anyway = Take it anyway
tray-discreet = Do one that nobody sees: { $card }
tray-end = End this break
tray-own-screen = The new screen is mine
tray-stand = I stand now
tray-stand-time = I stand now (you have sat for long)
tray-sit = I sit now
tray-sit-time = I sit now (you have stood for long enough)
tray-meeting = In a meeting
tray-meeting-until = In a meeting until { $time }
tray-meeting-more = { $time } more
tray-meeting-over = It is over

# Why a break is held, in the middle of a sentence
held-meeting = you are in a meeting
held-meeting-until = you are in a meeting until { $time }
held-microphone = the microphone is in use
held-camera = the camera is in use
held-do-not-disturb = do not disturb is on
held-video = something keeps the screen awake
held-full-screen = a program fills the screen
held-program = a chosen program runs
held-battery = the computer runs on its battery
held-new-screen = a new screen is connected
held-by = { $why } ({ $by })

hint-stuck = Breaks come again, although { $why }
hint-stuck-body = That has been so for four hours, and so it is not heeded any more until it ends. “unhunch set { $key } off” never heeds it.
hint-sat-long = You have sat for { $time } today
hint-sat-long-body = That is enough for one day. Breaks go on as usual if you stay.
hint-not-locked = The screen could not be locked
hint-not-locked-body = “unhunch doctor” says why; “hooks.lock” may name a program that does it.
hint-no-autostart = Unhunch does not start with the session
autostart-reason = To remind you of breaks from the start
tray-paused = Paused until you resume
tray-paused-until = Paused until { $time }
tray-off-hours = Outside your working hours
tray-off-hours-until = Outside your working hours until { $time }
tray-away = You are away: this counts as rest
tray-stretch-now = Stretch now
tray-later = Later ({ $time })
tray-skip = Skip this break
tray-pause = Pause
tray-pause-tomorrow = Until tomorrow
tray-pause-resumed = Until I resume
tray-resume = Resume
tray-feel = How does your back feel?
tray-feel-score = { $score ->
    [0] 0 – no trouble
    [10] 10 – as bad as can be
   *[other] { $score }
}
tray-home = Home…
tray-quit = Quit

notice-stretch = Time to move: { $card }, { $time }
notice-other = Time to move: { $kind }, { $time }
notice-ask = You have skipped this one three times. If you never want to see it, start it, skip it, and say that you do not like it.
notice-then-standing = Then go on standing for a while.
notice-then-sitting = Then sit down again.
notice-trayless = This desktop shows no tray icon: “unhunch” opens the window, and “unhunch help” lists what else it can do.
notice-updated = Unhunch was updated
notice-updated-body = Quit it and start it again to use the new version. Nothing is lost until then.
notice-start = Start
notice-later = Later
notice-skip = Skip
notice-done = Done
notice-without-actions = To start it, open Unhunch from the tray, or type “unhunch stretch”; “unhunch later” puts it off.
notice-card-of = { $card } ({ $n } of { $of })
notice-no-window = No window could be shown; “unhunch doctor” says why.

refused-resting = a break is in progress
refused-locked = the screen is locked
refused-nothing-due = no break is due that could be put off
refused-no-laters = this break was put off as often as `later.limit` allows
refused-not-paused = Unhunch is not paused
refused-no-card = there is no card `{ $card }`; `unhunch cards` lists them
refused-no-routine = there is no routine `{ $routine }`; `unhunch routine` lists them
refused-routine = most of “{ $routine }” does not fit your preferences: { $why }
refused-score = `{ $score }` is not a score from 0 to 10
refused-strict = no more breaks in a row may be skipped: `strict.skips_in_a_row` is reached; if it hurts, start it and press H
refused-strict-resting = no more breaks in a row may be skipped: `unhunch end` ends this one all the same
refused-not-resting = no break is on the screen
refused-no-meeting = no meeting is on: `unhunch meeting 1h` begins one
refused-past = { $time } has passed: give a later time
refused-no-new-screen = no new screen is connected
refused-no-posture = sitting and standing by turns is off: `unhunch set posture.on true` turns it on
refused-nothing-planned = no break is planned that could be skipped
refused-no-window = no window can be shown here; `unhunch doctor` says why

doctor-no-window = start Unhunch in a graphical session; without one it reminds in the terminal
doctor-untried = not tried yet; ask again in a moment

hook-not-started = it cannot be started: { $error }
hook-code = it ended with exit code { $code }
hook-signal = it was ended by signal { $signal }
hook-late = it did not end within { $limit }, and was killed
hook-busy = it still ran from the last time, so it was not run again

relief-begun = { $remedy ->
    [cold] Cold for { $time }.
    [heat] Heat for { $time }.
   *[other] Heat and then cold, { $time } together.
}
relief-stop = Take it off if: { $stop }
relief-not-if = Not with: { $reasons }.
relief-look = Look at the skin
relief-change = Change over: now cold, and look at the skin
relief-over = { $remedy ->
    [heat] Time is up: take the heat off
    [cold] Time is up: take the cold off
   *[other] Time is up: take it off
}
relief-again = Again: { $again }
relief-left-alone = Unhunch ends and will not tell you: take it off in { $left }
relief-running = { $remedy ->
    [heat] heat is on
    [cold] cold is on
   *[other] heat and cold by turns are on
} for another { $left }: `unhunch relief stop` ends it
relief-too-long = that is longer than is good for the skin: give { $longest } at most
relief-none = neither heat nor cold is on
relief-unheard = no notification can be shown here, so nobody could tell you when to take it off
