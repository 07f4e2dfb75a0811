//! Whether the screen is locked, by what macOS announces to all programs. The names were never written down by Apple,
//! and have been the same for as long as they are known.

#![expect(unsafe_code, reason = "whoever announces calls back")]

use super::application::on_main;
use super::{Signals, say};
use crate::desktop::Signal;
use crate::desktop::board::{Board, live};
use objc2::rc::Retained;
use objc2::{AnyThread as _, DefinedClass as _, define_class, msg_send, sel};
use objc2_foundation::{
    NSDistributedNotificationCenter, NSNotification, NSNotificationSuspensionBehavior, NSObject, ns_string,
};

/// Listens for as long as the process lives.
pub(super) fn listen(signals: &Signals, board: &Board) {
    board.sense("lock", live("com.apple.screenIsLocked"));
    let signals = signals.clone();
    on_main(move |_| {
        let listener = Listener::new(signals);
        let center = NSDistributedNotificationCenter::defaultCenter();
        let names = [
            (ns_string!("com.apple.screenIsLocked"), sel!(locked:)),
            (ns_string!("com.apple.screenIsUnlocked"), sel!(unlocked:)),
        ];
        for (name, selector) in names {
            // SAFETY: the listener has these methods, and is never dropped. A program that is not in front, as this one
            // never is, would hear of nothing until it is.
            unsafe {
                center.addObserver_selector_name_object_suspensionBehavior(
                    &listener,
                    selector,
                    Some(name),
                    None,
                    NSNotificationSuspensionBehavior::DeliverImmediately,
                );
            }
        }
        // Who is registered must live for ever, or take its name out first.
        let _for_ever = Retained::into_raw(listener);
    });
}

define_class!(
    // SAFETY: NSObject asks nothing of its children, and `Listener` has no `Drop`.
    #[unsafe(super(NSObject))]
    #[ivars = Signals]
    struct Listener;

    impl Listener {
        // SAFETY: this and the next have the argument that every announcement has.
        #[unsafe(method(locked:))]
        fn locked(&self, _announced: &NSNotification) {
            say(self.ivars(), Signal::Locked(true));
        }

        #[unsafe(method(unlocked:))]
        fn unlocked(&self, _announced: &NSNotification) {
            say(self.ivars(), Signal::Locked(false));
        }
    }
);

impl Listener {
    fn new(signals: Signals) -> Retained<Self> {
        let this = Self::alloc().set_ivars(signals);
        // SAFETY: NSObject's `init` takes nothing and gives the object back.
        unsafe { msg_send![super(this), init] }
    }
}
