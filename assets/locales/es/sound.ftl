group-sound = Sonido
group-sound-help = Tonos suaves, para que no tengas que mirar la ficha.
sound-on = Tonos
sound-on-help = Al principio y al final de una ficha.
sound-volume = Volumen
sound-volume-help = Se suma al volumen de tu sistema.
sound-steps = También en cada paso
sound-steps-help = Una nota para un paso nuevo, dos para el otro lado.
sound-try = Probarlo
sound-missing = ningún servidor de sonido responde; inicia PipeWire o PulseAudio

doctor-sound-mend = ningún servidor de sonido responde en este equipo, así que las fichas son mudas; inicia PipeWire (con pipewire-pulse) o PulseAudio, o pon `sound.on` en `false`
