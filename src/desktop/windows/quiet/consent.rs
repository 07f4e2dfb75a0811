//! Who uses a microphone or a camera: Windows writes down for each program when it began and when it ended to.
//!
//! A program that was killed has never ended by that, so one that does not run any more is not believed.

use crate::desktop::windows::system::ask;
use crate::desktop::windows::system::sight::Process;
use std::sync::Arc;
use std::thread;
use tokio::sync::Notify;
use windows_registry::{CURRENT_USER, Key, Result};

pub(super) const SOURCE: &str = "CapabilityAccessManager";
const STORE: &str = r"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore";
/// Under which the programs stand that are no packages, each by its path.
const PLAIN: &str = "NonPackaged";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Device {
    Microphone,
    Camera,
}

impl Device {
    fn key(self) -> String {
        let name = match self {
            Self::Microphone => "microphone",
            Self::Camera => "webcam",
        };
        format!(r"{STORE}\{name}")
    }
}

/// The name of a program that uses the device.
pub(super) fn user(device: Device, processes: &[Process]) -> Option<String> {
    find(&device.key(), processes)
}

/// Notifies of each change, for as long as the program runs: a thread that sleeps in the registry.
pub(super) fn follow(device: Device, stirred: Arc<Notify>) {
    let following = move || -> std::io::Result<()> {
        // Until a program has used the device for the first time there is no such key.
        let key = CURRENT_USER.create(device.key())?;
        loop {
            ask::change(&key)?;
            if Arc::strong_count(&stirred) == 1 {
                return Ok(());
            }
            stirred.notify_one();
        }
    };
    let logged = move || {
        if let Err(error) = following() {
            log::info!("{device:?}: changes of its use are not told: {error}");
        }
    };
    if let Err(error) = thread::Builder::new().name("consent".to_owned()).spawn(logged) {
        log::warn!("{device:?}: changes of its use cannot be followed: {error}");
    }
}

fn find(store: &str, processes: &[Process]) -> Option<String> {
    let store = CURRENT_USER.open(store).ok()?;
    let plain = store.open(PLAIN).ok().and_then(|plain| {
        let names = users(&plain).ok()?;
        let mut files = names.iter().map(|name| file_name(name));
        files.find(|file| runs(file, processes)).map(|file| program_name(file).to_owned())
    });
    plain.or_else(|| users(&store).ok()?.first().map(|name| package_name(name).to_owned()))
}

/// The keys under this one whose use has begun and not ended.
fn users(key: &Key) -> Result<Vec<String>> {
    let is_in_use = |name: &String| {
        let time = |which: &str| key.open(name)?.get_u64(which);
        matches!((time("LastUsedTimeStart"), time("LastUsedTimeStop")), (Ok(1..), Ok(0)))
    };
    Ok(key.keys()?.filter(is_in_use).collect())
}

fn runs(file: &str, processes: &[Process]) -> bool {
    let own = std::process::id();
    processes.iter().any(|process| process.id != own && process.name.eq_ignore_ascii_case(file))
}

/// The last part of a path, in which the store writes other signs for those between folders.
fn file_name(entry: &str) -> &str {
    entry.rsplit(['#', '\\']).next().unwrap_or_default()
}

pub(super) fn program_name(file: &str) -> &str {
    let end = file.len().saturating_sub(4);
    match file.split_at_checked(end) {
        Some((name, extension)) if extension.eq_ignore_ascii_case(".exe") => name,
        _ => file,
    }
}

/// `WindowsCamera` for `Microsoft.WindowsCamera_8wekyb3d8bbwe`.
fn package_name(package: &str) -> &str {
    let name = package.split('_').next().unwrap_or_default();
    name.rsplit('.').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A store of its own for each test.
    struct Store(String);

    impl Store {
        fn new(name: &str) -> Self {
            Self(format!(r"Software\Unhunch Test {}\{name}", std::process::id()))
        }

        fn entry(&self, path: &str, start: u64, stop: u64) -> &Self {
            let key = CURRENT_USER.create(format!(r"{}\{path}", self.0)).unwrap();
            key.set_u64("LastUsedTimeStart", start).unwrap();
            key.set_u64("LastUsedTimeStop", stop).unwrap();
            self
        }

        #[track_caller]
        fn check(&self, running: &[&str], expected: Option<&str>) {
            let process = |name: &&str| Process { id: 4, name: (*name).to_owned() };
            let processes: Vec<_> = running.iter().map(process).collect();
            assert_eq!(find(&self.0, &processes).as_deref(), expected, "{running:?}");
        }
    }

    impl Drop for Store {
        fn drop(&mut self) {
            drop(CURRENT_USER.remove_tree(&self.0));
        }
    }

    #[test]
    fn whoever_has_begun_and_not_ended_uses_it() {
        let store = Store::new("use");
        store.check(&[], None);
        store.entry(r"NonPackaged\C:#Program Files#Zoom#bin#Zoom.exe", 133_000, 0);
        store.check(&["explorer.exe", "zoom.exe"], Some("Zoom"));
        store.check(&["explorer.exe"], None);
        store.entry(r"NonPackaged\C:#Program Files#Zoom#bin#Zoom.exe", 133_000, 134_000);
        store.check(&["zoom.exe"], None);
        store.entry("Microsoft.WindowsCamera_8wekyb3d8bbwe", 133_000, 0);
        store.check(&[], Some("WindowsCamera"));
    }

    #[test]
    fn one_that_was_never_used_is_not_in_use() {
        let store = Store::new("never");
        store.entry(r"NonPackaged\C:#a.exe", 0, 0);
        CURRENT_USER.create(format!(r"{}\Some.Package_1", store.0)).unwrap();
        store.check(&["a.exe"], None);
    }

    #[test]
    fn names_are_what_a_person_would_say() {
        assert_eq!(program_name("Teams.EXE"), "Teams");
        assert_eq!(program_name("ä"), "ä");
        assert_eq!(package_name("MSTeams_8wekyb3d8bbwe"), "MSTeams");
        assert_eq!(file_name("D:#é#обс.exe"), "обс.exe");
    }

    #[test]
    fn a_change_is_waited_for() {
        let store = Store::new("change");
        store.entry("a", 1, 0);
        let key = CURRENT_USER.open(&store.0).unwrap();
        let (seen, changes) = std::sync::mpsc::channel();
        let waiting = thread::Builder::new().spawn(move || seen.send(ask::change(&key).is_ok())).unwrap();
        while changes.try_recv() != Ok(true) {
            store.entry("a", 1, 2).entry("a", 1, 0);
            thread::yield_now();
        }
        waiting.join().unwrap().unwrap();
    }
}
