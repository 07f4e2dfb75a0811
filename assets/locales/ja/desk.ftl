desk-intro = いくつかの質問で座り方を見直します。今日の状態を答えてください。
desk-reading = 回答を読み込み中…

desk-place = 質問 { $n }/{ $of }
desk-yes = はい
desk-no = いいえ
desk-not-now = 今は答えない
desk-yes-key = キー：Y
desk-no-key = キー：N
desk-not-now-key = キー：スペース。別の日にまた質問します。
desk-back = 戻る
desk-next = 次の質問
desk-rest = 今はここまで
desk-close = この質問を閉じる
desk-fix = 改善方法

desk-score = { $of ->
   *[other] /{ $of }項目が適切です
}
desk-waiting = 残りの質問は{ $n }件です。
desk-again = { $n ->
    [1] 次の質問は{ $date }です。
   *[other] 次の{ $n }件の質問は{ $date }です。
}
desk-go-on = 続ける
desk-all = 今すべて答える
desk-changes = 改善できること
desk-no-changes = 今のところありません。
desk-mended = 改善した
desk-mended-what = 改善した：{ $what }
desk-show = 質問を表示：{ $what }

desk-drawing = 机に向かう人の図。質問ごとに印があります。{ $of }項目中{ $yes }項目が適切です。
desk-mark = { $n }. { $what }：{ $state }
desk-habits = 習慣
desk-is-yes = 適切
desk-is-no = 要改善
desk-is-not-now = 今は答えない
desk-is-open = 未回答
desk-name-feet = 足
desk-name-knees = 膝
desk-name-lower-back = 腰
desk-name-screen-height = 画面の高さ
desk-name-screen-distance = 画面の距離
desk-name-elbows = 肘
desk-name-wrists = 手首
desk-name-mouse = マウス
desk-name-laptop = ノートパソコン
desk-name-phone = スマートフォン
desk-name-light = 光
desk-name-reach = 届く範囲
desk-name-vary = 座る・立つ
desk-name-breaks = 休憩
desk-name-bag = バッグ
desk-name-lift = 持ち上げ
desk-name-sleep = 睡眠
desk-do-feet = 床に平らに
desk-do-knees = 直角に
desk-do-lower-back = ここを支える
desk-do-screen-height = 上端を目の高さに
desk-do-screen-distance = 腕の長さ
desk-do-elbows = 曲げて体の横に
desk-do-wrists = まっすぐ
desk-do-mouse = もっと近く
desk-do-laptop = スタンドに
desk-do-phone = 持ち上げて
desk-do-light = 横から
desk-do-reach = 前腕の届く範囲
