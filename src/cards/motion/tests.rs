//! Every bundled card moves, and as a person can. `UNHUNCH_CARDS` names cards to look at alone, `UNHUNCH_MOTIONS` a
//! folder to read their motions from, so that a motion can be worked at without a new build.

use crate::cards::{Card, Deck};
use crate::figure::{self, Finding, Motion, Rule};
use std::collections::BTreeMap;

/// The cards to look at: all, or those that are asked for.
pub(crate) fn asked() -> Vec<Card> {
    let wanted = std::env::var("UNHUNCH_CARDS").ok();
    let is_wanted = |card: &&Card| wanted.as_ref().is_none_or(|ids| ids.split(',').any(|id| id == card.id));
    Deck::bundled().iter().filter(is_wanted).cloned().collect()
}

/// The motion of a card, from the folder that is being worked at if there is one.
pub(crate) fn motion(card: &Card) -> Result<Motion, String> {
    let value = match std::env::var("UNHUNCH_MOTIONS") {
        Ok(folder) => {
            let text =
                std::fs::read_to_string(format!("{folder}/{}.json", card.id)).map_err(|error| error.to_string())?;
            serde_json::from_str(&text).map_err(|error| error.to_string())?
        }
        Err(_) => figure::bundled(&card.id).ok_or("there is none")?,
    };
    Motion::read(&value, &card.times())
}

#[test]
fn every_card_moves_as_a_person_can() {
    let mut faults = Vec::new();
    let mut worst: BTreeMap<Rule, (String, Finding)> = BTreeMap::new();
    for card in asked() {
        let motion = match motion(&card) {
            Ok(motion) => motion,
            Err(error) => {
                faults.push(format!("{}: {error}", card.id));
                continue;
            }
        };
        if let Some(fault) = motion.fault(&card.times()) {
            faults.push(format!("{}: {fault}", card.id));
        }
        if let Some(step) = std::env::var("UNHUNCH_JOINTS").ok().and_then(|step| step.parse().ok()) {
            println!("{} at the end of step {step}\n{}", card.id, motion.joints(step));
        }
        for finding in motion.examine(&card.times()) {
            if finding.is_broken() {
                faults.push(format!("{}: {}", card.id, finding.text()));
            }
            let over = |one: &Finding| one.by - one.allowed;
            if worst.get(&finding.rule).is_none_or(|(_, other)| over(&finding) > over(other)) {
                worst.insert(finding.rule, (card.id.clone(), finding));
            }
        }
    }
    for (rule, (card, finding)) in &worst {
        println!("worst {rule:?}: {card}: {}", finding.text());
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}
