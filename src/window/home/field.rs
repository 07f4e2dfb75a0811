//! A value that is typed: a time of the day, or a list. What is not understood stays as it was typed, and the
//! setting says what is wrong with it until it is mended or taken back with Escape.

use crate::records::preferences::{Key, Kind};
use crate::texts::{Arg, Texts};
use crate::window::theme::{palette, space};
use egui::{Margin, TextEdit, Ui, vec2};
use serde_json::Value;

/// Between two values of a list.
const COMMA: &str = ", ";

/// What became of a field in one frame.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Typed {
    Nothing,
    /// The user is at it.
    Draft(String),
    /// It was left as something that cannot be understood.
    Unread(String),
    /// It was left, or Enter was pressed.
    Value(Value),
    /// What was typed is to be forgotten.
    Back,
}

/// The value as it is typed.
pub(super) fn text(key: &str, value: &Value) -> String {
    let Some(items) = value.as_array() else { return value.as_str().unwrap_or_default().to_owned() };
    let words: Vec<_> = items.iter().filter_map(Value::as_str).collect();
    if Key::find(key).is_some_and(|key| key.kind == Kind::Command) {
        // A word of a command may have a blank of its own, or be empty.
        let is_plain = |word: &&str| !word.is_empty() && !word.contains(char::is_whitespace) && !word.starts_with('[');
        return if words.iter().all(is_plain) { words.join(" ") } else { value.to_string() };
    }
    // Only a name may have a comma or a bracket of its own.
    let is_plain = |word: &&str| !word.contains(',') && !word.starts_with('[');
    if words.iter().all(is_plain) { words.join(COMMA) } else { value.to_string() }
}

pub(super) fn read(key: &str, text: &str) -> Option<Value> {
    Key::find(key)?.kind.parse(text)
}

fn id(key: &str) -> egui::Id {
    egui::Id::unique(("field", key))
}

/// What is wrong with what was typed, once the user has left it.
pub(super) fn fault_to_show(ui: &Ui, texts: &Texts, key: &str, draft: Option<&str>) -> Option<String> {
    let is_typing = ui.memory(|memory| memory.has_focus(id(key)));
    draft.filter(|_| !is_typing).and_then(|draft| fault(texts, key, draft))
}

fn fault(texts: &Texts, key: &str, text: &str) -> Option<String> {
    let kind = Key::find(key)?.kind;
    if kind.parse(text).is_some() {
        return None;
    }
    let first_wrong = text.split(',').map(str::trim).find(|item| !item.is_empty() && kind.parse(item).is_none());
    let give = kind.text(texts).replace('`', "");
    let args = [("text", Arg::from(first_wrong.unwrap_or(text.trim()))), ("give", Arg::from(give))];
    Some(texts.with("home-wrong", &args))
}

/// The field, with a draft of the user's in place of the value if there is one.
pub(super) fn field_ui(ui: &mut Ui, texts: &Texts, key: &str, name: &str, shown: &Value, draft: Option<&str>) -> Typed {
    let mut line = draft.map_or_else(|| text(key, shown), str::to_owned);
    let size = vec2(ui.available_width(), ui.spacing().interact_size.y);
    let padding = ((size.y - ui.text_style_height(&egui::TextStyle::Body)) / 2.0).max(0.0);
    let response = ui.scope(|ui| {
        let palette = palette(ui);
        let is_wrong = fault_to_show(ui, texts, key, draft).is_some();
        let widgets = &mut ui.visuals_mut().widgets;
        widgets.inactive.bg_stroke.color = if is_wrong { palette.warm } else { palette.edge };
        let margin = Margin::symmetric(space::SMALL as i8, padding as i8);
        let edit = TextEdit::singleline(&mut line).margin(margin).desired_width(size.x);
        ui.add(edit.id(id(key)).hint_text(texts.get("home-none")))
    });
    let response = response.inner;
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::TextInput, ui.is_enabled(), name));
    if response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Escape)) {
        return Typed::Back;
    }
    match (response.has_focus(), draft) {
        (true, _) => Typed::Draft(line),
        (false, None) => Typed::Nothing,
        (false, Some(_)) => read(key, &line).map_or(Typed::Unread(line), Typed::Value),
    }
}

#[cfg(test)]
mod tests {
    use super::{fault, read, text};
    use crate::texts::Texts;
    use serde_json::json;

    #[test]
    fn what_is_shown_can_be_typed() {
        for (key, value) in [
            ("hours.monday", json!(["09:00-12:30", "22:00-06:00"])),
            ("hours.days_off", json!([])),
            ("limit.day_starts", json!("04:00")),
            ("quiet.programs", json!(["zoom", "Tux Racer"])),
            ("quiet.programs", json!(["a,b", "[c"])),
            ("hooks.due", json!(["notify-send", "-u", "low"])),
            ("hooks.due", json!(["say", "hello you", ""])),
            ("hooks.due", json!([])),
        ] {
            assert_eq!(read(key, &text(key, &value)), Some(value.clone()), "{value}");
        }
    }

    #[test]
    fn the_first_thing_that_is_wrong_is_named() {
        let check = |key, typed: &str, expected: Option<&str>| {
            assert_eq!(fault(&Texts::new("en"), key, typed).as_deref(), expected, "{typed}");
        };
        check("hours.monday", "9:00-12:00, 13:00-18:00", None);
        check(
            "hours.monday",
            "9:00-12:00, 13-18, x",
            Some(
                "“13-18” is not understood: give a list of times of the day such as 09:00-12:30, or 22:00-06:00 over midnight.",
            ),
        );
        check("limit.day_starts", "", Some("“” is not understood: give a time of the day such as 04:00."));
    }
}
