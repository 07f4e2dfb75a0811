//! Writing so that a file is whole at every instant: the old one or the new one, never half of one, never none.

use super::paths::make_folder;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// For this user alone.
const MODE: u32 = 0o600;
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

/// Adds one line at the end. A last line that was torn is ended first, and nothing of a line that fails is left.
pub(crate) fn append(path: &Path, line: &str) -> io::Result<()> {
    path.parent().map_or(Ok(()), make_folder)?;
    let mut file = OpenOptions::new().read(true).append(true).create(true).mode(MODE).open(path)?;
    let length = file.metadata()?.len();
    let torn = if is_torn(&mut file, length)? { "\n" } else { "" };
    file.write_all(format!("{torn}{line}\n").as_bytes()).inspect_err(|_| drop(file.set_len(length)))
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
    before(Step::Create)?;
    let mut file = OpenOptions::new().write(true).create_new(true).mode(mode(path)).open(&temporary.path)?;
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

/// What a chain of symbolic links points to in the end, whether that is there or not.
fn through_links(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        let Ok(link) = fs::read_link(&path) else { return Ok(path) };
        path = path.parent().unwrap_or(Path::new("/")).join(link);
    }
    Err(io::Error::other(format!("`{}` is a symbolic link without an end", path.display())))
}

/// A file that others had even less access to keeps it so.
fn mode(path: &Path) -> u32 {
    fs::metadata(path).map_or(MODE, |there| there.permissions().mode() & MODE)
}

/// Some file systems cannot sync a folder; then the rename is as safe as it gets.
fn sync_folder(folder: &Path) -> io::Result<()> {
    match File::open(folder).and_then(|folder| folder.sync_all()) {
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => Ok(()),
        outcome => outcome,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::symlink;
    use tempfile::tempdir;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<_> =
            fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

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
        assert_eq!(mode_of(&path), 0o600);
        fs::write(&path, "one\ntw").unwrap();
        append(&path, "three").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "one\ntw\nthree\n");
    }

    #[test]
    fn a_full_disk_leaves_no_part_of_a_line() {
        assert!(append(Path::new("/dev/full"), "line").is_err());
    }
}
