obstacle-health = du bist vorsichtig mit: { $word }
obstacle-equipment = nicht zur Hand: { $word }
obstacle-place = nicht möglich, wo du bist: { $word }
obstacle-hidden = du hast sie schon früher weggelassen
obstacle-office = nichts fürs Großraumbüro
obstacle-cold = das Aufwärmen dafür ist entfallen
obstacle-unknown = diese Karte gibt es nicht

routine-replaced = { $by } statt { $card }: { $why }
routine-left-out = ohne { $card }: { $why }

routine-next = Danach
routine-then = Danach: { $card }
routine-progress = Karte { $n } von { $of } · noch { $left }
routine-progress-whole = { $routine }: Karte { $n } von { $of }, noch { $left }
routine-changes = Was dir nicht passt, ist geändert. Ersetzt: { $replaced }; weggelassen: { $out }.
