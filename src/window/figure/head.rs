//! The head: skull and jaw as one surface, and all that is on it in the order of depth.

use super::brush::Brush;
use super::section::Section;
use crate::figure::{Body, Frame, Joint, Side};
use glam::{Vec3, vec3};

/// A level of the head in the frame of its joint, in metres: height, half its width, front and back.
type Level = (f32, f32, f32, f32);

const LEVELS: [Level; 17] = [
    (-0.0575, 0.003, 0.079, 0.070),
    (-0.0555, 0.015, 0.090, 0.055),
    (-0.049, 0.0265, 0.0955, 0.030),
    (-0.037, 0.038, 0.0965, 0.004),
    (-0.022, 0.0475, 0.0965, -0.024),
    (-0.005, 0.0555, 0.0985, -0.050),
    (0.012, 0.061, 0.099, -0.067),
    (0.030, 0.0655, 0.0985, -0.077),
    (0.050, 0.069, 0.097, -0.081),
    (0.068, 0.071, 0.1005, -0.081),
    (0.088, 0.0715, 0.100, -0.079),
    (0.106, 0.069, 0.094, -0.073),
    (0.122, 0.0625, 0.083, -0.063),
    (0.136, 0.051, 0.066, -0.048),
    (0.146, 0.036, 0.046, -0.030),
    (0.152, 0.019, 0.026, -0.011),
    (0.1535, 0.002, 0.009, 0.005),
];
/// Where a level is widest.
const MIDDLE: f32 = 0.004;
/// How boxy a level is; the section of the head is made with it.
const POWER: f32 = 2.15;

/// The head's half width, front and back at a height.
pub(super) fn level(height: f32) -> Vec3 {
    let above = LEVELS.iter().position(|level| level.0 > height).unwrap_or(LEVELS.len() - 1).max(1);
    let (low, high) = (LEVELS[above - 1], LEVELS[above]);
    let share = ((height - low.0) / (high.0 - low.0)).clamp(0.0, 1.0);
    vec3(low.1, low.2, low.3).lerp(vec3(high.1, high.2, high.3), share)
}

/// The point of the face at a place beside its middle and a height, `lift` in front of the skin.
pub(super) fn face(x: f32, y: f32, lift: f32) -> Vec3 {
    let size = level(y);
    let bulge = (1.0 - (x.abs() / size.x).min(0.98).powf(POWER)).powf(1.0 / POWER);
    vec3(x, y, MIDDLE + (size.y - MIDDLE) * bulge + lift)
}

/// The point of the head in a direction about its vertical axis, given as the sine and cosine from the front.
pub(super) fn around(sin: f32, cos: f32, height: f32, grow: f32) -> Vec3 {
    let size = level(height);
    let reach = (sin.abs().powf(POWER) + cos.abs().powf(POWER)).powf(-1.0 / POWER);
    let depth = if cos > 0.0 { size.y - MIDDLE } else { MIDDLE - size.z };
    vec3(sin * reach * (size.x + grow), height, MIDDLE + cos * reach * (depth + grow))
}

impl Brush<'_> {
    pub(super) fn head(&mut self, body: &Body) {
        let head = body.frame(Joint::Head);
        let is_bun_near = head.turn.z_axis.dot(self.lens.toward) < 0.05;
        let far = if head.turn.x_axis.dot(self.lens.toward) > 0.0 { Side::Right } else { Side::Left };
        if !is_bun_near {
            self.bun(head);
        }
        self.ear(head, far);
        self.skull(head);
        self.features(head, body.eyes);
        self.hair(head);
        self.ear(head, if far == Side::Left { Side::Right } else { Side::Left });
        if is_bun_near {
            self.bun(head);
        }
    }

    fn skull(&mut self, head: &Frame) {
        let skin = self.skin();
        let mut loft = self.loft(Section::Head);
        for (height, width, front, back) in LEVELS {
            let center = head.point(vec3(0.0, height, MIDDLE));
            let (x, z) = (head.turn.x_axis * width, head.turn.z_axis);
            loft.ring_of(Section::Head, center, x, z * (front - MIDDLE), z * (MIDDLE - back));
        }
        self.fill(loft, &skin);
    }

    /// An oval with a shaded hollow; only the one that looks at the eye is seen.
    fn ear(&mut self, head: &Frame, side: Side) {
        // Height, how far back its middle is, and half its depth.
        const RINGS: [(f32, f32, f32); 7] = [
            (0.064, -0.009, 0.003),
            (0.060, -0.009, 0.012),
            (0.050, -0.009, 0.0165),
            (0.036, -0.007, 0.015),
            (0.022, -0.003, 0.0105),
            (0.014, -0.001, 0.0075),
            (0.011, -0.001, 0.002),
        ];
        if side.of(Vec3::X).dot(head.turn.transpose() * self.lens.toward) < -0.35 {
            return;
        }
        let skin = self.skin();
        let mut loft = self.loft(Section::Limb);
        for (height, back, depth) in RINGS {
            let center = head.point(side.of(vec3(0.0715, height, back)));
            let (x, z) = (head.turn * side.of(vec3(0.0075, 0.0, -0.003)), head.turn.z_axis * depth);
            loft.ring(Section::Limb, center, x, z).line = 0.8;
        }
        self.fill(loft, &skin);
        self.ear_hollow(head, side);
    }
}
