//! Cards of one's own: read while it runs, checked, taken in and given out; a bad one costs only itself.

use crate::session::{LIMIT, Session, brisk, eventually, path_to_program};
use serde_json::{Value, json};
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::PathBuf;

#[test]
fn cards_are_taken_up_and_named_while_it_runs() {
    let session = Session::new().no_display().notifications().start();
    let resident = session.start_unhunch(&json!({"version": 1}));
    put(&session, "mine.json", &json!([card("reach"), bad("turn")]).to_string());
    put(&session, "broken.json", "{\"id\": ");
    eventually(LIMIT, "the new card", || (session.unhunch(&["stretch", "reach"]).code == 0).then_some(()));
    session.unhunch(&["skip"]).done();
    eventually(LIMIT, "the names of the bad ones", || {
        let log = session.log();
        (log.contains("`turn` in `mine.json`") && log.contains("`broken.json` is left out: line 1")).then_some(())
    });
    fs::remove_file(folder(&session).join("mine.json")).unwrap();
    eventually(LIMIT, "its end", || (session.unhunch(&["card", "reach"]).code == 1).then_some(()));
    assert_eq!(resident.state(), "working");
}

#[test]
fn what_lies_in_the_folder_cannot_hold_it_up() {
    let session = Session::new().no_display().notifications().start();
    let folder = folder(&session);
    fs::create_dir_all(folder.join("folder.json")).unwrap();
    session.world().run("mkfifo", &[&folder.join("pipe.json").to_string_lossy()]).unwrap();
    symlink("/dev/zero", folder.join("zero.json")).unwrap();
    symlink("loop.json", folder.join("loop.json")).unwrap();
    put(&session, "large.json", &" ".repeat(2_000_000));
    put(&session, "deep.json", &"[".repeat(500_000));
    fs::write(folder.join("bytes.json"), b"\xff\xfe{}").unwrap();
    put(&session, "good.json", &card("reach").to_string());
    let resident = session.start_unhunch(&json!({"version": 1}));
    assert_eq!(session.unhunch(&["card", "reach", "--json"]).done().json()["name"], "Reach");
    for name in ["folder", "pipe", "zero", "loop", "large", "deep", "bytes"] {
        assert!(session.log().contains(&format!("`{name}.json` is left out")), "{name}: {}", session.log());
    }
    let said = session.unhunch(&["doctor", "--json"]).done().json();
    assert_eq!((&said["cards"]["own"], said["cards"]["left_out"].as_array().map(Vec::len)), (&json!(1), Some(7)));
    assert_eq!(resident.state(), "working");
}

#[test]
fn a_file_is_checked_without_a_resident() {
    let session = Session::new().no_display().start();
    let file = |name: &str, text: &Value| {
        let path = session.world().path(name);
        fs::write(&path, format!("{text:#}")).unwrap();
        path.to_string_lossy().into_owned()
    };
    let good = file("good.json", &json!({"cards": [card("reach"), card("turn")]}));
    assert_eq!(session.unhunch(&["cards", "--check", &good]).done().out, "2 cards are fine\n");
    let bad = file("bad.json", &json!([card("reach"), bad("turn"), card("wall-angels")]));
    let said = session.unhunch(&["cards", "--check", &bad]);
    let lines: Vec<_> = said.err.lines().map(|line| line.trim_start_matches(&bad).to_owned()).collect();
    let expected = [
        ":35: turn: `roof` is not a known `place`",
        ":35: turn: its steps add up to 5 seconds, not to 50",
        ":67: wall-angels: a card that comes with Unhunch has this id: give yours another",
    ];
    assert_eq!((said.code, said.out.as_str(), &lines[..]), (1, "", &expected.map(str::to_owned)[..]), "{said:?}");
    let said = session.unhunch(&["cards", "--check", "/no/such.json"]);
    assert_eq!((said.code, said.err.as_str()), (1, "/no/such.json: it is not there\n"));
}

#[test]
fn cards_come_and_go_as_files() {
    let session = Session::new().no_display().notifications().start();
    let out = session.world().path("reach.json");
    fs::write(&out, card("reach").to_string()).unwrap();
    let file = out.to_string_lossy();
    let import = || session.unhunch(&["cards", "--import", &file]);
    let resident = session.start_unhunch(&json!({"version": 1}));
    assert!(import().done().out.contains("one card was taken in: `reach.json`"));
    assert_eq!((import().code, session.unhunch(&["stretch", "reach"]).code), (1, 0));
    let all = session.unhunch(&["cards", "--export"]).done().json();
    assert_eq!(all, json!({"cards": [card("reach")]}));
    session.unhunch(&["quit"]).done();
    drop(resident);

    fs::remove_file(folder(&session).join("reach.json")).unwrap();
    import().done();
    let all = session.world().path("all.json");
    let export = || session.unhunch(&["cards", "--export", &all.to_string_lossy()]);
    export().done();
    assert_eq!(serde_json::from_str::<Value>(&fs::read_to_string(&all).unwrap()).unwrap()["cards"][0]["id"], "reach");
    let said = export();
    assert_eq!((said.code, said.err.lines().count()), (1, 1), "{said:?}");
}

/// A window that asks for an import and writes down what it is told stands in for the real one.
#[test]
fn the_home_window_is_told_of_cards() {
    let session = Session::new().notifications().start();
    put(&session, "bad.json", &bad("turn").to_string());
    let file = session.world().path("reach.json");
    fs::write(&file, card("reach").to_string()).unwrap();
    let (program, window, told) =
        (session.world().path("unhunch"), session.world().path("unhunch-window"), session.world().path("told"));
    fs::copy(path_to_program(), &program).unwrap();
    let import = json!({"do": {"import-cards": {"path": file}}});
    let script = format!("#!/bin/sh\necho '\"presented\"'\necho '{import}'\ncat >{}\n", told.display());
    fs::write(&window, script).unwrap();
    fs::set_permissions(&window, fs::Permissions::from_mode(0o755)).unwrap();
    let _resident = session.start_unhunch_by(&mut session.world().command(&program));
    session.unhunch(&["home"]).done();
    let lines = || -> Vec<Value> {
        let text = fs::read_to_string(&told).unwrap_or_default();
        text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect()
    };
    eventually(LIMIT, "the answer to the import", || {
        lines().iter().any(|line| line.get("told").is_some()).then_some(())
    });
    fs::remove_file(folder(&session).join("bad.json")).unwrap();
    let is_clean = |line: &Value| line["cards"]["faults"] == json!([]) && line["cards"]["own"][0]["id"] == "reach";
    eventually(LIMIT, "the cards without the bad one", || lines().iter().any(is_clean).then_some(()));
    let home = &lines()[0]["home"];
    assert_eq!((&home["own"], home["card_faults"].as_array().map(Vec::len)), (&json!([]), Some(2)), "{home}");
}

/// A window that writes down what it is told stands in for the real one.
#[test]
fn the_home_window_is_told_what_was_done() {
    let session = Session::new().notifications().start();
    let journal = session.home().join(".local/share/unhunch/journal.jsonl");
    fs::create_dir_all(journal.parent().unwrap()).unwrap();
    let line = |day: u32, what: &str| {
        format!(
            "{{\"at\":\"2024-03-{day:02}T09:00:00+01:00\",\"what\":\"{what}\",\"kind\":\"stretch\",\"card\":\"chin-tuck\"}}\n"
        )
    };
    fs::write(&journal, [line(4, "done"), line(9, "partly"), line(11, "skipped")].concat()).unwrap();
    let (program, window, told) =
        (session.world().path("unhunch"), session.world().path("unhunch-window"), session.world().path("told"));
    fs::copy(path_to_program(), &program).unwrap();
    fs::write(&window, format!("#!/bin/sh\necho '\"presented\"'\ncat >{}\n", told.display())).unwrap();
    fs::set_permissions(&window, fs::Permissions::from_mode(0o755)).unwrap();
    let _resident = session.start_unhunch_by(&mut session.world().command(&program));
    session.unhunch(&["home", "cards"]).done();
    let home = eventually(LIMIT, "what the window is told", || {
        let text = fs::read_to_string(&told).unwrap_or_default();
        let line: Value = serde_json::from_str(text.lines().next()?).ok()?;
        Some(line["home"].clone())
    });
    assert_eq!(home["page"], "cards");
    assert_eq!(home["done"], json!({"chin-tuck": {"times": 2, "last": "2024-03-09T09:00:00+01:00"}}));
    assert_eq!(home["folders"]["home"], session.home().to_string_lossy().as_ref());
    assert_eq!(home["folders"]["cards"], folder(&session).to_string_lossy().as_ref());
}

#[test]
fn a_card_may_be_called_anything() {
    let name = "肩の体操 कंधा 👩‍👩‍👧 שלום <b>&amp;";
    let session = Session::new().window_manager().notifications().start();
    let mut mine = card("mine");
    mine["name"] = json!(name);
    mine["steps"] = json!([{"s": 2, "text": name}, {"s": 3, "text": "سلام ไทย Ελλάδα"}]);
    put(&session, "mine.json", &mine.to_string());
    let mut preferences = brisk();
    preferences["stretch"] = json!({"earliest": "10m", "latest": "20m", "length": "5s"});
    let resident = session.start_unhunch(&preferences);
    session.unhunch(&["stretch", "mine"]).done();
    let window = session.await_window("unhunch");
    eventually(LIMIT, "something to see", || (session.colours(&window) > 8).then_some(()));
    resident.await_happening("done", 1);
    assert_eq!(session.unhunch(&["card", "mine", "--json"]).done().json()["name"], name);
    assert!(session.unhunch(&["cards"]).done().out.contains(name));
    assert_eq!(session.journal().last().unwrap()["card"], "mine");
}

fn folder(session: &Session) -> PathBuf {
    session.home().join(".local/share/unhunch/cards")
}

fn put(session: &Session, name: &str, text: &str) {
    fs::create_dir_all(folder(session)).unwrap();
    fs::write(folder(session).join(name), text).unwrap();
}

fn card(id: &str) -> Value {
    json!({
        "id": id, "name": "Reach", "group": "stretch", "body": ["upper-back"], "place": "seated", "equipment": [],
        "seconds": 5, "steps": [{"s": 2, "text": "Sit"}, {"s": 3, "text": "Reach up"}], "hold_s": 0, "sides": "both",
        "reps": 1, "breath": "In and out.", "caution": "Stop if it hurts.", "avoid": [], "frequency": "any-break",
        "office": true, "needs_warmup": false, "intensity": 1, "source": "me"
    })
}

/// At an unknown place, and longer than its steps.
fn bad(id: &str) -> Value {
    let mut card = card(id);
    card["place"] = json!("roof");
    card["seconds"] = json!(50);
    card
}
