//! One triangle, filled row by row.

use super::blend::{Rgba, multiply, over, pack};
use super::texture::{FRACTION_BITS, Texture};
use super::{Canvas, Clip};
use egui::epaint::Vertex;

/// What runs evenly over a triangle: red, green, blue, alpha, and the place in the texture.
const VALUES: usize = 6;

/// A corner in pixels.
#[derive(Clone, Copy)]
pub(super) struct Corner {
    x: f32,
    y: f32,
    values: [f32; VALUES],
}

pub(super) struct Triangle {
    top: f32,
    bottom: f32,
    edges: [Edge; 3],
    /// What a corner, and with it the whole plane, is hung on.
    origin: Corner,
    /// How much each value grows in a pixel to the right, and in one downward.
    slopes: [[f32; VALUES]; 2],
    is_flat: bool,
    is_plain: bool,
}

/// A side that is not level, as the line `x = at + slope * y`.
#[derive(Clone, Copy, Default)]
struct Edge {
    start: [f32; 2],
    slope: f32,
    bounds: Bounds,
}

/// On which side of the line the triangle lies.
#[derive(Clone, Copy, Default)]
enum Bounds {
    /// The side is level: the rows alone bound the triangle there.
    #[default]
    Nothing,
    Left,
    Right,
}

impl Corner {
    pub(super) fn new(vertex: &Vertex, pixels_per_point: f32, texture: &Texture) -> Self {
        let [red, green, blue, alpha] = vertex.color.to_array().map(f32::from);
        let [u, v] = texture.place(vertex.uv.x, vertex.uv.y);
        let position = vertex.pos * pixels_per_point;
        Self { x: position.x, y: position.y, values: [red, green, blue, alpha, u, v] }
    }
}

impl Triangle {
    /// `None` where there is nothing to fill.
    pub(super) fn new(a: Corner, b: Corner, c: Corner) -> Option<Self> {
        let area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
        if area == 0.0 || !area.is_finite() {
            return None;
        }
        let (b, c, area) = if area < 0.0 { (c, b, -area) } else { (b, c, area) };
        let slope = |i: usize, along_b: f32, along_c: f32| {
            ((b.values[i] - a.values[i]) * along_b + (c.values[i] - a.values[i]) * along_c) / area
        };
        Some(Self {
            top: a.y.min(b.y).min(c.y),
            bottom: a.y.max(b.y).max(c.y),
            edges: [Edge::new(a, b), Edge::new(b, c), Edge::new(c, a)],
            origin: a,
            slopes: [
                std::array::from_fn(|i| slope(i, c.y - a.y, a.y - b.y)),
                std::array::from_fn(|i| slope(i, a.x - c.x, b.x - a.x)),
            ],
            is_flat: same(&a, &b, &c, 0..4),
            is_plain: same(&a, &b, &c, 4..VALUES),
        })
    }

    pub(super) fn fill(&self, canvas: &mut Canvas<'_>, clip: &Clip, texture: &Texture) {
        let paint = self.paint(texture);
        let (top, bottom) = (first_centre(self.top).max(clip.top), first_centre(self.bottom).min(clip.bottom));
        for y in top as usize..bottom as usize {
            let centre = y as f32 + 0.5;
            let (left, right) = self.span(centre, clip);
            if left >= right {
                continue;
            }
            let row = &mut canvas.pixels[y * canvas.width..][left as usize..right as usize];
            match &paint {
                Paint::Solid(color) if color[3] == 255 => row.fill(pack(*color)),
                Paint::Solid(color) => row.iter_mut().for_each(|pixel| over(pixel, *color)),
                Paint::Shaded(texel) => shade(row, self.values(left, centre), *texel),
                Paint::Stencil(color) => stencil(row, self.values(left, centre), *color, texture),
                Paint::Textured => textured(row, self.values(left, centre), texture),
            }
        }
    }

    fn paint(&self, texture: &Texture) -> Paint {
        let color = || std::array::from_fn(|i| self.origin.values[i] as u32);
        let texel = || texture.sample(fixed(self.origin.values[4]), fixed(self.origin.values[5]));
        match (self.is_flat, self.is_plain) {
            (true, true) => Paint::Solid(multiply(color(), texel())),
            (false, true) => Paint::Shaded(texel()),
            (true, false) => Paint::Stencil(color()),
            (false, false) => Paint::Textured,
        }
    }

    /// The columns whose centres lie inside at this height, from the first to before the second.
    fn span(&self, y: f32, clip: &Clip) -> (f32, f32) {
        let (mut left, mut right) = (clip.left, clip.right);
        for edge in &self.edges {
            match edge.bounds {
                Bounds::Nothing => {}
                Bounds::Left => left = left.max(first_centre(edge.at(y))),
                Bounds::Right => right = right.min(first_centre(edge.at(y))),
            }
        }
        (left, right)
    }

    /// The values at the first centre of a row, and what they grow by, in fixed point.
    fn values(&self, left: f32, centre: f32) -> [Run; VALUES] {
        let (x, y) = (left + 0.5 - self.origin.x, centre - self.origin.y);
        let run = |i: usize| Run {
            now: fixed(self.origin.values[i] + self.slopes[0][i] * x + self.slopes[1][i] * y),
            step: fixed(self.slopes[0][i]),
        };
        [run(0), run(1), run(2), run(3), run(4), run(5)]
    }
}

/// How the pixels of a triangle get their colour.
enum Paint {
    /// One colour.
    Solid(Rgba),
    /// Colours that run, times one texel.
    Shaded(Rgba),
    /// One colour through a texture: text.
    Stencil(Rgba),
    /// Colours that run, through a texture.
    Textured,
}

impl Edge {
    /// The side from one corner to the next, the triangle on its right hand as seen on the screen.
    fn new(from: Corner, to: Corner) -> Self {
        // Neighbouring triangles run along a shared side in opposite directions; reckoning it from its upper
        // end in both makes them meet without a gap or a pixel painted twice.
        let (upper, lower, bounds) = match from.y.total_cmp(&to.y) {
            std::cmp::Ordering::Less => (from, to, Bounds::Right),
            std::cmp::Ordering::Greater => (to, from, Bounds::Left),
            std::cmp::Ordering::Equal => return Self::default(),
        };
        Self { start: [upper.x, upper.y], slope: (lower.x - upper.x) / (lower.y - upper.y), bounds }
    }

    fn at(&self, y: f32) -> f32 {
        self.start[0] + self.slope * (y - self.start[1])
    }
}

/// A value along a row, in fixed point.
#[derive(Clone, Copy)]
struct Run {
    now: i32,
    step: i32,
}

impl Run {
    #[inline]
    fn advance(&mut self) {
        self.now = self.now.wrapping_add(self.step);
    }

    /// The nearest whole number that a colour's channel can hold.
    #[inline]
    fn channel(self) -> u32 {
        (self.now.saturating_add(1 << (FRACTION_BITS - 1)) >> FRACTION_BITS).clamp(0, 255) as u32
    }
}

fn shade(row: &mut [u32], values: [Run; VALUES], texel: Rgba) {
    let [mut red, mut green, mut blue, mut alpha, _, _] = values;
    for pixel in row {
        over(pixel, multiply([red.channel(), green.channel(), blue.channel(), alpha.channel()], texel));
        [&mut red, &mut green, &mut blue, &mut alpha].into_iter().for_each(Run::advance);
    }
}

fn stencil(row: &mut [u32], [_, _, _, _, mut u, mut v]: [Run; VALUES], color: Rgba, texture: &Texture) {
    for pixel in row {
        let texel = texture.sample(u.now, v.now);
        if texel != [0; 4] {
            over(pixel, multiply(color, texel));
        }
        [&mut u, &mut v].into_iter().for_each(Run::advance);
    }
}

fn textured(row: &mut [u32], mut values: [Run; VALUES], texture: &Texture) {
    for pixel in row {
        let color = std::array::from_fn(|i| values[i].channel());
        over(pixel, multiply(color, texture.sample(values[4].now, values[5].now)));
        values.iter_mut().for_each(Run::advance);
    }
}

/// The first pixel whose centre lies at or after this place.
#[inline]
fn first_centre(place: f32) -> f32 {
    // `ceil` is a call into a library on processors that a package must also run on.
    let place = place - 0.5;
    let towards_zero = place as i32 as f32;
    if towards_zero < place { towards_zero + 1.0 } else { towards_zero }
}

fn fixed(value: f32) -> i32 {
    (value * (1 << FRACTION_BITS) as f32) as i32
}

fn same(a: &Corner, b: &Corner, c: &Corner, mut values: std::ops::Range<usize>) -> bool {
    values.all(|i| a.values[i].to_bits() == b.values[i].to_bits() && b.values[i].to_bits() == c.values[i].to_bits())
}
