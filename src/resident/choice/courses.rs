//! Routines as they can be done with the present preferences and answers.

use super::Choice;
use crate::cards::{Course, Limits, choose_course};
use crate::records::preferences::Preferences;
use crate::schedule::{Kind, Moment, View};
use chrono::Datelike;
use std::time::Duration;

/// A stretch of at least this length is a routine, if one fits.
const LONG: Duration = Duration::from_mins(4);

impl Choice {
    /// The routine with this id; `None`: there is none.
    pub(crate) fn course(&mut self, id: &str, preferences: &Preferences, now: &Moment) -> Option<Course> {
        let routine = self.deck.routines().into_iter().find(|routine| routine.id == id)?;
        let course = self.within(preferences, now, |limits| Course::new(&routine, &self.deck, limits));
        self.deck.rest();
        Some(course)
    }

    /// Whether the user has asked for a card by name.
    pub(crate) fn has_wish(&self) -> bool {
        self.wanted.is_some()
    }

    /// The routine that the next break of this kind shows in place of a card, if it does; in a draw not the `last`
    /// one, if there are others.
    pub(crate) fn coming_course(
        &mut self,
        kind: Kind,
        preferences: &Preferences,
        last: Option<&str>,
        view: &View,
        now: &Moment,
    ) -> Option<Course> {
        match kind {
            Kind::Walk if !preferences.walk.routine.is_empty() => {
                self.course(&preferences.walk.routine, preferences, now).filter(Course::fits)
            }
            Kind::Stretch if preferences.stretch.length >= LONG => {
                let day = u64::try_from(now.civil.num_days_from_ce()).unwrap_or_default();
                let seed = self.install ^ (day << 16) ^ u64::from(view.number);
                self.draw_course(preferences, last, seed, now)
            }
            Kind::Stretch | Kind::Walk | Kind::Eyes => None,
        }
    }

    fn draw_course(
        &mut self,
        preferences: &Preferences,
        last: Option<&str>,
        seed: u64,
        now: &Moment,
    ) -> Option<Course> {
        let routines = self.deck.routines();
        let (others, same): (Vec<_>, Vec<_>) = self.within(preferences, now, |limits| {
            let courses = routines.iter().map(|routine| Course::new(routine, &self.deck, limits));
            courses.partition(|course| last != Some(course.id.as_str()))
        });
        let length = preferences.stretch.length;
        let course = choose_course(others, length, seed).or_else(|| choose_course(same, length, seed));
        self.deck.rest();
        course
    }

    /// What `make` gives with the limits of the present moment.
    fn within<T>(&self, preferences: &Preferences, now: &Moment, make: impl FnOnce(&Limits<'_>) -> T) -> T {
        let body = &preferences.body;
        let places_off = self.places_off(now.civil.naive_local(), preferences.plan().day_starts);
        make(&Limits {
            places: &body.places,
            places_off: &places_off,
            equipment: &body.equipment,
            avoid: &body.avoid,
            hidden: &preferences.cards.hidden,
            office: body.office,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cards::{Answer, Deck, History};
    use crate::records::journal::Entry;
    use crate::schedule::{Schedule, What};

    fn now() -> Moment {
        let civil = chrono::DateTime::parse_from_rfc3339("2026-11-23T09:00:00+01:00").unwrap();
        Moment { awake: Duration::ZERO, boot: Duration::ZERO, civil }
    }

    fn coming(choice: &mut Choice, kind: Kind, preferences: &Preferences, last: Option<&str>) -> String {
        let view = Schedule::new(preferences.plan(), now()).view(now());
        choice.coming_course(kind, preferences, last, &view, &now()).map_or("none".into(), |course| course.id)
    }

    #[test]
    fn long_breaks_and_walks_that_ask_for_one_are_routines() {
        let mut choice = Choice::new(Deck::bundled(), 0, &now());
        let mut preferences = Preferences::default();
        assert_eq!(coming(&mut choice, Kind::Stretch, &preferences, None), "none");
        assert_eq!(coming(&mut choice, Kind::Walk, &preferences, None), "none");
        preferences.walk.routine = "neck-shoulders-6".into();
        assert_eq!(coming(&mut choice, Kind::Walk, &preferences, None), "neck-shoulders-6");
        preferences.walk.routine = "foam-roll-8".into();
        assert_eq!(coming(&mut choice, Kind::Walk, &preferences, None), "none");
        preferences.walk.routine = "no-such-routine".into();
        assert_eq!(coming(&mut choice, Kind::Walk, &preferences, None), "none");
        preferences.stretch.length = Duration::from_mins(5);
        for last in [None, Some("desk-relief-5")] {
            assert_eq!(coming(&mut choice, Kind::Stretch, &preferences, last), "desk-relief-5");
        }
        preferences.stretch.length = Duration::from_mins(10);
        let first = coming(&mut choice, Kind::Stretch, &preferences, None);
        assert_ne!(coming(&mut choice, Kind::Stretch, &preferences, Some(&first)), first);
        assert_eq!(coming(&mut choice, Kind::Eyes, &preferences, None), "none");
    }

    #[test]
    fn what_cannot_be_done_here_or_is_hidden_is_not_in_the_next_routine() {
        let mut choice = Choice::new(Deck::bundled(), 0, &now());
        let mut preferences = Preferences::default();
        preferences.cards.hidden.push("shoulder-rolls".into());
        choice.learn(&Entry {
            card: Some("doorway-chest-stretch".into()),
            why: Some("cannot-here".into()),
            ..Entry::new(now().civil, What::Skipped)
        });
        let course = choice.course("desk-relief-5", &preferences, &now()).unwrap();
        let ids: Vec<&str> = course.turns.iter().map(|turn| turn.card.id.as_str()).collect();
        assert_eq!(ids[1], "shrug-and-drop");
        assert!(course.fits() && !ids.contains(&"doorway-chest-stretch"), "{ids:?}");
    }

    #[test]
    fn the_lines_of_a_routine_are_of_its_cards() {
        let mut choice = Choice::new(Deck::bundled(), 0, &now());
        for (what, kind, id) in [
            (What::Started, Some(Kind::Stretch), "desk-relief-5"),
            (What::Done, None, "shoulder-rolls"),
            (What::Done, Some(Kind::Stretch), "desk-relief-5"),
        ] {
            choice.learn(&Entry { kind, card: Some(id.into()), ..Entry::new(now().civil, what) });
        }
        let mut expected = History::default();
        expected.answer(now().civil.naive_local(), Kind::Stretch, "shoulder-rolls", Answer::Done);
        assert_eq!(choice.history, expected);
    }
}
