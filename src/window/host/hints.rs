//! What a window manager is told of the card before it is shown.
//!
//! winit asks for these things in messages that are lost on a window that is not mapped yet, so they are set as
//! properties on a connection of our own. Wayland knows nothing like them.

mod area;

use area::Area;
use winit::raw_window_handle::{HasWindowHandle, RawWindowHandle};
use x11rb::connection::Connection;
use x11rb::properties::{WmSizeHints, WmSizeHintsSpecification};
use x11rb::protocol::randr::ConnectionExt as _;
use x11rb::protocol::xproto::{Atom, AtomEnum, ConfigureWindowAux, ConnectionExt as _, Gravity, PropMode, Window};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;

type Fallible<T> = Result<T, Box<dyn std::error::Error>>;

/// Points between the card and the edges of the screen.
const MARGIN: f64 = 16.0;
const ALL_DESKTOPS: u32 = u32::MAX;

/// Puts the window, still hidden, into a corner of the screen in use, above the others and without the focus.
pub(super) fn corner(window: &impl HasWindowHandle, scale: f64) {
    let Some(window) = x11_id(window) else { return };
    if let Err(error) = set(window, (MARGIN * scale) as i32) {
        log::warn!("the window manager could not be told how to treat the card: {error}");
    }
}

fn x11_id(window: &impl HasWindowHandle) -> Option<Window> {
    #[expect(clippy::wildcard_enum_match_arm, reason = "the other window systems are not ours to list")]
    match window.window_handle().ok()?.as_raw() {
        RawWindowHandle::Xlib(handle) => Window::try_from(handle.window).ok(),
        RawWindowHandle::Xcb(handle) => Some(handle.window.get()),
        _ => None,
    }
}

fn set(window: Window, margin: i32) -> Fallible<()> {
    let (connection, screen) = x11rb::connect(None)?;
    let root = connection.setup().roots.get(screen).ok_or("the display has no screen")?.root;
    let display = Display { connection, root };
    display.treat(window)?;
    display.put(window, margin)?;
    // Without the answer the window could be shown before the server has seen the requests.
    display.connection.get_input_focus()?.reply()?;
    Ok(())
}

struct Display {
    connection: RustConnection,
    root: Window,
}

impl Display {
    /// Above the others, on all desktops, in no list of windows, and without the focus.
    fn treat(&self, window: Window) -> Fallible<()> {
        let names = ["ABOVE", "STICKY", "SKIP_TASKBAR", "SKIP_PAGER"];
        let states = names.map(|name| self.atom(&format!("_NET_WM_STATE_{name}")));
        let states = states.into_iter().collect::<Fallible<Vec<_>>>()?;
        self.set(window, "_NET_WM_STATE", AtomEnum::ATOM, &states)?;
        self.set(window, "_NET_WM_DESKTOP", AtomEnum::CARDINAL, &[ALL_DESKTOPS])?;
        // The time of the user's last touch, as it were never: the focus stays where it is.
        self.set(window, "_NET_WM_USER_TIME", AtomEnum::CARDINAL, &[0])
    }

    /// Into the lower right corner, smaller if it would not fit.
    fn put(&self, window: Window, margin: i32) -> Fallible<()> {
        let now = self.connection.get_geometry(window)?.reply()?;
        let place = self.room()?.lower_right([now.width.into(), now.height.into()], margin);
        let mut hints = WmSizeHints::get_normal_hints(&self.connection, window)?.reply()?.unwrap_or_default();
        hints.position = Some((WmSizeHintsSpecification::UserSpecified, place.left, place.top));
        hints.min_size = hints.min_size.map(|(width, height)| (width.min(place.width), height.min(place.height)));
        // The window manager then reckons from this corner, whatever frame it adds.
        hints.win_gravity = Some(Gravity::SOUTH_EAST);
        hints.set_normal_hints(&self.connection, window)?;
        let configure = ConfigureWindowAux::new()
            .x(place.left)
            .y(place.top)
            .width(place.width.max(1) as u32)
            .height(place.height.max(1) as u32);
        self.connection.configure_window(window, &configure)?;
        Ok(())
    }

    /// The screen in use, without its panels.
    fn room(&self) -> Fallible<Area> {
        let monitors = self.connection.randr_get_monitors(self.root, true)?.reply()?.monitors;
        let monitors: Vec<_> =
            monitors.iter().map(|m| Area::new(m.x.into(), m.y.into(), m.width.into(), m.height.into())).collect();
        let screen = match Area::around(&monitors, self.place_in_use()?) {
            Some(screen) => screen,
            None => self.whole()?,
        };
        Ok(self.work_area().and_then(|work| screen.shared_with(&work)).unwrap_or(screen))
    }

    fn whole(&self) -> Fallible<Area> {
        let root = self.connection.get_geometry(self.root)?.reply()?;
        Ok(Area::new(0, 0, root.width.into(), root.height.into()))
    }

    /// The middle of the window that has the focus, or where the pointer is.
    fn place_in_use(&self) -> Fallible<[i32; 2]> {
        if let Some(middle) = self.active_middle() {
            return Ok(middle);
        }
        let pointer = self.connection.query_pointer(self.root)?.reply()?;
        Ok([pointer.root_x.into(), pointer.root_y.into()])
    }

    /// `None` also where the property names a window that is gone.
    fn active_middle(&self) -> Option<[i32; 2]> {
        let window = *self.get("_NET_ACTIVE_WINDOW", AtomEnum::WINDOW)?.first().filter(|&&window| window != 0)?;
        let size = self.connection.get_geometry(window).ok()?.reply().ok()?;
        let corner = self.connection.translate_coordinates(window, self.root, 0, 0).ok()?.reply().ok()?;
        Some([
            i32::from(corner.dst_x) + i32::from(size.width) / 2,
            i32::from(corner.dst_y) + i32::from(size.height) / 2,
        ])
    }

    /// What panels leave free of the current desktop.
    fn work_area(&self) -> Option<Area> {
        let desktop = self.get("_NET_CURRENT_DESKTOP", AtomEnum::CARDINAL)?.first().copied().unwrap_or(0) as usize;
        let areas = self.get("_NET_WORKAREA", AtomEnum::CARDINAL)?;
        let [left, top, width, height] = *areas.as_chunks::<4>().0.get(desktop)?;
        Some(Area::new(left.cast_signed(), top.cast_signed(), width.cast_signed(), height.cast_signed()))
    }

    /// A property of the root window.
    fn get(&self, name: &str, kind: AtomEnum) -> Option<Vec<u32>> {
        let atom = self.atom(name).ok()?;
        let reply = self.connection.get_property(false, self.root, atom, kind, 0, 1024).ok()?.reply().ok()?;
        Some(reply.value32()?.collect())
    }

    fn set(&self, window: Window, name: &str, kind: AtomEnum, values: &[u32]) -> Fallible<()> {
        self.connection.change_property32(PropMode::REPLACE, window, self.atom(name)?, kind, values)?;
        Ok(())
    }

    fn atom(&self, name: &str) -> Fallible<Atom> {
        Ok(self.connection.intern_atom(false, name.as_bytes())?.reply()?.atom)
    }
}
