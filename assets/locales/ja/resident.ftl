kind-stretch = ストレッチ
kind-walk = 歩行
kind-eyes = 目の休憩
tray-next-between = { $kind }：{ $from }～{ $to }
tray-next-at = { $kind }：{ $time }
tray-nothing-planned = 休憩の予定はありません
tray-due = 次に入力の手が止まったら休憩
tray-offered = 動く時間です
tray-resting = 休憩中
tray-held = 休憩を保留中：{ $why }
tray-take-anyway = それでも休憩する
tray-discreet = 目立たないものをする：{ $card }
tray-end = この休憩を終了
tray-own-screen = 新しい画面は自分のもの
tray-stand = 今から立つ
tray-stand-time = 今から立つ（長く座っています）
tray-sit = 今から座る
tray-sit-time = 今から座る（十分に立ちました）
tray-meeting = 会議中
tray-meeting-until = { $time }まで会議中
tray-meeting-more = あと{ $time }延長
tray-meeting-over = 会議が終わった
held-meeting = 会議中です
held-meeting-until = { $time }まで会議中です
held-microphone = マイクを使用中です
held-camera = カメラを使用中です
held-do-not-disturb = おやすみモードがオンです
held-video = 画面のスリープが抑止されています
held-full-screen = 全画面表示のプログラムがあります
held-program = 選択したプログラムが実行中です
held-battery = バッテリーで動作中です
held-new-screen = 新しい画面が接続されています
held-by = { $why }（{ $by }）
hint-stuck = 休憩の通知を再開します（{ $why }）
hint-stuck-body = この状態が4時間続いたため、終わるまで考慮しません。「unhunch set { $key } off」で常に無視できます。
hint-sat-long = 今日は{ $time }座りました
hint-sat-long-body = 一日分としては十分です。このまま続ける場合、休憩は通常どおり知らせます。
hint-not-locked = 画面をロックできませんでした
hint-not-locked-body = 理由は「unhunch doctor」で確認できます。「hooks.lock」でロック用のプログラムを指定できます。
hint-no-autostart = Unhunchはセッション開始時に起動しません
autostart-reason = 最初から休憩をお知らせするため
tray-paused = 再開するまで一時停止中
tray-paused-until = { $time }まで一時停止中
tray-off-hours = 勤務時間外
tray-off-hours-until = { $time }まで勤務時間外
tray-away = 離席中：休憩とみなします
tray-stretch-now = 今すぐストレッチ
tray-later = あとで（{ $time }）
tray-skip = この休憩をスキップ
tray-pause = 一時停止
tray-pause-tomorrow = 明日まで
tray-pause-resumed = 再開するまで
tray-resume = 再開
tray-feel = 背中の調子は？
tray-feel-score = { $score ->
    [0] 0 – 問題なし
    [10] 10 – 最悪の状態
   *[other] { $score }
}
tray-home = ホーム…
tray-quit = 終了
notice-stretch = 動く時間です：{ $card }、{ $time }
notice-other = 動く時間です：{ $kind }、{ $time }
notice-ask = これは3回スキップしています。今後表示したくない場合は、開始してスキップし、好きではないことを知らせてください。
notice-then-standing = このあとしばらく立って過ごしましょう。
notice-then-sitting = このあと座ってください。
notice-trayless = このデスクトップにはトレイアイコンが表示されません。「unhunch」でウィンドウを開き、「unhunch help」でほかの機能を確認できます。
notice-updated = Unhunch が更新されました
notice-updated-body = 新しい版を使うには、終了してからもう一度起動してください。それまで何も失われません。
notice-start = 開始
notice-later = あとで
notice-skip = スキップ
notice-done = 完了
notice-without-actions = 開始するには、トレイから Unhunch を開くか「unhunch stretch」と入力します。「unhunch later」で先に延ばせます。
notice-card-of = { $card }（{ $n }/{ $of }）
notice-no-window = ウィンドウを表示できませんでした。理由は「unhunch doctor」で確認できます。
refused-resting = 休憩中です
refused-locked = 画面がロックされています
refused-nothing-due = 先に延ばせる休憩がありません
refused-no-laters = この休憩は `later.limit` で許される回数まで先に延ばしました
refused-not-paused = Unhunch は一時停止していません
refused-no-card = カード `{ $card }` はありません。`unhunch cards` で一覧を表示します
refused-no-routine = ルーティン `{ $routine }` はありません。`unhunch routine` で一覧を表示します
refused-routine = 「{ $routine }」の大半は設定に合いません：{ $why }
refused-score = `{ $score }` は0～10の値ではありません
refused-strict = これ以上続けて休憩をスキップできません。`strict.skips_in_a_row` に達しました。痛みがある場合は、開始して H を押してください
refused-strict-resting = これ以上続けて休憩をスキップできません。`unhunch end` ならこの休憩を終了できます
refused-not-resting = 画面に休憩は表示されていません
refused-no-meeting = 会議は始まっていません。`unhunch meeting 1h` で開始します
refused-past = { $time } は過ぎています。もっと後の時刻を指定してください
refused-no-new-screen = 新しい画面は接続されていません
refused-no-posture = 座る・立つの切り替えはオフです。`unhunch set posture.on true` でオンにします
refused-nothing-planned = スキップできる休憩の予定がありません
refused-no-window = ここではウィンドウを表示できません。理由は `unhunch doctor` で確認できます
doctor-no-window = グラフィカルセッションで Unhunch を起動してください。それ以外ではターミナルで知らせます
doctor-untried = まだ試していません。少し待ってからもう一度確認してください
hook-not-started = 起動できません：{ $error }
hook-code = 終了コード { $code } で終了しました
hook-signal = シグナル { $signal } で終了しました
hook-late = { $limit }以内に終わらなかったため、強制終了しました
hook-busy = 前回の実行がまだ続いていたため、再実行しませんでした
relief-begun = { $remedy ->
    [cold] { $time }冷やします。
    [heat] { $time }温めます。
   *[other] 温めてから冷やします。合わせて{ $time }です。
}
relief-stop = 次の場合は外してください：{ $stop }
relief-not-if = 次の場合は使わないでください：{ $reasons }。
relief-look = 皮膚の状態を見てください
relief-change = 切り替え：今度は冷やし、皮膚の状態を見てください
relief-over = { $remedy ->
    [heat] 時間です。温めるのをやめてください
    [cold] 時間です。冷やすのをやめてください
   *[other] 時間です。外してください
}
relief-again = 次回の目安：{ $again }
relief-left-alone = Unhunch が終了するため、お知らせできません：{ $left }後に外してください
relief-running = { $remedy ->
    [heat] 温めています
    [cold] 冷やしています
   *[other] 温冷を交互に行っています
}（残り{ $left }）：`unhunch relief stop` で終了します
relief-too-long = 皮膚に負担がかかる長さです。最大{ $longest }までにしてください
relief-none = 温めても冷やしてもいません
relief-unheard = ここでは通知を表示できないため、外す時間をお知らせできません
