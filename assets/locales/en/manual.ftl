## The manual page. Its headings are in capitals, where the letters have any.

manual-name = NAME
manual-about = reminds you to move before your back gets sore
manual-synopsis = SYNOPSIS
manual-command = COMMAND
manual-description = DESCRIPTION
manual-waits = Without a command it sits in the tray and waits for a good moment between the 30th and the 45th minute of sitting. One more start opens the window of the one that runs.
manual-asks = The commands ask the one that runs, or change what it will find at its next start.
manual-commands = COMMANDS
manual-options = OPTIONS
manual-option-help = say how a command is written
manual-option-version = print the version
manual-exit = EXIT STATUS
manual-exit-0 = done
manual-exit-1 = refused or failed; one line on standard error says why
manual-exit-2 = the words were wrong
manual-exit-3 = Unhunch is not running
manual-exit-101 = it failed inside and began anew three times within an hour, which has not helped
manual-files = FILES
manual-file-preferences = the preferences; edits by hand are picked up at once
manual-file-profiles = the profiles
manual-file-journal = what happened so far
manual-file-cards = cards and routines of your own
manual-file-state = what survives a restart, the log, and reports of failures
manual-file-autostart = there if it starts with the session
