//! Fingers and thumbs, bent joint by joint.

use super::brush::Brush;
use super::section::{Detail, Section};
use crate::figure::{Fingers, Frame, Side};
use glam::{Vec3, vec3};

/// A finger in the wrist's frame of the left side, in metres: palm to −x, thumb to +z, fingers to −y.
#[derive(Clone, Copy)]
pub(super) struct Digit {
    root: Vec3,
    /// Where each of its three bones goes.
    ways: [Vec3; 3],
    lengths: [f32; 3],
    /// Half its thickness at the root, at both joints and at the tip.
    thick: [f32; 4],
    /// How many times wider than thick it is.
    breadth: f32,
}

/// The knuckles from the index to the little finger: height and place across; the lengths of the bones.
const FINGERS: [(f32, f32, [f32; 3]); 4] = [
    (-0.088, 0.0285, [0.040, 0.024, 0.019]),
    (-0.092, 0.0095, [0.044, 0.027, 0.020]),
    (-0.089, -0.0095, [0.041, 0.026, 0.019]),
    (-0.082, -0.0275, [0.032, 0.019, 0.017]),
];
const THICK: [f32; 4] = [0.0100, 0.0092, 0.0084, 0.0074];

pub(super) fn digits(fingers: Fingers) -> Vec<Digit> {
    let mut digits: Vec<_> = (0_u8..).zip(FINGERS).map(|(index, plan)| finger(index, plan, fingers)).collect();
    digits.push(thumb(fingers));
    digits
}

/// All fingers in one, and the thumb.
pub(super) fn mitten(fingers: Fingers) -> Vec<Digit> {
    let all = Digit {
        root: vec3(0.0, -0.086, 0.001),
        ways: ways(fingers, 0.0),
        lengths: [0.041, 0.025, 0.019],
        thick: [0.013, 0.012, 0.011, 0.009],
        breadth: 2.6,
    };
    vec![all, thumb(fingers)]
}

fn finger(index: u8, (height, across, lengths): (f32, f32, [f32; 3]), fingers: Fingers) -> Digit {
    // Relaxed fingers are not quite parallel, and the little one is bent most.
    let spread = (1.5 - f32::from(index)) * (fingers.spread + 2.0);
    let slack = Fingers { knuckles: fingers.knuckles + f32::from(index) * 1.5, ..fingers };
    let slim = 1.0 - 0.05 * f32::from(index == 3) * 2.0;
    Digit {
        root: vec3(0.0, height, across),
        ways: ways(slack, spread),
        lengths,
        thick: THICK.map(|thick| thick * slim),
        breadth: 1.0,
    }
}

/// Where the bones of a finger go; the last joint follows the middle one with two thirds.
fn ways(fingers: Fingers, spread: f32) -> [Vec3; 3] {
    let bends = [fingers.knuckles, fingers.knuckles + fingers.middle, fingers.knuckles + fingers.middle * 5.0 / 3.0];
    let (across, along) = spread.to_radians().sin_cos();
    bends.map(|bend| {
        let (sin, cos) = bend.to_radians().sin_cos();
        vec3(-sin, -cos * along, cos * across)
    })
}

fn thumb(fingers: Fingers) -> Digit {
    let (bend, away) = (fingers.thumb.max(0.0), (-fingers.thumb).max(0.0));
    let way = |bone: f32| {
        let across = (27.0 + away * 0.7 - bend * 0.35 - bone * (7.0 + bend * 0.35)).to_radians();
        let inward = (16.0 + bend * 0.7 - away * 0.1 + bone * (2.0 + bend * 0.3)).to_radians();
        vec3(-inward.sin(), -inward.cos() * across.cos(), inward.cos() * across.sin())
    };
    Digit {
        root: vec3(-0.003, -0.022, 0.021),
        ways: [way(0.0), way(1.0), way(2.0)],
        lengths: [0.043, 0.031, 0.025],
        thick: [0.0150, 0.0118, 0.0108, 0.0086],
        breadth: 1.0,
    }
}

impl Digit {
    fn joints(&self) -> [Vec3; 4] {
        let first = self.root + self.ways[0] * self.lengths[0];
        let second = first + self.ways[1] * self.lengths[1];
        [self.root, first, second, second + self.ways[2] * self.lengths[2]]
    }

    /// Where it is on the whole.
    pub(super) fn middle(&self) -> Vec3 {
        let [_, first, second, tip] = self.joints();
        (first + second + tip) / 3.0
    }
}

impl Brush<'_> {
    pub(super) fn digit(&mut self, digit: &Digit, wrist: &Frame, side: Side) {
        let mut loft = self.loft(Section::Finger);
        let room = |local: Vec3| wrist.turn * side.of(local);
        let mut add = |at: Vec3, way: Vec3, thick: f32, line: f32| {
            let across = (Vec3::Z - way * way.z).normalize_or(Vec3::Y);
            let (x, z) = (way.cross(across) * thick, across * thick * digit.breadth);
            loft.ring(wrist.at + room(at), room(x), room(z)).line = line;
        };
        let ([knuckle, first, second, tip], ways, thick) = (digit.joints(), digit.ways, digit.thick);
        let fine = self.detail == Detail::High;
        add(knuckle - ways[0] * 0.010, ways[0], thick[0] * 0.8, 0.0);
        add(knuckle.lerp(first, 0.12), ways[0], thick[0], 0.0);
        if fine {
            add(knuckle.lerp(first, 0.5), ways[0], thick[0].midpoint(thick[1]) * 0.97, 1.0);
        }
        add(first, (ways[0] + ways[1]).normalize_or(ways[0]), thick[1] * 1.02, 1.0);
        add(second, (ways[1] + ways[2]).normalize_or(ways[1]), thick[2], 1.0);
        add(tip - ways[2] * thick[3], ways[2], thick[3], 1.0);
        if fine {
            add(tip - ways[2] * thick[3] * 0.35, ways[2], thick[3] * 0.75, 1.0);
        }
        add(tip, ways[2], thick[3] * if fine { 0.1 } else { 0.5 }, 1.0);
        loft.is_tube = true;
        let skin = self.skin();
        self.fill(loft, &skin);
    }
}
