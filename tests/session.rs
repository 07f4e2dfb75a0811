//! A private desktop session: `Session::new().window_manager().notifications().tray().start()`.
//!
//! Nothing in it touches the session of whoever runs the tests, and everything ends when it is dropped.

mod bus;
mod card;
mod desk;
mod eventually;
mod mocks;
mod monitors;
mod notice;
mod panel;
mod process;
mod program;
mod server;
mod sound;
mod wayland;
mod world;

pub(crate) use {
    card::Card,
    desk::Window,
    eventually::{LIMIT, Watch, eventually, stays},
    monitors::{LEFT, Monitor, RIGHT, RIGHT_ALONE},
    process::Process,
    program::{Output, Resident, brisk, on_request, path_to_program, run},
    server::Server,
    sound::Ear,
    wayland::Compositor,
};

use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use world::World;

/// What the session shall have.
#[derive(Default)]
pub(crate) struct Builder {
    no_display: bool,
    without_extensions: Vec<&'static str>,
    compositor: Option<Compositor>,
    two_monitors: bool,
    window_manager: bool,
    notifications: Option<Vec<&'static str>>,
    dunst: bool,
    tray: bool,
    panel: bool,
    accessibility: bool,
    variables: Vec<(&'static str, &'static str)>,
    denials: &'static str,
}

/// A running session. Its parts end in this order, the folder last.
pub(crate) struct Session {
    notifications: Option<Server>,
    tray: Option<Server>,
    /// The other servers, the display, then the system bus.
    processes: Vec<Process>,
    bus: Option<Process>,
    world: World,
}

impl Session {
    /// At first only a display and the two buses.
    #[expect(clippy::new_ret_no_self, reason = "it reads as the beginning of a session")]
    pub(crate) fn new() -> Builder {
        Builder::default()
    }

    /// The recording notification server.
    #[track_caller]
    pub(crate) fn notifications(&self) -> &Server {
        self.notifications.as_ref().expect("the session was started with `notifications`")
    }

    /// The recording tray.
    #[track_caller]
    pub(crate) fn tray(&self) -> &Server {
        self.tray.as_ref().expect("the session was started with `tray`")
    }

    /// Ends the notification server at once.
    pub(crate) fn end_notifications(&mut self) {
        self.notifications = None;
    }

    pub(crate) fn end_tray(&mut self) {
        self.tray = None;
    }

    /// Ends the session bus, and with it whatever is on it.
    pub(crate) fn end_bus(&mut self) {
        self.bus = None;
        self.end_notifications();
        self.end_tray();
    }

    pub(crate) fn start_bus(&mut self) {
        self.bus = Some(bus::start_session_bus(&mut self.world, ""));
    }

    pub(crate) fn start_notifications(&mut self, capabilities: &[&str]) {
        self.notifications = Some(Server::start(&self.world, "notifications.py", capabilities));
    }

    pub(crate) fn start_tray(&mut self) {
        self.tray = Some(Server::start(&self.world, "tray.py", &[]));
    }

    /// A tray beside the usual one, with this word for `tray.py`.
    pub(crate) fn start_odd_tray(&self, word: &str) -> Server {
        Server::start(&self.world, "tray.py", &[word])
    }

    /// A Mutter that tells idle time as `idle.py` is told to.
    pub(crate) fn start_mutter(&self, words: &[&str]) -> Server {
        Server::start(&self.world, "idle.py", words)
    }

    /// A player on the session bus, with these words for `player.py`.
    pub(crate) fn start_player(&self, words: &[&str]) -> Server {
        Server::start(&self.world, "player.py", words)
    }

    /// A portal that tells of dark windows: 1 they are wanted, 2 they are not.
    pub(crate) fn start_portal(&self, dark: u8) -> Server {
        Server::start(&self.world, "portal.py", &[&dark.to_string()])
    }

    /// The X server or the compositor.
    #[track_caller]
    pub(crate) fn display(&self) -> &Process {
        let place = self.processes.len().checked_sub(2).expect("the session has a display");
        &self.processes[place]
    }

    pub(crate) fn world(&self) -> &World {
        &self.world
    }

    pub(crate) fn world_mut(&mut self) -> &mut World {
        &mut self.world
    }

    pub(crate) fn home(&self) -> PathBuf {
        self.world.home()
    }

    pub(crate) fn preferences_file(&self) -> PathBuf {
        self.home().join(".config/unhunch/preferences.json")
    }

    pub(crate) fn write_preferences(&self, preferences: &Value) {
        self.write_preferences_text(&format!("{preferences:#}\n"));
    }

    /// For preferences that are no JSON.
    pub(crate) fn write_preferences_text(&self, text: &str) {
        write(&self.preferences_file(), text);
    }

    /// Every line of the journal that is whole.
    pub(crate) fn journal(&self) -> Vec<Value> {
        let text = fs::read_to_string(self.home().join(".local/share/unhunch/journal.jsonl")).unwrap_or_default();
        text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect()
    }

    /// What happened so far, as the words of the journal.
    pub(crate) fn happenings(&self) -> Vec<String> {
        self.journal().iter().filter_map(|line| Some(line["what"].as_str()?.to_owned())).collect()
    }

    pub(crate) fn log(&self) -> String {
        fs::read_to_string(self.home().join(".local/state/unhunch/unhunch.log")).unwrap_or_default()
    }

    /// The last lines of every log and a picture of the screen, for whoever must find out why a test failed.
    fn explain(&self) {
        let name = std::thread::current().name().unwrap_or("test").replace("::", "-");
        let picture = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.png"));
        if self.world.variable("DISPLAY").is_some() {
            let _ = self.world.run("import", &["-window", "root", &picture.to_string_lossy()]);
        }
        eprintln!("--- journal\n{}", json!(self.journal()));
        eprintln!("--- unhunch.log\n{}", tail(&self.log()));
        for (file, text) in self.world.logs() {
            eprintln!("--- {file}\n{}", tail(&text));
        }
        eprintln!("--- screen: {}", picture.display());
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.explain();
        }
        self.world.end_leftovers();
    }
}

impl Builder {
    /// No X server and no compositor.
    pub(crate) fn no_display(mut self) -> Self {
        self.no_display = true;
        self
    }

    /// An X server that lacks these extensions.
    pub(crate) fn without_extensions(mut self, names: &[&'static str]) -> Self {
        self.without_extensions = names.to_vec();
        self
    }

    /// A Wayland compositor instead of the X server.
    pub(crate) fn wayland(mut self, compositor: Compositor) -> Self {
        self.compositor = Some(compositor);
        self
    }

    /// An X server whose two monitors can be plugged in and out.
    pub(crate) fn two_monitors(mut self) -> Self {
        self.two_monitors = true;
        self
    }

    pub(crate) fn window_manager(mut self) -> Self {
        self.window_manager = true;
        self
    }

    /// The recording notification server, with buttons.
    pub(crate) fn notifications(self) -> Self {
        self.notifications_with(&["body", "actions", "body-markup", "persistence"])
    }

    pub(crate) fn notifications_with(mut self, capabilities: &[&'static str]) -> Self {
        self.notifications = Some(capabilities.to_vec());
        self
    }

    /// A notification server that people use.
    pub(crate) fn dunst(mut self) -> Self {
        self.dunst = true;
        self
    }

    /// The recording tray.
    pub(crate) fn tray(mut self) -> Self {
        self.tray = true;
        self
    }

    /// A tray that people use.
    pub(crate) fn panel(mut self) -> Self {
        self.panel = true;
        self
    }

    /// The accessibility bus, which is off otherwise.
    pub(crate) fn accessibility(mut self) -> Self {
        self.accessibility = true;
        self
    }

    /// Two buses that deny this, written as rules of a bus's policy.
    pub(crate) fn denying(mut self, denials: &'static str) -> Self {
        self.denials = denials;
        self
    }

    pub(crate) fn variable(mut self, name: &'static str, value: &'static str) -> Self {
        self.variables.push((name, value));
        self
    }

    pub(crate) fn start(self) -> Session {
        let mut world = World::new();
        world.set("NO_AT_BRIDGE", if self.accessibility { "0" } else { "1" });
        self.variables.iter().for_each(|(name, value)| world.set(name, value));
        let bus = Some(bus::start_session_bus(&mut world, self.denials));
        let system_bus = bus::start_system_bus(&mut world, self.denials);
        let mut processes = self.start_display(&mut world);
        processes.push(system_bus);
        let mut session = Session { notifications: None, tray: None, processes, bus, world };
        self.start_servers(&mut session);
        session
    }

    fn start_display(&self, world: &mut World) -> Vec<Process> {
        match self.compositor {
            Some(compositor) => vec![compositor.start(world)],
            None if self.no_display => Vec::new(),
            None if self.two_monitors => {
                let server = monitors::start(world);
                desk::start(world, server, self.window_manager)
            }
            None => {
                let server = desk::start_server(world, &self.without_extensions);
                desk::start(world, server, self.window_manager)
            }
        }
    }

    fn start_servers(&self, session: &mut Session) {
        if self.accessibility {
            session.processes.insert(0, bus::start_accessibility(&session.world));
        }
        if self.dunst {
            session.processes.insert(0, desk::start_dunst(&session.world));
        }
        if self.panel {
            session.processes.splice(0..0, panel::start(&session.world));
        }
        if let Some(capabilities) = &self.notifications {
            session.start_notifications(capabilities);
        }
        if self.tray {
            session.start_tray();
        }
    }
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn tail(text: &str) -> String {
    let lines: Vec<_> = text.lines().collect();
    lines[lines.len().saturating_sub(30)..].join("\n")
}
