group-sound = 音
group-sound-help = カードを見続けなくて済む、やわらかなチャイム音です。
sound-on = チャイム
sound-on-help = カードの開始時と終了時に鳴ります。
sound-volume = 音量
sound-volume-help = システムの音量も併せて適用されます。
sound-steps = 各ステップでも鳴らす
sound-steps-help = 新しいステップで1音、左右の切り替えで2音。
sound-try = 試聴
sound-missing = サウンドサーバーが応答しません。PipeWire か PulseAudio を起動してください

doctor-sound-mend = このマシンでサウンドサーバーが応答しないため、カードの音は鳴りません。PipeWire（pipewire-pulse 付き）か PulseAudio を起動するか、`sound.on` を `false` に設定してください
