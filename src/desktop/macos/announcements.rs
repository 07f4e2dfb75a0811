//! What the system announces to this program: sleep, a change of the user or of the clock, and the end.

#![expect(unsafe_code, reason = "names of announcements are statics of another language, and so is whoever calls back")]

use super::application::{on_main, wait_for_the_end};
use super::{Signals, say};
use crate::desktop::Signal;
use crate::desktop::board::{Board, live};
use block2::RcBlock;
use objc2_app_kit::{
    NSApplicationDidChangeScreenParametersNotification, NSApplicationWillTerminateNotification, NSWorkspace,
    NSWorkspaceAccessibilityDisplayOptionsDidChangeNotification, NSWorkspaceDidWakeNotification,
    NSWorkspaceSessionDidBecomeActiveNotification, NSWorkspaceSessionDidResignActiveNotification,
    NSWorkspaceWillSleepNotification,
};
use objc2_foundation::{NSNotification, NSNotificationCenter, NSString, NSSystemClockDidChangeNotification};
use std::ptr::NonNull;
use std::time::Duration;

/// How long the system waits for the last words of a program that it ends.
const LAST_WORDS: Duration = Duration::from_secs(3);

/// Passes on what is announced for as long as the process lives. Nobody can refuse to announce it.
pub(super) fn listen(signals: &Signals, board: &Board) {
    board.sense("session", live("NSWorkspace"));
    board.sense("sleep", live("NSWorkspace"));
    let signals = signals.clone();
    on_main(move |_| {
        listen_to_the_workspace(&signals);
        let own = NSNotificationCenter::defaultCenter();
        // SAFETY: the name is a constant of AppKit or Foundation.
        let (clock, end) = unsafe { (NSSystemClockDidChangeNotification, NSApplicationWillTerminateNotification) };
        on(&own, clock, telling(&signals, Signal::ClockSet));
        // Not the wish to end the session, which another program may still refuse.
        let tell = telling(&signals, Signal::Ending("macOS"));
        on(&own, end, move || {
            tell();
            wait_for_the_end(LAST_WORDS);
        });
    });
}

/// Calls `changed` when screens come or go. On the main thread.
pub(super) fn on_screens(changed: impl Fn() + Send + Sync + 'static) {
    // SAFETY: the name is a constant of AppKit.
    let name = unsafe { NSApplicationDidChangeScreenParametersNotification };
    on(&NSNotificationCenter::defaultCenter(), name, changed);
}

/// Calls `changed` when the user wants another contrast, or less motion. On the main thread.
pub(super) fn on_display_options(changed: impl Fn() + Send + Sync + 'static) {
    // SAFETY: the name is a constant of AppKit.
    let name = unsafe { NSWorkspaceAccessibilityDisplayOptionsDidChangeNotification };
    on(&NSWorkspace::sharedWorkspace().notificationCenter(), name, changed);
}

fn listen_to_the_workspace(signals: &Signals) {
    let workspace = NSWorkspace::sharedWorkspace().notificationCenter();
    // SAFETY: the names are constants of AppKit.
    let names = unsafe {
        [
            (NSWorkspaceWillSleepNotification, Signal::Sleeping(true)),
            (NSWorkspaceDidWakeNotification, Signal::Sleeping(false)),
            (NSWorkspaceSessionDidBecomeActiveNotification, Signal::SessionActive(true)),
            (NSWorkspaceSessionDidResignActiveNotification, Signal::SessionActive(false)),
        ]
    };
    for (name, signal) in names {
        on(&workspace, name, telling(signals, signal));
    }
}

fn telling(signals: &Signals, signal: Signal) -> impl Fn() + Send + Sync + use<> {
    let signals = signals.clone();
    move || say(&signals, signal.clone())
}

/// The center keeps what it is given.
fn on(center: &NSNotificationCenter, name: &NSString, announced: impl Fn() + Send + Sync + 'static) {
    let block = RcBlock::new(move |_: NonNull<NSNotification>| announced());
    // SAFETY: no object is named; without a queue the block is called where the announcement is made, and all that
    // it holds may go to any thread.
    let _observer = unsafe { center.addObserverForName_object_queue_usingBlock(Some(name), None, None, &block) };
}
