//! Many clients, and hostile ones, on the control socket.
