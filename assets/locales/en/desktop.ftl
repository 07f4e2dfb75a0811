## What `doctor` says of a sense or a voice that is missing, and how to mend it.

doctor-idle-mend = this desktop does not tell when you stop typing, so breaks come by time alone; Unhunch understands a Wayland compositor with ext-idle-notify-v1 or org_kde_kwin_idle, GNOME, and X11 with the SYNC extension
doctor-lock-mend = neither logind nor a screensaver service says whether the screen is locked; start systemd-logind or elogind, or a locker that offers org.freedesktop.ScreenSaver
doctor-session-mend = logind does not know this session, so switching to another user is not noticed; log in through a display manager, or start systemd-logind or elogind
doctor-sleep-mend = logind does not answer on the system bus, so sleep is noticed by the clocks alone; start systemd-logind or elogind if you want it at once
doctor-lock-screen-mend = nothing was found that locks the screen; start systemd-logind or elogind with a locker that listens to it, or name a command, such as `unhunch set hooks.lock i3lock`
doctor-tray-mend = no panel shows tray icons; on GNOME install the AppIndicator extension, elsewhere add a system tray to the panel, or use `unhunch home` and `unhunch status`
doctor-notification-mend = no notification server answers on the session bus; start your desktop's own or install one such as dunst or mako, or set `notice.style` to `card`
doctor-notification-actions-mend = the notification server shows no buttons; start a break from the tray or with `unhunch stretch`, or use another server
