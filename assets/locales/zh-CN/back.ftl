back-ask = 你的背感觉如何？
back-ask-how = 选一个数字，或按对应的键。部位和有帮助的方法可以留空。每天一两次就够了。
back-score-none = 0，没有不适
back-score-worst = 10，糟到极点
back-score-key = 按键：{ $key }
back-end-none = 没有不适
back-end-worst = 糟到极点
back-where = 哪里？
back-what-helped = 什么有帮助？
back-save = 保存
back-save-key = 按键：Enter
back-save-first = 请先选一个数字。
back-outline = 人体背面图。已标记：{ $where }
back-outline-none = 人体背面图。没有标记。
back-saved = 已保存：{ $score }。
back-enough = 你今天已经记录了两次感受
back-enough-how = 一天两次足够了。如果其中一次记错了，可以撤回后重新记录。
back-told = { $time }：{ $score }
back-take-back = 撤回
back-take-back-of = 撤回 { $time } 的感受记录
back-take-back-card = 撤回：{ $card }，{ $date }

back-advice-why = 显示这条，是因为你三周来的感受记录基本没有变化。仅凭记录无法判断原因；请人实际检查你的背部才能知道。
back-signs = 查看警示信号
back-signs-how = 有些信号需要立即或尽快求助。
back-signs-open = 警示信号、冷热敷

back-trend = 变化情况
back-reach-short = 2 周
back-reach-usual = 6 周
back-reach-long = 一年
back-trend-none = 这段时间还没有感受记录。从第一次起，每次都会以圆点显示在休息次数上方。
back-trend-score = 感受记录
back-trend-mean = 七天平均
back-trend-breaks = 每天休息次数
back-trend-breaks-week = 每周休息次数
back-trend-sum = { $n ->
    [1] { $n } 次感受记录：{ $high }。
   *[other] { $n } 次感受记录，{ $low } 到 { $high }，平均 { $mean }；最近一次为 { $last }。
}
back-trend-taken = 已休息 { $n } 次。
back-trend-beside = 两者只是并列显示，不代表有因果关系。
back-trend-day = { $date }：休息 { $taken } 次
back-trend-week = { $date } 起的一周：休息 { $taken } 次
back-trend-felt = 感受记录 { $scores }

back-helped = 有帮助的方法
back-helped-how = 根据你最近八周的感受记录。
back-helped-none = 你在感受记录中标为有帮助的方法会在这里统计。
back-helped-heat = 热敷
back-helped-cold = 冷敷
back-helped-walk = 走动
back-helped-rest = 休息

back-hurt = 引起疼痛的卡片
back-hurt-none = 没有。你因疼痛而停止的卡片会显示在这里。
back-hurt-how = 这些卡片是因“感到疼痛”而停止的。如果是误选，可以撤回。
back-hurt-hidden = { $date } · 已隐藏
back-hurt-shown = { $date } · 可能再次出现
back-hurt-open = 打开卡片页面
back-hurt-more = 以及更早的 { $n } 次
