//! Which screens are connected, those that only show the same as another too.

use crate::desktop::macos::announcements::on_screens;
use crate::desktop::macos::application::on_main;
use objc2::MainThreadMarker;
use objc2_app_kit::NSScreen;
use objc2_core_graphics::{CGDirectDisplayID, CGDisplayModelNumber, CGDisplaySerialNumber, CGDisplayVendorNumber};
use objc2_foundation::{NSNumber, ns_string};
use tokio::sync::watch;

mod online;

pub(super) const SOURCE: &str = "CGDisplay";

/// A screen that is connected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Screen {
    identity: String,
    /// As a person would call it; empty where it is not known.
    name: String,
}

pub(super) type Screens = Vec<Screen>;

/// The screens as they are, from now on.
pub(super) fn follow() -> watch::Receiver<Screens> {
    let (known, screens) = watch::channel(Vec::new());
    on_main(move |main| {
        known.send_replace(read(main));
        on_screens(move || {
            if let Some(main) = MainThreadMarker::new() {
                known.send_replace(read(main));
            }
        });
    });
    screens
}

/// The name of a screen that is not one of the user's own. As long as nobody knows those, none is new.
pub(super) fn new<'a>(screens: &'a Screens, own: Option<&[String]>) -> Option<&'a str> {
    let new = screens.iter().find(|screen| own.is_some_and(|own| !own.contains(&screen.identity)))?;
    Some(&new.name)
}

pub(super) fn identities(screens: &Screens) -> Vec<String> {
    let mut identities: Vec<_> = screens.iter().map(|screen| screen.identity.clone()).collect();
    identities.sort();
    identities.dedup();
    identities
}

fn read(main: MainThreadMarker) -> Screens {
    let names = names(main);
    let name = |screen| names.iter().find(|(number, _)| *number == screen).map(|(_, name)| name.clone());
    let screens = online::screens().into_iter();
    screens.map(|screen| Screen { identity: identity(screen), name: name(screen).unwrap_or_default() }).collect()
}

/// Two screens of one kind differ in their serial number, if the maker gave them one.
fn identity(screen: CGDirectDisplayID) -> String {
    let (vendor, model) = (CGDisplayVendorNumber(screen), CGDisplayModelNumber(screen));
    format!("{vendor:04x} {model:04x} {:08x}", CGDisplaySerialNumber(screen))
}

/// AppKit knows the names, but only of those that show something of their own.
fn names(main: MainThreadMarker) -> Vec<(CGDirectDisplayID, String)> {
    let all = NSScreen::screens(main);
    let named = all.iter().filter_map(|screen| {
        let number = screen.deviceDescription().objectForKey(ns_string!("NSScreenNumber"))?;
        let number = number.downcast::<NSNumber>().ok()?.as_u32();
        Some((number, screen.localizedName().to_string()))
    });
    named.collect()
}
