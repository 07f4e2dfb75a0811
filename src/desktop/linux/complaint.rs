//! What is wrong is said once, and again only when it has been well in between: nobody reads the same line a hundred
//! times.

use log::Level;
use std::fmt::Display;

#[derive(Debug, Default)]
pub(super) struct Complaint {
    made: bool,
}

impl Complaint {
    pub(super) fn make(&mut self, level: Level, text: impl Display) {
        log::log!(self.level(level), "{text}");
    }

    pub(super) fn is_over(&mut self) {
        self.made = false;
    }

    fn level(&mut self, first: Level) -> Level {
        if std::mem::replace(&mut self.made, true) { Level::Debug } else { first }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_made_once_until_it_is_over() {
        let mut complaint = Complaint::default();
        assert_eq!([Level::Warn; 3].map(|level| complaint.level(level)), [Level::Warn, Level::Debug, Level::Debug]);
        complaint.is_over();
        assert_eq!(complaint.level(Level::Info), Level::Info);
    }
}
