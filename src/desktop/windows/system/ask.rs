//! What can be asked of the session, its input and its power, and asked for.
#![expect(unsafe_code, reason = "what Windows can be asked, it answers into memory of ours")]

use super::size;
use std::io;
use std::ptr::{null, null_mut};
use windows_registry::Key;
use windows_sys::Win32::Foundation::ERROR_SUCCESS;
use windows_sys::Win32::System::Power::{
    CallNtPowerInformation, GetSystemPowerStatus, SYSTEM_POWER_STATUS, SystemExecutionState,
};
use windows_sys::Win32::System::Registry::{
    REG_NOTIFY_CHANGE_LAST_SET, REG_NOTIFY_CHANGE_NAME, RegNotifyChangeKeyValue,
};
use windows_sys::Win32::System::RemoteDesktop::{
    WTS_CURRENT_SERVER_HANDLE, WTS_CURRENT_SESSION, WTS_SESSIONSTATE_LOCK, WTS_SESSIONSTATE_UNLOCK, WTSActive,
    WTSFreeMemory, WTSINFOEXW, WTSQuerySessionInformationW, WTSSessionInfoEx,
};
use windows_sys::Win32::System::Shutdown::LockWorkStation;
use windows_sys::Win32::System::SystemInformation::GetTickCount;
use windows_sys::Win32::UI::Input::KeyboardAndMouse::{GetLastInputInfo, LASTINPUTINFO};
use windows_sys::Win32::UI::Shell::SHQueryUserNotificationState;
use windows_sys::Win32::UI::WindowsAndMessaging::{SPI_GETCLIENTAREAANIMATION, SystemParametersInfoW};
use windows_sys::core::BOOL;

/// Two readings of the same counter of milliseconds.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct Ticks {
    pub(in super::super) last_input: u32,
    pub(in super::super) now: u32,
}

/// When there was input last, and then what time it is.
pub(in super::super) fn ticks() -> io::Result<Ticks> {
    let mut info = LASTINPUTINFO { cbSize: size::<LASTINPUTINFO>(), dwTime: 0 };
    // SAFETY: the structure says its own size.
    done(unsafe { GetLastInputInfo(&raw mut info) })?;
    // SAFETY: it takes nothing.
    let now = unsafe { GetTickCount() };
    Ok(Ticks { last_input: info.dwTime, now })
}

/// How the session stands; `None` of what is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) struct Standing {
    pub(in super::super) active: bool,
    pub(in super::super) locked: Option<bool>,
}

pub(in super::super) fn session() -> Option<Standing> {
    let (mut answer, mut length) = (null_mut(), 0);
    // SAFETY: the answer is allocated by the system, read only if it is long enough for what it was asked for, and given
    // back.
    unsafe {
        let (server, session) = (WTS_CURRENT_SERVER_HANDLE, WTS_CURRENT_SESSION);
        let asked = WTSQuerySessionInformationW(server, session, WTSSessionInfoEx, &raw mut answer, &raw mut length);
        if asked == 0 || answer.is_null() {
            return None;
        }
        let whole = length >= size::<WTSINFOEXW>();
        let info = whole.then(|| answer.cast::<WTSINFOEXW>().read_unaligned());
        WTSFreeMemory(answer.cast());
        let info = info.filter(|info| info.Level == 1)?.Data.WTSInfoExLevel1;
        let locked = match info.SessionFlags.cast_unsigned() {
            WTS_SESSIONSTATE_LOCK => Some(true),
            WTS_SESSIONSTATE_UNLOCK => Some(false),
            _ => None,
        };
        Some(Standing { active: info.SessionState == WTSActive, locked })
    }
}

/// Asks for the lock screen, which comes soon after.
pub(in super::super) fn lock() -> io::Result<()> {
    // SAFETY: it takes nothing.
    done(unsafe { LockWorkStation() })
}

/// Whether the shell would show a notification now: a number of `QUERY_USER_NOTIFICATION_STATE`.
pub(in super::super) fn notification_state() -> Option<i32> {
    let mut state = 0;
    // SAFETY: the number is written by the call.
    let asked = unsafe { SHQueryUserNotificationState(&raw mut state) };
    (asked == 0).then_some(state)
}

/// What the programs want to be kept awake, as the flags of `SetThreadExecutionState`.
pub(in super::super) fn execution_state() -> Option<u32> {
    let mut state = 0_u32;
    // SAFETY: this question has no input, and a number of four bytes as its answer.
    let asked =
        unsafe { CallNtPowerInformation(SystemExecutionState, null(), 0, (&raw mut state).cast(), size::<u32>()) };
    (asked == 0).then_some(state)
}

/// What feeds the machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) struct Power {
    /// 0 for the battery, 1 for the line, 255 if that is not known.
    pub(in super::super) line: u8,
    pub(in super::super) battery: u8,
}

pub(in super::super) fn power() -> Option<Power> {
    let mut status = SYSTEM_POWER_STATUS::default();
    // SAFETY: the structure is written by the call.
    let asked = unsafe { GetSystemPowerStatus(&raw mut status) };
    (asked != 0).then_some(Power { line: status.ACLineStatus, battery: status.BatteryFlag })
}

/// Whether windows are to move and fade.
pub(in super::super) fn animations() -> Option<bool> {
    let mut on: BOOL = 0;
    // SAFETY: this setting is a truth value, which is written by the call.
    let asked = unsafe { SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, (&raw mut on).cast(), 0) };
    (asked != 0).then_some(on != 0)
}

/// Waits until something under the key changes.
pub(in super::super) fn change(key: &Key) -> io::Result<()> {
    let what = REG_NOTIFY_CHANGE_NAME | REG_NOTIFY_CHANGE_LAST_SET;
    // SAFETY: the key is open as long as the call lasts; without an event the call itself waits.
    let outcome = unsafe { RegNotifyChangeKeyValue(key.as_raw(), 1, what, null_mut(), 0) };
    if outcome == ERROR_SUCCESS { Ok(()) } else { Err(io::Error::from_raw_os_error(outcome.cast_signed())) }
}

fn done(outcome: BOOL) -> io::Result<()> {
    if outcome == 0 { Err(io::Error::last_os_error()) } else { Ok(()) }
}
