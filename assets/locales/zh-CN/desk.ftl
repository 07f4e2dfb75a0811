desk-intro = 用几个问题看看你的坐姿。请按今天的情况回答。
desk-reading = 正在读取你的回答…

desk-place = 第 { $n } 题，共 { $of } 题
desk-yes = 是
desk-no = 否
desk-not-now = 现在不答
desk-yes-key = 按键：Y
desk-no-key = 按键：N
desk-not-now-key = 按键：空格。改天会再问你。
desk-back = 返回
desk-next = 下一题
desk-rest = 先到这里
desk-close = 关闭此问题
desk-fix = 改进方法

desk-score = { $of ->
   *[other] / { $of } 项符合要求
}
desk-waiting = 还有 { $n } 个问题待回答。
desk-again = { $n ->
    [1] 下一个问题在 { $date }。
   *[other] 接下来的 { $n } 个问题在 { $date }。
}
desk-go-on = 继续
desk-all = 现在全部问我
desk-changes = 可以改进的地方
desk-no-changes = 目前没有。
desk-mended = 已经改善
desk-mended-what = 已经改善：{ $what }
desk-show = 显示问题：{ $what }

desk-drawing = 一个人坐在桌前的示意图，每个问题有一个标记。{ $of } 项中有 { $yes } 项符合要求。
desk-mark = { $n }. { $what }：{ $state }
desk-habits = 习惯
desk-is-yes = 符合要求
desk-is-no = 需改进
desk-is-not-now = 现在不答
desk-is-open = 尚未询问
desk-name-feet = 双脚
desk-name-knees = 膝盖
desk-name-lower-back = 腰部
desk-name-screen-height = 屏幕高度
desk-name-screen-distance = 屏幕距离
desk-name-elbows = 肘部
desk-name-wrists = 手腕
desk-name-mouse = 鼠标
desk-name-laptop = 笔记本电脑
desk-name-phone = 手机
desk-name-light = 光线
desk-name-reach = 伸手范围
desk-name-vary = 坐与站
desk-name-breaks = 休息
desk-name-bag = 背包
desk-name-lift = 搬重物
desk-name-sleep = 睡眠
desk-do-feet = 平放在地上
desk-do-knees = 成直角
desk-do-lower-back = 这里要支撑
desk-do-screen-height = 上沿与眼同高
desk-do-screen-distance = 一臂之外
desk-do-elbows = 弯曲，贴身侧
desk-do-wrists = 伸直
desk-do-mouse = 移近
desk-do-laptop = 放支架上
desk-do-phone = 举起来看
desk-do-light = 从侧面来
desk-do-reach = 前臂可及
