//! When the next frame is run: not before one is asked for, and not more often than an eye needs.

use std::time::{Duration, Instant};

/// The least time from one frame to the next.
const SEEN: Duration = Duration::from_millis(33);
/// The same while the window is covered: the screen's clock goes on, nothing is worth drawing.
const COVERED: Duration = Duration::from_secs(1);
/// How long the display may leave a redraw unanswered, as some do for hidden windows, before a frame is run unseen.
const PATIENCE: Duration = Duration::from_secs(1);

#[derive(Debug, Default)]
pub(super) struct Pace {
    /// When a frame is wanted.
    due: Option<Instant>,
    /// When the last frame was run.
    last: Option<Instant>,
    /// Until when the display may answer the redraw that was asked for.
    unanswered: Option<Instant>,
    is_covered: bool,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Next {
    Sleep,
    SleepUntil(Instant),
    /// Ask the display for a redraw.
    Redraw,
    /// Run a frame without the display.
    Tick,
}

impl Pace {
    /// A frame is wanted after `delay`. One that is centuries away is none.
    pub(super) fn ask(&mut self, now: Instant, delay: Duration) {
        let wanted = now.checked_add(delay).filter(|_| delay < Duration::from_hours(24));
        self.due = [self.due, wanted].into_iter().flatten().min();
    }

    /// A frame has been run, and showed all that was wanted so far.
    pub(super) fn drew(&mut self, now: Instant) {
        self.last = Some(now);
        self.due = None;
        self.unanswered = None;
    }

    /// The display has been asked for a redraw. Returns until when it may answer.
    pub(super) fn requested(&mut self, now: Instant) -> Instant {
        *self.unanswered.insert(now + PATIENCE)
    }

    pub(super) fn cover(&mut self, is_covered: bool) {
        self.is_covered = is_covered;
    }

    pub(super) fn next(&self, now: Instant) -> Next {
        let (time, then) = match (self.unanswered, self.due) {
            (Some(limit), _) => (limit, Next::Tick),
            (None, Some(due)) => (self.last.map_or(due, |last| due.max(last + self.least_gap())), Next::Redraw),
            (None, None) => return Next::Sleep,
        };
        if time <= now { then } else { Next::SleepUntil(time) }
    }

    fn least_gap(&self) -> Duration {
        if self.is_covered { COVERED } else { SEEN }
    }
}

/// The time on the clock that winit's deadlines are kept by.
pub(super) fn now() -> Instant {
    #[expect(clippy::disallowed_methods, reason = "deadlines of the event loop; no screen sees this clock")]
    Instant::now()
}

#[cfg(test)]
mod tests {
    use super::{Next, Pace, now};
    use std::time::{Duration, Instant};

    #[test]
    fn nothing_is_run_until_something_is_asked_for() {
        let (pace, start) = drawn();
        assert_eq!(pace.next(at(start, 100_000)), Next::Sleep);
    }

    #[test]
    fn a_frame_asked_for_at_once_waits_for_its_turn() {
        let (mut pace, start) = drawn();
        pace.ask(at(start, 1), Duration::ZERO);
        assert_eq!(pace.next(at(start, 1)), Next::SleepUntil(at(start, 33)));
        assert_eq!(pace.next(at(start, 33)), Next::Redraw);
    }

    #[test]
    fn the_earliest_wish_counts_and_never_means_never() {
        let (mut pace, start) = drawn();
        pace.ask(start, Duration::MAX);
        assert_eq!(pace.next(start), Next::Sleep);
        pace.ask(start, Duration::from_millis(900));
        pace.ask(start, Duration::from_millis(200));
        assert_eq!(pace.next(start), Next::SleepUntil(at(start, 200)));
    }

    #[test]
    fn a_hidden_window_goes_on_once_a_second() {
        let (mut pace, start) = drawn();
        pace.ask(start, Duration::ZERO);
        pace.requested(at(start, 33));
        assert_eq!(pace.next(at(start, 34)), Next::SleepUntil(at(start, 1033)));
        assert_eq!(pace.next(at(start, 1033)), Next::Tick);
        pace.cover(true);
        pace.drew(at(start, 1033));
        pace.ask(at(start, 1033), Duration::ZERO);
        assert_eq!(pace.next(at(start, 1033)), Next::SleepUntil(at(start, 2033)));
    }

    /// A frame has just been run.
    fn drawn() -> (Pace, Instant) {
        let (mut pace, start) = (Pace::default(), now());
        pace.drew(start);
        (pace, start)
    }

    fn at(start: Instant, millis: u64) -> Instant {
        start + Duration::from_millis(millis)
    }
}
