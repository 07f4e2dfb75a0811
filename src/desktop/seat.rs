//! The display of a system that has one for each person who is logged in at the screen.

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
