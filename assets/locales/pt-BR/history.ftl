history-view-day = Dia
history-view-week = Semana
history-view-month = Mês
history-view-year = Ano
history-earlier = Anterior (seta esquerda)
history-later = Posterior (seta direita)
history-today = Hoje
history-reading = Lendo o diário…
history-bad = { $n ->
    [one] { $n } linha do diário não pôde ser lida e fica de fora.
   *[other] { $n } linhas do diário não puderam ser lidas e ficam de fora.
}
history-day = { $weekday }, { $date }
history-week = { $from } – { $to }
history-month = { $month } de { $year }
weekday-short-1 = seg
weekday-short-2 = ter
weekday-short-3 = qua
weekday-short-4 = qui
weekday-short-5 = sex
weekday-short-6 = sáb
weekday-short-7 = dom
history-minutes = { $minutes } min
history-hours-minutes = { $hours } h { $minutes } min
history-number-taken = pausas feitas
history-number-left = puladas ou perdidas
history-number-sat = à mesa
history-number-sat-mean = à mesa por dia
history-number-longest = período sentado mais longo
history-breaks = Pausas
history-done = Feita
history-partly = Feita em parte
history-skipped = Pulada
history-missed = Perdida
history-taken = Feita
history-left = Pulada ou perdida
history-sitting = Tempo sentado, em horas
history-sat = Tempo sentado
history-sat-mean = Tempo sentado por dia
history-longest = Período mais longo
history-areas = Por área do corpo
history-no-areas = Nenhuma ficha foi feita.
history-hours = Por hora do dia
history-heat = Pausas feitas, dia a dia
history-heat-how = Clique em um dia para vê-lo, ou percorra o mapa com as setas e pressione Enter.
history-heat-none = Nenhuma
history-heat-most = 10 ou mais
history-heat-sum = { $n ->
    [one] { $year }: { $n } pausa feita
   *[other] { $year }: { $n } pausas feitas
}, { $days ->
    [one] em { $days } dia
   *[other] em { $days } dias
}.
history-of = { $date }: { $words }
history-no-breaks = Nenhuma pausa.
history-breaks-words = Feitas: { $done }; em parte: { $partly }; puladas: { $skipped }; perdidas: { $missed }.
history-no-sitting = Nada se sabe do tempo sentado.
history-sitting-words = { $sat } à mesa; período mais longo: { $longest }.
history-sitting-words-mean = { $sat } à mesa em média; período mais longo: { $longest }.
history-hour-words = A partir das { $hour } h: feitas { $taken }, puladas ou perdidas { $left }.
history-hours-sum = { $n ->
    [one] A hora com mais pausas feitas começa às { $hour } h: { $n }.
   *[other] A hora com mais pausas feitas começa às { $hour } h: { $n }.
}
history-nothing = Nada aqui
history-nothing-here = Estes dias não deixaram nada no diário.
history-nothing-yet = O diário ainda está vazio. Suas pausas aparecem aqui a partir da primeira.
history-lines = O dia, linha a linha
history-lines-old = As linhas deste dia estão no diário; salve-o como CSV para vê-las.
history-break = Lembrete
history-line-done = { $what }: pausa feita
history-line-partly = { $what }: pausa feita em parte
history-line-skipped = { $what }: pausa pulada
history-line-missed = { $what }: pausa perdida
history-line-later = { $what }: pausa adiada
history-line-why = { $line } ({ $why })
history-line-away = Ausência de { $length }
history-line-rested = Ausência
history-line-sat = { $length } na cadeira
history-line-held = Uma pausa ficou em espera
history-line-paused = Lembretes suspensos
history-line-resumed = Lembretes retomados
history-line-felt = Registro: { $score }
history-line-desk = Revisão da mesa: uma pergunta respondida
history-line-taken-back = Uma resposta desfeita
history-line-meeting = Uma reunião começou
history-line-meeting-over = A reunião terminou
history-line-standing = Em pé para trabalhar
history-line-sitting = Na cadeira para trabalhar
history-line-warmed = Calor aplicado
history-report = Relatório para fisioterapia
history-report-help = Uma página sobre os dias mostrados aqui, para imprimir ou enviar. Ela abre no seu navegador.
history-export-open = Salvar como CSV…
history-export = Salvar
history-export-what = Gravar o diário de { $range } neste novo arquivo:
history-delete-open = Excluir…
history-delete = Excluir
history-delete-which = Que dias devem ser excluídos do diário?
history-delete-shown = Os mostrados aqui
history-delete-typed = De … a …
history-delete-all = O diário inteiro
history-delete-from = De
history-delete-to = A
history-delete-date = Informe um dia como 2026-03-09.
history-delete-order = O último dia é anterior ao primeiro.
history-delete-gone = { $period }: { $days ->
    [one] será excluído { $days } dia
   *[other] serão excluídos { $days } dias
} com { $breaks ->
    [one] { $breaks } pausa
   *[other] { $breaks } pausas
} e { $felt ->
    [one] { $felt } registro
   *[other] { $felt } registros
}.
history-delete-never = Isso não pode ser desfeito, e não há cópia.
history-delete-keep = Manter
history-delete-sure = Excluir para sempre
