//! Whether the screen is locked, the session is on the screen, and the machine goes to sleep.

use crate::desktop::Signal;
use windows_sys::Win32::UI::WindowsAndMessaging::{
    WTS_CONSOLE_CONNECT, WTS_CONSOLE_DISCONNECT, WTS_REMOTE_CONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOCK,
    WTS_SESSION_UNLOCK,
};

/// What has been said; only what changes is said again.
#[derive(Debug)]
pub(super) struct Session {
    locked: bool,
    active: bool,
    sleeping: bool,
}

impl Default for Session {
    fn default() -> Self {
        Self { locked: false, active: true, sleeping: false }
    }
}

impl Session {
    /// Nobody can give any input to this session.
    pub(super) fn is_out_of_reach(&self) -> bool {
        self.locked || !self.active
    }

    /// A change by its number.
    pub(super) fn change(&mut self, number: u32) -> Option<Signal> {
        match number {
            WTS_SESSION_LOCK => self.lock(true),
            WTS_SESSION_UNLOCK => self.lock(false),
            WTS_CONSOLE_CONNECT | WTS_REMOTE_CONNECT => self.activate(true),
            WTS_CONSOLE_DISCONNECT | WTS_REMOTE_DISCONNECT => self.activate(false),
            _ => None,
        }
    }

    pub(super) fn lock(&mut self, locked: bool) -> Option<Signal> {
        let changed = std::mem::replace(&mut self.locked, locked) != locked;
        changed.then_some(Signal::Locked(locked))
    }

    pub(super) fn activate(&mut self, active: bool) -> Option<Signal> {
        let changed = std::mem::replace(&mut self.active, active) != active;
        changed.then_some(Signal::SessionActive(active))
    }

    /// A wake is said even when it seems to be known: one without its sleep means that the first was lost.
    pub(super) fn sleep(&mut self, sleeping: bool) -> Option<Signal> {
        let before = std::mem::replace(&mut self.sleeping, sleeping);
        (sleeping != before || !sleeping).then_some(Signal::Sleeping(sleeping))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_what_changes() {
        let mut session = Session::default();
        let mut said = |number| session.change(number);
        assert_eq!(said(WTS_SESSION_UNLOCK), None);
        assert_eq!(said(WTS_SESSION_LOCK), Some(Signal::Locked(true)));
        assert_eq!(said(WTS_SESSION_LOCK), None);
        assert_eq!(said(WTS_CONSOLE_DISCONNECT), Some(Signal::SessionActive(false)));
        assert_eq!(said(WTS_REMOTE_CONNECT), Some(Signal::SessionActive(true)));
        assert_eq!(said(WTS_SESSION_UNLOCK), Some(Signal::Locked(false)));
        assert_eq!(said(99), None);
    }

    #[test]
    fn says_a_wake_even_if_the_sleep_was_lost() {
        let mut session = Session::default();
        assert_eq!(session.sleep(false), Some(Signal::Sleeping(false)));
        assert_eq!(session.sleep(true), Some(Signal::Sleeping(true)));
        assert_eq!(session.sleep(true), None);
    }
}
