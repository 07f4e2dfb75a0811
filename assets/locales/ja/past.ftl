past-too-many-words = 1回の体調の記録に指定できるのは{ $n }語までです。いくつか減らしてください
past-no-area = `{ $given }` はここで使える部位ではありません。{ $names }、またはカードにある部位を指定してください
past-no-help = `{ $given }` は役立ったものとして指定できません。カードかルーティンの ID、`heat`、`cold`、`alternate`、`walk`、`rest` のいずれかを指定してください
past-felt-enough = 今日はすでに体調を{ $n }回記録しました。1日分としては十分です。間違いがある場合は、先にウィンドウか `unhunch feel --take-back` で取り消してください
past-nothing-to-take-back = { $at } の記録は取り消せません。履歴にないか、すでに取り消し済みです
past-no-question = `{ $given }` という質問はデスクの確認にありません。`unhunch desk` で一覧を表示します
past-forget-yes = 削除すると元に戻せません。それでよければ `--yes` を付けてください
past-taken-back = { $score }（記録：{ $at }）を取り消しました
past-desk-answered = { $answer }（{ $at }）
past-desk-open = 未回答
past-desk-yes = はい
past-desk-no = いいえ
past-desk-not-now = 今は答えない
past-forgotten = { $n ->
    [0] この期間の履歴はありませんでした
   *[other] 履歴を{ $n }行削除しました
}
past-copies = 取り込み時に残した控えには、まだ古い行があります：`{ $folder }` の { $names }
past-not-forgotten = 履歴は変更されていません：{ $error }
past-exported = `{ $file }` に{ $n }行を書き出しました
past-backward = { $from } は { $to } より後です。早い方の日を先に指定してください
past-reported = レポートを `{ $file }` に書き出しました
past-not-opened = 表示できません。`{ $program }` を起動できませんでした（{ $error }）
