//! All cards: the fifty that are bundled and the user's own.

use super::translation::Translation;
use super::{Card, Fault, Flaw, Routine, check, routine, source};
use crate::texts::Language;
use std::sync::OnceLock;

const BUNDLED: &str = include_str!("../../assets/cards.json");
const PLAIN: &str = include_str!("../../assets/plain-card.json");

/// How many own cards there can be in all.
const OWN_AT_MOST: usize = 500;
/// How many bytes they can have together, written without blanks: a window takes them as one line.
const WEIGHT_AT_MOST: usize = 4 << 20;
/// How many faults are named.
const FAULTS_AT_MOST: usize = 100;

/// The bundled cards are parsed when they are first asked for: most of the time none is needed.
#[derive(Debug, Default)]
pub(crate) struct Deck {
    /// English if `None`.
    language: Option<&'static Language>,
    bundled: OnceLock<Bundled>,
    routines: OnceLock<Vec<Routine>>,
    own: Vec<Card>,
    own_routines: Vec<Routine>,
    /// The bytes of the own cards.
    weight: usize,
}

#[derive(Debug)]
struct Bundled {
    cards: Vec<Card>,
    plain: Card,
}

/// A card that cannot be taken in.
struct Bad {
    /// Within the card's own text, counted from 1.
    line: usize,
    card: Option<String>,
    flaws: Vec<Flaw>,
}

impl Deck {
    pub(crate) fn bundled() -> Self {
        Self::default()
    }

    #[cfg(any(test, feature = "window"))]
    pub(crate) fn in_language(language: &'static Language) -> Self {
        Self::default().speaking(language)
    }

    /// The bundled cards are in this language from now on.
    pub(crate) fn speaking(self, language: &'static Language) -> Self {
        Self { language: Some(language), bundled: OnceLock::new(), routines: OnceLock::new(), ..self }
    }

    /// The bundled cards, and these that were taken in elsewhere.
    #[cfg(feature = "window")]
    pub(crate) fn with(own: Vec<Card>, own_routines: Vec<Routine>) -> Self {
        Self { own, own_routines, ..Self::default() }
    }

    /// The bundled cards and those in these files, given by name with their texts or with why they cannot be read.
    /// What is wrong is named and left out; all the rest goes on.
    pub(crate) fn with_own(files: impl IntoIterator<Item = (String, Result<String, String>)>) -> (Self, Vec<Fault>) {
        let mut deck = Self::bundled();
        let mut faults = Vec::new();
        for (file, text) in files {
            match text {
                Ok(text) => faults.extend(deck.add(&file, &text)),
                Err(why) => faults.push(Fault::unreadable(&file, &why)),
            }
            if faults.len() > FAULTS_AT_MOST {
                faults.truncate(FAULTS_AT_MOST);
                faults.push(Fault { file, line: Some(1), card: None, flaw: Flaw::More });
                break;
            }
        }
        deck.rest();
        (deck, faults)
    }

    /// Adds the user's own cards: one card, a list of them, or an object with `cards` and `routines`. A bad one is left
    /// out.
    pub(crate) fn add(&mut self, file: &str, text: &str) -> Vec<Fault> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let pieces = match source::pieces(text) {
            Ok(pieces) => pieces,
            Err(error) => return vec![Fault::file(file, &error)],
        };
        let mut faults = Vec::new();
        let cards = pieces.cards.into_iter().map(|piece| (piece, false));
        let routines = pieces.routines.into_iter().map(|piece| (piece, true));
        for (piece, is_routine) in cards.chain(routines) {
            let admitted = if is_routine { self.admit_routine(piece) } else { self.admit(piece) };
            let Err(bad) = admitted else { continue };
            let line = Some(source::line_in(text, piece, bad.line));
            let is_full = bad.flaws.iter().any(Flaw::is_of_all);
            let fault = |flaw| Fault { file: file.to_owned(), line, card: bad.card.clone(), flaw };
            faults.extend(bad.flaws.into_iter().map(fault));
            if is_full {
                break;
            }
            if faults.len() >= FAULTS_AT_MOST {
                faults.push(Fault { file: file.to_owned(), line, card: None, flaw: Flaw::More });
                break;
            }
        }
        faults
    }

    /// Takes the card in, or says what is wrong with it.
    fn admit(&mut self, piece: &str) -> Result<(), Bad> {
        let mut card: Card = serde_json::from_str(piece).map_err(|error| Bad {
            line: error.line(),
            card: source::id(piece),
            flaws: vec![Flaw::json(&error)],
        })?;
        // Only the picker puts a warm-up in front.
        card.lead = None;
        let weight = serde_json::to_string(&card).map_or(0, |text| text.len());
        let mut flaws = check::flaws(&card);
        flaws.extend(self.clash(&card, weight));
        if flaws.is_empty() {
            self.weight += weight;
            self.own.push(card);
            return Ok(());
        }
        Err(Bad { line: source::line_of_id(piece, &card.id), card: Some(card.id), flaws })
    }

    /// The same for a routine. Whether its cards are there is seen when it is done: they may come from another file.
    fn admit_routine(&mut self, piece: &str) -> Result<(), Bad> {
        let routine: Routine = serde_json::from_str(piece).map_err(|error| Bad {
            line: error.line(),
            card: source::id(piece),
            flaws: vec![Flaw::json(&error)],
        })?;
        let mut flaws = routine.flaws();
        flaws.extend(self.clash_of_routine(&routine));
        if flaws.is_empty() {
            self.own_routines.push(routine);
            return Ok(());
        }
        Err(Bad { line: source::line_of_id(piece, &routine.id), card: Some(routine.id), flaws })
    }

    fn clash_of_routine(&self, routine: &Routine) -> Option<Flaw> {
        if self.own_routines.len() >= routine::OWN_AT_MOST {
            return Some(Flaw::ManyRoutines { limit: routine::OWN_AT_MOST });
        }
        self.routines().iter().any(|other| other.id == routine.id).then_some(Flaw::TwiceRoutine)
    }

    /// What keeps a sound card of this many bytes out: those that are there already.
    fn clash(&self, card: &Card, weight: usize) -> Option<Flaw> {
        if self.own.iter().any(|own| own.id == card.id) {
            return Some(Flaw::Twice);
        }
        if self.card(&card.id).is_some() {
            return Some(Flaw::Bundled);
        }
        if self.own.len() >= OWN_AT_MOST {
            return Some(Flaw::Many { limit: OWN_AT_MOST });
        }
        (self.weight + weight > WEIGHT_AT_MOST).then_some(Flaw::Much { limit: WEIGHT_AT_MOST >> 20 })
    }

    /// The cards that only this user has.
    pub(crate) fn own(&self) -> &[Card] {
        &self.own
    }

    pub(crate) fn own_routines(&self) -> &[Routine] {
        &self.own_routines
    }

    /// Gives back the memory of what is bundled; it is parsed again when it is asked for.
    pub(crate) fn rest(&mut self) {
        self.bundled.take();
        self.routines.take();
    }

    /// The card with this id, be it the plain minute that stands in when nothing else is left.
    pub(crate) fn card(&self, id: &str) -> Option<&Card> {
        self.iter().chain([self.plain()]).find(|card| card.id == id)
    }

    /// Every card that can be picked, the bundled ones first.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Card> {
        self.read_bundled().cards.iter().chain(&self.own)
    }

    /// Every routine, the bundled ones first.
    pub(crate) fn routines(&self) -> Vec<Routine> {
        self.bundled_routines().iter().chain(&self.own_routines).cloned().collect()
    }

    fn bundled_routines(&self) -> &[Routine] {
        self.routines.get_or_init(|| {
            let mut bundled = routine::bundled();
            if let Some(language) = self.language {
                let translation = Translation::of(language);
                for routine in &mut bundled {
                    translation.lay_over_routine(routine);
                }
            }
            bundled
        })
    }

    /// The minute that suits everybody: no place, no equipment, nothing to avoid.
    pub(super) fn plain(&self) -> &Card {
        &self.read_bundled().plain
    }

    fn read_bundled(&self) -> &Bundled {
        self.bundled.get_or_init(|| {
            let mut cards: Vec<Card> =
                serde_json::from_str(BUNDLED).expect("the bundled cards are held to their shape by a test");
            let mut plain: Card = serde_json::from_str(PLAIN).expect("the bundled card is held to its shape by a test");
            if let Some(language) = self.language {
                let translation = Translation::of(language);
                cards.iter_mut().chain([&mut plain]).for_each(|card| translation.lay_over_card(card));
            }
            Bundled { cards, plain }
        })
    }
}

#[cfg(test)]
mod tests;
