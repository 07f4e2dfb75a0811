//! The notification as a plain value.

use super::tray::kind_id;
use crate::cards::{Card, Course};
use crate::desktop::{Notice, NoticeAction};
use crate::schedule::{Kind, View};
use crate::texts::{Arg, Texts};
use std::fmt::Write as _;
use std::time::Duration;

/// How a break on offer may be answered, besides being started.
#[derive(Clone, Copy, Debug)]
pub(crate) struct May {
    put_off: bool,
    skip: bool,
}

impl May {
    pub(crate) fn of(view: &View) -> Self {
        Self { put_off: view.laters_left > 0, skip: view.skips_left != Some(0) }
    }
}

/// The offer of a break: what to do, how long it takes, and how to answer.
pub(crate) fn offer(kind: Kind, card: &Card, may: May, texts: &Texts) -> Notice {
    let time = texts.duration(Duration::from_secs(card.seconds.into()));
    let title = match kind {
        Kind::Stretch => {
            texts.with("notice-stretch", &[("card", Arg::from(card.name.clone())), ("time", Arg::from(time))])
        }
        Kind::Walk | Kind::Eyes => {
            texts.with("notice-other", &[("kind", Arg::from(texts.get(kind_id(kind)))), ("time", Arg::from(time))])
        }
    };
    let body = card.steps.first().map(|step| step.text.clone()).unwrap_or_default();
    to_answer(title, body, may, texts)
}

/// The offer of a routine, with the names of its cards.
pub(crate) fn offer_course(course: &Course, may: May, texts: &Texts) -> Notice {
    let args = [("card", Arg::from(course.name.clone())), ("time", Arg::from(texts.duration(course.length())))];
    let mut names: Vec<&str> = course.turns.iter().map(|turn| turn.card.name.as_str()).collect();
    names.dedup();
    to_answer(texts.with("notice-stretch", &args), names.join(", "), may, texts)
}

fn to_answer(title: String, body: String, may: May, texts: &Texts) -> Notice {
    let mut actions = vec![(NoticeAction::Start, texts.get("notice-start"))];
    if may.put_off {
        actions.push((NoticeAction::Later, texts.get("notice-later")));
    }
    if may.skip {
        actions.push((NoticeAction::Skip, texts.get("notice-skip")));
    }
    Notice { title, body, without_actions: texts.get("notice-without-actions"), actions }
}

/// Asks whether the user wants the card on offer at all.
pub(crate) fn ask(notice: &mut Notice, texts: &Texts) {
    notice.body = format!("{}\n{}", notice.body, texts.get("notice-ask"));
}

/// The whole card as text, for a desktop on which no window can be shown; `place`: which it is of a routine, and of
/// how many.
pub(crate) fn card_as_text(card: &Card, place: Option<(usize, usize)>, texts: &Texts) -> Notice {
    let mut body = String::new();
    for (n, step) in (1..).zip(&card.steps) {
        let time = texts.duration(Duration::from_secs(step.seconds.into()));
        let _ = writeln!(body, "{n}. {} ({time})", step.text);
    }
    body.push_str(&card.caution);
    let title = match place {
        Some((n, of)) => {
            texts.with("notice-card-of", &[("card", Arg::from(card.name.clone())), ("n", n.into()), ("of", of.into())])
        }
        None => card.name.clone(),
    };
    Notice {
        title,
        body,
        without_actions: texts.get("notice-no-window"),
        actions: vec![(NoticeAction::Start, texts.get("notice-done")), (NoticeAction::Skip, texts.get("notice-skip"))],
    }
}
