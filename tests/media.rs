//! Players pause for a break and go on after it: those that played, and no others.

use crate::session::{LIMIT, Server, Session, Watch, brisk, eventually, stays};
use serde_json::{Value, json};
use std::time::Duration;

#[test]
fn what_plays_is_paused_and_goes_on_and_nothing_else_is_touched() {
    let session = Session::new().window_manager().notifications().start();
    let [film, still, stopped] =
        [["film", "Playing"], ["still", "Paused"], ["stopped", "Stopped"]].map(|words| session.start_player(&words));
    let stubborn = session.start_player(&["radio", "Playing", "stubborn"]);
    let resident = session.start_unhunch(&pausing(5, true));
    eventually(LIMIT, "the pause", || (status(&film) == "Paused").then_some(()));
    resident.await_happening("done", 1);
    eventually(LIMIT, "the film going on", || (status(&film) == "Playing").then_some(()));
    assert_eq!(calls(&film)[..2], ["Pause", "Play"]);
    for player in [&still, &stopped, &stubborn] {
        assert_eq!(calls(player), [""; 0]);
    }
}

#[test]
fn what_the_user_has_changed_meanwhile_is_left_alone() {
    let session = Session::new().window_manager().notifications().start();
    let [film, music] = [["film", "Playing"], ["music", "Playing"]].map(|words| session.start_player(&words));
    let gone = session.start_player(&["gone", "Playing"]);
    let resident = session.start_unhunch(&pausing(60, true));
    for player in [&film, &music, &gone] {
        eventually(LIMIT, "the pause", || (status(player) == "Paused").then_some(()));
    }
    film.ask(&json!({"do": "set", "status": "Stopped"}));
    drop(gone);
    let another = session.start_player(&["gone", "Paused"]);
    session.unhunch(&["skip"]).done();
    resident.await_happening("skipped", 1);
    eventually(LIMIT, "the music going on", || (status(&music) == "Playing").then_some(()));
    assert_eq!((calls(&film), calls(&another)), (vec!["Pause".to_owned()], Vec::new()));
}

#[test]
fn a_player_that_hangs_costs_two_seconds_at_most() {
    let session = Session::new().window_manager().notifications().start();
    let hangs = session.start_player(&["hangs", "Playing"]);
    let film = session.start_player(&["film", "Playing"]);
    hangs.hang();
    let resident = session.start_unhunch(&pausing(60, true));
    resident.await_state("resting");
    eventually(LIMIT, "the pause", || (status(&film) == "Paused").then_some(()));
    session.unhunch(&["skip"]).done();
    let watch = Watch::start();
    eventually(LIMIT, "the film going on", || (status(&film) == "Playing").then_some(()));
    assert!(watch.elapsed() < Duration::from_secs(4), "it took {:?}", watch.elapsed());
    hangs.wake();
    assert_eq!(status(&hangs), "Playing");
}

#[test]
fn players_play_on_unless_the_user_wants_otherwise() {
    let session = Session::new().window_manager().notifications().start();
    let film = session.start_player(&["film", "Playing"]);
    let mut preferences = pausing(5, true);
    preferences["media"] = json!({"pause": false});
    let resident = session.start_unhunch(&preferences);
    resident.await_happening("done", 1);
    assert_eq!(calls(&film), [""; 0]);
    session.unhunch(&["set", "media.pause", "on"]).done();
    session.unhunch(&["set", "media.resume", "off"]).done();
    resident.await_happening("done", 2);
    assert_eq!(calls(&film), ["Pause"]);
    stays(Duration::from_secs(1), "it stays paused", || status(&film) == "Paused");
}

/// A card of so many seconds that opens by itself.
fn pausing(secs: u32, resume: bool) -> Value {
    let mut preferences = brisk();
    preferences["notice"]["style"] = json!("card");
    preferences["stretch"] = json!({"earliest": "3s", "latest": "4s", "length": format!("{secs}s")});
    preferences["media"] = json!({"pause": true, "resume": resume});
    preferences
}

fn status(player: &Server) -> String {
    player.ask(&json!({"do": "status"})).as_str().unwrap().to_owned()
}

fn calls(player: &Server) -> Vec<String> {
    serde_json::from_value(player.ask(&json!({"do": "calls"}))).unwrap()
}
