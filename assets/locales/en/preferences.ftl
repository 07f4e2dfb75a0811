## What the page of the preferences says beside the preferences themselves, and the younger ones of these.

prefs-search = Search the preferences
prefs-search-hint = Search
prefs-search-key = Key: / or Ctrl+F
prefs-search-clear = Show everything
prefs-found = { $n ->
    [one] One setting found
   *[other] { $n } settings found
}
prefs-nothing-found = Nothing here is called “{ $text }”.
prefs-jump = Go to
prefs-cancel = Cancel
prefs-needs-on = Only while “{ $name }” is on.
prefs-needs-is = Only while “{ $name }” is “{ $value }”.
prefs-needs-some = Only while there is something in “{ $name }”.
prefs-needs-profile = Only while a profile holds.

group-profile = Profiles
group-profile-help = Other preferences for another place or time, such as the office.
prefs-profiles = The profile that holds
prefs-profiles-help = What you change on this page goes into it. Without one, your usual preferences hold.
prefs-profile-none = No profile
prefs-profile-save-open = Save as a profile…
prefs-profile-name = Name of the new profile
prefs-profile-save = Save
prefs-profile-remove = Remove “{ $name }”…
prefs-profile-remove-ask = Remove the profile “{ $name }”? Your usual preferences hold then. Its file is put aside, not deleted.
prefs-profile-remove-yes = Remove it
prefs-profile-removed = The profile is removed. Its file is kept as { $file }.
profile-when = It holds by itself at
profile-when-help = As monday-friday 09:00-17:00, with commas between several.

walk-routine = Several cards in a walk
walk-routine-help = A routine that a walk shows, one card after the other.
walk-routine-none = No routine

prefs-hours = Hours as many have them
prefs-hours-help = One click sets them; you can change each day afterwards.
prefs-hours-late = Weekdays 9 to 17
prefs-hours-early = Weekdays 8 to 16
prefs-hours-daily = Every day 9 to 21
prefs-hours-as-monday = All weekdays as Monday

body-focus = Where it hurts or is stiff
body-focus-help = Cards for these come more often.

prefs-chime = How it sounds
prefs-chime-help = One chime, as loud as it is set here.

look-contrast = Contrast
look-contrast-help = High: black and white, and lines around everything.
look-contrast-usual = Usual
look-contrast-high = High
look-accent = Accent
look-accent-help = The colour of what matters.
look-accent-teal = Teal
look-accent-blue = Blue
look-accent-violet = Violet
look-accent-rose = Rose
look-accent-amber = Amber
look-accent-graphite = Graphite
look-language = Language
look-language-help = Of all texts.
look-language-system = As the system
look-clock = Times of the day
look-clock-help = As 3:30 PM or as 15:30.
look-clock-system = As the system
look-clock-12 = 12 hours
look-clock-24 = 24 hours

group-hooks = Commands
group-hooks-help = Programs of yours that Unhunch starts at these moments: the program and its arguments, with blanks between them. No shell reads them.
hooks-due = When a break is due
hooks-due-help = Each time one is.
hooks-started = When a break starts
hooks-started-help = As soon as its card is on the screen.
hooks-ended = When a break ends
hooks-ended-help = Done, skipped or missed.
hooks-lock = To lock the screen
hooks-lock-help = In place of what your desktop offers for it.

group-program = Unhunch
group-program-help = The program itself.
prefs-login = Start at login
prefs-login-help = It then waits in the tray from the beginning. Default: off.
prefs-introduction = Introduction
prefs-introduction-help = The four pages of the first start.
prefs-introduction-show = Show the introduction
prefs-transfer = Everything in one file
prefs-transfer-help = Preferences, profiles, your own cards and the journal, for another computer or to keep.
prefs-transfer-path = Path of the file
prefs-transfer-export = Write it
prefs-transfer-import = Take it in…
prefs-transfer-ask = Take in everything of this file? Preferences and profiles of the same name are replaced; what was there is kept beside them. Your journal gains what it lacks.
prefs-transfer-yes = Take it in
