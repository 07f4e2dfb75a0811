//! Whether the window in use fills its screen. Asked when a break is due: connecting takes a few milliseconds.

mod wayland;
mod x11;

use super::Room;
use super::sources::{self, Answer, Sources, in_time};
use crate::desktop::Watched;
use crate::desktop::linux::backoff::Backoff;
use crate::desktop::linux::wayland::address;
use crate::schedule::Reason;

pub(super) const SENSE: sources::Sense =
    sources::Sense { name: "full_screen", mend: "doctor-full-screen-mend", reason: Reason::FullScreen };

const WAYLAND: &str = "wlr-foreign-toplevel-management";
const X11: &str = "_NET_ACTIVE_WINDOW";

pub(super) async fn ask(room: &Room, watched: &Watched) {
    if !watched.full_screen {
        return;
    }
    for (source, answer) in read().await {
        room.full_screen.write(source, answer);
    }
    room.full_screen.show();
}

/// Holds nothing any more: nobody asks.
pub(super) fn forget(room: &Room) {
    room.full_screen.forget([WAYLAND, X11]);
}

/// Looks which source there is. A window manager may start after us; a compositor is there before its programs.
pub(super) async fn probe(sources: Sources) {
    let mut backoff = Backoff::default();
    loop {
        let mut is_known = address().is_some();
        for (source, answer) in read().await {
            sources.note(source, &answer);
            is_known |= answer != Answer::Unknown;
        }
        sources.show();
        let Some(pause) = backoff.next().filter(|_| !is_known) else { return };
        tokio::time::sleep(pause).await;
    }
}

/// The X server of a Wayland session sees only some of the windows, and asking it may start it, so it is asked
/// only where there is no compositor.
async fn read() -> [(&'static str, Answer); 2] {
    let mut x11 = Answer::Unknown;
    let wayland = in_time(async {
        match wayland::read().await {
            Ok(answer) => answer,
            Err(why) => {
                log::debug!("no Wayland: {why}");
                x11 = x11::read().await;
                Answer::Unknown
            }
        }
    })
    .await;
    [(WAYLAND, wayland), (X11, x11)]
}

/// Our own windows hold nothing against a break.
fn answer(program: &str) -> Answer {
    let name = super::names::readable(program);
    if name.to_lowercase().starts_with("unhunch") { Answer::No } else { Answer::Yes(name) }
}
