//! Notifications that outlive who sent them, and texts that are no plain words.

use crate::session::{LIMIT, Process, Session, brisk, eventually, stays};
use rustix::process::Signal;
use serde_json::{Value, json};
use std::fs;
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);
/// As long as a name may be, with all that a server may stumble over.
const NAME: &str = "<b>&amp;</i> \"x\" %s \\ 🧘🏽‍♀️ مرحبا שלום";

#[test]
fn what_a_killed_resident_left_on_the_screen_goes_when_it_is_back() {
    let session = Session::new().window_manager().notifications().start();
    let resident = session.start_unhunch(&brisk());
    session.await_notice();
    eventually(LIMIT, "that it is written down", || (saved(&session)["bubble"]["id"] == 1).then_some(()));
    resident.kill();
    assert_eq!(session.shown_notices().len(), 1);
    let resident = session.start_unhunch_as_is();
    let offered = session.notices().len();
    eventually(LIMIT, "the next offer", || {
        let shown = session.shown_notices().len();
        assert!(shown <= 1, "{shown} of ours are on the screen");
        (session.notices().len() > offered && shown == 1).then_some(())
    });
    stays(2 * SECOND, "one offer", || session.shown_notices().len() <= 1);
    session.press_button("Start");
    session.await_window("unhunch");
    assert_eq!(resident.state(), "resting");
}

#[test]
fn what_another_program_shows_under_our_old_number_stays() {
    let mut session = Session::new().window_manager().notifications().start();
    session.write_preferences(&brisk());
    let command = |session: &Session| session.world().command(crate::session::path_to_program());
    let resident = Process::start(&mut command(&session));
    assert_eq!(session.await_notice()["id"], 1);
    drop(resident);
    session.end_notifications();
    session.start_notifications(&["body", "actions"]);
    let notify = "org.freedesktop.Notifications.Notify";
    let arguments = ["Other", "0", "", "A letter", "", "[]", "{}", "0"];
    let (name, path) = ("org.freedesktop.Notifications", "/org/freedesktop/Notifications");
    assert_eq!(session.world().call("--session", name, path, notify, &arguments), "(uint32 1,)");
    let _resident = Process::start(&mut command(&session));
    let programs = || session.shown_notices().iter().map(|notice| notice["program"].clone()).collect::<Vec<_>>();
    eventually(LIMIT, "our offer beside it", || (programs() == ["Other", "Unhunch"]).then_some(()));
}

#[test]
fn whoever_is_asked_to_end_takes_the_notification_along() {
    for signal in [Signal::TERM, Signal::HUP] {
        let session = Session::new().window_manager().notifications().start();
        let mut resident = session.start_unhunch(&brisk());
        session.await_notice();
        resident.signal(signal);
        assert_eq!(resident.await_end(), Some(0), "{signal:?}");
        session.await_no_notice();
    }
}

#[test]
fn whatever_a_card_of_ones_own_says_is_shown_as_it_is() {
    for (capabilities, body) in [
        (&["body", "actions", "body-markup"][..], "&lt;u&gt;Sit &amp;amp; wait&lt;/u&gt; 🪑 اجلس"),
        (&["body", "actions"], "<u>Sit &amp; wait</u> 🪑 اجلس"),
    ] {
        let session = Session::new().window_manager().notifications_with(capabilities).start();
        put(&session, "mine.json", &card("mine", NAME));
        put(&session, "long.json", &card("long", &"long ".repeat(820)));
        put(&session, "nothing.json", &card("nothing", "a\u{0}b"));
        put(&session, "turned.json", &card("turned", "a\u{202e}b"));
        let _resident = session.start_unhunch(&only_own());
        let notice = session.await_notice();
        assert!(notice["title"].as_str().unwrap().contains(NAME), "{notice}");
        assert!(notice["body"].as_str().unwrap().contains(body), "{notice}");
        for name in ["long", "nothing", "turned"] {
            assert!(session.log().contains(&format!("`{name}` in `{name}.json`")), "{name}: {}", session.log());
        }
        session.press_button("Start");
        session.await_window("unhunch");
    }
}

/// What survives a restart.
fn saved(session: &Session) -> Value {
    let text = fs::read_to_string(session.home().join(".local/state/unhunch/state.json")).unwrap_or_default();
    serde_json::from_str(&text).unwrap_or_default()
}

/// Nothing but the cards in the user's folder can come.
fn only_own() -> Value {
    let bundled: Vec<Value> = serde_json::from_str(include_str!("../../assets/cards.json")).unwrap();
    let ids: Vec<_> = bundled.iter().map(|card| card["id"].clone()).collect();
    let mut preferences = brisk();
    preferences["cards"] = json!({ "hidden": ids });
    preferences
}

fn put(session: &Session, file: &str, card: &Value) {
    let folder = session.home().join(".local/share/unhunch/cards");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join(file), card.to_string()).unwrap();
}

fn card(id: &str, name: &str) -> Value {
    json!({
        "id": id, "name": name, "group": "stretch", "body": ["upper-back"], "place": "seated", "equipment": [],
        "seconds": 30, "steps": [{"s": 30, "text": "<u>Sit &amp; wait</u> 🪑 اجلس"}], "hold_s": 0, "sides": "both",
        "reps": 1, "breath": "In and out.", "caution": "Stop if it hurts.", "avoid": [], "frequency": "any-break",
        "office": true, "needs_warmup": false, "intensity": 1, "source": "me"
    })
}
