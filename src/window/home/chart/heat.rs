//! A year as a map: a column for each week, a line for each day of it, darker where more was done.

use super::{Steps, focus_ui, name, point, say};
use crate::window::theme::{focus_stroke, palette, size, space, text_scale};
use egui::{Align2, Color32, FontId, Mesh, Pos2, Rect, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

/// How much is done from each step on; the first step is nothing.
const FROM: [u32; 4] = [1, 3, 6, 10];
const DAYS: usize = 7;
const LARGEST: f32 = 22.0;

#[derive(Debug)]
pub(in crate::window::home) struct Cell {
    pub(in crate::window::home) count: u32,
    pub(in crate::window::home) words: String,
}

/// A map that was counted before it is drawn.
#[derive(Debug)]
pub(in crate::window::home) struct Heat {
    pub(in crate::window::home) cells: Vec<Cell>,
    /// How many days there are room for: those to come have no cell yet.
    pub(in crate::window::home) room: usize,
    /// The day of the week of the first cell, Monday being 0.
    pub(in crate::window::home) first: usize,
    /// Where in `cells` each month begins, and its name.
    pub(in crate::window::home) months: Vec<(usize, String)>,
    /// From Monday on.
    pub(in crate::window::home) weekdays: Vec<String>,
    pub(in crate::window::home) summary: String,
    /// Beside the steps of the legend.
    pub(in crate::window::home) less: String,
    pub(in crate::window::home) more: String,
}

impl Heat {
    /// Draws the map; the answer is the cell that was clicked.
    pub(in crate::window::home) fn ui(&self, ui: &mut Ui) -> Option<usize> {
        let font = FontId::proportional(size::SMALL * text_scale(ui));
        let grid = self.grid(ui, &font);
        let whole = vec2(ui.available_width(), grid.origin.y + grid.step * DAYS as f32);
        let (rect, response) = ui.allocate_exact_size(whole, Sense::click());
        let grid = Grid { origin: grid.origin + rect.min.to_vec2(), ..grid };
        let find = |at: Pos2| grid.find(at).filter(|at| *at < self.cells.len());
        let pointed = point(ui, &response, self.cells.len(), Steps { across: DAYS, down: 1 }, find);
        self.paint(ui, &grid, &font);
        focus_ui(ui, &response);
        let cell = pointed.part.and_then(|part| Some((grid.cell(part), self.cells.get(part)?)));
        name(ui, &response, &self.summary, cell.map(|(_, cell)| cell.words.as_str()));
        if let Some((rect, cell)) = cell {
            ui.painter().rect_stroke(rect.expand(1.0), 1.0, focus_stroke(palette(ui)), StrokeKind::Outside);
            say(ui, &response, rect, &cell.words);
        }
        self.legend_ui(ui, &font);
        pointed.clicked
    }

    /// Where the cells lie from the left top corner of the picture on.
    fn grid(&self, ui: &Ui, font: &FontId) -> Grid {
        let wide =
            |words: &String| ui.painter().layout_no_wrap(words.clone(), font.clone(), Color32::PLACEHOLDER).size().x;
        let left = self.weekdays.iter().map(wide).fold(0.0, f32::max) + space::SMALL;
        let columns = (self.first + self.room).div_ceil(DAYS).max(1);
        let step = ((ui.available_width() - left) / columns as f32).min(LARGEST * text_scale(ui).max(1.0));
        // Whole points, so that all gaps are alike, where there is room for that.
        let step = if step > 6.0 { step.floor() } else { step };
        Grid { origin: pos2(left, font.size * 1.6), step, first: self.first }
    }

    /// All cells are one shape.
    fn paint(&self, ui: &Ui, grid: &Grid, font: &FontId) {
        let (painter, palette) = (ui.painter(), palette(ui));
        let mut mesh = Mesh::default();
        for (at, cell) in self.cells.iter().enumerate() {
            mesh.add_colored_rect(grid.cell(at), palette.steps[step_of(cell.count)]);
        }
        painter.add(Shape::mesh(mesh));
        let mut free = f32::NEG_INFINITY;
        for (at, month) in &self.months {
            let place = pos2(grid.cell(*at).left(), grid.origin.y - font.size * 0.4);
            if place.x >= free {
                let drawn = painter.text(place, Align2::LEFT_BOTTOM, month, font.clone(), palette.quiet);
                free = drawn.right() + space::HAIR;
            }
        }
        // Where the lines are close, every other day is named.
        let every = if grid.step < font.size { 2 } else { 1 };
        for (at, day) in self.weekdays.iter().enumerate().step_by(every) {
            let y = grid.origin.y + grid.step * (at as f32 + 0.5) - 0.5;
            painter.text(pos2(grid.origin.x - space::SMALL, y), Align2::RIGHT_CENTER, day, font.clone(), palette.quiet);
        }
    }

    fn legend_ui(&self, ui: &mut Ui, font: &FontId) {
        let usual = std::mem::take(&mut ui.spacing_mut().interact_size.y);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::HAIR;
            ui.label(egui::RichText::new(&self.less).small().color(palette(ui).quiet));
            for color in palette(ui).steps {
                let (rect, _) = ui.allocate_exact_size(Vec2::splat(font.size), Sense::hover());
                ui.painter().rect(rect, 2.0, color, Stroke::NONE, StrokeKind::Inside);
            }
            ui.label(egui::RichText::new(&self.more).small().color(palette(ui).quiet));
        });
        ui.spacing_mut().interact_size.y = usual;
    }
}

fn step_of(count: u32) -> usize {
    FROM.iter().filter(|from| count >= **from).count()
}

#[derive(Clone, Copy)]
struct Grid {
    origin: Pos2,
    step: f32,
    first: usize,
}

impl Grid {
    fn cell(&self, at: usize) -> Rect {
        let (column, line) = ((at + self.first) / DAYS, (at + self.first) % DAYS);
        let min = self.origin + vec2(column as f32, line as f32) * self.step;
        Rect::from_min_size(min, Vec2::splat(self.step - (self.step * 0.16).clamp(1.0, 3.0)))
    }

    fn find(&self, at: Pos2) -> Option<usize> {
        let place = (at - self.origin) / self.step;
        let is_inside = place.x >= 0.0 && (0.0..DAYS as f32).contains(&place.y);
        let index = place.x as usize * DAYS + place.y as usize;
        is_inside.then_some(index).and_then(|index| index.checked_sub(self.first))
    }
}
