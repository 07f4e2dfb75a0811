//! What the check has come to: the score, when it asks again, and what is left to change.

use super::mark::Mark;
use super::{Act, View, mark, stronger};
use crate::cards::Reply;
use crate::records::request::DeskAnswer;
use crate::texts::Arg;
use crate::window::home::source;
use crate::window::{
    theme::{focus_stroke, group_frame, palette, radius, size, space, text_scale},
    widgets::{
        button::{self, Weight},
        icon::Icon,
    },
};
use egui::{Align, Label, Layout, Rect, RichText, Role, Sense, StrokeKind, Ui, UiBuilder, WidgetInfo, pos2, vec2};

/// The score, and when the next question comes.
pub(super) fn score_ui(ui: &mut Ui, view: &View<'_>) -> Option<Act> {
    let (palette, texts) = (palette(ui), view.texts);
    let mut act = None;
    group_frame(palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let (yes, of) = view.check_up.score();
        if of > 0 {
            ui.label(RichText::new(yes.to_string()).size(size::COUNT * 0.8 * text_scale(ui)).color(palette.accent));
            let words = texts.with("desk-score", &[("of", Arg::from(of))]);
            ui.add(Label::new(words).wrap());
            ui.add_space(space::HAIR);
        }
        let due = view.check_up.due(view.today).len();
        ui.add(Label::new(RichText::new(next_words(view, due)).color(palette.quiet)).wrap());
        ui.add_space(space::HAIR);
        ui.horizontal_wrapped(|ui| {
            if due > 0 && button::button(ui, Weight::Main, None, &texts.get("desk-go-on")).clicked() {
                act = Some(Act::GoOn);
            }
            if due < view.check_up.items.len()
                && button::button(ui, Weight::Plain, Some(Icon::Another), &texts.get("desk-all")).clicked()
            {
                act = Some(Act::All);
            }
        });
    });
    act
}

fn next_words(view: &View<'_>, due: usize) -> String {
    if due > 0 {
        return view.texts.with("desk-waiting", &[("n", Arg::from(due))]);
    }
    let Some((day, count)) = view.check_up.next(view.today) else { return String::new() };
    view.texts.with("desk-again", &[("date", Arg::from(view.texts.date(day))), ("n", Arg::from(count))])
}

/// Everything that is no, with what to do about it.
pub(super) fn changes_ui(ui: &mut Ui, view: &View<'_>) -> Option<Act> {
    let is_no = |&at: &usize| view.check_up.items[at].reply() == Some(Reply::No);
    let open: Vec<usize> = (0..view.check_up.items.len()).filter(is_no).collect();
    let (_, of) = view.check_up.score();
    if of == 0 {
        return None;
    }
    let palette = palette(ui);
    let mut act = None;
    ui.add_space(space::MEDIUM);
    group_frame(palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let title = view.texts.get("desk-changes");
        ui.label(RichText::new(title).size(size::BODY * 1.15 * text_scale(ui)).color(palette.accent));
        if open.is_empty() {
            ui.add(Label::new(RichText::new(view.texts.get("desk-no-changes")).color(palette.quiet)).wrap());
        }
        for item in open {
            act = stronger(act, ui.push_id(item, |ui| change_ui(ui, view, item)).inner);
        }
    });
    act
}

fn change_ui(ui: &mut Ui, view: &View<'_>, item: usize) -> Option<Act> {
    let palette = palette(ui);
    ui.add_space(space::HAIR);
    let mut act = None;
    let number = 2.0 * (mark::radius(ui) + space::HAIR);
    let width = ui.available_width();
    let top = ui.cursor().min;
    let inner = Rect::from_min_max(pos2(top.x + number + space::SMALL, top.y), pos2(top.x + width, f32::INFINITY));
    let mut child = ui.new_child(UiBuilder::new().max_rect(inner).layout(Layout::top_down(Align::Min)));
    child.spacing_mut().item_spacing.y = 2.0;
    child.add(Label::new(view.name(item)).wrap());
    let question = view.check_up.items[item].question;
    child.add(Label::new(RichText::new(&question.fix).color(palette.quiet)).wrap());
    source::source_ui(&mut child, view.texts, &question.source);
    child.horizontal_wrapped(|ui| {
        let label = view.texts.get("desk-mended");
        let response = button::button(ui, Weight::Quiet, Some(Icon::Check), &label);
        response.widget_info(|| {
            let name = view.texts.with("desk-mended-what", &[("what", Arg::from(view.name(item)))]);
            WidgetInfo::labeled(Role::Button, true, name)
        });
        if response.clicked() {
            act = Some(Act::Mended(item, DeskAnswer::Yes));
        }
    });
    let whole = Rect::from_min_max(top, pos2(top.x + width, child.min_rect().bottom()));
    ui.advance_cursor_after_rect(whole);
    stronger(act, mark_ui(ui, view, item, whole))
}

/// The mark beside a change shows where it is on the drawing.
fn mark_ui(ui: &mut Ui, view: &View<'_>, item: usize, whole: Rect) -> Option<Act> {
    let radius = mark::radius(ui) + space::HAIR;
    let place = Rect::from_min_size(whole.min, vec2(2.0 * radius, 2.0 * radius));
    let response = ui.interact(place, ui.scope_id().with("show"), Sense::click());
    let name = view.texts.with("desk-show", &[("what", Arg::from(view.name(item)))]);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let is_lit = view.lit == Some(item);
    Mark { number: item + 1, reply: Some(Reply::No), is_chosen: false, is_lit }.paint(ui, ui.painter(), place.center());
    if response.has_focus() {
        ui.painter().rect_stroke(place, radius::CONTROL, focus_stroke(palette(ui)), StrokeKind::Outside);
    }
    let is_pointed = response.has_focus() || ui.rect_contains_pointer(whole);
    match (response.clicked(), is_pointed) {
        (true, _) => Some(Act::Choose(item)),
        (false, true) => Some(Act::Light(item)),
        (false, false) => None,
    }
}
