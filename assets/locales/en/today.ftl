## The page of the present day.

today-date = { $weekday }, { $date }
today-reading = Reading your history…

### The next break

today-next-stretch = Next stretch
today-next-walk = Next walk
today-next-eyes = Next rest for the eyes
today-next-routine = Next: { $routine }
today-minutes = { $n ->
    [one] minute
   *[other] minutes
}
today-hours = hours
today-now = Now
today-at = At { $time }
today-between = Between { $from } and { $to }
today-until = Until { $time }

# Why the next break comes when it comes
today-reason-pause = In your first pause in typing after { $from } of sitting, at the latest after { $to }.
today-reason-fixed = This is one of your fixed times: it comes in your next pause in typing from then on.
today-reason-sitting = After { $to } of sitting.
today-reason-eyes = After every { $to } of sitting, but never right beside another break.
today-reason-walk = { $n ->
    [one] A walk follows every stretch.
   *[other] A walk follows every { $n } stretches.
}
today-reason-later = You put it off until then.

today-state-due = It is time to move
today-state-due-why = It comes in your next pause in typing, at the latest in { $to }.
today-state-offered = It is time to move
today-state-offered-why = A break is on offer: start it, or put it off if this is no good moment.
today-state-resting = Your break
today-state-resting-why = The card is on your screen. Take your time.
today-state-held = A break is waiting
today-state-held-why = It is held because { $why }, and comes once that is over.
today-state-paused = Paused
today-state-paused-why = No break comes until then, unless you begin one.
today-state-paused-endless = No break comes until you resume, unless you begin one.
today-state-off-hours = Outside your working hours
today-state-off-hours-why = Nothing reminds you until then. A break can be begun all the same.
today-state-off-hours-endless = Nothing reminds you now. A break can be begun all the same.
today-state-away = Away from the desk
today-state-away-why = This counts as rest: when you come back, your sitting time may start anew.
today-state-none = No break is planned
today-state-none-why = All reminders are off. You can turn them on in Preferences, or begin a break now.
today-state-quiet-why = Nothing more is planned for now. A break can be begun at any time.
today-ring = { $left } until the next break

### The card that comes

today-card = Up next
today-card-of = { $place } · { $time }
today-card-open = Look at { $card }

### What can be done

today-actions = Right now
today-stretch-locked = The screen is locked.
today-later-by = Puts it off by { $time }
today-later-none = There is no break yet that could be put off.
today-later-spent = This break was put off as often as you allow.
today-skip-none = There is no break that could be skipped.
today-skip-strict = No more breaks in a row may be skipped.
today-stop-relief = { $remedy ->
    [heat] { $n ->
        [one] Stop the heat (1 minute left)
       *[other] Stop the heat ({ $n } minutes left)
    }
    [cold] { $n ->
        [one] Stop the cold (1 minute left)
       *[other] Stop the cold ({ $n } minutes left)
    }
   *[other] { $n ->
        [one] Stop heat and cold (1 minute left)
       *[other] Stop heat and cold ({ $n } minutes left)
    }
}
today-profile = Profile: { $profile }
today-profile-active = { $profile } (in use)
today-quit-ask = Quit Unhunch? Nothing reminds you then until you start it again.
today-quit-sure = Quit now
today-quit-stay = Stay

### The numbers

today-sitting = Sitting time
today-sitting-limit = of { $limit } that are enough
today-longest = Longest spell
today-longest-now = this one
today-breaks = { $n ->
    [one] Break taken
   *[other] Breaks taken
}
today-breaks-partly = { $n } of them in part
today-streak = { $n ->
    [one] Day with a break
   *[other] Days in a row
}
today-streak-none = A good day to begin
today-streak-none-help = One break is all it takes.
today-streak-counts = Today is one of them.
today-streak-open = Today can make it { $n }.
today-short-minutes = { $m } min
today-short-hours = { $h } h { $m } min

### The picture of the day

today-day = Your day
today-nothing = Nothing yet. What you do shows up here as the day goes on.
today-picture = Your day from { $from } to { $to }. { $parts }.
today-picture-next = The next break comes between { $from } and { $to }
today-picture-keys = Arrow keys go through the marks.
today-legend-sat = Sitting
today-legend-away = Away
today-legend-paused = Paused
today-legend-meeting = In a meeting
today-legend-done = Done
today-legend-partly = In part
today-legend-held = Held
today-legend-later = Put off
today-legend-skipped = Skipped
today-legend-missed = Unanswered
today-legend-next = Next break

today-sum-sat = sitting for { $length }
today-sum-done = { $n ->
    [one] { $n } break done
   *[other] { $n } breaks done
}
today-sum-partly = { $n ->
    [one] { $n } break done in part
   *[other] { $n } breaks done in part
}
today-sum-held = { $n ->
    [one] { $n } break held
   *[other] { $n } breaks held
}
today-sum-later = { $n ->
    [one] { $n } break put off
   *[other] { $n } breaks put off
}
today-sum-skipped = { $n ->
    [one] { $n } break skipped
   *[other] { $n } breaks skipped
}
today-sum-missed = { $n ->
    [one] { $n } break unanswered
   *[other] { $n } breaks unanswered
}

# A break in the day, such as: 11:32: Stretch (Shoulder rolls), done
today-mark = { $time }: { $what }, { $became }
today-mark-card = { $kind } ({ $card })
today-became-done = done
today-became-partly = done in part
today-became-skipped = skipped
today-became-missed = not answered
today-became-later = put off
today-became-later-by = put off by { $by }
today-became-held = held
today-became-held-for = held for { $length }
today-because = { $became }: { $why }
today-why-not-now = it did not suit
today-why-cannot-here = not possible there
today-why-hurts = it hurt
today-why-dislike = not liked
today-why-interrupted = something came between
today-why-busy = your hands were busy
today-more = { $n ->
    [one] and one more
   *[other] and { $n } more
}

today-bar-sat = { $from } to { $to }: sat for { $length }
today-bar-sitting = Since { $from }: sitting for { $length }
today-bar-away = { $from } to { $to }: away for { $length }
today-bar-paused = { $from } to { $to }: paused
today-bar-meeting = { $from } to { $to }: in a meeting
today-list-show = Show as a list
today-list-hide = Hide the list

### What is worth a moment

today-ask-back = You have not said today how your back feels.
today-ask-desk = A few questions tell whether your desk suits you.
today-ask-desk-again = It is a while since you looked at your desk.
today-ask-back-go = Say it
today-ask-desk-go = Look
