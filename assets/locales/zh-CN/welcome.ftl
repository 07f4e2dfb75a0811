welcome-skip = 跳过
welcome-back = 返回
welcome-next = 下一步
welcome-done = 完成
welcome-try = 试做第一张卡片
welcome-page-of = 第 { $n } 页，共 { $of } 页

welcome-what-title = 给背部一分钟
welcome-what-text = 适合每一个在桌前坐得太久的人。
welcome-what-figure = 人物示意图：一臂举过头顶，拉伸体侧
welcome-what-offers = Unhunch 会计算你坐了多久。坐了一段时间后，等你停止打字时，它会提议一张卡片：一个约一分钟的练习。
welcome-what-waits = 你通话、看电影或共享屏幕时，它会等待。离开桌子的时间算作休息。
welcome-what-keeps = 它所知道的一切都留在这台电脑上。没有账号，也不会向任何地方发送数据。

welcome-often-title = 多久一次？
welcome-often-text = 在两个时间点之间，等你第一次停止打字时提醒拉伸。可随时更改。
welcome-often-often = 频繁：20–30 分钟
welcome-often-usual = 标准：30–45 分钟
welcome-often-seldom = 较少：45–60 分钟

welcome-about-title = 关于你
welcome-about-text = 以下全部可选，且只保存在这台电脑上。它们决定会出现哪些卡片。

welcome-signs-title = 开始之前
welcome-signs-text = Unhunch 提供的是一般信息，不是医疗建议，也无法为你做检查。
welcome-signs-ask = 如果有以下任何一个信号，请不要做卡片，并寻求帮助：
