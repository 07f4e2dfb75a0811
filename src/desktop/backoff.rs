//! How long to wait before a lost source is tried again.

use std::time::Duration;

/// About eleven minutes in all: whatever is not back by then will not come by itself.
const TRIES: u32 = 16;
const BRIEFLY: u32 = 5;
const LONGEST_SECS: u64 = 60;

/// Without jitter: that spreads the tries of many, and a lost source is asked for by one program of one user.
#[derive(Debug)]
pub(super) struct Backoff {
    failures: u32,
    tries: u32,
}

impl Default for Backoff {
    fn default() -> Self {
        Self { failures: 0, tries: TRIES }
    }
}

impl Backoff {
    /// About half a minute in all: for what is asked for again by other ways, or soon there if it ever is.
    pub(super) fn brief() -> Self {
        Self { failures: 0, tries: BRIEFLY }
    }

    /// 1 s, 2 s, 4 s … 60 s; `None` when it is time to give up.
    pub(super) fn next(&mut self) -> Option<Duration> {
        self.failures = (self.failures + 1).min(self.tries + 1);
        let secs = 1_u64 << (self.failures - 1).min(6);
        (self.failures <= self.tries).then(|| Duration::from_secs(secs.min(LONGEST_SECS)))
    }

    pub(super) fn reset(&mut self) {
        self.failures = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grows_to_a_minute_and_ends() {
        let mut backoff = Backoff::default();
        let secs: Vec<u64> = std::iter::from_fn(|| backoff.next()).map(|d| d.as_secs()).collect();
        assert_eq!(secs[..8], [1, 2, 4, 8, 16, 32, 60, 60]);
        assert_eq!(secs.len(), 16);
        assert_eq!(backoff.next(), None);
        backoff.reset();
        assert_eq!(backoff.next(), Some(Duration::from_secs(1)));
        let mut brief = Backoff::brief();
        let secs: u64 = std::iter::from_fn(|| brief.next()).map(|d| d.as_secs()).sum();
        assert_eq!(secs, 31);
    }

    /// A source that comes and goes at once, in whatever rhythm, is never asked for in a circle.
    #[test]
    fn no_pause_is_shorter_than_a_second_or_longer_than_a_minute() {
        for rhythm in 1..40 {
            for mut backoff in [Backoff::default(), Backoff::brief()] {
                for n in 1..200 {
                    if n % rhythm == 0 {
                        backoff.reset();
                    }
                    let pause = backoff.next().unwrap_or(Duration::from_mins(1));
                    assert!((1..=60).contains(&pause.as_secs()), "{pause:?} in the rhythm {rhythm}");
                }
            }
        }
    }
}
