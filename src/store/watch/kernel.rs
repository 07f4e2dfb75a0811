//! By inotify.

use super::links::Links;
use super::{Changed, Paths, make_folder};
use inotify::{Event, EventMask, Inotify, WatchDescriptor, WatchMask};
use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};
use tokio::io::Interest;
use tokio::io::unix::AsyncFd;

/// Room for a few dozen events at a time.
const BUFFER: usize = 4096;

pub(crate) struct Watch {
    inotify: AsyncFd<Inotify>,
    paths: Paths,
    config: WatchDescriptor,
    profiles: Option<WatchDescriptor>,
    /// The profiles that are symbolic links.
    profile_links: Links,
    /// Where the preferences lie in truth, if `preferences.json` is a symbolic link.
    target: Option<(WatchDescriptor, PathBuf)>,
    data: Option<WatchDescriptor>,
    cards: Option<WatchDescriptor>,
    /// The own cards that are symbolic links.
    links: Links,
    preferences_changed: bool,
    cards_changed: bool,
}

impl Watch {
    /// Watches the folder of the preferences, and that of the cards, now or when it comes. The folders they lie in
    /// are made if they are missing. Needs the runtime of the loop.
    pub(crate) fn start(paths: &Paths) -> io::Result<Self> {
        make_folder(&paths.config)?;
        make_folder(&paths.data)?;
        let inotify = Inotify::init()?;
        let config = inotify.watches().add(&paths.config, folder_mask())?;
        #[expect(deprecated, reason = "its successor is unsafe, and an `Inotify` keeps its descriptor while it lives")]
        let inotify = AsyncFd::with_interest(inotify, Interest::READABLE)?;
        let mut watch = Self {
            inotify,
            paths: paths.clone(),
            config,
            profiles: None,
            profile_links: Links::default(),
            target: None,
            data: None,
            cards: None,
            links: Links::default(),
            preferences_changed: false,
            cards_changed: false,
        };
        watch.follow_link();
        watch.find_profiles();
        watch.find_cards();
        Ok(watch)
    }

    /// Waits for the next change. Nothing is lost when the wait is given up and begun again.
    pub(crate) async fn changed(&mut self) -> Changed {
        loop {
            if std::mem::take(&mut self.preferences_changed) {
                return Changed::Preferences;
            }
            if std::mem::take(&mut self.cards_changed) {
                return Changed::Cards;
            }
            if let Err(error) = self.read_events().await {
                log::warn!("edits of the preferences file are no longer noticed: {error}");
                std::future::pending::<()>().await;
            }
        }
    }

    async fn read_events(&mut self) -> io::Result<()> {
        let mut buffer = [0; BUFFER];
        let mut ready = self.inotify.readable_mut().await?;
        let Ok(outcome) = ready.try_io(|inotify| inotify.get_mut().read_events(&mut buffer)) else { return Ok(()) };
        let events: Vec<_> = outcome?.map(|event| event.to_owned()).collect();
        for event in events {
            self.take(&event);
        }
        Ok(())
    }

    fn take(&mut self, event: &Event<std::ffi::OsString>) {
        let is_named = |path: &Path| path.file_name() == event.name.as_deref();
        if event.mask.contains(EventMask::Q_OVERFLOW) {
            self.preferences_changed = true;
            self.cards_changed = true;
        } else if event.wd == self.config && event.mask.contains(EventMask::IGNORED) {
            self.config_is_gone();
        } else if event.wd == self.config && is_named(&self.paths.preferences()) {
            self.preferences_changed = true;
            self.follow_link();
        } else if self.target.as_ref().is_some_and(|(wd, path)| *wd == event.wd && is_named(path)) {
            self.preferences_changed = true;
        } else if event.wd == self.config && event.name.as_deref() == self.paths.profiles().file_name() {
            self.find_profiles();
            self.preferences_changed = true;
        } else if Some(&event.wd) == self.profiles.as_ref() && event.name.is_some() {
            self.preferences_changed = true;
            self.follow_profile_links();
        } else if self.profile_links.are_touched(event) {
            self.preferences_changed = true;
        } else if Some(&event.wd) == self.data.as_ref() && event.name.as_deref() == Some(OsStr::new("cards")) {
            self.find_cards();
            self.cards_changed = true;
        } else if Some(&event.wd) == self.cards.as_ref() && event.name.is_some() {
            self.cards_changed = true;
            self.follow_card_links();
        } else if self.links.are_touched(event) {
            self.cards_changed = true;
        }
    }

    /// Someone removed the folder: it is made anew, so that a file put there is noticed.
    fn config_is_gone(&mut self) {
        self.preferences_changed = true;
        let again = make_folder(&self.paths.config).and_then(|()| self.add(&self.paths.config, folder_mask()));
        match again {
            Ok(config) => {
                self.config = config;
                self.find_profiles();
            }
            Err(error) => log::warn!("edits of the preferences file are no longer noticed: {error}"),
        }
    }

    /// Watches the folder of the file that the link points to, and no longer that of the one before.
    fn follow_link(&mut self) {
        let link = self.paths.preferences();
        let target = if link.is_symlink() { link.canonicalize().ok() } else { None };
        let watched = target.and_then(|path| Some((self.add(path.parent()?, folder_mask()).ok()?, path)));
        let old = std::mem::replace(&mut self.target, watched).map(|(old, _)| old);
        let in_use =
            |wd: &WatchDescriptor| *wd == self.config || self.target.as_ref().is_some_and(|(new, _)| new == wd);
        if let Some(old) = old.filter(|old| !in_use(old)) {
            let _ = self.inotify.get_ref().watches().remove(old);
        }
    }

    fn find_profiles(&mut self) {
        let found = self.add(&self.paths.profiles(), folder_mask()).ok();
        let old = std::mem::replace(&mut self.profiles, found);
        self.forget(old.into_iter().collect());
        self.follow_profile_links();
    }

    fn follow_profile_links(&mut self) {
        let mut links = std::mem::take(&mut self.profile_links);
        let stale = links.follow(&self.paths.profiles(), |folder| self.add(folder, folder_mask()).ok());
        self.profile_links = links;
        self.forget(stale);
    }

    /// The data folder is watched only for the folder of the cards: the journal must not wake anyone.
    fn find_cards(&mut self) {
        let mask = WatchMask::CREATE | WatchMask::MOVE | WatchMask::DELETE | WatchMask::ONLYDIR;
        self.data = self.add(&self.paths.data, mask).ok();
        let found = self.add(&self.paths.cards(), folder_mask()).ok();
        let old = std::mem::replace(&mut self.cards, found);
        self.forget(old.into_iter().collect());
        self.follow_card_links();
    }

    fn follow_card_links(&mut self) {
        let mut links = std::mem::take(&mut self.links);
        let stale = links.follow(&self.paths.cards(), |folder| self.add(folder, folder_mask()).ok());
        self.links = links;
        self.forget(stale);
    }

    /// Stops watching what is watched for nothing else. A folder that is gone is not watched any more anyway.
    fn forget(&self, stale: Vec<WatchDescriptor>) {
        let target = self.target.as_ref().map(|(wd, _)| wd);
        let in_use = [Some(&self.config), self.profiles.as_ref(), target, self.data.as_ref(), self.cards.as_ref()];
        let is_linked = |wd: &WatchDescriptor| self.links.are_in(wd) || self.profile_links.are_in(wd);
        for wd in stale.into_iter().filter(|wd| !in_use.contains(&Some(wd)) && !is_linked(wd)) {
            let _ = self.inotify.get_ref().watches().remove(wd);
        }
    }

    fn add(&self, folder: &Path, mask: WatchMask) -> io::Result<WatchDescriptor> {
        self.inotify.get_ref().watches().add(folder, mask)
    }
}

/// Written, put in place by a rename, linked, or taken away. Not each part of a write: only its end.
fn folder_mask() -> WatchMask {
    WatchMask::CLOSE_WRITE | WatchMask::MOVE | WatchMask::CREATE | WatchMask::DELETE | WatchMask::ONLYDIR
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::atomic;
    use std::fs;
    use std::os::unix::fs::symlink;
    use std::time::Duration;
    use tempfile::{TempDir, tempdir};

    /// What is told after each act; `None` when nothing is.
    async fn next(watch: &mut Watch) -> Option<Changed> {
        tokio::time::timeout(Duration::from_secs(10), watch.changed()).await.ok()
    }

    /// Nothing more is told: what the kernel has to say it says at once.
    async fn quiet(watch: &mut Watch) {
        while tokio::time::timeout(Duration::from_millis(20), watch.changed()).await.is_ok() {}
    }

    fn run<F: Future<Output = ()>>(test: impl FnOnce(Paths, TempDir) -> F) {
        let here = tempdir().unwrap();
        let paths = Paths::below(here.path());
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(test(paths, here));
    }

    #[test]
    fn every_way_to_change_the_file_is_told() {
        run(|paths, _here| async move {
            let mut watch = Watch::start(&paths).unwrap();
            let file = paths.preferences();
            let acts: [&dyn Fn(); 5] = [
                &|| fs::write(&file, "{}").unwrap(),
                &|| atomic::write(&file, b"{ }").unwrap(),
                &|| fs::write(&file, "{  }").unwrap(),
                &|| fs::rename(&file, paths.config.join("away")).unwrap(),
                &|| fs::rename(paths.config.join("away"), &file).unwrap(),
            ];
            for (number, act) in acts.iter().enumerate() {
                quiet(&mut watch).await;
                act();
                assert_eq!(next(&mut watch).await, Some(Changed::Preferences), "act {number}");
            }
            quiet(&mut watch).await;
            fs::write(paths.config.join("other.json"), "{}").unwrap();
            fs::remove_file(&file).unwrap();
            assert_eq!(next(&mut watch).await, Some(Changed::Preferences));
        });
    }

    #[test]
    fn other_files_are_nobodys_news() {
        run(|paths, _here| async move {
            let mut watch = Watch::start(&paths).unwrap();
            fs::write(paths.config.join("preferences.json~"), "{}").unwrap();
            atomic::append(&paths.journal(), "{}").unwrap();
            fs::create_dir(paths.data.join("other")).unwrap();
            let told = tokio::time::timeout(Duration::from_millis(50), watch.changed()).await;
            assert!(told.is_err(), "{told:?}");
        });
    }

    #[test]
    fn a_link_is_followed_to_its_file() {
        run(|paths, here| async move {
            let [one, two] = ["one", "two"].map(|name| here.path().join(name));
            for folder in [&one, &two] {
                fs::create_dir(folder).unwrap();
                fs::write(folder.join("mine.json"), "{}").unwrap();
            }
            fs::create_dir(&paths.config).unwrap();
            symlink(one.join("mine.json"), paths.preferences()).unwrap();
            let mut watch = Watch::start(&paths).unwrap();
            atomic::write(&paths.preferences(), b"{ }").unwrap();
            assert_eq!(next(&mut watch).await, Some(Changed::Preferences));
            quiet(&mut watch).await;
            fs::remove_file(paths.preferences()).unwrap();
            symlink(two.join("mine.json"), paths.preferences()).unwrap();
            quiet(&mut watch).await;
            fs::write(two.join("mine.json"), "{  }").unwrap();
            assert_eq!(next(&mut watch).await, Some(Changed::Preferences));
        });
    }

    #[test]
    fn profiles_are_told_from_the_first_on_and_where_links_lead() {
        run(|paths, here| async move {
            let mut watch = Watch::start(&paths).unwrap();
            fs::create_dir(paths.profiles()).unwrap();
            assert_eq!(next(&mut watch).await, Some(Changed::Preferences));
            quiet(&mut watch).await;
            fs::write(paths.profile("office"), "{}").unwrap();
            assert_eq!(next(&mut watch).await, Some(Changed::Preferences));
            let elsewhere = here.path().join("elsewhere");
            fs::create_dir(&elsewhere).unwrap();
            fs::write(elsewhere.join("mine.json"), "{}").unwrap();
            symlink(elsewhere.join("mine.json"), paths.profile("home")).unwrap();
            quiet(&mut watch).await;
            fs::write(elsewhere.join("mine.json"), "{ }").unwrap();
            assert_eq!(next(&mut watch).await, Some(Changed::Preferences));
        });
    }

    #[test]
    fn cards_are_told_from_the_first_on() {
        run(|paths, _here| async move {
            let mut watch = Watch::start(&paths).unwrap();
            fs::create_dir(paths.cards()).unwrap();
            assert_eq!(next(&mut watch).await, Some(Changed::Cards));
            quiet(&mut watch).await;
            fs::write(paths.cards().join("mine.json"), "[]").unwrap();
            assert_eq!(next(&mut watch).await, Some(Changed::Cards));
        });
    }

    #[test]
    fn cards_that_are_links_are_told_where_they_lie() {
        run(|paths, here| async move {
            let [one, two] = ["one", "two"].map(|name| here.path().join(name));
            for folder in [&one, &two, &paths.data, &paths.cards()] {
                fs::create_dir(folder).unwrap();
            }
            fs::write(one.join("mine.json"), "[]").unwrap();
            symlink(one.join("mine.json"), paths.cards().join("a.json")).unwrap();
            let mut watch = Watch::start(&paths).unwrap();
            for act in [&|| fs::write(one.join("mine.json"), "[ ]").unwrap(), &|| atomic_in(&one)] as [&dyn Fn(); 2] {
                act();
                assert_eq!(next(&mut watch).await, Some(Changed::Cards));
                quiet(&mut watch).await;
            }
            fs::write(two.join("more.json"), "[]").unwrap();
            symlink(two.join("more.json"), paths.cards().join("b.json")).unwrap();
            fs::remove_file(paths.cards().join("a.json")).unwrap();
            quiet(&mut watch).await;
            fs::write(one.join("mine.json"), "[]").unwrap();
            assert!(tokio::time::timeout(Duration::from_millis(50), watch.changed()).await.is_err());
            fs::write(two.join("more.json"), "[ ]").unwrap();
            assert_eq!(next(&mut watch).await, Some(Changed::Cards));
        });
    }

    fn atomic_in(folder: &Path) {
        atomic::write(&folder.join("mine.json"), b"[  ]").unwrap();
    }

    #[test]
    fn cards_that_are_moved_away_are_told() {
        run(|paths, here| async move {
            fs::create_dir_all(paths.cards()).unwrap();
            let mut watch = Watch::start(&paths).unwrap();
            fs::rename(paths.cards(), here.path().join("away")).unwrap();
            assert_eq!(next(&mut watch).await, Some(Changed::Cards));
            fs::rename(here.path().join("away"), paths.cards()).unwrap();
            assert_eq!(next(&mut watch).await, Some(Changed::Cards));
            quiet(&mut watch).await;
            fs::write(paths.cards().join("mine.json"), "[]").unwrap();
            assert_eq!(next(&mut watch).await, Some(Changed::Cards));
        });
    }

    #[test]
    fn a_folder_that_is_removed_is_watched_again() {
        run(|paths, _here| async move {
            let mut watch = Watch::start(&paths).unwrap();
            fs::remove_dir(&paths.config).unwrap();
            assert_eq!(next(&mut watch).await, Some(Changed::Preferences));
            quiet(&mut watch).await;
            fs::write(paths.preferences(), "{}").unwrap();
            assert_eq!(next(&mut watch).await, Some(Changed::Preferences));
        });
    }

    #[test]
    fn without_a_home_there_is_nothing_to_watch() {
        run(|_, _here| async move {
            assert!(Watch::start(&Paths::nowhere()).is_err());
        });
    }
}
