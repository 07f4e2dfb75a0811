//! Own cards: a bad one is named and left out; a good one is within all bounds, can be moved, and can be passed on.

use crate::cards::{Card, Course, Deck, Limits, Routine, Sequence};
use crate::figure::{At, Joint, Motion, Scene, Side};
use crate::records::wire::ToWindow;
use crate::resident::own::exported;

/// In a file; the sentence that there are more is one too.
const FAULTS_AT_MOST: usize = 121;

pub(super) fn check(text: &str) {
    let mut deck = Deck::bundled();
    let faults = deck.add("own.json", text);
    assert!(faults.len() <= FAULTS_AT_MOST, "{} faults", faults.len());
    for fault in &faults {
        super::fits(|texts| fault.text(texts));
        super::fits(|texts| fault.line(texts));
        assert!(fault.line.is_none_or(|line| line <= text.matches('\n').count() + 1), "{fault:?}");
    }
    passed_on(&deck);
    deck.own().iter().for_each(bounded);
    done(&deck);
}

/// What is written as one file is taken in elsewhere, and reaches a window.
fn passed_on(deck: &Deck) {
    let mut other = Deck::bundled();
    assert_eq!(other.add("all.json", &exported(deck)), [], "what was taken in is taken in again");
    assert_eq!((other.own(), other.own_routines()), (deck.own(), deck.own_routines()));
    let (own, routines) = (deck.own().to_vec(), deck.own_routines().to_vec());
    super::comes_back(&ToWindow::Cards { own, routines, faults: Vec::new() });
}

fn bounded(card: &Card) {
    assert!((1..=40).contains(&card.steps.len()) && (1..=3600).contains(&card.seconds), "{card:?}");
    assert!(card.name.chars().count() <= 60 && !card.name.chars().any(char::is_control), "{:?}", card.name);
    let Some(motion) = &card.motion else { return };
    let motion = Motion::read(motion, &card.times()).expect("the motion of a card that was taken in can be read");
    assert_finite(&motion.still());
    for (step, one) in card.steps.iter().enumerate() {
        let lasts = one.seconds as f32;
        for elapsed in [0.0, 0.37, lasts / 2.0, lasts, lasts + 1.0] {
            let at = At { step, elapsed, lasts };
            assert_finite(&motion.scene(at));
            assert!(motion.camera_at(at).azimuth.is_finite());
        }
        assert_finite(&motion.step_still(step));
    }
}

/// A figure of which one part is nowhere could not be painted.
fn assert_finite(scene: &Scene) {
    let ends = Side::BOTH.into_iter().flat_map(|side| [Joint::Hand(side), Joint::Toes(side)]);
    for joint in ends.chain([Joint::Pelvis, Joint::Head]) {
        let frame = scene.body.frame(joint);
        assert!(frame.at.is_finite() && frame.turn.is_finite(), "{joint:?}: {frame:?}");
    }
}

/// Every routine comes to its end.
fn done(deck: &Deck) {
    for routine in deck.own_routines() {
        let course = course(routine, deck);
        assert!(course.turns.len() <= 60, "{} cards", course.turns.len());
        let Some(mut sequence) = Sequence::new(course) else { continue };
        while sequence.end_card(crate::schedule::Outcome::Done) {}
        assert_eq!(sequence.index() + 1, sequence.count());
    }
}

/// The routine for somebody who can be anywhere, and has nothing there.
pub(super) fn course(routine: &Routine, deck: &Deck) -> Course {
    let places = ["seated", "standing", "wall", "doorway", "floor", "walk"].map(str::to_owned);
    let limits = Limits { places: &places, places_off: &[], equipment: &[], avoid: &[], hidden: &[], office: false };
    Course::new(routine, deck, &limits)
}
