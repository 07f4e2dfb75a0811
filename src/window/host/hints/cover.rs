//! Windows that lie over whole monitors, without ever taking a key before they may.
//!
//! A window manager keeps them in their places and takes the focus back when this process is killed, so they are
//! usual full-screen windows to it that take no keys. Where nobody manages windows, or somebody who would give them
//! the keys all the same, they keep away from him.

use super::area::Area;
use super::display::{Display, Fallible, x11_id};
use super::focus::{Focus, Manner};
use super::{geometry, watch};
use winit::event_loop::ActiveEventLoop;
use winit::platform::x11::ActiveEventLoopExtX11 as _;
use winit::raw_window_handle::HasWindowHandle;
use x11rb::properties::{WmSizeHints, WmSizeHintsSpecification};
use x11rb::protocol::xproto::{AtomEnum, ConnectionExt as _, Window};

/// How much of the desktop a window without the card hides, where something can let it shine through.
const OPACITY: f64 = 0.94;

pub(in crate::window::host) struct Cover {
    display: Display,
    manner: Manner,
    /// The keys went wherever the pointer was.
    is_pinned: bool,
    /// Who had the keys when the cover took them.
    before: Option<Focus>,
}

impl Cover {
    /// Fails where windows cannot be kept from taking the keys.
    pub(in crate::window::host) fn open(events: &ActiveEventLoop) -> Result<Self, String> {
        if !events.is_x11() {
            return Err("a cover would take the keys under Wayland".into());
        }
        let open = || {
            let display = Display::open()?;
            let manner = display.manner();
            let is_pinned = manner == Manner::ByOurselves && display.pin_focus()?;
            Ok(Self { display, manner, is_pinned, before: None })
        };
        open().map_err(|error: Box<dyn std::error::Error>| error.to_string())
    }

    /// Tells on another thread of what happens beside the cover.
    pub(in crate::window::host) fn watch(tell: impl Fn(watch::Sign) + Send + 'static) -> Result<(), String> {
        watch::start(true, tell).map_err(|error| error.to_string())
    }

    /// Whether its windows are kept from a window manager that would not understand them.
    pub(in crate::window::host) fn is_unmanaged(&self) -> bool {
        self.manner == Manner::ByOurselves
    }

    /// All monitors, the one in use first. There may be none for a moment.
    pub(in crate::window::host) fn areas(&self) -> Vec<Area> {
        let mut areas = self.display.monitors().unwrap_or_default();
        let in_use = self.display.place_in_use().ok().and_then(|place| Area::around(&areas, place));
        areas.sort_by_key(|area| Some(*area) != in_use);
        areas.dedup();
        areas
    }

    pub(in crate::window::host) fn whole(&self) -> Area {
        self.display.whole().unwrap_or(Area::new(0, 0, 1280, 800))
    }

    /// Lays the window, still hidden, over the monitor. One `beside` the card may let the desktop shine through.
    pub(in crate::window::host) fn lay(&self, window: &impl HasWindowHandle, area: Area, is_beside: bool) {
        let Some(window) = x11_id(window) else { return };
        if let Err(error) = self.set(window, area, is_beside) {
            log::warn!("the window manager could not be told how to treat the cover: {error}");
        }
    }

    fn set(&self, window: Window, area: Area, is_beside: bool) -> Fallible<()> {
        let display = &self.display;
        display.treat(window, &["FULLSCREEN"])?;
        display.let_focus(window, false)?;
        let mut hints = WmSizeHints::new();
        hints.position = Some((WmSizeHintsSpecification::UserSpecified, area.left, area.top));
        hints.size = Some((WmSizeHintsSpecification::UserSpecified, area.width, area.height));
        hints.set_normal_hints(&display.connection, window)?;
        display.connection.configure_window(window, &geometry(area))?;
        if is_beside && self.is_composited()? {
            let opacity = (OPACITY * f64::from(u32::MAX)) as u32;
            display.set(window, "_NET_WM_WINDOW_OPACITY", AtomEnum::CARDINAL, &[opacity])?;
        }
        display.settle()
    }

    fn is_composited(&self) -> Fallible<bool> {
        let manager = self.display.atom(&format!("_NET_WM_CM_S{}", self.display.screen))?;
        Ok(self.display.connection.get_selection_owner(manager)?.reply()?.owner != x11rb::NONE)
    }

    /// Gives the keys to the window, unless one is held down: it was meant for another program. Says whether it did.
    pub(in crate::window::host) fn take_focus(&mut self, window: &impl HasWindowHandle) -> bool {
        let Some(window) = x11_id(window) else { return true };
        if self.display.has_key_down().unwrap_or(false) {
            return false;
        }
        // A window that came in place of another takes over what that one had to give back.
        self.before.get_or_insert_with(|| self.display.focus(self.manner));
        if let Err(error) = self.display.take_focus(self.manner, window) {
            log::warn!("the cover could not take the keys: {error}");
        }
        true
    }

    /// Gives the keys back to who had them, if the window still has them.
    pub(in crate::window::host) fn give_back(&self, window: &impl HasWindowHandle) {
        let given = match (self.before, x11_id(window)) {
            _ if self.is_pinned => self.display.unpin_focus(),
            (Some(before), Some(window)) => self.display.give_back(self.manner, before, window),
            (None, _) | (_, None) => Ok(()),
        };
        if let Err(error) = given {
            log::warn!("the cover could not give the keys back: {error}");
        }
    }
}
