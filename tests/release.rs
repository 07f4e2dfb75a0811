//! One version in all files, and licences and recipes in step with it.

use std::fs;
use std::path::Path;
use std::process::Command;

#[test]
fn every_file_names_the_same_version() {
    assert_eq!(check(Path::new(".")), "");
    assert_eq!(run(Path::new("."), &[]), format!("{}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn a_file_that_names_another_version_is_found() {
    for (file, text) in [
        ("packaging/aur/PKGBUILD", "pkgver=9.8.7"),
        ("packaging/windows/installer.nsi", "!define VERSION \"9.8.7\""),
        ("packaging/windows/unhunch.rc", "VALUE \"FileVersion\", \"9.8.7.0\""),
        ("packaging/linux/unhunch.metainfo.xml", "<release version=\"9.8.7\" date=\"2026-11-26\"/>"),
        ("packaging/macos/Info.plist", "<key>CFBundleShortVersionString</key>\n  <string>9.8.7</string>"),
        ("packaging/homebrew/unhunch.rb", "url \"https://unhunch.example/unhunch-9.8.7.tar.gz\""),
        ("CHANGELOG.md", "# Changelog\n\n## 9.8.7 – 2026-11-26\n"),
        ("CHANGELOG.md", concat!("# Changelog\n\n## ", env!("CARGO_PKG_VERSION"), " – soon\n")),
    ] {
        let here = copy();
        let place = here.path().join(file);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(&place, text).unwrap();
        let found = check(here.path());
        assert!(found.contains(file), "{file}: {text}: {found:?}");
    }
    let here = copy();
    fs::create_dir_all(here.path().join("packaging/windows")).unwrap();
    let foreign = "<assemblyIdentity name=\"Microsoft.Windows.Common-Controls\" version=\"6.0.0.0\"/>";
    fs::write(here.path().join("packaging/windows/unhunch.manifest"), foreign).unwrap();
    assert_eq!(check(here.path()), "");
}

/// What the versions are compared in, elsewhere.
fn copy() -> tempfile::TempDir {
    let here = tempfile::tempdir().unwrap();
    for file in ["Cargo.toml", "Cargo.lock", "fuzz/Cargo.lock", "CHANGELOG.md", "packaging/version"] {
        let place = here.path().join(file);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::copy(file, place).unwrap();
    }
    here
}

fn check(folder: &Path) -> String {
    run(folder, &["--check"])
}

/// What it says, on either way out.
fn run(folder: &Path, words: &[&str]) -> String {
    let output = Command::new(folder.join("packaging/version")).args(words).output().unwrap();
    String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
}
