//! Letters that the bundled font does not have come from the fonts of the system, found when one is first drawn.

use crate::cards::{Card, Deck};
use crate::texts::{Language, Texts};
use egui::FontFamily;
use egui::epaint::text::{FallbackRequest, FontInsert, FontProvider};
use egui_system_font_provider::SystemFontProvider;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// The language of the window: Japanese and Chinese write the same signs in different ways.
static LANGUAGE: Mutex<&str> = Mutex::new("en");

/// Asks the system only when something cannot be drawn otherwise: that takes a thread and a while.
#[derive(Default)]
struct OnDemand(OnceLock<SystemFontProvider>);

impl FontProvider for OnDemand {
    fn font_for(&self, request: &FallbackRequest<'_>) -> Option<FontInsert> {
        let tag = *LANGUAGE.lock().unwrap_or_else(PoisonError::into_inner);
        let system = self.0.get_or_init(|| SystemFontProvider::new().with_locale(Some(tag)));
        system.font_for(request)
    }
}

/// Lets this context use the fonts of the system, from its next frame on.
pub(crate) fn install(ctx: &egui::Context) {
    ctx.set_font_providers(vec![Arc::new(OnDemand::default())]);
}

/// The texts in the language that is wanted, or in English where there is no font for it.
pub(crate) fn texts(wanted: &str) -> Texts {
    let texts = Texts::new(wanted);
    let texts = if can_show(texts.language()) { texts } else { Texts::new("en") };
    *LANGUAGE.lock().unwrap_or_else(PoisonError::into_inner) = texts.language().tag;
    texts
}

/// Whether there is a font for every sign that the bundled one lacks. It is looked for once.
pub(crate) fn can_show(language: &Language) -> bool {
    static KNOWN: Mutex<BTreeMap<&str, bool>> = Mutex::new(BTreeMap::new());
    let Some(needs) = language.needs else { return true };
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    *known.entry(language.tag).or_insert_with(|| has_font(language, needs))
}

fn has_font(language: &Language, needs: &str) -> bool {
    let system = SystemFontProvider::new().with_locale(Some(language.tag));
    needs.chars().all(|sign| {
        let cluster = sign.to_string();
        system.font_for(&FallbackRequest { cluster: &cluster, family: &FontFamily::Proportional }).is_some()
    })
}

/// A card in the language of these texts: the resident does not know that there is no font for its own.
pub(crate) fn legible(mut card: Card, texts: &Texts, wanted: &str) -> Card {
    if Texts::new(wanted).language().tag == texts.language().tag {
        return card;
    }
    let deck = Deck::in_language(texts.language());
    if let Some(other) = deck.card(&card.id) {
        (card.name, card.breath, card.caution) = (other.name.clone(), other.breath.clone(), other.caution.clone());
        let lead = card.lead.as_ref().and_then(|lead| deck.card(&lead.card)).map(|lead| &lead.steps);
        let steps = lead.into_iter().flatten().chain(&other.steps);
        for (step, other) in card.steps.iter_mut().zip(steps) {
            step.text.clone_from(&other.text);
        }
    }
    card
}
