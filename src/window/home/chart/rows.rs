//! Words with how often each was counted, as lines with a bar.

use crate::window::{
    theme::{palette, size, space, text_scale},
    widgets::text,
};
use egui::{Align, Rect, Sense, Ui, pos2, vec2};

/// At least so much of the width is left to the bars.
const LEAST: f32 = 0.4;

/// Draws a line for each of `rows`: what was counted, and how often. The number is said with `words`.
pub(in crate::window::home) fn rows_ui(ui: &mut Ui, rows: &[(String, u32)]) {
    let most = rows.iter().map(|(_, count)| *count).max().unwrap_or(0).max(1) as f32;
    let (scale, palette) = (text_scale(ui), palette(ui));
    let room = ui.available_width() * (1.0 - LEAST);
    let lay_out = |ui: &Ui, words: &str| text::lay_out(ui, words, size::BODY * scale, palette.ink, room, Align::Min);
    let names: Vec<_> = rows.iter().map(|(name, _)| lay_out(ui, name)).collect();
    let widest = names.iter().map(|name| name.size().x).fold(0.0, f32::max);
    let numbers: Vec<_> = rows.iter().map(|(_, count)| lay_out(ui, &count.to_string())).collect();
    let widest_number = numbers.iter().map(|number| number.size().x).fold(0.0, f32::max);
    ui.spacing_mut().item_spacing.y = space::HAIR;
    for (((name, count), galley), number) in rows.iter().zip(names).zip(numbers) {
        let height = galley.size().y + 2.0;
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
        let left = rect.left() + widest + space::MEDIUM;
        let right = (rect.right() - widest_number - space::SMALL).max(left + 4.0);
        let thick = (size::BODY * scale * 0.7).round();
        let end = egui::lerp(left..=right, *count as f32 / most).max(left + 2.0);
        let middle = rect.center().y;
        let bar = Rect::from_min_max(pos2(left, middle - thick / 2.0), pos2(end, middle + thick / 2.0));
        ui.painter().rect_filled(bar, 2.0, palette.accent);
        ui.painter().galley(pos2(end + space::SMALL, middle - number.size().y / 2.0), number, palette.ink);
        text::place(ui, pos2(rect.left(), middle - galley.size().y / 2.0), galley, &format!("{name}: {count}"));
    }
}
