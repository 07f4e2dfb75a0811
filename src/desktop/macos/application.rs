//! The application as AppKit knows it: its loop has the main thread for as long as ours runs on another.

use dispatch2::DispatchQueue;
use objc2::MainThreadMarker;
use objc2_app_kit::{NSApplication, NSApplicationActivationPolicy, NSEvent, NSEventModifierFlags, NSEventType};
use objc2_core_graphics::CGSessionCopyCurrentDictionary;
use objc2_foundation::{NSActivityOptions, NSPoint, NSProcessInfo, ns_string};
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Condvar, Mutex, PoisonError};
use std::thread::{self, Builder};
use std::time::Duration;

/// AppKit's loop runs, or will in a moment.
static RUNS: AtomicBool = AtomicBool::new(false);
/// Whether ours has ended.
static ENDED: (Mutex<bool>, Condvar) = (Mutex::new(false), Condvar::new());

/// Lets AppKit have the main thread until `body`, on a thread of its own, returns. Where there is no session, or this
/// is not the main thread, it is only called.
pub(crate) fn host<R: Send>(body: impl FnOnce() -> R + Send) -> R {
    let Some(main) = MainThreadMarker::new().filter(|_| has_session()) else { return body() };
    let application = NSApplication::sharedApplication(main);
    // No icon in the Dock, no menu bar: the same as `LSUIElement` says of the bundle.
    application.setActivationPolicy(NSApplicationActivationPolicy::Accessory);
    // A program without windows would nap, and be late for every timer.
    let _awake = NSProcessInfo::processInfo().beginActivityWithOptions_reason(
        NSActivityOptions::UserInitiatedAllowingIdleSystemSleep,
        ns_string!("breaks come in time"),
    );
    RUNS.store(true, Ordering::Release);
    let outcome = thread::scope(|scope| {
        let running = Builder::new().name("resident".to_owned()).spawn_scoped(scope, || {
            let _end = End;
            body()
        });
        let running = running.expect("a process that has just begun may have a second thread");
        application.run();
        running.join()
    });
    outcome.unwrap_or_else(|panic| resume_unwind(panic))
}

/// Whether a person is logged in at this machine's screen, and this process belongs to them. AppKit ends a process
/// that calls it without.
pub(super) fn has_session() -> bool {
    CGSessionCopyCurrentDictionary().is_some()
}

/// Whether AppKit's loop runs, so that this process is the one that stays.
pub(super) fn runs() -> bool {
    RUNS.load(Ordering::Acquire)
}

/// Does something on the main thread, soon. Without AppKit's loop it is done at once, if this is the main thread.
pub(super) fn on_main(work: impl FnOnce(MainThreadMarker) + Send + 'static) {
    if runs() {
        DispatchQueue::main().exec_async(move || {
            if let Some(main) = MainThreadMarker::new() {
                work(main);
            }
        });
    } else if let Some(main) = MainThreadMarker::new() {
        work(main);
    }
}

/// Holds AppKit, which ends the process next, until ours has said its last words.
pub(super) fn wait_for_the_end(at_most: Duration) {
    let (ended, told) = &ENDED;
    let ended = ended.lock().unwrap_or_else(PoisonError::into_inner);
    // Whoever is too slow is ended all the same.
    drop(told.wait_timeout_while(ended, at_most, |ended| !*ended));
}

/// When this is dropped, in whatever way `body` ends, AppKit's loop ends too.
struct End;

impl Drop for End {
    fn drop(&mut self) {
        *ENDED.0.lock().unwrap_or_else(PoisonError::into_inner) = true;
        ENDED.1.notify_all();
        on_main(|main| {
            let application = NSApplication::sharedApplication(main);
            application.stop(None);
            // It stops only after the next event, so there has to be one.
            if let Some(event) = event() {
                application.postEvent_atStart(&event, true);
            }
        });
    }
}

fn event() -> Option<objc2::rc::Retained<NSEvent>> {
    NSEvent::otherEventWithType_location_modifierFlags_timestamp_windowNumber_context_subtype_data1_data2(
        NSEventType::ApplicationDefined,
        NSPoint::ZERO,
        NSEventModifierFlags::empty(),
        0.0,
        0,
        None,
        0,
        0,
        0,
    )
}
