//! The palm, and what is attached to it in the order of depth.

use super::brush::Brush;
use super::finger::{Digit, digits, mitten};
use super::section::Section;
use crate::figure::{Body, Frame, Joint, Side};
use glam::{Vec3, vec3};

/// Hands smaller than this many pixels have no single fingers.
const FINGERS_FROM: f32 = 14.0;
/// From the wrist to the tip of the middle finger, in metres.
const LENGTH: f32 = 0.184;

/// Down from the wrist, half the thickness, half the width, how far the middle is towards the thumb, and the line.
const PALM: [(f32, f32, f32, f32, f32); 8] = [
    (0.010, 0.0185, 0.0255, 0.000, 0.0),
    (-0.006, 0.0180, 0.0268, 0.001, 0.0),
    (-0.024, 0.0170, 0.0315, 0.003, 0.9),
    (-0.046, 0.0160, 0.0375, 0.003, 1.0),
    (-0.068, 0.0145, 0.0395, 0.002, 1.0),
    (-0.086, 0.0125, 0.0385, 0.001, 0.9),
    (-0.095, 0.0090, 0.0350, 0.001, 0.0),
    (-0.099, 0.0030, 0.0260, 0.001, 0.0),
];

impl Brush<'_> {
    pub(super) fn hand(&mut self, body: &Body, side: Side) {
        let wrist = body.frame(Joint::Wrist(side));
        let fingers = body.fingers(side);
        let small = LENGTH * self.lens.scale < FINGERS_FROM * self.feather;
        let mut digits = if small { mitten(fingers) } else { digits(fingers) };
        let depth = |local: Vec3| wrist.point(side.of(local)).dot(self.lens.toward);
        let palm = depth(vec3(0.0, -0.06, 0.0));
        digits.sort_by(|a, b| depth(a.middle()).total_cmp(&depth(b.middle())));
        let behind = digits.iter().take_while(|digit| depth(digit.middle()) < palm).count();
        let line = self.line;
        self.line = line * 0.75;
        self.digits(&digits[..behind], wrist, side);
        self.palm(wrist, side);
        self.digits(&digits[behind..], wrist, side);
        self.line = line;
    }

    fn digits(&mut self, digits: &[Digit], wrist: &Frame, side: Side) {
        for digit in digits {
            self.digit(digit, wrist, side);
        }
    }

    fn palm(&mut self, wrist: &Frame, side: Side) {
        let mut loft = self.loft(Section::Palm);
        let local = |x, y, z| wrist.turn * side.of(vec3(x, y, z));
        for (y, thick, wide, thumbward, line) in PALM {
            let center = wrist.at + local(0.0, y, thumbward);
            loft.ring(center, local(thick, 0.0, 0.0), local(0.0, 0.0, wide)).line = line;
        }
        loft.is_tube = true;
        let skin = self.skin();
        self.fill(loft, &skin);
    }
}
