//! Trouser legs and ankles.

use super::bone::{Bone, Ring, bend, ring};
use super::brush::Brush;
use super::loft::{Ellipsoid, End};
use super::section::Section;
use super::tone::smooth;
use crate::figure::{Body, Joint, Side};
use glam::vec3;

const THIGH: [Ring; 15] = [
    ring(0.0, 0.006, 0.006).over(-0.058).front(-0.016).fold().melt(1.0),
    ring(0.0, 0.042, 0.044).over(-0.050).front(-0.016).fold().melt(1.0),
    ring(0.0, 0.067, 0.070).over(-0.032).front(-0.015).fold().melt(0.95),
    ring(0.0, 0.082, 0.084).over(-0.005).front(-0.013).fold().melt(0.8),
    ring(0.09, 0.0865, 0.091).front(-0.010).line(0.8).inner(1.5).melt(0.75),
    ring(0.18, 0.0845, 0.091).front(-0.006).inner(0.8).melt(0.55),
    ring(0.30, 0.079, 0.087).front(-0.002).inner(0.2).melt(0.25),
    ring(0.45, 0.0715, 0.080).front(0.001),
    ring(0.60, 0.064, 0.071).front(0.003),
    ring(0.76, 0.0565, 0.061).front(0.003),
    ring(0.90, 0.0515, 0.054).front(0.002).hide_back(),
    ring(1.0, 0.0495, 0.0505).knee(),
    ring(1.0, 0.044, 0.045).over(0.023).knee(),
    ring(1.0, 0.030, 0.031).over(0.040).knee(),
    ring(1.0, 0.007, 0.007).over(0.048).knee(),
];

const SHANK: [Ring; 15] = [
    ring(0.0, 0.007, 0.007).over(-0.048).knee(),
    ring(0.0, 0.030, 0.031).over(-0.040).knee(),
    ring(0.0, 0.044, 0.045).over(-0.023).knee(),
    ring(0.0, 0.0495, 0.0505).knee(),
    ring(0.09, 0.048, 0.0515).front(-0.002).hide_back(),
    ring(0.18, 0.0475, 0.053).front(-0.007),
    ring(0.30, 0.0475, 0.0545).front(-0.012),
    ring(0.44, 0.0435, 0.049).front(-0.010),
    ring(0.60, 0.037, 0.041).front(-0.006),
    ring(0.74, 0.033, 0.0365).front(-0.003),
    ring(0.81, 0.032, 0.0355).front(-0.002),
    ring(0.825, 0.0325, 0.036).front(-0.002).dim(0.15),
    ring(0.84, 0.0335, 0.037).front(-0.002).dim(0.45),
    ring(0.86, 0.0335, 0.037).front(-0.002).dim(0.4),
    ring(0.885, 0.0335, 0.037).front(-0.002).dim(0.35),
];

const ANKLE: [Ring; 4] = [
    ring(0.88, 0.0265, 0.030).front(-0.002).dim(0.3),
    ring(0.92, 0.0265, 0.030).front(-0.002),
    ring(0.98, 0.028, 0.032).front(-0.002),
    ring(1.0, 0.029, 0.033).over(0.02).line(0.0),
];

impl Brush<'_> {
    pub(super) fn thigh(&mut self, body: &Body, side: Side) {
        let (hip, knee) = (body.frame(Joint::Thigh(side)), body.frame(Joint::Knee(side)));
        let bend = bend(hip.at, knee.at, body.frame(Joint::Ankle(side)).at);
        let pelvis = body.frame(Joint::Pelvis);
        let lift = smooth(0.75, 0.35, pelvis.turn.y_axis.dot(hip.turn.y_axis));
        let trunk = Ellipsoid::new(pelvis, vec3(0.0, 0.03, -0.01), vec3(0.17, 0.60, 0.11));
        let bone = Bone {
            from: hip.at,
            to: knee.at,
            start: hip.turn,
            forward: hip.turn.z_axis,
            side,
            trunk: Some(trunk),
            bend,
            lift,
        };
        let legs = self.legs();
        self.bone(&bone, Section::Leg, &THIGH, [End::Round; 2], &legs);
    }

    pub(super) fn shank(&mut self, body: &Body, side: Side) {
        let (knee, ankle) = (body.frame(Joint::Knee(side)), body.frame(Joint::Ankle(side)));
        let bend = bend(body.frame(Joint::Thigh(side)).at, knee.at, ankle.at);
        let bone = Bone {
            from: knee.at,
            to: ankle.at,
            start: knee.turn,
            forward: knee.turn.z_axis,
            side,
            trunk: None,
            bend,
            lift: 0.0,
        };
        let (skin, legs) = (self.skin(), self.legs());
        let bare = |brush: &mut Self| brush.bone(&bone, Section::Limb, &ANKLE, [End::Round; 2], &skin);
        let clad = |brush: &mut Self| brush.bone(&bone, Section::Leg, &SHANK, [End::Round, End::Flat], &legs);
        if (ankle.at - knee.at).dot(self.lens.toward) > 0.0 {
            clad(self);
            bare(self);
        } else {
            bare(self);
            clad(self);
        }
    }
}
