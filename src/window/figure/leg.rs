//! Trouser legs and ankles.

use super::bone::{Bone, Ring, ring};
use super::brush::Brush;
use super::loft::End;
use super::section::Section;
use crate::figure::{Body, Joint, Side};

const THIGH: [Ring; 13] = [
    ring(0.0, 0.005, 0.005).over(-0.078).line(0.0),
    ring(0.0, 0.042, 0.046).over(-0.066).line(0.0),
    ring(0.0, 0.068, 0.072).over(-0.040).line(0.0),
    ring(0.0, 0.084, 0.090).over(-0.005).front(-0.004).line(0.0),
    ring(0.09, 0.087, 0.095).front(-0.006).line(0.35),
    ring(0.20, 0.084, 0.093).front(-0.004).line(0.8),
    ring(0.35, 0.077, 0.086),
    ring(0.52, 0.069, 0.077).front(0.002),
    ring(0.70, 0.060, 0.066).front(0.003),
    ring(0.86, 0.053, 0.057).front(0.002).line(0.9),
    ring(0.96, 0.051, 0.053).line(0.3),
    ring(1.0, 0.046, 0.047).over(0.020).line(0.0),
    ring(1.0, 0.006, 0.006).over(0.050).line(0.0),
];

const SHANK: [Ring; 12] = [
    ring(0.0, 0.006, 0.006).over(-0.050).line(0.0),
    ring(0.0, 0.042, 0.043).over(-0.026).line(0.0),
    ring(0.0, 0.050, 0.051).line(0.0),
    ring(0.08, 0.049, 0.052).front(-0.002).line(0.5),
    ring(0.18, 0.048, 0.053).front(-0.007),
    ring(0.30, 0.048, 0.054).front(-0.011),
    ring(0.44, 0.044, 0.049).front(-0.010),
    ring(0.60, 0.037, 0.041).front(-0.006),
    ring(0.76, 0.033, 0.036).front(-0.003),
    ring(0.835, 0.033, 0.036).front(-0.002),
    ring(0.84, 0.034, 0.037).front(-0.002).dim(0.5),
    ring(0.88, 0.034, 0.037).front(-0.002).dim(0.35),
];

const ANKLE: [Ring; 4] = [
    ring(0.80, 0.028, 0.030),
    ring(0.90, 0.027, 0.030).front(-0.002),
    ring(0.98, 0.028, 0.032).front(-0.002),
    ring(1.0, 0.029, 0.033).over(0.02).line(0.5),
];

impl Brush<'_> {
    pub(super) fn thigh(&mut self, body: &Body, side: Side) {
        let (hip, knee) = (body.frame(Joint::Thigh(side)), body.frame(Joint::Knee(side)));
        let bone = Bone { from: hip.at, to: knee.at, start: hip.turn, forward: hip.turn.z_axis, side };
        let legs = self.legs();
        self.bone(&bone, Section::Leg, &THIGH, [End::Hidden; 2], &legs);
    }

    pub(super) fn shank(&mut self, body: &Body, side: Side) {
        let (knee, ankle) = (body.frame(Joint::Knee(side)), body.frame(Joint::Ankle(side)));
        let bone = Bone { from: knee.at, to: ankle.at, start: knee.turn, forward: knee.turn.z_axis, side };
        let (skin, legs) = (self.skin(), self.legs());
        let bare = |brush: &mut Self| brush.bone(&bone, Section::Limb, &ANKLE, [End::Hidden; 2], &skin);
        let clad = |brush: &mut Self| brush.bone(&bone, Section::Leg, &SHANK, [End::Hidden, End::Flat], &legs);
        if (ankle.at - knee.at).dot(self.lens.toward) > 0.0 {
            clad(self);
            bare(self);
        } else {
            bare(self);
            clad(self);
        }
    }
}
