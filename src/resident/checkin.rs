//! Check-ins, answers of the self-check, and what is taken back of what was said.

use super::turn::Resident;
use crate::cards::{Remedy, guides, is_of_body, region_names};
use crate::records::days::Days;
use crate::records::journal::Entry;
use crate::records::request::DeskAnswer;
use crate::schedule::What;
use crate::texts::Arg;
use chrono::{DateTime, FixedOffset, SubsecRound as _, TimeDelta};

/// More would ask too much of who looks back at them.
const A_DAY: usize = 2;
/// More parts of the body, or things that helped, are no answer.
const MOST_WORDS: usize = 20;
/// So much of a word is said again when it is refused.
const SHOWN: usize = 40;

/// What helps beside cards and routines; heat and cold have their own words.
const OTHER_HELP: [&str; 2] = ["walk", "rest"];

impl Resident {
    /// How the back feels, where it is felt, and what has helped.
    pub(super) fn feel(&mut self, score: u8, areas: Vec<String>, helped: Vec<String>) -> Result<(), String> {
        if score > 10 {
            return Err(self.texts.with("refused-score", &[("score", Arg::from(score))]));
        }
        if areas.len().max(helped.len()) > MOST_WORDS {
            return Err(self.texts.with("past-too-many-words", &[("n", Arg::from(MOST_WORDS))]));
        }
        let (areas, helped) = (without_doubles(areas), without_doubles(helped));
        self.check_areas(&areas)?;
        self.check_helped(&helped)?;
        let today = self.felt_today();
        if today.len() >= A_DAY {
            return Err(self.texts.with("past-felt-enough", &[("n", Arg::from(A_DAY))]));
        }
        // A line is known by its time.
        let mut at = self.now.civil.trunc_subsecs(0);
        while today.contains(&at) {
            at += TimeDelta::seconds(1);
        }
        self.write_down(&Entry { why: Some(score.to_string()), areas, helped, ..Entry::new(at, What::Felt) });
        Ok(())
    }

    fn check_areas(&mut self, areas: &[String]) -> Result<(), String> {
        let deck = self.choice.deck_mut();
        let wrong = areas.iter().find(|area| !is_of_body(area, deck)).cloned();
        deck.rest();
        let Some(wrong) = wrong else { return Ok(()) };
        let names = region_names().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        Err(self.texts.with("past-no-area", &[("given", shown(&wrong)), ("names", Arg::from(names))]))
    }

    fn check_helped(&mut self, helped: &[String]) -> Result<(), String> {
        let deck = self.choice.deck_mut();
        let routines = deck.routines();
        let is_known = |word: &str| {
            let is_other = OTHER_HELP.contains(&word) || Remedy::ALL.iter().any(|remedy| remedy.word() == word);
            is_other || deck.card(word).is_some() || routines.iter().any(|routine| routine.id == word)
        };
        let wrong = helped.iter().find(|word| !is_known(word)).cloned();
        deck.rest();
        wrong.map_or(Ok(()), |wrong| Err(self.texts.with("past-no-help", &[("given", shown(&wrong))])))
    }

    /// The times of today's check-ins that count.
    fn felt_today(&self) -> Vec<DateTime<FixedOffset>> {
        let (mut days, starts) = (Days::default(), self.day_starts());
        for entry in self.latest_entries() {
            days.learn(&entry, starts, |_| Vec::new());
        }
        days.day(self.today()).map(|day| day.felt.iter().map(|felt| felt.at).collect()).unwrap_or_default()
    }

    /// The line of this time counts no more. A card that hurt may come again.
    pub(super) fn take_back(&mut self, at: DateTime<FixedOffset>) -> Result<(), String> {
        let lines = self.lines_of(at);
        if lines.is_empty() {
            let at = Arg::from(at.to_rfc3339());
            return Err(self.texts.with("past-nothing-to-take-back", &[("at", at)]));
        }
        // Its own offset tells on which day it was.
        let at = lines[0].at.to_rfc3339();
        let now = self.now.civil.trunc_subsecs(0);
        self.write_down(&Entry { why: Some(at), ..Entry::new(now, What::TakenBack) });
        for card in lines.iter().filter_map(|line| line.card.as_deref()) {
            self.unhide(card);
        }
        self.routines.forget();
        Ok(())
    }

    /// What of this time can be taken back, and was not yet. It is nearly always among the latest.
    fn lines_of(&self, at: DateTime<FixedOffset>) -> Vec<Entry> {
        let mut found = Vec::new();
        let mut look = |entry: Entry| {
            if entry.taken_back() == Some(at) {
                found.clear();
            } else if entry.at == at && entry.can_be_taken_back() {
                found.push(entry);
            }
        };
        let latest = self.latest_entries();
        if latest.iter().any(|entry| entry.at == at) {
            latest.into_iter().for_each(look);
        } else {
            crate::store::visit_journal(&self.paths, &mut look);
        }
        found
    }

    fn unhide(&mut self, id: &str) {
        let before = &self.preferences().cards.hidden;
        let hidden: Vec<String> = before.iter().filter(|other| *other != id).cloned().collect();
        if hidden.len() < before.len()
            && let Err(why) = self.set("cards.hidden", &hidden.into())
        {
            log::warn!("that a card is hidden no more could not be written, and holds for now: {why}");
        }
    }

    /// An answer of the self-check.
    pub(super) fn answer_desk(&mut self, item: &str, answer: DeskAnswer) -> Result<(), String> {
        let Some(question) = guides().desk.iter().find(|question| question.id == item) else {
            return Err(self.texts.with("past-no-question", &[("given", shown(item))]));
        };
        let at = self.now.civil.trunc_subsecs(0);
        let (card, why) = (Some(question.id.clone()), Some(answer.word().to_owned()));
        self.write_down(&Entry { card, why, ..Entry::new(at, What::Desk) });
        Ok(())
    }
}

/// A word that somebody gave, fit for a sentence.
fn shown(word: &str) -> Arg<'static> {
    Arg::from(word.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).take(SHOWN).collect::<String>())
}

fn without_doubles(words: Vec<String>) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for word in words {
        if !kept.contains(&word) {
            kept.push(word);
        }
    }
    kept
}
