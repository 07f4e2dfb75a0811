## The History page of the home window.

history-view-day = Day
history-view-week = Week
history-view-month = Month
history-view-year = Year
history-earlier = Earlier (left arrow)
history-later = Later (right arrow)
history-today = Today
history-reading = Reading the journal…
history-bad = { $n ->
    [one] { $n } line of the journal could not be read and is left out.
   *[other] { $n } lines of the journal could not be read and are left out.
}

# A day with its weekday, such as Monday, 9 March 2026.
history-day = { $weekday }, { $date }
history-week = { $from } – { $to }
history-month = { $month } { $year }
weekday-short-1 = Mon
weekday-short-2 = Tue
weekday-short-3 = Wed
weekday-short-4 = Thu
weekday-short-5 = Fri
weekday-short-6 = Sat
weekday-short-7 = Sun
# Few letters for a length of time; each part after a blank is a number or its unit.
history-minutes = { $minutes } min
history-hours-minutes = { $hours } h { $minutes } min

### Numbers and charts

history-number-taken = breaks taken
history-number-left = skipped or missed
history-number-sat = at the desk
history-number-sat-mean = at the desk a day
history-number-longest = longest spell of sitting
history-breaks = Breaks
history-done = Done
history-partly = Done in part
history-skipped = Skipped
history-missed = Missed
history-taken = Taken
history-left = Skipped or missed
history-sitting = Sitting, in hours
history-sat = Time sat
history-sat-mean = Time sat a day
history-longest = Longest spell
history-areas = By body area
history-no-areas = No card was done.
history-hours = By hour of the day
history-heat = Breaks taken, day by day
history-heat-how = Click a day to see it, or move over the map with the arrow keys and press Enter.
history-heat-none = None
history-heat-most = 10 or more
history-heat-sum = { $n ->
    [one] { $year }: { $n } break taken
   *[other] { $year }: { $n } breaks taken
}, { $days ->
    [one] on { $days } day
   *[other] on { $days } days
}.
history-of = { $date }: { $words }
history-no-breaks = No breaks.
history-breaks-words = { $done } done, { $partly } in part, { $skipped } skipped, { $missed } missed.
history-no-sitting = Nothing is known of sitting.
history-sitting-words = { $sat } at the desk, the longest spell { $longest }.
history-sitting-words-mean = { $sat } at the desk on average, the longest spell { $longest }.
history-hour-words = From { $hour } o’clock: { $taken } taken, { $left } skipped or missed.
history-hours-sum = { $n ->
    [one] Most were taken from { $hour } o’clock: { $n }.
   *[other] Most were taken from { $hour } o’clock: { $n }.
}
history-nothing = Nothing here
history-nothing-here = These days left nothing in the journal.
history-nothing-yet = The journal is still empty. Your breaks show here from the first one on.

### The lines of a day

history-lines = The day in lines
history-lines-old = The single lines of this day are in the journal; save it as CSV to see them.
history-break = Break
history-line-done = { $what }: done
history-line-partly = { $what }: done in part
history-line-skipped = { $what }: skipped
history-line-missed = { $what }: missed
history-line-later = { $what }: put off
history-line-why = { $line } ({ $why })
history-line-away = Away for { $length }
history-line-rested = Away
history-line-sat = Sat for { $length }
history-line-held = A break waited
history-line-paused = Reminders paused
history-line-resumed = Reminders resumed
history-line-felt = Check-in: { $score }
history-line-desk = Desk check: a question answered
history-line-taken-back = An answer taken back
history-line-meeting = A meeting began
history-line-meeting-over = The meeting was over
history-line-standing = Stood up to work
history-line-sitting = Sat down to work
history-line-warmed = Warmed by heat

### Files

history-report = Report for a physiotherapist
history-report-help = One page about the days shown here, to print or to send. It opens in your browser.
history-export-open = Save as CSV…
history-export = Save
history-export-what = Write the journal of { $range } into this new file:

### Deleting

history-delete-open = Delete…
history-delete = Delete
history-delete-which = Which days are to be deleted from the journal?
history-delete-shown = Those shown here
history-delete-typed = From … to …
history-delete-all = The whole journal
history-delete-from = From
history-delete-to = To
history-delete-date = Give a day as 2026-03-09.
history-delete-order = The last day is before the first.
history-delete-gone = { $period }: { $days ->
    [one] { $days } day
   *[other] { $days } days
} with { $breaks ->
    [one] { $breaks } break
   *[other] { $breaks } breaks
} and { $felt ->
    [one] { $felt } check-in
   *[other] { $felt } check-ins
} will be gone.
history-delete-never = This cannot be undone, and there is no copy.
history-delete-keep = Keep them
history-delete-sure = Delete for good
