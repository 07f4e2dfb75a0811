## The Relief page of the home window, and what it shares with other pages.

home-general = General information, not medical advice.
home-signs = When to seek help
home-source = Source: { $source }
home-source-own = Unhunch’s own notes

relief-part-heat = Heat or cold
relief-part-routines = Routines
relief-part-breath = Breathing
relief-part-tips = Good to know
relief-part-signs = When to seek help
relief-start = Start
relief-start-what = Start: { $what }
relief-stop-when = Stop

### Heat or cold

relief-cold = Cold
relief-heat = Heat
relief-alternate = Warm, then cold
relief-always = Always
relief-how = How
relief-long = How long
relief-often = How often
relief-stop-if = Take it off if
relief-not-with = Not with: { $reasons }.
relief-minutes = { $least } to { $most } minutes
relief-one = One at a time: something is on already.
relief-on-cold = Cold is on
relief-on-heat = Heat is on
relief-on-alternate = Warm, then cold is on
relief-up = Time is up: take it off
relief-left = left
relief-left-long = { $left } left
relief-line = { $what }: { $left } left
relief-stop-now = Take it off at once if: { $stop }
relief-told = A notification says when to look at the skin and when it is over, also while this window is closed.
relief-told-change = A notification says when to look at the skin, when to change over and when it is over, also while this window is closed.
relief-take-off = Take it off now

### Routines

relief-routines-intro = Several cards one after the other. Each can be skipped on the way.
relief-routine-facts = { $n ->
    [one] { $length } · { $n } card
   *[other] { $length } · { $n } cards
}
relief-routine-card = { $n ->
    [one] { $card }
   *[other] { $card }, { $n } times
}

### Breathing

relief-pacer = Slow breathing
relief-pacer-how = Breathe in through the nose while the circle grows, and out while it shrinks. No strain.
relief-pacer-care = Go back to normal breathing if you feel light-headed.
relief-pace = In { $in }, out { $out }
relief-breathe-in = Breathe in
relief-breathe-out = Breathe out
relief-breathe-ready = Ready when you are
relief-breath = Breath { $n } of { $of }
relief-breath-over = That was enough for once. Carry on as normal.
relief-card = Look at the card
relief-kept-away = In Preferences you have set that this is not good for you.

### Good to know

relief-tip-otc = Pain relief from the pharmacy
relief-tip-why = Where it comes from
relief-tip-balance = Front and back
relief-tip-text-neck = Phone and neck
relief-tip-stress-loop = Stress
relief-tip-together = Many small things
relief-tip-warm-first = Warm first
relief-tip-soft-roller = Soft roller first

### When to seek help

relief-level-emergency = Call for help now
relief-level-urgent = Get advice today
relief-level-soon = See somebody in the next days
relief-level-stop-now = During a card
relief-call = Call { $number } now. Do not drive yourself.
relief-number-region = The number of your system’s region ({ $region }). Type another one if it is wrong.
relief-number-usual = Your system names no region; this number works in many. Type another one if it is wrong.
relief-number-own = The number you typed.
relief-number-back = Back to the number of your system’s region
