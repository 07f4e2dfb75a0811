//! Whether the user wants dark windows and less motion everywhere.

#![expect(
    unsafe_code,
    reason = "AppKit tells of its looks by calling back, and names them by statics of another language"
)]

use super::announcements::on_display_options;
use super::application::on_main;
use super::{Signals, say};
use crate::desktop::{Looks, Signal};
use objc2::rc::Retained;
use objc2::runtime::AnyObject;
use objc2::{AnyThread as _, DefinedClass as _, MainThreadMarker, define_class, msg_send};
use objc2_app_kit::{NSAppearanceNameAqua, NSAppearanceNameDarkAqua, NSApplication, NSWorkspace};
use objc2_foundation::{
    NSArray, NSDictionary, NSKeyValueChangeKey, NSKeyValueObservingOptions, NSObject,
    NSObjectNSKeyValueObserverRegistration as _, NSString, ns_string,
};
use std::ffi::c_void;
use std::ptr::null_mut;

/// Tells them now and whenever they change, for as long as the process lives.
pub(super) fn follow(signals: &Signals) {
    let signals = signals.clone();
    on_main(move |main| {
        tell(&signals, main);
        let told = signals.clone();
        on_display_options(move || tell_from_main(&told));
        let follower = Follower::new(signals);
        let application = NSApplication::sharedApplication(main);
        let path = ns_string!("effectiveAppearance");
        // SAFETY: it has a method for what it is told, no context is used, and it is never dropped.
        unsafe {
            application.addObserver_forKeyPath_options_context(
                &follower,
                path,
                NSKeyValueObservingOptions::empty(),
                null_mut(),
            );
        }
        // Who is registered must live for ever, or take its name out first.
        let _for_ever = Retained::into_raw(follower);
    });
}

fn tell_from_main(signals: &Signals) {
    if let Some(main) = MainThreadMarker::new() {
        tell(signals, main);
    }
}

fn tell(signals: &Signals, main: MainThreadMarker) {
    let still = NSWorkspace::sharedWorkspace().accessibilityDisplayShouldReduceMotion();
    say(signals, Signal::Looks(Looks { dark: is_dark(main), still: Some(still) }));
}

fn is_dark(main: MainThreadMarker) -> Option<bool> {
    // SAFETY: the names are constants of AppKit.
    let (light, dark) = unsafe { (NSAppearanceNameAqua, NSAppearanceNameDarkAqua) };
    let appearance = NSApplication::sharedApplication(main).effectiveAppearance();
    let best = appearance.bestMatchFromAppearancesWithNames(&NSArray::from_slice(&[light, dark]))?;
    Some(&*best == dark)
}

define_class!(
    // SAFETY: NSObject asks nothing of its children, and `Follower` has no `Drop`.
    #[unsafe(super(NSObject))]
    #[ivars = Signals]
    struct Follower;

    impl Follower {
        // SAFETY: these are the arguments that AppKit calls it with.
        #[unsafe(method(observeValueForKeyPath:ofObject:change:context:))]
        fn observe(
            &self,
            _path: Option<&NSString>,
            _object: Option<&AnyObject>,
            _change: Option<&NSDictionary<NSKeyValueChangeKey, AnyObject>>,
            _context: *mut c_void,
        ) {
            tell_from_main(self.ivars());
        }
    }
);

impl Follower {
    fn new(signals: Signals) -> Retained<Self> {
        let this = Self::alloc().set_ivars(signals);
        // SAFETY: NSObject's `init` takes nothing and gives the object back.
        unsafe { msg_send![super(this), init] }
    }
}
