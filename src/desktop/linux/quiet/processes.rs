//! The processes of this user, one after the other, as `/proc` shows them.

use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

pub(super) const PROC: &str = "/proc";
/// No machine of one user has more; the rest is not looked at.
const MOST: usize = 20_000;

/// The answer of the first process that has one. Between two processes others have their turn.
pub(super) async fn find<T>(proc: &Path, look: impl Fn(&Path) -> Option<T>) -> Option<T> {
    let own = std::process::id();
    for process in folders(proc).filter(|process| number(process) != Some(own)).take(MOST) {
        if let Some(found) = look(&process) {
            return Some(found);
        }
        tokio::task::yield_now().await;
    }
    None
}

fn folders(proc: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    let entries = fs::read_dir(proc).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).filter(|path| number(path).is_some())
}

fn number(process: &Path) -> Option<u32> {
    process.file_name()?.to_str()?.parse().ok()
}

/// Whether the folder belongs to this user. Of a process that hides itself it belongs to root.
pub(super) fn is_open_to_us(process: &Path) -> bool {
    fs::metadata(process).is_ok_and(|folder| folder.uid() == us())
}

/// Whether the process is this user's, hidden or not, and has not ended.
pub(super) fn is_ours(process: &Path) -> bool {
    let Ok(status) = fs::read_to_string(process.join("status")) else { return false };
    let field = |name: &str| status.lines().find_map(|line| line.strip_prefix(name)?.split_whitespace().next());
    field("State:").is_some_and(|state| state != "Z" && state != "X")
        && field("Uid:").is_some_and(|uid| uid.parse() == Ok(us()))
}

/// What `ps -e` shows: at most fifteen letters.
pub(super) fn short_name(process: &Path) -> Option<String> {
    let name = fs::read(process.join("comm")).ok()?;
    Some(String::from_utf8_lossy(&name).trim_end_matches('\n').to_owned())
}

/// Where the program lies; unknown of a process that hides itself.
pub(super) fn program(process: &Path) -> Option<PathBuf> {
    fs::read_link(process.join("exe")).ok()
}

/// The first word by which it was started. A process may write anything there.
pub(super) fn first_word(process: &Path) -> Option<String> {
    let words = fs::read(process.join("cmdline")).ok()?;
    let first = words.split(|byte| *byte == 0).next().filter(|word| !word.is_empty())?;
    Some(String::from_utf8_lossy(first).into_owned())
}

fn us() -> u32 {
    rustix::process::getuid().as_raw()
}

#[cfg(test)]
pub(super) mod fake {
    use super::us;
    use std::fs;
    use std::os::unix::fs::symlink;
    use std::path::{Path, PathBuf};
    use tempfile::TempDir;

    /// A `/proc` with a few processes of this user.
    pub(in super::super) struct Proc(TempDir);

    pub(in super::super) struct Process(PathBuf);

    impl Proc {
        pub(in super::super) fn new() -> Self {
            Self(tempfile::tempdir().unwrap())
        }

        pub(in super::super) fn path(&self) -> &Path {
            self.0.path()
        }

        pub(in super::super) fn file(&self, path: &str, text: &str) {
            let path = self.0.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }

        pub(in super::super) fn process(&self, number: u32, short_name: &str) -> Process {
            let folder = self.0.path().join(number.to_string());
            fs::create_dir_all(folder.join("fd")).unwrap();
            fs::write(folder.join("comm"), format!("{short_name}\n")).unwrap();
            Process(folder).is(&format!("State:\tS (sleeping)\nUid:\t{0}\t{0}\t{0}\t{0}\n", us()))
        }
    }

    impl Process {
        pub(in super::super) fn opens(self, target: &str) -> Self {
            let count = fs::read_dir(self.0.join("fd")).unwrap().count();
            symlink(target, self.0.join("fd").join(count.to_string())).unwrap();
            self
        }

        pub(in super::super) fn runs(self, program: &str) -> Self {
            symlink(program, self.0.join("exe")).unwrap();
            self
        }

        pub(in super::super) fn started(self, words: &str) -> Self {
            fs::write(self.0.join("cmdline"), words).unwrap();
            self
        }

        pub(in super::super) fn is(self, status: &str) -> Self {
            fs::write(self.0.join("status"), status).unwrap();
            self
        }
    }
}
