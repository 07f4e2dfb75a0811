//! The places for clients of the socket: so many at a time. Where all are taken, who waits for no answer makes room.

use std::sync::Arc;
use tokio::task::AbortHandle;

pub(super) const CLIENTS_AT_MOST: usize = 64;

/// Shared by a client's place, its task, and each answer that it is still owed.
pub(super) type Owed = Arc<()>;

/// In the order in which they came.
#[derive(Debug, Default)]
pub(super) struct Places(Vec<Place>);

#[derive(Debug)]
struct Place {
    owed: Owed,
    task: AbortHandle,
}

impl Place {
    /// Whether only the place and the task are left of those that share.
    fn is_idle(&self) -> bool {
        Arc::strong_count(&self.owed) <= 2
    }
}

impl Places {
    /// Whether one more finds a place. If there is none, the first who waits for nothing is sent away.
    pub(super) fn make_room(&mut self) -> bool {
        self.0.retain(|place| !place.task.is_finished());
        if self.0.len() < CLIENTS_AT_MOST {
            return true;
        }
        let idle = self.0.iter().position(Place::is_idle);
        idle.map(|at| self.0.remove(at).task.abort()).is_some()
    }

    pub(super) fn take(&mut self, owed: Owed, task: AbortHandle) {
        self.0.push(Place { owed, task });
    }
}
