//! There is always a display where there is a session.

pub(crate) use crate::desktop::seat::Display;

pub(crate) async fn display() -> Display {
    Display::Session
}
