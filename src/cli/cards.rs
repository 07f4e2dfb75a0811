//! `cards` and `card`: what there is to do, and how.

use super::Session;
use super::failure::Failure;
use super::order::Form;
use super::table::table;
use crate::cards::{Card, Side};
use crate::texts::{Arg, Texts};
use serde_json::json;

pub(super) fn all(session: &mut Session, form: Form) {
    let deck = session.deck();
    let cards: Vec<&Card> = deck.iter().collect();
    let text = if form == Form::Json { json!(cards).to_string() } else { list(&cards, &session.texts) };
    session.printer.line(&text);
}

pub(super) fn one(session: &mut Session, id: &str, form: Form) -> Result<(), Failure> {
    let deck = session.find_card(id)?;
    if let Some(card) = deck.card(id) {
        let text = if form == Form::Json { json!(card).to_string() } else { whole(card, &session.texts) };
        session.printer.line(&text);
    }
    Ok(())
}

fn list(cards: &[&Card], texts: &Texts) -> String {
    let head = ["id", "name", "group", "place", "time"].map(|column| texts.get(&format!("cli-cards-{column}")));
    let row = |card: &&Card| {
        let time = texts.with("cli-cards-secs", &[("n", Arg::from(card.seconds))]);
        [card.id.clone(), card.name.clone(), card.group.clone(), card.place.clone(), time]
    };
    table(&std::iter::once(head).chain(cards.iter().map(row)).collect::<Vec<_>>())
}

fn whole(card: &Card, texts: &Texts) -> String {
    let steps = (1..).zip(&card.steps).map(|(n, step)| {
        let time = texts.with("cli-cards-secs", &[("n", Arg::from(step.seconds))]);
        let side = step.side.map(|side| format!("({}) ", texts.get(side_id(side)))).unwrap_or_default();
        [format!("{n:>4}."), format!("{time:>5}"), format!("{side}{}", step.text)]
    });
    let fact = |name: &str, value: &str| {
        let value = if value.is_empty() { texts.get("cli-card-none") } else { value.to_owned() };
        [texts.get(&format!("cli-card-{name}")), value]
    };
    let facts = [
        fact("place", &card.place),
        fact("equipment", &card.equipment.join(", ")),
        fact("body", &card.body.join(", ")),
        fact("breath", &card.breath),
        fact("caution", &card.caution),
        fact("avoid", &card.avoid.join(", ")),
        fact("source", &card.source),
    ];
    format!("{}\n\n{}\n\n{}", card.name, table(&steps.collect::<Vec<_>>()), table(&facts))
}

fn side_id(side: Side) -> &'static str {
    match side {
        Side::Left => "cli-card-left",
        Side::Right => "cli-card-right",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cards::Deck;
    use expect_test::expect;

    #[test]
    fn a_card_is_told_whole() {
        let deck = Deck::bundled();
        expect![[r"
            Neck side tilt

               1.    5 s  Sit tall. Hold the seat edge with your right hand.
               2.   22 s  (left) Tip your left ear towards your left shoulder until the right side stretches. Hold.
               3.    6 s  Come up slowly and swap hands.
               4.   22 s  (right) Tip your right ear to the right. Hold.
               5.    5 s  Back to the middle, chin level.

            Place      seated
            Equipment  none
            For        neck, upper-traps
            Breath     Let the shoulder sink on each out-breath.
            Caution    No pulling with the hand. Stop for dizziness, tingling or arm pain.
            Not with   neck-nerve, dizziness
            Source     CCOHS Stretching at the Workstation; Tunwattanapong 2016"]]
        .assert_eq(&whole(deck.card("neck-side-tilt").unwrap(), &Texts::new("en")));
    }

    #[test]
    fn cards_are_listed() {
        let deck = Deck::bundled();
        let cards: Vec<_> = deck.iter().take(3).collect();
        expect![[r"
            Id                     Name                   Group   Place    Time
            shoulder-rolls         Shoulder rolls         relief  seated   60 s
            shrug-and-drop         Shrug and drop         relief  seated   60 s
            doorway-chest-stretch  Doorway chest stretch  relief  doorway  62 s"]]
        .assert_eq(&list(&cards, &Texts::new("en")));
    }
}
