past-too-many-words = um registro aceita no máximo { $n } palavras: tire algumas
past-no-area = `{ $given }` não é uma parte do corpo aqui: informe { $names }, ou uma parte citada por uma ficha
past-no-help = `{ $given }` não é algo que ajuda aqui: informe o id de uma ficha ou rotina, `heat`, `cold`, `alternate`, `walk` ou `rest`
past-felt-enough = já há { $n } registros anotados hoje, o que basta para um dia: se algum estiver errado, desfaça-o primeiro, na janela ou com `unhunch feel --take-back`
past-nothing-to-take-back = nada de { $at } pode ser desfeito: não está no diário ou já foi desfeito
past-no-question = `{ $given }` não é uma pergunta da revisão da mesa: `unhunch desk` lista todas
past-forget-yes = o que for excluído não volta: acrescente `--yes` se é isso que você quer
past-taken-back = { $score }, anotado em { $at }, não conta mais
past-desk-answered = { $answer }, em { $at }
past-desk-open = ainda sem resposta
past-desk-yes = sim
past-desk-no = não
past-desk-not-now = agora não
past-forgotten = { $n ->
    [0] não havia nada destes dias no diário
    [one] { $n } linha do diário foi excluída
   *[other] { $n } linhas do diário foram excluídas
}
past-copies = cópias mantidas por uma importação ainda contêm linhas antigas: { $names } em `{ $folder }`
past-not-forgotten = o diário fica como está: { $error }
past-exported = { $n ->
    [one] { $n } linha foi gravada em `{ $file }`
   *[other] { $n } linhas foram gravadas em `{ $file }`
}
past-backward = { $from } vem depois de { $to }: informe primeiro o dia mais antigo
past-reported = o relatório foi gravado em `{ $file }`
past-not-opened = não foi possível mostrar: `{ $program }` não inicia ({ $error })
