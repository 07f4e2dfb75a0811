//! Why a break must wait: what the user is in the middle of.

use serde::{Deserialize, Serialize};

/// In the order in which one of several is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Reason {
    /// The user said so.
    Meeting,
    Microphone,
    Camera,
    DoNotDisturb,
    /// A film or a presentation keeps the screen awake.
    Video,
    FullScreen,
    /// A program that the user named runs.
    Program,
    Battery,
    /// A screen is connected that is not the user's own.
    NewScreen,
}

impl Reason {
    /// The word that the journal, the status and the texts use.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Meeting => "meeting",
            Self::Microphone => "microphone",
            Self::Camera => "camera",
            Self::DoNotDisturb => "do-not-disturb",
            Self::Video => "video",
            Self::FullScreen => "full-screen",
            Self::Program => "program",
            Self::Battery => "battery",
            Self::NewScreen => "new-screen",
        }
    }
}
