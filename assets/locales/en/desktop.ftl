## What `doctor` says of a sense or a voice that is missing, and how to mend it.

doctor-idle-mend = this desktop does not tell when you stop typing, so breaks come by time alone; Unhunch understands a Wayland compositor with ext-idle-notify-v1 or org_kde_kwin_idle, GNOME, and X11 with the SYNC extension
doctor-lock-mend = neither logind nor a screensaver service says whether the screen is locked; start systemd-logind or elogind, or a locker that offers org.freedesktop.ScreenSaver
doctor-session-mend = logind does not know this session, so switching to another user is not noticed; log in through a display manager, or start systemd-logind or elogind
doctor-sleep-mend = logind does not answer on the system bus, so sleep is noticed by the clocks alone; start systemd-logind or elogind if you want it at once
doctor-lock-screen-mend = nothing was found that locks the screen; start systemd-logind or elogind with a locker that listens to it, or name a command, such as `unhunch set hooks.lock i3lock`
doctor-tray-mend = no panel shows tray icons; on GNOME install the AppIndicator extension, elsewhere add a system tray to the panel, or use `unhunch home` and `unhunch status`
doctor-notification-mend = no notification server answers on the session bus; start your desktop's own or install one such as dunst or mako, or set `notice.style` to `card`
doctor-notification-actions-mend = the notification server shows no buttons; start a break from the tray or with `unhunch stretch`, or use another server
doctor-microphone-mend = no sound server answers, so calls are not noticed by the microphone; start PipeWire (with pipewire-pulse) or PulseAudio, or set `quiet.microphone` to `false`
doctor-battery-mend = neither UPower nor the system knows of a battery, so breaks are never held for it; install UPower if there is one, or set `quiet.battery` to `false`
doctor-do-not-disturb-mend = neither the desktop nor the notification server says whether you wish not to be disturbed; Unhunch understands KDE Plasma, GNOME, Cinnamon, MATE, Xfce, dunst, mako and SwayNotificationCenter; elsewhere use `unhunch meeting`
doctor-video-mend = no service says whether a film or a presentation keeps the screen awake; start systemd-logind or elogind, or your desktop's session or power manager
doctor-full-screen-mend = this desktop does not say whether a window fills the screen; Unhunch understands X11 with a window manager, and a Wayland compositor with wlr-foreign-toplevel-management, which GNOME and KDE Plasma do not have
doctor-screens-mend = no display server answers, so a screen that was never seen before is not noticed

doctor-windows-told-mend = Windows does not tell this program of it; that may pass when Windows has run for a minute, or when you have signed out and in again
doctor-windows-lock-screen-mend = a policy of this machine (`DisableLockWorkstation`) forbids locking the screen; ask whoever looks after the machine
doctor-windows-tray-mend = the taskbar shows no icon; it comes by itself when the taskbar (Windows Explorer) runs again; until then use `unhunch home` and `unhunch status`
doctor-windows-notification-mend = Windows shows no notifications of Unhunch; switch them on in the Windows settings under System, Notifications, for all programs and for Unhunch, or set `notice.style` to `card`
doctor-windows-do-not-disturb-mend = this Windows tells of presentations, but not of its focus or do-not-disturb mode, as Windows 11 does; use `unhunch meeting` instead
doctor-windows-video-mend = Windows does not say whether a film or a presentation keeps the screen awake; name the programs you watch with in `quiet.programs`
doctor-windows-battery-mend = Windows knows of no battery in this machine, so breaks are never held for it; set `quiet.battery` to `false`
doctor-macos-session-mend = macOS lets a program see these only for who is logged in at this machine’s screen; start Unhunch there
doctor-macos-lock-mend = macOS can only be asked to switch the display off; it then locks if System Settings, Lock Screen, asks for the password at once; or name a command of your own in `hooks.lock`
doctor-macos-tray-mend = the menu bar took no icon; use `unhunch home` and `unhunch status`
doctor-macos-notification-mend = macOS shows no notification of Unhunch; allow them in System Settings, Notifications, or set `notice.style` to `card`
doctor-macos-bundle-mend = macOS shows notifications only of programs that lie in an application; start Unhunch.app, or set `notice.style` to `card`
doctor-macos-do-not-disturb-mend = macOS tells no program whether a Focus is on; it holds notifications back itself; so that breaks wait too, use `unhunch meeting`
