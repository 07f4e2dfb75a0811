//! The scenarios: one line of behaviour each.

mod absence;
mod answers;
mod cards;
mod hours;
mod meetings;
mod mornings;
mod offers;
mod pauses;
mod quiet;
mod races;
mod restarts;
mod times;
mod uptime;
mod zones;
