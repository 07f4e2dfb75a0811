//! Processes: groups of them, taking one's own place, and ends.

use super::job::Job;
use std::io;
use std::os::windows::process::CommandExt as _;
use std::path::PathBuf;
use std::process::{Command, ExitStatus};
use std::sync::LazyLock;
use tokio::process::Child;
use windows_sys::Win32::System::Threading::{CREATE_NEW_PROCESS_GROUP, CREATE_NO_WINDOW};

/// What is started so has no console, and is not ended with the one that this program was started in.
pub(crate) fn apart(command: &mut Command) -> &mut Command {
    command.creation_flags(CREATE_NEW_PROCESS_GROUP | CREATE_NO_WINDOW)
}

/// Starts the other program in place of this one. Comes back only with a failure.
pub(crate) fn become_of(mut command: Command) -> io::Error {
    match command.spawn() {
        Ok(_) => std::process::exit(0),
        Err(error) => error,
    }
}

/// A program that runs keeps its name.
pub(crate) fn nameless() -> PathBuf {
    std::env::current_exe().unwrap_or_default()
}

/// Ends at once, without any clean-up.
#[cfg(feature = "window")]
#[expect(unsafe_code, reason = "an end without clean-up is no part of the standard library")]
pub(crate) fn end_now() {
    use windows_sys::Win32::System::Threading::{GetCurrentProcess, TerminateProcess};
    // SAFETY: the process's own handle is always valid.
    unsafe { TerminateProcess(GetCurrentProcess(), 101) };
}

/// The one that starts this process sees to that, by [`end_with_us`].
#[cfg(feature = "window")]
pub(crate) fn end_with_parent() {}

/// The child ends when this process does, however it ends.
pub(crate) fn end_with_us(child: &Child) {
    static BOUND: LazyLock<Option<Job>> = LazyLock::new(|| Job::new().and_then(Job::bind).ok());
    if let (Some(job), Some(handle)) = (&*BOUND, child.raw_handle())
        && let Err(error) = job.take_in(handle)
    {
        log::debug!("a window may outlive this process: {error}");
    }
}

/// There is nobody to see off: a process that takes another's place is a new one here.
pub(crate) fn see_one_off() -> Option<bool> {
    None
}

/// A process that was started [`apart`] and what it started. Dropping it ends them all.
#[derive(Debug)]
pub(crate) struct Group(Option<Job>);

impl Group {
    pub(crate) fn of(child: &Child) -> Self {
        let job = Job::new().ok();
        Self(job.filter(|job| child.raw_handle().is_some_and(|handle| job.take_in(handle).is_ok())))
    }

    /// Whether one of them still runs.
    pub(crate) fn is_there(&self) -> bool {
        self.0.as_ref().is_some_and(Job::is_alive)
    }

    /// Lets them all go.
    pub(crate) fn release(mut self) {
        self.0 = None;
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        if let Some(job) = &self.0 {
            job.end();
        }
    }
}

/// No process is ended by a signal here.
pub(crate) fn signal_of(_status: ExitStatus) -> Option<i32> {
    None
}
