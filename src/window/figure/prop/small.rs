//! Things to hold and to lie on: balls, rollers, bands, books.

use super::{Finish, Piece, Place, Shape};
use crate::figure::View;
use crate::window::figure::brush::Brush;
use crate::window::figure::loft::End;
use crate::window::figure::section::Section;
use crate::window::figure::tone::{Tones, channels};
use glam::{Vec2, Vec3};

/// A ball larger than this is one to lean on, a smaller one is for tennis.
const TENNIS: f32 = 0.1;
const BAND: f32 = 0.014;

pub(super) fn ball(at: Vec3, radius: f32) -> Piece {
    Piece { at, shape: Shape::Ball(radius), finish: Finish::Foam, bias: 0.0, lies: false, is_ghost: false }
}

pub(super) fn roller(at: Vec3, half: Vec3, radius: f32) -> Piece {
    Piece { at, shape: Shape::Roller(half, radius), finish: Finish::Foam, bias: -0.03, lies: false, is_ghost: false }
}

pub(super) fn band(points: &[Vec3], slack: f32, pieces: &mut Vec<Piece>) {
    for pair in points.windows(2) {
        let shape = Shape::Band(pair[1], slack);
        pieces.push(Piece { at: pair[0], shape, finish: Finish::Foam, bias: 0.02, lies: false, is_ghost: false });
    }
}

pub(super) fn post(place: Place, height: f32, pieces: &mut Vec<Piece>) {
    pieces.push(place.slab([0.0, 0.012, 0.0], [0.14, 0.012, 0.14], Finish::Metal, -0.02));
    pieces.push(place.bar([0.0; 3], [0.0, height, 0.0], [0.024, 0.024], Finish::Metal, 0.0));
}

pub(super) fn book(place: Place, thickness: f32, pieces: &mut Vec<Piece>) {
    let (half, cover) = (thickness / 2.0, (thickness * 0.12).max(0.0015));
    pieces.push(place.slab([0.0, cover - half, 0.0], [0.078, cover, 0.108], Finish::Cover, 0.0));
    pieces.push(place.slab([0.003, 0.0, 0.0], [0.074, half - cover, 0.104], Finish::Paper, 0.002).lying());
    pieces.push(place.slab([0.0, half - cover, 0.0], [0.078, cover, 0.108], Finish::Cover, 0.004).lying());
}

impl Brush<'_> {
    pub(super) fn ball(&mut self, at: Vec3, radius: f32) {
        let is_small = radius < TENNIS;
        let (base, shade) = if is_small {
            (self.colors.tennis, self.colors.tennis_shade)
        } else {
            (self.colors.rubber, self.colors.rubber_shade)
        };
        let tones = Tones::new(base, shade, self.colors.shadow);
        // A ball's rings lie across the way to the eye and end at its horizon, so that its outline is a true circle.
        let eye = self.lens.eye_from(at);
        let horizon = (radius / View::DISTANCE).min(0.9).acos();
        let x = eye.any_orthonormal_vector() * radius;
        let z = eye.cross(x);
        let mut loft = self.loft(Section::Trunk);
        for row in 0..=8_u8 {
            let (sin, cos) = (f32::from(row) / 8.0 * horizon).sin_cos();
            let sin = sin.max(0.02);
            let turn = std::f32::consts::TAU / loft.columns as f32;
            loft.points.extend((0..loft.columns).map(|column| {
                let way = Vec2::from_angle(column as f32 * turn) * sin;
                at + x * way.x + z * way.y + eye * (cos * radius)
            }));
            loft.row();
        }
        loft.ends = [End::Round, End::Open];
        self.fill(loft, &tones);
        if is_small {
            self.seam(at, radius, channels(self.colors.seam), seam_of_tennis);
        } else {
            self.seam(at, radius, tones.shade, |angle| circle(angle, 0.42));
            self.seam(at, radius, tones.shade, |angle| circle(angle, -0.42));
        }
    }

    /// A line around a ball, where it looks at the eye.
    fn seam(&mut self, at: Vec3, radius: f32, line: Vec3, curve: fn(f32) -> Vec3) {
        const STEPS: u8 = 40;
        let width = self.lens.scale * (radius * 0.06).min(0.005);
        let mut run: Vec<(Vec2, f32)> = Vec::with_capacity(usize::from(STEPS) + 1);
        for step in 0..=STEPS {
            let way = curve(f32::from(step) / f32::from(STEPS) * std::f32::consts::TAU);
            let facing = way.dot(self.lens.toward);
            if facing > 0.03 {
                run.push((self.lens.see(at + way * radius).at, width * (0.3 + 0.7 * facing)));
            } else if !run.is_empty() {
                self.stroke(&run, line, 0.9);
                run.clear();
            }
        }
        if run.len() > 1 {
            self.stroke(&run, line, 0.9);
        }
    }

    pub(super) fn roller(&mut self, at: Vec3, half: Vec3, radius: f32) {
        let tones = self.finish(Finish::Foam);
        let way = half.normalize_or(Vec3::X);
        let x = way.any_orthonormal_vector() * radius;
        let z = way.cross(x);
        let mut loft = self.loft(Section::Leg);
        for (share, thick) in [(-1.0, 0.94), (-0.97, 1.0), (0.97, 1.0), (1.0, 0.94)] {
            loft.ring(at + half * share, x * thick, z * thick).line = 0.7;
        }
        loft.ends = [End::Flat; 2];
        self.fill(loft, &tones);
        let end = if way.dot(self.lens.toward) > 0.0 { half } else { -half };
        if self.lens.faces(at + end, end.normalize_or(way)) {
            let hole: [Vec2; 20] = std::array::from_fn(|index| {
                let way = Vec2::from_angle(index as f32 / 20.0 * std::f32::consts::TAU) * 0.42;
                self.lens.see(at + end + x * way.x + z * way.y).at
            });
            self.patch(&hole, tones.edge, 0.8);
        }
    }

    pub(super) fn band(&mut self, from: Vec3, to: Vec3, slack: f32) {
        let (base, shade) = (channels(self.colors.band), channels(self.colors.band_shade));
        let points = |brush: &Self, share: f32| -> [(Vec2, f32); 13] {
            std::array::from_fn(|index| {
                let t = index as f32 / 12.0;
                let at = from.lerp(to, t) - Vec3::Y * (slack * 4.0 * t * (1.0 - t));
                (brush.lens.see(at).at, brush.lens.scale * BAND * share)
            })
        };
        let (wide, narrow) = (points(self, 1.0), points(self, 0.55));
        self.stroke(&wide, shade, 1.0);
        self.stroke(&narrow, base, 1.0);
    }
}

/// The seam of a tennis ball on the unit sphere.
fn seam_of_tennis(angle: f32) -> Vec3 {
    let (a, b) = (0.75_f32, 0.25_f32);
    let (sin, cos) = angle.sin_cos();
    let (sin3, cos3) = (angle * 3.0).sin_cos();
    Vec3::new(a * cos + b * cos3, a * sin - b * sin3, 2.0 * (a * b).sqrt() * (angle * 2.0).sin()).normalize_or(Vec3::X)
}

/// A level circle on the unit sphere.
fn circle(angle: f32, height: f32) -> Vec3 {
    let (sin, cos) = angle.sin_cos();
    let wide = (1.0 - height * height).sqrt();
    Vec3::new(cos * wide, height, sin * wide)
}
