//! New versions put in the place of the running one, versions that were taken away, and what starts with the session.

use crate::session::{LIMIT, Session, brisk, eventually, on_request, path_to_program, stays};
use crate::wire::connect;
use serde_json::{Value, json};
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

#[test]
fn a_new_version_in_the_place_of_the_old_one_shows_the_next_card() {
    let session = Session::new().window_manager().notifications().start();
    let program = install(&session);
    session.write_preferences(&on_request());
    let resident = session.start_unhunch_by(&mut session.world().command(&program));
    let update = program.with_file_name("update");
    fs::copy(path_to_program(), &update).unwrap();
    fs::rename(&update, &program).unwrap();
    let runs = fs::read_link(format!("/proc/{}/exe", resident.id())).unwrap();
    assert!(runs.to_string_lossy().ends_with(" (deleted)"), "{runs:?} was not replaced");
    session.unhunch(&["stretch"]).done();
    let card = session.await_window("unhunch");
    eventually(LIMIT, "something drawn", || (session.colours(&card) > 8).then_some(()));
    session.unhunch(&["end"]).done();
    session.unhunch(&["home"]).done();
    session.await_window("unhunch");
    let told = |notices: Vec<Value>| notices.iter().filter(|notice| notice["title"] == "Unhunch was updated").count();
    eventually(LIMIT, "a word of the update", || (told(session.notices()) == 1).then_some(()));
    session.unhunch(&["stretch"]).done();
    session.unhunch(&["end"]).done();
    resident.await_happening("skipped", 2);
    assert_eq!(told(session.notices()), 1, "it is said once");
    // The entry names the program that will be there at the next start.
    ask(&session, &json!({"do": {"autostart": {"on": true}}}));
    let entry = fs::read_to_string(entry(&session)).unwrap();
    assert!(entry.contains(&format!("Exec=\"{}\" --background\n", program.display())), "{entry}");
}

#[test]
fn a_program_that_was_taken_away_tells_the_card_as_text() {
    let session = Session::new().window_manager().notifications().start();
    let program = install(&session);
    session.write_preferences(&brisk());
    let mut resident = session.start_unhunch_by(&mut session.world().command(&program));
    fs::remove_file(&program).unwrap();
    session.press_button("Start");
    resident.await_happening("started", 1);
    eventually(LIMIT, "the steps as text", || {
        let notice = session.shown_notices().pop()?;
        notice["actions"].as_array()?.iter().any(|button| button["label"] == "Done").then_some(())
    });
    session.press_button("Done");
    resident.await_happening("done", 1);
    assert!(session.log().contains(&format!("`{}` cannot be started", program.display())), "{}", session.log());
    resident.await_happening("offered", 2);
    assert!(resident.is_running());
}

#[test]
fn what_starts_with_the_session_is_for_the_user_alone_to_say() {
    let session = Session::new().no_display().notifications().start();
    let entry = entry(&session);
    session.unhunch(&["autostart", "on"]).done();
    let first = fs::read_to_string(&entry).unwrap();
    session.unhunch(&["autostart", "on"]).done();
    assert_eq!(fs::read_to_string(&entry).unwrap(), first);
    assert_eq!(fs::read_dir(entry.parent().unwrap()).unwrap().count(), 1);
    // One that an older version has left, at a place that is gone.
    let stale = first.replace(path_to_program(), "/opt/gone/unhunch");
    assert_ne!(stale, first);
    fs::write(&entry, &stale).unwrap();
    session.unhunch(&["autostart", "on"]).done();
    assert_eq!(fs::read_to_string(&entry).unwrap(), first);
    // One that the session's own settings have switched off.
    fs::write(&entry, format!("{first}Hidden=true\n")).unwrap();
    assert_eq!(session.unhunch(&["autostart", "status"]).done().out, "off\n");
    // Once it is taken away nothing brings it back: no start, no break, no change of a preference.
    fs::remove_file(&entry).unwrap();
    for words in [&[][..], &["--background"]] {
        let mut resident = session.start_unhunch_by(session.world().command(path_to_program()).args(words));
        session.unhunch(&["set", "sound.volume", "0.3"]).done();
        session.unhunch(&["stretch"]).done();
        session.unhunch(&["end"]).done();
        session.unhunch(&["quit"]).done();
        assert_eq!(resident.await_end(), Some(0));
        assert!(!entry.exists(), "it was made again");
    }
    assert_eq!(session.unhunch(&["autostart", "status"]).done().out, "off\n");
}

#[test]
fn two_entries_start_one_program() {
    let session = Session::new().window_manager().notifications().start();
    let mut resident = session.start_unhunch_by(session.world().command(path_to_program()).arg("--background"));
    session.unhunch(&["--background"]).done();
    stays(Duration::from_secs(1), "no window", || session.windows("unhunch").is_empty());
    assert_eq!(session.world().programs().len(), 1);
    assert!(resident.is_running());
}

/// A copy of the program that may be replaced.
fn install(session: &Session) -> PathBuf {
    let program = session.world().path("bin/unhunch");
    fs::create_dir(program.parent().unwrap()).unwrap();
    fs::copy(path_to_program(), &program).unwrap();
    program
}

fn entry(session: &Session) -> PathBuf {
    session.home().join(Path::new(".config/autostart/unhunch.desktop"))
}

/// Asks the running one itself, as its window does.
#[track_caller]
fn ask(session: &Session, request: &Value) {
    let mut stream = connect(session);
    writeln!(stream, "{request}").unwrap();
    let mut answer = String::new();
    BufReader::new(stream).read_line(&mut answer).unwrap();
    assert!(answer.contains("done"), "{request}: {answer}");
}
