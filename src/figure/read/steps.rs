//! The ways of the steps: moves done once, and rounds that are done while the step lasts.

use super::field::{Object, number};
use super::{Poses, StepTime};
use crate::figure::track::{Ease, Move, Track, alike};
use crate::figure::{Camera, Pose, Side};
use serde_json::Value;

const MOVES_AT_MOST: usize = 64;

/// One way for each step of the card; each begins where the one before it ends.
pub(super) fn read(
    value: &Value,
    times: &[StepTime],
    poses: &Poses,
    stance: &Pose,
    camera: Camera,
) -> Result<Vec<Track>, String> {
    let list = value.as_array().ok_or("`steps` must be a list")?;
    if list.len() != times.len() {
        return Err(format!("`steps` has {} entries, but the card has {} steps", list.len(), times.len()));
    }
    let mut tracks: Vec<Track> = Vec::new();
    for (index, value) in list.iter().enumerate() {
        let side = side_at(times, index);
        let before = tracks.last();
        let at = before.map(|track| (track.end().0.clone(), track.end().1));
        let at = at.unwrap_or_else(|| first(value, poses, stance, side));
        let walk = Walk { poses, stance, side, at, breath: before.map_or(0.0, Track::last_breath) };
        let track = track(value, walk, camera).map_err(|error| format!("`steps` {}: {error}", index + 1))?;
        tracks.push(track);
    }
    Ok(tracks)
}

/// The side of a step that names none is that of the next step that does, since it gets into place for that; after
/// the last, of the one before.
fn side_at(times: &[StepTime], index: usize) -> Side {
    let next = times[index..].iter().find_map(|step| step.side);
    let before = times[..index].iter().rev().find_map(|step| step.side);
    next.or(before).unwrap_or(Side::Left)
}

/// Where the card begins: the pose that the first move of the first step names in `from`, else the stance.
fn first(value: &Value, poses: &Poses, stance: &Pose, side: Side) -> (Pose, Side) {
    let from = value.get("from").and_then(Value::as_str).and_then(|name| poses.get(name));
    (sided(from.unwrap_or(stance), side), side)
}

fn sided(pose: &Pose, side: Side) -> Pose {
    if side == Side::Left { pose.clone() } else { pose.mirrored() }
}

pub(super) fn named<'a>(value: &Value, poses: &'a Poses, field: &str) -> Result<&'a Pose, String> {
    let name = value.as_str().unwrap_or_default();
    poses.get(name).ok_or_else(|| {
        let names: Vec<_> = poses.keys().map(String::as_str).collect();
        format!("`{field}` is {value}, which is no pose; there are: stance, {}", names.join(", "))
    })
}

/// Reads move after move, each from where the last one ended.
struct Walk<'a> {
    poses: &'a Poses,
    stance: &'a Pose,
    side: Side,
    at: (Pose, Side),
    breath: f32,
}

fn track(value: &Value, mut walk: Walk<'_>, camera: Camera) -> Result<Track, String> {
    let (start, breath) = (walk.at.clone(), walk.breath);
    if let Some(list) = value.as_array() {
        let mut moves = walk.moves(list)?;
        keep_breath(&mut moves.iter_mut(), breath);
        return Ok(Track { camera: None, moves, cycle: Vec::new(), entry: None, start, breath });
    }
    let object = Object::new(value, "step")?;
    object.only(&["from", "moves", "loop", "camera"])?;
    let list = |field: &str| object.get(field).map_or(Ok(&[][..]), |value| as_list(value, field));
    let mut moves = walk.moves(list("moves")?)?;
    let mut entry = walk.moves(&list("loop")?[..list("loop")?.len().min(1)])?.pop();
    let mut cycle = walk.round(list("loop")?, entry.as_ref())?;
    if let (Some(entry), Some((_, after))) = (&mut entry, cycle.first().and_then(|one| one.around.as_deref())) {
        entry.around = Some(Box::new((entry.from.clone(), after.clone())));
    }
    keep_breath(&mut moves.iter_mut().chain(&mut entry).chain(&mut cycle), breath);
    let camera = object.get("camera").map(|value| super::step_camera(value, camera)).transpose()?;
    Ok(Track { camera, moves, cycle, entry, start, breath })
}

fn as_list<'a>(value: &'a Value, field: &str) -> Result<&'a [Value], String> {
    value.as_array().map(Vec::as_slice).ok_or_else(|| format!("`{field}` must be a list of moves"))
}

impl Walk<'_> {
    fn moves(&mut self, list: &[Value]) -> Result<Vec<Move>, String> {
        if list.len() > MOVES_AT_MOST {
            return Err(format!("it has {} moves; at most {MOVES_AT_MOST} are allowed", list.len()));
        }
        list.iter().map(|value| self.one(value)).collect()
    }

    /// The moves of a round that comes after itself: the first begins where the last one ends.
    fn round(&mut self, list: &[Value], entry: Option<&Move>) -> Result<Vec<Move>, String> {
        if entry.is_none() {
            return Ok(Vec::new());
        }
        self.moves(&list[1..])?;
        let mut round = self.moves(list)?;
        flow(&mut round);
        Ok(round)
    }

    fn one(&mut self, value: &Value) -> Result<Move, String> {
        let object = Object::new(value, "move")?;
        object.only(&["to", "in", "hold", "side", "breath", "ease"])?;
        let side = match object.get("side").map(|value| value.as_str().unwrap_or_default()) {
            None => self.side,
            Some("left") => Side::Left,
            Some("right") => Side::Right,
            Some(other) => return Err(format!("`side` is `{other}`; allowed: left, right")),
        };
        let to = match object.get("to") {
            None => self.at.0.clone(),
            Some(value) if value.as_str() == Some("stance") => sided(self.stance, side),
            Some(value) => sided(named(value, self.poses, "to")?, side),
        };
        let breath = match object.get("breath").map(|value| value.as_str().unwrap_or_default()) {
            None => None,
            Some("in") => Some((self.breath, 1.0)),
            Some("out") => Some((self.breath, 0.0)),
            Some("still") => Some((self.breath, self.breath)),
            Some(other) => return Err(format!("`breath` is `{other}`; allowed: in, out, still")),
        };
        let ease = match object.get("ease").map(|value| value.as_str().unwrap_or_default()) {
            None | Some("smooth") => Ease::Smooth,
            Some("flow") => Ease::Flow,
            Some(other) => return Err(format!("`ease` is `{other}`; allowed: smooth, flow")),
        };
        let seconds =
            |field: &str, usual: f32| object.get(field).map_or(Ok(usual), |value| number(value, field, 0.0, 3600.0));
        let (from, target) = alike(&self.at.0, &to);
        let from_side = self.at.1;
        self.at = (to.clone(), side);
        self.breath = breath.map_or(self.breath, |(_, to)| to);
        Ok(Move {
            from,
            to: target,
            goal: to,
            sides: (from_side, side),
            lasts: seconds("in", if object.has("to") { 1.0 } else { 0.0 })?,
            hold: seconds("hold", 0.0)?,
            ease,
            breath,
            around: None,
        })
    }
}

/// In a step that speaks of the breath, a move that does not leaves it as it is.
fn keep_breath(moves: &mut dyn Iterator<Item = &mut Move>, before: f32) {
    let mut moves: Vec<_> = moves.collect();
    if moves.iter().all(|one| one.breath.is_none()) {
        return;
    }
    let mut last = before;
    for one in &mut moves {
        last = one.breath.get_or_insert((last, last)).1;
    }
}

/// Gives the moves that flow their neighbours in the round.
fn flow(round: &mut [Move]) {
    let ends: Vec<Pose> = round.iter().map(|one| one.to.clone()).collect();
    let count = ends.len();
    for (index, one) in round.iter_mut().enumerate().filter(|(_, one)| one.ease == Ease::Flow) {
        let before = ends[(index + count - 2) % count].clone();
        let after = ends[(index + 1) % count].clone();
        one.around = Some(Box::new((before, after)));
    }
}
