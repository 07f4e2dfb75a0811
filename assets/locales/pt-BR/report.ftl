report-title = Costas e pausas: minhas próprias anotações
report-period = { $from } a { $to }
report-made = Criado em { $date } com o Unhunch
report-day = { $day } { $month }
report-felt = Como estavam as costas
report-felt-none = Nenhum registro nestes dias.
report-felt-sum = { $n ->
    [one] { $n } registro: { $mean }. 0 é sem incômodo, 10 é o pior possível.
   *[other] { $n } registros, de { $low } a { $high }, em média { $mean }. 0 é sem incômodo, 10 é o pior possível.
}
report-dense = Cada traço vai do valor mais baixo ao mais alto de vários dias, com um ponto na média.
report-where = Onde:
report-helped = O que ajudou, na minha opinião:
report-times = { $what } ({ $n })
report-breaks-week = Pausas por semana
report-breaks-month = Pausas por mês
report-breaks-year = Pausas por ano
report-breaks-sum = { $taken ->
    [one] { $taken } pausa curta feita com um alongamento, um exercício ou uma caminhada; puladas ou perdidas: { $left }.
   *[other] { $taken } pausas curtas feitas com um alongamento, um exercício ou uma caminhada; puladas ou perdidas: { $left }.
}
report-taken = Feitas, por inteiro ou em parte
report-left = Puladas ou perdidas
report-sitting = Tempo sentado ao computador
report-sitting-none = Nada se sabe destes dias.
report-sitting-sum = Em média, { $mean } por dia à mesa; o período mais longo sem pausa foi de { $longest }.
report-mean = Horas por dia, em média
report-longest = Período mais longo, em horas
report-areas = Exercícios por área do corpo
report-areas-none = Nenhum nestes dias.
report-hurt = Fichas deixadas porque doeram
report-hurt-none = Nenhuma nestes dias.
report-more = { $n ->
    [one] e mais { $n }
   *[other] e mais { $n }
}
report-note = Estas são as anotações de uma pessoa, mantidas por um programa que a lembra de fazer pausas. Ele não mede nada além do uso do computador e do que a pessoa lhe contou. Não é um diagnóstico.
month-short-1 = jan
month-short-2 = fev
month-short-3 = mar
month-short-4 = abr
month-short-5 = mai
month-short-6 = jun
month-short-7 = jul
month-short-8 = ago
month-short-9 = set
month-short-10 = out
month-short-11 = nov
month-short-12 = dez
part-arms = Braços
part-back = Costas
part-between-shoulder-blades = Entre as escápulas
part-calves = Panturrilhas
part-chest = Peito
part-circulation = Circulação
part-core = Core
part-eyes = Olhos
part-fingers = Dedos
part-forearms = Antebraços
part-front-shoulders = Frente dos ombros
part-hamstrings = Posterior da coxa
part-hands = Mãos
part-hips = Quadris
part-jaw = Mandíbula
part-lats = Grandes dorsais
part-legs = Pernas
part-lower-back = Região lombar
part-lower-traps = Abaixo das escápulas
part-mid-back = Meio das costas
part-neck = Pescoço
part-neck-base = Base do pescoço
part-posture = Postura
part-rear-shoulder = Parte posterior dos ombros
part-shoulder = Ombro
part-shoulder-blades = Escápulas
part-shoulders = Ombros
part-side-body = Lateral do corpo
part-side-core = Lateral do core
part-sides = Laterais
part-spine = Coluna
part-thoracic-spine = Coluna torácica
part-upper-back = Parte superior das costas
part-upper-traps = Topo dos ombros
part-whole-back = Costas inteiras
part-whole-body = Corpo inteiro
part-wrists = Punhos
back-helped-heat = Calor
back-helped-cold = Frio
back-helped-walk = Uma caminhada
back-helped-rest = Repouso
