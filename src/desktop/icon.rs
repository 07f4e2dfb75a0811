//! The icon, drawn here: a ring that fills clockwise around a dot, with a mark in the corner while a break is held.
//!
//! The tones are of middle brightness and the shape has a thin dark edge, so that it reads on a light panel and
//! on a dark one.

#[cfg(test)]
mod packaged;

use crate::desktop::{Ring, Tone};

/// Samples across a pixel, for smooth edges.
const SAMPLES: i32 = 4;

// Shares of half the icon's width.
const EDGE_OUTSIDE: f32 = 0.98;
const RING_OUTSIDE: f32 = 0.92;
const RING_INSIDE: f32 = 0.58;
const EDGE_INSIDE: f32 = 0.52;
const DOT: f32 = 0.24;
const MARK_AT: f32 = 0.62;
const MARK: f32 = 0.34;
/// The gap between the mark and what lies under it.
const MARK_GAP: f32 = 0.46;

/// Red, green, blue, and how much of what is behind is covered.
type Paint = [f32; 4];

const NOTHING: Paint = [0.0, 0.0, 0.0, 0.0];
const EDGE: Paint = [0.0, 0.0, 0.0, 0.35];
const TRACK: Paint = [128.0, 128.0, 128.0, 0.55];
const MARK_PAINT: Paint = [64.0, 124.0, 230.0, 1.0];

/// The icon at one size, as rows of alpha, red, green and blue.
pub(super) fn pixmap(ring: Ring, size: i32) -> Vec<u8> {
    let pixels = (0..size).flat_map(|y| (0..size).map(move |x| (x, y)));
    pixels.flat_map(|(x, y)| pixel(ring, size, x, y)).collect()
}

/// The mean of the samples, each weighted with what it covers.
fn pixel(ring: Ring, size: i32, x: i32, y: i32) -> [u8; 4] {
    let mut sum = NOTHING;
    for sample in 0..SAMPLES * SAMPLES {
        let at = |pixel: i32, sample: i32| {
            let position = pixel as f32 + (sample as f32 + 0.5) / SAMPLES as f32;
            position * 2.0 / size as f32 - 1.0
        };
        let [red, green, blue, alpha] = paint(ring, at(x, sample % SAMPLES), at(y, sample / SAMPLES));
        sum = [sum[0] + red * alpha, sum[1] + green * alpha, sum[2] + blue * alpha, sum[3] + alpha];
    }
    let [red, green, blue, alpha] = sum;
    if alpha <= 0.0 {
        return [0; 4];
    }
    let covered = alpha / (SAMPLES * SAMPLES) as f32 * 255.0;
    [covered, red / alpha, green / alpha, blue / alpha].map(|part| part.round() as u8)
}

/// What lies at a point; the icon reaches from -1 to 1 both ways.
fn paint(ring: Ring, x: f32, y: f32) -> Paint {
    if ring.mark {
        let from_mark = (x - MARK_AT).hypot(y - MARK_AT);
        if from_mark <= MARK {
            return MARK_PAINT;
        }
        if from_mark <= MARK_GAP {
            return NOTHING;
        }
    }
    let radius = x.hypot(y);
    if radius <= DOT {
        return tone(ring.tone);
    }
    if (RING_INSIDE..=RING_OUTSIDE).contains(&radius) {
        return if is_filled(ring.twelfths, x, y) { tone(ring.tone) } else { TRACK };
    }
    if (EDGE_INSIDE..=EDGE_OUTSIDE).contains(&radius) { EDGE } else { NOTHING }
}

/// Clockwise from the top.
fn is_filled(twelfths: u8, x: f32, y: f32) -> bool {
    let turn = x.atan2(-y) / std::f32::consts::TAU;
    let turn = if turn < 0.0 { turn + 1.0 } else { turn };
    turn * 12.0 < f32::from(twelfths)
}

fn tone(tone: Tone) -> Paint {
    match tone {
        Tone::Calm => [31.0, 164.0, 140.0, 1.0],
        Tone::Amber => [240.0, 146.0, 14.0, 1.0],
        Tone::Grey => [142.0, 142.0, 147.0, 1.0],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    /// One letter a pixel: what covers it most, in capitals where it covers it wholly.
    fn check(ring: Ring, expected: &Expect) {
        let icon = pixmap(ring, 22);
        let letters: Vec<char> = icon.chunks_exact(4).map(letter).collect();
        let rows: Vec<String> =
            letters.chunks(22).map(|row| row.iter().collect::<String>().trim_end().to_owned()).collect();
        expected.assert_eq(&rows.join("\n"));
    }

    fn letter(pixel: &[u8]) -> char {
        let (alpha, red, green, blue) = (pixel[0], pixel[1], pixel[2], pixel[3]);
        match (alpha, red, green, blue) {
            (0..40, ..) => ' ',
            (_, 0..90, 0..90, _) => '.',
            (_, ..110, 100..150, 200..) => 'M',
            (_, 190.., 110.., _) => 'A',
            (_, 0..70, 110.., _) => 'C',
            (200.., ..) => 'G',
            _ => '-',
        }
    }

    fn ring(twelfths: u8, tone: Tone, mark: bool) -> Ring {
        Ring { twelfths, tone, mark }
    }

    #[test]
    fn calm_fills_clockwise() {
        check(
            ring(3, Tone::Calm, false),
            &expect![[r"
                        ......
                      ..---CCCC.
                    ..-----CCCCCC.
                   .-------CCCCCCC.
                  .--------CCCCCCCC.
                  .-----..  ..CCCCCC
                 .----..      .CCCCC.
                 .----.        .CCCCC
                .----.   CCCC   .CCCC.
                .----.  CCCCCC  .CCCC.
                .----   CCCCCC   CCCC.
                .----   CCCCCC   ----.
                .----.  CCCCCC  .----.
                .----.   CCCC   .----.
                 .----.        .----.
                 .----..      ..----.
                  .-----..  ..-----.
                  .----------------.
                   .--------------.
                    ..----------..
                      ..------..
                        ......"]],
        );
    }

    #[test]
    fn amber_is_full_and_marked() {
        check(
            ring(12, Tone::Amber, true),
            &expect![[r"
                        ......
                      .-AAAAAA-.
                    .-AAAAAAAAAA-.
                   .AAAAAAAAAAAAAA.
                  .AAAAAAAAAAAAAAAA.
                  -AAAAA..  ..AAAAA-
                 .AAAA-.      .-AAAA.
                 -AAAA.        .AAAA-
                .AAAA.   AAAA   .AAAA.
                .AAAA.  AAAAAA  .AAAA.
                .AAAA   AAAAAA   AAAA.
                .AAAA   AAAAAA   AAAA.
                .AAAA.  AAAAAA   AAAA.
                .AAAA.   AAAA       A.
                 -AAAA.         MMMM
                 .AAAA-.       MMMMMM
                  -AAAAA..    MMMMMMMM
                  .AAAAAAAAAA MMMMMMMM
                   .AAAAAAAAA MMMMMMMM
                    .-AAAAAAA MMMMMMM
                      .-AAAAAA MMMMMM
                        ......  MMM"]],
        );
    }

    #[test]
    fn grey_differs_from_its_track() {
        check(
            ring(6, Tone::Grey, false),
            &expect![[r"
                        ......
                      ..---GGG-.
                    ..-----GGGGG-.
                   .-------GGGGGGG.
                  .--------GGGGGGGG.
                  .-----..  ..GGGGG-
                 .----..      .-GGGG.
                 .----.        .GGGG-
                .----.   ----   .GGGG.
                .----.  -GGGG-  .GGGG.
                .----   -GGGG-   GGGG.
                .----   -GGGG-   GGGG.
                .----.  -GGGG-  .GGGG.
                .----.   ----   .GGGG.
                 .----.        .GGGG-
                 .----..      .-GGGG.
                  .-----..  ..GGGGG-
                  .--------GGGGGGGG.
                   .-------GGGGGGG.
                    ..-----GGGGG-.
                      ..---GGG-.
                        ......"]],
        );
    }

    #[test]
    fn every_size_is_complete() {
        for size in [16, 20, 22, 24, 32, 48, 64] {
            let icon = pixmap(ring(7, Tone::Calm, true), size);
            assert_eq!(icon.len(), (size * size * 4) as usize);
        }
    }
}
