//! What every Linux package installs beside the programs: laid out by the script that packages it, from the program
//! that is tested here, and in step with its verbs.

use crate::session::{Session, path_to_program};
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

#[test]
fn pages_and_completions_have_every_verb_and_nothing_of_who_builds() {
    let session = Session::new().no_display().start();
    session.write_preferences(&json!({"version": 1}));
    session.unhunch(&["profile", "--save", "home-of-the-builder"]).done();
    let share = lay_out(&session).join("share");
    let verbs = verbs(&session.unhunch(&["help"]).done().out);
    assert!(verbs.len() > 30, "{verbs:?}");
    let page = unpacked(&share.join("man/man1/unhunch.1.gz"));
    for file in completions(&share) {
        let text = fs::read_to_string(&file).unwrap();
        assert!(!text.contains("home-of-the-builder"), "`{}`", file.display());
        for verb in &verbs {
            assert!(text.contains(verb), "`{}` knows no `{verb}`", file.display());
        }
    }
    for verb in &verbs {
        assert!(page.contains(&format!("\n\\fB{verb}\\fR")), "no `{verb}` in the manual page");
    }
    for option in ["terminal", "background", "licenses", "help", "version"] {
        assert!(page.contains(&format!("\n\\fB\\-\\-{option}\\fR")), "no `--{option}` in the manual page");
    }
}

#[test]
fn there_is_a_page_for_every_language() {
    let session = Session::new().no_display().start();
    let share = lay_out(&session).join("share");
    for language in fs::read_dir("assets/locales").unwrap().flatten().map(|entry| entry.file_name()) {
        let language = language.to_string_lossy().replace('-', "_");
        let folder = if language == "en" { String::new() } else { format!("{language}/") };
        let page = unpacked(&share.join(format!("man/{folder}man1/unhunch.1.gz")));
        let english = page.contains(".SH \"COMMANDS\"");
        assert_eq!(english, language == "en", "{language}: {page}");
        let year = page.lines().next().unwrap().split_whitespace().nth(3).unwrap();
        assert!(year.len() == 12 && year.starts_with("\"20"), "{language} has no day: {year}");
    }
}

#[test]
fn launcher_and_unit_call_what_there_is() {
    let session = Session::new().no_display().start();
    let launcher = fs::read_to_string("packaging/linux/unhunch.desktop").unwrap();
    let unit = fs::read_to_string("packaging/linux/unhunch.service").unwrap();
    let calls = launcher.lines().filter_map(|line| line.strip_prefix("Exec=unhunch "));
    let calls: Vec<_> = calls.collect();
    assert!(calls.len() >= 3, "{launcher}");
    for words in calls {
        // Nothing runs here, so what is understood says so.
        let said = session.unhunch(&words.split(' ').collect::<Vec<_>>());
        assert_eq!(said.code, 3, "`unhunch {words}`: {said:?}");
    }
    // What the session's manager starts, and the code after which it does not do so again.
    assert!(unit.contains("\nExecStart=/usr/bin/unhunch --background\n"), "{unit}");
    assert!(unit.contains("\nRestartPreventExitStatus=101\n"), "{unit}");
}

#[test]
fn the_catalogue_has_every_version_of_the_changelog() {
    let session = Session::new().no_display().start();
    let folder = lay_out(&session).join("share/metainfo");
    let file = fs::read_dir(folder).unwrap().next().unwrap().unwrap().path();
    let catalogue = fs::read_to_string(&file).unwrap();
    let changelog = fs::read_to_string("CHANGELOG.md").unwrap();
    let versions = changelog.lines().filter_map(|line| line.strip_prefix("## ")?.split(' ').next());
    for version in versions {
        assert!(catalogue.contains(&format!("<release version=\"{version}\"")), "{version}: {catalogue}");
    }
    assert!(!catalogue.contains('@'), "{catalogue}");
    // The pictures that it leads to are where it says, of the size that it says.
    for picture in catalogue.lines().filter_map(|line| line.trim().strip_prefix("<image type=\"source\" ")) {
        let (size, place) = picture.split_once('>').unwrap();
        let place = place.split_once("/docs/").unwrap().1.trim_end_matches("</image>");
        let image = image::open(Path::new("docs").join(place)).unwrap();
        assert_eq!(size, format!("width=\"{}\" height=\"{}\"", image.width(), image.height()), "{place}");
    }
}

/// Runs the script as a packager does, with the home of this session.
fn lay_out(session: &Session) -> PathBuf {
    let folder = session.world().path("laid-out");
    let programs = session.world().path("programs");
    fs::create_dir_all(&programs).unwrap();
    for name in ["unhunch", "unhunch-window"] {
        let _ = fs::remove_file(programs.join(name));
        std::os::unix::fs::symlink(path_to_program(), programs.join(name)).unwrap();
    }
    let mut command = Command::new("packaging/linux/build");
    let home = session.home();
    let output = command.arg(&folder).env("UNHUNCH_PROGRAMS", programs).env("HOME", home).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    folder
}

fn completions(share: &Path) -> [PathBuf; 3] {
    ["bash-completion/completions/unhunch", "zsh/site-functions/_unhunch", "fish/vendor_completions.d/unhunch.fish"]
        .map(|file| share.join(file))
}

/// The first words of the indented lines of the help.
fn verbs(help: &str) -> Vec<String> {
    let lines = help.lines().filter_map(|line| line.strip_prefix("  "));
    let words = lines.filter_map(|line| line.split_whitespace().next());
    words.filter(|word| *word != "unhunch").map(str::to_owned).collect()
}

fn unpacked(page: &Path) -> String {
    let output = Command::new("gzip").arg("-dc").arg(page).output().unwrap();
    assert!(output.status.success(), "{}", page.display());
    String::from_utf8(output.stdout).unwrap()
}
