home-general = Informação geral, não orientação médica.
home-signs = Quando procurar ajuda
home-source = Fonte: { $source }
home-source-own = Notas próprias do Unhunch
relief-part-heat = Calor ou frio
relief-part-routines = Rotinas
relief-part-breath = Respiração
relief-part-tips = Bom saber
relief-part-signs = Quando procurar ajuda
relief-start = Iniciar
relief-start-what = Iniciar: { $what }
relief-breath-stop = Parar

relief-cold = Frio
relief-heat = Calor
relief-alternate = Calor e depois frio
relief-always = Sempre
relief-how = Como
relief-long = Por quanto tempo
relief-often = Frequência
relief-stop-if = Retire se
relief-not-with = Evitar com: { $reasons }.
relief-minutes = { $least } a { $most } minutos
relief-one = Um de cada vez: já há algo em uso.
relief-on-cold = Frio em uso
relief-on-heat = Calor em uso
relief-on-alternate = Calor e depois frio, em uso
relief-up = Acabou o tempo: retire
relief-left = restantes
relief-left-long = Ainda { $left }
relief-line = { $what }: ainda { $left }
relief-stop-now = Retire na hora se: { $stop }
relief-told = Uma notificação avisa quando observar a pele e quando acabar, mesmo com esta janela fechada.
relief-told-change = Uma notificação avisa quando observar a pele, quando trocar e quando acabar, mesmo com esta janela fechada.
relief-take-off = Retirar agora
relief-routines-intro = Várias fichas em sequência. Qualquer uma pode ser pulada no caminho.
relief-routine-facts = { $n ->
    [one] { $length } · { $n } ficha
   *[other] { $length } · { $n } fichas
}
relief-routine-card = { $n ->
    [one] { $card }
   *[other] { $card }, { $n } vezes
}
relief-pacer = Respiração lenta
relief-pacer-how = Inspire pelo nariz enquanto o círculo cresce e expire enquanto ele encolhe. Sem forçar.
relief-pacer-care = Volte a respirar normalmente se sentir tontura.
relief-pace = Inspirar { $in }, expirar { $out }
relief-breathe-in = Inspire
relief-breathe-out = Expire
relief-breathe-ready = Quando você quiser
relief-breath = Respiração { $n } de { $of }
relief-breath-over = Chega por esta vez. Continue normalmente.
relief-card = Ver a ficha
relief-kept-away = Em Preferências, você indicou que isto não é bom para você.
relief-tip-otc = Analgésicos da farmácia
relief-tip-why = De onde vem
relief-tip-balance = Frente e costas
relief-tip-text-neck = Celular e pescoço
relief-tip-stress-loop = Estresse
relief-tip-together = Muitas coisas pequenas
relief-tip-warm-first = Primeiro, aquecer
relief-tip-soft-roller = Primeiro, o rolo macio
relief-level-emergency = Ligue já para a emergência
relief-level-urgent = Procure orientação médica hoje
relief-level-soon = Marque consulta para os próximos dias
relief-level-stop-now = Durante uma ficha
relief-call = Ligue agora para { $number }. Não dirija.
relief-number-region = O número da região do seu sistema ({ $region }). Digite outro se estiver errado.
relief-number-usual = Seu sistema não informa a região; este número funciona em muitas. Digite outro se estiver errado.
relief-number-own = O número que você digitou.
relief-number-back = Voltar ao número da região do seu sistema
