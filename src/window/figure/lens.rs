//! From the room to the screen.

use crate::figure::View;
use egui::Pos2;
use glam::{Vec2, Vec3, vec2, vec3};

/// A view, ready to project many points.
#[derive(Clone, Copy)]
pub(super) struct Lens {
    right: Vec3,
    up: Vec3,
    /// Towards the eye, a unit vector.
    pub(super) toward: Vec3,
    target: Vec3,
    center: Vec2,
    /// Points of the screen to a metre at the target.
    pub(super) scale: f32,
}

/// A point of the room as it is seen.
#[derive(Clone, Copy, Default)]
pub(super) struct Seen {
    /// In points of the screen, y down.
    pub(super) at: Vec2,
    /// In metres from the target: to the right, up, and towards the eye.
    pub(super) view: Vec3,
}

impl Lens {
    pub(super) fn new(view: &View, center: Pos2) -> Self {
        let (azimuth, elevation) = (view.azimuth.to_radians(), view.elevation.to_radians());
        let toward = vec3(azimuth.sin() * elevation.cos(), elevation.sin(), azimuth.cos() * elevation.cos());
        let right = vec3(azimuth.cos(), 0.0, -azimuth.sin());
        let center = vec2(center.x, center.y);
        Self { right, up: toward.cross(right), toward, target: view.target, center, scale: view.scale }
    }

    pub(super) fn see(&self, point: Vec3) -> Seen {
        let view = self.turn(point - self.target);
        let near = self.near(view.z);
        Seen { at: self.center + vec2(view.x, -view.y) * near, view }
    }

    /// A direction of the room as the eye has it: to the right, up, and towards the eye.
    pub(super) fn turn(&self, direction: Vec3) -> Vec3 {
        vec3(direction.dot(self.right), direction.dot(self.up), direction.dot(self.toward))
    }

    /// Points of the screen to a metre at this depth.
    pub(super) fn near(&self, depth: f32) -> f32 {
        self.scale * View::DISTANCE / (View::DISTANCE - depth).max(0.1)
    }

    /// From a point of the room to the eye, a unit vector.
    pub(super) fn eye_from(&self, point: Vec3) -> Vec3 {
        (self.target + self.toward * View::DISTANCE - point).normalize_or(self.toward)
    }

    /// Whether a face with this outward direction looks at the eye.
    pub(super) fn faces(&self, point: Vec3, outward: Vec3) -> bool {
        outward.dot(self.target + self.toward * View::DISTANCE - point) > 0.0
    }
}
