back-ask = Como estão suas costas?
back-ask-how = Escolha um número ou pressione a tecla dele. Onde e o que ajudou podem ficar vazios. Uma ou duas vezes por dia bastam.
back-score-none = 0, sem incômodo
back-score-worst = 10, o pior possível
back-score-key = Tecla: { $key }
back-end-none = sem incômodo
back-end-worst = o pior possível
back-where = Onde?
back-what-helped = O que ajudou?
back-save = Salvar
back-save-key = Tecla: Enter
back-save-first = Escolha um número primeiro.
back-outline = Uma pessoa de costas. Marcado: { $where }
back-outline-none = Uma pessoa de costas. Nada está marcado.
back-saved = Salvo: { $score }.
back-enough = Hoje você já disse duas vezes como estão suas costas
back-enough-how = É mais que suficiente para um dia. Se uma delas foi engano, desfaça e registre de novo.
back-told = { $time }: { $score }
back-take-back = Desfazer
back-take-back-of = Desfazer o registro de { $time }
back-take-back-card = Desfazer: { $card }, { $date }
back-advice-why = Você vê isto porque seus registros de três semanas ficaram mais ou menos iguais. Ninguém consegue dizer por eles o que é; quem examinar suas costas, sim.
back-signs = Ver os sinais de alerta
back-signs-how = Alguns sinais pedem ajuda na hora ou em breve.
back-signs-open = Sinais de alerta, calor e frio
back-trend = Como foi
back-reach-short = 2 semanas
back-reach-usual = 6 semanas
back-reach-long = Um ano
back-trend-none = Ainda não há registros nestes dias. A partir do primeiro, cada um aparece aqui como um ponto, acima das suas pausas.
back-trend-score = Registro
back-trend-mean = Média de sete dias
back-trend-breaks = Pausas feitas por dia
back-trend-breaks-week = Pausas feitas por semana
back-trend-sum = { $n ->
    [one] { $n } registro: { $high }.
   *[other] { $n } registros, de { $low } a { $high }, em média { $mean }; o último é { $last }.
}
back-trend-taken = { $n ->
    [one] { $n } pausa feita.
   *[other] { $n } pausas feitas.
}
back-trend-beside = Eles ficam lado a lado; um não precisa vir do outro.
back-trend-day = { $date }: { $taken ->
    [one] { $taken } pausa
   *[other] { $taken } pausas
}
back-trend-week = Semana a partir de { $date }: { $taken ->
    [one] { $taken } pausa
   *[other] { $taken } pausas
}
back-trend-felt = registro { $scores }
back-helped = O que ajudou
back-helped-how = Segundo seus registros das últimas oito semanas.
back-helped-none = O que você marca como útil em um registro é contado aqui.
back-hurt = Fichas que doeram
back-hurt-none = Nenhuma. Quando você deixa uma ficha porque dói, ela aparece aqui.
back-hurt-how = Estas foram deixadas com “Está doendo”. Se foi engano, desfaça.
back-hurt-hidden = { $date } · oculta
back-hurt-shown = { $date } · pode aparecer de novo
back-hurt-open = Abrir a página da ficha
back-hurt-more = { $n ->
    [one] e { $n } anterior
   *[other] e { $n } anteriores
}
