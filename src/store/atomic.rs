//! Writing so that a file is whole at every instant: the old one or the new one, never half of one, never none.

use super::held::{Holder, hold, try_hold};
use super::paths::make_folder;
use crate::system::files::{Private as _, is_same, largest, private_like, sync_folder};
use std::ffi::OsStr;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// A line that finds the file held waits for the next one; who replaces it has nobody to do so later, and a neighbour
/// that writes without end leaves only instants.
const TRIES: u32 = 20;
const PATIENT_TRIES: u32 = 10 * TRIES;
/// As many as the system itself follows.
const MOST_LINKS: usize = 40;

/// The steps of a write, each of which can fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Create,
    Write,
    Sync,
    Rename,
    SyncFolder,
}

/// Replaces the file's content, or makes it and its folder. A symbolic link stays, and what it points to is replaced.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    write_with(path, bytes, &mut |_| Ok(()))
}

/// Adds one line at the end, and comes back when the disk has it. A last line that was torn is ended first, and nothing
/// of a line that fails is left.
pub(crate) fn append(path: &Path, line: &str) -> io::Result<()> {
    let path = &through_links(path)?;
    path.parent().map_or(Ok(()), make_folder)?;
    let mut file = open_held(path, true, TRIES)?;
    let length = file.metadata()?.len();
    if length == 0 {
        path.parent().map_or(Ok(()), sync_folder)?;
    }
    let torn = if is_torn(&mut file, length)? { "\n" } else { "" };
    let bytes = format!("{torn}{line}\n").into_bytes();
    check_length(length + bytes.len() as u64)?;
    file.write_all(&bytes).and_then(|()| file.sync_data()).inspect_err(|_| drop(file.set_len(length)))
}

/// A file to whose end nobody adds a line while it is read and replaced. `None` where there is none.
pub(super) fn keep_still(path: &Path) -> io::Result<Option<File>> {
    match open_held(path, false, PATIENT_TRIES) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        outcome => outcome.map(Some),
    }
}

/// Opens the file for lines at its end, and holds it. While it was waited for, another one may have got its name.
fn open_held(path: &Path, create: bool, tries: u32) -> io::Result<File> {
    loop {
        let file = OpenOptions::new().read(true).append(true).create(create).private().open(path)?;
        hold(&file, tries)?;
        if is_same(&file, path)? {
            return Ok(file);
        }
    }
}

/// Refuses what would make a file longer than this process may make one: the system ends who tries.
pub(super) fn check_length(length: u64) -> io::Result<()> {
    match largest() {
        Some(limit) if length > limit => Err(io::ErrorKind::FileTooLarge.into()),
        Some(_) | None => Ok(()),
    }
}

/// Removes what was left in a folder by writes that were cut off. What a living process writes is held by it.
pub(super) fn sweep(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
        let is_left = || File::open(entry.path()).is_ok_and(|file| try_hold(&file) == Holder::Us);
        if is_file && is_temporary(&entry.file_name()) && is_left() {
            let _ = fs::remove_file(entry.path());
        }
    }
}

fn is_torn(file: &mut File, length: u64) -> io::Result<bool> {
    let mut last = [b'\n'];
    if length > 0 {
        file.seek(SeekFrom::Start(length - 1))?;
        file.read_exact(&mut last)?;
    }
    Ok(last != [b'\n'])
}

/// `before` is asked before each step and may fail in its place.
fn write_with(path: &Path, bytes: &[u8], before: &mut dyn FnMut(Step) -> io::Result<()>) -> io::Result<()> {
    path.parent().map_or(Ok(()), make_folder)?;
    let path = &through_links(path)?;
    let folder = path.parent().unwrap_or(Path::new("/"));
    let temporary = Temporary { path: folder.join(temporary_name()) };
    check_length(bytes.len() as u64)?;
    before(Step::Create)?;
    let mut options = OpenOptions::new();
    let mut file = private_like(options.write(true).create_new(true), path).open(&temporary.path)?;
    // It is our own; this tells `sweep` that we live.
    let _ = try_hold(&file);
    before(Step::Write)?;
    file.write_all(bytes)?;
    before(Step::Sync)?;
    file.sync_all()?;
    before(Step::Rename)?;
    fs::rename(&temporary.path, path)?;
    before(Step::SyncFolder)?;
    sync_folder(folder)
}

/// Removed when dropped; after the rename there is nothing left to remove.
struct Temporary {
    path: PathBuf,
}

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
    }
}

fn temporary_name() -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    format!(".unhunch-{}-{}.tmp", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
}

fn is_temporary(name: &OsStr) -> bool {
    name.to_str().and_then(|name| name.strip_prefix(".unhunch-")?.strip_suffix(".tmp")).is_some()
}

/// What a chain of symbolic links points to in the end, whether that is there or not.
pub(super) fn through_links(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        let Ok(link) = fs::read_link(&path) else { return Ok(path) };
        path = path.parent().unwrap_or(Path::new("/")).join(link);
    }
    Err(io::Error::other(format!("`{}` is a symbolic link without an end", path.display())))
}

#[cfg(test)]
mod tests {
    use super::*;
    #[cfg(unix)]
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    use tempfile::tempdir;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<_> =
            fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[cfg(unix)]
    fn mode_of(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn whichever_step_fails_the_old_or_the_new_file_is_whole() {
        let steps = [Step::Create, Step::Write, Step::Sync, Step::Rename, Step::SyncFolder];
        for old in [None, Some("old")] {
            for failing in 0..=steps.len() {
                let here = tempdir().unwrap();
                let path = here.path().join("file");
                old.inspect(|old| fs::write(&path, old).unwrap());
                let mut seen = Vec::new();
                let outcome = write_with(&path, b"new", &mut |step| {
                    seen.push(step);
                    let there = fs::read_to_string(&path).ok();
                    let expected = if step == Step::SyncFolder { Some("new") } else { old };
                    assert_eq!(there.as_deref(), expected, "whole before {step:?}, should the power fail here");
                    if seen.len() == failing + 1 { Err(io::ErrorKind::StorageFull.into()) } else { Ok(()) }
                });
                assert_eq!(outcome.is_err(), failing < steps.len());
                assert_eq!(seen, steps[..(failing + 1).min(steps.len())]);
                let is_new = failing >= 4;
                let expected = if is_new { Some("new") } else { old };
                assert_eq!(fs::read_to_string(&path).ok().as_deref(), expected, "step {failing}");
                assert_eq!(names(here.path()).len(), usize::from(expected.is_some()), "nothing else is left");
            }
        }
    }

    #[cfg(unix)]
    #[test]
    fn folders_are_made_and_files_are_for_this_user_alone() {
        let here = tempdir().unwrap();
        let path = here.path().join("a/b/file");
        write(&path, b"1").unwrap();
        assert_eq!(mode_of(&path), 0o600);
        assert_eq!(mode_of(path.parent().unwrap()), 0o700);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        write(&path, b"2").unwrap();
        assert_eq!(mode_of(&path), 0o600);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o400)).unwrap();
        write(&path, b"3").unwrap();
        assert_eq!((mode_of(&path), fs::read(&path).unwrap()), (0o400, b"3".to_vec()));
    }

    #[cfg(unix)]
    #[test]
    fn links_are_written_through() {
        let here = tempdir().unwrap();
        let path = here.path().join("config/file");
        fs::create_dir_all(here.path().join("dotfiles")).unwrap();
        fs::create_dir_all(here.path().join("config")).unwrap();
        symlink("../middle", &path).unwrap();
        symlink("dotfiles/file", here.path().join("middle")).unwrap();
        for content in ["made", "replaced"] {
            write(&path, content.as_bytes()).unwrap();
            assert!(path.is_symlink());
            assert_eq!(fs::read_to_string(here.path().join("dotfiles/file")).unwrap(), content);
        }
        assert_eq!(names(&here.path().join("config")), ["file"]);
    }

    #[cfg(unix)]
    #[test]
    fn what_cannot_be_written_is_an_error_and_leaves_nothing() {
        let here = tempdir().unwrap();
        symlink("loop", here.path().join("loop")).unwrap();
        fs::create_dir(here.path().join("folder")).unwrap();
        fs::write(here.path().join("file"), "").unwrap();
        for name in ["loop", "folder", "file/inside"] {
            assert!(write(&here.path().join(name), b"x").is_err(), "{name}");
        }
        assert_eq!(names(here.path()), ["file", "folder", "loop"]);
        assert_eq!(names(&here.path().join("folder")), [""; 0]);
    }

    #[test]
    fn a_torn_line_is_ended_before_the_next() {
        let here = tempdir().unwrap();
        let path = here.path().join("data/lines");
        append(&path, "one").unwrap();
        append(&path, "two").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "one\ntwo\n");
        #[cfg(unix)]
        assert_eq!(mode_of(&path), 0o600);
        fs::write(&path, "one\ntw").unwrap();
        append(&path, "three").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "one\ntw\nthree\n");
    }

    #[test]
    fn what_a_killed_write_left_is_swept_away_and_nothing_else() {
        let here = tempdir().unwrap();
        for name in [".unhunch-1-0.tmp", ".unhunch-2-0.tmp", ".unhunch.tmp", "file.tmp"] {
            fs::write(here.path().join(name), "").unwrap();
        }
        fs::create_dir(here.path().join(".unhunch-3-0.tmp")).unwrap();
        let alive = File::open(here.path().join(".unhunch-2-0.tmp")).unwrap();
        assert_eq!(try_hold(&alive), Holder::Us);
        sweep(here.path());
        assert_eq!(names(here.path()), [".unhunch-2-0.tmp", ".unhunch-3-0.tmp", ".unhunch.tmp", "file.tmp"]);
        drop(alive);
        sweep(here.path());
        assert_eq!(names(here.path()), [".unhunch-3-0.tmp", ".unhunch.tmp", "file.tmp"]);
        sweep(&here.path().join("nowhere"));
    }

    #[test]
    fn a_line_waits_for_who_replaces_the_file_and_goes_into_the_new_one() {
        let here = tempdir().unwrap();
        let path = here.path().join("lines");
        append(&path, "one").unwrap();
        let still = keep_still(&path).unwrap();
        assert_eq!(append(&path, "two").unwrap_err().kind(), io::ErrorKind::ResourceBusy);
        std::thread::scope(|scope| {
            let line = scope.spawn(|| append(&path, "two"));
            write(&path, b"new\n").unwrap();
            drop(still);
            line.join().unwrap().unwrap();
        });
        assert_eq!(fs::read_to_string(&path).unwrap(), "new\ntwo\n");
        assert!(keep_still(&here.path().join("nothing")).unwrap().is_none());
    }

    #[test]
    fn a_full_disk_leaves_no_part_of_a_line() {
        assert!(append(Path::new("/dev/full"), "line").is_err());
    }
}
