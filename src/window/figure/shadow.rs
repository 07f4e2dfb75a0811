//! The soft shadow on the floor: a wide one below the whole figure, and dark ones where something touches.

use super::brush::Brush;
use super::tone::channels;
use crate::figure::{Body, Joint, Prop, Side};
use glam::{Vec2, Vec3, vec2, vec3};

const CORNERS: u8 = 28;
const CORNERS_OF_TOUCH: u8 = 14;
/// The strength of the wide shadow from its middle outward, at shares of its size.
const FALL: [(f32, f32); 4] = [(0.36, 0.84), (0.6, 0.46), (0.82, 0.14), (1.0, 0.0)];
/// How high a part of the body still casts a shadow of its own.
const TOUCH: f32 = 0.17;

impl Brush<'_> {
    pub(super) fn shadow(&mut self, body: &Body, props: &[Prop]) {
        for prop in props {
            self.shadow_of(prop);
        }
        let (center, long, wide) = spread(body);
        let strength = self.colors.shadow_strength;
        self.blot(center, [long, wide], strength, CORNERS);
        for (joint, local, radius) in contacts() {
            let at = body.point(joint, local);
            let near = 1.0 - (at.y - 0.03).max(0.0) / TOUCH;
            if near > 0.0 {
                let axes = [vec2(radius, 0.0), vec2(0.0, radius)];
                self.blot(vec2(at.x, at.z), axes, strength * 0.8 * near, CORNERS_OF_TOUCH);
            }
        }
    }

    fn shadow_of(&mut self, prop: &Prop) {
        let strength = self.colors.shadow_strength;
        let (at, radius, share) = match prop {
            Prop::Chair { at, .. } => (*at, 0.34, 0.9),
            Prop::Ball { at, radius } if at.y < radius * 1.3 => (*at, radius * 1.05, 1.2),
            Prop::Roller { at, radius, .. } if at.y < radius * 1.3 => (*at, radius * 2.2, 0.9),
            Prop::Post { at, .. } => (*at, 0.22, 1.0),
            Prop::Book { at, .. } if at.y < 0.1 => (*at, 0.19, 0.9),
            Prop::Desk { at, turn, .. } => {
                let (sin, cos) = turn.to_radians().sin_cos();
                let axes = [vec2(cos, -sin) * 0.8, vec2(sin, cos) * 0.48];
                return self.blot(vec2(at.x, at.z), axes, strength * 0.8, CORNERS);
            }
            Prop::Ball { .. }
            | Prop::Roller { .. }
            | Prop::Book { .. }
            | Prop::Wall { .. }
            | Prop::Doorway { .. }
            | Prop::Mat { .. }
            | Prop::Band { .. } => return,
        };
        self.blot(vec2(at.x, at.z), [vec2(radius, 0.0), vec2(0.0, radius)], strength * share, CORNERS);
    }

    /// A soft ellipse on the floor.
    fn blot(&mut self, center: Vec2, [long, wide]: [Vec2; 2], strength: f32, corners: u8) {
        let shadow = channels(self.colors.shadow);
        let at = |brush: &Self, way: Vec2| {
            let floor = center + long * way.x + wide * way.y;
            brush.lens.see(vec3(floor.x, 0.0, floor.y)).at
        };
        let middle = self.vertex(at(self, Vec2::ZERO), shadow, strength);
        let mut last = None;
        for (share, fall) in FALL {
            let first = self.mesh.vertices.len() as u32;
            for corner in 0..corners {
                let way = Vec2::from_angle(f32::from(corner) / f32::from(corners) * std::f32::consts::TAU) * share;
                self.vertex(at(self, way), shadow, strength * fall);
            }
            let next = |corner: u32| (corner + 1) % u32::from(corners);
            for corner in 0..u32::from(corners) {
                match last {
                    None => self.triangle(middle, first + corner, first + next(corner)),
                    Some(last) => self.quad(last + corner, last + next(corner), first + next(corner), first + corner),
                }
            }
            last = Some(first);
        }
    }
}

/// What may touch the floor, and how large its shadow is.
fn contacts() -> impl Iterator<Item = (Joint, Vec3, f32)> {
    let sided = |side| {
        [
            (Joint::Ankle(side), vec3(0.0, -0.066, -0.02), 0.085),
            (Joint::Toes(side), vec3(0.0, -0.02, 0.02), 0.085),
            (Joint::Hand(side), vec3(0.0, -0.02, 0.0), 0.10),
            (Joint::Knee(side), vec3(0.0, -0.03, 0.04), 0.10),
            (Joint::Elbow(side), Vec3::ZERO, 0.08),
        ]
    };
    let middle = [
        (Joint::Pelvis, Vec3::ZERO, 0.22),
        (Joint::Chest, Vec3::ZERO, 0.22),
        (Joint::Head, vec3(0.0, 0.06, 0.0), 0.13),
    ];
    Side::BOTH.into_iter().flat_map(sided).chain(middle)
}

/// An ellipse about what of the figure is near the floor: its middle and its half axes, in metres of x and z.
fn spread(body: &Body) -> (Vec2, Vec2, Vec2) {
    let sided =
        |side| [Joint::Knee(side), Joint::Ankle(side), Joint::Toes(side), Joint::Hand(side), Joint::Elbow(side)];
    let joints = || Side::BOTH.into_iter().flat_map(sided).chain([Joint::Head, Joint::Chest, Joint::Pelvis]);
    let weighed = |joint| {
        let at = body.frame(joint).at;
        (vec2(at.x, at.z), 1.0 / (1.0 + 4.0 * at.y.max(0.0)))
    };
    let weight: f32 = joints().map(|joint| weighed(joint).1).sum();
    let center = joints().map(weighed).map(|(at, share)| at * share).sum::<Vec2>() / weight;
    let (mut xx, mut xz, mut zz) = (0.012, 0.0, 0.012);
    for (at, share) in joints().map(weighed) {
        let way = at - center;
        xx += way.x * way.x * share / weight;
        xz += way.x * way.y * share / weight;
        zz += way.y * way.y * share / weight;
    }
    let angle = 0.5 * (2.0 * xz).atan2(xx - zz);
    let (mean, half) = (f32::midpoint(xx, zz), ((xx - zz) * 0.5).hypot(xz));
    let axis = Vec2::from_angle(angle);
    let reach = |variance: f32| 2.4 * variance.max(0.0).sqrt();
    (center, axis * reach(mean + half), axis.perp() * reach(mean - half))
}
