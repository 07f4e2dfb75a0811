//! Arithmetic on premultiplied colours of eight bits a channel.

/// Red, green, blue and alpha, each from 0 to 255.
pub(super) type Rgba = [u32; 4];

/// Two channels side by side in one number, with room for a carry above each.
const PAIR: u32 = 0x00ff_00ff;

pub(super) fn pack([red, green, blue, _]: Rgba) -> u32 {
    red << 16 | green << 8 | blue
}

/// Lays `source` over the pixel.
#[inline]
pub(super) fn over(pixel: &mut u32, source: Rgba) {
    match source[3] {
        255 => *pixel = pack(source),
        0 if source == [0; 4] => {}
        alpha => {
            let [red, green, blue, _] = source;
            let red_blue = scale(*pixel & PAIR, 255 - alpha) + (red << 16 | blue);
            let green = scale(*pixel >> 8 & 0xff, 255 - alpha) + green;
            *pixel = saturate(red_blue) | saturate(green) << 8;
        }
    }
}

#[inline]
pub(super) fn multiply(a: Rgba, b: Rgba) -> Rgba {
    if b == [255; 4] {
        return a;
    }
    [scale(a[0], b[0]), scale(a[1], b[1]), scale(a[2], b[2]), scale(a[3], b[3])]
}

/// Each channel of the pair times `factor` / 255, rounded.
#[inline]
fn scale(pair: u32, factor: u32) -> u32 {
    let product = pair * factor + 0x0080_0080;
    (product + (product >> 8 & PAIR)) >> 8 & PAIR
}

/// Holds each channel of the pair at 255: colours that add light overflow.
#[inline]
fn saturate(pair: u32) -> u32 {
    let carries = pair & 0x0100_0100;
    (pair | (carries - (carries >> 8))) & PAIR
}

#[cfg(test)]
mod tests {
    use super::{over, pack, scale};

    #[test]
    fn scaling_is_exact_for_every_pair_of_bytes() {
        for a in 0..=255_u32 {
            for b in 0..=255_u32 {
                let exact = (f64::from(a * b) / 255.0).round() as u32;
                assert_eq!(scale(a << 16 | a, b), exact << 16 | exact, "{a} times {b}");
            }
        }
    }

    #[test]
    fn a_colour_laid_over_itself_does_not_change_and_light_saturates() {
        let mut pixel = 0x00c8_c8c8;
        over(&mut pixel, [100, 100, 100, 128]);
        assert_eq!(pixel, 0x00c8_c8c8);
        over(&mut pixel, [100, 100, 0, 0]);
        assert_eq!(pixel, pack([255, 255, 200, 0]));
    }
}
