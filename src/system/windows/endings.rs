//! The ways in which a console asks the program to end. Without one, the desktop tells of the session's end.

use std::io;
use tokio::signal::windows::{CtrlBreak, CtrlC, CtrlClose, CtrlLogoff, CtrlShutdown};
use tokio::signal::windows::{ctrl_break, ctrl_c, ctrl_close, ctrl_logoff, ctrl_shutdown};

pub(crate) struct Endings {
    interrupt: CtrlC,
    stop: CtrlBreak,
    close: CtrlClose,
    logoff: CtrlLogoff,
    shutdown: CtrlShutdown,
}

impl Endings {
    pub(crate) fn new() -> io::Result<Self> {
        let (interrupt, stop) = (ctrl_c()?, ctrl_break()?);
        Ok(Self { interrupt, stop, close: ctrl_close()?, logoff: ctrl_logoff()?, shutdown: ctrl_shutdown()? })
    }

    /// Waits for the next; its name.
    pub(crate) async fn next(&mut self) -> &'static str {
        tokio::select! {
            _ = self.interrupt.recv() => "Ctrl+C",
            _ = self.stop.recv() => "Ctrl+Break",
            _ = self.close.recv() => "the end of its console",
            _ = self.logoff.recv() => "the end of the session",
            _ = self.shutdown.recv() => "the shutdown",
        }
    }
}
