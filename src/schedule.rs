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

mod answers;

mod steps;

mod deadlines;

mod view;

mod play;

#[cfg(test)]
mod invariants;

#[cfg(test)]
mod scenario;

#[cfg(test)]
mod scenarios;

#[cfg(test)]
mod random;

pub(crate) use {
    day::Day,
    effect::{Effect, Happening, What},
    event::{Event, MeetingLength, Outcome, PauseLength, SkipReason},
    hours::{Hours, Span},
    levels::Levels,
    memory::{Gap, Memory},
    moment::Moment,
    pause::PauseEnd,
    plan::{Eyes, Plan, Stretch, Walk},
    play::{Planned, play},
    quiet::Reason,
    view::{Counts, Next, State, View, Wake},
};

use {
    phase::{Phase, Rest},
    presence::Presence,
};

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
    presence: Presence,
    phase: Phase,
    pause: Option<PauseEnd>,
    /// Why a break must wait at present.
    quiet: Option<String>,
    /// How often the present break was put off.
    laters: u32,
    /// Stretches since the last walk.
    stretches: u32,
    day: Day,
    /// On the boot clock: nothing is offered before, since the user has just come back.
    grace: Duration,
    /// On the boot clock: when the last break ended.
    rested: Duration,
    /// Whether pauses in typing are being watched.
    watching: bool,
    effects: VecDeque<Effect>,
}

impl Schedule {
    /// A schedule that knows nothing of the time before `now`.
    pub(crate) fn new(plan: Plan, now: Moment) -> Self {
        let day = Day::new(Day::of(now.civil.naive_local(), plan.day_starts));
        Self {
            plan,
            now,
            levels: Levels::default(),
            presence: Presence::new(),
            phase: Phase::Working,
            pause: None,
            quiet: None,
            laters: 0,
            stretches: 0,
            day,
            grace: Duration::ZERO,
            rested: Duration::ZERO,
            watching: false,
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
            Event::Idle(time) => self.presence.idle_since = Some(self.now.boot.saturating_sub(time)),
            Event::Active => self.presence.idle_since = None,
            Event::IdleKnown(known) => {
                self.presence.idle_known = known;
                self.presence.idle_since = self.presence.idle_since.filter(|_| known);
            }
            Event::Locked(locked) => self.presence.locked = locked,
            Event::SessionActive(active) => self.presence.inactive = !active,
            Event::Quiet(why) => self.quiet = why,
            Event::Start(kind) => self.start(kind),
            Event::Later(by) => self.later(by),
            Event::Skip(reason) => self.skip(reason),
            Event::CardRuns(left) => self.card_runs(left),
            Event::CardPaused(stopped) => self.card_paused(stopped),
            Event::CardEnded(outcome) => self.card_ended(outcome),
            Event::Pause(length) => self.pause(length),
            Event::Resume => self.resume(),
            Event::Replan(plan) => self.replan(plan),
        }
    }
}
