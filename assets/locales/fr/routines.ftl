obstacle-health = vous faites attention à : { $word }
obstacle-equipment = pas sous la main : { $word }
obstacle-place = impossible là où vous êtes : { $word }
obstacle-hidden = vous l’avez déjà écartée
obstacle-office = pas pour un bureau ouvert
obstacle-cold = son échauffement est tombé
obstacle-unknown = cette fiche n’existe pas

routine-replaced = { $by } à la place de { $card } : { $why }
routine-left-out = sans { $card } : { $why }

routine-next = Ensuite
routine-then = Puis : { $card }
routine-progress = Fiche { $n } sur { $of } · encore { $left }
routine-progress-whole = { $routine } : fiche { $n } sur { $of }, encore { $left }
routine-changes = Ce qui ne vous convient pas est changé. Remplacé : { $replaced } ; écarté : { $out }.
