//! Which display there is, found by talking to it.
//!
//! The variables of the environment may name one that is gone, and the window's toolkit believes them.

use super::wayland::{Answered, Line};
use super::x11;
use wayland_client::protocol::{wl_callback, wl_registry};
use wayland_client::{Connection, Dispatch, QueueHandle};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Display {
    Wayland,
    X11,
    None,
}

impl Display {
    /// What a window's environment must differ in from ours: a value to set, or `None` to take it out.
    pub(crate) fn window_environment(self) -> Vec<(String, Option<String>)> {
        let out: &[&str] = match self {
            Self::Wayland => &[],
            Self::X11 => &["WAYLAND_DISPLAY", "WAYLAND_SOCKET"],
            Self::None => &["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"],
        };
        out.iter().map(|name| ((*name).to_owned(), None)).collect()
    }
}

/// Connects to the compositor, then to the X server; each may take two seconds and takes a few milliseconds.
pub(crate) async fn display() -> Display {
    match Line::connect(&mut Globals::default()).await {
        Ok(_line) => return Display::Wayland,
        Err(why) => log::debug!("no Wayland display: {why}"),
    }
    match x11::Line::connect().await {
        Ok(_line) => Display::X11,
        Err(why) => {
            log::debug!("no X11 display: {why}");
            Display::None
        }
    }
}

/// A compositor counts once it has announced what it has, whatever that is.
#[derive(Debug, Default)]
struct Globals {
    answers: u32,
}

impl Answered for Globals {
    fn answered(&mut self) -> &mut u32 {
        &mut self.answers
    }
}

impl Dispatch<wl_callback::WlCallback, ()> for Globals {
    fn event(
        globals: &mut Self,
        _: &wl_callback::WlCallback,
        _: wl_callback::Event,
        (): &(),
        _: &Connection,
        _: &QueueHandle<Self>,
    ) {
        globals.answers += 1;
    }
}

wayland_client::delegate_noop!(Globals: ignore wl_registry::WlRegistry);
