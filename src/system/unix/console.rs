//! Every program has the terminal of who called it.

pub(crate) fn share() {}
