//! How macOS is to treat the card before it is shown. There are no covers: macOS has the focus follow what is in front.

#![expect(unsafe_code, reason = "winit gives its view as a pointer")]

use objc2::MainThreadMarker;
use objc2::rc::Retained;
use objc2_app_kit::{NSFloatingWindowLevel, NSScreen, NSView, NSWindow, NSWindowCollectionBehavior};
use objc2_foundation::NSPoint;
use winit::event_loop::{ActiveEventLoop, EventLoopBuilder};
use winit::platform::macos::{ActivationPolicy, EventLoopBuilderExtMacOS as _};
use winit::raw_window_handle::{HasWindowHandle, RawWindowHandle};
use winit::window::Window;

/// Points between the card and the edges of the screen.
const MARGIN: f64 = 16.0;

/// What has happened beside the windows, of which macOS tells nothing here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(dead_code, reason = "there are no covers")]
pub(super) enum Sign {
    Monitors,
    Key,
}

/// A program with a window comes to the front as it starts, unless it says that it will not.
pub(super) fn stay_behind<T>(events: &mut EventLoopBuilder<T>) {
    events.with_activation_policy(ActivationPolicy::Accessory).with_activate_ignoring_other_apps(false);
}

/// The icon is the application's.
pub(super) fn dress(_window: &Window) {}

/// Puts the window, still hidden, into a corner of the screen in use, above the others and on whatever space.
pub(super) fn corner(window: &impl HasWindowHandle, _size: [i32; 2], _scale: f64) {
    let Some(main) = MainThreadMarker::new() else { return };
    let (Some(window), Some(screen)) = (appkit(window), NSScreen::mainScreen(main)) else { return };
    let (room, width) = (screen.visibleFrame(), window.frame().size.width);
    let left = room.origin.x + room.size.width - width - MARGIN;
    window.setFrameOrigin(NSPoint::new(left.max(room.origin.x), room.origin.y + MARGIN));
    window.setLevel(NSFloatingWindowLevel);
    window.setCollectionBehavior(
        NSWindowCollectionBehavior::CanJoinAllSpaces | NSWindowCollectionBehavior::FullScreenAuxiliary,
    );
}

/// AppKit itself moves a window whose screen goes.
pub(super) fn corner_again(_window: &impl HasWindowHandle, _size: [i32; 2], _scale: f64) {}

/// AppKit itself keeps a window within its screen.
pub(super) fn fit(_window: &impl HasWindowHandle, _size: [i32; 2], _scale: f64) {}

pub(super) fn watch_monitors(_events: &ActiveEventLoop, _tell: impl Fn(Sign) + Send + 'static) {}

fn appkit(window: &impl HasWindowHandle) -> Option<Retained<NSWindow>> {
    let RawWindowHandle::AppKit(window) = window.window_handle().ok()?.as_raw() else { return None };
    // SAFETY: it is a view, and lives as long as the handle, which is borrowed.
    let view: &NSView = unsafe { window.ns_view.cast().as_ref() };
    view.window()
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Area;

/// There is none, ever.
pub(super) enum Cover {}

impl Cover {
    pub(super) fn open(_events: &ActiveEventLoop) -> Result<Self, String> {
        Err("there are none on macOS".into())
    }

    pub(super) fn watch(_tell: impl Fn(Sign) + Send + 'static) -> Result<(), String> {
        Err("there are none on macOS".into())
    }

    pub(super) fn is_unmanaged(&self) -> bool {
        match *self {}
    }

    pub(super) fn areas(&self) -> Vec<Area> {
        match *self {}
    }

    pub(super) fn whole(&self) -> Area {
        match *self {}
    }

    pub(super) fn lay(&self, _window: &impl HasWindowHandle, _area: Area, _is_beside: bool) {
        match *self {}
    }

    pub(super) fn take_focus(&mut self, _window: &impl HasWindowHandle) -> bool {
        match *self {}
    }

    pub(super) fn give_back(&self, _window: &impl HasWindowHandle) {
        match *self {}
    }
}
