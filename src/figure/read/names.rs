//! The words for joints and areas.

use crate::figure::{Area, Joint, Side};

/// Splits `hand.left` into the word and the side.
pub(super) fn sided(word: &str) -> (&str, Option<Side>) {
    match word.rsplit_once('.') {
        Some((word, "left")) => (word, Some(Side::Left)),
        Some((word, "right")) => (word, Some(Side::Right)),
        _ => (word, None),
    }
}

pub(super) fn joint(word: &str) -> Result<Joint, String> {
    let found = match sided(word) {
        ("pelvis", None) => Some(Joint::Pelvis),
        ("lumbar", None) => Some(Joint::Lumbar),
        ("thorax", None) => Some(Joint::Thorax),
        ("chest", None) => Some(Joint::Chest),
        ("neck", None) => Some(Joint::Neck),
        ("head", None) => Some(Joint::Head),
        (name, Some(side)) => sided_joint(name, side),
        _ => None,
    };
    found.ok_or_else(|| {
        format!(
            "there is no joint `{word}`; allowed: pelvis, lumbar, thorax, chest, neck, head, and with `.left` or `.right` \
             shoulder, upper_arm, elbow, wrist, hand, hip, thigh, knee, ankle, toes"
        )
    })
}

fn sided_joint(name: &str, side: Side) -> Option<Joint> {
    Some(match name {
        "shoulder" => Joint::Shoulder(side),
        "upper_arm" => Joint::UpperArm(side),
        "elbow" => Joint::Elbow(side),
        "wrist" => Joint::Wrist(side),
        "hand" => Joint::Hand(side),
        "hip" => Joint::Hip(side),
        "thigh" => Joint::Thigh(side),
        "knee" => Joint::Knee(side),
        "ankle" => Joint::Ankle(side),
        "toes" => Joint::Toes(side),
        _ => return None,
    })
}

/// The area, on both sides where the word names none and the body has two.
pub(super) fn areas(word: &str) -> Result<Vec<Area>, String> {
    let (name, side) = sided(word);
    let middle = match name {
        "upper_back" => Some(Area::UpperBack),
        "between_blades" => Some(Area::BetweenBlades),
        "mid_back" => Some(Area::MidBack),
        "lower_back" => Some(Area::LowerBack),
        "spine" => Some(Area::Spine),
        "belly" => Some(Area::Belly),
        "nape" => Some(Area::Nape),
        "eyes" => Some(Area::Eyes),
        "jaw" => Some(Area::Jaw),
        _ => None,
    };
    if let (Some(area), None) = (middle, side) {
        return Ok(vec![area]);
    }
    let of: fn(Side) -> Area = match name {
        "chest" => Area::Chest,
        "flank" => Area::Flank,
        "trapezius" => Area::Trapezius,
        "neck_side" => Area::NeckSide,
        "shoulder" => Area::Shoulder,
        "upper_arm" => Area::UpperArm,
        "forearm" => Area::Forearm,
        "hand" => Area::Hand,
        "hip" => Area::Hip,
        "thigh" => Area::Thigh,
        "calf" => Area::Calf,
        _ => {
            return Err(format!(
                "there is no area `{word}`; allowed: upper_back, between_blades, mid_back, lower_back, spine, belly, nape, \
                 eyes, jaw, and with or without `.left` or `.right` chest, flank, trapezius, neck_side, shoulder, \
                 upper_arm, forearm, hand, hip, thigh, calf"
            ));
        }
    };
    Ok(side.map_or_else(|| Side::BOTH.map(of).to_vec(), |side| vec![of(side)]))
}
