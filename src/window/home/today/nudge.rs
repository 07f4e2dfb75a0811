//! What is worth a moment today: a word on how the back feels, a look at the desk.

use crate::cards::{CheckUp, Reply};
use crate::records::days::{Days, day_of};
use crate::texts::{Language, Texts};
use crate::window::home::{Page, desk::reply};
use crate::window::{
    theme::{palette, radius, space, text_scale},
    widgets::{
        button::{self, Weight},
        icon::Icon,
    },
};
use chrono::{NaiveDate, NaiveTime};
use egui::{Color32, Frame, Label, Margin, Rect, Sense, Ui, vec2};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Nudge {
    Back,
    Desk,
    DeskAgain,
}

/// At most one: more would be a list of duties.
pub(super) fn nudge(
    days: &Days,
    today: NaiveDate,
    day_starts: NaiveTime,
    language: &'static Language,
) -> Option<Nudge> {
    if days.day(today).is_none_or(|day| day.felt.is_empty()) {
        return Some(Nudge::Back);
    }
    if days.desk.is_empty() {
        return Some(Nudge::Desk);
    }
    is_desk_due(days, today, day_starts, language).then_some(Nudge::DeskAgain)
}

/// Whether a question that was answered is to be asked again. Who had no time for one is not reminded of it every day.
fn is_desk_due(days: &Days, today: NaiveDate, day_starts: NaiveTime, language: &'static Language) -> bool {
    let said = |id: &str| days.desk.get(id).map(|seen| (day_of(seen.at, day_starts), reply(seen.answer)));
    let check_up = CheckUp::new(language, said);
    let due = check_up.due(today).into_iter().map(|at| check_up.items[at].reply());
    due.into_iter().any(|reply| matches!(reply, Some(Reply::Yes | Reply::No)))
}

impl Nudge {
    fn ids(self) -> [&'static str; 2] {
        match self {
            Self::Back => ["today-ask-back", "today-ask-back-go"],
            Self::Desk => ["today-ask-desk", "today-ask-desk-go"],
            Self::DeskAgain => ["today-ask-desk-again", "today-ask-desk-go"],
        }
    }

    fn page(self) -> Page {
        match self {
            Self::Back => Page::Back,
            Self::Desk | Self::DeskAgain => Page::Desk,
        }
    }

    /// The answer is the page that is wanted.
    pub(super) fn ui(self, ui: &mut Ui, texts: &Texts) -> Option<Page> {
        let palette = palette(ui);
        let [words, go] = self.ids().map(|id| texts.get(id));
        let frame = Frame::new().fill(palette.wash).corner_radius(radius::GROUP).inner_margin(Margin::symmetric(16, 8));
        let asked = frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_wrapped(|ui| {
                let side = 18.0 * text_scale(ui);
                let (place, _) = ui.allocate_exact_size(vec2(side, ui.spacing().interact_size.y), Sense::hover());
                let place = Rect::from_center_size(place.center(), vec2(side, side));
                self.icon().paint(ui.painter(), place, palette.accent);
                ui.add_space(space::HAIR);
                ui.add(Label::new(egui::RichText::new(words).color(palette.ink)).wrap());
                ui.visuals_mut().widgets.inactive.bg_fill = Color32::TRANSPARENT;
                button::button(ui, Weight::Plain, None, &go).clicked()
            })
            .inner
        });
        asked.inner.then(|| self.page())
    }

    fn icon(self) -> Icon {
        match self {
            Self::Back => Icon::Back,
            Self::Desk | Self::DeskAgain => Icon::Desk,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::days::{Day, DeskSeen, Felt};
    use crate::records::request::DeskAnswer;
    use chrono::{DateTime, FixedOffset, TimeDelta};

    #[track_caller]
    fn check(felt: bool, desk_days_ago: Option<i64>, expected: Option<Nudge>) {
        let now: DateTime<FixedOffset> = "2026-11-26T10:00:00+01:00".parse().unwrap();
        let mut days = Days::default();
        let mut day = Day::new(now.date_naive());
        if felt {
            day.felt.push(Felt { at: now, score: 2, areas: Vec::new(), helped: Vec::new() });
        }
        days.days.push(day);
        if let Some(ago) = desk_days_ago {
            let seen = DeskSeen { at: now - TimeDelta::days(ago), answer: DeskAnswer::Yes };
            days.desk.insert("screen-height".into(), seen);
        }
        assert_eq!(nudge(&days, now.date_naive(), NaiveTime::MIN, Texts::new("en").language()), expected);
    }

    #[test]
    fn one_thing_is_asked_at_a_time() {
        check(false, None, Some(Nudge::Back));
        check(false, Some(400), Some(Nudge::Back));
        check(true, None, Some(Nudge::Desk));
        check(true, Some(91), Some(Nudge::DeskAgain));
        check(true, Some(3), None);
    }
}
