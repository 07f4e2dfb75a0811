//! What must hold of a schedule after every event.

use super::*;

pub(super) fn verify(schedule: &Schedule) {
    let wake = schedule.next_wake();
    let view = schedule.view(schedule.now);
    let waits_for_user = matches!(view.state, State::Away | State::Held | State::OffHours)
        || (view.state == State::Paused && view.paused_until.is_none())
        || (schedule.plan.stretch.is_none() || schedule.plan.times_alone) && schedule.plan.eyes.is_none();
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
    if !schedule.is_open {
        assert!(!schedule.phase.is_pending(), "a break is due outside the hours: {schedule:?}");
    }
    if view.state == State::Held {
        assert!(schedule.holding().is_some() || !schedule.has_looked(), "held for nothing: {schedule:?}");
    }
    if view.state == State::Offered {
        assert!(schedule.holding().is_none(), "offered at a wrong moment: {schedule:?}");
    }
    assert_eq!(schedule.look != Look::Off, schedule.phase.is_pending() && schedule.is_free(), "{schedule:?}");
    if let Some(left) = view.skips_left {
        assert!(left <= schedule.plan.skips_in_a_row.unwrap_or_default());
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
