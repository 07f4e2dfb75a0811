//! What is written when the disk, its owner or the power is not willing.

mod home;
mod kept;
mod limits;
mod neighbours;
mod odd;
mod power;
mod running;
mod slow;
mod steps;

use crate::session::{Output, Session, path_to_program};
use home::{Files, JOURNAL, PREFERENCES, STATE, files, furnish, is_leftover, lay_out, leftovers, put};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

/// No space, no more for this user, and a disk that is broken.
const NO_SPACE: i32 = 28;
const QUOTA: i32 = 122;
const BROKEN: i32 = 5;
/// Not an error but the end of the process.
const DEATH: i32 = 0;

/// Nothing takes more steps.
const MOST: usize = 200;

/// A disk that fails by order: `tests/servers/disk.c` stands between the program and the home of the session.
struct Disk<'s> {
    session: &'s Session,
    orders: Vec<(&'static str, String)>,
}

impl<'s> Disk<'s> {
    fn new(session: &'s Session) -> Self {
        let below = session.home().display().to_string();
        let trace = session.world().path("trace").display().to_string();
        Self { session, orders: vec![("DISK_BELOW", below), ("DISK_TRACE", trace)] }
    }

    /// The step of this number fails, from 1.
    fn failing_at(session: &'s Session, step: usize, error: i32) -> Self {
        Self::new(session).order("DISK_AT", step).order("DISK_ERROR", error)
    }

    /// What is wrong with it is wrong while there is the file `trouble` in the folder of the session.
    fn while_in_trouble(self) -> Self {
        let trouble = self.session.world().path("trouble").display().to_string();
        self.order("DISK_WHILE", trouble)
    }

    /// Every write and every sync takes so long.
    fn slow(session: &'s Session, milliseconds: u32) -> Self {
        Self::new(session).order("DISK_DELAY", milliseconds)
    }

    fn order(mut self, name: &'static str, value: impl std::fmt::Display) -> Self {
        self.orders.push((name, value.to_string()));
        self
    }

    /// A call of the program on this disk.
    fn call(&self, words: &[&str]) -> Output {
        let mut command = self.session.world().command("timeout");
        command.args(["-k", "1", "20", "env"]).args(self.assignments()).arg(path_to_program()).args(words);
        crate::session::run(command)
    }

    /// The resident on this disk.
    fn resident(&self) -> Command {
        let mut command = self.session.world().command(path_to_program());
        command.env("LD_PRELOAD", library()).envs(self.orders.iter().map(|(name, value)| (name, value)));
        command
    }

    fn assignments(&self) -> Vec<String> {
        let preload = format!("LD_PRELOAD={}", library().display());
        self.orders.iter().map(|(name, value)| format!("{name}={value}")).chain([preload]).collect()
    }

    /// What was done so far, a step each, without the folder before the names.
    fn steps(&self) -> Vec<String> {
        let text = fs::read_to_string(self.session.world().path("trace")).unwrap_or_default();
        text.lines().map(|line| line.replace(&format!("{}/", self.session.home().display()), "")).collect()
    }

    fn forget_steps(&self) {
        let _ = fs::remove_file(self.session.world().path("trace"));
    }
}

/// Builds what stands in between, once.
fn library() -> &'static Path {
    static LIBRARY: OnceLock<PathBuf> = OnceLock::new();
    LIBRARY.get_or_init(|| {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/servers/disk.c");
        let library = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("disk-{}.so", std::process::id()));
        let mut command = Command::new("gcc");
        command.args(["-Wall", "-Werror", "-shared", "-fPIC", "-O1", "-o"]).arg(&library).arg(source).arg("-ldl");
        assert!(command.stdin(Stdio::null()).status().unwrap().success(), "the disk of the tests does not build");
        library
    })
}
