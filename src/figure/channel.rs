//! The angles that make a pose, each with the range in which a person can move it.
//!
//! Ranges, in degrees: shoulder, elbow, forearm and wrist from the AAOS column of Norkin & White, *Measurement of
//! Joint Motion*, table A.1; hip and knee from AAOS, widened to the mean of the CDC Joint ROM study (Soucie et al.
//! 2011, doi 10.1111/j.1365-2516.2010.02399.x) for ages 20–44 where that is larger; the trunk and the neck from AAOS
//! as sums over their parts, held by `rules`. The shoulder's plane, the scapula, the pelvis and the fingers' spread
//! have no clinical source: they bound what the drawing can show. The wrist's 70° of extension is what its own muscles
//! reach; 90° is allowed because the floor presses a hand further that bears weight.

use super::Side;

/// One number of a pose.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Channel {
    pub(crate) part: &'static str,
    pub(crate) name: &'static str,
    pub(crate) least: f32,
    pub(crate) most: f32,
}

const fn channel(part: &'static str, name: &'static str, least: f32, most: f32) -> Channel {
    Channel { part, name, least, most }
}

/// What the body has once.
pub(crate) const MIDDLE: [Channel; 20] = [
    channel("pelvis", "x", -2.0, 2.0),
    channel("pelvis", "y", 0.0, 2.0),
    channel("pelvis", "z", -2.0, 2.0),
    channel("pelvis", "pitch", -120.0, 120.0),
    channel("pelvis", "turn", -180.0, 180.0),
    channel("pelvis", "side", -120.0, 120.0),
    channel("lumbar", "flexion", -25.0, 50.0),
    channel("lumbar", "side_bend", -25.0, 25.0),
    channel("lumbar", "rotation", -12.0, 12.0),
    channel("thorax", "flexion", -25.0, 50.0),
    channel("thorax", "side_bend", -30.0, 30.0),
    channel("thorax", "rotation", -40.0, 40.0),
    channel("neck", "flexion", -40.0, 40.0),
    channel("neck", "side_bend", -35.0, 35.0),
    channel("neck", "rotation", -45.0, 45.0),
    channel("head", "flexion", -30.0, 30.0),
    channel("head", "side_bend", -20.0, 20.0),
    channel("head", "rotation", -40.0, 40.0),
    channel("eyes", "closed", 0.0, 1.0),
    channel("effort", "share", 0.0, 1.0),
];

/// What it has on each side.
pub(crate) const SIDED: [Channel; 19] = [
    channel("scapula", "elevation", -10.0, 30.0),
    channel("scapula", "retraction", -25.0, 25.0),
    channel("shoulder", "plane", -90.0, 140.0),
    channel("shoulder", "elevation", 0.0, 180.0),
    channel("shoulder", "rotation", -90.0, 70.0),
    channel("elbow", "flexion", 0.0, 150.0),
    channel("forearm", "pronation", -80.0, 80.0),
    channel("wrist", "flexion", -90.0, 80.0),
    channel("wrist", "deviation", -30.0, 20.0),
    channel("fingers", "knuckles", -30.0, 90.0),
    channel("fingers", "middle", 0.0, 100.0),
    channel("fingers", "spread", 0.0, 20.0),
    channel("fingers", "thumb", -40.0, 60.0),
    channel("hip", "flexion", -20.0, 134.0),
    channel("hip", "abduction", -30.0, 45.0),
    channel("hip", "rotation", -45.0, 45.0),
    channel("knee", "flexion", 0.0, 150.0),
    channel("ankle", "dorsiflexion", -70.0, 25.0),
    channel("toes", "extension", -20.0, 70.0),
];

pub(crate) const COUNT: usize = MIDDLE.len() + 2 * SIDED.len();

pub(super) const PELVIS: usize = 0;
pub(super) const PITCH: usize = 3;
pub(super) const TURN: usize = 4;
pub(super) const SIDE: usize = 5;
pub(super) const LUMBAR: usize = 6;
pub(super) const THORAX: usize = 9;
pub(super) const NECK: usize = 12;
pub(super) const HEAD: usize = 15;
pub(super) const EYES: usize = 18;
pub(super) const EFFORT: usize = 19;

/// Positions within `SIDED`.
pub(super) const SCAPULA: usize = 0;
pub(super) const SHOULDER: usize = 2;
pub(super) const ELBOW: usize = 5;
pub(super) const FOREARM: usize = 6;
pub(super) const WRIST: usize = 7;
pub(super) const FINGERS: usize = 9;
pub(super) const HIP: usize = 13;
pub(super) const KNEE: usize = 16;
pub(super) const ANKLE: usize = 17;
pub(super) const TOES: usize = 18;

/// Middle channels whose sign turns when left and right are exchanged.
pub(super) const TURNED: [usize; 11] =
    [PELVIS, TURN, SIDE, LUMBAR + 1, LUMBAR + 2, THORAX + 1, THORAX + 2, NECK + 1, NECK + 2, HEAD + 1, HEAD + 2];

/// Where the channels of a side begin.
pub(super) fn first(side: Side) -> usize {
    match side {
        Side::Left => MIDDLE.len(),
        Side::Right => MIDDLE.len() + SIDED.len(),
    }
}

/// The channel at this position, and its side if it has one.
pub(crate) fn at(index: usize) -> (Channel, Option<Side>) {
    match index.checked_sub(MIDDLE.len()) {
        None => (MIDDLE[index], None),
        Some(rest) if rest < SIDED.len() => (SIDED[rest], Some(Side::Left)),
        Some(rest) => (SIDED[rest - SIDED.len()], Some(Side::Right)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_name_what_they_say() {
        let check = |index: usize, part: &str, name: &str| {
            let (channel, _) = at(index);
            assert_eq!((channel.part, channel.name), (part, name));
        };
        check(PELVIS, "pelvis", "x");
        check(PITCH, "pelvis", "pitch");
        check(SIDE, "pelvis", "side");
        check(LUMBAR, "lumbar", "flexion");
        check(HEAD + 2, "head", "rotation");
        check(EYES, "eyes", "closed");
        check(EFFORT, "effort", "share");
        for side in Side::BOTH {
            check(first(side) + SCAPULA, "scapula", "elevation");
            check(first(side) + SHOULDER, "shoulder", "plane");
            check(first(side) + ELBOW, "elbow", "flexion");
            check(first(side) + FOREARM, "forearm", "pronation");
            check(first(side) + WRIST, "wrist", "flexion");
            check(first(side) + FINGERS, "fingers", "knuckles");
            check(first(side) + HIP, "hip", "flexion");
            check(first(side) + KNEE, "knee", "flexion");
            check(first(side) + ANKLE, "ankle", "dorsiflexion");
            check(first(side) + TOES, "toes", "extension");
        }
    }
}
