//! The active window of an X11 session, as its window manager names it.

use super::{Answer, answer};
use crate::desktop::linux::x11::{Failure, Line};
use x11rb::protocol::xproto::{Atom, AtomEnum, ConnectionExt, GetPropertyReply, Window};

/// More than any window manager says of one window.
const LONGEST: u32 = 1024;

pub(super) async fn read() -> Answer {
    match look().await {
        Ok(answer) => answer,
        Err(why) => {
            log::debug!("no X11: {why}");
            Answer::Unknown
        }
    }
}

async fn look() -> Result<Answer, Failure> {
    let line = Line::connect().await?;
    let root = line.root()?;
    let active = property(&line, root, line.atom("_NET_ACTIVE_WINDOW").await?).await?;
    let Some(active) = active.value32().and_then(|mut windows| windows.next()) else {
        return nobody(&line, root).await;
    };
    if active == x11rb::NONE {
        return Ok(Answer::No);
    }
    let (state, full) = (line.atom("_NET_WM_STATE").await?, line.atom("_NET_WM_STATE_FULLSCREEN").await?);
    // The window may be gone by now, or gone long since and still named.
    let Ok(states) = property(&line, active, state).await else { return Ok(Answer::No) };
    let is_full = states.value32().is_some_and(|mut states| states.any(|state| state == full));
    Ok(if is_full { answer(&class(&line, active).await) } else { Answer::No })
}

/// Without an active window there is none that fills the screen, if a window manager looks after them at all.
async fn nobody(line: &Line, root: Window) -> Result<Answer, Failure> {
    let supported = property(line, root, line.atom("_NET_SUPPORTED").await?).await?;
    Ok(if supported.value_len == 0 { Answer::Unknown } else { Answer::No })
}

/// The kind of program: the second of two names.
async fn class(line: &Line, window: Window) -> String {
    let Ok(class) = property(line, window, AtomEnum::WM_CLASS.into()).await else { return String::new() };
    let names = String::from_utf8_lossy(&class.value).into_owned();
    names.split('\0').filter(|name| !name.is_empty()).nth(1).unwrap_or_default().to_owned()
}

async fn property(line: &Line, window: Window, property: Atom) -> Result<GetPropertyReply, Failure> {
    line.answer(line.connection.get_property(false, window, property, AtomEnum::ANY, 0, LONGEST)).await
}
