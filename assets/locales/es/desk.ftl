## The Desk page of the home window.

desk-intro = A look at how you sit, in a few questions. Answer as it is today.
desk-reading = Reading your answers…

### The questions

desk-place = Question { $n } of { $of }
desk-yes = Yes
desk-no = No
desk-not-now = Not now
desk-yes-key = Key: Y
desk-no-key = Key: N
desk-not-now-key = Key: space bar. You are asked again on another day.
desk-back = Back
desk-next = Next question
desk-rest = Enough for now
desk-close = Close this question
desk-fix = What helps

### What has come of it

desk-score = { $of ->
    [one] of { $of } thing is as it should be
   *[other] of { $of } things are as they should be
}
desk-waiting = { $n ->
    [one] { $n } question is waiting.
   *[other] { $n } questions are waiting.
}
desk-again = { $n ->
    [one] The next question comes on { $date }.
   *[other] The next { $n } questions come on { $date }.
}
desk-go-on = Go on
desk-all = Ask me all now
desk-changes = What you could change
desk-no-changes = Nothing at the moment.
desk-mended = It is better now
desk-mended-what = It is better now: { $what }
desk-show = Show the question: { $what }

### The drawing

desk-drawing = Drawing of a person at a desk with a mark for each question. { $yes } of { $of } things are as they should be.
desk-mark = { $n }. { $what }: { $state }
desk-habits = Habits
desk-is-yes = as it should be
desk-is-no = to change
desk-is-not-now = not now
desk-is-open = not asked yet
desk-name-feet = Feet
desk-name-knees = Knees
desk-name-lower-back = Lower back
desk-name-screen-height = Height of the screen
desk-name-screen-distance = Distance of the screen
desk-name-elbows = Elbows
desk-name-wrists = Wrists
desk-name-mouse = Mouse
desk-name-laptop = Laptop
desk-name-phone = Phone
desk-name-light = Light
desk-name-reach = Reach
desk-name-vary = Sit and stand
desk-name-breaks = Breaks
desk-name-bag = Bag
desk-name-lift = Lifting
desk-name-sleep = Sleep
desk-do-feet = Flat on the floor
desk-do-knees = A right angle
desk-do-lower-back = Support here
desk-do-screen-height = Top at eye level
desk-do-screen-distance = An arm’s length
desk-do-elbows = Bent, at your sides
desk-do-wrists = Straight
desk-do-mouse = Closer
desk-do-laptop = On a stand
desk-do-phone = Held up
desk-do-light = From the side
desk-do-reach = Within forearm reach
