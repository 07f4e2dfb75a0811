//! What may name what. A table in place of crate borders.

use super::source::Source;

/// Paths that only some modules may name.
const KEPT: &[(&[&str], &[&str])] = &[
    (&["egui", "egui_winit", "eframe", "winit", "softbuffer", "accesskit_winit", "egui_kittest"], &["window"]),
    (
        &["zbus", "ksni", "wayland_client", "wayland_protocols", "wayland_protocols_plasma", "wayland_protocols_wlr"],
        &["desktop"],
    ),
    (
        &[
            "block2",
            "dispatch2",
            "objc2",
            "objc2_app_kit",
            "objc2_core_audio",
            "objc2_core_foundation",
            "objc2_core_graphics",
            "objc2_core_media_io",
            "objc2_foundation",
            "objc2_io_kit",
            "objc2_user_notifications",
        ],
        &["desktop::macos", "sound::apple", "window::host::macos"],
    ),
    (&["x11rb"], &["desktop", "window::host"]),
    // The cookie of the sound server is read, never kept; no file of ours lies there. What the kernel tells of
    // processes and of the battery only looks like files.
    (
        &["std::fs", "tokio::fs", "inotify", "notify"],
        &[
            "store",
            // Whose files are whose; the lock of the instance is no data.
            "system",
            "control::lock",
            // A test's wish is a file.
            "failpoint",
            "sound::cookie",
            "desktop::linux::quiet::processes",
            "desktop::linux::quiet::camera",
            "desktop::linux::quiet::battery",
        ],
    ),
    (&["pulseaudio"], &["sound::pulse", "desktop::linux::quiet::microphone"]),
    (&["rustix::net"], &["sound::server"]),
    (
        &["windows_sys", "windows_registry"],
        &["system", "desktop::windows", "terminal::windows", "sound::wave", "window::host::windows"],
    ),
    (&["tray_icon"], &["desktop::windows", "desktop::macos", "desktop::menu"]),
    // The lock, the socket and a file in memory are no data: they end with the process that holds them.
    (&["rustix::fs"], &["store", "system", "window::process"]),
    (&["lexopt"], &["cli"]),
    (&["miniz_oxide"], &["cli::licences"]),
    (&["fluent_bundle", "unic_langid"], &["texts"]),
    (
        &["Instant::now", "SystemTime::now", "Local::now", "Utc::now", "clock_gettime", "tokio::time::Instant::now"],
        // A host paces its frames; screens take the time from egui.
        &["resident::clock", "system::unix::clock", "window::host"],
    ),
    (&["std::io::stdout", "std::io::stderr", "io::stdout", "io::stderr"], &["cli", "terminal", "window::process"]),
];

/// Modules that know only some of the others, and nothing of the world.
const BLIND: &[(&str, &[&str])] = &[
    ("schedule", WORLD),
    ("cards", WORLD),
    ("figure", WORLD),
    ("figure", &["crate::cards", "crate::schedule", "crate::records", "crate::texts"]),
    ("schedule", &["crate::sound"]),
    ("cards", &["crate::sound"]),
    ("figure", &["crate::sound"]),
    (
        "records",
        &[
            "crate::store",
            "crate::desktop",
            "crate::control",
            "crate::sound",
            "crate::resident",
            "crate::window",
            "crate::cli",
        ],
    ),
    ("store", &["crate::desktop", "crate::control", "crate::sound", "crate::resident", "crate::window", "crate::cli"]),
    // The server that plays chimes also knows who records.
    ("desktop", &["crate::store", "crate::control", "crate::resident", "crate::window", "crate::cli"]),
    ("control", &["crate::desktop", "crate::sound", "crate::resident", "crate::window", "crate::cli"]),
    ("sound", HOUSE),
    ("sound::chimes", WORLD),
    ("sound::synth", WORLD),
    ("sound::bank", WORLD),
    ("system", HOUSE),
    ("system", &["crate::sound", "crate::schedule", "crate::cards", "crate::figure", "crate::records", "crate::texts"]),
    ("resident", &["crate::window", "crate::cli"]),
    ("window", &["crate::resident", "crate::store", "crate::desktop", "crate::control", "crate::cli"]),
    ("terminal", &["crate::resident", "crate::window", "crate::cli"]),
];

/// Every module that does something but sound.
const HOUSE: &[&str] = &[
    "crate::store",
    "crate::desktop",
    "crate::control",
    "crate::resident",
    "crate::window",
    "crate::terminal",
    "crate::cli",
];

/// Clock, file, thread, socket, toolkit, and every module that has one.
const WORLD: &[&str] = &[
    "std::fs",
    "std::net",
    "std::os",
    "std::process",
    "std::thread",
    "std::env",
    "std::time::Instant",
    "std::time::SystemTime",
    "chrono::Local",
    "chrono::Utc",
    "rustix",
    "tokio",
    "crate::store",
    "crate::desktop",
    "crate::control",
    "crate::resident",
    "crate::window",
    "crate::terminal",
    "crate::cli",
];

#[test]
fn every_module_keeps_to_its_part() {
    let sources: Vec<_> = Source::all().into_iter().filter(|source| !source.is_for_tests()).collect();
    let faults: Vec<_> =
        sources.iter().flat_map(|source| faults(&source.module(), &source.bare(), &source.path)).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_breach_is_found() {
    let check = |module: &str, program: &str, count: usize| {
        let module: Vec<_> = module.split("::").collect();
        assert_eq!(faults(&module, program, "x").len(), count, "{program}");
    };
    check("schedule::plan", "use std::time::Duration;", 0);
    check("schedule::plan", "use std::{time::Duration, fs};", 2);
    check("schedule::plan", "use {std::time::{Duration, Instant}, crate::cards::Card};", 1);
    check("resident", "use super::window::Screen;", 1);
    check("resident::child", "use super::super::window;", 1);
    check("resident::tray", "fn f() { let a: egui::Ui = x; }", 1);
    check("window::home", "fn f(ui: &mut egui::Ui) {}", 0);
    check("window::home", "use x11rb::connection::Connection;", 1);
    check("window::host::hints", "use x11rb::connection::Connection;", 0);
    check("resident::clock", "let now = Instant::now();", 0);
    check("resident::wait", "let now = std::time::Instant::now();", 1);
    check("store::atomic", "use std::fs;", 0);
    check("resident", "println!(\"x\")", 1);
    check("cli::printer", "std::io::stdout()", 0);
}

/// Every breach of the table in a program without comments and strings.
fn faults(module: &[&str], program: &str, file: &str) -> Vec<String> {
    let paths = paths(module, program);
    let full = module.join("::");
    let is_under = |place: &str| full == place || full.starts_with(&format!("{place}::"));
    let mut faults = Vec::new();
    for path in &paths {
        for (kept, places) in KEPT {
            let hit = kept.iter().find(|kept| names(path, kept));
            if let Some(hit) = hit.filter(|_| !places.iter().any(|place| is_under(place))) {
                faults.push(format!("`{file}` names `{path}`: `{hit}` is for {places:?} alone"));
            }
        }
        for (blind, to) in BLIND {
            if let Some(hit) = to.iter().find(|to| is_under(blind) && names(path, to)) {
                faults.push(format!("`{file}` names `{path}`: `{blind}` knows nothing of `{hit}`"));
            }
        }
    }
    let speaks = ["println!", "eprintln!", "print!(", "eprint!("].iter().any(|word| program.contains(word));
    if speaks && !["cli", "terminal", "window::process"].into_iter().any(is_under) {
        faults.push(format!("`{file}` prints: that is for `cli`, `terminal` and `window::process`"));
    }
    faults
}

/// Whether `path` is `rule` or lies under it, or ends with it where the rule begins with a type.
fn names(path: &str, rule: &str) -> bool {
    let under = path == rule || path.starts_with(&format!("{rule}::"));
    let ends = rule.starts_with(char::is_uppercase) && path.ends_with(rule);
    under || ends
}

/// Every path in the program, from its crate on: those of `use` trees and those in the text.
fn paths(module: &[&str], program: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut text = String::new();
    for (at, statement) in program.split(';').enumerate() {
        let begin = statement.rfind("use ").filter(|begin| is_word_start(statement, *begin));
        match begin {
            Some(begin) => {
                text.push_str(&statement[..begin]);
                expand("", statement[begin + 4..].trim(), &mut found);
            }
            None => text.push_str(statement),
        }
        if at > 0 || !program.is_empty() {
            text.push(';');
        }
    }
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == ':';
    found.extend(text.split(|letter| !is_part(letter)).filter(|word| word.contains("::")).map(str::to_owned));
    found.iter().map(|path| absolute(module, path.trim_start_matches(':'))).collect()
}

fn is_word_start(text: &str, at: usize) -> bool {
    !text[..at].ends_with(|letter: char| letter.is_alphanumeric() || letter == '_')
}

/// The paths of a `use` tree.
fn expand(prefix: &str, tree: &str, found: &mut Vec<String>) {
    let tree = tree.trim();
    match tree.split_once('{') {
        Some((head, inner)) if tree.ends_with('}') => {
            let prefix = format!("{prefix}{}", head.trim());
            for part in at_commas(&inner[..inner.len() - 1]) {
                expand(&prefix, part, found);
            }
        }
        _ if tree.is_empty() => {}
        _ => {
            let name = tree.split(" as ").next().unwrap_or_default().trim();
            found.push(format!("{prefix}{name}").trim_end_matches("::self").to_owned());
        }
    }
}

/// Splits at the commas that stand outside all braces.
fn at_commas(text: &str) -> Vec<&str> {
    let (mut parts, mut depth, mut start) = (Vec::new(), 0, 0);
    for (at, letter) in text.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts
}

/// `super` and `self` resolved.
fn absolute(module: &[&str], path: &str) -> String {
    let mut parts: Vec<_> = path.split("::").collect();
    let mut here = module.to_vec();
    let mut is_relative = false;
    while let Some(first @ ("super" | "self")) = parts.first().copied() {
        is_relative = true;
        if first == "super" {
            here.pop();
        }
        parts.remove(0);
    }
    if is_relative { [&["crate"], here.as_slice(), parts.as_slice()].concat().join("::") } else { path.to_owned() }
}
