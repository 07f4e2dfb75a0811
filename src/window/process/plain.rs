//! A stand-in.
use super::{FromWindow, Screen, ToWindow};
use crate::schedule::Outcome;
pub(super) fn screen_for(opening: &ToWindow) -> Option<Box<dyn Screen>> {
    Some(Box::new(Plain {
        text: format!("{opening:?}").chars().take(60).collect(),
        over: false,
        out: vec![],
        moving: false,
    }))
}
struct Plain {
    text: String,
    over: bool,
    out: Vec<FromWindow>,
    moving: bool,
}
impl Screen for Plain {
    fn receive(&mut self, line: ToWindow) {
        self.text = format!("{line:?}").chars().take(60).collect();
    }
    fn ui(&mut self, ui: &mut egui::Ui) {
        let t = ui.input(|i| i.time);
        egui::CentralPanel::default().show(ui, |ui| {
            ui.heading("Wall angels");
            ui.label(&self.text);
            ui.label(format!("{t:.2}"));
            if ui.button("Done").clicked() {
                self.out.push(FromWindow::Ended(Outcome::Done));
                self.over = true;
            }
            ui.checkbox(&mut self.moving, "Moving");
            let mut s = String::from("type");
            ui.text_edit_singleline(&mut s);
            if self.moving {
                let c = ui.min_rect().left_bottom() + egui::vec2(60.0 + 30.0 * (t.sin() as f32), 60.0);
                ui.painter().circle_filled(c, 30.0, ui.visuals().selection.bg_fill);
                ui.ctx().request_repaint();
            }
        });
    }
    fn take_sayings(&mut self) -> Vec<FromWindow> {
        std::mem::take(&mut self.out)
    }
    fn close_asked(&mut self) {
        self.out.push(FromWindow::Ended(Outcome::Partly(0.5)));
        self.over = true;
    }
    fn is_over(&self) -> bool {
        self.over
    }
    fn title(&self) -> String {
        "Wall angels".into()
    }
}
