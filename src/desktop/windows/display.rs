//! There is always a display where there is a session.

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
    Display::Session
}
