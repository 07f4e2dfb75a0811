card-window-title = { $card } – Unhunch
card-step-of = Passo { $n } de { $of }
card-next-step = A seguir: { $step }
card-last-step = Este é o último passo.
card-breath = Respiração: { $breath }
card-seconds = { $n ->
    [one] segundo
   *[other] segundos
}
card-seconds-left = { $n ->
    [one] Falta { $n } segundo neste passo
   *[other] Faltam { $n } segundos neste passo
}
card-paused = pausado
card-waiting = aguardando
card-waits = Esperando você soltar o teclado…
card-figure = Figura de { $card }: { $step }
card-left = Esquerda
card-right = Direita
card-care = Cuidado
card-care-close = Fechar nota

card-previous = Anterior
card-pause = Pausar
card-resume = Retomar
card-next = Próximo
card-another = Outra ficha
card-not-now = Agora não
card-done = Concluir
card-before = Ficha anterior
card-skip = Pular esta ficha
card-end = Encerrar
card-go-on = Continuar
card-previous-key = Tecla: seta esquerda
card-pause-key = Tecla: barra de espaço
card-resume-key = Tecla: barra de espaço
card-next-key = Tecla: seta direita
card-another-key = Tecla: A
card-not-now-key = Tecla: N ou Escape
card-done-key = Tecla: D
card-before-key = Tecla: B
card-skip-key = Tecla: N ou Escape
card-end-key = Tecla: E
card-go-on-key = Tecla: seta direita

card-lock = Bloquear a tela
card-lock-key = Tecla: L
card-hurts-key = Tecla: H
card-strict = Segure Escape por três segundos para encerrar
card-strict-held = Continue segurando…
card-strict-asked = Esta pausa é rígida. Segure Escape por três segundos para encerrá-la ou diga que dói.
card-then-stand = Depois, fique em pé por um tempo
card-then-sit = Depois, volte a se sentar
card-then-standing = Agora continue em pé por um tempo
card-then-sitting = Agora volte a se sentar

cover-leave = Sair
cover-guarded = O que você digita continua indo para o programa em que você estava.
cover-escape = Para sair, pressione Escape ou este botão.
cover-button = Para sair, pressione este botão.
cover-hurts = Para sair, pressione o botão acima.
cover-strict = Ela termina sozinha quando o tempo acabar.
cover-over = Sua tela volta já.
cover-beside = A ficha está na sua outra tela.
cover-time = Ainda { $left }

card-why = O que está atrapalhando?
card-why-not-now = Agora não
card-why-cannot-here = Não dá para fazer isto aqui
card-why-hurts = Está doendo
card-why-dislike = Não gosto desta
card-back = Voltar à ficha
card-hurts = Pare aqui
card-hurts-stop = Um alongamento pode puxar, mas não deve doer. Solte devagar e deixe este de lado.
card-hurts-ask = Se a dor for forte, nova ou persistente, procure um médico ou fisioterapeuta.
card-close = Fechar a ficha
card-leave-out = Descartar esta ficha
card-well-done = Muito bem
card-was-done = { $card }, { $length }

place-seated = Na cadeira
place-standing = Em pé
place-wall = Na parede
place-doorway = No vão da porta
place-floor = No chão
place-walk = Caminhando
equipment-desk = Mesa firme
equipment-firm-chair = Cadeira firme
equipment-mat = Colchonete
equipment-band = Faixa elástica
equipment-anchor = Ancoragem de porta
equipment-foam-roller = Rolo de espuma
equipment-tennis-ball = Bola de tênis
equipment-stability-ball = Bola suíça
equipment-book = Livro
equipment-wall = Parede
equipment-doorway = Vão de porta
avoid-shoulder-injury = Lesão no ombro
avoid-neck-nerve = Problema de nervo cervical
avoid-wrist-injury = Lesão no punho
avoid-knee-pain = Dor no joelho
avoid-ankle-injury = Lesão no tornozelo
avoid-osteoporosis = Osteoporose
avoid-recent-back-surgery = Cirurgia recente nas costas
avoid-late-pregnancy = Fim da gravidez
avoid-dizziness = Tontura
avoid-high-blood-pressure = Pressão alta
avoid-breathing-illness = Doença respiratória
avoid-eye-pressure = Pressão ocular elevada
avoid-blood-thinners = Anticoagulantes

home-window-title = Unhunch
home-page-today = Hoje
home-page-back = Minhas costas
home-page-history = Histórico
home-page-cards = Fichas
home-page-desk = Mesa
home-page-relief = Alívio
home-page-preferences = Preferências
home-problems = O arquivo de preferências precisa de revisão
home-card-faults = Algumas das suas fichas ficaram de fora
home-refused = Não funcionou: { $why }
home-dismiss = Fechar esta mensagem

home-state-working = Tempo sentado: { $sat }
home-state-due = Hora de se mexer: assim que você parar de digitar
home-state-offered = Hora de se mexer
home-state-resting = Alongando
home-state-held = Há uma pausa em espera
home-state-paused = Lembretes suspensos
home-state-paused-until = Lembretes suspensos até { $until }
home-state-off-hours = Fora do seu horário de trabalho
home-state-off-hours-until = Fora do seu horário de trabalho até { $time }
home-take-anyway = Fazer mesmo assim
home-state-away = Longe da mesa
home-state-just-now = Você acabou de descansar
home-why = { $state } ({ $why })

home-next-stretch = Próximo alongamento em { $from }, ou em { $to } se você continuar digitando
home-next-walk = Próxima caminhada em { $from }, ou em { $to } se você continuar digitando
home-next-eyes = Próximo descanso dos olhos em { $to }
home-next-stretch-at = Próximo alongamento em { $to }
home-next-walk-at = Próxima caminhada em { $to }
home-next-now = A próxima pausa é agora.
home-next-none = Nenhuma pausa prevista.
home-next-resting = A ficha está na sua tela.
home-stretch-now = Alongar agora
home-pause = Suspender
home-resume = Retomar
home-pause-tomorrow = Até amanhã
home-pause-resumed = Até eu retomar

home-undo-key = Ctrl+Z
home-redo-key = Ctrl+Shift+Z
home-reset-all-key = Tudo nesta página como era no início
home-undo = Desfazer
home-redo = Refazer
home-reset-all = Redefinir tudo
home-reset = Redefinir { $name } para { $value }
home-default = Padrão: { $value }.
home-on = ativado
home-off = desativado
home-none = nenhum
home-wrong = Não foi possível entender “{ $text }”: { $give }.

day-title = Um dia com estes ajustes
day-summary = Se você ficar na cadeira digitando das 9 às 18 h: { $breaks }.
day-nothing = Nada lembraria você: todas as pausas estão desativadas.
day-stretches = { $n ->
    [one] { $n } alongamento
   *[other] { $n } alongamentos
}
day-walks = { $n ->
    [one] { $n } caminhada
   *[other] { $n } caminhadas
}
day-eyes = { $n ->
    [one] { $n } descanso dos olhos
   *[other] { $n } descansos dos olhos
}
day-stretch = Alongar
day-walk = Caminhar
day-eye = Olhos
day-window = A partir daqui, assim que você parar de digitar
day-first = A primeira vem { $from } depois de você se sentar, ou depois de { $to } se continuar digitando.

group-stretch = Alongamento
group-stretch-help = Uma ficha de cerca de um minuto, depois de um tempo na cadeira.
stretch-on = Lembrar de alongar
stretch-on-help = A razão de ser deste programa.
stretch-earliest = No mínimo
stretch-earliest-help = A partir daqui, a pausa vem assim que você parar de digitar.
stretch-latest = No máximo
stretch-latest-help = Aqui ela vem mesmo que você ainda esteja digitando.
stretch-length = Duração
stretch-length-help = Quanto dura uma pausa.

group-walk = Caminhada
group-walk-help = Alguns minutos em pé e andando, no lugar de alguns alongamentos.
walk-on = Lembrar de caminhar
walk-on-help = O melhor para costas que passam o dia na cadeira.
walk-after-stretches = Depois desta quantidade de alongamentos
walk-after-stretches-help = A pausa seguinte é uma caminhada.
walk-length = Duração
walk-length-help = Quanto dura uma caminhada.
walk-lock = Bloquear a tela depois
walk-lock-help = Assim ninguém encontra sua área de trabalho aberta ao fim da caminhada.

group-eyes = Olhos
group-eyes-help = Olhe para algo distante por alguns segundos.
eyes-on = Lembrar de descansar os olhos
eyes-on-help = Nunca logo antes ou depois de outra pausa.
eyes-every = A cada
eyes-every-help = Tempo sentado de um descanso ao próximo.
eyes-length = Duração
eyes-length-help = Por quanto tempo desviar o olhar.

group-times = Horários fixos
group-times-help = Alongamentos pelo relógio.
times-at = Nestes horários
times-at-help = Por exemplo, 10:30, 15:00. O alongamento vem nessa hora, seja qual for o tempo sentado.
times-instead = Só nestes horários
times-instead-help = O tempo sentado deixa de gerar alongamentos por si só.

group-posture = Sentar e ficar em pé
group-posture-help = Para mesas com altura regulável. A troca vem junto com um alongamento.
posture-on = Lembrar de trocar
posture-on-help = Nunca é uma pausa à parte.
posture-sit = Na cadeira por
posture-sit-help = Passado este tempo, o próximo alongamento termina em pé.
posture-stand = Em pé por
posture-stand-help = Passado este tempo, o próximo alongamento termina na cadeira.

group-strict = Rígido
group-strict-help = Para quem pula pausas com facilidade demais.
strict-on = Limitar os pulos
strict-on-help = Segurar Escape por três segundos, a bandeja e “unhunch end” ainda podem encerrá-las.
strict-skips-in-a-row = Pulos seguidos
strict-skips-in-a-row-help = Quantas pausas podem ser puladas uma após a outra.

group-quiet = Agora não
group-quiet-help = A pausa espera enquanto um destes casos valer e vem quando ele acabar.
quiet-microphone = O microfone está em uso
quiet-microphone-help = Você está em uma chamada.
quiet-camera = A câmera está em uso
quiet-camera-help = Você está em uma chamada.
quiet-do-not-disturb = “Não perturbe” está ativado
quiet-do-not-disturb-help = Conforme a sua área de trabalho.
quiet-full-screen = Um programa ocupa a tela inteira
quiet-full-screen-help = Um filme, um jogo ou slides.
quiet-video = Algo mantém a tela ligada
quiet-video-help = Um filme ou uma apresentação.
quiet-programs = Um destes programas está em execução
quiet-programs-help = Nomes de programas, separados por vírgulas.
quiet-battery = O computador está usando a bateria
quiet-battery-help = Você está em trânsito.
quiet-new-screen = Há uma tela conectada que não é sua
quiet-new-screen-help = Você está mostrando algo a outras pessoas.
quiet-discreet = Oferta discreta em chamadas longas
quiet-discreet-help = Após uma hora de chamada, só a bandeja oferece uma ficha que ninguém percebe.

group-hours = Horário
group-hours-help = Fora dele, nada acontece.
hours-on = Só neste horário
hours-on-help = Vários intervalos por dia são separados por vírgulas, e um deles pode passar da meia-noite.
hours-monday = Segunda-feira
hours-monday-help = Por exemplo, 09:00-12:30, 13:30-18:00.
hours-tuesday = Terça-feira
hours-tuesday-help = Vazio para um dia de folga.
hours-wednesday = Quarta-feira
hours-wednesday-help = Vazio para um dia de folga.
hours-thursday = Quinta-feira
hours-thursday-help = Vazio para um dia de folga.
hours-friday = Sexta-feira
hours-friday-help = Vazio para um dia de folga.
hours-saturday = Sábado
hours-saturday-help = Vazio para um dia de folga.
hours-sunday = Domingo
hours-sunday-help = Vazio para um dia de folga.
hours-days-off = Dias de folga
hours-days-off-help = Por exemplo, 2026-12-24 ou 2026-12-24..2027-01-01.

group-limit = Chega por hoje
group-limit-help = Um aviso gentil quando você já passou tempo suficiente na cadeira.
limit-on = Avisar quando for suficiente
limit-on-help = Uma vez por dia e sem nunca atrapalhar.
limit-sitting = Tempo sentado por dia
limit-sitting-help = Somando o dia todo.
limit-day-starts = O dia começa às
limit-day-starts-help = Nesse horário as contagens recomeçam e começa “amanhã”.

group-away = Ausência
group-away-help = O tempo longe da mesa conta como descanso.
away-after = Ausência após
away-after-help = Sem tocar no teclado ou no mouse por este tempo, você está ausente.
away-enough = Descanso suficiente
away-enough-help = Após uma ausência deste tamanho, seu tempo sentado recomeça do zero.
away-reading = Costumo ler sem tocar em nada
away-reading-help = Aí, só a tela bloqueada ou o computador suspenso indicam que você está ausente.

group-notice = Lembrete
group-notice-help = Como uma pausa aparece.
notice-style = Uma pausa começa com
notice-style-help = A notificação espera o seu clique; a ficha abre sozinha; a cobertura escurece as telas ao redor. Nada toma o teclado enquanto você digita.
notice-style-notification = Uma notificação
notice-style-card = A ficha
notice-style-cover = Uma cobertura
notice-screens = A cobertura fica em
notice-screens-help = Em alguns ambientes a cobertura não é possível e a ficha abre sozinha.
notice-screens-active = Tela em uso
notice-screens-all = Todas as telas
notice-card-waits = A ficha espera pelas minhas mãos
notice-card-waits-help = O relógio dela para enquanto você digita ou mexe no mouse.
notice-pause-in-typing = Parar de digitar significa
notice-pause-in-typing-help = Mãos fora do teclado e do mouse por este tempo: um bom momento.
notice-again = Lembrar de novo após
notice-again-help = Um lembrete sem resposta volta, três vezes no máximo.

group-later = Mais tarde
group-later-help = Quando uma pausa não vem em boa hora.
later-by = “Mais tarde” significa
later-by-help = Por quanto tempo uma pausa é adiada.
later-limit = Quantas vezes
later-limit-help = Quantas vezes a mesma pausa pode ser adiada.

group-body = Você e seu espaço
group-body-help = Fichas que não servem nunca aparecem.
body-places = Onde você pode se alongar
body-places-help = Pelo menos um.
body-equipment = O que você tem à mão
body-equipment-help = Nada é necessário.
body-avoid = Com o que ter cuidado
body-avoid-help = Alongamentos que não são bons nesses casos ficam de fora. Na dúvida, pergunte ao seu médico.
body-office = Só o que não chama a atenção
body-office-help = Deixa de fora o que fica estranho em um escritório aberto.

group-media = Música e filmes
group-media-help = O que toca durante uma pausa.
media-pause = Parar quando uma pausa começar
media-pause-help = Em todo reprodutor que aceite o pedido.
media-resume = Continuar depois
media-resume-help = Só o que foi parado por causa da pausa.

group-look = Aparência
group-look-help = Das janelas.
look-theme = Cores
look-theme-help = As do sistema ou sempre as mesmas.
look-theme-system = Como o sistema
look-theme-light = Claro
look-theme-dark = Escuro
look-text-scale = Tamanho do texto
look-text-scale-help = De todo o texto nestas janelas.
look-reduced-motion = Menos movimento
look-reduced-motion-help = Nada se move só para enfeitar.
look-reduced-motion-system = Como o sistema
look-reduced-motion-on = Ativado
look-reduced-motion-off = Desativado
look-renderer = Desenho
look-renderer-help = “Processador” funciona em qualquer lugar. Vale a partir da próxima vez que esta janela abrir.
look-renderer-auto = Automático
look-renderer-cpu = Processador
look-renderer-opengl = OpenGL

body-emergency = Número de emergência
body-emergency-help = Aquele para o qual a página Alívio manda ligar. “system” usa o da região do seu sistema.
