//! The same in every run of the tests: each seed, and a thousand changes of them that are as wild as those of a fuzzer.

use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use std::fs;

/// One change of some bytes, at a place that is brought into their length.
#[derive(Clone, Debug)]
enum Change {
    /// Takes so many out.
    Cut(usize, usize),
    /// Says so many twice.
    Double(usize, usize),
    Put(usize, Vec<u8>),
    /// From there on it is as another seed.
    Splice(usize, usize),
}

/// Pieces at which readers of such texts have stumbled.
const PIECES: &str = r#"null -1 0 1e999 1e39 -0.0 18446744073709551615 "" {} [] [[[[ , : " \u0000 \ud800 h m
    24:00 23:59:60 +262142-12-31 -262143-01-01 9999 .. - +"#;

fn change() -> impl Strategy<Value = Change> {
    let (at, count) = (0..4096_usize, 1..40_usize);
    let pieces: Vec<_> = PIECES.split_whitespace().map(|piece| piece.as_bytes().to_vec()).collect();
    let piece = prop::sample::select(pieces);
    let bytes = prop_oneof![2 => piece, 1 => prop::collection::vec(any::<u8>(), 1..4)];
    prop_oneof![
        1 => (at.clone(), count.clone()).prop_map(|(at, count)| Change::Cut(at, count)),
        1 => (at.clone(), count).prop_map(|(at, count)| Change::Double(at, count)),
        3 => (at.clone(), bytes).prop_map(|(at, bytes)| Change::Put(at, bytes)),
        1 => (at, 0..100_usize).prop_map(|(at, other)| Change::Splice(at, other)),
    ]
}

fn change_it(data: &mut Vec<u8>, change: &Change, seeds: &[Vec<u8>]) {
    let place = |at: &usize, data: &[u8]| at % (data.len() + 1);
    match change {
        Change::Cut(at, count) => {
            let at = place(at, data);
            data.drain(at..(at + count).min(data.len()));
        }
        Change::Double(at, count) => {
            let at = place(at, data);
            let piece = data[at..(at + count).min(data.len())].to_vec();
            data.splice(at..at, piece);
        }
        Change::Put(at, bytes) => {
            let at = place(at, data);
            // Those of an even length lie over what is there.
            let end = if bytes.len().is_multiple_of(2) { (at + bytes.len()).min(data.len()) } else { at };
            data.splice(at..end, bytes.iter().copied());
        }
        Change::Splice(at, other) => {
            let at = place(at, data);
            data.truncate(at);
            data.extend_from_slice(seeds[other % seeds.len()].get(at..).unwrap_or_default());
        }
    }
}

/// Reads each seed, and so many changes of them.
fn check(target: &str, cases: u32, read: fn(&[u8])) {
    let folder = fs::read_dir(format!("fuzz/seeds/{target}")).unwrap();
    let mut paths: Vec<_> = folder.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let seeds: Vec<_> = paths.iter().map(|path| fs::read(path).unwrap()).collect();
    assert!(seeds.len() > 2, "`{target}` has hardly any seeds");
    for seed in &seeds {
        read(seed);
    }
    let config = ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() };
    let cases = (0..seeds.len(), prop::collection::vec(change(), 1..5));
    let tried = TestRunner::new(config).run(&cases, |(which, changes)| {
        let mut data = seeds[which].clone();
        for change in &changes {
            change_it(&mut data, change, &seeds);
        }
        read(&data);
        Ok(())
    });
    tried.unwrap_or_else(|error| panic!("{target}: {error}"));
}

#[test]
fn any_preferences_are_read() {
    check("preferences", 1500, super::preferences);
}

#[test]
fn any_journal_is_read() {
    check("journal", 500, super::journal);
}

#[test]
fn any_cards_are_read() {
    check("cards", 1000, super::cards);
}

#[test]
fn any_request_is_read() {
    check("control", 2000, super::control);
}

#[test]
fn any_line_of_a_window_is_read() {
    check("window", 1000, super::window);
}

#[test]
fn any_duration_is_read() {
    check("durations", 3000, super::durations);
}

#[test]
fn any_time_is_read() {
    check("times", 3000, super::times);
}

#[test]
fn every_target_is_built_and_has_seeds() {
    let manifest = fs::read_to_string("fuzz/Cargo.toml").unwrap();
    for target in fs::read_dir("fuzz/fuzz_targets").unwrap() {
        let name = target.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned();
        assert!(manifest.contains(&format!("path = \"fuzz_targets/{name}.rs\"")), "`{name}` is in no build");
        assert!(fs::exists(format!("fuzz/seeds/{name}")).unwrap(), "`{name}` has no seeds");
    }
}
