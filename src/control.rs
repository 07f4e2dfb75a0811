//! One instance a user: the lock, the socket that the first listens on, and the client that asks it.
