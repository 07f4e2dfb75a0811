//! Values of preferences in words, and back.

use super::listing;
use super::settings::{Control, Number, Unit, text_id};
use crate::cards::Deck;
use crate::records::duration;
use crate::texts::{Arg, Texts};
use serde_json::{Value, json};
use std::time::Duration;

/// The number that a value stands for, in the unit of its setting.
pub(super) fn number(value: &Value, unit: Unit) -> Option<f64> {
    match unit.seconds() {
        Some(seconds) => Some(duration::parse(value.as_str()?)?.as_secs_f64() / seconds),
        None => value.as_f64(),
    }
}

/// The value for a number, rounded to what the file can say.
pub(super) fn value(number: f64, unit: Unit) -> Value {
    match (unit.seconds(), unit) {
        (Some(seconds), _) => {
            json!(duration::format(Duration::from_secs_f64((number * seconds).round().max(1.0))))
        }
        (None, Unit::Times) => json!(number.round().max(0.0) as u64),
        (None, Unit::Factor | Unit::Share | Unit::Minutes | Unit::Seconds) => json!((number * 100.0).round() / 100.0),
    }
}

pub(super) fn number_words(texts: &Texts, number: f64, unit: Unit) -> String {
    match (unit.seconds(), unit) {
        (Some(seconds), _) => texts.duration(Duration::from_secs_f64((number * seconds).round().max(0.0))),
        (None, Unit::Factor | Unit::Share) => format!("{:.0} %", number * 100.0),
        (None, Unit::Times | Unit::Minutes | Unit::Seconds) => format!("{number:.0}"),
    }
}

/// Reads what was typed: `45`, `45m`, `1m30s`, `1 hour 5 minutes`, `120 %`; units also in the language of the texts.
pub(super) fn typed(texts: &Texts, text: &str, unit: Unit) -> Option<f64> {
    let text = text.trim();
    if let Ok(plain) = text.replace(',', ".").parse::<f64>() {
        // A hundred is a size of text only as a hundredth.
        let is_hundredths = (unit == Unit::Factor && plain > 10.0) || (unit == Unit::Share && plain >= 1.0);
        return Some(if is_hundredths { plain / 100.0 } else { plain });
    }
    match unit.seconds() {
        Some(seconds) => Some(duration::parse(&shortened(texts, text))?.as_secs_f64() / seconds),
        None => text.trim_end_matches('%').trim().parse::<f64>().ok().map(|hundredths| hundredths / 100.0),
    }
}

/// `1 hour 5 minutes` as `1h5m`: a word of the language by its unit, any other by its first letter.
fn shortened(texts: &Texts, text: &str) -> String {
    let units = units(texts);
    let text: String = text.to_lowercase().chars().filter(|letter| !letter.is_whitespace()).collect();
    let (mut short, mut rest) = (String::new(), text.as_str());
    while let Some(first) = rest.chars().next() {
        let end = rest.find(|letter: char| letter.is_ascii_digit() != first.is_ascii_digit());
        let (part, after) = rest.split_at(end.unwrap_or(rest.len()));
        match units.iter().find(|(word, _)| word == part) {
            Some((_, unit)) => short.push(*unit),
            None => short.push_str(&initials(part)),
        }
        rest = after;
    }
    short
}

/// How the language calls the units, for one, for a few and for many.
fn units(texts: &Texts) -> Vec<(String, char)> {
    let ids = [("duration-hours", 'h'), ("duration-minutes", 'm'), ("duration-seconds", 's')];
    let word = |id: &str, n: u64| {
        let words = texts.with(id, &[("n", Arg::from(n))]).to_lowercase();
        words.chars().filter(|letter| !letter.is_ascii_digit() && !letter.is_whitespace()).collect()
    };
    ids.into_iter().flat_map(|(id, unit)| [1, 2, 5].map(|n| (word(id, n), unit))).collect()
}

/// Of every word only its first letter, and all that is no word.
fn initials(text: &str) -> String {
    let mut short = String::new();
    let mut in_word = false;
    for letter in text.chars() {
        let is_letter = letter.is_alphabetic();
        if !(is_letter && in_word) {
            short.push(letter);
        }
        in_word = is_letter;
    }
    short
}

/// A value as the page names it.
pub(super) fn words(texts: &Texts, deck: &Deck, key: &str, control: Control, value: &Value) -> String {
    match control {
        Control::Switch => texts.get(if value.as_bool() == Some(true) { "home-on" } else { "home-off" }),
        Control::Number(Number { unit, .. }) => {
            number(value, unit).map_or_else(String::new, |number| number_words(texts, number, unit))
        }
        Control::Choice(_) | Control::Accent => {
            texts.get(&format!("{}-{}", text_id(key), value.as_str().unwrap_or_default()))
        }
        Control::Text => {
            let typed = super::field::text(key, value);
            if typed.is_empty() { texts.get("home-none") } else { typed }
        }
        Control::Menu(menu) => listing::name(texts, deck, menu, value),
        Control::Words { kind, .. } => {
            let words = strings(value);
            let names: Vec<String> =
                words.iter().map(|word| crate::window::words::word(texts, kind, word).to_lowercase()).collect();
            if names.is_empty() { texts.get("home-none") } else { names.join(", ") }
        }
    }
}

pub(super) fn strings(value: &Value) -> Vec<String> {
    let words = value.as_array().into_iter().flatten();
    words.filter_map(|word| word.as_str().map(str::to_owned)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::LANGUAGES;

    #[track_caller]
    fn check(text: &str, unit: Unit, expected: &str) {
        let found = typed(&Texts::new("en"), text, unit)
            .map_or_else(|| "nothing".to_owned(), |number| value(number, unit).to_string());
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn what_people_type_is_understood() {
        check("45", Unit::Minutes, r#""45m""#);
        check("45m", Unit::Minutes, r#""45m""#);
        check("1m30s", Unit::Minutes, r#""1m30s""#);
        check("1,5", Unit::Minutes, r#""1m30s""#);
        check("45 minutes", Unit::Minutes, r#""45m""#);
        check("1 hour 5 minutes", Unit::Minutes, r#""1h5m""#);
        check(" 20 Seconds ", Unit::Seconds, r#""20s""#);
        check("2 m", Unit::Seconds, r#""2m""#);
        check("0", Unit::Seconds, r#""1s""#);
        check("soon", Unit::Minutes, "nothing");
        check("5 parsecs", Unit::Minutes, "nothing");
        check("3", Unit::Times, "3");
        check("120 %", Unit::Factor, "1.2");
        check("120", Unit::Factor, "1.2");
        check("1.2", Unit::Factor, "1.2");
        check("50", Unit::Share, "0.5");
        check("5 %", Unit::Share, "0.05");
        check("1", Unit::Share, "0.01");
        check("0.4", Unit::Share, "0.4");
        check("100", Unit::Share, "1.0");
    }

    #[test]
    fn what_is_shown_can_be_typed() {
        for language in LANGUAGES {
            let texts = Texts::new(language.tag);
            for seconds in [1, 2, 20, 60, 90, 125, 299, 1800, 2700, 3600, 3900, 7200, 18000, 18720] {
                let shown = number_words(&texts, f64::from(seconds), Unit::Seconds);
                let found = typed(&texts, &shown, Unit::Seconds);
                assert_eq!(found, Some(f64::from(seconds)), "{}: {shown}", language.tag);
            }
        }
    }

    #[test]
    fn the_units_of_the_language_and_their_letters_are_understood() {
        let check = |language: &str, text: &str, minutes| {
            assert_eq!(typed(&Texts::new(language), text, Unit::Minutes), minutes, "{language}: {text}");
        };
        check("de", "1 Stunde 5 Minuten", Some(65.0));
        check("de", "2 stunden", Some(120.0));
        check("de", "90 Sekunden", Some(1.5));
        check("de", "45m", Some(45.0));
        check("ja", "45分", Some(45.0));
        check("ja", "1時間 5分", Some(65.0));
        check("ja", "1h5m", Some(65.0));
        check("ja", "45年", None);
        check("pl", "1 h 5 min", Some(65.0));
        check("pl", "5 MIN", Some(5.0));
        check("de", "5 Parsec", None);
    }
}
