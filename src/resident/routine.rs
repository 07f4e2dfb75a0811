//! Routines: which comes next, and the one on the screen, card after card.

use super::notice;
use super::turn::Resident;
use crate::cards::{Card, Course, Sequence};
use crate::records::journal::Entry;
use crate::records::request::Answer;
use crate::schedule::{Event, Kind, Outcome, What};
use crate::texts::Arg;
use chrono::SubsecRound as _;
use std::time::Duration;

#[derive(Default)]
pub(crate) struct Routines {
    /// What the user asked for by name.
    wanted: Option<Course>,
    /// What the next break of this kind shows in place of a card, if it does: chosen once, so that what was announced
    /// is what comes.
    coming: Option<(Kind, Option<Course>)>,
    /// The id of the one that was on the screen last.
    last: Option<String>,
    /// The one on the screen.
    pub(super) on: Option<Sequence>,
}

impl Routines {
    /// What comes next may no longer be allowed.
    pub(super) fn forget(&mut self) {
        self.coming = None;
    }
}

impl Resident {
    /// Starts the routine with this id. The answer says in sentences what is done otherwise than it is written.
    pub(super) fn start_routine(&mut self, id: &str) -> Answer {
        if let Err(why) = self.may_start() {
            return Answer::Refused(why);
        }
        let name = [("routine", Arg::from(id.to_owned()))];
        let Some(course) = self.choice.course(id, self.preferences.current(), &self.now) else {
            return Answer::Refused(self.texts.with("refused-no-routine", &name));
        };
        let changes: Vec<String> = course.changes.iter().map(|change| change.text(&self.texts)).collect();
        if !course.fits() {
            let args = [("routine", Arg::from(course.name)), ("why", Arg::from(changes.join("; ")))];
            return Answer::Refused(self.texts.with("refused-routine", &args));
        }
        self.routines.wanted = Some(course);
        self.events.push_back(Event::Start(Kind::Stretch));
        Answer::Value(changes.into())
    }

    /// The routine that the next break of this kind shows, if it shows one.
    pub(super) fn coming_course(&mut self, kind: Kind) -> Option<&Course> {
        if self.routines.wanted.is_some() {
            return self.routines.wanted.as_ref();
        }
        if self.choice.has_wish() || self.view().is_short {
            return None;
        }
        if self.routines.coming.as_ref().is_none_or(|(of, _)| *of != kind) {
            let (view, last) = (self.view(), self.routines.last.as_deref());
            let course = self.choice.coming_course(kind, self.preferences.current(), last, &view, &self.now);
            self.routines.coming = Some((kind, course));
        }
        self.routines.coming.as_ref()?.1.as_ref()
    }

    /// Puts the coming routine on the screen; its first card, if there is a routine.
    pub(super) fn begin_course(&mut self, kind: Kind) -> Option<Card> {
        self.routines.on = self.coming_course(kind).cloned().and_then(Sequence::new);
        self.routines.wanted = None;
        self.routines.forget();
        let sequence = self.routines.on.as_ref()?;
        self.routines.last = Some(sequence.course().id.clone());
        Some(sequence.card().clone())
    }

    /// How long what is on the screen takes from its beginning.
    pub(super) fn length_on_screen(&self) -> Duration {
        let secs = self.card.as_ref().map_or(0, |card| card.seconds);
        self.routines.on.as_ref().map_or(Duration::from_secs(secs.into()), Sequence::left)
    }

    /// A card of the routine on the screen is over, and is recorded for itself. Whether another one follows.
    pub(super) fn end_card_of_routine(&mut self, index: usize, outcome: Outcome) -> bool {
        let Some(sequence) = self.routines.on.as_mut().filter(|sequence| index < sequence.count()) else {
            log::warn!("a window ended a card that is not on the screen");
            return false;
        };
        sequence.go_to(index);
        let ended = sequence.card().clone();
        let goes_on = sequence.end_card(outcome);
        let next = sequence.card().clone();
        self.record_card(&ended, outcome);
        if goes_on {
            let kind = self.resting_kind().unwrap_or(Kind::Stretch);
            self.choice.shown(kind, &next.id, &self.now);
            self.card = Some(next);
        }
        self.unsaved = true;
        goes_on
    }

    /// A line without a kind is of one card; the break that they make has its own.
    fn record_card(&mut self, card: &Card, outcome: Outcome) {
        let (what, why) = match outcome {
            Outcome::Done => (What::Done, None),
            Outcome::Partly(_) => (What::Partly, None),
            Outcome::Skipped(reason) => (What::Skipped, Some(reason.word().to_owned())),
            Outcome::Lost => (What::Skipped, Some("interrupted".to_owned())),
        };
        let at = self.now.civil.trunc_subsecs(0);
        self.write_down(&Entry { card: Some(card.id.clone()), why, ..Entry::new(at, what) });
    }

    /// A button of the card that is shown as text. The next card of a routine takes its place.
    pub(super) fn answer_text(&mut self, outcome: Outcome) {
        let Some(index) = self.routines.on.as_ref().map(Sequence::index) else {
            self.events.push_back(Event::CardEnded(outcome));
            return;
        };
        if self.end_card_of_routine(index, outcome) {
            self.show_as_text();
        } else if let Some(sequence) = &self.routines.on {
            self.events.push_back(Event::CardEnded(sequence.outcome()));
        }
    }

    /// Shows the present card as a notification.
    pub(super) fn show_as_text(&mut self) {
        let Some(card) = &self.card else { return };
        let place = self.routines.on.as_ref().map(|sequence| (sequence.index() + 1, sequence.count()));
        let notice = notice::card_as_text(card, place, &self.texts);
        self.desktop.notify(notice);
    }
}
