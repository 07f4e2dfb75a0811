//! Wayland compositors without a screen.

use super::Session;
use super::eventually::{LIMIT, eventually};
use super::process::Process;
use super::world::World;
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, path};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Compositor {
    Kwin,
    Mutter,
    Sway,
    /// It has no way to tell idle time.
    Weston,
}

/// Whoever this is, it is not root: sway refuses to run as root.
const NOBODY: u32 = 65534;

impl Session {
    /// What sway answers.
    #[track_caller]
    pub(crate) fn sway(&self, words: &[&str]) -> String {
        let files = fs::read_dir(self.world().path("wayland")).unwrap().flatten().map(|entry| entry.path());
        let socket = files.into_iter().find(|path| path.to_string_lossy().contains("sway-ipc")).unwrap();
        let socket = socket.to_string_lossy();
        let words = [&["-s", &socket], words].concat();
        self.world().run("swaymsg", &words).unwrap_or_else(|| panic!("{words:?}: {:?}", self.world().logs()))
    }

    /// Waits until a window of this name is there, or is not.
    #[track_caller]
    pub(crate) fn await_in_sway(&self, name: &str, is_there: bool) {
        eventually(LIMIT, &format!("`{name}` in sway's tree: {is_there}"), || {
            (self.sway(&["-t", "get_tree"]).contains(name) == is_there).then_some(())
        });
    }
}

impl Compositor {
    /// Starts it and names its socket in the environment.
    pub(super) fn start(self, world: &mut World) -> Process {
        let folder = world.path("wayland");
        fs::create_dir(&folder).unwrap();
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o700)).unwrap();
        let mut command = match self {
            Self::Kwin => kwin(world),
            Self::Mutter => mutter(world),
            Self::Sway => sway(world, &folder),
            Self::Weston => weston(world),
        };
        let process = Process::start(command.env("XDG_RUNTIME_DIR", &folder));
        world.set("WAYLAND_DISPLAY", await_socket(&folder));
        process
    }
}

/// The packaged file carries a capability that not every machine grants, so a copy without it is run. Its name
/// must stay: the program looks at it.
fn kwin(world: &World) -> Command {
    let copy = world.path("kwin_wayland");
    fs::copy("/usr/bin/kwin_wayland", &copy).expect("`kwin-wayland` is installed");
    let mut command = world.command(copy);
    command.args(["--virtual", "--width", "1280", "--height", "800", "--socket", "wayland-0"]);
    command.args(["--no-lockscreen", "--no-global-shortcuts"]).env("KWIN_WAYLAND_NO_PERMISSION_CHECKS", "1");
    command
}

fn mutter(world: &World) -> Command {
    let mut command = world.command("mutter");
    command.args(["--headless", "--no-x11", "--virtual-monitor", "1280x800", "--wayland-display", "wayland-0"]);
    command
}

fn weston(world: &World) -> Command {
    let mut command = world.command("weston");
    command.args(["--backend=headless-backend.so", "--socket=wayland-0", "--idle-time=0", "--width=1280"]);
    command
}

fn sway(world: &World, folder: &Path) -> Command {
    let configuration = world.path("sway.conf");
    fs::write(&configuration, "output HEADLESS-1 resolution 1280x800\n").unwrap();
    let mut command = world.command("setpriv");
    if rustix::process::getuid().is_root() {
        for place in [world.path(""), folder.to_path_buf()] {
            fs::set_permissions(&place, fs::Permissions::from_mode(0o711)).unwrap();
        }
        chown(folder, Some(NOBODY), Some(NOBODY)).unwrap();
        command.args(["--reuid=65534", "--regid=65534", "--clear-groups", "--pdeathsig", "KILL"]);
    }
    command.arg("sway").arg("-c").arg(configuration);
    command.env("HOME", folder).env("WLR_BACKENDS", "headless").env("WLR_LIBINPUT_NO_DEVICES", "1");
    command.env("WLR_RENDERER", "pixman").current_dir(path::MAIN_SEPARATOR_STR);
    command
}

/// The full path of the compositor's socket: a client may then use another runtime folder.
fn await_socket(folder: &Path) -> PathBuf {
    eventually(LIMIT, "the compositor's socket", || {
        let names = fs::read_dir(folder).unwrap().flatten().map(|entry| entry.file_name());
        let name = names
            .filter_map(|name| name.into_string().ok())
            .find(|name| name.starts_with("wayland-") && !name.contains('.'))?;
        Some(folder.join(name))
    })
}
