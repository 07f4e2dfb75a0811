//! Shoes: the upper and its sole, bent at the ball of the foot.

use super::brush::Brush;
use super::loft::Loft;
use super::section::{Detail, Section};
use crate::figure::{Body, Joint, Side};
use glam::{Vec3, vec3};

/// A ring across the shoe, in metres in the frame of the ankle or, from the ball on, of the toes: how far forward,
/// its top, half its width, and how far its middle is towards the big toe.
type Cross = (f32, f32, f32, f32);

const HEEL: [Cross; 8] = [
    (-0.066, -0.030, 0.010, 0.0),
    (-0.062, -0.012, 0.022, 0.0),
    (-0.048, 0.006, 0.031, 0.0),
    (-0.024, 0.016, 0.035, 0.0),
    (0.004, 0.018, 0.0365, 0.0),
    (0.028, 0.010, 0.037, 0.001),
    (0.056, -0.010, 0.039, 0.002),
    (0.085, -0.0245, 0.042, 0.002),
];
const FRONT: [Cross; 6] = [
    (0.010, 0.0175, 0.0435, 0.002),
    (0.035, 0.0125, 0.042, 0.004),
    (0.056, 0.008, 0.036, 0.006),
    (0.072, 0.003, 0.026, 0.008),
    (0.081, -0.003, 0.014, 0.009),
    (0.084, -0.008, 0.003, 0.009),
];
/// The ground below the ankle, and the ball of the foot.
const GROUND: f32 = -0.066;
const BALL: f32 = -0.045;
/// How high the upper begins above the ground, how thick the sole is, and how much wider.
const WELT: f32 = 0.011;
const SOLE: f32 = 0.017;
const RIM: f32 = 0.0025;

impl Brush<'_> {
    pub(super) fn foot(&mut self, body: &Body, side: Side) {
        if body.frame(Joint::Ankle(side)).turn.y_axis.dot(self.lens.toward) < -0.08 {
            self.upper(body, side);
            self.sole(body, side);
        } else {
            self.sole(body, side);
            self.upper(body, side);
        }
    }

    fn upper(&mut self, body: &Body, side: Side) {
        let shoe = self.shoe();
        let mut loft = self.loft(Section::Palm);
        each(body, side, |frame, ground, (z, top, wide, inward)| {
            let bottom = ground + WELT;
            cross(&mut loft, frame, [z, top.midpoint(bottom), -inward], [wide, ((top - bottom) / 2.0).max(0.004)]);
        });
        self.fill(loft, &shoe);
    }

    fn sole(&mut self, body: &Body, side: Side) {
        let sole = self.sole_tones();
        let mut loft = self.loft(Section::Palm);
        let fine = self.detail == Detail::High;
        let mut row = 0;
        each(body, side, |frame, ground, (z, _, wide, inward)| {
            row += 1;
            // A flat sole needs every ring only at its rounded ends.
            if !fine && matches!(row, 4 | 6 | 7 | 9) {
                return;
            }
            let z = z + RIM * z.signum();
            cross(&mut loft, frame, [z, ground + SOLE / 2.0, -inward], [wide + RIM, SOLE / 2.0]);
        });
        self.fill(loft, &sole);
    }
}

/// Calls with the frame of each ring, the ground below it and the ring.
fn each(body: &Body, side: Side, mut add: impl FnMut(&dyn Fn(Vec3, bool) -> Vec3, f32, Cross)) {
    let frames = [(Joint::Ankle(side), GROUND, &HEEL[..]), (Joint::Toes(side), GROUND - BALL, &FRONT[..])];
    for (joint, ground, rings) in frames {
        let frame = body.frame(joint);
        let room = |local: Vec3, is_place: bool| {
            let turned = frame.turn * side.of(local);
            if is_place { frame.at + turned } else { turned }
        };
        for ring in rings {
            add(&room, ground, *ring);
        }
    }
}

fn cross(loft: &mut Loft, room: &dyn Fn(Vec3, bool) -> Vec3, [z, y, x]: [f32; 3], [wide, high]: [f32; 2]) {
    let (across, upward) = (room(vec3(wide, 0.0, 0.0), false), room(vec3(0.0, high, 0.0), false));
    loft.ring(room(vec3(x, y, z), true), across, upward);
}
