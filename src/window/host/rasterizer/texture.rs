//! A texture, looked up between its texels.

use super::blend::Rgba;
use egui::{Color32, ImageData, epaint::ImageDelta};

/// Texture coordinates are counted in texels with this many bits below the point.
pub(super) const FRACTION_BITS: u32 = 16;

pub(super) struct Texture {
    width: usize,
    height: usize,
    texels: Vec<Color32>,
}

impl Texture {
    pub(super) fn new(delta: &ImageDelta) -> Self {
        let ImageData::Color(image) = &delta.image;
        let [width, height] = image.size;
        Self { width, height, texels: image.pixels.clone() }
    }

    /// Replaces the whole texture, or the part that lies at `delta.pos`.
    pub(super) fn change(&mut self, delta: &ImageDelta) {
        let Some([left, top]) = delta.pos else {
            *self = Self::new(delta);
            return;
        };
        let ImageData::Color(image) = &delta.image;
        for (row, new) in image.pixels.chunks_exact(image.size[0].max(1)).enumerate() {
            let start = (top + row) * self.width + left;
            if let Some(old) = self.texels.get_mut(start..start + new.len()) {
                old.copy_from_slice(new);
            }
        }
    }

    /// Where `u` and `v`, each from 0 to 1, lie in texels, with the first texel's centre at zero.
    pub(super) fn place(&self, u: f32, v: f32) -> [f32; 2] {
        [u * self.width as f32 - 0.5, v * self.height as f32 - 0.5]
    }

    /// The colour at a place in fixed point, mixed from the four texels around it.
    #[inline]
    pub(super) fn sample(&self, x: i32, y: i32) -> Rgba {
        let (left, right, right_part) = neighbours(x, self.width);
        let (upper, lower, lower_part) = neighbours(y, self.height);
        let (upper, lower) = (upper * self.width, lower * self.width);
        let corner = self.texel(upper + left);
        if right_part == 0 && lower_part == 0 {
            return corner.map(u32::from);
        }
        let corners = [corner, self.texel(upper + right), self.texel(lower + left), self.texel(lower + right)];
        if corners == [[0; 4]; 4] {
            return [0; 4];
        }
        mix(corners, right_part, lower_part)
    }

    #[inline]
    fn texel(&self, index: usize) -> [u8; 4] {
        self.texels.get(index).map_or([0; 4], Color32::to_array)
    }
}

/// The texels on both sides of a place, and the second one's share of 256.
#[inline]
fn neighbours(place: i32, count: usize) -> (usize, usize, u32) {
    // Rounding to a 256th keeps what lies exactly on a texel sharp.
    let place = (place.max(0) as u32).saturating_add(1 << (FRACTION_BITS - 9)) >> (FRACTION_BITS - 8);
    let last = count.saturating_sub(1);
    let first = ((place >> 8) as usize).min(last);
    (first, (first + 1).min(last), place & 255)
}

#[inline]
fn mix([upper_left, upper_right, lower_left, lower_right]: [[u8; 4]; 4], right: u32, lower: u32) -> Rgba {
    let channel = |i: usize| {
        let above = u32::from(upper_left[i]) * (256 - right) + u32::from(upper_right[i]) * right;
        let below = u32::from(lower_left[i]) * (256 - right) + u32::from(lower_right[i]) * right;
        (above * (256 - lower) + below * lower + 0x8000) >> 16
    };
    [channel(0), channel(1), channel(2), channel(3)]
}
