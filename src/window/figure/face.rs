//! The face: nose, eyes, brows and mouth, drawn on the surface of the head.

use super::brush::Brush;
use super::head::face;
use super::section::Section;
use super::tone::{channels, smooth};
use crate::figure::{Frame, Side};
use glam::{Vec2, Vec3, vec2, vec3};

/// Eyes narrower than this many pixels are a dark dot.
const WHITES_FROM: f32 = 7.0;
/// The middle of an eye, and half its width and height, in metres.
const EYE: Vec2 = vec2(0.0315, 0.0475);
const EYE_SIZE: Vec2 = vec2(0.0142, 0.0072);

impl Brush<'_> {
    pub(super) fn features(&mut self, head: &Frame, shut: f32) {
        let forward = head.turn.z_axis.dot(self.lens.toward);
        if forward < -0.5 {
            return;
        }
        for side in Side::BOTH {
            if self.looks(head, side.of(vec3(0.42, 0.0, 0.9))) > 0.16 {
                self.eye(head, side, shut.clamp(0.0, 1.0));
                self.brow(head, side);
            }
        }
        if forward > 0.05 {
            self.mouth(head);
        }
        self.nose(head, forward);
    }

    /// How much a direction of the head looks at the eye, from −1 to 1.
    fn looks(&self, head: &Frame, direction: Vec3) -> f32 {
        (head.turn * direction).normalize_or_zero().dot(self.lens.toward)
    }

    fn on_face(&self, head: &Frame, x: f32, y: f32) -> Vec2 {
        self.lens.see(head.point(face(x, y, 0.0005))).at
    }

    fn nose(&mut self, head: &Frame, forward: f32) {
        // Height, half the width, and how far it stands out of the face.
        const RINGS: [(f32, f32, f32); 8] = [
            (0.060, 0.0050, 0.0005),
            (0.050, 0.0052, 0.0040),
            (0.038, 0.0062, 0.0085),
            (0.028, 0.0080, 0.0135),
            (0.020, 0.0108, 0.0175),
            (0.014, 0.0118, 0.0155),
            (0.0095, 0.0098, 0.0080),
            (0.0080, 0.0060, 0.0010),
        ];
        let skin = self.skin();
        let mut loft = self.loft(Section::Limb);
        let profile = smooth(0.9, 0.55, forward);
        let near = head.turn.x_axis.dot(self.lens.toward).signum();
        for (height, width, reach) in RINGS {
            let line = profile * smooth(0.002, 0.012, reach);
            let center = head.point(face(0.0, height, -0.0015));
            let (x, z) = (head.turn.x_axis * width, head.turn.z_axis);
            let row = loft.ring_of(center, x, z * (reach + 0.0015), z * 0.0005);
            // On the near side the nose goes over into the cheek.
            (row.line, row.hide) = (line, vec3(near * 2.0, 0.0, 0.0));
        }
        self.fill(loft, &skin);
        if forward > 0.3 {
            self.nostrils(head, forward);
        }
    }

    /// The shade below the nose, by which it is seen from in front.
    fn nostrils(&mut self, head: &Frame, forward: f32) {
        let width = self.lens.scale * 0.0026;
        let line: [(Vec2, f32); 7] = std::array::from_fn(|index| {
            let x = index as f32 / 3.0 - 1.0;
            let at = head.point(face(x * 0.0105, 0.0095 + x * x * 0.004, 0.0085 - x * x * 0.006));
            (self.lens.see(at).at, width * (1.1 - 0.5 * x.abs()))
        });
        let shade = channels(self.colors.skin_shade).lerp(channels(self.colors.ink), 0.12);
        self.stroke(&line, shade, 0.85 * smooth(0.3, 0.7, forward));
    }

    fn eye(&mut self, head: &Frame, side: Side, shut: f32) {
        let mark = channels(self.colors.ink);
        let at = |brush: &Self, x: f32, y: f32| {
            brush.on_face(head, side.of(Vec3::X).x * (EYE.x + x * EYE_SIZE.x), EYE.y + y * EYE_SIZE.y)
        };
        let large = EYE_SIZE.x * 2.0 * self.lens.scale > WHITES_FROM * self.feather;
        let open = 1.0 - shut;
        if !large && open > 0.35 {
            let dot = oval(|x, y| at(self, x * 0.62, y * 1.3 * open));
            self.patch(&dot, mark, 1.0);
            return;
        }
        if open > 0.08 {
            let lid = |x: f32| (1.0 - x * x) * (1.0 * open - 0.12);
            let white: [Vec2; 12] = std::array::from_fn(|index| {
                let x = if index < 6 { index as f32 / 3.0 - 1.0 } else { (12 - index) as f32 / 3.0 - 1.0 };
                at(self, x, if index < 6 { lid(x) } else { -(1.0 - x * x) * 0.8 })
            });
            self.patch(&white, channels(self.colors.white), 1.0);
            let top = lid(0.0).min(0.95);
            self.patch(
                &oval(|x, y| at(self, x * 0.50, (y * 0.98).min(top).max(-0.8))),
                channels(self.colors.iris),
                1.0,
            );
            self.patch(&oval(|x, y| at(self, x * 0.25, (y * 0.48).min(top))), mark, 1.0);
            self.patch(
                &oval(|x, y| at(self, x * 0.11 - 0.14, (y * 0.2 + 0.34).min(top))),
                channels(self.colors.white),
                0.9,
            );
        }
        let width = self.lens.scale * 0.0030;
        let lash: [(Vec2, f32); 7] = std::array::from_fn(|index| {
            let x = index as f32 / 3.0 - 1.0;
            let arch = (1.0 - x * x) * (1.0 * open - 0.12 - 0.5 * shut);
            (at(self, x * 1.08, arch - 0.1 * shut), width * (1.05 - 0.55 * (x * side_sign(side)).abs()))
        });
        self.stroke(&lash, mark, 1.0);
    }

    fn brow(&mut self, head: &Frame, side: Side) {
        let sign = side_sign(side);
        let width = self.lens.scale * 0.0044;
        let line: [(Vec2, f32); 6] = std::array::from_fn(|index| {
            let share = index as f32 / 5.0;
            let (x, y) = (0.0165 + 0.0325 * share, 0.0725 + 0.0050 * (share * 2.5).sin() - 0.0020 * share);
            (self.on_face(head, sign * x, y), width * (1.0 - 1.1 * (share - 0.35).abs()))
        });
        self.stroke(&line, channels(self.colors.hair_shade), 0.92);
    }

    fn mouth(&mut self, head: &Frame) {
        let (wide, height) = (0.0215, -0.0145);
        let lips = channels(self.colors.lips);
        let at = |brush: &Self, x: f32, y: f32| brush.on_face(head, x * wide, height + y);
        let upper = |x: f32| (1.0 - x * x) * 0.0048 - (1.0 - (x.abs() * 3.0).min(1.0)) * 0.0012;
        let shape: [Vec2; 16] = std::array::from_fn(|index| {
            let x = if index < 8 { index as f32 / 4.0 - 1.0 } else { (16 - index) as f32 / 4.0 - 1.0 };
            at(self, x, if index < 8 { upper(x) } else { -(1.0 - x * x) * 0.0065 })
        });
        self.patch(&shape, lips, 0.75);
        let width = self.lens.scale * 0.0024;
        let smile: [(Vec2, f32); 7] = std::array::from_fn(|index| {
            let x = index as f32 / 3.0 - 1.0;
            (at(self, x * 1.06, 0.0034 * x * x - 0.0008), width * (1.1 - 0.6 * x.abs()))
        });
        self.stroke(&smile, lips.lerp(channels(self.colors.ink), 0.55), 0.9);
    }

    /// The shade inside an ear.
    pub(super) fn ear_hollow(&mut self, head: &Frame, side: Side) {
        if self.looks(head, side.of(Vec3::X)) < 0.25 {
            return;
        }
        let hollow = oval(|x, y| {
            let local = side.of(vec3(0.079, 0.043 + y * 0.012, -0.006 - x * 0.0075));
            self.lens.see(head.point(local)).at
        });
        self.patch(&hollow, channels(self.colors.skin_shade), 0.85);
    }
}

fn side_sign(side: Side) -> f32 {
    side.of(Vec3::X).x
}

/// Twelve points about the unit circle, placed.
fn oval(place: impl Fn(f32, f32) -> Vec2) -> [Vec2; 12] {
    std::array::from_fn(|index| {
        let (sin, cos) = (index as f32 / 12.0 * std::f32::consts::TAU).sin_cos();
        place(cos, sin)
    })
}
