//! The rhythm of a slow breath: in while the circle grows, out while it shrinks.

/// A breath in so many seconds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Pace {
    pub(super) inward: u32,
    pub(super) outward: u32,
}

/// Those that can be chosen; the second one is the gentler.
pub(super) const PACES: [Pace; 2] = [Pace { inward: 4, outward: 4 }, Pace { inward: 4, outward: 6 }];

/// So many breaths are enough for once.
pub(super) const BREATHS: u32 = 12;

pub(super) struct Pacer {
    pub(super) pace: Pace,
    /// When it began, in seconds of the window.
    began: Option<f64>,
    /// It has come to its end.
    pub(super) is_over: bool,
}

/// Where in a breath somebody is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Moment {
    pub(super) is_in: bool,
    /// How far the lungs are filled, from 0 to 1.
    pub(super) fill: f32,
    /// Counts from one upward.
    pub(super) count: u32,
    /// Which breath it is, from one upward.
    pub(super) breath: u32,
}

impl Default for Pacer {
    fn default() -> Self {
        Self { pace: PACES[1], began: None, is_over: false }
    }
}

impl Pacer {
    pub(super) fn start(&mut self, now: f64) {
        (self.began, self.is_over) = (Some(now), false);
    }

    pub(super) fn stop(&mut self) {
        (self.began, self.is_over) = (None, false);
    }

    /// What to do now; `None` while it does not run. It ends by itself.
    pub(super) fn moment(&mut self, now: f64) -> Option<Moment> {
        let moment = self.pace.moment((now - self.began?).max(0.0));
        if moment.breath > BREATHS {
            (self.began, self.is_over) = (None, true);
            return None;
        }
        Some(moment)
    }
}

impl Pace {
    fn moment(self, elapsed: f64) -> Moment {
        let whole = f64::from(self.inward + self.outward);
        let breath = (elapsed / whole).floor();
        let at = elapsed - breath * whole;
        let is_in = at < f64::from(self.inward);
        let (since, lasts) = if is_in { (at, self.inward) } else { (at - f64::from(self.inward), self.outward) };
        let share = (since / f64::from(lasts)) as f32;
        let smooth = share * share * (3.0 - 2.0 * share);
        let fill = if is_in { smooth } else { 1.0 - smooth };
        Moment { is_in, fill, count: since as u32 + 1, breath: breath as u32 + 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;

    #[test]
    fn a_breath_goes_in_and_out() {
        let mut pacer = Pacer::default();
        assert_eq!(pacer.moment(1.0), None);
        pacer.start(100.0);
        let said = [100.0, 102.0, 103.9, 104.0, 107.0, 109.9, 110.0, 219.9].map(|now| {
            let Moment { is_in, fill, count, breath } = pacer.moment(now).unwrap();
            format!("{now}: {} {count}, breath {breath}, {fill:.2} full", if is_in { "in" } else { "out" })
        });
        expect![[r#"
            100: in 1, breath 1, 0.00 full
            102: in 3, breath 1, 0.50 full
            103.9: in 4, breath 1, 1.00 full
            104: out 1, breath 1, 1.00 full
            107: out 4, breath 1, 0.50 full
            109.9: out 6, breath 1, 0.00 full
            110: in 1, breath 2, 0.00 full
            219.9: out 6, breath 12, 0.00 full"#]]
        .assert_eq(&said.join("\n"));
        assert_eq!((pacer.moment(220.0), pacer.is_over), (None, true));
        assert_eq!(pacer.moment(221.0), None);
    }
}
