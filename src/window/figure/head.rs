//! The head: skull and jaw as one surface, and all that is on it in the order of depth.

use super::brush::Brush;
use super::section::{Detail, Section};
use crate::figure::{Body, Frame, Joint, Side};
use glam::{Vec2, Vec3, Vec4, vec3};

/// A level of the head in the frame of its joint, in metres: height, half its width, front, back and where it is
/// widest.
type Level = (f32, [f32; 4]);

const LEVELS: [Level; 17] = [
    (-0.0570, [0.004, 0.084, 0.074, 0.079]),
    (-0.0550, [0.014, 0.092, 0.060, 0.076]),
    (-0.0490, [0.024, 0.0965, 0.036, 0.066]),
    (-0.0370, [0.0345, 0.0970, 0.006, 0.046]),
    (-0.0220, [0.0440, 0.0965, -0.024, 0.028]),
    (-0.0050, [0.0525, 0.0985, -0.050, 0.016]),
    (0.0120, [0.0595, 0.0990, -0.067, 0.009]),
    (0.0300, [0.0650, 0.0985, -0.077, 0.005]),
    (0.0500, [0.0690, 0.0965, -0.082, 0.003]),
    (0.0680, [0.0710, 0.1000, -0.083, 0.002]),
    (0.0880, [0.0715, 0.0995, -0.081, 0.001]),
    (0.1060, [0.0690, 0.0940, -0.075, 0.001]),
    (0.1220, [0.0625, 0.0835, -0.065, 0.001]),
    (0.1360, [0.0515, 0.0680, -0.051, 0.002]),
    (0.1470, [0.0365, 0.0480, -0.033, 0.003]),
    (0.1530, [0.0200, 0.0280, -0.014, 0.004]),
    (0.1550, [0.0040, 0.0090, 0.001, 0.005]),
];
/// How boxy a level is; the section of the head is made with it.
const POWER: f32 = 2.15;

/// The head at a height: half its width, its front, its back, and where it is widest.
pub(super) fn level(height: f32) -> Vec4 {
    let above = LEVELS.iter().position(|level| level.0 > height).unwrap_or(LEVELS.len() - 1).max(1);
    let ((low, from), (high, to)) = (LEVELS[above - 1], LEVELS[above]);
    let share = ((height - low) / (high - low)).clamp(0.0, 1.0);
    Vec4::from(from).lerp(Vec4::from(to), share)
}

/// The point of the face at a place beside its middle and a height, `lift` in front of the skin.
pub(super) fn face(x: f32, y: f32, lift: f32) -> Vec3 {
    let [width, front, _, middle] = level(y).to_array();
    let bulge = (1.0 - (x.abs() / width).min(0.98).powf(POWER)).powf(1.0 / POWER);
    vec3(x, y, middle + (front - middle) * bulge + lift)
}

/// The point of the head at a height, `grow` outside the skin; `at` is a point of the head's section.
pub(super) fn around(at: Vec2, height: f32, grow: f32) -> Vec3 {
    let [width, front, back, middle] = level(height).to_array();
    let depth = if at.y > 0.0 { front - middle } else { middle - back };
    vec3(at.x * (width + grow), height, middle + at.y * (depth + grow))
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
        let step = if self.detail == Detail::High { 1 } else { 2 };
        for (height, [width, front, back, middle]) in LEVELS.into_iter().step_by(step) {
            let center = head.point(vec3(0.0, height, middle));
            let (x, z) = (head.turn.x_axis * width, head.turn.z_axis);
            loft.ring_of(center, x, z * (front - middle), z * (middle - back));
        }
        self.fill(loft, &skin);
    }

    /// An oval with a shaded hollow; only the one that looks at the eye is seen.
    fn ear(&mut self, head: &Frame, side: Side) {
        // Height, how far back its middle is, and half its depth.
        const RINGS: [(f32, f32, f32); 9] = [
            (0.0655, -0.012, 0.002),
            (0.0640, -0.012, 0.008),
            (0.0590, -0.011, 0.0135),
            (0.0500, -0.010, 0.0160),
            (0.0380, -0.007, 0.0145),
            (0.0270, -0.004, 0.0110),
            (0.0180, -0.001, 0.0080),
            (0.0125, 0.001, 0.0055),
            (0.0110, 0.001, 0.0015),
        ];
        if side.of(Vec3::X).dot(head.turn.transpose() * self.lens.toward) < -0.35 {
            return;
        }
        let skin = self.skin();
        let mut loft = self.loft(Section::Limb);
        for (height, back, depth) in RINGS {
            let center = head.point(side.of(vec3(0.0708 + (height - 0.04) * 0.10, height, back)));
            let (x, z) =
                (head.turn * side.of(vec3(0.0056, 0.0, -0.0035)) * (depth / 0.016).sqrt(), head.turn.z_axis * depth);
            loft.ring(center, x, z).line = 0.8;
        }
        self.fill(loft, &skin);
        self.ear_hollow(head, side);
    }
}
