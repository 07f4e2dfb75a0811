//! The only place that reads time: a [`Moment`] a turn, and a sleep that suspend cannot stretch.

use crate::schedule::Moment;
use crate::system::clock::{awake, boot};
use chrono::{DateTime, FixedOffset, NaiveDateTime, TimeDelta, TimeZone as _};
use std::time::Duration;

#[cfg(target_os = "linux")]
mod alarm;
#[cfg(not(target_os = "linux"))]
#[path = "clock/alarm_elsewhere.rs"]
mod alarm;

pub(crate) use crate::system::clock::boot_id;
pub(crate) use alarm::Alarm;

/// Clocks that are read one after the other differ by less.
const STEP_NOTICED: TimeDelta = TimeDelta::seconds(2);

/// Reads the three clocks.
pub(crate) fn now() -> Moment {
    Moment { awake: awake(), boot: boot(), civil: civil() }
}

/// The wall clock alone, with the zone's offset.
#[expect(clippy::disallowed_methods, reason = "this is the place that reads time")]
pub(crate) fn civil() -> DateTime<FixedOffset> {
    chrono::Local::now().fixed_offset()
}

/// How long it takes from `now` until the wall clock shows this, as far as the zone's rules tell: a change to or from
/// summer time in between counts.
pub(crate) fn time_until(at: NaiveDateTime, now: &Moment) -> Duration {
    let by_zone = chrono::Local.from_local_datetime(&at);
    let left = |at: DateTime<chrono::Local>| (at.fixed_offset() - now.civil).to_std().ok();
    let naive = (at - now.civil.naive_local()).to_std().unwrap_or_default();
    // Of an hour that comes twice, the time that has not been yet.
    by_zone.earliest().and_then(left).or_else(|| by_zone.latest().and_then(left)).unwrap_or(naive)
}

/// Writes down that the wall clock was set, for whoever wonders about the times in the journal.
pub(crate) fn tell_step(before: &Moment, now: &Moment) {
    if let Some(step) = set_by(before, now) {
        let way = if step < TimeDelta::zero() { "back" } else { "forward" };
        log::info!("the wall clock was set {way} by {} s", step.num_seconds().abs());
    }
}

/// How far the wall clock has moved beside the time that passed; a change of the zone is no step.
fn set_by(before: &Moment, now: &Moment) -> Option<TimeDelta> {
    let passed = TimeDelta::from_std(now.boot.saturating_sub(before.boot)).ok()?;
    let step = now.civil - before.civil - passed;
    (step.abs() >= STEP_NOTICED).then_some(step)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(boot: u64, civil: &str) -> Moment {
        let boot = Duration::from_secs(boot);
        Moment { awake: boot, boot, civil: civil.parse().unwrap() }
    }

    #[test]
    fn a_step_of_the_wall_clock_is_told_from_time_that_passes_and_from_another_zone() {
        let before = moment(100, "2026-03-29T01:59:00+01:00");
        let step = |boot, civil| set_by(&before, &moment(boot, civil)).map(|step| step.num_seconds());
        assert_eq!(step(160, "2026-03-29T03:00:00+02:00"), None);
        assert_eq!(step(160, "2026-03-29T02:00:01+01:00"), None);
        assert_eq!(step(160, "2026-03-29T03:00:00+01:00"), Some(3600));
        assert_eq!(step(160, "2016-03-29T02:00:00+01:00"), Some(-3652 * 86_400));
        assert_eq!(step(90, "2026-03-29T01:59:00+01:00"), None, "a clock that cannot go back");
        assert_eq!(set_by(&before, &Moment { boot: Duration::MAX, ..before }), None);
    }
}
