//! What is worth a moment today: a word on how the back feels, a look at the desk.

use crate::records::days::Days;
use crate::texts::Texts;
use crate::window::home::Page;
use crate::window::{
    theme::{palette, radius, space, text_scale},
    widgets::{
        button::{self, Weight},
        icon::Icon,
    },
};
use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta};
use egui::{Color32, Frame, Label, Margin, Rect, Sense, Ui, vec2};

/// A desk is looked at again after so long.
const AGAIN: TimeDelta = TimeDelta::days(90);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Nudge {
    Back,
    Desk,
    DeskAgain,
}

/// At most one: more would be a list of duties.
pub(super) fn nudge(days: &Days, today: NaiveDate, now: DateTime<FixedOffset>) -> Option<Nudge> {
    let is_said = days.day(today).is_some_and(|day| !day.felt.is_empty());
    let seen = days.desk.values().map(|seen| seen.at).max();
    match seen {
        _ if !is_said => Some(Nudge::Back),
        None => Some(Nudge::Desk),
        Some(seen) if now - seen > AGAIN => Some(Nudge::DeskAgain),
        Some(_) => None,
    }
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
        assert_eq!(nudge(&days, now.date_naive(), now), expected);
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
