//! The scenarios: one line of behaviour each.

mod absence;
mod cards;
mod offers;
mod pauses;
mod restarts;
