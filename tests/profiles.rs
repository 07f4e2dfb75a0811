//! Profiles: switched by the command line, the tray and the calendar, and never lost.

use crate::session::{LIMIT, Resident, Session, eventually, path_to_program, stays};
use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;
use std::time::Duration;

#[test]
fn a_profile_holds_what_is_different_in_it() {
    let session = Session::new().no_display().notifications().start();
    let resident = session.start_unhunch(&json!({"version": 1, "stretch": {"earliest": "20m"}}));
    the_life_of_a_profile(&session);
    session.unhunch(&["profile", "office"]).done();
    assert_eq!(resident.status()["profile"], "office");
    assert!(resident.status()["next"]["earliest_in_seconds"].as_u64().unwrap() <= 600);
    session.unhunch(&["profile", "none"]).done();
    assert!(resident.status()["profile"].is_null());
    assert!(resident.status()["next"]["earliest_in_seconds"].as_u64().unwrap() > 1000);
}

#[test]
fn profiles_work_while_nothing_runs_and_outlive_a_restart() {
    let session = Session::new().no_display().notifications().start();
    session.write_preferences(&json!({"version": 1, "stretch": {"earliest": "20m"}}));
    the_life_of_a_profile(&session);
    session.unhunch(&["profile", "office"]).done();
    let resident = session.start_unhunch_as_is();
    assert_eq!(resident.status()["profile"], "office");
    session.unhunch(&["quit"]).done();
    drop(resident);
    assert_eq!(session.start_unhunch_as_is().status()["profile"], "office");
}

/// From `--save` to a second one; in the end none holds.
fn the_life_of_a_profile(session: &Session) {
    session.unhunch(&["profile", "--save", "office"]).done();
    session.unhunch(&["set", "stretch.earliest", "10m"]).done();
    session.unhunch(&["set", "sound.on", "off"]).done();
    session.unhunch(&["set", "sound.on", "on"]).done();
    session.unhunch(&["set", "cards.favourites", "chin-tuck"]).done();
    assert_eq!(get(session, "stretch.earliest"), "10m");
    assert_eq!(profile_file(session, "office"), json!({"version": 1, "stretch": {"earliest": "10m"}}));
    let usual: Value = serde_json::from_str(&fs::read_to_string(session.preferences_file()).unwrap()).unwrap();
    let kept = json!({"version": 1, "stretch": {"earliest": "20m"}, "cards": {"favourites": ["chin-tuck"]}});
    assert_eq!(usual, kept, "what is about the user is kept for all profiles");
    session.unhunch(&["profile", "none"]).done();
    assert_eq!(get(session, "stretch.earliest"), "20m");
    session.unhunch(&["profile", "office"]).done();
    session.unhunch(&["reset", "stretch.earliest"]).done();
    assert_eq!(get(session, "stretch.earliest"), "20m", "back to the usual one");
    session.unhunch(&["set", "stretch.earliest", "10m"]).done();
    session.unhunch(&["profile", "--save", "on the road"]).done();
    let list = session.unhunch(&["profile", "--json"]).done().json();
    let active = json!([
        {"name": "office", "active": false, "when": []}, {"name": "on the road", "active": true, "when": []},
    ]);
    assert_eq!(list, active);
    let text = session.unhunch(&["profile"]).done().out;
    assert_eq!(text, "   none\n   office\n*  on the road\n");
    let kept = session.unhunch(&["profile", "--remove", "on the road"]).done().out;
    assert!(kept.contains("on the road.json.removed-") && PathBuf::from(kept.trim()).exists(), "{kept}");
    assert_eq!(session.unhunch(&["profile", "--json"]).done().json()[0]["active"], false);
}

#[test]
fn what_is_no_profile_is_named() {
    let session = Session::new().no_display().notifications().start();
    let check = |words: &[&str], code: i32, parts: &[&str]| {
        let said = session.unhunch(words);
        assert_eq!((said.code, said.out.as_str(), said.err.lines().count()), (code, "", 1), "{words:?}: {said:?}");
        assert!(parts.iter().all(|part| said.err.contains(part)), "{words:?}: {said:?}");
    };
    let checks = || {
        check(&["profile", "ofice"], 1, &["`ofice`", "`office`"]);
        check(&["profile", "banana"], 1, &["`banana`", "unhunch profile"]);
        check(&["profile", "--remove", "banana"], 1, &["`banana`"]);
        for name in ["../x", "none", ".", "a/b", ""] {
            check(&["profile", "--save", name], 1, &["32 letters"]);
        }
        check(&["profile", "--remove", "../preferences"], 1, &["32 letters"]);
        check(&["profile", "office", "--json"], 2, &["`office`"]);
        check(&["profile", "--save"], 2, &["`--save`"]);
    };
    session.unhunch(&["profile", "--save", "office"]).done();
    checks();
    let _resident = session.start_unhunch_as_is();
    checks();
    assert!(session.preferences_file().parent().unwrap().join("profiles/office.json").exists());
}

#[test]
fn a_profile_that_is_edited_damaged_or_removed_by_hand_is_noticed() {
    let session = Session::new().no_display().notifications().start();
    let resident = session.start_unhunch(&json!({"version": 1}));
    session.unhunch(&["profile", "--save", "office"]).done();
    put(&session, "office", r#"{"stretch": {"earliest": "11m"}, "of_tomorrow": 1}"#);
    await_earliest(&session, "11m");
    put(&session, "office", r#"{"stretch": {"earliest": "12m"#);
    eventually(LIMIT, "the damage in the log", || session.log().contains("`office.json` is damaged").then_some(()));
    assert_eq!(get(&session, "stretch.earliest"), "11m");
    let folder = session.preferences_file().parent().unwrap().join("profiles");
    // Between two parts of the test's own writing it may have been seen empty, and that is kept as well.
    let files = fs::read_dir(&folder).unwrap().flatten().filter(|file| file.metadata().unwrap().len() > 0);
    let names = files.map(|file| file.file_name().into_string().unwrap());
    assert_eq!(names.filter(|name| name.starts_with("office.json.damaged-")).count(), 1);
    session.unhunch(&["set", "stretch.earliest", "13m"]).done();
    let mended = profile_file(&session, "office");
    assert_eq!(mended, json!({"version": 1, "stretch": {"earliest": "13m"}, "of_tomorrow": 1}));
    fs::remove_file(folder.join("office.json")).unwrap();
    await_earliest(&session, "30m");
    assert!(resident.status()["profile"].is_null());
    put(&session, "office", r#"{"stretch": {"earliest": "14m"}}"#);
    await_earliest(&session, "14m");
    assert_eq!(resident.status()["profile"], "office");
}

#[test]
fn the_calendar_switches_and_a_choice_by_hand_holds_until_it_does_again() {
    let session = Session::new().no_display().notifications().start();
    session.write_preferences(&json!({"version": 1}));
    put(&session, "office", r#"{"profile": {"when": ["monday-friday 09:00-17:00"]}, "stretch": {"earliest": "11m"}}"#);
    put(&session, "home", "{}");
    // 2026-11-27 is a Friday.
    let resident = at(&session, "2026-11-27 08:59:50");
    assert!(resident.status()["profile"].is_null());
    session.unhunch(&["profile", "home"]).done();
    stays(Duration::from_secs(1), "the choice", || resident.status()["profile"] == "home");
    await_profile(&resident, &json!("office"));
    await_earliest(&session, "11m");
    session.unhunch(&["quit"]).done();
    let resident = at(&session, "2026-11-27 16:59:50");
    assert_eq!(resident.status()["profile"], "office");
    await_profile(&resident, &Value::Null);
    session.unhunch(&["quit"]).done();
    let resident = at(&session, "2026-11-28 10:00:00");
    assert!(resident.status()["profile"].is_null(), "a Saturday");
    session.unhunch(&["profile", "home"]).done();
    session.unhunch(&["set", "profile.when", "saturday"]).done();
    await_profile(&resident, &json!("home"));
    session.unhunch(&["set", "profile.when", "sunday"]).done();
    await_profile(&resident, &Value::Null);
}

/// On 2026-03-29 the clocks in Berlin go from two to three at once.
#[test]
fn an_hour_that_does_not_exist_is_not_waited_for() {
    let session = Session::new().no_display().notifications().variable("TZ", "Europe/Berlin").start();
    session.write_preferences(&json!({"version": 1}));
    put(&session, "early", r#"{"profile": {"when": ["sunday 03:00-05:00"]}}"#);
    let resident = at(&session, "2026-03-29 01:59:50");
    assert!(resident.status()["profile"].is_null());
    await_profile(&resident, &json!("early"));
}

#[test]
fn the_tray_has_a_choice_of_profiles_once_there_is_one() {
    let session = Session::new().tray().start();
    let resident = session.start_unhunch(&json!({"version": 1}));
    eventually(LIMIT, "the icon", || session.tray().ask(&json!({"do": "items"})).get(0).map(drop));
    let menu = || session.tray().ask(&json!({"do": "menu"})).to_string();
    assert!(!menu().contains("Profile"));
    session.unhunch(&["profile", "--save", "office"]).done();
    eventually(LIMIT, "the profiles", || menu().contains("✓ office").then_some(()));
    session.tray().ask(&json!({"do": "click", "labels": ["Profile", "No profile"]}));
    await_profile(&resident, &Value::Null);
    eventually(LIMIT, "the mark", || menu().contains("✓ No profile").then_some(()));
}

/// The resident, on a day and at a time of its own.
fn at<'s>(session: &'s Session, time: &str) -> Resident<'s> {
    let mut command = session.world().command("faketime");
    command.args(["-f", &format!("@{time}"), path_to_program()]).env("FAKETIME_DONT_FAKE_MONOTONIC", "1");
    session.start_unhunch_by(&mut command)
}

#[track_caller]
fn await_profile(resident: &Resident<'_>, name: &Value) {
    eventually(LIMIT, &format!("the profile {name}"), || (resident.status()["profile"] == *name).then_some(()));
}

#[track_caller]
fn await_earliest(session: &Session, value: &str) {
    eventually(LIMIT, value, || (get(session, "stretch.earliest") == value).then_some(()));
}

fn get(session: &Session, key: &str) -> String {
    session.unhunch(&["get", key]).done().out.trim().to_owned()
}

fn file(session: &Session, name: &str) -> PathBuf {
    session.preferences_file().parent().unwrap().join("profiles").join(format!("{name}.json"))
}

fn profile_file(session: &Session, name: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(file(session, name)).unwrap()).unwrap()
}

fn put(session: &Session, name: &str, text: &str) {
    fs::create_dir_all(file(session, name).parent().unwrap()).unwrap();
    fs::write(file(session, name), text).unwrap();
}
