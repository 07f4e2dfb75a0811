prefs-search = Buscar nas preferências
prefs-search-hint = Buscar
prefs-search-key = Tecla: / ou Ctrl+F
prefs-search-clear = Mostrar tudo
prefs-found = { $n ->
    [one] { $n } ajuste encontrado
   *[other] { $n } ajustes encontrados
}
prefs-nothing-found = Nada aqui se chama “{ $text }”.
prefs-jump = Ir para
prefs-cancel = Cancelar
prefs-needs-on = Só enquanto “{ $name }” estiver ativado.
prefs-needs-is = Só enquanto “{ $name }” for “{ $value }”.
prefs-needs-some = Só enquanto houver algo em “{ $name }”.
prefs-needs-profile = Só enquanto um perfil estiver em uso.

group-profile = Perfis
group-profile-help = Outras preferências para outro lugar ou momento, como o escritório.
prefs-profiles = O perfil em uso
prefs-profiles-help = O que você muda nesta página entra nele. Sem perfil, valem suas preferências habituais.
prefs-profile-none = Sem perfil
prefs-profile-save-open = Salvar como perfil…
prefs-profile-name = Nome do novo perfil
prefs-profile-save = Salvar
prefs-profile-remove = Remover “{ $name }”…
prefs-profile-remove-ask = Remover o perfil “{ $name }”? Depois disso, valem suas preferências habituais. O arquivo dele é posto de lado, não excluído.
prefs-profile-remove-yes = Remover
prefs-profile-removed = O perfil foi removido. O arquivo dele é mantido como { $file }.
profile-when = Ativa-se sozinho em
profile-when-help = Por exemplo, monday-friday 09:00-17:00; vários são separados por vírgulas.

walk-routine = Várias fichas em uma caminhada
walk-routine-help = Uma rotina que a caminhada mostra, ficha após ficha.
walk-routine-none = Sem rotina

prefs-hours = Horários comuns
prefs-hours-help = Um clique os define; depois você pode mudar cada dia.
prefs-hours-late = Dias úteis, das 9 às 17 h
prefs-hours-early = Dias úteis, das 8 às 16 h
prefs-hours-daily = Todos os dias, das 9 às 21 h
prefs-hours-as-monday = Dias úteis como a segunda

body-focus = Onde dói ou está rígido
body-focus-help = As fichas para estas áreas aparecem mais vezes.

prefs-chime = Como soa
prefs-chime-help = Um toque, no volume definido aqui.

look-contrast = Contraste
look-contrast-help = Alto: preto e branco, com linhas em volta de tudo.
look-contrast-usual = Normal
look-contrast-high = Alto
look-accent = Cor de destaque
look-accent-help = A cor do que importa.
look-accent-teal = Verde-azulado
look-accent-blue = Azul
look-accent-violet = Violeta
look-accent-rose = Rosa
look-accent-amber = Âmbar
look-accent-graphite = Grafite
look-language = Idioma
look-language-help = De todos os textos.
look-language-system = Como o sistema
look-clock = Formato de hora
look-clock-help = Como 3:30 PM ou como 15:30.
look-clock-system = Como o sistema
look-clock-12 = 12 horas
look-clock-24 = 24 horas

group-hooks = Comandos
group-hooks-help = Programas seus que o Unhunch inicia nestes momentos: o programa e seus argumentos, separados por espaços. Nenhum shell os interpreta.
hooks-due = Quando uma pausa está na hora
hooks-due-help = A cada vez.
hooks-started = Quando uma pausa começa
hooks-started-help = Assim que a ficha dela está na tela.
hooks-ended = Quando uma pausa termina
hooks-ended-help = Feita, pulada ou perdida.
hooks-lock = Para bloquear a tela
hooks-lock-help = No lugar do que sua área de trabalho oferece para isso.

group-program = Unhunch
group-program-help = O próprio programa.
prefs-login = Iniciar com a sessão
prefs-login-help = Assim ele espera na bandeja desde o começo. Padrão: desativado.
prefs-introduction = Introdução
prefs-introduction-help = As quatro páginas do primeiro início.
prefs-introduction-show = Ver a introdução
prefs-transfer = Tudo em um arquivo
prefs-transfer-help = Preferências, perfis, suas fichas e o diário, para outro computador ou para guardar.
prefs-transfer-path = Caminho do arquivo
prefs-transfer-export = Gravar
prefs-transfer-import = Incluir…
prefs-transfer-ask = Incluir todo o conteúdo deste arquivo? Preferências e perfis de mesmo nome são substituídos; o que havia é mantido ao lado. Seu diário recebe o que lhe falta.
prefs-transfer-yes = Incluir
