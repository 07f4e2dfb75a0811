obstacle-health = tienes cuidado con: { $word }
obstacle-equipment = no lo tienes a mano: { $word }
obstacle-place = no es posible donde estás: { $word }
obstacle-hidden = la descartaste antes
obstacle-office = no es para una oficina abierta
obstacle-cold = se ha quedado sin su calentamiento previo
obstacle-unknown = no existe esa ficha

routine-replaced = { $by } en lugar de { $card }: { $why }
routine-left-out = sin { $card }: { $why }

routine-next = Siguiente
routine-then = Después: { $card }
routine-progress = Ficha { $n } de { $of } · aún { $left }
routine-progress-whole = { $routine }: ficha { $n } de { $of }, aún { $left }
routine-changes = Se cambia lo que no te conviene. Sustituidas: { $replaced }; omitidas: { $out }.
