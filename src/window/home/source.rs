//! Where something that is said comes from, small below it.

use crate::texts::{Arg, Texts};
use crate::window::theme::palette;
use egui::{Label, RichText, Ui};

/// What the program began with is called `seed` in the guides.
const SEED: &str = "seed";

pub(super) fn source_ui(ui: &mut Ui, texts: &Texts, source: &str) {
    let words = texts.with("home-source", &[("source", Arg::from(named(texts, source)))]);
    ui.add(Label::new(RichText::new(words).small().color(palette(ui).quiet)).wrap());
}

fn named(texts: &Texts, source: &str) -> String {
    let part = |part: &str| {
        let Some(rest) = part.strip_prefix(SEED) else {
            return if part == "ours" { texts.get("home-source-own") } else { part.replace(" via seed", "") };
        };
        let rest = rest.trim_start_matches([':', ' ']).trim_start_matches('(').trim_end_matches(')');
        // What was taken from where within these notes is of no use to others.
        if rest.is_empty() || rest.contains(SEED) {
            texts.get("home-source-own")
        } else {
            texts.with("shelf-source-seed", &[("part", Arg::from(rest))])
        }
    };
    source.split("; ").map(part).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cards::guides;

    #[test]
    fn no_source_is_named_by_a_word_of_ours() {
        let texts = Texts::new("en");
        let guides = guides();
        let sources = guides.desk.iter().map(|question| &question.source);
        let sources = sources.chain(guides.tips.iter().map(|tip| &tip.source));
        for source in sources.chain(guides.methods.iter().map(|method| &method.source)) {
            let said = named(&texts, source);
            assert!(!said.starts_with(SEED) && !said.contains("via seed"), "{said}");
        }
        assert_eq!(named(&texts, "seed; OSHA eTool"), "Unhunch’s own notes; OSHA eTool");
        assert_eq!(named(&texts, "seed: heavy bags"), "Unhunch’s own notes (heavy bags)");
    }
}
