//! What the user does about breaks: start, later, skip, pause, and what the card says of itself.

use super::{Effect, Kind, Outcome, PauseEnd, PauseLength, Phase, Plan, Rest, Schedule, SkipReason, What};
use std::time::Duration;

/// A card whose clock is stopped is ended after this long.
const STOPPED_AT_MOST: Duration = Duration::from_mins(10);
/// A card that was seen for less is not worth calling part of a break.
const HARDLY: f32 = 0.05;

impl Schedule {
    /// Starts the break on offer, or one of this kind now. The user is there, since they asked for it.
    pub(super) fn start(&mut self, kind: Kind) {
        if !matches!(self.phase, Phase::Resting(_)) && !self.presence.is_behind_lock() {
            self.presence.idle_since = None;
            self.open(self.phase.kind().unwrap_or(kind));
        }
    }

    /// The break on offer begins without a word of the user.
    pub(super) fn show(&mut self) {
        if let Phase::Offered { kind, .. } = self.phase {
            self.open(kind);
        }
    }

    fn open(&mut self, kind: Kind) {
        self.withdraw();
        let length = self.length_of(kind);
        let (began, ran) = (self.now.boot, Duration::ZERO);
        let ends = began + length;
        self.phase = Phase::Resting(Rest { kind, began, length, ends, stopped: None, ran, busy: ran });
        self.effects.push_back(Effect::Open { kind });
        self.record(What::Started, Some(kind), None);
        self.effects.push_back(Effect::Save);
    }

    /// How long the card on the screen still runs.
    pub(super) fn card_left(&self) -> Duration {
        match &self.phase {
            Phase::Resting(rest) => rest.stopped.unwrap_or(rest.ends.saturating_sub(self.now.boot)),
            Phase::Working | Phase::Due { .. } | Phase::Offered { .. } | Phase::Later { .. } | Phase::Held { .. } => {
                Duration::ZERO
            }
        }
    }

    /// How long ago the card on the screen was opened.
    pub(super) fn card_began(&self) -> Duration {
        match &self.phase {
            Phase::Resting(rest) => self.now.boot.saturating_sub(rest.began),
            Phase::Working | Phase::Due { .. } | Phase::Offered { .. } | Phase::Later { .. } | Phase::Held { .. } => {
                Duration::ZERO
            }
        }
    }

    fn length_of(&self, kind: Kind) -> Duration {
        let length = match kind {
            Kind::Stretch => self.plan.stretch.map(|stretch| stretch.length),
            Kind::Walk => self.plan.walk.map(|walk| walk.length),
            Kind::Eyes => self.plan.eyes.map(|eyes| eyes.length),
        };
        let length = length.unwrap_or(Duration::from_mins(1));
        if self.is_short() { length / 2 } else { length }
    }

    /// A break that was put off twice is half as long.
    pub(super) fn is_short(&self) -> bool {
        self.put_offs >= 2
    }

    /// How many more breaks in a row may be skipped; `None` for any number.
    pub(super) fn skips_left(&self) -> Option<u32> {
        self.plan.skips_in_a_row.map(|most| most.saturating_sub(self.skips))
    }

    /// How often the present break may still be put off; none while there is nothing to put off.
    pub(super) fn laters_left(&self) -> u32 {
        let there = self.phase.is_pending() || matches!(self.phase, Phase::Resting(_));
        if there { self.plan.later_limit.saturating_sub(self.laters) } else { 0 }
    }

    /// Each time half as long as the time before, but no less than a minute if it was more.
    pub(super) fn usual_later(&self) -> Duration {
        let first = self.plan.later_by;
        (first / 2_u32.saturating_pow(self.laters)).max(first.min(Duration::from_mins(1)))
    }

    pub(super) fn later(&mut self, by: Option<Duration>) {
        let Some(kind) = self.phase.kind().filter(|_| self.laters_left() > 0) else { return };
        let by = by.unwrap_or(self.usual_later());
        self.withdraw();
        if matches!(self.phase, Phase::Resting(_)) {
            self.effects.push_back(Effect::Close);
        }
        self.laters += 1;
        self.put_offs += 1;
        self.phase = Phase::Later { kind, until: self.now.boot + by };
        self.record(What::Later, Some(kind), Some(format!("{}s", by.as_secs())));
        self.effects.push_back(Effect::Save);
    }

    /// Skips the break that is due or on the screen, or the one to come. What hurts may always be skipped.
    pub(super) fn skip(&mut self, reason: SkipReason) {
        if self.skips_left() == Some(0) && reason != SkipReason::Hurts {
            return;
        }
        let kind = self.phase.kind().or_else(|| self.due_next().map(|(kind, _)| kind));
        let Some(kind) = kind else { return };
        if matches!(self.phase, Phase::Resting(_)) {
            self.effects.push_back(Effect::Close);
        }
        self.withdraw();
        self.record_skip(kind, reason);
    }

    /// Ends the card on the screen, however strict the preferences are; the time it had counts for what it is.
    pub(super) fn end(&mut self) {
        if let Phase::Resting(rest) = self.phase {
            self.effects.push_back(Effect::Close);
            self.end_early(rest, "ended");
        }
    }

    fn end_early(&mut self, rest: Rest, why: &str) {
        let share = rest.share(self.now.boot);
        let what = if share < HARDLY { What::Skipped } else { What::Partly };
        self.conclude(rest.kind, what, Some(why.into()), share);
    }

    /// Whoever typed most of the time did not do it.
    fn done(&mut self, rest: Rest) {
        let rested = rest.rested();
        if rested < 0.5 {
            self.conclude(rest.kind, What::Partly, Some("busy".into()), rested);
        } else {
            self.conclude(rest.kind, What::Done, None, 1.0);
        }
    }

    pub(super) fn card_runs(&mut self, left: Duration) {
        let ends = self.now.boot + left;
        if let Phase::Resting(rest) = &mut self.phase {
            rest.length = rest.length.max(left);
            rest.ends = ends;
            if rest.stopped.is_some() {
                rest.stopped = Some(left);
                rest.ends += STOPPED_AT_MOST;
            }
        }
    }

    pub(super) fn card_paused(&mut self, stop: bool) {
        let boot = self.now.boot;
        if let Phase::Resting(rest) = &mut self.phase {
            match (stop, rest.stopped) {
                (true, None) => {
                    rest.stopped = Some(rest.ends.saturating_sub(boot));
                    rest.ends = boot + STOPPED_AT_MOST;
                }
                (false, Some(left)) => {
                    rest.stopped = None;
                    rest.ends = boot + left;
                }
                (true, Some(_)) | (false, None) => {}
            }
        }
    }

    pub(super) fn card_ended(&mut self, outcome: Outcome) {
        let Phase::Resting(rest) = self.phase else { return };
        match outcome {
            Outcome::Done => self.done(rest),
            Outcome::Partly(share) => self.conclude(rest.kind, What::Partly, None, share),
            Outcome::Skipped(reason) => self.record_skip(rest.kind, reason),
            Outcome::Lost => self.end_early(rest, "interrupted"),
        }
    }

    pub(super) fn pause(&mut self, length: PauseLength) {
        self.interrupt();
        self.struck = None;
        self.forget_break();
        let end = PauseEnd::new(length, &self.now, self.plan.day_starts);
        self.pause = Some(end);
        let why = end.shown(&self.now).map_or("resumed".into(), |until| until.format("%Y-%m-%dT%H:%M").to_string());
        self.record(What::Paused, None, Some(why));
        self.effects.push_back(Effect::Save);
    }

    /// Ends a pause; the next break is a full interval away.
    pub(super) fn resume(&mut self) {
        if self.pause.take().is_some() {
            self.clear_levels(true);
            self.record(What::Resumed, None, None);
            self.effects.push_back(Effect::Save);
        }
    }

    /// Takes a new plan. What is changed beside the plan restarts nothing.
    pub(super) fn replan(&mut self, plan: Plan) {
        if plan == self.plan {
            return;
        }
        self.plan = plan;
        self.look_at_hours();
        let off = self.phase.kind().is_some_and(|kind| match kind {
            Kind::Stretch => self.plan.stretch.is_none(),
            Kind::Walk => self.plan.walk.is_none() || self.plan.stretch.is_none(),
            Kind::Eyes => self.plan.eyes.is_none(),
        });
        if off && !matches!(self.phase, Phase::Resting(_)) {
            self.forget_break();
        }
        self.reconsider();
        self.effects.push_back(Effect::Save);
    }
}
