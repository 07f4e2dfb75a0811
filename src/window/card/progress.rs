//! How far a routine is: which card of how many, the time left, and a thin bar with a segment for each card.

use super::{CardScreen, Phase};
use crate::cards::Sequence;
use crate::texts::Arg;
use crate::window::{
    theme::{palette, size, space, text_scale},
    widgets::text,
};
use egui::{Align, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

const BAR: f32 = 5.0;
const GAP: f32 = 3.0;

pub(super) fn height(card: &CardScreen, ui: &Ui) -> f32 {
    if card.routine.is_none() {
        return 0.0;
    }
    text::lay_out(ui, "1", size::SMALL * text_scale(ui), palette(ui).quiet, f32::INFINITY, Align::Min).size().y
        + space::HAIR
        + BAR
}

pub(super) fn progress_ui(card: &CardScreen, ui: &mut Ui, rect: Rect) {
    let Some(routine) = &card.routine else { return };
    let left = (card.whole_left() - 0.01).ceil().max(0.0) as u32;
    let args = [
        ("routine", Arg::from(routine.course().name.as_str())),
        ("n", Arg::from(routine.index() + 1)),
        ("of", Arg::from(routine.count())),
        ("left", Arg::from(format!("{}:{:02}", left / 60, left % 60))),
    ];
    let response = ui.interact(rect, ui.scope_id().with("progress"), Sense::hover());
    let name = card.texts.with("routine-progress-whole", &args);
    response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, &name));
    let place = card.texts.with("routine-progress", &args);
    words_ui(ui, rect, &routine.course().name, &place);
    bar_ui(card, routine, ui, rect.with_min_y(rect.bottom() - BAR));
}

/// The name on the left where there is room beside the place, which says more.
fn words_ui(ui: &Ui, rect: Rect, name: &str, place: &str) {
    let palette = palette(ui);
    let type_size = size::SMALL * text_scale(ui);
    let place = text::lay_out(ui, place, type_size, palette.accent, f32::INFINITY, Align::Min);
    let name = text::lay_out(ui, name, type_size, palette.quiet, f32::INFINITY, Align::Min);
    let has_room = name.size().x + space::LARGE + place.size().x <= rect.width();
    let right = rect.right() - place.size().x;
    ui.painter().galley(pos2(if has_room { right } else { rect.left() }, rect.top()), place, palette.accent);
    if has_room {
        ui.painter().galley(rect.min, name, palette.quiet);
    }
}

fn bar_ui(card: &CardScreen, routine: &Sequence, ui: &Ui, rect: Rect) {
    let palette = palette(ui);
    let whole: f32 = routine.segments().map(|(secs, _)| secs as f32).sum();
    let room = rect.width() - GAP * (routine.count() - 1) as f32;
    let is_running = !matches!(card.phase, Phase::Breather | Phase::Farewell { .. } | Phase::Over);
    let mut x = rect.left();
    for (index, (secs, share)) in routine.segments().enumerate() {
        let width = room * secs as f32 / whole;
        let segment = Rect::from_min_size(pos2(x, rect.top()), vec2(width, BAR));
        let share = if is_running && index == routine.index() { card.run.share() } else { share };
        ui.painter().rect_filled(segment, BAR / 2.0, palette.line);
        if share > 0.0 {
            let done = segment.with_max_x(segment.left() + width * share);
            ui.painter().rect_filled(done, BAR / 2.0, palette.accent);
        }
        x += width + GAP;
    }
}
