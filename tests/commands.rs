//! The command line: what is printed, what it ends with, and what it says when a word is wrong.

use crate::session::{LIMIT, Session, brisk, eventually};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::process::Stdio;

#[test]
fn without_a_resident_some_verbs_answer_and_others_say_so() {
    let session = Session::new().no_display().start();
    for words in [
        &["get"][..],
        &["cards"],
        &["cards", "--json"],
        &["history"],
        &["plan"],
        &["guide"],
        &["relief"],
        &["help"],
        &["--version"],
    ] {
        let said = session.unhunch(words).done();
        assert!(said.err.is_empty(), "{words:?}: {said:?}");
    }
    for words in [&["status"][..], &["stretch"], &["later"], &["skip"], &["pause"], &["resume"], &["home"], &["quit"]] {
        let said = session.unhunch(words);
        assert_eq!((said.code, said.out.as_str()), (3, ""), "{words:?}: {said:?}");
        assert_eq!(said.err.lines().count(), 1, "{words:?}: {said:?}");
    }
}

#[test]
fn status_has_what_other_programs_rely_on() {
    let session = Session::new().no_display().notifications().start();
    let resident = session.start_unhunch(&json!({"version": 1}));
    let status = resident.status();
    for key in ["state", "why", "sitting_seconds", "next", "paused_until", "today", "version"] {
        assert!(status.get(key).is_some(), "no `{key}` in {status}");
    }
    for key in ["done", "partly", "skipped", "missed", "sitting_seconds", "longest_sitting_seconds"] {
        assert!(status["today"][key].is_u64(), "no `today.{key}` in {status}");
    }
    assert_eq!(status["next"]["kind"], "stretch");
    assert!(status["next"]["card"].is_string(), "{status}");
    let waybar = session.unhunch(&["status", "--waybar"]).done().json();
    assert!(waybar["text"].is_string() && waybar["class"].is_string(), "{waybar}");
    let text = session.unhunch(&["status"]).done().out;
    assert!(!text.contains('{') && text.len() > 10, "{text}");
}

#[test]
fn status_can_be_followed() {
    let session = Session::new().no_display().notifications().start();
    let _resident = session.start_unhunch(&json!({"version": 1}));
    let mut command = session.unhunch_command(&["status", "--json", "--follow"]);
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut next = || serde_json::from_str::<Value>(&lines.next().unwrap().unwrap()).unwrap();
    assert_eq!(next()["state"], "working");
    session.unhunch(&["pause", "until", "tomorrow"]).done();
    assert_eq!(next()["state"], "paused");
    session.unhunch(&["quit"]).done();
    child.wait().unwrap();
}

#[test]
fn preferences_are_read_and_written() {
    let session = Session::new().no_display().notifications().start();
    let resident = session.start_unhunch(&json!({"version": 1}));
    session.unhunch(&["set", "stretch.earliest", "20m"]).done();
    session.unhunch(&["set", "sound.on", "false"]).done();
    assert_eq!(session.unhunch(&["get", "stretch.earliest"]).done().out, "20m\n");
    assert!(resident.status()["next"]["earliest_in_seconds"].as_u64().unwrap() <= 1200);
    let all = session.unhunch(&["get"]).done().json();
    assert_eq!((&all["stretch"]["earliest"], &all["sound"]["on"]), (&json!("20m"), &json!(false)));
    session.unhunch(&["reset", "stretch.earliest"]).done();
    assert_eq!(session.unhunch(&["get", "stretch.earliest"]).done().out, "30m\n");
}

#[test]
fn a_preference_can_be_set_before_the_first_start() {
    let session = Session::new().no_display().notifications().start();
    session.unhunch(&["set", "stretch.earliest", "20m"]).done();
    let resident = session.start_unhunch_as_is();
    assert!(resident.status()["next"]["earliest_in_seconds"].as_u64().unwrap() <= 1200);
}

#[test]
fn wrong_words_are_named() {
    let session = Session::new().no_display().notifications().start();
    let _resident = session.start_unhunch(&json!({"version": 1}));
    let check = |words: &[&str], code: i32, parts: &[&str]| {
        let said = session.unhunch(words);
        assert_eq!((said.code, said.out.as_str()), (code, ""), "{words:?}: {said:?}");
        assert_eq!(said.err.lines().count(), 1, "{words:?}: {said:?}");
        for part in parts {
            assert!(said.err.contains(part), "{words:?}: no {part} in {said:?}");
        }
    };
    check(&["strech"], 2, &["`strech`", "`stretch`"]);
    check(&["status", "--jsno"], 2, &["`--json`"]);
    check(&["later", "soon"], 2, &["`soon`", "`45m`"]);
    check(&["pause", "until", "25:00"], 2, &["`25:00`"]);
    check(&["feel", "11"], 2, &["`11`"]);
    check(&["skip", "now"], 2, &["`now`"]);
    check(&["card"], 2, &["`card`"]);
    check(&["get", "stretch.earlyest"], 1, &["`stretch.earlyest`", "`stretch.earliest`"]);
    check(&["set", "stretch.earliest", "never"], 1, &["`stretch.earliest`", "`never`"]);
    check(&["set", "look.theme", "pink"], 1, &["`pink`", "dark"]);
    check(&["card", "wall-angles"], 1, &["`wall-angles`", "`wall-angels`"]);
    check(&["resume"], 1, &["not paused"]);
    check(&["later"], 1, &["no break is due"]);
}

#[test]
fn the_deck_can_be_read() {
    let session = Session::new().no_display().start();
    let cards = session.unhunch(&["cards", "--json"]).done().json();
    let cards = cards.as_array().unwrap();
    assert!(cards.len() >= 50);
    for card in cards {
        for key in ["id", "name", "group", "place", "equipment", "seconds"] {
            assert!(!card[key].is_null(), "no `{key}` in {card}");
        }
    }
    let card = session.unhunch(&["card", "wall-angels", "--json"]).done().json();
    assert_eq!(card["name"], "Wall angels");
    assert!(session.unhunch(&["card", "wall-angels"]).done().out.contains("Wall angels"));
}

#[test]
fn the_guides_can_be_read() {
    let session = Session::new().no_display().start();
    for (part, says) in [("desk", "footrest"), ("relief", "thin towel"), ("tips", "pharmacist"), ("signs", "112")] {
        assert!(session.unhunch(&["guide", part]).done().out.contains(says), "{part}");
        assert!(session.unhunch(&["guide", part, "--json"]).done().json().to_string().contains(says), "{part}");
    }
}

#[test]
fn a_day_can_be_played() {
    let session = Session::new().no_display().start();
    let plan = || session.unhunch(&["plan", "--date", "2026-11-23", "--json"]).done();
    let first = plan();
    let breaks = first.json();
    let breaks = breaks.as_array().unwrap();
    assert!((10..=18).contains(&breaks.len()), "{breaks:?}");
    assert!(breaks.iter().all(|one| one["at"].is_string() && one["kind"] == "stretch" && one["why"].is_string()));
    assert_eq!(first, plan());
    session.unhunch(&["set", "stretch.latest", "90m"]).done();
    session.unhunch(&["set", "stretch.earliest", "90m"]).done();
    assert!(plan().json().as_array().unwrap().len() < breaks.len());
}

#[test]
fn history_has_three_forms() {
    let session = Session::new().window_manager().notifications().start();
    let resident = session.start_unhunch(&brisk());
    session.press_button("Skip");
    resident.await_happening("skipped", 1);
    let json = session.unhunch(&["history", "--json"]).done().json();
    for line in json.as_array().unwrap() {
        assert!(line["at"].is_string() && line["what"].is_string(), "{line}");
    }
    let csv = session.unhunch(&["history", "--csv"]).done().out;
    assert_eq!(csv.lines().next().unwrap().trim(), "at,what,kind,card,why,where,helped");
    assert_eq!(csv.lines().count(), json.as_array().unwrap().len() + 1);
    assert!(session.unhunch(&["history"]).done().out.lines().count() >= 2);
}

#[test]
fn how_the_back_feels_is_kept() {
    let session = Session::new().no_display().notifications().start();
    let _resident = session.start_unhunch(&json!({"version": 1}));
    session.unhunch(&["feel", "4"]).done();
    let felt = session.journal().pop().unwrap();
    assert_eq!((&felt["what"], &felt["why"]), (&json!("felt"), &json!("4")));
    assert!(session.unhunch(&["feel"]).done().out.contains('4'));
}

#[test]
fn doctor_names_every_sense_and_voice() {
    let session = Session::new().window_manager().notifications().tray().start();
    let _login = session.start_login();
    let _resident = session.start_unhunch(&json!({"version": 1}));
    let doctor = eventually(LIMIT, "the tray and idle time", || {
        let doctor = session.unhunch(&["doctor", "--json"]).done().json();
        let live = doctor["voices"]["tray"]["live"] == true && doctor["senses"]["idle"]["live"] == true;
        live.then_some(doctor)
    });
    let senses = [
        "idle",
        "lock",
        "session",
        "sleep",
        "microphone",
        "camera",
        "do_not_disturb",
        "video",
        "full_screen",
        "programs",
        "battery",
        "screens",
    ];
    for (part, names) in [("senses", &senses[..]), ("voices", &["tray", "notification"])] {
        for name in names {
            let sense = &doctor[part][name];
            assert!(sense["source"].is_string() && sense["live"].is_boolean(), "{part}.{name}: {doctor}");
            let is_off = sense["source"] == "off";
            assert!(
                sense["live"] == true || is_off || sense["mend"].is_string(),
                "{part}.{name} helps nobody: {doctor}"
            );
        }
    }
    assert!(doctor["senses"]["idle"]["source"].as_str().unwrap().contains("IDLETIME"), "{doctor}");
    assert!(doctor["files"].is_object() && doctor["version"].is_string(), "{doctor}");
    let text = session.unhunch(&["doctor"]).done().out;
    assert!(text.contains("idle") && text.contains("tray"), "{text}");
}

#[test]
fn it_starts_with_the_session_if_asked() {
    let session = Session::new().no_display().start();
    let entry = session.home().join(".config/autostart/unhunch.desktop");
    session.unhunch(&["autostart", "on"]).done();
    let text = std::fs::read_to_string(&entry).unwrap();
    assert!(text.starts_with("[Desktop Entry]\n") && text.contains("\nExec="), "{text}");
    let on = session.unhunch(&["autostart", "status"]).done().out;
    session.unhunch(&["autostart", "off"]).done();
    assert!(!entry.exists());
    assert_ne!(session.unhunch(&["autostart", "status"]).done().out, on);
}

#[test]
fn shells_can_complete() {
    let session = Session::new().no_display().start();
    for (shell, check) in [("bash", "bash"), ("zsh", ""), ("fish", "")] {
        let said = session.unhunch(&["completions", shell]).done().out;
        assert!(said.contains("stretch") && said.contains("pause"), "{shell}: {said}");
        if !check.is_empty() {
            let file = session.world().path("completions");
            std::fs::write(&file, said).unwrap();
            assert!(session.world().run(check, &["-n", &file.to_string_lossy()]).is_some(), "{shell}");
        }
    }
}

#[test]
fn every_verb_has_help() {
    let session = Session::new().no_display().start();
    let help = session.unhunch(&["help"]).done().out;
    let verbs =
        ["stretch", "routine", "status", "later", "skip", "pause", "resume", "home", "get", "set", "reset", "cards"];
    let more = ["guide", "relief", "card", "history", "feel", "plan", "autostart", "doctor", "completions", "quit"];
    for verb in verbs.into_iter().chain(more) {
        assert!(help.contains(verb), "`{verb}` is not in the help");
        assert!(session.unhunch(&["help", verb]).done().out.contains(verb));
    }
}
