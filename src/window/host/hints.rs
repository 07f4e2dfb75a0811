//! What a window manager is told of the card before it is shown.
//!
//! winit asks for these things in messages that are lost on a window that is not mapped yet, so they are set as
//! properties on a connection of our own. Wayland knows nothing like them.

mod area;
mod cover;
mod display;
mod focus;
mod watch;

pub(super) use {area::Area, cover::Cover, watch::Sign};

use display::{Display, Fallible, x11_id};
use winit::raw_window_handle::HasWindowHandle;
use x11rb::properties::{WmSizeHints, WmSizeHintsSpecification};
use x11rb::protocol::xproto::{AtomEnum, ConfigureWindowAux, ConnectionExt as _, Gravity, Window};

/// Points between the card and the edges of the screen.
const MARGIN: f64 = 16.0;

/// Puts the window, still hidden, into a corner of the screen in use, above the others and without the focus.
pub(super) fn corner(window: &impl HasWindowHandle, scale: f64) {
    let Some(window) = x11_id(window) else { return };
    if let Err(error) = set(window, (MARGIN * scale) as i32) {
        log::warn!("the window manager could not be told how to treat the card: {error}");
    }
}

fn set(window: Window, margin: i32) -> Fallible<()> {
    let display = Display::open()?;
    display.treat(window, &[])?;
    put(&display, window, margin)?;
    display.settle()
}

/// Into the lower right corner, smaller if it would not fit.
fn put(display: &Display, window: Window, margin: i32) -> Fallible<()> {
    let now = display.connection.get_geometry(window)?.reply()?;
    let place = room(display)?.lower_right([now.width.into(), now.height.into()], margin);
    let mut hints = WmSizeHints::get_normal_hints(&display.connection, window)?.reply()?.unwrap_or_default();
    hints.position = Some((WmSizeHintsSpecification::UserSpecified, place.left, place.top));
    hints.min_size = hints.min_size.map(|(width, height)| (width.min(place.width), height.min(place.height)));
    // The window manager then reckons from this corner, whatever frame it adds.
    hints.win_gravity = Some(Gravity::SOUTH_EAST);
    hints.set_normal_hints(&display.connection, window)?;
    display.connection.configure_window(window, &geometry(place))?;
    Ok(())
}

fn geometry(place: Area) -> ConfigureWindowAux {
    let [width, height] = [place.width, place.height].map(|length| length.max(1) as u32);
    ConfigureWindowAux::new().x(place.left).y(place.top).width(width).height(height)
}

/// The screen in use, without its panels.
fn room(display: &Display) -> Fallible<Area> {
    let screen = match Area::around(&display.monitors()?, display.place_in_use()?) {
        Some(screen) => screen,
        None => display.whole()?,
    };
    Ok(work_area(display).and_then(|work| screen.shared_with(&work)).unwrap_or(screen))
}

/// What panels leave free of the current desktop.
fn work_area(display: &Display) -> Option<Area> {
    let desktop = display.get("_NET_CURRENT_DESKTOP", AtomEnum::CARDINAL)?.first().copied().unwrap_or(0) as usize;
    let areas = display.get("_NET_WORKAREA", AtomEnum::CARDINAL)?;
    let [left, top, width, height] = *areas.as_chunks::<4>().0.get(desktop)?;
    Some(Area::new(left.cast_signed(), top.cast_signed(), width.cast_signed(), height.cast_signed()))
}
