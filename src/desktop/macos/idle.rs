//! When the user stopped and started using keys and mouse. macOS can only be asked.

mod counter;

use super::{Signals, say};
use crate::desktop::Signal;
use crate::desktop::board::{Board, live};
use crate::desktop::input::Input;
use counter::Counter;
use objc2::rc::autoreleasepool;
use objc2_core_graphics::{CGEventSource, CGEventSourceStateID, CGEventType};
use objc2_foundation::NSProcessInfo;
use std::time::Duration;
use tokio::sync::watch;

/// The lengths of idle time of which the loop wants to hear: always, and while a break is due.
pub(super) type Wanted = (Duration, Option<Duration>);

/// `kCGAnyInputEventType`.
const ANY_INPUT: CGEventType = CGEventType(u32::MAX);

/// Asks until the desktop is dropped, and only when there may be something to say.
pub(super) async fn run(mut wishes: watch::Receiver<Option<Wanted>>, signals: Signals, board: Board) {
    board.sense("idle", live("CGEventSource"));
    say(&signals, Signal::IdleKnown(true));
    let mut input = Input::default();
    let mut counter = Counter::default();
    loop {
        if let Some((away, pause)) = *wishes.borrow_and_update() {
            input.wish(away, pause);
        }
        let (last, now) = counter.read(uptime(), since_input());
        for signal in input.look(last, now) {
            say(&signals, signal);
        }
        let next = input.next();
        tokio::select! {
            changed = wishes.changed() => if changed.is_err() {
                return;
            },
            () = tokio::time::sleep(next.unwrap_or_default()), if next.is_some() => {}
        }
    }
}

/// The seconds since the last input of this session, by a person or in their name.
fn since_input() -> f64 {
    CGEventSource::seconds_since_last_event_type(CGEventSourceStateID::CombinedSessionState, ANY_INPUT)
}

fn uptime() -> f64 {
    // What is lent for the call is given back at its end: this thread has no other.
    autoreleasepool(|_| NSProcessInfo::processInfo().systemUptime())
}
