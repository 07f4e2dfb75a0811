//! How the groups share the width of the window.

use super::jump;
use super::search::Part;
use crate::window::theme::{space, text_scale};
use egui::{Layout, Rect, Ui, UiBuilder, pos2};

/// Lines of text are no easier to read when they are longer, nor when they are much shorter.
const WIDEST: f32 = 760.0;
const NARROWEST: f32 = 560.0;
/// More columns are no easier to look through.
const MOST: usize = 4;

pub(super) struct Columns {
    count: usize,
    /// Of one.
    width: f32,
    gap: f32,
    /// Where the way to the groups stands, if there is room for it beside them.
    pub(super) side: Option<f32>,
}

impl Columns {
    pub(super) fn new(ui: &Ui) -> Self {
        let scale = text_scale(ui);
        let (widest, narrowest) = (WIDEST * scale.max(1.0), NARROWEST * scale.max(1.0));
        let gap = space::LARGE;
        let side = jump::WIDTH * scale + space::HUGE;
        let has_side = ui.available_width() >= narrowest + side;
        let room = ui.available_width() - if has_side { side } else { 0.0 };
        let count = (((room + gap) / (widest * 0.9 + gap)).floor() as usize).clamp(1, MOST);
        let width = ((room + gap) / count as f32 - gap).min(widest);
        let mut columns = Self { count, width, gap, side: None };
        columns.side = has_side.then(|| ui.max_rect().left() + columns.whole() + space::HUGE);
        columns
    }

    /// The width of all of them.
    pub(super) fn whole(&self) -> f32 {
        self.count as f32 * (self.width + self.gap) - self.gap
    }

    /// Shows the parts one below the other, and one column after the other.
    pub(super) fn show(&self, ui: &mut Ui, parts: &[Part], mut part_ui: impl FnMut(&mut Ui, &Part)) {
        ui.add_space(space::SMALL);
        let corner = ui.cursor().min;
        let mut bottom = corner.y;
        for (at, column) in shared(parts, self.count).into_iter().enumerate() {
            let left = corner.x + at as f32 * (self.width + self.gap);
            let place = Rect::from_min_max(pos2(left, corner.y), pos2(left + self.width, f32::INFINITY));
            let layout = Layout::top_down(egui::Align::Min);
            let mut child = ui.new_child(UiBuilder::new().max_rect(place).layout(layout).id_salt(("column", at)));
            for (i, part) in column.iter().enumerate() {
                child.add_space(if i > 0 { space::SMALL } else { 0.0 });
                part_ui(&mut child, part);
            }
            bottom = bottom.max(child.min_rect().bottom());
        }
        ui.advance_cursor_after_rect(Rect::from_min_max(corner, pos2(corner.x + self.whole(), bottom)));
    }
}

/// About as much in each column, in the order of the parts.
fn shared(parts: &[Part], count: usize) -> Vec<&[Part]> {
    let weight = |part: &Part| 2 + part.settings.len() + 2 * part.extras.len();
    let whole: usize = parts.iter().map(weight).sum();
    let (mut columns, mut rest) = (Vec::new(), parts);
    for left in (1..=count).rev() {
        let share = whole * (count - left + 1) / count;
        let before: usize = parts[..parts.len() - rest.len()].iter().map(weight).sum();
        let mut sum = before;
        let fits = rest.iter().take_while(|part| {
            let middle = sum + weight(part) / 2;
            sum += weight(part);
            middle < share
        });
        let at = if left == 1 { rest.len() } else { fits.count() };
        let (column, others) = rest.split_at(at);
        columns.push(column);
        rest = others;
    }
    columns
}
