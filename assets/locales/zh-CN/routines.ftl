obstacle-health = 你需要当心：{ $word }
obstacle-equipment = 手边没有：{ $word }
obstacle-place = 你所在的地方做不了：{ $word }
obstacle-hidden = 你之前已将它排除
obstacle-office = 不适合开放式办公室
obstacle-cold = 为它热身的动作已被排除
obstacle-unknown = 没有这张卡片

routine-replaced = 用{ $by }代替{ $card }：{ $why }
routine-left-out = 不含{ $card }：{ $why }

routine-next = 下一个
routine-then = 接着：{ $card }
routine-progress = 第 { $n } 张，共 { $of } 张 · 还剩 { $left }
routine-progress-whole = { $routine }：第 { $n } 张，共 { $of } 张，还剩 { $left }
routine-changes = 不适合你的已作调整。替换：{ $replaced }；去掉：{ $out }。
