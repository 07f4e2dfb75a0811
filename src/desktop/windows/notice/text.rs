//! A notice in the words of Windows: escaped, cut, with its buttons.

use crate::desktop::{Notice, NoticeAction};

const LONGEST_TITLE: usize = 120;
const LONGEST_BODY: usize = 600;

/// With buttons it stays on the screen until one is pressed; without any it goes by itself. It makes no sound.
pub(super) fn xml(notice: &Notice) -> String {
    let buttons: String = notice.actions.iter().filter_map(|(action, label)| button(*action, label)).collect();
    let stays = if buttons.is_empty() { "" } else { r#" scenario="reminder""# };
    let title = escaped(&notice.title.replace('\n', " "), LONGEST_TITLE);
    let body = escaped(notice.body.trim(), LONGEST_BODY);
    let texts = format!("<text>{title}</text><text>{body}</text>");
    let visual = format!(r#"<visual><binding template="ToastGeneric">{texts}</binding></visual>"#);
    format!(r#"<toast launch="start"{stays}>{visual}<actions>{buttons}</actions><audio silent="true"/></toast>"#)
}

/// What was pressed, by its word; `None` for one that is not ours.
pub(super) fn action(word: &str) -> Option<NoticeAction> {
    match word {
        "start" => Some(NoticeAction::Start),
        "later" => Some(NoticeAction::Later),
        "skip" => Some(NoticeAction::Skip),
        _ => None,
    }
}

fn button(action: NoticeAction, label: &str) -> Option<String> {
    let word = match action {
        NoticeAction::Start => "start",
        NoticeAction::Later => "later",
        NoticeAction::Skip => "skip",
        NoticeAction::Closed => return None,
    };
    Some(format!(r#"<action content="{}" arguments="{word}"/>"#, escaped(label, LONGEST_TITLE)))
}

/// A letter that XML does not know would make the whole of it nothing.
fn escaped(text: &str, longest: usize) -> String {
    let is_letter = |letter: &char| match letter {
        '\n' => true,
        '\u{fffe}' | '\u{ffff}' => false,
        letter => !letter.is_control(),
    };
    let letters = || text.chars().filter(is_letter);
    let cut = if letters().count() <= longest {
        letters().collect()
    } else {
        format!("{}…", letters().take(longest - 1).collect::<String>().trim_end())
    };
    let safe = cut.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    safe.replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;

    fn notice(text: &str, actions: &[(NoticeAction, &str)]) -> Notice {
        Notice {
            title: text.to_owned(),
            body: text.to_owned(),
            without_actions: "Click the tray icon".to_owned(),
            actions: actions.iter().map(|(action, label)| (*action, (*label).to_owned())).collect(),
        }
    }

    #[test]
    fn has_a_button_for_each_action() {
        let actions =
            [(NoticeAction::Start, "Start"), (NoticeAction::Later, "In 5 \"min\""), (NoticeAction::Skip, "Skip")];
        expect![[r#"<toast launch="start" scenario="reminder"><visual><binding template="ToastGeneric"><text>Neck &amp; back</text><text>Neck &amp; back</text></binding></visual><actions><action content="Start" arguments="start"/><action content="In 5 &quot;min&quot;" arguments="later"/><action content="Skip" arguments="skip"/></actions><audio silent="true"/></toast>"#]]
        .assert_eq(&xml(&notice("Neck & back", &actions)));
    }

    #[test]
    fn what_needs_no_answer_goes_by_itself() {
        assert!(!xml(&notice("Saved", &[])).contains("reminder"));
    }

    /// A card of the user's own may be called anything.
    #[test]
    fn hostile_words_are_only_words() {
        for text in ["</text><action/>", "\0nul\u{1b}[31m\u{ffff}\u{7}", "\"'&amp;", &"漢".repeat(4096)] {
            let xml = xml(&notice(text, &[(NoticeAction::Start, text)]));
            assert_eq!(xml.matches('<').count(), 14, "{xml}");
            assert!(!xml.chars().any(|letter| letter.is_control() || letter == '\u{ffff}'), "{xml}");
            assert!(xml.chars().count() < LONGEST_BODY + 2 * LONGEST_TITLE + 800, "{xml}");
        }
    }

    #[test]
    fn knows_its_words() {
        for word in ["start", "later", "skip"] {
            assert!(action(word).is_some(), "{word}");
        }
        assert_eq!(action("settings"), None);
    }
}
