group-sound = Geluid
group-sound-help = Zachte klanken, zodat je niet op de kaart hoeft te letten.
sound-on = Klanken
sound-on-help = Aan het begin en het eind van een kaart.
sound-volume = Volume
sound-volume-help = Het volume van je systeem komt er nog bovenop.
sound-steps = Ook bij elke stap
sound-steps-help = Eén toon voor een nieuwe stap, twee voor de andere kant.
sound-try = Proberen
sound-missing = geen geluidsserver antwoordt; start PipeWire of PulseAudio

doctor-sound-mend = geen geluidsserver antwoordt op deze computer, dus kaarten zijn stil; start PipeWire (met pipewire-pulse) of PulseAudio, of zet `sound.on` op `false`
