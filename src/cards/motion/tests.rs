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

/// Writes every asked card's joints at some instants of each step to the file that `UNHUNCH_DUMP` names.
#[test]
fn joints_can_be_had_as_data() {
    let instants = |card: &Card| {
        let of = |(step, time): (usize, &figure::StepTime)| {
            let lasts = time.seconds;
            [0.0, 0.17, 0.5, 0.99].map(|share| figure::At { step, elapsed: share * lasts, lasts })
        };
        card.times().iter().enumerate().flat_map(of).collect::<Vec<_>>()
    };
    let mut all = serde_json::Map::new();
    for card in asked() {
        let Ok(motion) = motion(&card) else { continue };
        let dumps: Vec<_> = instants(&card).into_iter().map(|at| motion.dump(at)).collect();
        assert!(dumps.iter().all(|dump| dump["joints"].as_object().is_some_and(|joints| joints.len() == 26)));
        all.insert(card.id.clone(), dumps.into());
    }
    assert!(!all.is_empty());
    if let Ok(path) = std::env::var("UNHUNCH_DUMP") {
        std::fs::write(path, serde_json::Value::from(all).to_string()).unwrap();
    }
}
