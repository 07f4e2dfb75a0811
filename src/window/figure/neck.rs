//! The neck, from the collar to the skull.

use super::brush::Brush;
use super::section::Section;
use crate::figure::{Body, Joint};
use glam::{Vec3, vec3};

impl Brush<'_> {
    pub(super) fn neck(&mut self, body: &Body) {
        // From below: the joint it turns with, its middle, half its width and depth, and its shade under the chin.
        const RINGS: [(Joint, Vec3, f32, f32, f32); 7] = [
            (Joint::Chest, vec3(0.0, 0.142, -0.008), 0.064, 0.050, 0.0),
            (Joint::Chest, vec3(0.0, 0.157, -0.007), 0.056, 0.048, 0.0),
            (Joint::Neck, vec3(0.0, 0.012, -0.004), 0.051, 0.049, 0.05),
            (Joint::Neck, vec3(0.0, 0.040, 0.002), 0.048, 0.049, 0.25),
            (Joint::Neck, vec3(0.0, 0.070, 0.010), 0.047, 0.050, 0.55),
            (Joint::Head, vec3(0.0, 0.000, -0.006), 0.047, 0.050, 0.8),
            (Joint::Head, vec3(0.0, 0.030, -0.010), 0.047, 0.050, 0.8),
        ];
        let skin = self.skin();
        let mut loft = self.loft(Section::Leg);
        for (joint, center, width, depth, dim) in RINGS {
            let frame = body.frame(joint);
            let (x, z) = (frame.turn.x_axis * width, frame.turn.z_axis * depth);
            loft.ring(Section::Leg, frame.point(center), x, z).dim = dim;
        }
        loft.rows[0].line = 0.3;
        self.fill(loft, &skin);
    }
}
