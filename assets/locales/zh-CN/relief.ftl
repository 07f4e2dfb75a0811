home-general = 一般信息，不是医疗建议。
home-signs = 何时就医
home-source = 来源：{ $source }
home-source-own = Unhunch 自己的笔记

relief-part-heat = 热敷或冷敷
relief-part-routines = 组合
relief-part-breath = 呼吸
relief-part-tips = 小贴士
relief-part-signs = 何时就医
relief-start = 开始
relief-start-what = 开始：{ $what }
relief-breath-stop = 结束

relief-cold = 冷敷
relief-heat = 热敷
relief-alternate = 先热后冷
relief-always = 始终
relief-how = 方法
relief-long = 多久
relief-often = 频率
relief-stop-if = 何时取下
relief-not-with = 以下情况不要使用：{ $reasons }。
relief-minutes = { $least } 到 { $most } 分钟
relief-one = 一次只用一种：已有一种正在使用。
relief-on-cold = 正在冷敷
relief-on-heat = 正在热敷
relief-on-alternate = 正在先热敷后冷敷
relief-up = 时间到：请取下
relief-left = 剩余
relief-left-long = 还剩 { $left }
relief-line = { $what }：还剩 { $left }
relief-stop-now = 出现以下情况请立即取下：{ $stop }
relief-told = 何时查看皮肤、何时结束，都会通知你；关闭此窗口也会通知。
relief-told-change = 何时查看皮肤、何时换一种、何时结束，都会通知你；关闭此窗口也会通知。
relief-take-off = 现在取下

relief-routines-intro = 多张卡片依次进行。途中每张都可跳过。
relief-routine-facts = { $length } · { $n } 张卡片
relief-routine-card = { $n ->
    [1] { $card }
   *[other] { $card }，{ $n } 次
}

relief-pacer = 慢呼吸
relief-pacer-how = 圆圈变大时用鼻子吸气，变小时呼气。不要勉强。
relief-pacer-care = 如果感到头晕，请恢复正常呼吸。
relief-pace = 吸 { $in } 秒，呼 { $out } 秒
relief-breathe-in = 吸气
relief-breathe-out = 呼气
relief-breathe-ready = 准备好就开始
relief-breath = 第 { $n } 次呼吸，共 { $of } 次
relief-breath-over = 这次够了。请恢复正常呼吸。
relief-card = 查看卡片
relief-kept-away = 按你在“设置”中的选择，这不适合你。

relief-tip-otc = 药店的止痛药
relief-tip-why = 疼痛从何而来
relief-tip-balance = 前侧与后侧
relief-tip-text-neck = 手机与颈部
relief-tip-stress-loop = 压力
relief-tip-together = 积少成多
relief-tip-warm-first = 先热身
relief-tip-soft-roller = 先用软泡沫轴

relief-level-emergency = 立即呼救
relief-level-urgent = 今天就咨询
relief-level-soon = 几天内就诊
relief-level-stop-now = 做卡片时
relief-call = 立即拨打 { $number }。不要自己开车。
relief-number-region = 这是系统所在地区（{ $region }）的号码。如果不对，请输入别的号码。
relief-number-usual = 系统没有指明地区；这个号码在许多地区可用。如果不对，请输入别的号码。
relief-number-own = 你输入的号码。
relief-number-back = 恢复为系统所在地区的号码
