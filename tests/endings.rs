//! Signals, kills, ends of sessions and new versions: what is left behind, and what can always be ended.
