//! Tray hosts, notification servers and sources of idle time that are absent, late, doubled, flapping or lying.
