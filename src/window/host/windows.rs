//! How Windows is to treat the card before it is shown, and what a cover needs of it.

#[path = "hints/area.rs"]
mod area;
#[path = "windows/cover.rs"]
mod cover;
#[path = "windows/system.rs"]
mod system;

pub(super) use {area::Area, cover::Cover};

use system::Handle;
use winit::dpi::PhysicalSize;
use winit::event_loop::ActiveEventLoop;
use winit::platform::windows::{IconExtWindows as _, WindowExtWindows as _};
use winit::raw_window_handle::{HasWindowHandle, RawWindowHandle};
use winit::window::{Icon, Window};

/// Its number among the resources that `packaging/windows/resources.rs` puts into the program.
const ICON: u16 = 1;

/// Points between the card and the edges of the screen.
const MARGIN: f64 = 16.0;

/// What has happened beside the windows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// The monitors may be others.
    Monitors,
    /// A key was pressed, in whatever program.
    Key,
}

/// Gives the frame and the task bar the icon that the program carries, each in the size that it asks for.
pub(super) fn dress(window: &Window) {
    let icon = |points: f64| {
        let side = (points * window.scale_factor()).round() as u32;
        Icon::from_resource(ICON, Some(PhysicalSize::new(side, side))).ok()
    };
    window.set_window_icon(icon(16.0));
    window.set_taskbar_icon(icon(32.0));
}

/// Puts the window, still hidden, into a corner of the screen in use, above the others.
pub(super) fn corner(window: &impl HasWindowHandle, size: [i32; 2], scale: f64) {
    let (Some(window), Some(room)) = (handle(window), system::room_in_use()) else { return };
    let frame = system::frame(window);
    let outer = [size[0] + frame[0], size[1] + frame[1]];
    system::put_above(window, room.lower_right(outer, (MARGIN * scale) as i32));
}

/// Puts it there again, if its monitor has gone.
pub(super) fn corner_again(window: &impl HasWindowHandle, size: [i32; 2], scale: f64) {
    let Some(own) = handle(window) else { return };
    let place = system::place(own);
    let is_seen = system::monitors().iter().any(|monitor| monitor.shared_with(&place) == Some(place));
    if !is_seen {
        corner(window, size, scale);
    }
}

/// Makes the window, still hidden, smaller if the screen in use is.
pub(super) fn fit(window: &impl HasWindowHandle, size: [i32; 2], scale: f64) {
    let (Some(window), Some(room)) = (handle(window), system::room_in_use()) else { return };
    let frame = system::frame(window);
    let outer = [size[0] + frame[0], size[1] + frame[1]];
    let fitting = room.lower_right(outer, (MARGIN * scale) as i32);
    if !fitting.is_of(outer) {
        system::put(window, fitting);
    }
}

/// The system itself moves a window whose monitor goes.
pub(super) fn watch_monitors(_events: &ActiveEventLoop, _tell: impl Fn(Sign) + Send + 'static) {}

fn handle(window: &impl HasWindowHandle) -> Option<Handle> {
    let RawWindowHandle::Win32(window) = window.window_handle().ok()?.as_raw() else { return None };
    Some(Handle::new(window.hwnd))
}
