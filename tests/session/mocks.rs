//! Services of the desktop that python3-dbusmock stands in for, and the calls that steer them.

use super::Session;
use super::eventually::{LIMIT, eventually};
use super::process::Process;
use super::world::World;

const MOCK: &str = "org.freedesktop.DBus.Mock";

/// logind with the session of this user, by all the ways a program may ask for it.
pub(crate) struct Login {
    _process: Process,
}

/// `org.freedesktop.ScreenSaver`, not active.
pub(crate) struct ScreenSaver {
    _process: Process,
}

impl Session {
    /// Puts logind on the system bus.
    pub(crate) fn start_login(&self) -> Login {
        let world = self.world();
        let process = start(world, &["--system", "--template", "logind"]);
        world.await_owner("--system", LOGIN);
        let user = rustix::process::getuid().as_raw().to_string();
        world.call(
            "--system",
            LOGIN,
            "/org/freedesktop/login1",
            &format!("{MOCK}.AddSession"),
            &["c1", "seat0", &user, "somebody", "true"],
        );
        for method in ["GetSessionByPID", "GetSession"] {
            let kind = if method == "GetSession" { "s" } else { "u" };
            world.call(
                "--system",
                LOGIN,
                "/org/freedesktop/login1",
                &format!("{MOCK}.AddMethod"),
                &["org.freedesktop.login1.Manager", method, kind, "o", &format!("ret = dbus.ObjectPath('{SESSION}')")],
            );
        }
        let (emit, id) = (format!("{MOCK}.EmitSignal"), format!("[<'c1'>, <objectpath '{SESSION}'>]"));
        let new = ["org.freedesktop.login1.Manager", "SessionNew", "so", &id];
        world.call("--system", LOGIN, "/org/freedesktop/login1", &emit, &new);
        Login { _process: process }
    }

    /// Puts the screen saver on the session bus.
    pub(crate) fn start_screen_saver(&self) -> ScreenSaver {
        let world = self.world();
        let process = start(world, &["--session", SAVER, SAVER_PATH, SAVER]);
        world.await_owner("--session", SAVER);
        world.call(
            "--session",
            SAVER,
            SAVER_PATH,
            &format!("{MOCK}.AddMethod"),
            &[SAVER, "GetActive", "", "b", "ret = False"],
        );
        let lock = [SAVER, "Lock", "", "", ""];
        world.call("--session", SAVER, SAVER_PATH, &format!("{MOCK}.AddMethod"), &lock);
        ScreenSaver { _process: process }
    }
}

const LOGIN: &str = "org.freedesktop.login1";
const SESSION: &str = "/org/freedesktop/login1/session/c1";
const SAVER: &str = "org.freedesktop.ScreenSaver";
const SAVER_PATH: &str = "/org/freedesktop/ScreenSaver";

impl Login {
    /// Locks or unlocks the session, as a lock screen tells logind.
    pub(crate) fn lock(&self, session: &Session, locked: bool) {
        self.set(session, "LockedHint", locked);
    }

    /// How often the session was asked to lock.
    #[expect(clippy::unused_self, reason = "only a logind that is there can say it")]
    pub(crate) fn locks(&self, session: &Session) -> usize {
        let method = format!("{MOCK}.GetMethodCalls");
        session.world().call("--system", LOGIN, SESSION, &method, &["Lock"]).matches("uint64").count()
    }

    /// Another user's session is on the screen, or ours again.
    pub(crate) fn activate(&self, session: &Session, active: bool) {
        self.set(session, "Active", active);
    }

    /// A program of this user keeps the screen awake, or none does.
    #[expect(clippy::unused_self, reason = "only a logind that is there can say it")]
    pub(crate) fn inhibit_idle(&self, session: &Session, who: Option<&str>) {
        let user = rustix::process::getuid().as_raw();
        let one = who.map(|who| format!("('idle', '{who}', 'plays', 'block', dbus.UInt32({user}), dbus.UInt32(1))"));
        let ret = format!("ret = dbus.Array([{}], signature='(ssssuu)')", one.unwrap_or_default());
        let arguments = ["org.freedesktop.login1.Manager", "ListInhibitors", "", "a(ssssuu)", &ret];
        let method = format!("{MOCK}.AddMethod");
        session.world().call("--system", LOGIN, "/org/freedesktop/login1", &method, &arguments);
    }

    /// Says that the machine goes to sleep or has woken.
    #[expect(clippy::unused_self, reason = "only a logind that is there can say it")]
    pub(crate) fn sleep(&self, session: &Session, asleep: bool) {
        session.world().call(
            "--system",
            LOGIN,
            "/org/freedesktop/login1",
            &format!("{MOCK}.EmitSignal"),
            &["org.freedesktop.login1.Manager", "PrepareForSleep", "b", &format!("[<{asleep}>]")],
        );
    }

    #[expect(clippy::unused_self, reason = "only a logind that is there can say it")]
    fn set(&self, session: &Session, property: &str, value: bool) {
        let changed = format!("{{'{property}': <{value}>}}");
        let method = format!("{MOCK}.UpdateProperties");
        session.world().call("--system", LOGIN, SESSION, &method, &["org.freedesktop.login1.Session", &changed]);
    }
}

impl ScreenSaver {
    /// How often it was asked to lock.
    #[expect(clippy::unused_self, reason = "only a screen saver that is there can say it")]
    pub(crate) fn locks(&self, session: &Session) -> usize {
        let method = format!("{MOCK}.GetMethodCalls");
        session.world().call("--session", SAVER, SAVER_PATH, &method, &["Lock"]).matches("uint64").count()
    }

    #[expect(clippy::unused_self, reason = "only a screen saver that is there can say it")]
    pub(crate) fn activate(&self, session: &Session, active: bool) {
        let world = session.world();
        let ret = format!("ret = {}", if active { "True" } else { "False" });
        world.call("--session", SAVER, SAVER_PATH, &format!("{MOCK}.AddMethod"), &[SAVER, "GetActive", "", "b", &ret]);
        world.call(
            "--session",
            SAVER,
            SAVER_PATH,
            &format!("{MOCK}.EmitSignal"),
            &[SAVER, "ActiveChanged", "b", &format!("[<{active}>]")],
        );
    }
}

fn start(world: &World, arguments: &[&str]) -> Process {
    Process::start(world.command("/usr/bin/python3").args(["-B", "-m", "dbusmock"]).args(arguments))
}

impl World {
    /// Whether somebody owns this name on the session bus.
    pub(crate) fn has_owner(&self, name: &str) -> bool {
        self.owns("--session", name)
    }

    fn await_owner(&self, bus: &str, name: &str) {
        eventually(LIMIT, name, || self.owns(bus, name).then_some(()));
    }

    fn owns(&self, bus: &str, name: &str) -> bool {
        let asked =
            ["call", bus, "-d", "org.freedesktop.DBus", "-o", "/", "-m", "org.freedesktop.DBus.NameHasOwner", name];
        self.run("gdbus", &asked).is_some_and(|said| said.contains("true"))
    }

    /// One call on a bus, which must succeed; what it returns, as `gdbus` writes it.
    #[track_caller]
    pub(crate) fn call(&self, bus: &str, name: &str, path: &str, method: &str, arguments: &[&str]) -> String {
        let mut words = vec!["call", bus, "-d", name, "-o", path, "-m", method, "--"];
        words.extend(arguments);
        self.run("gdbus", &words).unwrap_or_else(|| panic!("`{method}` of `{name}` failed; see the log of gdbus"))
    }
}
