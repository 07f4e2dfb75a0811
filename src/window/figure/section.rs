//! Cross sections: closed curves of unit width and depth, computed once.

use glam::{Vec2, vec2};
use std::sync::LazyLock;

/// The curve that a surface has across.
#[derive(Clone, Copy, Default)]
pub(super) enum Section {
    #[default]
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

static CURVES: LazyLock<[Vec<Vec2>; 7]> = LazyLock::new(|| {
    [curve(7, 2.0), curve(14, 2.0), curve(14, 2.7), curve(16, 2.0), curve(28, 2.35), curve(32, 2.15), slab()]
});

impl Section {
    /// Points of the curve, from the front (y = 1) over the left (x = 1).
    pub(super) fn points(self) -> &'static [Vec2] {
        &CURVES[self as usize]
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
