//! Processes that end together.
#![expect(unsafe_code, reason = "the standard library knows no groups of processes")]

use std::io;
use std::os::windows::io::{AsRawHandle as _, FromRawHandle as _, OwnedHandle, RawHandle};
use std::ptr::null;
use windows_sys::Win32::System::JobObjects::{
    AssignProcessToJobObject, CreateJobObjectW, JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE,
    JOBOBJECT_BASIC_ACCOUNTING_INFORMATION, JOBOBJECT_EXTENDED_LIMIT_INFORMATION, JobObjectBasicAccountingInformation,
    JobObjectExtendedLimitInformation, QueryInformationJobObject, SetInformationJobObject, TerminateJobObject,
};

/// Those that were taken in, and all that they start.
#[derive(Debug)]
pub(super) struct Job(OwnedHandle);

impl Job {
    pub(super) fn new() -> io::Result<Self> {
        // SAFETY: both may be missing.
        let handle = unsafe { CreateJobObjectW(null(), null()) };
        if handle.is_null() {
            return Err(io::Error::last_os_error());
        }
        // SAFETY: the handle was just made, and nobody else closes it.
        Ok(Self(unsafe { OwnedHandle::from_raw_handle(handle) }))
    }

    /// From now on they all end when this is closed, as it is with the end of this process.
    pub(super) fn bind(self) -> io::Result<Self> {
        let mut limits = JOBOBJECT_EXTENDED_LIMIT_INFORMATION::default();
        limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
        let size = u32::try_from(size_of_val(&limits)).unwrap_or_default();
        let what = JobObjectExtendedLimitInformation;
        // SAFETY: the structure is the one that belongs to the number, with its size.
        let set = unsafe { SetInformationJobObject(self.0.as_raw_handle(), what, (&raw const limits).cast(), size) };
        if set == 0 { Err(io::Error::last_os_error()) } else { Ok(self) }
    }

    pub(super) fn take_in(&self, process: RawHandle) -> io::Result<()> {
        // SAFETY: both handles are open while they are borrowed.
        let taken = unsafe { AssignProcessToJobObject(self.0.as_raw_handle(), process) };
        if taken == 0 { Err(io::Error::last_os_error()) } else { Ok(()) }
    }

    /// Whether one of them still runs.
    pub(super) fn is_alive(&self) -> bool {
        let mut account = JOBOBJECT_BASIC_ACCOUNTING_INFORMATION::default();
        let size = u32::try_from(size_of_val(&account)).unwrap_or_default();
        let (job, what) = (self.0.as_raw_handle(), JobObjectBasicAccountingInformation);
        let to = (&raw mut account).cast();
        // SAFETY: the structure is the one that belongs to the number, with its size.
        let told = unsafe { QueryInformationJobObject(job, what, to, size, std::ptr::null_mut()) };
        told != 0 && account.ActiveProcesses > 0
    }

    pub(super) fn end(&self) {
        // SAFETY: the handle is open.
        unsafe { TerminateJobObject(self.0.as_raw_handle(), 1) };
    }
}
