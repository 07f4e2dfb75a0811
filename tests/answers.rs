//! What the user says of cards, and what comes of it.

use crate::session::{LIMIT, Session, brisk, eventually};
use crate::wire::with_false_window;
use serde_json::json;
use std::fs;

#[test]
fn a_card_that_hurts_is_hidden_until_it_is_restored() {
    let session = Session::new().window_manager().notifications().start();
    let script =
        "#!/bin/sh\nread -r _; echo '\"presented\"'; echo '{\"ended\":{\"skipped\":\"hurts\"}}'; exec cat >/dev/null\n";
    let program = with_false_window(&session, script);
    session.write_preferences(&json!({"version": 1}));
    let resident = session.start_unhunch_by(&mut session.world().command(&program));
    session.unhunch(&["stretch", "wall-angels"]).done();
    resident.await_happening("skipped", 1);
    let hidden = || session.unhunch(&["get", "cards.hidden"]).out.trim().to_owned();
    eventually(LIMIT, "the card to be hidden", || (hidden() == r#"["wall-angels"]"#).then_some(()));
    let file = fs::read_to_string(session.preferences_file()).unwrap();
    assert!(file.contains("wall-angels"), "{file}");
    assert_eq!(session.journal().last().unwrap()["why"], "hurts");
    session.unhunch(&["reset", "cards.hidden"]).done();
    drop(resident);
    // The journal still tells of it, and hides nothing.
    let _resident = session.start_unhunch_by(&mut session.world().command(&program));
    assert_eq!(hidden(), "[]");
}

#[test]
fn a_card_that_was_skipped_three_times_is_asked_about() {
    let session = Session::new().window_manager().notifications().start();
    let journal = session.home().join(".local/share/unhunch/journal.jsonl");
    fs::create_dir_all(journal.parent().unwrap()).unwrap();
    let line = |day| {
        let at = format!("2026-11-{day}T09:41:00+01:00");
        let entry =
            json!({"at": at, "what": "skipped", "kind": "stretch", "card": "doorway-chest-stretch", "why": "not-now"});
        format!("{entry}\n")
    };
    fs::write(&journal, [18, 19, 20].map(line).concat()).unwrap();
    let mut preferences = brisk();
    preferences["body"] = json!({"places": ["doorway"]});
    let _resident = session.start_unhunch(&preferences);
    assert_eq!(session.journal().len(), 3);
    let notice = session.await_notice();
    assert!(notice["body"].as_str().unwrap().contains("three times"), "{notice}");
}
