## Profiles, and everything in one file.

profile-problem = in the profile `{ $name }`: { $problem }
profile-name-wrong = `{ $name }` cannot be the name of a profile: give up to 32 letters, digits, spaces, `-` and `_`, beginning with a letter or a digit, and not `none`
profile-unknown = there is no profile `{ $name }`: `unhunch profile` lists them all
profile-unknown-near = there is no profile `{ $name }`: did you mean `{ $nearest }`?
profile-failed = the profile `{ $name }` cannot be changed: { $error }
profile-when-none = `profile.when` is for profiles alone: let one hold first, with `unhunch profile NAME`
profile-list-usual = none
profile-list-empty = there are no profiles: `unhunch profile --save NAME` makes one of what holds now
profile-menu = Profile
profile-menu-usual = No profile
profile-menu-active = ✓ { $name }

transfer-exported = written to `{ $file }`: preferences, profiles { $profiles }, files of cards { $cards }, lines of the journal { $lines }
transfer-imported = taken in: preferences, profiles { $profiles }, files of cards { $cards }, new lines of the journal { $lines }; whatever it replaced is kept beside as `.before-import-<time>`
transfer-not-written = `{ $file }` cannot be written: { $error }
transfer-left-profile = the profile `{ $name }` cannot be read and is left out
transfer-unread = `{ $file }` cannot be taken in: { $why }; nothing was changed
transfer-other = `{ $file }` is not a file that `unhunch export` has written; nothing was changed
transfer-newer = `{ $file }` was written by a newer Unhunch (version `{ $version }`): update this one; nothing was changed
transfer-in-preferences = in the preferences: { $problem }
transfer-in-journal = line { $n } of the journal has no time: remove it from the file
transfer-card-name = `{ $name }` cannot be the name of a file of cards: give one such as `mine.json`
transfer-failed = not everything could be taken in: { $error }; what was replaced is kept beside as `.before-import-<time>`
