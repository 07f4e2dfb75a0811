//! What survives a restart: the schedule's memory, in the shape of `state.json`.
