## What the window says.

### The card

card-window-title = { $card } – Unhunch
card-step-of = Step { $n } of { $of }
card-next-step = Next: { $step }
card-last-step = This is the last step.
card-breath = Breathing: { $breath }
card-seconds = { $n ->
    [one] second
   *[other] seconds
}
card-seconds-left = { $n ->
    [one] { $n } second left in this step
   *[other] { $n } seconds left in this step
}
card-paused = paused
card-waiting = waiting
card-waits = Waiting for your hands…
card-figure = Figure of { $card }: { $step }
card-left = Left
card-right = Right
card-care = Take care
card-care-close = Close note

card-previous = Previous
card-pause = Pause
card-resume = Resume
card-next = Next
card-another = Another card
card-not-now = Not now
card-done = Done
card-before = Card before
card-skip = Skip this card
card-end = End
card-go-on = Go on
card-previous-key = Key: left arrow
card-pause-key = Key: space bar
card-resume-key = Key: space bar
card-next-key = Key: right arrow
card-another-key = Key: A
card-not-now-key = Key: N or Escape
card-done-key = Key: D
card-before-key = Key: B
card-skip-key = Key: N or Escape
card-end-key = Key: E
card-go-on-key = Key: right arrow

card-lock = Lock the screen
card-lock-key = Key: L
card-hurts-key = Key: H
card-strict = Hold Escape for three seconds to end it
card-strict-held = Keep holding…
card-strict-asked = This break is a strict one. Hold Escape for three seconds to end it, or say that it hurts.
card-then-stand = Then stand for a while
card-then-sit = Then sit down again
card-then-standing = Now go on standing for a while
card-then-sitting = Now sit down again

cover-leave = Leave
cover-guarded = Your keys still go to the program you were in.
cover-escape = To leave, press Escape or this button.
cover-button = To leave, press this button.
cover-hurts = To leave, press the button above.
cover-strict = It ends by itself when its time is over.
cover-over = Your screen comes back at once.
cover-beside = The card is on your other screen.
cover-time = { $left } left

card-why = What is in the way?
card-why-not-now = Not now
card-why-cannot-here = I cannot do this here
card-why-hurts = It hurts
card-why-dislike = I do not like this one
card-back = Back to the card
card-hurts = Stop here
card-hurts-stop = A stretch may pull, but it should not hurt. Let go slowly and leave this one out.
card-hurts-ask = If the pain is strong, new or stays, ask a doctor or a physiotherapist.
card-close = Close the card
card-leave-out = Leave this card out
card-well-done = Well done
card-was-done = { $card }, { $length }

### The words of the cards

place-seated = Sitting
place-standing = Standing
place-wall = At a wall
place-doorway = In a doorway
place-floor = On the floor
place-walk = Walking
equipment-desk = Sturdy desk
equipment-firm-chair = Firm chair
equipment-mat = Mat
equipment-band = Exercise band
equipment-anchor = Door anchor
equipment-foam-roller = Foam roller
equipment-tennis-ball = Tennis ball
equipment-stability-ball = Exercise ball
equipment-book = Book
equipment-wall = Wall
equipment-doorway = Doorway
avoid-shoulder-injury = Shoulder injury
avoid-neck-nerve = Neck nerve trouble
avoid-wrist-injury = Wrist injury
avoid-knee-pain = Knee pain
avoid-ankle-injury = Ankle injury
avoid-osteoporosis = Osteoporosis
avoid-recent-back-surgery = Recent back surgery
avoid-late-pregnancy = Late pregnancy
avoid-dizziness = Dizziness
avoid-high-blood-pressure = High blood pressure
avoid-breathing-illness = Breathing illness
avoid-eye-pressure = Raised eye pressure
avoid-blood-thinners = Blood thinners

### The home window

home-window-title = Unhunch
home-page-today = Today
home-page-back = My back
home-page-history = History
home-page-cards = Cards
home-page-desk = Desk
home-page-relief = Relief
home-page-preferences = Preferences
home-problems = The preferences file needs a look
home-card-faults = Some cards of yours are left out
home-refused = That did not work: { $why }
home-dismiss = Close this message

home-state-working = Sitting for { $sat }
home-state-due = Time to move – at your next pause in typing
home-state-offered = Time to move
home-state-resting = Stretching
home-state-held = A break is waiting
home-state-paused = Paused
home-state-paused-until = Paused until { $until }
home-state-off-hours = Outside your working hours
home-state-off-hours-until = Outside your working hours until { $time }
home-take-anyway = Take it anyway
home-state-away = Away from the desk
home-state-just-now = You have just had a rest
home-why = { $state } – { $why }

home-next-stretch = Next stretch in { $from }, or in { $to } if you keep typing
home-next-walk = Next walk in { $from }, or in { $to } if you keep typing
home-next-eyes = Next rest for the eyes in { $to }
home-next-stretch-at = Next stretch in { $to }
home-next-walk-at = Next walk in { $to }
home-next-now = The next break is due now.
home-next-none = No break is planned.
home-next-resting = The card is on your screen.
home-stretch-now = Stretch now
home-pause = Pause
home-resume = Resume
home-pause-tomorrow = Until tomorrow
home-pause-resumed = Until I resume


home-undo-key = Ctrl+Z
home-redo-key = Ctrl+Shift+Z
home-reset-all-key = Everything on this page as it was at first
home-undo = Undo
home-redo = Redo
home-reset-all = Reset all
home-reset = Set { $name } back to { $value }
home-default = Default: { $value }.
home-on = on
home-off = off
home-none = none
home-wrong = “{ $text }” is not understood: { $give }.

day-title = A day with these settings
day-summary = If you sit and type from 9 to 18 o’clock: { $breaks }.
day-nothing = Nothing would remind you: all breaks are off.
day-stretches = { $n ->
    [one] { $n } stretch
   *[other] { $n } stretches
}
day-walks = { $n ->
    [one] { $n } walk
   *[other] { $n } walks
}
day-eyes = { $n ->
    [one] { $n } rest for the eyes
   *[other] { $n } rests for the eyes
}
day-stretch = Stretch
day-walk = Walk
day-eye = Eyes
day-window = From here on in your next pause
day-first = The first comes { $from } after you sit down, or after { $to } if you keep typing.

group-stretch = Stretch
group-stretch-help = A card of about a minute, after you have sat for a while.
stretch-on = Remind me to stretch
stretch-on-help = The reason for this program.
stretch-earliest = Earliest
stretch-earliest-help = From here on the break comes in your next pause in typing.
stretch-latest = Latest
stretch-latest-help = Now it comes even if you are still typing.
stretch-length = Length
stretch-length-help = How long a break takes.

group-walk = Walk
group-walk-help = A few minutes on your feet, in place of some stretches.
walk-on = Remind me to walk
walk-on-help = The best thing for a back that sits all day.
walk-after-stretches = After this many stretches
walk-after-stretches-help = The break that follows them is a walk.
walk-length = Length
walk-length-help = How long a walk takes.
walk-lock = Lock the screen afterwards
walk-lock-help = When a walk is over nobody finds your desktop open.

group-eyes = Eyes
group-eyes-help = Look at something far away for a few seconds.
eyes-on = Remind me to rest my eyes
eyes-on-help = Never right before or after another break.
eyes-every = Every
eyes-every-help = Sitting time from one rest to the next.
eyes-length = Length
eyes-length-help = How long to look away.

group-times = Fixed times
group-times-help = Stretches by the clock.
times-at = At these times
times-at-help = As 10:30, 15:00. Stretches then, however long you sat.
times-instead = Only at these times
times-instead-help = Sitting for long then brings no stretch by itself.

group-posture = Sit and stand
group-posture-help = For a desk that can be raised. The change comes together with a stretch.
posture-on = Remind me to change
posture-on-help = Never a break of its own.
posture-sit = Sit for
posture-sit-help = After this long the next stretch ends standing.
posture-stand = Stand for
posture-stand-help = After this long the next stretch ends sitting.

group-strict = Strict
group-strict-help = For those who skip too easily.
strict-on = Limit skipping
strict-on-help = Holding Escape for three seconds, the tray and “unhunch end” still end them.
strict-skips-in-a-row = Skips in a row
strict-skips-in-a-row-help = So many breaks may be skipped one after the other.

group-quiet = Not now
group-quiet-help = A break waits while one of these is so, and comes once it is over.
quiet-microphone = The microphone is in use
quiet-microphone-help = You are in a call.
quiet-camera = The camera is in use
quiet-camera-help = You are in a call.
quiet-do-not-disturb = Do not disturb is on
quiet-do-not-disturb-help = As your desktop has it.
quiet-full-screen = A program fills the screen
quiet-full-screen-help = A film, a game or slides.
quiet-video = Something keeps the screen awake
quiet-video-help = A film or a presentation.
quiet-programs = One of these programs runs
quiet-programs-help = Names of programs, with commas between them.
quiet-battery = The computer runs on its battery
quiet-battery-help = You are on the way.
quiet-new-screen = A screen is connected that is not yours
quiet-new-screen-help = You are showing something to others.
quiet-discreet = A quiet offer in long calls
quiet-discreet-help = After an hour in a call the tray alone offers a card that nobody notices.

group-hours = Hours
group-hours-help = Outside of them nothing happens.
hours-on = Only in these hours
hours-on-help = Several ranges a day have commas between them, and one may lead over midnight.
hours-monday = Monday
hours-monday-help = As 09:00-12:30, 13:30-18:00.
hours-tuesday = Tuesday
hours-tuesday-help = Nothing for a day off.
hours-wednesday = Wednesday
hours-wednesday-help = Nothing for a day off.
hours-thursday = Thursday
hours-thursday-help = Nothing for a day off.
hours-friday = Friday
hours-friday-help = Nothing for a day off.
hours-saturday = Saturday
hours-saturday-help = Nothing for a day off.
hours-sunday = Sunday
hours-sunday-help = Nothing for a day off.
hours-days-off = Days off
hours-days-off-help = As 2026-12-24, or 2026-12-24..2027-01-01.

group-limit = Enough for a day
group-limit-help = One gentle word when you have sat for long enough.
limit-on = Tell me when it is enough
limit-on-help = Once a day, and never in the way.
limit-sitting = Sitting time a day
limit-sitting-help = All of the day together.
limit-day-starts = A day starts at
limit-day-starts-help = Counts start anew then, and “tomorrow” begins.

group-away = Away
group-away-help = Time away from the desk counts as rest.
away-after = Away after
away-after-help = Without a key or the mouse for this long you are away.
away-enough = Enough rest
away-enough-help = Away for this long, and your sitting time starts anew.
away-reading = I often read without touching anything
away-reading-help = Then only a locked screen or a sleeping computer means that you are away.

group-notice = Reminder
group-notice-help = How a break shows up.
notice-style = A break begins with
notice-style-help = A notification waits for your click; the card opens by itself; a cover dims the screens around it. None takes your keys while you type.
notice-style-notification = A notification
notice-style-card = The card
notice-style-cover = A cover
notice-screens = A cover lies on
notice-screens-help = On some desktops there can be no cover, and the card opens by itself.
notice-screens-active = The screen in use
notice-screens-all = All screens
notice-card-waits = The card waits for my hands
notice-card-waits-help = Its clock stands while you type or point.
notice-pause-in-typing = A pause in typing is
notice-pause-in-typing-help = Hands off the keys and the mouse for this long is a good moment.
notice-again = Remind again after
notice-again-help = A reminder that is left alone comes back, three times at most.

group-later = Later
group-later-help = When a break does not suit you.
later-by = Later means
later-by-help = How long a break is put off.
later-limit = How often
later-limit-help = So many times one break can be put off.

group-body = You and your place
group-body-help = Cards that do not fit are never shown.
body-places = Where you can stretch
body-places-help = At least one.
body-equipment = What you have at hand
body-equipment-help = Nothing is needed.
body-avoid = What to be careful with
body-avoid-help = Stretches that are not good for these are left out. If in doubt, ask your doctor.
body-office = Only what nobody will stare at
body-office-help = Leaves out what looks odd in an open office.
body-emergency = Emergency number
body-emergency-help = What the page Relief tells you to call. “system” takes that of your system’s region.

group-media = Music and films
group-media-help = What plays during a break.
media-pause = Pause it when a break starts
media-pause-help = In every player that can be asked.
media-resume = Let it go on afterwards
media-resume-help = Only what was paused for the break.

group-look = Look
group-look-help = Of the windows.
look-theme = Colours
look-theme-help = As the system has them, or always the same.
look-theme-system = As the system
look-theme-light = Light
look-theme-dark = Dark
look-text-scale = Size of text
look-text-scale-help = Of all text in these windows.
look-reduced-motion = Less motion
look-reduced-motion-help = Nothing moves that only moves to please.
look-reduced-motion-system = As the system
look-reduced-motion-on = On
look-reduced-motion-off = Off
look-renderer = Drawing
look-renderer-help = Processor works everywhere. From the next time this window opens.
look-renderer-auto = Automatic
look-renderer-cpu = Processor
look-renderer-opengl = OpenGL
