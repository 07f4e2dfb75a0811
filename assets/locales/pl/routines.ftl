obstacle-health = trzeba uważać: { $word }
obstacle-equipment = brak pod ręką: { $word }
obstacle-place = niemożliwe tam, gdzie jesteś: { $word }
obstacle-hidden = ukryto ją wcześniej
obstacle-office = nie do biura open space
obstacle-cold = wypadło to, co do niej rozgrzewa
obstacle-unknown = nie ma takiej karty

routine-replaced = „{ $by }” zamiast „{ $card }”: { $why }
routine-left-out = bez „{ $card }”: { $why }

routine-next = Dalej
routine-then = Potem: { $card }
routine-progress = Karta { $n } z { $of } · pozostało { $left }
routine-progress-whole = { $routine }: karta { $n } z { $of }, pozostało { $left }
routine-changes = Zmieniono to, co Ci nie odpowiada. Zastąpione: { $replaced }; pominięte: { $out }.
