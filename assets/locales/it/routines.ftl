obstacle-health = fai attenzione a: { $word }
obstacle-equipment = non a portata di mano: { $word }
obstacle-place = non possibile dove ti trovi: { $word }
obstacle-hidden = l’hai esclusa in precedenza
obstacle-office = non adatta a un ufficio open space
obstacle-cold = è venuto meno il suo riscaldamento
obstacle-unknown = questa scheda non esiste

routine-replaced = { $by } al posto di { $card }: { $why }
routine-left-out = senza { $card }: { $why }

routine-next = Prossima
routine-then = Poi: { $card }
routine-progress = Scheda { $n } di { $of } · ancora { $left }
routine-progress-whole = { $routine }: scheda { $n } di { $of }, ancora { $left }
routine-changes = Ciò che non ti va bene è cambiato. Sostituite: { $replaced }; escluse: { $out }.
