//! Being told that something in a folder has changed.
#![expect(unsafe_code, reason = "libraries look ten times a second instead of waiting")]

use std::io;
use std::os::windows::ffi::OsStrExt as _;
use std::path::Path;
use windows_sys::Win32::Foundation::{HANDLE, INVALID_HANDLE_VALUE, WAIT_OBJECT_0};
use windows_sys::Win32::Storage::FileSystem::{
    FILE_NOTIFY_CHANGE_DIR_NAME, FILE_NOTIFY_CHANGE_FILE_NAME, FILE_NOTIFY_CHANGE_LAST_WRITE, FILE_NOTIFY_CHANGE_SIZE,
    FindCloseChangeNotification, FindFirstChangeNotificationW, FindNextChangeNotification,
};
use windows_sys::Win32::System::Threading::{INFINITE, WaitForSingleObject};

/// What is asked for until it is dropped.
struct Question(HANDLE);

// SAFETY: the handle belongs to the process, not to a thread.
unsafe impl Send for Question {}

/// Calls `tell` on a thread of its own after each change in the folder and below it, until that says `false`.
pub(crate) fn watch(folder: &Path, mut tell: impl FnMut() -> bool + Send + 'static) -> io::Result<()> {
    let question = Question::new(folder)?;
    let wait = move || while question.wait() && tell() && question.ask_again() {};
    std::thread::Builder::new().name("files".into()).spawn(wait).map(drop)
}

impl Question {
    fn new(folder: &Path) -> io::Result<Self> {
        let path: Vec<u16> = folder.as_os_str().encode_wide().chain([0]).collect();
        let names = FILE_NOTIFY_CHANGE_FILE_NAME | FILE_NOTIFY_CHANGE_DIR_NAME;
        let what = names | FILE_NOTIFY_CHANGE_LAST_WRITE | FILE_NOTIFY_CHANGE_SIZE;
        // SAFETY: the path ends with a zero.
        let handle = unsafe { FindFirstChangeNotificationW(path.as_ptr(), 1, what) };
        if handle == INVALID_HANDLE_VALUE { Err(io::Error::last_os_error()) } else { Ok(Self(handle)) }
    }

    /// Whether something has changed, and not the wait failed.
    fn wait(&self) -> bool {
        // SAFETY: the handle is open while this is borrowed.
        unsafe { WaitForSingleObject(self.0, INFINITE) == WAIT_OBJECT_0 }
    }

    fn ask_again(&self) -> bool {
        // SAFETY: as above.
        unsafe { FindNextChangeNotification(self.0) != 0 }
    }
}

impl Drop for Question {
    fn drop(&mut self) {
        // SAFETY: nobody else closes the handle.
        unsafe { FindCloseChangeNotification(self.0) };
    }
}
