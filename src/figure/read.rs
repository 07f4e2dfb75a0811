//! From the JSON of a motion to the motion, or the first thing that is wrong with it.
//!
//! A motion names a stance, its props, what works, key poses that say only what changes, and for each step of the card
//! the way through them. `docs/motions.md` has the whole shape.

mod field;
mod names;
mod pose;
mod props;
mod steps;

use self::field::Object;
use super::prop::Plan;
use super::{Area, Camera, Framing, Motion, Pose, Side};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// More key poses than this are refused.
const POSES_AT_MOST: usize = 64;

/// A step of the card as its motion must know it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct StepTime {
    pub(crate) seconds: f32,
    pub(crate) side: Option<Side>,
}

/// The key poses of a motion by their names.
pub(super) type Poses = BTreeMap<String, Pose>;

impl Motion {
    /// Reads a motion for a card with these steps.
    ///
    /// # Errors
    /// One sentence that names the place, what stands there and what is allowed.
    pub(crate) fn read(value: &Value, times: &[StepTime]) -> Result<Self, String> {
        let object = Object::new(value, "motion")?;
        object.only(&["card", "stance", "camera", "props", "works", "poses", "steps", "still"])?;
        let camera = object.get("camera").map_or(Ok(FRONT), |value| camera(value, FRONT))?;
        let props = object.get("props").map_or(Ok(Vec::new()), props::read)?;
        let stance = stance(object.text("stance")?, &props)?;
        let poses = poses(&object, &stance, &props)?;
        let works = object.get("works").map_or(Ok(Vec::new()), works)?;
        let tracks = steps::read(object.need("steps")?, times, &poses, &stance, camera)?;
        let (still, still_side) = match object.get("still") {
            None => tracks.last().map(|track| (track.still().0.clone(), track.still().1)),
            Some(name) => Some(steps::named(name, &poses, "still")?).map(|pose| (pose.clone(), Side::Left)),
        }
        .ok_or_else(|| "`steps` is empty".to_owned())?;
        Ok(Self { camera, props, works, tracks, still, still_side })
    }
}

const FRONT: Camera = Camera { azimuth: 0.0, elevation: 8.0, frame: Framing::Whole };

/// A camera; what it does not say is as in `base`.
fn camera(value: &Value, base: Camera) -> Result<Camera, String> {
    let object = Object::new(value, "camera")?;
    object.only(&["azimuth", "elevation", "frame"])?;
    let frame = match object.get("frame").map(|value| value.as_str().unwrap_or_default()) {
        None => base.frame,
        Some("whole") => Framing::Whole,
        Some("upper") => Framing::Upper,
        Some("head") => Framing::Head,
        Some("hands") => Framing::Hands,
        Some(other) => return Err(format!("`camera.frame` is `{other}`; allowed: whole, upper, head, hands")),
    };
    Ok(Camera {
        azimuth: object.number("azimuth", -360.0, 360.0)?.unwrap_or(base.azimuth),
        elevation: object.number("elevation", -30.0, 80.0)?.unwrap_or(base.elevation),
        frame,
    })
}

/// The camera of one step: only whence it looks, for the picture would jump if its size changed.
fn step_camera(value: &Value, base: Camera) -> Result<Camera, String> {
    Object::new(value, "camera")?.only(&["azimuth", "elevation"])?;
    camera(value, base)
}

fn works(value: &Value) -> Result<Vec<Area>, String> {
    let words =
        value.as_array().filter(|words| words.len() <= 12).ok_or("`works` must be a list of at most 12 areas")?;
    let mut areas = Vec::new();
    for word in words {
        areas.extend(names::areas(word.as_str().unwrap_or_default())?);
    }
    Ok(areas)
}

/// One of the bundled base stances, with the props of the motion where they belong.
fn stance(name: &str, props: &[Plan]) -> Result<Pose, String> {
    static STANCES: OnceLock<Value> = OnceLock::new();
    let all = STANCES.get_or_init(|| {
        serde_json::from_str(include_str!("../../assets/stances.json")).expect("the bundled stances are JSON")
    });
    let empty = Pose::new(props.iter().map(|plan| plan.place).collect());
    let allowed = || all.as_object().map(|all| all.keys().cloned().collect::<Vec<_>>().join(", ")).unwrap_or_default();
    let stance = all.get(name).ok_or_else(|| format!("`stance` is `{name}`; allowed: {}", allowed()))?;
    pose::changed(&empty, stance, &[]).map_err(|error| format!("stance `{name}`: {error}"))
}

fn poses(object: &Object<'_>, stance: &Pose, props: &[Plan]) -> Result<Poses, String> {
    let Some(value) = object.get("poses") else { return Ok(Poses::new()) };
    let object = Object::new(value, "poses")?;
    if object.len() > POSES_AT_MOST {
        return Err(format!("`poses` has {} poses; at most {POSES_AT_MOST} are allowed", object.len()));
    }
    let mut poses = Poses::new();
    for name in object.keys() {
        pose_of(name, &object, stance, props, &mut poses, 0)?;
    }
    Ok(poses)
}

/// Reads a pose after the one that it is like.
fn pose_of(
    name: &str,
    object: &Object<'_>,
    stance: &Pose,
    props: &[Plan],
    poses: &mut Poses,
    depth: usize,
) -> Result<(), String> {
    if poses.contains_key(name) {
        return Ok(());
    }
    if depth > POSES_AT_MOST {
        return Err(format!("`poses.{name}` is like itself"));
    }
    let value = object.get(name).ok_or_else(|| format!("there is no pose `{name}`"))?;
    let base = match value.get("like").and_then(Value::as_str) {
        None => stance.clone(),
        Some(other) => {
            pose_of(other, object, stance, props, poses, depth + 1)?;
            poses.get(other).cloned().unwrap_or_else(|| stance.clone())
        }
    };
    let pose = pose::changed(&base, value, props).map_err(|error| format!("`poses.{name}`: {error}"))?;
    poses.insert(name.to_owned(), pose);
    Ok(())
}
