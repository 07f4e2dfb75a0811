//! Cross sections: closed curves of unit width and depth, computed once for each detail.

use glam::{Vec2, vec2};
use std::sync::LazyLock;

/// The curve that a surface has across.
#[derive(Clone, Copy)]
pub(super) enum Section {
    Finger,
    Limb,
    /// Flattened like a palm or a shoe.
    Palm,
    Leg,
    Trunk,
    Head,
    /// A rectangle with rounded corners.
    Slab,
}

/// How finely a figure is drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Detail {
    /// A thumbnail.
    Low,
    Middle,
    High,
}

impl Detail {
    /// By the pixels to a metre.
    pub(super) fn new(scale: f32) -> Self {
        match scale {
            ..90.0 => Self::Low,
            ..420.0 => Self::Middle,
            _ => Self::High,
        }
    }
}

/// How many points each curve has at each detail, and how boxy it is: 2 is an ellipse.
const PLANS: [([usize; 3], f32); 6] = [
    ([5, 6, 8], 2.0),
    ([8, 11, 15], 2.0),
    ([8, 10, 14], 2.7),
    ([9, 12, 18], 2.0),
    ([14, 20, 28], 2.35),
    ([14, 20, 30], 2.15),
];

static CURVES: LazyLock<[[Vec<Vec2>; 3]; 7]> = LazyLock::new(|| {
    std::array::from_fn(|section| {
        std::array::from_fn(|detail| {
            PLANS.get(section).map_or_else(slab, |(counts, power)| curve(counts[detail], *power))
        })
    })
});

impl Section {
    /// Points of the curve, from the front (y = 1) over the left (x = 1).
    pub(super) fn points(self, detail: Detail) -> &'static [Vec2] {
        &CURVES[self as usize][detail as usize]
    }
}

/// A superellipse.
fn curve(count: usize, power: f32) -> Vec<Vec2> {
    let at = |index: usize| {
        let (sin, cos) = (index as f32 / count as f32 * std::f32::consts::TAU).sin_cos();
        vec2(sin, cos) * (sin.abs().powf(power) + cos.abs().powf(power)).powf(-1.0 / power)
    };
    (0..count).map(at).collect()
}

/// Three points to a corner, none along the sides.
fn slab() -> Vec<Vec2> {
    const ROUND: f32 = 0.14;
    let corner = |[x, y]: [f32; 2]| {
        let center = vec2(x, y) * (1.0 - ROUND);
        // From the front over the left, the way the other curves go: the corner's first point lies on the side it
        // is entered from.
        let (first, last) = if x * y > 0.0 { (vec2(0.0, y), vec2(x, 0.0)) } else { (vec2(x, 0.0), vec2(0.0, y)) };
        [first, (first + last).normalize(), last].map(|out| center + out * ROUND)
    };
    [[1.0, 1.0], [1.0, -1.0], [-1.0, -1.0], [-1.0, 1.0]].into_iter().flat_map(corner).collect()
}
