//! Every page in every language, at the sizes where room is scarce.

use super::*;
use crate::texts::LANGUAGES;

const PAGES: [&str; 7] = ["today", "back", "history", "cards", "desk", "relief", "preferences"];
const SIZES: [([f32; 2], f32); 4] =
    [([640.0, 480.0], 1.0), ([900.0, 680.0], 1.0), ([640.0, 480.0], 2.0), ([1600.0, 900.0], 2.0)];

/// Shows each page in this language; what cannot be read on it.
fn faults(language: &str, size: [f32; 2], scale: f32) -> Vec<String> {
    let changes = [("look.language", json!(language)), ("look.text_scale", json!(scale))];
    let mut faults = Vec::new();
    for page in PAGES {
        // The fonts of the system count from the second frame on, and so does the language.
        let mut window = kit::harness(HomeScreen::new(HomeShow { page: page.into(), ..show(&[]) }), size, 1.0);
        if LANGUAGES.iter().any(|other| other.tag == language && other.needs.is_some()) {
            crate::window::fonts::install(&window.ctx);
        }
        window.step();
        window.state_mut().receive(ToWindow::Preferences(sample::preferences(&changes)));
        window.run_steps(4);
        let found = kit::unreadable(&window);
        faults.extend(found.into_iter().map(|fault| format!("{language} {page} {size:?} × {scale}: {fault}")));
    }
    faults
}

#[track_caller]
fn check(languages: &[&str]) {
    let mut all = Vec::new();
    for language in languages {
        for (size, scale) in SIZES {
            all.extend(faults(language, size, scale));
        }
    }
    assert!(all.is_empty(), "{} faults:\n{}", all.len(), all.join("\n"));
}

/// Layout is in points, but letters and lines end at whole pixels.
#[test]
fn nothing_is_clipped_at_any_scale_of_the_display() {
    for pixels in [1.25, 1.5, 1.75, 2.0, 2.5] {
        for page in PAGES {
            let show = HomeShow { page: page.into(), ..show(&[]) };
            let mut window = kit::harness(HomeScreen::new(show), [640.0, 480.0], pixels);
            window.run_steps(4);
            let faults = kit::unreadable(&window);
            assert!(faults.is_empty(), "{page} at {pixels}: {faults:?}");
        }
    }
}

#[test]
fn english_is_never_clipped() {
    check(&["en"]);
}

#[test]
fn a_language_twice_as_long_is_never_clipped() {
    check(&["x-long"]);
}

#[test]
fn every_language_of_the_bundled_font_is_never_clipped() {
    let bundled = LANGUAGES.iter().filter(|language| language.needs.is_none() && language.tag != "en");
    check(&bundled.map(|language| language.tag).collect::<Vec<_>>());
}

/// egui's harness panics where a sign has no font.
#[test]
fn no_boxes_are_shown_where_the_system_has_the_font() {
    let others: Vec<_> = LANGUAGES.iter().filter(|language| language.needs.is_some()).collect();
    for language in &others {
        assert!(crate::window::fonts::can_show(language), "{}: `tests/run` installs a font", language.tag);
    }
    check(&others.iter().map(|language| language.tag).collect::<Vec<_>>());
}
