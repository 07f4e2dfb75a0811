cli-either = { $first } ou { $last }
cli-welcome = O Unhunch está em execução e vai avisar quando for hora de se mexer. `unhunch home` abre as preferências, Ctrl+C encerra.
cli-no-display = não há tela gráfica: os lembretes aparecem neste terminal

cli-wrong-verb = `{ $given }` não é um comando: `unhunch help` lista todos
cli-wrong-verb-near = `{ $given }` não é um comando: você quis dizer `{ $nearest }`?
cli-wrong-option = `{ $given }` não é uma opção aqui: escreva `{ $usage }`
cli-wrong-option-near = `{ $given }` não é uma opção aqui: você quis dizer `--{ $nearest }`?
cli-wrong-no-value = `--{ $option }` precisa de um valor: escreva `{ $usage }`
cli-wrong-value = `{ $option }` não aceita valor: escreva sozinha
cli-wrong-too-many = `{ $given }` está sobrando: escreva `{ $usage }`
cli-wrong-too-few = `{ $verb }` precisa de mais palavras: escreva `{ $usage }`
cli-wrong-both = `--{ $one }` e `--{ $other }` se excluem: informe uma delas
cli-wrong-choice = `{ $given }` não é possível aqui: informe { $allowed }
cli-wrong-duration = `{ $given }` não é uma duração: escreva algo como `45m`, `1h30m` ou `20s`
cli-wrong-pause = `{ $given }` não é um tempo de suspensão: escreva algo como `45m`, `until 14:30` ou `until tomorrow`
cli-wrong-meeting = `{ $given }` não é uma duração de reunião: escreva algo como `1h`, `more 30m`, `until 14:30` ou `over`
cli-wrong-minutes = `{ $given }` não é um número de minutos: escreva algo como `15`
cli-wrong-time = `{ $given }` não é um horário: escreva algo como `14:30`, ou `tomorrow`
cli-wrong-date = `{ $given }` não é uma data: escreva algo como `2026-11-23`
cli-wrong-days = `{ $given }` não é um número de dias: informe um a partir de 1
cli-wrong-score = `{ $given }` não é uma nota: informe um número de 0 (sem incômodo) a 10
cli-wrong-not-text = uma das palavras não é texto válido: escreva em UTF-8

cli-not-running = o unhunch não está em execução: inicie com `unhunch` e tente de novo
cli-running = o unhunch já está em execução: encerre com `unhunch quit` e depois inicie aqui
cli-hung = o unhunch não responde: encerre o processo e inicie de novo
cli-hung-process = o unhunch não responde: encerre o processo com `kill { $pid }` e inicie de novo
cli-broken = o unhunch não terminou a resposta: { $error }; tente de novo
cli-no-card = a ficha `{ $given }` não existe: `unhunch cards` lista todas
cli-no-card-near = a ficha `{ $given }` não existe: você quis dizer `{ $nearest }`?
cli-no-routine = a rotina `{ $given }` não existe: `unhunch routine` lista todas
cli-no-routine-near = a rotina `{ $given }` não existe: você quis dizer `{ $nearest }`?
cli-routines-several = `{ $given }` pode ser { $ids }: escreva mais um pouco
cli-no-home = nenhuma pasta pessoal foi encontrada: defina `HOME`
cli-no-file = não foi possível encontrar `{ $file }`: { $error }
cli-no-lock = não foi possível travar `{ $file }`: { $error }; os lembretes aparecem mesmo assim, talvez duas vezes
cli-not-locked = não foi possível obter a trava: { $error }; tente de novo
cli-no-window = este programa foi compilado sem janelas: inicie `unhunch-window`
cli-not-written = não foi possível gravar a resposta: { $error }
cli-autostart-failed = não foi possível mudar a entrada de início automático: { $error }

cli-help-title = O Unhunch lembra você de se mexer antes que as costas doam e mostra como.
cli-help-plain = lembra a partir de agora, ou mostra a janela de quem já lembra
cli-help-end = `unhunch help VERB` diz como cada um é escrito.
cli-verb-stretch = inicia a pausa oferecida, ou uma agora; com uma ficha, essa ficha
cli-verb-routine = lista as rotinas (fichas em sequência) ou inicia uma delas
cli-verb-status = diz o que está acontecendo e quando vem a próxima pausa
cli-verb-later = adia a pausa, por `later.by` ou por este tempo
cli-verb-skip = pula a pausa
cli-verb-pause = suspende os lembretes, por um tempo ou até você retomar
cli-verb-resume = encerra uma suspensão
cli-verb-meeting = segura as pausas enquanto você está em reunião, por uma hora ou o quanto disser, e oferece uma ao fim
cli-verb-end = encerra a pausa que está na tela, por mais rígidas que sejam as preferências
cli-verb-stand = diz que você está em pé a partir de agora
cli-verb-sit = diz que você está na cadeira a partir de agora
cli-verb-screens = diz que as telas conectadas são suas, para que não segurem pausas
cli-verb-home = abre a janela
cli-verb-get = mostra uma preferência, uma seção delas ou todas
cli-verb-set = muda uma preferência
cli-verb-reset = volta uma preferência, uma seção delas ou todas ao padrão
cli-verb-profile = lista os perfis, ativa, cria ou remove um
cli-verb-export = grava preferências, perfis, fichas próprias e o diário em um único novo arquivo
cli-verb-import = inclui todo o conteúdo de um desses arquivos; o que ele substitui é mantido ao lado
cli-verb-cards = lista os exercícios; ou verifica, inclui ou grava fichas próprias
cli-verb-card = mostra um exercício com seus passos
cli-verb-guide = mostra como ajustar a mesa, quando usar calor ou frio, dicas e quando procurar ajuda
cli-verb-relief = aplica calor ou frio e avisa quando observar a pele e quando retirar
cli-verb-history = mostra o que aconteceu até agora
cli-verb-feel = anota como estão suas costas, de 0 (sem incômodo) a 10, ou mostra a última nota
cli-verb-plan = mostra as pausas de um dia em que você digita na cadeira o tempo todo
cli-verb-autostart = inicia com a sessão, ou não, ou diz se inicia
cli-verb-doctor = diz o que funciona aqui, o que não funciona e como corrigir
cli-verb-completions = mostra os complementos para um shell
cli-verb-quit = encerra a instância que lembra
cli-verb-help = mostra isto, ou mais sobre um comando
cli-option-terminal = lembra neste terminal
cli-option-json = mostra JSON
cli-option-check = diz o que está errado nas fichas deste arquivo
cli-option-import = copia este arquivo para a pasta das suas fichas, se nada estiver errado nele
cli-option-export = grava suas fichas neste novo arquivo, ou as mostra
cli-option-save = cria um perfil com este nome a partir do que vale agora e o ativa
cli-option-remove = põe de lado o arquivo deste perfil
cli-option-csv = mostra valores separados por vírgulas
cli-option-waybar = mostra JSON para um módulo personalizado da waybar
cli-option-follow = continua, com uma linha para cada mudança
cli-option-days = só os últimos N dias, incluindo hoje
cli-option-date = o dia, como 2026-11-23; sem ele, hoje

cli-state-working = trabalhando
cli-state-due = pausa assim que você parar de digitar
cli-state-offered = hora de se mexer
cli-state-resting = pausa em andamento
cli-state-held = pausa em espera
cli-state-paused = lembretes suspensos
cli-state-off-hours = fora do seu horário de trabalho
cli-state-away = ausente
cli-why-later = você adiou a pausa
cli-why-locked = a tela está bloqueada
cli-why-no-input = inatividade
cli-why-other-session = outra sessão está na tela
cli-waybar-working = ativo
cli-waybar-due = já vem
cli-waybar-offered = mexa-se
cli-waybar-resting = pausa
cli-waybar-held = em espera
cli-waybar-paused = suspenso
cli-waybar-off-hours = inativo
cli-waybar-away = ausente
cli-until = até { $time }
cli-until-resumed = até você retomar
cli-state-off-hours-until = fora do seu horário de trabalho até { $time }
cli-status-meeting = Reunião
cli-status-posture = Postura
cli-posture-sitting = na cadeira
cli-posture-standing = em pé
cli-status-strict = Rígido
cli-status-skips = { $n ->
    [0] nenhuma outra pausa seguida pode ser pulada
    [one] mais uma pausa seguida pode ser pulada
   *[other] mais { $n } pausas seguidas podem ser puladas
}
cli-status-now = Agora
cli-status-relief = Alívio
cli-status-profile = Perfil
cli-status-relief-left = { $remedy }, ainda { $left }
cli-status-sitting = Na cadeira
cli-status-next = Próxima
cli-status-today = Hoje
cli-status-sitting-for = { $time } de tempo sentado
cli-status-next-now = { $what } agora
cli-status-next-latest = { $what } no máximo em { $latest }
cli-status-next-at = { $what } em { $latest }
cli-status-next-between = { $what } em { $earliest }, no máximo em { $latest }
cli-status-counts = { $done } concluídas, { $partly } em parte, { $skipped } puladas, { $missed } perdidas
cli-status-sat = { $time } de tempo sentado, no máximo { $longest } sem interrupção

cli-cards-id = Id
cli-cards-name = Nome
cli-cards-group = Grupo
cli-cards-place = Lugar
cli-cards-time = Tempo
cli-cards-secs = { $n } s
cli-card-left = esquerda
cli-card-right = direita
cli-card-place = Lugar
cli-card-equipment = Material
cli-card-body = Para
cli-card-breath = Respiração
cli-card-caution = Cuidado
cli-card-avoid = Evitar com
cli-card-source = Fonte
cli-card-none = nenhum

cli-routines-id = Id
cli-routines-name = Nome
cli-routines-time = Tempo
cli-routines-fits = Serve
cli-routines-yes = sim
cli-routines-changed = { $n ->
    [one] sim, com { $n } mudança
   *[other] sim, com { $n } mudanças
}
cli-routines-no = não: { $why }

cli-guide-desk = Sua mesa e os hábitos em torno dela
cli-guide-if-not = Se não: { $fix }
cli-guide-relief = Calor ou frio
cli-guide-when = Quando
cli-guide-use = O quê
cli-guide-time = Por quanto tempo
cli-guide-minutes = de { $least } a { $most } minutos
cli-guide-repeat = Frequência
cli-guide-stop = Pare se
cli-guide-not-if = Evitar com
cli-guide-tips = Bom saber
cli-guide-signs = Quando procurar ajuda
cli-guide-general = Isto é informação geral, não orientação médica.
cli-relief-cold = Frio
cli-relief-heat = Calor
cli-relief-alternate = Calor e frio alternados

cli-history-empty = nada aconteceu ainda
cli-history-bad = { $n ->
    [one] { $n } linha do diário não pode ser lida e fica de fora
   *[other] { $n } linhas do diário não podem ser lidas e ficam de fora
}
cli-feel-last = { $score }, anotado em { $at }
cli-feel-none = nada foi anotado ainda: `unhunch feel 3` anota um 3
cli-plan-head = { $n ->
    [one] { $n } pausa em { $date }, das 09:00 às 18:00:
   *[other] { $n } pausas em { $date }, das 09:00 às 18:00:
}
cli-plan-empty = nenhuma pausa prevista: estão desativadas, ou o dia fica fora do seu horário de trabalho

cli-doctor-running = em execução
cli-doctor-not-running = não está em execução: testado por um momento
cli-doctor-senses = Sentidos
cli-doctor-voices = Vozes
cli-doctor-files = Arquivos
cli-doctor-live = funciona
cli-doctor-missing = ausente
cli-doctor-off = desativado
cli-doctor-hooks = Hooks
cli-doctor-hook-waits = ainda não foi executado
cli-doctor-hook-ok = executado com sucesso em { $at }
cli-doctor-hook-failed = falhou em { $at }: { $why }
cli-doctor-cards = { $n ->
    [one] { $n } ficha própria
   *[other] { $n } fichas próprias
}
