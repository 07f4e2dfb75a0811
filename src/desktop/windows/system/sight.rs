//! What can be seen of other programs: their processes, the window in use, and the screens.
#![expect(unsafe_code, reason = "windows, screens and processes are listed into memory of ours")]

use super::{size, text};
use std::ptr::null;
use windows_sys::Win32::Foundation::{CloseHandle, INVALID_HANDLE_VALUE, RECT};
use windows_sys::Win32::Graphics::Gdi::{
    DISPLAY_DEVICE_ATTACHED_TO_DESKTOP, DISPLAY_DEVICEW, EnumDisplayDevicesW, GetMonitorInfoW,
    MONITOR_DEFAULTTONEAREST, MONITORINFO, MonitorFromWindow,
};
use windows_sys::Win32::System::Diagnostics::ToolHelp::{
    CreateToolhelp32Snapshot, PROCESSENTRY32W, Process32FirstW, Process32NextW, TH32CS_SNAPPROCESS,
};
use windows_sys::Win32::System::RemoteDesktop::ProcessIdToSessionId;
use windows_sys::Win32::UI::WindowsAndMessaging::{
    EDD_GET_DEVICE_INTERFACE_NAME, GWL_STYLE, GetClassNameW, GetForegroundWindow, GetWindowLongW, GetWindowRect,
    GetWindowThreadProcessId, IsIconic, WS_CAPTION,
};

/// No machine has more; the rest is not looked at.
const MOST_PROCESSES: usize = 20_000;
const MOST_SCREENS: u32 = 64;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) struct Process {
    pub(in super::super) id: u32,
    /// The name of its file, such as `zoom.exe`.
    pub(in super::super) name: String,
}

/// The processes of this session.
pub(in super::super) fn processes() -> Vec<Process> {
    let own = session_of(std::process::id());
    let all = all_processes().into_iter();
    all.filter(|process| own.is_none() || session_of(process.id) == own).collect()
}

fn all_processes() -> Vec<Process> {
    let mut found = Vec::new();
    let mut entry = PROCESSENTRY32W { dwSize: size::<PROCESSENTRY32W>(), ..PROCESSENTRY32W::default() };
    // SAFETY: the structure says its own size, and the snapshot is closed by whom it was made.
    unsafe {
        let snapshot = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);
        if snapshot == INVALID_HANDLE_VALUE {
            return found;
        }
        let mut has_one = Process32FirstW(snapshot, &raw mut entry);
        while has_one != 0 && found.len() < MOST_PROCESSES {
            found.push(Process { id: entry.th32ProcessID, name: text(&entry.szExeFile) });
            has_one = Process32NextW(snapshot, &raw mut entry);
        }
        CloseHandle(snapshot);
    }
    found
}

fn session_of(process: u32) -> Option<u32> {
    let mut session = 0;
    // SAFETY: the number is written by the call.
    let asked = unsafe { ProcessIdToSessionId(process, &raw mut session) };
    (asked != 0).then_some(session)
}

/// The window in use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) struct Front {
    pub(in super::super) process: u32,
    pub(in super::super) class: String,
    /// Left, top, right and bottom of the window, and of the screen that most of it is on.
    pub(in super::super) place: [i32; 4],
    pub(in super::super) screen: [i32; 4],
    /// It has a bar with its title, which only windows have that do not fill the screen.
    pub(in super::super) has_title: bool,
}

pub(in super::super) fn front() -> Option<Front> {
    let mut class = [0_u16; 64];
    let (mut place, mut process) = (RECT::default(), 0);
    let mut monitor = MONITORINFO { cbSize: size::<MONITORINFO>(), ..MONITORINFO::default() };
    // SAFETY: what is written to is ours and says its own size; a window that is gone by now is an error.
    let style = unsafe {
        let window = GetForegroundWindow();
        if window.is_null() || IsIconic(window) != 0 || GetWindowRect(window, &raw mut place) == 0 {
            return None;
        }
        GetWindowThreadProcessId(window, &raw mut process);
        GetClassNameW(window, class.as_mut_ptr(), 64);
        let screen = MonitorFromWindow(window, MONITOR_DEFAULTTONEAREST);
        if GetMonitorInfoW(screen, &raw mut monitor) == 0 {
            return None;
        }
        GetWindowLongW(window, GWL_STYLE).cast_unsigned()
    };
    let edges = |rect: RECT| [rect.left, rect.top, rect.right, rect.bottom];
    Some(Front {
        process,
        class: text(&class),
        place: edges(place),
        screen: edges(monitor.rcMonitor),
        has_title: style & WS_CAPTION == WS_CAPTION,
    })
}

/// A screen as the system lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) struct Device {
    /// Its kind, and where it is plugged in.
    pub(in super::super) id: String,
    pub(in super::super) name: String,
}

/// Every screen that shows a part of the desktop.
pub(in super::super) fn screens() -> Vec<Device> {
    let adapters = (0..MOST_SCREENS).map_while(|number| device(None, number, 0));
    let in_use = adapters.filter(is_in_use);
    in_use.flat_map(|adapter| monitors(&adapter)).collect()
}

fn monitors(adapter: &DISPLAY_DEVICEW) -> Vec<Device> {
    let ask = |number| device(Some(&adapter.DeviceName), number, EDD_GET_DEVICE_INTERFACE_NAME);
    let monitors = (0..MOST_SCREENS).map_while(ask).filter(is_in_use);
    monitors.map(|monitor| Device { id: text(&monitor.DeviceID), name: text(&monitor.DeviceString) }).collect()
}

fn is_in_use(device: &DISPLAY_DEVICEW) -> bool {
    device.StateFlags & DISPLAY_DEVICE_ATTACHED_TO_DESKTOP != 0
}

/// The adapter with this number, or the monitor with this number at an adapter.
fn device(adapter: Option<&[u16; 32]>, number: u32, flags: u32) -> Option<DISPLAY_DEVICEW> {
    let mut device = DISPLAY_DEVICEW { cb: size::<DISPLAY_DEVICEW>(), ..DISPLAY_DEVICEW::default() };
    let adapter = adapter.map_or(null(), |name| name.as_ptr());
    // SAFETY: the name ends with a nought, as the system has written it, and the structure says its own size.
    let found = unsafe { EnumDisplayDevicesW(adapter, number, &raw mut device, flags) };
    (found != 0).then_some(device)
}
