//! Words in, an order or the exact error out.

use super::*;
use crate::cli::verbs::VERBS;
use crate::texts::Texts;
use std::time::Duration;

#[test]
fn every_verb_is_understood() {
    check("", "Run { terminal: false, background: false }");
    check("--terminal", "Run { terminal: true, background: false }");
    check("stretch", "Do(Stretch { card: None })");
    check("stretch wall-angels", "Do(Stretch { card: Some(\"wall-angels\") })");
    check("routine", "Routines { form: Text }");
    check("routine --json", "Routines { form: Json }");
    check("routine yoga", "Routine { name: \"yoga\", form: Text }");
    check("status", "Status { form: Text, follow: false }");
    check("status --waybar --follow", "Status { form: Waybar, follow: true }");
    check("status --follow --json", "Status { form: Json, follow: true }");
    check("later", "Do(Later { by: None })");
    check("later 1m30s", "Do(Later { by: Some(90s) })");
    check("skip", "Do(Skip { reason: NotNow })");
    check("pause", "Do(Pause { length: Resumed })");
    check("pause 1h", "Do(Pause { length: For(3600s) })");
    check("pause until 14:30", "PauseUntil(14:30:00)");
    check("pause until tomorrow", "Do(Pause { length: Tomorrow })");
    check("resume", "Do(Resume)");
    check("home", "Do(Home { page: None })");
    check("home preferences", "Do(Home { page: Some(\"preferences\") })");
    check("get", "Get { key: None }");
    check("get stretch.on", "Get { key: Some(\"stretch.on\") }");
    check("set stretch.earliest 45m", "Set { key: \"stretch.earliest\", value: \"45m\" }");
    check("set -- quiet.programs -x", "Set { key: \"quiet.programs\", value: \"-x\" }");
    check("reset", "Reset { key: None }");
    check("reset stretch", "Reset { key: Some(\"stretch\") }");
    check("profile", "Profiles { form: Text }");
    check("profile --json", "Profiles { form: Json }");
    check("profile office", "Profile { name: \"office\" }");
    check("profile --save office", "SaveProfile { name: \"office\" }");
    check("profile --remove=office", "RemoveProfile { name: \"office\" }");
    check("export all.json", "Export { file: \"all.json\" }");
    check("import all.json", "Import { file: \"all.json\" }");
    check("cards --json", "Cards { form: Json }");
    check("cards --check mine.json", "CheckCards { file: \"mine.json\" }");
    check("cards --import=a/mine.json", "ImportCards { file: \"a/mine.json\" }");
    check("cards --export", "ExportCards { file: None }");
    check("cards --export all.json", "ExportCards { file: Some(\"all.json\") }");
    check("cards --export=-x", "ExportCards { file: Some(\"-x\") }");
    check("card wall-angels", "Card { id: \"wall-angels\", form: Text }");
    check("card --json wall-angels", "Card { id: \"wall-angels\", form: Json }");
    check("guide", "Guide { part: None, form: Text }");
    check("guide signs --json", "Guide { part: Some(Signs), form: Json }");
    check("relief", "Relief");
    check("relief cold", "Do(Relief { remedy: Cold, length: None })");
    check("relief heat 15", "Do(Relief { remedy: Heat, length: Some(900s) })");
    check("relief alternate 90s", "Do(Relief { remedy: Alternate, length: Some(90s) })");
    check("relief stop", "Do(StopRelief)");
    check("history", "History { days: None, range: Range { from: None, to: None }, form: Text }");
    check("history --days 7 --csv", "History { days: Some(7), range: Range { from: None, to: None }, form: Csv }");
    check("history --days=7", "History { days: Some(7), range: Range { from: None, to: None }, form: Text }");
    check("feel", "LastFeeling");
    check("feel 10", "Do(Feel { score: 10, areas: [], helped: [] })");
    check(
        "feel 3 --where neck,,arms --helped heat",
        "Do(Feel { score: 3, areas: [\"neck\", \"arms\"], helped: [\"heat\"] })",
    );
    check("feel --take-back", "TakeBack");
    check("desk", "Desk { form: Text }");
    check("desk feet not-now", "Do(Desk { item: \"feet\", answer: NotNow })");
    check(
        "history --forget --from 2026-11-01 --yes",
        "Forget { range: Range { from: Some(2026-11-01), to: None }, yes: true }",
    );
    check(
        "report a.html --to 2026-11-23 --open",
        "Report { file: Some(\"a.html\"), range: Range { from: None, to: Some(2026-11-23) }, open: true }",
    );
    check("plan --date 2026-11-23", "Plan { date: Some(2026-11-23), form: Text }");
    check("autostart on", "Autostart(On)");
    check("autostart off", "Autostart(Off)");
    check("autostart status", "Autostart(Status)");
    check("doctor --json", "Doctor { form: Json }");
    check("completions fish", "Completions(Fish)");
    check("quit", "Do(Quit)");
    check("window card --x -y", "Window([\"card\", \"--x\", \"-y\"])");
}

#[test]
fn help_is_given_wherever_it_is_asked_for() {
    check("--help", "Help(None)");
    check("-h", "Help(None)");
    check("help", "Help(None)");
    check("--version", "Version");
    check("-V", "Version");
    check("--licenses", "Licences");
    for verb in VERBS {
        let expected = Order::Help(Some(verb));
        assert_eq!(words(&format!("{} --help", verb.name)), Ok(expected));
        assert_eq!(words(&format!("help {}", verb.name)), Ok(Order::Help(Some(verb))));
    }
}

#[test]
fn every_error_says_what_to_do() {
    check("strech", "`strech` is not a command: did you mean `stretch`?");
    check("banana", "`banana` is not a command: `unhunch help` lists them all");
    check("help strech", "`strech` is not a command: did you mean `stretch`?");
    check("status --jsn", "`--jsn` is not an option here: did you mean `--json`?");
    check("status --banana", "`--banana` is not an option here: write `unhunch status [--json] [--waybar] [--follow]`");
    check("status -x", "`-x` is not an option here: write `unhunch status [--json] [--waybar] [--follow]`");
    check("--terminl", "`--terminl` is not an option here: did you mean `--terminal`?");
    check("--banana", "`--banana` is not an option here: write `unhunch [--terminal] [--background] [--licenses]`");
    check("--terminal quit", "`--terminal` is not an option here: write `unhunch quit`");
    check(
        "history --days",
        "`--days` needs a value: write `unhunch history [--days N] [--from DATE] [--to DATE] [--json] [--csv] [--forget] [--yes]`",
    );
    check("status --json=yes", "`--json` takes no value: write it alone");
    check("resume now", "`now` is one word too many: write `unhunch resume`");
    check("stretch a b", "`b` is one word too many: write `unhunch stretch [CARD]`");
    check("set stretch.on", "`set` needs more words: write `unhunch set KEY VALUE`");
    check("pause until", "`pause` needs more words: write `unhunch pause [DURATION | until TIME | until tomorrow]`");
    check("pause 1h 2h", "`2h` is one word too many: write `unhunch pause [DURATION | until TIME | until tomorrow]`");
    check("history --json --csv", "`--json` and `--csv` exclude each other: give one of them");
    check("cards --check a --import b", "`--check` and `--import` exclude each other: give one of them");
    check("cards --export --json", "`--export` and `--json` exclude each other: give one of them");
    check(
        "cards --check",
        "`--check` needs a value: write `unhunch cards [--json] [--check FILE] [--import FILE] [--export [FILE]]`",
    );
    check("status --json --waybar", "`--json` and `--waybar` exclude each other: give one of them");
    check("later 5", "`5` is not a duration: write it like `45m`, `1h30m` or `20s`");
    check("later 0s", "`0s` is not a duration: write it like `45m`, `1h30m` or `20s`");
    check("pause 5", "`5` is not a time to pause: write it like `45m`, `until 14:30` or `until tomorrow`");
    check("pause until 25:00", "`25:00` is not a time of day: write it like `14:30`, or `tomorrow`");
    check("plan --date 2026-02-30", "`2026-02-30` is not a date: write it like `2026-11-23`");
    check("plan --date 99999-01-01", "`99999-01-01` is not a date: write it like `2026-11-23`");
    check("history --days 0", "`0` is not a number of days: give one from 1 upward");
    check("history --days x", "`x` is not a number of days: give one from 1 upward");
    check("feel 11", "`11` is not a score: give a number from 0 (no trouble) to 10");
    check(
        "feel 3 --take-back",
        "`3` is one word too many: write `unhunch feel [0-10] [--where AREA,…] [--helped WORD,…] [--take-back]`",
    );
    check(
        "feel --where neck",
        "`feel` needs more words: write `unhunch feel [0-10] [--where AREA,…] [--helped WORD,…] [--take-back]`",
    );
    check("desk feet", "`desk` needs more words: write `unhunch desk [ITEM yes | no | not-now] [--json]`");
    check("desk feet perhaps", "`perhaps` is not possible here: give `yes`, `no` or `not-now`");
    check("history --days 7 --to 2026-11-23", "`--days` and `--to` exclude each other: give one of them");
    check("history --forget --csv", "`--forget` and `--csv` exclude each other: give one of them");
    check("report --from yesterday", "`yesterday` is not a date: write it like `2026-11-23`");
    check("feel good", "`good` is not a score: give a number from 0 (no trouble) to 10");
    check(
        "home cellar",
        "`cellar` is not possible here: give `today`, `back`, `history`, `cards`, `desk`, `relief`, `signs` or `preferences`",
    );
    check("guide cellar", "`cellar` is not possible here: give `desk`, `relief`, `tips` or `signs`");
    check("relief ice", "`ice` is not possible here: give `heat`, `cold`, `alternate` or `stop`");
    check("relief cold 0", "`0` is not a number of minutes: write it like `15`");
    check("relief cold long", "`long` is not a number of minutes: write it like `15`");
    check(
        "relief stop 5",
        "`5` is one word too many: write `unhunch relief [heat | cold | alternate [MINUTES] | stop]`",
    );
    check("autostart perhaps", "`perhaps` is not possible here: give `on`, `off` or `status`");
    check("completions tcsh", "`tcsh` is not possible here: give `bash`, `zsh` or `fish`");
}

#[test]
fn arguments_that_are_not_text_are_refused() {
    let wrong = parse([no_text()]).unwrap_err();
    assert_eq!(wrong.text(&Texts::new("en")), "one of the words is not valid text: write it in UTF-8");
    let wrong = parse(["get".into(), no_text()]).unwrap_err();
    assert_eq!(wrong, Wrong::NotText);
}

#[cfg(unix)]
fn no_text() -> OsString {
    std::os::unix::ffi::OsStringExt::from_vec(vec![b's', 0xff])
}

/// Half of a pair of units, without the other.
#[cfg(windows)]
fn no_text() -> OsString {
    std::os::windows::ffi::OsStringExt::from_wide(&[0x73, 0xd83d])
}

#[test]
fn durations_have_an_upper_end() {
    let order = words("later 24h").unwrap();
    assert_eq!(order, Order::Do(Command::Later { by: Some(Duration::from_hours(24)) }));
    assert!(words("later 99999999999999999999h").is_err());
}

#[track_caller]
fn check(typed: &str, expected: &str) {
    let said = match words(typed) {
        Ok(order) => format!("{order:?}"),
        Err(wrong) => wrong.text(&Texts::new("en")),
    };
    assert_eq!(said, expected, "{typed:?}");
}

fn words(typed: &str) -> Result<Order, Wrong> {
    parse(typed.split_whitespace().map(OsString::from))
}
