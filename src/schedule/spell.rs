//! Spells of sitting: what was really sat since the last rest, and is told once it is over.
//!
//! The levels are no measure of it: a short time away gives some of them back, but was no end of the sitting.

use super::{Effect, Happening, Schedule, What};
use std::time::Duration;

/// Less is not worth a line.
const SHORTEST: Duration = Duration::from_mins(1);

impl Schedule {
    /// The user has rested, or has been away for long enough; the sitting was over so long ago.
    pub(super) fn end_spell(&mut self, ago: Duration) {
        // Hands that were off the keys before the user came back are no end of a spell that began then.
        let ago = ago.min(self.now.boot.saturating_sub(self.spell_ended));
        self.spell_ended = self.now.boot.saturating_sub(ago);
        self.tell_spell(ago);
    }

    /// The same without a look at what this run of the program has seen.
    pub(super) fn tell_spell(&mut self, ago: Duration) {
        let sat = std::mem::take(&mut self.sat);
        self.day.longest = self.day.longest.max(sat);
        if sat >= SHORTEST {
            let why = Some(format!("{}s", sat.as_secs()));
            self.effects.push_back(Effect::Record(Happening { what: What::Sat, kind: None, why, ago }));
        }
    }
}
