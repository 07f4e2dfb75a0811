//! Holds every language to the English files.

use super::*;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};

/// Plural categories of CLDR; which of them a language has is its own affair.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// What a text needs from the code, and what it makes of it: its placeables and the keys of its variants.
#[derive(Debug, Default, PartialEq)]
struct Needs {
    placeables: BTreeSet<String>,
    variants: BTreeSet<String>,
}

impl Needs {
    fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.read_expression(expression);
            }
        }
    }

    fn read_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline),
            Expression::Select { selector, variants } => {
                self.read_inline(selector);
                for variant in variants {
                    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = variant.key;
                    // A number may be told apart for the sake of the language.
                    if !PLURALS.contains(&key) && key.parse::<u32>().is_err() {
                        self.variants.insert(key.to_owned());
                    }
                    self.read(&variant.value);
                }
            }
        }
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "only these ask the code for something")]
    fn read_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => drop(self.placeables.insert(id.name.to_owned())),
            InlineExpression::Placeable { expression } => self.read_expression(expression),
            _ => {}
        }
    }
}

/// All texts of a language by their ids; a file that is not sound fails the test.
fn needs_of(language: &Language) -> BTreeMap<String, Needs> {
    let mut all = BTreeMap::new();
    for source in language.files {
        let resource = parser::parse(*source).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", language.tag));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut needs = Needs::default();
            needs.read(message.value.as_ref().unwrap());
            let id = message.id.name.to_owned();
            assert!(all.insert(id.clone(), needs).is_none(), "{}: `{id}` is there twice", language.tag);
        }
    }
    all
}

/// The text twice as long, the second half in other letters.
pub(super) fn long(text: &str) -> String {
    format!("{text} {}", text.replace('o', "ó").replace('e', "é").replace('a', "á"))
}

#[test]
fn every_language_has_the_same_ids_and_placeables() {
    let english = needs_of(&ENGLISH);
    for language in LANGUAGES {
        let other = needs_of(language);
        let ids = |all: &BTreeMap<String, Needs>| all.keys().cloned().collect::<BTreeSet<_>>();
        let (there, wanted) = (ids(&other), ids(&english));
        let missing: Vec<_> = wanted.difference(&there).collect();
        let unknown: Vec<_> = there.difference(&wanted).collect();
        assert!(missing.is_empty() && unknown.is_empty(), "{}: missing {missing:?}, unknown {unknown:?}", language.tag);
        for (id, needs) in &english {
            assert_eq!(&other[id], needs, "{}: `{id}`", language.tag);
        }
    }
}

#[test]
fn code_in_backticks_is_the_same_in_every_language() {
    let code = |text: &str| {
        let parts = text.split('`').skip(1).step_by(2);
        parts.filter(|part| !part.contains(['{', '}'])).map(str::to_owned).collect::<BTreeSet<_>>()
    };
    let texts = |language: &Language| {
        let mut all = BTreeMap::new();
        for source in language.files {
            let mut id = "";
            for line in source.lines().filter(|line| !line.starts_with('#')) {
                if let Some((name, _)) = line.split_once(" =")
                    && !line.starts_with([' ', '#'])
                {
                    id = name;
                }
                all.entry(id.to_owned()).or_insert_with(BTreeSet::new).extend(code(line));
            }
        }
        all
    };
    let english = texts(&ENGLISH);
    for language in LANGUAGES {
        for (id, parts) in texts(language) {
            assert_eq!(Some(&parts), english.get(&id), "{}: `{id}`", language.tag);
        }
    }
}

#[test]
fn durations_follow_the_rules_of_the_language() {
    let shown = |language: &str, secs: &[u64]| {
        let texts = Texts::new(language);
        secs.iter().map(|secs| texts.duration(Duration::from_secs(*secs))).collect::<Vec<_>>().join("|")
    };
    let all = [0, 1, 20, 60, 62, 90, 300, 359, 1500, 3600, 3660, 7500];
    let expected = "0 seconds|1 second|20 seconds|1 minute|1 minute 2 seconds|1 minute 30 seconds|5 minutes|\
        5 minutes|25 minutes|1 hour|1 hour 1 minute|2 hours 5 minutes";
    assert_eq!(shown("en", &all), expected);
    assert_eq!(shown("de", &[1, 90, 7500]), "1 Sekunde|1 Minute 30 Sekunden|2 Stunden 5 Minuten");
}

/// Polish has three plurals, French counts 0 as one, Japanese and Chinese have none.
#[test]
fn every_count_is_said_by_the_rules_of_its_language() {
    let shown = |language: &str, secs: [u64; 5]| {
        let texts = Texts::new(language);
        secs.map(|secs| texts.duration(Duration::from_secs(secs))).join("|")
    };
    let minutes = [0, 1, 2, 5, 21].map(|minutes| minutes * 60);
    for (language, expected) in [
        ("en", "0 seconds|1 minute|2 minutes|5 minutes|21 minutes"),
        ("de", "0 Sekunden|1 Minute|2 Minuten|5 Minuten|21 Minuten"),
        ("es", "0 segundos|1 minuto|2 minutos|5 minutos|21 minutos"),
        ("fr", "0 seconde|1 minute|2 minutes|5 minutes|21 minutes"),
        ("it", "0 secondi|1 minuto|2 minuti|5 minuti|21 minuti"),
        ("nl", "0 seconden|1 minuut|2 minuten|5 minuten|21 minuten"),
        ("pt-BR", "0 segundo|1 minuto|2 minutos|5 minutos|21 minutos"),
        ("pl", "0 s|1 min|2 min|5 min|21 min"),
        ("ja", "0秒|1分|2分|5分|21分"),
        ("zh-CN", "0 秒|1 分钟|2 分钟|5 分钟|21 分钟"),
    ] {
        assert_eq!(shown(language, minutes), expected, "{language}");
    }
}

/// A text that tells plurals apart needs a form for whatever is left, and says the number in each form but that of one.
#[test]
fn no_count_is_without_a_form() {
    for language in LANGUAGES {
        let texts = Texts::new(language.tag);
        for n in [0_u64, 1, 2, 3, 4, 5, 11, 12, 21, 22, 25, 100, 101, 1_000_000] {
            for id in ["duration-seconds", "duration-minutes", "duration-hours"] {
                let text = texts.with(id, &[("n", Arg::from(n))]);
                assert!(text.contains(&n.to_string()), "{}: {id} with {n} is `{text}`", language.tag);
            }
        }
    }
}

#[test]
fn a_missing_text_shows_its_id() {
    assert_eq!(Texts::new("en").get("no-such-text"), "no-such-text");
}

#[test]
fn what_a_language_lacks_is_said_in_english() {
    static POOR: Language =
        Language { tag: "de", name: "Arm", files: &["duration-hours = Stunde"], deck: "", needs: None };
    let texts = Texts::of(&POOR);
    assert_eq!(
        (texts.get("duration-hours"), texts.get("home-dismiss")),
        ("Stunde".into(), "Close this message".into())
    );
}
