//! A notice as the server wants it: escaped, cut, with buttons or with words in their place.

use super::server::Ability;
use crate::desktop::{Notice, NoticeAction};

const LONGEST_TITLE: usize = 120;
const LONGEST_BODY: usize = 600;

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Letter {
    pub(super) title: String,
    pub(super) body: String,
    /// Keys and labels by turns.
    pub(super) actions: Vec<String>,
}

pub(super) fn letter(notice: &Notice, ability: Ability) -> Letter {
    let body = if ability.actions || notice.without_actions.is_empty() {
        notice.body.clone()
    } else {
        format!("{}\n{}", notice.body, notice.without_actions)
    };
    let body = cut(body.trim(), LONGEST_BODY);
    Letter {
        title: cut(&notice.title.replace('\n', " "), LONGEST_TITLE),
        body: if ability.markup { escaped(&body) } else { body },
        actions: if ability.actions { buttons(&notice.actions) } else { Vec::new() },
    }
}

/// What a key stands for; `None` for one that is not ours.
pub(super) fn action(key: &str) -> Option<NoticeAction> {
    match key {
        "default" | "start" => Some(NoticeAction::Start),
        "later" => Some(NoticeAction::Later),
        "skip" => Some(NoticeAction::Skip),
        _ => None,
    }
}

/// A click on the text starts as well; servers show no button for that.
fn buttons(actions: &[(NoticeAction, String)]) -> Vec<String> {
    let keyed = actions.iter().flat_map(|(action, label)| {
        let keys: &[&str] = match action {
            NoticeAction::Start => &["default", "start"],
            NoticeAction::Later => &["later"],
            NoticeAction::Skip => &["skip"],
            NoticeAction::Closed => &[],
        };
        keys.iter().flat_map(move |key| [(*key).to_owned(), label.clone()])
    });
    keyed.collect()
}

/// Control characters would be refused by some servers and shown as boxes by others.
fn cut(text: &str, longest: usize) -> String {
    let clean = || text.chars().filter(|letter| *letter == '\n' || !letter.is_control());
    if clean().count() <= longest {
        return clean().collect();
    }
    let kept: String = clean().take(longest - 1).collect();
    format!("{}…", kept.trim_end())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    fn check(ability: Ability, expected: &Expect) {
        let notice = Notice {
            title: "Time to move".to_owned(),
            body: "Neck & back <slowly>\u{7}".to_owned(),
            without_actions: "Click the tray icon to start".to_owned(),
            actions: vec![(NoticeAction::Start, "Start".to_owned()), (NoticeAction::Skip, "Skip".to_owned())],
        };
        let Letter { title, body, actions } = letter(&notice, ability);
        expected.assert_eq(&format!("{title}\n{body}\n{}", actions.join(" ")));
    }

    #[test]
    fn has_buttons_where_the_server_has() {
        check(
            Ability { actions: true, markup: true },
            &expect![[r"
            Time to move
            Neck &amp; back &lt;slowly&gt;
            default Start start Start skip Skip"]],
        );
    }

    #[test]
    fn says_what_to_do_where_it_has_none() {
        check(
            Ability { actions: false, markup: false },
            &expect![[r"
            Time to move
            Neck & back <slowly>
            Click the tray icon to start
        "]],
        );
    }

    #[test]
    fn cuts_between_letters() {
        assert_eq!(cut("ää ää", 5), "ää ää");
        assert_eq!(cut("ää ää", 4), "ää…");
    }

    /// A card of the user's own may be called anything.
    #[test]
    fn hostile_words_are_only_words() {
        for text in [
            "<b>bold</b> & <a href='x'>click</a> &amp; <img src=\"/etc/passwd\"/>",
            "\0nul\u{1b}[31mred\u{7}\u{9b}\r\n",
            "👩‍👩‍👧 ひらがな हिन्दी \u{1F1E9}\u{1F1EA}",
            "\u{202E}gnirts\u{202C} שלום مرحبا",
            &"x".repeat(4096),
            &"漢".repeat(4096),
            "",
        ] {
            for ability in [(true, true), (true, false), (false, true), (false, false)] {
                let ability = Ability { actions: ability.0, markup: ability.1 };
                let notice = Notice {
                    title: text.to_owned(),
                    body: text.to_owned(),
                    without_actions: text.to_owned(),
                    actions: Vec::new(),
                };
                let Letter { title, body, .. } = letter(&notice, ability);
                assert!(title.chars().count() <= LONGEST_TITLE && !title.contains('\n'), "{title:?}");
                assert!(body.chars().count() <= LONGEST_BODY * 5, "{body:?}");
                let plain = body.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
                assert!(plain.chars().count() <= LONGEST_BODY, "{body:?}");
                assert!(!ability.markup || !body.contains(['<', '>']), "{body:?}");
                for shown in [&title, &body] {
                    assert!(!shown.chars().any(|letter| letter.is_control() && letter != '\n'), "{shown:?}");
                }
            }
        }
    }

    #[test]
    fn knows_its_keys() {
        for key in ["default", "start", "later", "skip"] {
            assert!(action(key).is_some(), "{key}");
        }
        assert_eq!(action("settings"), None);
    }
}
