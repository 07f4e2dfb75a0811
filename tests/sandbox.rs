//! A world that denies: buses, helpers, folders of the kernel; and one that speaks every language at once.

use crate::session::{LIMIT, Process, Session, brisk, eventually, on_request, path_to_program, run, stays};
use serde_json::Value;
use std::fs;
use std::time::Duration;

/// A bus that lets everybody in, and then nobody say anything.
const NOTHING: &str =
    r#"<deny send_destination="*"/><allow send_interface="org.freedesktop.DBus" send_member="Hello"/>"#;
/// The names that the program speaks to, as a confinement takes them away.
const NO_NAMES: &str = r#"
    <deny send_destination="org.freedesktop.Notifications"/><deny send_destination="org.kde.StatusNotifierWatcher"/>
    <deny send_destination="org.freedesktop.ScreenSaver"/><deny send_destination="org.freedesktop.login1"/>
    <deny own_prefix="org.kde.StatusNotifierItem"/>"#;

#[test]
fn a_bus_that_denies_everything_is_given_up_and_the_card_comes() {
    check_denied(&Session::new().window_manager().denying(NOTHING).start());
}

#[test]
fn services_that_are_denied_are_given_up_and_the_card_comes() {
    let session = Session::new().window_manager().notifications().tray().denying(NO_NAMES).start();
    check_denied(&session);
    assert_eq!(session.notices(), [Value::Null; 0]);
}

/// What is denied is off, which is said once; nothing tries it again and again.
#[track_caller]
fn check_denied(session: &Session) {
    let resident = session.start_unhunch(&brisk());
    session.await_window("unhunch");
    resident.await_happening("done", 1);
    session.unhunch(&["pause", "1h"]).done();
    session.await_no_window("unhunch");
    resident.is_calm();
    let rejected = || fs::read_to_string(session.world().path("log/dbus-daemon")).unwrap().matches("Rejected").count();
    let before = rejected();
    assert!(before > 0, "nothing was denied");
    stays(Duration::from_secs(5), "no new try every second", || rejected() - before < 5);
    for (complaint, at_most) in [("tray icon cannot be shown", 1), ("services of the session cannot", 2)] {
        let said = session.log().lines().filter(|line| line.contains(complaint)).count();
        assert!(said <= at_most, "`{complaint}` is said {said} times: {}", session.log());
    }
    let doctor = session.unhunch(&["doctor", "--json"]).done().json();
    for voice in ["notification", "tray"] {
        assert!(doctor["voices"][voice]["mend"].is_string(), "{doctor}");
    }
}

#[test]
fn a_proxy_that_lets_only_notifications_through_is_enough() {
    let session = Session::new().window_manager().notifications().tray().start();
    let bus = session.world().variable("DBUS_SESSION_BUS_ADDRESS").unwrap().to_owned();
    let socket = session.world().path("run/proxy");
    let mut command = session.world().command("xdg-dbus-proxy");
    command.arg(bus).arg(&socket).args(["--filter", "--talk=org.freedesktop.Notifications"]);
    let _proxy = Process::start(&mut command);
    eventually(LIMIT, "the proxy", || socket.exists().then_some(()));
    session.write_preferences(&brisk());
    let mut command = session.world().command(path_to_program());
    command.env("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={}", socket.display())).env("FLATPAK_ID", "unhunch");
    let resident = session.start_unhunch_by(&mut command);
    session.press_button("Start");
    session.await_window("unhunch");
    resident.await_happening("done", 1);
    session.unhunch(&["pause", "1h"]).done();
    resident.is_calm();
}

#[test]
fn while_the_bus_is_away_nothing_turns_in_a_circle() {
    let mut session = Session::new().window_manager().notifications().tray().start();
    session.write_preferences(&on_request());
    let mut process = Process::start(&mut session.world().command(path_to_program()));
    eventually(LIMIT, "an answer", || (session.unhunch(&["status"]).code == 0).then_some(()));
    session.end_bus();
    eventually(LIMIT, "a word in the log", || session.log().contains("session bus was lost").then_some(()));
    process.is_calm();
    session.unhunch(&["stretch"]).done();
    session.await_window("unhunch");
    process.is_calm();
    let complaints = session.log().lines().filter(|line| line.contains("no session bus")).count();
    assert!(complaints < 10, "{}", session.log());
    assert!(process.ended().is_none());
}

#[test]
fn no_helper_is_needed() {
    for path in ["PATH=/nonexistent", "--unset=PATH"] {
        let session = Session::new().window_manager().notifications().start();
        session.write_preferences(&brisk());
        let resident = session.start_unhunch_by(session.world().command("env").args([path, path_to_program()]));
        session.press_button("Start");
        let window = session.await_window("unhunch");
        eventually(LIMIT, "something drawn", || (session.colours(&window) > 8).then_some(()));
        resident.await_happening("done", 1);
        session.unhunch(&["home"]).done();
        session.await_window("unhunch");
    }
}

#[test]
fn with_the_folders_of_the_kernel_hidden_the_card_comes() {
    let session = Session::new().window_manager().notifications().start();
    session.write_preferences(&brisk());
    let mut command = session.world().command("bwrap");
    command.args(["--die-with-parent", "--bind", "/", "/", "--dev", "/dev", "--tmpfs", "/proc", "--tmpfs", "/sys"]);
    command.args(["--tmpfs", "/run", "--tmpfs", "/var", "--ro-bind", "/dev/null", "/etc/machine-id"]);
    let resident = session.start_unhunch_by(command.arg(path_to_program()));
    session.press_button("Start");
    let window = session.await_window("unhunch");
    eventually(LIMIT, "something drawn", || (session.colours(&window) > 8).then_some(()));
    resident.await_happening("done", 1);
    let doctor = session.unhunch(&["doctor", "--json"]).done().json();
    assert_eq!(doctor["voices"]["window"]["live"], true, "{doctor}");
    session.unhunch(&["quit"]).done();
}

#[test]
fn the_language_of_the_user_is_found_in_every_environment() {
    let session = Session::new().no_display().notifications().start();
    session.write_preferences(&on_request());
    let (english, german) = ("Unhunch reminds you", "Unhunch erinnert");
    for (environment, words) in [
        ("", english),
        ("LANG=C", english),
        ("LC_ALL=POSIX", english),
        ("LANG=", english),
        ("LANG=nonsense", english),
        ("LANG=xx_YY.UTF-8", english),
        ("LC_ALL=tr_TR.UTF-8", english),
        ("LANG=tr_TR.UTF-8 LC_MESSAGES=de_DE.UTF-8", german),
        ("LANG=de_DE.UTF-8 LC_TIME=ar_EG.UTF-8 LC_NUMERIC=fr_FR", german),
        ("LANG=en_US.UTF-8 LC_ALL=de_AT@euro", german),
        ("LANG=de_DE.ISO-8859-1", german),
        ("LANG=de_DE.UTF-8 LC_MESSAGES=C", english),
    ] {
        let odd = |words: &[&str]| {
            let mut command = session.world().command("env");
            command.arg("--unset=LANG").args(environment.split_whitespace()).arg(path_to_program()).args(words);
            command
        };
        let mut resident = session.start_unhunch_by(&mut odd(&[]));
        let said = |words: &[&str]| run(odd(words)).done().out;
        assert!(said(&["help"]).starts_with(words), "`{environment}`: {}", said(&["help"]));
        // Numbers, durations and names are the same to the program wherever its user lives.
        said(&["set", "sound.volume", "0.3"]);
        said(&["set", "stretch.earliest", "1h30m"]);
        let known = [said(&["get", "sound.volume"]), said(&["get", "stretch.earliest"])];
        assert_eq!(known, ["0.3\n", "1h30m\n"], "`{environment}`");
        said(&["profile", "--save", "Iıİi"]);
        assert!(said(&["profile", "--json"]).contains("Iıİi"), "`{environment}`");
        assert!(said(&["card", "wall-angels", "--json"]).contains("\"id\":\"wall-angels\""), "`{environment}`");
        said(&["quit"]);
        assert_eq!(resident.await_end(), Some(0), "`{environment}`");
    }
}
