//! An alarm that suspend cannot stretch, by timers of the kernel.

use rustix::time::{
    Itimerspec, TimerfdClockId, TimerfdFlags, TimerfdTimerFlags, Timespec, timerfd_create, timerfd_settime,
};
use std::io;
use std::os::fd::OwnedFd;
use std::time::Duration;
use tokio::io::unix::AsyncFd;

/// A timer on the boot clock, and one that tells of steps of the wall clock. Neither costs anything to wait for.
pub(crate) struct Alarm {
    deadline: AsyncFd<OwnedFd>,
    steps: Option<AsyncFd<OwnedFd>>,
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

    /// Waits for the deadline, or until the wall clock is set.
    pub(crate) async fn ring(&self) {
        tokio::select! {
            () = expire(&self.deadline) => {}
            () = step(self.steps.as_ref()) => {}
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
