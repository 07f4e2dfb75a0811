//! What carrying out an order needs: where things lie, the texts, and where the answer goes.

use super::failure::Failure;
use super::nearest::nearest;
use super::printer::{Printer, complain};
use crate::cards::Deck;
use crate::records::preferences::Preferences;
use crate::resident::own;
use crate::store::{Paths, PreferencesFile};
use crate::texts::Texts;
use chrono::NaiveTime;

pub(super) struct Session {
    pub(super) paths: Paths,
    pub(super) texts: Texts,
    pub(super) printer: Printer,
}

impl Session {
    /// Every card, the user's own among them. A bad file of theirs is named on standard error.
    pub(super) fn deck(&self) -> Deck {
        let (deck, faults) = own::read(&self.paths, &self.texts);
        for fault in &faults {
            complain(&fault.text(&self.texts));
        }
        deck
    }

    /// The deck, if it has this card.
    pub(super) fn find_card(&self, id: &str) -> Result<Deck, Failure> {
        let deck = self.deck();
        if deck.card(id).is_some() {
            return Ok(deck);
        }
        let nearest = nearest(id, deck.iter().map(|card| card.id.as_str())).map(str::to_owned);
        Err(Failure::Card { given: id.to_owned(), nearest })
    }

    /// The preferences as they lie on the disk. What is wrong with them is named on standard error.
    pub(super) fn preferences_file(&self) -> PreferencesFile {
        let file = PreferencesFile::load(&self.paths, stamp);
        for problem in file.problems() {
            complain(&problem.text(&self.texts));
        }
        file
    }

    /// When a day begins. What is wrong with the preferences is of no interest to who only looks back.
    pub(super) fn day_starts(&self) -> NaiveTime {
        PreferencesFile::load(&self.paths, stamp).current().plan().day_starts
    }

    pub(super) fn preferences(&self) -> Preferences {
        self.preferences_file().current().clone()
    }
}

/// The present time as a part of a file name.
fn stamp() -> String {
    crate::resident::civil_now().format("%Y-%m-%dT%H%M%S").to_string()
}
