//! How the chimes sound: small bells, made of a few sines that die away. Pure.

use super::Chime;
use std::f32::consts::{PI, TAU};

/// Samples a second, of one channel.
pub(super) const RATE: u32 = 44_100;

/// A note begins within this time, in seconds; at once it would be a click.
const ATTACK: f32 = 0.008;
/// A chime ends in silence within this time.
const RELEASE: f32 = 0.06;
/// What sounds beside the note itself: how much higher it is, how strong, and how fast it dies away. The last one
/// is no multiple, as in a bell.
const PARTIALS: [(f32, f32, f32); 4] = [(1.0, 1.0, 1.0), (2.0, 0.3, 0.6), (3.0, 0.1, 0.4), (4.2, 0.04, 0.2)];

/// How a chime is played.
struct Score {
    /// In Hz, one after the other.
    notes: &'static [f32],
    /// From one note to the next, in seconds.
    gap: f32,
    /// The time in which a note falls to a third, in seconds.
    fade: f32,
    /// In seconds.
    length: f32,
    /// The loudest sample, as a share of what can be said.
    peak: f32,
}

const A4: f32 = 440.0;
const C5: f32 = 523.25;
const D5: f32 = 587.33;
const E5: f32 = 659.26;
const G5: f32 = 783.99;
const A5: f32 = 880.0;

impl Chime {
    fn score(self) -> Score {
        match self {
            // Up, and down again: a card opens and closes.
            Self::Start => Score { notes: &[C5, E5, G5], gap: 0.17, fade: 0.2, length: 1.3, peak: 0.45 },
            Self::End => Score { notes: &[G5, E5, C5], gap: 0.2, fade: 0.22, length: 1.4, peak: 0.45 },
            Self::Step => Score { notes: &[A4], gap: 0.0, fade: 0.15, length: 0.8, peak: 0.3 },
            Self::Side => Score { notes: &[D5, A5], gap: 0.15, fade: 0.16, length: 1.0, peak: 0.4 },
        }
    }
}

/// The chime as loud as it gets.
pub(super) fn samples(chime: Chime) -> Vec<i16> {
    let score = chime.score();
    let count = (score.length * RATE as f32) as usize;
    let wave: Vec<f32> = (0..count).map(|at| score.at(at as f32 / RATE as f32)).collect();
    let loudest = wave.iter().fold(f32::MIN_POSITIVE, |loudest, value| loudest.max(value.abs()));
    let scale = score.peak / loudest * f32::from(i16::MAX);
    wave.iter().map(|value| (value * scale).round() as i16).collect()
}

impl Score {
    /// The wave after `time` seconds, of no particular height.
    fn at(&self, time: f32) -> f32 {
        let begun = |index: usize| time - index as f32 * self.gap;
        let sum: f32 = self.notes.iter().enumerate().map(|(index, pitch)| note(*pitch, begun(index), self.fade)).sum();
        sum * ramp((self.length - time) / RELEASE)
    }
}

/// One strike of the bell, `time` seconds after it.
fn note(pitch: f32, time: f32, fade: f32) -> f32 {
    if time < 0.0 {
        return 0.0;
    }
    let partial = |&(times, strength, share): &(f32, f32, f32)| {
        strength * (TAU * (pitch * times * time).fract()).sin() * (-time / (fade * share)).exp()
    };
    ramp(time / ATTACK) * PARTIALS.iter().map(partial).sum::<f32>()
}

/// From 0 to 1 without a corner at either end.
fn ramp(share: f32) -> f32 {
    (1.0 - (PI * share.clamp(0.0, 1.0)).cos()) / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    #[test]
    fn each_chime_has_its_length_height_and_notes() {
        check(
            Chime::ALL,
            &expect![[r#"
                Start: 1.3 s, at most 0.45, from 0 to 0, C5 E5 G5
                Step: 0.8 s, at most 0.30, from 0 to 0, A4
                Side: 1.0 s, at most 0.40, from 0 to 0, D5 A5 A5
                End: 1.4 s, at most 0.45, from 0 to 0, G5 E5 C5
            "#]],
        );
    }

    #[test]
    fn no_chime_clicks() {
        for chime in Chime::ALL {
            let samples = samples(chime);
            let jump = samples.windows(2).map(|pair| pair[0].abs_diff(pair[1])).max().unwrap();
            assert!(jump < i16::MAX as u16 / 8, "{chime:?} jumps by {jump}");
            let begin = RATE as usize / 1000;
            let edges = samples[..begin].iter().chain(&samples[samples.len() - begin..]);
            assert!(edges.map(|sample| sample.unsigned_abs()).max().unwrap() < 1000, "{chime:?}");
        }
    }

    fn check(chimes: impl IntoIterator<Item = Chime>, expected: &Expect) {
        let lines: Vec<_> = chimes.into_iter().map(line).collect();
        expected.assert_eq(&(lines.join("\n") + "\n"));
    }

    fn line(chime: Chime) -> String {
        let samples = samples(chime);
        let (first, last) = (samples[0], samples[samples.len() - 1]);
        let peak = samples.iter().map(|sample| sample.unsigned_abs()).max().unwrap();
        let peak = f32::from(peak) / f32::from(i16::MAX);
        let length = samples.len() as f32 / RATE as f32;
        let notes = heard(&samples, chime.score().gap);
        format!("{chime:?}: {length:.1} s, at most {peak:.2}, from {first} to {last}, {notes}")
    }

    /// The strongest note at each beginning of one, and then of what is left: found in the samples alone.
    fn heard(samples: &[i16], gap: f32) -> String {
        let names = [(A4, "A4"), (C5, "C5"), (D5, "D5"), (E5, "E5"), (G5, "G5"), (A5, "A5")];
        let beginnings = if gap > 0.0 { vec![0.0, gap, 2.0 * gap] } else { vec![0.0] };
        let strongest = |from: f32| {
            let from = (from * RATE as f32) as usize;
            let part = &samples[from..from + RATE as usize / 8];
            names.iter().max_by(|a, b| power(part, a.0).total_cmp(&power(part, b.0))).unwrap().1
        };
        beginnings.into_iter().map(strongest).collect::<Vec<_>>().join(" ")
    }

    /// How much of one pitch there is.
    fn power(samples: &[i16], pitch: f32) -> f32 {
        let turn = |at: usize| TAU * (pitch * at as f32 / RATE as f32).fract();
        let sum = |wave: fn(f32) -> f32| -> f32 {
            samples.iter().enumerate().map(|(at, sample)| f32::from(*sample) * wave(turn(at))).sum()
        };
        sum(f32::sin).hypot(sum(f32::cos))
    }
}
