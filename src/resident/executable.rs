//! Where this program lies on the disk, also after an update has put a new one in its place.

use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};

/// What the kernel appends to the name of a file that is gone.
#[cfg(target_os = "linux")]
const GONE: &[u8] = b" (deleted)";

/// The path under which this program can be started again.
pub(super) fn path() -> io::Result<PathBuf> {
    std::env::current_exe().map(in_place).or_else(|error| called().ok_or(error))
}

/// The path that is there after the next login as well: an image of an application lies elsewhere each time it runs. The
/// session of Windows opens a console for a program that may write to one, so the one beside it is taken that does not.
pub(super) fn for_good() -> io::Result<PathBuf> {
    let path = path()?;
    if cfg!(windows) {
        let without_console = path.with_file_name("unhunchw.exe");
        return Ok(if crate::store::is_there(&without_console) { without_console } else { path });
    }
    let folder = std::env::var_os("APPDIR").filter(|folder| !folder.is_empty() && path.starts_with(folder));
    let image = folder.and_then(|_ours| std::env::var_os("APPIMAGE")).map(PathBuf::from);
    Ok(image.filter(|image| image.is_absolute() && crate::store::is_there(image)).unwrap_or(path))
}

/// Whether a new program lies in the place of this one.
pub(super) fn is_replaced() -> bool {
    let path = std::env::current_exe().unwrap_or_default();
    let new = in_place(path.clone());
    new != path && crate::store::is_there(&new)
}

#[cfg(target_os = "linux")]
fn in_place(path: PathBuf) -> PathBuf {
    use std::os::unix::ffi::OsStrExt as _;
    match path.as_os_str().as_bytes().strip_suffix(GONE) {
        Some(name) if !crate::store::is_there(&path) => Path::new(OsStr::from_bytes(name)).to_owned(),
        Some(_) | None => path,
    }
}

/// Elsewhere a file that runs keeps its name.
#[cfg(not(target_os = "linux"))]
fn in_place(path: PathBuf) -> PathBuf {
    path
}

/// Where the kernel shows nothing: the word that this program was called by, looked for as a shell does.
fn called() -> Option<PathBuf> {
    let word = PathBuf::from(std::env::args_os().next()?);
    found(&word, &std::env::var_os("PATH").unwrap_or_default())
}

fn found(word: &Path, folders: &OsStr) -> Option<PathBuf> {
    let is_path = word.parent().is_some_and(|parent| !parent.as_os_str().is_empty());
    let mut places: Box<dyn Iterator<Item = PathBuf>> = if is_path {
        Box::new(std::iter::once(word.to_owned()))
    } else {
        Box::new(std::env::split_paths(folders).map(|folder| folder.join(word)))
    };
    places.find(|place| crate::store::is_there(place)).and_then(|place| std::path::absolute(place).ok())
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;

    #[cfg(target_os = "linux")]
    #[test]
    fn a_new_program_in_the_place_of_the_old_one_is_found() {
        let here = tempfile::tempdir().unwrap();
        let path = here.path().join("unhunch");
        let odd = here.path().join("unhunch (deleted)");
        assert_eq!(in_place(odd.clone()), path);
        assert_eq!(in_place(path.clone()), path);
        std::fs::write(&odd, "").unwrap();
        assert_eq!(in_place(odd.clone()), odd);
    }

    #[test]
    fn where_the_kernel_shows_nothing_the_word_tells() {
        let here = tempfile::tempdir().unwrap();
        let path = here.path().join("unhunch");
        std::fs::write(&path, "").unwrap();
        let folders = std::env::join_paths([Path::new("/nonexistent"), here.path()]).unwrap();
        assert_eq!(found(Path::new("unhunch"), &folders), Some(path.clone()));
        assert_eq!(found(Path::new("unhunch"), OsStr::new("")), None);
        assert_eq!(found(&path, OsStr::new("")), Some(path.clone()));
        assert_eq!(found(&path.join("more"), &folders), None);
    }
}
