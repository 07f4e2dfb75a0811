cards-fault-card = 未采用 `{ $file }` 第 { $line } 行的卡片 `{ $card }`：{ $reason }
cards-fault-nameless = 未采用 `{ $file }` 第 { $line } 行的卡片：{ $reason }
cards-fault-file = 未采用 `{ $file }`：第 { $line } 行：{ $reason }
cards-fault-unreadable = 未采用 `{ $file }`：{ $reason }
cards-fault-more = 未采用 `{ $file }` 及之后的文件：{ $reason }
cards-flaw-twice = 已有使用此 ID 的卡片
cards-flaw-bundled = Unhunch 自带的一张卡片使用此 ID：请换一个
cards-flaw-id = ID 由小写字母、数字和连字符组成，最多 48 个字符
cards-flaw-empty = `{ $field }` 为空
cards-flaw-long = `{ $field }` 超过 { $limit } 个字符
cards-flaw-unprintable = `{ $field }` 中有换行或无法显示的字符
cards-flaw-word = `{ $word }` 不是已知的 `{ $field }`
cards-flaw-words = `{ $field }` 超过 { $limit } 个词
cards-flaw-number = `{ $field }` 最大为 { $limit }，不能是 { $given }
cards-flaw-step-count = 一张卡片有 1 到 40 步，不能是 { $count }
cards-flaw-step-seconds = 一步持续 1 到 3600 秒，不能是 { $secs }
cards-flaw-seconds = 一张卡片最多持续 3600 秒，不能是 { $secs }
cards-flaw-sum = 各步合计 { $steps } 秒，而不是 { $said }
cards-flaw-sides = `sides` 为 `each` 时，左右两侧的步骤时长必须相同
cards-flaw-intensity = `intensity` 是 1、2 或 3，不能是 { $given }
cards-flaw-routine-twice = 已有使用此 ID 的组合
cards-flaw-routine-count = 一个组合有 1 到 60 张卡片，不能是 { $count }
cards-flaw-routines-many = 已有 { $limit } 个自制组合，不再读取更多
cards-flaw-motion = 无法显示 `motion`：{ $why }
cards-flaw-motion-depth = `motion` 嵌套过深
cards-flaw-many = 已有 { $limit } 张自制卡片，不再读取更多
cards-flaw-much = 自制卡片合计超过 { $limit } MiB，不再读取更多
cards-flaw-more = 除此之外还有其他错误：请先修正这个
cards-fine = { $n ->
    [0] 此文件中没有卡片
   *[other] { $n } 张卡片没有问题
}
cards-imported = 已导入 { $n } 张卡片：`{ $name }` 在你的卡片文件夹中
cards-import-bad = { $more ->
    [0] { $first }；未导入任何内容
   *[other] { $first }；未导入任何内容，`unhunch cards --check { $file }` 可列出另外 { $more } 个问题
}
cards-import-none = `{ $file }` 中没有卡片
cards-import-taken = `{ $file }` 已在你的卡片文件夹中：请换一个名称
cards-exported = 已将 { $n } 张卡片写入 `{ $file }`
cards-export-taken = `{ $file }` 已存在：请换一个名称
cards-not-written = 无法写入 `{ $file }`：{ $error }
cards-not-absolute = `{ $file }` 不是完整路径：请从 `/` 开始写
cards-fine-routines = 没有问题的卡片：{ $n }，组合：{ $routines }
cards-imported-routines = 已导入：卡片 { $n }，组合 { $routines }；`{ $name }` 在你的卡片文件夹中
cards-exported-routines = 已写入 `{ $file }`：卡片 { $n }，组合 { $routines }
