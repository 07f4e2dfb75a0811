//! The X server: its monitors, the window in use, and the properties that are set beside winit.

use super::area::Area;
use winit::raw_window_handle::{HasWindowHandle, RawWindowHandle};
use x11rb::connection::Connection;
use x11rb::protocol::randr::ConnectionExt as _;
use x11rb::protocol::xproto::{Atom, AtomEnum, ConnectionExt as _, PropMode, Window};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;

pub(super) type Fallible<T> = Result<T, Box<dyn std::error::Error>>;

pub(super) const ALL_DESKTOPS: u32 = u32::MAX;

pub(super) fn x11_id(window: &impl HasWindowHandle) -> Option<Window> {
    #[expect(clippy::wildcard_enum_match_arm, reason = "the other window systems are not ours to list")]
    match window.window_handle().ok()?.as_raw() {
        RawWindowHandle::Xlib(handle) => Window::try_from(handle.window).ok(),
        RawWindowHandle::Xcb(handle) => Some(handle.window.get()),
        _ => None,
    }
}

/// A connection of our own.
pub(super) struct Display {
    pub(super) connection: RustConnection,
    pub(super) root: Window,
    pub(super) screen: usize,
}

impl Display {
    pub(super) fn open() -> Fallible<Self> {
        let (connection, screen) = x11rb::connect(None)?;
        let root = connection.setup().roots.get(screen).ok_or("the display has no screen")?.root;
        Ok(Self { connection, root, screen })
    }

    /// Above the others, on all desktops, in no list of windows, and without the focus.
    pub(super) fn treat(&self, window: Window, more: &[&str]) -> Fallible<()> {
        let names = ["ABOVE", "STICKY", "SKIP_TASKBAR", "SKIP_PAGER"];
        let states = names.iter().chain(more).map(|name| self.atom(&format!("_NET_WM_STATE_{name}")));
        let states = states.collect::<Fallible<Vec<_>>>()?;
        self.set(window, "_NET_WM_STATE", AtomEnum::ATOM, &states)?;
        self.set(window, "_NET_WM_DESKTOP", AtomEnum::CARDINAL, &[ALL_DESKTOPS])?;
        // The time of the user's last touch, as it were never: the focus stays where it is.
        self.set(window, "_NET_WM_USER_TIME", AtomEnum::CARDINAL, &[0])
    }

    /// Returns when the server has seen all requests so far: a window could be shown before.
    pub(super) fn settle(&self) -> Fallible<()> {
        self.connection.get_input_focus()?.reply()?;
        Ok(())
    }

    pub(super) fn monitors(&self) -> Fallible<Vec<Area>> {
        let monitors = self.connection.randr_get_monitors(self.root, true)?.reply()?.monitors;
        let areas = monitors.iter().map(|m| Area::new(m.x.into(), m.y.into(), m.width.into(), m.height.into()));
        Ok(areas.collect())
    }

    pub(super) fn whole(&self) -> Fallible<Area> {
        let root = self.connection.get_geometry(self.root)?.reply()?;
        Ok(Area::new(0, 0, root.width.into(), root.height.into()))
    }

    /// The middle of the window that has the focus, or where the pointer is.
    pub(super) fn place_in_use(&self) -> Fallible<[i32; 2]> {
        if let Some(middle) = self.active_middle() {
            return Ok(middle);
        }
        let pointer = self.connection.query_pointer(self.root)?.reply()?;
        Ok([pointer.root_x.into(), pointer.root_y.into()])
    }

    /// `None` also where the property names a window that is gone.
    fn active_middle(&self) -> Option<[i32; 2]> {
        Some(self.place(self.active()?).ok()?.middle())
    }

    /// Where the inside of the window lies on the desktop.
    pub(super) fn place(&self, window: Window) -> Fallible<Area> {
        let size = self.connection.get_geometry(window)?.reply()?;
        let corner = self.connection.translate_coordinates(window, self.root, 0, 0)?.reply()?;
        Ok(Area::new(corner.dst_x.into(), corner.dst_y.into(), size.width.into(), size.height.into()))
    }

    /// The window that the window manager says is in use.
    pub(super) fn active(&self) -> Option<Window> {
        self.get("_NET_ACTIVE_WINDOW", AtomEnum::WINDOW)?.first().copied().filter(|&window| window != 0)
    }

    /// A property of the root window.
    pub(super) fn get(&self, name: &str, kind: AtomEnum) -> Option<Vec<u32>> {
        self.get_of(self.root, name, kind)
    }

    pub(super) fn get_of(&self, window: Window, name: &str, kind: AtomEnum) -> Option<Vec<u32>> {
        let atom = self.atom(name).ok()?;
        let reply = self.connection.get_property(false, window, atom, kind, 0, 1024).ok()?.reply().ok()?;
        Some(reply.value32()?.collect())
    }

    pub(super) fn set(&self, window: Window, name: &str, kind: AtomEnum, values: &[u32]) -> Fallible<()> {
        self.connection.change_property32(PropMode::REPLACE, window, self.atom(name)?, kind, values)?;
        Ok(())
    }

    pub(super) fn atom(&self, name: &str) -> Fallible<Atom> {
        Ok(self.connection.intern_atom(false, name.as_bytes())?.reply()?.atom)
    }
}
