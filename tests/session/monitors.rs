//! A real X server with two monitors that nobody can see.

use super::Session;
use super::desk::await_display;
use super::eventually::{LIMIT, eventually};
use super::process::Process;
use super::world::World;
use std::fs;
use std::process::Stdio;

/// One of them, with its place on the desktop.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Monitor {
    name: &'static str,
    mode: &'static str,
    /// `x`, `y`, `width`, `height`.
    pub(crate) place: [i32; 4],
}

pub(crate) const LEFT: Monitor = Monitor { name: "DUMMY0", mode: "1920x1080", place: [0, 0, 1920, 1080] };
pub(crate) const RIGHT: Monitor = Monitor { name: "DUMMY1", mode: "1280x1024", place: [1920, 0, 1280, 1024] };
/// The right one without the left one: the desktop always begins at its upper left corner.
pub(crate) const RIGHT_ALONE: Monitor = Monitor { place: [0, 0, 1280, 1024], ..RIGHT };

/// It listens to no real keyboard and takes no console; a key that is down while it is busy counts once.
pub(super) fn start(world: &mut World) -> Process {
    let configuration = world.path("monitors.conf");
    fs::write(&configuration, include_str!("../servers/monitors.conf")).unwrap();
    let mut command = world.command("/usr/lib/xorg/Xorg");
    command.args(["-displayfd", "1", "-nolisten", "tcp", "-noreset", "-novtswitch", "-sharevts", "-r"]);
    command.arg("-config").arg(configuration).arg("-logfile").arg(world.path("log").join("monitors"));
    let server = await_display(world, Process::start(command.stdout(Stdio::piped())));
    plug_in(world, RIGHT);
    server
}

impl Monitor {
    pub(crate) const fn new(name: &'static str, mode: &'static str, place: [i32; 4]) -> Self {
        Self { name, mode, place }
    }

    /// Whether all of a window lies on it.
    pub(crate) fn holds(self, [x, y, width, height]: [i32; 4]) -> bool {
        let [left, top, across, down] = self.place;
        x >= left && y >= top && x + width <= left + across && y + height <= top + down
    }
}

impl Session {
    pub(crate) fn plug_in(&self, monitor: Monitor) {
        plug_in(self.world(), monitor);
    }

    pub(crate) fn unplug(&self, monitor: Monitor) {
        xrandr(self.world(), &["--output", monitor.name, "--off"]);
    }

    /// Waits until the windows of this name lie over these monitors and nowhere else.
    #[track_caller]
    pub(crate) fn await_covered(&self, name: &str, monitors: &[Monitor]) {
        let wanted: Vec<_> = monitors.iter().map(|monitor| monitor.place).collect();
        eventually(LIMIT, &format!("windows at {wanted:?}"), || {
            let mut places: Vec<_> = self.windows(name).iter().map(|window| self.place(window)).collect();
            places.sort_unstable();
            (places == wanted).then_some(())
        });
    }
}

fn plug_in(world: &World, Monitor { name, mode, place: [x, y, ..] }: Monitor) {
    xrandr(world, &["--addmode", name, mode]);
    xrandr(world, &["--output", name, "--mode", mode, "--pos", &format!("{x}x{y}")]);
}

fn xrandr(world: &World, arguments: &[&str]) {
    assert!(world.run("xrandr", arguments).is_some(), "xrandr {arguments:?}: {:?}", world.logs());
}
