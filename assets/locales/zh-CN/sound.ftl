group-sound = 声音
group-sound-help = 轻柔的提示音，让你不必盯着卡片。
sound-on = 提示音
sound-on-help = 在卡片开始和结束时响起。
sound-volume = 音量
sound-volume-help = 与系统自身的音量叠加。
sound-steps = 每一步也响
sound-steps-help = 新的一步响一声，换到另一侧响两声。
sound-try = 试听
sound-missing = 没有声音服务应答；请启动 PipeWire 或 PulseAudio

doctor-sound-mend = 这台机器上没有声音服务应答，因此卡片没有声音；请启动 PipeWire（带 pipewire-pulse）或 PulseAudio，或将 `sound.on` 设为 `false`
