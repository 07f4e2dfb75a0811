//! The figure does the side that the step speaks of: for each card, what tells its left from its right.

use super::tests::{asked, motion};
use crate::cards::Side as CardSide;
use crate::figure::{At, Body, Joint, Prop, Scene, Side};
use glam::Vec3;

/// Positive where the figure does its left side.
type Tells = fn(&Scene) -> f32;

const TELLS: &[(&str, Tells)] = &[
    // The left ear goes to the left shoulder; the face turns left.
    ("neck-side-tilt", |s| at(s, Joint::Head).x - at(s, Joint::Chest).x),
    ("neck-turn", |s| ahead(s, Joint::Head).x),
    ("diagonal-neck-stretch", |s| ahead(s, Joint::Head).x),
    // The trunk turns left over the hips.
    ("seated-side-twist", |s| ahead(s, Joint::Pelvis).cross(ahead(s, Joint::Chest)).y),
    // The left arm lies across, to the figure's right.
    ("cross-body-shoulder-stretch", |s| at(s, Joint::Chest).x - at(s, Joint::Wrist(Side::Left)).x - 0.05),
    ("overhead-side-reach", |s| higher(s, Joint::Hand)),
    // The left arm is the long one.
    ("forearm-stretch", |s| length(s, Side::Left) - length(s, Side::Right)),
    // The left arm and the right leg are up.
    ("bird-dog", |s| higher(s, Joint::Hand).min(-higher(s, Joint::Ankle))),
    // It lies on its left side; the left shoulder goes down under the body.
    ("side-plank-knees", |s| -higher(s, Joint::Shoulder)),
    ("foam-roll-lats", |s| -higher(s, Joint::Shoulder)),
    ("thread-the-needle", |s| -higher(s, Joint::Shoulder)),
    ("wall-ball-massage", |s| ball(s).x - at(s, Joint::Chest).x),
    // The right hand works on the left shoulder.
    ("butterfly-self-massage", crossing),
    ("pressure-point-hold", crossing),
];

#[test]
fn the_figure_does_the_side_that_the_step_speaks_of() {
    let mut unknown = Vec::new();
    for card in asked().into_iter().filter(|card| card.steps.iter().any(|step| step.side.is_some())) {
        let Some((_, tells)) = TELLS.iter().find(|(id, _)| *id == card.id) else {
            unknown.push(card.id);
            continue;
        };
        let motion = motion(&card).unwrap();
        for (step, one) in card.steps.iter().enumerate() {
            let Some(side) = one.side else { continue };
            let lasts = one.seconds as f32;
            let told = tells(&motion.scene(At { step, elapsed: lasts * 0.6, lasts }));
            let is_left = told > 0.0;
            assert_eq!(is_left, side == CardSide::Left, "{} step {}: {side:?}, but {told}", card.id, step + 1);
            assert!(told.abs() > 0.02, "{} step {}: {told} is hardly to be seen", card.id, step + 1);
        }
    }
    assert_eq!(unknown, Vec::<String>::new(), "cards with sides that nothing tells apart");
}

fn at(scene: &Scene, joint: Joint) -> Vec3 {
    scene.body.frame(joint).at
}

/// Whither a joint looks.
fn ahead(scene: &Scene, joint: Joint) -> Vec3 {
    scene.body.frame(joint).turn.z_axis
}

/// By how much the left one is higher than the right.
fn higher(scene: &Scene, joint: fn(Side) -> Joint) -> f32 {
    at(scene, joint(Side::Left)).y - at(scene, joint(Side::Right)).y
}

fn length(scene: &Scene, side: Side) -> f32 {
    at(scene, Joint::Hand(side)).distance(at(scene, Joint::Shoulder(side)))
}

fn crossing(scene: &Scene) -> f32 {
    let far = |body: &Body, hand: Side| {
        body.frame(Joint::Hand(hand)).at.distance(body.frame(Joint::Shoulder(hand.other())).at)
    };
    far(&scene.body, Side::Left) - far(&scene.body, Side::Right)
}

fn ball(scene: &Scene) -> Vec3 {
    let at = |prop: &Prop| if let Prop::Ball { at, .. } = prop { Some(*at) } else { None };
    scene.props.iter().rev().find_map(at).unwrap()
}
