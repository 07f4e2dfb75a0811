//! The neck, from the collar to the skull.

use super::brush::Brush;
use super::section::Section;
use crate::figure::{Body, Joint};
use glam::{Vec3, vec3};

/// How much lower the collar is in front, as a slope.
pub(super) const COLLAR_SLOPE: f32 = 0.48;

impl Brush<'_> {
    pub(super) fn neck(&mut self, body: &Body) {
        // From below: the joint it turns with, its middle, half its width and depth, how much its front is lower,
        // and its shade under the chin.
        const RINGS: [(Joint, Vec3, f32, f32, f32, f32); 7] = [
            (Joint::Chest, vec3(0.0, 0.148, -0.009), 0.0540, 0.049, COLLAR_SLOPE, 0.0),
            (Joint::Chest, vec3(0.0, 0.160, -0.007), 0.0515, 0.0490, 0.36, 0.0),
            (Joint::Neck, vec3(0.0, 0.010, -0.005), 0.051, 0.049, 0.22, 0.05),
            (Joint::Neck, vec3(0.0, 0.038, 0.002), 0.048, 0.049, 0.08, 0.2),
            (Joint::Neck, vec3(0.0, 0.068, 0.010), 0.047, 0.050, 0.0, 0.5),
            (Joint::Head, vec3(0.0, 0.000, -0.006), 0.047, 0.050, 0.0, 0.75),
            (Joint::Head, vec3(0.0, 0.030, -0.010), 0.047, 0.050, 0.0, 0.75),
        ];
        let skin = self.skin();
        let mut loft = self.loft(Section::Leg);
        for (joint, center, width, depth, slope, dim) in RINGS {
            let frame = body.frame(joint);
            let (x, z) = (frame.turn.x_axis * width, (frame.turn * vec3(0.0, -slope, 1.0)) * depth);
            loft.ring(frame.point(center), x, z).dim = dim;
        }
        loft.rows[0].line = 0.0;
        self.fill(loft, &skin);
    }
}
