//! A program that runs is not started again by who opens it once more: it is told so, and shows its home window.

#![expect(unsafe_code, reason = "AppKit calls back")]

use super::application::on_main;
use super::{Signals, say};
use crate::desktop::Signal;
use crate::records::request::Command;
use objc2::rc::Retained;
use objc2::runtime::ProtocolObject;
use objc2::{DefinedClass as _, MainThreadMarker, MainThreadOnly, define_class, msg_send};
use objc2_app_kit::{NSApplication, NSApplicationDelegate};
use objc2_foundation::{NSObject, NSObjectProtocol};

/// Listens for as long as the process lives.
pub(super) fn listen(signals: &Signals) {
    let signals = signals.clone();
    on_main(move |main| {
        let delegate = Delegate::new(signals, main);
        NSApplication::sharedApplication(main).setDelegate(Some(ProtocolObject::from_ref(&*delegate)));
        // The application does not keep it.
        let _for_ever = Retained::into_raw(delegate);
    });
}

define_class!(
    // SAFETY: NSObject asks nothing of its children, and `Delegate` has no `Drop`.
    #[unsafe(super(NSObject))]
    #[thread_kind = MainThreadOnly]
    #[ivars = Signals]
    struct Delegate;

    // SAFETY: it asks nothing.
    unsafe impl NSObjectProtocol for Delegate {}

    // SAFETY: the method has the arguments that the protocol gives it.
    unsafe impl NSApplicationDelegate for Delegate {
        #[unsafe(method(applicationShouldHandleReopen:hasVisibleWindows:))]
        fn reopened(&self, _application: &NSApplication, _has_windows: bool) -> bool {
            say(self.ivars(), Signal::Tray(Command::Home { page: None }));
            false
        }
    }
);

impl Delegate {
    fn new(signals: Signals, main: MainThreadMarker) -> Retained<Self> {
        let this = Self::alloc(main).set_ivars(signals);
        // SAFETY: NSObject's `init` takes nothing and gives the object back.
        unsafe { msg_send![super(this), init] }
    }
}
