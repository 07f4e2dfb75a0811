//! The text of a file of own cards, taken apart: each card is read by itself, so that a bad one costs only itself.

use serde::Deserialize;
use serde_json::value::RawValue;

/// `{"cards": […], "routines": […]}`; either may be missing.
#[derive(Deserialize)]
#[serde(expecting = "a card, a list of cards, or an object with `cards`")]
struct Shelf<'t> {
    #[serde(borrow, default)]
    cards: Option<Vec<&'t RawValue>>,
    #[serde(borrow, default)]
    routines: Option<&'t RawValue>,
}

#[derive(Deserialize)]
struct Named {
    id: String,
}

/// The text of each card in a file that holds one card, a list of them, or an object with `cards`.
pub(super) fn pieces(text: &str) -> Result<Vec<&str>, serde_json::Error> {
    let pieces = if text.trim_start().starts_with('[') {
        serde_json::from_str::<Vec<&RawValue>>(text)?
    } else {
        let shelf: Shelf<'_> = serde_json::from_str(text)?;
        match (shelf.cards, shelf.routines) {
            (Some(cards), _) => cards,
            (None, Some(_)) => Vec::new(),
            (None, None) => vec![serde_json::from_str(text)?],
        }
    };
    Ok(pieces.into_iter().map(RawValue::get).collect())
}

/// The id of a card that may not be one otherwise.
pub(super) fn id(piece: &str) -> Option<String> {
    serde_json::from_str::<Named>(piece).ok().map(|named| named.id)
}

/// The line of `text`, counted from 1, on which the `line`th line of `piece` stands. The piece is a part of the text.
pub(super) fn line_in(text: &str, piece: &str, line: usize) -> usize {
    let start = (piece.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    text.get(..start).unwrap_or_default().matches('\n').count() + line.max(1)
}

/// The line of the piece, counted from 1, that says this id; its first one if none does.
pub(super) fn line_of_id(piece: &str, id: &str) -> usize {
    let says_id = |at: &usize| {
        let value = piece[at + "\"id\"".len()..].trim_start().strip_prefix(':').map(str::trim_start);
        let rest = value.and_then(|value| value.strip_prefix('"')).and_then(|value| value.strip_prefix(id));
        rest.is_some_and(|rest| rest.starts_with('"'))
    };
    let at = piece.match_indices("\"id\"").map(|(at, _)| at).find(says_id).unwrap_or(0);
    piece[..at].matches('\n').count() + 1
}
