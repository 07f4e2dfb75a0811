//! The motions of the bundled cards.

use serde_json::Value;

macro_rules! motions {
    ($($id:literal)*) => {
        /// The ids of the cards, and the texts of their motions.
        const MOTIONS: &[(&str, &str)] = &[$(($id, include_str!(concat!("../../assets/motions/", $id, ".json")))),*];
    };
}

motions! {
    "shoulder-rolls"
    "shrug-and-drop"
    "doorway-chest-stretch"
    "deep-belly-breathing"
    "long-exhale-breathing"
    "shoulder-tension-scan"
    "neck-side-tilt"
    "neck-turn"
    "chin-tuck"
    "diagonal-neck-stretch"
    "cat-cow"
    "seated-cat-cow"
    "chair-back-extension"
    "childs-pose"
    "desk-lean-stretch"
    "seated-side-twist"
    "cross-body-shoulder-stretch"
    "upper-back-hug-reach"
    "clasped-hands-chest-opener"
    "overhead-side-reach"
    "forearm-stretch"
    "fist-and-fan"
    "prayer-stretch"
    "shoulder-blade-squeeze"
    "wall-angels"
    "band-row"
    "prone-yti-ball"
    "standing-yti"
    "band-pull-apart"
    "band-side-raise"
    "wall-push-up"
    "bird-dog"
    "side-plank-knees"
    "sit-to-stand"
    "calf-raises"
    "march-on-the-spot"
    "walk-loop"
    "wall-ball-massage"
    "butterfly-self-massage"
    "pressure-point-hold"
    "foam-roll-upper-back"
    "foam-roll-extension"
    "foam-roll-lats"
    "thread-the-needle"
    "cobra-pose"
    "downward-dog"
    "desk-posture-reset"
    "stand-and-shift"
    "far-gaze"
    "semi-supine-rest"
}

/// The motion of the bundled card with this id, as it is written.
pub(crate) fn bundled(id: &str) -> Option<Value> {
    let (_, text) = MOTIONS.iter().find(|(name, _)| *name == id)?;
    serde_json::from_str(text).ok()
}
