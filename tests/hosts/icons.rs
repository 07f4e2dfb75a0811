//! The icon under trays that flap, double, ask without end or click what is gone.

use super::icons;
use crate::session::{LIMIT, Resident, Server, Session, Watch, eventually, stays};
use serde_json::{Value, json};
use std::fs;
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);

#[test]
fn a_tray_that_flaps_gets_one_icon_each_time_and_nothing_is_left_behind() {
    let session = Session::new().window_manager().notifications().tray().start();
    let resident = session.start_unhunch(&json!({"version": 1}));
    await_icon(&session);
    let before = kept(&resident);
    for _ in 0..20 {
        flap(&session);
        await_icon(&session);
        assert!(session.windows("unhunch").is_empty(), "a window opened");
        assert_eq!(registrations(&session), 1);
    }
    // Faster than anybody can follow: only the last tray counts.
    for _ in 0..20 {
        flap(&session);
    }
    await_icon(&session);
    stays(2 * SECOND, "one icon and no window", || icons(&session) == 1 && session.windows("unhunch").is_empty());
    eventually(LIMIT, "as many descriptors and threads as before", || (kept(&resident) <= before).then_some(()));
    assert_eq!(session.notices(), Vec::<Value>::new());
    assert!(!session.tray().ask(&json!({"do": "menu"})).as_array().unwrap().is_empty());
    resident.is_calm();
}

#[test]
fn a_click_on_an_entry_that_is_gone_does_nothing() {
    let session = Session::new().tray().start();
    let resident = session.start_unhunch(&json!({"version": 1}));
    await_icon(&session);
    let find = |labels: &[&str]| session.tray().ask(&json!({"do": "find", "labels": labels}));
    let send = |number: &Value, kind| session.tray().ask(&json!({"do": "send", "number": number, "kind": kind}));
    let (hour, quit) = (find(&["Pause", "1 hour"]), find(&["Quit"]));
    session.unhunch(&["pause", "2h"]).done();
    eventually(LIMIT, "another menu", || labels(&session).contains(&"Resume".to_owned()).then_some(()));
    let until = resident.status()["paused_until"].clone();
    for number in [&hour, &quit, &json!(0), &json!(9999), &json!(-1), &json!(i32::MAX), &json!(i32::MIN)] {
        assert!(send(number, "clicked").is_string(), "the click on {number} was taken");
    }
    assert_eq!(send(&find(&["Quit"]), "no such kind"), true);
    assert_eq!(resident.status()["paused_until"], until);
    session.tray().ask(&json!({"do": "click", "labels": ["Resume"]}));
    resident.await_state("working");
}

#[test]
fn a_host_that_asks_without_end_gets_answers_while_the_menu_changes() {
    let session = Session::new().tray().start();
    let resident = session.start_unhunch(&json!({"version": 1}));
    await_icon(&session);
    session.tray().ask(&json!({"do": "storm", "times": 200}));
    for _ in 0..5 {
        for (words, state, entry) in [(&["pause", "1h"][..], "paused", "Resume"), (&["resume"], "working", "Pause")] {
            session.unhunch(words).done();
            let watch = Watch::start();
            assert_eq!(resident.state(), state);
            assert!(watch.elapsed() < 3 * SECOND, "an answer took {:?}", watch.elapsed());
            eventually(LIMIT, entry, || labels(&session).contains(&entry.to_owned()).then_some(()));
        }
    }
    eventually(LIMIT, "an answer to each question", || {
        let told = session.tray().ask(&json!({"do": "stormed"}));
        assert_eq!(told["failed"], 0, "{told}");
        (told["answered"] == 200).then_some(())
    });
    resident.is_calm();
}

#[test]
fn two_trays_at_once_show_one_icon() {
    let mut session = Session::new().tray().start();
    session.write_preferences(&json!({"version": 1}));
    let mut command = session.world().command(crate::session::path_to_program());
    let _resident = crate::session::Process::start(&mut command);
    await_icon(&session);
    let second = session.start_odd_tray("second");
    let in_second = || held_by(&second);
    stays(2 * SECOND, "one icon", || icons(&session) == 1 && in_second() == 0);
    assert_eq!(registrations(&session), 1);
    session.end_tray();
    eventually(LIMIT, "the icon in the other tray", || (in_second() == 1).then_some(()));
    stays(SECOND, "one icon", || in_second() == 1);
    assert_eq!(second.ask(&json!({"do": "registrations"})), 1);
}

#[test]
fn a_tray_that_comes_while_it_is_called_gets_the_icon() {
    let session = Session::new().start();
    let tray = session.start_odd_tray("shy");
    let _resident = session.start_unhunch(&json!({"version": 1}));
    eventually(LIMIT, "the icon", || (held_by(&tray) == 1).then_some(()));
    stays(SECOND, "one icon", || held_by(&tray) == 1);
    assert_eq!(tray.ask(&json!({"do": "registrations"})), 2);
}

#[test]
fn where_no_theme_has_an_icon_the_pictures_are_sent() {
    let session = Session::new().tray().variable("XDG_DATA_DIRS", "/nowhere").start();
    let _resident = session.start_unhunch(&json!({"version": 1}));
    await_icon(&session);
    let item = session.tray().ask(&json!({"do": "item"}));
    let sizes: Vec<u64> = item["IconPixmap"].as_array().unwrap().iter().map(|size| size[0].as_u64().unwrap()).collect();
    assert!(sizes.contains(&22) && sizes.iter().any(|size| *size >= 44), "{item}");
    let picture = session.tray().ask(&json!({"do": "picture"}));
    assert!(picture.as_str().unwrap().chars().any(|digit| digit != '0'), "the picture is empty");
    // A host takes a name for better than the pictures, so there must be none that a theme may lack.
    assert_eq!(item["IconName"], "");
}

#[track_caller]
fn await_icon(session: &Session) {
    eventually(LIMIT, "one icon", || (icons(session) == 1).then_some(()));
}

fn held_by(tray: &Server) -> usize {
    tray.ask(&json!({"do": "items"})).as_array().unwrap().len()
}

fn flap(session: &Session) {
    session.tray().ask(&json!({"do": "leave"}));
    session.tray().ask(&json!({"do": "come"}));
}

/// How often an icon was registered with the tray that is there now.
fn registrations(session: &Session) -> u64 {
    session.tray().ask(&json!({"do": "registrations"})).as_u64().unwrap()
}

/// How many descriptors and threads the resident has.
fn kept(resident: &Resident<'_>) -> [usize; 2] {
    ["fd", "task"].map(|name| fs::read_dir(format!("/proc/{}/{name}", resident.id())).unwrap().count())
}

fn labels(session: &Session) -> Vec<String> {
    let menu = session.tray().ask(&json!({"do": "menu"}));
    let entries = menu.as_array().unwrap();
    entries.iter().filter_map(|entry| Some(entry["label"].as_str()?.to_owned())).collect()
}
