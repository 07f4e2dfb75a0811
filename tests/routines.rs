//! Routines: cards in a row, each recorded for itself, and together one break.

use crate::session::{LIMIT, Session, brisk, eventually};
use crate::wire::with_false_window;
use serde_json::{Value, json};
use std::fs;

#[test]
fn every_card_of_a_routine_is_recorded_and_the_whole_is_one_break() {
    let session = Session::new().window_manager().notifications().start();
    let ended = |index: u32, outcome: Value| json!({"card-ended": {"index": index, "outcome": outcome}}).to_string();
    let said = [
        json!("presented").to_string(),
        ended(0, json!("done")),
        ended(1, json!({"skipped": "not-now"})),
        ended(2, json!("done")),
        ended(3, json!({"partly": 0.6})),
        ended(4, json!("done")),
        // There is no sixth card, so this is not believed.
        ended(5, json!("done")),
        json!({"ended": "done"}).to_string(),
    ];
    let lines = said.map(|line| format!("echo '{line}'\n")).concat();
    let script = format!("#!/bin/sh\nread -r line\necho \"$line\" > told\n{lines}exec cat >/dev/null\n");
    let program = with_false_window(&session, &script);
    let resident = session.start_unhunch_by(&mut session.world().command(program));
    let changes = session.unhunch(&["routine", "desk", "--json"]).done();
    assert_eq!(changes.out, "[]\n");
    eventually(LIMIT, "the end of the break", || (resident.status()["today"]["done"] == 1).then_some(()));
    let expected = json!([
        ["started", "stretch", "desk-relief-5"],
        ["done", null, "march-on-the-spot"],
        ["skipped", null, "shoulder-rolls"],
        ["done", null, "doorway-chest-stretch"],
        ["partly", null, "butterfly-self-massage"],
        ["done", null, "deep-belly-breathing"],
        ["done", "stretch", "desk-relief-5"],
    ]);
    assert_eq!(journal(&session), expected);
    let told: Value = serde_json::from_str(&fs::read_to_string(session.home().join("told")).unwrap()).unwrap();
    assert_eq!(told["card"]["routine"]["turns"].as_array().unwrap().len(), 5);
    assert!(session.unhunch(&["history"]).done().out.contains("Fast relief at work"));
}

#[test]
fn a_killed_routine_loses_no_more_than_its_present_card() {
    let session = Session::new().window_manager().notifications().start();
    let folder = session.home().join(".local/share/unhunch/cards");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("short.json"), short_routine().to_string()).unwrap();
    let mut preferences = brisk();
    preferences["stretch"] = json!({"earliest": "1h", "latest": "2h"});
    let resident = session.start_unhunch(&preferences);
    session.unhunch(&["routine", "short"]).done();
    session.await_window("unhunch");
    assert_eq!(resident.state(), "resting");
    eventually(LIMIT, "the end of a card", || (journal(&session)[1][0] == "done").then_some(()));
    resident.kill_windows();
    eventually(LIMIT, "the end of the break", || (resident.state() != "resting").then_some(()));
    assert_eq!(journal(&session).as_array().unwrap()[1], json!(["done", null, "nod"]));
    assert_eq!(journal(&session).as_array().unwrap().last().unwrap()[2], "short");
}

#[test]
fn without_a_window_the_cards_come_one_after_the_other() {
    let session = Session::new().window_manager().notifications().start();
    let program = with_false_window(&session, "#!/bin/sh\nexit 1\n");
    let resident = session.start_unhunch_by(&mut session.world().command(program));
    session.unhunch(&["routine", "desk-relief-5"]).done();
    for (n, name) in (1..).zip(["March on the spot", "Shoulder rolls", "Doorway chest stretch"]) {
        let title = format!("{name} ({n} of 5)");
        eventually(LIMIT, &title, || (session.await_notice()["title"] == title).then_some(()));
        session.press_button("Done");
    }
    for n in [4, 5] {
        let place = format!("({n} of 5)");
        let has_come = |notice: &Value| notice["title"].as_str().is_some_and(|title| title.ends_with(&place));
        eventually(LIMIT, &place, || has_come(&session.await_notice()).then_some(()));
        session.press_button("Skip");
    }
    eventually(LIMIT, "the end of the break", || (resident.status()["today"]["done"] == 1).then_some(()));
    assert_eq!(journal(&session).as_array().unwrap().len(), 7);
    session.await_no_notice();
}

#[test]
fn a_walk_may_be_a_routine() {
    let session = Session::new().window_manager().notifications().start();
    let mut preferences = brisk();
    preferences["stretch"] = json!({"earliest": "1s", "latest": "2s", "length": "1s"});
    preferences["walk"] = json!({"on": true, "after_stretches": 1, "routine": "neck-shoulders-6"});
    let resident = session.start_unhunch(&preferences);
    session.press_button("Skip");
    resident.await_happening("offered", 2);
    let notice = session.await_notice();
    assert_eq!(notice["title"], "Time to move: Neck and shoulders in the chair, 6 minutes");
    assert_eq!(resident.status()["next"]["routine"], "neck-shoulders-6");
}

#[test]
fn routines_are_listed_and_refused_with_a_reason() {
    let session = Session::new().no_display().start();
    let listed = session.unhunch(&["routine", "--json"]).done().json();
    let fits: Vec<bool> = listed.as_array().unwrap().iter().filter_map(|routine| routine["fits"].as_bool()).collect();
    assert_eq!(fits, [false, false, true, true, true, true]);
    assert_eq!(session.unhunch(&["routine", "desk-relief-5"]).code, 3);
    assert_eq!(session.unhunch(&["routine", "banana"]).code, 1);
    let _resident = session.start_unhunch(&json!({"version": 1}));
    let refused = session.unhunch(&["routine", "foam"]);
    assert_eq!((refused.code, refused.out.as_str(), refused.err.lines().count()), (1, "", 1), "{refused:?}");
    assert!(refused.err.contains("On the floor"), "{refused:?}");
}

/// What, of which kind, of which card.
fn journal(session: &Session) -> Value {
    session.journal().iter().map(|line| json!([line["what"], line["kind"], line["card"]])).collect()
}

/// Two cards of our own, of a second and of a minute.
fn short_routine() -> Value {
    let card = |id: &str, secs: u32| {
        json!({
            "id": id, "name": id, "group": "neck", "body": ["neck"], "place": "seated", "equipment": [],
            "seconds": secs, "steps": [{"s": secs, "text": "Nod."}], "hold_s": 0, "sides": "both", "reps": 1,
            "breath": "In and out.", "caution": "Gently.", "avoid": [], "frequency": "any-break", "office": true,
            "needs_warmup": false, "intensity": 1, "source": "own",
        })
    };
    json!({
        "cards": [card("nod", 1), card("nod-slowly", 60)],
        "routines": [{"id": "short", "name": "A short one", "steps": [{"card": "nod"}, {"card": "nod-slowly"}]}],
    })
}
