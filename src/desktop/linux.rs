//! Linux: StatusNotifierItem, freedesktop notifications, Wayland, Mutter or X11 idle time, logind.
