//! The next break: when it comes, and in a sentence why then.

use crate::cards::Deck;
use crate::records::preferences::Clock;
use crate::records::status::{NextBreak, Status};
use crate::schedule::{Kind, Plan, State};
use crate::texts::{Arg, Texts};
use crate::window::home::header;
use crate::window::words;
use chrono::{NaiveDateTime, TimeDelta};
use std::time::Duration;

/// What is said of the next break, or of what is in its place.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Next {
    pub(super) title: String,
    /// The time that is left, a number and its unit.
    pub(super) left: Option<(String, String)>,
    pub(super) when: Option<String>,
    pub(super) why: String,
    /// Of the time to the latest moment: how much has passed, and where the break may first come. From 0 to 1.
    pub(super) passed: f32,
    pub(super) opens: f32,
}

pub(super) struct Asker<'a> {
    pub(super) texts: &'a Texts,
    pub(super) deck: &'a Deck,
    pub(super) plan: &'a Plan,
    pub(super) clock: Clock,
}

impl Asker<'_> {
    pub(super) fn next(&self, status: &Status) -> Next {
        match (status.state, &status.next) {
            (State::Working, Some(next)) => self.coming(status, next),
            (State::Working, None) => self.none(),
            (State::Due, next) => self.due(next.as_ref()),
            (State::Offered, _) => self.state("today-state-offered", "today-state-offered-why", 1.0),
            (State::Resting, _) => self.state("today-state-resting", "today-state-resting-why", 0.0),
            (State::Held, _) => self.held(status),
            (State::Paused, _) => self.stopped(status),
            (State::OffHours, _) => self.closed(status),
            (State::Away, _) => self.state("today-state-away", "today-state-away-why", 0.0),
        }
    }

    fn state(&self, title: &str, why: &str, passed: f32) -> Next {
        Next { title: self.texts.get(title), why: self.texts.get(why), passed, opens: passed, ..Next::default() }
    }

    fn coming(&self, status: &Status, next: &NextBreak) -> Next {
        let (earliest, latest) = (next.earliest_in_seconds, next.latest_in_seconds);
        let now = status.at.naive_local();
        let (passed, opens) = self.shares(status, next);
        Next {
            title: self.title(next),
            left: Some(self.left(earliest)),
            when: Some(self.when(now, earliest, latest)),
            why: self.reason(status, next),
            passed,
            opens,
        }
    }

    fn title(&self, next: &NextBreak) -> String {
        let routine = next.routine.as_deref().and_then(|id| super::say::name(self.deck, id));
        if let Some(routine) = routine {
            return self.texts.with("today-next-routine", &[("routine", Arg::from(routine))]);
        }
        self.texts.get(match next.kind {
            Kind::Stretch => "today-next-stretch",
            Kind::Walk => "today-next-walk",
            Kind::Eyes => "today-next-eyes",
        })
    }

    /// Whole minutes: seconds would say more than anybody can know.
    fn left(&self, seconds: u64) -> (String, String) {
        let minutes = seconds.div_ceil(60);
        match minutes {
            0 => (self.texts.get("today-now"), String::new()),
            1..60 => (minutes.to_string(), self.texts.with("today-minutes", &[("n", Arg::from(minutes))])),
            60.. => (format!("{}:{:02}", minutes / 60, minutes % 60), self.texts.get("today-hours")),
        }
    }

    fn when(&self, now: NaiveDateTime, earliest: u64, latest: u64) -> String {
        let [from, to] = [earliest, latest].map(|seconds| {
            let later = i64::try_from(seconds).ok().and_then(TimeDelta::try_seconds).unwrap_or_default();
            words::time(self.texts, self.clock, (now + later).time())
        });
        if from == to {
            return self.texts.with("today-at", &[("time", Arg::from(to))]);
        }
        self.texts.with("today-between", &[("from", Arg::from(from)), ("to", Arg::from(to))])
    }

    fn reason(&self, status: &Status, next: &NextBreak) -> String {
        let length = |length: Duration| Arg::from(self.texts.duration(length));
        if status.why.as_deref() == Some("later") {
            return self.texts.get("today-reason-later");
        }
        if self.is_fixed(status.at.naive_local(), next.earliest_in_seconds) {
            return self.texts.get("today-reason-fixed");
        }
        if next.kind == Kind::Eyes {
            let every = self.plan.eyes.map(|eyes| eyes.every).unwrap_or_default();
            return self.texts.with("today-reason-eyes", &[("to", length(every))]);
        }
        let Some(stretch) = self.plan.stretch else { return self.texts.get("today-state-quiet-why") };
        let is_point = stretch.earliest >= stretch.latest;
        let id = if is_point { "today-reason-sitting" } else { "today-reason-pause" };
        let why = self.texts.with(id, &[("from", length(stretch.earliest)), ("to", length(stretch.latest))]);
        match self.plan.walk.filter(|_| next.kind == Kind::Walk) {
            Some(walk) => {
                let turn = self.texts.with("today-reason-walk", &[("n", Arg::from(walk.after_stretches))]);
                format!("{turn} {why}")
            }
            None => why,
        }
    }

    /// Whether the break comes by the clock.
    fn is_fixed(&self, now: NaiveDateTime, earliest: u64) -> bool {
        let later = i64::try_from(earliest).ok().and_then(TimeDelta::try_seconds).unwrap_or_default();
        let at = now + later;
        let is_near = |time: &chrono::NaiveTime| (at.time() - *time).abs() < TimeDelta::minutes(1);
        self.plan.times.iter().any(is_near)
    }

    /// The time sat since the last break is not told, but what is left of it is.
    fn shares(&self, status: &Status, next: &NextBreak) -> (f32, f32) {
        let whole = match next.kind {
            Kind::Stretch | Kind::Walk => self.plan.stretch.map(|stretch| stretch.latest),
            Kind::Eyes => self.plan.eyes.map(|eyes| eyes.every),
        };
        let (earliest, latest) = (next.earliest_in_seconds, next.latest_in_seconds);
        let whole = whole.map_or(0, |whole| whole.as_secs()).max(latest);
        let whole = if status.why.as_deref() == Some("later") { status.sitting_seconds + latest } else { whole };
        let share = |left: u64| 1.0 - left as f32 / whole.max(1) as f32;
        (share(latest).clamp(0.0, 1.0), share(latest - earliest.min(latest)).clamp(0.0, 1.0))
    }

    fn none(&self) -> Next {
        let is_off = self.plan.stretch.is_none() && self.plan.eyes.is_none();
        let why = if is_off { "today-state-none-why" } else { "today-state-quiet-why" };
        self.state("today-state-none", why, 0.0)
    }

    fn due(&self, next: Option<&NextBreak>) -> Next {
        let seconds = next.map_or(0, |next| next.latest_in_seconds);
        let rounded = if seconds < 60 { seconds.max(1) } else { seconds.div_ceil(60) * 60 };
        let to = self.texts.duration(Duration::from_secs(rounded));
        let why = self.texts.with("today-state-due-why", &[("to", Arg::from(to))]);
        Next {
            left: Some((self.texts.get("today-now"), String::new())),
            why,
            ..self.state("today-state-due", "today-state-due-why", 1.0)
        }
    }

    fn held(&self, status: &Status) -> Next {
        let why = header::held(self.texts, status, self.clock).unwrap_or_default();
        let why = self.texts.with("today-state-held-why", &[("why", Arg::from(why))]);
        Next { why, ..self.state("today-state-held", "today-state-held-why", 0.0) }
    }

    fn stopped(&self, status: &Status) -> Next {
        match header::resuming(self.texts, status, self.clock) {
            Some(until) => Next {
                when: Some(self.texts.with("today-until", &[("time", Arg::from(until))])),
                ..self.state("today-state-paused", "today-state-paused-why", 0.0)
            },
            None => self.state("today-state-paused", "today-state-paused-endless", 0.0),
        }
    }

    fn closed(&self, status: &Status) -> Next {
        match header::opening(self.texts, status, self.clock) {
            Some(until) => Next {
                when: Some(self.texts.with("today-until", &[("time", Arg::from(until))])),
                ..self.state("today-state-off-hours", "today-state-off-hours-why", 0.0)
            },
            None => self.state("today-state-off-hours", "today-state-off-hours-endless", 0.0),
        }
    }
}

#[cfg(test)]
mod tests;
