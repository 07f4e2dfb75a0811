//! The buttons, in a grid that becomes narrower as the window does.

use super::{Act, CardScreen, Phase};
use crate::window::{
    theme::{size, space, text_scale},
    widgets::{
        button::{self, Look, Weight},
        icon::Icon,
    },
};
use egui::{Rect, Ui, UiBuilder, pos2, vec2};

/// How the buttons are laid out.
pub(super) struct Grid {
    columns: usize,
    has_icons: bool,
    type_size: f32,
    cell: egui::Vec2,
    buttons: Vec<Control>,
}

struct Control {
    act: Act,
    id: &'static str,
    label: String,
    icon: Icon,
    weight: Weight,
    enabled: bool,
}

const GAP: f32 = space::SMALL;
const PADDING: f32 = 6.0;

impl Grid {
    /// As many columns as the labels allow; icons go before type gets smaller.
    pub(super) fn new(card: &CardScreen, ui: &Ui, width: f32) -> Self {
        let buttons = controls(card);
        let type_size = size::BODY * text_scale(ui);
        let mut ways = columns_for(buttons.len())
            .into_iter()
            .flat_map(|columns| [(columns, true, 1.0), (columns, false, 1.0), (columns, false, 0.8)]);
        let fits = |&(columns, has_icons, factor): &(usize, bool, f32)| {
            let cell = cell_width(width, columns);
            let takes = |b: &Control| {
                2.0 * PADDING + button::inner_width(ui, has_icons.then_some(b.icon), &b.label, type_size * factor)
            };
            buttons.iter().all(|button| takes(button) <= cell)
        };
        let (columns, has_icons, factor) = ways.find(fits).unwrap_or((1, false, 0.8));
        let type_size = type_size * factor;
        let cell = vec2(cell_width(width, columns), type_size + 21.0);
        Self { columns, has_icons, type_size, cell, buttons }
    }

    pub(super) fn height(&self) -> f32 {
        let rows = self.buttons.len().div_ceil(self.columns) as f32;
        rows * (self.cell.y + GAP) - GAP
    }
}

/// Full rows look best; four buttons make two of two.
fn columns_for(count: usize) -> [usize; 3] {
    if count == 4 { [4, 2, 1] } else { [3, 2, 1] }
}

fn cell_width(width: f32, columns: usize) -> f32 {
    (width - GAP * (columns - 1) as f32) / columns as f32
}

fn controls(card: &CardScreen) -> Vec<Control> {
    let control =
        |act, id, icon, weight, enabled| Control { act, id, label: card.texts.get(id), icon, weight, enabled };
    let (pause, icon) = if card.paused { ("card-resume", Icon::Play) } else { ("card-pause", Icon::Pause) };
    let is_routine = card.routine.is_some();
    if card.phase == Phase::Breather {
        return vec![
            control(Act::CardBefore, "card-before", Icon::Left, Weight::Plain, true),
            control(Act::PauseOrResume, pause, icon, Weight::Plain, true),
            control(Act::EndRoutine, "card-end", Icon::Close, Weight::Plain, true),
            control(Act::GoOn, "card-go-on", Icon::Play, Weight::Main, true),
        ];
    }
    let moves = [
        control(Act::Previous, "card-previous", Icon::Previous, Weight::Plain, true),
        control(Act::PauseOrResume, pause, icon, Weight::Plain, true),
        control(Act::Next, "card-next", Icon::Next, Weight::Plain, is_routine || !card.run.is_last()),
    ];
    let others = if is_routine {
        [
            control(Act::CardBefore, "card-before", Icon::Left, Weight::Plain, true),
            control(Act::NotNow, "card-skip", Icon::Right, Weight::Plain, true),
            control(Act::EndRoutine, "card-end", Icon::Close, Weight::Plain, true),
        ]
    } else {
        [
            control(Act::Another, "card-another", Icon::Another, Weight::Plain, !card.awaits_card),
            control(Act::NotNow, "card-not-now", Icon::Close, Weight::Plain, true),
            control(Act::Done, "card-done", Icon::Check, Weight::Main, true),
        ]
    };
    moves.into_iter().chain(others).collect()
}

pub(super) fn controls_ui(card: &CardScreen, ui: &mut Ui, rect: Rect) -> Option<Act> {
    let grid = Grid::new(card, ui, rect.width());
    let mut act = None;
    for (i, control) in grid.buttons.iter().enumerate() {
        let (column, row) = (i % grid.columns, i / grid.columns);
        let corner =
            pos2(rect.left() + column as f32 * (grid.cell.x + GAP), rect.top() + row as f32 * (grid.cell.y + GAP));
        let place = Rect::from_min_size(corner, grid.cell);
        // The pause button keeps its identity, and with it the keyboard, when its label changes.
        let mut child = ui.new_child(UiBuilder::new().max_rect(place).id_salt(("control", i)));
        child.spacing_mut().button_padding.x = PADDING;
        if !control.enabled {
            child.disable();
        }
        let look = Look {
            min_size: grid.cell,
            type_size: Some(grid.type_size),
            ..Look::new(control.weight, grid.has_icons.then_some(control.icon), &control.label)
        };
        let hint = card.texts.get(&format!("{}-key", control.id));
        if button::show(&mut child, &look).on_hover_text(hint).clicked() {
            act = Some(control.act);
        }
    }
    act
}
