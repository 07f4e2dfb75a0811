group-sound = Dźwięk
group-sound-help = Łagodne sygnały, aby nie trzeba było patrzeć na kartę.
sound-on = Sygnały dźwiękowe
sound-on-help = Na początku i na końcu karty.
sound-volume = Głośność
sound-volume-help = Dodatkowo działa głośność systemu.
sound-steps = Także przy każdym kroku
sound-steps-help = Jeden ton na nowy krok, dwa na drugą stronę.
sound-try = Wypróbuj
sound-missing = żaden serwer dźwięku nie odpowiada; uruchom PipeWire lub PulseAudio

doctor-sound-mend = żaden serwer dźwięku nie odpowiada na tym komputerze, więc karty są nieme; uruchom PipeWire (z pipewire-pulse) lub PulseAudio albo ustaw `sound.on` na `false`
