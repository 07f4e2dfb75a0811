//! Heat or cold that is on: how long it stays, and the way to take it off.
//!
//! The resident keeps the time and speaks up; the window only shows how much of it is left.

use super::dial::dial_ui;
use super::words::{body_ui, quiet_ui, title_ui};
use crate::cards::{Remedy, guides_in};
use crate::records::request::Command;
use crate::texts::{Arg, Texts};
use crate::window::home::around::{Around, Asked};
use crate::window::{
    theme::{group_frame, palette, radius, space, text_scale},
    widgets::{
        button::{self, Weight},
        icon::Icon,
    },
};
use egui::{Align, Frame, Label, Layout, Margin, Ui, vec2};
use std::time::Duration;

/// Seconds that are left of what is on.
fn left(around: &Around<'_>) -> Option<(Remedy, f64)> {
    let on = around.status.relief?;
    let passed = (around.past.now() - around.status.at).num_milliseconds().max(0) as f64 / 1000.0;
    Some((on.method, (on.left_seconds as f64 - passed).max(0.0)))
}

/// `12:05`.
pub(super) fn clock(left: f64) -> String {
    let secs = left.ceil() as u64;
    format!("{}:{:02}", secs / 60, secs % 60)
}

fn on_words(texts: &Texts, remedy: Remedy, left: f64) -> String {
    let id = match remedy {
        Remedy::Cold => "relief-on-cold",
        Remedy::Heat => "relief-on-heat",
        Remedy::Alternate => "relief-on-alternate",
    };
    if left > 0.0 { texts.get(id) } else { texts.get("relief-up") }
}

/// While it is seen it goes on, a step a second.
fn tick(ui: &Ui, left: f64) {
    if left > 0.0 {
        let until = left - (left - 1.0).ceil().max(0.0);
        ui.ctx().request_repaint_after(Duration::from_secs_f64(until.clamp(0.05, 1.0)));
    }
}

fn stop_ui(ui: &mut Ui, texts: &Texts) -> Option<Asked> {
    let label = texts.get("relief-take-off");
    button::button(ui, Weight::Plain, Some(Icon::Close), &label).clicked().then_some(Asked::Do(Command::StopRelief))
}

/// The whole of it, large.
pub(super) fn timer_ui(ui: &mut Ui, around: &Around<'_>) -> Option<Asked> {
    let (remedy, left) = left(around)?;
    let (palette, texts, scale) = (palette(ui), around.texts, text_scale(ui));
    let frame = group_frame(palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let side = 190.0 * scale.clamp(1.0, 1.4);
        let words = |ui: &mut Ui| {
            title_ui(ui, &on_words(texts, remedy, left), palette.accent);
            body_ui(ui, &guides_in(texts.language()).barrier.means);
            let stop = guides_in(texts.language()).method(remedy).stop.as_str();
            quiet_ui(ui, &texts.with("relief-stop-now", &[("stop", Arg::from(stop))]));
            quiet_ui(ui, &texts.get(if remedy == Remedy::Alternate { "relief-told-change" } else { "relief-told" }));
            ui.add_space(space::HAIR);
            stop_ui(ui, texts)
        };
        let name = texts
            .with("relief-left-long", &[("left", Arg::from(texts.duration(Duration::from_secs(left.ceil() as u64))))]);
        let share = left / remedy.longest().as_secs_f64();
        let picture = |ui: &mut Ui| dial_ui(ui, side, share, remedy, &clock(left), &texts.get("relief-left"), &name);
        if ui.available_width() < 2.3 * side {
            ui.vertical_centered(picture);
            return words(ui);
        }
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::HUGE;
            picture(ui);
            let room = vec2(ui.available_width(), 0.0);
            ui.allocate_ui_with_layout(room, Layout::top_down(Align::Min), |ui| {
                ui.set_width(room.x);
                words(ui)
            })
            .inner
        })
        .inner
    });
    if ui.is_rect_visible(frame.response.rect) {
        tick(ui, left);
    }
    ui.add_space(space::MEDIUM);
    frame.inner
}

/// The same in a line, where another part of the page is shown.
pub(super) fn line_ui(ui: &mut Ui, around: &Around<'_>) -> Option<Asked> {
    let (remedy, left) = left(around)?;
    let palette = palette(ui);
    let frame = Frame::new().fill(palette.wash).corner_radius(radius::CONTROL).inner_margin(Margin::symmetric(14, 6));
    let asked = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            let args = [("what", Arg::from(on_words(around.texts, remedy, left))), ("left", Arg::from(clock(left)))];
            ui.add(Label::new(around.texts.with("relief-line", &args)).wrap());
            stop_ui(ui, around.texts)
        })
        .inner
    });
    if ui.is_rect_visible(asked.response.rect) {
        tick(ui, left);
    }
    ui.add_space(space::MEDIUM);
    asked.inner
}

#[cfg(test)]
mod tests {
    use super::clock;

    #[test]
    fn what_is_left_is_read_like_a_clock() {
        assert_eq!(
            [1200.0, 899.2, 60.0, 59.9, 0.2, 0.0].map(clock),
            ["20:00", "15:00", "1:00", "1:00", "0:01", "0:00"]
        );
    }
}
