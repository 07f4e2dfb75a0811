//! There is a display where a person is logged in at the screen.

use super::application::has_session;

pub(crate) use crate::desktop::seat::Display;

pub(crate) async fn display() -> Display {
    if has_session() { Display::Session } else { Display::None }
}
