//! The system's own calls about windows and monitors.
#![expect(unsafe_code, reason = "the toolkit has no words for these")]

use super::area::Area;
use windows_sys::Win32::Foundation::{HWND, LPARAM, POINT, RECT};
use windows_sys::Win32::Graphics::Gdi::{
    EnumDisplayMonitors, GetMonitorInfoW, HDC, HMONITOR, MONITOR_DEFAULTTOPRIMARY, MONITORINFO, MonitorFromPoint,
};
use windows_sys::Win32::UI::Input::KeyboardAndMouse::GetAsyncKeyState;
use windows_sys::Win32::UI::WindowsAndMessaging::{
    GWL_EXSTYLE, GetClientRect, GetCursorPos, GetForegroundWindow, GetWindowLongPtrW, GetWindowRect, HWND_TOPMOST,
    SWP_NOACTIVATE, SWP_NOOWNERZORDER, SWP_NOZORDER, SetForegroundWindow, SetWindowLongPtrW, SetWindowPos,
    WS_EX_NOACTIVATE,
};

/// The keys of the keyboard; the numbers below are buttons of the mouse.
const KEYS: std::ops::RangeInclusive<i32> = 0x08..=0xfe;

/// A window, ours or another's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Handle(isize);

impl Handle {
    pub(super) fn new(window: std::num::NonZeroIsize) -> Self {
        Self(window.get())
    }

    fn raw(self) -> HWND {
        self.0 as HWND
    }
}

/// Every monitor, whole.
pub(super) fn monitors() -> Vec<Area> {
    unsafe extern "system" fn note(_: HMONITOR, _: HDC, place: *mut RECT, found: LPARAM) -> i32 {
        // SAFETY: the system hands over a place, and what this file handed to it.
        let (place, found) = unsafe { (&*place, &mut *(found as *mut Vec<Area>)) };
        found.push(area(place));
        1
    }
    let mut found = Vec::new();
    // SAFETY: the list outlives the call, which calls `note` and nothing else.
    unsafe { EnumDisplayMonitors(std::ptr::null_mut(), std::ptr::null(), Some(note), (&raw mut found) as LPARAM) };
    found
}

/// The middle of the window that has the keys, or else where the pointer is.
pub(super) fn point_in_use() -> [i32; 2] {
    let used = place(foreground());
    if used.width > 0 { used.middle() } else { pointer() }
}

fn pointer() -> [i32; 2] {
    let mut point = POINT::default();
    // SAFETY: the place that is written to outlives the call.
    unsafe { GetCursorPos(&raw mut point) };
    [point.x, point.y]
}

/// The screen in use, without its task bar.
pub(super) fn room_in_use() -> Option<Area> {
    let [x, y] = point_in_use();
    let size = u32::try_from(size_of::<MONITORINFO>()).ok()?;
    let mut told = MONITORINFO { cbSize: size, ..MONITORINFO::default() };
    // SAFETY: the structure says how large it is.
    let found = unsafe { GetMonitorInfoW(MonitorFromPoint(POINT { x, y }, MONITOR_DEFAULTTOPRIMARY), &raw mut told) };
    (found != 0).then(|| area(&told.rcWork))
}

/// Where the window is, with its frame.
pub(super) fn place(window: Handle) -> Area {
    let mut place = RECT::default();
    // SAFETY: the place that is written to outlives the call; a window that is gone leaves it empty.
    unsafe { GetWindowRect(window.raw(), &raw mut place) };
    area(&place)
}

/// How much wider and higher the window is than what is drawn in it.
pub(super) fn frame(window: Handle) -> [i32; 2] {
    let mut inner = RECT::default();
    // SAFETY: the place that is written to outlives the call.
    unsafe { GetClientRect(window.raw(), &raw mut inner) };
    let (outer, inner) = (place(window), area(&inner));
    [outer.width - inner.width, outer.height - inner.height]
}

/// Moves the window there, above all that are not kept above as well, and gives it no keys.
pub(super) fn put_above(window: Handle, to: Area) {
    // SAFETY: a window that is gone is an error that nobody has to heed.
    unsafe { SetWindowPos(window.raw(), HWND_TOPMOST, to.left, to.top, to.width, to.height, SWP_NOACTIVATE) };
}

/// Moves the window there.
pub(super) fn put(window: Handle, to: Area) {
    let how = SWP_NOACTIVATE | SWP_NOZORDER | SWP_NOOWNERZORDER;
    // SAFETY: as above.
    unsafe { SetWindowPos(window.raw(), std::ptr::null_mut(), to.left, to.top, to.width, to.height, how) };
}

/// Whether the window may have the keys, by a click or otherwise.
pub(super) fn let_keys(window: Handle, may: bool) {
    // SAFETY: the style is a number that belongs to every window.
    unsafe {
        let style = GetWindowLongPtrW(window.raw(), GWL_EXSTYLE);
        let flag = WS_EX_NOACTIVATE.cast_signed() as isize;
        SetWindowLongPtrW(window.raw(), GWL_EXSTYLE, if may { style & !flag } else { style | flag });
    }
}

/// Who has the keys.
pub(super) fn foreground() -> Handle {
    // SAFETY: it takes nothing.
    Handle(unsafe { GetForegroundWindow() } as isize)
}

pub(super) fn bring_forward(window: Handle) {
    // SAFETY: a window that is gone is an error that nobody has to heed.
    unsafe { SetForegroundWindow(window.raw()) };
}

/// Whether a key is held down, in whatever program.
pub(super) fn has_key_down() -> bool {
    // SAFETY: it takes a number and gives one.
    KEYS.into_iter().any(|key| unsafe { GetAsyncKeyState(key) } < 0)
}

fn area(place: &RECT) -> Area {
    Area::new(place.left, place.top, place.right - place.left, place.bottom - place.top)
}
