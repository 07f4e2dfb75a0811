//! Clocks that step, sleep and change their zone, under the running program.
