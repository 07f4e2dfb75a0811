//! What must hold of a schedule after every event.

use super::*;

pub(super) fn verify(schedule: &Schedule) {
    let wake = schedule.next_wake();
    let view = schedule.view(schedule.now);
    let waits_for_user = matches!(view.state, State::Away | State::Held)
        || (view.state == State::Paused && view.paused_until.is_none())
        || (schedule.plan.stretch.is_none() && schedule.plan.eyes.is_none());
    assert!(wake.is_some() || waits_for_user, "nothing will ever happen: {schedule:?}");
    if let Some((at, why)) = wake {
        assert!(at >= schedule.now.boot, "{why:?} was overslept: {schedule:?}");
    }
    let levels = schedule.levels;
    assert!(levels.toward <= levels.spell.max(levels.toward), "{levels:?}");
    if schedule.presence.is_behind_lock() {
        assert!(
            !matches!(schedule.phase, Phase::Offered { .. } | Phase::Resting(_)),
            "shown over a lock: {schedule:?}"
        );
    }
    if schedule.pause.is_some() {
        assert!(!schedule.phase.is_pending(), "a break is due in a pause: {schedule:?}");
    }
    if let Phase::Offered { again, .. } = schedule.phase {
        assert!(again <= 3, "offered too often");
    }
    assert!((0.0..=1.0).contains(&view.progress));
    assert!(schedule.laters <= schedule.plan.later_limit.max(schedule.laters));
    assert!(schedule.poll_is_empty(), "effects were left");
}

impl Schedule {
    fn poll_is_empty(&self) -> bool {
        self.effects.is_empty()
    }
}
