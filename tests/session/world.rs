//! The folders and the environment of a session.

use rustix::process::{Pid, Signal, kill_process};
use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

pub(crate) struct World {
    folder: TempDir,
    variables: BTreeMap<OsString, OsString>,
}

impl World {
    /// Sockets have short names only, so the folder lies directly under `/tmp`.
    pub(super) fn new() -> Self {
        let folder = tempfile::Builder::new().prefix("uh-").tempdir_in("/tmp").unwrap();
        let mut world = Self { folder, variables: BTreeMap::new() };
        for name in ["home", "run", "log"] {
            fs::create_dir(world.path(name)).unwrap();
        }
        fs::set_permissions(world.path("run"), fs::Permissions::from_mode(0o700)).unwrap();
        world.set("HOME", world.home());
        world.set("XDG_RUNTIME_DIR", world.path("run"));
        world.set("PATH", "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin:/usr/games");
        world.set("LANG", "C.UTF-8");
        world.set("TZ", "UTC");
        world.set("LIBGL_ALWAYS_SOFTWARE", "1");
        world.set("GSETTINGS_BACKEND", "memory");
        world
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn home(&self) -> PathBuf {
        self.path("home")
    }

    pub(crate) fn set(&mut self, name: &str, value: impl AsRef<OsStr>) {
        self.variables.insert(name.into(), value.as_ref().to_owned());
    }

    pub(crate) fn unset(&mut self, name: &str) {
        self.variables.remove(OsStr::new(name));
    }

    pub(crate) fn variable(&self, name: &str) -> Option<&OsStr> {
        self.variables.get(OsStr::new(name)).map(OsString::as_os_str)
    }

    /// A command in this session that ends with the thread of the test, and whose errors go to a log.
    pub(crate) fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let name = Path::new(&program).file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut command = Command::new("env");
        // Whoever started the tests may ignore these signals, as a shell does for a job in the background.
        command.args(["--default-signal=HUP,INT", "setpriv", "--pdeathsig", "KILL", "--"]).arg(program);
        command.env_clear().envs(&self.variables).current_dir(self.home());
        command.stdin(Stdio::null()).stdout(self.log_file(&name)).stderr(self.log_file(&name));
        command
    }

    /// Runs a tool to its end; what it prints, or nothing if it fails or does not end.
    pub(crate) fn run(&self, program: &str, arguments: &[&str]) -> Option<String> {
        let mut command = self.command("timeout");
        command.args(["-k", "1", "10", program]).args(arguments).stderr(self.log_file(program.rsplit('/').next()?));
        let output = command.stdout(Stdio::piped()).output().unwrap();
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim_end().to_owned())
    }

    /// Every log with its name.
    pub(super) fn logs(&self) -> Vec<(String, String)> {
        let files = fs::read_dir(self.path("log")).unwrap().flatten();
        let text = |path: PathBuf| String::from_utf8_lossy(&fs::read(path).unwrap_or_default()).into_owned();
        files.map(|file| (file.file_name().to_string_lossy().into_owned(), text(file.path()))).collect()
    }

    /// Ends whatever left the groups of its parents behind.
    pub(super) fn end_leftovers(&self) {
        for id in self.processes() {
            let _ = kill_process(id, Signal::KILL);
        }
    }

    /// The resident and its windows, whoever is their parent by now.
    pub(crate) fn programs(&self) -> Vec<Pid> {
        let is_one = |id: &Pid| {
            let line = fs::read(format!("/proc/{}/cmdline", id.as_raw_nonzero())).unwrap_or_default();
            let name = line.split(|byte| *byte == 0).next().unwrap_or_default();
            name.ends_with(b"/unhunch") || name.ends_with(b"/unhunch-window")
        };
        self.processes().into_iter().filter(is_one).collect()
    }

    /// The processes that have this home.
    fn processes(&self) -> Vec<Pid> {
        let home = format!("HOME={}\0", self.home().display());
        let is_ours =
            |id: &i32| fs::read(format!("/proc/{id}/environ")).is_ok_and(|text| holds(&text, home.as_bytes()));
        let names = fs::read_dir("/proc").unwrap().flatten().map(|entry| entry.file_name());
        let ids = names.filter_map(|name| name.to_str()?.parse().ok()).filter(is_ours);
        ids.filter_map(Pid::from_raw).collect()
    }

    fn log_file(&self, name: &str) -> File {
        File::options().create(true).append(true).open(self.path("log").join(name)).unwrap()
    }
}

fn holds(text: &[u8], part: &[u8]) -> bool {
    text.windows(part.len()).any(|window| window == part)
}
