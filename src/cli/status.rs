//! `status`: what is going on, in words, as JSON, or for a bar such as waybar.

mod waybar;
mod words;

use super::Session;
use super::ask;
use super::failure::Failure;
use super::order::Form;
use crate::cards::Deck;
use crate::control;
use crate::records::request::{Answer, Request};
use crate::records::status::Status;
use crate::texts::Texts;
use serde_json::Value;

pub(super) fn status(session: &mut Session, form: Form, follow: bool) -> Result<(), Failure> {
    let deck = session.deck();
    let request = Request::Status { follow };
    if !follow {
        let value = ask::ask(session, &request)?;
        let text = text(&value, form, &deck, &session.texts, words::lines)?;
        session.printer.line(&text);
        return Ok(());
    }
    let mut last = String::new();
    let mut outcome = Ok(());
    let Session { paths, texts, printer } = session;
    let each = |answer: Answer| {
        match ask::value(answer).and_then(|value| text(&value, form, &deck, texts, words::line)) {
            Ok(text) if text != last => {
                printer.line(&text);
                last = text;
            }
            Ok(_) => {}
            Err(failure) => outcome = Err(failure),
        }
        outcome.is_ok() && printer.is_open()
    };
    let followed = control::follow(paths, &request, each);
    outcome.and(followed.map_err(Failure::from))
}

/// What heat or cold is on, in words; `None` where there is none.
pub(super) fn relief(session: &Session) -> Result<Option<String>, Failure> {
    let Some(value) = ask::ask_if_running(session, &Request::Status { follow: false })? else { return Ok(None) };
    let status: Status = serde_json::from_value(value).map_err(|error| Failure::Broken(std::io::Error::from(error)))?;
    Ok(status.relief.map(|on| words::relief(on, &session.texts)))
}

type InWords = fn(&Status, &Deck, &Texts) -> String;

fn text(value: &Value, form: Form, deck: &Deck, texts: &Texts, in_words: InWords) -> Result<String, Failure> {
    if form == Form::Json {
        return Ok(value.to_string());
    }
    let status: Status =
        serde_json::from_value(value.clone()).map_err(|error| Failure::Broken(std::io::Error::from(error)))?;
    Ok(if form == Form::Waybar { waybar::line(&status, deck, texts) } else { in_words(&status, deck, texts) })
}

#[cfg(test)]
mod tests;
