kind-stretch = Alongamento
kind-walk = Caminhada
kind-eyes = Descanso dos olhos
tray-next-between = { $kind } entre { $from } e { $to }
tray-next-at = { $kind }: { $time }
tray-nothing-planned = Nenhuma pausa prevista
tray-due = Pausa assim que você parar de digitar
tray-offered = Hora de se mexer
tray-resting = Pausa em andamento
tray-held = Pausa em espera: { $why }
tray-take-anyway = Fazer mesmo assim
tray-discreet = Fazer uma que ninguém vê: { $card }
tray-end = Encerrar esta pausa
tray-own-screen = A nova tela é minha
tray-stand = Agora fico em pé
tray-stand-time = Agora fico em pé (já faz tempo na cadeira)
tray-sit = Agora me sento
tray-sit-time = Agora me sento (já ficou bastante em pé)
tray-meeting = Em reunião
tray-meeting-until = Em reunião até { $time }
tray-meeting-more = Mais { $time }
tray-meeting-over = Acabou
held-meeting = você está em reunião
held-meeting-until = você está em reunião até { $time }
held-microphone = o microfone está em uso
held-camera = a câmera está em uso
held-do-not-disturb = “Não perturbe” está ativado
held-video = algo mantém a tela ligada
held-full-screen = um programa ocupa a tela inteira
held-program = um programa escolhido está aberto
held-battery = o computador está usando a bateria
held-new-screen = uma nova tela está conectada
held-by = { $why } ({ $by })
hint-stuck = As pausas voltam, mas { $why }
hint-stuck-body = Está assim há quatro horas e, por isso, não será mais levado em conta até terminar. Com “unhunch set { $key } off”, nunca será levado em conta.
hint-sat-long = Hoje já são { $time } de tempo sentado
hint-sat-long-body = Já basta por um dia. Se você ficar, as pausas seguem como sempre.
hint-not-locked = Não foi possível bloquear a tela
hint-not-locked-body = “unhunch doctor” diz por quê; “hooks.lock” pode indicar um programa que faça isso.
hint-no-autostart = O Unhunch não inicia com a sessão
autostart-reason = Para lembrar das pausas desde o início
tray-paused = Lembretes suspensos até você retomar
tray-paused-until = Lembretes suspensos até { $time }
tray-off-hours = Fora do seu horário de trabalho
tray-off-hours-until = Fora do seu horário de trabalho até { $time }
tray-away = Você está ausente: isso conta como descanso
tray-stretch-now = Alongar agora
tray-later = Mais tarde ({ $time })
tray-skip = Pular esta pausa
tray-pause = Suspender
tray-pause-tomorrow = Até amanhã
tray-pause-resumed = Até eu retomar
tray-resume = Retomar
tray-feel = Como estão suas costas?
tray-feel-score = { $score ->
    [0] 0 – sem incômodo
    [10] 10 – o pior possível
   *[other] { $score }
}
tray-home = Início…
tray-quit = Sair
notice-stretch = Hora de se mexer: { $card }, { $time }
notice-other = Hora de se mexer: { $kind }, { $time }
notice-ask = Você pulou esta ficha três vezes. Se não quiser mais vê-la, inicie-a, pule e diga que não gosta dela.
notice-then-standing = Depois, continue em pé por um tempo.
notice-then-sitting = Depois, volte a se sentar.
notice-trayless = Este ambiente não mostra ícones na bandeja: “unhunch” abre a janela e “unhunch help” lista o que mais ele faz.
notice-updated = O Unhunch foi atualizado
notice-updated-body = Saia e inicie de novo para usar a nova versão. Até lá, nada se perde.
notice-start = Iniciar
notice-later = Mais tarde
notice-skip = Pular
notice-done = Concluir
notice-without-actions = Para iniciar, abra o Unhunch pela bandeja ou digite “unhunch stretch”; “unhunch later” adia.
notice-card-of = { $card } ({ $n } de { $of })
notice-no-window = Não foi possível mostrar nenhuma janela; “unhunch doctor” diz por quê.
refused-resting = há uma pausa em andamento
refused-locked = a tela está bloqueada
refused-nothing-due = não há nenhuma pausa pendente que possa ser adiada
refused-no-laters = esta pausa já foi adiada tantas vezes quanto `later.limit` permite
refused-not-paused = o Unhunch não está suspenso
refused-no-card = a ficha `{ $card }` não existe; `unhunch cards` lista todas
refused-no-routine = a rotina `{ $routine }` não existe; `unhunch routine` lista todas
refused-routine = a maior parte de “{ $routine }” não combina com suas preferências: { $why }
refused-score = `{ $score }` não é uma nota de 0 a 10
refused-strict = nenhuma outra pausa seguida pode ser pulada: `strict.skips_in_a_row` foi atingido; se doer, inicie-a e pressione H
refused-strict-resting = nenhuma outra pausa seguida pode ser pulada: `unhunch end` encerra esta mesmo assim
refused-not-resting = não há nenhuma pausa na tela
refused-no-meeting = nenhuma reunião em andamento: `unhunch meeting 1h` inicia uma
refused-past = { $time } já passou: informe um horário posterior
refused-no-new-screen = nenhuma nova tela está conectada
refused-no-posture = alternar entre sentar e ficar em pé está desativado: `unhunch set posture.on true` ativa
refused-nothing-planned = não há nenhuma pausa prevista que possa ser pulada
refused-no-window = nenhuma janela pode ser mostrada aqui; `unhunch doctor` diz por quê
doctor-no-window = inicie o Unhunch em uma sessão gráfica; sem ela, os lembretes vão para o terminal
doctor-untried = ainda não testado; pergunte de novo daqui a pouco
hook-not-started = não pode ser iniciado: { $error }
hook-code = terminou com o código de saída { $code }
hook-signal = foi encerrado pelo sinal { $signal }
hook-late = não terminou em { $limit } e foi encerrado à força
hook-busy = ainda estava em execução desde a última vez, por isso não foi executado de novo
relief-begun = { $remedy ->
    [cold] Frio por { $time }.
    [heat] Calor por { $time }.
   *[other] Calor e depois frio, { $time } ao todo.
}
relief-stop = Retire se: { $stop }
relief-not-if = Evitar com: { $reasons }.
relief-look = Observe a pele
relief-change = Troque: agora frio, e observe a pele
relief-over = { $remedy ->
    [heat] Acabou o tempo: retire o calor
    [cold] Acabou o tempo: retire o frio
   *[other] Acabou o tempo: retire
}
relief-again = De novo: { $again }
relief-left-alone = O Unhunch vai encerrar e não avisará você: retire em { $left }
relief-running = { $remedy ->
    [heat] o calor fica em uso
    [cold] o frio fica em uso
   *[other] calor e frio alternados ficam em uso
} por mais { $left }: `unhunch relief stop` encerra
relief-too-long = é mais tempo do que convém à pele: informe no máximo { $longest }
relief-none = nem calor nem frio está em uso
relief-unheard = nenhuma notificação pode ser mostrada aqui, então ninguém avisaria você quando retirar
