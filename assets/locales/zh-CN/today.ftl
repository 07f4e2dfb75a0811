today-date = { $date } { $weekday }
today-reading = 正在读取历史…
today-next-stretch = 下次拉伸
today-next-walk = 下次走动
today-next-eyes = 下次眼睛休息
today-next-routine = 接下来：{ $routine }
today-minutes = { $n ->
   *[other] 分钟
}
today-hours = 小时
today-now = 现在
today-at = { $time }
today-between = { $from } 到 { $to } 之间
today-until = 至 { $time }
today-reason-pause = 坐满 { $from }后，等你第一次停止打字时；最晚在坐满 { $to }时。
today-reason-fixed = 这是你的固定时间之一：到时起，等你下次停止打字时休息。
today-reason-sitting = 坐满 { $to }后。
today-reason-eyes = 每坐 { $to }一次，但不会紧挨着其他休息。
today-reason-walk = { $n ->
    [1] 每次拉伸之后是一次走动。
   *[other] 每 { $n } 次拉伸之后是一次走动。
}
today-reason-later = 你已推迟到那时。
today-state-due = 该活动了
today-state-due-why = 等你下次停止打字时开始，最晚在 { $to }后。
today-state-offered = 该活动了
today-state-offered-why = 可以休息了：现在开始，不方便就推迟。
today-state-resting = 正在休息
today-state-resting-why = 卡片正在屏幕上。慢慢来。
today-state-held = 有一次休息在等待
today-state-held-why = 暂缓的原因：{ $why }。结束后再来。
today-state-paused = 已暂停
today-state-paused-why = 在那之前不会有休息，除非你自己开始。
today-state-paused-endless = 在你恢复之前不会有休息，除非你自己开始。
today-state-off-hours = 不在工作时间
today-state-off-hours-why = 在那之前不会提醒你。仍可随时开始休息。
today-state-off-hours-endless = 现在不会提醒你。仍可随时开始休息。
today-state-away = 不在桌前
today-state-away-why = 这算作休息：你回来时，坐着的时间可能重新计算。
today-state-none = 没有计划休息
today-state-none-why = 所有提醒都已关闭。可在“设置”中开启，或现在就开始休息。
today-state-quiet-why = 目前没有更多计划。可随时开始休息。
today-ring = 距下次休息还有 { $left }
today-card = 下一张卡片
today-card-of = { $place } · { $time }
today-card-open = 查看{ $card }
today-actions = 现在可以
today-stretch-locked = 屏幕已锁定。
today-later-by = 推迟 { $time }
today-later-none = 还没有可推迟的休息。
today-later-spent = 这次休息的推迟次数已达到你允许的上限。
today-skip-none = 没有可跳过的休息。
today-skip-strict = 不能再连续跳过休息。
today-stop-relief = { $remedy ->
    [heat] 结束热敷（还剩 { $n } 分钟）
    [cold] 结束冷敷（还剩 { $n } 分钟）
   *[other] 结束冷热敷（还剩 { $n } 分钟）
}
today-profile = 方案：{ $profile }
today-profile-active = { $profile }（使用中）
today-quit-ask = 退出 Unhunch？在你再次启动之前不会有任何提醒。
today-quit-sure = 现在退出
today-quit-stay = 不退出
today-sitting = 坐着的时间
today-sitting-limit = 上限 { $limit }
today-longest = 最长连续坐着
today-longest-now = 就是这次
today-breaks = { $n ->
   *[other] 休息次数
}
today-breaks-partly = 其中部分完成 { $n } 次
today-streak = { $n ->
    [1] 有休息的天数
   *[other] 连续休息天数
}
today-streak-none = 今天适合开始
today-streak-none-help = 休息一次就行。
today-streak-counts = 今天已算在内。
today-streak-open = 今天休息一次就是 { $n } 天。
today-short-minutes = { $m } 分钟
today-short-hours = { $h } 小时 { $m } 分钟
today-day = 你的一天
today-nothing = 还没有内容。今天做的事会陆续显示在这里。
today-picture = 你从 { $from } 到 { $to } 的一天。{ $parts }。
today-picture-next = 下次休息在 { $from } 到 { $to } 之间
today-picture-keys = 用方向键逐个查看标记。
today-legend-sat = 坐着
today-legend-away = 离开
today-legend-paused = 暂停
today-legend-meeting = 开会
today-legend-done = 完成
today-legend-partly = 部分完成
today-legend-held = 暂缓
today-legend-later = 推迟
today-legend-skipped = 跳过
today-legend-missed = 错过
today-legend-next = 下次休息
today-sum-sat = 坐了 { $length }
today-sum-done = 完成 { $n } 次休息
today-sum-partly = 部分完成 { $n } 次
today-sum-held = 暂缓 { $n } 次
today-sum-later = 推迟 { $n } 次
today-sum-skipped = 跳过 { $n } 次
today-sum-missed = 错过 { $n } 次
today-mark = { $time }：{ $what }，{ $became }
today-mark-card = { $kind }（{ $card }）
today-became-done = 已完成
today-became-partly = 部分完成
today-became-skipped = 已跳过
today-became-missed = 已错过
today-became-later = 已推迟
today-became-later-by = 推迟 { $by }
today-became-held = 已暂缓
today-became-held-for = 暂缓 { $length }
today-because = { $became }：{ $why }
today-why-not-now = 当时不方便
today-why-cannot-here = 那里做不了
today-why-hurts = 感到疼痛
today-why-dislike = 不喜欢
today-why-interrupted = 中途有事
today-why-busy = 双手正忙
today-more = 还有 { $n } 项
today-bar-sat = { $from } 到 { $to }：坐了 { $length }
today-bar-sitting = { $from } 起：已坐 { $length }
today-bar-away = { $from } 到 { $to }：离开 { $length }
today-bar-paused = { $from } 到 { $to }：暂停
today-bar-meeting = { $from } 到 { $to }：开会
today-list-show = 以列表显示
today-list-hide = 隐藏列表
today-ask-back = 你今天还没记录背部感受。
today-ask-desk = 回答几个问题，看看办公桌是否适合你。
today-ask-desk-again = 你有一阵子没检查办公桌了。
today-ask-back-go = 记录
today-ask-desk-go = 查看
