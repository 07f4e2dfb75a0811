//! Hooks: what they are told, and that none of them holds anything up.

use crate::session::{LIMIT, Resident, Session, Watch, brisk, eventually, path_to_program, stays};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::time::Duration;

/// Writes down the facts it is given, whole at once.
const WRITE: &str = "env | grep ^UNHUNCH_ > facts.$$ && mv facts.$$ facts-$UNHUNCH_EVENT";

#[test]
fn hooks_are_told_what_happens() {
    let session = Session::new().window_manager().notifications().start();
    let write = json!(["sh", "-c", WRITE]);
    let resident = session.start_unhunch(&with(&json!({"due": write, "started": write, "ended": write})));
    let due = facts(&session, "due");
    session.press_button("Start");
    let started = facts(&session, "started");
    resident.await_happening("done", 1);
    let ended = facts(&session, "ended");
    for facts in [&due, &started, &ended] {
        assert_eq!((facts["UNHUNCH_KIND"].as_str(), facts["UNHUNCH_VERSION"].is_empty()), ("stretch", false));
        assert!(
            !facts["UNHUNCH_CARD_NAME"].is_empty() && facts["UNHUNCH_CARD"] == started["UNHUNCH_CARD"],
            "{facts:?}"
        );
        assert!(facts["UNHUNCH_SITTING_SECONDS"].parse::<u64>().is_ok() && facts.len() == 9, "{facts:?}");
    }
    let of = |facts: &BTreeMap<String, String>, name: &str| facts[name].clone();
    assert_eq!([&due, &started, &ended].map(|facts| of(facts, "UNHUNCH_OUTCOME")), ["", "", "done"]);
    assert!(of(&started, "UNHUNCH_SECONDS").parse::<u64>().unwrap() > 2);
    // A hook has said its facts a moment before it is known to have ended.
    eventually(LIMIT, "three outcomes", || {
        let hooks = hooks(&session);
        ["due", "started", "ended"].iter().all(|name| hooks[*name]["last"] == "ok").then_some(())
    });
}

#[test]
fn a_hook_that_is_missing_or_fails_is_logged_once_and_named_by_doctor() {
    let session = Session::new().window_manager().notifications().start();
    let resident = session.start_unhunch(&with(&json!({"due": ["/nowhere/hook"], "ended": ["sh", "-c", "exit 7"]})));
    for count in 1..=3 {
        session.press_button("Skip");
        resident.await_happening("skipped", count);
    }
    let hooks = eventually(LIMIT, "the outcomes", || {
        let hooks = hooks(&session);
        (hooks["ended"]["last"].is_string() && hooks["due"]["last"].is_string()).then_some(hooks)
    });
    assert_eq!(hooks["due"]["last"], "it cannot be started: no such file or directory");
    assert_eq!(hooks["ended"]["last"], "it ended with exit code 7");
    assert!(hooks["ended"]["at"].is_string() && hooks["ended"]["command"] == json!(["sh", "…"]), "{hooks}");
    for name in ["due", "ended"] {
        assert_eq!(session.log().matches(&format!("hook `{name}`")).count(), 1, "{}", session.log());
    }
    let text = session.unhunch(&["doctor"]).done().out;
    assert!(text.contains("Hooks") && text.contains("exit code 7"), "{text}");
}

#[test]
fn a_hook_that_hangs_is_killed_with_its_children_and_does_not_pile_up() {
    let session = Session::new().window_manager().notifications().start();
    let hang = "echo $$ >> hung; sleep 98 & sleep 98 & wait";
    let resident = session.start_unhunch(&with(&json!({"ended": ["sh", "-c", hang]})));
    let watch = Watch::start();
    for count in 1..=2 {
        session.press_button("Skip");
        resident.await_happening("skipped", count);
    }
    assert_eq!(sleepers(&session), 2, "one hook at a time");
    eventually(LIMIT, "the end of the hook", || (sleepers(&session) == 0).then_some(()));
    assert!(watch.elapsed() > Duration::from_secs(10), "it was killed after {:?}", watch.elapsed());
    let log = session.log();
    assert!(log.matches("still ran").count() == 1 && log.matches("did not end within").count() == 1, "{log}");
    assert_eq!(resident.children(), Vec::<u32>::new());
}

#[test]
fn a_hook_that_prints_megabytes_or_reads_its_input_ends_by_itself() {
    let session = Session::new().window_manager().notifications().start();
    let prints = ["sh", "-c", "cat; head -c 50000000 /dev/zero; head -c 50000000 /dev/zero >&2"];
    let resident = session.start_unhunch(&with(&json!({"due": prints})));
    session.await_notice();
    eventually(LIMIT, "the end of the hook", || (hooks(&session)["due"]["last"] == "ok").then_some(()));
    assert!(memory(&resident) < 100_000, "{} KiB", memory(&resident));
}

#[test]
fn what_a_hook_leaves_behind_in_a_session_of_its_own_is_let_go() {
    let session = Session::new().window_manager().notifications().start();
    let resident = session.start_unhunch(&with(&json!({"due": ["sh", "-c", "setsid sleep 98 & sleep 98 & exit 0"]})));
    session.await_notice();
    eventually(LIMIT, "the end of the hook", || (hooks(&session)["due"]["last"] == "ok").then_some(()));
    eventually(LIMIT, "the end of what it left behind", || (sleepers(&session) == 1).then_some(()));
    stays(Duration::from_secs(1), "the other stays", || sleepers(&session) == 1);
    assert_eq!(resident.state(), "offered");
}

#[test]
fn the_hook_of_the_document_works() {
    let session = Session::new().window_manager().notifications().start();
    let document = fs::read_to_string("docs/hooks.md").unwrap();
    let command = document.lines().find_map(|line| line.strip_prefix("unhunch ")).unwrap();
    let resident = session.start_unhunch(&brisk());
    let script = format!("{} {command}", path_to_program());
    assert!(session.world().run("sh", &["-c", &script]).is_some(), "{script}");
    session.press_button("Skip");
    resident.await_happening("skipped", 1);
    let written = || fs::read_to_string(session.home().join("breaks.txt")).ok().filter(|text| text.ends_with('\n'));
    let text = eventually(LIMIT, "the hook", written);
    assert!(text.starts_with("skipped: ") && text.len() > 12, "{text}");
}

/// Brisk preferences with these hooks.
fn with(hooks: &Value) -> Value {
    let mut preferences = brisk();
    preferences["hooks"] = hooks.clone();
    preferences["notice"]["again"] = json!("60s");
    preferences
}

fn facts(session: &Session, event: &str) -> BTreeMap<String, String> {
    let file = session.home().join(format!("facts-{event}"));
    let text = eventually(LIMIT, &format!("the hook `{event}`"), || fs::read_to_string(&file).ok());
    text.lines().filter_map(|line| line.split_once('=')).map(|(name, of)| (name.to_owned(), of.to_owned())).collect()
}

fn hooks(session: &Session) -> Value {
    session.unhunch(&["doctor", "--json"]).done().json()["hooks"].clone()
}

/// How many of the hooks' own processes there are in this session.
fn sleepers(session: &Session) -> usize {
    let home = format!("HOME={}", session.home().display());
    let entries = fs::read_dir("/proc").unwrap().flatten().map(|entry| entry.path());
    let is_ours = |path: &std::path::PathBuf| {
        let read = |name: &str| String::from_utf8_lossy(&fs::read(path.join(name)).unwrap_or_default()).into_owned();
        read("cmdline") == "sleep\u{0}98\u{0}" && read("environ").contains(&home)
    };
    entries.filter(is_ours).count()
}

/// Kibibytes of the resident in memory.
fn memory(resident: &Resident<'_>) -> u64 {
    let text = fs::read_to_string(format!("/proc/{}/status", resident.id())).unwrap();
    let line = text.lines().find(|line| line.starts_with("VmHWM")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}
