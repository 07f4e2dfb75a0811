//! There is a display where a person is logged in at the screen.

use super::application::has_session;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Display {
    Session,
    None,
}

impl Display {
    /// What a window's environment must differ in from ours: nothing.
    #[expect(clippy::unused_self, reason = "elsewhere the display counts")]
    pub(crate) fn window_environment(self) -> Vec<(String, Option<String>)> {
        Vec::new()
    }
}

pub(crate) async fn display() -> Display {
    if has_session() { Display::Session } else { Display::None }
}
