## The page My back of the home window.

back-ask = How does your back feel?
back-ask-how = Choose a number, or press its key. Where and what helped may stay empty. Once or twice a day is enough.
back-score-none = 0, no trouble
back-score-worst = 10, the worst
back-score-key = Key: { $key }
back-end-none = no trouble
back-end-worst = the worst
back-where = Where?
back-what-helped = What has helped?
back-save = Save
back-save-key = Key: Enter
back-save-first = Choose a number first.
back-outline = A person from behind. Marked: { $where }
back-outline-none = A person from behind. Nothing is marked.
back-saved = Saved: { $score }.
back-enough = You have told twice today how it feels
back-enough-how = That is plenty for one day. If one of them was a slip, take it back and tell again.
back-told = { $time }: { $score }
back-take-back = Take back
back-take-back-of = Take back the check-in of { $time }
back-take-back-card = Take back: { $card }, { $date }

back-advice-why = You see this because your check-ins of three weeks have stayed about the same. Nobody can tell from them what it is; somebody who looks at your back can.
back-signs = See the warning signs
back-signs-how = Some signs call for help at once, or soon.
back-signs-open = Warning signs, heat and cold

back-trend = How it went
back-reach-short = 2 weeks
back-reach-usual = 6 weeks
back-reach-long = A year
back-trend-none = No check-ins in these days yet. From the first one on, a dot for each shows here, above your breaks.
back-trend-score = Check-in
back-trend-mean = Mean of seven days
back-trend-breaks = Breaks taken a day
back-trend-breaks-week = Breaks taken a week
back-trend-sum = { $n ->
    [one] { $n } check-in: { $high }.
   *[other] { $n } check-ins, from { $low } to { $high }, on average { $mean }; the latest is { $last }.
}
back-trend-taken = { $n ->
    [one] { $n } break taken.
   *[other] { $n } breaks taken.
}
back-trend-beside = They stand beside each other; the one need not come from the other.
back-trend-day = { $date }: { $taken ->
    [one] { $taken } break
   *[other] { $taken } breaks
}
back-trend-week = Week from { $date }: { $taken ->
    [one] { $taken } break
   *[other] { $taken } breaks
}
back-trend-felt = check-in { $scores }

back-helped = What has helped
back-helped-how = As you said in the check-ins of the last eight weeks.
back-helped-none = What you mark as helpful in a check-in is counted here.

back-hurt = Cards that hurt
back-hurt-none = None. When you leave a card because it hurts, it shows here.
back-hurt-how = These were left with “It hurts”. If that was a slip, take it back.
back-hurt-hidden = { $date } · hidden
back-hurt-shown = { $date } · may come up again
back-hurt-open = Open the page of the card
back-hurt-more = { $n ->
    [one] and { $n } earlier one
   *[other] and { $n } earlier ones
}
