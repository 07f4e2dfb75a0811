obstacle-health = 気をつけている症状：{ $word }
obstacle-equipment = 手元にない用具：{ $word }
obstacle-place = 今の場所ではできません：{ $word }
obstacle-hidden = 以前に外しています
obstacle-office = 開放的なオフィスには不向きです
obstacle-cold = そのためのウォームアップが外れています
obstacle-unknown = そのカードはありません

routine-replaced = { $card }の代わりに{ $by }：{ $why }
routine-left-out = { $card }なし：{ $why }

routine-next = 次へ
routine-then = 次：{ $card }
routine-progress = カード { $n }/{ $of } · 残り{ $left }
routine-progress-whole = { $routine }：カード { $n }/{ $of }、残り{ $left }
routine-changes = あなたに合わないものを変更しました。差し替え：{ $replaced }、除外：{ $out }。
