//! The builder proved without Unhunch: each part of a session does what the other tests believe of it.

use crate::session::{Compositor, LIMIT, Session, eventually};
use serde_json::json;

#[test]
fn a_terminal_writes_down_every_key() {
    let session = Session::new().window_manager().start();
    let terminal = session.open_terminal();
    assert_eq!(session.focused(), terminal.window);
    session.type_text("every key");
    eventually(LIMIT, "the text", || (terminal.typed() == "every key").then_some(()));
    eventually(LIMIT, "the letters of the terminal", || (session.colours(&terminal.window) > 1).then_some(()));
}

#[test]
fn the_notification_server_records_and_presses() {
    let session = Session::new().notifications().start();
    let mut send = session.world().command("notify-send");
    let send = send.args(["--action=start=Start", "--wait", "Time to move", "Wall angels"]);
    let output = std::thread::scope(|scope| {
        let waiting = scope.spawn(|| send.stdout(std::process::Stdio::piped()).output().unwrap());
        let shown = eventually(LIMIT, "the notification", || {
            session.notifications().ask(&json!({"do": "shown"})).as_array().unwrap().first().cloned()
        });
        assert_eq!(shown["title"], "Time to move");
        assert_eq!(shown["actions"], json!([{"key": "start", "label": "Start"}]));
        session.notifications().ask(&json!({"do": "press", "number": shown["id"], "action": "start"}));
        waiting.join().unwrap()
    });
    assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), "start");
    assert_eq!(session.notifications().ask(&json!({"do": "shown"})), json!([]));
}

#[test]
fn dunst_shows_what_it_is_sent() {
    let session = Session::new().dunst().start();
    session.world().run("notify-send", &["Time to move"]).unwrap();
    let count = || session.world().run("dunstctl", &["count", "displayed"]);
    eventually(LIMIT, "the notification", || (count()? == "1").then_some(()));
}

#[test]
fn both_trays_take_the_watchers_name() {
    let session = Session::new().tray().start();
    assert!(session.world().has_owner("org.kde.StatusNotifierWatcher"));
    assert_eq!(session.tray().ask(&json!({"do": "items"})), json!([]));
    let session = Session::new().window_manager().panel().start();
    assert!(session.world().has_owner("org.kde.StatusNotifierWatcher"));
}

#[test]
fn the_session_can_be_locked() {
    let session = Session::new().no_display().start();
    let login = session.start_login();
    login.lock(&session, true);
    login.activate(&session, false);
    login.sleep(&session, true);
    let path = "/org/freedesktop/login1/session/c1";
    let get = |name: &str| {
        let arguments = ["org.freedesktop.login1.Session", name];
        session.world().call(
            "--system",
            "org.freedesktop.login1",
            path,
            "org.freedesktop.DBus.Properties.Get",
            &arguments,
        )
    };
    assert_eq!((get("LockedHint").as_str(), get("Active").as_str()), ("(<true>,)", "(<false>,)"));
    let saver = session.start_screen_saver();
    saver.activate(&session, true);
    let name = "org.freedesktop.ScreenSaver";
    let active =
        session.world().call("--session", name, "/org/freedesktop/ScreenSaver", &format!("{name}.GetActive"), &[]);
    assert_eq!(active, "(true,)");
}

#[test]
fn every_compositor_opens_its_socket() {
    for compositor in [Compositor::Kwin, Compositor::Mutter, Compositor::Sway] {
        let session = Session::new().wayland(compositor).start();
        let socket = session.world().variable("WAYLAND_DISPLAY").unwrap();
        std::os::unix::net::UnixStream::connect(socket).unwrap_or_else(|error| panic!("{compositor:?}: {error}"));
    }
}
