//! Sleeve, upper arm and forearm.

use super::bone::{Bone, Ring, ring};
use super::brush::Brush;
use super::loft::End;
use super::section::Section;
use crate::figure::{Body, Joint, Side};

const SLEEVE: [Ring; 11] = [
    ring(0.0, 0.004, 0.004).over(-0.046).line(0.0),
    ring(0.0, 0.024, 0.025).over(-0.041).line(0.0),
    ring(0.0, 0.040, 0.042).over(-0.027).line(0.0),
    ring(0.0, 0.050, 0.053).over(-0.005).line(0.1),
    ring(0.06, 0.054, 0.058).line(0.35),
    ring(0.15, 0.055, 0.060).line(0.8),
    ring(0.26, 0.054, 0.059),
    ring(0.37, 0.053, 0.057),
    ring(0.44, 0.053, 0.057),
    ring(0.445, 0.054, 0.058).dim(0.45),
    ring(0.49, 0.054, 0.058).dim(0.3),
];

const UPPER: [Ring; 8] = [
    ring(0.34, 0.044, 0.048),
    ring(0.50, 0.043, 0.047).front(0.001),
    ring(0.68, 0.040, 0.043).front(0.002),
    ring(0.84, 0.037, 0.038).line(0.9),
    ring(0.94, 0.037, 0.037).line(0.4),
    ring(1.0, 0.036, 0.036).over(0.006).line(0.0),
    ring(1.0, 0.029, 0.030).over(0.024).line(0.0),
    ring(1.0, 0.004, 0.004).over(0.036).line(0.0),
];

const FORE: [Ring; 11] = [
    ring(0.0, 0.004, 0.004).over(-0.036).line(0.0),
    ring(0.0, 0.029, 0.030).over(-0.023).line(0.0),
    ring(0.0, 0.036, 0.036).over(-0.005).line(0.0),
    ring(0.08, 0.0385, 0.039).line(0.4),
    ring(0.18, 0.040, 0.0415).line(0.9),
    ring(0.32, 0.038, 0.041),
    ring(0.48, 0.033, 0.037),
    ring(0.66, 0.0275, 0.0315),
    ring(0.84, 0.0225, 0.0275),
    ring(0.95, 0.0205, 0.0265).line(0.8),
    ring(1.02, 0.0195, 0.0265).line(0.2),
];

impl Brush<'_> {
    pub(super) fn upper_arm(&mut self, body: &Body, side: Side) {
        let (shoulder, elbow) = (body.frame(Joint::UpperArm(side)), body.frame(Joint::Elbow(side)));
        let bone = Bone { from: shoulder.at, to: elbow.at, start: shoulder.turn, forward: shoulder.turn.z_axis, side };
        let (skin, top) = (self.skin(), self.top());
        let mut arm = |brush: &mut Self| brush.bone(&bone, Section::Limb, &UPPER, [End::Hidden; 2], &skin);
        let mut sleeve = |brush: &mut Self| {
            brush.bone(&bone, Section::Limb, &SLEEVE, [End::Hidden, End::Flat], &top);
        };
        if (elbow.at - shoulder.at).dot(self.lens.toward) > 0.0 {
            sleeve(self);
            arm(self);
        } else {
            arm(self);
            sleeve(self);
        }
    }

    pub(super) fn forearm(&mut self, body: &Body, side: Side) {
        let (elbow, wrist) = (body.frame(Joint::Elbow(side)), body.frame(Joint::Wrist(side)));
        let bone = Bone { from: elbow.at, to: wrist.at, start: elbow.turn, forward: wrist.turn.z_axis, side };
        let skin = self.skin();
        self.bone(&bone, Section::Limb, &FORE, [End::Hidden; 2], &skin);
    }
}
