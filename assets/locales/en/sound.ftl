## The chimes of a card: their settings, and what is said when they cannot be heard.

group-sound = Sound
group-sound-help = Soft chimes, so that you need not watch the card.
sound-on = Chimes
sound-on-help = At the start and at the end of a card.
sound-volume = Volume
sound-volume-help = Your system’s own volume comes on top of it.
sound-steps = At each step as well
sound-steps-help = One note for a new step, two for the other side.
sound-try = Try it
sound-missing = no sound server answers; start PipeWire or PulseAudio

doctor-sound-mend = no sound server answers on this machine, so cards are silent; start PipeWire (with pipewire-pulse) or PulseAudio, or set `sound.on` to `false`
