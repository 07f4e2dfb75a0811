## The Cards page of the home window.

### The wall

shelf-search = Search
shelf-search-hint = Search cards
shelf-area = Body area
shelf-area-any = Any body area
shelf-place = Place
shelf-place-any = Any place
shelf-equipment = Equipment
shelf-equipment-any = Any equipment
shelf-feasible = Only what I can do
shelf-favourites = Favourites
shelf-hidden = Hidden
shelf-count = { $n ->
    [one] { $n } card
   *[other] { $n } cards
}
shelf-count-of = { $n } of { $all } cards
shelf-clear = Clear filters
shelf-nothing-found = No card has all of this. Try fewer filters.
shelf-no-favourites = No favourites yet: a card’s page has a button for that.
shelf-no-hidden = No card is hidden.
shelf-own = Your own
shelf-is-favourite = Favourite

shelf-brief-hidden = Hidden
shelf-brief-health = Not with: { $word }
shelf-brief-place = Place is off
shelf-brief-equipment = Needs: { $word }
shelf-brief-office = Not for the office
shelf-whole-hidden = You have hidden this card: it does not come up in breaks.
shelf-whole-health = This card does not come up: it is not good with what you have set in Preferences ({ $word }).
shelf-whole-place = This card does not come up: in Preferences, this place is off ({ $word }).
shelf-whole-equipment = This card does not come up: in Preferences, you have not ticked what it needs ({ $word }).
shelf-whole-office = This card does not come up: in Preferences, you asked only for what can be done in an open office.

### Own cards as files

shelf-import-open = Import…
shelf-export-open = Export…
shelf-import = Import
shelf-export = Export
shelf-import-what = Take in cards from this file:
shelf-export-what = Write all cards of your own into this new file:
shelf-none-own = You have no cards of your own yet.
shelf-path = File
shelf-folder = Your own cards are the files in { $folder }
shelf-cancel = Cancel

### The page of a card

shelf-back = All cards
shelf-back-key = Key: Escape
shelf-previous = Previous card (left arrow)
shelf-next = Next card (right arrow)
shelf-place-of = { $n } of { $of }
shelf-play = Play the figure
shelf-stop = Pause the figure
shelf-turn = Drag to turn the figure
shelf-figure = Figure: { $card }
shelf-no-figure = This card has no figure
shelf-step = { $n }. { $step } { $time }
shelf-try = Try it now
shelf-resting = A card is on your screen already.
shelf-favour = Favourite
shelf-unfavour = Not a favourite
shelf-hide = Hide
shelf-restore = Show again
shelf-hid = { $card } is hidden: it will not come up in breaks.
shelf-care = Take care
shelf-breath = Breathing
shelf-good-for = Good for
shelf-effort = Effort
shelf-intensity-1 = Gentle
shelf-intensity-2 = Medium
shelf-intensity-3 = Strong
shelf-warmup = best when warm
shelf-avoid = Not with
shelf-often = How often
shelf-last = Last done
shelf-never-done = Not yet
shelf-last-done = { $n ->
    [one] { $date }, once in all
   *[other] { $date }, { $n } times in all
}
shelf-source = Source
shelf-source-seed = Unhunch’s own notes ({ $part })

### The words of the cards

equipment-nothing = Nothing needed
family-relief = Relief
family-breath = Breathing
family-mindful = Mindful pause
family-neck = Neck
family-move = Mobility
family-stretch = Stretch
family-wrist = Wrists
family-strength = Strength
family-massage = Massage
family-roll = Rolling
family-posture = Posture
family-eyes = Eyes
family-yoga = Yoga
family-rest = Rest
frequency-any-break = In any break
frequency-daily = Every day
frequency-daily-weekdays = Every working day
frequency-2-3x-week = Two or three days a week
frequency-5-10-min-daily = Five to ten minutes a day
