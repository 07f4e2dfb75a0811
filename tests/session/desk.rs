//! The X display, its window manager, windows on it, and the hands of its user.

use super::Session;
use super::eventually::{LIMIT, eventually};
use super::process::Process;
use super::world::World;
use std::fs;
use std::path::PathBuf;
use std::process::Stdio;
use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{ClientMessageEvent, ConnectionExt as _, EventMask};

/// A window by its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Window(pub(crate) String);

/// An xterm that writes down every key that reaches it.
pub(crate) struct Terminal {
    _process: Process,
    typed: PathBuf,
    pub(crate) window: Window,
}

/// Hands that type letter after letter.
pub(crate) struct Typing<'s> {
    process: Option<Process>,
    session: &'s Session,
}

const LETTERS: &str = "abcdefghijklmnopqrstuvwxyz";

/// The display server takes the first number that is free.
pub(super) fn start_server(world: &mut World, without: &[&str]) -> Process {
    let mut command = world.command("Xvfb");
    command.args(["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset", "-r"]);
    command.args(without.iter().flat_map(|name| ["-extension", name]));
    await_display(world, Process::start(command.stdout(Stdio::piped())))
}

pub(super) fn await_display(world: &mut World, mut server: Process) -> Process {
    let number = server.first_line();
    assert!(!number.is_empty(), "the server found no display: {:?}", world.logs());
    world.set("DISPLAY", format!(":{number}"));
    server
}

pub(super) fn start(world: &World, server: Process, window_manager: bool) -> Vec<Process> {
    let mut processes = Vec::new();
    if window_manager {
        processes.push(Process::start(world.command("openbox").args(["--sm-disable"])));
        await_window_manager(world);
    }
    processes.push(server);
    processes
}

fn await_window_manager(world: &World) {
    eventually(LIMIT, "the window manager", || {
        let said = world.run("xprop", &["-root", "_NET_SUPPORTING_WM_CHECK"])?;
        said.contains("window id").then_some(())
    });
}

pub(super) fn start_dunst(world: &World) -> Process {
    let file = world.home().join(".config/dunst/dunstrc");
    super::write(&file, "[global]\nhistory_length = 100\n");
    let dunst = Process::start(world.command("dunst").args([std::ffi::OsStr::new("-conf"), file.as_os_str()]));
    eventually(LIMIT, "dunst", || world.has_owner("org.freedesktop.Notifications").then_some(()));
    dunst
}

impl Session {
    #[track_caller]
    pub(crate) fn await_window_manager(&self) {
        await_window_manager(self.world());
    }

    /// Opens it and gives it the focus.
    #[track_caller]
    pub(crate) fn open_terminal(&self) -> Terminal {
        let typed = self.world().path("typed");
        fs::write(&typed, "").unwrap();
        let record = format!("stty raw -echo; exec cat >> {}", typed.display());
        let mut command = self.world().command("xterm");
        command.args(["-geometry", "60x10+20+60", "-class", "Desk", "-T", "desk", "-e", "sh", "-c", &record]);
        let process = Process::start(&mut command);
        let window = self.await_window("desk");
        self.focus(&window);
        let terminal = Terminal { _process: process, typed, window };
        // The shell may not listen at once, so keys are pressed until one arrives.
        eventually(LIMIT, "the terminal's first key", || {
            self.xdotool(&["key", "a"]);
            (!terminal.typed().is_empty()).then_some(())
        });
        eventually(LIMIT, "the terminal's last key", || {
            self.xdotool(&["key", "z"]);
            terminal.typed().ends_with('z').then_some(())
        });
        fs::write(&terminal.typed, "").unwrap();
        terminal
    }

    /// The visible windows whose title or class holds this text.
    pub(crate) fn windows(&self, text: &str) -> Vec<Window> {
        let found = self.world().run("xdotool", &["search", "--onlyvisible", "--name", "--class", text]);
        found.unwrap_or_default().lines().map(|line| Window(line.to_owned())).collect()
    }

    #[track_caller]
    pub(crate) fn await_window(&self, text: &str) -> Window {
        eventually(LIMIT, &format!("a window `{text}`"), || self.windows(text).pop())
    }

    #[track_caller]
    pub(crate) fn await_no_window(&self, text: &str) {
        eventually(LIMIT, &format!("the end of window `{text}`"), || self.windows(text).is_empty().then_some(()));
    }

    #[track_caller]
    pub(crate) fn focus(&self, window: &Window) {
        eventually(LIMIT, "the focus", || {
            // To give it the focus again would take it away for a moment, in which keys are lost.
            if self.focused() == *window {
                return Some(());
            }
            if self.world().run("xdotool", &["windowactivate", &window.0]).is_none() {
                self.xdotool(&["windowfocus", &window.0]);
            }
            None
        });
    }

    /// The window that is in use by the word of the window manager, if there is one.
    pub(crate) fn focused(&self) -> Window {
        self.world().run("xdotool", &["getactivewindow"]).map_or_else(|| self.has_keys(), Window)
    }

    /// The window that gets the keys by the word of the server, whatever the window manager thinks.
    pub(crate) fn has_keys(&self) -> Window {
        Window(self.world().run("xdotool", &["getwindowfocus"]).unwrap_or_default())
    }

    pub(crate) fn type_text(&self, text: &str) {
        self.xdotool(&["type", "--delay", "40", text]);
    }

    /// Types letters, ten a second, until it is dropped.
    pub(crate) fn keep_typing(&self) -> Typing<'_> {
        let mut command = self.world().command("xdotool");
        let process = Process::start(command.args(["type", "--delay", "100", &LETTERS.repeat(100)]));
        Typing { process: Some(process), session: self }
    }

    pub(crate) fn press(&self, key: &str) {
        self.xdotool(&["key", key]);
    }

    /// Presses a key and leaves it down.
    pub(crate) fn hold(&self, key: &str) {
        self.xdotool(&["keydown", key]);
    }

    pub(crate) fn let_go(&self, key: &str) {
        self.xdotool(&["keyup", key]);
    }

    /// Moves the pointer there, from the upper left corner of the desktop.
    pub(crate) fn point_at(&self, [x, y]: [i32; 2]) {
        self.xdotool(&["mousemove", &x.to_string(), &y.to_string()]);
    }

    /// Closes it by the window manager, as a list of tasks does: a key could come while the manager moves the focus.
    #[track_caller]
    pub(crate) fn close_window(&self, window: &Window) {
        let display = self.world().variable("DISPLAY").unwrap().to_str();
        let number = window.0.parse().unwrap();
        let (connection, screen) = x11rb::connect(display).unwrap();
        let root = connection.setup().roots[screen].root;
        let close = connection.intern_atom(false, b"_NET_CLOSE_WINDOW").unwrap().reply().unwrap().atom;
        let message = ClientMessageEvent::new(32, number, close, [0, 2, 0, 0, 0]);
        let mask = EventMask::SUBSTRUCTURE_REDIRECT | EventMask::SUBSTRUCTURE_NOTIFY;
        connection.send_event(false, root, mask, message).unwrap().check().unwrap();
    }

    /// Moves its upper left corner there.
    #[track_caller]
    pub(crate) fn move_window(&self, window: &Window, [x, y]: [i32; 2]) {
        self.xdotool(&["windowmove", "--sync", &window.0, &x.to_string(), &y.to_string()]);
    }

    pub(crate) fn minimise(&self, window: &Window) {
        self.xdotool(&["windowminimize", "--sync", &window.0]);
    }

    /// Where the inside of the window begins, and its size: `x`, `y`, `width`, `height`.
    pub(crate) fn place(&self, window: &Window) -> [i32; 4] {
        let said = self.world().run("xwininfo", &["-id", &window.0]).unwrap_or_default();
        let value = |name: &str| said.split_once(name)?.1.split_whitespace().next()?.parse().ok();
        ["Absolute upper-left X:", "Absolute upper-left Y:", "Width:", "Height:"].map(|name| value(name).unwrap_or(-1))
    }

    /// What `xprop` says of one property.
    pub(crate) fn property(&self, window: &Window, name: &str) -> String {
        self.world().run("xprop", &["-id", &window.0, name]).unwrap_or_default()
    }

    /// How many colours the window shows: one means that nothing is drawn.
    pub(crate) fn colours(&self, window: &Window) -> usize {
        let picture = self.world().path("window.png");
        self.world().run("import", &["-window", &window.0, &picture.to_string_lossy()]);
        let said = self.world().run("identify", &["-format", "%k", &picture.to_string_lossy()]);
        said.and_then(|said| said.parse().ok()).unwrap_or(0)
    }

    fn xdotool(&self, arguments: &[&str]) {
        self.world().run("xdotool", arguments);
    }
}

impl Drop for Typing<'_> {
    /// The hands are lifted: a key that stays down would hold the break off, or be missed later.
    fn drop(&mut self) {
        self.process = None;
        let keys: Vec<_> = LETTERS.split("").filter(|key| !key.is_empty()).flat_map(|key| ["keyup", key]).collect();
        self.session.xdotool(&keys);
    }
}

impl Terminal {
    /// Every key so far.
    pub(crate) fn typed(&self) -> String {
        fs::read_to_string(&self.typed).unwrap()
    }
}
