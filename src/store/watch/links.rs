//! The files that links among the own cards or the profiles lead to: they change where they lie, not where the link does.

use inotify::{Event, WatchDescriptor};
use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};

/// Who links more than these is told of no change of the others.
const MOST: usize = 64;

/// Each linked file: the folder that is watched for it, and its name there.
#[derive(Default)]
pub(super) struct Links {
    files: Vec<(WatchDescriptor, OsString)>,
}

impl Links {
    /// Watches, by `watch`, the folders of the files that links in `folder` now lead to. What was watched before and
    /// is no longer needed is given back.
    pub(super) fn follow(
        &mut self,
        folder: &Path,
        watch: impl Fn(&Path) -> Option<WatchDescriptor>,
    ) -> Vec<WatchDescriptor> {
        let watched = |file: PathBuf| Some((watch(file.parent()?)?, file.file_name()?.to_owned()));
        let files = targets(folder).into_iter().filter_map(watched).collect();
        let before = std::mem::replace(&mut self.files, files);
        let is_stale = |wd: &WatchDescriptor| self.files.iter().all(|(new, _)| new != wd);
        before.into_iter().map(|(wd, _)| wd).filter(is_stale).collect()
    }

    /// Whether one of the files lies in this folder.
    pub(super) fn are_in(&self, folder: &WatchDescriptor) -> bool {
        self.files.iter().any(|(wd, _)| wd == folder)
    }

    /// Whether one of the files has changed.
    pub(super) fn are_touched(&self, event: &Event<OsString>) -> bool {
        self.files.iter().any(|(wd, name)| *wd == event.wd && event.name.as_deref() == Some(name.as_os_str()))
    }
}

fn targets(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let is_link = |path: &PathBuf| path.extension() == Some(OsStr::new("json")) && path.is_symlink();
    let links = entries.flatten().map(|entry| entry.path()).filter(is_link);
    links.filter_map(|link| link.canonicalize().ok()).take(MOST).collect()
}
