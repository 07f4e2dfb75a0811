//! Each step of each write fails once, and is the last one once: every file is the old one or the new one, whole.

use super::{BROKEN, DEATH, Disk, Files, JOURNAL, MOST, NO_SPACE, files, furnish, is_leftover, lay_out, leftovers};
use crate::session::{Output, Session};

/// What a user can have written while no resident runs, and the file that matters.
const CHANGES: [(&[&str], &str); 9] = [
    (&["set", "stretch.earliest", "20m"], ".config/unhunch/preferences.json"),
    (&["profile", "--save", "office"], ".config/unhunch/profiles/office.json"),
    (&["profile", "home"], ".local/state/unhunch/profile.json"),
    (&["cards", "--import", "mine.json"], ".local/share/unhunch/cards/mine.json"),
    (&["autostart", "on"], ".config/autostart/unhunch.desktop"),
    (&["export", "all.json"], "all.json"),
    (&["report", "page.html"], "page.html"),
    (&["import", "other.json"], JOURNAL),
    (&["history", "--forget", "--to", "2026-11-20", "--yes"], JOURNAL),
];

#[test]
fn whatever_step_fails_each_file_is_the_old_or_the_new_one() {
    let session = Session::new().no_display().start();
    let before = furnish(&session);
    for (words, file) in CHANGES {
        let after = outcome(&session, &before, words);
        assert_ne!(before.get(file), after.get(file), "{words:?} changes nothing");
        let failed = each_step(
            &session,
            &before,
            words,
            |step, _| if step % 2 == 0 { NO_SPACE } else { BROKEN },
            |said| {
                let there = files(&session.home());
                is_whole(&before, &after, &there, words);
                assert_eq!(leftovers(&session), [""; 0], "{words:?}");
                assert!(
                    said.code != 0 || there.get(file) == after.get(file),
                    "{words:?} did nothing and did not say so"
                );
                assert!(said.code == 0 || said.err.ends_with('\n'), "{words:?}: {said:?}");
                said.code != 0
            },
        );
        assert!(failed >= 5, "{words:?}: only {failed} steps can fail");
    }
}

#[test]
fn whatever_step_is_the_last_each_file_is_the_old_or_the_new_one() {
    let session = Session::new().no_display().start();
    let before = furnish(&session);
    let mut left = Files::new();
    for (words, file) in CHANGES {
        let after = outcome(&session, &before, words);
        let died = each_step(
            &session,
            &before,
            words,
            |_, _| DEATH,
            |said| {
                let there = files(&session.home());
                is_whole(&before, &after, &there, words);
                left.extend(there.into_iter().filter(|(name, _)| is_leftover(name)));
                session.unhunch(words);
                assert_eq!(files(&session.home()).get(file), after.get(file), "{words:?} once more");
                said.code != 0
            },
        );
        assert!(died >= 6, "{words:?}: only {died} steps can be the last");
    }
    assert!(left.len() >= CHANGES.len(), "nothing was left behind: {:?}", left.keys());
    lay_out(&session.home(), &before.into_iter().chain(left).collect());
    let resident = session.start_unhunch_as_is();
    assert_eq!(resident.state(), "working");
    session.unhunch(&["export", "new.json"]).done();
    assert_eq!(leftovers(&session), [""; 0]);
}

/// Runs the command with each of its steps failing in turn, from the same files. How often `check` said yes.
#[track_caller]
fn each_step(
    session: &Session,
    before: &Files,
    words: &[&str],
    error: impl Fn(usize, &[&str]) -> i32,
    mut check: impl FnMut(Output) -> bool,
) -> usize {
    let mut count = 0;
    for step in 1..MOST {
        lay_out(&session.home(), before);
        let disk = Disk::failing_at(session, step, error(step, words));
        disk.forget_steps();
        let said = disk.call(words);
        if disk.steps().len() < step {
            assert_eq!(said.code, 0, "{words:?} untouched: {said:?}");
            return count;
        }
        count += usize::from(check(said));
    }
    panic!("there is no end to the steps of {words:?}");
}

/// The files as they are after the command on a disk with which nothing is wrong.
#[track_caller]
fn outcome(session: &Session, before: &Files, words: &[&str]) -> Files {
    lay_out(&session.home(), before);
    session.unhunch(words).done();
    files(&session.home())
}

/// Copies that are kept beside are of the old file; a process that dies may leave the first part of one.
#[track_caller]
fn is_whole(before: &Files, after: &Files, there: &Files, words: &[&str]) {
    for (name, content) in there.iter().filter(|(name, _)| !is_leftover(name)) {
        let is_one = |known: Option<&Vec<u8>>| known == Some(content);
        let copied = name.split_once(".before-import-").and_then(|(of, _)| before.get(of));
        let is_fine = is_one(before.get(name)) || is_one(after.get(name));
        let text = String::from_utf8_lossy(content);
        assert!(is_fine || copied.is_some_and(|of| of.starts_with(content)), "{words:?}: `{name}` holds {text:?}");
    }
    for name in before.keys() {
        assert!(there.contains_key(name), "{words:?}: `{name}` is gone");
    }
}
