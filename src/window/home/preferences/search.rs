//! The search among the preferences: what is typed, and what it finds.

use super::super::settings::{Control, Extra, GROUPS, Group, Setting, text_id};
use crate::texts::{Arg, Texts};
use crate::window::{
    theme::{palette, space, text_scale},
    widgets::{
        button::{self, Weight},
        icon::Icon,
    },
    words::word,
};
use egui::{Align2, Event, Key, Label, Modifiers, Rect, RichText, TextEdit, Ui, vec2};

/// More is not typed into a search.
const LONGEST: usize = 200;

#[derive(Default)]
pub(super) struct Search {
    text: String,
    /// The keyboard belongs into the field.
    wants_keys: bool,
}

/// What is shown of a group.
pub(super) struct Part {
    pub(super) group: &'static Group,
    pub(super) settings: Vec<&'static Setting>,
    pub(super) extras: Vec<Extra>,
}

impl Part {
    fn count(&self) -> usize {
        self.settings.len() + self.extras.len()
    }
}

impl Search {
    pub(super) fn is_on(&self) -> bool {
        !self.text.trim().is_empty()
    }

    pub(super) fn clear(&mut self) {
        self.text.clear();
    }

    /// A slash or Ctrl+F goes into the field.
    pub(super) fn keys(&mut self, ui: &Ui) {
        let is_slash = |event: &Event| matches!(event, Event::Text(text) if text == "/");
        let slash = !is_typing(ui) && ui.input(|input| input.events.iter().any(is_slash));
        if slash {
            ui.input_mut(|input| input.events.retain(|event| !is_slash(event)));
        }
        if slash || ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::F)) {
            self.wants_keys = true;
        }
    }

    /// The field; Escape empties it.
    pub(super) fn field_ui(&mut self, ui: &mut Ui, texts: &Texts, width: f32) {
        let palette = palette(ui);
        let size = vec2(width, ui.spacing().interact_size.y);
        let glyph = 16.0 * text_scale(ui);
        let left = glyph + 2.0 * space::SMALL;
        let response = ui.scope(|ui| {
            ui.visuals_mut().widgets.inactive.bg_stroke.color = palette.edge;
            let hint = RichText::new(texts.get("prefs-search-hint")).color(palette.quiet);
            let field = TextEdit::singleline(&mut self.text).hint_text(hint).char_limit(LONGEST);
            let margin = egui::Margin { left: left as i8, right: 8, top: 4, bottom: 4 };
            ui.add_sized(size, field.align(Align2::LEFT_CENTER).margin(margin))
        });
        let response = response.inner.accessible_name(texts.get("prefs-search"));
        let response = response.on_hover_text(texts.get("prefs-search-key"));
        let icon = Rect::from_center_size(
            egui::pos2(response.rect.left() + space::SMALL + glyph / 2.0, response.rect.center().y),
            egui::Vec2::splat(glyph),
        );
        Icon::Search.paint(ui.painter(), icon, palette.quiet);
        if std::mem::take(&mut self.wants_keys) {
            response.request_focus();
            response.scroll_to_me(None);
        }
        let is_left = response.lost_focus() || !is_typing(ui);
        if is_left && self.is_on() && ui.input(|input| input.key_pressed(Key::Escape)) {
            self.clear();
            ui.ctx().request_repaint();
        }
    }

    /// How much is found, and the way back to everything.
    pub(super) fn found_ui(&mut self, ui: &mut Ui, texts: &Texts, parts: &[Part]) {
        let found: usize = parts.iter().map(Part::count).sum();
        let words = if found == 0 {
            texts.with("prefs-nothing-found", &[("text", Arg::from(self.text.trim()))])
        } else {
            texts.with("prefs-found", &[("n", Arg::from(found))])
        };
        ui.horizontal_wrapped(|ui| {
            let response = ui.add(Label::new(RichText::new(words).color(palette(ui).quiet)).wrap());
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(egui::accesskit::Live::Polite));
            if button::button(ui, Weight::Quiet, Some(Icon::Close), &texts.get("prefs-search-clear")).clicked() {
                self.clear();
            }
        });
    }

    /// All of the page, or what answers to every word that is looked for.
    pub(super) fn parts(&self, texts: &Texts) -> Vec<Part> {
        let all = |group: &'static Group| Part {
            group,
            settings: group.settings.iter().collect(),
            extras: group.extras.to_vec(),
        };
        let found = |group: &'static Group| {
            let about = format!("{} {}", name(texts, group), texts.get(&format!("group-{}-help", group.name)));
            let finds = |text: &str| self.finds(&format!("{about} {text}"));
            Part {
                group,
                settings: group.settings.iter().filter(|setting| finds(&words_of(texts, setting))).collect(),
                extras: group.extras.iter().copied().filter(|extra| finds(&words_of_extra(texts, *extra))).collect(),
            }
        };
        let parts = GROUPS.iter().map(|group| if self.is_on() { found(group) } else { all(group) });
        parts.filter(|part| part.count() > 0).collect()
    }

    fn finds(&self, text: &str) -> bool {
        let text = folded(text);
        folded(&self.text).split_whitespace().all(|word| text.contains(word))
    }
}

/// Whether keys go into some field.
pub(super) fn is_typing(ui: &Ui) -> bool {
    let focused = ui.memory(egui::Memory::focused);
    focused.is_some_and(|id| TextEdit::load_state(ui.ctx(), id).is_some())
}

pub(super) fn name(texts: &Texts, group: &Group) -> String {
    texts.get(&format!("group-{}", group.name))
}

/// Everything by which a setting may be called.
fn words_of(texts: &Texts, setting: &Setting) -> String {
    let id = text_id(setting.key);
    let mut words = vec![texts.get(&id), texts.get(&format!("{id}-help")), setting.key.to_owned()];
    match setting.control {
        Control::Choice(all) => words.extend(all.iter().map(|word| texts.get(&format!("{id}-{word}")))),
        Control::Words { kind, all, .. } => words.extend(all.iter().map(|each| word(texts, kind, each))),
        Control::Switch | Control::Number(_) | Control::Text | Control::Menu(_) | Control::Accent => {}
    }
    words.join(" ")
}

fn words_of_extra(texts: &Texts, extra: Extra) -> String {
    format!("{} {}", texts.get(extra.id()), texts.get(&format!("{}-help", extra.id())))
}

/// In small letters without accents.
fn folded(text: &str) -> String {
    text.to_lowercase().chars().filter(|letter| !('\u{300}'..='\u{36f}').contains(letter)).flat_map(bare).collect()
}

/// A Latin letter without what is above, below or through it.
fn bare(letter: char) -> impl Iterator<Item = char> {
    let bare = match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
        'ĥ' | 'ħ' => "h",
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => "i",
        'ķ' => "k",
        'ĺ' | 'ļ' | 'ľ' | 'ł' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => "o",
        'œ' => "oe",
        'ŕ' | 'ŗ' | 'ř' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => "s",
        'ß' => "ss",
        'ţ' | 'ť' | 'ŧ' | 'ț' => "t",
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => "u",
        'ŵ' => "w",
        'ý' | 'ÿ' | 'ŷ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        _ => "",
    };
    let own = bare.is_empty().then_some(letter);
    own.into_iter().chain(bare.chars())
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::{Expect, expect};

    #[track_caller]
    fn check(typed: &str, expected: &Expect) {
        let search = Search { text: typed.into(), ..Search::default() };
        let parts = search.parts(&Texts::new("en"));
        let keys = parts.iter().flat_map(|part| {
            let extras = part.extras.iter().map(|extra| extra.id());
            part.settings.iter().map(|setting| setting.key).chain(extras)
        });
        expected.assert_eq(&keys.collect::<Vec<_>>().join(" "));
    }

    #[test]
    fn all_words_are_found_wherever_they_stand() {
        check("stretch.earliest", &expect!["stretch.earliest"]);
        check("  Cover SCREEN ", &expect!["notice.style notice.screens"]);
        check("knee", &expect!["body.avoid"]);
        check("högh contrast", &expect![""]);
        check("hígh cöntrast", &expect!["look.contrast"]);
        check("login", &expect!["prefs-login"]);
        check("elephant", &expect![""]);
    }

    #[test]
    fn letters_lose_their_marks() {
        assert_eq!(folded("Größe ČESKÝ e\u{301}tat œuvre Łódź"), "grosse cesky etat oeuvre lodz");
        assert_eq!(folded("日本語 Ελλάδα"), "日本語 ελλάδα");
    }

    #[test]
    fn without_a_word_everything_is_there() {
        let parts = Search::default().parts(&Texts::new("en"));
        assert_eq!(parts.len(), GROUPS.len());
    }
}
