//! The things that a motion names.

use super::field::{Object, vector};
use super::names::joint;
use super::pose::place;
use crate::figure::prop::{Anchor, Kind, Plan};
use glam::Vec4;
use serde_json::Value;

const PROPS_AT_MOST: usize = 8;
const POINTS_AT_MOST: usize = 8;

pub(super) fn read(value: &Value) -> Result<Vec<Plan>, String> {
    let object = Object::new(value, "props")?;
    if object.len() > PROPS_AT_MOST {
        return Err(format!("`props` has {} things; at most {PROPS_AT_MOST} are allowed", object.len()));
    }
    object.keys().map(|name| plan(name, object.need(name)?)).collect()
}

fn plan(name: &str, value: &Value) -> Result<Plan, String> {
    let object = Object::new(value, name)?;
    let on = object.get("on").map(|value| joint(value.as_str().unwrap_or_default())).transpose()?;
    let default = Vec4::ZERO;
    let place = object.get("at").map_or(Ok(default), |value| place(value, name))?;
    Ok(Plan { name: name.to_owned(), kind: kind(name, &object)?, on, place })
}

fn kind(name: &str, object: &Object<'_>) -> Result<Kind, String> {
    let size = |field: &str, usual: f32| Ok::<_, String>(object.number(field, 0.005, 4.0)?.unwrap_or(usual));
    let also = |fields: &[&str]| object.only(&[&["kind", "on", "at"], fields].concat());
    let word = if object.has("kind") { object.text("kind")? } else { name };
    match word {
        "chair" => also(&["height"]).and_then(|()| Ok(Kind::Chair { height: size("height", 0.44)? })),
        "desk" => also(&["height", "screen"]).and_then(|()| {
            let screen = object.get("screen").and_then(Value::as_bool).unwrap_or(true);
            Ok(Kind::Desk { height: size("height", 0.73)?, screen })
        }),
        "wall" => also(&["width"]).and_then(|()| Ok(Kind::Wall { width: size("width", 4.0)? })),
        "doorway" => also(&["width"]).and_then(|()| Ok(Kind::Doorway { width: size("width", 0.98)? })),
        "mat" => also(&["width", "length"])
            .and_then(|()| Ok(Kind::Mat { width: size("width", 0.68)?, length: size("length", 1.8)? })),
        "ball" => also(&["radius"]).and_then(|()| Ok(Kind::Ball { radius: size("radius", 0.033)? })),
        "roller" => also(&["along", "radius", "length"]).and_then(|()| {
            let along = object.vector("along")?.unwrap_or(glam::Vec3::X);
            Ok(Kind::Roller { along, radius: size("radius", 0.075)?, length: size("length", 0.45)? })
        }),
        "band" => also(&["points", "slack"]).and_then(|()| {
            let slack = object.number("slack", 0.0, 1.0)?.unwrap_or(0.0);
            Ok(Kind::Band { points: points(object)?, slack })
        }),
        "post" => also(&["height"]).and_then(|()| Ok(Kind::Post { height: size("height", 1.4)? })),
        "book" => also(&["thickness"]).and_then(|()| Ok(Kind::Book { thickness: size("thickness", 0.04)? })),
        other => Err(format!(
            "`props.{name}` is a `{other}`; allowed: chair, desk, wall, doorway, mat, ball, roller, band, post, book"
        )),
    }
}

fn points(object: &Object<'_>) -> Result<Vec<Anchor>, String> {
    let list = object.need("points")?.as_array().filter(|list| (2..=POINTS_AT_MOST).contains(&list.len()));
    let list = list.ok_or_else(|| format!("`points` must be a list of 2 to {POINTS_AT_MOST} joints or places"))?;
    let anchor = |value: &Value| match value.as_str() {
        Some(word) => Ok(Anchor::Joint(joint(word)?)),
        None => Ok(Anchor::Place(vector(value, "points")?)),
    };
    list.iter().map(anchor).collect()
}
