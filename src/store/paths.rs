//! Where everything lies.

use super::atomic::through_links;
use crate::system::files::{Private as _, is_own_folder};
use directories::ProjectDirs;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// Where everything lies. The folders are made when something is first written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Paths {
    /// `preferences.json` and the copies of it that were kept.
    pub(crate) config: PathBuf,
    /// `journal.jsonl`, `cards/`.
    pub(crate) data: PathBuf,
    /// `state.json`, `unhunch.log`.
    pub(crate) state: PathBuf,
    /// The socket and the lock.
    pub(crate) runtime: PathBuf,
}

/// This user has no home folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no home folder was found: set `HOME` to one")]
pub(crate) struct NoHome;

/// Nothing can be made or read below a device: what is written here fails, what is read here is missing.
const NOWHERE: &str = if cfg!(windows) { r"\\.\NUL\unhunch" } else { "/dev/null/unhunch" };

impl Paths {
    /// The folders of this user, as the desktop's environment gives them.
    pub(crate) fn find() -> Result<Self, NoHome> {
        let dirs = ProjectDirs::from("", "", "unhunch").ok_or(NoHome)?;
        let state = dirs.state_dir().map_or_else(|| dirs.data_local_dir().join("state"), Path::to_owned);
        let paths = Self {
            config: dirs.config_dir().to_owned(),
            data: dirs.data_dir().to_owned(),
            runtime: runtime(shared(dirs.runtime_dir()).as_deref(), &state),
            state,
        };
        if paths.config.is_absolute() { Ok(paths) } else { Err(NoHome) }
    }

    /// For a program without a home: every file is missing, and nothing can be written. It can still be asked,
    /// where the desktop gives it a folder for its socket.
    pub(crate) fn nowhere() -> Self {
        let [config, data, state] = [(); 3].map(|()| PathBuf::from(NOWHERE));
        let desktop = std::env::var_os("XDG_RUNTIME_DIR").map(|folder| PathBuf::from(folder).join("unhunch"));
        let runtime = runtime(desktop.as_deref().filter(|folder| folder.is_absolute()), &state);
        Self { config, data, state, runtime }
    }

    pub(crate) fn is_nowhere(&self) -> bool {
        self.config == Path::new(NOWHERE)
    }

    /// Every folder in which a file is replaced, those among them that links lead to.
    pub(super) fn folders(&self) -> Vec<PathBuf> {
        let profiles = self.last_good_profile("any");
        let files = [self.preferences(), self.journal(), self.saved(), profiles, self.profile("any")];
        let autostart = config_home().map(|folder| folder.join("autostart"));
        let targets = files.iter().filter_map(|file| through_links(file).ok()?.parent().map(Path::to_owned));
        targets.chain([self.cards()]).chain(autostart).collect()
    }

    pub(crate) fn preferences(&self) -> PathBuf {
        self.config.join("preferences.json")
    }

    /// A copy of the preferences as they were when they could last be read.
    pub(crate) fn last_good(&self) -> PathBuf {
        self.state.join("preferences.last-good.json")
    }

    /// The folder of the profiles.
    pub(crate) fn profiles(&self) -> PathBuf {
        self.config.join("profiles")
    }

    pub(crate) fn profile(&self, name: &str) -> PathBuf {
        self.profiles().join(format!("{name}.json"))
    }

    pub(crate) fn last_good_profile(&self, name: &str) -> PathBuf {
        self.state.join("profiles").join(format!("{name}.last-good.json"))
    }

    /// Which profile is active.
    pub(crate) fn chosen_profile(&self) -> PathBuf {
        self.state.join("profile.json")
    }

    pub(crate) fn journal(&self) -> PathBuf {
        self.data.join("journal.jsonl")
    }

    /// The folder of the user's own cards.
    pub(crate) fn cards(&self) -> PathBuf {
        self.data.join("cards")
    }

    pub(crate) fn saved(&self) -> PathBuf {
        self.state.join("state.json")
    }

    pub(crate) fn log(&self) -> PathBuf {
        self.state.join("unhunch.log")
    }

    /// The folder of reports of failures inside the program.
    pub(crate) fn crashes(&self) -> PathBuf {
        self.state.join("crashes")
    }

    pub(crate) fn lock(&self) -> PathBuf {
        self.runtime.join("lock")
    }

    pub(crate) fn socket(&self) -> PathBuf {
        self.runtime.join("socket")
    }

    /// Makes the folder of the socket and the lock, for this user alone.
    pub(crate) fn make_runtime(&self) -> io::Result<()> {
        make_folder(&self.runtime)
    }
}

/// The home folder of this user.
pub(crate) fn home() -> Option<PathBuf> {
    directories::BaseDirs::new().map(|dirs| dirs.home_dir().to_owned())
}

/// The folder of this user's documents, or the home folder where there is none.
pub(crate) fn documents() -> Option<PathBuf> {
    let dirs = directories::UserDirs::new()?;
    let documents = dirs.document_dir().filter(|folder| folder.is_dir());
    Some(documents.unwrap_or(dirs.home_dir()).to_owned())
}

/// The folder of this user's settings.
pub(crate) fn config_home() -> Option<PathBuf> {
    directories::BaseDirs::new().map(|dirs| dirs.config_dir().to_owned())
}

/// Makes a folder and those above it where they are missing, for this user alone.
pub(crate) fn make_folder(path: &Path) -> io::Result<()> {
    fs::DirBuilder::new().recursive(true).private().create(path)
}

/// The desktop's runtime folder where it is there and ours (after `su` it is often another user's), else one in `state`.
fn runtime(desktop: Option<&Path>, state: &Path) -> PathBuf {
    let is_ours = |folder: &&Path| folder.parent().is_some_and(is_own_folder);
    desktop.filter(is_ours).map_or_else(|| state.join("run"), Path::to_owned)
}

/// In a sandbox of Flatpak's, the part of the runtime folder that all sandboxes of one program share.
fn shared(folder: Option<&Path>) -> Option<PathBuf> {
    let folder = folder?;
    let id = std::env::var_os("FLATPAK_ID").filter(|id| !id.is_empty());
    let shared = id.and_then(|id| Some(folder.parent()?.join("app").join(id))).filter(|shared| shared.is_dir());
    Some(shared.map_or_else(|| folder.to_owned(), |shared| shared.join("unhunch")))
}

#[cfg(test)]
impl Paths {
    /// Everything below one folder, for tests.
    pub(crate) fn below(folder: &Path) -> Self {
        let [config, data, state, runtime] = ["config", "data", "state", "run"].map(|name| folder.join(name));
        Self { config, data, state, runtime }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folders_of_a_user_are_absolute() {
        let paths = Paths::find().unwrap();
        assert!(!paths.is_nowhere());
        for path in [paths.preferences(), paths.journal(), paths.saved(), paths.socket()] {
            assert!(path.is_absolute(), "{}", path.display());
        }
        let end = if cfg!(windows) { "unhunch/config/preferences.json" } else { "unhunch/preferences.json" };
        assert!(paths.preferences().ends_with(end), "{}", paths.preferences().display());
    }

    #[test]
    fn a_runtime_folder_that_is_not_ours_is_not_used() {
        let here = tempfile::tempdir().unwrap();
        let state = here.path().join("state");
        let check = |desktop: Option<&Path>, expected: &Path| assert_eq!(runtime(desktop, &state), expected);
        check(Some(&here.path().join("unhunch")), &here.path().join("unhunch"));
        check(Some(&here.path().join("missing/unhunch")), &state.join("run"));
        check(None, &state.join("run"));
    }

    #[cfg(unix)]
    #[test]
    fn folders_are_for_this_user_alone() {
        use std::os::unix::fs::PermissionsExt as _;
        let here = tempfile::tempdir().unwrap();
        let paths = Paths::below(here.path());
        paths.make_runtime().unwrap();
        paths.make_runtime().unwrap();
        assert_eq!(fs::metadata(&paths.runtime).unwrap().permissions().mode() & 0o777, 0o700);
    }

    #[test]
    fn nowhere_takes_and_gives_nothing() {
        let paths = Paths::nowhere();
        assert!(super::super::atomic::write(&paths.saved(), b"x").is_err());
        assert!(!paths.saved().exists());
    }
}
