home-general = 一般的な情報であり、医学的な助言ではありません。
home-signs = 受診の目安
home-source = 出典：{ $source }
home-source-own = Unhunch 独自のメモ

relief-part-heat = 温冷
relief-part-routines = ルーティン
relief-part-breath = 呼吸
relief-part-tips = 豆知識
relief-part-signs = 受診の目安
relief-start = 開始
relief-start-what = 開始：{ $what }
relief-breath-stop = 終了

relief-cold = 冷やす
relief-heat = 温める
relief-alternate = 温めてから冷やす
relief-always = 共通の注意
relief-how = 方法
relief-long = 時間
relief-often = 頻度
relief-stop-if = 外す場合
relief-not-with = 次の場合は使わないでください：{ $reasons }。
relief-minutes = { $least }～{ $most }分
relief-one = 一度に1つだけです。すでに使用中です。
relief-on-cold = 冷やしています
relief-on-heat = 温めています
relief-on-alternate = 温めてから冷やしています
relief-up = 時間です。外してください
relief-left = 残り
relief-left-long = 残り{ $left }
relief-line = { $what }：残り{ $left }
relief-stop-now = 次の場合はすぐに外してください：{ $stop }
relief-told = 皮膚を見るときと終了を通知で知らせます。このウィンドウを閉じていても届きます。
relief-told-change = 皮膚を見るとき、切り替え、終了を通知で知らせます。このウィンドウを閉じていても届きます。
relief-take-off = 今すぐ外してください

relief-routines-intro = 複数のカードを続けて行います。途中でそれぞれスキップできます。
relief-routine-facts = { $length } · カード{ $n }枚
relief-routine-card = { $n ->
    [1] { $card }
   *[other] { $card }、{ $n }回
}

relief-pacer = ゆっくり呼吸
relief-pacer-how = 円が大きくなる間は鼻から吸い、小さくなる間は吐きます。無理はしないでください。
relief-pacer-care = 頭がふらつくときは、普段の呼吸に戻してください。
relief-pace = 吸う{ $in }秒、吐く{ $out }秒
relief-breathe-in = 吸う
relief-breathe-out = 吐く
relief-breathe-ready = いつでもどうぞ
relief-breath = 呼吸 { $n }/{ $of }
relief-breath-over = 1回分としては十分です。普段の呼吸に戻してください。
relief-card = カードを見る
relief-kept-away = 設定で、これは自分に適さないとされています。

relief-tip-otc = 市販の鎮痛薬
relief-tip-why = 痛みの原因
relief-tip-balance = 前と後ろ
relief-tip-text-neck = スマートフォンと首
relief-tip-stress-loop = ストレス
relief-tip-together = 小さな積み重ね
relief-tip-warm-first = まず温める
relief-tip-soft-roller = まず軟らかいローラー

relief-level-emergency = 今すぐ救急に電話
relief-level-urgent = 今日中に相談
relief-level-soon = 数日以内に受診
relief-level-stop-now = カードの途中で
relief-call = 今すぐ { $number } に電話してください。自分で運転しないでください。
relief-number-region = システムの地域（{ $region }）の番号です。違う場合は別の番号を入力してください。
relief-number-usual = システムに地域の設定がありません。この番号は多くの地域で使えます。違う場合は別の番号を入力してください。
relief-number-own = 自分で入力した番号です。
relief-number-back = システムの地域の番号に戻す
