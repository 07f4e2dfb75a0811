welcome-skip = Pular
welcome-back = Voltar
welcome-next = Avançar
welcome-done = Concluir
welcome-try = Experimentar uma ficha
welcome-page-of = Página { $n } de { $of }

welcome-what-title = Um minuto para suas costas
welcome-what-text = Para quem fica à mesa por mais tempo do que faz bem.
welcome-what-figure = Uma figura alonga a lateral do corpo, com um braço acima da cabeça
welcome-what-offers = O Unhunch conta quanto tempo você fica na cadeira. Depois de um tempo, oferece uma ficha: um exercício de cerca de um minuto, assim que você para de digitar.
welcome-what-waits = Ele espera enquanto você está em uma chamada, vê um filme ou mostra sua tela. O tempo longe da mesa conta como descanso.
welcome-what-keeps = O que ele sabe fica neste computador. Não há conta, e nada é enviado a lugar nenhum.

welcome-often-title = Com que frequência?
welcome-often-text = O alongamento vem assim que você para de digitar entre dois momentos. Você pode mudar isso quando quiser.
welcome-often-often = Frequente: 20–30 minutos
welcome-often-usual = Normal: 30–45 minutos
welcome-often-seldom = Raro: 45–60 minutos

welcome-about-title = Sobre você
welcome-about-text = Tudo isto é opcional e fica só neste computador. Decide quais fichas aparecem.

welcome-signs-title = Antes de começar
welcome-signs-text = O Unhunch oferece informação geral, não orientação médica, e não pode examinar você.
welcome-signs-ask = Com um destes sinais, deixe as fichas de lado e procure ajuda:
