//! The arguments sorted by the table of verbs: which verb, which options, which words.

use super::nearest::nearest;
use super::verbs::{Opt, PLAIN, VERBS, Verb};
use super::wrong::Wrong;
use lexopt::{Arg, Parser, ValueExt};
use std::ffi::OsString;

#[derive(Debug)]
pub(super) struct Words {
    pub(super) verb: &'static Verb,
    pub(super) free: Vec<String>,
    options: Vec<(&'static Opt, String)>,
    pub(super) help: bool,
    pub(super) version: bool,
}

impl Words {
    pub(super) fn read(args: impl IntoIterator<Item = OsString>) -> Result<Self, Wrong> {
        let mut parser = Parser::from_args(args);
        let mut words = Self { verb: &PLAIN, free: Vec::new(), options: Vec::new(), help: false, version: false };
        while let Some(arg) = parser.next().map_err(wrong)? {
            match arg {
                Arg::Short('h') | Arg::Long("help") => words.help = true,
                Arg::Short('V') | Arg::Long("version") if words.is_plain() => words.version = true,
                Arg::Long(name) => {
                    let option = words.find_option(name)?;
                    words.take_option(option, &mut parser)?;
                }
                Arg::Short(letter) => return Err(words.no_option(&format!("-{letter}"))),
                Arg::Value(word) => words.take_word(word.string().map_err(wrong)?)?,
            }
        }
        if !words.help && words.free.len() < words.verb.least {
            return Err(Wrong::TooFew { verb: words.verb });
        }
        Ok(words)
    }

    pub(super) fn has(&self, option: &str) -> bool {
        self.value(option).is_some()
    }

    pub(super) fn value(&self, option: &str) -> Option<&str> {
        self.options.iter().rev().find(|(given, _)| given.name == option).map(|(_, value)| value.as_str())
    }

    fn is_plain(&self) -> bool {
        self.verb == &PLAIN
    }

    fn find_option(&self, name: &str) -> Result<&'static Opt, Wrong> {
        self.verb.option(name).ok_or_else(|| self.no_option(&format!("--{name}")))
    }

    fn take_option(&mut self, option: &'static Opt, parser: &mut Parser) -> Result<(), Wrong> {
        let value = match option.value {
            Some(_) if option.is_lenient() => lenient(parser).unwrap_or_default().string().map_err(wrong)?,
            Some(_) => parser
                .value()
                .map_err(|_missing| Wrong::NoValue { option, verb: self.verb })?
                .string()
                .map_err(wrong)?,
            None => String::new(),
        };
        self.options.push((option, value));
        Ok(())
    }

    fn take_word(&mut self, word: String) -> Result<(), Wrong> {
        if self.is_plain() {
            let names = || VERBS.iter().map(|verb| verb.name);
            self.verb = Verb::find(&word)
                .ok_or_else(|| Wrong::Verb { nearest: nearest(&word, names()), given: word.clone() })?;
            // An option before the verb is the verb's, if it has such a one.
            if let Some((option, _)) = self.options.iter().find(|(option, _)| self.verb.option(option.name).is_none()) {
                return Err(self.no_option(&format!("--{}", option.name)));
            }
        } else if self.free.len() == self.verb.most {
            return Err(Wrong::TooMany { given: word, verb: self.verb });
        } else {
            self.free.push(word);
        }
        Ok(())
    }

    fn no_option(&self, given: &str) -> Wrong {
        let known = ["help", "version"].into_iter().take(if self.is_plain() { 2 } else { 1 });
        let known = self.verb.options.iter().map(|option| option.name).chain(known);
        let nearest = nearest(given.trim_start_matches('-'), known);
        Wrong::Option { given: given.to_owned(), verb: self.verb, nearest }
    }
}

/// The value of an option that may be left out: what follows, unless it is an option.
fn lenient(parser: &mut Parser) -> Option<OsString> {
    parser.optional_value().or_else(|| {
        let mut rest = parser.try_raw_args()?;
        rest.next_if(|next| !next.as_encoded_bytes().starts_with(b"-"))
    })
}

fn wrong(error: lexopt::Error) -> Wrong {
    match error {
        lexopt::Error::UnexpectedValue { option, .. } => Wrong::Value { option },
        lexopt::Error::MissingValue { .. }
        | lexopt::Error::UnexpectedOption(_)
        | lexopt::Error::UnexpectedArgument(_)
        | lexopt::Error::ParsingFailed { .. }
        | lexopt::Error::NonUnicodeValue(_)
        | lexopt::Error::Custom(_) => Wrong::NotText,
    }
}
