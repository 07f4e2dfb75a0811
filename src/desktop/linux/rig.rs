//! A private session for tests: own home, own buses, own display, own helpers.
//!
//! The libraries read the session from the environment, so the test runs itself again as a child in the new one.

use super::Linux;
use super::board::has_senses;
use crate::desktop::{Desktop, Quiet, Signal};
use std::ffi::OsStr;
use std::future::Future;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;
use tokio::sync::mpsc;
use x11rb::protocol::xproto::{ClientMessageEvent, ConnectionExt as _, EventMask};

const MARK: &str = "UNHUNCH_TEST_SESSION";
const DISPLAY_PID: &str = "UNHUNCH_TEST_DISPLAY_PID";
const LIMIT: Duration = Duration::from_secs(20);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Display {
    None,
    X11,
    /// X11, and a compositor that is named but not there.
    BadWayland,
    /// X11 with sixteen plugs, one of them in use.
    Xorg,
    Kwin,
    Sway,
    /// Sway with two screens, each a window of an X server.
    SwayInWindows,
}

/// Runs `body` in a private session. `test` is the path of the test, or an end of it that is unique.
pub(super) fn inside<F: Future<Output = ()>>(test: &str, display: Display, body: impl FnOnce() -> F) {
    if std::env::var_os(MARK).is_some() {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        return runtime.expect("a runtime can be built").block_on(body());
    }
    let session = Session::start(display);
    let mut child = session.command(session.test(display));
    let status = child.args([test, "--nocapture"]).env(MARK, "1").status().expect("the test starts again");
    assert!(status.success(), "the test failed inside its session");
}

/// Starts a program for as long as the answer is held.
pub(super) fn program(name: &str, args: &[&str]) -> tokio::process::Child {
    let mut command = tokio::process::Command::new(name);
    command.args(args).stdout(Stdio::null()).stderr(Stdio::null()).kill_on_drop(true);
    command.spawn().unwrap_or_else(|error| panic!("`{name}` does not start: {error}"))
}

/// Runs a program to its end and gives what it wrote.
pub(super) async fn output(name: &str, args: &[&str]) -> String {
    let output = tokio::process::Command::new(name).args(args).output().await;
    let output = output.unwrap_or_else(|error| panic!("`{name}` does not start: {error}"));
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "`{name} {args:?}` failed: {errors}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Stops a program without ending it.
pub(super) async fn hang(program: &tokio::process::Child) {
    let pid = program.id().expect("the program runs");
    output("kill", &["-STOP", &pid.to_string()]).await;
}

/// Tries until it succeeds.
pub(super) async fn until<F: Future<Output = bool>>(what: &str, mut holds: impl FnMut() -> F) {
    let trying = async {
        while !holds().await {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(LIMIT, trying).await.unwrap_or_else(|_| panic!("{what}: not within {LIMIT:?}"));
}

/// A mock of a service, to be told what to answer through its `org.freedesktop.DBus.Mock` interface.
pub(super) struct Mock {
    bus: &'static str,
    name: &'static str,
    path: &'static str,
    server: tokio::process::Child,
}

impl Mock {
    /// `bus` is `--session` or `--system`.
    pub(super) async fn start(bus: &'static str, name: &'static str, path: &'static str, interface: &str) -> Self {
        let args = ["-m", "dbusmock", bus, name, path, interface];
        let mock = Self { bus, name, path, server: program("/usr/bin/python3", &args) };
        until(name, || async { mock.try_call("/", "org.freedesktop.DBus.Peer.Ping", &[]).await.is_some() }).await;
        mock
    }

    /// It does not answer any more, but does not go either.
    pub(super) async fn hang(&self) {
        hang(&self.server).await;
    }

    pub(super) async fn method(&self, interface: &str, name: &str, takes: &str, gives: &str, code: &str) {
        self.tell("AddMethod", &[interface, name, takes, gives, code]).await;
    }

    pub(super) async fn emit(&self, interface: &str, name: &str, signature: &str, args: &str) {
        self.tell("EmitSignal", &[interface, name, signature, args]).await;
    }

    pub(super) async fn tell(&self, method: &str, args: &[&str]) -> String {
        self.tell_at(self.path, method, args).await
    }

    pub(super) async fn tell_at(&self, path: &str, method: &str, args: &[&str]) -> String {
        let told = self.try_call(path, &format!("org.freedesktop.DBus.Mock.{method}"), args).await;
        told.unwrap_or_else(|| panic!("the mock of {} does not take {method} {args:?}", self.name))
    }

    async fn try_call(&self, path: &str, method: &str, args: &[&str]) -> Option<String> {
        let mut call = tokio::process::Command::new("gdbus");
        call.args(["call", self.bus, "-d", self.name, "-o", path, "-m", method]).args(args);
        let output = call.output().await.ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
    }
}

/// The desktop under test, with its signals.
pub(super) struct Bench {
    pub(super) linux: Linux,
    heard: mpsc::UnboundedReceiver<Signal>,
}

impl Bench {
    pub(super) async fn start() -> Self {
        let (signals, heard) = mpsc::unbounded_channel();
        let linux = Linux::start(signals, None);
        linux.settled_enough().await;
        Self { linux, heard }
    }

    /// Waits for a signal and passes over others.
    pub(super) async fn hear(&mut self, wanted: &Signal) {
        let waiting = async {
            while let Some(signal) = self.heard.recv().await {
                if signal == *wanted {
                    return;
                }
            }
            panic!("the desktop has ended");
        };
        tokio::time::timeout(LIMIT, waiting).await.unwrap_or_else(|_| panic!("{wanted:?}: not within {LIMIT:?}"));
    }

    /// The next that is said of reasons to wait.
    pub(super) async fn quiet(&mut self) -> Vec<Quiet> {
        let reasons = |signal| if let Signal::Quiet(reasons) = signal { Some(reasons) } else { None };
        self.find("reasons", reasons).await
    }

    /// The next that is said of screens.
    pub(super) async fn screens(&mut self) -> Vec<String> {
        let screens = |signal| if let Signal::Screens(screens) = signal { Some(screens) } else { None };
        self.find("screens", screens).await
    }

    async fn find<T>(&mut self, what: &str, wanted: impl Fn(Signal) -> Option<T>) -> T {
        let waiting = async {
            while let Some(signal) = self.heard.recv().await {
                if let Some(found) = wanted(signal) {
                    return found;
                }
            }
            panic!("the desktop has ended");
        };
        tokio::time::timeout(LIMIT, waiting).await.unwrap_or_else(|_| panic!("no {what} within {LIMIT:?}"))
    }

    /// Whatever has been said and not heard yet.
    pub(super) fn rest(&mut self) -> Vec<Signal> {
        std::iter::from_fn(|| self.heard.try_recv().ok()).collect()
    }

    pub(super) fn source(&self, name: &str) -> String {
        let report = self.linux.report();
        let sense = report.senses.get(name).or_else(|| report.voices.get(name));
        sense.map_or_else(|| "unknown".to_owned(), |sense| sense.source.clone())
    }
}

impl Linux {
    /// Everything but the tray, which waits for its first picture.
    async fn settled_enough(&self) {
        until("the senses are tried", || async { has_senses(&self.report()) }).await;
    }
}

/// How often the threads of this process were woken so far.
pub(super) async fn wake_ups() -> u64 {
    let statuses = format!("cat /proc/{}/task/*/status", std::process::id());
    let statuses = output("sh", &["-c", &statuses]).await;
    let counts = statuses.lines().filter_map(|line| line.strip_prefix("voluntary_ctxt_switches:"));
    counts.map(|count| count.trim().parse::<u64>().expect("a count is a number")).sum()
}

/// Ends the X server or the compositor of the session.
pub(super) async fn end_display() {
    let pid = std::env::var(DISPLAY_PID).expect("the session has a display");
    output("kill", &[&pid]).await;
}

/// Asks the program of an X11 window to close it, as its frame does.
pub(super) fn close_window(number: &str) {
    let window = number.trim().parse().expect("a window is a number");
    let (connection, _) = x11rb::connect(None).expect("the X server answers");
    let atom = |name: &str| connection.intern_atom(false, name.as_bytes()).expect("asked").reply().expect("told").atom;
    let data = [atom("WM_DELETE_WINDOW"), 0, 0, 0, 0];
    let message = ClientMessageEvent::new(32, window, atom("WM_PROTOCOLS"), data);
    connection.send_event(false, window, EventMask::NO_EVENT, message).expect("sent").check().expect("taken");
}

/// Stops it for as long as the session lasts.
pub(super) async fn hang_display() {
    let pid = std::env::var(DISPLAY_PID).expect("the session has a display");
    output("kill", &["-STOP", &pid]).await;
}

struct Session {
    home: TempDir,
    bus: String,
    system: String,
    /// What names the display.
    vars: Vec<(&'static str, String)>,
    children: Vec<Child>,
}

impl Session {
    fn start(display: Display) -> Self {
        let home = tempfile::tempdir().expect("a folder can be made");
        let mut session =
            Self { home, bus: String::new(), system: String::new(), vars: Vec::new(), children: Vec::new() };
        session.bus = session.bus("session");
        session.system = session.bus("system");
        match display {
            Display::None => {}
            Display::X11 => session.xvfb(),
            Display::BadWayland => {
                session.xvfb();
                session.vars.push(("WAYLAND_DISPLAY", "nowhere".to_owned()));
            }
            Display::Xorg => session.xorg(),
            Display::Kwin => session.kwin(),
            Display::Sway => session.sway(&[("WLR_BACKENDS", "headless"), ("WLR_LIBINPUT_NO_DEVICES", "1")]),
            Display::SwayInWindows => {
                session.xvfb();
                let manager = session.command("openbox").stdout(Stdio::null()).stderr(Stdio::null()).spawn();
                session.children.push(manager.expect("`openbox` starts"));
                session.wait_for("xprop -root _NET_SUPPORTED | grep FULLSCREEN");
                session.sway(&[("WLR_BACKENDS", "x11"), ("WLR_X11_OUTPUTS", "2")]);
            }
        }
        session
    }

    fn xvfb(&mut self) {
        let args = ["-displayfd", "1", "-noreset", "-nolisten", "tcp", "-screen", "0", "800x600x24"];
        let number = self.serve("Xvfb", &args);
        self.vars.push(("DISPLAY", format!(":{number}")));
        self.name_display();
    }

    fn xorg(&mut self) {
        let config = concat!(env!("CARGO_MANIFEST_DIR"), "/src/desktop/linux/rig.xorg.conf");
        let log = self.home.path().join("xorg.log").display().to_string();
        let quiet = ["-novtswitch", "-sharevts", "-noreset", "-nolisten", "tcp", "-displayfd", "1"];
        let args = [&["-config", config, "-logfile", &log], &quiet[..]].concat();
        let number = self.serve("Xorg", &args);
        self.vars.push(("DISPLAY", format!(":{number}")));
        self.name_display();
    }

    /// The program of the tests. `KWin` reads the whole of a client's program, several times, before it answers it: so
    /// it gets one without the names and lines that a debugger needs, which are most of it.
    fn test(&self, display: Display) -> PathBuf {
        let exe = std::env::current_exe().expect("the test has a path");
        if display != Display::Kwin {
            return exe;
        }
        let small = self.home.path().join("test");
        let stripped = Command::new("strip").arg("-o").arg(&small).arg(exe).status();
        assert!(stripped.is_ok_and(|status| status.success()), "`strip` is not installed");
        small
    }

    /// A copy runs, because the packaged file asks for a capability that a sandbox may refuse.
    fn kwin(&mut self) {
        let copy = self.home.path().join("kwin_wayland");
        let copied = Command::new("cp").arg("/usr/bin/kwin_wayland").arg(&copy).status();
        assert!(copied.is_ok_and(|status| status.success()), "`kwin_wayland` is not installed");
        let args = ["--virtual", "--width", "800", "--height", "600", "--socket", "wayland-test", "--no-lockscreen"];
        let mut command = self.command(&copy);
        command.args(args).env("KWIN_WAYLAND_NO_PERMISSION_CHECKS", "1");
        let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        self.children.push(child.expect("`kwin_wayland` starts"));
        self.vars.push(("WAYLAND_DISPLAY", "wayland-test".to_owned()));
        self.name_display();
    }

    /// It refuses to run as root, so another user's folder holds its sockets.
    fn sway(&mut self, backend: &[(&str, &str)]) {
        let folder = self.home.path().join("sway");
        let script = r#"set -e; mkdir -m 700 "$0"; cd "$0"; echo 'xwayland disable' >config; chmod 711 ..
            if [ "$(id -u)" != 0 ]; then exec sway -c config; fi
            chown -R 65534:65534 .
            exec setpriv --reuid=65534 --regid=65534 --clear-groups --pdeathsig KILL sway -c config"#;
        let (socket, commands) = (folder.join("wayland-1"), folder.join("commands"));
        let mut command = self.command("sh");
        command.arg("-c").arg(script).arg(&folder).env("HOME", &folder).env("XDG_RUNTIME_DIR", &folder);
        command.envs(backend.iter().copied()).env("WLR_RENDERER", "pixman").env("SWAYSOCK", &commands);
        let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        self.children.push(child.expect("`sway` starts"));
        self.vars.push(("WAYLAND_DISPLAY", socket.display().to_string()));
        self.vars.push(("SWAYSOCK", commands.display().to_string()));
        self.name_display();
        self.wait_for("swaymsg -t get_version");
    }

    /// Waits until a command of the shell succeeds.
    fn wait_for(&self, command: &str) {
        let trying = format!("for _ in $(seq 400); do {command} && exit; sleep 0.05; done; exit 1");
        let tried = self.command("sh").args(["-c", &trying]).output();
        assert!(tried.is_ok_and(|tried| tried.status.success()), "`{command}` does not succeed");
    }

    fn name_display(&mut self) {
        let pid = self.children.last().map_or(0, Child::id);
        self.vars.push((DISPLAY_PID, pid.to_string()));
    }

    /// A bus without services that start by themselves.
    fn bus(&mut self, name: &str) -> String {
        let address = format!("unix:path={}", self.home.path().join(name).display());
        let config = concat!(env!("CARGO_MANIFEST_DIR"), "/src/desktop/linux/rig.conf");
        let config = format!("--config-file={config}");
        let address = format!("--address={address}");
        self.serve("dbus-daemon", &[&config, &address, "--nofork", "--nopidfile", "--print-address=1"])
    }

    /// Starts a server and waits for the line by which it says that it is ready.
    fn serve(&mut self, name: &str, args: &[&str]) -> String {
        let mut child = self
            .command(name)
            .args(args)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("`{name}` does not start: {error}"));
        let mut line = String::new();
        let output = child.stdout.take().expect("the output is piped");
        BufReader::new(output).read_line(&mut line).expect("the server writes text");
        self.children.push(child);
        assert!(!line.is_empty(), "`{name}` ended at once");
        line.trim().to_owned()
    }

    fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.env_remove("WAYLAND_DISPLAY").env_remove("DISPLAY").env_remove("XAUTHORITY");
        command.env("HOME", self.home.path()).env("XDG_RUNTIME_DIR", self.home.path());
        command.env("DBUS_SESSION_BUS_ADDRESS", &self.bus).env("DBUS_SYSTEM_BUS_ADDRESS", &self.system);
        command.envs(self.vars.iter().cloned());
        command
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        for child in &mut self.children {
            let stopped = child.kill().and_then(|()| child.wait());
            if let Err(error) = stopped {
                println!("a server could not be stopped: {error}");
            }
        }
    }
}
