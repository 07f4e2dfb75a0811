//! What each question is about, as lines in the room: an arrow, a right angle, a cushion.

use super::room::{MOUSE, PHONE, SCREEN_TOP, TOP, WINDOW, eyes, joint};
use crate::figure::{Body, Joint, Side};
use glam::{Vec3, vec3};
use std::f32::consts::PI;

/// One thing that is drawn, in the room.
pub(super) enum Hint {
    Line(Vec<Vec3>),
    /// From here to there, with a head at its end.
    Arrow(Vec3, Vec3),
    /// With a head at both ends.
    Both(Vec3, Vec3),
    /// Something soft of this radius.
    Pad(Vec3, f32),
}

/// What the question speaks of: where its mark stands in the room, how far beside that on the screen (in metres to
/// the right and down), and what is drawn.
pub(super) struct Spot {
    pub(super) at: Vec3,
    pub(super) aside: [f32; 2],
    pub(super) hints: Vec<Hint>,
}

/// Where on the drawing the question with this id stands; none for a habit.
pub(super) fn spot(id: &str, body: &Body) -> Option<Spot> {
    let (at, aside) = place(id, body)?;
    Some(Spot { at, aside, hints: hints(id, body) })
}

fn place(id: &str, body: &Body) -> Option<(Vec3, [f32; 2])> {
    let on_desk = |x, z| vec3(x, TOP + 0.01, z);
    Some(match id {
        "feet" => (joint(body, Joint::Toes), [0.14, 0.06]),
        "knees" => (joint(body, Joint::Knee), [0.17, 0.09]),
        "lower-back" => (back(body), [-0.19, 0.10]),
        "screen-height" => (SCREEN_TOP, [0.10, -0.12]),
        "screen-distance" => (eyes(body).lerp(SCREEN_TOP - Vec3::Y * 0.08, 0.5), [0.0, 0.0]),
        "elbows" => (joint(body, Joint::Elbow), [-0.22, -0.07]),
        "wrists" => (joint(body, Joint::Wrist), [0.10, -0.15]),
        "mouse" => (MOUSE, [0.02, 0.15]),
        "laptop" => (vec3(-0.02, TOP + 0.06, 0.64), [0.16, 0.02]),
        "phone" => (PHONE, [-0.06, 0.14]),
        "light" => (WINDOW + Vec3::Y * 0.20, [0.0, 0.0]),
        "reach" => (on_desk(-0.50, 0.72), [0.12, 0.11]),
        _ => return None,
    })
}

fn hints(id: &str, body: &Body) -> Vec<Hint> {
    let screen = SCREEN_TOP - Vec3::Y * 0.10;
    match id {
        "feet" => {
            let heel = joint(body, Joint::Ankle);
            let floor = |z| vec3(heel.x, 0.0, z);
            vec![
                Hint::Line(vec![floor(heel.z - 0.08), floor(heel.z + 0.24)]),
                Hint::Arrow(heel + vec3(-0.07, 0.20, 0.02), vec3(heel.x - 0.07, 0.02, heel.z + 0.02)),
            ]
        }
        "knees" => vec![corner(joint(body, Joint::Knee), joint(body, Joint::Hip), joint(body, Joint::Ankle), 0.11)],
        "lower-back" => {
            let at = back(body);
            vec![Hint::Pad(at, 0.055), Hint::Arrow(at + vec3(0.0, 0.0, -0.20), at + vec3(0.0, 0.0, -0.07))]
        }
        "screen-height" => {
            let beside = vec3(-0.33, 0.0, 0.0);
            vec![
                Hint::Line(vec![eyes(body), SCREEN_TOP]),
                Hint::Both(SCREEN_TOP + beside + Vec3::Y * 0.07, SCREEN_TOP + beside - Vec3::Y * 0.20),
            ]
        }
        "screen-distance" => vec![Hint::Both(eyes(body) - Vec3::Y * 0.02, screen)],
        "elbows" => {
            vec![corner(joint(body, Joint::Elbow), joint(body, Joint::UpperArm), joint(body, Joint::Wrist), 0.09)]
        }
        "wrists" => {
            let (elbow, wrist) = (joint(body, Joint::Elbow), joint(body, Joint::Wrist));
            let way = (wrist - elbow).normalize_or(Vec3::Z);
            vec![Hint::Line(vec![wrist - way * 0.17, wrist + way * 0.19])]
        }
        "mouse" => vec![Hint::Arrow(MOUSE + vec3(-0.25, 0.0, 0.0), MOUSE + vec3(-0.05, 0.0, 0.0))],
        "laptop" => vec![Hint::Arrow(vec3(-0.33, TOP + 0.02, 0.62), vec3(-0.33, TOP + 0.30, 0.62))],
        "phone" => vec![Hint::Arrow(PHONE + Vec3::Y * 0.04, PHONE + Vec3::Y * 0.34)],
        "light" => vec![Hint::Arrow(WINDOW + vec3(-0.04, -0.05, 0.10), vec3(0.34, TOP + 0.30, 0.52))],
        "reach" => vec![arc(body)],
        _ => Vec::new(),
    }
}

fn back(body: &Body) -> Vec3 {
    let at = body.point(Joint::Lumbar, vec3(0.0, 0.02, -0.13));
    vec3(-0.04, at.y, at.z)
}

/// The mark of a right angle at `at`, between the ways to two others.
fn corner(at: Vec3, one: Vec3, other: Vec3, size: f32) -> Hint {
    let [one, other] = [one, other].map(|end| (end - at).normalize_or(Vec3::Y) * size);
    Hint::Line(vec![at + one, at + one + other, at + other])
}

/// As far as the hand comes over the desk while the elbow stays at the side.
fn arc(body: &Body) -> Hint {
    let shoulder = body.frame(Joint::Shoulder(Side::Right)).at;
    let point = |turn: f32| vec3(shoulder.x + 0.42 * turn.cos(), TOP + 0.006, shoulder.z + 0.08 + 0.42 * turn.sin());
    Hint::Line((0..=16).map(|i| point(PI * (0.30 + 0.38 * i as f32 / 16.0))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cards::{Deck, guides};
    use crate::window::home::desk::room::{CARD, Room};

    #[test]
    fn everything_at_the_desk_has_its_place() {
        let deck = Deck::bundled();
        let mut room = Room::default();
        let body = room.body(deck.card(CARD)).unwrap();
        let habits: Vec<&str> =
            guides().desk.iter().map(|question| question.id.as_str()).filter(|id| spot(id, body).is_none()).collect();
        assert_eq!(habits, ["vary", "breaks", "bag", "lift", "sleep"]);
        assert!(
            guides().desk.iter().filter_map(|question| spot(&question.id, body)).all(|spot| !spot.hints.is_empty())
        );
    }
}
