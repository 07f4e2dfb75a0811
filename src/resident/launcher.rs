//! The launcher that packages bring says what the tray says, in every language. `UPDATE_EXPECT=1` writes it anew.

use crate::texts::{LANGUAGES, Language, Texts};
use expect_test::expect_file;
use std::time::Duration;

const HOUR: Duration = Duration::from_hours(1);

/// The name of an action, what it does, its text, and whether that goes on with an hour.
const ACTIONS: &[(&str, &str, &str, bool)] = &[
    ("stretch", "stretch", "tray-stretch-now", false),
    ("pause", "pause 1h", "tray-pause", true),
    ("meeting", "meeting 1h", "tray-meeting", true),
    ("resume", "resume", "tray-resume", false),
];

#[test]
fn the_launcher_says_what_the_tray_says() {
    expect_file!["../../packaging/linux/unhunch.desktop"].assert_eq(&launcher());
}

#[test]
fn the_catalogue_has_the_words_of_the_manual_page() {
    let line = |language: &Language| match language.tag {
        "en" => format!("  <summary>{}</summary>\n", about(language)),
        tag => format!("  <summary xml:lang=\"{tag}\">{}</summary>\n", about(language)),
    };
    let lines: String = LANGUAGES.iter().map(line).collect();
    expect_file!["../../packaging/linux/summaries.xml"].assert_eq(&lines);
}

fn launcher() -> String {
    let mut lines = vec!["[Desktop Entry]".into(), "Type=Application".into(), "Name=Unhunch".into()];
    lines.extend(LANGUAGES.iter().map(|language| format!("Comment{}={}", mark(language), about(language))));
    lines.extend(PLAIN.iter().map(|&line| line.to_owned()));
    let names: Vec<_> = ACTIONS.iter().map(|(name, ..)| *name).collect();
    lines.push(format!("Actions={};", names.join(";")));
    for (name, words, text, is_hour) in ACTIONS {
        lines.extend([String::new(), format!("[Desktop Action {name}]")]);
        lines.extend(
            LANGUAGES.iter().map(|language| format!("Name{}={}", mark(language), said(language, text, *is_hour))),
        );
        lines.push(format!("Exec=unhunch {words}"));
    }
    lines.join("\n") + "\n"
}

const PLAIN: &[&str] = &[
    "Exec=unhunch",
    "TryExec=unhunch",
    "Icon=unhunch",
    "Terminal=false",
    "Categories=Utility;",
    "Keywords=break;posture;stretch;back;neck;reminder;ergonomics;",
    "StartupNotify=false",
    "StartupWMClass=unhunch",
    "X-GNOME-UsesNotifications=true",
];

/// The language as the entry marks its lines.
fn mark(language: &Language) -> String {
    match language.tag {
        "en" => String::new(),
        tag => format!("[{}]", tag.replace('-', "_")),
    }
}

fn about(language: &Language) -> String {
    let text = Texts::new(language.tag).get("manual-about");
    let first = text.chars().next().unwrap();
    format!("{}{}", first.to_uppercase(), &text[first.len_utf8()..])
}

fn said(language: &Language, text: &str, is_hour: bool) -> String {
    let texts = Texts::new(language.tag);
    let said = texts.get(text);
    if is_hour { format!("{said} ({})", texts.duration(HOUR)) } else { said }
}
