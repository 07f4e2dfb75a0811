shelf-search = Buscar
shelf-search-hint = Buscar fichas
shelf-area = Área do corpo
shelf-area-any = Qualquer área do corpo
shelf-place = Lugar
shelf-place-any = Qualquer lugar
shelf-equipment = Material
shelf-equipment-any = Qualquer material
shelf-feasible = Só o que posso fazer
shelf-favourites = Favoritas
shelf-hidden = Ocultas
shelf-count = { $n ->
    [one] { $n } ficha
   *[other] { $n } fichas
}
shelf-count-of = { $n } de { $all } fichas
shelf-clear = Limpar filtros
shelf-nothing-found = Nenhuma ficha tem tudo isso. Tente menos filtros.
shelf-no-favourites = Ainda não há favoritas: a página de cada ficha tem um botão para isso.
shelf-no-hidden = Nenhuma ficha oculta.
shelf-own = Sua
shelf-is-favourite = Favorita

shelf-brief-hidden = Oculta
shelf-brief-health = Evitar com: { $word }
shelf-brief-place = Lugar desativado
shelf-brief-equipment = Precisa de: { $word }
shelf-brief-office = Não é para o escritório
shelf-whole-hidden = Você ocultou esta ficha: ela não aparece nas pausas.
shelf-whole-health = Esta ficha não aparece: não é boa com o que você marcou em Preferências ({ $word }).
shelf-whole-place = Esta ficha não aparece: em Preferências, este lugar está desativado ({ $word }).
shelf-whole-equipment = Esta ficha não aparece: em Preferências, você não marcou o que ela exige ({ $word }).
shelf-whole-office = Esta ficha não aparece: em Preferências, você pediu só o que dá para fazer em um escritório aberto.

shelf-import-open = Importar…
shelf-export-open = Exportar…
shelf-import = Importar
shelf-export = Exportar
shelf-import-what = Incluir as fichas deste arquivo:
shelf-export-what = Gravar todas as suas fichas neste novo arquivo:
shelf-none-own = Você ainda não tem fichas próprias.
shelf-path = Arquivo
shelf-folder = Suas fichas são os arquivos em { $folder }
shelf-cancel = Cancelar

shelf-back = Todas as fichas
shelf-back-key = Tecla: Escape
shelf-previous = Ficha anterior (seta para a esquerda)
shelf-next = Próxima ficha (seta para a direita)
shelf-place-of = { $n } de { $of }
shelf-play = Animar a figura
shelf-stop = Parar a figura
shelf-turn = Arraste para girar a figura
shelf-figure = Figura: { $card }
shelf-no-figure = Esta ficha não tem figura
shelf-step = { $n }. { $step } { $time }
shelf-try = Experimentar agora
shelf-resting = Já há uma ficha na sua tela.
shelf-favour = Favoritar
shelf-unfavour = Desfavoritar
shelf-hide = Ocultar
shelf-restore = Mostrar de novo
shelf-hid = { $card }: ficha oculta, não vai aparecer nas pausas.
shelf-care = Cuidado
shelf-breath = Respiração
shelf-good-for = Boa para
shelf-effort = Esforço
shelf-intensity-1 = Leve
shelf-intensity-2 = Médio
shelf-intensity-3 = Forte
shelf-warmup = melhor com o corpo aquecido
shelf-avoid = Evitar com
shelf-often = Frequência
shelf-last = Última vez
shelf-never-done = Ainda não
shelf-last-done = { $n ->
    [one] { $date }, uma vez ao todo
   *[other] { $date }, { $n } vezes ao todo
}
shelf-source = Fonte
shelf-source-seed = Notas próprias do Unhunch ({ $part })

equipment-nothing = Sem material
family-relief = Alívio
family-breath = Respiração
family-mindful = Pausa consciente
family-neck = Pescoço
family-move = Mobilidade
family-stretch = Alongamento
family-wrist = Punhos
family-strength = Força
family-massage = Massagem
family-roll = Rolo
family-posture = Postura
family-eyes = Olhos
family-yoga = Ioga
family-rest = Descanso
frequency-any-break = Em qualquer pausa
frequency-daily = Todos os dias
frequency-daily-weekdays = Todos os dias úteis
frequency-2-3x-week = Dois ou três dias por semana
frequency-5-10-min-daily = De cinco a dez minutos por dia
