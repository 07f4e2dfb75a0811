//! The texts of cards, routines and guides in another language, laid over the English ones by their ids.

use super::{Card, Guides, Routine, guide};
use crate::texts::Language;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Mutex;

/// `assets/locales/<tag>/deck.json`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Translation {
    cards: BTreeMap<String, CardTexts>,
    /// Their names.
    routines: BTreeMap<String, String>,
    pub(super) guides: GuideTexts,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CardTexts {
    name: String,
    steps: Vec<String>,
    breath: String,
    caution: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GuideTexts {
    pub(super) ergonomics: BTreeMap<String, QuestionTexts>,
    pub(super) heat_cold: BTreeMap<String, MethodTexts>,
    pub(super) barrier: BarrierTexts,
    /// The signs.
    pub(super) red_flags: BTreeMap<String, String>,
    pub(super) levels: BTreeMap<String, String>,
    pub(super) tips: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct QuestionTexts {
    pub(super) ask: String,
    pub(super) fix: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MethodTexts {
    pub(super) when: String,
    #[serde(rename = "use")]
    pub(super) means: String,
    pub(super) repeat: String,
    pub(super) stop: String,
    pub(super) not_if: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BarrierTexts {
    pub(super) when: String,
    #[serde(rename = "use")]
    pub(super) means: String,
}

impl Translation {
    /// Nothing to lay over in English.
    pub(super) fn of(language: &Language) -> Self {
        if language.deck.is_empty() {
            return Self::default();
        }
        serde_json::from_str(language.deck).expect("the translations are held to their shape by a test")
    }

    pub(super) fn lay_over_card(&self, card: &mut Card) {
        let Some(texts) = self.cards.get(&card.id) else { return };
        card.name.clone_from(&texts.name);
        card.breath.clone_from(&texts.breath);
        card.caution.clone_from(&texts.caution);
        for (step, text) in card.steps.iter_mut().zip(&texts.steps) {
            step.text.clone_from(text);
        }
    }

    pub(super) fn lay_over_routine(&self, routine: &mut Routine) {
        if let Some(name) = self.routines.get(&routine.id) {
            routine.name.clone_from(name);
        }
    }
}

/// The guides in this language; each is made once.
pub(crate) fn guides_in(language: &'static Language) -> &'static Guides {
    static MADE: Mutex<BTreeMap<&'static str, &'static Guides>> = Mutex::new(BTreeMap::new());
    if language.deck.is_empty() {
        return guide::guides();
    }
    let mut made = MADE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    made.entry(language.tag).or_insert_with(|| {
        let mut guides = guide::read();
        guides.translate(Translation::of(language).guides);
        Box::leak(Box::new(guides))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cards::{Deck, Level};
    use crate::texts::LANGUAGES;

    /// What a language has of the deck, each with its English text.
    fn pairs(language: &'static Language) -> Vec<(String, String, String)> {
        let (english, other) = (Deck::bundled(), Deck::in_language(language));
        let mut pairs = Vec::new();
        for (card, told) in english.iter().chain([english.plain()]).zip(other.iter().chain([other.plain()])) {
            let mut pair = |what: &str, one: &str, two: &str| {
                pairs.push((format!("{} {what}", card.id), one.to_owned(), two.to_owned()));
            };
            pair("name", &card.name, &told.name);
            pair("breath", &card.breath, &told.breath);
            pair("caution", &card.caution, &told.caution);
            for (step, said) in card.steps.iter().zip(&told.steps) {
                pair("step", &step.text, &said.text);
            }
        }
        for (routine, told) in english.routines().iter().zip(other.routines()) {
            pairs.push((routine.id.clone(), routine.name.clone(), told.name));
        }
        let (english, other) = (guide::guides(), guides_in(language));
        for (one, two) in english.desk.iter().zip(&other.desk) {
            pairs.push((one.id.clone(), one.ask.clone(), two.ask.clone()));
            pairs.push((one.id.clone(), one.fix.clone(), two.fix.clone()));
        }
        for (one, two) in english.signs.iter().zip(&other.signs) {
            pairs.push((one.id.clone(), one.text.clone(), two.text.clone()));
        }
        for (one, two) in english.tips.iter().zip(&other.tips) {
            pairs.push((one.id.clone(), one.text.clone(), two.text.clone()));
        }
        for (one, two) in english.methods.iter().zip(&other.methods) {
            for (one, two) in [(&one.when, &two.when), (&one.means, &two.means), (&one.stop, &two.stop)] {
                pairs.push(("method".to_owned(), one.clone(), two.clone()));
            }
            assert_eq!(one.not_if.len(), two.not_if.len());
        }
        for level in Level::ALL {
            pairs.push((format!("{level:?}"), english.advice(level).to_owned(), other.advice(level).to_owned()));
        }
        pairs
    }

    #[test]
    fn every_language_has_all_of_the_deck() {
        for language in LANGUAGES.iter().filter(|language| !language.deck.is_empty()) {
            let pairs = pairs(language);
            let same: Vec<_> = pairs.iter().filter(|(_, one, two)| one == two && one.len() > 20).collect();
            assert!(same.is_empty(), "{}: not translated: {same:?}", language.tag);
            let empty: Vec<_> = pairs.iter().filter(|(_, one, two)| two.trim().is_empty() && !one.is_empty()).collect();
            assert!(empty.is_empty(), "{}: empty: {empty:?}", language.tag);
            let deck = Translation::of(language);
            let english = Deck::bundled();
            for (id, texts) in &deck.cards {
                let card = english.card(id).unwrap_or_else(|| english.plain());
                assert_eq!((&card.id, card.steps.len()), (id, texts.steps.len()), "{}", language.tag);
            }
        }
    }

    #[test]
    fn a_deck_speaks_the_language() {
        let german = LANGUAGES.iter().find(|language| language.tag == "de").unwrap();
        let deck = Deck::in_language(german);
        assert_ne!(deck.card("shoulder-rolls").unwrap().name, "Shoulder rolls");
    }
}
