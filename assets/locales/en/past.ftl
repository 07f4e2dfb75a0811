past-too-many-words = { $n } words are the most for one check-in: leave some out
past-no-area = `{ $given }` is no part of the body here: give { $names }, or a part that a card names
past-no-help = `{ $given }` is nothing that helps here: give the id of a card or a routine, `heat`, `cold`, `alternate`, `walk` or `rest`
past-felt-enough = { $n } check-ins are noted today, which is enough for one day: take one back first if it is wrong, in the window or with `unhunch feel --take-back`
past-nothing-to-take-back = nothing of { $at } can be taken back: it is not in the journal, or it is taken back already
past-no-question = `{ $given }` is no question of the self-check: `unhunch desk` lists them all
past-forget-yes = what is forgotten cannot be had again: add `--yes` if that is wanted
past-taken-back = { $score }, noted on { $at }, counts no more
past-desk-answered = { $answer }, on { $at }
past-desk-open = not answered yet
past-desk-yes = yes
past-desk-no = no
past-desk-not-now = not now
past-forgotten = { $n ->
    [0] there was nothing of these days in the journal
    [one] one line of the journal is gone
   *[other] { $n } lines of the journal are gone
}
past-copies = copies that an import has kept still hold older lines: { $names } in `{ $folder }`
past-not-forgotten = the journal stays as it is: { $error }
past-exported = { $n ->
    [one] one line is written to `{ $file }`
   *[other] { $n } lines are written to `{ $file }`
}
past-backward = { $from } comes after { $to }: give the earlier day first
past-reported = the report is written to `{ $file }`
past-not-opened = it cannot be shown: `{ $program }` does not start ({ $error })
