back-ask = 背中の調子は？
back-ask-how = 数字を選ぶか、そのキーを押します。部位と役立ったものは空欄でも構いません。1日1～2回で十分です。
back-score-none = 0、問題なし
back-score-worst = 10、最悪の状態
back-score-key = キー：{ $key }
back-end-none = 問題なし
back-end-worst = 最悪の状態
back-where = どこが？
back-what-helped = 何が役立ちましたか？
back-save = 保存
back-save-key = キー：Enter
back-save-first = 先に数字を選んでください。
back-outline = 後ろから見た人の図。印：{ $where }
back-outline-none = 後ろから見た人の図。印はありません。
back-saved = 保存しました：{ $score }。
back-enough = 今日はすでに2回記録しました
back-enough-how = 1日分としては十分です。間違えた場合は、取り消して記録し直せます。
back-told = { $time }：{ $score }
back-take-back = 取り消す
back-take-back-of = { $time }の体調の記録を取り消す
back-take-back-card = 取り消す：{ $card }、{ $date }

back-advice-why = 3週間の体調の記録がほぼ変わらないため、これを表示しています。記録だけでは原因は分かりません。背中を実際に診てもらえば分かることがあります。
back-signs = 危険な兆候を見る
back-signs-how = すぐに、または早めに助けが必要な兆候があります。
back-signs-open = 危険な兆候、温冷ケア

back-trend = これまでの経過
back-reach-short = 2週間
back-reach-usual = 6週間
back-reach-long = 1年
back-trend-none = この期間の体調の記録はまだありません。最初の記録から、1件ごとの点が休憩の上に表示されます。
back-trend-score = 体調の記録
back-trend-mean = 7日間の平均
back-trend-breaks = 1日にとった休憩
back-trend-breaks-week = 1週間にとった休憩
back-trend-sum = { $n ->
    [1] 体調の記録{ $n }件：{ $high }。
   *[other] 体調の記録{ $n }件、{ $low }～{ $high }、平均{ $mean }、最新は{ $last }。
}
back-trend-taken = とった休憩{ $n }回。
back-trend-beside = 並べて示しているだけで、一方が他方の原因とは限りません。
back-trend-day = { $date }：休憩{ $taken }回
back-trend-week = { $date }からの週：休憩{ $taken }回
back-trend-felt = 体調の記録{ $scores }

back-helped = 役立ったもの
back-helped-how = 過去8週間の体調の記録での回答です。
back-helped-none = 体調の記録で役立ったと印を付けたものを、ここで数えます。
back-helped-heat = 温め
back-helped-cold = 冷却
back-helped-walk = 歩行
back-helped-rest = 休息

back-hurt = 痛みがあったカード
back-hurt-none = ありません。痛みのためにやめたカードがここに表示されます。
back-hurt-how = 「痛みがある」を選んでやめたカードです。間違えた場合は取り消せます。
back-hurt-hidden = { $date } · 非表示
back-hurt-shown = { $date } · 再び出ることがあります
back-hurt-open = カードのページを開く
back-hurt-more = ほか以前の{ $n }件
