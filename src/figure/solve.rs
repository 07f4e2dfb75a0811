//! From a pose to a body: the angles are followed joint by joint, then pinned limbs are made to reach.

use super::channel::{self, ANKLE, ELBOW, FINGERS, FOREARM, HIP, KNEE, SCAPULA, SHOULDER, TOES, WRIST};
use super::pose::{Limb, Pose};
use super::reach;
use super::skeleton::{self as bones, RHYTHM, RHYTHM_FROM, TOE_OUT};
use super::{Body, Fingers, Joint, Side};
use glam::{Mat3, Vec3, vec3};

/// A body and what the solving of its pins came to.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Solved {
    pub(crate) body: Body,
    /// How many degrees of elevation carried each scapula, left and right.
    pub(super) lifts: [f32; 2],
    /// By how many metres each pinned limb misses its place.
    pub(crate) misses: [f32; 4],
}

/// Every joint of the pose in its place.
pub(crate) fn solve(pose: &Pose) -> Solved {
    let mut solved = Solved { body: Body::new(), lifts: [0.0; 2], misses: [0.0; 4] };
    solved.trunk(pose);
    for limb in in_order(pose) {
        match limb {
            Limb::Arm(side) => {
                solved.lifts[usize::from(side == Side::Right)] = lift(pose, &solved.body, side);
                solved.girdle(pose, side);
                let chest = solved.body.frame(Joint::Chest).turn;
                solved.arm(pose, side, &Arm { upper: chest * side.turn(shoulder(pose, side)), fore: None, hand: None });
            }
            Limb::Leg(side) => {
                let pelvis = solved.body.frame(Joint::Pelvis).turn;
                solved.body.set(Joint::Hip(side), solved.body.point(Joint::Pelvis, side.of(bones::HIP)), pelvis);
                solved.leg(pose, side, &Leg { thigh: pelvis * side.turn(hip(pose, side)), shank: None, foot: None });
            }
        }
        reach::pin(&mut solved, pose, limb);
    }
    solved
}

/// What is known of an arm; the rest follows from the pose's angles.
pub(super) struct Arm {
    pub(super) upper: Mat3,
    pub(super) fore: Option<Mat3>,
    pub(super) hand: Option<Mat3>,
}

pub(super) struct Leg {
    pub(super) thigh: Mat3,
    pub(super) shank: Option<Mat3>,
    pub(super) foot: Option<Mat3>,
}

impl Solved {
    fn trunk(&mut self, pose: &Pose) {
        let body = &mut self.body;
        let turn = about_y(pose.value(channel::TURN))
            * about_z(-pose.value(channel::SIDE))
            * about_x(pose.value(channel::PITCH));
        body.set(Joint::Pelvis, pose.pelvis(), turn);
        let chain = [
            (Joint::Pelvis, Joint::Lumbar, bones::LUMBAR, spine(pose, channel::LUMBAR, 1.0)),
            (Joint::Lumbar, Joint::Thorax, bones::THORAX, spine(pose, channel::THORAX, 0.5)),
            (Joint::Thorax, Joint::Chest, bones::CHEST, spine(pose, channel::THORAX, 0.5)),
            (Joint::Chest, Joint::Neck, bones::NECK, spine(pose, channel::NECK, 1.0)),
            (Joint::Neck, Joint::Head, bones::HEAD, spine(pose, channel::HEAD, 1.0)),
        ];
        for (below, joint, offset, bend) in chain {
            let frame = *body.frame(below);
            body.set(joint, frame.point(offset), frame.turn * bend);
        }
        body.breath = pose.breath;
        body.eyes = pose.value(channel::EYES);
        body.left_fingers = fingers(pose, Side::Left);
        body.right_fingers = fingers(pose, Side::Right);
    }

    /// The shoulder, carried by the scapula.
    fn girdle(&mut self, pose: &Pose, side: Side) {
        let lift = self.lifts[usize::from(side == Side::Right)];
        let rhythm = (lift - RHYTHM_FROM).max(0.0) * RHYTHM;
        let scapula = about_y(pose.sided(side, SCAPULA + 1)) * about_z(pose.sided(side, SCAPULA) + rhythm);
        let local = side.of(bones::STERNOCLAVICULAR + scapula * bones::CLAVICLE);
        let chest = *self.body.frame(Joint::Chest);
        self.body.set(Joint::Shoulder(side), chest.point(local), chest.turn);
    }

    pub(super) fn arm(&mut self, pose: &Pose, side: Side, arm: &Arm) {
        let shoulder = self.body.frame(Joint::Shoulder(side)).at;
        let fore = arm.fore.unwrap_or_else(|| arm.upper * about_x(-pose.sided(side, ELBOW)));
        let elbow = shoulder - arm.upper.y_axis * bones::UPPER_ARM;
        let wrist = elbow - fore.y_axis * bones::FOREARM;
        let hand = arm.hand.unwrap_or_else(|| fore * side.turn(hand(pose, side)));
        self.body.set(Joint::UpperArm(side), shoulder, arm.upper);
        self.body.set(Joint::Elbow(side), elbow, fore);
        self.body.set(Joint::Wrist(side), wrist, hand);
        self.body.set(Joint::Hand(side), wrist + hand * bones::PALM, hand);
    }

    pub(super) fn leg(&mut self, pose: &Pose, side: Side, leg: &Leg) {
        let hip = self.body.frame(Joint::Hip(side)).at;
        let shank = leg.shank.unwrap_or_else(|| leg.thigh * about_x(pose.sided(side, KNEE)));
        let knee = hip - leg.thigh.y_axis * bones::THIGH;
        let ankle = knee - shank.y_axis * bones::SHANK;
        let foot = leg.foot.unwrap_or_else(|| shank * about_x(-pose.sided(side, ANKLE)) * side.turn(about_y(TOE_OUT)));
        self.body.set(Joint::Thigh(side), hip, leg.thigh);
        self.body.set(Joint::Knee(side), knee, shank);
        self.body.set(Joint::Ankle(side), ankle, foot);
        self.body.set(Joint::Toes(side), ankle + foot * bones::BALL, foot * about_x(-pose.sided(side, TOES)));
    }
}

/// Legs and free arms first; a limb that is held to another comes after it.
fn in_order(pose: &Pose) -> [Limb; 4] {
    let mut limbs = [Limb::ALL[2], Limb::ALL[3], Limb::ALL[0], Limb::ALL[1]];
    limbs.sort_by_key(|limb| pose.pin(*limb).map(|pin| pin.order));
    limbs
}

/// The elevation that carries the scapula: the angle of a free arm, the direction of what a pinned one reaches for.
fn lift(pose: &Pose, body: &Body, side: Side) -> f32 {
    let Some(pin) = pose.pin(Limb::Arm(side)) else { return pose.sided(side, SHOULDER + 1) };
    if let Some(lift) = pin.lift {
        return lift;
    }
    let chest = body.frame(Joint::Chest);
    let shoulder = chest.point(side.of(bones::STERNOCLAVICULAR + bones::CLAVICLE));
    let reach = reach::target(body, pin) - shoulder;
    if reach.length() < 0.05 { 0.0 } else { reach.angle_between(-chest.turn.y_axis).to_degrees() }
}

fn fingers(pose: &Pose, side: Side) -> Fingers {
    let value = |index: usize| pose.sided(side, FINGERS + index);
    Fingers { knuckles: value(0), middle: value(1), spread: value(2), thumb: value(3) }
}

fn spine(pose: &Pose, first: usize, share: f32) -> Mat3 {
    let value = |index: usize| pose.value(first + index) * share;
    about_y(value(2)) * about_z(-value(1)) * about_x(value(0))
}

/// Swing in the plane of elevation without a twist, then the turn about the arm itself.
fn shoulder(pose: &Pose, side: Side) -> Mat3 {
    let value = |index: usize| pose.sided(side, SHOULDER + index);
    let plane = value(0).to_radians();
    let axis = vec3(-plane.sin(), 0.0, plane.cos());
    Mat3::from_axis_angle(axis, value(1).to_radians()) * about_y(-value(2))
}

fn hand(pose: &Pose, side: Side) -> Mat3 {
    about_y(-pose.sided(side, FOREARM)) * about_z(-pose.sided(side, WRIST)) * about_x(-pose.sided(side, WRIST + 1))
}

fn hip(pose: &Pose, side: Side) -> Mat3 {
    let value = |index: usize| pose.sided(side, HIP + index);
    about_x(-value(0)) * about_z(value(1)) * about_y(-value(2))
}

pub(super) fn about_x(degrees: f32) -> Mat3 {
    Mat3::from_rotation_x(degrees.to_radians())
}

pub(super) fn about_y(degrees: f32) -> Mat3 {
    Mat3::from_rotation_y(degrees.to_radians())
}

pub(super) fn about_z(degrees: f32) -> Mat3 {
    Mat3::from_rotation_z(degrees.to_radians())
}

impl Side {
    /// A rotation written for the left side, on this one.
    pub(super) fn turn(self, left: Mat3) -> Mat3 {
        const MIRROR: Mat3 = Mat3::from_diagonal(Vec3::new(-1.0, 1.0, 1.0));
        match self {
            Self::Left => left,
            Self::Right => MIRROR * left * MIRROR,
        }
    }
}
