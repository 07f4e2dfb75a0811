desk-intro = Um olhar sobre como você se senta, em poucas perguntas. Responda como está hoje.
desk-reading = Lendo suas respostas…
desk-place = Pergunta { $n } de { $of }
desk-yes = Sim
desk-no = Não
desk-not-now = Agora não
desk-yes-key = Tecla: Y
desk-no-key = Tecla: N
desk-not-now-key = Tecla: barra de espaço. A pergunta volta em outro dia.
desk-back = Voltar
desk-next = Próxima pergunta
desk-rest = Chega por ora
desk-close = Fechar esta pergunta
desk-fix = O que ajuda
desk-score = { $of ->
    [one] de { $of } item está como deve
   *[other] de { $of } itens estão como devem
}
desk-waiting = { $n ->
    [one] { $n } pergunta está em espera.
   *[other] { $n } perguntas estão em espera.
}
desk-again = { $n ->
    [one] A próxima pergunta ({ $n }) vem em { $date }.
   *[other] As próximas { $n } perguntas vêm em { $date }.
}
desk-go-on = Continuar
desk-all = Perguntar tudo agora
desk-changes = O que você pode mudar
desk-no-changes = Nada no momento.
desk-mended = Já melhorou
desk-mended-what = Já melhorou: { $what }
desk-show = Ver a pergunta: { $what }
desk-drawing = Desenho de uma pessoa à mesa com uma marca para cada pergunta. { $yes } de { $of } itens estão como devem.
desk-mark = { $n }. { $what }: { $state }
desk-habits = Hábitos
desk-is-yes = como deve
desk-is-no = a mudar
desk-is-not-now = agora não
desk-is-open = ainda não perguntado
desk-name-feet = Pés
desk-name-knees = Joelhos
desk-name-lower-back = Região lombar
desk-name-screen-height = Altura da tela
desk-name-screen-distance = Distância da tela
desk-name-elbows = Cotovelos
desk-name-wrists = Punhos
desk-name-mouse = Mouse
desk-name-laptop = Notebook
desk-name-phone = Celular
desk-name-light = Luz
desk-name-reach = Alcance
desk-name-vary = Sentar e ficar em pé
desk-name-breaks = Pausas
desk-name-bag = Bolsa
desk-name-lift = Levantar peso
desk-name-sleep = Sono
desk-do-feet = Apoiados no chão
desk-do-knees = Ângulo reto
desk-do-lower-back = Apoio aqui
desk-do-screen-height = Topo na altura dos olhos
desk-do-screen-distance = A um braço
desk-do-elbows = Dobrados, ao lado
desk-do-wrists = Retos
desk-do-mouse = Mais perto
desk-do-laptop = Em um suporte
desk-do-phone = No alto
desk-do-light = De lado
desk-do-reach = Ao alcance do antebraço
