//! What the schedule looks like from outside.

use super::{Kind, Moment, Phase, Posture, Schedule};
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use std::time::Duration;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum State {
    Working,
    /// The window is open, waiting for a pause in typing.
    Due,
    Offered,
    Resting,
    Held,
    Paused,
    OffHours,
    Away,
}

/// One picture of the schedule; the tray, `status` and the windows are made from it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct View {
    pub(crate) state: State,
    /// The reason for the state, as a word; `None` when there is nothing to say.
    pub(crate) why: Option<String>,
    /// Time sat since the last rest.
    pub(crate) sitting: Duration,
    /// How much of the time to the latest moment of the next break has passed, from 0 to 1.
    pub(crate) progress: f32,
    pub(crate) next: Option<Next>,
    /// The end of a pause that has one.
    pub(crate) paused_until: Option<NaiveDateTime>,
    /// How often the present break may still be put off.
    pub(crate) laters_left: u32,
    /// By how much it would be.
    pub(crate) later_by: Duration,
    /// How many more breaks in a row may be skipped; `None` for any number.
    pub(crate) skips_left: Option<u32>,
    /// The next break is half as long, since it was put off twice.
    pub(crate) is_short: bool,
    /// The end of a meeting that has one, while one goes on.
    pub(crate) meeting_until: Option<NaiveDateTime>,
    /// When the working hours begin again, outside them.
    pub(crate) opens_at: Option<NaiveDateTime>,
    /// A card that nobody notices may be offered, after a long time in a call.
    pub(crate) discreet: bool,
    pub(crate) posture: Option<Posture>,
    /// What the user should change to at the next stretch.
    pub(crate) posture_change: Option<Posture>,
    pub(crate) today: Counts,
    /// How many breaks were offered today: with the date it seeds the choice of cards.
    pub(crate) number: u32,
}

/// The next break, if the user stays.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Next {
    pub(crate) kind: Kind,
    pub(crate) earliest_in: Duration,
    pub(crate) latest_in: Duration,
}

/// What the day has held so far.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Counts {
    pub(crate) done: u32,
    pub(crate) partly: u32,
    pub(crate) skipped: u32,
    pub(crate) missed: u32,
    pub(crate) sitting: Duration,
    pub(crate) longest_sitting: Duration,
}

/// Why the schedule wants to be woken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wake {
    /// The break falls due.
    Earliest,
    /// The break comes even without a pause in typing.
    Latest,
    /// The offer has been ignored for long enough.
    OfferEnds,
    /// The card should long be over.
    CardOverdue,
    PauseEnds,
    MeetingEnds,
    /// The working hours begin or end, or are looked at again.
    Hours,
    /// A fixed time for a break.
    Fixed,
    /// The day has become a long one.
    Limit,
    /// What holds the break is not believed any more.
    Stuck,
    /// A card that nobody notices may be offered.
    Discreet,
    /// The ring of the tray icon moves by a step.
    Ring,
}

impl Schedule {
    /// The schedule as it is at `now`, which may be later than the last event.
    pub(crate) fn view(&self, now: Moment) -> View {
        let mut seen = self.clone();
        seen.pass(now);
        let latest = seen.ring_length().unwrap_or_default().as_secs_f32();
        View {
            state: seen.state(),
            why: seen.why(),
            sitting: seen.levels.spell,
            progress: if latest > 0.0 { (seen.levels.toward.as_secs_f32() / latest).min(1.0) } else { 0.0 },
            next: seen.next(),
            paused_until: seen.pause.and_then(|pause| pause.shown(&now)),
            laters_left: seen.laters_left(),
            later_by: seen.usual_later(),
            skips_left: seen.skips_left(),
            is_short: seen.is_short(),
            meeting_until: seen.meeting.and_then(|end| end.shown(&now)),
            opens_at: seen.hours_change().filter(|_| !seen.is_open),
            discreet: seen.discreet_from().is_some_and(|from| from <= now.boot),
            posture: seen.plan.posture.map(|_| seen.posture),
            posture_change: seen.posture_change(),
            today: seen.day.counts(seen.sat),
            number: seen.day.number,
        }
    }

    fn state(&self) -> State {
        match self.phase {
            Phase::Resting(_) => State::Resting,
            _ if self.pause.is_some() => State::Paused,
            _ if !self.is_open => State::OffHours,
            _ if self.presence.away.is_some() => State::Away,
            Phase::Working | Phase::Later { .. } => State::Working,
            Phase::Due { .. } => State::Due,
            Phase::Offered { .. } => State::Offered,
            Phase::Held { .. } => State::Held,
        }
    }

    fn why(&self) -> Option<String> {
        let word = match (self.state(), &self.phase) {
            (State::Held, _) => self.holding()?.word(),
            (State::Away, _) if self.presence.locked => "locked",
            (State::Away, _) if self.presence.inactive => "other-session",
            (State::Away, _) => "no-input",
            (State::Due, _) => "waiting-for-pause",
            (State::Working, Phase::Later { .. }) => "later",
            (State::Working | State::Offered | State::Resting | State::Paused | State::OffHours, _) => return None,
        };
        Some(word.to_owned())
    }

    fn next(&self) -> Option<Next> {
        if self.pause.is_some() || !self.is_open {
            return None;
        }
        let boot = self.now.boot;
        let patience = self.plan.stretch.map_or(Duration::ZERO, |s| s.latest.saturating_sub(s.earliest));
        let (kind, earliest_in, latest_in) = match self.phase {
            Phase::Resting(_) => return None,
            Phase::Due { kind, latest } => (kind, Duration::ZERO, latest.saturating_sub(boot)),
            Phase::Offered { kind, .. } | Phase::Held { kind } => (kind, Duration::ZERO, Duration::ZERO),
            Phase::Later { kind, until } => (kind, until.saturating_sub(boot), until.saturating_sub(boot)),
            Phase::Working => return self.coming(patience),
        };
        Some(Next { kind, earliest_in, latest_in })
    }

    /// By sitting time or at a fixed time, whichever is first.
    fn coming(&self, patience: Duration) -> Option<Next> {
        let sat = self.due_next().map(|(kind, left)| {
            let latest_in = if kind == Kind::Eyes { left } else { left + patience };
            Next { kind, earliest_in: left, latest_in }
        });
        let fixed = self.fixed_left().map(|left| {
            let latest_in = left + super::calendar::PATIENCE;
            Next { kind: self.big_kind(), earliest_in: left, latest_in }
        });
        sat.into_iter().chain(fixed).min_by_key(|next| next.earliest_in)
    }
}
