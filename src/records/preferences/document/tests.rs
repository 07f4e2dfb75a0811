use super::*;
use crate::texts::Texts;
use proptest::prelude::*;
use serde_json::json;

/// A file, and the problems people are told of.
#[track_caller]
fn check(file: &str, expected: &[&str]) -> Preferences {
    let (preferences, problems) = Document::parse(file).unwrap().read();
    let texts = Texts::new("en");
    assert_eq!(problems.iter().map(|problem| problem.text(&texts)).collect::<Vec<_>>(), expected);
    preferences
}

/// A file, one change, and the file after it or the error.
#[track_caller]
fn check_set(file: &str, name: &str, value: &str, expected: &str) {
    let mut document = Document::parse(file).unwrap();
    let before = document.clone();
    let outcome = document.set_text(name, value);
    let text = outcome.as_ref().map_or_else(|wrong| wrong.text(&Texts::new("en")), |()| compact(&document));
    assert_eq!(text, expected);
    assert!(outcome.is_ok() || document == before, "a refused change changes nothing");
}

fn compact(document: &Document) -> String {
    let root: Value = serde_json::from_str(&document.to_text()).unwrap();
    root.to_string()
}

fn damaged(bytes: &[u8]) -> String {
    Document::parse(bytes).unwrap_err().text(&Texts::new("en"))
}

#[test]
fn a_file_without_keys_gives_the_defaults() {
    assert_eq!(check("{}", &[]), Preferences::default());
    assert_eq!(check("\u{feff}{\r\n\"version\": 1\r\n}\r\n", &[]), Preferences::default());
}

#[test]
fn a_wrong_value_costs_only_itself() {
    let read = check(
        r#"{"stretch": {"earliest": "soon", "latest": "50m"}, "sound": {"volume": 11}, "walk": 5,
            "quiet": {"camera": "yes"}, "notice": {"style": null}, "body": {"places": ["roof"]}}"#,
        &[
            "`walk` cannot be `5`: it is a group of keys such as `walk.on`, set one of these",
            "`stretch.earliest` cannot be `soon`: give a duration such as `45m`, `1m30s` or `20s`; `30m` is used",
            "`notice.style` cannot be `null`: give `notification`, `card` or `cover`; `notification` is used",
            "`quiet.camera` cannot be `yes`: give `true` or `false`; `true` is used",
            "`body.places` cannot be `[\"roof\"]`: give a list of `seated`, `standing`, `wall`, `doorway`, `floor` or \
             `walk`; `[\"seated\",\"standing\",\"wall\",\"doorway\"]` is used",
            "`sound.volume` cannot be `11`: give a number from 0 to 1; `0.5` is used",
        ],
    );
    let mut expected = Preferences::default();
    expected.stretch.latest = std::time::Duration::from_mins(50);
    assert_eq!(read, expected);
}

#[test]
fn the_latest_time_is_never_before_the_earliest() {
    let read = check(
        r#"{"stretch": {"earliest": "50m"}}"#,
        &[
            "`stretch.earliest` (`50m`) cannot be longer than `stretch.latest` (`45m`): change the other one first; `50m` \
           is used",
        ],
    );
    assert_eq!(read.stretch.latest, read.stretch.earliest);
}

#[test]
fn what_is_odd_but_harmless_is_told() {
    check(
        r#"{"version": 0, "stretch": {"erliest": "5m", "on": true, "on": false}, "future": {"x": 1}}"#,
        &[
            "`stretch.on` stands twice in the preferences file: the last one counts, remove the other",
            "`version` cannot be `0`: remove that line from the preferences file",
            "`stretch.erliest` is not a preference: did you mean `stretch.earliest`?",
        ],
    );
    check(
        r#"{"version": 2, "stretch": {"erliest": "5m"}}"#,
        &["the preferences were written by a newer Unhunch (version `2`): what this one does not know is kept"],
    );
}

#[test]
fn damaged_files_are_named() {
    assert_eq!(damaged(b""), "it is empty");
    assert_eq!(damaged(b" \r\n"), "it is empty");
    assert_eq!(damaged(&[0; 4096]), "it is empty");
    assert_eq!(damaged(b"\xff\xfe{"), "it is not text");
    assert_eq!(damaged(br#"{"stretch": {"#), "line 1, column 13");
    assert_eq!(damaged(b"{}\n}"), "line 2, column 1");
    assert_eq!(damaged(b"[1]"), "it must begin with `{` and end with `}`");
    assert_eq!(damaged(&vec![b' '; 1024 * 1024 + 1]), "it is larger than 1 MiB");
    assert_eq!(damaged("[".repeat(500_000).as_bytes()), "line 1, column 128");
}

#[test]
fn a_change_keeps_everything_else() {
    let file = r#"{"mine":[1],"stretch":{"color":"red","earliest":"20m"},"version":1}"#;
    check_set(
        file,
        "stretch.earliest",
        "900s",
        r#"{"mine":[1],"stretch":{"color":"red","earliest":"15m"},"version":1}"#,
    );
    check_set("{}", "look.clock", "24", r#"{"version":1,"look":{"clock":"24"}}"#);
    check_set("{}", "body.equipment", "band, mat", r#"{"version":1,"body":{"equipment":["band","mat"]}}"#);
    check_set(
        "{}",
        "stretch",
        r#"{"earliest":"1h","latest":"2h"}"#,
        r#"{"version":1,"stretch":{"earliest":"1h","latest":"2h"}}"#,
    );
    check_set(r#"{"walk":5}"#, "walk.on", "on", r#"{"version":1,"walk":{"on":true}}"#);
    check_set("{}", "walk.on", "off", r#"{"version":1}"#);
}

#[test]
fn a_wrong_change_is_refused_with_the_reason() {
    check_set("{}", "stretch.erliest", "5m", "`stretch.erliest` is not a preference: did you mean `stretch.earliest`?");
    check_set("{}", "banana", "5m", "`banana` is not a preference: `unhunch get` lists them all");
    check_set(
        "{}",
        "walk.after_stretches",
        "0",
        "`walk.after_stretches` cannot be `0`: give a whole number from 1 to 100",
    );
    check_set("{}", "hours.monday", "9-5", HOURS);
    check_set("{}", "hooks.due", "[\"\"]", "`hooks.due` cannot be `[\"\"]`: give a program and its arguments");
    check_set(
        "{}",
        "look.language",
        "\u{1b}[31m",
        "`look.language` cannot be `\u{fffd}[31m`: give a language such as `de`, or `system`",
    );
    check_set(
        "{}",
        "stretch",
        "45m",
        "`stretch` cannot be `45m`: it is a group of keys such as `stretch.on`, set one of these",
    );
    check_set("{}", "version", "2", "`version` cannot be set: it tells which Unhunch wrote the file");
    check_set(
        "{}",
        "stretch.latest",
        "10m",
        "`stretch.earliest` (`30m`) cannot be longer than `stretch.latest` (`10m`): change the other one first",
    );
    check_set(
        "{}",
        "stretch",
        r#"{"earliest":"1h","nope":1}"#,
        "`stretch.nope` is not a preference: `unhunch get` lists them all",
    );
}

const HOURS: &str = "`hours.monday` cannot be `9-5`: give a list of times of the day such as `09:00-12:30`, or `22:00-06:00` over midnight";

#[test]
fn a_newer_file_keeps_its_shape() {
    let file = r#"{"version":7,"stretch":{"on":true,"colour":"red"}}"#;
    check_set(file, "stretch.on", "false", r#"{"version":7,"stretch":{"on":false,"colour":"red"}}"#);
    check_set(
        file,
        "walk.on",
        "true",
        "`walk.on` cannot be set: the preferences were written by a newer Unhunch (version `7`) that has no such key, \
         update this one",
    );
}

#[test]
fn values_sections_and_everything_can_be_asked_for() {
    let document = Document::parse(r#"{"stretch":{"latest":"90m","x":1},"mine":2}"#).unwrap();
    let get = |name| document.get(name).map_or_else(|unknown| unknown.text(&Texts::new("en")), |v| v.to_string());
    assert_eq!(get(Some("stretch.latest")), r#""1h30m""#);
    assert_eq!(get(Some("stretch")), r#"{"on":true,"earliest":"30m","latest":"1h30m","length":"1m","x":1}"#);
    assert_eq!(get(Some("mine")), "2");
    assert_eq!(get(Some("version")), "1");
    assert_eq!(get(Some("streth")), "`streth` is not a preference: did you mean `stretch`?");
    assert_eq!(Document::default().get(None).unwrap(), serde_json::to_value(Preferences::default()).unwrap());
}

#[test]
fn a_reset_takes_out_what_is_known_and_nothing_else() {
    let file = r#"{"version":1,"stretch":{"earliest":"5m","x":1},"walk":{"on":true},"mine":2}"#;
    let reset = |name| {
        let mut document = Document::parse(file).unwrap();
        document.reset(name).map_or_else(|wrong| wrong.text(&Texts::new("en")), |()| compact(&document))
    };
    assert_eq!(reset(Some("walk.on")), r#"{"version":1,"stretch":{"earliest":"5m","x":1},"mine":2}"#);
    assert_eq!(reset(Some("stretch")), r#"{"version":1,"stretch":{"x":1},"walk":{"on":true},"mine":2}"#);
    assert_eq!(reset(None), r#"{"version":1,"stretch":{"x":1},"mine":2}"#);
    assert_eq!(reset(Some("walk.onn")), "`walk.onn` is not a preference: did you mean `walk.on`?");
    assert_eq!(reset(Some("version")), "`version` cannot be set: it tells which Unhunch wrote the file");
}

#[test]
fn every_word_of_a_choice_takes_effect() {
    for key in KEYS {
        let super::super::kind::Kind::Choice(words) = key.kind else { continue };
        for word in words {
            let mut document = Document::default();
            document.set_text(key.name, word).unwrap();
            let (preferences, problems) = document.read();
            assert_eq!(problems, []);
            let written = serde_json::to_value(preferences).unwrap();
            assert_eq!(written[key.section()][key.short()], json!(word), "{}", key.name);
        }
    }
}

fn any_value() -> impl Strategy<Value = Value> {
    prop_oneof![
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (0_u64..200).prop_map(Value::from),
        (0.0..4.0).prop_map(|n: f64| Value::from(n)),
        "[0-9]{1,3}[hms]".prop_map(Value::from),
        "([01][0-9]|2[0-4]):[0-5][0-9]".prop_map(Value::from),
        prop::collection::vec("(wall|floor|band|0[0-9]:00-1[0-9]:00|.{0,5})", 0..4).prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
    ]
}

proptest! {
    #[test]
    fn whatever_is_set_is_refused_or_takes_effect(key in 0..KEYS.len(), value in any_value()) {
        let key = &KEYS[key];
        let mut document = Document::default();
        if document.set(key.name, &value).is_ok() {
            let (preferences, problems) = document.read();
            prop_assert_eq!(problems, vec![]);
            let written = serde_json::to_value(preferences).unwrap();
            let meant = document.raw(key.name).cloned().unwrap_or_else(|| key.default());
            prop_assert_eq!(&written[key.section()][key.short()], &meant);
            prop_assert_eq!(Document::parse(document.to_text()).unwrap().read().1, vec![]);
        }
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        if let Ok(document) = Document::parse(bytes) {
            document.read();
        }
    }
}
