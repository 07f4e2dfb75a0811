//! What the home window is told of the past, what it asks for, and how it opens by itself at the first start. A window
//! that writes down what it is told and says what it is given to say stands in for the real one.

use crate::session::{LIMIT, Resident, Session, Watch, eventually, stays};
use crate::wire::with_false_window;
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::PathBuf;
use std::time::Duration;

#[test]
fn at_the_first_start_home_opens_by_itself_and_later_it_does_not() {
    let session = Session::new().notifications().start();
    let program = with_listener(&session);
    let start = |words: &[&str]| session.start_unhunch_by(session.world().command(&program).args(words));
    let resident = start(&[]);
    let home = await_line(&session, "home");
    assert_eq!((&home["first_run"], &home["autostart"]), (&json!(true), &json!(false)), "{home}");
    quit(&session, resident);
    forget_told(&session);
    let resident = start(&[]);
    stays(Duration::from_secs(1), "no window", || resident.children().is_empty());
    session.unhunch(&["home"]).done();
    assert_eq!(await_line(&session, "home")["first_run"], true, "nobody has said that it was seen");
    say(&session, &json!({"do": {"autostart": {"on": true}}}));
    say(&session, &json!({"do": "welcomed"}));
    let entry = session.home().join(".config/autostart/unhunch.desktop");
    eventually(LIMIT, "the entry", || fs::read_to_string(&entry).ok()?.contains("--background").then_some(()));
    forget_told(&session);
    let seen = || {
        session.unhunch(&["home"]).done();
        let home = told(&session).iter().rev().find_map(|line| line.get("home").cloned())?;
        (home["first_run"] == false && home["autostart"] == true).then_some(())
    };
    eventually(LIMIT, "a home that was seen", seen);
    quit(&session, resident);
    forget_told(&session);
    let _resident = start(&[]);
    session.unhunch(&["home"]).done();
    assert_eq!(await_line(&session, "home")["first_run"], false);
}

#[test]
fn what_starts_with_the_session_opens_nothing() {
    let session = Session::new().notifications().start();
    let program = with_listener(&session);
    let resident = session.start_unhunch_by(session.world().command(&program).arg("--background"));
    stays(Duration::from_secs(1), "no window", || resident.children().is_empty());
    // Another one that the session starts finds it, and is done.
    session.unhunch(&["--background"]).done();
    stays(Duration::from_secs(1), "no window", || resident.children().is_empty());
    session.unhunch(&["home"]).done();
    assert_eq!(await_line(&session, "home")["first_run"], true);
}

#[test]
fn home_is_told_of_the_last_days_and_then_of_all() {
    let session = Session::new().notifications().start();
    write_journal(&session, &(line("2024-03-04", "done", "") + "rubbish\n" + &line(&today(), "later", "")));
    let _resident = open_home(&session, &[]);
    assert_eq!(words(&await_line(&session, "entries")), ["later"]);
    let days = await_line(&session, "days");
    assert_eq!((&days["days"][0]["date"], &days["bad"]), (&json!("2024-03-04"), &json!(1)), "{days}");
    assert_eq!(days["days"][0]["areas"]["neck"], 1, "{days}");
    assert_eq!(days["days"][1]["later"], 1, "{days}");
    session.unhunch(&["feel", "3", "--where", "neck,lower-back", "--helped", "heat,chin-tuck"]).done();
    let entry = await_line(&session, "entry");
    assert_eq!((&entry["what"], &entry["why"]), (&json!("felt"), &json!("3")));
    assert_eq!((&entry["where"], &entry["helped"]), (&json!(["neck", "lower-back"]), &json!(["heat", "chin-tuck"])));
    session.unhunch(&["desk", "feet", "no"]).done();
    assert!(session.unhunch(&["desk"]).done().out.contains("feet: no, on"));
    let unknown = session.unhunch(&["desk", "banana", "no"]);
    assert!(unknown.code == 1 && unknown.err.contains("`banana`"), "{unknown:?}");
    let starts = json!({"set": {"key": "limit.day_starts", "value": "05:00"}});
    forget_told(&session);
    say(&session, &starts);
    await_line(&session, "days");
}

#[test]
fn check_ins_are_two_a_day_and_can_be_taken_back() {
    let session = Session::new().no_display().notifications().start();
    let _resident = session.start_unhunch(&json!({"version": 1}));
    let refused = |words: &[&str], parts: &[&str]| {
        let said = session.unhunch(words);
        assert!(said.code == 1 && parts.iter().all(|part| said.err.contains(part)), "{words:?}: {said:?}");
    };
    refused(&["feel", "--take-back"], &["nothing is noted"]);
    refused(&["feel", "3", "--where", "moon"], &["`moon`", "`neck`"]);
    refused(&["feel", "3", "--helped", "moon"], &["`moon`", "`heat`"]);
    refused(&["feel", "3", "--where", &vec!["neck"; 30].join(",")], &["20"]);
    assert_eq!(session.journal().len(), 0);
    session.unhunch(&["feel", "3"]).done();
    session.unhunch(&["feel", "4"]).done();
    refused(&["feel", "5"], &["2 check-ins", "--take-back"]);
    assert!(session.unhunch(&["feel", "--take-back"]).done().out.contains("4, noted on"));
    assert!(session.unhunch(&["feel"]).done().out.starts_with('3'));
    session.unhunch(&["feel", "6", "--helped", "walk"]).done();
    refused(&["feel", "5"], &["2 check-ins"]);
    assert_eq!(session.happenings(), ["felt", "felt", "taken-back", "felt"]);
}

#[test]
fn a_card_that_hurt_by_mistake_comes_again() {
    let session = Session::new().notifications().start();
    let now = now();
    let hurt = json!({"at": now, "what": "skipped", "kind": "stretch", "card": "wall-angels", "why": "hurts"});
    write_journal(&session, &format!("{hurt}\n"));
    let hidden = json!({"version": 1, "cards": {"hidden": ["wall-angels", "chin-tuck"]}});
    session.write_preferences(&hidden);
    let _resident = open_home(&session, &[]);
    await_line(&session, "days");
    say(&session, &json!({"do": {"take-back": {"at": "2020-01-01T00:00:00Z"}}}));
    assert!(await_line(&session, "refused").as_str().unwrap().contains("2020-01-01"));
    say(&session, &json!({"do": {"take-back": {"at": now}}}));
    let entry = await_line(&session, "entry");
    assert_eq!((&entry["what"], entry["why"].is_string()), (&json!("taken-back"), true));
    eventually(LIMIT, "the card", || {
        (session.unhunch(&["get", "cards.hidden"]).done().out.trim() == r#"["chin-tuck"]"#).then_some(())
    });
}

#[test]
fn days_are_forgotten_for_good() {
    let session = Session::new().notifications().start();
    let lines =
        line("2024-03-04", "done", "") + "rubbish\n" + &line("2024-03-05", "done", "") + &line(&today(), "later", "");
    write_journal(&session, &lines);
    session.write_preferences(&json!({"version": 1}));
    let days = ["history", "--forget", "--from", "2024-03-05", "--to", "2024-03-05"];
    let refused = session.unhunch(&days);
    assert!(refused.code == 1 && refused.err.contains("--yes"), "{refused:?}");
    let yes = |words: &[&'static str]| session.unhunch(&[words, &["--yes"]].concat()).done().out;
    assert!(yes(&days).contains("one line of the journal is gone"));
    assert_eq!(session.happenings(), ["done", "later"]);
    let backward = session.unhunch(&["history", "--forget", "--from", "2024-03-05", "--to", "2024-03-04", "--yes"]);
    assert!(backward.code == 1 && backward.err.contains("2024-03-04"), "{backward:?}");
    let resident = open_home(&session, &[]);
    assert_eq!(await_line(&session, "days")["days"].as_array().unwrap().len(), 2);
    forget_told(&session);
    assert!(yes(&["history", "--forget", "--to", "2024-12-31"]).contains("one line"));
    assert_eq!(words(&await_line(&session, "entries")), ["later"]);
    assert_eq!(await_line(&session, "days")["days"].as_array().unwrap().len(), 1);
    assert!(session.unhunch(&["history", "--csv"]).done().err.contains("one line"), "the bad line is still there");
    forget_told(&session);
    say(&session, &json!({"do": {"forget": {"from": null, "to": null}}}));
    assert!(await_line(&session, "told").as_str().unwrap().contains("2 lines"));
    assert_eq!(await_line(&session, "entries"), json!([]));
    assert_eq!(fs::read_to_string(journal(&session)).unwrap(), "");
    assert_eq!(resident.state(), "working");
}

#[test]
fn days_are_given_out_as_a_table_and_as_a_report() {
    let session = Session::new().notifications().start();
    write_journal(&session, &(line("2024-03-04", "done", "") + &line(&today(), "later", "")));
    session.write_preferences(&json!({"version": 1}));
    let history = session.unhunch(&["history", "--csv", "--to", "2024-12-31"]).done().out;
    let _resident = open_home(&session, &[]);
    let table = session.home().join("table.csv");
    let export = json!({"do": {"export-history": {"path": table, "from": null, "to": "2024-12-31"}}});
    say(&session, &export);
    assert!(await_line(&session, "told").as_str().unwrap().contains("table.csv"));
    assert_eq!(fs::read_to_string(&table).unwrap(), history);
    say(&session, &export);
    assert!(await_line(&session, "refused").as_str().unwrap().contains("already there"));
    forget_told(&session);
    let report = json!({"path": null, "from": "2024-03-01", "to": "2024-03-31", "open": true});
    say(&session, &json!({"do": {"report": report}}));
    assert!(await_line(&session, "told").as_str().unwrap().contains("unhunch-report-2024-03-01-2024-03-31.html"));
    let file = session.home().join("unhunch-report-2024-03-01-2024-03-31.html");
    assert!(fs::read_to_string(&file).unwrap().starts_with("<!DOCTYPE html>"));
    let said = session.unhunch(&["report", "--from", "2024-03-01", "--to", "2024-03-31"]).done().out;
    assert!(said.contains("unhunch-report-2024-03-01-2024-03-31-2.html"), "{said}");
    session.unhunch(&["report", "mine.html"]).done();
    assert!(session.home().join("mine.html").exists());
    let taken = session.unhunch(&["report", "mine.html"]);
    assert!(taken.code == 1 && taken.err.contains("already there"), "{taken:?}");
}

#[test]
fn ten_years_are_read_beside_the_loop() {
    let session = Session::new().notifications().start();
    let mut text = String::new();
    for day in 0..3650_u32 {
        let (year, month, date) = (2016 + day / 365, day % 365 / 31 + 1, day % 28 + 1);
        for hour in 9..18 {
            for (minute, what) in [(10, "offered"), (11, "started"), (12, "done"), (40, "sat"), (50, "later")] {
                let at = format!("{year}-{month:02}-{date:02}T{hour:02}:{minute}:00+01:00");
                let line = json!({"at": at, "what": what, "kind": "stretch", "card": "chin-tuck", "why": "30m"});
                let _ = writeln!(text, "{line}");
            }
        }
    }
    write_journal(&session, &text);
    session.write_preferences(&json!({"version": 1}));
    let resident = open_home(&session, &[]);
    let watch = Watch::start();
    assert_eq!(resident.state(), "working");
    assert!(watch.elapsed() < Duration::from_secs(1), "the loop stood still for {:?}", watch.elapsed());
    let days = await_line(&session, "days");
    assert!(days["days"].as_array().unwrap().len() > 2500);
    let names: Vec<String> =
        told(&session).iter().filter_map(|line| Some(line.as_object()?.keys().next()?.clone())).collect();
    assert_eq!(names[..2], ["home", "entries"], "{names:?}");
}

/// The resident with its home window open.
#[track_caller]
#[test]
fn windows_are_dark_where_the_desktop_wants_them_so() {
    let session = Session::new().window_manager().notifications().start();
    let portal = session.start_portal(1);
    let _resident = session.start_unhunch(&json!({"version": 1}));
    session.unhunch(&["home"]).done();
    let window = session.await_window("unhunch");
    let is_light = || {
        let picture = session.world().path("window.png").display().to_string();
        session.world().run("import", &["-window", &window.0, &picture])?;
        let mean: f32 = session.world().run("identify", &["-format", "%[fx:mean]", &picture])?.parse().ok()?;
        Some(mean > 0.5)
    };
    let awaits = |light, what: &str| eventually(LIMIT, what, || (is_light() == Some(light)).then_some(()));
    awaits(false, "a dark window");
    portal.ask(&json!({"do": "set", "dark": 2}));
    awaits(true, "a light window");
    portal.ask(&json!({"do": "set", "dark": 1}));
    awaits(false, "a dark window again");
    session.unhunch(&["set", "look.theme", "light"]).done();
    awaits(true, "what the user chose for Unhunch");
}

fn open_home<'s>(session: &'s Session, words: &[&str]) -> Resident<'s> {
    let program = with_listener(session);
    let resident = session.start_unhunch_by(session.world().command(program).args(words));
    session.unhunch(&["home"]).done();
    await_line(session, "home");
    resident
}

fn with_listener(session: &Session) -> PathBuf {
    let (says, told) = (session.world().path("says"), session.world().path("told"));
    fs::write(&says, "").unwrap();
    // Lines that are given to it count from the moment at which it has begun, however late it comes to read them.
    let script = format!(
        "#!/bin/sh\nn=$(wc -l <{says})\necho '\"presented\"'\ntail -n +$((n + 1)) -s 0.1 -f {says} &\n\
         cat >>{told}\nkill $!\n",
        says = says.display(),
        told = told.display()
    );
    with_false_window(session, &script)
}

/// Lets the window say this.
fn say(session: &Session, line: &Value) {
    let mut file = fs::OpenOptions::new().append(true).open(session.world().path("says")).unwrap();
    writeln!(file, "{line}").unwrap();
}

/// What the window was told so far.
fn told(session: &Session) -> Vec<Value> {
    let text = fs::read_to_string(session.world().path("told")).unwrap_or_default();
    text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect()
}

fn forget_told(session: &Session) {
    fs::write(session.world().path("told"), "").unwrap();
}

/// What the first line of this name tells.
#[track_caller]
fn await_line(session: &Session, name: &str) -> Value {
    eventually(LIMIT, &format!("the line `{name}`"), || {
        told(session).into_iter().find_map(|line| line.get(name).cloned())
    })
}

fn words(entries: &Value) -> Vec<String> {
    entries.as_array().unwrap().iter().map(|entry| entry["what"].as_str().unwrap().to_owned()).collect()
}

fn quit(session: &Session, mut resident: Resident<'_>) {
    session.unhunch(&["quit"]).done();
    resident.await_end();
}

fn journal(session: &Session) -> PathBuf {
    session.home().join(".local/share/unhunch/journal.jsonl")
}

fn write_journal(session: &Session, text: &str) {
    fs::create_dir_all(journal(session).parent().unwrap()).unwrap();
    fs::write(journal(session), text).unwrap();
}

fn line(date: &str, what: &str, why: &str) -> String {
    let at = format!("{date}T09:00:00+00:00");
    let why = Some(why).filter(|why| !why.is_empty());
    format!("{}\n", json!({"at": at, "what": what, "kind": "stretch", "card": "chin-tuck", "why": why}))
}

/// The present time, in whole seconds. The sessions live in Greenwich.
fn now() -> String {
    let said = std::process::Command::new("date").args(["-u", "+%Y-%m-%dT%H:%M:%S+00:00"]).output().unwrap();
    String::from_utf8(said.stdout).unwrap().trim().to_owned()
}

/// The day that began at four.
fn today() -> String {
    let said = std::process::Command::new("date").args(["-u", "-d", "4 hours ago", "+%Y-%m-%d"]).output().unwrap();
    String::from_utf8(said.stdout).unwrap().trim().to_owned()
}
