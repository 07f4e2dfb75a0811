//! Who may do what with the line between two instances: the user whose program this is, and nobody else.
#![expect(unsafe_code, reason = "no library makes a security descriptor")]

use std::ffi::c_void;
use std::io;
use std::os::windows::io::{AsRawHandle as _, FromRawHandle as _, OwnedHandle};
use std::ptr::null_mut;
use windows_sys::Win32::Foundation::LocalFree;
use windows_sys::Win32::Security::Authorization::{
    ConvertSidToStringSidW, ConvertStringSecurityDescriptorToSecurityDescriptorW, SDDL_REVISION_1,
};
use windows_sys::Win32::Security::{GetTokenInformation, SECURITY_ATTRIBUTES, TOKEN_QUERY, TOKEN_USER, TokenUser};
use windows_sys::Win32::System::Threading::{GetCurrentProcess, OpenProcessToken};

/// An identifier as text has fewer letters.
const LONGEST: usize = 256;

/// Rights for this user alone.
pub(super) struct OwnRights {
    attributes: SECURITY_ATTRIBUTES,
}

impl OwnRights {
    pub(super) fn new() -> io::Result<Self> {
        let rights = wide(&format!("D:P(A;;GA;;;{})", user()?));
        let mut descriptor = null_mut();
        let (from, to) = (rights.as_ptr(), &raw mut descriptor);
        // SAFETY: the text ends with a zero, and the descriptor is freed with this.
        let made =
            unsafe { ConvertStringSecurityDescriptorToSecurityDescriptorW(from, SDDL_REVISION_1, to, null_mut()) };
        let length = u32::try_from(size_of::<SECURITY_ATTRIBUTES>()).unwrap_or_default();
        let attributes = SECURITY_ATTRIBUTES { nLength: length, lpSecurityDescriptor: descriptor, bInheritHandle: 0 };
        check(made).map(|()| Self { attributes })
    }

    pub(super) fn as_ptr(&mut self) -> *mut c_void {
        (&raw mut self.attributes).cast()
    }
}

impl Drop for OwnRights {
    fn drop(&mut self) {
        // SAFETY: the system made it with `LocalAlloc`, and nobody else has it.
        unsafe { LocalFree(self.attributes.lpSecurityDescriptor) };
    }
}

/// The identifier of the user whose process this is, as text.
fn user() -> io::Result<String> {
    let mut token = null_mut();
    // SAFETY: the place that is written to lives as long as the call.
    check(unsafe { OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &raw mut token) })?;
    // SAFETY: the token was just opened, and nobody else closes it.
    let token = unsafe { OwnedHandle::from_raw_handle(token) };
    // In words of eight bytes: the structure at its head wants that.
    let mut room = [0_u64; 64];
    let (mut length, size) = (0, u32::try_from(size_of_val(&room)).unwrap_or_default());
    // SAFETY: as much is written as there is room for.
    let told = unsafe {
        GetTokenInformation(token.as_raw_handle(), TokenUser, room.as_mut_ptr().cast(), size, &raw mut length)
    };
    check(told)?;
    // SAFETY: the system has written that structure at the head of the room, which is aligned for it.
    let user = unsafe { &*room.as_ptr().cast::<TOKEN_USER>() };
    let mut text = null_mut();
    // SAFETY: the identifier lies in the room.
    check(unsafe { ConvertSidToStringSidW(user.User.Sid, &raw mut text) })?;
    // SAFETY: the text ends with a zero; it is copied and then given back.
    unsafe {
        let length = (0..LONGEST).take_while(|&at| *text.add(at) != 0).count();
        let copy = String::from_utf16_lossy(std::slice::from_raw_parts(text, length));
        LocalFree(text.cast());
        Ok(copy)
    }
}

fn check(done: i32) -> io::Result<()> {
    if done == 0 { Err(io::Error::last_os_error()) } else { Ok(()) }
}

fn wide(text: &str) -> Vec<u16> {
    text.encode_utf16().chain([0]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_process_has_a_user() {
        let user = user().unwrap();
        assert!(user.starts_with("S-1-5-"), "{user}");
        assert!(OwnRights::new().is_ok());
    }
}
