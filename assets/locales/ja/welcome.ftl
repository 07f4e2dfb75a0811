welcome-skip = スキップ
welcome-back = 戻る
welcome-next = 次へ
welcome-done = 完了
welcome-try = 最初のカードを試す
welcome-page-of = ページ { $n }/{ $of }

welcome-what-title = 背中のための1分
welcome-what-text = 体によくないほど長くデスクに座っている、すべての人のために。
welcome-what-figure = 片腕を頭上に伸ばし、体側を伸ばす人の図
welcome-what-offers = Unhunch は座っている時間を数えます。しばらくすると、入力の手が止まったときに、1分ほどの運動を1つカードで提案します。
welcome-what-waits = 通話中、映画の視聴中、画面の共有中は待ちます。デスクを離れた時間は休憩とみなします。
welcome-what-keeps = 記録はこのパソコンの中だけに残ります。アカウントは不要で、どこにも送信しません。

welcome-often-title = どのくらいの間隔で？
welcome-often-text = 2つの時点の間で、最初に入力の手が止まったときにストレッチを知らせます。いつでも変更できます。
welcome-often-often = 多め：20～30分
welcome-often-usual = 標準：30～45分
welcome-often-seldom = 少なめ：45～60分

welcome-about-title = あなたについて
welcome-about-text = すべて任意で、このパソコンの中だけに保存します。どのカードを出すかを決めるために使います。

welcome-signs-title = 始める前に
welcome-signs-text = Unhunch は一般的な情報であり、医学的な助言ではありません。あなたを診察することもできません。
welcome-signs-ask = 次の兆候が1つでもあれば、カードは行わず、医療機関に相談してください：
