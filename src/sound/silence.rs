//! Why nothing is heard.

use std::path::PathBuf;

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Silence {
    #[error("neither `PULSE_SERVER` nor `XDG_RUNTIME_DIR` says where the sound server is")]
    Nowhere,
    #[error("`PULSE_SERVER` is `{0}`, and chimes are played by a server on this machine alone (`unix:PATH`)")]
    Elsewhere(String),
    #[error("no sound server answers at `{path}` ({why}); start PipeWire or PulseAudio, or set `sound.on` to `false`")]
    Unreached { path: PathBuf, why: String },
    #[cfg(feature = "window")]
    #[error("the sound server does not play ({0})")]
    Refused(String),
    #[cfg(feature = "window")]
    #[error("the thread that plays cannot be started ({0})")]
    Thread(String),
    #[cfg(not(target_os = "linux"))]
    #[error("chimes are played on Linux alone")]
    System,
}
