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

    /// The routine that the next break of this kind shows in place of a card, if it does.
    pub(crate) fn coming_course(
        &mut self,
        kind: Kind,
        preferences: &Preferences,
        view: &View,
        now: &Moment,
    ) -> Option<Course> {
        match kind {
            Kind::Walk if !preferences.walk.routine.is_empty() => {
                self.course(&preferences.walk.routine, preferences).filter(Course::fits)
            }
            Kind::Stretch if preferences.stretch.length >= LONG => {
                let day = u64::try_from(now.civil.num_days_from_ce()).unwrap_or_default();
                self.draw_course(preferences, (day << 16) ^ u64::from(view.number))
            }
            Kind::Stretch | Kind::Walk | Kind::Eyes => None,
        }
    }

    fn draw_course(&mut self, preferences: &Preferences, seed: u64) -> Option<Course> {
        let limits = self.limits(preferences);
        let courses = self.deck.routines().iter().map(|routine| Course::new(routine, &self.deck, &limits)).collect();
        let course = choose_course(courses, preferences.stretch.length, seed);
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
