//! All parts of a card in their places, in a window of its own or on a cover.

use super::{
    Act, CardScreen, LEAST_SIZE, Phase, breather, controls, cover, header, layout, leave, notes, progress, stage,
    steps, strict,
};
use crate::window::theme::{self, palette};
use egui::{Rect, Ui, UiBuilder, vec2};

impl CardScreen {
    /// Everything, from top to bottom; what does not fit is reached by scrolling.
    fn contents_ui(&self, ui: &mut Ui) -> Option<Act> {
        // While no monitor is connected a window may have next to no size.
        let window = ui.max_rect().size().max(LEAST_SIZE / 2.0);
        let scroll = egui::ScrollArea::vertical().auto_shrink(false);
        scroll
            .show(ui, |ui| {
                let places = layout::Places::new(self, ui, window, ui.min_rect().min);
                ui.allocate_space(vec2(1.0, places.height));
                self.parts_ui(ui, &places)
            })
            .inner
    }

    fn parts_ui(&self, ui: &mut Ui, places: &layout::Places) -> Option<Act> {
        progress::progress_ui(self, ui, places.progress);
        let asked = header::header_ui(self, ui, places.header);
        stage::stage_ui(self, ui, places.stage, places.details_on_stage);
        notes::notes_ui(self, ui, places.notes);
        let act = match self.phase {
            Phase::Steps => {
                let below = if places.details_on_stage { 0.0 } else { stage::details_ui(self, ui, places.middle) };
                steps::steps_ui(self, ui, places.middle.with_max_y(places.middle.bottom() - below));
                self.controls_ui(ui, places.controls)
            }
            Phase::Breather => {
                breather::breather_ui(self, ui, places.middle);
                self.controls_ui(ui, places.controls)
            }
            Phase::Reasons => leave::reasons_ui(self, ui, places.middle),
            Phase::Hurts => leave::hurts_ui(self, ui, places.middle),
            Phase::Farewell { .. } | Phase::Over => {
                steps::farewell_ui(self, ui, places.middle);
                None
            }
        };
        asked.or(act)
    }

    fn controls_ui(&self, ui: &mut Ui, rect: Rect) -> Option<Act> {
        if self.strict { strict::strict_ui(self, ui, rect) } else { controls::controls_ui(self, ui, rect) }
    }

    /// The card in its window, or in the middle of the monitor that it covers.
    pub(super) fn page_ui(&self, ui: &mut Ui) -> Option<Act> {
        if !self.on_cover {
            ui.painter().rect_filled(ui.max_rect(), 0.0, palette(ui).page);
            return self.contents_ui(ui);
        }
        let (panel, leaves) = cover::cover_ui(self, ui);
        let mut child = ui.new_child(UiBuilder::new().max_rect(panel).id_salt("card"));
        child.set_clip_rect(panel);
        self.contents_ui(&mut child).or(leaves)
    }

    /// Dresses the window that is drawn, unless it wears the present preferences already.
    pub(super) fn dress(&self, ui: &mut Ui) {
        let worn = egui::Id::unique("dress");
        if ui.ctx().data_mut(|data| data.get_temp(worn)) != Some(self.dress) {
            theme::apply(ui.ctx(), &self.preferences.look);
            ui.ctx().data_mut(|data| data.insert_temp(worn, self.dress));
        }
        if self.on_cover {
            cover::fit(self, ui.ctx());
        }
        ui.reset_style();
    }
}
