obstacle-health = je bent voorzichtig met: { $word }
obstacle-equipment = niet bij de hand: { $word }
obstacle-place = niet mogelijk waar je bent: { $word }
obstacle-hidden = je liet deze al eerder weg
obstacle-office = niet voor een open kantoor
obstacle-cold = de warming-up ervoor is vervallen
obstacle-unknown = deze kaart bestaat niet

routine-replaced = { $by } in plaats van { $card }: { $why }
routine-left-out = zonder { $card }: { $why }

routine-next = Volgende
routine-then = Daarna: { $card }
routine-progress = Kaart { $n } van { $of } · nog { $left }
routine-progress-whole = { $routine }: kaart { $n } van { $of }, nog { $left }
routine-changes = Wat niet bij je past, is veranderd. Vervangen: { $replaced }; weggelaten: { $out }.
