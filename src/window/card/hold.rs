//! Holding Escape to leave what is not to be left by chance.

use super::{Act, CardScreen, Phase};
use egui::{Key, Ui};

/// How long, in seconds.
const LONG_ENOUGH: f64 = 3.0;

/// A key that may be held down.
#[derive(Debug, Default)]
pub(super) struct Hold {
    since: Option<f64>,
    now: f64,
}

impl Hold {
    /// Says whether it has been held for long enough. Letting go starts it anew.
    fn follow(&mut self, now: f64, is_down: bool) -> bool {
        self.now = now;
        self.since = is_down.then(|| self.since.unwrap_or(now));
        self.share() >= 1.0
    }

    pub(super) fn is_held(&self) -> bool {
        self.since.is_some()
    }

    /// How much of the time has passed, from 0 to 1.
    pub(super) fn share(&self) -> f32 {
        self.since.map_or(0.0, |since| ((self.now - since) / LONG_ENOUGH).clamp(0.0, 1.0) as f32)
    }
}

impl CardScreen {
    /// To be called in each frame, after the guard has taken away what was meant for others.
    pub(super) fn hold_keys(&mut self, ui: &Ui, now: f64) -> Option<Act> {
        let can_end = self.strict && matches!(self.phase, Phase::Steps | Phase::Breather);
        let is_down = can_end && ui.input(|input| input.key_down(Key::Escape));
        self.hold.follow(now, is_down).then_some(Act::Leave)
    }
}

#[cfg(test)]
mod tests {
    use super::Hold;

    /// Each word is the time of a frame; `e` after it says that the key is down. The answer is the share in tenths.
    #[track_caller]
    fn check(frames: &str, expected: &str) {
        let mut hold = Hold::default();
        let shares = frames.split_whitespace().map(|frame| {
            let (time, is_down) = frame.strip_suffix('e').map_or((frame, false), |time| (time, true));
            hold.follow(time.parse().unwrap(), is_down);
            format!("{:.0}", hold.share() * 10.0)
        });
        assert_eq!(shares.collect::<Vec<_>>().join(" "), expected, "{frames}");
    }

    #[test]
    fn only_three_seconds_without_letting_go_count() {
        check("0 1e 2.5e 4e 9e", "0 0 5 10 10");
        check("1e 3.9e 4 4.1e 5.6e", "0 10 0 0 5");
    }
}
