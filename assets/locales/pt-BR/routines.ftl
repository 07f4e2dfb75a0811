obstacle-health = você tem cuidado com: { $word }
obstacle-equipment = não está à mão: { $word }
obstacle-place = não é possível onde você está: { $word }
obstacle-hidden = você a descartou antes
obstacle-office = não é para um escritório aberto
obstacle-cold = ficou sem o aquecimento que a prepara
obstacle-unknown = essa ficha não existe

routine-replaced = { $by } no lugar de { $card }: { $why }
routine-left-out = sem { $card }: { $why }

routine-next = Próxima
routine-then = Depois: { $card }
routine-progress = Ficha { $n } de { $of } · ainda { $left }
routine-progress-whole = { $routine }: ficha { $n } de { $of }, ainda { $left }
routine-changes = O que não serve para você é trocado. Substituídas: { $replaced }; deixadas de fora: { $out }.
