//! Everything in one file: given out, and taken in elsewhere as it was.

use crate::session::{LIMIT, Session, eventually};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

#[test]
fn what_was_given_out_is_taken_in_as_it_was() {
    for is_running in [false, true] {
        let session = furnished();
        let before = contents(&session);
        let _resident = is_running.then(|| session.start_unhunch_as_is());
        let file = session.home().join("all.json");
        let path = file.to_str().unwrap();
        let said = session.unhunch(&["export", path]).done();
        assert_eq!(said.err, "");
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        let again = session.unhunch(&["export", path]);
        assert!(again.code == 1 && again.err.contains("already there"), "{again:?}");
        wipe(&session);
        session.unhunch(&["import", "all.json"]).done();
        assert_eq!(contents(&session), before);
        assert_eq!(session.unhunch(&["get", "stretch.earliest"]).done().out, "20m\n");
        assert!(session.unhunch(&["cards"]).done().out.contains("reach"));
        let once_more = session.unhunch(&["import", path]).done().out;
        assert!(once_more.contains("new lines of the journal 0"), "{once_more}");
        assert_eq!(contents(&session), before, "nothing is taken in twice, and nothing is kept that was not replaced");
    }
}

#[test]
fn what_is_replaced_is_kept_beside_and_the_rest_stays() {
    let session = furnished();
    let file = session.home().join("all.json");
    session.unhunch(&["export", file.to_str().unwrap()]).done();
    session.unhunch(&["set", "stretch.earliest", "25m"]).done();
    session.unhunch(&["profile", "--save", "home"]).done();
    fs::write(data(&session).join("journal.jsonl"), line(3, "missed") + "\n").unwrap();
    let resident = session.start_unhunch_as_is();
    session.unhunch(&["import", file.to_str().unwrap()]).done();
    assert_eq!(session.unhunch(&["get", "stretch.earliest"]).done().out, "20m\n");
    assert!(file.exists() && session.preferences_file().parent().unwrap().join("profiles/home.json").exists());
    let names: Vec<_> = contents(&session).into_keys().filter(|name| name.contains("before-import")).collect();
    assert_eq!(names.len(), 2, "{names:?}");
    assert_eq!(session.happenings()[..4], ["offered", "done", "missed", "felt"]);
    assert_eq!(resident.state(), "working");
}

#[test]
fn a_file_that_is_not_in_order_changes_nothing_and_all_that_is_wrong_is_said() {
    let session = furnished();
    let before = contents(&session);
    let check = |text: &str, parts: &[&[&str]]| {
        let file = session.home().join("bad.json");
        fs::write(&file, text).unwrap();
        let said = session.unhunch(&["import", file.to_str().unwrap()]);
        assert_eq!((said.code, said.err.lines().count()), (1, parts.len()), "{said:?}");
        for (line, parts) in said.err.lines().zip(parts) {
            assert!(parts.iter().all(|part| line.contains(part)), "{line} lacks one of {parts:?}");
        }
        assert_eq!(contents(&session), before);
    };
    let checks = || {
        check("{\"format\": \"unhunch\", ", &[&["bad.json", "line 1"]]);
        check("", &[&["bad.json"]]);
        check("[1]", &[&["`unhunch export`"]]);
        check("{\"version\": 1, \"stretch\": {}}", &[&["`unhunch export`"]]);
        check("{\"format\": \"unhunch\", \"version\": 2, \"all\": \"new\"}", &[&["newer Unhunch", "`2`"]]);
        check("{\"format\": \"unhunch\", \"version\": 1}", &[&["`preferences`"]]);
        let many = json!({
            "format": "unhunch", "version": 1,
            "preferences": {"look": {"theme": "pink"}, "stretch": {"earliest": "50m"}},
            "profiles": {"../x": {}, "home": {"sound": {"volume": 7}}},
            "cards": {"../../y.json": [], "mine.json": [card("reach")], "other.json": [card("reach")]},
            "journal": [{"at": "2026-11-23T09:00:00Z", "what": "done"}, {"what": "done"}],
        });
        let parts: [&[&str]; 7] = [
            &["preferences", "`look.theme`", "`pink`"],
            &["preferences", "`stretch.earliest`"],
            &["`../x`"],
            &["`home`", "`sound.volume`"],
            &["`../../y.json`"],
            &["reach"],
            &["line 2 of the journal"],
        ];
        check(&many.to_string(), &parts);
        let missing = session.unhunch(&["import", "nowhere.json"]);
        assert!(missing.code == 1 && missing.err.contains("nowhere.json"), "{missing:?}");
    };
    checks();
    let _resident = session.start_unhunch_as_is();
    checks();
}

#[test]
fn what_cannot_be_given_out_is_said() {
    let session = furnished();
    fs::write(data(&session).join("cards/bad.json"), "{").unwrap();
    fs::write(data(&session).join("journal.jsonl"), "rubbish\n".to_owned() + &line(1, "done") + "\n").unwrap();
    let file = session.home().join("all.json");
    let said = session.unhunch(&["export", file.to_str().unwrap()]).done();
    assert!(said.err.contains("bad.json") && said.err.contains("one line of the journal"), "{said:?}");
    let all: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
    assert_eq!(all["cards"].as_object().unwrap().keys().collect::<Vec<_>>(), ["mine.json"]);
    assert_eq!(all["journal"].as_array().unwrap().len(), 1);
    let said = session.unhunch(&["export", "/nowhere/all.json"]);
    assert!(said.code == 1 && said.err.contains("/nowhere"), "{said:?}");
}

/// A session with something of everything.
fn furnished() -> Session {
    let session = Session::new().no_display().notifications().start();
    session.write_preferences(&json!({"version": 1, "stretch": {"earliest": "20m"}, "of_tomorrow": [1.10]}));
    let profiles = session.preferences_file().parent().unwrap().join("profiles");
    for (file, text) in [
        (profiles.join("office.json"), "{\n  \"version\": 1,\n  \"sound\": {\n    \"on\": false\n  }\n}\n".to_owned()),
        (data(&session).join("cards/mine.json"), json!([card("reach")]).to_string() + "\n"),
        (
            data(&session).join("journal.jsonl"),
            [line(1, "offered"), line(2, "done"), line(4, "felt")].join("\n") + "\n",
        ),
    ] {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
    session
}

/// Waits until a resident that runs has noticed.
fn wipe(session: &Session) {
    fs::remove_file(session.preferences_file()).unwrap();
    fs::remove_dir_all(session.preferences_file().parent().unwrap().join("profiles")).unwrap();
    fs::remove_dir_all(data(session).join("cards")).unwrap();
    fs::remove_file(data(session).join("journal.jsonl")).unwrap();
    eventually(LIMIT, "the defaults", || {
        (session.unhunch(&["get", "stretch.earliest"]).done().out == "30m\n").then_some(())
    });
}

fn data(session: &Session) -> PathBuf {
    session.home().join(".local/share/unhunch")
}

/// Every file of preferences, profiles, cards and journal, by its path.
fn contents(session: &Session) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    gather(session.preferences_file().parent().unwrap(), &mut all);
    gather(&data(session), &mut all);
    all
}

fn gather(folder: &Path, all: &mut BTreeMap<String, String>) {
    for path in fs::read_dir(folder).unwrap().flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            gather(&path, all);
        } else {
            all.insert(path.display().to_string(), fs::read_to_string(&path).unwrap());
        }
    }
}

fn line(minute: u32, what: &str) -> String {
    format!(
        "{{\"at\":\"2026-11-23T09:{minute:02}:00+01:00\",\"what\":\"{what}\",\"kind\":\"stretch\",\"card\":\"chin-tuck\",\"x\":1.10}}"
    )
}

fn card(id: &str) -> Value {
    json!({
        "id": id, "name": "Reach", "group": "stretch", "body": ["upper-back"], "place": "seated", "equipment": [],
        "seconds": 5, "steps": [{"s": 2, "text": "Sit"}, {"s": 3, "text": "Reach up"}], "hold_s": 0, "sides": "both",
        "reps": 1, "breath": "In and out.", "caution": "Stop if it hurts.", "avoid": [], "frequency": "any-break",
        "office": true, "needs_warmup": false, "intensity": 1, "source": "me"
    })
}
