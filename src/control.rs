//! One instance a user: the lock, the socket that the first listens on, and the client that asks it.

mod client;
mod lines;
mod lock;
mod places;
mod server;

pub(crate) use {
    client::{Trouble, ask, follow, quit},
    lock::{Instance, Lock, claim, holder},
    server::{Asked, Reply, serve},
};

#[cfg(any(test, feature = "fuzzing"))]
pub(crate) use {lines::Lines, server::parse};

/// A longer line is refused; no request comes near it.
const LINE_AT_MOST: usize = 64 * 1024;

#[cfg(test)]
#[cfg(unix)]
mod tests;
