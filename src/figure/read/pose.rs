//! What a pose changes: angles, pins, and the places of props.

use super::field::{Object, number};
use super::names::{joint, sided};
use crate::figure::channel::{self, COUNT};
use crate::figure::pin::{Part, Pin};
use crate::figure::pose::{Limb, Pose};
use crate::figure::prop::Plan;
use crate::figure::{Joint, Side};
use glam::{Vec3, Vec4};
use serde_json::Value;

/// The pose with the changes that the value names. A word without a side means both, the right one mirrored.
pub(super) fn changed(base: &Pose, value: &Value, props: &[Plan]) -> Result<Pose, String> {
    let mut pose = base.clone();
    let object = Object::new(value, "pose")?;
    for key in object.keys() {
        let Some(value) = object.get(key) else { continue };
        match key {
            "like" => {}
            "effort" => pose.set(channel::EFFORT, number(value, key, 0.0, 1.0)?),
            "pins" => pins(&mut pose, value)?,
            "props" => places(&mut pose, value, props)?,
            _ => angles(&mut pose, key, value)?,
        }
    }
    Ok(pose)
}

fn angles(pose: &mut Pose, key: &str, value: &Value) -> Result<(), String> {
    let (part, side) = sided(key);
    let object = Object::new(value, key)?;
    let of = |index: &usize| {
        let (channel, of) = channel::at(*index);
        channel.part == part && (side.is_none() || of == side)
    };
    let known: Vec<usize> = (0..COUNT).filter(of).collect();
    if known.is_empty() {
        return Err(format!("there is no joint `{key}`; allowed: {}", parts()));
    }
    for name in object.keys() {
        let mut found = false;
        for &index in known.iter().filter(|&&index| channel::at(index).0.name == name) {
            let channel = channel::at(index).0;
            if let Some(angle) = object.number(name, channel.least, channel.most)? {
                pose.set(index, angle);
            }
            found = true;
        }
        if !found {
            let mut names: Vec<_> = known.iter().map(|&index| channel::at(index).0.name).collect();
            names.truncate(known.iter().filter(|&&index| channel::at(index).1 == channel::at(known[0]).1).count());
            return Err(format!("`{key}` has no angle `{name}`; allowed: {}", names.join(", ")));
        }
    }
    Ok(())
}

fn parts() -> String {
    let mut parts: Vec<_> = (0..COUNT).map(|index| channel::at(index).0.part).collect();
    parts.sort_unstable();
    parts.dedup();
    parts.join(", ")
}

fn pins(pose: &mut Pose, value: &Value) -> Result<(), String> {
    let object = Object::new(value, "pins")?;
    for key in object.keys() {
        let (word, side) = sided(key);
        let (part, limb): (Part, fn(Side) -> Limb) = match word {
            "hand" => (Part::Hand, Limb::Arm),
            "wrist" | "arm" => (Part::Wrist, Limb::Arm),
            "elbow" => (Part::Elbow, Limb::Arm),
            "foot" | "leg" => (Part::Foot, Limb::Leg),
            "knee" => (Part::Knee, Limb::Leg),
            _ => {
                return Err(format!(
                    "there is no pin `{key}`; allowed: hand, wrist, elbow, foot, knee; arm or leg with null"
                ));
            }
        };
        let pin = object.get(key).map(|value| pin(part, value, key)).transpose()?;
        if pin.is_some() && matches!(word, "arm" | "leg") {
            return Err(format!("`pins.{key}` only takes null, which lets the limb go"));
        }
        for of in Side::BOTH.into_iter().filter(|of| side.is_none_or(|side| side == *of)) {
            let mirrored = side.is_none() && of == Side::Right;
            pose.set_pin(limb(of), pin.as_ref().map(|pin| if mirrored { pin.mirrored() } else { pin.clone() }));
        }
    }
    Ok(())
}

fn pin(part: Part, value: &Value, name: &str) -> Result<Pin, String> {
    let object = Object::new(value, name)?;
    object.only(&["at", "offset", "frame", "axes", "hint", "fingers", "palm", "toes", "instep", "order", "lift"])?;
    let foot = matches!(part, Part::Foot | Part::Knee);
    let (first, second) = if foot { ("toes", "instep") } else { ("fingers", "palm") };
    let turn = match (object.vector(first)?, object.vector(second)?) {
        (Some(fingers), Some(palm)) => Some((fingers, palm)),
        (Some(toes), None) if foot => Some((toes, Vec3::Y)),
        (None, None) if part != Part::Hand => None,
        _ => return Err(format!("`{name}` needs both `fingers` and `palm`")),
    };
    let frame: Option<Joint> =
        object.get("frame").map(|value| joint(value.as_str().unwrap_or_default())).transpose()?;
    let order = object.number("order", -9.0, 9.0)?.unwrap_or(if frame.is_some() { 1.0 } else { 0.0 });
    Ok(Pin {
        part,
        at: object.vector("at")?.ok_or_else(|| format!("`{name}` has no `at`"))?,
        offset: object.vector("offset")?.unwrap_or_default(),
        frame,
        turns_along: object.get("axes").and_then(Value::as_str) == Some("frame"),
        hint: object.vector("hint")?.unwrap_or(Vec3::Z),
        turn,
        order: order as i8,
        lift: object.number("lift", 0.0, 180.0)?,
    })
}

/// `"ball": [x, y, z]`, or with a turn in degrees as the fourth number.
fn places(pose: &mut Pose, value: &Value, props: &[Plan]) -> Result<(), String> {
    let object = Object::new(value, "props")?;
    for key in object.keys() {
        let index = props.iter().position(|plan| plan.name == key);
        let index = index.ok_or_else(|| format!("`props.{key}` is none of the motion's props"))?;
        pose.props[index] = place(object.need(key)?, key)?;
    }
    Ok(())
}

pub(super) fn place(value: &Value, name: &str) -> Result<Vec4, String> {
    let list = value.as_array().filter(|list| (3..=4).contains(&list.len()));
    let list = list.ok_or_else(|| format!("`{name}` must be a list of three places and perhaps a turn"))?;
    let part = |i: usize| list.get(i).map_or(Ok(0.0), |value| number(value, name, -360.0, 360.0));
    Ok(Vec4::new(part(0)?, part(1)?, part(2)?, part(3)?))
}
