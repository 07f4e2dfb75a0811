## The first pages.

welcome-skip = Skip
welcome-back = Back
welcome-next = Next
welcome-done = Done
welcome-try = Try a first card
welcome-page-of = Page { $n } of { $of }

welcome-what-title = A minute for your back
welcome-what-text = For everyone who sits at a desk for longer than is good for them.
welcome-what-figure = A figure stretches its side, one arm overhead
welcome-what-offers = Unhunch counts how long you sit. After a while it offers a card: one exercise of about a minute, when you pause in your typing.
welcome-what-waits = It waits while you are in a call, watch a film or show your screen. Time away from the desk counts as rest.
welcome-what-keeps = What it knows stays on this computer. There is no account, and nothing is sent anywhere.

welcome-often-title = How often?
welcome-often-text = A stretch comes at your first pause in typing between two moments. You can change this at any time.
welcome-often-often = Often: 20–30 minutes
welcome-often-usual = Usual: 30–45 minutes
welcome-often-seldom = Seldom: 45–60 minutes

welcome-about-title = About you
welcome-about-text = All of this is optional, and kept on this computer only. It decides which cards come up.

welcome-signs-title = Before you begin
welcome-signs-text = Unhunch is general information, not medical advice, and it cannot examine you.
welcome-signs-ask = With one of these signs, leave the cards alone and seek help:
