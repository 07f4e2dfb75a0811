//! The notification as a plain value.

use super::tray::kind_id;
use crate::cards::Card;
use crate::desktop::{Notice, NoticeAction};
use crate::schedule::Kind;
use crate::texts::{Arg, Texts};
use std::fmt::Write as _;
use std::time::Duration;

/// The offer of a break: what to do, how long it takes, and how to answer.
pub(crate) fn offer(kind: Kind, card: &Card, laters_left: u32, texts: &Texts) -> Notice {
    let time = texts.duration(Duration::from_secs(card.seconds.into()));
    let title = match kind {
        Kind::Stretch => {
            texts.with("notice-stretch", &[("card", Arg::from(card.name.clone())), ("time", Arg::from(time))])
        }
        Kind::Walk | Kind::Eyes => {
            texts.with("notice-other", &[("kind", Arg::from(texts.get(kind_id(kind)))), ("time", Arg::from(time))])
        }
    };
    let mut actions = vec![(NoticeAction::Start, texts.get("notice-start"))];
    if laters_left > 0 {
        actions.push((NoticeAction::Later, texts.get("notice-later")));
    }
    actions.push((NoticeAction::Skip, texts.get("notice-skip")));
    Notice {
        title,
        body: card.steps.first().map(|step| step.text.clone()).unwrap_or_default(),
        without_actions: texts.get("notice-without-actions"),
        actions,
    }
}

/// Asks whether the user wants the card on offer at all.
pub(crate) fn ask(notice: &mut Notice, texts: &Texts) {
    notice.body = format!("{}\n{}", notice.body, texts.get("notice-ask"));
}

/// The whole card as text, for a desktop on which no window can be shown.
pub(crate) fn card_as_text(card: &Card, texts: &Texts) -> Notice {
    let mut body = String::new();
    for (n, step) in (1..).zip(&card.steps) {
        let time = texts.duration(Duration::from_secs(step.seconds.into()));
        let _ = writeln!(body, "{n}. {} ({time})", step.text);
    }
    body.push_str(&card.caution);
    Notice {
        title: card.name.clone(),
        body,
        without_actions: texts.get("notice-no-window"),
        actions: vec![(NoticeAction::Start, texts.get("notice-done")), (NoticeAction::Skip, texts.get("notice-skip"))],
    }
}
