//! What a window that fails inside leaves behind: one line for the resident, which keeps the report.

use crate::records::crash::Crash;
use crate::records::wire::FromWindow;
use crate::system::process::end_now;
use crate::window::session::output::Output;

/// From now on a panic of any thread is told to the resident, and ends the window at once: no drawing goes on without
/// the thread that it relies on, no driver's clean-up can hang, and no picture of the memory is left.
pub(super) fn end_at_a_panic() {
    std::panic::set_hook(Box::new(|info| {
        Output::new(std::io::stdout()).say(&FromWindow::Crashed(Crash::of(info)));
        end_now();
    }));
}
