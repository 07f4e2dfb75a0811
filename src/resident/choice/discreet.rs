//! A card that nobody on a call notices.

use super::Choice;
use crate::cards::Card;
use crate::records::preferences::Preferences;

/// Small movements, or none to be seen.
const GROUPS: [&str; 4] = ["relief", "breath", "mindful", "strength"];

impl Choice {
    /// One that is done on the chair without a second glance, by turns; `None` where the user's limits leave none.
    pub(crate) fn discreet(&self, preferences: &Preferences, turn: u32) -> Option<&Card> {
        let Preferences { body, cards, .. } = preferences;
        let is_fit = |card: &&Card| {
            card.place == "seated"
                && card.office
                && card.equipment.is_empty()
                && GROUPS.contains(&card.group.as_str())
                && !card.avoid.iter().any(|word| body.avoid.contains(word))
                && !cards.hidden.contains(&card.id)
        };
        let fit: Vec<_> = self.deck.iter().filter(is_fit).collect();
        fit.get(turn as usize % fit.len().max(1)).copied()
    }
}
