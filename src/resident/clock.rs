//! The only place that reads time: a [`Moment`] a turn, and a sleep that suspend cannot stretch.

use crate::schedule::Moment;
use chrono::{DateTime, FixedOffset, NaiveDateTime, TimeDelta, TimeZone as _};
use rustix::time::{
    ClockId, Itimerspec, TimerfdClockId, TimerfdFlags, TimerfdTimerFlags, Timespec, clock_gettime, timerfd_create,
    timerfd_settime,
};
use std::io;
use std::os::fd::OwnedFd;
use std::time::Duration;
use tokio::io::unix::AsyncFd;

/// Clocks that are read one after the other differ by less.
const STEP_NOTICED: TimeDelta = TimeDelta::seconds(2);

/// Reads the three clocks.
pub(crate) fn now() -> Moment {
    Moment { awake: reading(ClockId::Monotonic), boot: reading(ClockId::Boottime), civil: civil() }
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

fn reading(clock: ClockId) -> Duration {
    duration(clock_gettime(clock))
}

fn duration(time: Timespec) -> Duration {
    Duration::new(u64::try_from(time.tv_sec).unwrap_or(0), u32::try_from(time.tv_nsec).unwrap_or(0))
}

/// A timer on the boot clock, and one that tells of steps of the wall clock. Neither costs anything to wait for.
pub(crate) struct Alarm {
    deadline: AsyncFd<OwnedFd>,
    steps: Option<AsyncFd<OwnedFd>>,
}

/// Why the alarm went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rang {
    Deadline,
    ClockStep,
}

impl Alarm {
    pub(crate) fn new() -> io::Result<Self> {
        let deadline = timerfd_create(TimerfdClockId::Boottime, TimerfdFlags::CLOEXEC | TimerfdFlags::NONBLOCK)?;
        Ok(Self { deadline: wait_for(deadline)?, steps: watch_steps().ok() })
    }

    /// Sets the alarm to a reading of the boot clock; `None` turns it off.
    pub(crate) fn set(&self, at: Option<Duration>) -> io::Result<()> {
        // A zero would turn the timer off, so a deadline in the past is the first nanosecond.
        let value = at.map_or(Timespec { tv_sec: 0, tv_nsec: 0 }, |at| timespec(at.max(Duration::from_nanos(1))));
        let spec = Itimerspec { it_interval: Timespec { tv_sec: 0, tv_nsec: 0 }, it_value: value };
        timerfd_settime(self.deadline.get_ref(), TimerfdTimerFlags::ABSTIME, &spec).map(drop).map_err(Into::into)
    }

    pub(crate) async fn ring(&self) -> Rang {
        tokio::select! {
            () = expire(&self.deadline) => Rang::Deadline,
            () = step(self.steps.as_ref()) => Rang::ClockStep,
        }
    }
}

/// Reading a timer takes its expiry away; an error (a step of the wall clock) is an expiry too.
async fn expire(timer: &AsyncFd<OwnedFd>) {
    if let Ok(mut guard) = timer.readable().await {
        let _ = rustix::io::read(timer.get_ref(), &mut [0_u8; 8]);
        guard.clear_ready();
    }
}

async fn step(steps: Option<&AsyncFd<OwnedFd>>) {
    let Some(steps) = steps else { return std::future::pending().await };
    expire(steps).await;
    let _ = set_far_away(steps.get_ref());
}

fn watch_steps() -> io::Result<AsyncFd<OwnedFd>> {
    let timer = timerfd_create(TimerfdClockId::Realtime, TimerfdFlags::CLOEXEC | TimerfdFlags::NONBLOCK)?;
    set_far_away(&timer)?;
    wait_for(timer)
}

/// An owned descriptor cannot be closed by anyone else, which is all that the newer call asks for.
#[expect(deprecated, reason = "the newer call is unsafe for all types alike")]
fn wait_for(timer: OwnedFd) -> io::Result<AsyncFd<OwnedFd>> {
    AsyncFd::new(timer)
}

/// A timer that never expires, but is cancelled when the wall clock is set.
fn set_far_away(timer: &OwnedFd) -> io::Result<()> {
    let never = Timespec { tv_sec: i64::MAX / 4_000_000_000, tv_nsec: 0 };
    let spec = Itimerspec { it_interval: Timespec { tv_sec: 0, tv_nsec: 0 }, it_value: never };
    let flags = TimerfdTimerFlags::ABSTIME | TimerfdTimerFlags::CANCEL_ON_SET;
    timerfd_settime(timer, flags, &spec).map(drop).map_err(Into::into)
}

fn timespec(time: Duration) -> Timespec {
    Timespec { tv_sec: i64::try_from(time.as_secs()).unwrap_or(i64::MAX), tv_nsec: i64::from(time.subsec_nanos()) }
}

/// The kernel's name for this boot: a memory from another one cannot be measured by the boot clock.
pub(crate) fn boot_id() -> String {
    crate::store::boot_id()
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
