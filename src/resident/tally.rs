//! How often each card was done, and when last, learnt from the journal line by line.

use crate::records::journal::Entry;
use crate::records::wire::CardDone;
use crate::schedule::What;
use std::collections::BTreeMap;

/// So many cards are counted at most: more than there can be, but a journal may hold anything.
const MOST: usize = 1000;

#[derive(Debug, Default)]
pub(crate) struct Tally(BTreeMap<String, CardDone>);

impl Tally {
    /// Learns from a line of the journal; the answer is whether it told anything new.
    pub(crate) fn learn(&mut self, entry: &Entry) -> bool {
        let Some(id) = entry.card.as_ref().filter(|_| matches!(entry.what, What::Done | What::Partly)) else {
            return false;
        };
        if let Some(done) = self.0.get_mut(id) {
            done.times = done.times.saturating_add(1);
            // After a journey or a wrong clock a later line may tell of an earlier time.
            done.last = done.last.max(entry.at);
        } else if self.0.len() < MOST {
            self.0.insert(id.clone(), CardDone { times: 1, last: entry.at });
        } else {
            return false;
        }
        true
    }

    pub(crate) fn all(&self) -> &BTreeMap<String, CardDone> {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};
    use serde_json::json;

    fn check(lines: &[(&str, &str, &str)], expected: &Expect) {
        let mut tally = Tally::default();
        let mut told = 0;
        for (at, what, card) in lines {
            let entry = json!({ "at": at, "what": what, "kind": "stretch", "card": card });
            told += u32::from(tally.learn(&serde_json::from_value(entry).unwrap()));
        }
        let all = tally.all().iter().map(|(card, done)| format!("{card}: {} times, last {}", done.times, done.last));
        expected.assert_eq(&format!("{}; {told} told", all.collect::<Vec<_>>().join("; ")));
    }

    #[test]
    fn what_was_done_is_counted_with_its_latest_time() {
        check(
            &[
                ("2026-11-20T09:00:00+01:00", "done", "nod"),
                ("2026-11-22T09:00:00+01:00", "partly", "nod"),
                ("2026-11-21T09:00:00+01:00", "done", "nod"),
                ("2026-11-23T09:00:00+01:00", "skipped", "nod"),
                ("2026-11-23T10:00:00+01:00", "started", "turn"),
                ("2026-11-23T10:01:00+01:00", "done", "turn"),
            ],
            &expect![
                "nod: 3 times, last 2026-11-22 09:00:00 +01:00; turn: 1 times, last 2026-11-23 10:01:00 +01:00; 4 told"
            ],
        );
    }

    #[test]
    fn a_journal_of_ten_thousand_names_fills_no_memory() {
        let mut tally = Tally::default();
        for n in 0..10_000 {
            let entry = json!({ "at": "2026-11-20T09:00:00+01:00", "what": "done", "card": format!("card-{n}") });
            tally.learn(&serde_json::from_value(entry).unwrap());
        }
        assert_eq!(tally.all().len(), MOST);
    }
}
