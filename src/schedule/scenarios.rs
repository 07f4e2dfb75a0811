//! The scenarios: one line of behaviour each.

mod absence;
mod answers;
mod cards;
mod hours;
mod meetings;
mod offers;
mod pauses;
mod quiet;
mod restarts;
mod times;
