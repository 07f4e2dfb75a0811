group-sound = Ton
group-sound-help = Leise Klänge, damit du die Karte nicht im Blick haben musst.
sound-on = Klänge
sound-on-help = Am Anfang und am Ende einer Karte.
sound-volume = Lautstärke
sound-volume-help = Die Lautstärke deines Systems kommt noch dazu.
sound-steps = Auch bei jedem Schritt
sound-steps-help = Ein Ton für einen neuen Schritt, zwei für die andere Seite.
sound-try = Anhören
sound-missing = kein Tonserver antwortet; starte PipeWire oder PulseAudio

doctor-sound-mend = auf diesem Rechner antwortet kein Tonserver, darum sind die Karten stumm; starte PipeWire (mit pipewire-pulse) oder PulseAudio, oder setze `sound.on` auf `false`
