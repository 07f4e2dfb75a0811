//! A window that nobody sees, for what Windows tells to windows alone. It is a usual one of the desktop, because only
//! those are told what is meant for all.
#![expect(unsafe_code, reason = "Windows speaks to a program by the messages of its windows")]

use super::wide;
use std::cell::RefCell;
use std::io;
use std::ptr::{null, null_mut};
use std::time::Duration;
use windows_sys::Win32::Foundation::{HWND, LPARAM, LRESULT, WPARAM};
use windows_sys::Win32::System::LibraryLoader::GetModuleHandleW;
use windows_sys::Win32::System::Power::{
    POWERBROADCAST_SETTING, RegisterPowerSettingNotification, RegisterSuspendResumeNotification,
};
use windows_sys::Win32::System::RemoteDesktop::{NOTIFY_FOR_THIS_SESSION, WTSRegisterSessionNotification};
use windows_sys::Win32::System::SystemServices::GUID_SESSION_DISPLAY_STATUS;
use windows_sys::Win32::UI::WindowsAndMessaging as w;
use windows_sys::core::BOOL;

const CLASS: &str = "Unhunch";
const WAKE: u32 = w::WM_APP;
const QUIT: u32 = w::WM_APP + 1;

/// What a window is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) enum Word {
    /// Its waker was used.
    Wake,
    Timer(usize),
    /// The number of a change of the session.
    Session(u32),
    Suspending,
    /// Twice, if it was the user who woke the machine.
    Resumed,
    /// Another source of power, or the battery has changed.
    Power,
    DisplayLit(bool),
    ClockSet,
    /// A setting of the system or the user.
    Setting,
    /// A screen has come, gone or changed.
    Screens,
    /// The task bar is there anew, and knows of no icon.
    TaskBar,
    /// The session ends as soon as this has been heard.
    Ending,
}

type Ear = Box<dyn FnMut(Word)>;

thread_local! {
    /// Who hears what the window of this thread is told.
    static EAR: RefCell<Option<Ear>> = const { RefCell::new(None) };
    static TASK_BAR: u32 = task_bar();
}

/// The one hidden window of a thread. It is gone with its thread.
#[derive(Debug)]
pub(in super::super) struct Window(HWND);

/// Lets another thread wake the window's.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct Waker(isize);

impl Waker {
    pub(in super::super) fn wake(self) {
        self.post(WAKE);
    }

    /// Ends the turns of the window's thread, and closes a menu that is open in it.
    pub(in super::super) fn quit(self) {
        self.post(QUIT);
    }

    fn post(self, message: u32) {
        // SAFETY: no memory is passed; a window that is gone is an error that nobody minds.
        unsafe { w::PostMessageW(self.0 as HWND, message, 0, 0) };
    }
}

impl Window {
    pub(in super::super) fn new() -> io::Result<Self> {
        let (class, name) = (wide(CLASS), wide(CLASS));
        // SAFETY: the class is whole, its texts live until it is registered, and its procedure is a function of this
        // program. That another thread has registered it before is no harm.
        let window = unsafe {
            let instance = GetModuleHandleW(null());
            let class = w::WNDCLASSW {
                lpfnWndProc: Some(procedure),
                hInstance: instance,
                lpszClassName: class.as_ptr(),
                ..w::WNDCLASSW::default()
            };
            w::RegisterClassW(&raw const class);
            let style = w::WS_EX_TOOLWINDOW | w::WS_EX_NOACTIVATE;
            let (class, name) = (class.lpszClassName, name.as_ptr());
            w::CreateWindowExW(style, class, name, w::WS_POPUP, 0, 0, 0, 0, null_mut(), null_mut(), instance, null())
        };
        if window.is_null() { Err(io::Error::last_os_error()) } else { Ok(Self(window)) }
    }

    pub(in super::super) fn waker(&self) -> Waker {
        Waker(self.0 as isize)
    }

    /// From now on `ear` hears what the window is told, in the midst of whatever call the thread waits in.
    #[expect(clippy::unused_self, reason = "a thread without a window is told nothing")]
    pub(in super::super) fn hear(&self, ear: impl FnMut(Word) + 'static) {
        EAR.set(Some(Box::new(ear)));
    }

    /// Sets this timer, or takes it away. It rings until it is set anew.
    pub(in super::super) fn ring(&self, timer: usize, after: Option<Duration>) {
        let millis = after.map(|after| u32::try_from(after.as_millis()).unwrap_or(w::USER_TIMER_MAXIMUM));
        // SAFETY: the window is this thread's own, and no function is passed.
        unsafe {
            match millis {
                Some(millis) => w::SetTimer(self.0, timer, millis, None) != 0,
                None => w::KillTimer(self.0, timer) != 0,
            };
        }
    }

    /// Asks to be told of the session; that may be too early.
    pub(in super::super) fn watch_session(&self) -> io::Result<()> {
        // SAFETY: the window lives as long as its thread, and is forgotten by the system with it.
        done(unsafe { WTSRegisterSessionNotification(self.0, NOTIFY_FOR_THIS_SESSION) })
    }

    /// Asks to be told of sleep, on machines too that never sleep wholly.
    pub(in super::super) fn watch_sleep(&self) -> io::Result<()> {
        // SAFETY: as above.
        let watch = unsafe { RegisterSuspendResumeNotification(self.0, w::DEVICE_NOTIFY_WINDOW_HANDLE) };
        done(BOOL::from(watch != 0))
    }

    /// Asks to be told whether the screens are lit: at once, and at each change.
    pub(in super::super) fn watch_display(&self) -> io::Result<()> {
        // SAFETY: as above; the number is read before the call returns.
        let watch = unsafe {
            let number = GUID_SESSION_DISPLAY_STATUS;
            RegisterPowerSettingNotification(self.0, &raw const number, w::DEVICE_NOTIFY_WINDOW_HANDLE)
        };
        done(BOOL::from(watch != 0))
    }

    /// Waits for the next message of the thread and gives it to whom it is for; `false` when there is none any more.
    pub(in super::super) fn turn(&self) -> bool {
        let mut message = w::MSG::default();
        // SAFETY: the message is written by the call, and given on as it is.
        unsafe {
            if w::GetMessageW(&raw mut message, null_mut(), 0, 0) <= 0 {
                return false;
            }
            if message.message == w::WM_TIMER && message.hwnd != self.0 {
                // The icon's library looks every 15 ms whether the pointer has left the icon, and forgets to stop when it
                // leaves in one leap. Nobody here asks where the pointer is.
                w::KillTimer(message.hwnd, message.wParam);
            } else {
                w::TranslateMessage(&raw const message);
                w::DispatchMessageW(&raw const message);
            }
        }
        true
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        EAR.set(None);
        // SAFETY: the window is this thread's own.
        unsafe { w::DestroyWindow(self.0) };
    }
}

/// Whether a task bar is there to hold an icon.
pub(in super::super) fn has_task_bar() -> bool {
    let class = wide("Shell_TrayWnd");
    // SAFETY: the text lives until the call returns.
    unsafe { !w::FindWindowW(class.as_ptr(), null()).is_null() }
}

/// The side of a small icon, in pixels.
pub(in super::super) fn small_icon() -> i32 {
    // SAFETY: it takes a number.
    unsafe { w::GetSystemMetrics(w::SM_CXSMICON) }.clamp(16, 256)
}

fn done(outcome: BOOL) -> io::Result<()> {
    if outcome == 0 { Err(io::Error::last_os_error()) } else { Ok(()) }
}

fn task_bar() -> u32 {
    let name = wide("TaskbarCreated");
    // SAFETY: the text lives until the call returns.
    unsafe { w::RegisterWindowMessageW(name.as_ptr()) }
}

extern "system" fn procedure(window: HWND, message: u32, first: WPARAM, second: LPARAM) -> LRESULT {
    if message == QUIT {
        // SAFETY: these take no memory.
        unsafe {
            w::EndMenu();
            w::PostQuitMessage(0);
        }
    } else if let Some(word) = word(message, first, second) {
        // What comes while a word is being heard is no news: the calls that are made then bring none of these.
        EAR.with(|ear| {
            if let Ok(mut ear) = ear.try_borrow_mut()
                && let Some(ear) = &mut *ear
            {
                ear(word);
            }
        });
    }
    // SAFETY: these are the arguments that the system has given.
    unsafe { w::DefWindowProcW(window, message, first, second) }
}

fn word(message: u32, first: WPARAM, second: LPARAM) -> Option<Word> {
    let number = u32::try_from(first).unwrap_or_default();
    match message {
        WAKE => Some(Word::Wake),
        w::WM_TIMER => Some(Word::Timer(first)),
        w::WM_WTSSESSION_CHANGE => Some(Word::Session(number)),
        w::WM_POWERBROADCAST => power(number, second),
        w::WM_TIMECHANGE => Some(Word::ClockSet),
        w::WM_SETTINGCHANGE | w::WM_THEMECHANGED => Some(Word::Setting),
        w::WM_DISPLAYCHANGE => Some(Word::Screens),
        w::WM_ENDSESSION if first != 0 => Some(Word::Ending),
        other if other == TASK_BAR.with(|task_bar| *task_bar) => Some(Word::TaskBar),
        _ => None,
    }
}

fn power(number: u32, second: LPARAM) -> Option<Word> {
    match number {
        w::PBT_APMSUSPEND => Some(Word::Suspending),
        w::PBT_APMRESUMEAUTOMATIC | w::PBT_APMRESUMESUSPEND => Some(Word::Resumed),
        w::PBT_APMPOWERSTATUSCHANGE => Some(Word::Power),
        w::PBT_POWERSETTINGCHANGE if second != 0 => {
            // SAFETY: with this message comes a setting, and the one that was asked for is a number of which zero is dark.
            let setting = unsafe { &*(second as *const POWERBROADCAST_SETTING) };
            Some(Word::DisplayLit(setting.Data[0] != 0))
        }
        _ => None,
    }
}
