//! Chimes, so that a card need not be watched: when one is due, how it sounds, and who plays it.
//!
//! Only a window process makes sound. The resident asks no more than whether there is somebody to play it, and the
//! desktop asks the same server who records.

#[cfg(target_os = "linux")]
mod cookie;
#[cfg(target_os = "linux")]
mod server;
#[cfg(any(feature = "window", target_os = "linux"))]
mod silence;

#[cfg(all(feature = "window", target_os = "macos"))]
mod apple;
#[cfg(feature = "window")]
mod bank;
#[cfg(feature = "window")]
mod chimes;
#[cfg(all(feature = "window", any(windows, target_os = "macos", test)))]
mod file;
#[cfg(feature = "window")]
mod player;
#[cfg(all(feature = "window", target_os = "linux"))]
mod pulse;
#[cfg(feature = "window")]
mod synth;
#[cfg(all(feature = "window", windows))]
mod wave;

#[cfg(feature = "window")]
pub(crate) use {
    chimes::{Chimes, Place, Stage},
    player::Player,
};
#[cfg(target_os = "linux")]
pub(crate) use {
    cookie::cookie,
    server::{find as find_server, knock, place as server_address},
};

#[cfg(all(test, feature = "window"))]
pub(crate) use player::tests::broken;

/// What can be told by ear.
#[cfg(feature = "window")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Chime {
    /// A card begins.
    Start,
    /// The next step.
    Step,
    /// The other side of the body.
    Side,
    /// The card is over.
    End,
}

#[cfg(feature = "window")]
impl Chime {
    pub(crate) const ALL: [Self; 4] = [Self::Start, Self::Step, Self::Side, Self::End];
}

/// A chime to be played.
#[cfg(feature = "window")]
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Strike {
    pub(crate) chime: Chime,
    /// From 0 to 1, as the user hears it: half of it sounds half as loud.
    pub(crate) volume: f64,
}
