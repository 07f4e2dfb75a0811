//! Pinned limbs: two bones that are made to reach a place, with elbow or knee towards a hint.

use super::pin::{Part, Pin};
use super::pose::{Limb, Pose};
use super::skeleton::{FOREARM, PALM, SHANK, THIGH, UPPER_ARM};
use super::solve::{Arm, Leg, Solved};
use super::{Body, Frame, Joint, Side};
use glam::{Mat3, Vec3};

/// Makes the limb reach what it is pinned to, as far as its bones go.
pub(super) fn pin(solved: &mut Solved, pose: &Pose, limb: Limb) {
    let Some(pin) = pose.pin(limb) else { return };
    let at = target(&solved.body, pin);
    match limb {
        Limb::Arm(side) => arm(solved, pose, side, pin, at),
        Limb::Leg(side) => leg(solved, pose, side, pin, at),
    }
    solved.misses[limb.index()] = solved.body.frame(held(limb, pin.part)).at.distance(at);
}

/// Where the pin is in the room.
pub(super) fn target(body: &Body, pin: &Pin) -> Vec3 {
    frame(body, pin).point(pin.at) + pin.offset
}

/// The joint that a pin holds.
pub(super) fn held(limb: Limb, part: Part) -> Joint {
    match (limb, part) {
        (Limb::Arm(side), Part::Hand) => Joint::Hand(side),
        (Limb::Arm(side), Part::Elbow) => Joint::Elbow(side),
        (Limb::Arm(side), _) => Joint::Wrist(side),
        (Limb::Leg(side), Part::Knee) => Joint::Knee(side),
        (Limb::Leg(side), _) => Joint::Ankle(side),
    }
}

fn frame(body: &Body, pin: &Pin) -> Frame {
    pin.frame.map_or(Frame::ORIGIN, |joint| *body.frame(joint))
}

/// A direction of the pin in the room.
fn direction(body: &Body, pin: &Pin, direction: Vec3) -> Vec3 {
    if pin.turns_along { frame(body, pin).turn * direction } else { direction }
}

fn arm(solved: &mut Solved, pose: &Pose, side: Side, pin: &Pin, at: Vec3) {
    let shoulder = solved.body.frame(Joint::Shoulder(side)).at;
    let hint = direction(&solved.body, pin, pin.hint);
    let hand = pin.turn.map(|(fingers, palm)| {
        hand_turn(side, direction(&solved.body, pin, fingers), direction(&solved.body, pin, palm))
    });
    if pin.part == Part::Elbow {
        let upper = facing(shoulder - at, hint);
        return solved.arm(pose, side, &Arm { upper, fore: None, hand });
    }
    let target = match (pin.part, hand) {
        (Part::Hand, Some(turn)) => at - turn * PALM,
        _ => at,
    };
    let (elbow, wrist, bend) = two_bones(shoulder, target, UPPER_ARM, FOREARM, hint);
    let fore = wrist - elbow;
    let is_straight = across(fore, (shoulder - elbow).normalize_or(Vec3::Y)).length() <= 0.02;
    let upper = facing(shoulder - elbow, if is_straight { -bend } else { fore });
    let fore = with_x(upper.x_axis, elbow - wrist);
    solved.arm(pose, side, &Arm { upper, fore: Some(fore), hand });
}

fn leg(solved: &mut Solved, pose: &Pose, side: Side, pin: &Pin, at: Vec3) {
    let hip = solved.body.frame(Joint::Hip(side)).at;
    let hint = direction(&solved.body, pin, pin.hint);
    let foot =
        pin.turn.map(|(toes, instep)| facing(direction(&solved.body, pin, instep), direction(&solved.body, pin, toes)));
    if pin.part == Part::Knee {
        return solved.leg(pose, side, &Leg { thigh: facing(hip - at, hint), shank: None, foot });
    }
    let (knee, ankle, bend) = two_bones(hip, at, THIGH, SHANK, hint);
    let thigh = facing(hip - knee, bend);
    solved.leg(pose, side, &Leg { thigh, shank: Some(with_x(thigh.x_axis, knee - ankle)), foot });
}

/// The hand whose fingers and palm point there.
fn hand_turn(side: Side, fingers: Vec3, palm: Vec3) -> Mat3 {
    let y = -fingers.normalize_or(Vec3::NEG_Y);
    let palm = across(palm, y).normalize_or(y.any_orthonormal_vector());
    let x = match side {
        Side::Left => -palm,
        Side::Right => palm,
    };
    Mat3::from_cols(x, y, x.cross(y))
}

/// The middle joint and the end of two bones between a root and a target, and whither they bend.
fn two_bones(root: Vec3, target: Vec3, first: f32, second: f32, hint: Vec3) -> (Vec3, Vec3, Vec3) {
    let way = target - root;
    let reach = way.length().clamp((first - second).abs() + 1e-3, (first + second) * 0.9995);
    let along = way.normalize_or(Vec3::NEG_Y);
    let bend = across(hint, along).normalize_or(along.any_orthonormal_vector());
    let share = (first * first - second * second + reach * reach) / (2.0 * reach);
    let height = (first * first - share * share).max(0.0).sqrt();
    (root + along * share + bend * height, root + along * reach, bend)
}

/// The frame whose y axis is along `y` and whose z axis is as near to `z` as that allows.
fn facing(y: Vec3, z: Vec3) -> Mat3 {
    let y = y.normalize_or(Vec3::Y);
    let z = across(z, y).normalize_or(y.any_orthonormal_vector());
    Mat3::from_cols(y.cross(z), y, z)
}

/// The frame with this x axis whose y axis is along `y`.
fn with_x(x: Vec3, y: Vec3) -> Mat3 {
    let y = y.normalize_or(Vec3::Y);
    let x = across(x, y).normalize_or(y.any_orthonormal_vector());
    Mat3::from_cols(x, y, x.cross(y))
}

/// What of a vector lies across a unit vector.
fn across(vector: Vec3, unit: Vec3) -> Vec3 {
    vector - unit * vector.dot(unit)
}

/// A pin in the room that holds the limb exactly as it is in this body, with the hand or foot turned as it is.
pub(super) fn as_it_is(solved: &Solved, limb: Limb) -> Pin {
    let body = &solved.body;
    let (part, root, middle, end, held, turn) = match limb {
        Limb::Arm(side) => {
            let hand = body.frame(Joint::Wrist(side)).turn;
            let palm = if side == Side::Left { -hand.x_axis } else { hand.x_axis };
            let joints = (Joint::Shoulder(side), Joint::Elbow(side), Joint::Wrist(side), Joint::Hand(side));
            (Part::Hand, joints.0, joints.1, joints.2, joints.3, (-hand.y_axis, palm))
        }
        Limb::Leg(side) => {
            let foot = body.frame(Joint::Ankle(side)).turn;
            let joints = (Joint::Thigh(side), Joint::Knee(side), Joint::Ankle(side));
            (Part::Foot, joints.0, joints.1, joints.2, joints.2, (foot.z_axis, foot.y_axis))
        }
    };
    let at = |joint: Joint| body.frame(joint).at;
    let along = (at(end) - at(root)).normalize_or(Vec3::NEG_Y);
    let bend = across(at(middle) - at(root), along);
    // A straight limb says nothing of where it would bend; its own frame does.
    let fallback = match limb {
        Limb::Arm(side) => -body.frame(Joint::UpperArm(side)).turn.z_axis,
        Limb::Leg(side) => body.frame(Joint::Thigh(side)).turn.z_axis,
    };
    Pin {
        part,
        at: at(held),
        offset: Vec3::ZERO,
        frame: None,
        turns_along: false,
        hint: if bend.length() > 0.004 { bend.normalize() } else { fallback },
        turn: Some(turn),
        order: 0,
        lift: match limb {
            Limb::Arm(Side::Left) => Some(solved.lifts[0]),
            Limb::Arm(Side::Right) => Some(solved.lifts[1]),
            Limb::Leg(_) => None,
        },
    }
}
