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
use winit::event_loop::ActiveEventLoop;
use winit::platform::x11::ActiveEventLoopExtX11 as _;
use winit::raw_window_handle::HasWindowHandle;
use x11rb::properties::{WmSizeHints, WmSizeHintsSpecification};
use x11rb::protocol::xproto::{AtomEnum, ConfigureWindowAux, ConnectionExt as _, Gravity, Window};

/// Points between the card and the edges of the screen.
const MARGIN: f64 = 16.0;

/// Desktops know the icon by the name of the program.
pub(super) fn dress(_window: &winit::window::Window) {}

/// Puts the window, still hidden, into a corner of the screen in use, above the others and without the focus.
pub(super) fn corner(window: &impl HasWindowHandle, size: [i32; 2], scale: f64) {
    tell(window, "how to treat the card", |display, window| {
        display.treat(window, &[])?;
        put(display, window, size, margin(scale))
    });
}

/// Puts it there again, if its monitor has gone; not every window manager does.
pub(super) fn corner_again(window: &impl HasWindowHandle, size: [i32; 2], scale: f64) {
    tell(window, "that the card has lost its monitor", |display, window| {
        let (place, monitors) = (display.place(window)?, display.monitors()?);
        let is_seen = monitors.iter().any(|monitor| monitor.shared_with(&place) == Some(place));
        if is_seen { Ok(()) } else { put(display, window, size, margin(scale)) }
    });
}

/// Makes the window, still hidden, smaller if the screen in use is; not every window manager does.
pub(super) fn fit(window: &impl HasWindowHandle, size: [i32; 2], scale: f64) {
    tell(window, "that the window is too large", |display, window| {
        let fitting = room(display)?.lower_right(size, margin(scale));
        if fitting.is_of(size) {
            return Ok(());
        }
        limit_least(display, window, fitting)?;
        display.connection.configure_window(window, &geometry(fitting))?;
        Ok(())
    });
}

/// Tells on another thread when the monitors may be others.
pub(super) fn watch_monitors(events: &ActiveEventLoop, tell: impl Fn(Sign) + Send + 'static) {
    if !events.is_x11() {
        return;
    }
    if let Err(error) = watch::start(false, tell) {
        log::warn!("a card that loses its monitor will not be moved: {error}");
    }
}

fn tell(window: &impl HasWindowHandle, what: &str, deed: impl FnOnce(&Display, Window) -> Fallible<()>) {
    let Some(window) = x11_id(window) else { return };
    let told = Display::open().and_then(|display| {
        deed(&display, window)?;
        display.settle()
    });
    if let Err(error) = told {
        log::warn!("the window manager could not be told {what}: {error}");
    }
}

fn margin(scale: f64) -> i32 {
    (MARGIN * scale) as i32
}

/// Into the lower right corner, smaller if it would not fit. Without a monitor it waits for one in its whole size.
fn put(display: &Display, window: Window, size: [i32; 2], margin: i32) -> Fallible<()> {
    let place = match display.monitors()?.as_slice() {
        [] => Area::new(0, 0, size[0], size[1]),
        _ => room(display)?.lower_right(size, margin),
    };
    let mut hints = limit_least(display, window, place)?;
    hints.position = Some((WmSizeHintsSpecification::UserSpecified, place.left, place.top));
    // The window manager then reckons from this corner, whatever frame it adds.
    hints.win_gravity = Some(Gravity::SOUTH_EAST);
    hints.set_normal_hints(&display.connection, window)?;
    display.connection.configure_window(window, &geometry(place))?;
    Ok(())
}

/// No window has to be larger than its place.
fn limit_least(display: &Display, window: Window, place: Area) -> Fallible<WmSizeHints> {
    let mut hints = WmSizeHints::get_normal_hints(&display.connection, window)?.reply()?.unwrap_or_default();
    hints.min_size = hints.min_size.map(|(width, height)| (width.min(place.width), height.min(place.height)));
    hints.set_normal_hints(&display.connection, window)?;
    Ok(hints)
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
