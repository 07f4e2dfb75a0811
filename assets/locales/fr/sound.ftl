group-sound = Son
group-sound-help = Des carillons doux, pour ne pas devoir regarder la fiche.
sound-on = Carillons
sound-on-help = Au début et à la fin d’une fiche.
sound-volume = Volume
sound-volume-help = Le volume de votre système s’y ajoute.
sound-steps = Aussi à chaque étape
sound-steps-help = Une note pour une nouvelle étape, deux pour l’autre côté.
sound-try = Essayer
sound-missing = aucun serveur de son ne répond ; lancez PipeWire ou PulseAudio

doctor-sound-mend = aucun serveur de son ne répond sur cette machine, les fiches sont donc muettes ; lancez PipeWire (avec pipewire-pulse) ou PulseAudio, ou réglez `sound.on` sur `false`
