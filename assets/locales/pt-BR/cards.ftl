cards-fault-card = `{ $card }` em `{ $file }`, linha { $line }, fica de fora: { $reason }
cards-fault-nameless = uma ficha em `{ $file }`, linha { $line }, fica de fora: { $reason }
cards-fault-file = `{ $file }` fica de fora: linha { $line }: { $reason }
cards-fault-unreadable = `{ $file }` fica de fora: { $reason }
cards-fault-more = `{ $file }` e o que vem depois ficam de fora: { $reason }
cards-flaw-twice = já existe uma ficha com este id
cards-flaw-bundled = uma ficha que vem com o Unhunch tem este id: dê outro à sua
cards-flaw-id = um id é feito de letras minúsculas, dígitos e hifens, 48 no máximo
cards-flaw-empty = o campo `{ $field }` está vazio
cards-flaw-long = o campo `{ $field }` tem mais de { $limit } caracteres
cards-flaw-unprintable = o campo `{ $field }` tem uma quebra de linha ou um caractere que não pode ser exibido
cards-flaw-word = `{ $word }` não é um valor conhecido de `{ $field }`
cards-flaw-words = o campo `{ $field }` tem mais de { $limit } palavras
cards-flaw-number = o campo `{ $field }` é no máximo { $limit }, não { $given }
cards-flaw-step-count = uma ficha tem de 1 a 40 passos, não { $count }
cards-flaw-step-seconds = um passo dura de 1 a 3600 segundos, não { $secs }
cards-flaw-seconds = uma ficha dura no máximo 3600 segundos, não { $secs }
cards-flaw-sum = os passos somam { $steps } segundos, não { $said }
cards-flaw-sides = com `sides` `each`, esquerda e direita precisam de passos da mesma duração
cards-flaw-intensity = o campo `intensity` é 1, 2 ou 3, não { $given }
cards-flaw-routine-twice = já existe uma rotina com este id
cards-flaw-routine-count = uma rotina tem de 1 a 60 fichas, não { $count }
cards-flaw-routines-many = já há { $limit } rotinas suas, nenhuma mais é lida
cards-flaw-motion = o campo `motion` não pode ser exibido: { $why }
cards-flaw-motion-depth = o campo `motion` tem níveis demais de aninhamento
cards-flaw-many = já há { $limit } fichas suas, nenhuma mais é lida
cards-flaw-much = suas fichas somam mais de { $limit } MiB, nenhuma mais é lida
cards-flaw-more = há mais erros do que os citados aqui: corrija este primeiro
cards-fine = { $n ->
    [0] não há nenhuma ficha neste arquivo
    [one] { $n } ficha está em ordem
   *[other] { $n } fichas estão em ordem
}
cards-imported = { $n ->
    [one] { $n } ficha foi incluída: `{ $name }` está na pasta das suas fichas
   *[other] { $n } fichas foram incluídas: `{ $name }` está na pasta das suas fichas
}
cards-import-bad = { $more ->
    [0] { $first }; nada foi incluído
   *[other] { $first }; nada foi incluído, e `unhunch cards --check { $file }` mostra mais { $more }
}
cards-import-none = não há nenhuma ficha em `{ $file }`
cards-import-taken = `{ $file }` já está na pasta das suas fichas: dê outro nome ao seu
cards-exported = { $n ->
    [one] { $n } ficha foi gravada em `{ $file }`
   *[other] { $n } fichas foram gravadas em `{ $file }`
}
cards-export-taken = `{ $file }` já existe: informe outro nome
cards-not-written = não é possível gravar `{ $file }`: { $error }
cards-not-absolute = `{ $file }` não é um caminho completo: escreva a partir de `/`
cards-fine-routines = fichas em ordem: { $n }, rotinas: { $routines }
cards-imported-routines = incluído: fichas { $n }, rotinas { $routines }; `{ $name }` está na pasta das suas fichas
cards-exported-routines = gravado em `{ $file }`: fichas { $n }, rotinas { $routines }
