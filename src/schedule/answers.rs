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
        if matches!(self.phase, Phase::Resting(_)) || self.presence.is_behind_lock() {
            return;
        }
        self.presence.idle_since = None;
        let kind = self.phase.kind().unwrap_or(kind);
        self.withdraw();
        let length = self.length_of(kind);
        self.phase = Phase::Resting(Rest { kind, length, ends: self.now.boot + length, stopped: None });
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

    fn length_of(&self, kind: Kind) -> Duration {
        let length = match kind {
            Kind::Stretch => self.plan.stretch.map(|stretch| stretch.length),
            Kind::Walk => self.plan.walk.map(|walk| walk.length),
            Kind::Eyes => self.plan.eyes.map(|eyes| eyes.length),
        };
        length.unwrap_or(Duration::from_mins(1))
    }

    /// How often the present break may still be put off; none while there is nothing to put off.
    pub(super) fn laters_left(&self) -> u32 {
        let there = self.phase.is_pending() || matches!(self.phase, Phase::Resting(_));
        if there { self.plan.later_limit.saturating_sub(self.laters) } else { 0 }
    }

    pub(super) fn later(&mut self, by: Option<Duration>) {
        let Some(kind) = self.phase.kind().filter(|_| self.laters_left() > 0) else { return };
        let by = by.unwrap_or(self.plan.later_by);
        self.withdraw();
        if matches!(self.phase, Phase::Resting(_)) {
            self.effects.push_back(Effect::Close);
        }
        self.laters += 1;
        self.phase = Phase::Later { kind, until: self.now.boot + by };
        self.record(What::Later, Some(kind), Some(format!("{}s", by.as_secs())));
        self.effects.push_back(Effect::Save);
    }

    /// Skips the break that is due or on the screen, or the one to come.
    pub(super) fn skip(&mut self, reason: SkipReason) {
        let kind = self.phase.kind().or_else(|| self.due_next().map(|(kind, _)| kind));
        let Some(kind) = kind else { return };
        if matches!(self.phase, Phase::Resting(_)) {
            self.effects.push_back(Effect::Close);
        }
        self.withdraw();
        self.record_skip(kind, reason);
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
            Outcome::Done => self.conclude(rest.kind, What::Done, None, 1.0),
            Outcome::Partly(share) => self.conclude(rest.kind, What::Partly, None, share),
            Outcome::Skipped(reason) => self.record_skip(rest.kind, reason),
            Outcome::Lost => {
                let share = rest.share(self.now.boot);
                let what = if share < HARDLY { What::Skipped } else { What::Partly };
                self.conclude(rest.kind, what, Some("interrupted".into()), share);
            }
        }
    }

    pub(super) fn pause(&mut self, length: PauseLength) {
        self.interrupt();
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

    pub(super) fn replan(&mut self, plan: Plan) {
        self.plan = plan;
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
