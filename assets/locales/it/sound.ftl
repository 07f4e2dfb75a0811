group-sound = Suoni
group-sound-help = Rintocchi leggeri, così non devi guardare la scheda.
sound-on = Rintocchi
sound-on-help = All’inizio e alla fine di una scheda.
sound-volume = Volume
sound-volume-help = Il volume del tuo sistema si aggiunge a questo.
sound-steps = Anche a ogni passo
sound-steps-help = Una nota per un nuovo passo, due per l’altro lato.
sound-try = Prova
sound-missing = nessun server audio risponde; avvia PipeWire o PulseAudio

doctor-sound-mend = nessun server audio risponde su questa macchina, quindi le schede sono silenziose; avvia PipeWire (con pipewire-pulse) o PulseAudio, o imposta `sound.on` su `false`
