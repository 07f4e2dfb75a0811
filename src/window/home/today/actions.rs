//! What else the tray can do, as buttons.

use crate::records::request::Command;
use crate::schedule::State;
use crate::texts::Texts;
use crate::window::home::around::{Around, Asked};
use crate::window::home::{Page, deeds, menu::Menu};
use crate::window::{
    theme::{group_frame, palette, size, space, text_scale},
    widgets::{
        button::{self, Weight},
        icon::Icon,
    },
};
use egui::{Align, Label, Layout, Popup, PopupCloseBehavior, RichText, Ui};

pub(super) fn actions_ui(ui: &mut Ui, around: &Around<'_>) -> Vec<Asked> {
    group_frame(palette(ui))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            let heading = around.texts.get("today-actions");
            ui.add(Label::new(RichText::new(heading).size(size::BODY * 1.1 * text_scale(ui))).wrap());
            ui.horizontal_wrapped(|ui| buttons_ui(ui, around)).inner
        })
        .inner
}

fn buttons_ui(ui: &mut Ui, around: &Around<'_>) -> Vec<Asked> {
    let Around { texts, status, profiles, .. } = around;
    let clock = around.model.typed().look.clock;
    let mut commands = Vec::new();
    if status.state != State::Paused {
        commands.extend(Menu::pause(texts).ui(ui));
    }
    commands.extend(Menu::meeting(texts, status, clock).ui(ui));
    let others = [deeds::posture(texts, status), deeds::stop_relief(texts, status)];
    commands.extend(others.into_iter().flatten().filter_map(|deed| deed.ui(ui, Weight::Plain)));
    let menu = Menu::profiles(texts, profiles, status.profile.as_deref());
    commands.extend(menu.and_then(|menu| menu.ui(ui)));
    let feel = texts.get("tray-feel");
    button::make_room(ui, Some(Icon::Back), &feel);
    let feels = button::button(ui, Weight::Plain, Some(Icon::Back), &feel).clicked();
    commands.extend(quit_ui(ui, texts));
    let turn = feels.then_some(Asked::Turn(Page::Back));
    commands.into_iter().map(Asked::Do).chain(turn).collect()
}

/// Who ends the program for good is asked once more.
fn quit_ui(ui: &mut Ui, texts: &Texts) -> Option<Command> {
    let quit = texts.get("tray-quit");
    button::make_room(ui, Some(Icon::Quit), &quit);
    let button = button::button(ui, Weight::Quiet, Some(Icon::Quit), &quit);
    let popup = Popup::menu(&button).gap(4.0).close_behavior(PopupCloseBehavior::CloseOnClick);
    let shown = popup.layout(Layout::top_down(Align::Min)).show(|ui| {
        // It has the look of a page, not of a menu.
        ui.reset_style();
        ui.set_max_width(280.0 * text_scale(ui));
        ui.add(Label::new(texts.get("today-quit-ask")).wrap());
        ui.add_space(space::HAIR);
        ui.horizontal_wrapped(|ui| {
            let quits = button::button(ui, Weight::Main, None, &texts.get("today-quit-sure")).clicked();
            button::button(ui, Weight::Plain, None, &texts.get("today-quit-stay"));
            quits
        })
        .inner
    });
    shown.filter(|shown| shown.inner).map(|_| Command::Quit)
}
