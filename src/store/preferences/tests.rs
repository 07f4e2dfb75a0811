use super::*;
use crate::texts::Texts;
use std::fs;
use std::path::Path;
use tempfile::{TempDir, tempdir};

/// A home with a preferences file, and the program that reads it.
struct Home {
    paths: Paths,
    file: PreferencesFile,
    _folder: TempDir,
}

impl Home {
    fn new(content: Option<&[u8]>) -> Self {
        Self::prepared(|paths| content.iter().for_each(|content| put(paths, content)))
    }

    fn prepared(prepare: impl FnOnce(&Paths)) -> Self {
        let folder = tempdir().unwrap();
        let paths = Paths::below(folder.path());
        prepare(&paths);
        Self { file: PreferencesFile::load(&paths, stamp), paths, _folder: folder }
    }

    fn on_disk(&self) -> Option<String> {
        fs::read_to_string(self.paths.preferences()).ok().map(|text| text.split_whitespace().collect())
    }

    fn edit(&self, content: &str) {
        put(&self.paths, content.as_bytes());
    }

    fn earliest(&self) -> String {
        self.file.get(Some("stretch.earliest")).unwrap().as_str().unwrap().to_owned()
    }

    fn problems(&self) -> Vec<String> {
        self.file.problems().iter().map(|problem| problem.text(&Texts::new("en"))).collect()
    }

    fn names(&self, folder: &Path) -> Vec<String> {
        let _ = self;
        let entries = fs::read_dir(folder).map(Iterator::collect::<Vec<_>>).unwrap_or_default();
        let mut names: Vec<_> = entries.into_iter().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

fn put(paths: &Paths, content: &[u8]) {
    fs::create_dir_all(&paths.config).unwrap();
    fs::write(paths.preferences(), content).unwrap();
}

fn stamp() -> String {
    "2026-11-23T09:41:00".into()
}

const TWENTY: &str = r#"{"version":1,"stretch":{"earliest":"20m"}}"#;

#[test]
fn a_missing_file_is_made_by_the_first_change_only() {
    let mut home = Home::new(None);
    assert_eq!(home.file.current(), &Preferences::default());
    assert_eq!(home.problems(), [""; 0]);
    home.file.set("stretch.on", &true.into()).unwrap();
    home.file.reset(None).unwrap();
    assert!(!home.file.reload());
    assert_eq!(home.names(&home.paths.config), [""; 0]);
    home.file.set_text("stretch.earliest", "20m").unwrap();
    assert_eq!(home.on_disk().unwrap(), TWENTY);
    assert_eq!(home.file.current().stretch.earliest.as_secs(), 20 * 60);
    assert!(!home.file.reload(), "our own write is no news");
}

#[test]
fn a_change_that_changes_nothing_leaves_the_file_alone() {
    let mut home = Home::new(Some(TWENTY.as_bytes()));
    home.file.set_text("stretch.earliest", "20m").unwrap();
    home.file.set_text("stretch.earliest", "20 minutes").unwrap_err();
    assert_eq!(fs::read_to_string(home.paths.preferences()).unwrap(), TWENTY);
}

#[test]
fn edits_by_hand_and_changes_of_ours_are_both_kept() {
    let mut home = Home::new(Some(TWENTY.as_bytes()));
    home.edit(r#"{"mine": 1, "walk": {"on": true}, "stretch": {"earliest": "25m"}}"#);
    home.file.set_text("sound.volume", "0.1").unwrap();
    assert_eq!(
        home.on_disk().unwrap(),
        r#"{"version":1,"mine":1,"walk":{"on":true},"stretch":{"earliest":"25m"},"sound":{"volume":0.1}}"#
    );
    home.edit(r#"{"stretch": {"earliest": "10m"}}"#);
    assert!(home.file.reload());
    assert!(!home.file.reload());
    assert_eq!(home.earliest(), "10m");
    fs::remove_file(home.paths.preferences()).unwrap();
    assert!(home.file.reload());
    assert_eq!(home.file.current(), &Preferences::default());
}

#[test]
fn a_damaged_file_is_kept_and_the_last_good_one_used() {
    let home = Home::prepared(|paths| {
        put(paths, TWENTY.as_bytes());
        PreferencesFile::load(paths, stamp);
        put(paths, br#"{"stretch": {"#);
        PreferencesFile::load(paths, stamp);
    });
    assert_eq!(home.earliest(), "20m");
    assert_eq!(
        home.problems(),
        ["`preferences.json` is damaged (line 1, column 13): the last good preferences are used, and the damaged \
          file is kept as `preferences.json.damaged-2026-11-23T09-41-00`"]
    );
    let names = ["preferences.json", "preferences.json.damaged-2026-11-23T09-41-00"];
    assert_eq!(home.names(&home.paths.config), names);
}

#[test]
fn whatever_lies_there_the_program_runs_and_a_change_mends_it() {
    let large = vec![b' '; 2 * 1024 * 1024];
    let nested = "[".repeat(100_000);
    for bad in [&b""[..], &[0; 100], b"\xff\xfe", b"[]", b"{", &large, nested.as_bytes()] {
        let mut home = Home::new(Some(bad));
        assert_eq!(home.file.current(), &Preferences::default());
        assert_eq!(home.problems().len(), 1);
        home.file.set_text("stretch.earliest", "20m").unwrap();
        assert_eq!(home.on_disk().unwrap(), TWENTY);
        assert_eq!(home.problems(), [""; 0]);
        let kept = &home.names(&home.paths.config)[1];
        assert_eq!(fs::read(home.paths.config.join(kept)).unwrap(), bad);
    }
}

#[test]
fn a_file_damaged_while_running_changes_nothing() {
    let mut home = Home::new(Some(TWENTY.as_bytes()));
    home.edit("{ oops");
    assert!(home.file.reload());
    assert_eq!(home.earliest(), "20m");
    assert_eq!(
        home.problems(),
        ["`preferences.json` is damaged (line 1, column 3): the preferences stay as they were, and the damaged file \
          is kept as `preferences.json.damaged-2026-11-23T09-41-00`"]
    );
    home.edit(r#"{"stretch":{"earliest":"15m"}}"#);
    assert!(home.file.reload());
    assert_eq!((home.earliest(), home.problems()), ("15m".into(), Vec::new()));
}

#[test]
fn what_cannot_be_written_holds_until_it_can() {
    let mut home = Home::prepared(|paths| fs::write(&paths.config, "a file in place of the folder").unwrap());
    let wrong = home.file.set_text("stretch.earliest", "20m").unwrap_err().text(&Texts::new("en"));
    let why =
        wrong.strip_prefix("`preferences.json` could not be written, so the change lasts only until Unhunch ends: ");
    #[cfg(unix)]
    assert_eq!(why, Some("file exists"), "{wrong}");
    #[cfg(windows)]
    assert!(why.is_some_and(|why| why.starts_with("file")), "{wrong}");
    assert_eq!((home.earliest(), home.problems()), ("20m".into(), vec![wrong]));
    fs::remove_file(&home.paths.config).unwrap();
    home.edit(r#"{"walk":{"on":true}}"#);
    assert!(home.file.reload());
    assert_eq!(home.earliest(), "20m", "the change is still meant");
    home.file.retry().unwrap();
    assert_eq!(home.on_disk().unwrap(), r#"{"version":1,"walk":{"on":true},"stretch":{"earliest":"20m"}}"#);
    assert_eq!(home.problems(), [""; 0]);
}

#[test]
fn an_edit_by_hand_wins_over_an_unwritten_change() {
    let mut home = Home::prepared(|paths| fs::write(&paths.config, "in the way").unwrap());
    home.file.set_text("stretch.earliest", "20m").unwrap_err();
    fs::remove_file(&home.paths.config).unwrap();
    home.edit(r#"{"stretch":{"earliest":"10m"}}"#);
    home.file.reload();
    assert_eq!((home.earliest(), home.problems()), ("10m".into(), Vec::new()));
}

#[test]
fn what_cannot_be_read_is_not_overwritten() {
    let mut home = Home::prepared(|paths| fs::create_dir_all(paths.preferences()).unwrap());
    assert_eq!(home.problems(), ["`preferences.json` could not be read (it is not a file): the defaults are used"]);
    home.file.set_text("stretch.earliest", "20m").unwrap_err();
    assert_eq!(home.earliest(), "20m");
    assert!(home.paths.preferences().is_dir());
}

#[test]
fn a_newer_file_is_understood_and_not_reshaped() {
    let newer = r#"{"version":2,"stretch":{"earliest":"20m","colour":"red"}}"#;
    let mut home = Home::new(Some(newer.as_bytes()));
    assert_eq!(home.earliest(), "20m");
    home.file.set_text("walk.on", "on").unwrap_err();
    assert_eq!(home.on_disk().unwrap(), newer);
    home.file.set_text("stretch.earliest", "21m").unwrap();
    assert_eq!(home.on_disk().unwrap(), newer.replace("20m", "21m"));
}

#[cfg(unix)]
#[test]
fn a_link_to_the_file_stays_a_link() {
    let mut home = Home::prepared(|paths| {
        fs::create_dir_all(&paths.config).unwrap();
        std::os::unix::fs::symlink("../dotfiles.json", paths.preferences()).unwrap();
        fs::write(paths.config.join("../dotfiles.json"), TWENTY).unwrap();
    });
    home.file.set_text("stretch.earliest", "21m").unwrap();
    assert!(home.paths.preferences().is_symlink());
    assert_eq!(home.on_disk().unwrap(), TWENTY.replace("20m", "21m"));
}

#[test]
fn without_a_home_everything_works_in_memory() {
    let mut file = PreferencesFile::load(&Paths::nowhere(), stamp);
    file.set_text("stretch.earliest", "20m").unwrap();
    assert!(!file.reload());
    assert_eq!(file.current().stretch.earliest.as_secs(), 1200);
    file.set_text("stretch.length", "2m").unwrap();
    assert_eq!(file.current().stretch.earliest.as_secs(), 1200);
    assert_eq!(file.problems(), [Problem::NoHome]);
}
