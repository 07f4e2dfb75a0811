//! The chimes, made when first asked for and then kept.

use super::{Chime, Strike, synth};
use std::cell::OnceCell;

#[derive(Default)]
pub(super) struct Bank {
    kept: [OnceCell<Vec<i16>>; Chime::ALL.len()],
}

impl Bank {
    /// The samples as they are sent: 16 bits each, the low ones first.
    pub(super) fn bytes(&self, strike: Strike) -> Vec<u8> {
        let samples = self.kept[strike.chime as usize].get_or_init(|| synth::samples(strike.chime));
        // Ears hear a square as a straight line, about.
        let factor = strike.volume.clamp(0.0, 1.0).powi(2);
        samples.iter().flat_map(|sample| ((f64::from(*sample) * factor) as i16).to_le_bytes()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_volume_is_as_it_is_heard() {
        let bank = Bank::default();
        let peak = |chime, volume| {
            let bytes = bank.bytes(Strike { chime, volume });
            bytes.chunks(2).map(|pair| i16::from_le_bytes([pair[0], pair[1]]).unsigned_abs()).max().unwrap()
        };
        for chime in Chime::ALL {
            let whole = peak(chime, 1.0);
            assert!(whole < i16::MAX as u16 / 2 && whole > 5000, "{chime:?}: {whole}");
            assert!(peak(chime, 0.5).abs_diff(whole / 4) <= 1, "{chime:?}");
            assert_eq!((peak(chime, 0.0), peak(chime, 7.0), peak(chime, f64::NAN)), (0, whole, 0), "{chime:?}");
        }
    }

    #[test]
    fn the_four_differ() {
        let bank = Bank::default();
        let all = Chime::ALL.map(|chime| bank.bytes(Strike { chime, volume: 1.0 }));
        for (at, one) in all.iter().enumerate() {
            assert!(all[at + 1..].iter().all(|other| one != other), "{:?}", Chime::ALL[at]);
        }
    }
}
