//! Heat, cold, or both in turn: what each is for, how it is done, who must not, and the way to start it.

use super::timer::timer_ui;
use super::words::{body_ui, fact_ui, title_ui};
use crate::cards::{Method, Remedy, guides_in};
use crate::records::request::Command;
use crate::texts::{Arg, Texts};
use crate::window::home::around::{Around, Asked};
use crate::window::home::source;
use crate::window::{
    theme::{group_frame, palette, radius, space, text_scale},
    widgets::{
        button::{self, Weight},
        choice,
        icon::Icon,
    },
};
use egui::{Frame, Label, Margin, Rect, RichText, Sense, Ui, Vec2, vec2};
use std::time::Duration;

/// Between two lengths that can be chosen, in minutes.
const STEP: u32 = 5;

pub(super) fn heat_ui(ui: &mut Ui, around: &Around<'_>, minutes: &mut [Option<u32>; 3]) -> Vec<Asked> {
    let mut asked: Vec<Asked> = timer_ui(ui, around).into_iter().collect();
    let is_on = around.status.relief.is_some();
    if !is_on {
        always_ui(ui, around.texts);
    }
    for (method, minutes) in guides_in(around.texts.language()).methods.iter().zip(minutes) {
        asked.extend(ui.push_id(method.id.word(), |ui| method_ui(ui, around.texts, method, is_on, minutes)).inner);
        ui.add_space(space::MEDIUM);
    }
    asked
}

/// What holds for all of them.
fn always_ui(ui: &mut Ui, texts: &Texts) {
    let frame =
        Frame::new().fill(palette(ui).wash).corner_radius(radius::CONTROL).inner_margin(Margin::symmetric(14, 9));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        fact_ui(ui, &texts.get("relief-always"), &guides_in(texts.language()).barrier.means);
    });
    ui.add_space(space::MEDIUM);
}

pub(super) fn name(texts: &Texts, remedy: Remedy) -> String {
    texts.get(match remedy {
        Remedy::Cold => "relief-cold",
        Remedy::Heat => "relief-heat",
        Remedy::Alternate => "relief-alternate",
    })
}

fn method_ui(ui: &mut Ui, texts: &Texts, method: &Method, is_on: bool, minutes: &mut Option<u32>) -> Option<Asked> {
    let mut asked = None;
    group_frame(palette(ui)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        title_ui(ui, &name(texts, method.id), palette(ui).accent);
        body_ui(ui, &method.when);
        ui.add_space(space::HAIR);
        let [least, most] = method.minutes;
        let time = texts.with("relief-minutes", &[("least", Arg::from(least)), ("most", Arg::from(most))]);
        for (id, words) in [
            ("relief-how", method.means.as_str()),
            ("relief-long", &time),
            ("relief-often", &method.repeat),
            ("relief-stop-if", &method.stop),
        ] {
            fact_ui(ui, &texts.get(id), words);
        }
        not_with_ui(ui, texts, method);
        ui.add_space(space::HAIR);
        asked = start_ui(ui, texts, method, is_on, minutes);
        source::source_ui(ui, texts, &method.source);
    });
    asked
}

/// For whom it is not good: this stands out.
fn not_with_ui(ui: &mut Ui, texts: &Texts, method: &Method) {
    let palette = palette(ui);
    let frame =
        Frame::new().fill(palette.warm_wash).corner_radius(radius::CONTROL).inner_margin(Margin::symmetric(12, 9));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_top(|ui| {
            let side = 17.0 * text_scale(ui);
            let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
            let place = Rect::from_center_size(rect.center() + vec2(0.0, 1.0), Vec2::splat(side));
            Icon::Care.paint(ui.painter(), place, palette.warm);
            let room = vec2(ui.available_width(), 0.0);
            ui.allocate_ui(room, |ui| {
                ui.set_width(room.x);
                let reasons = [("reasons", Arg::from(method.not_if.join(", ")))];
                ui.add(Label::new(RichText::new(texts.with("relief-not-with", &reasons)).color(palette.ink)).wrap());
            });
        });
    });
}

fn start_ui(ui: &mut Ui, texts: &Texts, method: &Method, is_on: bool, minutes: &mut Option<u32>) -> Option<Asked> {
    let [least, most] = method.minutes;
    let lengths: Vec<u32> = (least..=most).step_by(STEP as usize).collect();
    let length = minutes.unwrap_or(least);
    let start = ui.add_enabled_ui(!is_on, |ui| {
        ui.horizontal_wrapped(|ui| {
            let said = |length: &u32| texts.duration(Duration::from_mins((*length).into()));
            let words: Vec<String> = lengths.iter().map(said).collect();
            let chosen = lengths.iter().position(|&other| other == length);
            if let Some(at) = choice::choice(ui, chosen, &words) {
                *minutes = Some(lengths[at]);
            }
            let response = button::button(ui, Weight::Plain, Some(Icon::Play), &texts.get("relief-start"));
            let named = texts.with("relief-start-what", &[("what", Arg::from(name(texts, method.id)))]);
            response.accessible_name(named).clicked()
        })
        .inner
    });
    if is_on {
        ui.add(Label::new(RichText::new(texts.get("relief-one")).small().color(palette(ui).quiet)).wrap());
    }
    let length = Some(Duration::from_mins(length.into()));
    start.inner.then_some(Asked::Do(Command::Relief { remedy: method.id, length }))
}
