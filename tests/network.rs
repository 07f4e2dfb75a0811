//! No process of ours speaks to a network: the kernel would end it at once, and nothing it is built of could.

use crate::session::{LIMIT, Output, Session, brisk, eventually, path_to_program, run};
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the system says of a process that has been ended by the seal: the number of `SIGSYS`.
const ENDED_BY_SEAL: &str = "ended by signal 31";

#[test]
fn no_process_of_ours_opens_an_internet_socket() {
    let session = Session::new().window_manager().notifications().tray().start();
    let mut preferences = brisk();
    preferences["stretch"] = json!({"earliest": "2s", "latest": "4s", "length": "20s"});
    // The seal reaches whatever the program starts: a hook that breaks it shows that it would be seen.
    let reach_out = "import socket; socket.socket(socket.AF_INET)";
    preferences["hooks"] = json!({"started": ["/usr/bin/python3", "-c", reach_out], "ended": ["true"]});
    session.write_preferences(&preferences);
    let mut resident = session.start_unhunch_by(&mut sealed(&session, &[]));
    session.press_button("Start");
    session.await_window("unhunch");
    session.unhunch(&["skip"]).done();
    session.await_no_window("unhunch");
    session.unhunch(&["home", "relief"]).done();
    session.await_window("unhunch");
    let hooks = eventually(LIMIT, "both hooks", || {
        let hooks = session.unhunch(&["doctor", "--json"]).done().json()["hooks"].clone();
        (hooks["started"]["last"].is_string() && hooks["ended"]["last"].is_string()).then_some(hooks)
    });
    assert!(hooks["started"]["last"].as_str().unwrap().contains(ENDED_BY_SEAL), "{hooks}");
    assert_eq!(hooks["ended"]["last"], "ok");
    assert!(resident.is_running());
    for how in ["window ended", "signal: 31", "showed nothing", "cannot be shown"] {
        assert!(!session.log().contains(how), "a window did not last: {}", session.log());
    }
    assert_eq!(call(&session, &["quit"]).code, 0);
    assert_eq!(resident.await_end(), Some(0));
}

#[test]
fn no_verb_of_the_command_line_opens_an_internet_socket() {
    let session = Session::new().no_display().notifications().start();
    let said =
        run(sealed_command(&session, "/usr/bin/python3", &["-c", "import socket; socket.socket(socket.AF_INET6)"]));
    assert_eq!(said.code, -1, "the seal lets a socket through: {said:?}");
    let report = session.world().path("report.html").display().to_string();
    for words in [
        &["doctor"][..],
        &["cards"],
        &["card", "chin-tuck"],
        &["plan"],
        &["history", "--csv"],
        &["report", &report],
        &["set", "sound.volume", "0.2"],
        &["autostart", "status"],
        &["completions", "bash"],
        &["--version"],
    ] {
        let said = call(&session, words);
        assert_eq!(said.code, 0, "{words:?}: {said:?}");
    }
}

#[test]
fn nothing_in_it_can_speak_to_a_network() {
    let lock = fs::read_to_string("Cargo.lock").unwrap();
    let names: Vec<_> = lock.lines().filter_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"')).collect();
    assert!(names.contains(&"zbus") && names.len() > 100, "Cargo.lock is read wrongly: {names:?}");
    let found: Vec<_> = names.into_iter().filter(|name| speaks(name)).collect();
    assert_eq!(found, Vec::<&str>::new());
    assert!(speaks("reqwest") && speaks("hickory-resolver") && !speaks("zbus"));
}

#[test]
fn one_source_alone_names_a_way_to_a_network() {
    let mut sources = Vec::new();
    gather(Path::new("src"), &mut sources);
    let words = ["TcpStream", "TcpListener", "TcpSocket", "UdpSocket", "ToSocketAddrs", "AddressFamily::INET"];
    sources.retain(|path| fs::read_to_string(path).is_ok_and(|text| words.iter().any(|word| text.contains(word))));
    // The display may be another machine's, where the user has set `DISPLAY` to one.
    assert_eq!(sources, [Path::new("src/desktop/linux/x11.rs")]);
}

/// A call of the program that the kernel ends if it opens an internet socket.
#[track_caller]
fn call(session: &Session, words: &[&str]) -> Output {
    run(sealed(session, words))
}

fn sealed(session: &Session, words: &[&str]) -> Command {
    sealed_command(session, path_to_program(), words)
}

fn sealed_command(session: &Session, program: &str, words: &[&str]) -> Command {
    let mut command = session.world().command("/usr/bin/python3");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/servers/sealed.py");
    command.arg("-B").arg(script).arg(program).args(words);
    command
}

/// Whether a crate of this name speaks a protocol of the internet, or asks it for names.
fn speaks(name: &str) -> bool {
    let names =
        "attohttpc awc curl dns-lookup h2 h3 http isahc minreq native-tls surf tiny_http tonic tungstenite ureq";
    let families = ["hickory", "hyper", "openssl", "quinn", "reqwest", "rustls", "trust-dns", "tokio-tungstenite"];
    names.split(' ').any(|other| other == name) || families.iter().any(|family| name.starts_with(family))
}

fn gather(folder: &Path, found: &mut Vec<PathBuf>) {
    for path in fs::read_dir(folder).unwrap().flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            gather(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}
