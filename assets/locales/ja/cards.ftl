cards-fault-card = `{ $file }` の { $line } 行目のカード `{ $card }` を除外しました：{ $reason }
cards-fault-nameless = `{ $file }` の { $line } 行目のカードを除外しました：{ $reason }
cards-fault-file = `{ $file }` を除外しました：{ $line } 行目：{ $reason }
cards-fault-unreadable = `{ $file }` を除外しました：{ $reason }
cards-fault-more = `{ $file }` とそれ以降を除外しました：{ $reason }
cards-flaw-twice = この ID のカードはすでにあります
cards-flaw-bundled = この ID は Unhunch 付属のカードが使っています。別の ID を付けてください
cards-flaw-id = ID に使えるのは英小文字、数字、ハイフンで、最大48文字です
cards-flaw-empty = `{ $field }` が空です
cards-flaw-long = `{ $field }` が { $limit } 文字を超えています
cards-flaw-unprintable = `{ $field }` に改行か表示できない文字があります
cards-flaw-word = `{ $word }` は `{ $field }` として認識できません
cards-flaw-words = `{ $field }` の語数が { $limit } 語を超えています
cards-flaw-number = `{ $field }` は最大 { $limit } です（指定：{ $given }）
cards-flaw-step-count = カードのステップ数は1～40です（指定：{ $count }）
cards-flaw-step-seconds = ステップの長さは1～3600秒です（指定：{ $secs }）
cards-flaw-seconds = カードの長さは最大3600秒です（指定：{ $secs }）
cards-flaw-sum = ステップの合計は { $steps } 秒で、指定の { $said } 秒と一致しません
cards-flaw-sides = `sides` が `each` の場合、左と右のステップは同じ長さにする必要があります
cards-flaw-intensity = `intensity` は1、2、3のいずれかです（指定：{ $given }）
cards-flaw-routine-twice = この ID のルーティンはすでにあります
cards-flaw-routine-count = ルーティンのカード数は1～60です（指定：{ $count }）
cards-flaw-routines-many = 自作ルーティンはすでに { $limit } 個あるため、これ以上は読み込みません
cards-flaw-motion = `motion` を表示できません：{ $why }
cards-flaw-motion-depth = `motion` の入れ子が深すぎます
cards-flaw-many = 自作カードはすでに { $limit } 枚あるため、これ以上は読み込みません
cards-flaw-much = 自作カードの合計が { $limit } MiB を超えているため、これ以上は読み込みません
cards-flaw-more = ここに示した以外にも誤りがあります。まずこれを直してください
cards-fine = { $n ->
    [0] このファイルにカードはありません
   *[other] { $n } 枚のカードに問題はありません
}
cards-imported = { $n } 枚のカードを取り込みました。`{ $name }` は自作カードのフォルダーにあります
cards-import-bad = { $more ->
    [0] { $first }。何も取り込みませんでした
   *[other] { $first }。何も取り込みませんでした。残り { $more } 件は `unhunch cards --check { $file }` で確認できます
}
cards-import-none = `{ $file }` にカードはありません
cards-import-taken = `{ $file }` はすでに自作カードのフォルダーにあります。別の名前を付けてください
cards-exported = { $n } 枚のカードを `{ $file }` に書き出しました
cards-export-taken = `{ $file }` はすでにあります。別の名前を指定してください
cards-not-written = `{ $file }` に書き込めません：{ $error }
cards-not-absolute = `{ $file }` は絶対パスではありません。`/` から書いてください
cards-fine-routines = 問題のないカード：{ $n }、ルーティン：{ $routines }
cards-imported-routines = 取り込み完了：カード { $n }、ルーティン { $routines }。`{ $name }` は自作カードのフォルダーにあります
cards-exported-routines = `{ $file }` に書き出しました：カード { $n }、ルーティン { $routines }
