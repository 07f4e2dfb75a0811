//! No fault, and no number of them at once, makes it busy; it is there at once, and what it writes has an end.

use crate::session::{LIMIT, Process, Session, Watch, brisk, eventually, path_to_program, stays};
use rustix::process::Signal;
use serde_json::json;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);

/// A loop that does not wait is woken or counts thousands of times as often; what is tried again in order is not.
const WAKEUPS_A_SECOND: u64 = 40;
const HUNDREDTHS_A_SECOND: u64 = 15;

#[test]
fn faults_at_once_do_not_make_it_busy() {
    let mut session = Session::new().window_manager().notifications().tray().start();
    let login = session.start_login();
    let mut preferences = brisk();
    preferences["notice"]["again"] = json!("1s");
    preferences["hooks"] = json!({"due": ["/nowhere/hook"], "started": ["/nowhere/hook"]});
    session.write_preferences(&preferences);
    let mut program = Process::start(&mut on_a_full_disk(&session));
    session.await_notice();
    let full = format!("/proc/{}/root{}/.local/full", program.id(), session.home().display());
    assert!(fs::metadata(full).unwrap().len() > 50_000, "the disk is not full");
    assert_eq!(session.log(), "", "what was written lies beside the full disk");
    session.notifications().hang();
    is_calm(&program, "with a full disk and a notification server that hangs");
    session.end_bus();
    is_calm(&program, "without the bus as well");
    login.lock(&session, true);
    is_calm(&program, "with the screen locked as well");
    login.lock(&session, false);
    is_calm(&program, "with the screen unlocked again");
    assert!(program.ended().is_none());
    session.start_bus();
    session.start_notifications(&["body", "actions"]);
    // What came meanwhile may be on the screen as a card.
    eventually(3 * LIMIT, "the next break", || {
        session.unhunch(&["end"]);
        session.shown_notices().pop()
    });
}

#[test]
fn after_a_stop_it_is_as_calm_as_before() {
    let session = Session::new().window_manager().notifications().tray().start();
    let mut preferences = brisk();
    preferences["stretch"] = json!({"earliest": "30m", "latest": "45m", "length": "1m"});
    let resident = session.start_unhunch(&preferences);
    for _ in 0..3 {
        resident.signal(Signal::STOP);
        let stopped = Watch::start();
        eventually(LIMIT, "a second", || (stopped.elapsed() > SECOND).then_some(()));
        resident.signal(Signal::CONT);
        assert_eq!(resident.state(), "working");
    }
    resident.is_calm();
    let before = resident.wakeups();
    stays(3 * SECOND, "few wake-ups", || resident.wakeups() - before < 3 * 2 + 4);
}

#[test]
fn a_log_that_is_full_gives_way_to_a_new_one() {
    let session = Session::new().no_display().notifications().start();
    let state = session.home().join(".local/state/unhunch");
    fs::create_dir_all(&state).unwrap();
    let line = "2026-11-26T101010 INFO something odd\n";
    let before = line.repeat(2_700_000 / line.len());
    fs::write(state.join("unhunch.log"), &before).unwrap();
    fs::write(state.join("unhunch.log.1"), "older\n").unwrap();
    let _resident = session.start_unhunch(&json!({"version": 1}));
    eventually(LIMIT, "a new log", || {
        let log = session.log();
        (log.len() < 100_000 && log.contains("INFO")).then_some(())
    });
    assert_eq!(fs::read_to_string(state.join("unhunch.log.1")).unwrap(), before);
    let logs =
        fs::read_dir(&state).unwrap().flatten().filter(|file| file.file_name().to_string_lossy().contains("log"));
    let size: u64 = logs.map(|file| file.metadata().unwrap().len()).sum();
    assert!(size < 5 * 1024 * 1024, "{size}");
}

#[test]
fn it_is_there_at_once_and_opens_no_window() {
    let session = Session::new().window_manager().notifications().tray().start();
    session.write_preferences(&json!({"version": 1}));
    let watch = Watch::start();
    let _program = Process::start(&mut session.world().command(path_to_program()));
    // A second is the promise, which `tests/bench` measures; this machine may do other things as well.
    eventually(5 * SECOND, "the icon", || (session.tray().ask(&json!({"do": "items"})) != json!([])).then_some(()));
    session.unhunch(&["status"]).done();
    assert!(watch.elapsed() < 8 * SECOND, "it took {:?}", watch.elapsed());
    stays(2 * SECOND, "no window", || session.windows("unhunch").is_empty());
}

#[test]
fn a_card_that_nobody_sees_costs_nothing() {
    let session = Session::new().window_manager().notifications().start();
    let mut preferences = brisk();
    preferences["stretch"] = json!({"earliest": "30m", "latest": "45m", "length": "2m"});
    let resident = session.start_unhunch(&preferences);
    session.unhunch(&["stretch", "wall-angels"]).done();
    let window = session.await_window("unhunch");
    let card = resident.children()[0];
    let seen = spent(card, 4 * SECOND);
    assert!(seen > 8, "the figure does not move: {seen} hundredths");
    session.world().run("xdotool", &["windowminimize", &window.0]).unwrap();
    eventually(LIMIT, "rest", || (spent(card, 2 * SECOND) <= seen / 10).then_some(()));
    assert_eq!(resident.state(), "resting");
}

/// Everything that it would write besides the preferences lies on a disk without room. As whom it runs, the bus asks.
fn on_a_full_disk(session: &Session) -> Command {
    let local = session.home().join(".local");
    fs::create_dir_all(&local).unwrap();
    let script = format!(
        "mount -t tmpfs -o size=64k tmpfs {local} && {{ dd if=/dev/zero of={local}/full bs=1k 2>/dev/null; }}; exec {program}",
        local = local.display(),
        program = path_to_program()
    );
    let mut command = session.world().command("unshare");
    command.args(["--user", "--map-current-user", "--keep-caps", "--mount", "sh", "-c", &script]);
    command
}

/// Holds that it waits: for some seconds it neither counts nor is woken all the time.
#[track_caller]
fn is_calm(program: &Process, when: &str) {
    let (before, watch) = (cost(program.id()), Watch::start());
    stays(4 * SECOND, when, || watch.elapsed() < LIMIT);
    let (now, seconds) = (cost(program.id()), watch.elapsed().as_secs() + 1);
    let (wakeups, hundredths) = (now.0 - before.0, now.1 - before.1);
    assert!(wakeups < WAKEUPS_A_SECOND * seconds, "{when}: {wakeups} wake-ups in {seconds} seconds");
    assert!(hundredths < HUNDREDTHS_A_SECOND * seconds, "{when}: {hundredths} hundredths in {seconds} seconds");
}

/// The processor time that a process needs in this time, in hundredths of a second.
fn spent(process: u32, time: Duration) -> u64 {
    let before = cost(process).1;
    stays(time, "the process", || Path::new(&format!("/proc/{process}")).exists());
    cost(process).1 - before
}

/// How often the threads of the process were woken so far, and the processor time in hundredths of a second.
fn cost(process: u32) -> (u64, u64) {
    let folder = format!("/proc/{process}");
    let number = |text: Option<&str>| text.and_then(|text| text.parse::<u64>().ok()).unwrap_or(0);
    let tasks = fs::read_dir(format!("{folder}/task")).unwrap().flatten();
    let status = tasks.filter_map(|task| fs::read_to_string(task.path().join("status")).ok());
    let wakeups = status.map(|text| {
        let line = text.lines().find(|line| line.starts_with("voluntary_ctxt_switches"));
        number(line.and_then(|line| line.split_whitespace().nth(1)))
    });
    let text = fs::read_to_string(format!("{folder}/stat")).unwrap();
    let fields: Vec<_> = text.rsplit(')').next().unwrap().split_whitespace().collect();
    (wakeups.sum(), number(fields.get(11).copied()) + number(fields.get(12).copied()))
}
