past-too-many-words = 一次感受记录最多 { $n } 个词：请减少一些
past-no-area = `{ $given }` 不是这里的身体部位：请给出 { $names }，或卡片中列出的部位
past-no-help = `{ $given }` 不是这里有帮助的方法：请给出卡片或组合的 ID、`heat`、`cold`、`alternate`、`walk` 或 `rest`
past-felt-enough = 今天已有 { $n } 次感受记录，一天足够了：如果有记错的，请先在窗口中或用 `unhunch feel --take-back` 撤回
past-nothing-to-take-back = { $at } 没有可撤回的内容：记录中没有，或已经撤回
past-no-question = `{ $given }` 不是办公桌检查中的问题：`unhunch desk` 会列出全部
past-forget-yes = 删除后无法恢复：如果确定，请加上 `--yes`
past-taken-back = { $score }，记录于 { $at }，不再计入
past-desk-answered = { $answer }，{ $at }
past-desk-open = 尚未回答
past-desk-yes = 是
past-desk-no = 否
past-desk-not-now = 现在不答
past-forgotten = { $n ->
    [0] 这些日子没有记录
   *[other] 已删除 { $n } 行记录
}
past-copies = 导入时保留的副本中仍有更早的行：`{ $folder }` 中的 { $names }
past-not-forgotten = 记录保持不变：{ $error }
past-exported = 已将 { $n } 行写入 `{ $file }`
past-backward = { $from } 晚于 { $to }：请先给出较早的日期
past-reported = 报告已写入 `{ $file }`
past-not-opened = 无法显示：`{ $program }` 无法启动（{ $error }）
