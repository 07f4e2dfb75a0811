//! The guides are whole and in shape, and hold what the seed of the program names.

use super::*;
use crate::cards::Deck;
use crate::records::preferences::Preferences;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::time::Duration;

/// Every technique, number and rule of the guide that the program grew from, where it lives, and words or values that
/// must stand there.
const COVERAGE: &[(&str, &str, &[&str])] = &[
    ("muscle strain from overexertion or improper lifting", "tip why", &["strain", "lifting", "overdoing"]),
    ("improper lifting", "desk lift", &["load close"]),
    ("poor posture during long periods at a desk", "tip why", &["slouched"]),
    ("joints between ribs or vertebrae", "tip why", &["rib or spine joints"]),
    ("weak, underused muscles", "tip why", &["weak from little use"]),
    ("carrying heavy bags", "tip why", &["heavy bags"]),
    ("carrying heavy bags", "desk bag", &["both shoulders"]),
    ("osteoarthritis", "tip why", &["osteoarthritis"]),
    ("poor sleeping positions", "tip why", &["sleep"]),
    ("poor sleeping positions", "desk sleep", &["pillow"]),
    ("slouching: long back, short chest", "tip balance", &["long", "short", "chest"]),
    ("awareness of posture comes first", "card desk-posture-reset", &["change one thing you noticed"]),
    ("awareness of posture comes first", "card shoulder-tension-scan", &["where are your shoulders"]),
    ("text neck, up to 60 pounds", "tip text-neck", &["60 lb", "no link"]),
    ("looking down at devices", "desk phone", &["held up"]),
    ("looking down at devices", "card chin-tuck", &["glide your head straight back"]),
    ("shoulders rise under stress", "card shrug-and-drop", &["lift both shoulders", "fall"]),
    ("the circle of stress, tension and pain", "tip stress-loop", &["stress", "pain"]),
    ("the circle of stress, tension and pain", "card long-exhale-breathing", &["out for 6"]),
    ("shoulder rolls forward and backward", "card shoulder-rolls", &["forward", "backward"]),
    ("doorway stretch, arms at 90 degrees, leaning", "card doorway-chest-stretch", &["90 degrees", "lean forward"]),
    ("tennis ball between back and wall", "card wall-ball-massage", &["tennis ball between wall and back"]),
    ("over-the-counter pain relief, for a time", "tip otc", &["over-the-counter", "short time"]),
    ("deep, intentional breathing", "card deep-belly-breathing", &["belly"]),
    ("cat-cow on hands and knees", "card cat-cow", &["hands under shoulders", "round the back"]),
    ("cat-cow, where nobody lies down", "card seated-cat-cow", &["seat"]),
    ("thoracic extension over the chair back", "card chair-back-extension", &["over the top of the backrest"]),
    ("child's pose", "card childs-pose", &["space between the shoulder blades"]),
    ("child's pose, where nobody lies down", "card desk-lean-stretch", &["desk"]),
    ("seated twist, sideways on a chair", "card seated-side-twist", &["sit sideways", "turn your upper body"]),
    ("rows", "card band-row", &["pull the elbows"]),
    ("rows", "card band-pull-apart", &["pull the hands apart"]),
    ("shoulder blade squeezes", "card shoulder-blade-squeeze", &["blades back", "hold"]),
    ("wall angels", "card wall-angels", &["back to the wall"]),
    ("prone Y-T-I on a stability ball", "card prone-yti-ball", &["stability ball", "y:", "t:", "i:"]),
    ("prone Y-T-I, without a ball", "card standing-yti", &["y:", "t:", "i:"]),
    ("strength, 2-3 times weekly", "card wall-angels", &["2-3x-week"]),
    ("feet flat", "desk feet", &["flat"]),
    ("knees at right angles", "desk knees", &["right angle"]),
    ("lower back supported", "desk lower-back", &["supported"]),
    ("monitor at eye level", "desk screen-height", &["eye level"]),
    ("arms at 90 degrees", "desk elbows", &["90 degrees"]),
    ("all of the desk at once", "card desk-posture-reset", &["feet flat", "right angles", "eye level", "90 degrees"]),
    ("a standing desk to vary the position", "desk vary", &["standing desk"]),
    ("a standing desk to vary the position", "card stand-and-shift", &["raise the desk"]),
    ("movement breaks every 30-45 minutes", "desk breaks", &["30-45 minutes"]),
    ("cold for recent injuries with swelling", "method cold", &["recent injury", "swollen", "thin towel"]),
    ("cold for 15-20 minutes", "method cold", &["[15,20]"]),
    ("heat for chronic tension: pads, showers, wraps", "method heat", &["heating pad", "warm shower", "wrap"]),
    ("alternating", "method alternate", &["warm first, then cold"]),
    ("protect the skin with barriers", "barrier", &["layer of cloth"]),
    (
        "wall ball: slowly to the tender area, gently",
        "card wall-ball-massage",
        &["slowly", "tender", "gentle pressure"],
    ),
    (
        "the Butterfly: hand on the opposite shoulder",
        "card butterfly-self-massage",
        &["right hand on your left", "knead"],
    ),
    ("pressure points, sustained and gentle", "card pressure-point-hold", &["press gently and hold"]),
    ("warm up before deeper massage", "tip warm-first", &["warm up", "heat pack"]),
    ("warm up before deeper massage", "card wall-ball-massage", &["\"needs_warmup\":true"]),
    ("warm up by light movement", "card march-on-the-spot", &["march"]),
    (
        "roller across the mid-back, head supported",
        "card foam-roll-upper-back",
        &["mid-back", "hands holding the head"],
    ),
    ("extensions over the roller", "card foam-roll-extension", &["bend over the roller"]),
    ("side rolling for the lats", "card foam-roll-lats", &["side", "lats"]),
    ("a softer roller first", "tip soft-roller", &["softer roller"]),
    ("rolling, 5-10 minutes daily", "card foam-roll-lats", &["5-10-min-daily"]),
    ("rolling, 5-10 minutes daily", "routine foam-roll-8", &["foam-roll-upper-back"]),
    ("yoga: thread the needle", "card thread-the-needle", &["slide the right arm under"]),
    ("yoga: cobra", "card cobra-pose", &["lift the chest"]),
    ("yoga: downward dog", "card downward-dog", &["hips up and back"]),
    ("yoga: mindfulness", "card shoulder-tension-scan", &["name what is tight"]),
    (
        "yoga, 10-15 minutes daily",
        "routine yoga-12",
        &["cat-cow", "thread-the-needle", "cobra", "childs-pose", "downward-dog"],
    ),
    ("pain for longer than two weeks", "sign two-weeks", &["two weeks", "soon"]),
    ("pain that radiates into the arms", "sign arm-pain", &["arm", "soon"]),
    ("pain that radiates into the chest", "sign chest", &["chest", "emergency"]),
    ("numbness, tingling, weakness", "sign weakness", &["numbness", "tingling", "weakness", "urgent"]),
    ("difficulty breathing: at once", "sign breathing", &["emergency"]),
    ("pain that wakes from sleep", "sign night", &["wakes", "urgent"]),
    ("pain with fever", "sign fever", &["fever", "urgent"]),
    ("who can help", "level soon", &["physiotherapist", "chiropractor", "massage therapist", "pain specialist"]),
    ("consistency, and all of it together", "tip together", &["a mix", "weeks"]),
];

#[test]
fn the_seed_is_covered() {
    for (phrase, place, says) in COVERAGE {
        let asset = asset(place).unwrap_or_else(|| panic!("`{phrase}` should live in `{place}`, which is missing"));
        let text = asset.to_string().to_lowercase();
        for words in *says {
            assert!(text.contains(words), "`{phrase}`: `{place}` does not say `{words}`: {text}");
        }
    }
}

#[test]
fn the_numbers_of_the_seed_are_kept() {
    let deck = Deck::bundled();
    let held = ["doorway-chest-stretch", "chair-back-extension", "childs-pose", "seated-side-twist"];
    let is_held = |id: &str, group: &str, hold: u32| held.contains(&id) || (group == "stretch" && hold > 3);
    for card in deck.iter().filter(|card| is_held(&card.id, &card.group, card.hold_s)) {
        assert!((20..=30).contains(&card.hold_s), "{}: held for {} s", card.id, card.hold_s);
        assert_eq!(card.frequency, "daily", "{}", card.id);
    }
    for card in deck.iter().filter(|card| card.group == "strength" && card.id != "band-side-raise") {
        assert_eq!(card.frequency, "2-3x-week", "{}", card.id);
    }
    for card in deck.iter().filter(|card| ["massage", "roll"].contains(&card.group.as_str())) {
        assert!(card.needs_warmup, "{}", card.id);
    }
    let secs = |id: &str| asset(&format!("routine {id}")).unwrap()["seconds"].as_u64().unwrap();
    assert!((300..=600).contains(&secs("foam-roll-8")) && (600..=900).contains(&secs("yoga-12")));
    let stretch = Preferences::default().stretch;
    assert_eq!((stretch.earliest, stretch.latest), (Duration::from_mins(30), Duration::from_mins(45)));
}

#[test]
fn the_guides_are_whole() {
    let guides = guides();
    let ids = |ids: Vec<&str>| ids.iter().copied().collect::<BTreeSet<_>>().len();
    assert_eq!(ids(guides.desk.iter().map(|question| question.id.as_str()).collect()), 17);
    assert_eq!(ids(guides.signs.iter().map(|sign| sign.id.as_str()).collect()), 18);
    assert_eq!(ids(guides.tips.iter().map(|tip| tip.id.as_str()).collect()), 8);
    assert_eq!(
        guides.methods.iter().map(|method| method.id).collect::<Vec<_>>(),
        [Remedy::Cold, Remedy::Heat, Remedy::Alternate]
    );
    assert!(guides.signs.is_sorted_by_key(|sign| sign.level));
    for level in Level::ALL {
        assert!(guides.signs.iter().any(|sign| sign.level == level) && !guides.advice(level).is_empty());
    }
    for method in &guides.methods {
        let [least, most] = method.minutes;
        assert!(0 < least && least <= most && most <= 20, "{:?}", method.id);
        assert!(!method.not_if.is_empty(), "{:?}", method.id);
    }
    let texts: Vec<Value> = all_texts(&json!(guides));
    assert!(texts.len() > 120 && texts.iter().all(|text| !text.as_str().unwrap().trim().is_empty()));
}

fn all_texts(value: &Value) -> Vec<Value> {
    match value {
        Value::String(_) => vec![value.clone()],
        Value::Array(values) => values.iter().flat_map(all_texts).collect(),
        Value::Object(map) => map.values().flat_map(all_texts).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) => Vec::new(),
    }
}

/// What lives at a place such as `card wall-angels`.
fn asset(place: &str) -> Option<Value> {
    let (kind, id) = place.split_once(' ').unwrap_or((place, ""));
    let guides = guides();
    let has_id = |value: &Value| value["id"] == id;
    let find = |list: Value| list.as_array().and_then(|list| list.iter().find(|value| has_id(value)).cloned());
    match kind {
        "card" => Deck::bundled().card(id).map(|card| json!(card)),
        "routine" => find(serde_json::from_str(include_str!("../../../assets/routines.json")).unwrap()),
        "tip" => find(json!(guides.tips)),
        "desk" => find(json!(guides.desk)),
        "method" => find(json!(guides.methods)),
        "sign" => find(json!(guides.signs)),
        "barrier" => Some(json!(guides.barrier)),
        "level" => json!(guides)["levels"].get(id).cloned(),
        _ => None,
    }
}
