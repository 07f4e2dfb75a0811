kind-stretch = 拉伸
kind-walk = 走动
kind-eyes = 眼睛休息
tray-next-between = { $from } 到 { $to } 之间：{ $kind }
tray-next-at = { $time }：{ $kind }
tray-nothing-planned = 没有计划休息
tray-due = 等你下次停止打字时休息
tray-offered = 该活动了
tray-resting = 正在休息
tray-held = 休息已暂缓：{ $why }
tray-take-anyway = 仍然休息
tray-discreet = 做一个没人察觉的：{ $card }
tray-end = 结束这次休息
tray-own-screen = 新屏幕是我的
tray-stand = 我现在站着
tray-stand-time = 我现在站着（你已坐了很久）
tray-sit = 我现在坐着
tray-sit-time = 我现在坐着（你已站得够久）
tray-meeting = 正在开会
tray-meeting-until = 开会至 { $time }
tray-meeting-more = 再加 { $time }
tray-meeting-over = 会议结束了
held-meeting = 你正在开会
held-meeting-until = 你开会至 { $time }
held-microphone = 麦克风正在使用
held-camera = 摄像头正在使用
held-do-not-disturb = 勿扰已开启
held-video = 有内容让屏幕保持唤醒
held-full-screen = 有程序占满屏幕
held-program = 选定的程序正在运行
held-battery = 电脑正在使用电池
held-new-screen = 接入了新屏幕
held-by = { $why }（{ $by }）
hint-stuck = 休息重新开始，尽管{ $why }
hint-stuck-body = 这种情况已持续四小时，因此在它结束前不再理会。“unhunch set { $key } off”可让它永远不被理会。
hint-sat-long = 你今天已坐了 { $time }
hint-sat-long-body = 今天坐得够久了。如果你继续，休息照常进行。
hint-not-locked = 无法锁定屏幕
hint-not-locked-body = “unhunch doctor”会说明原因；“hooks.lock”可指定用于锁屏的程序。
hint-no-autostart = Unhunch 不会随会话启动
autostart-reason = 为了从一开始就提醒休息
tray-paused = 已暂停，直到你恢复
tray-paused-until = 暂停至 { $time }
tray-off-hours = 不在工作时间
tray-off-hours-until = { $time } 之前不在工作时间
tray-away = 你不在桌前：这算作休息
tray-stretch-now = 现在拉伸
tray-later = 稍后（{ $time }）
tray-skip = 跳过这次休息
tray-pause = 暂停
tray-pause-tomorrow = 到明天
tray-pause-resumed = 直到我恢复
tray-resume = 恢复
tray-feel = 你的背感觉如何？
tray-feel-score = { $score ->
    [0] 0 – 没有不适
    [10] 10 – 糟到极点
   *[other] { $score }
}
tray-home = 主页…
tray-quit = 退出
notice-stretch = 该活动了：{ $card }，{ $time }
notice-other = 该活动了：{ $kind }，{ $time }
notice-ask = 这张卡片你已跳过三次。如果不想再看到它，请开始后跳过，并说明你不喜欢它。
notice-then-standing = 之后继续站一会儿。
notice-then-sitting = 之后再坐下。
notice-trayless = 此桌面不显示托盘图标：“unhunch”可打开窗口，“unhunch help”列出其他功能。
notice-updated = Unhunch 已更新
notice-updated-body = 退出并重新启动即可使用新版本。在此之前不会丢失任何内容。
notice-start = 开始
notice-later = 稍后
notice-skip = 跳过
notice-done = 完成
notice-without-actions = 要开始，请从托盘打开 Unhunch，或输入“unhunch stretch”；“unhunch later”可将其推迟。
notice-card-of = { $card }（{ $n } / { $of }）
notice-no-window = 无法显示窗口；“unhunch doctor”会说明原因。
refused-resting = 正在休息
refused-locked = 屏幕已锁定
refused-nothing-due = 没有可推迟的休息
refused-no-laters = 这次休息的推迟次数已达到 `later.limit` 允许的上限
refused-not-paused = Unhunch 未处于暂停状态
refused-no-card = 没有卡片 `{ $card }`；`unhunch cards` 会列出所有卡片
refused-no-routine = 没有组合 `{ $routine }`；`unhunch routine` 会列出所有组合
refused-routine = “{ $routine }”的大部分内容不符合你的设置：{ $why }
refused-score = `{ $score }` 不是 0 到 10 的分数
refused-strict = 不能再连续跳过休息：已达到 `strict.skips_in_a_row`；如果感到疼痛，请开始后按 H
refused-strict-resting = 不能再连续跳过休息：`unhunch end` 仍可结束这次休息
refused-not-resting = 屏幕上没有休息
refused-no-meeting = 没有正在进行的会议：`unhunch meeting 1h` 可开始一个
refused-past = { $time } 已过：请给出更晚的时间
refused-no-new-screen = 没有接入新屏幕
refused-no-posture = 坐站交替已关闭：`unhunch set posture.on true` 可将其开启
refused-nothing-planned = 没有可跳过的计划休息
refused-no-window = 这里无法显示窗口；`unhunch doctor` 会说明原因
doctor-no-window = 请在图形会话中启动 Unhunch；否则它会在终端中提醒
doctor-untried = 尚未尝试；请稍后再查
hook-not-started = 无法启动：{ $error }
hook-code = 以退出码 { $code } 结束
hook-signal = 被信号 { $signal } 终止
hook-late = 未在 { $limit }内结束，已被强制终止
hook-busy = 上次的仍在运行，因此没有再次运行
relief-begun = { $remedy ->
    [cold] 冷敷 { $time }。
    [heat] 热敷 { $time }。
   *[other] 先热敷后冷敷，共 { $time }。
}
relief-stop = 出现以下情况请取下：{ $stop }
relief-not-if = 以下情况不要使用：{ $reasons }。
relief-look = 查看皮肤
relief-change = 换一种：现在冷敷，并查看皮肤
relief-over = { $remedy ->
    [heat] 时间到：取下热敷
    [cold] 时间到：取下冷敷
   *[other] 时间到：请取下
}
relief-again = 再次使用：{ $again }
relief-left-alone = Unhunch 即将结束，无法再提醒你：请在 { $left }后取下
relief-running = { $remedy ->
    [heat] 正在热敷
    [cold] 正在冷敷
   *[other] 正在冷热交替敷
}，还剩 { $left }：`unhunch relief stop` 可结束
relief-too-long = 这个时长对皮肤不利：最多 { $longest }
relief-none = 目前没有热敷或冷敷
relief-unheard = 这里无法显示通知，因此没人能提醒你何时取下
