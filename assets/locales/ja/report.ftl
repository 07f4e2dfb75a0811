report-title = 背中と休憩：本人による記録
report-period = { $from }～{ $to }
report-made = { $date }に Unhunch で作成
report-day = { $month }{ $day }日
report-felt = 背中の調子
report-felt-none = この期間の体調の記録はありません。
report-felt-sum = { $n ->
    [1] 体調の記録{ $n }件：{ $mean }。0は問題なし、10は最悪の状態。
   *[other] 体調の記録{ $n }件、{ $low }～{ $high }、平均{ $mean }。0は問題なし、10は最悪の状態。
}
report-dense = 各線は数日間の最低から最高までを示し、点はその平均です。
report-where = 部位：
report-helped = 本人が役立ったと感じたもの：
report-times = { $what }（{ $n }）
report-breaks-week = 週ごとの休憩
report-breaks-month = 月ごとの休憩
report-breaks-year = 年ごとの休憩
report-breaks-sum = ストレッチ、運動、歩行の短い休憩を{ $taken }回とりました。スキップまたは見逃しは{ $left }回です。
report-taken = とった休憩（全部または一部）
report-left = スキップまたは見逃し
report-sitting = パソコンの前で座った時間
report-sitting-none = この期間の記録はありません。
report-sitting-sum = デスクにいた時間は1日平均{ $mean }、中断なしの最長は{ $longest }でした。
report-mean = 1日の平均（時間）
report-longest = 最長の連続（時間）
report-areas = 体の部位別の運動
report-areas-none = この期間はありません。
report-hurt = 痛みのためにやめたカード
report-hurt-none = この期間はありません。
report-more = ほか{ $n }件
report-note = これは、休憩を知らせるプログラムに残された一個人の記録です。測定しているのはパソコンの使用だけで、そのほかは本人が入力した内容です。診断ではありません。

month-short-1 = 1月
month-short-2 = 2月
month-short-3 = 3月
month-short-4 = 4月
month-short-5 = 5月
month-short-6 = 6月
month-short-7 = 7月
month-short-8 = 8月
month-short-9 = 9月
month-short-10 = 10月
month-short-11 = 11月
month-short-12 = 12月
