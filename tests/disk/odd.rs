//! Odd places: names that are no text, folders that are not there, an environment that is empty, and nothing beside
//! the program.

use super::put;
use crate::session::{LIMIT, Output, Process, Session, brisk, eventually, path_to_program, run};
use serde_json::json;
use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::process::Command;

#[test]
fn a_home_of_any_name_is_lived_in() {
    let long = "n".repeat(250);
    for name in [&b"with spaces \t and \xc3\xa9 \xf0\x9f\xa6\x92"[..], b"a\xff\xfeb", b"line\nbreak", long.as_bytes()] {
        let mut session = Session::new().no_display().notifications().start();
        let home = session.world().path("home").join(OsStr::from_bytes(name));
        session.world_mut().set("HOME", &home);
        let resident = session.start_unhunch_as_is();
        session.unhunch(&["set", "stretch.earliest", "20m"]).done();
        session.unhunch(&["feel", "4"]).done();
        session.unhunch(&["doctor"]).done();
        session.unhunch(&["autostart", "on"]).done();
        session.unhunch(&["export", "all.json"]).done();
        assert_eq!(resident.state(), "working", "{name:?}");
        let journal = fs::read_to_string(home.join(".local/share/unhunch/journal.jsonl")).unwrap();
        assert!(journal.contains("felt"), "{name:?}");
        assert!(fs::read_to_string(home.join(".config/unhunch/preferences.json")).unwrap().contains("20m"));
        drop(resident);
        let _resident = session.start_unhunch_as_is();
        assert_eq!(session.unhunch(&["get", "stretch.earliest"]).done().out, "20m\n", "{name:?}");
    }
}

#[test]
fn a_file_of_any_name_can_be_given() {
    let session = Session::new().no_display().start();
    session.write_preferences(&json!({"version": 1}));
    let check = |name: &[u8]| {
        let mut command = session.unhunch_command(&["export"]);
        command.arg(OsStr::from_bytes(name));
        let said = run(command);
        let file = session.home().join(OsStr::from_bytes(name));
        // A name that is no text is refused with a word, and nothing of another name is written.
        if std::str::from_utf8(name).is_ok() {
            assert!(said.code == 0 && file.is_file(), "{name:?}: {said:?}");
        } else {
            assert!(said.code != 0 && said.err.lines().count() == 1, "{name:?}: {said:?}");
            assert!(fs::read_dir(session.home()).unwrap().flatten().all(|entry| entry.path() != file));
        }
    };
    check("with spaces é 🦒.json".as_bytes());
    check(b"'quotes' \"and\" $HOME `id`.json");
    check(b"no\xfftext.json");
    check(&[b'n'; 240]);
}

#[test]
fn an_empty_environment_is_enough() {
    let session = Session::new().no_display().start();
    let home = session.home().display().to_string();
    let nowhere = session.world().path("not/yet").display().to_string();
    for (variables, folder) in [
        (vec![("HOME", home.as_str())], session.home()),
        (vec![("HOME", nowhere.as_str())], PathBuf::from(&nowhere)),
        (
            vec![
                ("HOME", home.as_str()),
                ("XDG_CONFIG_HOME", "rel"),
                ("XDG_DATA_HOME", ""),
                ("XDG_STATE_HOME", "./x"),
                ("XDG_RUNTIME_DIR", "run"),
            ],
            session.home(),
        ),
    ] {
        let bare = |words: &[&str]| {
            let mut command = session.world().command(path_to_program());
            command.env_clear().envs(variables.iter().copied()).env("PATH", "/usr/bin:/bin").args(words);
            command
        };
        let mut process = Process::start(&mut bare(&[]));
        eventually(LIMIT, "an answer", || {
            assert!(process.ended().is_none(), "{variables:?}: {:?}", process.ended());
            (run(bare(&["status"])).code == 0).then_some(())
        });
        run(bare(&["set", "stretch.earliest", "20m"])).done();
        run(bare(&["feel", "4"])).done();
        assert!(folder.join(".config/unhunch/preferences.json").is_file(), "{variables:?}");
        assert!(folder.join(".local/share/unhunch/journal.jsonl").is_file(), "{variables:?}");
        run(bare(&["quit"])).done();
        assert!(!session.home().join("rel").exists() && !session.home().join("x").exists());
        let _ = fs::remove_dir_all(folder.join(".config"));
    }
}

#[test]
fn the_program_needs_nothing_beside_it() {
    let session = Session::new().window_manager().notifications().start();
    put(&session, "bin/empty", "");
    let alone = session.home().join("bin/unhunch");
    fs::copy(path_to_program(), &alone).unwrap();
    session.write_preferences(&brisk());
    for words in [&["cards"][..], &["card", "wall-angels"], &["guide", "desk"], &["help", "set"]] {
        let said = run_alone(&session, &alone, words);
        assert!(said.code == 0 && said.out.len() > 40, "{words:?}: {said:?}");
    }
    let resident = session.start_unhunch_by(&mut in_empty_world(&session, &alone, &[]));
    session.unhunch(&["stretch"]).done();
    let window = session.await_window("unhunch");
    eventually(LIMIT, "a picture", || (session.colours(&window) > 20).then_some(()));
    assert_eq!(resident.state(), "resting");
}

#[test]
fn an_image_that_is_mounted_anew_each_time_starts_with_the_session() {
    let session = Session::new().no_display().start();
    let (mount, image) = (session.home().join("mount"), session.home().join("Unhunch.AppImage"));
    put(&session, "Unhunch.AppImage", "");
    put(&session, "mount/usr/bin/empty", "");
    let inside = mount.join("usr/bin/unhunch");
    fs::copy(path_to_program(), &inside).unwrap();
    let starts = |program: &Path| {
        let mut command = session.world().command(program);
        command.args(["autostart", "on"]).env("APPDIR", &mount).env("APPIMAGE", &image);
        run(command).done();
        let entry = fs::read_to_string(session.home().join(".config/autostart/unhunch.desktop")).unwrap();
        entry.lines().find_map(|line| line.strip_prefix("Exec=\"")?.strip_suffix("\" --background")).unwrap().to_owned()
    };
    assert_eq!(starts(&inside), image.display().to_string());
    // A terminal that is an image itself hands its variables on to whatever is started in it.
    assert_eq!(starts(Path::new(path_to_program())), path_to_program());
    fs::remove_file(&image).unwrap();
    assert_eq!(starts(&inside), inside.display().to_string());
}

fn run_alone(session: &Session, program: &Path, words: &[&str]) -> Output {
    run(in_empty_world(session, program, words))
}

/// The program in a world in which there is neither its source nor anything that could be installed with it.
fn in_empty_world(session: &Session, program: &Path, words: &[&str]) -> Command {
    let mut command = session.world().command("bwrap");
    command.args(["--bind", "/", "/", "--dev", "/dev", "--proc", "/proc", "--tmpfs", env!("CARGO_MANIFEST_DIR")]);
    for folder in ["/usr/share/fonts", "/usr/share/icons", "/usr/share/sounds", "/usr/share/applications"] {
        if Path::new(folder).is_dir() {
            command.args(["--tmpfs", folder]);
        }
    }
    command.arg(program).args(words);
    command
}
