//! When: the schedule of breaks, a state machine without side effects.
//!
//! It is handed a [`Moment`] and one [`Event`] at a time and queues [`Effect`]s. It reads no clock, no file
//! and no desktop, and it cannot fail. What it leaves to others: choosing the card, telling the user, and
//! writing the journal.
//!
//! Deadlines live on the boot clock, which counts suspend; the calendar (pauses until a time, the day's
//! counts) on the civil one. An early or repeated wake does nothing, so a late or doubled signal is harmless.

mod moment;

mod event;

mod effect;

mod plan;

mod hours;

mod quiet;

mod levels;

mod presence;

mod phase;

mod pause;

mod day;

mod memory;

mod passage;

mod spell;

mod holds;

mod calendar;

mod posture;

mod answers;

mod steps;

mod deadlines;

mod view;

mod play;

#[cfg(test)]
mod invariants;

#[cfg(test)]
mod journey;

#[cfg(test)]
mod scenario;

#[cfg(test)]
mod scenarios;

#[cfg(test)]
mod random;

pub(crate) use {
    day::Day,
    effect::{Effect, Happening, Hint, What},
    event::{Event, MeetingLength, Outcome, PauseLength, SkipReason},
    hours::{Hours, Span},
    levels::Levels,
    memory::{Gap, Memory},
    moment::Moment,
    pause::PauseEnd,
    plan::{Eyes, Plan, Stretch, Turns, Walk},
    play::{Planned, play},
    quiet::Reason,
    view::{Counts, Next, State, View, Wake},
};

use {
    holds::{Hold, Look},
    phase::{Phase, Rest},
    presence::Presence,
};

use chrono::NaiveDateTime;

use serde::{Deserialize, Serialize};
use std::collections::VecDeque;
use std::time::Duration;

/// How the user works.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Posture {
    #[default]
    Sitting,
    Standing,
}

/// What a break is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Kind {
    /// A card of about a minute: the reason for the program.
    Stretch,
    /// A few minutes on the feet, in place of every n-th stretch.
    Walk,
    /// Some seconds of looking into the distance.
    Eyes,
}

#[derive(Clone, Debug)]
pub(crate) struct Schedule {
    plan: Plan,
    /// The moment of the last event.
    now: Moment,
    levels: Levels,
    /// What was sat since the last rest, whatever was given back of the levels.
    sat: Duration,
    /// On the boot clock: when the last spell of sitting ended.
    spell_ended: Duration,
    presence: Presence,
    phase: Phase,
    pause: Option<PauseEnd>,
    /// Why a break must wait at present, sorted.
    holds: Vec<Hold>,
    look: Look,
    meeting: Option<PauseEnd>,
    /// How often the user put the present break off.
    laters: u32,
    /// How often it was put off at all, or held.
    put_offs: u32,
    /// The present break was held, and so is offered but once.
    was_held: bool,
    /// It came by the clock or after a hold, and not by the time sat: it stands whatever that is.
    is_owed: bool,
    /// The user was taken up by a call, a film or a meeting at the last event.
    was_engaged: bool,
    /// Breaks in a row that were skipped.
    skips: u32,
    /// Stretches since the last walk.
    stretches: u32,
    posture: Posture,
    /// How long the user has been in that posture at the desk.
    in_posture: Duration,
    day: Day,
    /// Whether these are working hours.
    is_open: bool,
    /// The latest time of the day so far: what lay before it has come and gone.
    clocked: NaiveDateTime,
    /// When a fixed time for a break came that has not brought one yet.
    struck: Option<NaiveDateTime>,
    /// On the boot clock: nothing is offered before, since the user has just come back.
    grace: Duration,
    /// On the boot clock: when the last break ended.
    rested: Duration,
    /// Pauses in typing of this length are being watched.
    watching: Option<Duration>,
    /// What the card was told of the user's hands.
    hands: bool,
    effects: VecDeque<Effect>,
}

impl Schedule {
    /// A schedule that knows nothing of the time before `now`.
    pub(crate) fn new(plan: Plan, now: Moment) -> Self {
        let day = Day::new(Day::of(now.civil.naive_local(), plan.day_starts));
        let is_open = plan.hours.as_ref().is_none_or(|hours| hours.is_open(now.civil.naive_local()));
        Self {
            plan,
            now,
            levels: Levels::default(),
            sat: Duration::ZERO,
            spell_ended: now.boot,
            presence: Presence::new(),
            phase: Phase::Working,
            pause: None,
            holds: Vec::new(),
            look: Look::Off,
            meeting: None,
            laters: 0,
            put_offs: 0,
            was_held: false,
            is_owed: false,
            was_engaged: false,
            skips: 0,
            stretches: 0,
            posture: Posture::default(),
            in_posture: Duration::ZERO,
            day,
            is_open,
            clocked: now.civil.naive_local(),
            struck: None,
            grace: Duration::ZERO,
            rested: Duration::ZERO,
            watching: None,
            hands: false,
            effects: VecDeque::new(),
        }
    }

    /// One thing happened. Effects are to be drained before the next.
    pub(crate) fn handle(&mut self, now: Moment, event: Event) {
        let step = self.ring_step();
        self.pass(now);
        self.take(event);
        self.settle();
        if self.ring_step() != step {
            self.effects.push_back(Effect::Save);
        }
    }

    /// The next thing to be done, in order.
    pub(crate) fn poll_effect(&mut self) -> Option<Effect> {
        self.effects.pop_front()
    }

    fn take(&mut self, event: Event) {
        match event {
            Event::Wake => {}
            Event::Idle(time) => self.hear_idle(time),
            Event::Active => self.presence.idle_since = None,
            Event::IdleKnown(known) => {
                self.presence.idle_known = known;
                self.presence.idle_since = self.presence.idle_since.filter(|_| known);
            }
            Event::Locked(locked) => self.presence.locked = locked,
            Event::SessionActive(active) => self.presence.inactive = !active,
            Event::Quiet(reasons) => self.hear_quiet(&reasons),
            Event::Meeting(length) => self.begin_meeting(length),
            Event::Posture(posture) => self.take_posture(posture),
            Event::Start(kind) => self.start(kind),
            Event::Show => self.show(),
            Event::Later(by) => self.later(by),
            Event::Skip(reason) => self.skip(reason),
            Event::End => self.end(),
            Event::CardRuns(left) => self.card_runs(left),
            Event::CardPaused(stopped) => self.card_paused(stopped),
            Event::CardEnded(outcome) => self.card_ended(outcome),
            Event::Pause(length) => self.pause(length),
            Event::Resume => self.resume(),
            Event::Replan(plan) => self.replan(*plan),
        }
    }
}
