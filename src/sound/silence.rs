//! Why nothing is heard.

#[cfg(target_os = "linux")]
use std::path::PathBuf;

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Silence {
    #[cfg(target_os = "linux")]
    #[error("neither `PULSE_SERVER` nor `XDG_RUNTIME_DIR` says where the sound server is")]
    Nowhere,
    #[cfg(target_os = "linux")]
    #[error("`PULSE_SERVER` is `{0}`, and chimes are played by a server on this machine alone (`unix:PATH`)")]
    Elsewhere(String),
    #[cfg(target_os = "linux")]
    #[error("no sound server answers at `{path}` ({why}); start PipeWire or PulseAudio, or set `sound.on` to `false`")]
    Unreached { path: PathBuf, why: String },
    #[cfg(feature = "window")]
    #[error("the sound server does not play ({0})")]
    Refused(String),
    #[cfg(feature = "window")]
    #[error("the thread that plays cannot be started ({0})")]
    Thread(String),
}
