//! One of many: a menu whose entries are known only while the window runs.

use super::settings::Menu;
use crate::cards::Deck;
use crate::texts::{LANGUAGES, Texts};
use crate::window::fonts;
use crate::window::theme::{palette, text_scale};
use egui::{ComboBox, Ui};
use serde_json::{Value, json};

/// For no language in particular.
const SYSTEM: &str = "system";

/// Every value with its name.
fn entries(texts: &Texts, deck: &Deck, menu: Menu) -> Vec<(String, String)> {
    let first = match menu {
        Menu::Languages => (SYSTEM.to_owned(), texts.get("look-language-system")),
        Menu::Routines => (String::new(), texts.get("walk-routine-none")),
    };
    let others: Vec<_> = match menu {
        Menu::Languages => {
            LANGUAGES.iter().map(|language| (language.tag.to_owned(), language.name.to_owned())).collect()
        }
        Menu::Routines => deck.routines().into_iter().map(|routine| (routine.id, routine.name)).collect(),
    };
    std::iter::once(first).chain(others).collect()
}

/// A language for which the system has no font would be boxes.
fn is_offered(menu: Menu, value: &str) -> bool {
    let language = LANGUAGES.iter().find(|language| language.tag == value);
    menu != Menu::Languages || language.is_none_or(fonts::can_show)
}

/// How the menu names a value; one that it does not know is shown as it is.
pub(super) fn name(texts: &Texts, deck: &Deck, menu: Menu, value: &Value) -> String {
    let value = value.as_str().unwrap_or_default();
    let found = entries(texts, deck, menu).into_iter().find(|(known, _)| known == value);
    found.map_or_else(|| value.to_owned(), |(_, name)| name)
}

/// The menu with what is shown; the answer is what was chosen anew.
pub(super) fn menu_ui(
    ui: &mut Ui,
    (texts, deck): (&Texts, &Deck),
    menu: Menu,
    (label, shown): (&str, &Value),
    width: f32,
) -> Option<Value> {
    let selected = name(texts, deck, menu, shown);
    let mut chosen = None;
    ui.scope(|ui| {
        ui.set_max_width(width);
        ui.visuals_mut().widgets.inactive.bg_stroke.color = palette(ui).edge;
        let height = (ui.ctx().content_rect().height() * 0.6).min(480.0 * text_scale(ui));
        let combo = ComboBox::from_id_salt("menu").selected_text(&selected).width(width).height(height).truncate();
        let response = combo.show_ui(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            for (value, name) in entries(texts, deck, menu).into_iter().filter(|(value, _)| is_offered(menu, value)) {
                if ui.selectable_label(*shown == value.as_str(), name).clicked() && *shown != value.as_str() {
                    chosen = Some(json!(value));
                }
            }
        });
        response.response.accessible_name(format!("{label}: {selected}"));
    });
    chosen
}
