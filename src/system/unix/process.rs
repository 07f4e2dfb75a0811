//! Processes: groups of them, taking one's own place, and ends.

use rustix::process::{Pid, Signal, WaitOptions, kill_process_group, test_kill_process_group};
use std::io;
use std::os::unix::process::{CommandExt as _, ExitStatusExt as _};
use std::path::PathBuf;
use std::process::{Command, ExitStatus};

/// What is started as a group of its own is not ended with the terminal that this program was started in.
pub(crate) fn apart(command: &mut Command) -> &mut Command {
    command.process_group(0)
}

/// Becomes the other program, with what is open. Comes back only with a failure.
pub(crate) fn become_of(mut command: Command) -> io::Error {
    command.exec()
}

/// Where the kernel knows this program when no name leads to it any more.
pub(crate) fn nameless() -> PathBuf {
    PathBuf::from("/proc/self/exe")
}

/// Ends at once, without any clean-up.
#[cfg(feature = "window")]
pub(crate) fn end_now() {
    use rustix::process::{getpid, kill_process};
    let _ = kill_process(getpid(), Signal::KILL);
}

/// From now on this process ends when the one does that started it.
#[cfg(feature = "window")]
pub(crate) fn end_with_parent() {
    #[cfg(target_os = "linux")]
    let _ = rustix::process::set_parent_process_death_signal(Some(Signal::KILL));
}

/// Sees one off that this process, or the program that it was before, had started. `None`: there is no one left.
pub(crate) fn see_one_off() -> Option<bool> {
    match rustix::process::wait(WaitOptions::NOHANG) {
        Ok(Some(_)) => Some(true),
        Ok(None) => Some(false),
        Err(_nobody) => None,
    }
}

/// A process that was started [`apart`] and what it started. Dropping it ends them all; who has made a group of their
/// own is let go.
#[derive(Debug)]
pub(crate) struct Group(Option<Pid>);

impl Group {
    pub(crate) fn of(child: &tokio::process::Child) -> Self {
        Self(child.id().and_then(|id| Pid::from_raw(id.cast_signed())))
    }

    /// Whether one of them still runs. The number of the group stays taken while that is so.
    pub(crate) fn is_there(&self) -> bool {
        self.0.is_some_and(|group| test_kill_process_group(group).is_ok())
    }

    /// Lets them all go.
    pub(crate) fn release(mut self) {
        self.0 = None;
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        if let Some(group) = self.0 {
            let _ = kill_process_group(group, Signal::KILL);
        }
    }
}

/// The signal that ended a process, if one did.
pub(crate) fn signal_of(status: ExitStatus) -> Option<i32> {
    status.signal()
}

/// The child ends when this process does, however it ends; here it sees to that itself, by [`end_with_parent`].
pub(crate) fn end_with_us(_child: &tokio::process::Child) {}
