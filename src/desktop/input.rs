//! Idle time where the system can only be asked for it: when to ask next, and what to say.
//!
//! While the user is there the next question comes when they could have been idle for long enough, and not before.
//! While they are idle the return is asked for, more seldom after a while, and not at all while nothing could be
//! seen of it: a screen that is locked, dark or another user's is told of by itself when that ends.

use super::Signal;
use std::time::Duration;

const SHORTEST: Duration = Duration::from_millis(500);
/// A day: longer than any length that means something.
const LONGEST: Duration = Duration::from_hours(24);
/// From one question for the return to the next: at first, and when the user has been idle for a while.
const SOON: Duration = Duration::from_secs(1);
const LATER: Duration = Duration::from_secs(5);
const A_WHILE: Duration = Duration::from_mins(1);
/// The counter of the system moves in steps of up to so much: who asks on the instant is too early.
const STEP: Duration = Duration::from_millis(20);

/// What is known of the user's input. Times are readings of the system's counter of milliseconds, which begins anew
/// after 49 days.
#[derive(Debug, Default)]
pub(super) struct Input {
    /// The lengths that are watched for, each with whether it has been told since the last input.
    lengths: Vec<(Duration, bool)>,
    last: Option<u32>,
    idle: Duration,
    /// The screen is locked, dark or another user's.
    pub(super) is_out_of_sight: bool,
}

impl Input {
    /// A length that is asked for anew is told anew.
    pub(super) fn wish(&mut self, away: Duration, pause: Option<Duration>) {
        let mut lengths: Vec<_> = std::iter::once(away).chain(pause).map(sane).collect();
        lengths.sort_unstable();
        lengths.dedup();
        let was_told = |length: &Duration| self.lengths.contains(&(*length, true));
        self.lengths = lengths.into_iter().map(|length| (length, was_told(&length))).collect();
    }

    /// Takes the reading at the last input and that of now, and gives what there is to say.
    pub(super) fn look(&mut self, last: u32, now: u32) -> Vec<Signal> {
        let mut signals = Vec::new();
        if self.last.replace(last) != Some(last) && self.is_told() {
            signals.push(Signal::Active);
            self.lengths.iter_mut().for_each(|(_, told)| *told = false);
        }
        self.idle = between(last, now);
        for (length, told) in &mut self.lengths {
            if !*told && *length <= self.idle {
                *told = true;
                signals.push(Signal::Idle(*length));
            }
        }
        signals
    }

    /// How long after the last look to look again; `None` while there is nothing to see.
    pub(super) fn next(&self) -> Option<Duration> {
        let untold = self.lengths.iter().find(|(_, told)| !told);
        let deadline = untold.map(|(length, _)| length.saturating_sub(self.idle) + STEP);
        let pace = if self.idle < A_WHILE { SOON } else { LATER };
        let question = (self.is_told() && !self.is_out_of_sight).then_some(pace);
        deadline.into_iter().chain(question).min()
    }

    fn is_told(&self) -> bool {
        self.lengths.iter().any(|(_, told)| *told)
    }
}

/// The counter may have begun anew in between; and an input may bear a later reading than what is read after it.
fn between(last: u32, now: u32) -> Duration {
    let millis = now.wrapping_sub(last);
    if millis > u32::MAX / 2 { Duration::ZERO } else { Duration::from_millis(millis.into()) }
}

fn sane(length: Duration) -> Duration {
    length.clamp(SHORTEST, LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAUSE: Duration = Duration::from_secs(5);
    const AWAY: Duration = Duration::from_mins(3);

    fn watching(pause: Option<Duration>) -> Input {
        let mut input = Input::default();
        input.wish(AWAY, pause);
        input
    }

    #[test]
    fn a_user_who_types_is_asked_after_at_the_earliest_moment_alone() {
        let mut input = watching(None);
        assert_eq!(input.look(1000, 1000), []);
        assert_eq!(input.next(), Some(AWAY + STEP));
        assert_eq!(input.look(150_000, 181_000), []);
        assert_eq!(input.next(), Some(Duration::from_secs(149) + STEP));
    }

    #[test]
    fn each_length_is_told_once_and_the_return_once() {
        let mut input = watching(Some(PAUSE));
        assert_eq!(input.look(0, 5000), [Signal::Idle(PAUSE)]);
        assert_eq!(input.look(0, 6000), []);
        assert_eq!(input.look(0, 200_000), [Signal::Idle(AWAY)]);
        assert_eq!(input.look(200_500, 201_000), [Signal::Active]);
        assert_eq!(input.look(201_500, 202_000), []);
    }

    #[test]
    fn a_touch_between_two_looks_is_a_return_all_the_same() {
        let mut input = watching(Some(PAUSE));
        input.look(0, 5000);
        assert_eq!(input.look(6000, 12_000), [Signal::Active, Signal::Idle(PAUSE)]);
    }

    #[test]
    fn the_return_is_asked_for_more_seldom_and_not_in_the_dark() {
        let mut input = watching(None);
        input.look(0, 180_000);
        assert_eq!(input.next(), Some(LATER));
        input.is_out_of_sight = true;
        assert_eq!(input.next(), None);
        let mut input = watching(Some(PAUSE));
        input.look(0, 5000);
        assert_eq!(input.next(), Some(SOON));
        input.is_out_of_sight = true;
        assert_eq!(input.next(), Some(Duration::from_secs(175) + STEP));
    }

    #[test]
    fn a_wish_that_comes_back_is_told_again() {
        let mut input = watching(Some(PAUSE));
        input.look(0, 5000);
        input.wish(AWAY, None);
        assert_eq!(input.look(0, 6000), []);
        input.wish(AWAY, Some(PAUSE));
        assert_eq!(input.look(0, 7000), [Signal::Idle(PAUSE)]);
    }

    #[test]
    fn the_counter_may_begin_anew_and_an_input_be_ahead_of_it() {
        assert_eq!(between(u32::MAX - 999, 1000), Duration::from_secs(2));
        assert_eq!(between(1010, 1000), Duration::ZERO);
        assert_eq!(between(7, 7), Duration::ZERO);
    }

    #[test]
    fn lengths_are_kept_within_sense() {
        let mut input = Input::default();
        assert_eq!(input.next(), None);
        input.wish(Duration::MAX, Some(Duration::ZERO));
        assert_eq!(input.look(0, 500), [Signal::Idle(SHORTEST)]);
        input.wish(AWAY, Some(AWAY));
        assert_eq!(input.look(0, 180_000), [Signal::Idle(AWAY)]);
    }
}
