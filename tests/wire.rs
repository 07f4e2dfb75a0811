//! Rubbish on the socket, from the windows and at the ends of pipes.

use crate::session::{LIMIT, Session, brisk, eventually, path_to_program};
use serde_json::{Value, json};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::fs::{FileTypeExt, PermissionsExt};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;

#[test]
fn rubbish_on_the_socket_is_answered_and_survived() {
    let session = Session::new().no_display().notifications().start();
    let resident = session.start_unhunch(&json!({"version": 1}));
    let mut stream = connect(&session);
    let mut answers = BufReader::new(stream.try_clone().unwrap());
    for line in
        ["rubbish", "{}", "[1]", "{\"do\":{\"quit\":1}}", "\u{0}", "{\"set\":{\"key\":\"no.such\",\"value\":1}}"]
    {
        writeln!(stream, "{line}").unwrap();
        let mut answer = String::new();
        answers.read_line(&mut answer).unwrap();
        let answer: Value = serde_json::from_str(&answer).unwrap_or_else(|error| panic!("{line}: {error}: {answer}"));
        assert!(answer["refused"].is_string(), "{line}: {answer}");
    }
    stream.write_all(&[0xff, 0xfe, b'\n']).unwrap();
    writeln!(stream, "{}", json!({"status": {"follow": false}})).unwrap();
    let answers: Vec<_> = answers.lines().take(2).map(Result::unwrap).collect();
    assert!(answers[1].contains("\"working\""), "{answers:?}");
    assert_eq!(resident.state(), "working");
}

#[test]
fn an_endless_line_is_cut_off() {
    let session = Session::new().no_display().notifications().start();
    let resident = session.start_unhunch(&json!({"version": 1}));
    let mut stream = connect(&session);
    stream.set_write_timeout(Some(Duration::from_secs(5))).unwrap();
    for _ in 0..2000 {
        if stream.write_all(&[b'x'; 8192]).is_err() {
            break;
        }
    }
    let status = fs::read_to_string(format!("/proc/{}/status", resident.id())).unwrap();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap().trim().to_owned();
    let kib: u64 = peak.split(' ').next().unwrap().parse().unwrap();
    assert!(kib < 100_000, "the resident grew to {peak}");
    assert_eq!(resident.state(), "working");
}

#[test]
fn silent_clients_block_nobody() {
    let session = Session::new().no_display().notifications().start();
    let resident = session.start_unhunch(&json!({"version": 1}));
    let mut silent: Vec<_> = (0..40).map(|_| connect(&session)).collect();
    for stream in &mut silent {
        stream.write_all(b"{\"status\"").unwrap();
    }
    assert_eq!(resident.state(), "working");
    drop(silent);
    assert_eq!(resident.state(), "working");
}

#[test]
fn the_socket_is_for_this_user_alone() {
    let session = Session::new().no_display().notifications().start();
    let _resident = session.start_unhunch(&json!({"version": 1}));
    let mode = fs::metadata(socket(&session)).unwrap().permissions().mode();
    assert_eq!(mode & 0o077, 0, "{mode:o}");
}

#[test]
fn a_socket_of_a_dead_process_is_no_obstacle() {
    let session = Session::new().no_display().notifications().start();
    let resident = session.start_unhunch(&json!({"version": 1}));
    let path = socket(&session);
    resident.kill();
    assert!(path.exists(), "the killed resident left no socket to test with");
    assert_eq!(session.unhunch(&["status"]).code, 3);
    fs::remove_file(&path).unwrap();
    drop(UnixListener::bind(&path).unwrap());
    assert_eq!(session.unhunch(&["status"]).code, 3);
    let resident = session.start_unhunch_as_is();
    assert_eq!(resident.state(), "working");
}

#[test]
fn rubbish_from_a_window_is_survived() {
    let session = Session::new().window_manager().notifications().start();
    let program = with_false_window(
        &session,
        "#!/bin/sh\necho rubbish; echo '{\"ended\":9}'; head -c 100000 /dev/zero; exec cat >/dev/null\n",
    );
    let mut preferences = brisk();
    preferences["notice"]["style"] = json!("card");
    session.write_preferences(&preferences);
    let resident = session.start_unhunch_by(&mut session.world().command(program));
    // It never presents itself, so the steps come as a notification.
    session.await_notice();
    assert!(!resident.state().is_empty());
    eventually(LIMIT, "a word in the log", || session.log().contains("window").then_some(()));
}

#[test]
fn a_window_that_hangs_or_cannot_start_is_replaced() {
    for script in ["#!/bin/sh\nexec sleep 1000\n", "#!/bin/sh\nexit 1\n", "no program at all"] {
        let session = Session::new().window_manager().notifications().start();
        let program = with_false_window(&session, script);
        let mut preferences = brisk();
        preferences["notice"]["style"] = json!("card");
        session.write_preferences(&preferences);
        let resident = session.start_unhunch_by(&mut session.world().command(program));
        let notice = session.await_notice();
        assert!(!notice["body"].as_str().unwrap().is_empty(), "{notice}");
        eventually(LIMIT, "the window process to be gone", || resident.children().is_empty().then_some(()));
        session.press_button("Done");
        resident.await_happening("done", 1);
    }
}

#[test]
fn closed_standard_streams_are_no_matter() {
    let session = Session::new().window_manager().notifications().start();
    session.write_preferences(&brisk());
    let mut command = session.world().command("sh");
    command.args(["-c", &format!("exec {} <&- >&- 2>&-", path_to_program())]);
    let resident = session.start_unhunch_by(&mut command);
    session.press_button("Start");
    session.await_window("unhunch");
    resident.await_happening("done", 1);
}

#[test]
fn a_reader_that_leaves_ends_a_call_quietly() {
    let session = Session::new().no_display().notifications().start();
    let _resident = session.start_unhunch(&json!({"version": 1}));
    for words in [&["status", "--follow"][..], &["cards"], &["help"]] {
        let mut command = session.unhunch_command(words);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut first = [0; 1];
        child.stdout.take().unwrap().read_exact(&mut first).unwrap();
        session.unhunch(&["pause", "1h"]);
        session.unhunch(&["resume"]);
        let said = child.wait_with_output().unwrap();
        assert_eq!(String::from_utf8_lossy(&said.stderr), "", "{words:?}");
        assert_ne!(said.status.code(), Some(124), "{words:?} went on without a reader");
    }
}

pub(crate) fn socket(session: &Session) -> PathBuf {
    let folder = session.world().path("run").join("unhunch");
    let files = fs::read_dir(folder).unwrap().flatten().map(|entry| entry.path());
    files.into_iter().find(|path| fs::metadata(path).is_ok_and(|of| of.file_type().is_socket())).expect("a socket")
}

pub(crate) fn connect(session: &Session) -> UnixStream {
    let stream = UnixStream::connect(socket(session)).unwrap();
    stream.set_read_timeout(Some(LIMIT)).unwrap();
    stream
}

/// A copy of the program beside a window program of our own.
pub(crate) fn with_false_window(session: &Session, script: &str) -> PathBuf {
    let folder = session.world().path("bin");
    fs::create_dir(&folder).unwrap();
    let program = folder.join("unhunch");
    fs::copy(path_to_program(), &program).unwrap();
    let window = folder.join("unhunch-window");
    fs::write(&window, script).unwrap();
    fs::set_permissions(&window, fs::Permissions::from_mode(0o755)).unwrap();
    program
}
