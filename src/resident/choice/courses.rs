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
    pub(crate) fn course(&mut self, id: &str, preferences: &Preferences) -> Option<Course> {
        let routine = self.deck.routines().into_iter().find(|routine| routine.id == id)?;
        let course = Course::new(&routine, &self.deck, &self.limits(preferences));
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
                self.course(&preferences.walk.routine, preferences).filter(Course::fits)
            }
            Kind::Stretch if preferences.stretch.length >= LONG => {
                let day = u64::try_from(now.civil.num_days_from_ce()).unwrap_or_default();
                self.draw_course(preferences, last, (day << 16) ^ u64::from(view.number))
            }
            Kind::Stretch | Kind::Walk | Kind::Eyes => None,
        }
    }

    fn draw_course(&mut self, preferences: &Preferences, last: Option<&str>, seed: u64) -> Option<Course> {
        let limits = self.limits(preferences);
        let routines = self.deck.routines();
        let courses = routines.iter().map(|routine| Course::new(routine, &self.deck, &limits));
        let (others, same): (Vec<_>, Vec<_>) = courses.partition(|course| last != Some(course.id.as_str()));
        let length = preferences.stretch.length;
        let course = choose_course(others, length, seed).or_else(|| choose_course(same, length, seed));
        self.deck.rest();
        course
    }

    fn limits<'a>(&'a self, preferences: &'a Preferences) -> Limits<'a> {
        let body = &preferences.body;
        Limits {
            places: &body.places,
            equipment: &body.equipment,
            avoid: &body.avoid,
            office: body.office,
            hidden: &self.hidden,
            places_off: &self.places_off,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cards::{Card, Deck};
    use crate::schedule::{Outcome, Schedule, SkipReason};

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
        let mut choice = Choice::new(Deck::bundled(), Vec::new());
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
    fn what_hurt_is_not_in_the_next_routine() {
        let mut choice = Choice::new(Deck::bundled(), Vec::new());
        let preferences = Preferences::default();
        let rolls: Card = choice.deck.card("shoulder-rolls").unwrap().clone();
        choice.answered(&rolls, Outcome::Skipped(SkipReason::Hurts));
        let course = choice.course("desk-relief-5", &preferences).unwrap();
        let ids: Vec<&str> = course.turns.iter().map(|turn| turn.card.id.as_str()).collect();
        assert!(course.fits() && !ids.contains(&"shoulder-rolls") && ids.contains(&"shrug-and-drop"), "{ids:?}");
    }
}
