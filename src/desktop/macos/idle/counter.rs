//! When the last input was, by a counter of milliseconds, out of how many seconds ago it was.

/// Two readings of one input differ by less.
const TREMBLE: u32 = 50;

#[derive(Debug, Default)]
pub(super) struct Counter {
    last: Option<u32>,
}

impl Counter {
    /// The counter at the last input, which is the same until there is another, and now.
    pub(super) fn read(&mut self, uptime: f64, since_input: f64) -> (u32, u32) {
        let (last, now) = (millis(uptime - since_input), millis(uptime));
        let known = self.last.filter(|known| !is_later(*known, last));
        (*self.last.insert(known.unwrap_or(last)), now)
    }
}

/// An input that seems to be earlier than the one that is known is the same, told by a clock that has slept.
fn is_later(known: u32, last: u32) -> bool {
    (TREMBLE..u32::MAX / 2).contains(&last.wrapping_sub(known))
}

/// It begins anew after 49 days. Where there was no input yet, the seconds may be more than the machine has been up.
fn millis(seconds: f64) -> u32 {
    (seconds.max(0.0) * 1000.0) as u64 as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_input_is_one_reading() {
        let mut counter = Counter::default();
        assert_eq!(counter.read(100.0, 2.0), (98_000, 100_000));
        assert_eq!(counter.read(101.0, 2.98), (98_000, 101_000));
        assert_eq!(counter.read(102.0, 4.02), (98_000, 102_000));
        assert_eq!(counter.read(103.0, 0.5), (102_500, 103_000));
    }

    #[test]
    fn a_clock_that_has_slept_brings_no_input() {
        let mut counter = Counter::default();
        counter.read(100.0, 2.0);
        assert_eq!(counter.read(101.0, 3600.0), (98_000, 101_000));
    }

    #[test]
    fn begins_anew_and_bears_nonsense() {
        let round = f64::from(u32::MAX) / 1000.0;
        let mut counter = Counter::default();
        assert_eq!(counter.read(round - 1.0, 0.0).0, u32::MAX - 1000);
        assert_eq!(counter.read(round + 1.0, 0.0), (999, 999));
        assert_eq!(Counter::default().read(5.0, 1.0e300), (0, 5000));
        assert_eq!(Counter::default().read(f64::NAN, f64::NAN), (0, 0));
    }
}
