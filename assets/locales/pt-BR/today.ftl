today-date = { $weekday }, { $date }
today-reading = Lendo seu histórico…
today-next-stretch = Próximo alongamento
today-next-walk = Próxima caminhada
today-next-eyes = Próximo descanso dos olhos
today-next-routine = A seguir: { $routine }
today-minutes = { $n ->
    [one] minuto
   *[other] minutos
}
today-hours = horas
today-now = Agora
today-at = Às { $time }
today-between = Entre { $from } e { $to }
today-until = Até { $time }
today-reason-pause = Assim que você parar de digitar depois de { $from } na cadeira e, no máximo, depois de { $to }.
today-reason-fixed = É um dos seus horários fixos: a partir dele, vem assim que você parar de digitar.
today-reason-sitting = Depois de { $to } na cadeira.
today-reason-eyes = A cada { $to } na cadeira, mas nunca logo antes ou depois de outra pausa.
today-reason-walk = { $n ->
    [one] Depois de cada alongamento vem uma caminhada.
   *[other] A cada { $n } alongamentos vem uma caminhada.
}
today-reason-later = Você adiou até lá.
today-state-due = É hora de se mexer
today-state-due-why = Vem assim que você parar de digitar, no máximo em { $to }.
today-state-offered = É hora de se mexer
today-state-offered-why = Há uma pausa pronta: inicie-a, ou adie se não for um bom momento.
today-state-resting = Sua pausa
today-state-resting-why = A ficha está na sua tela. Faça com calma.
today-state-held = Há uma pausa em espera
today-state-held-why = Ela espera porque { $why } e vem quando isso acabar.
today-state-paused = Lembretes suspensos
today-state-paused-why = Nenhuma pausa vem até lá, a menos que você inicie uma.
today-state-paused-endless = Nenhuma pausa vem até você retomar, a menos que inicie uma.
today-state-off-hours = Fora do seu horário de trabalho
today-state-off-hours-why = Nenhum lembrete vem até lá. Mesmo assim, você pode iniciar uma pausa.
today-state-off-hours-endless = Nenhum lembrete vem agora. Mesmo assim, você pode iniciar uma pausa.
today-state-away = Longe da mesa
today-state-away-why = Isso conta como descanso: quando você voltar, seu tempo sentado pode recomeçar do zero.
today-state-none = Nenhuma pausa prevista
today-state-none-why = Todos os lembretes estão desativados. Você pode ativá-los em Preferências ou iniciar uma pausa agora.
today-state-quiet-why = Nada mais está previsto por enquanto. Você pode iniciar uma pausa a qualquer momento.
today-ring = { $left } até a próxima pausa
today-card = A seguir
today-card-of = { $place } · { $time }
today-card-open = Ver { $card }
today-actions = Agora mesmo
today-stretch-locked = A tela está bloqueada.
today-later-by = Adia por { $time }
today-later-none = Ainda não há nenhuma pausa que possa ser adiada.
today-later-spent = Esta pausa já foi adiada tantas vezes quanto você permite.
today-skip-none = Não há nenhuma pausa que possa ser pulada.
today-skip-strict = Nenhuma outra pausa seguida pode ser pulada.
today-stop-relief = { $remedy ->
    [heat] { $n ->
        [one] Encerrar o calor (resta { $n } minuto)
       *[other] Encerrar o calor (restam { $n } minutos)
    }
    [cold] { $n ->
        [one] Encerrar o frio (resta { $n } minuto)
       *[other] Encerrar o frio (restam { $n } minutos)
    }
   *[other] { $n ->
        [one] Encerrar calor e frio (resta { $n } minuto)
       *[other] Encerrar calor e frio (restam { $n } minutos)
    }
}
today-profile = Perfil: { $profile }
today-profile-active = { $profile } (em uso)
today-quit-ask = Sair do Unhunch? Nenhum lembrete virá até você iniciá-lo de novo.
today-quit-sure = Sair agora
today-quit-stay = Ficar
today-sitting = Tempo sentado
today-sitting-limit = de { $limit }, que já bastam
today-longest = Período mais longo
today-longest-now = é o atual
today-breaks = { $n ->
    [one] Pausa feita
   *[other] Pausas feitas
}
today-breaks-partly = { $n } delas em parte
today-streak = { $n ->
    [one] Dia com pausa
   *[other] Dias seguidos
}
today-streak-none = Um bom dia para começar
today-streak-none-help = Basta uma pausa.
today-streak-counts = Hoje já conta.
today-streak-open = Uma pausa hoje e serão { $n }.
today-short-minutes = { $m } min
today-short-hours = { $h } h { $m } min
today-day = Seu dia
today-nothing = Nada ainda. O que você fizer aparece aqui ao longo do dia.
today-picture = Seu dia das { $from } às { $to }. { $parts }.
today-picture-next = A próxima pausa vem entre { $from } e { $to }
today-picture-keys = As setas do teclado percorrem as marcas.
today-legend-sat = Na cadeira
today-legend-away = Ausência
today-legend-paused = Suspenso
today-legend-meeting = Em reunião
today-legend-done = Feita
today-legend-partly = Em parte
today-legend-held = Em espera
today-legend-later = Adiada
today-legend-skipped = Pulada
today-legend-missed = Sem resposta
today-legend-next = Próxima pausa
today-sum-sat = { $length } na cadeira
today-sum-done = { $n ->
    [one] { $n } pausa feita
   *[other] { $n } pausas feitas
}
today-sum-partly = { $n ->
    [one] { $n } pausa feita em parte
   *[other] { $n } pausas feitas em parte
}
today-sum-held = { $n ->
    [one] { $n } pausa em espera
   *[other] { $n } pausas em espera
}
today-sum-later = { $n ->
    [one] { $n } pausa adiada
   *[other] { $n } pausas adiadas
}
today-sum-skipped = { $n ->
    [one] { $n } pausa pulada
   *[other] { $n } pausas puladas
}
today-sum-missed = { $n ->
    [one] { $n } pausa sem resposta
   *[other] { $n } pausas sem resposta
}
today-mark = { $time }: { $what }, { $became }
today-mark-card = { $kind } ({ $card })
today-became-done = pausa feita
today-became-partly = pausa feita em parte
today-became-skipped = pausa pulada
today-became-missed = sem resposta
today-became-later = pausa adiada
today-became-later-by = pausa adiada por { $by }
today-became-held = em espera
today-became-held-for = em espera por { $length }
today-because = { $became }: { $why }
today-why-not-now = não era boa hora
today-why-cannot-here = ali não era possível
today-why-hurts = doeu
today-why-dislike = não agradou
today-why-interrupted = algo interrompeu
today-why-busy = suas mãos estavam ocupadas
today-more = { $n ->
    [one] e mais { $n }
   *[other] e mais { $n }
}
today-bar-sat = { $from } às { $to }: { $length } na cadeira
today-bar-sitting = Desde { $from }: { $length } na cadeira
today-bar-away = { $from } às { $to }: ausência de { $length }
today-bar-paused = { $from } às { $to }: lembretes suspensos
today-bar-meeting = { $from } às { $to }: em reunião
today-list-show = Mostrar como lista
today-list-hide = Ocultar a lista
today-ask-back = Você ainda não disse hoje como estão suas costas.
today-ask-desk = Algumas perguntas mostram se sua mesa serve para você.
today-ask-desk-again = Faz tempo que você não revisa sua mesa.
today-ask-back-go = Dizer
today-ask-desk-go = Revisar
