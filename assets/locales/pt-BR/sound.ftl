group-sound = Som
group-sound-help = Toques suaves, para você não precisar olhar a ficha.
sound-on = Toques
sound-on-help = No início e no fim de uma ficha.
sound-volume = Volume
sound-volume-help = O volume do seu sistema se soma a este.
sound-steps = Também em cada passo
sound-steps-help = Uma nota para um novo passo, duas para o outro lado.
sound-try = Testar
sound-missing = nenhum servidor de som responde; inicie PipeWire ou PulseAudio

doctor-sound-mend = nenhum servidor de som responde nesta máquina, por isso as fichas são silenciosas; inicie PipeWire (com pipewire-pulse) ou PulseAudio, ou defina `sound.on` como `false`
