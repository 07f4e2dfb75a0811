//! Windows that lie over whole monitors, without ever taking a key before they may.

use super::area::Area;
use super::system::{self, Handle};
use super::{Sign, handle};
use std::time::Duration;
use winit::event_loop::ActiveEventLoop;
use winit::platform::windows::WindowExtWindows as _;
use winit::raw_window_handle::HasWindowHandle;
use winit::window::Window;

/// How often it is looked for keys and monitors, while there is a cover.
const LOOK: Duration = Duration::from_millis(50);

pub(in crate::window::host) struct Cover {
    /// Who had the keys when the cover took them.
    before: Option<Handle>,
}

impl Cover {
    #[expect(clippy::unnecessary_wraps, reason = "elsewhere it can fail")]
    pub(in crate::window::host) fn open(_events: &ActiveEventLoop) -> Result<Self, String> {
        Ok(Self { before: None })
    }

    /// Tells on another thread of what happens beside the cover. It ends with the process, as the cover does.
    pub(in crate::window::host) fn watch(tell: impl Fn(Sign) + Send + 'static) -> Result<(), String> {
        let look = move || {
            let mut monitors = system::monitors();
            loop {
                std::thread::sleep(LOOK);
                if system::has_key_down() {
                    tell(Sign::Key);
                }
                let now = system::monitors();
                if now != monitors {
                    monitors = now;
                    tell(Sign::Monitors);
                }
            }
        };
        let thread = std::thread::Builder::new().name("display".into()).spawn(look);
        thread.map(drop).map_err(|error| error.to_string())
    }

    #[expect(clippy::unused_self, reason = "elsewhere it depends on the window manager")]
    pub(in crate::window::host) fn is_unmanaged(&self) -> bool {
        false
    }

    /// All monitors, the one in use first.
    #[expect(clippy::unused_self, reason = "elsewhere a connection is needed")]
    pub(in crate::window::host) fn areas(&self) -> Vec<Area> {
        let mut areas = system::monitors();
        let in_use = Area::around(&areas, system::point_in_use());
        areas.sort_by_key(|area| Some(*area) != in_use);
        areas.dedup();
        areas
    }

    pub(in crate::window::host) fn whole(&self) -> Area {
        self.areas().first().copied().unwrap_or(Area::new(0, 0, 1280, 800))
    }

    /// Lays the window, still hidden, over the monitor. It takes no keys.
    #[expect(clippy::unused_self, reason = "elsewhere a connection is needed")]
    pub(in crate::window::host) fn lay(&self, window: &Window, area: Area, _is_beside: bool) {
        // With a shadow the system leaves a line of its own along the upper edge.
        window.set_undecorated_shadow(false);
        if let Some(window) = handle(window) {
            system::let_keys(window, false);
            system::put_above(window, area);
        }
    }

    /// Gives the keys to the window, unless one is held down: it was meant for another program. Says whether it did.
    pub(in crate::window::host) fn take_focus(&mut self, window: &impl HasWindowHandle) -> bool {
        let Some(window) = handle(window) else { return true };
        if system::has_key_down() {
            return false;
        }
        self.before.get_or_insert_with(system::foreground);
        system::let_keys(window, true);
        system::bring_forward(window);
        true
    }

    /// Gives the keys back to who had them, if the window still has them.
    pub(in crate::window::host) fn give_back(&self, window: &impl HasWindowHandle) {
        if let (Some(before), Some(window)) = (self.before, handle(window))
            && system::foreground() == window
        {
            system::bring_forward(before);
        }
    }
}
