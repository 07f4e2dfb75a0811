today-date = { $date }（{ $weekday }）
today-reading = 履歴を読み込み中…
today-next-stretch = 次のストレッチ
today-next-walk = 次の歩行
today-next-eyes = 次の目の休憩
today-next-routine = 次：{ $routine }
today-minutes = { $n ->
   *[other] 分
}
today-hours = 時間
today-now = 今
today-at = { $time }
today-between = { $from }～{ $to }
today-until = { $time }まで
today-reason-pause = 座って{ $from }が過ぎたあと、最初に入力の手が止まったとき。遅くとも{ $to }で知らせます。
today-reason-fixed = 決まった時刻の休憩です。その時刻以降、次に入力の手が止まったときに知らせます。
today-reason-sitting = 座って{ $to }が過ぎたとき。
today-reason-eyes = 座って{ $to }ごと。ただし、ほかの休憩の直前や直後には出ません。
today-reason-walk = { $n ->
   *[other] ストレッチ{ $n }回ごとに歩行が入ります。
}
today-reason-later = その時刻まで先に延ばしました。
today-state-due = 動く時間です
today-state-due-why = 次に入力の手が止まったとき、遅くとも{ $to }後に知らせます。
today-state-offered = 動く時間です
today-state-offered-why = 休憩を提案しています。始めるか、都合が悪ければ先に延ばしてください。
today-state-resting = 休憩中
today-state-resting-why = カードを画面に表示しています。ゆっくりどうぞ。
today-state-held = 休憩が待っています
today-state-held-why = 保留の理由：{ $why }。終わったら知らせます。
today-state-paused = 一時停止中
today-state-paused-why = 自分で始めない限り、それまで休憩は出ません。
today-state-paused-endless = 自分で始めない限り、再開するまで休憩は出ません。
today-state-off-hours = 勤務時間外
today-state-off-hours-why = それまで何も知らせません。休憩はいつでも始められます。
today-state-off-hours-endless = 今は何も知らせません。休憩はいつでも始められます。
today-state-away = 離席中
today-state-away-why = 休憩とみなします。戻ると、座っている時間が最初から数え直しになることがあります。
today-state-none = 休憩の予定はありません
today-state-none-why = 通知はすべてオフです。設定でオンにするか、今すぐ休憩を始められます。
today-state-quiet-why = 今のところ、この先の予定はありません。休憩はいつでも始められます。
today-ring = 次の休憩まで{ $left }
today-card = 次のカード
today-card-of = { $place } · { $time }
today-card-open = { $card }を見る
today-actions = 今できること
today-stretch-locked = 画面がロックされています。
today-later-by = { $time }先に延ばします
today-later-none = 先に延ばせる休憩はまだありません。
today-later-spent = この休憩は、設定された回数まで先に延ばしました。
today-skip-none = スキップできる休憩はありません。
today-skip-strict = これ以上続けて休憩をスキップできません。
today-stop-relief = { $remedy ->
    [heat] 温めるのを終了（残り{ $n }分）
    [cold] 冷やすのを終了（残り{ $n }分）
   *[other] 温冷を終了（残り{ $n }分）
}
today-profile = プロファイル：{ $profile }
today-profile-active = { $profile }（使用中）
today-quit-ask = Unhunch を終了しますか？次に起動するまで何も知らせません。
today-quit-sure = 終了する
today-quit-stay = 終了しない
today-sitting = 座っている時間
today-sitting-limit = 一日の目安：{ $limit }
today-longest = 最長の連続
today-longest-now = 今回
today-breaks = { $n ->
   *[other] とった休憩
}
today-breaks-partly = うち一部完了{ $n }回
today-streak = { $n ->
    [1] 休憩した日数
   *[other] 連続日数
}
today-streak-none = 始めるのによい日です
today-streak-none-help = 休憩1回で始まります。
today-streak-counts = 今日も入っています。
today-streak-open = 今日1回休憩すると{ $n }日です。
today-short-minutes = { $m }分
today-short-hours = { $h }時間{ $m }分
today-day = 今日の流れ
today-nothing = まだ何もありません。今日の動きがここに表示されます。
today-picture = { $from }～{ $to }の流れ。{ $parts }。
today-picture-next = 次の休憩は{ $from }～{ $to }
today-picture-keys = 矢印キーで印を順に移動します。
today-legend-sat = 座位
today-legend-away = 離席
today-legend-paused = 一時停止
today-legend-meeting = 会議
today-legend-done = 完了
today-legend-partly = 一部完了
today-legend-held = 保留
today-legend-later = 延期
today-legend-skipped = スキップ
today-legend-missed = 見逃し
today-legend-next = 次の休憩
today-sum-sat = 座って{ $length }
today-sum-done = 休憩の完了{ $n }回
today-sum-partly = 一部完了{ $n }回
today-sum-held = 保留{ $n }回
today-sum-later = 延期{ $n }回
today-sum-skipped = スキップ{ $n }回
today-sum-missed = 見逃し{ $n }回
today-mark = { $time }：{ $what }、{ $became }
today-mark-card = { $kind }（{ $card }）
today-became-done = 完了
today-became-partly = 一部完了
today-became-skipped = スキップ
today-became-missed = 見逃し
today-became-later = 延期
today-became-later-by = { $by }延期
today-became-held = 保留
today-became-held-for = { $length }保留
today-because = { $became }：{ $why }
today-why-not-now = 都合が悪かった
today-why-cannot-here = その場ではできなかった
today-why-hurts = 痛みがあった
today-why-dislike = 好みに合わなかった
today-why-interrupted = 途中で用事が入った
today-why-busy = 手が離せなかった
today-more = ほか{ $n }件
today-bar-sat = { $from }～{ $to }：座って{ $length }
today-bar-sitting = { $from }から：座って{ $length }
today-bar-away = { $from }～{ $to }：離席{ $length }
today-bar-paused = { $from }～{ $to }：一時停止
today-bar-meeting = { $from }～{ $to }：会議
today-list-show = 一覧で表示
today-list-hide = 一覧を隠す
today-ask-back = 今日の背中の調子がまだ記録されていません。
today-ask-desk = いくつかの質問で、デスクが体に合っているか分かります。
today-ask-desk-again = 前回デスクを確認してから、しばらくたちました。
today-ask-back-go = 記録する
today-ask-desk-go = 確認する
