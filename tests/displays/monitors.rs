//! Monitors that come and go, of every shape and scale, under cards that cover nothing.

use super::{on_demand, styled};
use crate::session::{LEFT, LIMIT, Monitor, RIGHT, RIGHT_ALONE, Session, eventually};

/// Three in a row: one on its side, one that lies lower, one that is set up as the second.
const UPRIGHT: Monitor = Monitor::new("DUMMY1", "1024x1280", [0, 0, 1024, 1280]);
const MIDDLE: Monitor = Monitor::new("DUMMY0", "1920x1080", [1024, 200, 1920, 1080]);
const LAST: Monitor = Monitor::new("DUMMY2", "1280x1024", [2944, 0, 1280, 1024]);

const TINY: Monitor = Monitor::new("DUMMY0", "640x480", [0, 0, 640, 480]);
const WIDE: Monitor = Monitor::new("DUMMY0", "5120x1440", [0, 0, 5120, 1440]);

#[test]
fn a_card_outlives_the_monitor_that_it_is_on() {
    let session = Session::new().two_monitors().window_manager().notifications().start();
    let _terminal = session.open_terminal();
    let resident = session.start_unhunch(&styled("card", 60));
    session.unplug(RIGHT);
    await_on(&session, LEFT);
    session.plug_in(RIGHT);
    session.unplug(LEFT);
    await_on(&session, RIGHT_ALONE);
    assert_eq!(resident.state(), "resting");
    session.unhunch(&["end"]).done();
    session.await_no_window("unhunch");
    session.plug_in(RIGHT);
    session.plug_in(LEFT);
    resident.await_happening("started", 2);
    session.await_window("unhunch");
}

#[test]
fn without_any_monitor_breaks_go_by_and_the_next_one_is_seen() {
    let session = Session::new().two_monitors().window_manager().notifications().start();
    let mut resident = session.start_unhunch(&styled("card", 5));
    session.await_window("unhunch");
    session.unplug(RIGHT);
    session.unplug(LEFT);
    // The card that is open ends, and another has all its time where there is nothing to see it on.
    resident.await_happening("done", 2);
    assert!(resident.is_running());
    session.plug_in(LEFT);
    let so_far = session.happenings().iter().filter(|what| *what == "started").count();
    resident.await_happening("started", so_far + 1);
    await_on(&session, LEFT);
}

#[test]
fn an_offer_that_nobody_could_see_is_made_again() {
    let session = Session::new().two_monitors().window_manager().notifications().start();
    session.unplug(RIGHT);
    session.unplug(LEFT);
    let resident = session.start_unhunch(&styled("notification", 60));
    resident.await_happening("offered", 2);
    session.plug_in(LEFT);
    session.press_button("Start");
    await_on(&session, LEFT);
}

#[test]
fn the_card_opens_on_the_monitor_in_use() {
    let session = Session::new().two_monitors().window_manager().notifications().start();
    for monitor in [UPRIGHT, MIDDLE, LAST] {
        session.plug_in(monitor);
    }
    let terminal = session.open_terminal();
    let _resident = session.start_unhunch(&on_demand());
    for monitor in [UPRIGHT, MIDDLE, LAST] {
        let [x, y, ..] = monitor.place;
        session.move_window(&terminal.window, [x + 100, y + 100]);
        session.unhunch(&["stretch"]).done();
        await_on(&session, monitor);
        session.unhunch(&["end"]).done();
        session.await_no_window("unhunch");
    }
}

#[test]
fn the_windows_fit_on_the_smallest_screen_and_on_the_widest() {
    let session = Session::new().two_monitors().window_manager().notifications().start();
    session.unplug(RIGHT);
    let _resident = session.start_unhunch(&on_demand());
    for monitor in [TINY, WIDE] {
        session.plug_in(monitor);
        for (open, close) in [(["stretch"].as_slice(), "end"), (&["home", "today"], "quit")] {
            session.unhunch(open).done();
            await_on(&session, monitor);
            let window = session.await_window("unhunch");
            eventually(LIMIT, "something drawn", || (session.colours(&window) > 8).then_some(()));
            if close == "end" {
                session.unhunch(&[close]).done();
            } else {
                session.close_window(&window);
            }
            session.await_no_window("unhunch");
        }
    }
}

#[test]
fn the_card_is_as_large_as_the_display_wishes() {
    let session = Session::new().two_monitors().window_manager().notifications().start();
    session.unplug(RIGHT);
    let resident = session.start_unhunch(&on_demand());
    let widths = [96, 144].map(|dots| {
        set_dots_per_inch(&session, dots);
        session.unhunch(&["stretch"]).done();
        let width = await_on(&session, LEFT)[2];
        if dots == 96 {
            session.unhunch(&["end"]).done();
            session.await_no_window("unhunch");
        }
        width
    });
    assert_eq!(widths[1], widths[0] * 3 / 2);
    // The scale changes while the card is open, and so do the monitors.
    set_dots_per_inch(&session, 192);
    session.plug_in(RIGHT);
    let wider = || await_on(&session, LEFT)[2] >= widths[1];
    eventually(LIMIT, "a card that is no smaller", || wider().then_some(()));
    assert_eq!(resident.state(), "resting");
}

/// Waits until the window lies on the monitor with all of it; its place.
#[track_caller]
fn await_on(session: &Session, monitor: Monitor) -> [i32; 4] {
    eventually(LIMIT, &format!("a window on {monitor:?}"), || {
        let place = session.place(&session.windows("unhunch").pop()?);
        (place[2] > 0 && monitor.holds(place)).then_some(place)
    })
}

#[track_caller]
fn set_dots_per_inch(session: &Session, dots: u32) {
    let script = format!("echo 'Xft.dpi: {dots}' | xrdb -nocpp -merge -");
    session.world().run("sh", &["-c", &script]).expect("xrdb takes it");
}
