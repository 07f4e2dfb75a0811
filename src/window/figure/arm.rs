//! Sleeve, upper arm and forearm.

use super::bone::{Bone, Ring, bend, ring};
use super::brush::Brush;
use super::loft::End;
use super::section::Section;
use super::trunk::shoulders;
use crate::figure::{Body, Joint, Side};

const SLEEVE: [Ring; 12] = [
    ring(0.0, 0.005, 0.005).over(-0.045).line(0.0).melt(1.0),
    ring(0.0, 0.022, 0.025).over(-0.041).line(0.0).melt(1.0),
    ring(0.0, 0.038, 0.043).over(-0.027).line(0.6).inner(1.3).melt(0.95),
    ring(0.0, 0.0475, 0.053).over(-0.006).inner(1.3).melt(0.85),
    ring(0.08, 0.053, 0.058).inner(1.3).melt(0.6),
    ring(0.16, 0.0535, 0.059).inner(1.2).melt(0.3),
    ring(0.24, 0.053, 0.0585).inner(0.6).melt(0.1),
    ring(0.33, 0.052, 0.057),
    ring(0.42, 0.052, 0.0565),
    ring(0.44, 0.0525, 0.057).dim(0.1),
    ring(0.46, 0.0535, 0.058).dim(0.4),
    ring(0.49, 0.0535, 0.058).dim(0.3),
];

const UPPER: [Ring; 9] = [
    ring(0.485, 0.0425, 0.0465).front(0.001).dim(0.25),
    ring(0.55, 0.042, 0.046).front(0.001),
    ring(0.70, 0.0395, 0.0425).front(0.002),
    ring(0.84, 0.037, 0.039).front(0.001),
    ring(0.94, 0.036, 0.037).hide_front(),
    ring(1.0, 0.0355, 0.036).elbow(),
    ring(1.0, 0.032, 0.033).over(0.015).elbow(),
    ring(1.0, 0.022, 0.023).over(0.028).elbow(),
    ring(1.0, 0.005, 0.005).over(0.035).elbow(),
];

const FORE: [Ring; 12] = [
    ring(0.0, 0.005, 0.005).over(-0.035).elbow(),
    ring(0.0, 0.022, 0.023).over(-0.028).elbow(),
    ring(0.0, 0.032, 0.033).over(-0.015).elbow(),
    ring(0.0, 0.0355, 0.036).elbow(),
    ring(0.08, 0.0375, 0.0385).hide_front(),
    ring(0.18, 0.039, 0.0405),
    ring(0.32, 0.037, 0.040),
    ring(0.48, 0.0325, 0.0365),
    ring(0.66, 0.0275, 0.0315),
    ring(0.84, 0.0225, 0.0275),
    ring(0.95, 0.0205, 0.0262),
    ring(1.02, 0.0195, 0.0260).line(0.0),
];

impl Brush<'_> {
    pub(super) fn upper_arm(&mut self, body: &Body, side: Side) {
        let (shoulder, elbow) = (body.frame(Joint::UpperArm(side)), body.frame(Joint::Elbow(side)));
        let bend = bend(shoulder.at, elbow.at, body.frame(Joint::Wrist(side)).at);
        let trunk = shoulders(body);
        let bone = Bone {
            from: shoulder.at,
            to: elbow.at,
            start: shoulder.turn,
            forward: shoulder.turn.z_axis,
            side,
            trunk: Some(trunk),
            bend,
            lift: 0.0,
        };
        let (skin, top) = (self.skin(), self.top());
        let arm = |brush: &mut Self| brush.bone(&bone, Section::Limb, &UPPER, [End::Round; 2], &skin);
        let sleeve = |brush: &mut Self| {
            brush.bone(&bone, Section::Limb, &SLEEVE, [End::Round, End::Flat], &top);
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
        let bend = bend(body.frame(Joint::UpperArm(side)).at, elbow.at, wrist.at);
        let bone = Bone {
            from: elbow.at,
            to: wrist.at,
            start: elbow.turn,
            forward: wrist.turn.z_axis,
            side,
            trunk: None,
            bend,
            lift: 0.0,
        };
        let skin = self.skin();
        self.bone(&bone, Section::Limb, &FORE, [End::Round; 2], &skin);
    }
}
