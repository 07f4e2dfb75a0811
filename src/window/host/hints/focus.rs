//! Who gets the keys: lent to the cover once they are not meant for another program, and given back.

use super::display::{ALL_DESKTOPS, Display, Fallible};
use x11rb::connection::Connection;
use x11rb::properties::WmHints;
use x11rb::protocol::xproto::{AtomEnum, ClientMessageEvent, ConnectionExt as _, EventMask, InputFocus, Window};

/// `x11rb` has no name for it: the focus follows the pointer.
const POINTER_ROOT: Window = 1;
/// The request comes from the user, not from a program that wants to be looked at.
const BY_THE_USER: u32 = 2;

/// Window managers that leave the focus alone when a full-screen window opens that takes none; others give it away
/// to whatever fills the screen.
const TRUSTED: [&str; 9] =
    ["openbox", "xfwm4", "mutter", "gnome shell", "kwin", "fluxbox", "metacity", "marco", "muffin"];

/// Who moves the focus, and keeps windows in their places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Manner {
    ByManager,
    ByOurselves,
}

/// Who had the keys before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Focus(Option<Window>);

impl Display {
    pub(super) fn manner(&self) -> Manner {
        let name = self.manager_name().unwrap_or_default().to_lowercase();
        if TRUSTED.iter().any(|trusted| name.contains(trusted)) { Manner::ByManager } else { Manner::ByOurselves }
    }

    /// The property stays when a window manager goes; the window that it names does not.
    fn manager_name(&self) -> Option<String> {
        let check = *self.get("_NET_SUPPORTING_WM_CHECK", AtomEnum::WINDOW)?.first()?;
        let (name, kind) = (self.atom("_NET_WM_NAME").ok()?, self.atom("UTF8_STRING").ok()?);
        let reply = self.connection.get_property(false, check, name, kind, 0, 64).ok()?.reply().ok()?;
        Some(String::from_utf8_lossy(&reply.value).into_owned())
    }

    /// Says before the window is shown that it takes no keys, or later that it does.
    pub(super) fn let_focus(&self, window: Window, takes_keys: bool) -> Fallible<()> {
        let mut hints = WmHints::get(&self.connection, window)?.reply()?.unwrap_or_default();
        hints.input = Some(takes_keys);
        hints.set(&self.connection, window)?;
        Ok(())
    }

    /// Where nobody manages windows, keys often go to whatever lies under the pointer, which a cover would be: they
    /// are tied to the window that has them. Says whether it was so.
    pub(super) fn pin_focus(&self) -> Fallible<bool> {
        let follows = self.connection.get_input_focus()?.reply()?.focus == POINTER_ROOT;
        let under = self.connection.query_pointer(self.root)?.reply()?.child;
        if follows && under != x11rb::NONE {
            self.give_keys(under)?;
        }
        Ok(follows)
    }

    /// Lets them go to whatever lies under the pointer again.
    pub(super) fn unpin_focus(&self) -> Fallible<()> {
        self.give_keys(POINTER_ROOT)?;
        self.settle()
    }

    /// Whether a key is held down at this moment.
    pub(super) fn has_key_down(&self) -> Fallible<bool> {
        Ok(self.connection.query_keymap()?.reply()?.keys.iter().any(|&keys| keys != 0))
    }

    pub(super) fn focus(&self, manner: Manner) -> Focus {
        let server = || Some(self.connection.get_input_focus().ok()?.reply().ok()?.focus);
        Focus(match manner {
            Manner::ByManager => self.active().or_else(server),
            Manner::ByOurselves => server(),
        })
    }

    pub(super) fn take_focus(&self, manner: Manner, window: Window) -> Fallible<()> {
        match manner {
            Manner::ByManager => {
                self.let_focus(window, true)?;
                self.activate(window)
            }
            Manner::ByOurselves => self.give_keys(window),
        }
    }

    /// Gives the keys back, unless the user has given them to somebody else meanwhile, or has gone to another desktop:
    /// they are not dragged back.
    pub(super) fn give_back(&self, manner: Manner, before: Focus, ours: Window) -> Fallible<()> {
        let Focus(Some(window)) = before else { return Ok(()) };
        if self.focus(manner) != Focus(Some(ours)) || self.is_elsewhere(window) {
            return Ok(());
        }
        match manner {
            Manner::ByManager => self.activate(window)?,
            Manner::ByOurselves => self.give_keys(window)?,
        }
        self.settle()
    }

    /// Whether the window is on another desktop than the user.
    fn is_elsewhere(&self, window: Window) -> bool {
        let here = self.get("_NET_CURRENT_DESKTOP", AtomEnum::CARDINAL).and_then(|numbers| numbers.first().copied());
        let there = self.get_of(window, "_NET_WM_DESKTOP", AtomEnum::CARDINAL);
        let there = there.and_then(|numbers| numbers.first().copied()).filter(|&desktop| desktop != ALL_DESKTOPS);
        here.zip(there).is_some_and(|(here, there)| here != there)
    }

    fn give_keys(&self, window: Window) -> Fallible<()> {
        self.connection.set_input_focus(InputFocus::POINTER_ROOT, window, x11rb::CURRENT_TIME)?.check()?;
        Ok(())
    }

    fn activate(&self, window: Window) -> Fallible<()> {
        let kind = self.atom("_NET_ACTIVE_WINDOW")?;
        let message = ClientMessageEvent::new(32, window, kind, [BY_THE_USER, x11rb::CURRENT_TIME, 0, 0, 0]);
        let to = EventMask::SUBSTRUCTURE_REDIRECT | EventMask::SUBSTRUCTURE_NOTIFY;
        self.connection.send_event(false, self.root, to, message)?;
        self.connection.flush()?;
        Ok(())
    }
}
