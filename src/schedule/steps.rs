//! The transitions that time and presence bring about by themselves.

use super::{Effect, Happening, Kind, Outcome, Phase, Schedule, SkipReason, What};
use std::time::Duration;

/// How often an ignored offer is made again before the break is missed.
const REPEATS: u32 = 3;
/// A card that is over by so much is ended from outside.
pub(super) const OVERDUE: Duration = Duration::from_secs(15);
/// From this share on a break was a rest.
const HALF: f32 = 0.5;
/// The hands are off the keys of a user who is doing a card after this long, or sooner where pauses are shorter.
const HANDS_OFF: Duration = Duration::from_secs(2);
/// A break that was put off or held waits at most this long for a pause in typing.
const PATIENCE: Duration = Duration::from_mins(2);

impl Schedule {
    /// Does all that is due by now. Each step leads onward, so this ends.
    pub(super) fn settle(&mut self) {
        self.end_pause();
        self.heed_engagement();
        self.look_for_user();
        self.watch_meeting();
        self.hint_at_stuck();
        while self.step() {
            self.look_for_user();
        }
        self.point_out_limit();
        self.watch_quiet();
        self.watch_pauses();
        self.watch_hands();
        self.was_engaged = self.is_engaged();
    }

    fn step(&mut self) -> bool {
        let boot = self.now.boot;
        let free = self.is_free();
        if free {
            self.hold_offer();
        }
        match self.phase.clone() {
            Phase::Resting(rest) => boot >= rest.ends + OVERDUE && self.interrupt(),
            Phase::Working if free => self.strike() || self.fall_due(),
            Phase::Due { kind, .. } if free && self.has_looked() && self.holding().is_some() => self.offer(kind, 0),
            Phase::Due { kind, latest } if free && self.has_looked() => {
                let good = self.presence.is_pausing(boot, self.plan.pause_in_typing);
                let is_time = boot >= self.grace && (good || boot >= latest);
                is_time && !self.looks_again() && self.offer(kind, 0)
            }
            Phase::Offered { kind, again, until } if free && boot >= until => self.offer_again(kind, again),
            Phase::Later { kind, until } if free && boot >= until => self.fall_due_soon(kind),
            // After a short time away the desktop is asked anew first.
            Phase::Held { kind } if free && self.has_looked() && self.holding().is_none() => self.release(kind),
            Phase::Working | Phase::Due { .. } | Phase::Offered { .. } | Phase::Later { .. } | Phase::Held { .. } => {
                false
            }
        }
    }

    fn fall_due(&mut self) -> bool {
        let Some(kind) = self.due_kind() else { return false };
        let patience = match (kind, self.plan.stretch, self.plan.eyes) {
            (Kind::Eyes, _, Some(eyes)) => eyes.every / 4,
            (_, Some(stretch), _) => stretch.latest.saturating_sub(self.levels.toward),
            (_, None, _) => Duration::ZERO,
        };
        self.phase = Phase::Due { kind, latest: self.now.boot + patience };
        true
    }

    /// What has fallen due, if anything. A rest for the eyes shortly before a stretch is left to the stretch.
    pub(super) fn due_kind(&self) -> Option<Kind> {
        if let Some(stretch) = self.plan.stretch
            && !self.plan.times_alone
            && self.levels.toward >= stretch.earliest
        {
            return Some(self.big_kind());
        }
        let eyes = self.plan.eyes?;
        let stretch = self.plan.stretch.filter(|_| !self.plan.times_alone);
        let apart = stretch.is_none_or(|s| s.earliest.saturating_sub(self.levels.toward) > eyes.every / 4);
        (self.levels.eyes >= eyes.every && apart).then_some(Kind::Eyes)
    }

    /// The kind of the next break that is more than a rest for the eyes.
    pub(super) fn big_kind(&self) -> Kind {
        match self.plan.walk {
            Some(walk) if self.stretches >= walk.after_stretches => Kind::Walk,
            Some(_) | None => Kind::Stretch,
        }
    }

    /// What held the break is over. Whatever else has fallen due meanwhile is part of it: never two in a row.
    fn release(&mut self, kind: Kind) -> bool {
        let stretch = self.plan.stretch.filter(|_| !self.plan.times_alone);
        let soon = self.plan.eyes.map_or(Duration::ZERO, |eyes| eyes.every / 4);
        let is_near = stretch.is_some_and(|s| s.earliest.saturating_sub(self.levels.toward) <= soon);
        self.fall_due_soon(if is_near { self.big_kind() } else { kind })
    }

    pub(super) fn fall_due_soon(&mut self, kind: Kind) -> bool {
        let window = self.plan.stretch.map_or(PATIENCE, |s| s.latest.saturating_sub(s.earliest));
        self.phase = Phase::Due { kind, latest: self.now.boot + window.min(PATIENCE) };
        self.is_owed = true;
        true
    }

    fn offer(&mut self, kind: Kind, again: u32) -> bool {
        if self.holding().is_some() {
            self.withdraw();
            self.hold(kind);
        } else {
            if again == 0 {
                self.day.number += 1;
            }
            self.phase = Phase::Offered { kind, again, until: self.now.boot + self.plan.again };
            self.effects.push_back(Effect::Offer { kind, again });
            self.record(What::Offered, Some(kind), (again > 0).then(|| "again".to_owned()));
        }
        self.effects.push_back(Effect::Save);
        true
    }

    fn offer_again(&mut self, kind: Kind, again: u32) -> bool {
        if again < REPEATS && !self.was_held {
            self.offer(kind, again + 1);
        } else {
            self.effects.push_back(Effect::Withdraw);
            self.conclude(kind, What::Missed, None, 0.0);
        }
        true
    }

    fn end_pause(&mut self) {
        if self.pause.is_some_and(|pause| pause.left(&self.now) == Some(Duration::ZERO)) {
            self.resume();
        }
    }

    fn watch_pauses(&mut self) {
        let wanted = match self.phase {
            Phase::Due { .. } if self.is_free() => Some(self.plan.pause_in_typing),
            Phase::Resting(_) => Some(HANDS_OFF.min(self.plan.pause_in_typing)),
            Phase::Working | Phase::Due { .. } | Phase::Offered { .. } | Phase::Later { .. } | Phase::Held { .. } => {
                None
            }
        };
        if self.watching != wanted {
            self.watching = wanted;
            self.effects.push_back(Effect::WatchPauses(wanted));
        }
    }

    /// A card that waits for the hands is told of them.
    fn watch_hands(&mut self) {
        let resting = matches!(self.phase, Phase::Resting(_)) && self.plan.card_waits;
        let busy = resting && self.presence.idle_known && self.presence.idle_since.is_none();
        if std::mem::replace(&mut self.hands, busy) != busy && resting {
            self.effects.push_back(Effect::Hands(busy));
        }
    }

    /// Ends a card from outside; the time it had counts for what it is.
    pub(super) fn interrupt(&mut self) -> bool {
        if !matches!(self.phase, Phase::Resting(_)) {
            return false;
        }
        self.effects.push_back(Effect::Close);
        self.card_ended(Outcome::Lost);
        true
    }

    /// Takes an offer back; the break stays due.
    pub(super) fn withdraw(&mut self) {
        if let Phase::Offered { kind, .. } = self.phase {
            self.effects.push_back(Effect::Withdraw);
            self.phase = Phase::Due { kind, latest: self.now.boot };
        }
    }

    /// Drops a break that is due or put off, because it is no longer needed.
    pub(super) fn forget_break(&mut self) {
        if self.phase.is_pending() || matches!(self.phase, Phase::Later { .. }) {
            self.withdraw();
            self.begin_anew();
        }
    }

    /// The next break has been put off by nobody yet.
    fn begin_anew(&mut self) {
        self.laters = 0;
        self.put_offs = 0;
        self.was_held = false;
        self.is_owed = false;
        self.phase = Phase::Working;
    }

    /// Looks anew at a break that is due, after the times or the plan have changed.
    pub(super) fn reconsider(&mut self) {
        if matches!(self.phase, Phase::Due { .. }) && !self.is_owed {
            self.phase = Phase::Working;
        }
    }

    /// A break is over, however it went; `share` of it was done.
    pub(super) fn conclude(&mut self, kind: Kind, what: What, why: Option<String>, share: f32) {
        self.clear_levels(kind != Kind::Eyes);
        if kind != Kind::Eyes {
            self.stretches = if kind == Kind::Walk { 0 } else { self.stretches + 1 };
            self.rest_counts(share);
            if share >= HALF
                && let Some(posture) = self.posture_change()
            {
                self.take_posture(posture);
            }
        }
        let is_interrupted = why.as_deref() == Some("interrupted");
        self.begin_anew();
        self.rested = self.now.boot;
        self.record(what, Some(kind), why);
        if what == What::Skipped && !is_interrupted {
            self.skips += 1;
        } else if share >= HALF {
            self.skips = 0;
        }
        self.effects.push_back(Effect::Save);
    }

    /// At least half of a break is a rest; less gives back its share.
    fn rest_counts(&mut self, share: f32) {
        if share >= HALF {
            self.end_spell(self.card_began());
        }
        let left = if share >= HALF { 0.0 } else { 1.0 - share.max(0.0) };
        self.levels.spell = self.levels.spell.mul_f32(left);
        if let Some(away) = &mut self.presence.away {
            away.base.spell = away.base.spell.mul_f32(left);
        }
    }

    /// Starts the way to the next break anew, also for a user who is away and whose times are being given back.
    pub(super) fn clear_levels(&mut self, all: bool) {
        let base = self.presence.away.as_mut().map(|away| &mut away.base);
        for levels in base.into_iter().chain([&mut self.levels]) {
            levels.eyes = Duration::ZERO;
            if all {
                levels.toward = Duration::ZERO;
            }
        }
    }

    pub(super) fn record(&mut self, what: What, kind: Option<Kind>, why: Option<String>) {
        self.day.count(what);
        self.effects.push_back(Effect::Record(Happening { what, kind, why, ago: Duration::ZERO }));
    }

    pub(super) fn record_skip(&mut self, kind: Kind, reason: SkipReason) {
        self.conclude(kind, What::Skipped, Some(reason.word().to_owned()), 0.0);
    }
}
