//! Many clients, and hostile ones, on the control socket.

use crate::session::{LIMIT, Resident, Session, Watch, brisk, eventually, run};
use crate::wire::{connect, socket};
use serde_json::{Value, json};
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::Duration;

const FOLLOW: &[u8] = b"{\"status\":{\"follow\":true}}\n";
/// Asks for the status in one line, and says how long what came back was.
const ASKER: &str = "
import socket, sys
client = socket.socket(socket.AF_UNIX)
client.settimeout(10)
client.connect(sys.argv[1])
try:
    client.sendall(b'{\"status\":{\"follow\":false}}\\n')
    print(len(client.recv(1000)))
except (BrokenPipeError, ConnectionResetError):
    print(0)
";

#[test]
fn ten_thousand_clients_leave_no_trace() {
    let session = Session::new().no_display().notifications().start();
    let resident = session.start_unhunch(&in_an_hour());
    visit(&session, 1000);
    let (doors, memory) = (settled_doors(&resident), memory(&resident));
    visit(&session, 10_000);
    assert_eq!(resident.state(), "working");
    await_doors(&resident, doors);
    let grown = self::memory(&resident).saturating_sub(memory);
    assert!(grown < 4096, "it grew by {grown} KiB");
    resident.is_calm();
    a_break_still_comes(&session, &resident);
}

#[test]
fn hundreds_at_once_keep_nobody_out() {
    let session = Session::new().no_display().notifications().start();
    let resident = session.start_unhunch(&in_an_hour());
    let (doors, memory) = (settled_doors(&resident), memory(&resident));
    let mut follower = BufReader::new(connect(&session));
    follower.get_mut().write_all(FOLLOW).unwrap();
    assert_eq!(next_state(&mut follower), "working");
    let crowd: Vec<_> = (0..400).map(|number| begin(&session, number)).collect();
    for _ in 0..5 {
        assert_eq!(resident.state(), "working", "while {} others are there", crowd.len());
    }
    session.unhunch(&["pause", "1h"]).done();
    // Who is owed an answer was not sent away for the crowd.
    eventually(LIMIT, "word of the pause", || (next_state(&mut follower) == "paused").then_some(()));
    session.unhunch(&["resume"]).done();
    drop((crowd, follower));
    await_doors(&resident, doors);
    let grown = self::memory(&resident).saturating_sub(memory);
    // So many lines of the longest that is read, half of them, fit in.
    assert!(grown < 16 * 1024, "it grew by {grown} KiB");
    a_break_still_comes(&session, &resident);
}

#[test]
fn followers_that_leave_give_their_places_back() {
    let session = Session::new().no_display().notifications().start();
    let resident = session.start_unhunch(&in_an_hour());
    let doors = settled_doors(&resident);
    for _ in 0..3 {
        // As many as there are places, each owed an answer.
        let followers: Vec<_> = (0..64).map(|_| follow(&session)).collect();
        let said = session.unhunch(&["status"]);
        assert!(said.code != 0 && said.err.contains("too many programs"), "{said:?}");
        drop(followers);
        eventually(LIMIT, "a free place", || (session.unhunch(&["status"]).code == 0).then_some(()));
    }
    await_doors(&resident, doors);
}

#[test]
fn what_the_fuzzers_begin_with_is_survived() {
    let session = Session::new().no_display().notifications().start();
    let resident = session.start_unhunch(&in_an_hour());
    let seeds = fs::read_dir("fuzz/seeds/control").unwrap().flatten();
    let seeds: Vec<_> = seeds.map(|seed| fs::read(seed.path()).unwrap()).collect();
    assert!(seeds.len() > 3, "no seeds");
    for seed in &seeds {
        let mut stream = BufReader::new(connect(&session));
        stream.get_mut().write_all(seed).unwrap();
        for line in seed.split(|byte| *byte == b'\n').filter(|line| !line.trim_ascii().is_empty()) {
            let mut answer = String::new();
            stream.read_line(&mut answer).unwrap();
            let answer: Result<Value, _> = serde_json::from_str(&answer);
            assert!(answer.is_ok(), "{answer:?} to {}", String::from_utf8_lossy(line));
        }
        assert!(!resident.state().is_empty());
    }
}

#[test]
fn another_user_is_not_answered() {
    let session = Session::new().no_display().notifications().start();
    let resident = session.start_unhunch(&in_an_hour());
    let path = socket(&session);
    let folder = path.parent().unwrap();
    for path in [folder, &path] {
        let mode = fs::metadata(path).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{}: {mode:o}", path.display());
    }
    assert!(answer(&session, &[], &path) > 10, "the user is answered");
    // Only root can be somebody else; whom the program then hears, a test of its parts holds for everybody.
    if rustix::process::geteuid().is_root() {
        // Somebody has opened every door on the way, as in a home that is shared.
        for path in [path.as_path(), folder, &session.world().path("run"), &session.world().path("")] {
            fs::set_permissions(path, fs::Permissions::from_mode(0o777)).unwrap();
        }
        let nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];
        assert_eq!(answer(&session, &nobody, &path), 0, "another user is answered");
        eventually(LIMIT, "a word in the log", || session.log().contains("another user").then_some(()));
    }
    assert_eq!(resident.state(), "working");
}

/// No break comes by itself while the clients do.
fn in_an_hour() -> Value {
    let mut preferences = brisk();
    preferences["stretch"] = json!({ "earliest": "1h", "latest": "2h", "length": "5s" });
    preferences
}

#[track_caller]
fn a_break_still_comes(session: &Session, resident: &Resident<'_>) {
    session.unhunch(&["set", "stretch", r#"{"earliest": "1s", "latest": "2s"}"#]).done();
    resident.await_happening("offered", 1);
}

/// So many clients come and leave, one after the other, each in its own bad way.
fn visit(session: &Session, count: usize) {
    let path = socket(session);
    for number in 0..count {
        let mut stream = UnixStream::connect(&path).unwrap();
        stream.set_read_timeout(Some(LIMIT)).unwrap();
        stream.set_write_timeout(Some(LIMIT)).unwrap();
        // What is said to one that has left is lost, and it may be sent away.
        match number % 6 {
            0 => {}
            1 => drop(stream.write_all(b"{\"status\"")),
            2 => drop(stream.write_all(b"rubbish\n[1]\n\xff\n\"doc\n")),
            3 => drop(stream.write_all(&vec![b'x'; 100_000])),
            4 => drop(stream.write_all(FOLLOW)),
            _ => {
                stream.write_all(b"rubbish\n").unwrap();
                let mut answer = String::new();
                BufReader::new(stream).read_line(&mut answer).unwrap();
                assert!(answer.contains("refused"), "{answer}");
            }
        }
    }
}

/// A client that stays, in the midst of what it does.
fn begin(session: &Session, number: usize) -> UnixStream {
    let mut stream = connect(session);
    stream.set_write_timeout(Some(LIMIT)).unwrap();
    let begun = match number % 4 {
        0 => String::new(),
        1 => "{\"status\"".to_owned(),
        2 => "x".repeat(50_000),
        _ => "rubbish\n".to_owned(),
    };
    // It may have been sent away by now.
    let _ = stream.write_all(begun.as_bytes());
    stream
}

fn follow(session: &Session) -> BufReader<UnixStream> {
    let mut stream = BufReader::new(connect(session));
    stream.get_mut().write_all(FOLLOW).unwrap();
    assert_eq!(next_state(&mut stream), "working");
    stream
}

fn next_state(follower: &mut BufReader<UnixStream>) -> String {
    let mut line = String::new();
    follower.read_line(&mut line).unwrap();
    let answer: Value = serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"));
    answer["value"]["state"].as_str().unwrap_or_else(|| panic!("{line}")).to_owned()
}

/// How many bytes are answered to a request for the status, made by `words` and a program after them.
#[track_caller]
fn answer(session: &Session, words: &[&str], socket: &Path) -> usize {
    let call = [words, &["python3", "-I", "-c", ASKER]].concat();
    let mut command = session.world().command(call[0]);
    command.args(&call[1..]).arg(socket);
    run(command).done().out.trim().parse().unwrap()
}

/// How many files and sockets it has open.
fn doors(resident: &Resident<'_>) -> usize {
    fs::read_dir(format!("/proc/{}/fd", resident.id())).unwrap().count()
}

/// The same, once it has opened what it needs.
#[track_caller]
fn settled_doors(resident: &Resident<'_>) -> usize {
    let (mut last, mut since) = (0, Watch::start());
    eventually(LIMIT, "open files that stay", || {
        let now = doors(resident);
        if now != last {
            (last, since) = (now, Watch::start());
        }
        (since.elapsed() > Duration::from_secs(1)).then_some(now)
    })
}

#[track_caller]
fn await_doors(resident: &Resident<'_>, before: usize) {
    eventually(LIMIT, &format!("{before} open files"), || (doors(resident) <= before).then_some(()));
}

/// In KiB.
fn memory(resident: &Resident<'_>) -> u64 {
    let status = fs::read_to_string(format!("/proc/{}/status", resident.id())).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.trim().split(' ').next().unwrap().parse().unwrap()
}
